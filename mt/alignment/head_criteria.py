"""Which layer and heads show the links best: three criteria, of which two need no gold links.

Shapes: C and D ways to read the attention of two models; J words of the target and I words of the source of a
sentence. A table [C, J, I] of truth values says which words are linked, see `mt.alignment.attention_links.linked`.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence

import torch
from torch import Tensor

from mt.alignment.attention_links import links_of
from mt.alignment.error_rate import AlignmentScore
from mt.alignment.links import GoldLinks


def error_rates(tables: Iterable[Tensor], gold: Iterable[GoldLinks]) -> list[float]:
    """The alignment error rate of each of C ways; lower is better.

    Args:
        tables: [C, J, I] for each sentence.
        gold: the gold links of each sentence.
    """
    scores: list[AlignmentScore] = []
    for table, right in zip(tables, gold, strict=True):
        scores = scores or [AlignmentScore() for _ in table]
        for score, own in zip(scores, table, strict=True):
            score.add(links_of(own), right)
    return [score.error_rate for score in scores]


def agreements(forward: Iterable[Tensor], backward: Iterable[Tensor]) -> Tensor:
    """How well the links of two directions agree, as [C, D]: 2 |A and B| / (|A| + |B|), from 0 to 1.

    Chen et al. 2020 (https://aclanthology.org/2020.emnlp-main.42, section 3.3) choose the layers of two models that
    agree best, with one direction as the gold of the other. That is this criterion.

    Args:
        forward: [C, J, I] for each sentence, of the model from source to target.
        backward: [D, J, I] for each sentence, of the model from target to source.
    """
    both: Tensor | float = 0.0
    ours: Tensor | float = 0.0
    theirs: Tensor | float = 0.0
    for one, other in zip(forward, backward, strict=True):
        left, right = one.flatten(1).double(), other.flatten(1).double()
        both, ours, theirs = both + left @ right.T, ours + left.sum(1), theirs + right.sum(1)
    sums = torch.as_tensor(ours)[:, None] + torch.as_tensor(theirs)[None, :]
    return 2 * torch.as_tensor(both) / sums.clamp(min=1)


def mutual_informations(
    tables: Iterable[Tensor], sources: Iterable[Sequence[str]], targets: Iterable[Sequence[str]]
) -> list[float]:
    """How much a linked word says about the other one, in nats, for each of C ways; higher is better.

    The mutual information of source word and target word over all links. Right links join a word with its few
    translations. Links to the neighbour of the right word join it with many words; links that all go to one word say
    nothing. It is the criterion for a model alone.

    Args:
        tables: [C, J, I] for each sentence.
        sources: the I words of each sentence.
        targets: the J words of each sentence.
    """
    counts: list[Counter[tuple[str, str]]] = []
    for table, source, target in zip(tables, sources, targets, strict=True):
        counts = counts or [Counter() for _ in table]
        for count, own in zip(counts, table, strict=True):
            count.update((source[i], target[j]) for j, i in own.nonzero().tolist())
    return [_mutual_information(count) for count in counts]


def _mutual_information(pairs: Counter[tuple[str, str]]) -> float:
    sources, targets = Counter[str](), Counter[str]()
    for (source, target), times in pairs.items():
        sources[source] += times
        targets[target] += times
    total = sum(pairs.values())
    return sum(
        times / total * math.log(times * total / (sources[source] * targets[target]))
        for (source, target), times in pairs.items()
    )
