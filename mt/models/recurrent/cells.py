"""The recurrent layers that a configuration can name."""

from __future__ import annotations

from typing import Literal

from mt.models.recurrent.gru import GRULayer
from mt.models.recurrent.lstm import LSTMLayer

Cell = Literal["gru", "lstm"]
Layer = GRULayer | LSTMLayer

_LAYERS: dict[str, type[Layer]] = {"gru": GRULayer, "lstm": LSTMLayer}


def choose_layer(cell: Cell) -> type[Layer]:
    """The layer class for a cell's name."""
    return _LAYERS[cell]
