"""Count the words of a test set that only copying can translate, and how many of them a translation has.

    python -m mt.benchmark copied outputs/names outputs/RUN/test.hypotheses.txt --source en --target es

A word counts where it stands in a test source and its reference, letter by letter, and nowhere in the training text:
names and numbers, mostly. The folder holds train and test of both languages as text files.
"""

from __future__ import annotations

import argparse
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Of the command line."""
    parser.add_argument("folder", type=Path, help="where the corpus lies")
    parser.add_argument("hypotheses", type=Path, nargs="+", help="translations of the test set, one a line")
    parser.add_argument("--source", default="en", help="language that was translated (default: en)")
    parser.add_argument("--target", default="es", help="language it was translated into (default: es)")


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
            raise UserError(f"{path}: {len(hypotheses)} lines for {len(sources)} test sentences; give its translations")
        counted = copied_words(training, sources, references, hypotheses)
        print(f"{path}: {counted.found} of {counted.words} words, {counted.share:.1%}")
