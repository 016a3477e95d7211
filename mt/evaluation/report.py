"""Scores as tables for the console, and as JSON."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table

from mt.evaluation.metrics import ScoreComparison, Scores


def console_for_results() -> Console:
    """Standard output. Where it is no terminal, lines are wide enough for the signatures."""
    return Console(highlight=False, markup=False, emoji=False, width=None if sys.stdout.isatty() else 160)


def print_scores(console: Console, scores: Scores, lookup: Scores | None) -> None:
    """Print a row for each metric with its signature and, if it was computed, the score of the lookup baseline."""
    table = _table("metric", "score", *(["lookup"] if lookup else []), "signature")
    baseline = {metric.name: metric.value for metric in lookup.metrics()} if lookup else {}
    for metric in scores.metrics():
        beside = f"{baseline[metric.name]:.2f}" if metric.name in baseline else ""
        table.add_row(metric.name, f"{metric.value:.2f}", *([beside] if lookup else []), metric.signature)
    console.print(table)
    if lookup:
        console.print("lookup: the translation of the nearest training source, copied", style="dim", soft_wrap=True)


def print_comparisons(console: Console, comparisons: Sequence[ScoreComparison], baseline: str, system: str) -> None:
    """Print a row for each metric: scores of two systems with 95% confidence intervals, difference and p-value."""
    table = _table("metric", "baseline", "system", "difference", "p", "signature")
    for each in comparisons:
        table.add_row(
            each.name,
            f"{each.baseline:.2f} ± {each.baseline_interval:.2f}",
            f"{each.system:.2f} ± {each.system_interval:.2f}",
            f"{each.system - each.baseline:+.2f}",
            f"{each.p_value:.3f}",
            each.signature,
        )
    console.print(table)
    console.print(f"baseline: {baseline}\nsystem: {system}", style="dim", soft_wrap=True)


def as_dict(
    name: str,
    model: str,
    scores: Scores,
    lookup: Scores | None,
    comparisons: Sequence[ScoreComparison],
    compared: str | None,
) -> dict[str, Any]:
    """The scores and comparisons as plain values, for JSON."""
    values: dict[str, Any] = {"set": name, "model": model, "scores": scores.to_dict()}
    if lookup:
        values["lookup"] = lookup.to_dict()
    if compared is not None:
        values["baseline"] = compared
        values["comparison"] = [asdict(each) for each in comparisons]
    return values


def _table(*columns: str) -> Table:
    table = Table(box=box.SIMPLE, pad_edge=False)
    for column in columns:
        if column == "signature":
            table.add_column(column, style="dim", overflow="fold")
        else:
            table.add_column(column, justify="left" if column == "metric" else "right", no_wrap=True)
    return table
