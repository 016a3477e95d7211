"""All ranks must have the same: configuration, corpus, versions. Where they differ, one line says what and where."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any

from mt.errors import UserError, shown
from mt.ranks.ranks import Ranks

ABSENT = "nothing"


def require_agreement(ranks: Ranks, values: Mapping[str, Any], way_out: str) -> None:
    """Compare values over all ranks; called by all of them.

    Args:
        ranks: the processes of the run.
        values: plain values by name; mappings in them are compared key by key.
        way_out: what to do if they differ.

    Raises:
        UserError: they differ; in every rank with the same line, which names the first key that differs, and both
            values.
    """
    if ranks.alone:
        return
    flat = dict(_leaves(values))
    text = json.dumps(sorted(flat.items()))
    digests = ranks.gather(hashlib.sha256(text.encode()).hexdigest())
    other = next((rank for rank, digest in enumerate(digests) if digest != digests[0]), None)
    if other is None:
        return
    first, second = (dict(each) for each in _of_both(ranks, other, flat))
    name = next(key for key in [*first, *second] if first.get(key, ABSENT) != second.get(key, ABSENT))
    one, two = (shown(each.get(name, ABSENT)) for each in (first, second))
    raise UserError(f"{name} is {one} in {ranks.name(0)}, but {two} in {ranks.name(other)}: {way_out}")


def _of_both(ranks: Ranks, other: int, flat: dict[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """The values of the first rank and of another one."""
    gathered = ranks.gather(flat if ranks.rank in (0, other) else {})
    return gathered[0], gathered[other]


def _leaves(values: Mapping[str, Any], path: str = "") -> Iterator[tuple[str, str]]:
    for name, value in values.items():
        here = f"{path}.{name}" if path else str(name)
        if isinstance(value, Mapping):
            yield from _leaves(value, here)
        else:
            yield here, json.dumps(value, default=str, sort_keys=True)
