"""The loop shared by greedy search and sampling, which choose one token for each hypothesis at each step.

Shapes: B sentences, R rows (B times the samples of each), T positions, S source length, V target vocabulary.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch
from torch import Tensor

from mt.batch import BOS, EOS, Source
from mt.config.constraints import LengthExtra, LengthRatio, checked
from mt.search.base import Decodable, Hypothesis, LengthLimit, Search
from mt.search.decoding import AttentionTrace, Integers, check_length_settings, length_limits, to_host
from mt.search.filters import BarredPieces, Filter, FilterChain


@checked
@dataclass(frozen=True)
class SingleSearch(Search):
    """Extends every row by one chosen token at each step. A row leaves the batch when it ends.

    Each step has one transfer from the device to the host, of the chosen tokens and their log-probabilities.

    Attributes:
        max_length_ratio, max_length_extra: the largest length of a translation in pieces, EOS included, is
            max_length_ratio x source length in pieces + max_length_extra.
        allow_unknown: whether the unknown piece may be written.
    """

    max_length_ratio: LengthRatio = 2.0
    max_length_extra: LengthExtra = 10
    allow_unknown: bool = False

    def __post_init__(self) -> None:
        check_length_settings(self.max_length_ratio, self.max_length_extra)

    @abstractmethod
    def _choose(self, log_probs: Tensor, draws: Tensor | None) -> Tensor:
        """[R, V] log-probabilities (-inf at barred pieces), [R] random numbers in [0, 1) or None -> [R] tokens."""

    def _limits(self, model: Decodable, source: Source) -> Integers:
        return length_limits(model, source, LengthLimit(self.max_length_ratio, self.max_length_extra))

    def _decode(
        self,
        model: Decodable,
        source: Source,
        limits: Integers,
        draws: Tensor | None,
        samples: int,
        need_attention: bool,
        filters: Sequence[Filter],
    ) -> list[Hypothesis]:
        """Decode R hypotheses; those of one sentence are consecutive.

        Args:
            model: in evaluation mode.
            source: B sentences.
            limits: [B] largest numbers of tokens.
            draws: [R, T] random numbers in [0, 1) for `_choose`, or None.
            samples: number of hypotheses of each sentence.
            need_attention: return the attention maps.
            filters: see `Search`.
        """
        device = model.device
        allowed = FilterChain(BarredPieces(model.limits.vocabulary, device, self.allow_unknown), filters)
        state = model.start(model.encode(source), int(limits.max()))
        sentences, lengths = np.arange(len(source)).repeat(samples), source.lengths.cpu().numpy()  # [R], [B]
        if samples > 1:
            state = state.select(torch.from_numpy(sentences).to(device))
        limits = limits[sentences]
        tokens = torch.full((len(limits),), BOS, dtype=torch.long, device=device)
        rows: Integers = np.arange(len(limits))  # which of the R rows each open row is
        written = _Written.empty(len(limits), int(limits.max()))
        for t in range(int(limits.max())):
            step = model.step(tokens, state, need_attention)
            written.trace.append(step.attention, len(rows))
            found = []
            for part in allowed.parts(len(rows), 1):
                choice, scores = allowed(step.logits[part], partial(written.so_far, rows, t, sentences))  # [rows, V]
                tokens = self._choose(choice, None if draws is None else draws[part, t])
                found.append((tokens, scores.gather(1, tokens[:, None]).squeeze(1)))
            tokens, log_probs = (torch.cat(each) for each in zip(*found, strict=True))  # [open rows]
            chosen, given = to_host(tokens, log_probs)
            written.tokens[rows, t], written.scores[rows, t] = chosen, given.view(np.float32)
            written.held[rows, t], written.lengths[rows] = np.arange(len(rows)), t + 1
            open_rows = (chosen != EOS) & (limits[rows] > t + 1)
            if not open_rows.any():
                break
            state = step.state
            if not open_rows.all():
                keep = torch.from_numpy(np.flatnonzero(open_rows)).to(device)
                state, tokens, rows = state.select(keep), tokens[keep], rows[open_rows]
                draws = None if draws is None else draws[keep]
        written.trace.end()
        return [
            written.hypothesis(row, int(lengths[sentence]), need_attention) for row, sentence in enumerate(sentences)
        ]


@dataclass
class _Written:
    """The output of R rows so far, on the host: tokens, their scores and the open row at each step, each [R, T]."""

    tokens: Integers
    scores: np.ndarray[tuple[int, int], np.dtype[np.float32]]
    held: Integers
    lengths: Integers
    trace: AttentionTrace

    @classmethod
    def empty(cls, rows: int, longest: int) -> _Written:
        shape = (rows, longest)
        integers = np.zeros(shape, dtype=np.int64)
        return cls(integers, np.zeros(shape, np.float32), integers.copy(), integers[:, 0].copy(), AttentionTrace())

    def so_far(self, rows: Integers, length: int, sentences: Integers) -> tuple[Integers, Integers]:
        """The tokens of the open rows, [open rows, length], and the sentence of each."""
        return self.tokens[rows, :length], sentences[rows]

    def hypothesis(self, row: int, source_length: int, need_attention: bool) -> Hypothesis:
        length = int(self.lengths[row])
        tokens, scores = self.tokens[row, :length].tolist(), self.scores[row, :length].tolist()
        finished = tokens[-1] == EOS
        score = float(sum(scores))
        attention = self.trace.along(self.held[row, :length], source_length) if need_attention else {}
        return Hypothesis(tokens[:-1] if finished else tokens, scores, score, score, attention, finished)
