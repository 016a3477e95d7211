"""The state of any optimizer comes back to the bit, and what no checkpoint can hold, or does not fit, gets one line."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import safetensors.torch
import torch
from torch import Tensor, nn
from torch.optim import Optimizer

from mt.errors import UserError
from mt.runs.checkpoint import CheckpointStore
from mt.training.optimizers import FiniteAdadelta

SHARD = "shard-00001-model-00001-of-00001.safetensors"


class Foreign(Optimizer):
    """An optimizer of a user: nested state, text, tuples, a float64 and an empty tensor, state of no parameter."""

    def __init__(self, parameters: Any, rate: float = 0.1, extra: Any = None) -> None:
        super().__init__(parameters, {"rate": rate, "betas": (0.9, 0.99), "lr": 0.1})
        self.extra = extra
        self.seen = torch.zeros(2)

    def step(self, closure: Any = None) -> None:  # type: ignore[override]
        for group in self.param_groups:
            for number, parameter in enumerate(group["params"]):
                state = self.state[parameter]
                state["kind"] = "matrix" if parameter.dim() > 1 else "vector"
                state["moments"] = {"first": parameter.grad.double(), 2: [parameter.grad[:1].clone(), None]}
                state["both"] = (1 / 3, torch.tensor(number, dtype=torch.int64))
                state["none"] = torch.zeros(0, 3)
                state["count"] = state.get("count", 0) + 1
                if self.extra is not None:
                    state["extra"] = self.extra
                with torch.no_grad():
                    parameter -= group["rate"] * parameter.grad
        self.seen += 1

    def state_dict(self) -> dict[str, Any]:
        return {**super().state_dict(), "seen": self.seen}

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        self.seen = state_dict["seen"]
        super().load_state_dict({key: value for key, value in state_dict.items() if key != "seen"})


MAKERS: dict[str, Callable[[Any], Optimizer]] = {
    "adamw": lambda parameters: torch.optim.AdamW(parameters, fused=True),
    "adam": lambda parameters: torch.optim.Adam(parameters, amsgrad=True),
    "sgd": lambda parameters: torch.optim.SGD(parameters, lr=0.1, momentum=0.9, fused=True),
    "sgd alone": lambda parameters: torch.optim.SGD(parameters, lr=0.1),
    "adadelta": FiniteAdadelta,
    "adafactor": torch.optim.Adafactor,
    "rmsprop": torch.optim.RMSprop,
    "lbfgs": torch.optim.LBFGS,
    "foreign": Foreign,
}


def model_of(dtype: torch.dtype = torch.float32) -> nn.Module:
    torch.manual_seed(2)
    return nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 2)).to(dtype)


def trained(make: Callable[[Any], Optimizer], steps: int = 2, dtype: torch.dtype = torch.float32) -> Any:
    model = model_of(dtype)
    optimizer = make(model.parameters())

    def loss() -> Tensor:
        optimizer.zero_grad()
        value: Tensor = model(torch.ones(1, 3, dtype=dtype)).square().sum()
        value.backward()
        return value

    for _ in range(steps):
        loss()
        optimizer.step(loss) if isinstance(optimizer, torch.optim.LBFGS) else optimizer.step()
    return model, optimizer


def plain(value: Any) -> Any:
    """A value that can be compared with ==, with the types of tensors and containers."""
    if isinstance(value, Tensor):
        return str(value.dtype), list(value.shape), value.double().tolist()
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    return (type(value).__name__, [plain(each) for each in value]) if isinstance(value, (list, tuple)) else value


@pytest.mark.parametrize("name", MAKERS)
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_every_optimizer_comes_back_to_the_bit(tmp_path: Path, name: str, dtype: torch.dtype) -> None:
    model, optimizer = trained(MAKERS[name], dtype=dtype)
    store = CheckpointStore(tmp_path)
    checkpoint = store.save(2, model, optimizer, {}, {})
    other, loaded = trained(MAKERS[name], steps=0, dtype=dtype)
    store.load(checkpoint, other, loaded)
    assert plain(loaded.state_dict()) == plain(optimizer.state_dict())
    assert plain(other.state_dict()) == plain(model.state_dict())


@pytest.mark.parametrize(
    ("extra", "said"),
    [
        (threading.Lock(), "0.weight/extra is a lock"),
        ([{1}], "0.weight/extra/0 is a set"),
        ({(1, 2): 3}, "0.weight/extra is a dict"),
        (torch.eye(2).to_sparse(), "0.weight/extra is a Tensor of layout torch.sparse_coo"),
    ],
)
def test_what_a_checkpoint_cannot_hold_is_named(tmp_path: Path, extra: Any, said: str) -> None:
    model, optimizer = trained(lambda parameters: Foreign(parameters, extra=extra))
    with pytest.raises(UserError, match=f"cannot be written: optimizer/{said}.*choose another optimizer") as error:
        CheckpointStore(tmp_path).save(2, model, optimizer, {}, {})
    assert "\n" not in str(error.value)
    assert list(tmp_path.iterdir()) == []


def sealed(folder: Path) -> None:
    """Make the sums of the manifest fit, as a stranger would."""
    manifest = json.loads((folder / "manifest.json").read_text())
    for name in manifest:
        content = (folder / name).read_bytes()
        manifest[name] = {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    (folder / "manifest.json").write_text(json.dumps(manifest))


def in_shard(change: Callable[[dict[str, Tensor]], Any], offsets: Any = None) -> Callable[[Path], None]:
    def changed(folder: Path) -> None:
        tensors = safetensors.torch.load_file(folder / SHARD)
        change(tensors)
        begins = {name: {"saved_offsets": offsets or [0] * each.dim()} for name, each in tensors.items()}
        (folder / SHARD).write_bytes(safetensors.torch.save(tensors, {"DCP_SHARDING_INFO": json.dumps(begins)}))

    return changed


def in_state(change: Callable[[Any], Any]) -> Callable[[Path], None]:
    def changed(folder: Path) -> None:
        state = json.loads((folder / "state.json").read_text())
        change(state)
        (folder / "state.json").write_text(json.dumps(state))

    return changed


def settings(state: Any) -> Any:
    """The names and values of the first group's settings."""
    return state["optimizer"]["rest"]["param_groups"]["list"][0]["items"]


