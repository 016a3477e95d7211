"""The public Python API for translating raw text with a trained model. All programs translate through it.

from mt import Translator

translator = Translator.load("outputs/my_run")
translator.translate(["Turn on the light.", "Good night!"])                   # list of texts
translator.translate_detailed(["Good night!"], n_best=3, attention=True)      # scores, pieces, attention, alternatives

A model that reads previous sentences (`Seq2Seq.context_sentences`) takes them from the same list; a blank text ends a
document.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from torch import Tensor

from mt.attention.maps import AttentionMap, MapName
from mt.batch import Ids
from mt.config.build import build
from mt.data.text.invisible import is_blank
from mt.data.text.preprocessing import Preprocessing
from mt.device import choose_device
from mt.errors import UserError
from mt.runs.bundle import Bundle
from mt.runs.find import find_bundle
from mt.search.base import Hypothesis, Search
from mt.translation.engine import Engine, SearchEngine
from mt.translation.sentences_before import sentences_before
from mt.translation.translation import Translation

if TYPE_CHECKING:
    from mt.data.batches.encoded import EncodedSplit  # loads `datasets`, which translating text does not need


class SourceTooLong(UserError):
    """A text has more pieces than the model can read; `index` is its position in the list, from 0."""

    def __init__(self, index: int, pieces: int, most: int) -> None:
        self.index = index
        self.reason = f"{pieces} pieces, but this model reads at most {most}; split it into sentences"
        super().__init__(f"text {index + 1} has {self.reason}")


class Translator:
    """Translates raw text, and the encoded sources of a prepared corpus.

    Args:
        engine: translates ids.
        preprocessing: converts raw text to ids and back.
    """

    def __init__(self, engine: Engine, preprocessing: Preprocessing) -> None:
        self.engine = engine
        self.preprocessing = preprocessing

    @classmethod
    def load(
        cls,
        path: str | Path | None = None,
        device: str = "auto",
        search: Search | Mapping[str, Any] | None = None,
        batch_tokens: int = 4096,
        trust: Collection[str] = (),
    ) -> Translator:
        """Load a trained model.

        Args:
            path: the folder of a run or of a bundle; None for the newest finished run under `outputs/`.
            device: auto, cpu, cuda, cuda:1, mps.
            search: a search, or search settings as in configs/search. Settings with `_target_` describe a complete
                search; without it they change the search of the bundle. None: use the search of the bundle.
            batch_tokens: largest number of source pieces in a batch, padding counted; 1 or more.
            trust: your own packages from which the bundle may load classes.

        Raises:
            UserError: there is no such folder, or the bundle is damaged.
            ConfigError: search settings or `batch_tokens` are wrong, or this machine does not have the device.
        """
        bundle = Bundle.load(find_bundle(path), choose_device(device), trust)
        return cls.of(bundle, search, batch_tokens)

    @classmethod
    def of(
        cls, bundle: Bundle, search: Search | Mapping[str, Any] | None = None, batch_tokens: int = 4096
    ) -> Translator:
        """A translator over a loaded bundle; see `load`."""
        if not isinstance(search, Search):
            settings = dict(search or {})
            node = settings if "_target_" in settings else {**bundle.config["search"], **settings}
            search = build(node, "search")
        assert isinstance(search, Search)
        return cls(SearchEngine(bundle.model, search, batch_tokens), bundle.preprocessing)

    def translate(self, texts: Sequence[str], documents: Sequence[int] | None = None) -> list[str]:
        """The best translation of each text; blank texts stay blank.

        Args:
            texts: raw texts, one sentence each.
            documents: see `translate_detailed`.

        Raises:
            SourceTooLong: a text is longer than the model can read.
        """
        return [translation.text for translation in self.translate_detailed(texts, documents=documents)]

    def translate_detailed(
        self,
        texts: Sequence[str],
        n_best: int | None = None,
        attention: bool = False,
        before: Sequence[str] = (),
        documents: Sequence[int] | None = None,
    ) -> list[Translation]:
        """Translate with scores, pieces and, on request, attention and alternatives.

        Args:
            texts: raw texts, one sentence each.
            n_best: number of translations of each text; None: the search's own setting.
            attention: whether to return attention maps.
            before: for a model that reads previous sentences, the texts before the first one in its document, in
                reading order; see `tail`.
            documents: for a model that reads previous sentences, the number of each text's document; None: a blank
                text ends a document.

        Raises:
            SourceTooLong: a text is longer than the model can read.
            ConfigError: `n_best` is more than the search can return.
            TypeError: `texts` is a string instead of a list.
        """
        if isinstance(texts, str):
            raise TypeError("translate takes a list of texts, not a string; put the text into a list")
        engine = self.engine if n_best is None else self.engine.with_n_best(n_best)
        sources = self.preprocessing.encode_sources(texts)
        earlier = self.preprocessing.encode_sources(before)
        contexts = sentences_before(sources, texts, engine.context_sentences, documents, earlier)
        return self._translate(engine, texts, sources, contexts, attention)

    def translate_encoded(
        self, split: EncodedSplit, rows: Sequence[int] | None = None, attention: bool = False
    ) -> list[Translation]:
        """Translate sentences of a prepared corpus from their stored ids; the results include the references.

        Args:
            split: source ids and texts, with document numbers for a model that reads previous sentences.
            rows: the rows to translate; None for all.
            attention: whether to return attention maps.

        Raises:
            SourceTooLong: a source is longer than the model can read.
        """
        rows = range(len(split)) if rows is None else rows
        texts, sources = [split.source_text(row) for row in rows], [split.source(row) for row in rows]
        contexts = split.contexts(rows, self.engine.context_sentences)
        found = self._translate(self.engine, texts, sources, contexts, attention)
        return [replace(each, reference=split.target_text(row)) for row, each in zip(rows, found, strict=True)]

    def tail(self, texts: Sequence[str]) -> list[str]:
        """The last texts of a stream, as `before` of its next text; only those of the current document."""
        reads = self.engine.context_sentences
        last: list[str] = []
        for text in texts[-reads:] if reads else ():
            last = [] if is_blank(text) else [*last, text]
        return last

    def _translate(
        self,
        engine: Engine,
        texts: Sequence[str],
        sources: Sequence[Sequence[int]],
        contexts: Sequence[Sequence[Ids]] | None,
        attention: bool,
    ) -> list[Translation]:
        """Translate the texts that are not blank."""
        most = engine.max_source_length
        for index, ids in enumerate(sources):
            if most is not None and len(ids) > most:
                raise SourceTooLong(index, len(ids), most)
        rows = [row for row, ids in enumerate(sources) if len(ids) > 1 and not is_blank(texts[row])]
        before = None if contexts is None else [contexts[row] for row in rows]
        found = engine.translate([sources[row] for row in rows], before, attention)
        translations = [Translation(source=text, text="") for text in texts]
        for row, hypotheses in zip(rows, found, strict=True):
            pieces = self.preprocessing.source_pieces(sources[row])
            best, *rest = [self._translation(texts[row], pieces, hypothesis) for hypothesis in hypotheses]
            translations[row] = replace(best, alternatives=rest)
        return translations

    def _translation(self, source: str, source_pieces: list[str], hypothesis: Hypothesis) -> Translation:
        pieces = self.preprocessing.target_pieces(hypothesis.written)
        return Translation(
            source=source,
            text=self.preprocessing.decode_target(hypothesis.tokens),
            score=hypothesis.score,
            normalized=hypothesis.normalized,
            source_pieces=source_pieces,
            pieces=pieces,
            ids=hypothesis.written,
            token_scores=hypothesis.token_scores,
            attention=[
                with_pieces(name, weights, pieces, source_pieces) for name, weights in hypothesis.attention.items()
            ],
            finished=hypothesis.finished,
        )


def with_pieces(name: MapName, weights: Tensor, pieces: Sequence[str], source_pieces: Sequence[str]) -> AttentionMap:
    """Label the rows and columns of one sentence's attention map with pieces.

    Args:
        name: the map's name. Maps of kind "context" are not supported: their columns are pieces of another sentence.
        weights: [H, rows, columns].
        pieces: T target pieces, with "</s>" if the translation has it.
        source_pieces: S source pieces, "</s>" last.
    """
    rows = source_pieces if name.kind == "encoder" else pieces
    columns = {
        "decoder": ["<s>", *pieces[:-1]],  # the decoder reads the target shifted by one
        "sentences": [f"-{distance}" for distance in range(1, weights.shape[-1] + 1)],
    }
    return AttentionMap(name, weights, rows, columns.get(name.kind, source_pieces))
