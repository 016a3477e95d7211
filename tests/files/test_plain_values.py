"""JSON and YAML from anybody: plain values, within bounds."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mt.errors import UserError
from mt.files import plain_values
from mt.files.json_files import read_json
from mt.files.plain_values import DEEPEST, parse_json, parse_yaml, read_text, read_yaml, yaml_text

ALIASES = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{new}: &{new} [{', '.join([f'*{old}'] * 9)}]\n" for old, new in zip("abcdefghi", "bcdefghij", strict=True)
)
"""Ten lines that stand for more than a billion values."""

SCALARS = st.none() | st.booleans() | st.integers(-(2**63), 2**63) | st.floats(allow_nan=False) | st.text()
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=20)


@settings(max_examples=50, deadline=None)
@given(VALUES)
@example({"\x85": "a\u2028b\n \x1b[31m"})
def test_yaml_comes_back(value: object) -> None:
    assert parse_yaml(yaml_text(value)) == value


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (ALIASES, r"line 2 has an alias, \*a: write the value"),
        ("a: &a {b: *a}", "alias"),
        ("a: !!python/object/apply:os.system [x]", "has a tag"),
        ("a: !!binary aGk=", "has a tag"),
        ("a: !x 1", "has a tag"),
        ("a: 1\na: 2", "the key a comes twice"),
        ("1: 2", "a key is not text"),
        ("a: [", "line"),
        ("a: 1\n--- \nb: 2", "document"),
        ("[" * 100_000, "nesting|deeper"),
        ("{a: " * (DEEPEST + 1) + "1" + "}" * (DEEPEST + 1), f"deeper than {DEEPEST}"),
        ("".join(f"{' ' * depth}a:\n" for depth in range(2000)), f"deeper than {DEEPEST}"),
        ("a: \x00", "not allowed"),
    ],
)
def test_yaml_that_is_refused(text: str, said: str) -> None:
    began = time.perf_counter()
    with pytest.raises(ValueError, match=said):
        parse_yaml(text)
    assert time.perf_counter() - began < 5


def test_yaml_numbers() -> None:
    assert parse_yaml('[1e-5, 1.5, -3, .inf, 1e3x, 2026-11-27, 1:30, "${oc.env:HOME}", true, null]') == [
        1e-5, 1.5, -3, float("inf"), "1e3x", "2026-11-27", 90, "${oc.env:HOME}", True, None,
    ]  # fmt: skip


@pytest.mark.parametrize("opening", ["[", '{"a":'])
def test_deep_json_is_refused(tmp_path: Path, opening: str) -> None:
    closing = "]" if opening == "[" else "}"
    assert parse_json(opening * DEEPEST + "1" + closing * DEEPEST)
    for depth in (DEEPEST + 2, 500, 100_000):
        (tmp_path / "x.json").write_text(f'{{"x": {opening * depth}1{closing * depth}}}')
        with pytest.raises(UserError, match=f"x.json: damaged .it is nested deeper than {DEEPEST} levels.; fetch it"):
            read_json(tmp_path / "x.json", "fetch it")


def test_a_large_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "scores.json"
    with path.open("wb") as file:
        file.truncate(8 << 30)  # takes no room on the disk
    for read in (read_json, read_yaml):
        with pytest.raises(UserError, match=r"scores\.json: .*larger than 64 MiB.*fetch it"):
            read(path, "fetch it")


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    import os

    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ValueError, match="not a regular file"):
        read_text(tmp_path / "pipe")
    with pytest.raises(ValueError, match="not a regular file"):
        read_text(Path("/dev/zero"))


def test_json_that_is_no_json(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for content in (b"", b"{", b"\xff", b'{"a": ' + b"1" * 5000 + b"}", b"[1]"):
        (tmp_path / "x.json").write_bytes(content)
        with pytest.raises(UserError, match="damaged") as error:
            read_json(tmp_path / "x.json", "fetch it")
        assert "\n" not in str(error.value)
    monkeypatch.setattr(plain_values, "LARGEST_FILE", 10)
    (tmp_path / "x.json").write_text(json.dumps({"a": "b"}))
    assert read_json(tmp_path / "x.json", "") == {"a": "b"}
