"""Files of links, read and written, and the error rate, against counts by hand and the F-measure."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mt.alignment.error_rate import AlignmentScore
from mt.alignment.links import GoldLinks, Links, format_links, links_outside, parse_links

links = st.frozensets(st.tuples(st.integers(0, 9), st.integers(0, 9)))


@given(links, st.integers(0, 1), st.booleans())
def test_what_is_written_is_read_again(own: Links, first: int, swapped: bool) -> None:
    written = " ".join(
        f"{b + first}-{a + first}" if swapped else f"{a + first}-{b + first}" for a, b in sorted(own, reverse=True)
    )
    assert parse_links(written, first, swapped) == own
    assert parse_links(format_links(own)) == own


def test_the_order_is_that_of_the_source() -> None:
    assert format_links({(2, 0), (0, 2), (0, 10)}) == "0-2 0-10 2-0"
    assert format_links([]) == ""


def test_sure_and_possible() -> None:
    gold = GoldLinks.parse("2-2 1p3\t3?1 2p2", first=1)
    assert gold.sure == {(1, 1)}
    assert gold.possible == {(1, 1), (0, 2), (2, 0)}
    assert gold.inside(2, 3) == GoldLinks(frozenset({(1, 1)}), frozenset({(1, 1), (0, 2)}))
    assert links_outside(gold.possible, 2, 2) == [(0, 2), (2, 0)]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("0-0 1:1", "'1:1' is no link"),
        ("0", "'0' is no link"),
        ("-1-2", "'-1-2' is no link"),
        ("0-1-2", "is no link"),
        ("٣-1", "is no link"),
        ("1p2", "'1p2' is no link"),
        ("9" * 5000 + "-1", "99…' is no link"),
    ],
)
def test_what_is_no_link(line: str, said: str) -> None:
    with pytest.raises(ValueError, match="is no link") as error:
        parse_links(line)
    assert said in str(error.value)
    assert len(str(error.value)) < 120


def test_a_zero_where_words_count_from_one() -> None:
    with pytest.raises(ValueError, match="counts words from 0, but here the first word is 1"):
        GoldLinks.parse("0-0 1-1", first=1)


def test_scores_counted_by_hand() -> None:
    """Two sentences: 5 links, 3 sure ones; 2 of the links are sure, 4 possible."""
    score = AlignmentScore()
    score.add(frozenset({(0, 0), (1, 1), (2, 1)}), GoldLinks.parse("0-0 1-1 2p1"))
    score.add(frozenset({(0, 1), (1, 1)}), GoldLinks.parse("1-0 1p1"))
    assert (score.links, score.sure, score.links_in_sure, score.links_in_possible) == (5, 3, 2, 4)
    assert score.precision == pytest.approx(4 / 5)
    assert score.recall == pytest.approx(2 / 3)
    assert score.error_rate == pytest.approx(1 - (2 + 4) / (5 + 3))
    assert str(score) == "precision 80.0%, recall 66.7%, AER 25.0%"


@given(links, links)
def test_without_possible_links_it_is_one_minus_the_f_measure(own: Links, sure: Links) -> None:
    score = AlignmentScore()
    score.add(own, GoldLinks(sure, sure))
    if own and sure and own & sure:
        precision, recall = len(own & sure) / len(own), len(own & sure) / len(sure)
        assert score.error_rate == pytest.approx(1 - 2 * precision * recall / (precision + recall))
    assert score.error_rate == pytest.approx(0.0 if own == sure else 1.0 if not own & sure else score.error_rate)


def test_nothing_to_find_and_nothing_found() -> None:
    score = AlignmentScore()
    score.add(frozenset(), GoldLinks(frozenset(), frozenset()))
    assert (score.precision, score.recall, score.error_rate) == (1.0, 1.0, 0.0)
