"""Checkpoints: all that a run needs to continue exactly as if it had not been interrupted.

A checkpoint is a folder `step-00000123` with weights and the optimizer's tensors (safetensors, by
`torch.distributed.checkpoint`), and all else as JSON: the optimizer's settings and numbers, what the trainer adds, and
its counters. Nothing is pickled. The format is the same for one process, for several with equal weights (DDP), of which
the first writes, and for several with sharded weights (FSDP2), of which each writes its part; any number of processes
can read it.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import safetensors
from torch import Tensor, nn
from torch.optim import Optimizer

from mt.device import available_memory
from mt.errors import UserError
from mt.files.folders import check_folder, remove_folder, synced_entry, whole_folder
from mt.files.json_files import json_text, read_json
from mt.ranks import ALONE, Ranks
from mt.runs import optimizer_state
from mt.runs.background import Background
from mt.runs.checkpoint_folders import checkpoint_folders
from mt.runs.model_weights import named_weights
from mt.runs.tensor_files import (
    SUFFIX,
    Stored,
    TensorCopies,
    empty,
    is_sharded,
    local_bytes,
    read_tensors,
    stored_tensors,
)

WAY_OUT = "delete this folder to go on from the checkpoint before it"

FORMAT = 1
"""Of the files of a checkpoint; another one is refused."""
STATE, COUNTERS = FILES = "state.json", "counters.json"
OF_OLD = "optimizer.pt"
"""A file that checkpoints had in development, with a pickle in it."""
MODEL = "model/"
"""What the names of the weights begin with, in the files of a checkpoint."""
PATIENCE = 60.0
"""Seconds after which a folder that one rank has made is seen by the others, on a file system that they share."""


@dataclass(frozen=True)
class Checkpoint:
    """One checkpoint on disk."""

    folder: Path

    @property
    def step(self) -> int:
        """Number of updates made before the checkpoint was written."""
        return int(self.folder.name.removeprefix("step-"))


class _Content(NamedTuple):
    """What a checkpoint holds but for the values of its tensors."""

    state: dict[str, Any]
    counters: dict[str, Any]
    tensors: dict[str, Stored]


class CheckpointStore:
    """The checkpoints of one run.

    Args:
        folder: the folder of checkpoints.
        keep_last: how many of the last are kept, to resume from.
        keep_best: how many of the best are kept.
        keep_scored: how many of the last with a score are kept, to be averaged. A checkpoint without a score was
            written when training was stopped between two validations; a run that was never stopped has none.
        ranks: the processes of the run. `save` and `load` are called by all of them.
        in_background: write while the training goes on, from a copy in the memory of the host, if there is room for
            it. What fails is raised by the next call of `check`, `wait`, `save`, `load` or `all`.
    """

    def __init__(
        self,
        folder: Path,
        keep_last: int = 2,
        keep_best: int = 1,
        keep_scored: int = 1,
        ranks: Ranks = ALONE,
        in_background: bool = False,
    ) -> None:
        self.folder = folder
        self.keep_last = keep_last
        self.keep_best = keep_best
        self.keep_scored = keep_scored
        self.ranks = ranks
        self._background = Background() if in_background else None
        self._together: Ranks | None = None

    def all(self) -> list[Checkpoint]:
        """All checkpoints of the run, oldest first. Folders of other names, such as a copy, are none."""
        self.wait()
        return self._all()

    def _all(self) -> list[Checkpoint]:
        return sorted(map(Checkpoint, checkpoint_folders(self.folder)), key=lambda checkpoint: checkpoint.step)

    # -- writing ------------------------------------------------------------------------------------------------

    def save(
        self, step: int, model: nn.Module, optimizer: Optimizer, extra: Mapping[str, Any], counters: Mapping[str, Any]
    ) -> Checkpoint:
        """Write a checkpoint completely or not at all.

        Args:
            step: the number of updates made so far.
            model: its weights; with FSDP2 they are sharded.
            optimizer: of any kind whose state consists of tensors, numbers, text, lists, tuples and dictionaries.
            extra: plain values.
            counters: plain values.

        Raises:
            UserError: the disk is full, or cannot be written; or the optimizer's state holds something else; or the
                ranks of sharded weights do not see the same folder.
        """
        self.wait()
        folder = self.folder / f"step-{step:08d}"
        checkpoint = Checkpoint(folder)
        weights = {f"{MODEL}{name}": tensor for name, tensor in named_weights(model).items()}
        sharded = is_sharded(weights)
        if not (sharded or self.ranks.first):
            return checkpoint
        writers = self.ranks.local_size if sharded else 1
        try:
            plain, tensors = optimizer_state.described(optimizer, model)
            tensors = {**weights, **tensors}
            background = self._background if _room_for_copies(tensors, writers) else None
            copies = TensorCopies(tensors, self.ranks.rank, copy=background is not None)
        except ValueError as error:
            raise UserError(f"{folder}: the checkpoint cannot be written: {error}; choose another optimizer") from None
        texts = {
            STATE: json_text({"format": FORMAT, "optimizer": plain, "extra": dict(extra)}, exact=True),
            COUNTERS: json_text(dict(counters), exact=True),
        }
        if sharded and self._together is None:
            self._together = self.ranks.apart()
        together = self._together if sharded and self._together is not None else ALONE
        write = partial(self._write, folder, copies, texts, together)
        if background is None:
            write()
        else:
            background.do(write)
        return checkpoint

    def _write(self, folder: Path, copies: TensorCopies, texts: Mapping[str, str], together: Ranks) -> None:
        """Write a checkpoint, together with other ranks that write their parts of it."""
        entries: dict[str, dict[str, Any]] = {}
        try:
            with ExitStack() as stack:

                def begin() -> Path | None:
                    return stack.enter_context(whole_folder(folder, "last", entries)) if together.first else None

                def write() -> dict[str, dict[str, Any]]:
                    _require_seen(part, together)
                    return {name: synced_entry(part / name) for name in copies.write(part)}

                def complete() -> None:
                    if together.first:
                        for name, text in texts.items():
                            (part / name).write_text(text, encoding="utf-8")
                    stack.close()

                part = together.each(begin)[0] or Path()
                for each in together.each(write):
                    entries.update(each)
                together.each(complete)
        except (OSError, RuntimeError, safetensors.SafetensorError) as error:  # torch and safetensors raise their own
            reason = getattr(error, "strerror", None) or str(error).splitlines()[0]
            way_out = "earlier checkpoints are complete: free some space, then go on with resume=true"
            if not self._all():
                way_out = "there is no earlier one to go on from: free some space, then start the run again"
            raise UserError(
                f"{folder}: the checkpoint cannot be written ({reason}); no incomplete file was left, and {way_out}"
            ) from None

    def prune(self, ranks: Mapping[int, Any]) -> None:
        """Delete all but the checkpoints to keep; `ranks` of those with a score, as for `best_steps`."""
        if not self.ranks.first:
            return
        prune = partial(self._prune, dict(ranks))
        if self._background is None:
            prune()
        else:
            self._background.do(prune)

    def _prune(self, ranks: Mapping[int, Any]) -> None:
        checkpoints = self._all()
        present = [checkpoint.step for checkpoint in checkpoints if checkpoint.step in ranks]
        keep = {checkpoint.step for checkpoint in checkpoints[-self.keep_last :]}
        keep |= set(present[-self.keep_scored :])
        keep |= set(best_steps({step: ranks[step] for step in present}, self.keep_best))
        for checkpoint in checkpoints:
            if checkpoint.step not in keep:
                remove_folder(checkpoint.folder)

    def check(self) -> None:
        """Raise the error of a checkpoint that could not be written in the background, if there is one."""
        if self._background is not None:
            self._background.check()

    def wait(self) -> None:
        """Wait until all that was saved is on disk, and raise the error if it is not."""
        if self._background is not None:
            self._background.wait()

    @contextmanager
    def finished(self) -> Iterator[None]:
        """A context at whose end all that was saved is on disk, also if it ends with an error.

        Raises:
            UserError: a checkpoint could not be written; after another error, that one is raised.
        """
        try:
            yield
        except Exception:
            with suppress(UserError):
                self.wait()
            raise
        self.wait()

    # -- reading ------------------------------------------------------------------------------------------------

    def load(
        self, checkpoint: Checkpoint, model: nn.Module, optimizer: Optimizer
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        """Give a model and its optimizer the values of a checkpoint, whatever the number of processes that wrote it.

        Of ranks with equal weights the first reads, and sends the others what it read; they need not see the folder.
        Of ranks with sharded weights each reads its part.

        Returns:
            The plain values `extra` and `counters`.

        Raises:
            UserError: the folder is incomplete, truncated or altered, or is of another model or optimizer.
        """
        self.wait()
        folder, ranks = checkpoint.folder, self.ranks
        weights = {f"{MODEL}{name}": tensor for name, tensor in named_weights(model).items()}
        sharded = is_sharded(weights)
        if sharded:
            ranks.each(partial(_require_seen, folder, ranks))
        choose = ranks.share if sharded else list
        ranks.each(lambda: _checked(folder, choose) if sharded or ranks.first else None)
        content = ranks.each(lambda: _content(folder) if ranks.first else None)[0]
        assert content is not None
        state, counters, stored = content

        def fill() -> tuple[dict[str, Any], dict[str, Tensor]]:
            with _reading(folder):
                values, moments = optimizer_state.targets(state["optimizer"], stored, optimizer, model)
                both = {**weights, **moments}
                unknown = stored.keys() - both.keys()
                if unknown:
                    raise ValueError(f"{min(unknown)} is not of this model")
                if sharded or ranks.first:
                    read_tensors(folder, stored, both)
            return values, both

        filled: list[tuple[dict[str, Any], dict[str, Tensor]]] = []
        ranks.each(lambda: filled.append(fill()))
        values, both = filled[0]
        if not sharded and not ranks.alone:
            ranks.spread(both.values())
        with _reading(folder):
            optimizer_state.load(values, optimizer)
        return state["extra"], counters

    def weights(self, step: int) -> dict[str, Tensor]:
        """Only the weights of a checkpoint, whole, by the names that the model gives them.

        Raises:
            UserError: as `load`.
        """
        self.wait()
        folder = self.folder / f"step-{step:08d}"
        _checked(folder)
        stored = _content(folder).tensors
        weights = {name: empty(each) for name, each in stored.items() if name.startswith(MODEL)}
        with _reading(folder):
            read_tensors(folder, stored, weights)
        return {name.removeprefix(MODEL): tensor for name, tensor in weights.items()}


def _room_for_copies(tensors: Mapping[str, Tensor], writers: int = 1) -> bool:
    """Whether this host has memory for a copy of tensors, and for the files that are made of it, by each writer."""
    free = available_memory()
    return free is None or free > 2 * local_bytes(tensors) * writers


def _require_seen(folder: Path, ranks: Ranks) -> None:
    """Check that this rank sees a folder that the first one has made; some file systems show it late.

    Raises:
        UserError: it does not.
    """
    deadline = time.monotonic() + PATIENCE
    while not folder.is_dir():
        if ranks.first or time.monotonic() > deadline:
            raise UserError(
                f"{folder}: rank {ranks.rank} on {socket.gethostname()} does not see this folder, which all ranks "
                "write and read with trainer.parallel=fsdp: put run= on a file system that they share, or use "
                "trainer.parallel=ddp"
            )
        time.sleep(0.2)


def _checked(folder: Path, only: Callable[[list[str]], Sequence[str]] = list) -> None:
    """Check the sums of a checkpoint's files, or of some of them.

    Raises:
        UserError: one is missing, truncated or altered, or the checkpoint is of another format.
    """
    if (folder / OF_OLD).exists():
        raise UserError(
            f"{folder}: was written by an earlier version of mt, in a format that is not read any more; resume with "
            "the version that wrote it, or start a new run"
        )
    check_folder(folder, "checkpoint", WAY_OUT, required=FILES, only=only)


def _content(folder: Path) -> _Content:
    """What a checkpoint, whose sums have been checked, holds.

    Raises:
        UserError: it is not a checkpoint of this version.
    """
    names = check_folder(folder, "checkpoint", WAY_OUT, required=FILES, only=lambda _: [])
    with _reading(folder):
        state, counters = (read_json(folder / name, WAY_OUT) for name in FILES)
        if type(state.get("format")) is not int or state["format"] != FORMAT:
            raise ValueError(f"{STATE} has format {state.get('format')!r:.40}, and this version reads {FORMAT}")
        if state.keys() != {"format", "optimizer", "extra"} or not isinstance(state["extra"], dict):
            raise ValueError(f"{STATE} has other contents")
        stored = stored_tensors(folder, sorted(name for name in names if name.endswith(SUFFIX)))
    return _Content(state, counters, stored)


@contextmanager
def _reading(folder: Path) -> Iterator[None]:
    """Turn every error in reading a checkpoint whose sums are right into one line."""
    try:
        yield
    except UserError:
        raise
    except Exception as error:  # the manifest matched, so the file is not damaged but has another format
        reason = str(error).strip().partition("\n")[0] or type(error).__name__
        raise UserError(f"{folder}: cannot be read as a checkpoint ({reason}); {WAY_OUT}") from None


def best_steps(ranks: Mapping[int, Any], count: int) -> list[int]:
    """The `count` best steps, the best first; of equally good ones the earlier first.

    Args:
        ranks: for each step how good it is: numbers or other values in order, of which the greater is better.
        count: how many.
    """
    return sorted(sorted(ranks), key=ranks.__getitem__, reverse=True)[:count]
