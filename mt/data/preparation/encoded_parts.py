"""Pairs as ids, in parts: each is an Arrow file of the pairs that are kept, and they are joined at the end."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path

import numpy as np
import pyarrow as pa

from mt.data.batches import encoded
from mt.data.corpora.base import CleanedRows
from mt.data.corpora.pairs import DIRECTION, DOCUMENT, LINKS, PART, FlatLinks
from mt.data.preparation.cleaned_texts import group_ranges
from mt.data.preparation.stored_rows import kept_chunks, stored
from mt.data.preparation.work import Work, ranges
from mt.data.text.normalization import TextNormalizer
from mt.data.text.normalized_words import normalized_words
from mt.data.text.preprocessing import Preprocessing
from mt.data.text.training_words import WordCounts
from mt.files.json_files import read_json, write_json

PAIRS, DROPPED, WORDS = "pairs.arrow", "dropped.json", "words.json"


def encoded_parts(
    name: str,
    path: Path,
    vocabulary: Path,
    work: Work,
    groups: Sequence[CleanedRows] | None = None,
    keep: Path | None = None,
) -> list[Path]:
    """Encode a split.

    Args:
        name: of the split.
        path: its Arrow file.
        vocabulary: the folder of the preprocessing.
        work: does the parts.
        groups: of the training split, the rows that are cleaned alike: their cleaning drops pairs by their lengths, and
            counts them in its report.
        keep: which rows to keep, see `kept_chunks`; None: all.

    Returns:
        The folders of the parts.
    """
    places: list[tuple[int, int, CleanedRows | None]]
    if groups is None:
        places = [(start, stop, None) for start, stop in ranges(len(stored(path)))]
    else:
        places = [(start, stop, groups[number]) for start, stop, number in group_ranges(groups)]
    tasks = [(path, start, stop, keep, vocabulary, group) for start, stop, group in places]
    sizes = [stop - start for start, stop, _ in places]
    parts = work.each(f"{name}-encoded", f"encoding the {name} pairs", encode_part, tasks, sizes)
    for part, (*_, group) in zip(parts, places, strict=True):
        if group is not None:
            group.cleaning.report.add(read_json(part / DROPPED, "delete it"))
    return parts


def words_of(parts: Sequence[Path]) -> WordCounts:
    """The words of the sources of the training split."""
    counts = WordCounts()
    for part in parts:
        counts.add(WordCounts.from_dict(read_json(part / WORDS, "delete it")))
    return counts


def join(parts: Sequence[Path], path: Path, schema: pa.Schema) -> None:
    """Write the pairs of all parts to one file."""
    encoded.write(path, (batch for part in parts for batch in stored(part / PAIRS).to_batches()), schema)


def encode_part(
    folder: Path, path: Path, start: int, stop: int, keep: Path | None, vocabulary: Path, group: CleanedRows | None
) -> None:
    """Write the pairs of a part, and for the training split what was dropped, and the words of the sources."""
    preprocessing = _preprocessing(vocabulary)
    dropped, words = dict[str, int](), WordCounts()
    schema = schema_of(stored(path))

    def records() -> Iterator[pa.RecordBatch]:
        for chunk in kept_chunks(path, start, stop, keep):
            record = encode(chunk, preprocessing)
            if group is not None:
                source, target = (np.diff(record[side].offsets.to_numpy()) for side in ("source_ids", "target_ids"))
                passes, found = group.cleaning.judge_lengths(source - group.tags, target)
                for step, count in found.items():
                    dropped[step] = dropped.get(step, 0) + count
                if not passes.all():
                    record = record.filter(pa.array(passes))
                words.count(record["source"].to_pylist())
            if len(record):
                yield record

    encoded.write(folder / PAIRS, records(), schema)
    if group is not None:
        write_json(folder / DROPPED, dropped)
        write_json(folder / WORDS, words.to_dict())


def schema_of(table: pa.Table) -> pa.Schema:
    """The schema of the encoded pairs of a split."""
    return encoded.schema_of(*(name in table.column_names for name in (DOCUMENT, LINKS, PART)))


def encode(pairs: pa.RecordBatch, preprocessing: Preprocessing) -> pa.RecordBatch:
    """Pairs with their ids."""
    sources, targets = pairs["source"].to_pylist(), pairs["target"].to_pylist()
    names = pairs.schema.names
    linked = None
    if LINKS in names:
        three = zip(sources, targets, pairs[LINKS].to_pylist(), strict=True)
        linked = [_normalized_links(*each, preprocessing.normalizer) for each in three]
        if DIRECTION in names:
            tags = [len(preprocessing.tags[number]) for number in pairs[DIRECTION].to_pylist()]
            linked = [_after_tags(*each) for each in zip(linked, tags, strict=True)]
    documents = pairs[DOCUMENT].to_numpy() if DOCUMENT in names else None
    mixed = (pairs[PART].to_numpy(), pairs[DIRECTION].to_numpy()) if PART in names else None
    ways = None if mixed is None else mixed[1].tolist()
    ids = preprocessing.encode_sources(sources, ways), preprocessing.encode_targets(targets)
    return encoded.record(sources, targets, *ids, documents, linked, mixed)


def _after_tags(links: list[int], tags: int) -> list[int]:
    """The links of a source that has tags before it, which count as words."""
    return [word + tags if place % 2 == 0 else word for place, word in enumerate(links)]


@functools.lru_cache(maxsize=2)
def _preprocessing(vocabulary: Path) -> Preprocessing:
    return Preprocessing.load(vocabulary)


def _normalized_links(source: str, target: str, links: FlatLinks, normalizer: TextNormalizer) -> list[int]:
    """Links between the words of two raw texts as links between those of the normalised texts."""
    if not links:
        return []
    words = normalized_words(source, normalizer), normalized_words(target, normalizer)
    pairs = zip(links[::2], links[1::2], strict=True)
    return [word for i, j in pairs for both in product(words[0][i], words[1][j]) for word in both]
