"""The top levels of the configurations: which keys there are, of what type, and which values cannot be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from hydra.core.config_store import ConfigStore
from omegaconf import MISSING, DictConfig, OmegaConf

from mt.config.build import LARGEST, BatchSection, TrainSchema, ValidationSection, check_tree, unknown_key
from mt.device import check_threads
from mt.errors import ConfigError


@dataclass
class DecodingSection:
    """What every program needs to know to translate. `search` is held against its class once that is known."""

    output: str | None = None
    device: str = "auto"
    threads: int | None = None
    batch: BatchSection = field(default_factory=BatchSection)
    search: Any = MISSING
    trust: list[str] = field(default_factory=list)


@dataclass
class TranslatorSection(DecodingSection):
    """What programs of one run, on texts of the user's choice, have in common."""

    run: str | None = None
    input: str | None = None


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
class CompareSchema(DecodingSection):
    """`configs/compare.yaml`. `runs` is a path or a list of paths."""

    runs: Any = None
    sentences: int = 4
    samples: int = 1000
    passes: int = 3
    bucket: int = 30
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


def _with_open_search(schema: type[DecodingSection]) -> DictConfig:
    """The schema with a `search` that takes any key: which keys there are is for the class of the search to say.

    That class is the chosen one, or the one that a model was saved with, which may be the user's own.
    """
    node: DictConfig = OmegaConf.structured(schema)
    node.search = {}
    OmegaConf.set_struct(node.search, False)
    return node


ConfigStore.instance().store(name="translate_schema", node=_with_open_search(TranslateSchema))
ConfigStore.instance().store(name="evaluate_schema", node=_with_open_search(EvaluateSchema))
ConfigStore.instance().store(name="compare_schema", node=_with_open_search(CompareSchema))
ConfigStore.instance().store(name="gallery_schema", node=GallerySchema)


def check_training(settings: Mapping[str, Any]) -> None:
    """Refuse what the types of `configs/train.yaml` let through at its top, where no class's constructor looks.

    Raises:
        ConfigError: an added key, a count below 1, a seed that is none.
    """
    batch, validation = settings["batch"], settings["validation"]
    _check_names({key: value for key, value in settings.items() if key != "recipe"}, TrainSchema)
    _check_names(batch, BatchSection, "batch.")
    _check_names(validation, ValidationSection, "validation.")
    _check_counts(**{"batch.tokens": batch["tokens"], "validation.sentences": validation["sentences"]})
    _check_seed(settings["seed"])


def check_settings(settings: Mapping[str, Any]) -> None:
    """Refuse what the types let through and can be known before a model is loaded.

    Raises:
        ConfigError: an added key, a count below 1, or a key of `search` or `data` that the chosen class does not take.
    """
    own_keys = {"runs": CompareSchema, "data": EvaluateSchema}
    schema = next((schema for key, schema in own_keys.items() if key in settings), TranslateSchema)
    batch: Mapping[str, Any] = settings["batch"]
    _check_names(settings, schema)
    _check_names(batch, BatchSection, "batch.")
    counts = {key: settings.get(key) for key in ("sentences", "samples", "passes", "bucket")}
    _check_counts(**counts, **{"batch.tokens": batch["tokens"]})
    check_threads(settings["threads"])
    for group in ("search", "data"):
        node: Mapping[str, Any] = settings.get(group) or {}
        # `data.split` is the program's own; what is null is not a change.
        own = {name: value for name, value in node.items() if name != "split" and value is not None}
        check_tree(own, group)


def check_gallery(settings: Mapping[str, Any]) -> None:
    """`check_settings` for `configs/gallery.yaml`.

    Raises:
        ConfigError: an added key, a count below 1, a seed that is none, or a choice of exhibits that is no list of
            names.
    """
    _check_names(settings, GallerySchema)
    _check_counts(updates=settings["updates"])
    check_threads(settings["threads"])
    _check_seed(settings["seed"])
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
        if value is not None and value > LARGEST:
            raise ConfigError(f"{key}={value} must be below 2^63")


def _check_seed(seed: int) -> None:
    if not 0 <= seed <= LARGEST:
        raise ConfigError(f"seed={seed} must be 0 or more, and below 2^63")
