"""Texts that Markdown shows as they are."""

from __future__ import annotations

import re


def line(text: str) -> str:
    """A text as a line of a Markdown file, to be read rendered and in an editor alike.

    Marks that would be read as Markdown or HTML get a backslash (CommonMark 2.4); those that mean nothing where they
    stand, such as an underscore between letters, get none.
    """
    return re.sub(r"^(\d{1,9})?(?(1)[.)]|[-+#>=])", lambda found: f"{found[0][:-1]}\\{found[0][-1]}", cell(text))


def cell(text: str) -> str:
    """A text as a cell of a Markdown table, as `line` writes it."""
    escaped = re.sub(r"[\\`*\[\]<|~$]|&(?=[#\w])", r"\\\g<0>", " ".join(text.split()))
    return re.sub(r"(?<!_)_+(?!_)", _underscores, escaped)


def _underscores(found: re.Match[str]) -> str:
    """Underscores between letters or digits as they are; others, which could begin or end emphasis, escaped."""
    before, after = found.string[: found.start()][-1:], found.string[found.end() :][:1]
    return found[0] if before.isalnum() and after.isalnum() else found[0].replace("_", r"\_")


def table_cell(text: str) -> str:
    """A text as a cell of a table for TensorBoard, whose Markdown knows few backslashes: marks become numbers."""
    return "".join(f"&#{ord(c)};" if c in "&<>|\\*_`[]#!" else c for c in " ".join(text.split()))
