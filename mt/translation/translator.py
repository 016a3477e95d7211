"""Raw text to raw text over a bundle: the public Python API.

from mt import Translator

translator = Translator.load("outputs/my_run")
translator.translate(["Turn on the light.", "Good night!"])                   # list of texts
translator.translate_detailed(["Good night!"], n_best=3, attention=True)      # scores, pieces, attention, alternatives

A model that reads the sentences before each one (`Seq2Seq.context_sentences`) finds them in the same list: a blank text
ends a document.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

from torch import Tensor

from mt.attention.maps import MapName
from mt.config.build import build
from mt.config.constraints import PositiveInt, checked
from mt.data.text.preprocessing import Preprocessing
from mt.device import choose_device
from mt.errors import UserError
from mt.models.base import Seq2Seq
from mt.runs.bundle import Bundle
from mt.runs.find import find_bundle
from mt.search.base import Hypothesis, Search
from mt.search.decoding import search_all

END = "</s>"

Sentence = TypeVar("Sentence")
"""A sentence as text, or as ids."""


@dataclass(frozen=True)
class Translation:
    """One translation and how it came about.

    Attributes:
        source: the text that was translated.
        text: the translation.
        score: log p(text | source) in nats under the model; 0 for a blank line.
        normalized: the score after the length penalty, by which search ranked it.
        source_pieces: S pieces of the source, "</s>" last.
        pieces: T pieces of the translation, "</s>" last unless the length limit cut it.
        token_scores: log-probability of each of `pieces`.
        attention: cross-attention by name (`cross` or `cross.<layer>`), each [H, T, S], and `sentences` [H, T, K] of a
            model that reads the K sentences before each one, the nearest first; empty unless asked for.
        finished: False where the length limit cut the translation.
        alternatives: the next best translations, best first, where `n_best` asked for them.
    """

    source: str
    text: str
    score: float = 0.0
    normalized: float = 0.0
    source_pieces: list[str] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    token_scores: list[float] = field(default_factory=list)
    attention: dict[MapName, Tensor] = field(default_factory=dict)
    finished: bool = True
    alternatives: list[Translation] = field(default_factory=list)


class SourceTooLong(UserError):
    """A text that has more pieces than the model reads; `index` is its place in the list, from 0."""

    def __init__(self, index: int, pieces: int, most: int) -> None:
        self.index = index
        self.reason = f"{pieces} pieces, but this model reads at most {most}; split it into sentences"
        super().__init__(f"text {index + 1} has {self.reason}")


@checked
class Translator:
    """Translates raw text with a trained model.

    Args:
        model: on its device.
        preprocessing: raw text to ids and back.
        search: how to translate.
        batch_tokens: largest number of source pieces of a batch, padding counted.
    """

    def __init__(
        self, model: Seq2Seq, preprocessing: Preprocessing, search: Search, batch_tokens: PositiveInt = 4096
    ) -> None:
        self.model = model.eval()
        self.preprocessing = preprocessing
        self.search = search
        self.batch_tokens = batch_tokens

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
            path: a run's folder or a bundle's; None for the newest finished run under `outputs/`.
            device: auto, cpu, cuda, cuda:1, mps.
            search: a search, or settings of one as in configs/search: with `_target_` a search of their own, without
                they change the one that the bundle was saved with. None for that one as it is.
            batch_tokens: largest number of source pieces of a batch, padding counted.
            trust: packages of your own that the bundle may name classes of.

        Raises:
            UserError: no such folder, or a damaged bundle.
            ConfigError: wrong search settings, or a device that is not there.
        """
        bundle = Bundle.load(find_bundle(path), choose_device(device), trust)
        return cls.of(bundle, search, batch_tokens)

    @classmethod
    def of(
        cls, bundle: Bundle, search: Search | Mapping[str, Any] | None = None, batch_tokens: int = 4096
    ) -> Translator:
        """A translator over a bundle that is loaded already; see `load`."""
        if not isinstance(search, Search):
            settings = dict(search or {})
            node = settings if "_target_" in settings else {**bundle.config["search"], **settings}
            search = build(node, "search")
        assert isinstance(search, Search)
        return cls(bundle.model, bundle.preprocessing, search, batch_tokens)

    def translate(self, texts: Sequence[str], documents: Sequence[int] | None = None) -> list[str]:
        """The best translation of each text; blank texts stay blank.

        Args:
            texts: raw texts, a sentence each.
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
            texts: raw texts, a sentence each.
            n_best: translations of each text; None for as many as the search is set to.
            attention: keep the attention maps.
            before: texts that come before the first one in its document, for a model that reads such: see `tail`.
            documents: for such a model the number of each text's document; None: a blank text ends one.

        Raises:
            SourceTooLong: a text is longer than the model can read.
            ConfigError: more translations than the search can give.
        """
        if isinstance(texts, str):
            raise TypeError("translate takes a list of texts; put the one text into a list")
        search = self.search if n_best is None else self.search.with_n_best(n_best)
        sources = self.preprocessing.encode_sources(texts)
        self._check_lengths(sources)
        rows = [row for row, ids in enumerate(sources) if texts[row].strip() and len(ids) > 1]
        reads = self.model.context_sentences
        contexts = sentences_before(sources, texts, reads, documents, self.preprocessing.encode_sources(before))
        found = search_all(
            self.model,
            search,
            [sources[row] for row in rows],
            self.batch_tokens,
            attention,
            None if contexts is None else [contexts[row] for row in rows],
        )
        translations = [Translation(source=text, text="") for text in texts]
        for row, hypotheses in zip(rows, found, strict=True):
            pieces = self.preprocessing.source_pieces(sources[row])
            best, *rest = [self._translation(texts[row], pieces, hypothesis) for hypothesis in hypotheses]
            translations[row] = replace(best, alternatives=rest)
        return translations

    def tail(self, texts: Sequence[str]) -> list[str]:
        """Those of the texts of a stream that stand before its next text, if that is in the same document."""
        reads = self.model.context_sentences
        last: list[str] = []
        for text in texts[-reads:] if reads else ():
            last = [*last, text] if text.strip() else []
        return last

    def _check_lengths(self, sources: Sequence[Sequence[int]]) -> None:
        most = self.model.max_source_length
        for index, ids in enumerate(sources):
            if most is not None and len(ids) > most:
                raise SourceTooLong(index, len(ids), most)

    def _translation(self, source: str, source_pieces: list[str], hypothesis: Hypothesis) -> Translation:
        pieces = self.preprocessing.target_pieces(hypothesis.tokens)
        return Translation(
            source=source,
            text=self.preprocessing.decode_target(hypothesis.tokens),
            score=hypothesis.score,
            normalized=hypothesis.normalized,
            source_pieces=source_pieces,
            pieces=[*pieces, END] if hypothesis.finished else pieces,
            token_scores=hypothesis.token_scores,
            attention=hypothesis.attention,
            finished=hypothesis.finished,
        )


def sentences_before(
    sentences: Sequence[Sentence],
    texts: Sequence[str],
    most: int,
    documents: Sequence[int] | None = None,
    before: Sequence[Sentence] = (),
) -> list[list[Sentence]] | None:
    """What stands before each sentence in its document, the nearest first.

    Args:
        sentences: N, as ids or as they are.
        texts: the same N as raw texts.
        most: sentences before each one; 0 for a model that reads none.
        documents: the number of each one's document; None: a blank text ends one.
        before: what comes before the first one in its document, in reading order.

    Returns:
        N lists; None where `most` is 0.
    """
    if not most:
        return None
    last = deque(before[::-1][:most], maxlen=most)
    found = []
    for row, (text, sentence) in enumerate(zip(texts, sentences, strict=True)):
        ends = not text.strip() if documents is None else row > 0 and documents[row] != documents[row - 1]
        if ends:
            last.clear()
        found.append(list(last))
        if documents is not None or not ends:
            last.appendleft(sentence)
    return found
