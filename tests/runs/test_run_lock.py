"""One training at a time in a run's folder; what killed ones left there is cleared up by the next."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
import torch
from torch import nn

from mt.errors import UserError
from mt.runs.checkpoint import CheckpointStore
from mt.runs.run_folder import check_new, new_run, old_run
from mt.runs.run_lock import only_training

CONFIG = {"data": {"_target_": "mt.data.SampleCorpus"}, "model": {}, "cache": "cache"}


def test_a_second_training_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    run = str(tmp_path / "mine")
    with new_run(run, "model", {**CONFIG, "seed": 1}) as folder:
        written = (folder / "config.yaml").read_bytes()
        for _ in range(2):
            with pytest.raises(UserError, match="another training is writing this run now") as error:
                check_new(run)
            assert str(error.value).startswith(f"run={run}: ")
            assert "\n" not in str(error.value)
            with pytest.raises(UserError, match="another training"), new_run(run, "model", {**CONFIG, "seed": 2}):
                pass
            with pytest.raises(UserError, match="another training"), only_training(folder):
                pass
        assert (folder / "config.yaml").read_bytes() == written
    check_new(run)  # it ended before its first checkpoint


def test_a_run_that_ended_while_another_waited_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = str(tmp_path / "mine")
    with new_run(run, "model", CONFIG) as folder:
        (folder / "checkpoints" / "step-00000001").mkdir(parents=True)
    monkeypatch.setattr("mt.runs.run_folder.check_new", lambda run: None)  # as it was found before
    with pytest.raises(UserError, match="holds a run already"), new_run(run, "model", CONFIG):
        pass


def left(folder: Path, suffix: str) -> Path:
    return folder.with_name(f".{folder.name}.{socket.gethostname()}.1.0123abcd.{suffix}")


def test_a_checkpoint_that_was_being_replaced_is_found_again(tmp_path: Path) -> None:
    with new_run(str(tmp_path), "model", CONFIG) as run:
        store = CheckpointStore(run / "checkpoints")
        model = nn.Linear(2, 2)
        checkpoint = store.save(7, model, torch.optim.AdamW(model.parameters()), {}, {"step": 7})
    checkpoint.folder.rename(left(checkpoint.folder, "old"))
    left(checkpoint.folder, "part").mkdir()
    with pytest.raises(UserError, match="holds a run already"):
        check_new(str(tmp_path))
    assert old_run(str(tmp_path)) == tmp_path
    with only_training(tmp_path):
        assert [path.name for path in (tmp_path / "checkpoints").iterdir()] == ["step-00000007"]
        other = nn.Linear(2, 2)
        _, counters = store.load(store.all()[0], other, torch.optim.AdamW(other.parameters()))
    assert counters == {"step": 7}
    assert torch.equal(other.bias, model.bias)


def test_what_killed_trainings_left_goes_and_what_is_the_users_stays(tmp_path: Path) -> None:
    checkpoints = tmp_path / "checkpoints"
    kept = [checkpoints / "step-00000060.bak", tmp_path / ".notes.0123abcd.part", checkpoints / ".mine.part"]
    gone = [
        left(checkpoints / "step-00000003", "gone"),
        left(checkpoints / "step-00000004", "part"),
        left(tmp_path / "bundle", "part"),
    ]
    for folder in (*kept, *gone):
        (folder / "inside").mkdir(parents=True)
    for name in ("report.json", "test.hypotheses.txt"):
        left(tmp_path / name, "part").touch()
    with only_training(tmp_path):
        pass
    assert {path.name for path in tmp_path.iterdir()} == {"checkpoints", ".notes.0123abcd.part", "train.lock"}
    assert {path.name for path in checkpoints.iterdir()} == {"step-00000060.bak", ".mine.part"}


def test_a_copy_of_a_checkpoint_makes_no_run(tmp_path: Path) -> None:
    (tmp_path / "checkpoints" / "step-00000060.bak").mkdir(parents=True)
    check_new(str(tmp_path))
    (tmp_path / "config.yaml").touch()
    with pytest.raises(UserError, match="has no checkpoint yet"):
        old_run(str(tmp_path))
