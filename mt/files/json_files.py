"""JSON files: written completely or not at all, read with a one-line error if they are damaged."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

from mt.errors import UserError
from mt.files.folders import write_whole
from mt.files.plain_values import parse_json, read_text


def json_text(values: Any, exact: bool = False) -> str:
    """Indented JSON, with a line feed at the end.

    Args:
        values: dictionaries, lists, text, numbers, booleans, None.
        exact: True: write infinite and NaN numbers in Python's notation, which is not standard JSON. False: write them
            as null.
    """

    def finite(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: finite(each) for key, each in value.items()}
        if isinstance(value, list | tuple):
            return [finite(each) for each in value]
        return None if isinstance(value, float) and not math.isfinite(value) else value

    plain = values if exact else finite(values)
    return json.dumps(plain, indent=1, ensure_ascii=False, allow_nan=exact) + "\n"


def write_json(path: Path, values: Any, exact: bool = False) -> None:
    """Write values to a JSON file, completely or not at all; see `json_text`."""
    write_whole(path, json_text(values, exact))


def read_json(path: Path, way_out: str) -> dict[str, Any]:
    """Read a file that holds a JSON object.

    Args:
        path: the file.
        way_out: what the user can do if it cannot be read, such as "copy the bundle again"; for the message.

    Raises:
        UserError: the file cannot be opened, does not hold a JSON object, or is larger or nested deeper than
            `mt.files.plain_values` allows.
    """
    try:
        values = parse_json(read_text(path))
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror}); {way_out}") from None
    except (json.JSONDecodeError, UnicodeDecodeError):
        raise UserError(f"{path}: damaged (not JSON); {way_out}") from None
    except ValueError as error:
        raise UserError(f"{path}: damaged ({error}); {way_out}") from None
    if not isinstance(values, dict):
        raise UserError(f"{path}: damaged (not a JSON object); {way_out}")
    return values
