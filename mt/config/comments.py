"""The comments of configuration files, which say what each file and each key is for. `--help` shows them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import takewhile
from pathlib import Path

import yaml


def head(path: Path) -> list[str]:
    """The lines of the comment with which a file begins, without their `#`."""
    lines = takewhile(lambda line: line.startswith("#"), path.read_text(encoding="utf-8").splitlines())
    return [line.removeprefix("#").removeprefix(" ").rstrip() for line in lines]


def purpose(path: Path) -> str:
    """The first sentence of a file's head."""
    text = []
    for line in head(path):
        if line.startswith("@package"):  # for Hydra
            continue
        if not line or re.match(" |Use: |Paper: |python ", line):
            break
        text.append(line)
    return re.split(r"(?<=[^A-Z\d.]\.) (?=[A-Z])", " ".join(text), maxsplit=1)[0].rstrip(".")


@cache
def key_comments(path: Path) -> dict[str, str]:
    """The comment of each key of a file, by dotted key; keys without one are left out.

    It stands after the value, and may go on in the lines below, indented; or in the lines above the key.
    """
    text = path.read_text(encoding="utf-8")
    root = yaml.compose(text, yaml.SafeLoader)
    if not isinstance(root, yaml.MappingNode):
        return {}
    lines = text.splitlines()
    first = len(head(path))
    return dict(_comments(root, lines, first, ""))


def _comments(node: yaml.MappingNode, lines: list[str], first: int, section: str) -> Iterator[tuple[str, str]]:
    for key, value in node.value:
        name, row, column = f"{section}{key.value}", key.start_mark.line, key.start_mark.column
        nested = isinstance(value, yaml.MappingNode) and not value.flow_style
        end = key.end_mark if nested or value.end_mark.line != row else value.end_mark
        beside = re.match(r":?\s*#\s*(.*)", lines[row][end.column :])
        parts = [beside[1], *_below(lines, row, column)] if beside else _above(lines, row, column, first)
        if parts:
            yield name, " ".join(parts)
        if nested:
            yield from _comments(value, lines, first, f"{name}.")


def _below(lines: list[str], row: int, column: int) -> list[str]:
    """The comment lines directly below a row that are indented further than its key."""
    found = []
    for line in lines[row + 1 :]:
        text = line.lstrip()
        if not text.startswith("#") or len(line) - len(text) <= column:
            break
        found.append(text.lstrip("# "))
    return found


def _above(lines: list[str], row: int, column: int, first: int) -> list[str]:
    """The comment lines directly above a row, indented like its key; not those of the file's head."""
    found: list[str] = []
    for line in lines[first:row][::-1]:
        text = line.lstrip()
        if not text.startswith("#") or len(line) - len(text) != column:
            break
        found.insert(0, text.lstrip("# "))
    return found
