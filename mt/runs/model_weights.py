"""The weights of a model as named tensors: written, read, and averaged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import safetensors.torch
from torch import Tensor, nn

from mt.errors import UserError


def named_weights(model: nn.Module) -> dict[str, Tensor]:
    """The tensors of a model's state by name. One with several names has the first."""
    named: dict[int, tuple[str, Tensor]] = {}
    for name, tensor in model.state_dict(keep_vars=True).items():
        named.setdefault(id(tensor), (name, tensor.detach()))
    return dict(named.values())


def save_weights(model: nn.Module, path: Path) -> None:
    """Write a model's weights as safetensors. A tensor with several names is written once.

    Tensors are copied first: cuDNN puts the weights of a recurrent layer into one block of memory, and safetensors
    refuses tensors that are parts of a block.
    """
    weights = {name: tensor.to("cpu", copy=True).contiguous() for name, tensor in named_weights(model).items()}
    safetensors.torch.save_file(weights, path, metadata={"format": "pt"})


def load_weights(model: nn.Module, weights: Mapping[str, Tensor]) -> None:
    """Load weights written by `save_weights` into a model of the same shapes. Tied weights need only one of the names.

    Sharded weights take their part of the whole ones, which each rank must have.

    Raises:
        UserError: names or shapes do not match the model.
    """
    state = model.state_dict(keep_vars=True)
    try:
        parts = {name: _part(tensor, state.get(name)) for name, tensor in weights.items()}
        missing, unexpected = model.load_state_dict(parts, strict=False)
    except RuntimeError as error:
        raise UserError(f"weights do not fit the model: {' '.join(str(error).split()[:40])}") from None
    given = {id(state[name]) for name in weights if name in state}
    absent = [name for name in missing if id(state[name]) not in given]
    if absent or unexpected:
        raise UserError(f"weights do not fit the model: missing {absent or 'none'}, unexpected {unexpected or 'none'}")


def _part(whole: Tensor, own: Tensor | None) -> Tensor:
    """The part of a whole tensor that belongs to this process, where its own is sharded."""
    if own is None or type(own).__name__ != "DTensor" or own.shape != whole.shape:
        return whole
    from torch.distributed.tensor import DTensor, distribute_tensor  # slow to import, and there by now

    assert isinstance(own, DTensor)
    local = whole.to(own.to_local().device)
    return distribute_tensor(local, own.device_mesh, own.placements, src_data_rank=None)


def average_weights(several: Sequence[dict[str, Tensor]]) -> dict[str, Tensor]:
    """The mean of each tensor over several checkpoints, computed in float64."""
    return {
        name: (sum(weights[name].double() for weights in several) / len(several)).to(first.dtype)  # type: ignore[union-attr]
        if first.is_floating_point()
        else first
        for name, first in several[0].items()
    }
