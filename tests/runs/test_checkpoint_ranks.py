"""Checkpoints that several processes write together: read by any number of them, and whole or absent."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import torch
from campaign import counted
from faulty_training import Fault, install
from processes import with_ranks
from torch import Tensor, nn
from torch.distributed.tensor import DTensor
from torch.optim import Optimizer

from mt.errors import UserError
from mt.files.folders import tidy
from mt.ranks import ALONE, Ranks
from mt.runs import checkpoint as checkpoint_module
from mt.runs.checkpoint import CheckpointStore
from mt.runs.checkpoint_folders import NAME
from mt.runs.model_weights import load_weights

EXTRA = {"scaler": {"scale": 65536.0}, "largest_batch": None}
COUNTERS = {"step": 3, "seconds": 0.1 + 0.2, "history": [{"score": -float("inf")}], "places_read": {"0": {"line": 7}}}


class Small(nn.Module):
    """A tied embedding of 7 rows, which 2 and 4 processes cannot share equally, a weight in bf16, and a buffer."""

    def __init__(self) -> None:
        super().__init__()
        self.embedding = nn.Embedding(7, 4)
        self.inner = nn.Linear(4, 4)
        self.narrow = nn.Linear(4, 4, bias=False, dtype=torch.bfloat16)
        self.output = nn.Linear(4, 7, bias=False)
        self.output.weight = self.embedding.weight
        self.register_buffer("mean", torch.ones(3))

    def forward(self, ids: Tensor) -> Tensor:
        hidden = self.narrow(self.inner(self.embedding(ids)).bfloat16()).float()
        logits: Tensor = self.output(hidden)
        return logits


def adamw(model: nn.Module) -> Optimizer:
    return torch.optim.AdamW(model.parameters(), lr=0.1)


def sgd(model: nn.Module) -> Optimizer:
    return torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)


def made(ranks: Ranks, way: str, optimizer: Callable[[nn.Module], Optimizer], steps: int) -> tuple[Small, Optimizer]:
    """A model trained for some steps. All ranks get the same data, so that all ways make the same updates."""
    torch.manual_seed(1)
    model = Small()
    if way == "fsdp":
        from torch.distributed.device_mesh import init_device_mesh
        from torch.distributed.fsdp import fully_shard

        mesh = init_device_mesh("cpu", (ranks.size,))
        fully_shard(model.inner, mesh=mesh)
        fully_shard(model.narrow, mesh=mesh)
        fully_shard(model, mesh=mesh)
    updates = optimizer(model)
    for step in range(steps):
        model(torch.arange(7)).square().sum().backward()
        updates.step()
        updates.zero_grad()
        model.mean += step
    return model, updates


def whole(value: Any) -> Any:
    """A value with tensors as (type, values), whole, so that it can be compared and sent."""
    if isinstance(value, DTensor):
        value = value.full_tensor()
    if isinstance(value, Tensor):
        return str(value.dtype), value.detach().double().tolist()
    if isinstance(value, dict):
        return {key: whole(each) for key, each in value.items()}
    return [whole(each) for each in value] if isinstance(value, (list, tuple)) else value


def values(model: nn.Module, optimizer: Optimizer) -> Any:
    return whole(model.state_dict()), whole(optimizer.state_dict())


def save(ranks: Ranks, folder: Path, way: str, optimizer: Any = adamw, in_background: bool = False) -> Any:
    model, updates = made(ranks, way, optimizer, 3)
    store = CheckpointStore(folder, ranks=ranks, in_background=in_background)
    store.save(3, model, updates, EXTRA, COUNTERS)
    before = values(model, updates)
    with torch.no_grad():
        for parameter in model.parameters():  # training goes on
            parameter.fill_(9.0)
    store.wait()
    return before


def load(ranks: Ranks, folder: Path, way: str, optimizer: Any = adamw) -> Any:
    model, updates = made(ranks, way, optimizer, 0)
    store = CheckpointStore(folder if way == "fsdp" or ranks.first else folder / "elsewhere", ranks=ranks)
    checkpoint = store.all()[0] if store.all() else checkpoint_module.Checkpoint(store.folder / "step-00000003")
    return *store.load(checkpoint, model, updates), values(model, updates)


WAYS = [(1, "none"), (2, "ddp"), (2, "fsdp"), (4, "fsdp")]


@pytest.mark.parametrize("optimizer", [adamw, sgd])
def test_any_number_of_processes_reads_what_any_other_wrote(tmp_path: Path, optimizer: Any) -> None:
    written = {}
    for size, way in WAYS:
        folder = tmp_path / f"{way}{size}"
        (before, *_) = with_ranks(size, save, folder, way, optimizer, way == "fsdp")
        written[folder] = before
        assert [path.name for path in folder.iterdir()] == ["step-00000003"]
    for size, way in WAYS:
        for folder, before in written.items():
            for extra, counters, found in with_ranks(size, load, folder, way, optimizer):
                assert (extra, counters) == (EXTRA, COUNTERS)
                assert found == before, f"{folder.name}, read by {size} with {way}"


def whole_weights(ranks: Ranks, folder: Path, way: str) -> Any:
    """The weights of a checkpoint, and those of a model that has loaded them."""
    weights = CheckpointStore(folder).weights(3)
    model, _ = made(ranks, way, adamw, 0)
    load_weights(model, weights)
    return list(weights), whole(model.state_dict())


def test_the_weights_alone_are_whole(tmp_path: Path) -> None:
    (before, _), _ = with_ranks(2, save, tmp_path, "fsdp")
    for names, found in with_ranks(2, whole_weights, tmp_path, "fsdp") + with_ranks(1, whole_weights, tmp_path, "none"):
        assert names == ["embedding.weight", "inner.bias", "inner.weight", "mean", "narrow.weight"]
        assert found == before


def fail(ranks: Ranks, folder: Path, in_background: bool) -> Any:
    """The second of two ranks has no room on its disk."""
    model, updates = made(ranks, "fsdp", adamw, 1)
    store = CheckpointStore(folder, ranks=ranks, in_background=in_background)
    store.save(1, model, updates, {}, {})
    store.wait()
    write = checkpoint_module.TensorCopies.write

    def full(*arguments: Any) -> Any:
        raise OSError(errno.ENOSPC, "No space left on device")

    if not ranks.first:
        checkpoint_module.TensorCopies.write = full  # type: ignore[method-assign]
    try:
        store.save(2, model, updates, {}, {})
        store.wait()
    except UserError as error:
        return str(error)
    finally:
        checkpoint_module.TensorCopies.write = write  # type: ignore[method-assign]
    return "written"


@pytest.mark.parametrize("in_background", [False, True])
def test_the_full_disk_of_one_rank_is_said_by_all(tmp_path: Path, in_background: bool) -> None:
    for line in with_ranks(2, fail, tmp_path, in_background):
        assert "step-00000002: the checkpoint cannot be written (No space left on device)" in line
        assert "earlier checkpoints are complete" in line
    assert [path.name for path in tmp_path.iterdir()] == ["step-00000001"]


def not_shared(ranks: Ranks, folder: Path) -> Any:
    """Each rank has a folder of its own."""
    checkpoint_module.PATIENCE = 0.1
    model, updates = made(ranks, "fsdp", adamw, 1)
    real = Path.is_dir
    try:
        if not ranks.first:
            Path.is_dir = lambda path: False  # type: ignore[method-assign, assignment]
        CheckpointStore(folder, ranks=ranks).save(1, model, updates, {}, {})
    except UserError as error:
        return str(error)
    finally:
        checkpoint_module.PATIENCE = 60.0
        Path.is_dir = real  # type: ignore[method-assign]
    return "written"


def test_ranks_without_a_shared_folder_are_told(tmp_path: Path) -> None:
    for line in with_ranks(2, not_shared, tmp_path):
        assert "rank 1 on " in line
        assert "put run= on a file system that they share, or use trainer.parallel=ddp" in line
        assert "\n" not in line
    assert list(tmp_path.iterdir()) == []


# -- kills ----------------------------------------------------------------------------------------------------------


def save_again(ranks: Ranks, folder: Path, in_background: bool, fault: Fault, victim: int) -> int:
    """Save a second checkpoint, in which a fault happens to one rank. Returns the number of its changing calls."""
    model, updates = made(ranks, "fsdp", adamw, 3)
    store = CheckpointStore(folder, keep_last=1, ranks=ranks, in_background=in_background)
    store.save(3, model, updates, EXTRA, COUNTERS)
    store.wait()
    ranks.wait()
    calls = install(fault) if ranks.rank == victim else lambda: 0
    store.save(4, model, updates, EXTRA, {**COUNTERS, "step": 4})
    store.prune({})
    store.wait()
    return calls()


def kill_while_saving(folder: Path, in_background: bool, victim: int, call: int) -> None:
    fault = Fault(kill_before=call)
    with pytest.raises(AssertionError, match=r"process \d died"):
        with_ranks(2, save_again, folder, in_background, fault, victim)
    tidy(folder, NAME, anywhere=True)  # as the next start does
    left = sorted(path.name for path in folder.iterdir())
    assert left in (["step-00000003"], ["step-00000004"], ["step-00000003", "step-00000004"]), left
    store = CheckpointStore(folder)
    for checkpoint in store.all():
        model, updates = made(ALONE, "none", adamw, 0)
        extra, counters = store.load(checkpoint, model, updates)
        assert (extra, counters) == (EXTRA, {**COUNTERS, "step": checkpoint.step})
        assert values(model, updates) == values(*made(ALONE, "none", adamw, 3))


@pytest.fixture(scope="module")
def calls(tmp_path_factory: pytest.TempPathFactory) -> list[int]:
    """How often each of two ranks changes files while it saves."""
    found = []
    for victim in (0, 1):
        found.append(with_ranks(2, save_again, tmp_path_factory.mktemp("calls"), False, Fault(), victim)[victim])
    with pytest.raises(AssertionError, match="died"):
        with_ranks(2, leave)  # these processes count their calls, so others take their place
    return found


def leave(ranks: Ranks) -> None:
    os._exit(1)


@pytest.mark.parametrize("victim", [0, 1])
def test_a_rank_killed_while_saving_leaves_a_usable_checkpoint(tmp_path: Path, calls: list[int], victim: int) -> None:
    assert calls[0] > calls[1] > 2
    kill_while_saving(tmp_path, True, victim, calls[victim] // 2)


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_a_rank_killed_before_every_call_of_saving(tmp_path: Path, calls: list[int]) -> None:
    with counted("kills of one of two ranks while they save") as counts:
        for victim, in_background in product((0, 1), (False, True)):
            for call in range(1, calls[victim] + 1):
                kill_while_saving(tmp_path / f"{victim}{in_background}{call}", in_background, victim, call)
                counts[f"rank {victim}"] += 1
