"""Sentence pairs of random lengths and ids."""

import random

from hypothesis import strategies as st

from mt.batch import EOS
from mt.data.batches.encoded import EncodedSplit

LENGTHS = st.lists(st.tuples(st.integers(1, 60), st.integers(1, 60)), min_size=1, max_size=200)
"""Source and target length of each pair."""


def sides(lengths: list[tuple[int, int]]) -> tuple[list[int], list[int]]:
    return [source for source, _ in lengths], [target for _, target in lengths]


def random_split(count: int, seed: int = 1) -> EncodedSplit:
    draw = random.Random(seed)

    def ids() -> list[int]:
        return [*(draw.randint(4, 99) for _ in range(draw.randint(0, 20))), EOS]

    return EncodedSplit.from_lists([ids() for _ in range(count)], [ids() for _ in range(count)])
