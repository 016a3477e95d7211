"""The estimate of main memory before training on a CPU, and what is said of it."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from toy import digits, small_model, toy_trainer

from mt import device
from mt.errors import UserError
from mt.ranks import Ranks
from mt.training.memory_estimate import memory_of_update
from mt.training.trainer import Trainer

GIB = 2**30


def kept(trainer: Trainer) -> int:
    """What autograd really keeps of the whole largest batch, counted here."""
    sizes, alive = {}, []
    weights = {each.data_ptr() for each in trainer.model.parameters()}

    def note(tensor: torch.Tensor) -> torch.Tensor:
        storage = tensor.untyped_storage()
        if storage.data_ptr() not in weights:
            sizes[storage.data_ptr()] = storage.nbytes()
            alive.append(tensor)
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(note, lambda tensor: tensor):
        trainer.model(trainer.data.largest()[0], trainer.update.gradients.objective)
    return sum(sizes.values())


@pytest.mark.parametrize("model", ["transformer", "bahdanau", "luong"])
@pytest.mark.parametrize("precision", ["fp32", "bf16"])
def test_the_estimate_is_near_what_a_batch_needs(tmp_path: Path, model: str, precision: str) -> None:
    trainer = toy_trainer(tmp_path, model, digits(400, 1, longest=20), tokens=1500, dropout=0.2, precision=precision)
    state = torch.get_rng_state()
    estimate = memory_of_update(trainer.update, trainer.data.largest()[0])
    assert torch.equal(torch.get_rng_state(), state)
    weights = 3 * 4 * sum(each.numel() for each in trainer.update.parameters)
    assert kept(trainer) * 0.8 < estimate - weights < kept(trainer) * 2
    trainer.fit()
    later = memory_of_update(trainer.update, trainer.data.largest()[0])
    assert later == estimate - weights  # the optimizer has its memory already


def text(trainer: Trainer) -> str:
    return " ".join(trainer.run.console.rich.file.getvalue().split())  # type: ignore[attr-defined]


@pytest.mark.parametrize(("share", "said"), [(2.0, False), (0.5, True)])
def test_too_little_memory_is_warned_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, share: float, said: bool
) -> None:
    trainer = toy_trainer(tmp_path, max_steps=1)
    needed = memory_of_update(trainer.update, trainer.data.largest()[0])
    monkeypatch.setattr("mt.training.trainer.available_memory", lambda: int(needed * share))
    trainer.fit()
    assert ("warning: the largest batch, of" in text(trainer)) == said
    assert ("lower batch.tokens" in text(trainer)) == said


def test_far_too_little_memory_is_refused_before_the_first_update(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trainer = toy_trainer(tmp_path)
    monkeypatch.setattr("mt.training.trainer.available_memory", lambda: 2**16)
    with pytest.raises(UserError, match=r"needs about .* GiB of memory, and 0\.0 GiB are free: lower batch\.tokens"):
        trainer.fit()
    assert trainer.counters.step == 0


def test_the_processes_of_a_machine_share_its_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    trainer = toy_trainer(tmp_path, max_steps=1)
    needed = memory_of_update(trainer.update, trainer.data.largest()[0])
    monkeypatch.setattr("mt.training.trainer.available_memory", lambda: 3 * needed)
    trainer.ranks = Ranks(0, 8, local_size=2)
    trainer._look_at_memory()
    assert text(trainer) == ""
    trainer.ranks = Ranks(0, 8, local_size=4)
    trainer._look_at_memory()
    assert "GiB of memory in 4 processes, and" in text(trainer)


def test_a_system_that_does_not_say_is_no_reason_to_stop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mt.training.trainer.available_memory", lambda: None)
    trainer = toy_trainer(tmp_path, small_model("luong"), max_steps=1)
    trainer.fit()
    assert trainer.counters.step == 1


def group(folder: Path, **files: object) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, value in files.items():
        (folder / f"memory.{name}").write_text(f"{value}\n")


def test_limits_of_containers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert device._left_in_group(tmp_path, "/") == []
    group(tmp_path, max="max", current=5, stat="anon 4\ninactive_file 1")
    assert device._left_in_group(tmp_path, "/job") == []
    group(tmp_path / "job", max=4 * GIB, current=3 * GIB, stat=f"anon 1\ninactive_file {GIB}\nactive_file 7")
    assert device._left_in_group(tmp_path, "/job") == [2 * GIB]
    old = tmp_path / "memory"
    group(old, limit_in_bytes=8 * GIB, usage_in_bytes=GIB, stat="inactive_file 1\ntotal_inactive_file 0")
    assert device._left_in_group(old, "/elsewhere") == [7 * GIB]


def test_memory_of_this_machine() -> None:
    free = device.available_memory()
    if not Path("/proc/meminfo").exists():
        assert free is None
        return
    total = int(Path("/proc/meminfo").read_text().split("MemTotal:")[1].split()[0]) * 1024
    assert free is not None
    assert 0 < free <= total
