"""The previous sentences of each sentence in its document, for models that read them."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import TypeVar

from mt.data.text.invisible import is_blank

Sentence = TypeVar("Sentence")
"""A sentence as text, or as ids."""


def sentences_before(
    sentences: Sequence[Sentence],
    texts: Sequence[str],
    most: int,
    documents: Sequence[int] | None = None,
    before: Sequence[Sentence] = (),
) -> list[list[Sentence]] | None:
    """The previous sentences of each sentence in its document, the nearest first.

    Args:
        sentences: N sentences, as ids or as text.
        texts: the same N sentences as raw text.
        most: how many previous sentences to return at most; 0 for a model that reads none.
        documents: the number of each sentence's document; None: a blank text ends a document.
        before: the sentences before the first one in its document, in reading order.

    Returns:
        N lists; None if `most` is 0.
    """
    if not most:
        return None
    last = deque(before[::-1][:most], maxlen=most)
    found = []
    for row, (text, sentence) in enumerate(zip(texts, sentences, strict=True)):
        ends = is_blank(text) if documents is None else row > 0 and documents[row] != documents[row - 1]
        if ends:
            last.clear()
        found.append(list(last))
        if documents is not None or not ends:
            last.appendleft(sentence)
    return found
