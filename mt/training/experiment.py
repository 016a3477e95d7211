"""One training run from configuration to bundle: wires data, model, trainer, search and tracking together."""

from __future__ import annotations

import os
import shlex
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from torch import nn
from torch.optim import Optimizer

from mt.config.build import build
from mt.data.batches.epochs import TrainingPairs
from mt.data.corpora.base import Corpus, require_documents
from mt.data.module import DataModule, PreparedData
from mt.data.text.preprocessing import Preprocessing
from mt.data.text.tokenizer_training import TokenizerTrainer
from mt.device import choose_device, peak_memory
from mt.errors import ConfigError, UserError
from mt.evaluation.lookup import affordable, nearest_neighbour
from mt.evaluation.metrics import score
from mt.files.folders import write_whole
from mt.files.json_files import write_json
from mt.models.base import Objective, Seq2Seq
from mt.ops.random_generators import seed_everything
from mt.runs.bundle import Bundle
from mt.runs.checkpoint import CheckpointStore
from mt.runs.run_folder import CHECKPOINTS, check_new, new_run, old_run, saved_config
from mt.search.base import Search
from mt.search.decoding import search_all
from mt.search.greedy import GreedySearch
from mt.tracking.console import Console, Limits
from mt.tracking.tracker import Tracker
from mt.training.overfitting import Overfitting
from mt.training.precision import Precision
from mt.training.reporter import Prober, Reporter
from mt.training.schedules import Schedule, TrainingProgress
from mt.training.settings import TrainerSettings
from mt.training.signals import Stopped, StopRequest
from mt.training.trainer import Trainer, total_steps
from mt.training.validation import Validator


@dataclass
class Experiment:
    """Everything of one run but its folder, made from its configuration. Making it writes nothing but the cache."""

    config: dict[str, Any]
    settings: TrainerSettings
    precision: Precision
    search: Search
    schedule: Schedule
    data: PreparedData
    pairs: TrainingPairs
    model: Seq2Seq
    objective: Objective
    optimizer: Optimizer

    @classmethod
    def make(cls, config: dict[str, Any], console: Console) -> Experiment:
        """Check every setting, prepare the corpus, build the model on its device."""
        settings: TrainerSettings = build(config["trainer"], "trainer")
        precision = Precision(settings.precision, choose_device(settings.device))
        search, schedule = build(config["search"], "search"), build(config["schedule"], "schedule")
        reads = check_parts(config).context_sentences
        if settings.threads is not None:
            torch.set_num_threads(settings.threads)
        data = prepare(config, console)
        pin = precision.device.type == "cuda"
        tokens, seed = config["batch"]["tokens"], config["seed"]
        pairs = TrainingPairs(data.splits["train"], tokens, seed, data.sampling, pin, reads)
        if schedule.needs_total:  # it says what is missing
            schedule(TrainingProgress(max(schedule.warmup, 1), total_steps(settings, pairs)))
        seed_everything(config["seed"])
        model = build_model(config["model"], data.preprocessing).to(precision.device)
        check_lengths(model, data)
        count = sum(parameter.numel() for parameter in model.parameters())
        console.message(f"{pairs.batches_in(0):,} batches an epoch, padding {pairs.batches.padding_share(0):.1%}")
        console.message(f"model {count:,} parameters on {precision.device}, {precision.name}")
        optimizer = build(config["optimizer"], "optimizer", model=model)
        objective = build(config["objective"], "objective")
        return cls(config, settings, precision, search, schedule, data, pairs, model, objective, optimizer)

    def translate(self, split: str) -> list[str]:
        """The best translation of each sentence of a split, as text, in fp32."""
        pairs, text = self.data.splits[split], self.data.preprocessing
        sources = [pairs.source(row) for row in range(len(pairs))]
        contexts = pairs.contexts(range(len(pairs)), self.model.context_sentences)
        found = search_all(self.model, self.search, sources, self.config["batch"]["tokens"], contexts=contexts)
        blank = [not source.strip() for source in pairs.source_texts()]
        best = [text.decode_target(hypotheses[0].tokens) for hypotheses in found]
        return ["" if empty else line for empty, line in zip(blank, best, strict=True)]

    def trainer(self, folder: Path, console: Console, tracker: Tracker) -> Trainer:
        """The training loop over this experiment, with its checkpoints under `folder`."""
        config, settings, data = self.config, self.settings, self.data
        validation = config["validation"]
        search = self.search if validation["search"] == "search" else GreedySearch()
        tokens = config["batch"]["tokens"]
        split = data.splits["validation"]
        validator = Validator(split, data.preprocessing, search, self.precision, tokens, validation["sentences"])
        prober = Prober(split, data.preprocessing, self.search, validation["probes"], validation["self_attention"])
        sources = [split.source_text(row) for row in validator.rows]
        each = self.pairs.batches_in(0)
        return Trainer(
            model=self.model,
            objective=self.objective,
            optimizer=self.optimizer,
            schedule=self.schedule,
            data=self.pairs,
            validate=validator,
            checkpoints=CheckpointStore(folder / CHECKPOINTS, settings.kept_last, settings.kept_best),
            observer=Reporter(self.model, console, tracker, prober, validator.references, sources, settings, each),
            settings=settings,
            precision=self.precision,
        )


