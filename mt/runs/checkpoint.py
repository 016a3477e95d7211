"""Checkpoints: all that a run needs to continue exactly as if it had not been interrupted.

A checkpoint is a folder `step-00000123` with the weights (safetensors), the optimizer's state and the random
generators (`torch.load(weights_only=True)`), and the trainer's counters (JSON). No pickled objects are loaded.
"""

from __future__ import annotations

import pickle
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import safetensors
import safetensors.torch
import torch
from torch import Tensor, nn

from mt.errors import UserError
from mt.files.folders import check_folder, remove_folder, whole_folder
from mt.files.json_files import read_json, write_json
from mt.ops.random_generators import random_state
from mt.runs.checkpoint_folders import checkpoint_folders

WAY_OUT = "delete this folder to go on from the checkpoint before it"

WEIGHTS, STATE, COUNTERS = FILES = "model.safetensors", "optimizer.pt", "counters.json"


@dataclass(frozen=True)
class Checkpoint:
    """One checkpoint on disk."""

    folder: Path

    @property
    def step(self) -> int:
        """Number of updates made before the checkpoint was written."""
        return int(self.folder.name.removeprefix("step-"))


class CheckpointStore:
    """The checkpoints of one run.

    Args:
        folder: the folder of checkpoints.
        keep_last: how many of the last are kept, to resume from.
        keep_best: how many of the best are kept.
        keep_scored: how many of the last with a score are kept, to be averaged. A checkpoint without a score was
            written when training was stopped between two validations; a run that was never stopped has none.
    """

    def __init__(self, folder: Path, keep_last: int = 2, keep_best: int = 1, keep_scored: int = 1) -> None:
        self.folder = folder
        self.keep_last = keep_last
        self.keep_best = keep_best
        self.keep_scored = keep_scored

    def all(self) -> list[Checkpoint]:
        """All checkpoints of the run, oldest first. Folders of other names, such as a copy, are none."""
        return sorted(map(Checkpoint, checkpoint_folders(self.folder)), key=lambda checkpoint: checkpoint.step)

    def save(
        self, step: int, model: nn.Module, optimizer_state: dict[str, Any], counters: dict[str, Any]
    ) -> Checkpoint:
        """Write a checkpoint completely or not at all.

        Raises:
            UserError: the disk is full, or cannot be written.
        """
        folder = self.folder / f"step-{step:08d}"
        try:
            with whole_folder(folder, wins="last") as part:
                save_weights(model, part / WEIGHTS)
                torch.save({"optimizer": optimizer_state, "random": random_state()}, part / STATE)
                write_json(part / COUNTERS, counters, exact=True)
        except (OSError, RuntimeError, safetensors.SafetensorError) as error:  # torch and safetensors raise their own
            reason = getattr(error, "strerror", None) or str(error).splitlines()[0]
            way_out = "earlier checkpoints are complete: free some space, then go on with resume=true"
            if not self.all():
                way_out = "there is no earlier one to go on from: free some space, then start the run again"
            raise UserError(
                f"{folder}: the checkpoint cannot be written ({reason}); no incomplete file was left, and {way_out}"
            ) from None
        return Checkpoint(folder)

    def prune(self, ranks: Mapping[int, Any]) -> None:
        """Delete all but the checkpoints to keep; `ranks` of those with a score, as for `best_steps`."""
        checkpoints = self.all()
        present = [checkpoint.step for checkpoint in checkpoints if checkpoint.step in ranks]
        keep = {checkpoint.step for checkpoint in checkpoints[-self.keep_last :]}
        keep |= set(present[-self.keep_scored :])
        keep |= set(best_steps({step: ranks[step] for step in present}, self.keep_best))
        for checkpoint in checkpoints:
            if checkpoint.step not in keep:
                remove_folder(checkpoint.folder)

    def load(self, checkpoint: Checkpoint) -> tuple[dict[str, Tensor], dict[str, Any], dict[str, Any]]:
        """Read a checkpoint: weights; state of the optimizer and the random generators; counters.

        Raises:
            UserError: the folder is incomplete, truncated or altered.
        """
        check_folder(checkpoint.folder, "checkpoint", WAY_OUT, required=FILES)
        try:
            _require_stored(checkpoint.folder / STATE)
            weights = safetensors.torch.load_file(checkpoint.folder / WEIGHTS)
            state = torch.load(checkpoint.folder / STATE, map_location="cpu", weights_only=True)
            counters = read_json(checkpoint.folder / COUNTERS, WAY_OUT)
        except pickle.UnpicklingError:
            reason = f"{STATE} holds more than plain values and tensors, which might run code"
            raise UserError(f"{checkpoint.folder}: cannot be read as a checkpoint ({reason}); {WAY_OUT}") from None
        except Exception as error:  # the manifest matched, so the file is not damaged but has another format
            reason = str(error).strip().partition("\n")[0] or type(error).__name__
            raise UserError(f"{checkpoint.folder}: cannot be read as a checkpoint ({reason}); {WAY_OUT}") from None
        return weights, state, counters

    def weights(self, step: int) -> dict[str, Tensor]:
        """Only the weights of a checkpoint."""
        folder = self.folder / f"step-{step:08d}"
        check_folder(folder, "checkpoint", WAY_OUT, required=FILES)
        return safetensors.torch.load_file(folder / WEIGHTS)