WEIGHT, MOMENT = "model/0.weight", "optimizer/0.weight/exp_avg"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (in_shard(lambda all: all.pop(WEIGHT)), f"{WEIGHT} is missing"),
        (in_shard(lambda all: all.update({WEIGHT: all[WEIGHT].half()})), "torch.float16, and not"),
        (in_shard(lambda all: all.update({WEIGHT: all[WEIGHT][:2].clone()})), r"\[2, 3\].*and not \[4, 3\]"),
        (in_shard(lambda all: all.update({"model/more": torch.ones(1)})), "model/more is not of this model"),
        (in_shard(lambda all: all.pop(MOMENT)), f"{MOMENT} is missing"),
        (in_shard(lambda all: all.update({MOMENT: torch.ones(3)})), "exp_avg does not fit its parameter"),
        (in_shard(lambda all: None, offsets=[7, 7]), "not said where the part"),
        (in_shard(lambda all: all.clear(), offsets=[1]), "is missing"),
        (lambda folder: (folder / "state.json").write_text("[" * 10**6), "nested deeper"),
        (in_state(lambda state: state.update(format=2)), "has format 2, and this version reads 1"),
        (in_state(lambda state: state["optimizer"].pop("state")), "the state of the optimizer is missing"),
        (in_state(lambda state: state["optimizer"]["parameters"][0].pop()), "had other parameters"),
        (in_state(lambda state: state["optimizer"]["state"].append([9, {"items": []}])), "of no parameter"),
        (in_state(lambda state: state["optimizer"]["state"][0][1]["items"].pop()), "the optimizer's state is step"),
        (in_state(lambda state: state["optimizer"]["rest"].update(param_groups=3)), "settings are missing"),
        (
            in_state(
                lambda state: state["optimizer"]["rest"]["param_groups"]["list"][0]["items"][0].__setitem__(1, "x")
            ),
            "setting lr is of another type",
        ),
        (lambda folder: (folder / "more.safetensors").write_bytes(b""), "more.safetensors does not belong to it"),
        (lambda folder: (folder / SHARD).write_bytes((2**40).to_bytes(8, "little")), "cannot be read as a checkpoint"),
    ],
)
def test_a_strangers_checkpoint_gets_one_line(tmp_path: Path, change: Callable[[Path], None], said: str) -> None:
    model, optimizer = trained(torch.optim.AdamW)
    store = CheckpointStore(tmp_path)
    checkpoint = store.save(2, model, optimizer, {}, {})
    change(checkpoint.folder)
    sealed(checkpoint.folder)
    with pytest.raises(UserError, match=said) as error:
        store.load(checkpoint, *trained(torch.optim.AdamW, steps=0))
    assert str(error.value).startswith(f"{checkpoint.folder}")
    assert "\n" not in str(error.value)


def test_a_part_that_is_missing_is_found(tmp_path: Path) -> None:
    """Two files of one tensor, as two ranks write them, of which one is taken away with its sum."""
    model, optimizer = trained(torch.optim.SGD)
    store = CheckpointStore(tmp_path)
    checkpoint = store.save(2, model, optimizer, {}, {})
    tensors = safetensors.torch.load_file(checkpoint.folder / SHARD)
    parts: dict[str, dict[str, Tensor]] = {"1": {}, "2": {}}
    for name, tensor in tensors.items():
        parts["1"][name], parts["2"][name] = tensor[:1].clone(), tensor[1:].clone()
    manifest = json.loads((checkpoint.folder / "manifest.json").read_text())
    manifest.pop(SHARD)
    (checkpoint.folder / SHARD).unlink()
    for number, part in parts.items():
        begins = {name: {"saved_offsets": [int(number) - 1] + [0] * (each.dim() - 1)} for name, each in part.items()}
        content = safetensors.torch.save(part, {"DCP_SHARDING_INFO": json.dumps(begins)})
        (checkpoint.folder / f"{number}.safetensors").write_bytes(content)
        manifest[f"{number}.safetensors"] = {}
    (checkpoint.folder / "manifest.json").write_text(json.dumps(manifest))
    sealed(checkpoint.folder)
    other, loaded = trained(torch.optim.SGD, steps=0)
    store.load(checkpoint, other, loaded)
    assert plain(other.state_dict()) == plain(model.state_dict())

    for number in ("1", "2"):
        content = (checkpoint.folder / f"{number}.safetensors").read_bytes()
        (checkpoint.folder / f"{number}.safetensors").unlink()
        (checkpoint.folder / "manifest.json").write_text(
            json.dumps({name: entry for name, entry in manifest.items() if name != f"{number}.safetensors"})
        )
        sealed(checkpoint.folder)
        with pytest.raises(UserError, match=r"do not make it whole|and not \[4, 3\]|and not \[4\]"):
            store.load(checkpoint, *trained(torch.optim.SGD, steps=0))
        (checkpoint.folder / f"{number}.safetensors").write_bytes(content)
