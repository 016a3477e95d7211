"""Measure how fast training batches are made, how much padding they have, and how often their shapes repeat.

    python -m mt.benchmark loader --corpus corpora/multi30k --tokens 8192
    python -m mt.benchmark loader --lengths wmt --tokens 16384

show one row for batches as long as their longest sentences (batch.shapes=exact), and one for lengths from a short list
(batch.shapes=few). A batch is made by one thread, beside the training; on a machine with a GPU, in page-locked memory.
Tokens are source and target tokens without padding. The result is a Markdown table on standard output.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from mt.benchmark.arguments import count, full_path
from mt.terminal import show

if TYPE_CHECKING:
    from mt.data.batches.encoded import EncodedSplit


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of this command."""
    data = parser.add_mutually_exclusive_group(required=True)
    data.add_argument("--corpus", type=full_path, help="folder with train.<language>, compressed or not")
    data.add_argument("--lengths", help="random ids instead of a corpus, in sentences of these lengths: wmt")
    parser.add_argument("--source", default="en", help="language code (default: en)")
    parser.add_argument("--target", default="de", help="language code (default: de)")
    parser.add_argument("--tokens", type=count, default=4096, help="tokens per batch, padding counted (default: 4096)")
    parser.add_argument(
        "--cache", type=full_path, default=Path("outputs/cache"), help="prepared corpora (default: outputs/cache)"
    )


def run(arguments: argparse.Namespace) -> None:
    """Measure both ways to choose shapes; print the table."""
    import torch

    from mt.benchmark.loader_speed import loader_speed, loader_table

    torch.set_num_threads(1)
    split, pinned = pairs_of(arguments), torch.cuda.is_available()
    show(loader_table([loader_speed(split, arguments.tokens, shapes, pinned=pinned) for shapes in ("exact", "few")]))


def pairs_of(arguments: argparse.Namespace) -> EncodedSplit:
    """The training split of the corpus, or random pairs.

    Raises:
        ConfigError: `--lengths` names no distribution.
        UserError: the corpus cannot be read.
    """
    from mt.benchmark.corpus_folder import find_splits
    from mt.benchmark.loader_speed import random_split
    from mt.benchmark.random_pairs import LENGTHS
    from mt.benchmark.words import key_values
    from mt.config.command_line import compose
    from mt.errors import ConfigError
    from mt.tracking.console import Console
    from mt.training.experiment import prepare
    from mt.training.parts import Parts

    if arguments.lengths is not None:
        if arguments.lengths not in LENGTHS:
            raise ConfigError(f"--lengths {arguments.lengths}: no such lengths; choose from {', '.join(LENGTHS)}")
        return random_split(LENGTHS[arguments.lengths])
    splits = find_splits(arguments.corpus, arguments.source, arguments.target)
    keys: dict[str, object] = {
        "data": "files",
        "data.source": arguments.source,
        "data.target": arguments.target,
        **{f"data.{split}": prefix for split, prefix in splits.items()},
        "tokenizer.vocabulary_size": 8000,
        "cache": arguments.cache,
        "trainer.device": "cpu",
    }
    with Console() as console:
        return prepare(Parts.of(compose("train", key_values(keys))), console).splits["train"]