def train(config: dict[str, Any], overrides: Sequence[str] = (), notices: Sequence[str] = ()) -> dict[str, Any]:
    """Train, evaluate on the test split, write bundle and report.

    Args:
        config: the plain configuration of `configs/train.yaml`, with the name of its `recipe`.
        overrides: the words of the command line, of which a resumed run takes what it may change.
        notices: lines to say first.

    Returns:
        The report, as written to `report.json`.
    """
    old = old_run(config["run"]) if config["resume"] else None
    if old is not None:
        config = saved_config(old, overrides)
    else:
        check_new(config["run"])
    with Console() as console:
        for line in notices or [f"recipe {config.get('recipe') or 'none'}"]:
            console.message(line)
        experiment = Experiment.make(config, console)
        prepared = experiment.data.folder.name
        if old is not None and config.get("prepared") != prepared:
            raise UserError(
                f"{old}: its corpus, or how it is prepared, has changed since it began, so its checkpoints mean "
                "nothing any more; put the old files back, or start a new run"
            )
        folder = old or new_run(config["run"], run_name(config), {**config, "prepared": prepared})
        console.log_to(folder / "train.log")
        console.message(f"run {folder}")
        checkpoint = CheckpointStore(folder / CHECKPOINTS).all()[-1] if old is not None else None
        purge = checkpoint.step + 1 if checkpoint is not None else None
        tracker: Tracker = build(config["tracking"], "tracking", folder=str(folder / "tensorboard"), purge_step=purge)
        with tracker:
            trainer = experiment.trainer(folder, console, tracker)
            if checkpoint is not None:
                trainer.resume(checkpoint)
                console.message(f"going on from step {checkpoint.step:,}")
            start_display(console, experiment, trainer)
            way_on = f"go on with: python -m mt.train run={shlex.quote(str(folder))} resume=true"
            try:
                trainer.fit()
                with StopRequest(at_once=True):
                    return finish(experiment, trainer, folder, console, tracker)
            except Stopped as stopped:
                raise Stopped(f"{stopped}; {way_on}", stopped.exit_code) from None
            except torch.OutOfMemoryError:
                raise UserError(f"out of memory: lower batch.tokens, and raise trainer.accumulate; {way_on}") from None


def start_display(console: Console, experiment: Experiment, trainer: Trainer) -> None:
    """The progress bar, from where the run stands to its limits."""
    settings, counters = experiment.settings, trainer.counters
    limits = Limits(trainer.total_steps, settings.max_epochs, settings.max_minutes)
    console.start(limits, counters.step, counters.epoch, counters.seconds)


