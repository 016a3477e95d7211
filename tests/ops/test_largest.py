"""The largest values through maxima of groups are those of a full sort."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from mt.ops.largest import LEAST, first_largest, largest

LENGTHS = [5, LEAST - 1, LEAST, LEAST + 1, 4_097, 8_000]


def rows(length: int, levels: int) -> Tensor:
    """Values with many equals, if there are few levels; the last row is minus infinity but for three values."""
    values = torch.randint(levels, (6, length), generator=torch.Generator().manual_seed(length)).float()
    values[-1] = -torch.inf
    values[-1, [0, length // 2, length - 1]] = torch.tensor([1.0, 3.0, 2.0])
    return values


@pytest.mark.parametrize("levels", [2, 3_000, 10**7])
@pytest.mark.parametrize("length", LENGTHS)
def test_values_are_those_of_a_sort_and_places_say_where(length: int, levels: int) -> None:
    values = rows(length, levels)
    for count in (1, 2, 5, 30, 300):
        if count > length:
            continue
        found, places = largest(values, count)
        assert torch.equal(found, values.sort(dim=1, descending=True).values[:, :count])
        assert torch.equal(values.gather(1, places), found)
        assert all(len(set(row)) == count for row in places.tolist())


@pytest.mark.parametrize("levels", [2, 3_000, 10**7])
@pytest.mark.parametrize("length", LENGTHS)
def test_the_first_of_equals(length: int, levels: int) -> None:
    values = rows(length, levels)
    expected = [row.index(max(row)) for row in values.tolist()]
    assert first_largest(values).tolist() == expected


def test_a_value_that_is_no_number_is_found_as_topk_finds_it() -> None:
    values = rows(LEAST, 10)
    values[1, 77] = torch.nan
    assert torch.equal(first_largest(values), values.argmax(dim=1))
    assert int(largest(values, 3)[1][1, 0]) == 77


def test_strided_rows() -> None:
    values = torch.randn(4_000, 6).t()
    assert torch.equal(largest(values, 7)[0], values.sort(dim=1, descending=True).values[:, :7])
