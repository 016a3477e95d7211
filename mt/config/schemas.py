"""The schemas of the programs' configurations: the keys of the top levels, their types and ranges.

Hydra takes the keys from these dataclasses, and `check_settings` checks a composed configuration against them.
"""

from __future__ import annotations

import typing
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from enum import Enum
from typing import Annotated, Any, Literal

from annotated_types import Ge, Gt, Le, Lt
from hydra.core.config_store import ConfigStore
from omegaconf import MISSING, DictConfig, OmegaConf

from mt.config.bleu_tokenizers import BleuTokenizer
from mt.config.build import Part, check_part, check_tree, unknown_key
from mt.config.constraints import (
    Accepts,
    BatchTokens,
    Because,
    Depth,
    Few,
    IsPath,
    PathText,
    PositiveInt,
    ProbeChoice,
    Resamplings,
    Seed,
    TextLength,
    Threads,
    fitting,
    path_mark,
)
from mt.errors import ArgumentError, ConfigError, shown
from mt.ops.number_formats import PrecisionName


@dataclass
class BatchSection:
    """`batch.*`: the largest number of sentences x longest sentence of either side, so padding counts."""

    tokens: BatchTokens = 4096


class BatchShapes(Enum):
    """How long training batches are, see `mt.data.batches.shapes`."""

    auto = "auto"
    exact = "exact"
    few = "few"


@dataclass
class TrainingBatchSection(BatchSection):
    """`batch.*` of training, which also says whether the shapes of batches repeat."""

    shapes: BatchShapes = BatchShapes.auto


@dataclass
class TranslationBatchSection:
    """`batch.*` of programs that translate; null: as many as suit the device."""

    tokens: BatchTokens | None = None


class ValidationSearch(Enum):
    """The search that translates the validation set."""

    greedy = "greedy"
    search = "search"


class ValidationPrecision(Enum):
    """The number format in which the validation set is scored and translated."""

    fp32 = "fp32"
    tf32 = "tf32"
    bf16 = "bf16"
    fp16 = "fp16"


@dataclass
class ValidationSection:
    """`validation.*`: translation of the validation set during training."""

    search: ValidationSearch = ValidationSearch.greedy
    sentences: PositiveInt | None = None
    precision: ValidationPrecision = ValidationPrecision.fp32
    probes: Annotated[Any, Accepts(ProbeChoice)] = 4


@dataclass
class TrainSchema:
    """`configs/train.yaml`."""

    data: Annotated[Any, Part("mt.data.Corpus")] = MISSING
    cleaning: Annotated[Any, Part("mt.data.Cleaning")] = MISSING
    normalization: Annotated[Any, Part("mt.data.TextNormalizer")] = MISSING
    tokenizer: Annotated[Any, Part("mt.data.TokenizerTrainer")] = MISSING
    model: Annotated[Any, Part("mt.training.factories.ModelFactory")] = MISSING
    objective: Annotated[Any, Part("mt.training.factories.ObjectiveFactory")] = MISSING
    optimizer: Annotated[Any, Part("mt.training.factories.OptimizerFactory", function=True)] = MISSING
    schedule: Annotated[Any, Part("mt.training.Schedule")] = MISSING
    search: Annotated[Any, Part("mt.search.Search")] = MISSING
    trainer: Annotated[Any, Part("mt.training.TrainerSettings")] = MISSING
    tracking: Annotated[Any, Part("mt.training.factories.TrackerFactory")] = MISSING
    observers: dict[str, Any] = field(default_factory=dict)
    batch: TrainingBatchSection = field(default_factory=TrainingBatchSection)
    validation: ValidationSection = field(default_factory=ValidationSection)
    run: PathText | None = None
    resume: Annotated[Any, Accepts(bool | Literal["auto"])] = False
    overfit: bool = False
    seed: Seed = 1
    threads: Threads | None = None
    num_proc: Threads | None = None
    cache: PathText = "outputs/cache"
    trust: list[str] = field(default_factory=list)


FREE_ON_RESUME = (
    "run",
    "resume",
    "trust",
    "trainer",
    "search",
    "tracking",
    "observers",
    "validation",
    "threads",
    "num_proc",
    "cache",
)
"""Keys of `TrainSchema` that may change when a run is resumed. The checkpoint depends on all others."""


OF_RESUMING = ("run", "resume", "trust")
"""Those of `FREE_ON_RESUME` that say how to resume. The run's own configuration does not have them."""


def check_resumed(key: str) -> None:
    """Refuse a key of the command line that a resumed run cannot change.

    Raises:
        ConfigError: it is one.
    """
    if key.split(".")[0] not in FREE_ON_RESUME:
        raise ConfigError(f"{key} cannot change when a run is resumed; may change: {', '.join(FREE_ON_RESUME)}")


