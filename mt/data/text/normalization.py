"""Text normalisation: the first step from raw text to ids, saved with every model."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal, Self

from mt.config.constraints import checked


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

    Raises:
        ArgumentError: an unknown Unicode form.
    """

    unicode_form: Literal["NFC", "NFKC"] | None = "NFC"
    lowercase: bool = False

    def __call__(self, text: str) -> str:
        text = self._compose(text)
        if self.lowercase:
            text = self._compose(text.lower())  # lower-casing can produce a letter and a mark that compose
        return " ".join(text.split())

    def to_dict(self) -> dict[str, Any]:
        """The settings as plain values, for JSON."""
        return asdict(self)

    @classmethod
    def from_dict(cls, settings: Mapping[str, Any]) -> Self:
        """The normaliser with the settings that `to_dict` returned."""
        return cls(**settings)

    def _compose(self, text: str) -> str:
        return text if self.unicode_form is None else unicodedata.normalize(self.unicode_form, text)
