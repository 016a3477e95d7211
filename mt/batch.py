"""A batch of sentence pairs, and the masks that follow from their lengths.

Shapes: B sentences, S longest source, T longest target (both in pieces, padded), N real target tokens, K previous
sentences of each row, U different ones among them, L longest of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from itertools import chain
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

IntArray: TypeAlias = npt.NDArray[np.int64]
Ids: TypeAlias = Sequence[int] | npt.NDArray[np.int32] | IntArray
"""Token ids of one sentence."""

PAD, UNK, BOS, EOS = 0, 1, 2, 3
"""Ids of the special pieces; the same in every vocabulary."""


def length_mask(lengths: Tensor, longest: int) -> Tensor:
    """True where a real token stands.

    Args:
        lengths: [B] tokens of each row.
        longest: width of the mask. A plain number, so that the device is never asked for it.

    Returns:
        [B, longest] bool.
    """
    return torch.arange(longest, device=lengths.device) < lengths[:, None]


def with_end(pieces: Sequence[int]) -> list[int]:
    """Ids of a sentence as models read and write it: EOS last. Nothing else appends it."""
    return [*pieces, EOS]


@dataclass(frozen=True)
class Context:
    """The source sentences before each source of a batch, in the same document.

    Neighbours in a document share most of the sentences before them, so each different one stands here once.

    Attributes:
        ids: [U, L] ids, each sentence `pieces EOS PAD...`, from short to long; number 0 is nothing but PAD.
        lengths: [U] including EOS; 0 of number 0.
        numbers: [B, K] which of them stands before each row, the nearest first: column 0 is one sentence back. K is the
            most that any row has, at least 1; rows with fewer have 0, no sentence, at the end.
    """

    ids: Tensor
    lengths: Tensor
    numbers: Tensor

    @property
    def mask(self) -> Tensor:
        """[U, L] bool, True at real tokens."""
        return length_mask(self.lengths, self.ids.shape[1])

    def map(self, function: Callable[[Tensor], Tensor]) -> Context:
        """The same with `function` applied to each tensor."""
        return Context(function(self.ids), function(self.lengths), function(self.numbers))

    def to(self, device: torch.device | str) -> Context:
        """The same on `device`."""
        return self.map(lambda tensor: tensor.to(device))


@dataclass(frozen=True)
class Batch:
    """B sentence pairs as ids. Sources end with EOS; targets come shifted, ready for teacher forcing.

    Counts are plain numbers made on the host with the batch, so that nobody waits for the device to count.

    Attributes:
        source: [B, S] ids, each row `pieces EOS PAD...`.
        source_lengths: [B] including EOS.
        target_input: [B, T] ids, each row `BOS pieces PAD...`.
        target_output: [B, T] ids, each row `pieces EOS PAD...`.
        target_lengths: [B] including one special token.
        target_index: [N] flat positions b * T + t of the real target tokens, in row-major order.
        rows: [B] row numbers of the pairs in their split.
        source_tokens: real source tokens, EOS counted, padding not.
        target_tokens: real target tokens, EOS counted, padding not: N.
        context: the sentences before each source, for a model that reads them; their tokens count nowhere else.
    """

    source: Tensor
    source_lengths: Tensor
    target_input: Tensor
    target_output: Tensor
    target_lengths: Tensor
    target_index: Tensor
    rows: Tensor
    source_tokens: int
    target_tokens: int
    context: Context | None = None

    def __len__(self) -> int:
        return self.source.shape[0]

    @property
    def source_mask(self) -> Tensor:
        """[B, S] bool, True at real tokens."""
        return length_mask(self.source_lengths, self.source.shape[1])

    @property
    def target_mask(self) -> Tensor:
        """[B, T] bool, True at real tokens."""
        return length_mask(self.target_lengths, self.target_output.shape[1])

    @property
    def padding_share(self) -> float:
        """Share of the places in both matrices that hold padding."""
        places = self.source.numel() + self.target_output.numel()
        return 1.0 - (self.source_tokens + self.target_tokens) / places

    def to(self, device: torch.device | str, non_blocking: bool = True) -> Batch:
        """The same batch with every tensor on `device`."""
        return self._map(lambda tensor: tensor.to(device, non_blocking=non_blocking))

    def pin_memory(self) -> Batch:
        """The same batch in page-locked memory, from which a GPU copies without stopping the host."""
        return self._map(lambda tensor: tensor.pin_memory())

    def _map(self, function: Callable[[Tensor], Tensor]) -> Batch:
        values = {f.name: getattr(self, f.name) for f in fields(self)}
        tensors = {name: function(t) for name, t in values.items() if isinstance(t, Tensor)}
        context = None if self.context is None else self.context.map(function)
        return replace(self, **tensors, context=context)  # type: ignore[arg-type]


def collate(
    sources: Sequence[Ids],
    targets: Sequence[Ids],
    rows: Sequence[int],
    contexts: Sequence[Sequence[Ids]] | None = None,
) -> Batch:
    """Pad ids into a batch.

    Args:
        sources: B lists or integer arrays of ids, each `pieces EOS`.
        targets: B lists or integer arrays of ids, each `pieces EOS`; BOS is put in front here.
        rows: B row numbers.
        contexts: for each row the sentences before it, each `pieces EOS`, the nearest first; None: it reads none.
    """
    source, source_lengths, _ = _padded(sources)
    target_output, target_lengths, real = _padded(targets)
    target_input = np.full_like(target_output, PAD)
    target_input[:, 1:] = target_output[:, :-1] * real[:, 1:]  # PAD is 0: the EOS of a shorter row goes too
    target_input[:, 0] = BOS
    return Batch(
        source=torch.from_numpy(source),
        source_lengths=torch.from_numpy(source_lengths),
        target_input=torch.from_numpy(target_input),
        target_output=torch.from_numpy(target_output),
        target_lengths=torch.from_numpy(target_lengths),
        target_index=torch.from_numpy(np.flatnonzero(real)),
        rows=torch.tensor(rows),
        source_tokens=int(source_lengths.sum()),
        target_tokens=int(target_lengths.sum()),
        context=None if contexts is None else collate_context(contexts),
    )


def collate_context(contexts: Sequence[Sequence[Ids]]) -> Context:
    """Pad the different previous sentences of B rows, each row's nearest first, into a `Context`."""
    keys = [[np.asarray(ids, np.int32).tobytes() for ids in row] for row in contexts]
    distinct = sorted(dict.fromkeys([b"", *chain.from_iterable(keys)]), key=len)
    number = {key: place for place, key in enumerate(distinct)}
    ids, lengths, _ = _padded([np.frombuffer(key, np.int32) for key in distinct], shortest=1)
    numbers = np.zeros((len(keys), max(1, *map(len, keys))), np.int64)
    for row, before in zip(numbers, keys, strict=True):
        row[: len(before)] = [number[key] for key in before]
    return Context(torch.from_numpy(ids), torch.from_numpy(lengths), torch.from_numpy(numbers))


def _padded(sequences: Sequence[Ids], shortest: int = 0) -> tuple[IntArray, IntArray, npt.NDArray[np.bool_]]:
    """Ids [B, L] with PAD behind, lengths [B], and where real ids stand [B, L]; L is `shortest` or more."""
    lengths = np.fromiter(map(len, sequences), np.int64, len(sequences))
    real = np.arange(max(int(lengths.max()), shortest)) < lengths[:, None]
    padded = np.full(real.shape, PAD, np.int64)
    padded[real] = np.concatenate([np.asarray(ids, np.int32) for ids in sequences])
    return padded, lengths, real
