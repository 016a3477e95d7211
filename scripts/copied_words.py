"""Count the words of a test set that only copying can translate, and how many of them a translation has.

    python scripts/copied_words.py outputs/names outputs/RUN/test.hypotheses.txt --source en --target es

A word counts where it stands in a test source and its reference, letter by letter, and nowhere in the training text:
names and numbers, mostly. The folder holds train and test of both languages as text files.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # the checkout need not be installed

from mt.benchmark.arguments import Arguments, one_line
from mt.benchmark.copied import copied_words
from mt.benchmark.corpus_folder import find_splits
from mt.data.corpora.files import FilesCorpus
from mt.errors import UserError
from mt.files.lines import all_lines


def main() -> None:
    parser = Arguments(__doc__)
    parser.add_argument("folder", type=Path, help="where the corpus lies")
    parser.add_argument("hypotheses", type=Path, nargs="+", help="translations of the test set, one a line")
    parser.add_argument("--source", default="en", help="language that was translated (default: en)")
    parser.add_argument("--target", default="es", help="language it was translated into (default: es)")
    arguments = parser.parse_args()
    with one_line():
        report(arguments)


def report(arguments: argparse.Namespace) -> None:
    """One line for each file of translations."""
    found = find_splits(arguments.folder, arguments.source, arguments.target)
    if "test" not in found:
        raise UserError(f"{arguments.folder}: no test*.{arguments.source} and test*.{arguments.target} in it")
    splits = {split: str(path) for split, path in found.items()}
    corpus = FilesCorpus(arguments.source, arguments.target, **splits)
    training = [text for chunk in corpus.read("train") for side in chunk for text in side]
    sources, references = ([text for chunk in corpus.read("test") for text in chunk[side]] for side in (0, 1))
    for path in arguments.hypotheses:
        hypotheses = all_lines(path, "hypotheses")
        if len(hypotheses) != len(sources):
            raise UserError(f"{path}: {len(hypotheses)} lines for {len(sources)} test sentences; give its translations")
        counted = copied_words(training, sources, references, hypotheses)
        print(f"{path}: {counted.found} of {counted.words} words, {counted.share:.1%}")


if __name__ == "__main__":
    main()
