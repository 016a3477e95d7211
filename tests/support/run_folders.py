"""Folders of finished runs, made in an instant: real but for what training would have reported and learnt."""

from __future__ import annotations

import json
from pathlib import Path

from tiny_bundle import ENGLISH, SPANISH, tiny_bundle

REPORT = {
    "split": "test",
    "parameters": 1234,
    "minutes": 1.5,
    "training_minutes": 1.25,
    "tokens_per_second": 1000.0,
    "peak_memory_mib": 321.0,
    "threads": 1,
    "device": "cpu",
    "history": [{"step": 1, "seconds": 30.0, "bleu": 1.0}, {"step": 2, "seconds": 90.0, "bleu": 3.0}],
}


def corpus(folder: Path, spanish: list[str] = SPANISH, source: str = "en", target: str = "es") -> dict[str, object]:
    """The node of a small corpus of files, whose test set is its first five pairs."""
    folder.mkdir(exist_ok=True)
    sides = {"en": ENGLISH, "es": spanish}
    for split, count in (("train", len(ENGLISH)), ("validation", 5), ("test", 5)):
        for language, lines in sides.items():
            (folder / f"{split}.{language}").write_text(
                "".join(f"{line}\n" for line in lines[:count]), encoding="utf-8"
            )
    paths = {split: str(folder / split) for split in ("train", "validation", "test")}
    return {"_target_": "mt.data.FilesCorpus", "source": source, "target": target, **paths}


def finished_run(
    folder: Path,
    data: dict[str, object],
    model: str = "transformer",
    training: dict[str, object] | None = None,
    **report: object,
) -> Path:
    """A run's folder as training leaves it; `training` is what its configuration holds besides data and model."""
    folder.mkdir(parents=True)
    (folder / "config.yaml").write_text(json.dumps({"data": data, "model": {}}))  # JSON is YAML
    tiny_bundle(folder / "bundle", model, data=data, training=training)
    (folder / "report.json").write_text(json.dumps({**REPORT, **report}))
    return folder
