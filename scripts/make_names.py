"""Make a corpus of short messages, English to Spanish, whose names and numbers occur once each.

    python scripts/make_names.py outputs/names

writes train, val and test into the folder. No name or number of the test stands in train; scripts/copied_words.py
counts those that come through. The same words give the same files.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # the checkout need not be installed

from mt.benchmark.names import write_names


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="where to write")
    parser.add_argument("--train", type=int, default=200, help="training pairs (default: 200)")
    parser.add_argument("--held-out", type=int, default=300, help="pairs of validation and of test (default: 300)")
    parser.add_argument("--seed", type=int, default=1, help="of the generator (default: 1)")
    arguments = parser.parse_args()
    if min(arguments.train, arguments.held_out) < 1:
        parser.error("--train and --held-out must be 1 or more")
    try:
        write_names(arguments.folder, arguments.train, arguments.held_out, arguments.seed)
    except OSError as error:
        sys.exit(f"{arguments.folder}: cannot be written ({error.strerror})")


if __name__ == "__main__":
    main()
