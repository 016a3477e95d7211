"""Text of any kind inside Markdown."""

from __future__ import annotations


def table_cell(text: str) -> str:
    """Text that stays inside its table cell and is taken literally, as Markdown and as HTML."""
    return "".join(f"&#{ord(c)};" if c in "&<>|\\*_`[]#!" else c for c in " ".join(text.split()))
