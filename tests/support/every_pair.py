"""Few combinations of several choices that hold every pair of them: most faults need no more than two to meet."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence

Row = dict[str, str]


def pairs_of(row: Row) -> set[frozenset[tuple[str, str]]]:
    """Every two of a row's choices."""
    return set(map(frozenset, itertools.combinations(row.items(), 2)))


def every_pair(choices: Mapping[str, Sequence[str]], allowed: Callable[[Row], bool] = lambda row: True) -> list[Row]:
    """Combinations, one value of each name, in which every two values of different names meet.

    Args:
        choices: the values of each name; two names at least.
        allowed: whether values go together; it is asked for some names too, and then whether others can join them.
    """
    each = [[(name, value) for value in values] for name, values in choices.items()]
    pairs = [dict(pair) for one, other in itertools.combinations(each, 2) for pair in itertools.product(one, other)]
    missing = {pair: None for row in pairs if allowed(row) for pair in pairs_of(row)}  # in order, unlike a set
    rows = []
    while missing:
        row = dict(next(iter(missing)))
        for name in [name for name in choices if name not in row]:
            longer = [{**row, name: value} for value in choices[name] if allowed({**row, name: value})]
            row = max(longer, key=lambda each: sum(pair in missing for pair in pairs_of(each)))
        rows.append({name: row[name] for name in choices})
        for pair in pairs_of(row):
            missing.pop(pair, None)
    return rows
