"""One training run, from configuration to bundle."""

from __future__ import annotations

import hashlib
import shlex
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from torch.optim import Optimizer

from mt.config.build import build
from mt.config.trust import PACKAGES, packages_to_trust
from mt.data.batches.encoded import EncodedSplit
from mt.data.batches.epochs import TrainingPairs
from mt.data.batches.shapes import shapes_for
from mt.data.module import DataModule, PreparedData
from mt.data.streaming.kept_shards import check_shards, write_shards
from mt.data.streaming.stream import stream_of
from mt.data.streaming.stream_shards import StreamFault
from mt.data.streaming.streamed_pairs import StreamedPairs
from mt.data.text.preprocessing import Preprocessing
from mt.device import require_usable, use_threads
from mt.device_faults import fault_line, memory_wanted, out_of_memory
from mt.errors import UserError
from mt.evaluation.word_splitting import said_of_splitting
from mt.files.folders import MANIFEST
from mt.models.base import Seq2Seq
from mt.ops.random_generators import seed_everything
from mt.ranks import ALONE, Ranks, require_agreement
from mt.runs.checkpoint import Checkpoint, CheckpointStore
from mt.runs.checkpoint_folders import CHECKPOINTS, has_checkpoint
from mt.runs.model_card import model_kind
from mt.runs.restarted import begun, config_again, note_launch
from mt.runs.run_folder import check_new, new_run
from mt.runs.run_lock import only_training
from mt.runs.saved_config import saved_config
from mt.search.greedy import GreedySearch
from mt.tracking.console import Console, Limits
from mt.tracking.guarded_tracker import GuardedTracker
from mt.tracking.tracker import NullTracker, Tracker
from mt.training.finish import finish
from mt.training.memory_fit import OutOfMemory
from mt.training.objectives import CrossEntropy
from mt.training.observer_list import ObserverFailed
from mt.training.observers import Run
from mt.training.parallel import Parallel
from mt.training.parts import Parts
from mt.training.probes import Probes
from mt.training.schedules import TrainingProgress
from mt.training.signals import Stopped, StopRequest
from mt.training.trainer import Trainer
from mt.training.training_data import total_steps
from mt.training.validation import Validator
from mt.translation.engine import SearchEngine
from mt.translation.translator import LONGEST, Translator


def train(
    config: dict[str, Any], overrides: Sequence[str] = (), console: Console | None = None, ranks: Ranks = ALONE
) -> dict[str, Any]:
    """Train, evaluate on the test split, write bundle and report.

    Several processes do this together. The first one chooses and writes the run's folder; all use its configuration.

    Args:
        config: the plain configuration of `configs/train.yaml`, with the name of its `recipe`.
        overrides: the `key=value` words of the command line; a resumed run applies those that it may change.
        console: an open display, on which a new run's recipe has been announced; None for one of its own.
        ranks: the processes that train together.

    Returns:
        The report, as written to `report.json`.
    """
    same = "start all processes with the same command, and the same configuration files"
    require_agreement(ranks, {**config, "the command line": list(overrides)}, same)
    before = ranks.at_first(lambda: begun(config, overrides))
    old = before.folder if before.resumes else None
    with ExitStack() as stack:
        announced = console is not None and not config["resume"]
        console = stack.enter_context(Console()) if console is None else console
        if old is None:
            config = config if before.folder is None else {**config, "run": str(before.folder)}
            ranks.at_first(lambda: check_new(config["run"]))
        else:
            ranks.at_first(partial(stack.enter_context, only_training(old)))
            if config["resume"] is True:
                config = ranks.at_first(partial(saved_config, old, overrides, config["trust"]))
            else:
                config = ranks.at_first(partial(config_again, old, config, overrides))
        if not announced:
            console.message(f"recipe {config.get('recipe') or 'none'}")
        console.doing("checking the settings")
        parts = Parts.of(config, ranks)
        Parallel.of(parts.settings.parallel, ranks, parts.precision.device)  # which refuses before the corpus is read
        ranks.activity.hang_seconds = parts.settings.hang_seconds
        require_usable(parts.precision.device)
        use_threads(config.get("threads"))
        if old is not None:
            check_shards(parts.corpus, old)
        data = prepare(parts, console, ranks)
        require_same_corpus(ranks, data)
        check_same_corpus(old, config, data)
        console.doing("planning the batches and making the model")
        experiment = Experiment.of(parts, data, console, ranks)
        if old is None:
            saved = {**parts.config, **experiment.settled, "prepared": data.folder.name}
            run = new_run(config["run"], run_name(config), saved)
            folder = ranks.at_first(partial(stack.enter_context, run))
            ranks.at_first(partial(write_shards, parts.corpus, folder))
        else:
            folder = old
        if ranks.first:
            console.log_to(folder / "train.log")
            note_launch(folder, overrides)
        ranks.log_to(folder)
        console.message(f"run {folder}")
        checkpoint = ranks.at_first(lambda: CheckpointStore(folder / CHECKPOINTS).all()[-1] if old else None)
        tracker = make_tracker(config, folder, checkpoint) if ranks.first else NullTracker()
        own = packages_to_trust(config, PACKAGES)
        with GuardedTracker(tracker, partial(console.message, style="yellow")) as guarded, way_on(folder, own, ranks):
            trainer = experiment.trainer(folder, console, guarded)
            if checkpoint is not None:
                trainer.resume(checkpoint)
                console.message(f"going on from step {checkpoint.step:,}")
            start_display(console, trainer)
            trainer.fit()
            with StopRequest(at_once=True, ranks=ranks):
                return finish(parts, data, trainer, folder)


