"""The batch script of docs/scale.md: its very lines, run by commands that act as SLURM's on this machine."""

from __future__ import annotations

import json
import os
import re
import shlex
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import fake_slurm
import pytest
from small_runs import MODELS, SMALL

from mt.config.command_line import check_command_line

PAGE = Path(__file__).parent.parent / "docs" / "scale.md"

TORCHRUN = """#!/bin/sh
# Writes what it was called with. The first job's waits until it is told to end.
printf '%s\\n' "$@" > "torchrun.$SLURM_NODEID.${SLURM_RESTART_COUNT:-0}"
if [ -z "$SLURM_RESTART_COUNT" ]; then
  trap 'touch "saved.$SLURM_NODEID"; exit 143' TERM
  touch "waiting.$SLURM_NODEID"
  while :; do sleep 0.05; done
fi
"""


@pytest.fixture
def slurm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of SLURM's commands. The script is in the current folder."""
    folder = tmp_path / "slurm"
    fake_slurm.install(folder)
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    monkeypatch.setenv("PATH", os.pathsep.join((str(folder), str(Path(sys.executable).parent), os.environ["PATH"])))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    monkeypatch.setenv("USER", "me")
    monkeypatch.setenv("MT_CACHE", str(tmp_path / "cache"))
    for name in [name for name in os.environ if name.startswith(("SLURM_", "TORCHELASTIC_"))]:
        monkeypatch.delenv(name)
    (script,) = re.findall(
        r"^```sh\n(#!/bin/bash\n.*?)^```$", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
    )
    Path("train.sbatch").write_text(script)
    return folder


def told_to_end(slurm: Path) -> None:
    """What `--signal=B:USR1` does: SLURM tells the script alone."""
    os.kill(int((slurm / f"{fake_slurm.FIRST}.process").read_text()), signal.SIGUSR1)


def until(condition: list[Path], seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not all(path.exists() for path in condition):
        assert time.monotonic() < deadline, f"waited for {condition}"
        time.sleep(0.05)


def test_each_machine_starts_torchrun_and_the_job_comes_again(slurm: Path) -> None:
    (slurm / "torchrun").write_text(TORCHRUN)
    (slurm / "torchrun").chmod(0o755)
    given = fake_slurm.options(Path("train.sbatch").read_text())
    assert (given["nodes"], given["ntasks-per-node"], given["signal"]) == ("2", "1", "B:USR1@180")
    assert given["requeue"] == ""
    subprocess.run(["sbatch", "train.sbatch", "model=luong", "seed=3"], check=True, capture_output=True)
    until([Path("waiting.0"), Path("waiting.1")])
    told_to_end(slurm)
    assert fake_slurm.ended(slurm)
    assert Path("saved.0").exists()
    assert Path("saved.1").exists()
    assert f"scontrol requeue {fake_slurm.FIRST}" in fake_slurm.calls(slurm)
    for restart in (0, 1):
        words = [Path(f"torchrun.{node}.{restart}").read_text().splitlines() for node in (0, 1)]
        assert words[0] == words[1]
        assert words[0][:6] == [
            "--nnodes=2",
            "--nproc-per-node=1",
            "--rdzv-backend=c10d",
            "--rdzv-endpoint=localhost:29500",
            f"--rdzv-id={fake_slurm.FIRST}-{restart}",
            "--max-restarts=3",
        ]
        assert words[0][6:8] == ["-m", "mt.train"]
        assert words[0][-2:] == ["model=luong", "seed=3"]
        check_command_line("train", words[0][8:])


@pytest.mark.slow
def test_a_training_on_two_machines_is_pre_empted_and_goes_on(slurm: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as free:
        free.bind(("localhost", 0))
        monkeypatch.setenv("MT_PORT", str(free.getsockname()[1]))
    words = [*SMALL, *MODELS["transformer"], "trainer.max_steps=60", "trainer.validate_every=10"]
    subprocess.run(["sbatch", "train.sbatch", *words], check=True, capture_output=True)
    run = Path(f"outputs/job-{fake_slurm.FIRST}")
    try:
        until([run / "checkpoints"], seconds=200)
        told_to_end(slurm)
        assert fake_slurm.ended(slurm, seconds=250)
    finally:
        said = Path(f"mt-{fake_slurm.FIRST}.log").read_text()
        print(said, shlex.join(fake_slurm.calls(slurm)))
    assert f"scontrol requeue {fake_slurm.FIRST}" in fake_slurm.calls(slurm)
    assert "going on from step" in said
    report = json.loads((run / "report.json").read_text())
    assert report["steps"] == 60
    assert (run / "bundle").is_dir()