@dataclass
class DecodingSection:
    """The keys of all programs that translate."""

    output: PathText | None = None
    device: str = "auto"
    precision: Annotated[Any, Accepts(PrecisionName)] = "fp32"
    threads: Threads | None = None
    batch: TranslationBatchSection = field(default_factory=TranslationBatchSection)
    search: Annotated[Any, Part("mt.search.Search", later=True)] = MISSING
    trust: list[str] = field(default_factory=list)


@dataclass
class TranslatorSection(DecodingSection):
    """The common keys of programs that apply one trained model to texts of the user."""

    run: PathText | None = None
    input: PathText | None = None
    longest: TextLength = 512
    direction: str | None = None


@dataclass
class TranslateSchema(TranslatorSection):
    """`configs/translate.yaml`."""

    target: PathText | None = None
    format: str = "text"
    attention: Annotated[Any, Accepts(bool | Literal["all"])] = False
    attention_dir: PathText | None = None
    html: PathText | None = None
    keep: Annotated[Any, Accepts(list[Literal["placeholders", "tags", "urls"]])] = field(default_factory=list)
    replace_unknown: bool = False
    influence: Annotated[Any, Accepts(list[Literal["rollout", "gradient", "integrated"]])] = field(default_factory=list)


@dataclass
class EvaluateSchema(TranslatorSection):
    """`configs/evaluate.yaml`. `references` is null, a path or a list of paths; a path such as `2024` is a number."""

    data: Annotated[Any, Part("mt.data.Corpus", later=True, others=(("split", str),))] = MISSING
    references: Annotated[Any, IsPath()] = None
    compare: PathText | None = None
    samples: Resamplings = 1000
    bleu_tokenizer: Annotated[Any, Accepts(BleuTokenizer | None)] = None
    report: PathText | None = None
    lookup: bool = True
    cache: PathText = "outputs/cache"


@dataclass
class PairFilterSection:
    """`filter.*` of programs that translate in bulk: which sentences and pairs they leave out."""

    shortest: PositiveInt = 1
    longest: TextLength | None = 256
    ratio: Annotated[float, Ge(1), Le(1000)] | None = 5.0
    score: Annotated[float, Ge(-1000), Le(0)] | None = None
    copies: bool = True
    language: bool = True
    duplicates: bool = True


@dataclass
class BulkSection(DecodingSection):
    """The common keys of programs that translate in bulk. `input` is a path, a glob or a list of them."""

    bundle: PathText = MISSING
    input: Annotated[Any, IsPath()] = None
    output: PathText | None = None
    direction: str | None = None
    tag: str | None = None
    shard: Annotated[int, Ge(1), Le(1_000_000), Because("a shard is held in memory until it is whole")] = 20_000
    filter: PairFilterSection = field(default_factory=PairFilterSection)


@dataclass
class BacktranslateSchema(BulkSection):
    """`configs/backtranslate.yaml`."""


@dataclass
class DistillSchema(BulkSection):
    """`configs/distill.yaml`. `references` is null, a path, a glob or a list of them."""

    references: Annotated[Any, IsPath()] = None
    data: Annotated[Any, Part("mt.data.Corpus", later=True, others=(("split", str),))] = MISSING
    nearest: Annotated[Any, Accepts(Literal["bleu", "chrf"] | None)] = None
    cache: PathText = "outputs/cache"


@dataclass
class HeadsSchema(TranslatorSection):
    """`configs/heads.yaml`. `references` is null, a path or a list of paths; a path such as `2024` is a number."""

    data: Annotated[Any, Part("mt.data.Corpus", later=True, others=(("split", str),))] = MISSING
    references: Annotated[Any, IsPath()] = None
    sentences: PositiveInt = 200
    bleu: bool = True
    prune: Annotated[float, Gt(0), Lt(1)] | None = None
    keep: Annotated[Any, Accepts(list[str] | None)] = None
    by: Annotated[Any, Accepts(Literal["loss", "gradient"])] = "loss"
    report: PathText | None = None
    cache: PathText = "outputs/cache"


@dataclass
class CompareSchema(DecodingSection):
    """`configs/compare.yaml`. `runs` is a path or a list of paths; a path such as `2024` is a number."""

    runs: Annotated[Any, IsPath()] = None
    direction: str | None = None
    sentences: Few = 4
    samples: Resamplings = 1000
    bleu_tokenizer: Annotated[Any, Accepts(BleuTokenizer | None)] = None
    passes: Few = 3
    bucket: PositiveInt = 30
    cache: PathText = "outputs/cache"


@dataclass
class KnownPairsSection:
    """`validation.*` of `align`: pairs of sentences by which layer and heads are chosen."""

    source: PathText | None = None
    target: PathText | None = None
    gold: PathText | None = None
    sentences: PositiveInt = 500


