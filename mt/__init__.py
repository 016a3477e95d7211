"""Neural machine translation: from a parallel corpus to a translator.

    from mt import Translator

    translator = Translator.load("outputs/my_run")
    translator.translate(["Turn on the light."])

The names below are imported when they are first used, so that `import mt` costs nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mt.bundle import Bundle
    from mt.translator import Translation, Translator

__version__ = "0.1.0"
__all__ = ["Bundle", "Translation", "Translator", "__version__"]

_HOMES = {"Bundle": "mt.bundle", "Translation": "mt.translator", "Translator": "mt.translator"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'mt' has no attribute {name!r}")
    return getattr(importlib.import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
