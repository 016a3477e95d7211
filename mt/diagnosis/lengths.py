"""Whether cleaning drops many pairs, and whether translations may become as long as they must."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from mt.data.text.cleaning import CHARACTERS, EMPTY, LONG, RATIO, SAME, SHORT
from mt.diagnosis.finding import Finding

Lengths = npt.NDArray[np.int32]

DROPPED = 0.1
"""Largest healthy share of the training pairs that one step of cleaning drops."""

CUT = 0.01
"""Largest healthy share of references that are longer than the search may write."""

REASONS = {
    EMPTY: ("files of different lengths, or empty lines of a scraped corpus", "look at the files"),
    CHARACTERS: (
        "a file in another encoding than UTF-8, or one that was converted badly",
        "convert the file again: iconv -f latin1 -t utf-8",
    ),
    SAME: ("both sides have the same text", "check the file or column of data.source and that of data.target"),
    SHORT: ("many lines of few pieces", "lower cleaning.shortest"),
    LONG: (
        "lines that are paragraphs and no sentences, or a vocabulary that splits words into many pieces",
        "raise cleaning.longest (and batch.tokens), raise tokenizer.vocabulary_size, or split the lines into sentences",
    ),
    RATIO: (
        "sides that are not aligned, or languages of very different lengths in pieces",
        "see whether the pairs are translations; for such languages raise cleaning.ratio",
    ),
}
"""Step of cleaning -> why it may drop many pairs, and what to do. Duplicates are dropped from healthy corpora too."""


def diagnose_cleaning(before: int, dropped: Mapping[str, int]) -> list[Finding]:
    """Whether a step of cleaning drops many pairs.

    Args:
        before: number of training pairs before cleaning.
        dropped: name of a step -> number of pairs that it dropped.
    """
    return [
        Finding(
            "dropped_pairs",
            f"cleaning drops {dropped[step]:,} of {before:,} training pairs ({dropped[step] / before:.0%}): {step}",
            cause,
            remedy,
            {"dropped": dropped[step], "pairs": before},
        )
        for step, (cause, remedy) in REASONS.items()
        if dropped.get(step, 0) > DROPPED * before
    ]


def diagnose_length_limit(
    split: str, sources: Lengths, targets: Lengths, ratio: float | None, extra: int | None
) -> Finding | None:
    """Whether references are longer than the search may write.

    Args:
        split: its name.
        sources: [N] pieces of the sources.
        targets: [N] pieces of the references.
        ratio, extra: the search's limit, `ratio` x source pieces + `extra`; None: it has no such limit.
    """
    if ratio is None or extra is None or not len(sources):
        return None
    cut = int((targets > (sources * ratio).astype(int) + extra).sum())
    if cut <= CUT * len(sources):
        return None
    return Finding(
        "length_limit",
        f"{cut:,} of {len(sources):,} {split} references ({cut / len(sources):.0%}) are longer than the search may "
        "write",
        f"translations have at most {ratio:g} x source pieces + {extra} pieces",
        "raise search.max_length_ratio",
        {"longer": cut, "references": len(sources)},
    )
