"""Measure training speed in tokens per second, and its share of the machine's matrix peak.

    python -m mt.benchmark train --corpus corpora/multi30k --source en --target de

measures on one CPU thread: a Transformer of 3 + 3 layers (width 256, feed-forward 1,024, 4 heads, tied embeddings,
dropout 0.1) and a bidirectional GRU of 256 with Bahdanau's decoder of 512, a joint vocabulary of 8,000, batches of
4,096 target tokens, 60 updates after 10 of warm-up. Tokens are source and target tokens without padding; seconds are
CPU seconds of the process (wall clock on a GPU). On a CPU, each measurement runs in its own process. The result is a
Markdown table on standard output.

    python -m mt.benchmark train --lengths wmt --model transformer/base --tokens 16384 --device cuda --precision bf16

needs no corpus: it trains on random ids, in sentences as long as WMT's, with a joint vocabulary of 32,000.

Any key of the training configuration may follow, after `--`: `-- optimizer.learning_rate=1e-3 model.dropout=0.2`.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from mt.benchmark.arguments import count, count_or_none, full_path
from mt.terminal import show


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of this command."""
    data = parser.add_mutually_exclusive_group(required=True)
    data.add_argument("--corpus", type=full_path, help="folder with train.<language>, compressed or not")
    data.add_argument("--lengths", help="random ids instead of a corpus, in sentences of these lengths: wmt")
    parser.add_argument("--source", default="en", help="language code (default: en)")
    parser.add_argument("--target", default="de", help="language code (default: de)")
    parser.add_argument("--model", nargs="+", default=["transformer/small", "bahdanau"], help="names in configs/model")
    parser.add_argument("--precision", nargs="+", default=["fp32"], help="fp32, tf32, bf16, fp16, auto")
    parser.add_argument("--device", default="cpu", help="cpu, cuda, mps, auto (default: cpu)")
    parser.add_argument("--threads", type=count, default=1, help="CPU threads (default: 1)")
    parser.add_argument("--tokens", type=count, default=4096, help="tokens per batch, padding counted (default: 4096)")
    parser.add_argument("--updates", type=count, default=60, help="updates measured (default: 60)")
    parser.add_argument("--warmup", type=count_or_none, default=10, help="updates before the measurement (default: 10)")
    parser.add_argument("--compile", action="store_true", help="run the model through torch.compile")
    parser.add_argument(
        "--cache", type=full_path, default=Path("outputs/cache"), help="prepared corpora (default: outputs/cache)"
    )
    parser.add_argument("--json", type=full_path, help="also write the records to this file")
    parser.add_argument("overrides", nargs="*", metavar="key=value", help="keys of the training configuration")


def run(arguments: argparse.Namespace) -> None:
    """Measure every model in every number format; print the table."""
    from mt.benchmark.random_pairs import LENGTHS
    from mt.benchmark.speed import free_memory
    from mt.benchmark.training_speed import speed_table, training_speed
    from mt.errors import ConfigError
    from mt.files.folders import check_writable
    from mt.files.json_files import json_text
    from mt.files.writing import writer

    if arguments.lengths is not None and arguments.lengths not in LENGTHS:
        raise ConfigError(f"--lengths {arguments.lengths}: no such lengths; choose from {', '.join(LENGTHS)}")
    if arguments.json:
        check_writable(arguments.json.parent, "--json")
        arguments.json.parent.mkdir(parents=True, exist_ok=True)
    lengths = LENGTHS.get(arguments.lengths)
    choices = [(model, precision) for model in arguments.model for precision in arguments.precision]
    configs = [configuration(arguments, model, precision) for model, precision in choices]
    # On a CPU the peak memory is that of the process. On a GPU it is counted anew, and starting a process takes long.
    alone = len(configs) == 1 or arguments.device.startswith("cuda")
    measure = training_speed if alone else partial(in_own_process, training_speed)
    records: list[dict[str, Any]] = []
    for (model, _), config in zip(choices, configs, strict=True):
        records.append({"model": model, **measure(config, arguments.updates, arguments.warmup, lengths)})
        free_memory()
        if arguments.json:
            with writer(arguments.json, "--json") as output:
                output.write(json_text(records).encode())
    show(speed_table(records), end="")


def configuration(arguments: argparse.Namespace, model: str, precision: str) -> dict[str, Any]:
    """The training configuration of one measurement."""
    from mt.benchmark.corpus_folder import find_splits
    from mt.benchmark.words import key_values
    from mt.config.command_line import compose

    keys: dict[str, object] = {
        "model": model,
        "batch.tokens": arguments.tokens,
        "trainer.device": arguments.device,
        "trainer.precision": precision,
        "threads": arguments.threads,
        "trainer.compile": arguments.compile,
        "cache": arguments.cache,
    }
    if arguments.corpus is None:
        keys["experiment"] = "none"  # not the recipe for the sample corpus, which is not used here
    else:
        splits = find_splits(arguments.corpus, arguments.source, arguments.target)
        keys |= {
            "data": "files",
            "data.source": arguments.source,
            "data.target": arguments.target,
            **{f"data.{split}": prefix for split, prefix in splits.items()},
            "tokenizer.vocabulary_size": 8000,
        }
    return compose("train", [*key_values(keys), *arguments.overrides])


def in_own_process(measure: Callable[..., dict[str, Any]], *arguments: Any) -> dict[str, Any]:
    """Call a function in a new process, so that memory of earlier measurements does not affect it."""
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        return pool.submit(measure, *arguments).result()
