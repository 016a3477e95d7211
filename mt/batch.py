"""A batch of sentence pairs, and the masks computed from their lengths.

Shapes: B sentences, S longest source, T longest target (both in pieces, padded), N target positions of the loss, K
largest number of previous sentences of a row, U distinct previous sentences, L length of the longest of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, chain
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from mt.special_ids import BOS as BOS
from mt.special_ids import EOS as EOS
from mt.special_ids import PAD as PAD
from mt.special_ids import UNK as UNK
from mt.special_ids import with_end as with_end

IntArray: TypeAlias = npt.NDArray[np.int64]
Ids: TypeAlias = Sequence[int] | npt.NDArray[np.int32] | IntArray
"""Token ids of one sentence."""

ALIGNMENT = 64
"""Each tensor of a batch in one block begins at a multiple of this number of bytes."""


def length_mask(lengths: Tensor, longest: int) -> Tensor:
    """A mask that is True at real tokens.

    Args:
        lengths: [B] number of tokens of each row.
        longest: width of the mask; a plain number, so that the host need not wait for the device.

    Returns:
        [B, longest] bool.
    """
    return torch.arange(longest, device=lengths.device) < lengths[:, None]


def at_positions(values: Tensor, index: Tensor) -> Tensor:
    """Values at target positions, as the output layer and the loss take them.

    Args:
        values: [B, T, ...].
        index: [N] flat positions b * T + t, rising, as in `Target.index`.

    Returns:
        [N, ...]; not a copy if the index has all positions.
    """
    flat = values.flatten(0, 1)
    return flat if len(index) == len(flat) else flat.index_select(0, index)


@dataclass(frozen=True)
class Context:
    """The previous source sentences of each row of a batch, in the same document.

    Neighbouring rows share most of their previous sentences, so each distinct sentence is stored once.

    Attributes:
        ids: [U, L] ids, each sentence `pieces EOS PAD...`, from short to long; sentence 0 is all PAD.
        lengths: [U] lengths including EOS; that of sentence 0 is 0.
        numbers: [B, K] indices of each row's previous sentences, the nearest first. K is the largest number that any
            row has, at least 1; rows with fewer are filled up with 0, the empty sentence.
    """

    ids: Tensor
    lengths: Tensor
    numbers: Tensor

    @property
    def mask(self) -> Tensor:
        """[U, L] bool, True at real tokens."""
        return length_mask(self.lengths, self.ids.shape[1])

    def map(self, function: Callable[[Tensor], Tensor]) -> Context:
        """A copy with `function` applied to each tensor."""
        return Context(function(self.ids), function(self.lengths), function(self.numbers))

    def select(self, rows: Tensor) -> Context:
        """The context of the rows `rows` [B']; the stored sentences stay the same."""
        return Context(self.ids, self.lengths, self.numbers.index_select(0, rows))


@dataclass(frozen=True)
class Source:
    """B source sentences as ids: the input of a model, in training and in search.

    Attributes:
        ids: [B, S], each row `pieces EOS PAD...`.
        lengths: [B] lengths including EOS.
        context: the previous sentences of each source, for a model that reads them; else None.
    """

    ids: Tensor
    lengths: Tensor
    context: Context | None = None

    def __len__(self) -> int:
        return self.ids.shape[0]

    @property
    def mask(self) -> Tensor:
        """[B, S] bool, True at real tokens."""
        return length_mask(self.lengths, self.ids.shape[1])

    def to(self, device: torch.device | str, non_blocking: bool = True) -> Source:
        """The same sources on `device`."""
        return self.map(lambda tensor: tensor.to(device, non_blocking=non_blocking))

    def pin_memory(self) -> Source:
        """The same sources in page-locked memory, from which a GPU copies without stopping the host."""
        return self.map(lambda tensor: tensor.pin_memory())

    def select(self, rows: Tensor) -> Source:
        """New sources whose row i is row `rows[i]` of this one; `rows` [B'] may repeat, drop and reorder rows."""
        context = None if self.context is None else self.context.select(rows)
        return Source(self.ids.index_select(0, rows), self.lengths.index_select(0, rows), context)

    def map(self, function: Callable[[Tensor], Tensor]) -> Source:
        """A copy with `function` applied to each tensor."""
        context = None if self.context is None else self.context.map(function)
        return Source(function(self.ids), function(self.lengths), context)


@dataclass(frozen=True)
class Target:
    """B target sentences as ids, shifted for teacher forcing.

    `index` says at which positions the output layer and the loss are computed. Usually these are the real tokens alone.
    In batches whose shapes repeat (see `mt.data.batches.shapes`) they are all B x T positions, so that the number N of
    them is the same in all batches of a shape; `weights` then says which are real.

    Attributes:
        input: [B, T], each row `BOS pieces PAD...`.
        output: [B, T], each row `pieces EOS PAD...`.
        lengths: [B] lengths including one special token, BOS or EOS.
        index: [N] flat positions b * T + t, rising: those of the real tokens, or all positions.
        weights: [N] float32 factors of the losses at `index`: 1 at real tokens, 0 at padding; None if all are real.
    """

    input: Tensor
    output: Tensor
    lengths: Tensor
    index: Tensor
    weights: Tensor | None = None

    def __len__(self) -> int:
        return self.output.shape[0]

    @property
    def mask(self) -> Tensor:
        """[B, T] bool, True at real tokens."""
        return length_mask(self.lengths, self.output.shape[1])

    @property
    def count(self) -> Tensor:
        """[] int64, the number of real tokens, on the device; `Batch.target_tokens` is the same number on the host."""
        return self.lengths.sum()

    def to(self, device: torch.device | str, non_blocking: bool = True) -> Target:
        """The same targets on `device`."""
        return self.map(lambda tensor: tensor.to(device, non_blocking=non_blocking))

    def pin_memory(self) -> Target:
        """The same targets in page-locked memory, from which a GPU copies without stopping the host."""
        return self.map(lambda tensor: tensor.pin_memory())

    def map(self, function: Callable[[Tensor], Tensor]) -> Target:
        """A copy with `function` applied to each tensor."""
        weights = None if self.weights is None else function(self.weights)
        return Target(
            function(self.input), function(self.output), function(self.lengths), function(self.index), weights
        )


@dataclass(frozen=True)
class Batch:
    """B sentence pairs as ids.

    The counts are plain numbers, computed on the host when the batch is made, so that nothing waits for the device.

    Attributes:
        source: the input of the model.
        target: the output that the model learns.
        rows: [B] row numbers of the pairs in their split.
        source_tokens: number of real source tokens, with EOS, without padding and context.
        target_tokens: number of real target tokens, with EOS, without padding.
        alignment: [B, T, S] bool, True where a piece of `target.output` is linked with a source piece; None if the
            corpus has no word alignment.
        seed: seeds the random generators before a pass over this batch in training, so that dropout does not depend on
            what the process did before; see `mt.data.batches.seeds`. None: the generators stay as they are.
    """

    source: Source
    target: Target
    rows: Tensor
    source_tokens: int
    target_tokens: int
    alignment: Tensor | None = None
    seed: int | None = None

    def __len__(self) -> int:
        return len(self.source)

    @property
    def places(self) -> int:
        """Number of elements of the source and target matrices, padding included."""
        return self.source.ids.numel() + self.target.output.numel()

    @property
    def padding_share(self) -> float:
        """Share of padding among the elements of the source and target matrices."""
        return 1.0 - (self.source_tokens + self.target_tokens) / self.places

    def to(self, device: torch.device | str, non_blocking: bool = True) -> Batch:
        """The same batch with every tensor on `device`. A batch in one block is moved by one copy."""
        block = self.block
        if block is None:
            return self.map(lambda tensor: tensor.to(device, non_blocking=non_blocking))
        moved = block.to(device, non_blocking=non_blocking)
        return self.map(lambda tensor: _view_like(tensor, moved))

    def pin_memory(self) -> Batch:
        """The same batch in one block of page-locked memory, from which a GPU copies without stopping the host."""
        return self.in_one_block(pinned=True)

    def in_one_block(self, device: torch.device | str = "cpu", pinned: bool = False) -> Batch:
        """A copy with all tensors in one block of memory, at places that depend on the shapes alone.

        Args:
            device: where the block is.
            pinned: the block is page-locked memory of the host.
        """
        ends = list(accumulate(-(-tensor.nbytes // ALIGNMENT) * ALIGNMENT for tensor in self.tensors))
        block = torch.empty(ends[-1], dtype=torch.uint8, device=device, pin_memory=pinned)
        starts = iter([0, *ends])

        def packed(tensor: Tensor) -> Tensor:
            start = next(starts)
            return block[start : start + tensor.nbytes].view(tensor.dtype).view(tensor.shape).copy_(tensor)

        return self.map(packed)

    def take(self, other: Batch) -> None:
        """Overwrite the tensors of this batch, made by `in_one_block`, by those of another batch of the same shapes.

        This is one copy if the other batch is in one block, too. The counts stay as they are.
        """
        mine, others = self.block, other.block
        if mine is not None and others is not None and len(mine) == len(others):
            mine.copy_(others, non_blocking=True)
        else:
            torch._foreach_copy_(self.tensors, other.tensors, non_blocking=True)

    @property
    def block(self) -> Tensor | None:
        """[bytes] uint8, the memory that holds all tensors, if `in_one_block` made this batch; else None."""
        storages = {storage.data_ptr(): storage for storage in (each.untyped_storage() for each in self.tensors)}
        (address, storage), *others = storages.items()
        if others or not address:  # tensors without memory have address 0
            return None
        return torch.empty(0, dtype=torch.uint8, device=storage.device).set_(storage)

    def map(self, function: Callable[[Tensor], Tensor]) -> Batch:
        """A copy with `function` applied to each tensor, always in the same order."""
        source, target = self.source.map(function), self.target.map(function)
        rows, alignment = function(self.rows), None if self.alignment is None else function(self.alignment)
        return replace(self, source=source, target=target, rows=rows, alignment=alignment)

    @property
    def tensors(self) -> list[Tensor]:
        """All tensors of the batch. The list has the same order as the calls of `map`."""
        found: list[Tensor] = []

        def note(tensor: Tensor) -> Tensor:
            found.append(tensor)
            return tensor

        self.map(note)
        return found


def _view_like(tensor: Tensor, block: Tensor) -> Tensor:
    """The view of `block` [bytes] at the place that `tensor` has in its own memory."""
    start = tensor.storage_offset() * tensor.itemsize
    return block[start : start + tensor.nbytes].view(tensor.dtype).view(tensor.shape)


def collate(
    sources: Sequence[Ids],
    targets: Sequence[Ids],
    rows: Sequence[int],
    contexts: Sequence[Sequence[Ids]] | None = None,
    shape: tuple[int, int] | None = None,
    links: IntArray | None = None,
) -> Batch:
    """Pad ids into a batch.

    Args:
        sources: B lists or integer arrays of ids, each `pieces EOS`.
        targets: B lists or integer arrays of ids, each `pieces EOS`; BOS is put in front here.
        rows: B row numbers.
        contexts: for each row its previous sentences, each `pieces EOS`, the nearest first; None if the model reads
            none.
        shape: S and T, at least as long as the longest source and target. The tensors of such a batch depend on
            nothing else but B in their shapes, contexts aside: `Target.index` has all positions, with
            `Target.weights`. None: S and T are the longest lengths, and `Target.index` has the real tokens.
        links: [L, 3] the links between pieces: row of the batch, target position, source position; None: no alignment.
    """
    output, lengths, real = _padded(targets, 0 if shape is None else shape[1])
    shifted = np.full_like(output, PAD)
    shifted[:, 1:] = output[:, :-1] * real[:, 1:]  # PAD is 0, so this also removes EOS from shorter rows
    shifted[:, 0] = BOS
    index = np.flatnonzero(real) if shape is None else np.arange(real.size)
    target = Target(*(torch.from_numpy(each) for each in (shifted, output, lengths, index)))
    if shape is not None:
        target = replace(target, weights=torch.from_numpy(real.ravel().astype(np.float32)))
    source = collate_source(sources, contexts, 0 if shape is None else shape[0])
    batch = Batch(source, target, torch.tensor(rows), int(source.lengths.sum()), int(lengths.sum()))
    if links is None:
        return batch
    alignment = np.zeros((*output.shape, source.ids.shape[1]), np.bool_)
    alignment[tuple(links.T)] = True
    return replace(batch, alignment=torch.from_numpy(alignment))


def collate_source(
    sources: Sequence[Ids], contexts: Sequence[Sequence[Ids]] | None = None, shortest: int = 0
) -> Source:
    """Pad ids into a `Source`, in training and in search alike.

    Args:
        sources: as in `collate`.
        contexts: as in `collate`.
        shortest: S is at least this.
    """
    ids, lengths, _ = _padded(sources, shortest)
    context = None if contexts is None else collate_context(contexts)
    return Source(torch.from_numpy(ids), torch.from_numpy(lengths), context)


def collate_context(contexts: Sequence[Sequence[Ids]]) -> Context:
    """Pad the distinct previous sentences of B rows into a `Context`; each row lists the nearest first."""
    keys = [[np.asarray(ids, np.int32).tobytes() for ids in row] for row in contexts]
    distinct = sorted(dict.fromkeys([b"", *chain.from_iterable(keys)]), key=len)
    number = {key: place for place, key in enumerate(distinct)}
    ids, lengths, _ = _padded([np.frombuffer(key, np.int32) for key in distinct], shortest=1)
    numbers = np.zeros((len(keys), max(1, *map(len, keys))), np.int64)
    for row, before in zip(numbers, keys, strict=True):
        row[: len(before)] = [number[key] for key in before]
    return Context(torch.from_numpy(ids), torch.from_numpy(lengths), torch.from_numpy(numbers))


def _padded(sequences: Sequence[Ids], shortest: int = 0) -> tuple[IntArray, IntArray, npt.NDArray[np.bool_]]:
    """Ids padded to [B, L], lengths [B], and a mask of real ids [B, L]; L is at least `shortest`."""
    lengths = np.fromiter(map(len, sequences), np.int64, len(sequences))
    real = np.arange(max(int(lengths.max()), shortest)) < lengths[:, None]
    padded = np.full(real.shape, PAD, np.int64)
    arrays = isinstance(sequences[0], np.ndarray)
    padded[real] = np.concatenate(sequences if arrays else [np.asarray(ids, np.int32) for ids in sequences])
    return padded, lengths, real
