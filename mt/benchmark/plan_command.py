"""Plan a training on many GPUs, by formulas: memory, bytes sent, seconds and cost of an epoch.

    python -m mt.benchmark plan model=transformer/base gpus=8,64,512

No GPU is needed. Parameters are counted on the model itself; how fast one GPU is comes from docs/benchmarks.md, or is
given. Each GPU takes one batch in an update. The formulas and their sources are in mt/benchmark/scale_plan.py; the
result is printed as Markdown. Keys of the plan:

gpus=8,64,512            how many
tokens_per_second=N      real source and target tokens on which one GPU trains in a second (measured by
                         `mt.benchmark train`); without it the figure of docs/benchmarks.md for base and big
vocabulary=32000         pieces
pairs=4500000            sentence pairs of the corpus; WMT 2014 English-German has about 4.5 million
pair_tokens=58           pieces of a pair, both sides; 58 is the mean of `--lengths wmt`
gpus_per_node=8          GPUs of a machine
inside=450               GB/s that a GPU sends to others of its machine; 450 is NVLink of an H100 or H200, one way
between=50               GB/s that a GPU sends to other machines; 50 is a network card of 400 Gbit/s for each GPU
price=2.5                of a GPU for an hour, in any currency. An assumption, not a quotation: give yours

Any key of the training configuration may follow, such as batch.tokens=8192, which is 16384 here by default.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from mt.benchmark.arguments import count, minutes
from mt.benchmark.key_words import own_keys, several
from mt.terminal import show

positive = minutes
"""Reads a finite number above 0."""

DEFAULTS: dict[str, Any] = {
    "gpus": [8, 64, 512],
    "tokens_per_second": None,
    "vocabulary": 32_000,
    "pairs": 4_500_000,
    "pair_tokens": 58.0,
    "gpus_per_node": 8,
    "inside": 450.0,
    "between": 50.0,
    "price": 2.5,
}
KINDS: dict[str, Callable[[str], Any]] = {
    "gpus": several(count),
    "tokens_per_second": positive,
    "vocabulary": count,
    "pairs": count,
    "pair_tokens": positive,
    "gpus_per_node": count,
    "inside": positive,
    "between": positive,
    "price": positive,
}

TOKENS = "batch.tokens=16384"
"""The size of the batches with which the speeds of docs/benchmarks.md were measured."""

MEASURED = {
    "transformer/base": (1_647_089, "one NVIDIA H200, bf16, 2026-11-28"),
    "transformer/big": (
        328_066,
        "one NVIDIA H100 80GB HBM3, bf16, 2026-11-27, before work was replayed as CUDA graphs",
    ),
}
"""Model -> real tokens per second of one GPU, and where: the figures of docs/benchmarks.md, section "One GPU"."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of this command."""
    parser.add_argument("words", nargs="*", metavar="key=value", help="keys of the plan and of the configuration")


def run(arguments: argparse.Namespace) -> None:
    """Print the assumptions and the tables."""
    from mt.benchmark.planned_model import mean_tokens, model_size
    from mt.benchmark.scale_plan import WAYS, Cluster, WorkOfGpu, memory_table, plan, time_table
    from mt.config.command_line import compose

    given, others = own_keys(arguments.words, KINDS)
    keys = {**DEFAULTS, **given}
    config = compose("train", ["experiment=none", TOKENS, *others])
    speed, where = _speed(keys["tokens_per_second"], others)
    tokens = config["batch"]["tokens"]
    size = model_size(config, keys["vocabulary"])
    work = WorkOfGpu(mean_tokens(tokens), speed, keys["pairs"] * keys["pair_tokens"])
    cluster = Cluster(keys["gpus_per_node"], 1e9 * keys["inside"], 1e9 * keys["between"], keys["price"])
    plans = [plan(size, work, cluster, gpus, way) for gpus in keys["gpus"] for way in WAYS]
    pieces, pair, assumed = keys["vocabulary"], keys["pair_tokens"], "" if "price" in given else " (an assumption)"
    lines = [
        f"- Parameters: {size.parameters:,}, of which {size.outside:,} are outside the layers, with {pieces:,} pieces.",
        f"- A batch of each GPU in an update: {tokens:,} tokens at most, {work.tokens:,.0f} real ones of both sides on "
        "average, in sentences as long as WMT's.",
        f"- Speed of one GPU: {speed:,.0f} tokens/s ({where}).",
        f"- Corpus: {keys['pairs']:,} pairs of {pair:g} tokens, {work.corpus:,.0f} in all.",
        f"- {cluster.gpus_per_node} GPUs a machine; a GPU sends {keys['inside']:g} GB/s inside it, and "
        f"{keys['between']:g} GB/s to others.",
        f"- Price of a GPU for an hour: {cluster.price:g}{assumed}.",
    ]
    show("\n".join([*lines, "", memory_table(plans), time_table(plans)]), end="")


def _speed(given: float | None, words: list[str]) -> tuple[float, str]:
    """Tokens per second of one GPU, and where the figure is from.

    Raises:
        ConfigError: none is given, and none was measured.
    """
    from mt.errors import ConfigError

    if given is not None:
        return given, "given"
    models = [word.partition("=")[2] for word in words if word.startswith("model=")]
    changed = [word for word in words if word.startswith(("model.", "model/"))]
    if not models or models[-1] not in MEASURED or changed:
        raise ConfigError(
            f"tokens_per_second: is needed for this model, since only {' and '.join(MEASURED)} have been measured; "
            "measure one GPU with: python -m mt.benchmark train --lengths wmt --device cuda --precision bf16"
        )
    speed, where = MEASURED[models[-1]]
    return float(speed), where
