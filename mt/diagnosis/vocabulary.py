"""Whether the vocabulary fits the corpus."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from mt.diagnosis.finding import Finding

SELDOM = 5
"""A piece that occurs fewer times in training is hardly learned."""

UNLEARNED = 0.25
"""Largest healthy share of such pieces. The recipes of the bundled corpus and of Multi30k have less than 0.05. Gowda
and May 2020, "Finding the Optimal Vocabulary Size for Neural Machine Translation", advise far fewer: that 95% of the
pieces occur 100 times or more."""


def diagnose_vocabulary(counts: npt.NDArray[np.int64], name: str = "joint") -> Finding | None:
    """Whether too many pieces are too rare to be learned.

    Args:
        counts: [V] how often each piece of text occurs in the training pairs; without special pieces and bytes.
        name: which vocabulary, for the message.
    """
    seldom = int((counts < SELDOM).sum())
    if seldom <= UNLEARNED * len(counts):
        return None
    return Finding(
        "large_vocabulary",
        f"{seldom:,} of the {len(counts):,} pieces of the {name} vocabulary ({seldom / len(counts):.0%}) occur fewer "
        f"than {SELDOM} times in training",
        "the vocabulary is too large for so few training pairs",
        f"tokenizer.vocabulary_size={_rounded(len(counts) - seldom)} or less",
        {"seldom": seldom, "pieces": len(counts)},
    )


def _rounded(number: int) -> int:
    """A number to its first digit, rounded down: 2,713 becomes 2,000; at least 100."""
    number = max(number, 100)
    power: int = 10 ** (len(str(number)) - 1)
    return number // power * power
