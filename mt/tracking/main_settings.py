"""The ten settings that matter most when runs are compared, for TensorBoard's HParams tab.

The tab sorts settings by name and shows the first five. So their names begin with their place, as in `01 model`, and
the display name is what it shows.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tensorboard.compat.proto.summary_pb2 import Summary
from tensorboard.plugins.hparams.plugin_data_pb2 import HParamsPluginData
from torch.utils.tensorboard import summary as summaries

Setting = int | float | str

NONE = "none"
"""Shown for a setting that a run does not have."""

KEYS: dict[str, tuple[str, ...]] = {
    "model": (),
    "learning_rate": ("optimizer.learning_rate",),
    "batch_tokens": ("batch.tokens",),
    "width": ("model.width", "model.decoder.hidden"),
    "layers": ("model.decoder_layers", "model.decoder.layers"),
    "heads": ("model.heads",),
    "dropout": ("model.dropout",),
    "label_smoothing": ("objective.label_smoothing",),
    "vocabulary": ("tokenizer.vocabulary_size",),
    "seed": ("seed",),
}
"""Name of a setting -> the keys of a configuration that may hold it, the first one that is there counts."""


def main_settings(config: Mapping[str, Any]) -> dict[str, Setting]:
    """The ten settings in the order of `KEYS`.

    The model is named by its class, and a recurrent one, whose decoder makes the difference, by that of its decoder.

    Args:
        config: the settings of a run, nested as in the configuration.
    """
    found: dict[str, Setting] = {}
    for name, keys in KEYS.items():
        values = [value for value in (_at(config, key) for key in keys) if value is not None]
        found[name] = _plain(values[0]) if values else NONE
    found["model"] = _class_name(_at(config, "model.decoder._target_") or _at(config, "model._target_"))
    return found


def hparams_summaries(config: Mapping[str, Any], metrics: Mapping[str, float]) -> list[Summary]:
    """The records that make a run a row of the HParams tab.

    Args:
        config: the settings of a run, nested as in the configuration.
        metrics: final numbers by tag.
    """
    shown = {
        f"{place:02d} {name}": (name, value) for place, (name, value) in enumerate(main_settings(config).items(), 1)
    }
    values = {key: value for key, (_, value) in shown.items()}
    experiment, start, end = summaries.hparams(values, dict(metrics))  # type: ignore[no-untyped-call]
    data = experiment.value[0].metadata.plugin_data
    content = HParamsPluginData.FromString(data.content)
    for info in content.experiment.hparam_infos:
        info.display_name = shown[info.name][0]
    data.content = content.SerializeToString()
    return [experiment, start, end]


def _at(config: Any, key: str) -> Any:
    for part in key.split("."):
        if not isinstance(config, Mapping) or part not in config:
            return None
        config = config[part]
    return config


def _class_name(target: object) -> str:
    return NONE if target is None else str(target).rpartition(".")[2].removesuffix("Decoder")


def _plain(value: Any) -> Setting:
    """A value that the HParams tab can show: a number or a text."""
    if isinstance(value, bool):
        return str(value).lower()
    return value if isinstance(value, (int, float)) else str(value)
