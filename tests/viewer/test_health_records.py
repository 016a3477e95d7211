"""The record of attention health: what is written comes back, and what anybody else wrote is refused."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mt.viewer.health_records import health_bytes, read_health
from mt.viewer.record_headers import DamagedRecord

numbers = st.lists(st.floats(width=32), min_size=1, max_size=4)


@given(st.dictionaries(st.sampled_from(["cross", "cross.1", "cross.12"]), numbers))
def test_health_comes_back(given_numbers: dict[str, list[float]]) -> None:
    names = ("entropy", "coverage", "end_of_sentence")
    found = read_health(
        health_bytes({key: dict.fromkeys([*names, "padding"], each) for key, each in given_numbers.items()})
    )
    for key, each in given_numbers.items():
        assert set(found[key]) == set(names)
        for mine, theirs in zip(found[key]["entropy"], each, strict=True):
            assert mine is None if not abs(theirs) <= 3e38 else mine == pytest.approx(theirs, rel=1e-4)


GOOD = {"entropy": [1.0], "coverage": [0.5], "end_of_sentence": [None]}


@pytest.mark.parametrize(
    "values",
    [
        [],
        None,
        {"cross": []},
        {"<script>": GOOD},
        {"cross": {**GOOD, "entropy": 1.0}},
        {"cross": {**GOOD, "entropy": [1.0, 2.0]}},
        {"cross": {**GOOD, "coverage": ["x"]}},
        {"cross": {**GOOD, "coverage": [True]}},
        {"cross": {**GOOD, "coverage": [math.nan]}},
        {"cross": {**GOOD, "coverage": [10**400]}},
        {"cross": {"entropy": [1.0], "coverage": [1.0]}},
        {f"cross.{number}": GOOD for number in range(5000)},
    ],
)
def test_damaged_health_is_refused(values: object) -> None:
    assert read_health(json.dumps({"cross": {**GOOD, "more": "x"}})) == {"cross": GOOD}
    with pytest.raises(DamagedRecord):
        read_health(json.dumps(values))


@pytest.mark.parametrize("text", [b"", b"{", b"\xff\xfe", b"[" * 10**5])
def test_what_is_no_json_is_refused(text: bytes) -> None:
    with pytest.raises(DamagedRecord):
        read_health(text)
