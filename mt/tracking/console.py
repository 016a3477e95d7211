"""The display of a training: a progress bar, a line for each validation, and a table at the end.

On a terminal the bar stays at the bottom and lines scroll above it. Elsewhere (a file, a pipe, CI) there are plain
lines at intervals, without control characters. Everything goes to standard error; standard output is for results.
"""

from __future__ import annotations

import io
import logging
import os
import shlex
import sys
import time
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self, TextIO

from rich import box
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn
from rich.table import Table
from rich.text import Text

from mt.rich_console import HarmlessConsole
from mt.runs.find import OUTPUTS
from mt.terminal import spoken_time
from mt.tracking.log_file import LogFile
from mt.tracking.recorded import Recorded

SOON = 0.2
"""Seconds between two states of the bar that have no new numbers."""

WHOLE = 1000
"""Length of the progress bar in its own units, independent of the run's limits."""


@dataclass(frozen=True)
class Sample:
    """One translation to show."""

    source: str
    reference: str
    hypothesis: str


@dataclass(frozen=True)
class Limits:
    """The limits of training, which ends at whichever comes first; None means no limit."""

    steps: int | None = None
    epochs: float | None = None
    minutes: float | None = None

    def share(self, step: int, epoch: float, seconds: float) -> float:
        """The share of the training that is done, from 0 to 1."""
        shares = [
            done / limit
            for done, limit in ((step, self.steps), (epoch, self.epochs), (seconds / 60, self.minutes))
            if limit
        ]
        return min(1.0, max(shares, default=0.0))


class _Warnings(logging.Handler):
    """Shows each warning as a line."""

    def __init__(self, say: Callable[[str], None]) -> None:
        super().__init__(logging.WARNING)
        self.say = say

    def emit(self, record: logging.LogRecord) -> None:
        self.say(record.getMessage())


class _Display(HarmlessConsole):
    """A console that goes on in silence when its reader leaves; Rich's own then ends the program."""

    def on_broken_pipe(self) -> None:
        self.quiet = True


