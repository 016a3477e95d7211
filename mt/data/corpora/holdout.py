"""Hold out validation and test pairs from the training split of a corpus that lacks them; whole documents if marked."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from mt.data.corpora.pairs import Pairs, document_numbers, side_digests
from mt.errors import UserError

Rows = npt.NDArray[np.int64]

AT_ONCE = 1 << 16
"""Values that are looked up at a time."""


def held_out_masks(
    pairs: Pairs, sizes: dict[str, int], seed: int, blocked: list[Pairs] | None = None
) -> dict[str, npt.NDArray[np.bool_]]:
    """Choose at random, by seed, which pairs go to which split.

    No sentence occurs in two splits: a training pair whose source or target equals that of a held-out pair (ignoring
    case, Unicode form and spacing) is dropped from all splits. Pairs whose source and target are both unique in the
    corpus are held out first, so that few pairs or none are dropped.

    If the corpus marks documents, whole documents are held out until they have at least the wanted number of pairs.
    Documents in which all pairs are unique go first. A pair that also occurs in another evaluation split is removed
    from its document.

    Args:
        pairs: the whole training split.
        sizes: pairs wanted for each held-out split, such as `{"validation": 1000}`.
        seed: decides the choice; the same seed and pairs give the same splits.
        blocked: splits that already exist; no held-out pair shares a source or target with them.

    Returns:
        A [rows] bool mask of the pairs of each split: one for each name in `sizes`, and one for "train".

    Raises:
        UserError: the corpus has too few pairs; the message gives their number.
    """
    sources, targets = side_digests(pairs)
    documents = document_numbers(pairs)
    seen = _Seen()
    for split in blocked or []:
        seen.add(*side_digests(split))
    masks: dict[str, npt.NDArray[np.bool_]] = {}
    taken = np.zeros(len(pairs), bool)
    candidates = _candidates(_single(sources) & _single(targets), documents, seed)
    for name, size in sizes.items():
        mask = np.zeros(len(pairs), bool)
        wanted = size
        while wanted > 0 and (rows := next(candidates, None)) is not None:
            rows = rows[seen.fresh(sources[rows], targets[rows])]
            mask[rows] = True
            wanted -= len(rows)
            if documents is None:
                seen.add(sources[rows], targets[rows])
        if wanted > 0:
            raise UserError(_too_few(len(pairs), documents, sizes))
        seen.add(
            sources[mask], targets[mask]
        )  # after the split is complete: documents of the same split may share a sentence
        masks[name] = mask
        taken |= mask
    train = ~(is_in(sources, np.unique(sources[taken])) | is_in(targets, np.unique(targets[taken])))
    if not train.any():
        raise UserError(_too_few(len(pairs), documents, sizes))
    return {**masks, "train": train}


def shuffled(count: int, documents: npt.NDArray[np.int32] | None, seed: int) -> Rows:
    """[count] rows in random order. With `documents`, [count] document numbers, the order of documents is random and
    each document keeps its own order."""
    random = np.random.default_rng(seed)
    if documents is None:
        return random.permutation(count)
    _, number = np.unique(documents, return_inverse=True)
    return np.argsort(random.permutation(int(number.max(initial=-1)) + 1)[number], kind="stable")


class _Seen:
    """The sources and targets of all held-out pairs."""

    def __init__(self) -> None:
        self.sources: set[int] = set()
        self.targets: set[int] = set()

    def add(self, sources: npt.NDArray[np.uint64], targets: npt.NDArray[np.uint64]) -> None:
        self.sources.update(sources.tolist())
        self.targets.update(targets.tolist())

    def fresh(self, sources: npt.NDArray[np.uint64], targets: npt.NDArray[np.uint64]) -> npt.NDArray[np.bool_]:
        """[rows] bool, True for pairs of which neither the source nor the target has been added."""
        sides = zip(sources.tolist(), targets.tolist(), strict=True)
        return np.array([source not in self.sources and target not in self.targets for source, target in sides], bool)


def _candidates(single: npt.NDArray[np.bool_], documents: npt.NDArray[np.int32] | None, seed: int) -> Iterator[Rows]:
    """The rows of one pair or document after the other, in random order, those without repeated sentences first."""
    order = shuffled(len(single), documents, seed)
    if documents is None:
        return (order[place : place + 1] for place in np.argsort(~single[order], kind="stable"))
    starts = np.flatnonzero(np.diff(documents[order], prepend=-1))
    parts = np.split(order, starts[1:])
    return iter(sorted(parts, key=lambda rows: not single[rows].all()))


def _single(values: npt.NDArray[np.uint64]) -> npt.NDArray[np.bool_]:
    """[rows] bool, True for the values that occur once. Takes 17 bytes of memory for each value."""
    ordered = np.sort(values)
    repeated = ordered[1:] == ordered[:-1]
    return ~is_in(values, np.unique(ordered[1:][repeated]))


def is_in(values: npt.NDArray[np.uint64], among: npt.NDArray[np.uint64]) -> npt.NDArray[np.bool_]:
    """[N] bool, True for the values that are `among` sorted ones. Takes little memory: it looks at a part at a time."""
    found = np.zeros(len(values), bool)
    if len(among):
        for start in range(0, len(values), AT_ONCE):
            part = values[start : start + AT_ONCE]
            places = np.searchsorted(among, part)
            places[places == len(among)] = 0
            found[start : start + AT_ONCE] = among[places] == part
    return found


def _too_few(rows: int, documents: npt.NDArray[np.int32] | None, sizes: dict[str, int]) -> str:
    wanted = " and ".join(f"{size} for {name}" for name, size in sizes.items())
    there = f"{rows} pairs" if documents is None else f"{rows} pairs in {len(np.unique(documents))} documents"
    return (
        f"the corpus has {there}, too few different ones to hold out {wanted} and leave some for training: "
        "set data.held_out (and data.held_out_test) lower, or give the splits as files"
    )
