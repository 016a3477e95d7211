"""The public Python API for translating raw text with a trained model. All programs translate through it.

from mt import Translator

translator = Translator.load("outputs/my_run")
translator.translate("Good night!")                                           # a text for a text
translator.translate(["Turn on the light.", "Good night!"])                   # a list for any number of texts
translator.translate_detailed(["Good night!"], n_best=3, attention=True)      # scores, pieces, attention, alternatives
translator.force(["Good night!"], ["Buenas noches."])                         # the same of a translation that you give

docs/python.md shows more. A model that reads previous sentences (`Seq2Seq.context_sentences`) takes them from the same
texts; a blank text ends a document.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, overload

from mt.batch import Ids
from mt.config.build import build
from mt.config.constraints import TextLength, checked
from mt.data.text.given_texts import list_of_texts
from mt.data.text.invisible import is_blank
from mt.data.text.preprocessing import Preprocessing
from mt.device import choose_device
from mt.errors import ConfigError, UserError
from mt.ops.number_formats import PrecisionName
from mt.runs.bundle import Bundle
from mt.runs.find import find_bundle
from mt.search.base import Hypothesis, Search
from mt.translation.engine import Engine, SearchEngine
from mt.translation.influence import Influence, check_influence, with_influence
from mt.translation.kept_spans import KeptSpans
from mt.translation.long_texts import SplitTexts
from mt.translation.pieces_read import PiecesRead, with_pieces
from mt.translation.sentences_before import sentences_before
from mt.translation.spans import Kind
from mt.translation.translation import Translation
from mt.translation.unknown_words import with_known_words, with_unknown_pieces
from mt.translation.word_attention import GuidedHead

if TYPE_CHECKING:
    from mt.data.batches.encoded import EncodedSplit  # loads `datasets`, which translating text does not need


LONGEST = 512
"""Largest number of pieces, with the end of sentence, of a text that is translated at once."""

Label = Callable[[int], str]
"""The name, in messages, of the text with an index, which counts from 0: `texts[3]`, or `in.txt, line 4`."""

Attention = bool | Literal["all"]
"""Which attention maps to return. True: those of the search, from target to source, traced along the steps that led to
each translation. "all": also the self-attention of encoder and decoder for this translation, by forced decoding."""

in_python: Label = "texts[{}]".format
logger = logging.getLogger(__name__)


@checked
class Translator:
    """Translates raw text, and the encoded sources of a prepared corpus.

    Several threads may use one translator at the same time. Each gets the same translations as it would alone. (This
    holds as long as no thread trains the model.)

    A text of more than `longest` pieces, or of more than the model can read, is split at the ends of its sentences. The
    translations of its parts are joined into one line, and are its `Translation.parts`.

    Args:
        engine: translates ids.
        preprocessing: converts raw text to ids and back.
        longest: largest number of pieces, with the end of sentence, of a text that is translated at once.
        keep: what comes out of raw texts as it went in, each once: `placeholders`, `tags`, `urls`; see
            `mt.translation.kept_spans`. The model must have attention.
        replace_unknown: whether source words replace the unknown pieces that the engine writes, see
            `mt.translation.unknown_words`. The model must have attention.
        guided: the head that training has guided by a word alignment, which says where words come from; None: there is
            none, and the mean of the last layer but one says it.

    Raises:
        ArgumentError: `longest` is below 2 or above 100,000, or `keep` has something else.
    """

    def __init__(
        self,
        engine: Engine,
        preprocessing: Preprocessing,
        longest: TextLength = LONGEST,
        keep: list[Kind] | None = None,
        replace_unknown: bool = False,
        guided: GuidedHead | None = None,
    ) -> None:
        self.engine = engine
        self.preprocessing = preprocessing
        self.longest = longest
        self.keep: list[Kind] = list(keep or [])
        self.kept = KeptSpans(keep, preprocessing, guided) if keep else None
        self.replace_unknown = replace_unknown
        self.guided = guided

    @classmethod
    def load(
        cls,
        path: str | Path | None = None,
        device: str = "auto",
        search: Search | Mapping[str, Any] | None = None,
        batch_tokens: int | None = None,
        trust: Collection[str] = (),
        longest: int = LONGEST,
        precision: PrecisionName = "fp32",
        keep: Sequence[Kind] = (),
        replace_unknown: bool = False,
    ) -> Translator:
        """Load a trained model.

        Args:
            path: the folder of a run or of a bundle; None for the newest finished run under `outputs/`.
            device: auto, cpu, cuda, cuda:1, mps.
            search: a search, or search settings as in configs/search. Settings with `_target_` describe a complete
                search; without it they change the search of the bundle. None: use the search of the bundle.
            batch_tokens: largest number of source pieces in a batch, padding counted; a million at most. None: 16,384
                on a GPU, 4,096 on other devices.
            trust: your own packages from which the bundle may load classes.
            longest: largest number of pieces, with the end of sentence, of a text that is translated at once.
            precision: number format of the matrix products: fp32, tf32, bf16, fp16, or auto, see `mt.ops.precision`.
            keep: what comes out of raw texts as it went in: `placeholders`, `tags`, `urls`.
            replace_unknown: let the search write unknown pieces, and replace them by words of the source.

        Raises:
            UserError: there is no such folder, or the bundle is damaged.
            ConfigError: search settings, `batch_tokens` or `longest` are wrong, or this machine does not have the
                device, or the device does not have the number format; or `keep` or `replace_unknown` needs attention,
                which the model does not have.
        """
        bundle = Bundle.load(find_bundle(path), choose_device(device), trust)
        return cls.of(bundle, search, batch_tokens, longest, precision, keep, replace_unknown)

    @classmethod
    def of(
        cls,
        bundle: Bundle,
        search: Search | Mapping[str, Any] | None = None,
        batch_tokens: int | None = None,
        longest: int = LONGEST,
        precision: PrecisionName = "fp32",
        keep: Sequence[Kind] = (),
        replace_unknown: bool = False,
    ) -> Translator:
        """A translator over a loaded bundle; see `load`."""
        if not isinstance(search, Search):
            settings = dict(search or {})
            node = settings if "_target_" in settings else {**bundle.config["search"], **settings}
            search = build(node, "search")
        assert isinstance(search, Search)
        if replace_unknown:
            search = with_unknown_pieces(search)
        for name, wanted in (("keep", keep), ("replace_unknown", replace_unknown)):
            if wanted and not bundle.model.attends:
                raise ConfigError(f"{name}: this model has no attention, which would say where the words come from")
        engine = SearchEngine.in_format(bundle.model, search, batch_tokens, precision)
        guided = GuidedHead.of(bundle.config.get("objective"), list(bundle.model.cross_heads.values()))
        return cls(engine, bundle.preprocessing, longest, list(keep), replace_unknown, guided)

    @property
    def directions(self) -> list[tuple[str, str]]:
        """The directions that the model was trained in: codes of source and target, each once."""
        return list(dict.fromkeys(each.languages for each in self.preprocessing.directions))

    def in_direction(self, direction: str | tuple[str, str] | None = None) -> Translator:
        """The same translator for one direction of a model of several. It takes no more memory.

        Args:
            direction: `("en", "de")`, or `en-de`, or the target alone, `de`, where this is enough. Languages that the
                model knows, but not together, are allowed too (zero-shot translation): a warning says so. None: the
                only direction.

        Raises:
            UserError: the model has several, and none is given; or it lacks the one that is.
        """
        text = self.preprocessing.in_direction(direction)
        chosen = text.directions[0]
        if chosen.languages not in self.directions:
            logger.warning(f"{chosen.name}: training had no such pairs (zero-shot translation), so expect little of it")
        return Translator(self.engine, text, self.longest, self.keep or None, self.replace_unknown, self.guided)

    @overload
    def translate(  # type: ignore[overload-overlap]  # a string is also an iterable of strings
        self,
        texts: str,
        documents: Iterable[int] | None = None,
        label: Label | None = ...,
        direction: str | tuple[str, str] | None = None,
    ) -> str: ...
    @overload
    def translate(
        self,
        texts: Iterable[str],
        documents: Iterable[int] | None = None,
        label: Label | None = ...,
        direction: str | tuple[str, str] | None = None,
    ) -> list[str]: ...
    def translate(
        self,
        texts: str | Iterable[str],
        documents: Iterable[int] | None = None,
        label: Label | None = in_python,
        direction: str | tuple[str, str] | None = None,
    ) -> str | list[str]:
        """The best translation of each text; blank texts stay blank. A single string gives a string.

        Args:
            texts: raw texts, one sentence each, in any iterable: a list, a generator, a column of pandas.
            documents: see `translate_detailed`.
            label: see `translate_detailed`.
            direction: for a model of several directions the one to translate in, see `in_direction`.

        Raises:
            TypeError, ValueError: see `translate_detailed`.
            UserError: see `in_direction`.
        """
        if direction is not None:
            return self.in_direction(direction).translate(texts, documents, label)
        if isinstance(texts, str):
            return self.translate_detailed(texts, documents=documents, label=label).text
        return [each.text for each in self.translate_detailed(texts, documents=documents, label=label)]

    @overload
    def translate_detailed(  # type: ignore[overload-overlap]
        self,
        texts: str,
        n_best: int | None = None,
        attention: Attention = False,
        before: Iterable[str] = (),
        documents: Iterable[int] | None = None,
        label: Label | None = ...,
        direction: str | tuple[str, str] | None = None,
    ) -> Translation: ...
    @overload
    def translate_detailed(
        self,
        texts: Iterable[str],
        n_best: int | None = None,
        attention: Attention = False,
        before: Iterable[str] = (),
        documents: Iterable[int] | None = None,
        label: Label | None = ...,
        direction: str | tuple[str, str] | None = None,
    ) -> list[Translation]: ...
    def translate_detailed(
        self,
        texts: str | Iterable[str],
        n_best: int | None = None,
        attention: Attention = False,
        before: Iterable[str] = (),
        documents: Iterable[int] | None = None,
        label: Label | None = in_python,
        direction: str | tuple[str, str] | None = None,
    ) -> Translation | list[Translation]:
        """Translate with scores, pieces and, on request, attention and alternatives.

        Args:
            texts: raw texts, one sentence each, in any iterable; a single string gives a single `Translation`.
            n_best: number of translations of each text; None: the search's own setting.
            attention: which attention maps to return, see `Attention`.
            before: for a model that reads previous sentences, the texts before the first one in its document, in
                reading order; see `tail`.
            documents: for a model that reads previous sentences, the number of each text's document; None: a blank
                text ends a document.
            label: the name of a text in the warning that it was split because of its length; None: no warning.
            direction: for a model of several directions the one to translate in, see `in_direction`.

        Raises:
            ConfigError: `n_best` is more than the search can return.
            UserError: see `in_direction`.
            TypeError: `texts` is no iterable, or one of its elements is not a string.
            ValueError: a text holds half a surrogate pair, or there are more or fewer `documents` than texts.
        """
        if direction is not None:
            chosen = self.in_direction(direction)
            return chosen.translate_detailed(texts, n_best, attention, before, documents, label)
        given = list_of_texts(texts)
        numbers = None if documents is None else list(documents)
        if numbers is not None and len(numbers) != len(given):
            raise ValueError(f"documents has {len(numbers)} numbers for {len(given)} texts; give one for each")
        engine = self.engine if n_best is None else self.engine.with_n_best(n_best)
        earlier = list_of_texts(before, "before")
        if self.kept is None:
            found = self._translate_texts(engine, given, attention, earlier, numbers, label)
        else:

            def run(prepared: Sequence[str], rows: Sequence[int]) -> list[Translation]:
                """Translate some rows: by themselves, unless the model also reads the rows before them."""
                if engine.context_sentences:
                    every = self._translate_texts(engine, prepared, attention or True, earlier, numbers, None)
                    return [every[row] for row in rows]
                some = [prepared[row] for row in rows]
                named = None if label is None else lambda index: label(rows[index])
                return self._translate_texts(engine, some, attention or True, (), None, named)

            found = self.kept.translate(given, run)
            found = found if attention else [each.without_attention() for each in found]
        return found[0] if isinstance(texts, str) else found

    def _translate_texts(
        self,
        engine: Engine,
        given: Sequence[str],
        attention: Attention,
        earlier: Sequence[str],
        numbers: Sequence[int] | None,
        label: Label | None,
    ) -> list[Translation]:
        """Translate texts as they are; arguments as for `translate_detailed`."""
        parts = self._parts(engine, given, self.preprocessing.encode_sources(given))
        if label is not None:
            for line in parts.lines(label):
                logger.warning(line)
        earlier_parts = self._parts(engine, earlier, self.preprocessing.encode_sources(earlier))
        repeated = None if numbers is None else parts.repeated(numbers)
        contexts = sentences_before(
            parts.sources, parts.texts, engine.context_sentences, repeated, earlier_parts.sources
        )
        needed = attention or self.replace_unknown
        found = parts.joined(self._translate(engine, parts.texts, parts.sources, contexts, needed))
        if self.replace_unknown:
            found = [with_known_words(each, self.preprocessing, self.guided) for each in found]
            found = found if attention else [each.without_attention() for each in found]
        return found

    @overload
    def force(  # type: ignore[overload-overlap]
        self,
        sources: str,
        targets: str,
        attention: Attention = ...,
        before: Iterable[str] = (),
        documents: Iterable[int] | None = None,
        label: Label = ...,
        direction: str | tuple[str, str] | None = None,
    ) -> Translation: ...
    @overload
    def force(
        self,
        sources: Iterable[str],
        targets: Iterable[str],
        attention: Attention = ...,
        before: Iterable[str] = (),
        documents: Iterable[int] | None = None,
        label: Label = ...,
        direction: str | tuple[str, str] | None = None,
    ) -> list[Translation]: ...
    def force(
        self,
        sources: str | Iterable[str],
        targets: str | Iterable[str],
        attention: Attention = "all",
        before: Iterable[str] = (),
        documents: Iterable[int] | None = None,
        label: Label = in_python,
        direction: str | tuple[str, str] | None = None,
    ) -> Translation | list[Translation]:
        """Decode given translations: what the model thinks of them, and where it looks.

        Args:
            sources: raw texts, one sentence each; a single string with a single target gives a single `Translation`.
            targets: the translation of each source.
            attention: which attention maps to return, see `Attention`; by default all of them.
            before: as for `translate_detailed`.
            documents: as for `translate_detailed`.
            label: the name of a text, for messages.
            direction: for a model of several directions the one to translate in, see `in_direction`.

        Returns:
            A `Translation` for each pair. Its text is the target as given, its pieces those of the normalised target.
            A blank source has no pieces, scores or maps.

        Raises:
            UserError: a source or a target has more pieces than can be read at once.
            TypeError: `sources` or `targets` is no iterable, or one of its elements is not a string.
            ValueError: there are more or fewer `targets` or `documents` than sources, or a text holds half a surrogate
                pair.
        """
        if direction is not None:
            return self.in_direction(direction).force(sources, targets, attention, before, documents, label)
        given, wanted = list_of_texts(sources, "sources"), list_of_texts(targets, "targets")
        if len(given) != len(wanted):
            raise ValueError(f"targets has {len(wanted)} texts for {len(given)} sources; give one for each")
        numbers = None if documents is None else list(documents)
        if numbers is not None and len(numbers) != len(given):
            raise ValueError(f"documents has {len(numbers)} numbers for {len(given)} sources; give one for each")
        encode = self.preprocessing.encode_sources
        ids, earlier = encode(given), encode(list_of_texts(before, "before"))
        contexts = sentences_before(ids, given, self.engine.context_sentences, numbers, earlier)
        found = self._force(given, wanted, ids, self.preprocessing.encode_targets(wanted), contexts, attention, label)
        return found[0] if isinstance(sources, str) else found

    def force_encoded(
        self, split: EncodedSplit, rows: Iterable[int] | None = None, attention: Attention = "all"
    ) -> list[Translation]:
        """Decode the references of sentences of a prepared corpus; see `force`.

        Args:
            split: as for `translate_encoded`.
            rows: the rows; None for all.
            attention: which attention maps to return, see `Attention`.
        """
        rows = range(len(split)) if rows is None else list(rows)
        texts = [split.source_text(row) for row in rows], [split.target_text(row) for row in rows]
        ids = [split.source(row) for row in rows], [split.target(row) for row in rows]
        contexts = split.contexts(rows, self.engine.context_sentences)
        found = self._force(*texts, *ids, contexts, attention, lambda index: f"row {rows[index]}")
        return [replace(each, reference=target) for each, target in zip(found, texts[1], strict=True)]

    def translate_encoded(
        self, split: EncodedSplit, rows: Iterable[int] | None = None, attention: Attention = False
    ) -> list[Translation]:
        """Translate sentences of a prepared corpus from their stored ids; the results include the references.

        Args:
            split: source ids and texts, with document numbers for a model that reads previous sentences.
            rows: the rows to translate; None for all.
            attention: which attention maps to return, see `Attention`.
        """
        rows = range(len(split)) if rows is None else list(rows)
        texts, sources = [split.source_text(row) for row in rows], [split.source(row) for row in rows]
        directions = None if split.directions is None else split.directions[rows].tolist()
        parts = self._parts(self.engine, texts, sources, directions)
        contexts = split.contexts(rows, self.engine.context_sentences)
        before = None if contexts is None else parts.repeated(contexts)
        found = parts.joined(self._translate(self.engine, parts.texts, parts.sources, before, attention))
        return [replace(each, reference=split.target_text(row)) for row, each in zip(rows, found, strict=True)]

    def with_influence(
        self, translations: Iterable[Translation], kinds: Iterable[Influence] = ("gradient",)
    ) -> list[Translation]:
        """Add maps of what each piece that was read made of each piece of the translation.

        The rows of a map `gradient` or `integrated` are parts of log-probabilities, in nats and signed; those of a map
        `rollout` are shares, which sum to 1. See `mt.translation.influence`.

        Args:
            translations: of this translator: from `translate_detailed`, `force` and the like.
            kinds: `rollout`, `gradient`, `integrated`.

        Raises:
            ConfigError: there is no such kind, or `rollout` is asked of a model without self-attention.
            UserError: the engine cannot tell.
        """
        chosen = list(kinds)
        check_influence(chosen, "kinds")
        return [with_influence(self.engine, each, chosen) for each in translations]

    def tail(self, texts: Iterable[str]) -> list[str]:
        """The last texts of a stream, as `before` of its next text; only those of the current document."""
        reads = self.engine.context_sentences
        last: list[str] = []
        for text in list(texts)[-reads:] if reads else ():
            last = [] if is_blank(text) else [*last, text]
        return last

    def _parts(
        self,
        engine: Engine,
        texts: Sequence[str],
        sources: Sequence[list[int]],
        directions: Sequence[int] | None = None,
    ) -> SplitTexts:
        longest = self._longest_source(engine)
        return SplitTexts.of(texts, sources, longest, self.preprocessing.encode_sources, directions)

    def _translate(
        self,
        engine: Engine,
        texts: Sequence[str],
        sources: Sequence[Sequence[int]],
        contexts: Sequence[Sequence[Ids]] | None,
        attention: Attention,
    ) -> list[Translation]:
        """Translate the texts that are not blank."""
        rows = [row for row, ids in enumerate(sources) if len(ids) > 1 and not is_blank(texts[row])]
        before = None if contexts is None else [contexts[row] for row in rows]
        found = engine.translate([sources[row] for row in rows], before, bool(attention))
        if attention == "all":
            found = self._with_self_attention(engine, [sources[row] for row in rows], before, found)
        translations = [Translation(source=text, text="") for text in texts]
        for place, (row, hypotheses) in enumerate(zip(rows, found, strict=True)):
            pieces = self._read(sources[row], None if before is None else before[place])
            best, *rest = [self._translation(texts[row], pieces, hypothesis) for hypothesis in hypotheses]
            translations[row] = replace(best, alternatives=rest)
        return translations

    def _with_self_attention(
        self,
        engine: Engine,
        sources: Sequence[Sequence[int]],
        contexts: Sequence[Sequence[Ids]] | None,
        found: Sequence[Sequence[Hypothesis]],
    ) -> list[list[Hypothesis]]:
        """Add to each hypothesis that wrote something the maps which only forced decoding gives."""
        places = [(row, rank) for row, each in enumerate(found) for rank, one in enumerate(each) if one.written]
        before = None if contexts is None else [contexts[row] for row, _ in places]
        targets = [found[row][rank].written for row, rank in places]
        forced = engine.force([sources[row] for row, _ in places], targets, before, need_attention=True)
        completed = [list(each) for each in found]
        for (row, rank), other in zip(places, forced, strict=True):
            own = found[row][rank]
            completed[row][rank] = replace(own, attention={**other.attention, **own.attention})
        return completed

    def _force(
        self,
        texts: Sequence[str],
        targets: Sequence[str],
        source_ids: Sequence[Sequence[int]],
        target_ids: Sequence[Sequence[int]],
        contexts: Sequence[Sequence[Ids]] | None,
        attention: Attention,
        label: Label,
    ) -> list[Translation]:
        """Decode the targets of the texts that are not blank."""
        bounds = self._longest_source(self.engine), self.engine.max_target_length
        for side, all_ids, most in zip(("source", "target"), (source_ids, target_ids), bounds, strict=True):
            for row, ids in enumerate(all_ids):
                if most is not None and len(ids) > most:
                    raise UserError(
                        f"{label(row)}: the {side} has {len(ids):,} pieces, more than {most:,}; a given translation "
                        "cannot be decoded in parts, so split the pair"
                    )
        rows = [row for row, ids in enumerate(source_ids) if len(ids) > 1 and not is_blank(texts[row])]
        before = None if contexts is None else [contexts[row] for row in rows]
        sides = [source_ids[row] for row in rows], [target_ids[row] for row in rows]
        found = self.engine.force(*sides, before, bool(attention))
        translations = [Translation(source, target) for source, target in zip(texts, targets, strict=True)]
        for place, (row, hypothesis) in enumerate(zip(rows, found, strict=True)):
            pieces = self._read(source_ids[row], None if before is None else before[place])
            if attention is True:
                kept = {name: each for name, each in hypothesis.attention.items() if name.of_search}
                hypothesis = replace(hypothesis, attention=kept)
            translations[row] = replace(self._translation(texts[row], pieces, hypothesis), text=targets[row])
        return translations

    def _longest_source(self, engine: Engine) -> int:
        return min(self.longest, engine.max_source_length or self.longest)

    def _read(self, source: Sequence[int], context: Sequence[Ids] | None) -> PiecesRead:
        before = [[int(id) for id in ids] for ids in context or ()]
        pieces = self.preprocessing.source_pieces
        return PiecesRead(pieces(source), [pieces(ids) for ids in before], list(source), before)

    def _translation(self, source: str, read: PiecesRead, hypothesis: Hypothesis) -> Translation:
        pieces = self.preprocessing.target_pieces(hypothesis.written)
        return Translation(
            source=source,
            text=self.preprocessing.decode_target(hypothesis.tokens),
            score=hypothesis.score,
            normalized=hypothesis.normalized,
            source_pieces=read.source,
            pieces=pieces,
            ids=hypothesis.written,
            source_ids=read.source_ids,
            context_ids=read.context_ids,
            token_scores=hypothesis.token_scores,
            attention=[with_pieces(*each, pieces, read) for each in sorted(hypothesis.attention.items())],
            finished=hypothesis.finished,
        )
