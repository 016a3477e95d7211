"""A model small enough to know every translation of."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from typing import Self

import torch
from torch import Tensor, nn

from mt.batch import BOS, EOS, PAD, Batch, Source
from mt.models.base import CROSS, AttentionMaps, DecoderState, Memory, Seq2Seq, Step, TeacherForced


@dataclass(frozen=True)
class TableMemory(Memory):
    key: Tensor  # [B] what the source says, as one number
    mask: Tensor  # [B, S]

    def select(self, rows: Tensor) -> Self:
        return type(self)(self.key[rows], self.mask[rows])


@dataclass(frozen=True)
class TableState(DecoderState):
    memory: TableMemory
    history: Tensor  # [B] what was written, as one number

    def select(self, rows: Tensor) -> Self:
        return type(self)(self.memory.select(rows), self.history[rows])


class TableModel(Seq2Seq):
    """Next-token logits looked up in a random table by the sum of the source, all that was written, and its order."""

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
            weights = torch.where(state.memory.mask, index[:, None].float(), -1.0)  # names the state it came from
            attention = {CROSS: weights[:, None]}
        return Step(self.table[index], TableState(state.memory, history), attention)

    def teacher_forced(self, batch: Batch, need_attention: bool = False) -> TeacherForced:
        state: DecoderState = self.start(self.encode(batch.source))
        steps = []
        for tokens in batch.target.input.t():
            steps.append(self.step(tokens, state, need_attention))
            state = steps[-1].state
        names = steps[0].attention if steps else {}
        maps = {name: torch.stack([step.attention[name] for step in steps], dim=2) for name in names}
        return TeacherForced(torch.stack([step.logits for step in steps], dim=1), attention=maps)

    def project(self, hidden: Tensor) -> Tensor:
        return hidden


class ContextTableModel(TableModel):
    """The same, looked up by the sentences before the source too: by which they are and how far away."""

    def __init__(self, sentences: int = 2, **keys: int) -> None:
        super().__init__(**keys)  # type: ignore[arg-type]
        self.sentences = sentences

    @property
    def context_sentences(self) -> int:
        return self.sentences

    def encode(self, source: Source) -> TableMemory:
        memory, context = super().encode(source), source.context
        assert context is not None
        count = context.numbers.shape[1]
        assert count <= self.sentences
        alone = as_numbers(context.ids, context.mask)[context.numbers]  # [B, K]
        distance = torch.arange(1, count + 1)
        return TableMemory(memory.key + (alone * distance * 17).sum(1), memory.mask)


def as_numbers(ids: Tensor, mask: Tensor) -> Tensor:
    """What each row of [B, S] ids says, as one number: [B]."""
    places = torch.arange(1, ids.shape[1] + 1)
    return (ids * places).masked_fill(~mask, 0).sum(1) * 31


def every_translation(model: TableModel, source: list[int], longest: int) -> dict[tuple[int, ...], float]:
    """log p of every finished translation of up to `longest` tokens, EOS included."""
    pieces = [piece for piece in range(model.target_vocabulary) if piece not in (PAD, BOS, 1, EOS)]
    found = {}
    for length in range(longest):
        for tokens in itertools.product(pieces, repeat=length):
            state: DecoderState = model.start(model.encode(padded([source])))
            total, previous = 0.0, BOS
            for token in (*tokens, EOS):
                step = model.step(torch.tensor([previous]), state)
                total += float(step.logits[0].detach().double().log_softmax(-1)[token])
                state, previous = step.state, token
            found[tokens] = total
    assert math.fsum(math.exp(value) for value in found.values()) <= 1 + 1e-9
    return found


def padded(sources: list[list[int]], width: int | None = None) -> Source:
    """Sources of that width; None: of the longest one's."""
    lengths = torch.tensor([len(ids) for ids in sources])
    width = width or int(lengths.max())
    return Source(torch.tensor([ids + [PAD] * (width - len(ids)) for ids in sources]), lengths)
