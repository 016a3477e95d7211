"""Rich's console, for tables and progress bars, that no text can steer; see `mt.terminal`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment

from mt.terminal import harmless


class HarmlessConsole(Console):
    """A console that takes no text for markup, and shows control characters in texts as `\\x1b`.

    Args:
        options: as for `rich.console.Console`.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"highlight": False, "markup": False, "emoji": False, **options})

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterable[Segment]:
        for text, style, control in super().render(renderable, options):
            yield Segment(text if control else harmless(text), style, control)
