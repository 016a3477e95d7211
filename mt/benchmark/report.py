"""The report of a machine's check as Markdown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from mt.benchmark.search_speed import search_table
from mt.benchmark.training_speed import share, speed_table


def markdown(report: Mapping[str, Any]) -> str:
    """Format the whole report.

    Args:
        report: `command`, `corpus`, `minutes`; `machine`, names and values; `steps`, each a `BoundedCommand` as plain
            values.
    """
    steps = report["steps"]
    parts = [
        "# Check of a machine\n",
        f"{_verdict(steps)}\n",
        f"```\n{report['command']}\n```\n",
        _table(["what", "value"], [[name, value] for name, value in report["machine"].items()]),
        f"Corpus: {report['corpus']}. Time limit of all steps together: {report['minutes']:g} minutes.\n",
        _steps(steps),
    ]
    speeds = [record for step in steps if step["kind"] == "speed" for record in step["result"].get("records", ())]
    if speeds:
        parts += ["## Speed of training\n", SPEED_NOTE, speed_table(speeds)]
    trainings = [step for step in steps if step["kind"] == "training" and step["result"]]
    if trainings:
        parts += ["## Trained models\n", TRAINING_NOTE, _trainings(trainings), *map(_history, trainings)]
    decoded = [step["result"] for step in steps if step["kind"] == "decoding" and step["result"]]
    if decoded:
        measured = [{**record, "model": result["model"]} for result in decoded for record in result["measured"]]
        parts += ["## Speed of translating\n", DECODING_NOTE, search_table(measured), _signatures(measured)]
    parts += [_failure(step) for step in steps if step["status"] != "ok" and step["tail"]]
    return "\n".join(parts)


SPEED_NOTE = """\
Tokens are real source and target tokens, without padding. Seconds are wall clock on a GPU, and CPU seconds of the
process on a CPU. The share is the speed of the operations that the model needs (matrix products, real tokens only),
divided by the speed of a large matrix product of the same number format in the same process. Lengths are those of the
corpus, or `wmt`: random ids in sentences as long as WMT's, with a joint vocabulary of 32,000.
"""
TRAINING_NOTE = """\
Tokens per second are measured by wall clock over all updates of the run. Data wait is the share of that time in which
training waited for batches. Memory is the peak of the process, or, on a GPU, of its tensors.
"""
DECODING_NOTE = """\
The whole test split from raw text to raw text, by wall clock. Tokens are target pieces, including ends of sentences.
"""


def _verdict(steps: Sequence[Mapping[str, Any]]) -> str:
    bad = [f"{step['name']} ({step['status']})" for step in steps if step["status"] != "ok"]
    return f"These steps did not succeed: {', '.join(bad)}." if bad else "All steps succeeded."


def _steps(steps: Sequence[Mapping[str, Any]]) -> str:
    rows = [
        [step["name"], step["status"], f"{step['seconds']:.0f} s", step["result"].get("summary", "")] for step in steps
    ]
    return _table(["step", "status", "time", "summary"], rows)


def _trainings(steps: Sequence[Mapping[str, Any]]) -> str:
    rows = []
    for step in steps:
        result = step["result"]
        scores = [f"{metric['value']:.1f}" for metric in result["scores"].values()]
        waited = result["data_wait_seconds"] / max(60 * result["training_minutes"], 1e-9)
        rows.append(
            [
                step["name"].removeprefix("train "),
                result["precision"],
                f"{result['minutes']:.1f}",
                f"{result['epochs']:g}",
                f"{result['steps']:,}",
                f"{result['tokens_per_second']:,.0f}",
                share(waited),
                f"{result['peak_memory_mib']:,.0f} MiB",
                f"{max((record['bleu'] for record in result['history']), default=float('nan')):.1f}",
                result["split"],
                *scores,
            ]
        )
    first = steps[0]["result"]["scores"]
    head = ["model, batch tokens", "number format", "minutes", "epochs", "updates", "tokens/s", "data wait", "memory"]
    names = [metric["name"] for metric in first.values()]
    signatures = "".join(f"{metric['name']}: `{metric['signature']}`  \n" for metric in first.values())
    return _table([*head, "best validation BLEU", "scored on", *names], rows) + "\n" + signatures


def _signatures(measured: Sequence[Mapping[str, Any]]) -> str:
    return "".join(f"BLEU: `{signature}`  \n" for signature in dict.fromkeys(each["signature"] for each in measured))


def _history(step: Mapping[str, Any]) -> str:
    """A table of a training's validations over time."""
    rows = [
        [f"{record['seconds']:.0f} s", f"{record['step']:,}", f"{record['loss']:.3f}", f"{record['bleu']:.1f}"]
        for record in step["result"]["history"]
    ]
    return f"### {step['name']}\n\n" + _table(["time", "updates", "validation loss", "validation BLEU"], rows)


def _failure(step: Mapping[str, Any]) -> str:
    lines = "\n".join(line.replace("```", "'''") for line in step["tail"])
    return f"## {step['name']}: {step['status']}, exit status {step['exit_code']}\n\n```\n{lines}\n```\n"


def _table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(str(cell).replace('|', '/') for cell in line)} |\n" for line in lines)
