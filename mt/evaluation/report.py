"""The evaluation of a model on a test set: its scores, on the console and as JSON."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Self

from rich import box
from rich.table import Table

from mt.config.bleu_tokenizers import BleuTokenizer
from mt.data.text.normalization import TextNormalizer
from mt.data.text.preprocessing import Preprocessing
from mt.diagnosis.finding import Finding, lines_of
from mt.evaluation.metrics import ScoreComparison, Scores, canonical, changed_references, compare, score
from mt.evaluation.test_sets import EvaluationSet
from mt.evaluation.word_splitting import said_of_splitting
from mt.rich_console import HarmlessConsole


def console_for_results() -> HarmlessConsole:
    """Standard output. Where it is no terminal, lines are wide enough for the signatures."""
    return HarmlessConsole(width=None if sys.stdout.isatty() else 160)


@dataclass(frozen=True)
class Evaluation:
    """The scores of a model on a test set, and the comparison with another model.

    Attributes:
        name: name of the test set.
        sentences: how many it has.
        scores: the model's scores.
        lookup: scores of the lookup baseline, without TER; None if it was not computed.
        comparisons: the model's metrics compared with the other model's; empty without one.
        form: in which Unicode form the texts were compared; see `as_compared`.
        notes: lines on how the texts were compared.
        findings: what seems to be wrong with the model.
    """

    name: str
    sentences: int
    scores: Scores
    lookup: Scores | None = None
    comparisons: list[ScoreComparison] = field(default_factory=list)
    form: dict[str, Any] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    findings: Sequence[Finding] = ()

    @classmethod
    def of(
        cls,
        texts: EvaluationSet,
        translated: Sequence[Sequence[str]],
        text: Preprocessing,
        tokenizer: BleuTokenizer | None = None,
        samples: int = 1000,
        lookup: bool = True,
        findings: Sequence[Finding] = (),
    ) -> Self:
        """Score translations.

        Args:
            texts: the test set.
            translated: the model's translations, and those of the other model if there is one.
            text: the model's preprocessing.
            tokenizer: sacrebleu's tokenizer for BLEU; None: the one for the target language.
            samples: resamplings of the test set for the comparison.
            lookup: also score the lookup baseline, if it is fast enough.
            findings: what is known to be wrong with the model.

        Raises:
            UserError: the numbers of translations and references differ.
        """
        references, how = texts.references, (tokenizer, text.normalizer)
        language = text.target_language
        copied = texts.lookup() if lookup else None
        compared: list[ScoreComparison] = []
        if len(translated) > 1:
            compared = compare(translated[1], translated[0], references, language, samples, False, *how)
        notes = [said_of_references(references, text.normalizer)]
        if tokenizer is None:
            notes.insert(0, said_of_splitting(language, [line for stream in references for line in stream]))
        return cls(
            name=texts.name,
            sentences=len(texts.sources),
            scores=score(translated[0], references, language, True, *how),
            lookup=score(copied, references, language, False, *how) if copied else None,
            comparisons=compared,
            form=as_compared(references, text.normalizer),
            notes=[note for note in notes if note is not None],
            findings=findings,
        )

    def as_dict(self, model: str, baseline: str | None) -> dict[str, Any]:
        """Plain values for JSON; `model` and `baseline` name the model and the one it was compared with."""
        values: dict[str, Any] = {"set": self.name, "model": model, "scores": self.scores.to_dict(), **self.form}
        if self.lookup:
            values["lookup"] = self.lookup.to_dict()
        if baseline is not None:
            values["baseline"] = baseline
            values["comparison"] = [asdict(each) for each in self.comparisons]
        values["findings"] = [each.to_dict() for each in self.findings]
        return values

    def show(self, console: HarmlessConsole, model: str, baseline: str | None) -> None:
        """Print a row for each metric with its signature, then the comparison; arguments as for `as_dict`."""
        print_scores(console, self.scores, self.lookup)
        for note in self.notes:
            console.print(note, style="dim", soft_wrap=True)
        if baseline is not None:
            _print_comparisons(console, self.comparisons, baseline, model)
        for line in lines_of(self.findings):
            console.print(line, style="" if line.startswith(" ") else "yellow", soft_wrap=True)


def as_compared(references: Sequence[str] | Sequence[Sequence[str]], normalizer: TextNormalizer) -> dict[str, Any]:
    """In which Unicode form translations and references were compared, and how many references were in another."""
    changed = changed_references(references, normalizer)
    return {"compared_form": canonical(normalizer).unicode_form, "changed_references": changed}


def said_of_references(references: Sequence[str] | Sequence[Sequence[str]], normalizer: TextNormalizer) -> str | None:
    """A line on the references that were changed to compare them; None if there are none."""
    found = as_compared(references, normalizer)
    if not found["changed_references"]:
        return None
    return (
        f"{found['changed_references']:,} references are not in the form that the model writes; translations and "
        f"references were compared in that form (Unicode {found['compared_form']})"
    )


def print_scores(console: HarmlessConsole, scores: Scores, lookup: Scores | None) -> None:
    """Print a row for each metric with its signature and, if it was computed, the score of the lookup baseline."""
    table = _table("metric", "score", *(["lookup"] if lookup else []), "signature")
    baseline = {metric.name: metric.value for metric in lookup.metrics()} if lookup else {}
    for metric in scores.metrics():
        beside = f"{baseline[metric.name]:.2f}" if metric.name in baseline else ""
        table.add_row(metric.name, f"{metric.value:.2f}", *([beside] if lookup else []), metric.signature)
    console.print(table)
    if lookup:
        console.print("lookup: the translation of the nearest training source, copied", style="dim", soft_wrap=True)


def _print_comparisons(
    console: HarmlessConsole, comparisons: Sequence[ScoreComparison], baseline: str, system: str
) -> None:
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


def _table(*columns: str) -> Table:
    table = Table(box=box.SIMPLE, pad_edge=False)
    for column in columns:
        if column == "signature":
            table.add_column(column, style="dim", overflow="fold")
        else:
            table.add_column(column, justify="left" if column == "metric" else "right", no_wrap=True)
    return table
