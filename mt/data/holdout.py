"""Cutting validation and test pairs from a training split that comes without them."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from mt.data.pairs import Pairs, side_digests
from mt.errors import UserError


def held_out_masks(
    pairs: Pairs, sizes: dict[str, int], seed: int, blocked: list[Pairs] | None = None
) -> dict[str, npt.NDArray[np.bool_]]:
    """Choose at random, by seed, which pairs go to which split.

    No source and no target stands on two sides: a train pair that shares its source or its target (case, Unicode
    form and spacing put aside) with a held-out pair is left out of all splits. Pairs that share nothing with any
    other go first, so that this costs few pairs or none.

    Args:
        pairs: everything there is.
        sizes: pairs wanted for each held-out split, such as `{"validation": 1000}`.
        seed: decides the choice; the same seed and pairs give the same splits.
        blocked: splits that exist already; no held-out pair shares a source or target with them.

    Returns:
        A [rows] bool mask for each name in `sizes`, and for "train".

    Raises:
        UserError: too few pairs to cut that many, with the count that there are.
    """
    sources, targets = side_digests(pairs)
    single = _counts(sources) + _counts(targets) == 2
    order = np.random.default_rng(seed).permutation(len(pairs))
    order = np.concatenate([order[single[order]], order[~single[order]]])
    seen_sources: set[int] = set()
    seen_targets: set[int] = set()
    for split in blocked or []:
        known_sources, known_targets = side_digests(split)
        seen_sources.update(known_sources.tolist())
        seen_targets.update(known_targets.tolist())

    masks: dict[str, npt.NDArray[np.bool_]] = {}
    taken = np.zeros(len(pairs), bool)
    candidates = iter(order.tolist())
    for name, size in sizes.items():
        mask = np.zeros(len(pairs), bool)
        wanted = size
        while wanted and (row := next(candidates, None)) is not None:
            source, target = int(sources[row]), int(targets[row])
            if source not in seen_sources and target not in seen_targets:
                mask[row] = True
                wanted -= 1
                seen_sources.add(source)
                seen_targets.add(target)
        if wanted:
            raise UserError(_too_few(len(pairs), sizes))
        masks[name] = mask
        taken |= mask
    train = ~(np.isin(sources, sources[taken]) | np.isin(targets, targets[taken]))
    if not train.any():
        raise UserError(_too_few(len(pairs), sizes))
    return {**masks, "train": train}


def _counts(values: npt.NDArray[np.uint64]) -> npt.NDArray[np.int64]:
    """How often each value occurs, [rows]."""
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    return np.asarray(counts[inverse], np.int64)


def _too_few(rows: int, sizes: dict[str, int]) -> str:
    wanted = " and ".join(f"{size} for {name}" for name, size in sizes.items())
    return (
        f"the corpus has {rows} pairs, too few different ones to hold out {wanted} and leave some for training: "
        "set data.held_out (and data.held_out_test) lower, or give the splits as files"
    )
