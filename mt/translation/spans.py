"""Parts of a text that a translation keeps as they are: placeholders, tags, and addresses."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

Kind = Literal["placeholders", "tags", "urls"]
"""`placeholders`: `{name}`, `{{ name }}`, `${name}`, `%d`, `%1$s`, `%(name)s`; `tags`: those of HTML and XML, and
comments; `urls`: addresses of pages and of mail."""

PATTERNS: dict[Kind, str] = {
    "tags": r"</?[A-Za-z][\w:.-]*(?:\s[^<>]*)?/?>|<!--(?:(?!<!--).)*?-->",
    "urls": r"(?:https?|ftp)://[^\s<>\"']*[^\s<>\"'.,;:!?)\]]|www\.[^\s<>\"']*[^\s<>\"'.,;:!?)\]]"
    r"|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
    "placeholders": r"\$?\{(?:[^{}]|\{[^{}]*\})*\}"
    r"|(?<![\w%])%(?:\(\w+\)|\d+\$)?[-+#0]*\d*(?:\.\d+)?(?:hh|h|ll|l|z)?[diouxXeEfFgGcrs@](?!\w)",
}

VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"])
"""HTML's elements without an end tag."""

_NAME = re.compile(r"</?([A-Za-z][\w:.-]*)")


@dataclass(frozen=True)
class Span:
    """A part of a text.

    Attributes:
        start, end: places of its first character and after its last one.
        text: the part.
        tag: whether it is a tag, which stands between words; else it stands for a word.
    """

    start: int
    end: int
    text: str
    tag: bool


@dataclass(frozen=True)
class Element:
    """A pair of tags with what is between them, or one part of the text.

    Attributes:
        first: the start tag, or the part alone.
        last: the end tag; None for a part alone.
    """

    first: Span
    last: Span | None = None


def find_spans(text: str, kinds: Collection[Kind]) -> list[Span]:
    """The parts of a text to keep, in order, without overlap. Parts that touch each other are one, but tags are not."""
    if not kinds:
        return []
    pattern = re.compile("|".join(f"(?P<{kind}>{PATTERNS[kind]})" for kind in PATTERNS if kind in kinds))
    found = list[Span]()
    for match in pattern.finditer(text):
        span = Span(match.start(), match.end(), match[0], match.lastgroup == "tags")
        if found and not span.tag and not found[-1].tag and found[-1].end == span.start:
            start = found.pop().start
            span = Span(start, span.end, text[start : span.end], False)
        found.append(span)
    return found


def elements_of(spans: Sequence[Span]) -> list[Element]:
    """Pairs of tags, and the spans without a partner, in the order of their starts."""
    found, opened = dict[int, Element](), list[int]()
    for number, span in enumerate(spans):
        found[number] = Element(span)
        match = _NAME.match(span.text) if span.tag else None
        if match is None or span.text.endswith("/>") or match[1].lower() in VOID:
            continue
        if not span.text.startswith("</"):
            opened.append(number)
            continue
        partner = next((each for each in reversed(opened) if _name(spans[each]) == match[1]), None)
        if partner is not None:
            del found[number], opened[opened.index(partner) :]
            found[partner] = Element(spans[partner], span)
    return list(found.values())


def _name(span: Span) -> str:
    match = _NAME.match(span.text)
    return "" if match is None else match[1]
