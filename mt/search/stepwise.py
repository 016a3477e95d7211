"""Searches that follow one continuation of each hypothesis: the loop that greedy search and sampling share.

Shapes: B sentences, R rows (B times the samples of each), T positions, S source length, V target vocabulary.
"""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from mt.batch import BOS, EOS
from mt.config.constraints import NonNegative, NonNegativeInt, checked
from mt.models.base import Memory, Seq2Seq
from mt.search.base import Hypothesis, LengthLimit, Search
from mt.search.decoding import AttentionTrace, Integers, barred_pieces, check_length_settings, length_limits, to_host


@checked
@dataclass(frozen=True)
class SingleSearch(Search):
    """Extends every row by one chosen token a step. A row leaves the batch when it ends.

    The host asks the device once a step, for the chosen tokens and their log-probabilities.

    Attributes:
        max_length_ratio: longest translation in pieces, EOS included: this times the source's length in pieces...
        max_length_extra: ...plus this.
        allow_unknown: whether the unknown piece may be written.
    """

    max_length_ratio: NonNegative = 2.0
    max_length_extra: NonNegativeInt = 10
    allow_unknown: bool = False

    def __post_init__(self) -> None:
        check_length_settings(self.max_length_ratio, self.max_length_extra)

    @abstractmethod
    def _choose(self, log_probs: Tensor, draws: Tensor | None) -> Tensor:
        """[R, V] log-probabilities (-inf where barred), [R] numbers in [0, 1) -> [R] tokens."""

    def _limits(self, model: Seq2Seq, lengths: Tensor) -> Integers:
        return length_limits(model, lengths, LengthLimit(self.max_length_ratio, self.max_length_extra))

    def _decode(
        self,
        model: Seq2Seq,
        memory: Memory,
        lengths: Integers,
        limits: Integers,
        draws: Tensor | None = None,
        need_attention: bool = False,
    ) -> list[Hypothesis]:
        """One hypothesis for each row of the memory.

        Args:
            model: in evaluation mode.
            memory: R rows.
            lengths: [R] source lengths.
            limits: [R] largest numbers of tokens.
            draws: [R, T] numbers in [0, 1) for `_choose`, or None.
            need_attention: keep the maps.
        """
        device = next(model.parameters()).device
        barred = barred_pieces(model, device, self.allow_unknown)
        state = model.start(memory)
        tokens = torch.full((len(limits),), BOS, dtype=torch.long, device=device)
        rows: Integers = np.arange(len(limits))  # which of the R rows each open row is
        written = _Written.empty(len(limits), int(limits.max()))
        for t in range(int(limits.max())):
            step = model.step(tokens, state, need_attention)
            written.trace.append(step.attention, len(rows))
            log_probs = step.logits.float().log_softmax(dim=-1) + barred  # [open rows, V]
            tokens = self._choose(log_probs, None if draws is None else draws[:, t])
            chosen, scores = to_host(tokens, log_probs.gather(1, tokens[:, None]).squeeze(1))
            written.tokens[rows, t], written.scores[rows, t] = chosen, scores.view(np.float32)
            written.held[rows, t], written.lengths[rows] = np.arange(len(rows)), t + 1
            open_rows = (chosen != EOS) & (limits[rows] > t + 1)
            if not open_rows.any():
                break
            state = step.state
            if not open_rows.all():
                keep = torch.from_numpy(np.flatnonzero(open_rows)).to(device)
                state, tokens, rows = state.select(keep), tokens[keep], rows[open_rows]
                draws = None if draws is None else draws[keep]
        return [written.hypothesis(row, int(lengths[row]), need_attention) for row in range(len(limits))]


@dataclass
class _Written:
    """What R rows have written so far, on the host: tokens, their scores and the open row held, each [R, T]."""

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

    def hypothesis(self, row: int, source_length: int, need_attention: bool) -> Hypothesis:
        length = int(self.lengths[row])
        tokens, scores = self.tokens[row, :length].tolist(), self.scores[row, :length].tolist()
        finished = tokens[-1] == EOS
        score = float(sum(scores))
        attention = self.trace.along(self.held[row, :length], source_length) if need_attention else {}
        return Hypothesis(tokens[:-1] if finished else tokens, scores, score, score, attention, finished)
