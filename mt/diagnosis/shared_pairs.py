"""Whether the sentences of one split stand in another: a test set that the model has seen measures memory."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from mt.diagnosis.finding import Finding

Digests = tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]
"""[rows] digests of the sources and of the targets of a split."""

LEAKED = 0.01
"""Largest healthy share of the pairs of a split that are training pairs."""

KNOWN = 0.2
"""Largest healthy share of the sources of a split that are sources of training, with other translations. Short
sentences such as "Thank you." are in every set of dialogues."""

CHOSEN = 0.05
"""Largest healthy share of the test pairs that are validation pairs."""

FEWEST = 20
"""In smaller splits nothing is said."""


def diagnose_shared(train: Digests, others: dict[str, Digests]) -> list[Finding]:
    """Whether validation and test are other pairs than training, and than each other.

    Args:
        train: the pairs on which the model would be trained, or a sample of them.
        others: "validation" and perhaps "test".
    """
    found: list[Finding] = []
    for name, split in others.items():
        rows = len(split[0])
        if rows < FEWEST:
            continue
        leaked = int(np.isin(_both(split), _both(train)).sum())
        known = int(np.isin(split[0], train[0]).sum())
        if leaked > LEAKED * rows:
            found.append(
                Finding(
                    f"{name}_in_training",
                    f"{leaked:,} of {rows:,} {name} pairs ({leaked / rows:.0%}) are training pairs, so scores will be "
                    "too high",
                    "the files overlap, and cleaning does not drop such pairs from training",
                    "cleaning.evaluation=pair",
                    {"shared": leaked, "pairs": rows},
                )
            )
        elif known > KNOWN * rows:
            found.append(
                Finding(
                    f"{name}_sources_in_training",
                    f"{known:,} of {rows:,} {name} sources ({known / rows:.0%}) are also sources of training pairs, "
                    "with other translations, so scores will be too high",
                    "the files have the same sources",
                    "cleaning.evaluation=side",
                    {"shared": known, "pairs": rows},
                )
            )
    validation, test = others.get("validation"), others.get("test")
    if validation is not None and test is not None and len(test[0]) >= FEWEST:
        shared = int(np.isin(_both(test), _both(validation)).sum())
        if shared > CHOSEN * len(test[0]):
            found.append(
                Finding(
                    "test_in_validation",
                    f"{shared:,} of {len(test[0]):,} test pairs ({shared / len(test[0]):.0%}) are validation pairs, on "
                    "which the best model is chosen, so test scores will be too high",
                    "the files overlap",
                    "take the shared pairs out of the file of data.test or of data.validation",
                    {"shared": shared, "pairs": len(test[0])},
                )
            )
    return found


def _both(split: Digests) -> npt.NDArray[np.uint64]:
    """[rows] one digest for each pair."""
    mixed: npt.NDArray[np.uint64] = split[0] * np.uint64(0x9E3779B97F4A7C15) + split[1]
    return mixed
