"""The top levels of `translate.yaml`, `evaluate.yaml` and `gallery.yaml`: which keys there are, and of what type."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from hydra.core.config_store import ConfigStore
from omegaconf import MISSING

from mt.config import BatchSection, check_tree, unknown_key
from mt.errors import ConfigError


@dataclass
class TranslatorSection:
    """What both programs need to know to translate. `search` is held against its class once that is known."""

    run: str | None = None
    input: str | None = None
    output: str | None = None
    device: str = "auto"
    threads: int | None = None
    batch: BatchSection = field(default_factory=BatchSection)
    search: Any = MISSING


@dataclass
class TranslateSchema(TranslatorSection):
    """`configs/translate.yaml`."""

    format: str = "text"
    attention: bool = False
    attention_dir: str | None = None


@dataclass
class EvaluateSchema(TranslatorSection):
    """`configs/evaluate.yaml`. `references` is null, a path, or a list of paths."""

    data: Any = MISSING
    references: Any = None
    compare: str | None = None
    samples: int = 1000
    report: str | None = None
    lookup: bool = True
    cache: str = "outputs/cache"


@dataclass
class GallerySchema:
    """`configs/gallery.yaml`. `only` is null or a list of names."""

    output: str = "outputs/gallery"
    only: Any = None
    seed: int = 1
    updates: int = 450
    threads: int | None = None
    cache: str = "outputs/cache"


ConfigStore.instance().store(name="translate_schema", node=TranslateSchema)
ConfigStore.instance().store(name="evaluate_schema", node=EvaluateSchema)
ConfigStore.instance().store(name="gallery_schema", node=GallerySchema)


def check_settings(settings: Mapping[str, Any]) -> None:
    """Refuse what the types let through and can be known before a model is loaded.

    Raises:
        ConfigError: an added key, a count below 1, or a key of `search` or `data` that the chosen class does not take.
    """
    schema = EvaluateSchema if "data" in settings else TranslateSchema
    batch: Mapping[str, Any] = settings["batch"]
    _check_names(settings, schema)
    _check_names(batch, BatchSection, "batch.")
    _check_counts(threads=settings["threads"], samples=settings.get("samples"), **{"batch.tokens": batch["tokens"]})
    for group in ("search", "data"):
        node: Mapping[str, Any] = settings.get(group) or {}
        # `data.split` is the program's own; what is null is not a change.
        own = {name: value for name, value in node.items() if name != "split" and value is not None}
        check_tree(own, group)


def check_gallery(settings: Mapping[str, Any]) -> None:
    """`check_settings` for `configs/gallery.yaml`.

    Raises:
        ConfigError: an added key, a count below 1, or a choice of exhibits that is no list of names.
    """
    _check_names(settings, GallerySchema)
    _check_counts(updates=settings["updates"], threads=settings["threads"])
    only = settings["only"]
    if only is not None and not (isinstance(only, list) and all(isinstance(name, str) for name in only)):
        raise ConfigError(f"only={only}: give names in brackets, such as only=[masks,scale]")


def _check_names(part: Mapping[str, Any], section: type, prefix: str = "") -> None:
    names = [each.name for each in fields(section)]
    for name in part:
        if name not in names:  # `+name=value` goes past Hydra's own check
            raise ConfigError(unknown_key(prefix + name, name, names))


def _check_counts(**counts: int | None) -> None:
    for key, value in counts.items():
        if value is not None and value < 1:
            raise ConfigError(f"{key}={value} must be 1 or more")