@dataclass
class AlignSchema:
    """`configs/align.yaml`."""

    run: PathText | None = None
    reverse: PathText | None = None
    links: PathText | None = None
    reverse_links: PathText | None = None
    source: PathText = MISSING
    target: PathText = MISSING
    output: PathText | None = None
    direction: str | None = None
    layer: Depth | None = None
    heads: Annotated[Any, Accepts(list[PositiveInt] | Literal["all"] | None)] = None
    shift: bool | None = None
    reverse_layer: Depth | None = None
    reverse_heads: Annotated[Any, Accepts(list[PositiveInt] | Literal["all"] | None)] = None
    reverse_shift: bool | None = None
    threshold: Annotated[float, Gt(0), Le(1)] | None = None
    symmetrize: Annotated[Any, Accepts(Literal["intersection", "union", "grow-diag-final-and"])] = "grow-diag-final-and"
    gold: PathText | None = None
    gold_first: Annotated[int, Ge(0), Le(1)] = 0
    gold_swapped: bool = False
    gold_outside: Annotated[Any, Accepts(Literal["refuse", "skip"])] = "refuse"
    validation: KnownPairsSection = field(default_factory=KnownPairsSection)
    device: str = "auto"
    precision: Annotated[Any, Accepts(PrecisionName)] = "fp32"
    longest: TextLength = 512
    threads: Threads | None = None
    trust: list[str] = field(default_factory=list)
    batch: TranslationBatchSection = field(default_factory=TranslationBatchSection)


@dataclass
class GallerySchema:
    """`configs/gallery.yaml`."""

    output: PathText = "outputs/gallery"
    only: Annotated[Any, Accepts(list[str] | None)] = None
    seed: Seed = 1
    updates: PositiveInt = 450
    threads: Threads | None = None
    cache: PathText = "outputs/cache"


SCHEMAS: Mapping[str, type] = {
    "train": TrainSchema,
    "doctor": TrainSchema,
    "translate": TranslateSchema,
    "evaluate": EvaluateSchema,
    "heads": HeadsSchema,
    "backtranslate": BacktranslateSchema,
    "distill": DistillSchema,
    "align": AlignSchema,
    "compare": CompareSchema,
    "gallery": GallerySchema,
}
"""Name of a root configuration -> its schema."""


def _with_open_search(schema: type[DecodingSection]) -> DictConfig:
    """The schema with a `search` that accepts any key. The class of the search checks the keys later.

    That class is the chosen one, or the one saved with a model, which may be the user's own.
    """
    node: DictConfig = OmegaConf.structured(schema)
    node.search = {}
    OmegaConf.set_struct(node.search, False)
    return node


for _name, _schema in SCHEMAS.items():
    _node = _with_open_search(_schema) if issubclass(_schema, DecodingSection) else _schema
    ConfigStore.instance().store(name=f"{_name}_schema", node=_node)


def check_settings(settings: Mapping[str, Any], schema: type, path: str = "") -> dict[str, Any]:
    """Check a composed configuration against its schema, and every part in it against the part's class.

    Args:
        settings: plain values.
        schema: a dataclass. Each field is another dataclass, a value with constraints, or a `Part`.
        path: the key of `settings` in the configuration; empty for the top level.

    Returns:
        The settings, with the user's home folder in place of `~` in paths.

    Raises:
        ConfigError: a key is unknown, or a value has a wrong type or is outside its range.
    """
    hints = typing.get_type_hints(schema, include_extras=True)
    names = [each.name for each in fields(schema)]
    if not isinstance(settings, Mapping):
        raise ConfigError(f"{path}={shown(settings)} does not fit: expected the keys {', '.join(names)}")
    checked = dict(settings)
    for name, value in settings.items():
        key = f"{path}.{name}" if path else name
        if name not in names:  # Hydra itself does not check a key that is added with `+name=value`
            raise ConfigError(unknown_key(key, name, names), key)
        hint, part = hints[name], part_of(hints[name])
        if part is not None:
            check_part(value, key, part)
        elif not isinstance(value, Mapping) and (is_dataclass(hint) or typing.get_origin(hint) is dict):
            inner = ", ".join(each.name for each in fields(hint)) if is_dataclass(hint) else ""
            raise ConfigError(f"{key}={shown(value)} does not fit: expected {f'the keys {inner}' if inner else 'keys'}")
        elif is_dataclass(hint):
            checked[name] = check_settings(value, typing.cast(type, hint), key)
        else:
            try:
                fitted = fitting(name, value, hint)
            except ArgumentError as error:
                raise error.at(path, names, str) from None
            check_tree(value, key)
            if path_mark(hint) is not None:
                checked[name] = fitted
    return checked


def part_of(hint: Any) -> Part | None:
    """The `Part` in the hint of a field; None if there is none."""
    return next((each for each in getattr(hint, "__metadata__", ()) if isinstance(each, Part)), None)
