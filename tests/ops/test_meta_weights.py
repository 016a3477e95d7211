"""Modules on the meta device have the shapes of real ones."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from mt.config.build import CONFIG_DIR, build, choices
from mt.config.command_line import compose
from mt.ops.meta_weights import meta_weights, without_values

ATTENTION = CONFIG_DIR / "model" / "attention"
LINES = [
    *(["model=transformer/tiny", f"model/attention/position={name}"] for name in choices(ATTENTION / "position")),
    *(["model=luong", f"model/attention/score={name}"] for name in ("additive", "content_and_position", "positional")),
    ["model=conv"],
]


def made(node: dict[str, Any]) -> dict[str, torch.Size]:
    model = build(node, "model", source_vocabulary=8, target_vocabulary=9, joint_vocabulary=False)
    tensors = [*model.named_parameters(), *model.named_buffers()]
    return {name: tensor.shape for name, tensor in tensors}


@pytest.mark.parametrize("words", LINES, ids=" ".join)
def test_shapes_are_those_of_real_weights(words: list[str]) -> None:
    node = compose("train", [*words, "experiment=none"])["model"]
    with meta_weights():
        assert without_values()
        expected = made(node)
    assert not without_values()
    assert made(node) == expected
