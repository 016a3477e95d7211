"""The first cause of a failure of several processes: whoever notes it first wins, and all end with it."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from typing import Any, Literal

BROKEN = re.compile(
    r"Connection (closed|reset|refused)|Broken pipe|Socket Timeout|gloo|NCCL|ProcessGroup|Timed out waiting|"
    r"failed to recv|[Ss]ocket|Application timeout|Store"
)
"""What torch says in a process whose connection to another one broke."""

Kind = Literal["error", "unexpected", "stopped", "lost"]


@dataclass(frozen=True)
class Cause:
    """Why all processes end.

    Attributes:
        rank: of the process that it happened to.
        reporter: of the process that noted it: another one if that one is lost.
        kind: `error`: a line for the user; `unexpected`: a traceback; `stopped`: by a signal, as all agreed; `lost`: it
            was killed, or hangs.
        text: the line or traceback.
        status: exit status of all processes.
        named: whether the text needs the rank before it. If not, it does so only if others do not say the same.
    """

    rank: int
    reporter: int
    kind: Kind
    text: str
    status: int
    named: bool = False

    def packed(self) -> str:
        """The cause as text that `unpacked` reads."""
        return json.dumps(asdict(self))

    @classmethod
    def unpacked(cls, text: str | bytes) -> Cause:
        """The cause that was packed."""
        return cls(**json.loads(text))

    @property
    def speaker(self) -> int:
        """The rank that shows it: the first, whose output the user sees, unless that is the one that is lost."""
        return self.reporter if self.kind == "lost" and self.rank == 0 else 0


def is_broken_connection(error: BaseException) -> bool:
    """Whether an error only says that another process ended or does not answer."""
    kinds: tuple[Any, ...] = tuple(each.__name__ for each in type(error).__mro__)
    if any(name.startswith("Dist") and name.endswith("Error") for name in kinds):  # torch.distributed.DistError
        return True
    return isinstance(error, (RuntimeError, OSError, ValueError)) and BROKEN.search(str(error)) is not None