def _require_stored(path: Path) -> None:
    """Check that a file of `torch.save` is no larger in memory than on disk: that nothing in it is compressed.

    Raises:
        ValueError: it is not such a file, or something in it is compressed.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            stored = all(each.compress_type == zipfile.ZIP_STORED for each in archive.infolist())
    except zipfile.BadZipFile:
        raise ValueError(f"{path.name} is no file of torch.save") from None
    if not stored:
        raise ValueError(f"{path.name} is compressed, which training does not do")


def best_steps(ranks: Mapping[int, Any], count: int) -> list[int]:
    """The `count` best steps, the best first; of equally good ones the earlier first.

    Args:
        ranks: for each step how good it is: numbers or other values in order, of which the greater is better.
        count: how many.
    """
    return sorted(sorted(ranks), key=ranks.__getitem__, reverse=True)[:count]


def save_weights(model: nn.Module, path: Path) -> None:
    """Write a model's weights as safetensors. A tensor with several names is written once.

    Tensors are copied first: cuDNN puts the weights of a recurrent layer into one block of memory, and safetensors
    refuses tensors that are parts of a block.
    """
    named: dict[int, tuple[str, Tensor]] = {}
    for name, tensor in model.state_dict(keep_vars=True).items():
        named.setdefault(id(tensor), (name, tensor.detach()))
    weights = {name: tensor.to("cpu", copy=True).contiguous() for name, tensor in named.values()}
    safetensors.torch.save_file(weights, path, metadata={"format": "pt"})


def load_weights(model: nn.Module, weights: Mapping[str, Tensor]) -> None:
    """Load weights written by `save_weights` into a model of the same shapes. Tied weights need only one of the names.

    Raises:
        UserError: names or shapes do not match the model.
    """
    try:
        missing, unexpected = model.load_state_dict(dict(weights), strict=False)
    except RuntimeError as error:
        raise UserError(f"weights do not fit the model: {' '.join(str(error).split()[:40])}") from None
    state = model.state_dict(keep_vars=True)
    given = {id(state[name]) for name in weights if name in state}
    absent = [name for name in missing if id(state[name]) not in given]
    if absent or unexpected:
        raise UserError(f"weights do not fit the model: missing {absent or 'none'}, unexpected {unexpected or 'none'}")


def average_weights(several: Sequence[dict[str, Tensor]]) -> dict[str, Tensor]:
    """The mean of each tensor over several checkpoints, computed in float64."""
    return {
        name: (sum(weights[name].double() for weights in several) / len(several)).to(first.dtype)  # type: ignore[union-attr]
        if first.is_floating_point()
        else first
        for name, first in several[0].items()
    }
