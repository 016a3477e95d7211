"""The folder of a sweep: its runs, and which of them is the best by its validation scores."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mt.errors import UserError
from mt.files.json_files import read_json, write_json

SWEEP = "sweep.json"
"""Name of the file that marks the folder of a sweep and says which keys were swept."""
NAMES = {"bleu": "BLEU", "chrf": "chrF", "loss": "loss"}
"""Metric -> its name for readers."""
WAY_OUT = "put back the file that training wrote"


def mark_sweep(folder: Path, swept: Sequence[str]) -> None:
    """Mark a folder as that of a sweep.

    Args:
        folder: the folder; made if absent.
        swept: the keys that have several values.
    """
    folder.mkdir(parents=True, exist_ok=True)
    write_json(folder / SWEEP, {"swept": sorted(swept)})


def is_sweep(folder: Path) -> bool:
    """Whether a folder is that of a sweep."""
    return (folder / SWEEP).is_file()


def sweep_members(folder: Path) -> list[Path]:
    """The folders of a sweep's runs, in the order in which they began. Any folder of runs has members in this sense."""
    configs = [run / "config.yaml" for run in folder.iterdir() if (run / "config.yaml").is_file()]
    return [config.parent for config in sorted(configs, key=lambda each: (each.stat().st_mtime_ns, each.parent.name))]


@dataclass(frozen=True)
class Member:
    """A finished run of a sweep.

    Attributes:
        folder: the run's folder.
        config: the configuration in its bundle.
        record: its best validation, by its own metric: the numbers by their names.
    """

    folder: Path
    config: Mapping[str, Any]
    record: Mapping[str, float]

    @classmethod
    def read(cls, folder: Path) -> Member:
        """Read configuration and history of a run.

        Raises:
            UserError: they cannot be read, or the history has no validation.
        """
        config, path = read_json(folder / "bundle" / "config.json", WAY_OUT), folder / "report.json"
        history = read_json(path, WAY_OUT).get("history")
        records = [
            {name: value for name, value in record.items() if isinstance(value, int | float)}
            for record in (history if isinstance(history, list) else [])
            if isinstance(record, Mapping)
        ]
        records = [record for record in records if "loss" in record]
        if not records:
            raise UserError(f"{path}: has no validations; {WAY_OUT}")
        return cls(folder, config, max(records, key=_rank))

    @property
    def metric(self) -> str:
        """The metric that chose the run's best checkpoint."""
        metric = _section(self.config, "trainer").get("metric")
        return metric if metric in NAMES else "bleu"


def best(members: Sequence[Member], sweep: Path, key: str) -> tuple[Member, str]:
    """The best of a sweep's runs by validation.

    It is judged by the metric that the runs have in common (`trainer.metric`). Where they have different ones, and for
    losses over different pieces, it is judged by BLEU, which all of them measured.

    Args:
        members: the finished runs of the sweep, at least one.
        sweep: the folder of the sweep, for the message.
        key: the option that names a run, for the message.

    Returns:
        The run, and what makes it the best, such as "the best of 4 runs by validation BLEU (31.2)".

    Raises:
        UserError: the runs were validated on different sentences, so that their scores cannot be compared.
    """
    if any(_validated_on(each.config) != _validated_on(members[0].config) for each in members):
        names = ", ".join(each.folder.name for each in members)
        raise UserError(
            f"{sweep}: the runs of this sweep were validated on different sentences, so none is the best; choose one "
            f"of {names} with {key}={sweep}/NAME"
        )
    metrics = {each.metric for each in members}
    metric = metrics.pop() if len(metrics) == 1 else "bleu"
    if metric == "loss" and any(_pieces(each.config) != _pieces(members[0].config) for each in members):
        metric = "bleu"
    chosen = max(members, key=lambda each: _judged(each.record, metric))
    value = chosen.record.get(metric, math.nan)
    score = f"{value:.3f}" if metric == "loss" else f"{value:.1f}"
    count = f"the best of {len(members)} finished runs" if len(members) > 1 else "the only finished run"
    return chosen, f"{count} by validation {NAMES[metric]} ({score})"


def _rank(record: Mapping[str, float]) -> tuple[float, float]:
    """Higher is better: the score by the run's own metric, then the loss."""
    return record.get("score", -math.inf), -record.get("loss", math.inf)


def _judged(record: Mapping[str, float], metric: str) -> tuple[float, float]:
    loss = -record.get("loss", math.inf)
    return (loss if metric == "loss" else record.get(metric, -math.inf)), loss


def _validated_on(config: Mapping[str, Any]) -> Any:
    """What decides the sentences of a run's validation set, so that equal values mean the same sentences."""
    data = dict(_section(config, "data"))
    sentences = _section(config, "validation").get("sentences")
    if config.get("overfit"):
        return "train", data, sentences
    ignored = ["limit"]
    if data.get("validation") is not None:
        ignored += ["train", "test", "held_out", "held_out_test", "seed"]
    return "validation", {name: value for name, value in data.items() if name not in ignored}, sentences


def _pieces(config: Mapping[str, Any]) -> Any:
    """What decides the pieces that a loss is a mean over."""
    return [config.get(name) for name in ("data", "cleaning", "normalization", "tokenizer")]


def _section(config: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    section = config.get(name)
    return section if isinstance(section, Mapping) else {}
