"""The training loop: batches in, a trained model and its history out.

One update uses `accumulate` batches. Its loss is the sum over all their real target tokens, divided once by the number
of these tokens, so the result does not depend on how the pairs are split into batches, nor on which process computes
which batch. The host reads numbers from the device only when it logs.

Several processes (ranks) run this loop together. Before each update they agree on what is in it, and whether it is to
be made at all: a signal, the end of the time or a failure on one rank stops all of them at the same update.
"""

from __future__ import annotations

import math
import signal
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import asdict, astuple, dataclass
from typing import Any

from torch.optim import Optimizer

from mt.data.batches.share import Share
from mt.device import available_memory
from mt.errors import UserError, shown
from mt.models.base import Objective, Seq2Seq
from mt.ops.precision import Precision
from mt.ranks import ALONE, Ranks
from mt.runs.checkpoint import Checkpoint, CheckpointStore, best_steps
from mt.runs.model_weights import average_weights, load_weights
from mt.training.compiled import compile_training
from mt.training.counters import Clock, Counters, LogWindow
from mt.training.memory_estimate import memory_of_update
from mt.training.memory_fit import OutOfMemory
from mt.training.observer_list import ObserverFailed, ObserverList
from mt.training.observers import Observer, Run
from mt.training.parallel import Parallel
from mt.training.rank import Rank
from mt.training.schedules import Schedule, TrainingProgress
from mt.training.signals import Stopped, StopRequest
from mt.training.training_data import total_steps
from mt.training.update import Update
from mt.training.validation import Validation


@dataclass(frozen=True)
class Agreed:
    """What the ranks know of the next update together: sums over all of them.

    Attributes:
        source_tokens, target_tokens: real tokens of the batches that count.
        places: matrix elements of these batches, padding included.
        batches: how many of them there are.
        finished: how many ranks have no batch of the epoch after this update.
        told_to_stop: how many ranks got a signal.
        failed: on how many ranks an observer failed.
        seconds: how long the run has trained, by the clock of the first rank.
    """

    source_tokens: float
    target_tokens: float
    places: float
    batches: float
    finished: float
    told_to_stop: float
    failed: float
    seconds: float


NOTHING = Share([], real=0, last=False)
"""The share of an update that is not made."""

CLEARLY = 3
"""A training is refused if a batch needs this many times the memory that is free; below, the estimate may be wrong."""


