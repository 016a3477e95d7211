"""A model small enough to know every translation of, that also reads the sentences before the source."""

from __future__ import annotations

import torch

from mt.batch import Source
from mt.testing.table_model import TableMemory, TableModel, as_numbers


class ContextTableModel(TableModel):
    """Looked up by the sentences before the source too: by which they are and how far away."""

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
