"""Checkpoints are whole or absent, know when they were touched, and give back what was put in."""

import errno
import hashlib
import json
import os
import random
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy
import pytest
import torch
from torch import nn

from mt.errors import UserError
from mt.ops.random_generators import random_state, restore_random_state, seed_everything
from mt.runs import checkpoint as checkpoint_module
from mt.runs.checkpoint import CheckpointStore, average_weights, load_weights
from mt.runs.checkpoint_folders import has_checkpoint


class Tied(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.embedding = nn.Embedding(5, 3)
        self.output = nn.Linear(3, 5, bias=False)
        self.output.weight = self.embedding.weight


def saved(folder: Path, step: int = 7) -> tuple[CheckpointStore, Tied]:
    store = CheckpointStore(folder, keep_last=2, keep_best=1)
    model = Tied()
    optimizer = torch.optim.AdamW(model.parameters())
    model.output(model.embedding(torch.tensor([1]))).sum().backward()
    optimizer.step()
    store.save(step, model, optimizer.state_dict(), {"step": step})
    return store, model


def test_round_trip_keeps_ties(tmp_path: Path) -> None:
    store, model = saved(tmp_path)
    (checkpoint,) = store.all()
    weights, state, counters = store.load(checkpoint)
    other = Tied()
    load_weights(other, weights)
    assert counters == {"step": 7}
    assert state["optimizer"]["state"][0]["exp_avg"].shape == (5, 3)
    torch.testing.assert_close(other.embedding.weight, model.embedding.weight)
    assert other.output.weight is other.embedding.weight


@pytest.mark.parametrize("name", ["model.safetensors", "optimizer.pt", "counters.json"])
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
        store.load(checkpoint)
    assert "\n" not in str(error.value)


def test_failed_write_leaves_nothing(tmp_path: Path) -> None:
    store = CheckpointStore(tmp_path / "checkpoints")
    with pytest.raises(TypeError):
        store.save(1, Tied(), {}, {"step": object()})
    assert list((tmp_path / "checkpoints").iterdir()) == []


def limit_file_size(size: int) -> Iterator[None]:
    """No file may grow beyond `size` bytes: what a full disk does, for any user on any file system."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("room", [0, 40, 900])
def test_full_disk_is_said_and_leaves_earlier_checkpoints(tmp_path: Path, room: int) -> None:
    store, model = saved(tmp_path)
    state = {"big": torch.zeros(1000)}
    with (
        contextmanager(limit_file_size)(room),
        pytest.raises(UserError, match="earlier checkpoints are complete") as error,
    ):
        store.save(8, model, state, {"step": 8})
    assert "\n" not in str(error.value)
    assert [path.name for path in tmp_path.iterdir()] == ["step-00000007"]
    store.load(store.all()[0])


def test_prune_keeps_last_and_best(tmp_path: Path) -> None:
    store = CheckpointStore(tmp_path, keep_last=2, keep_best=2)
    for step in range(1, 7):
        store.save(step, Tied(), {}, {})
    store.prune({1: 5.0, 2: 9.0, 3: 9.0, 4: 1.0, 6: 2.0})
    assert [checkpoint.step for checkpoint in store.all()] == [2, 3, 5, 6]


def test_a_checkpoint_without_score_takes_no_place_of_one_with(tmp_path: Path) -> None:
    store = CheckpointStore(tmp_path, keep_last=1, keep_best=1, keep_scored=3)
    scores: dict[int, float] = {}
    kept = []
    for step in (5, 10, 20, 25, 30, 34, 37, 40, 50, 60):  # validated after each 10 updates, stopped at the others
        store.save(step, Tied(), {}, {})
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
        store.save(step, Tied(), {}, {})
    store.prune({})
    assert [checkpoint.step for checkpoint in store.all()] == [9, 10]
    assert (tmp_path / "step-00000060.bak" / "manifest.json").is_file()


@pytest.mark.parametrize("tied", [True, False])
def test_equal_states_give_equal_bytes(tmp_path: Path, tied: bool) -> None:
    """Also in processes whose hashes and addresses differ, and for more than one shared tensor."""
    code = (
        "import sys, torch\n"
        "from pathlib import Path\n"
        "from mt.runs.checkpoint import save_weights\n"
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


def test_no_pickle_is_read(tmp_path: Path) -> None:
    store, _ = saved(tmp_path)
    (checkpoint,) = store.all()
    torch.save({"optimizer": Path("x")}, checkpoint.folder / "optimizer.pt")
    manifest = checkpoint.folder / "manifest.json"
    entries = json.loads(manifest.read_text())
    content = (checkpoint.folder / "optimizer.pt").read_bytes()
    entries["optimizer.pt"] = {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    manifest.write_text(json.dumps(entries))
    with pytest.raises(UserError, match="cannot be read as a checkpoint"):
        store.load(checkpoint)


def test_average_is_the_mean() -> None:
    several = [{"w": torch.full((2,), float(i)), "n": torch.tensor(3)} for i in (1, 2, 6)]
    mean = average_weights(several)
    assert mean["w"].tolist() == [3.0, 3.0]
    assert mean["n"].item() == 3


def test_random_state_comes_back(tmp_path: Path) -> None:
    def draw() -> list[float]:
        return [random.random(), float(numpy.random.rand()), float(torch.rand(()))]

    seed_everything(5)
    torch.save(random_state(), tmp_path / "state.pt")
    first = draw()
    restore_random_state(torch.load(tmp_path / "state.pt", weights_only=True))
    assert draw() == first
    seed_everything(5)
    assert draw() == first


def test_a_full_disk_advises_a_resume_only_where_there_is_something_to_resume(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(checkpoint_module, "save_weights", full)
        with pytest.raises(UserError, match=r"no earlier one to go on from.*start the run again$"):
            saved(tmp_path)
    saved(tmp_path)
    monkeypatch.setattr(checkpoint_module, "save_weights", full)
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
