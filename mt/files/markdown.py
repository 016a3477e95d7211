"""Escaping of text in Markdown."""

from __future__ import annotations


def table_cell(text: str) -> str:
    """Escape a text for a table cell, so that nothing in it is read as Markdown, HTML or the end of the cell."""
    return "".join(f"&#{ord(c)};" if c in "&<>|\\*_`[]#!" else c for c in " ".join(text.split()))
