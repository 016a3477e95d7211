"""The record of attention health: numbers for each head over the health sentences, at one step of training."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from mt.files.plain_values import parse_json
from mt.viewer.record_headers import (
    LARGEST_HEADER,
    LARGEST_NUMBER,
    MAP_NAME,
    MOST_HEADS,
    MOST_MAPS,
    DamagedRecord,
    json_bytes,
)

HEALTH_TAG = "mt_attention/health"
"""The tag of health in an event file."""

NUMBERS = ("entropy", "coverage", "end_of_sentence")
"""The numbers that are recorded for each head, see `mt.tracking.health`."""

Health = Mapping[str, Mapping[str, Sequence[float | None]]]
"""For each map, such as `cross.1`, lists of H numbers by name. A number is None if it is not finite, or beyond
`LARGEST_NUMBER`."""


def health_bytes(health: Mapping[str, Mapping[str, Sequence[float]]]) -> bytes:
    """The health of some maps as JSON; other numbers than `NUMBERS` are left out."""
    return json_bytes(
        {
            name: {
                number: [float(f"{value:.5g}") if abs(value) <= LARGEST_NUMBER else None for value in values[number]]
                for number in NUMBERS
            }
            for name, values in health.items()
        }
    )


def read_health(text: str | bytes) -> dict[str, dict[str, list[float | None]]]:
    """The health that anybody may have written.

    Raises:
        DamagedRecord: it is not as `health_bytes` writes it.
    """
    values = None
    if len(text) <= LARGEST_HEADER:
        try:
            values = parse_json(text)
        except ValueError:
            values = None
    if not isinstance(values, dict) or len(values) > MOST_MAPS:
        raise DamagedRecord("damaged record of attention health: it is no JSON object of maps")
    for name, numbers in values.items():
        lists = [numbers.get(number) for number in NUMBERS] if isinstance(numbers, dict) else [None]
        if not MAP_NAME.fullmatch(name) or not all(map(_are_numbers, lists)):
            raise DamagedRecord("damaged record of attention health: a map lacks one of its lists of numbers")
        if len({len(numbers[number]) for number in NUMBERS}) != 1:
            raise DamagedRecord("damaged record of attention health: the lists of a map differ in length")
    return {name: {number: numbers[number] for number in NUMBERS} for name, numbers in values.items()}


def _are_numbers(values: Any) -> bool:
    if not isinstance(values, list) or len(values) > MOST_HEADS:
        return False
    return all(value is None or (type(value) in (int, float) and abs(value) <= LARGEST_NUMBER) for value in values)
