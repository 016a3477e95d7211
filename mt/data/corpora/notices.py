"""What a user must know of how a corpus was read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Notices:
    """Lines for the user. Of each kind the first is kept, and the others are counted: a thousand parts of one table
    need no thousand lines.

    Args:
        kept: what `to_dict` gave.
    """

    def __init__(self, kept: Mapping[str, Any] | None = None) -> None:
        self._first: dict[str, str] = {}
        self._more: dict[str, int] = {}
        for kind, (text, more) in (kept or {}).items():
            self._first[kind], self._more[kind] = str(text), int(more)

    def add(self, kind: str, text: str) -> None:
        """Add a line of a kind. The first line again is no other line."""
        first = self._first.setdefault(kind, text)
        self._more[kind] = self._more.get(kind, 0) + (text != first)

    def lines(self) -> list[str]:
        """The first line of each kind, with the number of others."""
        more = {kind: f" (and {number:,} more like this)" if number else "" for kind, number in self._more.items()}
        return [text + more[kind] for kind, text in self._first.items()]

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON: the first line of each kind and the number of others."""
        return {kind: [text, self._more[kind]] for kind, text in self._first.items()}