class Trainer:
    """Trains a run's model until a limit or early stopping, and validates and saves checkpoints meanwhile.

    Args:
        run: model, data, settings and counters; observers get it too.
        objective: the loss to minimise.
        optimizer: updates the model's parameters.
        schedule: the learning rate by step.
        validate: scores the model on the validation set.
        checkpoints: stores the checkpoints.
        precision: number format and device.
        observers: called in this order, on the first rank only.
        ranks: the processes that train together.
        parallel: how they make updates together; None: there is one process.

    Attributes:
        observing_seconds: what the observers took after the validations, pictures included, in this process.
    """

    def __init__(
        self,
        run: Run,
        objective: Objective,
        optimizer: Optimizer,
        schedule: Schedule,
        validate: Callable[[Seq2Seq], Validation],
        checkpoints: CheckpointStore,
        precision: Precision,
        observers: Sequence[Observer] = (),
        ranks: Ranks = ALONE,
        parallel: Parallel | None = None,
    ) -> None:
        self.run = run
        self.model, self.data, self.settings = run.model, run.data, run.settings
        self.optimizer = optimizer
        self.schedule = schedule
        self.validate = validate
        self.checkpoints = checkpoints
        self.ranks = ranks
        self.observers = ObserverList(observers if ranks.first else ())
        self.precision = precision
        self.device = precision.device
        self.total_steps = total_steps(self.settings, self.data)
        clip_norm, cuda_graphs = self.settings.clip_norm, self.settings.cuda_graphs
        self.update = Update(self.model, objective, optimizer, precision, clip_norm, cuda_graphs, parallel)
        self.parallel = self.update.parallel
        self._base_rates = [float(group["lr"]) for group in optimizer.param_groups]
        self._window = LogWindow(self.device)
        self._time_is_up = False
        self._failed: ObserverFailed | None = None  # on this rank
        self._place: dict[str, Any] = {}  # where this rank goes on reading
        self.observing_seconds = 0.0
        if self.settings.compile:
            compile_training(self.model)

    @property
    def counters(self) -> Counters:
        """How far training has come."""
        return self.run.counters

    @property
    def recording_seconds(self) -> float:
        """What the observers took after the validations, without the pictures, in this process."""
        return self.observing_seconds - self.run.tracker.recorded.drawing_seconds

    # -- the run ------------------------------------------------------------------------------------------------

    def fit(self) -> None:
        """Train from the current counters to the end.

        After a signal, training finishes the current update; a validation is interrupted.

        Raises:
            Stopped: Ctrl-C or SIGTERM; a checkpoint was written first.
            ObserverFailed: an observer of the user's own raised an error; a checkpoint was written first.
            OutOfMemory: a single sentence pair does not fit into memory; a checkpoint was written first.
            UserError: the gradient stayed non-finite for `max_skipped` updates.
        """
        self.model.train()
        clock = Clock(self.counters)
        self._look_at_the_time(self.counters.seconds)
        with StopRequest(ranks=self.ranks) as stop, self.checkpoints.finished():
            try:
                if not self._finished():
                    self._look_at_memory()
                if self.counters.step and self._validation_due():  # the run stopped before this validation
                    self._look(clock, stop)
                while not self._finished():
                    for share in self.data.updates(self.counters.epoch, self.counters.batch, self.counters.places_read):
                        agreed = self._agree(share, stop)
                        if self._time_is_up:
                            break
                        self._update(share, agreed)
                        clock.updated()
                        self.checkpoints.check()
                        if self.counters.step % self.settings.log_every == 0:
                            self._log()
                        if self._validation_due():
                            self._look(clock, stop)
                        if self._finished() or self.counters.batch == 0:  # the epoch has ended on all ranks
                            break
                self._agree(NOTHING, stop)
                if not self._validated():
                    self._look(clock, stop)
                self._log()
                self._agree(NOTHING, stop)
            except Stopped as stopped:
                self._save(wait=True)
                raise Stopped(f"stopped at step {self.counters.step:,}, saved", stopped.exit_code) from None
            except ObserverFailed as failed:
                self._save(wait=True)
                raise ObserverFailed(f"{failed}; saved at step {self.counters.step:,}") from failed.__cause__
            except OutOfMemory as error:
                if self.counters.step == 0 or not self.ranks.alone:
                    raise
                self._set_learning_rate()  # that of the update which could not be made is set
                self._save(wait=True)
                raise OutOfMemory(f"{error}; saved at step {self.counters.step:,}") from None

    def _look_at_memory(self) -> None:
        """Find out before the first update whether the largest batches fit.

        Raises:
            UserError: on a CPU they need far more memory than there is.
        """
        if self.device.type == "cuda":
            self.update.rehearse(self.data.largest())
        if self.device.type != "cpu" or self.parallel.equal_passes:  # no rank can pass through the model alone
            return
        free, batch = available_memory(), self.data.largest()[0]
        count = self.ranks.local_size
        needed = memory_of_update(self.update, batch) * count
        if free is None or needed <= free:
            return
        several = "" if count == 1 else f" in {count} processes"
        line = (
            f"the largest batch, of {len(batch)} pairs and {batch.places:,} tokens with padding, needs about "
            f"{needed / 2**30:,.1f} GiB of memory{several}, and {free / 2**30:,.1f} GiB are free: lower batch.tokens"
        )
        if needed > CLEARLY * free:
            raise UserError(line)
        self.run.console.message(f"warning: {line}, or the system may end this training", "yellow")

    def resume(self, checkpoint: Checkpoint) -> None:
        """Restore the exact state in which a checkpoint was written.

        Raises:
            UserError: it is damaged, or was written by another version.
        """
        extra, counters = self.checkpoints.load(checkpoint, self.model, self.optimizer)
        try:
            if extra["scaler"].keys():
                self.precision.scaler.load_state_dict(extra["scaler"])
            largest = extra["largest_batch"]
            if not (largest is None or (type(largest) is int and largest > 0)):
                raise ValueError(f"its largest_batch is {shown(largest)}")
            self.update.memory.largest = largest
            self.run.counters = Counters.of(counters)
            if self.counters.step != checkpoint.step:
                raise ValueError(f"its counter step is {self.counters.step}")
            for record in self.counters.history:  # the metric may have changed
                record["score"] = -record["loss"] if self.settings.metric == "loss" else record[self.settings.metric]
        except (ValueError, LookupError, TypeError, AttributeError, RuntimeError) as error:  # the sums were right
            reason = str(error).splitlines()[0] if str(error) else type(error).__name__
            raise UserError(
                f"{checkpoint.folder}: is not of this version of mt ({reason}); resume with the version that wrote it, "
                "or start a new run"
            ) from None
        self._place = self.counters.places_read
        self.checkpoints.prune(self.counters.ranks())  # the training may have been killed before it did so
        self._window.start(self.counters)
        self._compare_rates()

    def choose_best(self, model: Seq2Seq) -> str:
        """Load the best weights into a model: the best checkpoint, or an average that scores at least as well.

        Args:
            model: the one in training, or another of the same shapes that is whole on each rank.

        Returns:
            A description of the choice, such as "step 1,000".
        """
        present = self.ranks.at_first(lambda: {checkpoint.step for checkpoint in self.checkpoints.all()})
        ranks = {step: rank for step, rank in self.counters.ranks().items() if step in present}
        (best,) = best_steps(ranks, 1)
        steps = self._averaged_steps(ranks)
        if len(steps) > 1:
            self._take_mean(model, steps)
            if self.validate(model).rank(self.settings.metric) >= ranks[best]:
                return f"the mean of steps {', '.join(f'{step:,}' for step in steps)}"
        self._take_mean(model, [best])
        return f"step {best:,}"

    def _take_mean(self, model: Seq2Seq, steps: Sequence[int]) -> None:
        """Give a model the mean of the weights of several checkpoints, which the first rank reads."""

        def take() -> None:
            weights = [self.checkpoints.weights(step) for step in steps]
            load_weights(model, average_weights(weights) if len(weights) > 1 else weights[0])

        self.ranks.at_first(take)
        self.ranks.spread({id(each): each for each in (*model.parameters(), *model.buffers())}.values())

    # -- one update ---------------------------------------------------------------------------------------------

    def _agree(self, share: Share, stop: StopRequest) -> Agreed:
        """What all ranks together have in the next update, if no rank has a reason to stop before it.

        Raises:
            Stopped: a rank was told to stop, or an observer failed on another rank.
            ObserverFailed: an observer failed on this rank.
        """
        ranks, real = self.ranks, share.batches[: share.real]
        ranks.doing(f"making update {self.counters.step + 1:,}", "time")
        own = Agreed(
            source_tokens=sum(batch.source_tokens for batch in real),
            target_tokens=sum(batch.target_tokens for batch in real),
            places=sum(batch.places for batch in real),
            batches=share.real,
            finished=int(share.last),
            told_to_stop=int(stop.received is not None),
            failed=int(self._failed is not None),
            seconds=self.counters.seconds if ranks.first else 0.0,
        )
        agreed = Agreed(*ranks.sum(list(astuple(own))))
        if self._failed is not None:
            raise self._failed
        if agreed.told_to_stop or agreed.failed:
            raise Stopped("stopped", 128 + (stop.received or signal.SIGTERM))
        if share is not NOTHING and not agreed.batches:
            raise UserError(
                f"no training pairs were left in epoch {self.counters.epoch + 1}: the cleaning drops all of them, or "
                "the corpus is empty; see data and cleaning"
            )
        self._look_at_the_time(agreed.seconds)
        return agreed

    def _update(self, share: Share, agreed: Agreed) -> None:
        counters = self.counters
        counters.step += 1
        self._set_learning_rate()
        try:
            sums = self.update(share.batches, share.real, int(agreed.target_tokens))
        except OutOfMemory:
            counters.step -= 1  # the checkpoint says that this update has not been made
            raise
        counters.batch += int(agreed.batches)
        self._place = share.place
        if agreed.finished == self.ranks.size:
            counters.epoch, counters.batch, self._place = counters.epoch + 1, 0, {}
        counters.source_tokens += int(agreed.source_tokens)
        counters.target_tokens += int(agreed.target_tokens)
        counters.places += int(agreed.places)
        self._window.stepped(sums)
        self._observe(lambda: self.observers.updated(self.run, sums))

    def _observe(self, call: Callable[[], None]) -> None:
        """Tell the observers something. If one of them fails, they are told no more.

        All ranks then stop before the next update.
        """
        if self._failed is not None:
            return
        try:
            call()
        except ObserverFailed as failed:
            if self.ranks.alone:
                raise
            self._failed = failed

    def _set_learning_rate(self) -> None:
        factor = self._factor(self.counters.step)
        for group, rate in zip(self.optimizer.param_groups, self._base_rates, strict=True):
            group["lr"] = rate * factor

    def _factor(self, step: int) -> float:
        """The schedule's factor on the learning rate of an update."""
        return self.schedule(TrainingProgress(step, self.total_steps, list(self.counters.ranks(before=step).values())))

    def _compare_rates(self) -> None:
        """Say so if, with the limits and the metric as they are now, the last update would have had another rate.

        This is so when a run whose schedule ends at its last step is made longer: the rate then jumps up again.
        """
        step, peak = self.counters.step, self._base_rates[0]
        had, following = float(self.optimizer.param_groups[0]["lr"]), self._factor(step + 1)
        if math.isclose(had, self._factor(step) * peak, rel_tol=1e-6, abs_tol=1e-9 * peak):
            return
        cause = "the schedule looks at the validation scores, and trainer.metric is another now"
        if self.schedule.needs_total:
            cause = (
                f"the schedule reaches its end at step {self.total_steps:,} now; for one decay over the whole training "
                "start a new run with this limit; schedule=noam, constant and plateau of a new run need no end"
            )
        self.run.console.message(
            f"the learning rate goes from {had:.2g} at step {step:,} to {following * peak:.2g} at the next step "
            f"({following:.0%} of its peak): {cause}",
            "yellow",
        )

    # -- limits -------------------------------------------------------------------------------------------------

    def _finished(self) -> bool:
        settings, counters = self.settings, self.counters
        if settings.max_steps is not None and counters.step >= settings.max_steps:
            return True
        if settings.max_epochs is not None and counters.epoch >= settings.max_epochs:
            return True
        if self._time_is_up:
            return True
        if settings.patience is None or not counters.history:
            return False
        ranks = list(counters.ranks().values())
        return len(ranks) - 1 - ranks.index(max(ranks)) >= settings.patience

    def _look_at_the_time(self, seconds: float) -> None:
        """Note whether training has taken as long as it may, by the clock of the first rank."""
        minutes = self.settings.max_minutes
        self._time_is_up = minutes is not None and seconds >= 60 * minutes

    def _validation_due(self) -> bool:
        if self._validated():
            return False
        if self.settings.validate_every is None:
            return self.counters.batch == 0
        return self.counters.step % self.settings.validate_every == 0

    def _validated(self) -> bool:
        """Whether the model has been validated at the current step."""
        return bool(self.counters.history) and self.counters.history[-1]["step"] == self.counters.step

    # -- logging, validating, saving ----------------------------------------------------------------------------

    def _log(self) -> None:
        updates, before = self._window.updates, self.counters.skipped
        values, consecutive = self._window.read(self.counters, self.ranks)
        if not values:
            return
        skipped = self.counters.skipped - before
        if 2 * skipped > updates:
            self.run.console.message(
                f"skipped {skipped:,} of the last {updates:,} updates, whose gradients were not finite: "
                f"{self._steadier}",
                "yellow",
            )
        values["train/learning_rate"] = float(self.optimizer.param_groups[0]["lr"])
        values["train/data_wait_seconds"] = self.data.waited_seconds
        self._observe(lambda: self.observers.logged(self.run, values))
        if consecutive >= self.settings.max_skipped:
            raise UserError(
                f"the gradient was not finite for {consecutive} updates in a row, up to step {self.counters.step:,}: "
                f"{self._steadier}; the last checkpoint is untouched"
            )

    @property
    def _steadier(self) -> str:
        """What helps against gradients that are not finite."""
        lower = "lower optimizer.learning_rate"
        if self.precision.name == "fp32":
            return lower
        return f"{lower}, or set trainer.precision=fp32, which is {self.precision.name} here"

    def _look(self, clock: Clock, stop: StopRequest) -> None:
        """Validate, record the score, save, and tell the observers.

        Raises:
            Stopped: a signal interrupted the validation; a resumed run repeats it.
        """
        counters = self.counters
        self._log()
        self.run.console.doing("validating")
        self.ranks.doing(f"validating at step {counters.step:,}", "movement")
        with self.parallel.searched(self.model) as model:
            validation = self._validate(model, clock, stop)
            self.ranks.doing("recording and drawing")
            self._observe(lambda: self.observers.validated(self.run, validation))
        self.observing_seconds += clock.passed()

    def _validate(self, model: Seq2Seq, clock: Clock, stop: StopRequest) -> Validation:
        """Validate, record the score, save."""
        counters = self.counters
        with stop.interrupting() if self.ranks.alone else nullcontext():  # several ranks are interrupted together
            validation = self.validate(model)
        self.model.train()
        clock.passed()
        score = validation.score(self.settings.metric)
        if not math.isfinite(score):
            score = -math.inf
        record = {"step": counters.step, "epoch": counters.epoch, "seconds": round(counters.seconds, 2)}
        counters.history.append({**record, "score": score, "loss": validation.loss, **validation.scores})
        self._save()
        clock.passed()
        return validation

    def _save(self, wait: bool = False) -> None:
        """Write a checkpoint, in the background where the store does so, or with `wait` before any rank goes on.

        A rank that ended while another one still writes would end that one, too.
        """
        self.ranks.doing("writing a checkpoint")
        places = [place for each in self.ranks.gather(self._place) for place in each.items()]
        self.counters.places_read = dict(places)
        extra = {"scaler": self.precision.scaler.state_dict(), "largest_batch": self.update.memory.largest}
        self.checkpoints.save(self.counters.step, self.model, self.optimizer, extra, asdict(self.counters))
        self.checkpoints.prune(self.counters.ranks())
        if wait:
            self.ranks.each(self.checkpoints.wait)

    def _averaged_steps(self, ranks: Mapping[int, Rank]) -> list[int]:
        if self.settings.average == "none":
            return []
        if self.settings.average == "last":
            return sorted(ranks)[-self.settings.average_count :]
        return sorted(best_steps(ranks, self.settings.average_count))
