"""Who a process of a run is: its machine, its number there, and whether it still lives."""

from __future__ import annotations

import os
import platform
import signal
import socket
from contextlib import suppress
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import mt


@dataclass(frozen=True)
class Identity:
    """A process of a run, as the others know it.

    Attributes:
        rank: its number in the run.
        host: the name of its machine.
        machine: tells machines, and containers on one machine, apart, even if they have the same name.
        pid: its number on its machine.
        began: when it was started, in the machine's own ticks; with `pid` it names the process for ever.
        cores: the CPU cores that it may use.
        versions: what must be equal in all processes.
    """

    rank: int
    host: str
    machine: str
    pid: int
    began: str
    cores: tuple[int, ...]
    versions: dict[str, str]

    @classmethod
    def here(cls, rank: int) -> Identity:
        """This process."""
        pid = os.getpid()
        return cls(rank, socket.gethostname(), machine(), pid, _state(pid)[1], _cores(), _versions())

    @classmethod
    def of(cls, values: dict[str, Any]) -> Identity:
        """The process that `values` describes."""
        return cls(**{**values, "cores": tuple(values["cores"])})

    @property
    def values(self) -> dict[str, Any]:
        """Plain values that `of` reads."""
        return asdict(self)

    def lives(self) -> bool:
        """Whether the process is there; only its own machine can tell."""
        if not Path("/proc/self/stat").exists():
            with suppress(ProcessLookupError):
                os.kill(self.pid, 0)
                return True
            return False
        state, began = _state(self.pid)
        return state not in ("", "Z", "X") and began == self.began

    def kill(self) -> None:
        """End the process at once, if it still lives."""
        if self.lives():
            with suppress(ProcessLookupError, PermissionError):
                os.kill(self.pid, signal.SIGKILL)


def name_of(rank: int, members: list[Identity]) -> str:
    """`rank 3`, and its host where there are several."""
    several = len({member.machine for member in members}) > 1
    return f"rank {rank} on host {members[rank].host}" if several else f"rank {rank}"


def threads_of(member: Identity, members: list[Identity]) -> int:
    """A fair share of the cores: those that a process may use, divided among all that may use the same ones."""
    sharing = sum(other.machine == member.machine and other.cores == member.cores for other in members)
    return max(1, len(member.cores) // sharing)


def _state(pid: int) -> tuple[str, str]:
    """The state of a process and when it began; empty if there is none, or if this system does not tell."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
    except OSError:
        return "", ""
    return fields[0], fields[19]


def process_began(pid: int) -> str:
    """When a process of this machine was started, in the machine's ticks; empty if that is unknown."""
    return _state(pid)[1]


def machine() -> str:
    """Tells this machine, or this container, apart from all others."""
    parts = [socket.gethostname()]
    with suppress(OSError):
        parts.append(Path("/proc/sys/kernel/random/boot_id").read_text(encoding="utf-8").strip())
    with suppress(OSError):
        parts.append(str(os.stat("/proc/self/ns/pid").st_ino))
    return "|".join(parts)


def _cores() -> tuple[int, ...]:
    if hasattr(os, "sched_getaffinity"):
        return tuple(sorted(os.sched_getaffinity(0)))
    return tuple(range(os.cpu_count() or 1))


def _versions() -> dict[str, str]:
    return {"mt": mt.__version__, "torch": version("torch"), "Python": platform.python_version()}
