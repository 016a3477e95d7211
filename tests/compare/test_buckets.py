"""Length buckets against a loop that walks down word by word, and their properties."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from mt.compare.buckets import STEPS, length_buckets, text_length


def walked(lengths: list[int], step: int, smallest: int) -> list[list[int]]:
    """Rows of each bucket, short to long, found one length at a time from the longest down."""
    buckets: list[list[int]] = []
    current: list[int] = []
    for length in range(max(lengths), -1, -1):
        current += [row for row, each in enumerate(lengths) if each == length]
        at_an_edge = length % step == 1 or step == 1
        if at_an_edge and length > 1 and len(current) >= smallest:  # what has no word lies with one word
            buckets.append(sorted(current))
            current = []
    if len(current) < smallest and buckets:
        current = sorted(current + buckets.pop())
    return [*reversed([*buckets, sorted(current)])]


@given(st.lists(st.integers(0, 60), min_size=1, max_size=120), st.integers(1, 30), st.integers(1, 8))
def test_as_walked(lengths: list[int], smallest: int, most: int) -> None:
    found = length_buckets(lengths, smallest, most)
    candidates = [walked(lengths, step, smallest) for step in STEPS]
    expected = next(each for each in candidates if len(each) <= most)
    assert [each.rows for each in found] == expected


@given(st.lists(st.integers(0, 200), min_size=1, max_size=80), st.integers(1, 20))
def test_every_sentence_once_and_enough_in_each(lengths: list[int], smallest: int) -> None:
    found = length_buckets(lengths, smallest)
    assert sorted(row for each in found for row in each.rows) == list(range(len(lengths)))
    assert len(found) <= 8
    assert len(found) == 1 or all(len(each.rows) >= smallest for each in found)
    for each in found:
        assert {lengths[row] for row in each.rows} >= {each.first, each.last}
        assert all(each.first <= lengths[row] <= each.last for row in each.rows)
    assert all(shorter.last < longer.first for shorter, longer in pairwise(found))


def test_labels() -> None:
    assert [each.label for each in length_buckets([1, 1, 2, 2, 7, 9], 2)] == ["1", "2", "7–9"]


def test_length_is_of_words_or_of_characters() -> None:
    assert text_length("Turn on  the light.", spaced=True) == 4
    assert text_length("打开 灯", spaced=False) == 3
