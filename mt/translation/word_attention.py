"""From which words of the source each word of a translation comes, by attention.

Words and marks are counted here, also where no space separates them: `OK.` is a word and a mark.

Shapes: T target pieces and S source pieces, both with the end of sentence; J words of the target, I of the source.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from mt.attention.maps import AttentionMap
from mt.data.text.preprocessing import Preprocessing
from mt.data.text.tokenizer import Tokenizer
from mt.translation.translation import Translation

Words = list[tuple[int, int]]
"""The places of words in a text: of the first character, and after the last one."""

Table = npt.NDArray[np.float32]
"""[J, I] attention from words of the target to words of the source."""

_WORD = re.compile(r"\w+|[^\w\s]")


class GuidedHead(NamedTuple):
    """The head that training has guided by a word alignment, see `mt.training.GuidedAlignment`; numbers count from 1.

    Attributes:
        layer: among those that attend to the source.
        head: of this layer.
    """

    layer: int
    head: int

    @classmethod
    def of(cls, objective: Any, heads: Sequence[int]) -> GuidedHead | None:
        """The head that an objective's configuration names; None if it guides none, or one that the model has not.

        Args:
            objective: the configuration, which anybody may have written.
            heads: the number of heads of each layer that attends to the source.
        """
        if not isinstance(objective, Mapping) or objective.get("_target_") != "mt.training.GuidedAlignment":
            return None
        layer, head = objective.get("layer"), objective.get("head", 1)
        if layer is None:
            layer = max(1, len(heads) - 1)
        there = type(layer) is int and 1 <= layer <= len(heads) and type(head) is int and 1 <= head <= heads[layer - 1]
        return cls(layer, head) if there else None


def words_in(text: str) -> Words:
    """The words and marks of a text."""
    return [match.span() for match in _WORD.finditer(text)]


def chosen_map(translation: Translation, guided: GuidedHead | None) -> AttentionMap | None:
    """The map that says best where words come from: the guided head, else the mean of the last layer but one.

    Of a Transformer without guidance, the mean of the heads of the last layer but one aligns best (Garg et al. 2019,
    https://aclanthology.org/D19-1453).
    """
    maps = translation.cross_attention
    if not maps:
        return None
    layer = max(0, len(maps) - 2) if guided is None else guided.layer - 1
    return maps[layer].mean() if guided is None else maps[layer].heads([guided.head])


def word_table(translation: Translation, preprocessing: Preprocessing, guided: GuidedHead | None) -> Table:
    """[J, I] attention from the words of `translation.text` to those of its normalised source.

    A word's source pieces are summed, its target pieces averaged. Attention to the end of sentence is left out. A text
    that was translated in parts has the tables of its parts along the diagonal.
    """
    parts = [_table(part, preprocessing, guided) for part in translation.parts or [translation]]
    table = np.zeros(tuple(np.sum([part.shape for part in parts], axis=0)), np.float32)
    row = column = 0
    for part in parts:
        table[row : row + part.shape[0], column : column + part.shape[1]] = part
        row, column = row + part.shape[0], column + part.shape[1]
    return table


def _table(translation: Translation, preprocessing: Preprocessing, guided: GuidedHead | None) -> Table:
    source = preprocessing.normalizer(translation.source)
    words = words_in(source), words_in(translation.text)
    found = chosen_map(translation, guided)
    if found is None:
        return np.zeros((len(words[1]), len(words[0])), np.float32)
    weights = found.weights[0].float().numpy()
    across = _shares(words[0], [*preprocessing.source_piece_ends(source), len(source)])
    ends = target_piece_ends(translation.ids, preprocessing.target_tokenizer)
    written = preprocessing.decode_target(translation.ids)
    if written != translation.text:  # unknown words were replaced
        ends = _moved(ends, written, translation.text)
    down = _shares(words[1], ends)
    down = down / np.maximum(down.sum(0, keepdims=True), 1e-9)  # [T, J]
    return np.asarray(down.T @ weights @ across, np.float32)


def target_piece_ends(ids: Sequence[int], tokenizer: Tokenizer) -> list[int]:
    """Where each piece ends in the text of all of them; the end of sentence has no text."""
    return list(accumulate((len(tokenizer.decode(ids[: count + 1])) for count in range(len(ids))), max))


def _moved(places: Sequence[int], old: str, new: str) -> list[int]:
    """Places in an old text as places in a new one."""
    blocks = difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    moved = list[int]()
    for place in places:
        end = next((block for block in blocks if block[1] < place <= block[2]), None)
        if end is None:
            moved.append(0 if place == 0 else len(new))
        else:
            tag, first, last, begin, stop = end
            moved.append(
                begin + place - first if tag == "equal" else begin + (stop - begin) * (place - first) // (last - first)
            )
    return moved


def _shares(words: Words, ends: Sequence[int]) -> Table:
    """[pieces, words] the share of each piece's characters in each word; a space alone is of the word behind it."""
    table = np.zeros((len(ends), len(words)), np.float32)
    start = 0
    for piece, end in enumerate(ends):
        shares = [max(0, min(end, last) - max(start, first)) for first, last in words]
        behind = next((word for word, (first, _) in enumerate(words) if first >= end), None)
        if not any(shares) and behind is not None:
            shares[behind] = 1
        table[piece] = shares
        start = end
    return np.asarray(table / np.maximum(table.sum(1, keepdims=True), 1e-9), np.float32)
