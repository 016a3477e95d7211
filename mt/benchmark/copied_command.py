"""Count the words of a test set that can only be copied, and how many of them are in a translation.

    python -m mt.benchmark copied outputs/names outputs/RUN/test.hypotheses.txt --source en --target es

A word counts if it is in a test source and in its reference with the same spelling, and nowhere in the training text:
mostly names and numbers. The folder has the training and test sets of both languages as text files.
"""

from __future__ import annotations

import argparse

from mt.benchmark.arguments import full_path
from mt.terminal import show


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of this command."""
    parser.add_argument("folder", type=full_path, help="folder of the corpus")
    parser.add_argument("hypotheses", type=full_path, nargs="+", help="translations of the test set, one per line")
    parser.add_argument("--source", default="en", help="source language (default: en)")
    parser.add_argument("--target", default="es", help="target language (default: es)")


def run(arguments: argparse.Namespace) -> None:
    """Print one line for each file of translations."""
    from mt.benchmark.copied import copied_words
    from mt.benchmark.corpus_folder import read_split
    from mt.errors import UserError
    from mt.files.lines import all_lines

    folder, languages = arguments.folder, (arguments.source, arguments.target)
    training = [text for side in read_split(folder, "train", *languages) for text in side]
    sources, references = read_split(folder, "test", *languages)
    for path in arguments.hypotheses:
        hypotheses = all_lines(path, "hypotheses")
        if len(hypotheses) != len(sources):
            raise UserError(
                f"{path}: {len(hypotheses)} lines, but the test set has {len(sources)} sentences; give its translations"
            )
        counted = copied_words(training, sources, references, hypotheses)
        show(f"{path}: {counted.found} of {counted.words} words, {counted.share:.1%}")