class Console:
    """The display of one training run; use it as a context manager.

    Args:
        stream: where to write; standard error if None.
        log_file: a file to which every line is also appended, without colours.
        terminal: whether `stream` understands control characters; detected if None.
        interval: seconds between plain progress lines.
        clock: returns monotonic seconds.
        silent: show and write nothing, as all processes of a run but the first do.
    """

    def __init__(
        self,
        stream: TextIO | None = None,
        log_file: Path | None = None,
        terminal: bool | None = None,
        interval: float = 30.0,
        clock: Callable[[], float] = time.monotonic,
        silent: bool = False,
    ) -> None:
        stream = io.StringIO() if silent else stream or sys.stderr
        self.silent = silent
        self.terminal = _is_terminal(stream) if terminal is None else terminal
        self.rich = _Display(
            file=stream,
            force_terminal=self.terminal,
            color_system="auto" if self.terminal else None,
            width=None if self.terminal else 110,
        )
        self.log: LogFile | None = None
        self._unlogged: list[Text | Table] = []
        if log_file:
            self.log_to(log_file)
        self._warnings = _Warnings(self.message)
        self.interval = interval
        self.clock = clock
        self.progress: Progress | None = None
        self.limits = Limits()
        self.started_at = self.last_line_at = clock()
        self.started_share = 0.0
        self.started_seconds = 0.0
        self._measured = ""
        self._shown_at = -SOON
        self._work, self._work_began = "", (0.0, 0)

    def log_to(self, path: Path) -> None:
        """Write every line also to a file, including those shown so far. If that fails, the lines are only shown."""
        if self.silent:
            return
        self.log = LogFile(path, lambda line: self._show(Text(line, "yellow")))
        for line in self._unlogged:
            self._log(self.log, line)
        self._unlogged.clear()

    def start(self, limits: Limits, step: int = 0, epoch: float = 0.0, seconds: float = 0.0) -> None:
        """Begin to show progress.

        Args:
            limits: the limits of the run.
            step: updates already made, if the run was resumed.
            epoch: epochs already made, if the run was resumed.
            seconds: training time already spent, if the run was resumed.
        """
        self.limits, self.started_seconds = limits, seconds
        self.started_share = limits.share(step, epoch, seconds)
        self.started_at = self.last_line_at = self.clock()
        self._shown_at = -SOON  # the first update is shown at once
        self._bar("starting", round(WHOLE * self.started_share))

    def doing(self, what: str, logged: bool = False) -> None:
        """Show what is being done, until there is something else to show: beside the bar on a terminal.

        Args:
            what: such as "training the vocabulary".
            logged: whether this is also a line where there is no terminal, and in the log file.
        """
        self._bar(what)
        if logged:
            self._write(Text(what), shown=not self.terminal)

    def working(self, what: str, done: int | None = None, total: int | None = None) -> None:
        """Show how far a piece of work on sentence pairs is. This is cheap and may be called often.

        Args:
            what: the work, such as "encoding the pairs"; also a line where there is no terminal, and in the log file.
            done: how many pairs are done; None at the beginning, or if they are not counted.
            total: how many there are; None if that is not known.
        """
        now = self.clock()
        if what != self._work:
            self._work, self._work_began, self.last_line_at = what, (now, done or 0), now
            self.doing(what, logged=True)
        if done is None or (now - self._shown_at < SOON and done != total):
            return
        self._shown_at = now
        line = _progress(what, done, total, done - self._work_began[1], now - self._work_began[0])
        self._bar(line, WHOLE * done / total if total else None)
        if now - self.last_line_at >= self.interval:
            self.last_line_at = now
            self._write(Text(line), shown=not self.terminal)
        if done == total and self.progress is not None:
            self.progress.tasks[0].total = None  # the bar moves to and fro again

    def update(
        self, step: int, epoch: float, loss: float | None = None, tokens_per_second: float | None = None
    ) -> None:
        """Show the progress. This is cheap and may be called often.

        Args:
            step: optimizer updates so far.
            epoch: epochs so far, including the part of the current one: 2.5 is the middle of the third.
            loss: training loss in nats per token; None: as last shown.
            tokens_per_second: real source and target tokens per second, without padding; None: as last shown.
        """
        now = self.clock()
        if loss is not None:
            self._measured = f"loss {loss:.3f}  {tokens_per_second or 0:,.0f} tokens/s"
        elif now - self._shown_at < SOON:
            return
        self._shown_at = now
        elapsed = now - self.started_at
        share = self.limits.share(step, epoch, self.started_seconds + elapsed)
        line = self._status(step, epoch, share, elapsed)
        if self.terminal:
            self._bar(line, WHOLE * share)
        if now - self.last_line_at >= self.interval:
            self.last_line_at = now
            self._write(Text(line), shown=not self.terminal)

    def validation(
        self,
        step: int,
        epoch: float,
        loss: float,
        scores: Mapping[str, float],
        best: float | None = None,
        best_step: int | None = None,
        watched: str = "BLEU",
        sample: Sample | None = None,
        by_direction: Mapping[str, float] | None = None,
    ) -> None:
        """Show a line for one validation, and one translation below it.

        Args:
            step: optimizer updates so far.
            epoch: epochs so far.
            loss: validation loss in nats per token.
            scores: values by name, such as `{"BLEU": 31.2}`.
            best: best value so far of the watched score, including this validation.
            best_step: the step of the best value.
            watched: the score that chooses the best model: a name in `scores`, or "loss".
            sample: a translation to show.
            by_direction: BLEU of each direction of a model of several, whose mean is among `scores`.
        """
        line = Text.assemble((f"epoch {epoch:.1f}  step {step:,}", "bold"))
        for name, value in {"loss": loss, **scores}.items():
            line.append(f"  {name} ").append(f"{value:.3f}" if name == "loss" else f"{value:.1f}", "bold cyan")
            if name == watched and best is not None and best_step is not None:
                new = best_step == step
                places = 3 if name == "loss" else 1
                line.append(
                    " (best)" if new else f" (best {best:.{places}f} at {best_step:,})", "green" if new else "dim"
                )
        self._write(line)
        if by_direction:
            said = "  ".join(f"{name} {value:.1f}" for name, value in by_direction.items())
            self._write(Text.assemble(("  BLEU by direction, mean above  ", "dim"), said))
        if sample:
            for name in ("source", "reference", "hypothesis"):
                style = "" if name == "hypothesis" else "dim"
                self._write(Text.assemble((f"  {name:<11}", "dim"), (_one_line(getattr(sample, name)), style)))

    def message(self, text: str, style: str = "") -> None:
        """Show a line above the bar."""
        self._write(Text(text, style))

    def summary(
        self,
        split: str,
        scores: Mapping[str, tuple[float, str]],
        lookup_bleu: float | None,
        seconds: float,
        tokens_per_second: float,
        bundle: Path,
        run: Path,
        trust: Sequence[str] = (),
        trust_to_evaluate: Sequence[str] = (),
        skipped: tuple[int, int] = (0, 0),
        recorded: Recorded | None = None,
        recording_seconds: float = 0.0,
        by_direction: Mapping[str, float] | None = None,
    ) -> None:
        """Show the table at the end, and the next commands.

        Args:
            split: the split that was scored: test, or validation if there is no test.
            scores: value and sacrebleu signature by name, BLEU first.
            lookup_bleu: BLEU of copying the translation of the nearest training source.
            seconds: training time.
            tokens_per_second: mean over the training, without padding.
            bundle: the folder of the trained model.
            run: the run's folder.
            trust: packages of the user's own that translating with the bundle needs.
            trust_to_evaluate: those that scoring it on its own corpus needs.
            skipped: how many updates were skipped because their gradients were not finite, and of how many.
            recorded: what was recorded of attention.
            recording_seconds: how long that took, without the pictures.
            by_direction: BLEU of each direction of a model of several, whose mean is among `scores`.
        """
        self.stop()
        table = Table(
            box=box.SIMPLE if self.terminal else None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0)
        )
        table.add_column(style="dim", no_wrap=True)
        table.add_column(justify="right", style="bold", no_wrap=True)
        table.add_column(style="dim", overflow="fold")
        for name, (value, signature) in scores.items():
            table.add_row(f"{split} {name}", f"{value:.1f}", signature)
            for direction, each in (by_direction or {}).items() if name == "BLEU" else ():
                table.add_row(f"{split} BLEU {direction}", f"{each:.1f}", "")
            if name == "BLEU" and lookup_bleu is not None:
                table.add_row(
                    "lookup BLEU", f"{lookup_bleu:.1f}", "for comparison: the nearest training sentence's translation"
                )
        table.add_row("training time", spoken_time(seconds), "")
        table.add_row("speed", f"{tokens_per_second:,.0f}", "tokens/s")
        if skipped[0]:
            table.add_row("skipped updates", f"{skipped[0]:,}", f"of {skipped[1]:,}: their gradients were not finite")
        if recorded is not None and recorded.maps:
            table.add_row(
                "attention", spoken_size(recorded.size), said_of_recording(recorded, recording_seconds, seconds)
            )
        self._write(Text(""))
        self._write(table)
        if split == "validation":
            self._write(
                Text("no test split: the model was chosen on these sentences, so its scores are too high", "yellow")
            )
        if 2 * skipped[0] > skipped[1]:
            self._write(
                Text("most updates were skipped, so this model has hardly been trained: do not use it", "bold red")
            )
        self._write(Text.assemble(("\nmodel   ", "dim"), (str(bundle), "bold")))
        commands = next_commands(run, split, trust, trust_to_evaluate, next(iter(by_direction or []), None))
        for number, command in enumerate(commands):
            self._write(Text.assemble(("next    " if number == 0 else "        ", "dim"), (command, "green")))

    def stop(self) -> None:
        """Remove the bar. The lines above it stay."""
        if self.progress:
            with suppress(OSError, ValueError):  # as in `_show`
                self.progress.stop()
            self.progress = None

    def close(self) -> None:
        """Remove the bar, and write no more to the log file."""
        self.stop()
        self.log = None

    def __enter__(self) -> Self:
        """Show the package's warnings as lines of this display, until exit."""
        if not self.silent:
            logging.getLogger("mt").addHandler(self._warnings)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        logging.getLogger("mt").removeHandler(self._warnings)
        self.close()

    def _bar(self, status: str, completed: float | None = None) -> None:
        """Show a status beside the bar, on a terminal; the bar only moves to and fro until there is a `completed`."""
        if not self.terminal:
            return
        if self.progress is None:
            self.progress = Progress(
                SpinnerColumn(style="blue"),
                BarColumn(
                    bar_width=max(6, min(32, self.rich.width - 92)), complete_style="blue", finished_style="blue"
                ),
                TextColumn("{task.fields[status]}", markup=False),
                console=self.rich,
                transient=True,
                redirect_stdout=False,
            )
            self.progress.add_task("", total=None, status=status)
            self.progress.start()
        total = None if completed is None else WHOLE  # None leaves the old value
        self.progress.update(self.progress.task_ids[0], total=total, completed=completed, status=status)

    def _status(self, step: int, epoch: float, share: float, elapsed: float) -> str:
        steps = f"step {step:,}" + (f"/{self.limits.steps:,}" if self.limits.steps else "")
        epochs = f"epoch {epoch:.1f}" + (f"/{self.limits.epochs:g}" if self.limits.epochs else "")
        parts = [f"{share:4.0%}", epochs, steps, *([self._measured] if self._measured else [])]
        gained = share - self.started_share
        if gained > 0:
            parts.append(f"{spoken_time(elapsed * (1 - share) / gained)} left")
        return "  ".join(parts)

    def _write(self, what: Text | Table, shown: bool = True) -> None:
        if self.silent:
            return
        if shown:
            self._show(what)
        if self.log:
            self._log(self.log, what)
        else:
            self._unlogged.append(what)

    def _log(self, log: LogFile, what: Text | Table) -> None:
        plain = HarmlessConsole(file=io.StringIO(), force_terminal=False, color_system=None, width=160)
        with plain.capture() as captured:
            plain.print(what, soft_wrap=isinstance(what, Text))
        log.write(captured.get())

    def _show(self, what: Text | Table) -> None:
        """Print to the stream. Where nobody reads it any more, the rest goes to the log file alone."""
        try:
            self.rich.print(what, soft_wrap=isinstance(what, Text))
        except UnicodeError:  # the stream has no such letters; the next line may do
            return
        except (OSError, ValueError):  # a closed terminal, a closed file
            self.rich.quiet = True


