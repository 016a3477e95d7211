"""Combinations of choices that stand for all of them hold every pair."""

import itertools

from every_pair import Row, every_pair


def test_every_two_values_meet_and_forbidden_ones_never_do() -> None:
    choices = {"a": list("12345"), "b": list("xyz"), "c": list("pqrs"), "d": ["off", "on"]}

    def allowed(row: Row) -> bool:
        return row.get("d", "off") == "off" or row.get("a", "1") in "12"

    rows = every_pair(choices, allowed)
    for (one, ones), (other, others) in itertools.combinations(choices.items(), 2):
        met = {(row[one], row[other]) for row in rows}
        possible = {(a, b) for a, b in itertools.product(ones, others) if allowed({one: a, other: b})}
        assert met == possible
    assert all(row.keys() == choices.keys() and allowed(row) for row in rows)
    assert len(rows) < 5 * 4 * 3 * 2 / 3
