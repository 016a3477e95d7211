"""A baseline that cannot translate: the translation of the most similar training sentence.

A model that scores no better than this baseline may only recall sentences that it saw in training.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

LENGTHS = (2, 3, 4)
"""Lengths of the character n-grams by which texts are compared."""

BUCKETS_BITS = 20
"""n-grams are hashed to 2 ** BUCKETS_BITS features."""

CHUNK = 20_000
"""Number of training sentences indexed at a time; this bounds the memory for corpora of any size."""

AFFORDABLE = 2e9
"""Largest product of the numbers of training and test sentences for which the baseline is computed; takes minutes."""

LARGEST = 1_000_000
"""Largest number of training sentences for which it is computed: their texts are held in memory."""

_BASE = np.uint64(0x9E3779B97F4A7C15)  # an odd number with evenly spread bits, as in Knuth's multiplicative hashing

Features = tuple[npt.NDArray[np.int64], npt.NDArray[np.float64]]
"""The distinct features of a text, and the weight of each."""


def affordable(train: int, test: int) -> bool:
    """Whether the baseline is fast and small enough for these numbers of training and test sentences."""
    return train * test <= AFFORDABLE and train <= LARGEST


def nearest_neighbour(
    train_sources: Sequence[str], train_targets: Sequence[str], test_sources: Sequence[str]
) -> list[str]:
    """Translate each test source by copying the target of the most similar training source.

    Similarity is the cosine of TF-IDF vectors over character n-grams of the lowercased text with a space at each end
    (Salton and Buckley 1988, "Term-weighting approaches in automatic text retrieval"; logarithmic term frequency). Of
    equally similar sources the first is taken.

    Args:
        train_sources: N sentences.
        train_targets: their N translations.
        test_sources: sentences to look up.

    Returns:
        One hypothesis for each test source.

    Raises:
        ValueError: there are no training pairs, or the numbers of sources and targets differ.
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
    """An inverted index of one chunk of texts: for each feature the rows that have it, and their weights."""

    def __init__(self, texts: list[Features]) -> None:
        features = np.concatenate([features for features, _ in texts])
        order = np.argsort(features, kind="stable")
        self.size = len(texts)
        self.rows = np.repeat(np.arange(len(texts)), [len(features) for features, _ in texts])[order]
        self.weights = np.concatenate([weights for _, weights in texts])[order]
        self.features = features[order]

    def nearest(self, query: Features) -> tuple[int, float]:
        """The row most similar to the query, and their cosine."""
        features, weights = query
        begins = np.searchsorted(self.features, features, "left")
        ends = np.searchsorted(self.features, features, "right")
        likeness = np.zeros(self.size)
        for begin, end, weight in zip(begins, ends, weights, strict=True):
            likeness[self.rows[begin:end]] += weight * self.weights[begin:end]  # each row has a feature only once
        row = int(likeness.argmax())
        return row, float(likeness[row])


def _features(text: str) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """The distinct hashed n-grams of a text, and the count of each."""
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
    """[2 ** BUCKETS_BITS] smoothed inverse document frequency of each feature."""
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
