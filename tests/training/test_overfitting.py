"""What is said of a model that should know its training pairs by heart."""

from __future__ import annotations

import math

import pytest

from mt.training.overfitting import Overfitting


@pytest.mark.parametrize(("loss", "reached"), [(0.002, True), (2.5, False), (math.nan, False)])
def test_it_is_said_plainly(loss: float, reached: bool) -> None:
    found = Overfitting.of(loss, ["a b", "c"], ["a b", "d"])
    assert found.reached is reached
    assert str(found).startswith("overfitted" if reached else "not overfitted")
    assert "1 of 2 training pairs" in str(found)