def make_tracker(config: dict[str, Any], folder: Path, checkpoint: Checkpoint | None) -> Tracker:
    """The configured tracker, which goes on after the checkpoint's update, if there is one."""
    purge = None if checkpoint is None else checkpoint.step + 1
    tracker: Tracker = build(config["tracking"], "tracking", folder=str(folder / "tensorboard"), purge_step=purge)
    return tracker


def prepare(parts: Parts, console: Console, ranks: Ranks = ALONE) -> PreparedData:
    """Clean and encode the corpus, or take it from the cache.

    Raises:
        UserError: the corpus cannot be read, or it has no validation pairs.
    """
    console.message(f"corpus {parts.corpus.describe()}")
    cache = parts.config["cache"]

    def say(line: str) -> None:
        console.message(line, "yellow" if line.startswith("warning: ") else "")

    steps = parts.corpus, parts.cleaning, parts.normalizer, parts.tokenizer
    module = DataModule(*steps, cache, say, console.working, parts.config.get("num_proc"))
    data = module.prepare(ranks=ranks)
    for line in [*data.report.lines(), *data.notices]:
        console.message(line)
    data = streamed(parts, data)
    for line in said_of_stream(parts, data):
        console.message(line)
    if parts.config.get("overfit"):
        data = replace(data, splits=dict.fromkeys(("train", "validation"), data.splits["train"]))
    sizes = ", ".join(f"{name} {len(split):,}" for name, split in data.splits.items())
    console.message(f"pairs: {sizes}{'' if data.stream is None else ' (train: the sample)'}")
    if data.links is not None and type(parts.objective) is CrossEntropy:
        console.message("warning: data.alignment has no effect without objective=guided_alignment", "yellow")
    if "validation" not in data.splits:
        raise UserError("no validation pairs: set data.validation, or data.held_out to take some from train")
    return data


def require_same_corpus(ranks: Ranks, data: PreparedData) -> None:
    """Refuse ranks that have read different corpora, such as files of the same name on several machines.

    Raises:
        UserError: they have.
    """
    manifest = data.folder / MANIFEST
    content = manifest.read_bytes() if manifest.is_file() else b""
    sizes = {name: len(split) for name, split in data.splits.items()}
    values = {"the prepared corpus": data.folder.name, "its manifest": hashlib.sha256(content).hexdigest()[:16]}
    require_agreement(
        ranks, {**values, "pairs": sizes}, "give all machines the same files, or one cache that all of them see"
    )


def streamed(parts: Parts, data: PreparedData) -> PreparedData:
    """The same data with their stream, if the corpus is streamed."""
    if parts.corpus.stream is None:
        return data
    return replace(data, stream=stream_of(parts.corpus, parts.cleaning, data, Path(parts.config["cache"])))


def said_of_stream(parts: Parts, data: PreparedData) -> list[str]:
    """What a user must know of a stream's cleaning."""
    if data.stream is None:
        return []
    pool = f"{data.stream.shuffle_buffer:,}"
    lines = [
        f"streaming: these numbers are of a sample of {data.report.before:,} pairs; each pair is cleaned when read"
    ]
    if parts.cleaning.duplicates:
        lines.append(f"streaming: exact duplicates are dropped within each {pool} pairs (data.shuffle_buffer)")
    return lines


def check_same_corpus(old: Path | None, config: dict[str, Any], data: PreparedData) -> None:
    """Refuse to resume a run whose corpus has changed.

    Raises:
        UserError: the corpus, or how it is prepared, differs from that of the run.
    """
    if old is not None and config.get("prepared") != data.folder.name:
        raise UserError(
            f"{old}: the corpus, or how it is prepared, has changed since this run began, so its checkpoints do not "
            "fit any more; put the old files back, or start a new run"
        )


