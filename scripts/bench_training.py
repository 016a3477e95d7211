"""How many tokens a second training reaches, and what share of the machine's matrix peak that is.

    python scripts/bench_training.py --corpus corpora/multi30k --source en --target de

measures one CPU thread: a Transformer of 3 + 3 layers (width 256, feed-forward 1,024, 4 heads, tied embeddings, dropout
0.1) and a bidirectional GRU of 256 with Bahdanau's decoder of 512, a joint vocabulary of 8,000, batches of 4,096 target
tokens, 60 updates after 10. Tokens are source and target tokens without padding, seconds are CPU seconds of the process
(wall clock on a GPU). Each measurement runs in a process of its own; a Markdown table goes to standard output.

Any key of the training configuration may follow: `optimizer.learning_rate=1e-3 model.dropout=0.2`.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # the checkout need not be installed

from mt.benchmark.arguments import Arguments, count, count_or_none, one_line
from mt.benchmark.corpus_folder import find_splits
from mt.benchmark.training_speed import speed_table, training_speed
from mt.benchmark.words import key_values
from mt.config.command_line import compose
from mt.files.json_files import write_json


def main() -> None:
    arguments = parse()
    with one_line():
        choices = [(model, precision) for model in arguments.model for precision in arguments.precision]
        configs = [configuration(arguments, model, precision) for model, precision in choices]
        run = in_own_process if len(configs) > 1 else training_speed
        measured = [run(config, arguments.updates, arguments.warmup) for config in configs]
    records = [{"model": model, **record} for (model, _), record in zip(choices, measured, strict=True)]
    print(speed_table(records), end="")
    if arguments.json:
        write_json(arguments.json, records)


def parse() -> argparse.Namespace:
    parser = Arguments(__doc__)
    parser.add_argument("--corpus", type=Path, required=True, help="folder with train.<language>, .gz or not")
    parser.add_argument("--source", default="en", help="language code (default: en)")
    parser.add_argument("--target", default="de", help="language code (default: de)")
    parser.add_argument("--model", nargs="+", default=["transformer/small", "bahdanau"], help="names in configs/model")
    parser.add_argument("--precision", nargs="+", default=["fp32"], help="fp32, bf16, fp16, auto")
    parser.add_argument("--device", default="cpu", help="cpu, cuda, mps, auto (default: cpu)")
    parser.add_argument("--threads", type=count, default=1, help="CPU threads (default: 1)")
    parser.add_argument("--tokens", type=count, default=4096, help="batch budget, padding counted (default: 4096)")
    parser.add_argument("--updates", type=count, default=60, help="updates measured (default: 60)")
    parser.add_argument("--warmup", type=count_or_none, default=10, help="updates before (default: 10)")
    parser.add_argument("--compile", action="store_true", help="run the model through torch.compile")
    parser.add_argument(
        "--cache", type=Path, default=Path("outputs/cache"), help="prepared corpora (default: outputs/cache)"
    )
    parser.add_argument("--json", type=Path, help="also write the records to this file")
    parser.add_argument("overrides", nargs="*", metavar="key=value", help="of the training configuration")
    return parser.parse_intermixed_args()


def configuration(arguments: argparse.Namespace, model: str, precision: str) -> dict[str, Any]:
    """The training configuration of one measurement."""
    splits = find_splits(arguments.corpus, arguments.source, arguments.target)
    keys: dict[str, object] = {
        "data": "files",
        "data.source": arguments.source,
        "data.target": arguments.target,
        **{f"data.{split}": prefix for split, prefix in splits.items()},
        "tokenizer.vocabulary_size": 8000,
        "model": model,
        "batch.tokens": arguments.tokens,
        "trainer.device": arguments.device,
        "trainer.precision": precision,
        "trainer.threads": arguments.threads,
        "trainer.compile": arguments.compile,
        "cache": arguments.cache,
    }
    return compose("train", [*key_values(keys), *arguments.overrides])


def in_own_process(config: dict[str, Any], updates: int, warmup: int) -> dict[str, Any]:
    """Measured apart from what the other measurements left in memory."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        return pool.submit(training_speed, config, updates, warmup).result()


if __name__ == "__main__":
    main()
