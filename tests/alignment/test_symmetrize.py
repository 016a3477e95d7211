"""Symmetrisation, against the published pseudo-code done naively, and by its properties."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mt.alignment.links import Links
from mt.alignment.symmetrize import symmetrized

LENGTH = 6
links = st.frozensets(st.tuples(st.integers(0, LENGTH - 1), st.integers(0, LENGTH - 1)), max_size=14)


def naive(forward: Links, backward: Links) -> set[tuple[int, int]]:
    """GROW-DIAG-FINAL-AND as in the Moses manual, section "Word Alignment"; e is the target, f the source."""
    union = forward | backward
    alignment = set(forward & backward)

    def free_e(e: int) -> bool:
        return all(target != e for _, target in alignment)

    def free_f(f: int) -> bool:
        return all(source != f for source, _ in alignment)

    added = True
    while added:
        added = False
        for e in range(LENGTH):
            for f in range(LENGTH):
                if (f, e) not in alignment:
                    continue
                for e_step, f_step in [(-1, 0), (0, -1), (1, 0), (0, 1), (-1, -1), (-1, 1), (1, -1), (1, 1)]:
                    e_new, f_new = e + e_step, f + f_step
                    if (free_e(e_new) or free_f(f_new)) and (f_new, e_new) in union - alignment:
                        alignment.add((f_new, e_new))
                        added = True
    for direction in (forward, backward):
        for e in range(LENGTH):
            for f in range(LENGTH):
                if free_e(e) and free_f(f) and (f, e) in direction:
                    alignment.add((f, e))
    return alignment


@given(links, links)
def test_grow_diag_final_and_is_the_published_procedure(forward: Links, backward: Links) -> None:
    assert symmetrized(forward, backward, "grow-diag-final-and") == naive(forward, backward)


@given(links, links)
def test_each_lies_between_intersection_and_union(forward: Links, backward: Links) -> None:
    inner = symmetrized(forward, backward, "intersection")
    grown = symmetrized(forward, backward, "grow-diag-final-and")
    outer = symmetrized(forward, backward, "union")
    assert inner <= grown <= outer
    assert inner == {link for link in forward if link in backward}
    assert outer == {*forward, *backward}
    assert symmetrized(forward, forward, "grow-diag-final-and") == forward


def test_an_example_by_hand() -> None:
    """The neighbours (1, 1) and (0, 1) grow; (3, 3) is far off, and joins two words without links; (0, 3) does not."""
    forward, backward = frozenset({(0, 0), (1, 1), (3, 3)}), frozenset({(0, 0), (0, 1)})
    assert symmetrized(forward, backward, "grow-diag-final-and") == {(0, 0), (0, 1), (1, 1), (3, 3)}
    forward = frozenset({(0, 0), (1, 1), (0, 3)})
    assert symmetrized(forward, frozenset({(0, 0), (1, 1)}), "grow-diag-final-and") == {(0, 0), (1, 1)}
