"""Checkpoints are whole or absent, know when they were touched, and give back what was put in."""

import errno
import os
import random
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy
import pytest
import torch
from torch import nn
from torch.optim import Optimizer

from mt.errors import UserError
from mt.ops.random_generators import seed_everything
from mt.runs import checkpoint as checkpoint_module
from mt.runs.checkpoint import CheckpointStore
from mt.runs.checkpoint_folders import has_checkpoint
from mt.runs.model_weights import average_weights


class Tied(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.embedding = nn.Embedding(5, 3)
        self.output = nn.Linear(3, 5, bias=False)
        self.output.weight = self.embedding.weight


def adamw(model: nn.Module) -> Optimizer:
    return torch.optim.AdamW(model.parameters())


def trained(optimizer: Callable[[nn.Module], Optimizer] = adamw, steps: int = 1) -> tuple[Tied, Optimizer]:
    model = Tied()
    updates = optimizer(model)
    for _ in range(steps):
        model.output(model.embedding(torch.tensor([1]))).square().sum().backward()
        updates.step()
    return model, updates


def saved(folder: Path, step: int = 7, in_background: bool = False) -> tuple[CheckpointStore, Tied]:
    store = CheckpointStore(folder, keep_last=2, keep_best=1, in_background=in_background)
    model, optimizer = trained()
    store.save(step, model, optimizer, {"scaler": {}}, {"step": step})
    return store, model


def save_untrained(store: CheckpointStore, step: int) -> None:
    store.save(step, *trained(steps=0), {}, {})


def load(store: CheckpointStore) -> tuple[dict[str, Any], dict[str, Any]]:
    return store.load(store.all()[0], *trained(steps=0))


def test_round_trip_keeps_ties(tmp_path: Path) -> None:
    store, model = saved(tmp_path)
    (checkpoint,) = store.all()
    other, optimizer = trained(steps=0)
    extra, counters = store.load(checkpoint, other, optimizer)
    assert (extra, counters) == ({"scaler": {}}, {"step": 7})
    assert optimizer.state_dict()["state"][0]["exp_avg"].shape == (5, 3)
    assert torch.equal(other.embedding.weight, model.embedding.weight)
    assert other.output.weight is other.embedding.weight
    assert list(store.weights(7)) == ["embedding.weight"]


SHARD = "shard-00001-model-00001-of-00001.safetensors"


@pytest.mark.parametrize("name", [SHARD, "state.json", "counters.json"])
@pytest.mark.parametrize("harm", ["truncate", "alter", "remove"])
def test_harm_is_named(tmp_path: Path, name: str, harm: str) -> None:
    store, _ = saved(tmp_path)
    (checkpoint,) = store.all()
    path = checkpoint.folder / name
    content = path.read_bytes()
    if harm == "truncate":
        path.write_bytes(content[:-3])
    elif harm == "alter":
        path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    else:
        path.unlink()
    with pytest.raises(UserError, match=name) as error:
        load(store)
    assert "\n" not in str(error.value)


def test_failed_write_leaves_nothing(tmp_path: Path) -> None:
    store = CheckpointStore(tmp_path / "checkpoints")
    with pytest.raises(TypeError):
        store.save(1, *trained(), {}, {"step": object()})
    assert not (tmp_path / "checkpoints").exists()


def limit_file_size(size: int) -> Iterator[None]:
    """No file may grow beyond `size` bytes: what a full disk does, for any user on any file system."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("in_background", [False, True])
@pytest.mark.parametrize("room", [0, 40, 900])
def test_full_disk_is_said_and_leaves_earlier_checkpoints(tmp_path: Path, room: int, in_background: bool) -> None:
    store, _ = saved(tmp_path, in_background=in_background)
    store.wait()

    def save() -> None:
        store.save(8, *trained(), {}, {"step": 8})
        store.wait()

    with (
        contextmanager(limit_file_size)(room),
        pytest.raises(UserError, match="earlier checkpoints are complete") as error,
    ):
        save()
    assert "\n" not in str(error.value)
    assert [path.name for path in tmp_path.iterdir()] == ["step-00000007"]
    load(store)


def test_prune_keeps_last_and_best(tmp_path: Path) -> None:
    store = CheckpointStore(tmp_path, keep_last=2, keep_best=2)
    for step in range(1, 7):
        save_untrained(store, step)
    store.prune({1: 5.0, 2: 9.0, 3: 9.0, 4: 1.0, 6: 2.0})
    assert [checkpoint.step for checkpoint in store.all()] == [2, 3, 5, 6]


def test_a_checkpoint_without_score_takes_no_place_of_one_with(tmp_path: Path) -> None:
    store = CheckpointStore(tmp_path, keep_last=1, keep_best=1, keep_scored=3)
    scores: dict[int, float] = {}
    kept = []
    for step in (5, 10, 20, 25, 30, 34, 37, 40, 50, 60):  # validated after each 10 updates, stopped at the others
        save_untrained(store, step)
        if step % 10 == 0:
            scores[step] = 100.0 if step == 20 else 0.0
        store.prune(scores)
        kept.append([checkpoint.step for checkpoint in store.all()])
    assert kept[:4] == [[5], [10], [10, 20], [10, 20, 25]]
    assert kept[4:8] == [[10, 20, 30], [10, 20, 30, 34], [10, 20, 30, 37], [20, 30, 40]]
    assert kept[8:] == [[20, 30, 40, 50], [20, 40, 50, 60]]


def test_only_folders_named_as_checkpoints_are_checkpoints(tmp_path: Path) -> None:
    store, _ = saved(tmp_path)
    for name in ("step-00000060.bak", "step-60", "step-", "step-00000061 copy", "step-0000006x"):
        shutil.copytree(tmp_path / "step-00000007", tmp_path / name)
    (tmp_path / "step-00000062").touch()
    assert [checkpoint.step for checkpoint in store.all()] == [7]
    for step in (8, 9, 10):
        save_untrained(store, step)
    store.prune({})
    assert [checkpoint.step for checkpoint in store.all()] == [9, 10]
    assert (tmp_path / "step-00000060.bak" / "manifest.json").is_file()


@pytest.mark.parametrize("tied", [True, False])
def test_equal_states_give_equal_bytes(tmp_path: Path, tied: bool) -> None:
    """Also in processes whose hashes and addresses differ, and for more than one shared tensor."""
    code = (
        "import sys, torch\n"
        "from pathlib import Path\n"
        "from mt.runs.model_weights import save_weights\n"
        "torch.manual_seed(1)\n"
        "layers = torch.nn.ModuleDict({name: torch.nn.Linear(3, 3) for name in 'zebra apple mango fig'.split()})\n"
        f"for name in ('apple', 'fig', 'zebra') if {tied} else ():\n"
        "    layers[name].weight = layers['mango'].weight; layers[name].bias = layers['mango'].bias\n"
        "save_weights(layers, Path(sys.argv[1]))\n"
    )
    for number in range(3):
        environment = {**os.environ, "PYTHONHASHSEED": str(number)}
        subprocess.run([sys.executable, "-c", code, str(tmp_path / str(number))], check=True, env=environment)
    written = [(tmp_path / str(number)).read_bytes() for number in range(3)]
    assert written[0] == written[1] == written[2]


def test_a_checkpoint_of_old_is_refused_with_the_way_out(tmp_path: Path) -> None:
    store, _ = saved(tmp_path)
    (store.all()[0].folder / "optimizer.pt").write_bytes(b"a pickle")
    with pytest.raises(UserError, match=r"earlier version of mt.*not read any more; resume with.*start a new run"):
        load(store)


def test_average_is_the_mean() -> None:
    several = [{"w": torch.full((2,), float(i)), "n": torch.tensor(3)} for i in (1, 2, 6)]
    mean = average_weights(several)
    assert mean["w"].tolist() == [3.0, 3.0]
    assert mean["n"].item() == 3


def test_a_seed_seeds_every_generator() -> None:
    def draw() -> list[float]:
        return [random.random(), float(numpy.random.rand()), float(torch.rand(()))]

    seed_everything(5)
    first = draw()
    assert draw() != first
    seed_everything(5)
    assert draw() == first


def test_a_full_disk_advises_a_resume_only_where_there_is_something_to_resume(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(checkpoint_module.TensorCopies, "write", full)
        with pytest.raises(UserError, match=r"no earlier one to go on from.*start the run again$"):
            saved(tmp_path)
    saved(tmp_path)
    monkeypatch.setattr(checkpoint_module.TensorCopies, "write", full)
    with pytest.raises(UserError, match=r"earlier checkpoints are complete.*resume=true$"):
        saved(tmp_path, 8)


def test_a_folder_that_cannot_be_read_is_not_called_empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saved(tmp_path / "checkpoints")
    assert has_checkpoint(tmp_path)
    assert not has_checkpoint(tmp_path / "checkpoints")

    def closed(path: Path) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(Path, "iterdir", closed)
    with pytest.raises(UserError, match=r"checkpoints: cannot be read \(Permission denied\); check its permissions"):
        has_checkpoint(tmp_path)
