"""The size of the campaigns in `tests/faults`: the environment variable MT_FAULTS, a number of faults."""

from __future__ import annotations

import json
import os
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager


def faults(usual: int) -> int:
    """How many faults a campaign makes: MT_FAULTS, or `usual`."""
    return int(os.environ.get("MT_FAULTS", usual))


@contextmanager
def counted(name: str) -> Iterator[Counter[str]]:
    """A counter for a campaign, which is printed at its end (seen with `pytest -s`)."""
    counts: Counter[str] = Counter()
    began = time.monotonic()
    yield counts
    print(f"\n{name}: {json.dumps(counts, sort_keys=True)} in {(time.monotonic() - began) / 60:.1f} minutes")