def run_name(config: dict[str, Any]) -> str:
    """What a new run's folder is called after its date."""
    model = config["model"]["_target_"].rsplit(".", 1)[-1].lower()
    return f"{model}_{config['data']['source']}-{config['data']['target']}"


def prepare(config: dict[str, Any], console: Console) -> PreparedData:
    """The corpus, cleaned and encoded, or found so in the cache.

    Raises:
        UserError: something is wrong with it.
    """
    corpus: Corpus = build(config["data"], "data")
    console.message(f"corpus {corpus.describe()}")
    module = DataModule(
        corpus=corpus,
        cleaning=build(config["cleaning"], "cleaning"),
        normalizer=build(config["normalization"], "normalization"),
        tokenizer_trainer=build(config["tokenizer"], "tokenizer"),
        cache_dir=config["cache"],
    )
    data = module.prepare()
    for line in [*data.report.lines(), *data.notices]:
        console.message(line)
    if config.get("overfit"):
        data = replace(data, splits=dict.fromkeys(("train", "validation"), data.splits["train"]))
    sizes = ", ".join(f"{name} {len(split):,}" for name, split in data.splits.items())
    console.message(f"pairs: {sizes}")
    if "validation" not in data.splits:
        raise UserError("no validation pairs: give data.validation=..., or let some be cut from train")
    return data


def build_model(node: dict[str, Any], preprocessing: Preprocessing) -> Seq2Seq:
    """The model that a configuration describes, for the vocabularies of a corpus."""
    model: Seq2Seq = build(
        node,
        "model",
        source_vocabulary=len(preprocessing.source_tokenizer),
        target_vocabulary=len(preprocessing.target_tokenizer),
        joint_vocabulary=preprocessing.joint,
    )
    return model


def check_parts(config: dict[str, Any]) -> Seq2Seq:
    """Build what can be before the corpus is read, so that what cannot be is refused before any work.

    Returns:
        The model, in no memory.

    Raises:
        ConfigError: a part that cannot be, or a model that reads previous sentences and a corpus without documents.
    """
    for key in ("trainer", "search", "objective", "schedule", "cleaning", "normalization"):
        build(config[key], key)
    build(config["optimizer"], "optimizer", model=nn.Linear(1, 1))
    tokenizer: TokenizerTrainer = build(config["tokenizer"], "tokenizer")
    corpus: Corpus = build(config["data"], "data")
    model = try_model(config["model"], tokenizer.joint)
    if model.context_sentences:
        require_documents(corpus, "this model")
    return model


def try_model(node: dict[str, Any], joint: bool) -> Seq2Seq:
    """Build the model for vocabularies of nothing in no memory.

    Raises:
        ConfigError: it cannot be, or its weights are larger than this machine's memory.
    """
    with torch.device("meta"):
        model: Seq2Seq = build(node, "model", source_vocabulary=8, target_vocabulary=8, joint_vocabulary=joint)
    size = sum(parameter.numel() * parameter.element_size() for parameter in model.parameters())
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    if size > memory:
        raise ConfigError(
            f"model: its weights alone are {size / 2**30:,.0f} GiB, and this machine has {memory / 2**30:,.0f} GiB of "
            "memory; choose smaller widths or fewer layers"
        )
    return model


def check_lengths(model: Seq2Seq, data: PreparedData) -> None:
    """Refuse sentences that the model cannot read or write now, and not at the first validation or the test.

    Raises:
        UserError: there is one.
    """
    for name, split in data.splits.items():
        sides = [("source", split.source_lengths, model.max_source_length)]
        if name != "test":  # test references are compared as texts
            sides.append(("target", split.target_lengths, model.max_target_length))
        for side, lengths, bound in sides:
            if bound is not None and len(lengths) and int(lengths.max()) > bound:
                raise UserError(
                    f"data.{name}: a {side} of {int(lengths.max())} pieces is longer than the {bound} that this model "
                    "takes: raise model.max_length, model.encoder.max_length or model.attention.score.max_length, "
                    "whichever it has, or take a position or score without a bound"
                )


