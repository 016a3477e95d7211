"""Headers of records: how they are written, and how those that anybody may have written are checked.

`mt.viewer.records` says what a header holds.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from mt.errors import UserError, shown
from mt.files.plain_values import parse_json

FORMAT = 1

MOST_WEIGHTS = 1 << 25
"""Largest number of weights of a map, H x T x S: 32 heads of 1,024 x 1,024 pieces."""
MOST_MAPS = 4096
MOST_HEADS = 4096
MOST_PIECES = 1 << 17
LONGEST_TEXT = 1 << 21
"""Largest number of characters of a text."""
LARGEST_HEADER = 16 << 20
"""Largest size of a header, in bytes."""
LARGEST_NUMBER = 3e38
"""Within single precision."""

_KIND = re.compile(r"[a-z][a-z_]{0,39}")
MAP_NAME = re.compile(r"([a-z][a-z_]{0,39})(?:\.[0-9]{1,6})?")
_KEY = re.compile(r"[0-9a-f]{16}")
_SURROGATE = re.compile("[\ud800-\udfff]")


class DamagedRecord(UserError):
    """A record that cannot be read: cut, made by somebody else, or written by another version."""


def implied_labels(
    kind: str, source_pieces: Sequence[str], target_pieces: Sequence[str]
) -> tuple[list[str], list[str]] | None:
    """The row and column labels that a map of a kind has by itself; None for kinds that must state theirs."""
    source, target = list(source_pieces), list(target_pieces)
    if kind == "encoder":
        return source, source
    if kind == "decoder":  # it reads the target shifted by one
        return target, ["<s>", *target[:-1]]
    return (target, source) if kind == "cross" else None


def json_bytes(values: Any) -> bytes:
    """Plain values as compact JSON, without NaN and infinity."""
    return json.dumps(values, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode("utf-8", "replace")


def read_header(header: str | bytes) -> dict[str, Any]:
    """The header of a record that anybody may have written. Keys that are not described above are left out.

    Raises:
        DamagedRecord: it is not as described at the top of this file.
    """
    if len(header) > LARGEST_HEADER:
        raise DamagedRecord(f"damaged record: its header is larger than {LARGEST_HEADER >> 20} MiB")
    try:
        values = parse_json(header)
    except ValueError:
        raise DamagedRecord("damaged record: its header is not JSON") from None
    if not isinstance(values, dict):
        raise DamagedRecord("damaged record: its header is not a JSON object")
    if values.get("format") != FORMAT:
        raise DamagedRecord(
            f"this record has the format {shown(values.get('format'))}, and this version of mt reads {FORMAT}"
        )
    checked = _checked(values, _HEADER)
    if len({each["name"] for each in checked["maps"]}) != len(checked["maps"]):
        raise DamagedRecord("damaged record: two maps have the same name")
    scores = checked["token_scores"]
    if scores is not None and len(scores) != len(checked["target_pieces"]):
        raise DamagedRecord("damaged record: token_scores and target_pieces differ in length")
    for each in checked["maps"]:
        _check_map(each, checked)
    return checked


def _check_map(each: Mapping[str, Any], header: Mapping[str, Any]) -> None:
    """Refuse a map whose sizes do not agree with each other and with the pieces."""
    name = each["name"]
    if each["heads"] * each["rows"] * each["columns"] > MOST_WEIGHTS:
        raise DamagedRecord(f"damaged record: {name} has more than {MOST_WEIGHTS:,} weights")
    if name.partition(".")[0] != each["kind"]:
        raise DamagedRecord(f"damaged record: {name} is not of the kind {each['kind']}")
    for key in ("scale", "entropy", "coverage", "end_of_sentence"):
        if each[key] is not None and len(each[key]) != each["heads"]:
            raise DamagedRecord(f"damaged record: {name} has {each['heads']} heads, but another number of {key}")
    implied = implied_labels(each["kind"], header["source_pieces"], header["target_pieces"]) or (None, None)
    for side, own in zip(("row", "column"), implied, strict=True):
        labels = own if each[f"{side}_labels"] is None else each[f"{side}_labels"]
        if labels is None or len(labels) != each[f"{side}s"]:
            raise DamagedRecord(f"damaged record: {name} has {each[f'{side}s']} {side}s, but another number of labels")


Check = Callable[[Any], bool]


def _text(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= LONGEST_TEXT and not _SURROGATE.search(value)


def _number(value: Any) -> bool:
    return type(value) in (int, float) and abs(value) <= LARGEST_NUMBER  # which NaN and infinity are not


def _whole(most: int, least: int = 0) -> Check:
    return lambda value: type(value) is int and least <= value <= most


def _list(check: Check, most: int) -> Check:
    return lambda value: isinstance(value, list) and len(value) <= most and all(map(check, value))


def _or_null(check: Check) -> Check:
    return lambda value: value is None or check(value)


def _like(pattern: re.Pattern[str]) -> Check:
    return lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None


_PIECES = _list(_text, MOST_PIECES)
_BY_HEAD = _list(_or_null(_number), MOST_HEADS)

_MAP: dict[str, Check] = {
    "name": _like(MAP_NAME),
    "kind": _like(_KIND),
    "layer": _or_null(_whole(MOST_MAPS)),
    "heads": _whole(MOST_HEADS, 1),
    "rows": _whole(MOST_PIECES),
    "columns": _whole(MOST_PIECES),
    "row_labels": _or_null(_PIECES),
    "column_labels": _or_null(_PIECES),
    "signed": lambda value: type(value) is bool,
    "scale": _list(lambda value: _number(value) and value >= 0, MOST_HEADS),
    "bytes": _whole(2 * MOST_WEIGHTS),
    "entropy": _BY_HEAD,
    "coverage": _or_null(_BY_HEAD),
    "end_of_sentence": _or_null(_BY_HEAD),
}

_HEADER: dict[str, Check] = {
    "format": _whole(FORMAT),
    "sentence": _like(_KEY),
    "frame": lambda value: value in ("hypothesis", "reference"),
    "source": _text,
    "reference": _or_null(_text),
    "hypothesis": _text,
    "score": _or_null(_number),
    "source_pieces": _PIECES,
    "target_pieces": _PIECES,
    "token_scores": _or_null(_list(_number, MOST_PIECES)),
    "left_out": _list(_like(MAP_NAME), MOST_MAPS),
    "maps": _list(lambda value: isinstance(value, dict), MOST_MAPS),
}


def _checked(values: Mapping[str, Any], checks: Mapping[str, Check], place: str = "") -> dict[str, Any]:
    """The values of the keys that are known, each checked; of `maps`, each map too."""
    found = {}
    for key, check in checks.items():
        if key not in values:
            raise DamagedRecord(f"damaged record: its header has no {place}{key}")
        if not check(values[key]):
            raise DamagedRecord(f"damaged record: {place}{key} does not fit: {shown(values[key])[:80]}")
        found[key] = values[key]
    if "maps" in found:
        found["maps"] = [_checked(each, _MAP, f"maps[{number}].") for number, each in enumerate(found["maps"])]
    return found
