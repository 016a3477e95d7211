"""Which pieces belong to which words of the text that a user gave. Words are what white space separates in that text.

Normalisation may leave nothing of a word, or make two of it at a look-alike of a space, so the words of the normalised
text are not those of the user. Pieces never cross a space, and the first piece of a word begins with the sign of a
space.
"""

from __future__ import annotations

from collections.abc import Iterable

from mt.data.text.normalization import TextNormalizer
from mt.data.text.normalized_words import normalized_words
from mt.data.text.tokenizer import SPACE, Tokenizer

Owners = list[int | None]
"""For each piece its word, counted from 0; None if no word of the text is left in it."""


def words_of_pieces(texts: Iterable[str], normalizer: TextNormalizer, tokenizer: Tokenizer) -> list[Owners]:
    """For each text the words of its pieces, without the end of sentence.

    Args:
        texts: raw texts. Their words are `text.split()`.
        normalizer: applied to the text before it is split into pieces.
        tokenizer: splits the text into pieces.
    """

    def read(text: str) -> str:
        return tokenizer.inner(normalizer(text)).replace(SPACE, " ")

    given = list(texts)
    found = []
    for text, ids in zip(given, tokenizer.encode_all([normalizer(text) for text in given]), strict=True):
        owner = {inner: word for word, words in enumerate(normalized_words(text, read)) for inner in words}
        owners, inner = Owners(), -1
        for id in ids:
            inner += tokenizer.piece(id).startswith(SPACE) or inner < 0
            owners.append(owner.get(inner))
        found.append(owners)
    return found
