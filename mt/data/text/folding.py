"""When two texts count as the same."""

from __future__ import annotations

import unicodedata

from mt.data.text.invisible import without_invisible


def folded(text: str) -> str:
    """A text with case, Unicode form and spacing unified, without invisible characters.

    Sentences are the same if their folded texts are equal.
    """
    return " ".join(unicodedata.normalize("NFKC", without_invisible(text)).casefold().split())
