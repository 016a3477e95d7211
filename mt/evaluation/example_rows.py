"""The choice of example sentences to show."""

from __future__ import annotations

from collections.abc import Sequence


def rows_from_short_to_long(lengths: Sequence[int], count: int) -> list[int]:
    """`count` row numbers, from the shortest sentence to the longest, evenly spread over the sorted lengths."""
    order = sorted(range(len(lengths)), key=lambda row: (lengths[row], row))
    count = min(count, len(order))
    return [order[round((i + 1) * (len(order) - 1) / (count + 1))] for i in range(count)]
