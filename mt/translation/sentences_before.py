"""What stands before each sentence in its document, for models that read it."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import TypeVar

Sentence = TypeVar("Sentence")
"""A sentence as text, or as ids."""


def sentences_before(
    sentences: Sequence[Sentence],
    texts: Sequence[str],
    most: int,
    documents: Sequence[int] | None = None,
    before: Sequence[Sentence] = (),
) -> list[list[Sentence]] | None:
    """What stands before each sentence in its document, the nearest first.

    Args:
        sentences: N, as ids or as they are.
        texts: the same N as raw texts.
        most: sentences before each one; 0 for a model that reads none.
        documents: the number of each one's document; None: a blank text ends one.
        before: what comes before the first one in its document, in reading order.

    Returns:
        N lists; None where `most` is 0.
    """
    if not most:
        return None
    last = deque(before[::-1][:most], maxlen=most)
    found = []
    for row, (text, sentence) in enumerate(zip(texts, sentences, strict=True)):
        ends = not text.strip() if documents is None else row > 0 and documents[row] != documents[row - 1]
        if ends:
            last.clear()
        found.append(list(last))
        if documents is not None or not ends:
            last.appendleft(sentence)
    return found
