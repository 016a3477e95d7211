"""Words with any path in them are read as the path that was typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hydra.core.override_parser.overrides_parser import OverridesParser
from hypothesis import given
from hypothesis import strategies as st
from omegaconf import OmegaConf

from mt.config.command_line import compose
from mt.config.quoting import literal, quoted

NAMES = st.text(st.sampled_from("ab/.'\"\\$%{}[](),=: ~#!&;é日+-@*?|^`<>1_") | st.characters(codec="utf-8"), min_size=1)


def read(word: str) -> object:
    """The value that a word gives in a configuration."""
    value = OverridesParser.create().parse_override(word).value()
    return OmegaConf.to_container(OmegaConf.create({"key": value}), resolve=True)["key"]  # type: ignore[index, call-overload]


@given(NAMES)
def test_a_quoted_text_is_read_as_it_is(text: str) -> None:
    if "\\${" not in text:  # an escape of OmegaConf's own
        assert read(f"run={quoted(text)}") == text


@given(NAMES)
def test_the_value_of_a_path_is_read_as_it_was_typed(text: str) -> None:
    (word,) = literal([f"run={text}"], ["run"])
    if text != "null" and "${" not in text and text[0] not in "\"'":
        assert read(word) == text
    assert literal([word], ["run"]) == [word]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("run=a,b", "a,b"),
        ("run=2024_11", "2024_11"),
        ("run=1e3", "1e3"),
        ("run=true", "true"),
        ("run=[x]", "[x]"),
        ("run={x}", "{x}"),
        ("run=null", None),
        ("run='null'", "null"),
        ('run="a b"', "a b"),
        ("+run=a'b", "a'b"),
        ("run=$HOME/x", "$HOME/x"),
        (r"run='\${x}'", "${x}"),
        ("data.train=o'brien/corp", "o'brien/corp"),
        ('data.train=say "x"/corp', 'say "x"/corp'),
        ("data.train=a[1]/corp", "a[1]/corp"),
        ("data.train=a{b}/corp", "a{b}/corp"),
        ("data.train=[o'brien/a, x=1/b]", ["o'brien/a", "x=1/b"]),
        ("data.train=['a,b','c d']", ["a,b", "c d"]),
        ("data.train={source: a, target: b}", {"source": "a", "target": "b"}),
        ("data.train=~/corp", "~/corp"),
    ],
)
def test_what_a_word_gives(word: str, expected: object) -> None:
    (given,) = literal([word], ["run"])
    assert read(given) == expected


def test_options_sweeps_and_other_words_stay() -> None:
    words = ["-m", "--config-dir", "model=a,b", "seed=range(1,3)", "run=a,b", "data.train='a", "overfit", "output="]
    assert literal(words, ["run", "output"], sweep=True) == words


ODD = "o'b [1] =x, é {b} 100% $y (z)"


def test_home_is_expanded_in_every_key_of_a_path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    words = literal(
        ["run=~/run", "cache=~", "data=files", "data.source=en", "data.target=es", "data.train=~/c"], ["run"]
    )
    config = compose("train", words)
    assert (config["run"], config["cache"]) == (f"{tmp_path}/run", str(tmp_path))
    keys = ["run", "input", "output", "compare", "report", "references", "cache"]
    config = compose("evaluate", literal([f"{key}=~/{key}" for key in keys]))
    assert {key: config[key] for key in keys} == {key: f"{tmp_path}/{key}" for key in keys}
    config = compose("evaluate", literal(["references=[~/a,b/~]"]))
    assert config["references"] == [f"{tmp_path}/a", "b/~"]
    config = compose("translate", literal(["run=~/a", "input=~/b", "output=~/c", "attention_dir=~/d"]))
    assert [config[key] for key in ("run", "input", "output", "attention_dir")] == [f"{tmp_path}/{x}" for x in "abcd"]
    config = compose("compare", literal(["runs=[~/a,~/b]", "output=~/c"]))
    assert (config["runs"], config["output"]) == ([f"{tmp_path}/a", f"{tmp_path}/b"], f"{tmp_path}/c")
    config = compose("gallery", literal(["output=~/g", "cache=~/h"]))
    assert (config["output"], config["cache"]) == (f"{tmp_path}/g", f"{tmp_path}/h")


def test_a_folder_of_configurations_with_any_name(tmp_path: Path) -> None:
    own = tmp_path / ODD
    (own / "experiment").mkdir(parents=True)
    (own / "experiment" / "mine.yaml").write_text("# @package _global_\nseed: 77\n")
    assert compose("train", ["experiment=mine"], ["--config-dir", str(own)])["seed"] == 77
