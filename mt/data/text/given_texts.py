"""The texts that a caller gives: any iterable of strings, checked before anything is translated."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def list_of_texts(texts: Iterable[str], name: str = "texts") -> list[str]:
    """The texts as a list, in the order of iteration: of a list, a generator, a set, a pandas column, an open file.

    Args:
        texts: the texts, which are read once. A single string is one text.
        name: the name of the argument, for messages. Messages count from 0, as Python does.

    Raises:
        TypeError: `texts` is no iterable, or is bytes, a mapping or a table; or one of its elements is not a string.
        ValueError: a text holds half a surrogate pair, which is not Unicode text.
    """
    if isinstance(texts, str):
        texts = [texts]
    _check_container(texts, name)
    found = list(texts)
    for index, text in enumerate(found):
        _check_text(text, f"{name}[{index}]")
    return found


def _check_container(texts: object, name: str) -> None:
    kind = type(texts).__name__
    if isinstance(texts, bytes | bytearray):
        raise TypeError(f"{name} is {kind}, not text: decode it first, with {name}.decode('utf-8')")
    if isinstance(texts, Mapping) or hasattr(texts, "columns"):  # iterating would give keys, or names of columns
        raise TypeError(f"{name} is a {kind}: give the texts in it as a list, or one of its columns")
    if not (hasattr(texts, "__iter__") or hasattr(texts, "__getitem__")):
        raise TypeError(f"{name} is {_shown(texts)}: give a text, or a list of texts")


def _check_text(text: object, name: str) -> None:
    if not isinstance(text, str):
        kind = type(text).__name__
        raise TypeError(f"{name} is {_shown(text)} ({kind}), but each text is a string; for a missing one give ''")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        half = f"U+{ord(text[error.start]):04X} at place {error.start}"
        way_out = ".encode('utf-16', 'surrogatepass').decode('utf-16', 'replace')"
        raise ValueError(f"{name} holds half a surrogate pair ({half}); repair it with {name}{way_out}") from None


def _shown(value: object) -> str:
    """A value in at most 60 characters of one line."""
    return " ".join(repr(value).split())[:60]