def finish(
    experiment: Experiment, trainer: Trainer, folder: Path, console: Console, tracker: Tracker
) -> dict[str, Any]:
    """Choose the best weights, score them, write bundle and report, and say what to type next."""
    data, counters = experiment.data, trainer.counters
    chosen = trainer.choose_best()
    overfit = bool(experiment.config.get("overfit"))
    split = "train" if overfit else "test" if "test" in data.splits else "validation"
    console.message(f"best model: {chosen}; translating {len(data.splits[split]):,} {split} sentences")
    hypotheses = experiment.translate(split)
    language = data.preprocessing.target_language
    scores = score(hypotheses, data.splits[split].target_texts(), language)
    console.message("scoring the lookup of each sentence's nearest training pair, for scale")
    lookup = lookup_bleu(data, split)
    speed = (counters.source_tokens + counters.target_tokens) / max(counters.training_seconds, 1e-9)
    report = {
        "recipe": experiment.config.get("recipe") or "none",
        "split": split,
        "scores": scores.to_dict(),
        "lookup_bleu": lookup,
        "chosen": chosen,
        "tokens_per_second": round(speed, 1),
        **training_report(experiment, trainer),
    }
    found = None
    if overfit:
        loss = min(record["loss"] for record in counters.history)
        found = Overfitting.of(loss, hypotheses, data.splits[split].target_texts())
        report["overfitted"] = found.reached
    bundle = Bundle.save(
        folder / "bundle", experiment.model, experiment.config, data.preprocessing, scores, {**report, "history": []}
    )
    write_json(folder / "report.json", report)
    write_whole(folder / f"{split}.hypotheses.txt", "".join(f"{line}\n" for line in hypotheses))
    tracker.hparams(experiment.config, {f"final/{metric.name}": metric.value for metric in scores.metrics()})
    named = {metric.name: (metric.value, metric.signature) for metric in scores.metrics()}
    console.summary(split, named, lookup, counters.seconds, speed, bundle, folder)
    if found is not None:
        console.message(str(found), "bold green" if found.reached else "bold red")
    return report


def training_report(experiment: Experiment, trainer: Trainer) -> dict[str, Any]:
    """How the training went and on what: plain values."""
    counters = trainer.counters
    return {
        "steps": counters.step,
        "epochs": round(counters.epoch + counters.batch / max(trainer.data.batches_in(counters.epoch), 1), 2),
        "minutes": round(counters.seconds / 60, 2),
        "training_minutes": round(counters.training_seconds / 60, 2),
        "source_tokens": counters.source_tokens,
        "target_tokens": counters.target_tokens,
        "padding_share": round(1 - (counters.source_tokens + counters.target_tokens) / max(counters.places, 1), 4),
        "data_wait_seconds": round(trainer.data.waited_seconds, 2),
        "peak_memory_mib": round(peak_memory(experiment.precision.device), 1),
        "skipped_updates": counters.skipped,
        "parameters": sum(parameter.numel() for parameter in trainer.update.parameters),
        "threads": torch.get_num_threads(),
        "device": device_name(experiment.precision.device),
        "precision": experiment.precision.name,
        "torch": torch.__version__,
        "history": counters.history,
    }


def lookup_bleu(data: PreparedData, split_name: str) -> float | None:
    """BLEU of copying the translation of the most similar training source: what recall alone scores."""
    train, split = data.splits["train"], data.splits[split_name]
    if not affordable(len(train), len(split)):
        return None
    copied = nearest_neighbour(train.source_texts(), train.target_texts(), split.source_texts())
    language = data.preprocessing.target_language
    return score(copied, split.target_texts(), language, ter=False).bleu.value


def device_name(device: torch.device) -> str:
    """What the machine calls the device."""
    return torch.cuda.get_device_name(device) if device.type == "cuda" else device.type
