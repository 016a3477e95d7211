"""Commands that end well, badly, or not at all."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from mt.benchmark import bounded_command as step_module
from mt.benchmark.bounded_command import BoundedCommand


def python(code: str) -> BoundedCommand:
    return BoundedCommand("tests", "a program", [sys.executable, "-S", "-c", code])


def test_ends_well(tmp_path: Path) -> None:
    step = python("print('one'); print('two')")
    assert step.run(tmp_path, tmp_path / "logs" / "a.log", limit=30) == ["one", "two"]
    assert (step.status, step.exit_code, step.tail, step.failed) == ("ok", 0, [], False)


def test_ends_badly(tmp_path: Path) -> None:
    step = python("print('before'); raise SystemExit('a reason')")
    step.run(tmp_path, tmp_path / "a.log", limit=30)
    assert (step.status, step.exit_code, step.tail) == ("failed", 1, ["before", "a reason"])


def test_other_exit_statuses_may_be_good(tmp_path: Path) -> None:
    step = python("raise SystemExit(5)")
    step.run(tmp_path, tmp_path / "a.log", limit=30, good=(0, 5))
    assert step.status == "ok"


def test_is_stopped_with_all_it_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It ignores the request to stop, and so does its child; neither outlives the limit."""
    monkeypatch.setattr(step_module, "GRACE", 0.3)
    beat = tmp_path / "beat"
    child = f"import signal,time; signal.signal(15,1)\nwhile 1: open({str(beat)!r},'w').close(); time.sleep(.02)"
    code = f"import signal,subprocess,sys; signal.signal(15,1); subprocess.run([sys.executable,'-S','-c',{child!r}])"
    step = python(code.replace("signal.signal(15,1)", "signal.signal(signal.SIGTERM,signal.SIG_IGN)"))
    step.run(tmp_path, tmp_path / "a.log", limit=3.0)
    assert step.status == "out of time"
    assert step.seconds < 15
    time.sleep(0.2)
    last = beat.stat().st_mtime_ns
    time.sleep(0.3)
    assert beat.stat().st_mtime_ns == last