@dataclass
class Experiment:
    """A run's parts, data, model and optimizer, without its folder. Making it writes nothing.

    Attributes:
        parts: the parts that need no corpus.
        data: the prepared corpus.
        pairs: the batches of each epoch.
        model: the model, on its device.
        optimizer: updates the model's parameters.
        ranks: the processes that train together.
        parallel: how they make updates together.
    """

    parts: Parts
    data: PreparedData
    pairs: TrainingPairs | StreamedPairs
    model: Seq2Seq
    optimizer: Optimizer
    ranks: Ranks = ALONE
    parallel: Parallel = field(default_factory=Parallel)

    @classmethod
    def of(cls, parts: Parts, data: PreparedData, console: Console, ranks: Ranks = ALONE) -> Experiment:
        """Build the model on its device, with weights drawn from the run's seed.

        Raises:
            ConfigError: the schedule needs to know the last step, but neither `trainer.max_steps` nor
                `trainer.max_epochs` is set.
            UserError: a sentence is longer than the model's limits.
        """
        config, precision, schedule = parts.config, parts.precision, parts.schedule
        pin, tokens = precision.device.type == "cuda", config["batch"]["tokens"]
        reads = parts.context_sentences
        shapes = shapes_for(config["batch"].get("shapes", "auto"), precision.device.type)
        pairs: TrainingPairs | StreamedPairs
        if data.stream is not None:
            pairs = StreamedPairs(
                data.stream,
                data.splits["train"],
                tokens,
                config["seed"],
                parts.settings.batches_an_update,
                ranks,
                data.sampling,
                pin_memory=pin,
                shapes=shapes,
                say=console.message,
            )
        else:
            pairs = TrainingPairs(
                data.splits["train"],
                tokens,
                config["seed"],
                data.sampling,
                pin,
                reads,
                shapes,
                data.links,
                draw=parts.corpus.draw(data.splits["train"], config["seed"]),
                accumulate=parts.settings.batches_an_update,
                ranks=ranks,
            )
        parallel = Parallel.of(parts.settings.parallel, ranks, precision.device)
        if schedule.needs_total:  # raises an error that says what is missing
            schedule(TrainingProgress(max(schedule.warmup, 1), total_steps(parts.settings, pairs)))
        seed_everything(config["seed"])
        model = build_model(config["model"], data.preprocessing).to(precision.device)
        check_lengths(model, data)
        for line in split_sources(data.splits):
            console.message(line)
        count = sum(parameter.numel() for parameter in model.parameters())
        console.message(pairs.describe())
        console.message(f"model {count:,} parameters on {precision.device}, {precision.describe()}")
        if precision.warning:
            console.message(f"warning: {precision.warning}", "yellow")
        parallel.wrap(model)
        optimizer = build(config["optimizer"], "optimizer", model=model)
        return cls(parts, data, pairs, model, optimizer, ranks, parallel)

    @property
    def settled(self) -> dict[str, Any]:
        """The sections of the configuration with what was chosen for this machine, so that a run that is resumed on
        another one keeps it: the shapes of batches, and the number of lanes of a stream."""
        config, pairs = self.parts.config, self.pairs
        found = {"batch": {**config["batch"], "shapes": "exact" if pairs.shapes is None else "few"}}
        if isinstance(pairs, StreamedPairs):
            found["data"] = with_lanes(config["data"], pairs.lanes)
        return found

    def trainer(self, folder: Path, console: Console, tracker: Tracker) -> Trainer:
        """The training loop of this experiment, with its checkpoints in `folder`."""
        parts, data, settings = self.parts, self.data, self.parts.settings
        tokens, validation = parts.config["batch"]["tokens"], parts.config["validation"]
        search = parts.search if validation["search"] == "search" else GreedySearch()
        split, text = data.splits["validation"], data.preprocessing
        splitting = said_of_splitting(text.target_language, split.target_texts())
        if splitting is not None:
            console.message(splitting)
        whole = self.parallel.whole(self.model)
        return Trainer(
            run=Run(
                model=self.model,
                settings=settings,
                data=self.pairs,
                tracker=tracker,
                console=console,
                validation=split,
                translator=Translator(SearchEngine(whole, parts.search, tokens), text),
                probes=Probes.of(parts.probes, split, text, self.model.limits, bool(parts.context_sentences)),
                searched=whole,
            ),
            objective=parts.objective,
            optimizer=self.optimizer,
            schedule=parts.schedule,
            validate=Validator(
                split, text, search, parts.validation_precision, tokens, validation["sentences"], self.ranks
            ),
            checkpoints=CheckpointStore(
                folder / CHECKPOINTS,
                settings.keep_last,
                settings.kept_best,
                settings.kept_scored,
                self.ranks,
                in_background=True,
            ),
            precision=parts.precision,
            observers=parts.observers,
            ranks=self.ranks,
            parallel=self.parallel,
        )