def spoken_size(size: float) -> str:
    """`640 B`, `3.1 kB`, `12.0 MB`."""
    if size < 1000:
        return f"{size:.0f} B"
    return f"{size / 1e3:.1f} kB" if size < 1e6 else f"{size / 1e6:,.1f} MB"


def said_of_recording(recorded: Recorded, seconds: float, total: float) -> str:
    """How much of attention was recorded, and how long that and its pictures took.

    Args:
        recorded: what was recorded.
        seconds: how long that took, without the pictures.
        total: how long the training took.
    """

    def taken(part: float) -> str:
        return f"{part:.1f}s ({part / max(total, 1e-9):.1%} of the time)"

    each = spoken_size(recorded.size / recorded.maps)
    said = f"{recorded.maps:,} maps of {each}, recorded in {taken(seconds)}"
    if recorded.pictures or recorded.left_out:
        said += f"; {recorded.pictures:,} pictures drawn in {taken(recorded.drawing_seconds)}"
    if recorded.left_out:
        said += f", {recorded.left_out:,} left out (tracking.drawing_share)"
    return said


def next_commands(
    run: Path,
    split: str = "test",
    trust: Sequence[str] = (),
    trust_to_evaluate: Sequence[str] = (),
    direction: str | None = None,
) -> Sequence[str]:
    """The commands to type after training: translate, evaluate, open TensorBoard. Arguments as those of `summary`.

    TensorBoard is opened on all runs under `outputs`, or on a run that lies elsewhere. `direction` is one of a model of
    several.
    """
    folder = shlex.quote(str(run))
    events = OUTPUTS if OUTPUTS in run.parents else folder
    translating, evaluating = (f" trust=[{','.join(names)}]" if names else "" for names in (trust, trust_to_evaluate))
    return (
        f"python -m mt.translate run={folder}{f' direction={direction}' if direction else ''}{translating}",
        f"python -m mt.evaluate run={folder} data.split={split}{evaluating}",
        f"tensorboard --logdir {events}",
    )


def _progress(what: str, done: int, total: int | None, gained: int, seconds: float) -> str:
    """How far a piece of work is, and how long the rest takes, if some of it has been done in the last seconds."""
    said = [what, f"{done:,}" + (f" of {total:,}" if total else "") + " pairs"]
    if gained > 0 and seconds > 0:
        said.append(f"{gained / seconds:,.0f} pairs/s")
        if total:
            said.append(f"{spoken_time((total - done) * seconds / gained)} left")
    return "  ".join(said)


def _is_terminal(stream: TextIO) -> bool:
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def _one_line(text: str) -> str:
    """Text without line breaks and control characters, which could garble a terminal."""
    return " ".join("".join(" " if unicodedata.category(c) == "Cc" else c for c in text).split())
