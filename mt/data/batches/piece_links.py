"""Links between the pieces of pairs, from the links between their words: two pieces are linked if their words are.

Pieces never cross a space, and the first piece of a word begins with the sign of a space. So the words of any
segmentation, also of one drawn at random, are found by counting. Tags before a source count as words of their own,
which no link has.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from mt.batch import EOS, Ids, IntArray
from mt.data.batches.encoded import EncodedSplit
from mt.data.text.preprocessing import Preprocessing
from mt.data.text.tokenizer import SPACE, Tokenizer


class PieceLinks:
    """The links between the pieces of the pairs of a split.

    Args:
        preprocessing: has the vocabularies.
        split: has links between normalised words.
    """

    def __init__(self, preprocessing: Preprocessing, split: EncodedSplit) -> None:
        self.split = split
        self._begins = [_begins(each) for each in (preprocessing.source_tokenizer, preprocessing.target_tokenizer)]

    def __call__(self, rows: Sequence[int], sources: Sequence[Ids], targets: Sequence[Ids]) -> IntArray:
        """All links of a batch.

        Args:
            rows: B row numbers of the split.
            sources: the source ids of each row, `pieces EOS`, in any segmentation.
            targets: likewise.

        Returns:
            [L, 3] for each link the place of the row in the batch, the target position and the source position.
        """
        flat = self.split.links(rows)
        counts = np.fromiter((len(each) // 2 for each in flat), np.int64, len(rows))
        links = np.concatenate(flat).astype(np.int64).reshape(-1, 2)  # [W, 2] source word, target word
        row = np.repeat(np.arange(len(rows)), counts)
        (s, s_size), (t, t_size) = (
            self._pieces(side, ids, row, links[:, side]) for side, ids in enumerate((sources, targets))
        )
        size = s_size * t_size  # links between pieces for each link between words
        number = np.arange(int(size.sum())) - np.repeat(np.cumsum(size) - size, size)  # of a link, within its words
        s_each = np.repeat(np.maximum(s_size, 1), size)
        places = np.repeat(t, size) + number // s_each, np.repeat(s, size) + number % s_each
        return np.stack([np.repeat(row, size), *places], axis=1)

    def _pieces(self, side: int, ids: Sequence[Ids], row: IntArray, word: IntArray) -> tuple[IntArray, IntArray]:
        """[W] the first piece of each word, and [W] its number of pieces, which is 0 if the row has no such word."""
        lengths = np.fromiter(map(len, ids), np.int64, len(ids))
        starts = np.cumsum(lengths) - lengths  # of each row in the flat ids
        flat = np.concatenate([np.asarray(each, np.int64) for each in ids])
        begins = self._begins[side][flat]
        begins[starts] = True
        places = np.append(np.flatnonzero(begins), len(flat))  # where each word begins; EOS counts as one
        first = np.searchsorted(places, starts)  # the number of each row's first word
        words = np.searchsorted(places, starts + lengths) - first - 1  # of each row, without EOS
        there = word < words[row]
        number = np.where(there, first[row] + word, 0)
        return places[number] - starts[row], np.where(there, places[number + 1] - places[number], 0)


def _begins(tokenizer: Tokenizer) -> npt.NDArray[np.bool_]:
    """[V] whether a piece begins a word; EOS and tags do."""
    ids = range(len(tokenizer))
    return np.array([id == EOS or tokenizer.is_tag(id) or tokenizer.piece(id).startswith(SPACE) for id in ids])
