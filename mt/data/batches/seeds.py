"""Seeds of the random generators for the pass over each batch of a training.

What dropout draws is then a pure function of the run's seed and the batch: the same in whichever process the batch is
computed, and whatever this process has computed before.
"""

from __future__ import annotations

import numpy as np

BATCH, PART = 1, 2
"""What a seed is for, so that a batch and a part of another one never share theirs."""


def batch_seed(seed: int, epoch: int, number: int, *lane: int) -> int:
    """The seed of a batch, below 2**63.

    Args:
        seed: the run's.
        epoch: of the batch, counted from 0.
        number: of the batch in its epoch.
        lane: tells apart batches of one epoch and number, as those that several readers of a stream make.
    """
    return _drawn(BATCH, seed, epoch, number, *lane)


def part_seed(seed: int, start: int) -> int:
    """The seed of a part of a batch, below 2**63.

    Args:
        seed: the batch's.
        start: number of the part's first row in the batch.
    """
    return _drawn(PART, seed, start)


def _drawn(*key: int) -> int:
    return int(np.random.SeedSequence(key).generate_state(1, np.uint64)[0] >> np.uint64(1))
