"""The model's part of a configuration, composed alone: a whole one takes several times as long."""

from __future__ import annotations

from typing import Any

import hydra
from hydra.core.config_store import ConfigStore
from omegaconf import OmegaConf

from mt.config.build import CONFIG_DIR

ConfigStore.instance().store(name="model_alone", node={"defaults": [{"model": "transformer"}, "_self_"]})


def composed(words: list[str]) -> dict[str, Any]:
    """The node that these words of the command line make, `model=` among them."""
    with hydra.initialize_config_dir(str(CONFIG_DIR), version_base="1.3"):
        node = OmegaConf.to_container(hydra.compose("model_alone", words).model, resolve=True)
    assert isinstance(node, dict)
    return node  # type: ignore[return-value]


def small(node: Any, sizes: dict[str, int], part: str = "") -> Any:
    """The same node with these sizes, wherever such a key stands and has a value; `decoder.hidden` in a decoder."""
    if not isinstance(node, dict):
        return node

    def sized(key: str, value: Any) -> Any:
        size = sizes.get(f"{part}.{key}", sizes.get(key))
        return size if size is not None and isinstance(value, int) else small(value, sizes, key)

    return {key: sized(key, value) for key, value in node.items()}
