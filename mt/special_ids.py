"""The ids of the special pieces, which are the same in every vocabulary. Importing them does not import torch."""

from __future__ import annotations

from collections.abc import Sequence

PAD, UNK, BOS, EOS = 0, 1, 2, 3


def with_end(pieces: Sequence[int]) -> list[int]:
    """Ids of a sentence as models read and write it, with EOS appended. No other code appends EOS."""
    return [*pieces, EOS]
