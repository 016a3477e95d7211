"""Text normalisation: the first step from raw text to ids, saved with every model."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal, Self

from mt.config.constraints import checked
from mt.data.text.invisible import is_blank, without_invisible


@checked
@dataclass(frozen=True)
class TextNormalizer:
    """Makes texts that look equal equal: unifies Unicode form, white space and optionally case.

    Each run of white space becomes one space, and white space at both ends is removed, so the result is always one
    line. Normalising a normalised text changes nothing.

    Attributes:
        unicode_form: NFC composes letters and marks; NFKC also replaces look-alikes (ligatures, full-width letters);
            None leaves the text as it is. (Unicode Standard Annex 15)
        lowercase: convert to lower case.
        remove_invisible: remove characters that show nothing, such as byte order marks, soft hyphens and zero-width
            spaces (see `mt.data.text.invisible`); a text that shows nothing becomes empty.

    Raises:
        ArgumentError: an unknown Unicode form.
    """

    unicode_form: Literal["NFC", "NFKC"] | None = "NFC"
    lowercase: bool = False
    remove_invisible: bool = True

    def __call__(self, text: str) -> str:
        text = self._compose(text)
        if self.remove_invisible:
            if is_blank(text):
                return ""
            shown = without_invisible(text)
            text = text if shown is text else self._compose(shown)  # a letter and its mark can now be neighbours
        if self.lowercase:
            text = self._compose(text.lower())  # lower-casing can produce a letter and a mark that compose
        return " ".join(text.split())

    def to_dict(self) -> dict[str, Any]:
        """The settings as plain values, for JSON."""
        return asdict(self)

    @classmethod
    def from_dict(cls, settings: Mapping[str, Any]) -> Self:
        """The normaliser with the settings that `to_dict` returned.

        Settings that an earlier version wrote lack `remove_invisible`; that version removed nothing.
        """
        return cls(**{"remove_invisible": False, **settings})

    def _compose(self, text: str) -> str:
        return text if self.unicode_form is None else unicodedata.normalize(self.unicode_form, text)
