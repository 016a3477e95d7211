"""Checkpoints written in the background: of the moment when they were saved, in order, and never lost silently."""

from __future__ import annotations

import errno
import threading
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import nn

from mt.errors import UserError
from mt.runs import checkpoint as checkpoint_module
from mt.runs.background import Background
from mt.runs.checkpoint import CheckpointStore
from mt.runs.tensor_files import TensorCopies


class Slow:
    """Lets the writing wait until `go` is set; a disk that is full raises an error instead."""

    def __init__(self, patch: pytest.MonkeyPatch, full: bool = False) -> None:
        self.go, self.began = threading.Event(), threading.Event()
        write = TensorCopies.write

        def wait(copies: TensorCopies, folder: Path) -> list[str]:
            self.began.set()
            assert self.go.wait(30)
            if full:
                raise OSError(errno.ENOSPC, "No space left on device")
            return write(copies, folder)

        patch.setattr(TensorCopies, "write", wait)


def saving(folder: Path) -> tuple[CheckpointStore, nn.Module, Any]:
    store = CheckpointStore(folder, keep_last=1, in_background=True)
    model = nn.Linear(2, 2)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    store.save(1, model, optimizer, {}, {})
    store.wait()
    return store, model, optimizer


def test_the_moment_of_saving_is_saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store, model, optimizer = saving(tmp_path)
    slow = Slow(monkeypatch)
    before, counters = model.weight.detach().clone(), {"step": 2}
    store.save(2, model, optimizer, {}, counters)
    store.prune({})
    assert slow.began.wait(30)
    with torch.no_grad():
        model.weight += 1
    counters["step"] = 3
    assert [path.name for path in tmp_path.iterdir() if not path.name.startswith(".")] == ["step-00000001"]
    store.check()
    slow.go.set()
    assert [each.step for each in store.all()] == [2]  # waited for, and then the old one was deleted
    other = nn.Linear(2, 2)
    _, found = store.load(store.all()[0], other, torch.optim.SGD(other.parameters(), lr=0.1, momentum=0.9))
    assert torch.equal(other.weight, before)
    assert found == {"step": 2}


def test_a_full_disk_is_told_at_once_and_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store, model, optimizer = saving(tmp_path)
    with monkeypatch.context() as patch:
        slow = Slow(patch, full=True)
        store.save(2, model, optimizer, {}, {})
        store.prune({})
        slow.go.set()
        with pytest.raises(UserError, match=r"step-00000002.*\(No space left.*earlier checkpoints are complete"):
            store.wait()
    store.wait()
    store.save(3, model, optimizer, {}, {})
    assert [each.step for each in store.all()] == [1, 3]


def test_an_error_waits_for_what_is_being_saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store, model, optimizer = saving(tmp_path)
    slow = Slow(monkeypatch)
    error = UserError("the gradient was not finite")

    def train() -> None:
        with store.finished():
            store.save(2, model, optimizer, {}, {})
            assert slow.began.wait(30)
            threading.Timer(0.05, slow.go.set).start()
            raise error

    with pytest.raises(UserError) as raised:
        train()
    assert raised.value is error
    assert (tmp_path / "step-00000002" / "manifest.json").is_file()


def test_without_room_for_a_copy_training_writes_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store, model, optimizer = saving(tmp_path)
    monkeypatch.setattr(checkpoint_module, "available_memory", lambda: 40)
    threads: list[str] = []
    monkeypatch.setattr(Background, "do", lambda *_: threads.append("background"))
    store.save(2, model, optimizer, {}, {})
    assert threads == []
    assert (tmp_path / "step-00000002" / "manifest.json").is_file()


def test_ranks_that_write_together_need_room_for_the_copies_of_all(monkeypatch: pytest.MonkeyPatch) -> None:
    shares = {"weight": torch.zeros(25)}
    monkeypatch.setattr(checkpoint_module, "available_memory", lambda: 450)  # a copy and a file take 100 bytes each
    assert [checkpoint_module._room_for_copies(shares, writers) for writers in (1, 2, 3)] == [True, True, False]
