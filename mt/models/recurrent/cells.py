"""The recurrent layers that a configuration can name."""

from __future__ import annotations

from typing import Literal

from mt.errors import ConfigError
from mt.models.recurrent.gru import GRULayer
from mt.models.recurrent.lstm import LSTMLayer

Cell = Literal["gru", "lstm"]
Layer = GRULayer | LSTMLayer

_LAYERS: dict[str, type[Layer]] = {"gru": GRULayer, "lstm": LSTMLayer}


def choose_layer(cell: Cell, key: str) -> type[Layer]:
    """The class of a cell's layer; `key` is where it was named, below `model`."""
    if cell not in _LAYERS:
        raise ConfigError(f"model.{key}={cell} is unknown: use {' or '.join(_LAYERS)}")
    return _LAYERS[cell]
