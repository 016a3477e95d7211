"""Records as a page: one HTML file with the view and all that it shows, which opens from disk and needs no network.

What sentences hold is data on such a page: it lies in a block of JSON without any `<`, the view sets it as text only,
and the page's policy lets no script run but the view's own, which it names by their SHA-256.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from mt.viewer.modules import LIBRARY, STYLE, joined
from mt.viewer.records import Record

MOST_SENTENCES = 500
"""Largest number of sentences of a page."""
LARGEST = 48 << 20
"""Largest size of the records of a page, in bytes; browsers show a page of this size within seconds."""

_ESCAPES = {ord(character): f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}


@dataclass
class ViewPage:
    """A page in the making.

    Attributes:
        title: the heading.
        note: a line at the end.
        state: what is seen first, by the names of `DEFAULTS` in `static/link.js`.
        records: the records as they lie in the page, as JSON.
        sentences: their keys, in the order of the page.
        left_out: how many sentences found no place any more.
    """

    title: str
    note: str = ""
    state: dict[str, Any] = field(default_factory=dict)
    records: list[str] = field(default_factory=list)
    sentences: dict[str, None] = field(default_factory=dict)
    left_out: int = 0
    _runs: dict[str, int] = field(default_factory=dict)
    _size: int = 0

    def add(self, run: str, records: Iterable[Record], step: int = 0) -> bool:
        """Add the records of one sentence by one model, such as those of both frames.

        Args:
            run: the model's name, the same for all of its records.
            records: what it did with the sentence.
            step: the step of training.

        Returns:
            Whether there was place for them; if not, the page is as it was, and counts them as left out.
        """
        records = list(records)
        number = self._runs.get(run, len(self._runs))
        texts = [_as_json(number, step, each) for each in records]
        size = sum(map(len, texts))
        sentences = self.sentences | dict.fromkeys(each.header["sentence"] for each in records)
        if len(sentences) > MOST_SENTENCES or self._size + size > LARGEST or self.left_out:
            self.left_out += 1
            return False
        self._runs[run] = number
        self.sentences = sentences
        self.records += texts
        self._size += size
        return True

    def notice(self) -> str | None:
        """One line on what was left out; None if nothing was."""
        if not self.left_out:
            return None
        return (
            f"the page shows {len(self.sentences):,} sentences and leaves out {self.left_out:,}: a page holds at most "
            f"{MOST_SENTENCES} sentences and {LARGEST >> 20} MiB"
        )

    def html(self) -> str:
        """The whole page."""
        style = STYLE.read_text("utf-8") + AROUND
        return (
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
            f"{policy(style)}\n"
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f'<title>{html.escape(self.title)}</title>\n<link rel="icon" href="data:,">\n'
            f"<style>{style}</style>\n</head>\n<body>\n{self._place('page')}\n"
            "<noscript>This page needs JavaScript, which it holds itself.</noscript>\n"
            f"{scripts()}\n</body>\n</html>\n"
        )

    def place(self) -> str:
        """The view as a part of another page, which needs `policy`, `style` and, once and at its end, `scripts`."""
        return self._place("part")

    def _place(self, kind: str) -> str:
        note = " ".join(filter(None, [self.note, _sentence(self.notice())]))
        around = {"title": self.title, "note": note, "state": self.state, "runs": list(self._runs)}
        text = json.dumps(around, ensure_ascii=False, allow_nan=False).translate(_ESCAPES)
        data = f'{text[:-1]}, "records": [{",".join(self.records)}]}}'
        return f'<div data-mt-view="{kind}" class="mt-place"><script type="application/json">{data}</script></div>'


def style() -> str:
    """The style of views, for a page that holds one among other things."""
    return STYLE.read_text("utf-8")


def scripts() -> str:
    """The scripts of views: the drawing library and the view."""
    return f'<script>{LIBRARY.read_text("utf-8")}</script>\n<script type="module">{joined("page")}</script>'


def policy(*styles: str) -> str:
    """The element that forbids a page all but the scripts of views, these styles, and what the page holds itself.

    Args:
        styles: the text of each of the page's own `style` elements; none: the page may also have styles on elements.
    """
    allowed = " ".join(map(_sum, styles)) or "'unsafe-inline'"
    rules = [
        "default-src 'none'",
        f"script-src {_sum(LIBRARY.read_text('utf-8'))} {_sum(joined('page'))}",
        f"style-src {allowed}",
        "img-src data: blob:",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    return f'<meta http-equiv="Content-Security-Policy" content="{"; ".join(rules)}">'


AROUND = "html, body { margin: 0; height: 100%; } .mt-place { min-height: 100%; display: grid; }\n\
html[data-theme=dark], html[data-theme=dark] body { background: #14161d; }\n"
"""What a page says beside the view's own style."""


def _as_json(run: int, step: int, record: Record) -> str:
    values: dict[str, Any] = {
        "run": run,
        "frame": record.header["frame"],
        "step": step,
        "header": record.header,
        "blocks": [base64.b64encode(block).decode("ascii") for block in record.blocks],
    }
    return json.dumps(values, ensure_ascii=False, allow_nan=False, separators=(",", ":")).translate(_ESCAPES)


def _sum(text: str) -> str:
    """A script or a style as a policy names it."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode('utf-8')).digest()).decode('ascii')}'"


def _sentence(text: str | None) -> str | None:
    return f"{text[0].upper()}{text[1:]}." if text else None
