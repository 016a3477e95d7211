"""The end of a run: choose the best weights, score them, write bundle and report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch

from mt.config.trust import packages_to_trust
from mt.data.module import PreparedData
from mt.device import peak_memory
from mt.diagnosis.finding import lines_of
from mt.evaluation.direction_scores import rows_by_direction, score_directions
from mt.evaluation.lookup import affordable, nearest_neighbour
from mt.evaluation.metrics import Scores
from mt.evaluation.report import as_compared, said_of_references
from mt.files.folders import write_whole
from mt.files.json_files import write_json
from mt.runs.bundle import Bundle
from mt.training.counters import Counters
from mt.training.diagnosing import diagnose_run
from mt.training.overfitting import Overfitting
from mt.training.parts import Parts
from mt.training.trainer import Trainer
from mt.translation.shared_engine import shared
from mt.translation.translation import Translation


def finish(parts: Parts, data: PreparedData, trainer: Trainer, folder: Path) -> dict[str, Any]:
    """Choose the best weights, score them, write bundle and report, and show the next commands.

    Several ranks translate the test set together; the first one does the rest.

    Args:
        parts: the parts of the run.
        data: the prepared corpus.
        trainer: the trainer, after its training has ended.
        folder: the run's folder.

    Returns:
        The report, as written to `report.json`.
    """
    ranks = trainer.ranks
    ranks.doing("scoring the best model and writing its bundle")
    with trainer.parallel.searched(trainer.model) as model:
        chosen = trainer.choose_best(model)
        name, translations = translate_split(parts, data, trainer, chosen)
        return ranks.at_first(lambda: conclude(parts, data, trainer, folder, chosen, name, translations))


def translate_split(parts: Parts, data: PreparedData, trainer: Trainer, chosen: str) -> tuple[str, list[Translation]]:
    """The name of the split that is scored at the end, and its translations by all ranks together."""
    overfit = bool(parts.config.get("overfit"))
    name = "train" if overfit else "test" if "test" in data.splits else "validation"
    split = data.splits[name]
    trainer.run.console.message(f"best model: {chosen}; translating {len(split):,} {name} sentences")
    return name, shared(trainer.run.translator, trainer.ranks).translate_encoded(split)


def conclude(
    parts: Parts,
    data: PreparedData,
    trainer: Trainer,
    folder: Path,
    chosen: str,
    name: str,
    translations: Sequence[Translation],
) -> dict[str, Any]:
    """Score the translations of a split, write bundle and report, and show the next commands.

    Args:
        parts, data, trainer, folder: as for `finish`.
        chosen: how the weights were chosen.
        name: of the split that was translated.
        translations: its translations.

    Returns:
        The report, as written to `report.json`.
    """
    run, counters, overfit = trainer.run, trainer.counters, bool(parts.config.get("overfit"))
    split, text = data.splits[name], data.preprocessing
    hypotheses = [translation.text for translation in translations]
    references = split.target_texts()
    scores = score_directions(hypotheses, references, text, split.directions)
    lookup = None
    if data.stream is None:
        run.console.message("for comparison, scoring the translations of the nearest training sentences")
        lookup = lookup_bleu(data, name)
    report = {
        "recipe": parts.config.get("recipe") or "none",
        "split": name,
        "corpus": said_of_corpus(parts, data),
        "scores": scores.to_dict(),
        **as_compared(references, text.normalizer),
        "lookup_bleu": lookup,
        "chosen": chosen,
        "tokens_per_second": round(speed_of(counters), 1),
        **training_report(trainer),
    }
    verdict = None
    if overfit:
        loss = min(record["loss"] for record in counters.history)
        verdict = Overfitting.of(loss, hypotheses, references)
        report["overfitted"] = verdict.reached
    changed = said_of_references(references, text.normalizer)
    if changed is not None:
        run.console.message(changed)
    without_history = {**report, "history": []}
    bundle = Bundle.save(
        folder / "bundle", run.whole, parts.config, data.preprocessing, scores, without_history, data.words
    )
    findings = [] if overfit else diagnose_run(trainer, data, translations, scores.bleu.value, lookup)
    report["findings"] = [finding.to_dict() for finding in findings]
    write_json(folder / "report.json", report)
    write_whole(folder / f"{name}.hypotheses.txt", "".join(f"{line}\n" for line in hypotheses))
    run.tracker.hparams(parts.config, {f"final/{metric.name}": metric.value for metric in scores.metrics()})
    show_scores(parts, trainer, bundle, name, scores, lookup)
    for line in lines_of(findings):
        run.console.message(line, "" if line.startswith(" ") else "yellow")
    if verdict is not None:
        run.console.message(str(verdict), "bold green" if verdict.reached else "bold red")
    return report


def show_scores(parts: Parts, trainer: Trainer, bundle: Path, name: str, scores: Scores, lookup: float | None) -> None:
    """Show the table of the end: the scores of a split, times, speed, and the commands that are likely to come next."""
    run, counters = trainer.run, trainer.counters
    run.console.summary(
        name,
        {metric.name: (metric.value, metric.signature) for metric in scores.metrics()},
        lookup,
        counters.seconds,
        speed_of(counters),
        bundle,
        bundle.parent,
        trust=packages_to_trust(parts.config, ("model", "search")),
        trust_to_evaluate=packages_to_trust(parts.config, ("model", "search", "data")),
        skipped=(counters.skipped, counters.step),
        recorded=run.tracker.recorded,
        recording_seconds=trainer.recording_seconds,
        by_direction={direction: each.bleu.value for direction, each in scores.by_direction.items()},
    )


def speed_of(counters: Counters) -> float:
    """Real tokens of both sides in a second of updates."""
    return (counters.source_tokens + counters.target_tokens) / max(counters.training_seconds, 1e-9)


def said_of_corpus(parts: Parts, data: PreparedData) -> str:
    """What was trained on, in words."""
    if data.stream is not None:
        return f"a stream of {parts.corpus.describe()}"
    return f"{len(data.splits['train']):,} pairs of {parts.corpus.describe()}"


def training_report(trainer: Trainer) -> dict[str, Any]:
    """Counters, speed and machine of a training, as plain values."""
    run, counters, precision = trainer.run, trainer.counters, trainer.precision
    return {
        "steps": counters.step,
        "epochs": round(run.epochs, 2),
        "minutes": round(counters.seconds / 60, 2),
        "training_minutes": round(counters.training_seconds / 60, 2),
        "source_tokens": counters.source_tokens,
        "target_tokens": counters.target_tokens,
        "padding_share": round(1 - (counters.source_tokens + counters.target_tokens) / max(counters.places, 1), 4),
        "recording": {**asdict(run.tracker.recorded), "seconds": round(trainer.recording_seconds, 3)},
        "data_wait_seconds": round(run.data.waited_seconds, 2),
        "peak_memory_mib": round(peak_memory(precision.device), 1),
        "skipped_updates": counters.skipped,
        "parameters": sum(parameter.numel() for parameter in trainer.update.parameters),
        "threads": torch.get_num_threads(),
        "device": device_name(precision.device),
        "precision": precision.name,
        "torch": torch.__version__,
        "history": counters.history,
    }


def lookup_bleu(data: PreparedData, split_name: str) -> float | None:
    """BLEU of copying the translation of the most similar training source; None if the corpus is too large for that.

    Of a model of several directions it is the mean over the directions, each with the pairs of its own.
    """
    train, split = data.splits["train"], data.splits[split_name]
    if not affordable(len(train), len(split)):
        return None
    text, sources = data.preprocessing, split.source_texts()
    if split.directions is None or train.directions is None:
        copied = nearest_neighbour(train.source_texts(), train.target_texts(), sources)
    else:
        copied, pairs = [""] * len(split), (train.source_texts(), train.target_texts())
        known = rows_by_direction(train.directions, text.directions)
        for name, rows in rows_by_direction(split.directions, text.directions).items():
            first, second = ([side[row] for row in known.get(name, ())] for side in pairs)
            found = nearest_neighbour(first, second, [sources[row] for row in rows]) if first else []
            for row, each in zip(rows, found, strict=False):
                copied[row] = each
    return score_directions(copied, split.target_texts(), text, split.directions, ter=False).bleu.value


def device_name(device: torch.device) -> str:
    """The name of the GPU, or the device's type."""
    return torch.cuda.get_device_name(device) if device.type == "cuda" else device.type
