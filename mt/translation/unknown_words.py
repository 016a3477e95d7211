"""Replaces unknown pieces of a translation by the words of the source that attention points to.

Luong et al. 2015, "Addressing the Rare Word Problem in Neural Machine Translation", https://aclanthology.org/P15-1002;
with attention Jean et al. 2015, https://aclanthology.org/P15-1001, section 4.1.
"""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any, cast

from mt.batch import EOS, UNK
from mt.data.text.preprocessing import Preprocessing
from mt.data.text.tokenizer import SPACE
from mt.errors import ConfigError
from mt.search.base import Search
from mt.translation.long_texts import NO_SPACES
from mt.translation.translation import Translation
from mt.translation.word_attention import GuidedHead, chosen_map


def with_unknown_pieces(search: Search) -> Search:
    """The search, which may write unknown pieces.

    Raises:
        ConfigError: it has no such setting.
    """
    own: Any = search
    if not is_dataclass(type(own)) or "allow_unknown" not in {each.name for each in fields(own)}:
        raise ConfigError(
            f"replace_unknown: {type(search).__name__} writes no unknown pieces; choose search=beam or greedy"
        )
    return cast(Search, replace(own, allow_unknown=True))


def with_known_words(translation: Translation, preprocessing: Preprocessing, guided: GuidedHead | None) -> Translation:
    """A translation whose text has source words in place of unknown ones, also in its alternatives and parts.

    A word that has an unknown piece is replaced as a whole, marks around it excepted. In scripts without spaces between
    words, only the unknown pieces are replaced, by the piece that they look at. Words side by side that look at one
    word are one.

    Args:
        translation: with attention; its pieces stay as the model wrote them.
        preprocessing: of the model.
        guided: see `mt.translation.word_attention`.
    """
    parts = [with_known_words(part, preprocessing, guided) for part in translation.parts]
    text = translation.text
    if parts and UNK in translation.ids:
        for old, new in zip(translation.parts, parts, strict=True):
            text = text.replace(old.text, new.text, 1)
    elif UNK in translation.ids:
        text = _text(translation, preprocessing, guided)
    alternatives = [with_known_words(each, preprocessing, guided) for each in translation.alternatives]
    return replace(translation, text=text, parts=parts, alternatives=alternatives)


def _text(translation: Translation, preprocessing: Preprocessing, guided: GuidedHead | None) -> str:
    found = chosen_map(translation, guided)
    if found is None:
        return translation.text
    weights, tokenizer = found.weights[0].float(), preprocessing.target_tokenizer
    ids = [id for id in translation.ids if id != EOS]
    pieces = [tokenizer.piece(id) for id in ids]
    text, place, last = "", 0, ""
    while place < len(ids):
        start, end = _unknown_word(ids, pieces, place)
        said = tokenizer.decode(ids[place:start])
        text += (" " if text and place < start and pieces[place].startswith(SPACE) else "") + said
        last = "" if said.strip() else last
        if start < end:
            rows = [row for row in range(start, end) if ids[row] == UNK]
            column = int(weights[rows, : len(translation.source_ids) - 1].sum(0).argmax())
            word = _source_word(translation, preprocessing, column)
            if word != last:
                text += (" " if text and pieces[start].startswith(SPACE) else "") + word
            last = word
        place = end
    return text


def _unknown_word(ids: list[int], pieces: list[str], place: int) -> tuple[int, int]:
    """Start and end of the next word with an unknown piece; twice the number of pieces if there is none."""
    unknown = next((number for number in range(place, len(ids)) if ids[number] == UNK), None)
    if unknown is None:
        return len(ids), len(ids)
    start = end = unknown
    while start > place and not pieces[start].startswith(SPACE) and _within_word(pieces[start - 1]):
        start -= 1
    while end < len(ids) and (end == unknown or (ids[end] == UNK or _joins(pieces[end]))):
        end += 1
    return start, end


def _joins(piece: str) -> bool:
    """Whether a piece goes on with the word before it."""
    return not piece.startswith(SPACE) and _within_word(piece)


def _within_word(piece: str) -> bool:
    """Whether a piece is a part of a word that spaces end."""
    import regex  # only where a translation has an unknown piece

    letters = piece.removeprefix(SPACE)
    return re.fullmatch(r"[\w'’-]*", letters) is not None and regex.search(NO_SPACES, letters) is None


def _source_word(translation: Translation, preprocessing: Preprocessing, column: int) -> str:
    """The word of the source that a piece belongs to, without marks around it, as it was given."""
    text = preprocessing.normalizer(translation.source)
    ends = [0, *preprocessing.source_piece_ends(text)]
    start, end = ends[column], ends[column + 1]
    start += len(text[start:end]) - len(text[start:end].lstrip())
    if start == end:  # a space alone
        end = min(len(text), end + 1)
    if _within_word(text[start:end]):
        while start > 0 and _within_word(text[start - 1]):
            start -= 1
        while end < len(text) and _within_word(text[end]):
            end += 1
    word = re.sub(r"^\W+(?=\w)|(?<=\w)\W+$", "", text[start:end])
    given = re.search(re.escape(word), translation.source, re.IGNORECASE)
    return word if given is None else given[0]
