"""A run of a sweep ends when the process of the sweep is killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from mt.config.lifeline import VARIABLE, end_with_starter, lifeline

RUN = (
    "import signal, sys, time\n"
    "from mt.config.lifeline import end_with_starter\n"
    "def stop(number, frame):\n"
    "    print('saved', flush=True)\n"
    "    sys.exit(128 + number)\n"
    "signal.signal(signal.SIGTERM, stop)\n"
    "end_with_starter()\n"
    "print('at work', flush=True)\n"
    "time.sleep(100)\n"
    "print('never stopped', flush=True)\n"
)
SWEEP = (
    "import os, sys\n"
    "from mt.config.process_launcher import _call\n"
    f"sys.exit(_call([sys.executable, '-c', {RUN!r}], os.environ))\n"
)


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_the_run_of_a_killed_sweep_saves_and_ends(number: signal.Signals) -> None:
    sweep = subprocess.Popen([sys.executable, "-c", SWEEP], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert sweep.stdout is not None
    assert sweep.stdout.readline() == "at work\n"
    sweep.send_signal(number)
    said, _ = sweep.communicate(timeout=60)  # ends when the run has closed its copy of the pipe, too
    assert said == "saved\n"


def test_a_process_that_ended_by_itself_leaves_nothing_open() -> None:
    def descriptors() -> int:
        return len(list(Path("/dev/fd").iterdir()))

    before = descriptors()
    with lifeline({"A": "1"}) as (environment, line):
        assert environment == {"A": "1", VARIABLE: str(line)}
        assert not os.get_inheritable(line)
        assert descriptors() == before + 2
    assert descriptors() == before


@pytest.mark.parametrize("value", ["", "x", "-1", "999999"])
def test_a_variable_from_elsewhere_changes_nothing(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv(VARIABLE, value)
    end_with_starter()
    assert VARIABLE not in os.environ
