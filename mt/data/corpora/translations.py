"""What the values of a table may be: text, or a dictionary of translations with a text for each language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from mt.data.corpora.columns import Columns, shown_name
from mt.errors import UserError
from mt.languages import language


def translation_column(names: Sequence[str]) -> int:
    """The place of the column called `translation`, in any case."""
    return next(place for place, name in enumerate(names) if name.strip().casefold() == "translation")


def language_keys(where: object, columns: Columns, there: Sequence[str]) -> tuple[str, str]:
    """The keys of the source and the target language in a dictionary of translations.

    Raises:
        UserError: one is missing; the message lists those that exist.
    """
    keys = [language_key(code, there) for code in (columns.source, columns.target)]
    for code, key in zip((columns.source, columns.target), keys, strict=True):
        if key is None:
            has = ", ".join(map(shown_name, there)) or "nothing"
            raise UserError(f"{where}: no {code} in the translation column; it has {has}")
    return str(keys[0]), str(keys[1])


def language_key(code: str, there: Sequence[str]) -> str | None:
    """The key of a language: its code or, if no key is that, the only key that means the same language."""
    if code in there:
        return code
    wanted = language(code)
    near = [key for key in there if wanted is not None and (found := language(key)) is not None and found.same(wanted)]
    return near[0] if len(near) == 1 else None


def text_of(where: object, value: Any) -> str:
    """A value as the text of one side; null is an empty side.

    Raises:
        UserError: the value is neither text nor null.
    """
    if value is None:
        return ""
    if not isinstance(value, str):
        raise UserError(f"{where}: a sentence must be text, not {type(value).__name__} ({str(value)[:40]})")
    return value
