"""A baseline that cannot translate: the translation of the most similar training sentence.

What a model scores above it is translation; what it does not may be recall.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

LENGTHS = (2, 3, 4)
"""Lengths of the character n-grams that texts are compared by."""

BUCKETS_BITS = 20
"""n-grams are hashed to 2 ** 20 features."""

CHUNK = 20_000
"""Training sentences indexed at a time; bounds the memory, whatever the size of the corpus."""

AFFORDABLE = 2e9
"""Largest product of training and test sentences for which the baseline is worth its time, some minutes."""

_BASE = np.uint64(0x9E3779B97F4A7C15)  # odd, with well spread bits: Knuth's multiplicative hashing

Features = tuple[npt.NDArray[np.int64], npt.NDArray[np.float64]]
"""Distinct features of a text and the weight of each."""


def affordable(train: int, test: int) -> bool:
    """Whether looking up so many test sentences among so many training sentences is worth its time."""
    return train * test <= AFFORDABLE


def nearest_neighbour(
    train_sources: Sequence[str], train_targets: Sequence[str], test_sources: Sequence[str]
) -> list[str]:
    """Translate each test source by copying the target of the training source most like it.

    Likeness is the cosine of TF-IDF vectors over character n-grams, lowercased, with a space at each end (Salton and
    Buckley 1988, "Term-weighting approaches in automatic text retrieval"; logarithmic term frequency). Among equals
    the first wins, so that the result is always the same.

    Args:
        train_sources: N sentences.
        train_targets: their N translations.
        test_sources: sentences to look up.

    Returns:
        One hypothesis for each test source.

    Raises:
        ValueError: no training pairs, or sources and targets of different number.
    """
    if not train_sources or len(train_sources) != len(train_targets):
        raise ValueError(f"{len(train_sources)} training sources and {len(train_targets)} targets: need as many, > 0")
    idf = _inverse_frequencies(train_sources)
    queries = [_weighted(text, idf) for text in test_sources]
    best = np.full(len(queries), -1.0)
    found = np.zeros(len(queries), np.int64)
    for start in range(0, len(train_sources), CHUNK):
        index = _Index([_weighted(text, idf) for text in train_sources[start : start + CHUNK]])
        for query, features in enumerate(queries):
            row, likeness = index.nearest(features)
            if likeness > best[query]:
                best[query], found[query] = likeness, start + row
    return [train_targets[row] for row in found.tolist()]


class _Index:
    """For each feature the texts that have it: the rows and weights of one chunk, sorted by feature."""

    def __init__(self, texts: list[Features]) -> None:
        features = np.concatenate([features for features, _ in texts])
        order = np.argsort(features, kind="stable")
        self.size = len(texts)
        self.rows = np.repeat(np.arange(len(texts)), [len(features) for features, _ in texts])[order]
        self.weights = np.concatenate([weights for _, weights in texts])[order]
        self.features = features[order]

    def nearest(self, query: Features) -> tuple[int, float]:
        """The row most like the query, and the cosine of the two."""
        features, weights = query
        begins = np.searchsorted(self.features, features, "left")
        ends = np.searchsorted(self.features, features, "right")
        likeness = np.zeros(self.size)
        for begin, end, weight in zip(begins, ends, weights, strict=True):
            likeness[self.rows[begin:end]] += weight * self.weights[begin:end]  # a row holds a feature once
        row = int(likeness.argmax())
        return row, float(likeness[row])


def _features(text: str) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Distinct hashed n-grams of a text and how often each occurs."""
    codes = np.frombuffer(f" {text.lower().strip()} ".encode("utf-32-le", "surrogatepass"), np.uint32).astype(np.uint64)
    grams = []
    for length in LENGTHS:
        count = len(codes) - length + 1
        value = np.full(max(count, 0), length, np.uint64)
        for offset in range(length if count > 0 else 0):
            value = (value ^ codes[offset : offset + count]) * _BASE  # wraps around at 64 bits
        grams.append((value >> np.uint64(64 - BUCKETS_BITS)).astype(np.int64))
    found, counts = np.unique(np.concatenate(grams), return_counts=True)
    return found, counts.astype(np.int64)


def _inverse_frequencies(texts: Sequence[str]) -> npt.NDArray[np.float64]:
    """[2 ** BUCKETS_BITS] how rare each feature is, smoothed."""
    frequencies = np.zeros(1 << BUCKETS_BITS)
    for text in texts:
        frequencies[_features(text)[0]] += 1
    weights: npt.NDArray[np.float64] = np.log((1 + len(texts)) / (1 + frequencies)) + 1
    return weights


def _weighted(text: str, idf: npt.NDArray[np.float64]) -> Features:
    """A text as a sparse vector of length one."""
    found, counts = _features(text)
    weights = (1 + np.log(counts)) * idf[found]
    return found, weights / max(float(np.linalg.norm(weights)), 1e-12)
