"""A batch of sentence pairs, and the masks that follow from their lengths.

Shapes: B sentences, S longest source, T longest target (both in pieces, padded), N real target tokens.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

import torch
from torch import Tensor

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


def collate(sources: list[list[int]], targets: list[list[int]], rows: list[int]) -> Batch:
    """Pad id lists into a batch.

    Args:
        sources: B id lists, each `pieces EOS`.
        targets: B id lists, each `pieces EOS`; BOS is put in front here.
        rows: B row numbers.
    """
    source_lengths = [len(ids) for ids in sources]
    target_lengths = [len(ids) for ids in targets]
    s_max, t_max = max(source_lengths), max(target_lengths)
    source = torch.tensor([ids + [PAD] * (s_max - len(ids)) for ids in sources])
    target_output = torch.tensor([ids + [PAD] * (t_max - len(ids)) for ids in targets])
    target_input = torch.tensor([[BOS, *ids[:-1]] + [PAD] * (t_max - len(ids)) for ids in targets])
    lengths = torch.tensor(target_lengths)
    return Batch(
        source=source,
        source_lengths=torch.tensor(source_lengths),
        target_input=target_input,
        target_output=target_output,
        target_lengths=lengths,
        target_index=length_mask(lengths, t_max).flatten().nonzero().squeeze(1),
        rows=torch.tensor(rows),
        source_tokens=sum(source_lengths),
        target_tokens=sum(target_lengths),
    )
