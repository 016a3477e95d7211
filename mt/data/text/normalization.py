"""Text normalisation, the first step from raw text to ids and a part of every saved translator."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal, Self

from mt.config.constraints import checked


@checked
@dataclass(frozen=True)
class TextNormalizer:
    """Brings equal-looking texts to equal strings: Unicode form, white space, optionally case.

    White space of any kind and number becomes one space, and none is left at the ends, so that the result is always
    one line. Applying it twice changes nothing more.

    Attributes:
        unicode_form: NFC composes letters and marks; NFKC also replaces look-alikes (ligatures, full-width letters);
            None leaves the text as it is. (Unicode Standard Annex 15)
        lowercase: drop case.

    Raises:
        ArgumentError: an unknown Unicode form.
    """

    unicode_form: Literal["NFC", "NFKC"] | None = "NFC"
    lowercase: bool = False

    def __call__(self, text: str) -> str:
        text = self._compose(text)
        if self.lowercase:
            text = self._compose(text.lower())  # lower-casing can leave a letter and a mark that compose
        return " ".join(text.split())

    def to_dict(self) -> dict[str, Any]:
        """Plain settings, for JSON."""
        return asdict(self)

    @classmethod
    def from_dict(cls, settings: Mapping[str, Any]) -> Self:
        """The normaliser that `to_dict` described."""
        return cls(**settings)

    def _compose(self, text: str) -> str:
        return text if self.unicode_form is None else unicodedata.normalize(self.unicode_form, text)
