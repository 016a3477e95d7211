"""A model small enough to know every translation of: what searches and objectives are tested with.

Shapes: B sentences (or open hypotheses), S source length, T target length, V vocabulary.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import torch
from torch import Tensor, nn

from mt.batch import BOS, EOS, PAD, UNK, Batch, Source
from mt.models.base import (
    CROSS,
    AttentionMaps,
    DecoderState,
    Memory,
    NeedAttention,
    Seq2Seq,
    StaticState,
    Step,
    TeacherForced,
)
from mt.models.static_copies import StaticCopies


@dataclass(frozen=True)
class TableMemory(Memory):
    """The source of each row.

    Attributes:
        key: [B] the source as one number.
        mask: [B, S] bool, True at real tokens.
    """

    key: Tensor
    mask: Tensor

    def select(self, rows: Tensor) -> Self:
        return type(self)(self.key[rows], self.mask[rows])


@dataclass(frozen=True)
class TableState(DecoderState):
    """What each hypothesis has written.

    Attributes:
        memory: its source.
        history: [B] what was written, as one number.
    """

    memory: TableMemory
    history: Tensor

    def select(self, rows: Tensor) -> Self:
        return type(self)(self.memory.select(rows), self.history[rows])


class TableModel(Seq2Seq):
    """Next-token logits looked up in a random table by the source, all that was written, and its order.

    Any difference in the source or in what was written leads to another row, so that a search which loses track of
    either is seen. The attention map of a step holds the number of that row at each real source position: it names the
    state that it came from, and is no distribution.

    Args:
        vocabulary: V, of both sides, special pieces included.
        seed: of the table.
        scale: standard deviation of its logits.
        limit: longest translation in pieces, EOS included; None for no bound.
    """

    SIZE = 997

    def __init__(self, vocabulary: int = 6, seed: int = 0, scale: float = 2.0, limit: int | None = None) -> None:
        super().__init__()
        self.source_vocabulary = self.target_vocabulary = vocabulary
        generator = torch.Generator().manual_seed(seed)
        self.table = nn.Parameter(torch.randn(self.SIZE, vocabulary, generator=generator) * scale)
        self.limit = limit
        self.rows_of_each_step: list[int] = []

    @property
    def max_target_length(self) -> int | None:
        return self.limit

    def encode(self, source: Source) -> TableMemory:
        return TableMemory(as_numbers(source.ids, source.mask), source.mask)

    def start(self, memory: Memory, longest: int | None = None) -> TableState:
        assert isinstance(memory, TableMemory)
        return TableState(memory, torch.zeros_like(memory.key))

    def step(self, tokens: Tensor, state: DecoderState, need_attention: bool = False) -> Step:
        assert isinstance(state, TableState)
        self.rows_of_each_step.append(len(tokens))
        history = (state.history * 7 + tokens) % 100_003
        index = (history + state.memory.key) % self.SIZE
        attention: AttentionMaps = {}
        if need_attention:
            weights = torch.where(state.memory.mask, index[:, None].float(), -1.0)  # [B, S]
            attention = {CROSS: weights[:, None]}
        return Step(self.table[index], TableState(state.memory, history), attention)

    @property
    def decodes_in_place(self) -> bool:
        return True

    def static_state(self, memory: Memory, sentences: int, slots: int, room: int) -> StaticState:
        return StaticCopies(self, memory, sentences, slots, room)

    def teacher_forced(self, batch: Batch, need_attention: NeedAttention = False) -> TeacherForced:
        state: DecoderState = self.start(self.encode(batch.source))
        steps = []
        for tokens in batch.target.input.t():
            steps.append(self.step(tokens, state, bool(need_attention)))
            state = steps[-1].state
        names = steps[0].attention if steps else {}
        maps = {name: torch.stack([step.attention[name] for step in steps], dim=2) for name in names}
        return TeacherForced(torch.stack([step.logits for step in steps], dim=1), attention=maps)

    def project(self, hidden: Tensor) -> Tensor:
        return hidden


def as_numbers(ids: Tensor, mask: Tensor) -> Tensor:
    """Each row of [B, S] ids as one number, whatever pads it: [B]."""
    places = torch.arange(1, ids.shape[1] + 1)
    return (ids * places).masked_fill(~mask, 0).sum(1) * 31


@torch.no_grad()
def forced_scores(model: Seq2Seq, source: Sequence[int], target: Sequence[int]) -> list[float]:
    """Natural-log probability of each token of one target, by a plain loop over `step`.

    Args:
        model: in evaluation mode, on the CPU.
        source: ids, `pieces EOS`.
        target: ids, with EOS where it is finished.
    """
    state, scores = model.start(model.encode(padded([source]))), []
    for previous, token in itertools.pairwise((BOS, *target)):
        step = model.step(torch.tensor([previous]), state)
        scores.append(float(step.logits[0].double().log_softmax(-1)[token]))
        state = step.state
    return scores


def every_translation(model: Seq2Seq, source: Sequence[int], longest: int) -> dict[tuple[int, ...], float]:
    """Natural-log probability of every finished translation of up to `longest` tokens, EOS included.

    The keys are without EOS and hold no special pieces. Their number grows as (V - 4) ** longest.
    """
    pieces = [piece for piece in range(model.target_vocabulary) if piece not in (PAD, UNK, BOS, EOS)]
    every = (tokens for length in range(longest) for tokens in itertools.product(pieces, repeat=length))
    return {tokens: sum(forced_scores(model, source, (*tokens, EOS))) for tokens in every}


def padded(sources: Sequence[Sequence[int]], width: int | None = None, filler: int = PAD) -> Source:
    """Sources of `width` columns; None: as many as the longest has.

    Args:
        sources: ids, each `pieces EOS`.
        width: columns.
        filler: what stands at padding.
    """
    lengths = torch.tensor([len(ids) for ids in sources])
    width = width or int(lengths.max())
    return Source(torch.tensor([[*ids, *[filler] * (width - len(ids))] for ids in sources]), lengths)
