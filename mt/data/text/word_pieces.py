"""Which pieces belong to which words of the text that a user gave.

Words are what white space separates in that text. Normalisation may change them: it can compose letters, remove
characters that show nothing, split one word at a look-alike of a space, or leave nothing of a word. So pieces are
traced back by the place of their characters, and not by where pieces begin with a space.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from mt.data.text.normalization import TextNormalizer
from mt.data.text.tokenizer import Tokenizer

Owners = list[int | None]
"""For each piece its word, counted from 0; None if no word of the text is left in it. No piece reaches over a space."""


def words_of_pieces(texts: Iterable[str], normalizer: TextNormalizer, tokenizer: Tokenizer) -> list[Owners]:
    """For each text the words of its pieces, without the end of sentence.

    Args:
        texts: raw texts. Their words are `text.split()`.
        normalizer: applied to the text before it is split into pieces.
        tokenizer: splits the text into pieces.
    """
    given = list(texts)
    normalized = [normalizer(text) for text in given]
    return [
        _owners(_words_of_characters(text, whole, normalizer, tokenizer), lengths)
        for text, whole, lengths in zip(given, normalized, tokenizer.piece_lengths(normalized), strict=True)
    ]


def _words_of_characters(text: str, whole: str, normalizer: TextNormalizer, tokenizer: Tokenizer) -> Owners:
    """For each byte of the text that the tokenizer reads, the number of its word; None for a space between words.

    Args:
        text: the raw text.
        whole: the normalised text.
        normalizer: what normalised it.
        tokenizer: reads a space before the first word, too.
    """
    read = tokenizer.read(whole)
    joined, owners = "", Owners()
    for number, form in enumerate(tokenizer.read(normalizer(word)) for word in text.split()):
        joined += form
        owners += [None, *[number] * (len(form) - 1)] if form else []
    if joined != read:
        owners = _found_again(joined, read, owners)
    return [owner for character, owner in zip(read, owners, strict=True) for _ in character.encode()]


def _found_again(joined: str, read: str, owners: Owners) -> Owners:
    """`owners` of the characters of `joined` as those of `read`, where normalisation looked beyond a word."""
    found = Owners()
    for _, first, last, begin, end in difflib.SequenceMatcher(None, joined, read, autojunk=False).get_opcodes():
        for place in range(first, first + end - begin):
            found.append(owners[min(place, max(first, last - 1), len(owners) - 1)] if owners else None)
    return found


def _owners(words: Owners, lengths: list[int]) -> Owners:
    """The words of pieces that have so many bytes each."""
    found, place = Owners(), 0
    for length in lengths:
        here = words[place : place + length + 1]  # with the next byte: a space alone belongs to the word that follows
        found.append(next((word for word in here if word is not None), None))
        place += length
    return found
