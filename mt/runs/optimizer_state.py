"""The state of any optimizer as named tensors and plain values, and back.

Tensors are named by the parameter that they belong to, so that they can be sharded with it and read again where it is
whole. All else becomes JSON: numbers, text, lists, tuples and dictionaries.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import torch
from torch import Tensor, nn
from torch.distributed.tensor import DTensor, Replicate
from torch.optim import Optimizer

from mt.runs.tensor_files import Stored, empty

PREFIX = "optimizer/"
"""What the names of the tensors of a state begin with."""

ELEMENTWISE = (
    torch.optim.Adam,
    torch.optim.Adadelta,
    torch.optim.Adagrad,
    torch.optim.Adamax,
    torch.optim.NAdam,
    torch.optim.RAdam,
    torch.optim.RMSprop,
    torch.optim.SGD,
)
"""Optimizers of torch whose state has for each parameter tensors of its shape, and numbers, under fixed names."""


def described(optimizer: Optimizer, model: nn.Module) -> tuple[dict[str, Any], dict[str, Tensor]]:
    """The state of an optimizer: plain values for JSON, and tensors by name, which are not copied.

    Args:
        optimizer: the optimizer.
        model: the model whose parameters it updates.

    Raises:
        ValueError: the state holds something else.
    """
    tensors: dict[str, Tensor] = {}
    names = [name for group in _names(optimizer, model) for name in group]
    values = optimizer.state_dict()
    state = {
        index: _to_plain(entry, f"{PREFIX}{names[index]}", tensors) for index, entry in values.get("state", {}).items()
    }
    rest = {key: _to_plain(value, f"{PREFIX}{key}", tensors) for key, value in values.items() if key != "state"}
    return {"parameters": _names(optimizer, model), "state": list(state.items()), "rest": rest}, tensors


def targets(
    plain: Any, stored: Mapping[str, Stored], optimizer: Optimizer, model: nn.Module
) -> tuple[dict[str, Any], dict[str, Tensor]]:
    """The state dictionary to load into an optimizer, and its tensors by name, which are to be filled.

    Args:
        plain: the plain values of `described`.
        stored: shapes and types of the tensors.
        optimizer: the optimizer of this run.
        model: its model. The state of a sharded parameter is sharded likewise if it has its shape.

    Raises:
        ValueError: the values are not those of this optimizer and model.
    """
    if not isinstance(plain, dict) or plain.keys() != {"parameters", "state", "rest"}:
        raise ValueError("the state of the optimizer is missing")
    if plain["parameters"] != _names(optimizer, model):
        raise ValueError("the optimizer had other parameters")
    parameters = [parameter for group in optimizer.param_groups for parameter in group["params"]]
    tensors: dict[str, Tensor] = {}

    def target(parameter: Tensor | None) -> Callable[[str], Tensor]:
        def make(name: str) -> Tensor:
            if name not in stored or name in tensors:
                raise ValueError(f"{name} is missing")
            tensors[name] = _like(parameter, stored[name])
            return tensors[name]

        return make

    if not isinstance(plain["state"], list) or not isinstance(plain["rest"], dict):
        raise ValueError("the state of the optimizer is missing")
    state: dict[int, Any] = {}
    for entry in plain["state"]:
        index = entry[0] if isinstance(entry, list) and len(entry) == 2 else None
        if type(index) is not int or not 0 <= index < len(parameters) or index in state:
            raise ValueError("the optimizer's state is of no parameter")
        state[index] = _from_plain(entry[1], target(parameters[index]))
    rest = {key: _from_plain(value, target(None)) for key, value in plain["rest"].items()}
    values = {"state": state, **rest}
    _check_groups(values, optimizer)
    _check_state(state, optimizer)
    return values, tensors


def load(values: dict[str, Any], optimizer: Optimizer) -> None:
    """Give an optimizer the state that it had when it was described, to the bit.

    `Optimizer.load_state_dict` of torch converts the state to the type of the parameter, and cannot keep text. What it
    has changed so is put right.
    """
    before = {index: dict(entry) for index, entry in values["state"].items() if isinstance(entry, dict)}
    optimizer.load_state_dict(values)
    parameters = [parameter for group in optimizer.param_groups for parameter in group["params"]]
    for index, entry in before.items():
        loaded = optimizer.state.get(parameters[index])
        if isinstance(loaded, dict) and loaded.keys() == entry.keys():
            for key, value in entry.items():
                loaded[key] = _as_saved(value, loaded[key])


def _as_saved(saved: Any, loaded: Any) -> Any:
    """A loaded value with the types of the saved one; tensors stay on the device where the optimizer put them."""
    if isinstance(saved, Tensor):
        if isinstance(loaded, Tensor) and loaded.dtype == saved.dtype:
            return loaded
        return saved.to(loaded.device) if isinstance(loaded, Tensor) else saved
    if isinstance(saved, dict) and isinstance(loaded, dict) and saved.keys() == loaded.keys():
        return {key: _as_saved(value, loaded[key]) for key, value in saved.items()}
    if isinstance(saved, (list, tuple)) and isinstance(loaded, (list, tuple)) and len(saved) == len(loaded):
        return type(saved)(_as_saved(*pair) for pair in zip(saved, loaded, strict=True))
    return saved


def _names(optimizer: Optimizer, model: nn.Module) -> list[list[str]]:
    """The names of the parameters of each group."""
    known = {id(parameter): name for name, parameter in model.named_parameters()}
    return [
        [known.get(id(parameter), f"parameter {number} of group {index}") for number, parameter in enumerate(group)]
        for index, group in enumerate(group["params"] for group in optimizer.param_groups)
    ]


def _to_plain(value: Any, path: str, tensors: dict[str, Tensor]) -> Any:
    """A value of a state for JSON. Tensors go to `tensors`; lists, tuples and dictionaries say which they are."""
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, Tensor):
        while path in tensors:
            path += "'"
        tensors[path] = value
        return {"tensor": path}
    if isinstance(value, dict) and all(key is None or isinstance(key, (bool, int, float, str)) for key in value):
        return {"items": [[key, _to_plain(each, f"{path}/{key}", tensors)] for key, each in value.items()]}
    if type(value) in (list, tuple):
        plain = [_to_plain(each, f"{path}/{number}", tensors) for number, each in enumerate(value)]
        return {type(value).__name__: plain}
    raise ValueError(
        f"{path} is a {type(value).__name__}; a checkpoint holds tensors, numbers, text, lists, tuples and dictionaries"
    )


def _from_plain(plain: Any, tensor: Callable[[str], Tensor]) -> Any:
    """The value that `_to_plain` described; `tensor` gives a tensor by its name."""
    if plain is None or isinstance(plain, (bool, int, float, str)):
        return plain
    if isinstance(plain, dict) and len(plain) == 1:
        ((kind, content),) = plain.items()
        if kind == "tensor" and isinstance(content, str):
            return tensor(content)
        if kind in ("list", "tuple") and isinstance(content, list):
            values = [_from_plain(each, tensor) for each in content]
            return values if kind == "list" else tuple(values)
        if kind == "items" and isinstance(content, list) and all(_is_item(each) for each in content):
            return {key: _from_plain(each, tensor) for key, each in content}
    raise ValueError("the state of the optimizer is of no known kind")


def _is_item(item: Any) -> bool:
    return isinstance(item, list) and len(item) == 2 and not isinstance(item[0], (list, dict))


def _like(parameter: Tensor | None, stored: Stored) -> Tensor:
    """An empty tensor for the state of a parameter, where the parameter is."""
    if parameter is None or not stored.shape:
        return empty(stored)
    if not isinstance(parameter, DTensor):
        return empty(stored, parameter.device)
    if parameter.shape == stored.shape:
        return torch.empty_like(parameter.detach(), dtype=stored.dtype)
    mesh = parameter.device_mesh
    whole = empty(stored, parameter.to_local().device)
    return DTensor.from_local(whole, mesh, [Replicate()] * mesh.ndim, run_check=False)


def _check_groups(values: dict[str, Any], optimizer: Optimizer) -> None:
    """Check that the settings of each group are of the types that the optimizer has.

    Raises:
        ValueError: they are not.
    """
    groups = values.get("param_groups")
    if not isinstance(groups, list) or len(groups) != len(optimizer.param_groups):
        raise ValueError("the optimizer's settings are missing")
    for group, own in zip(groups, optimizer.state_dict()["param_groups"], strict=True):
        if not isinstance(group, dict) or group.keys() != own.keys() or group["params"] != own["params"]:
            raise ValueError("the optimizer had other settings")
        for key, value in own.items():
            if _kind(group[key]) != _kind(value):
                raise ValueError(f"the optimizer's setting {key} is of another type")


def _kind(value: Any) -> Any:
    """What two settings of an optimizer have in common if one can stand for the other."""
    if isinstance(value, (list, tuple)):
        return [_kind(each) for each in value]
    return "number" if isinstance(value, (int, float)) and not isinstance(value, bool) else type(value)


def _check_state(state: Mapping[int, Any], optimizer: Optimizer) -> None:
    """Check the state of an optimizer of torch against what such an optimizer has after a step.

    Raises:
        ValueError: it has other names, shapes or types.
    """
    if not isinstance(optimizer, ELEMENTWISE):
        return
    numbers = iter(range(sum(len(group["params"]) for group in optimizer.param_groups)))
    for group in optimizer.param_groups:
        expected = None
        for parameter in group["params"]:
            number = next(numbers)
            if number not in state:
                continue
            expected = _after_a_step(optimizer, group) if expected is None else expected
            entry = state[number]
            names = entry.keys() if isinstance(entry, dict) else None
            if names != expected.keys():
                raise ValueError(f"the optimizer's state is {', '.join(map(str, names or ()))}")
            for name, value in entry.items():
                if not _fits(value, expected[name], parameter):
                    raise ValueError(f"the optimizer's state {name} does not fit its parameter")


def _after_a_step(optimizer: Optimizer, group: Mapping[str, Any]) -> dict[str, Any]:
    """The state that an optimizer of the same class has for a parameter of two values."""
    parameter = nn.Parameter(torch.zeros(2))
    parameter.grad = torch.ones(2)
    settings = {**group, "params": [parameter]}
    if "capturable" in settings:
        settings["capturable"] = False
    trial: Optimizer = type(optimizer)([settings])  # type: ignore[call-arg]  # the settings are all given
    trial.step()
    return dict(trial.state[parameter])


def _fits(value: Any, expected: Any, parameter: Tensor) -> bool:
    if value is None or not isinstance(expected, Tensor):  # SGD has no momentum before its first step
        return value is None or _kind(value) == _kind(expected)
    shape = parameter.shape if expected.dim() else expected.shape
    dtype = parameter.dtype if expected.dim() else expected.dtype
    return isinstance(value, Tensor) and value.shape == shape and value.dtype == dtype
