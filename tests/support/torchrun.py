"""Trainings under the real torchrun, which a test kills: one of its processes, or all."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from programs import REPOSITORY


class Torchrun:
    """`torchrun --standalone <options> -m mt.train <words>`, which runs in a folder, with nothing of this environment.

    Args:
        folder: where it runs; what it prints goes to `screen` in it.
        words: of the training.
        options: of torchrun.
    """

    def __init__(self, folder: Path, *words: str, options: tuple[str, ...] = ("--nproc-per-node=2",)) -> None:
        environment = {"PYTHONPATH": str(REPOSITORY), "PATH": os.environ["PATH"], "HOME": str(folder)}
        command = [sys.executable, "-m", "torch.distributed.run", "--standalone", *options, "-m", "mt.train", *words]
        self.screen = folder / "screen"
        with self.screen.open("wb") as file:
            self.process = subprocess.Popen(
                command, cwd=folder, env={**environment, "OMP_NUM_THREADS": "1"}, stdout=file, stderr=file
            )

    def ranks(self) -> dict[int, int]:
        """The numbers of the processes that torchrun has started and that live, by rank."""
        found = {}
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        for pid in children.read_text(encoding="utf-8").split() if children.exists() else []:
            try:
                variables = Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
            except OSError:
                continue
            found.update({int(each[5:]): int(pid) for each in variables if each.startswith(b"RANK=")})
        return found

    def kill_rank(self, rank: int) -> bool:
        """Kill one process. Returns whether it lived."""
        pid = self.ranks().get(rank)
        if pid is not None:
            os.kill(pid, signal.SIGKILL)
        return pid is not None

    def kill_all(self) -> None:
        """Kill torchrun and all that it started, at the same moment."""
        pids = [*self.ranks().values()]
        if self.process.poll() is None:
            self.process.kill()
        for pid in pids:
            os.kill(pid, signal.SIGKILL)

    def wait(self, seconds: float = 240) -> int:
        """Wait for the end; the exit status."""
        try:
            return self.process.wait(seconds)
        finally:
            if self.process.poll() is None:
                self.kill_all()

    def wait_for(self, path: Path, seconds: float = 120) -> None:
        """Wait until a path exists, or the program ends."""
        deadline = time.monotonic() + seconds
        while not path.exists() and self.process.poll() is None:
            assert time.monotonic() < deadline, self.said()
            time.sleep(0.01)

    def said(self) -> str:
        """What was printed."""
        return self.screen.read_text(encoding="utf-8", errors="replace")

    def said_by_mt(self) -> list[str]:
        """The lines of errors, without torchrun's own report."""
        return [line for line in self.said().splitlines() if line.startswith(("error", "stopped", "interrupted"))]
