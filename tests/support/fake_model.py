"""A model small enough to know every translation of."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from typing import Self

import torch
from torch import Tensor, nn

from mt.batch import BOS, EOS, PAD, Batch, Context, length_mask
from mt.models.base import AttentionMaps, DecoderState, Memory, Seq2Seq, Step, TeacherForced


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

    def encode(self, source: Tensor, source_mask: Tensor) -> TableMemory:
        places = torch.arange(1, source.shape[1] + 1)
        return TableMemory((source * places).masked_fill(~source_mask, 0).sum(1) * 31, source_mask)

    def start(self, memory: Memory) -> TableState:
        assert isinstance(memory, TableMemory)
        return TableState(memory, torch.zeros_like(memory.key))

    def step(self, tokens: Tensor, state: DecoderState, need_attention: bool = False) -> Step:
        assert isinstance(state, TableState)
        self.rows_of_each_step.append(len(tokens))
        history = (state.history * 7 + tokens) % 100_003
        index = (history + state.memory.key) % self.SIZE
        attention: dict[str, Tensor] = {}
        if need_attention:
            weights = torch.where(state.memory.mask, index[:, None].float(), -1.0)  # names the state it came from
            attention["cross"] = weights[:, None]
        return Step(self.table[index], TableState(state.memory, history), attention)

    def teacher_forced(self, batch: Batch) -> TeacherForced:
        memory = self.encode_in_context(batch.source, batch.source_mask, batch.context)
        state: DecoderState = self.start(memory)
        hidden = []
        for position in range(batch.target_input.shape[1]):
            step = self.step(batch.target_input[:, position], state)
            state = step.state
            hidden.append(step.logits)
        return TeacherForced(torch.stack(hidden, dim=1))

    def project(self, hidden: Tensor) -> Tensor:
        return hidden

    def attention(self, batch: Batch) -> AttentionMaps:
        return {}


class ContextTableModel(TableModel):
    """The same, looked up by the sentences before the source too: by which they are and how far away."""

    def __init__(self, sentences: int = 2, **keys: int) -> None:
        super().__init__(**keys)  # type: ignore[arg-type]
        self.sentences = sentences

    @property
    def context_sentences(self) -> int:
        return self.sentences

    def encode_in_context(self, source: Tensor, source_mask: Tensor, context: Context | None) -> TableMemory:
        memory = self.encode(source, source_mask)
        assert context is not None
        count = context.numbers.shape[1]
        assert count <= self.sentences
        alone = self.encode(context.ids, context.mask).key[context.numbers]  # [B, K]
        distance = torch.arange(1, count + 1)
        return TableMemory(memory.key + (alone * distance * 17).sum(1), source_mask)


def every_translation(model: TableModel, source: list[int], longest: int) -> dict[tuple[int, ...], float]:
    """log p of every finished translation of up to `longest` tokens, EOS included."""
    ids = torch.tensor([source])
    pieces = [piece for piece in range(model.target_vocabulary) if piece not in (PAD, BOS, 1, EOS)]
    found = {}
    for length in range(longest):
        for tokens in itertools.product(pieces, repeat=length):
            state: DecoderState = model.start(model.encode(ids, torch.ones_like(ids, dtype=torch.bool)))
            total, previous = 0.0, BOS
            for token in (*tokens, EOS):
                step = model.step(torch.tensor([previous]), state)
                total += float(step.logits[0].detach().double().log_softmax(-1)[token])
                state, previous = step.state, token
            found[tokens] = total
    assert math.fsum(math.exp(value) for value in found.values()) <= 1 + 1e-9
    return found


def padded(sources: list[list[int]], width: int | None = None) -> tuple[Tensor, Tensor]:
    """Sources as [B, S] ids and mask."""
    lengths = torch.tensor([len(ids) for ids in sources])
    width = width or int(lengths.max())
    source = torch.tensor([ids + [PAD] * (width - len(ids)) for ids in sources])
    return source, length_mask(lengths, width)