def with_lanes(node: dict[str, Any], lanes: int) -> dict[str, Any]:
    """The configuration of a corpus, or of a mixture of several, with the number of lanes of its stream."""
    if "corpora" in node:
        return {**node, "corpora": {name: with_lanes(part, lanes) for name, part in node["corpora"].items()}}
    return {**node, "lanes": lanes}


def build_model(node: dict[str, Any], preprocessing: Preprocessing) -> Seq2Seq:
    """Build the configured model for the vocabularies of a corpus."""
    model: Seq2Seq = build(
        node,
        "model",
        source_vocabulary=len(preprocessing.source_tokenizer),
        target_vocabulary=len(preprocessing.target_tokenizer),
        joint_vocabulary=preprocessing.joint,
    )
    return model


def check_lengths(model: Seq2Seq, data: PreparedData) -> None:
    """Fail before training if a sentence of the corpus exceeds the model's limits.

    Raises:
        UserError: a source, or a target outside the test set, is longer than the model can read or write.
    """
    for name, split in data.splits.items():
        sides = [("source", split.source_lengths, model.max_source_length)]
        if name != "test":  # test references are compared as texts
            sides.append(("target", split.target_lengths, model.max_target_length))
        for side, lengths, bound in sides:
            if bound is not None and len(lengths) and int(lengths.max()) > bound:
                raise UserError(
                    f"data.{name}: a {side} of {int(lengths.max())} pieces is longer than this model's limit of {bound}"
                    ": raise model.max_length, model.encoder.max_length or model.attention.score.max_length, whichever "
                    "it has, or choose positions or a score without a limit"
                )


def split_sources(splits: Mapping[str, EncodedSplit]) -> list[str]:
    """A line for each split that is translated, about sources that are too long to be translated at once."""
    counts = {name: int((split.source_lengths > LONGEST).sum()) for name, split in splits.items() if name != "train"}
    return [
        f"{name}: {count:,} sources have more than {LONGEST} pieces; they are translated sentence by sentence"
        for name, count in counts.items()
        if count
    ]


def run_name(config: dict[str, Any]) -> str:
    """The name of a new run's folder, without its date."""
    data = config["data"]
    languages = f"{data['source']}-{data['target']}" if "source" in data else "mixture"
    return f"{model_kind(config['model']).lower()}_{languages}"


def start_display(console: Console, trainer: Trainer) -> None:
    """Start the progress bar at the run's current step, with the run's limits as its end."""
    settings, counters = trainer.settings, trainer.counters
    limits = Limits(trainer.total_steps, settings.max_epochs, settings.max_minutes)
    console.start(limits, counters.step, counters.epoch, counters.seconds)


@contextmanager
def way_on(folder: Path, trust: Sequence[str] = (), ranks: Ranks = ALONE) -> Iterator[None]:
    """If training stops early, add the command that resumes it to the message; `trust` are the packages it needs."""
    allowing = f" trust=[{','.join(trust)}]" if trust else ""
    command = f"go on with: {ranks.program} mt.train run={shlex.quote(str(folder))} resume=true{allowing}"
    ranks.activity.way_on = lambda: with_checkpoint(folder, command)
    try:
        yield
    except Stopped as stopped:
        raise Stopped(f"{stopped}; {command}", stopped.exit_code) from None
    except ObserverFailed as failed:
        raise ObserverFailed(f"{failed}; mend it, and {command}") from failed.__cause__
    except OutOfMemory as error:
        raise OutOfMemory(f"{error}; {with_checkpoint(folder, command)}") from None
    except StreamFault as fault:
        raise StreamFault(f"{fault}; {with_checkpoint(folder, command)}") from None
    except (RuntimeError, MemoryError) as error:
        reason = fault_line(error)
        if out_of_memory(error):
            reason = (
                f"out of memory{memory_wanted(error)}: free some, take another trainer.device, or start a new run with "
                "a smaller batch.tokens"
            )
        if reason is None:
            raise
        raise UserError(f"{reason}; {with_checkpoint(folder, command)}") from None


def with_checkpoint(folder: Path, command: str) -> str:
    """The command that goes on with a run, if it has a checkpoint to go on from."""
    return command if has_checkpoint(folder) else "there is no checkpoint yet: start the run again"
