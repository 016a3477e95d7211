"""Digests of texts: 8 bytes that stand for a text where many are compared."""

from __future__ import annotations

import hashlib


def digest(text: str) -> int:
    """A 64-bit hash of a text. Different texts almost never have the same one."""
    return int.from_bytes(hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")
