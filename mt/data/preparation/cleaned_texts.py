"""Which training pairs the text steps of the cleaning keep, found in parts and in bounded memory.

A part gives 9 bytes for each pair: what is wrong with it, and a digest. Duplicates are found among the digests, which
are divided among files so that equal ones come together, and each file is sorted in memory.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt

from mt.data.corpora.base import CleanedRows
from mt.data.corpora.holdout import is_in
from mt.data.corpora.pairs import Pairs, chunks_of
from mt.data.preparation.stored_rows import chunks, stored
from mt.data.preparation.work import Work, ranges
from mt.data.text.cleaning import DUPLICATES, EVALUATION, Cleaning, CleaningReport, Mask, exact_digest
from mt.files.json_files import read_json, write_json

Digests = npt.NDArray[np.uint64]

SEEN = 0x80
"""Set in the fault of a pair that an evaluation split has, too. Without it, a fault is the number of the step that
drops the pair, from 1, or 0."""

AT_ONCE = 1 << 21
"""Digests that are sorted at a time, in about 100 MB of memory."""

KEEP, REPORTS, FAULTS, DIGESTS = "keep", "reports.json", "faults.npy", "digests.npy"
ENTRY = np.dtype([("digest", np.uint64), ("row", np.int64)])


def kept_rows(groups: Sequence[CleanedRows], train: Path, others: Sequence[Pairs], work: Work) -> Path:
    """Run the text steps on the training split, and begin a new report of each cleaning.

    Args:
        groups: the rows of the training split that are cleaned alike, in order; duplicates are found within a group.
        train: the Arrow file of the training split.
        others: the evaluation splits.
        work: does the parts.

    Returns:
        A file with a byte for each row, 1 for the pairs to keep.
    """
    places = group_ranges(groups)
    tasks = []
    for start, stop, number in places:
        cleaning = groups[number].cleaning
        write = partial(_write_evaluation, cleaning=cleaning, others=others)
        tasks.append((train, start, stop, cleaning, work.once(f"evaluation-{number}", write)))
    what = "cleaning the training pairs"
    parts = work.each("judged", what, judge, tasks, [stop - start for start, stop, _ in places])
    kept = work.once("kept", partial(_write_kept, groups=groups, parts=parts))
    for group, report in zip(groups, read_json(kept / REPORTS, "delete it")["groups"], strict=True):
        group.cleaning.report = CleaningReport.from_dict(report)
    return kept / KEEP


def _write_kept(folder: Path, groups: Sequence[CleanedRows], parts: Sequence[Path]) -> None:
    """Write which rows are kept, and what was dropped of each group."""
    keep: Mask = np.zeros(0, bool)
    if rows := sum(group.rows for group in groups):
        keep = np.memmap(folder / KEEP, bool, "w+", shape=rows)
    places, start = group_ranges(groups), 0
    for number, group in enumerate(groups):
        own = [part for part, place in zip(parts, places, strict=True) if place[2] == number]
        _clean(group.cleaning, own, keep[start : start + group.rows], folder)
        start += group.rows
    write_json(folder / REPORTS, {"groups": [group.cleaning.report.to_dict() for group in groups]})


def group_ranges(groups: Sequence[CleanedRows]) -> list[tuple[int, int, int]]:
    """First row, the row after the last, and number of the group of each part; no part has rows of two groups."""
    found, first = [], 0
    for number, group in enumerate(groups):
        found += [(first + start, first + stop, number) for start, stop in ranges(group.rows)]
        first += group.rows
    return found


def _clean(cleaning: Cleaning, parts: Sequence[Path], keep: Mask, folder: Path) -> None:
    """Set `keep` for the rows of a group, and begin the report of its cleaning."""
    cleaning.begin(len(keep))
    dropped, start = dict.fromkeys(cleaning.judges(), 0), 0
    for part in parts:
        faults = np.load(part / FAULTS) & ~np.uint8(SEEN)
        keep[start : start + len(faults)] = faults == 0
        for number, step in enumerate(dropped, 1):
            dropped[step] += int((faults == number).sum())
        start += len(faults)
    cleaning.report.add(dropped)
    if cleaning.duplicates:
        cleaning.report.add({DUPLICATES: drop_repeated(parts, keep, folder)})
    if cleaning.evaluation:
        seen, start = 0, 0
        for part in parts:
            found = (np.load(part / FAULTS) & SEEN) > 0
            own = keep[start : start + len(found)]
            seen += int((own & found).sum())
            own &= ~found
            start += len(found)
        cleaning.report.add({EVALUATION: seen})


def judge(folder: Path, train: Path, start: int, stop: int, cleaning: Cleaning, evaluation: Path) -> None:
    """Write the fault and the digest of each pair of a part: `faults.npy` and `digests.npy`, [rows] each."""
    judges = list(enumerate(cleaning.judges().values(), 1))
    unwanted = [(of, np.load(evaluation / f"{number}.npy")) for number, of in enumerate(cleaning.evaluation_digests())]
    faults, digests = np.zeros(stop - start, np.uint8), np.zeros(stop - start, np.uint64)
    row = 0
    for chunk in chunks(stored(train).slice(start, stop - start)):
        pairs = list(zip(chunk["source"].to_pylist(), chunk["target"].to_pylist(), strict=True))
        part = slice(row, row + len(pairs))
        faults[part] = [next((number for number, judged in judges if judged(*pair)), 0) for pair in pairs]
        if cleaning.duplicates:
            digests[part] = [exact_digest(*pair) for pair in pairs]
        for of, them in unwanted:
            own = np.array([of(*pair) for pair in pairs], np.uint64)
            faults[part] |= np.where(is_in(own, them), SEEN, 0).astype(np.uint8)
        row += len(pairs)
    np.save(folder / FAULTS, faults)
    np.save(folder / DIGESTS, digests)


def drop_repeated(parts: Sequence[Path], keep: Mask, folder: Path, at_once: int = AT_ONCE) -> int:
    """Set `keep` to False, in place, for all pairs but the first of those with equal digests among the pairs to keep.

    Args:
        parts: folders that `judge` wrote.
        keep: [rows] bool.
        folder: for temporary files: 16 bytes for each pair.
        at_once: digests that are sorted in memory at a time.

    Returns:
        The number of pairs that are dropped.
    """
    groups = -(-len(keep) // at_once)
    paths = [folder / f"digests-{group}" for group in range(groups)]
    start = 0
    files = [path.open("wb") for path in paths]
    try:
        for part in parts:
            digests = np.load(part / DIGESTS)
            rows = np.flatnonzero(keep[start : start + len(digests)])
            for group, file in enumerate(files):
                own = rows[digests[rows] % groups == group] if groups > 1 else rows
                found = np.empty(len(own), ENTRY)
                found["digest"], found["row"] = digests[own], own + start
                file.write(found.tobytes())
            start += len(digests)
    finally:
        for file in files:
            file.close()
    dropped = 0
    for path in paths:
        entries = np.fromfile(path, ENTRY)
        path.unlink()
        entries = entries[np.argsort(entries["digest"], kind="stable")]
        repeated = entries["row"][1:][entries["digest"][1:] == entries["digest"][:-1]]
        keep[repeated] = False
        dropped += len(repeated)
    return dropped


def _write_evaluation(folder: Path, cleaning: Cleaning, others: Sequence[Pairs]) -> None:
    """The sorted digests of the evaluation splits, of each kind."""
    for number, of in enumerate(cleaning.evaluation_digests()):
        found = [
            of(source, target)
            for pairs in others
            for sources, targets in chunks_of(pairs)
            for source, target in zip(sources, targets, strict=True)
        ]
        np.save(folder / f"{number}.npy", np.unique(np.array(found, np.uint64)))
    (folder / "done").touch()
