"""What a diagnosis found: a fault in plain words, with its numbers, its likely cause and the setting to change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class Finding:
    """One fault.

    Attributes:
        name: its name for programs, such as `copies`.
        what: what was found, with the numbers, in one sentence.
        cause: the likely cause.
        remedy: what to do, with the key of the configuration to change.
        numbers: the numbers of `what`, by name, for JSON.
        fatal: whether training cannot succeed in spite of it: it will stop, or learn something else than to translate.
    """

    name: str
    what: str
    cause: str = ""
    remedy: str = ""
    numbers: Mapping[str, float] = field(default_factory=dict)
    fatal: bool = False

    def lines(self) -> list[str]:
        """The finding for a reader: what, then cause and remedy, indented."""
        named = {"cause": self.cause, "change": self.remedy}
        return [self.what, *(f"  {name + ':':<8}{text}" for name, text in named.items() if text)]

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        return {**asdict(self), "numbers": dict(self.numbers)}


HEADING = "diagnosis"
"""The word above the findings."""


def lines_of(findings: Iterable[Finding]) -> list[str]:
    """All findings for a reader, those that are fatal first; nothing if there are none."""
    ordered = sorted(findings, key=lambda each: not each.fatal)
    return [line for each in ordered for line in each.lines()]


def listed(words: Iterable[str], most: int = 5) -> str:
    """The first words of several, with commas, and ", ..." if there are more."""
    every = list(words)
    return ", ".join(every[:most]) + (", ..." if len(every) > most else "")


def plural(count: int, what: str) -> str:
    """`1 sentence`, `1,200 sentences`."""
    return f"{count:,} {what}{'' if count == 1 else 's'}"
