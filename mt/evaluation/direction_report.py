"""The evaluation of a model in one or several directions, on the console and as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mt.evaluation.direction_scores import mean_of
from mt.evaluation.report import Evaluation, print_scores
from mt.rich_console import HarmlessConsole


@dataclass(frozen=True)
class DirectionEvaluations:
    """The evaluations of a model by direction.

    Attributes:
        parts: an evaluation by the name of each direction, such as `en-de`; at least one.
    """

    parts: Mapping[str, Evaluation]

    def as_dict(self, model: str, baseline: str | None) -> dict[str, Any]:
        """Plain values for JSON: those of the only direction; or the mean scores, and the values of each direction."""
        every = {name: each.as_dict(model, baseline) for name, each in self.parts.items()}
        if len(every) == 1:
            return next(iter(every.values()))
        scores = mean_of({name: each.scores for name, each in self.parts.items()})
        return {"model": model, "scores": scores.to_dict(), "by_direction": every}

    def show(self, console: HarmlessConsole, model: str, baseline: str | None) -> None:
        """Print each evaluation and, of several directions, their mean."""
        for name, each in self.parts.items():
            console.print(f"{each.name}: {each.sentences:,} sentences", soft_wrap=True)
            if len(self.parts) > 1:
                console.print(name, style="bold")
            each.show(console, model, baseline)
        if len(self.parts) > 1:
            console.print(f"mean of {', '.join(self.parts)}", style="bold")
            print_scores(console, mean_of({name: each.scores for name, each in self.parts.items()}), None)
