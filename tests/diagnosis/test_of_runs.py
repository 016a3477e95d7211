"""The diagnosis at the end of a run costs the run nothing, whatever happens in it."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from mt.errors import UserError
from mt.training.diagnosing import diagnose_run


def a_run(error: Exception) -> tuple[Any, list[str]]:
    """A trainer whose validation losses cannot be read, and the lines that it shows."""
    lines: list[str] = []

    class Data:
        @property
        def splits(self) -> object:
            raise error

    console = SimpleNamespace(message=lambda line, style="": lines.append(line))
    return (SimpleNamespace(run=SimpleNamespace(console=console)), Data()), lines


def test_a_fault_in_it_is_one_line() -> None:
    (trainer, data), lines = a_run(ValueError("broken"))
    assert diagnose_run(trainer, data, [], 10.0, None) == []
    (line,) = lines
    assert line.startswith("the diagnosis failed (")
    assert "broken" in line
    assert line.endswith("; it is left out")


def test_the_end_of_a_run_by_the_user_is_passed_on() -> None:
    (trainer, data), lines = a_run(UserError("stopped"))
    with pytest.raises(UserError, match="stopped"):
        diagnose_run(trainer, data, [], 10.0, None)
    assert lines == []
