"""A training that gets much less of the cores than it asks for says so, once."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from mt.ops.core_time import CoreTime
from mt.training.core_watch import CoreWatch


def said(*times: tuple[float, float]) -> list[str]:
    """What is said when the looks find these seconds of running and waiting."""
    lines: list[str] = []
    found: Iterator[CoreTime] = (CoreTime(*each) for each in times)
    watch = CoreWatch(lines.append, lambda: next(found))
    for _ in times[1:]:
        watch.look()
    return lines


def test_it_is_said_once_and_only_if_the_threads_wait_much() -> None:
    assert said((5, 5), (25, 6), (45, 7)) == []
    assert said((5, 5), (6, 9), (7, 12)) == []  # not long enough to judge
    (line,) = said((0, 50), (20, 52), (30, 72), (40, 92), (50, 112))
    assert line.startswith("this run's threads wait for a core 67% of their time; ")


def test_more_threads_than_cores_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch, "get_num_threads", lambda: 4096)
    (line,) = said((0, 0), (10, 30))
    assert "4096 threads on" in line


def test_where_the_system_does_not_count(tmp_path: Path) -> None:
    assert CoreTime.now(tmp_path / "absent") is None
    watch = CoreWatch(pytest.fail, lambda: None)
    watch.look()


def test_the_sums_of_all_threads(tmp_path: Path) -> None:
    for name, text in {"1": "2000000000 500000000 7\n", "2": "1000000000 250000000 1\n", "3": "gone\n"}.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "schedstat").write_text(text)
    found = CoreTime.now(tmp_path)
    assert found == CoreTime(3.0, 0.75)
    assert found.waited_since(CoreTime(2.0, 0.75)) == 0
    assert found.waited_since(CoreTime(2.0, 0.0)) == pytest.approx(0.75 / 1.75)


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="cannot share a core on purpose")
def test_two_busy_processes_on_one_core_wait_half_of_their_time() -> None:
    code = (
        "import os, sys, time; os.sched_setaffinity(0, {min(os.sched_getaffinity(0))}); "
        "from mt.ops.core_time import CoreTime; before = CoreTime.now(); end = time.time() + 1.5\n"
        "while time.time() < end: pass\n"
        "print('unknown' if before is None else CoreTime.now().waited_since(before))"
    )
    both = [subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, encoding="utf-8") for _ in range(2)]
    shares = [process.communicate()[0].strip() for process in both]
    if "unknown" in shares:
        pytest.skip("this system does not count the time of waiting")
    assert max(map(float, shares)) > 0.25  # alone at first, if the other starts later
