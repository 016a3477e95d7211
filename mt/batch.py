"""A batch of sentence pairs, and the masks that follow from their lengths.

Shapes: B sentences, S longest source, T longest target (both in pieces, padded), N real target tokens.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
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

    def _map(self, function) -> Batch:  # type: ignore[no-untyped-def]
        tensors = {f.name: getattr(self, f.name) for f in fields(self)}
        return replace(self, **{name: function(t) for name, t in tensors.items() if isinstance(t, Tensor)})


def collate(sources: Sequence[Ids], targets: Sequence[Ids], rows: Sequence[int]) -> Batch:
    """Pad ids into a batch.

    Args:
        sources: B lists or integer arrays of ids, each `pieces EOS`.
        targets: B lists or integer arrays of ids, each `pieces EOS`; BOS is put in front here.
        rows: B row numbers.
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
    )


def _padded(sequences: Sequence[Ids]) -> tuple[IntArray, IntArray, npt.NDArray[np.bool_]]:
    """Ids [B, L] with PAD behind, lengths [B], and where real ids stand [B, L]."""
    lengths = np.fromiter(map(len, sequences), np.int64, len(sequences))
    real = np.arange(lengths.max()) < lengths[:, None]
    padded = np.full(real.shape, PAD, np.int64)
    padded[real] = np.concatenate([np.asarray(ids, np.int32) for ids in sequences])
    return padded, lengths, real
