"""The key-value cache of a Transformer's decoder.

Shapes: B open hypotheses, H heads, T positions so far, A width of a projected key, C width of a value.
"""

from __future__ import annotations

import torch
from torch import Tensor


class KeyValueCache:
    """Keys and values of the positions decoded so far, of one decoder layer.

    The buffer has room for later positions, so that a step writes one position and does not copy the others. Caches
    behave like immutable values: `append` returns a new cache. The first cache appended to this one shares its buffer;
    a second one gets a copy, so that different continuations of one state stay separate.
    """

    CHUNK = 32

    def __init__(
        self,
        keys: Tensor | None = None,
        values: Tensor | None = None,
        length: int = 0,
        longest: int | None = None,
    ) -> None:
        """Wrap buffers.

        Args:
            keys: [room, B, H, A].
            values: [room, B, H, C].
            length: number of positions in use, at the start of the buffers.
            longest: largest room to reserve in advance, in positions; None: no limit. Appending more still works.
        """
        self.keys = keys
        self.values = values
        self.length = length
        self.longest = longest
        self.appended = False

    def append(self, key: Tensor, value: Tensor) -> KeyValueCache:
        """A cache with one more position: `key` [B, H, 1, A] and `value` [B, H, 1, C]."""
        keys, values = self.keys, self.values
        if keys is None or values is None or self.appended or self.length == len(keys):
            keys, values = self._grown(keys, key), self._grown(values, value)
        else:
            self.appended = True
        keys[self.length] = key[:, :, 0]
        values[self.length] = value[:, :, 0]
        return KeyValueCache(keys, values, self.length + 1, self.longest)

    def _grown(self, buffer: Tensor | None, like: Tensor) -> Tensor:
        b, h, _, width = like.shape
        room = self.length + self.CHUNK
        if self.longest is not None:
            room = max(self.length + 1, min(room, self.longest))
        grown = like.new_empty(room, b, h, width)
        if buffer is not None:
            grown[: self.length] = buffer[: self.length]
        return grown

    @property
    def keys_values(self) -> tuple[Tensor, Tensor]:
        """Keys [B, H, T, A] and values [B, H, T, C] of all positions."""
        assert self.keys is not None, "an empty cache has no keys"
        assert self.values is not None
        return tuple(buffer[: self.length].permute(1, 2, 0, 3) for buffer in (self.keys, self.values))  # type: ignore[return-value]

    def select(self, rows: Tensor) -> KeyValueCache:
        """The cache whose row i is row `rows[i]` of this one."""
        if self.keys is None or self.values is None:
            return self
        keys, values = self._selected(self.keys, rows), self._selected(self.values, rows)
        return KeyValueCache(keys, values, self.length, self.longest)

    def _selected(self, buffer: Tensor, rows: Tensor) -> Tensor:
        room, _, h, width = buffer.shape
        chosen = buffer.new_empty(room, len(rows), h, width)
        used = buffer[: self.length]
        if used.requires_grad:
            chosen[: self.length] = used.index_select(1, rows)
        else:
            torch.index_select(used, 1, rows, out=chosen[: self.length])
        return chosen
