"""Corpora and faulty files that lie beside the checkout on some machines. Tests skip where they are absent."""

from __future__ import annotations

from pathlib import Path


def shared_folder(name: str) -> Path:
    """The folder `shared/<name>` beside this checkout, or above it; it need not exist."""
    places = [parent / "shared" / name for parent in Path(__file__).resolve().parents]
    return next((place for place in places if place.is_dir()), places[-1])
