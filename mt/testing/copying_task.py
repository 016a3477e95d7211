"""A task that every translation model can learn within seconds: to write its source again."""

from __future__ import annotations

import random

import torch

from mt.batch import EOS, collate
from mt.models.base import Seq2Seq
from mt.ops.precision import Precision
from mt.search.greedy import GreedySearch
from mt.search.many_sentences import search_all
from mt.testing.failures import require
from mt.training.objectives import CrossEntropy
from mt.training.optimizers import adamw
from mt.training.update import Update

DIGITS = 6
LONGEST = 4
ROWS = 64
MOST_UPDATES = 600
ENOUGH = 0.9
"""Share of unseen strings that must be copied right in every token."""


def require_learns_to_copy(model: Seq2Seq, seed: int) -> None:
    """Train the model in place, in float32 on the CPU, until it copies strings that it has not been trained on.

    Raises:
        AssertionError: it does not within `MOST_UPDATES` updates.
    """
    chance = random.Random(seed)

    def strings(count: int, remainder: int) -> list[list[int]]:
        """Strings of digits; those for training and those for testing differ in the remainder of their sum."""
        found: list[list[int]] = []
        while len(found) < count:
            digits = [chance.randrange(DIGITS) for _ in range(chance.randint(1, LONGEST))]
            if (sum(digits) % 5 == 0) == (remainder == 0):
                found.append([*(EOS + 1 + digit for digit in digits), EOS])
        return found

    torch.manual_seed(seed)
    model.float().train()
    before: list[list[list[int]]] | None = [[] for _ in range(ROWS)] if model.context_sentences else None
    test, objective, share = strings(100, 0), CrossEntropy(0.0), 0.0
    optimizer = adamw(model, 3e-3)
    train = Update(model, objective, optimizer, Precision("fp32", torch.device("cpu")), clip_norm=1.0)
    for update in range(1, MOST_UPDATES + 1):
        for group in optimizer.param_groups:
            group["lr"] = 3e-3 * min(1.0, update / 50)
        rows = strings(ROWS, 1)
        train([collate(rows, rows, range(ROWS), before)])
        if update % 50 == 0:
            found = search_all(model, GreedySearch(), test, contexts=before and [[] for _ in test])
            share = sum([*best[0].tokens, EOS] == ids for best, ids in zip(found, test, strict=True)) / len(test)
            if share >= ENOUGH:
                return
    promise = f"the model does not learn to copy strings of up to {LONGEST} digits in {MOST_UPDATES} updates"
    require(False, promise, "mt/testing/copying_task.py", f"{share:.0%} of unseen strings are right, not {ENOUGH:.0%}")
