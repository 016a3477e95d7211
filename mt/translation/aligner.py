"""The public Python API for word alignment with trained models. The program `mt.align` aligns through it.

from mt import Aligner

aligner = Aligner.load("outputs/en_fr", reverse="outputs/fr_en")
aligner.choose(sources, targets)                     # the layers and heads whose directions agree best
aligner.align(["the house"], ["la maison"])          # [frozenset({(0, 0), (1, 1)})]: words of source and target, from 0

Shapes: C ways to read the attention of a model; I words of the source and J words of the target of a pair.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any, Self

import torch
from annotated_types import Gt, Le
from torch import Tensor

from mt.alignment.attention_links import HeadOptions, choices, linked, links_of, word_attention
from mt.alignment.head_criteria import agreements, error_rates, mutual_informations
from mt.alignment.links import GoldLinks, Links
from mt.alignment.symmetrize import Symmetrization, symmetrized
from mt.config.constraints import checked
from mt.data.text.given_texts import list_of_texts
from mt.data.text.word_pieces import Owners, words_of_pieces
from mt.errors import ConfigError
from mt.translation.translator import Label, Translator, in_python

CELLS = 1 << 18
"""Largest number of weights of one head that are held at once: sentences x target pieces x source pieces."""

SAMPLE = 500
"""Pairs of sentences by which `align` chooses what is left open."""

logger = logging.getLogger(__name__)


class LinkingModel:
    """A model that links each word that it writes with words that it reads.

    Args:
        translator: the model.
        options: what the user decided.

    Attributes:
        chosen: the C ways to read its attention that are left open.

    Raises:
        ConfigError: the model has no attention to its source, or has no such layer or head.
    """

    def __init__(self, translator: Translator, options: HeadOptions) -> None:
        self.translator = translator
        maps = translator.force("a", "a", attention=True).cross_attention
        if not maps:
            raise ConfigError("this model has no attention to the source, so it has no links to show")
        self.chosen = choices(maps, options)

    def attention(self, sources: Sequence[str], targets: Sequence[str], label: Label | None) -> Iterator[Tensor]:
        """Attention from the words of each target to those of its source, [C, J, I], in bounded memory.

        It is 0 where a side is blank or too long for the model; `label` names these in a warning, None: no warning.
        """
        preprocessing = self.translator.preprocessing
        read = words_of_pieces(sources, preprocessing.normalizer, preprocessing.source_tokenizer)
        tags: Owners = [None] * len(preprocessing.in_direction().tags[0])
        read = [tags + owners if owners else owners for owners in read]
        written = words_of_pieces(targets, preprocessing.normalizer, preprocessing.target_tokenizer)
        pairs = list(zip(read, written, strict=True))
        fits = [self._fits(pair, row, label) for row, pair in enumerate(pairs)]
        before: list[str] = []
        for rows in _chunks(pairs, fits):
            texts = [sources[row] if fits[row] else "" for row in rows]
            given = [targets[row] if fits[row] else "" for row in rows]
            forced = self.translator.force(texts, given, attention=True, before=before)
            before = self.translator.tail([*before, *texts])
            for row, translation in zip(rows, forced, strict=True):
                words = len(sources[row].split()), len(targets[row].split())
                maps = translation.cross_attention if fits[row] else []
                nothing = torch.zeros(len(self.chosen), words[1], words[0])
                yield word_attention(maps, self.chosen, *pairs[row], words) if maps else nothing

    def _fits(self, pair: tuple[Owners, Owners], row: int, label: Label | None) -> bool:
        engine, own = self.translator.engine, self.translator.longest
        for owners, most in zip(pair, (engine.max_source_length, engine.max_target_length), strict=True):
            longest, pieces = min(own, most or own), len(owners) + 1
            if pieces > longest:
                if label is not None:
                    logger.warning(
                        f"{label(row)}: {pieces:,} pieces, but {longest:,} at most are read at once: no links"
                    )
                return False
        return all(pair)


@checked
class Aligner:
    """Links words by the attention of a model that reads a text and is made to write its translation.

    Args:
        translator: the model from source to target.
        reverse: a model from target to source, for links of both directions.
        symmetrize: how the links of two directions are joined, see `symmetrized`.
        threshold: link a word with each word that gets at least this share of its attention; None: with the one that
            gets most.
        options: the layer, the heads and the shift of the first model.
        reverse_options: those of the reverse model.

    Raises:
        ConfigError: the models do not translate between the same two languages, or one of them has no attention.
    """

    def __init__(
        self,
        translator: Translator,
        reverse: Translator | None = None,
        symmetrize: Symmetrization = "grow-diag-final-and",
        threshold: Annotated[float, Gt(0), Le(1)] | None = None,
        options: HeadOptions | None = None,
        reverse_options: HeadOptions | None = None,
    ) -> None:
        self.forward = LinkingModel(translator, options or HeadOptions())
        self.backward = None if reverse is None else LinkingModel(reverse, reverse_options or HeadOptions())
        self.symmetrize: Symmetrization = symmetrize
        self.threshold = threshold
        if reverse is not None and _languages(reverse) != _languages(translator)[::-1]:
            ours, theirs = (" to ".join(_languages(each)) for each in (translator, reverse))
            raise ConfigError(f"reverse: that model translates {theirs}, which is not the reverse of {ours}")

    @classmethod
    def load(cls, path: str | Path | None = None, reverse: str | Path | None = None, **options: Any) -> Self:
        """Load trained models.

        Args:
            path: the folder of a run or of a bundle; None for the newest finished run under `outputs/`.
            reverse: the folder of a run of the other direction; None: links of one direction only.
            options: the other arguments of the class.

        Raises:
            UserError: there is no such folder, or the bundle is damaged.
        """
        return cls(Translator.load(path), None if reverse is None else Translator.load(reverse), **options)

    @property
    def directions(self) -> list[LinkingModel]:
        """The model from source to target and, if there is one, the reverse model."""
        return [self.forward] if self.backward is None else [self.forward, self.backward]

    def choose(
        self, sources: Iterable[str], targets: Iterable[str], gold: Iterable[GoldLinks] | None = None
    ) -> str | None:
        """Choose what the options leave open, by pairs of sentences: a few hundred are enough.

        With gold links, each model gets the way of reading with the lowest alignment error rate. Else, of two models
        the ways that agree best; of one model the way whose links have the largest mutual information; see
        `mt.alignment.head_criteria`.

        Args:
            sources: raw texts, one sentence each.
            targets: the translation of each source.
            gold: the links of each pair.

        Returns:
            The criterion, in words; None if nothing was left to choose.

        Raises:
            TypeError, ValueError: see `Translator.force`; or there are more or fewer gold links than pairs.
        """
        given, wanted = list_of_texts(sources, "sources"), list_of_texts(targets, "targets")
        several = any(len(each.chosen) > 1 for each in self.directions)
        tables = self._tables(given, wanted, None, self.threshold if gold is not None else None)
        if not several or not given:
            return None
        if gold is not None:
            right = list(gold)
            rates = [error_rates(each, right) for each in tables]
            places, criterion = [each.index(min(each)) for each in rates], "error rate"
        elif self.backward is not None:
            found = agreements(*tables)
            places, criterion = list(divmod(int(found.argmax()), found.shape[1])), "agreement of both directions"
        else:
            scores = mutual_informations(tables[0], [text.split() for text in given], [text.split() for text in wanted])
            places, criterion = [scores.index(max(scores))], "mutual information of linked words"
        for direction, place in zip(self.directions, places, strict=True):
            direction.chosen = [direction.chosen[place]]
        return criterion

    def align(self, sources: Iterable[str], targets: Iterable[str], label: Label = in_python) -> list[Links]:
        """The links of each pair of sentences. What is still open is chosen by the first pairs, `SAMPLE` at most.

        Args:
            sources: raw texts, one sentence each. Their words are what white space separates: `text.split()`.
            targets: the translation of each source.
            label: the name of a pair, in the warning that it is too long.

        Returns:
            For each pair the links (source word, target word), counted from 0; none where a side is blank or too long.

        Raises:
            TypeError, ValueError: see `Translator.force`.
        """
        given, wanted = list_of_texts(sources, "sources"), list_of_texts(targets, "targets")
        if len(given) != len(wanted):
            raise ValueError(f"targets has {len(wanted)} texts for {len(given)} sources; give one for each")
        self.choose(given[:SAMPLE], wanted[:SAMPLE])
        tables = self._tables(given, wanted, label, self.threshold)
        if self.backward is None:
            return [links_of(table[0]) for table in tables[0]]
        return [
            symmetrized(links_of(forward[0]), links_of(backward[0]), self.symmetrize)
            for forward, backward in zip(*tables, strict=True)
        ]

    def _tables(
        self, sources: Sequence[str], targets: Sequence[str], label: Label | None, threshold: float | None
    ) -> list[Iterator[Tensor]]:
        """For each direction which words are linked, [C, J, I] for each pair; computed as they are read."""
        forward = self.forward.attention(sources, targets, label)
        found: list[Iterator[Tensor]] = [(linked(each, threshold) for each in forward)]
        if self.backward is not None:
            backward = self.backward.attention(targets, sources, label)
            found.append(linked(each, threshold).mT for each in backward)
        return found


def _languages(translator: Translator) -> tuple[str, str]:
    return translator.preprocessing.source_language, translator.preprocessing.target_language


def _chunks(pairs: Sequence[tuple[Owners, Owners]], fits: Sequence[bool]) -> Iterator[list[int]]:
    """The rows of the pairs in their order, in groups of at most `CELLS` weights, or of one pair."""
    rows, cells = list[int](), 0
    for row, (source, target) in enumerate(pairs):
        own = (len(source) + 1) * (len(target) + 1) if fits[row] else 1
        if rows and cells + own > CELLS:
            yield rows
            rows, cells = [], 0
        rows.append(row)
        cells += own
    if rows:
        yield rows
