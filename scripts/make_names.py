"""Make a synthetic corpus of short messages, English to Spanish, whose names and numbers occur only once each.

    python scripts/make_names.py outputs/names

writes train, val and test into the folder. No name or number of the test set is in the training set; `mt.benchmark
copied` counts how many of them a translation has. The same options give the same files.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # the checkout need not be installed

from mt.benchmark.arguments import Arguments, count, full_path, one_line
from mt.benchmark.names import MOST_PAIRS, write_names
from mt.errors import UserError


def main() -> None:
    parser = Arguments(__doc__)
    parser.add_argument("folder", type=full_path, help="output folder")
    parser.add_argument("--train", type=count, default=200, help="training pairs (default: 200)")
    parser.add_argument("--held-out", type=count, default=300, help="validation pairs, and test pairs (default: 300)")
    parser.add_argument("--seed", type=int, default=1, help="seed of the generator (default: 1)")
    arguments = parser.parse_args()
    if arguments.train + 2 * arguments.held_out > MOST_PAIRS:
        parser.error(
            f"--train plus twice --held-out must be {MOST_PAIRS:,} or less, so that there are enough different numbers"
        )
    with one_line():
        try:
            write_names(arguments.folder, arguments.train, arguments.held_out, arguments.seed)
        except OSError as error:
            raise UserError(f"{arguments.folder}: cannot be written ({error.strerror})") from None


if __name__ == "__main__":
    main()
