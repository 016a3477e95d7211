"""The importance of heads on the console, as JSON and as CSV."""

from __future__ import annotations

import csv
import io
import math
from dataclasses import dataclass
from typing import Any

from rich import box
from rich.table import Table

from mt.files.json_files import json_text
from mt.heads.importance import HeadEffect, HeadMeasures
from mt.heads.pruning import Pruned
from mt.rich_console import HarmlessConsole

DIGITS = 6
COLUMNS = ("head", "loss", "interval", "bleu", "gradient", "kept")


@dataclass(frozen=True)
class HeadReport:
    """What was measured of a model's heads.

    Attributes:
        model: the folder of the model.
        name: the sentences.
        measures: of every head.
        pruned: the model without some heads; None if none were chosen.
    """

    model: str
    name: str
    measures: HeadMeasures
    pruned: Pruned | None = None

    def show(self, console: HarmlessConsole) -> None:
        """Print a row for each head, then what it means, then the pruned model."""
        found = self.measures
        table = Table(box=box.SIMPLE, pad_edge=False)
        table.add_column("head", no_wrap=True)
        names = ["loss without it", "gradient"] if found.scores is None else ["loss without it", "BLEU", "gradient"]
        for name in [*names, *(["kept"] if self.pruned else [])]:
            table.add_column(name, justify="right", no_wrap=True)
        for place, each in enumerate(found.effects):
            last = found.effects[place + 1 :][:1]
            section = bool(last) and last[0].head.attention != each.head.attention
            cells = [f"{each.loss:+.4f} ± {each.interval:.4f}"]
            cells += [] if each.bleu is None else [f"{each.bleu:+.2f}"]
            cells += [f"{each.gradient:.4f}"]
            cells += [] if self.pruned is None else ["no" if each.head in self.pruned.removed else "yes"]
            table.add_row(str(each.head), *cells, style="bold" if each.matters else None, end_section=section)
        console.print(table)
        for line in self.lines():
            console.print(line, soft_wrap=True)

    def lines(self) -> list[str]:
        """Sentences about the table."""
        found, count = self.measures, len(self.measures.effects)
        beside = "" if found.scores is None else f", BLEU {found.scores.bleu.value:.2f}"
        matter = sum(each.matters for each in found.effects)
        lines = [
            f"all {count} heads: loss {found.loss:.4f} nats a target piece{beside}",
            f"{matter} of {count} heads matter alone: without one of them the loss rises by more than chance explains "
            "(95% intervals; in bold)",
        ]
        if self.pruned is not None:
            scores = self.pruned.scores
            beside = "" if scores is None else f", BLEU {scores.bleu.value:.2f}"
            lines += [
                f"{len(self.pruned.kept)} heads kept: loss {self.pruned.loss:.4f} nats a target piece{beside}",
                f"removed: {', '.join(map(str, self.pruned.removed)) or 'none'}",
            ]
        return lines

    def as_dict(self) -> dict[str, Any]:
        """Plain values for JSON."""
        found = self.measures
        values: dict[str, Any] = {
            "model": self.model,
            "set": self.name,
            "sentences": found.sentences,
            "pieces": found.pieces,
            "loss": _rounded(found.loss),
            "scores": None if found.scores is None else found.scores.to_dict(),
            "heads": [self._row(each) for each in found.effects],
        }
        if self.pruned is not None:
            values["pruned"] = {
                "kept": [str(head) for head in self.pruned.kept],
                "removed": [str(head) for head in self.pruned.removed],
                "loss": _rounded(self.pruned.loss),
                "scores": None if self.pruned.scores is None else self.pruned.scores.to_dict(),
            }
        return values

    def text(self, form: str) -> str:
        """The content of a file: `json`, or `csv` with a row for each head."""
        if form == "json":
            return json_text(self.as_dict())
        stream = io.StringIO()
        rows = csv.DictWriter(stream, COLUMNS, lineterminator="\n", extrasaction="ignore")
        rows.writeheader()
        rows.writerows({"kept": True, **self._row(each)} for each in self.measures.effects)
        return stream.getvalue()

    def _row(self, each: HeadEffect) -> dict[str, Any]:
        row = {
            "head": str(each.head),
            "loss": _rounded(each.loss),
            "interval": _rounded(each.interval),
            "bleu": None if each.bleu is None else _rounded(each.bleu),
            "gradient": _rounded(each.gradient),
        }
        return row if self.pruned is None else {**row, "kept": each.head in self.pruned.kept}


def _rounded(value: float) -> float | None:
    return round(value, DIGITS) if math.isfinite(value) else None
