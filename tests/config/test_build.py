"""From nodes to objects: factories, reserved arguments, and errors in a user's own classes."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from mt.attention import Additive, Attention
from mt.config.build import Factory, accepted, build, check, choice, find
from mt.config.command_line import compose
from mt.errors import ConfigError
from mt.models import Decoder, Encoder, RecurrentEncoder, RecurrentSeq2Seq, Transformer
from mt.search import BeamSearch

OWN = """
from dataclasses import dataclass
from typing import Annotated

import torch
from annotated_types import Ge, Le
from torch import nn

from mt.attention import Additive
from mt.search import GreedySearch

Power = Annotated[int, Ge(1), Le(3)]

class Score(Additive):
    def __init__(self, query_width: int, key_width: int, heads: int = 1, power: Power = 1) -> None:
        super().__init__(query_width, key_width, heads)
        if power == 2:
            raise ValueError("power 2 is not\\nwritten yet")
        self.power = {1: 1}[power]


class Huge(Additive):
    def __init__(self, query_width: int, key_width: int, heads: int = 1) -> None:
        super().__init__(query_width, key_width, heads)
        self.table = torch.empty(2**62, 2**20, device="meta")


def score(query_width: int, key_width: int, heads: int = 1) -> Additive:
    return Additive(query_width, key_width, heads)


@dataclass(frozen=True)
class Diverse(GreedySearch):
    groups: Annotated[int, Ge(1)] = 2
    n_best: int = 1
"""


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A package of the user's own that can be imported."""
    package = tmp_path / "ownpackage"
    package.mkdir()
    (package / "__init__.py").write_text(OWN)
    (package / "broken.py").write_text("def f(:\n")
    (package / "needs.py").write_text("import somethingabsent\n")
    (package / "fails.py").write_text("x = 1\nx['a']\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield package
    for name in [name for name in sys.modules if name.partition(".")[0] == "ownpackage"]:
        del sys.modules[name]


def luong(**score: Any) -> dict[str, Any]:
    node = compose("train", ["model=luong"])["model"]
    node["attention"]["score"] = {"_partial_": True, **score}
    return dict(node)


SIZES = {"source_vocabulary": 20, "target_vocabulary": 20, "joint_vocabulary": True}


def test_parts_of_ones_own_are_built(own: Path) -> None:
    model = build(luong(_target_="ownpackage.Score", power=1), "model", **SIZES)
    assert type(model.decoder.attention.score).__module__ == "ownpackage"


@pytest.mark.parametrize(
    ("score", "said"),
    [
        ({"_target_": "ownpackage.Score", "power": 4}, "SCORE.power=4 must be at most 3"),
        (
            {"_target_": "ownpackage.Score", "pwer": 1},
            "unknown key SCORE.pwer; accepted: power; did you mean 'power'?",
        ),
        (
            {"_target_": "ownpackage.Score", "heads": 1},
            "SCORE.heads=1: is set by the program; accepted: power",
        ),
        (
            {"_target_": "ownpackage.Score", "power": 2},
            "SCORE: power 2 is not (PACKAGE/__init__.py, line 18)",
        ),
        (
            {"_target_": "ownpackage.Score", "power": 3},
            "SCORE: KeyError: 3 (PACKAGE/__init__.py, line 19)",
        ),
        (
            {"_target_": "ownpackage.score"},
            "SCORE._target_=ownpackage.score: is no AttentionScore; name a class derived from it",
        ),
        (
            {"_target_": "mt.attention.Softmax"},
            "SCORE._target_=mt.attention.Softmax: is no AttentionScore; name a class derived from it",
        ),
        (
            {"_target_": "ownpackage.Scor"},
            "SCORE._target_=ownpackage.Scor: ownpackage has no Scor; did you mean Score?",
        ),
        (
            {"_target_": "mt.attention.Aditive"},
            "SCORE._target_=mt.attention.Aditive: mt.attention has no Aditive; did you mean Additive?",
        ),
        (
            {"_target_": "absentpackage.Score"},
            "SCORE._target_=absentpackage.Score: "
            "no package absentpackage is found; install it, or name its folder in PYTHONPATH",
        ),
        (
            {"_target_": "ownpackage.absent.Score"},
            "SCORE._target_=ownpackage.absent.Score: the package ownpackage has no module ownpackage.absent",
        ),
        (
            {"_target_": "ownpackage.needs.Score"},
            "SCORE._target_=ownpackage.needs.Score: "
            "cannot be imported: it needs somethingabsent, which is not installed (PACKAGE/needs.py, line 1)",
        ),
        (
            {"_target_": "ownpackage.broken.Score"},
            "SCORE._target_=ownpackage.broken.Score: "
            "cannot be imported: SyntaxError: invalid syntax (PACKAGE/broken.py, line 1)",
        ),
        (
            {"_target_": "ownpackage.fails.Score"},
            "SCORE._target_=ownpackage.fails.Score: "
            "cannot be imported: 'int' object is not subscriptable (PACKAGE/fails.py, line 2)",
        ),
        (
            {"_target_": "Score"},
            "SCORE._target_=Score: write package.Score, as in mt.models.Transformer",
        ),
    ],
)
def test_what_is_wrong_with_a_part_of_ones_own_gets_one_line(own: Path, score: dict[str, Any], said: str) -> None:
    with pytest.raises(ConfigError) as error:
        build(luong(**score), "model", **SIZES)
    assert str(error.value) == said.replace("SCORE", "model.attention.score").replace("PACKAGE", str(own))


def test_a_size_that_torch_cannot_count_gets_one_line(own: Path) -> None:
    with pytest.raises(ConfigError, match=r"^model\.attention\.score: one of its sizes is too large \(.*\); lower it$"):
        build(luong(_target_="ownpackage.Huge"), "model", **SIZES)


def test_a_search_of_ones_own_has_its_own_keys(own: Path) -> None:
    assert set(accepted(find("ownpackage.Diverse", "search._target_"))) >= {"groups", "n_best", "max_length_ratio"}
    assert build({"_target_": "ownpackage.Diverse", "groups": 3}, "search").groups == 3
    with pytest.raises(ConfigError, match=r"^search\.groups=0 must be 1 or more$"):
        build({"_target_": "ownpackage.Diverse", "groups": 0}, "search")


def test_a_node_where_a_factory_belongs_is_one() -> None:
    node = {"_target_": "mt.attention.Attention", "score": {"_target_": "mt.attention.Additive", "width": 3}}
    made = build(node, "attention", query_width=4, key_width=6)
    assert isinstance(made.score, Additive)
    assert made.score.sum_width == 3


def test_factories_know_where_they_stand() -> None:
    def holder(parts: list[Callable[..., Encoder]]) -> list[Any]:
        return list(parts)

    factory = Factory(RecurrentEncoder, {"hidden": 0}, "model.encoder", Encoder)
    with pytest.raises(ConfigError, match=r"^model\.encoder\.hidden=0 must be 1 or more$"):
        factory(input_width=3, dropout=0.0, fused=True)
    with pytest.raises(ConfigError, match=r"^model\.encoder: "):
        Factory(RecurrentEncoder, {}, "model.encoder", Encoder)(input_width=3, dropout=0.0, fuse=True)
    assert holder([factory]) == [factory]


def test_errors_across_arguments_name_them_by_where_they_stand() -> None:
    with pytest.raises(ConfigError, match=r"^search\.n_best=3 must be at most search\.beam=2: raise the beam$"):
        build({"_target_": "mt.search.BeamSearch", "beam": 2, "n_best": 3}, "search")
    with pytest.raises(ConfigError, match=r"^n_best=3 must be at most beam=2: raise the beam$"):
        BeamSearch(beam=2, n_best=3)


def test_values_that_are_missing_are_asked_for() -> None:
    with pytest.raises(ConfigError, match=r"^data\.train needs a value: give data\.train=\.\.\. on the command line$"):
        check({"_target_": "mt.data.FilesCorpus", "source": "en", "target": "de", "train": "???"}, "data", ())
    with pytest.raises(ConfigError, match=r"^data\.train is missing: give data\.train=\.\.\."):
        check({"_target_": "mt.data.FilesCorpus", "source": "en", "target": "de"}, "data", ())
    check({"_target_": "mt.data.FilesCorpus", "source": "en", "target": "de"}, "data", None)


def test_the_group_of_a_part_is_found_by_its_class() -> None:
    assert choice("model.encoder", Encoder) == "model/encoder"
    assert choice("model.encoder.upper", Encoder) == "model/encoder@model.encoder.upper"
    assert choice("model.attention", Attention) == "model/attention/score"
    assert choice("model", RecurrentSeq2Seq) == "model"
    assert choice("model", Transformer) == "model"
    assert choice("model.decoder", Decoder) == "model/decoder"
    assert choice("what.ever", int) == "what/ever"


FILES = {
    "model/broken.yaml": "defaults:\n  - /model/transformer@_here_\n  - _self_\nwidth: [3\n",
    "model/lost.yaml": "defaults:\n  - /model/nowhere@_here_\n",
    "model/pointing.yaml": "defaults:\n  - /model/transformer@_here_\n  - _self_\nwidth: ${nothing}\n",
    "experiment/odd.yaml": "# @package _global_\nsead: 3\n",
    "experiment/typed.yaml": "# @package _global_\nbatch:\n  tokens: many\n",
    "experiment/flat.yaml": "# @package _global_\nbatch: 3\n",
}


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("model=broken", "model/broken.yaml, line 5: not readable as YAML"),
        ("model=lost", "model/lost: there is no configuration model/nowhere"),
        ("model=pointing", "model.width: takes its value from nothing, and there is no such key"),
        ("experiment=odd", "experiment/odd: unknown key sead; accepted: data,"),
        ("experiment=typed", "experiment/typed: batch.tokens does not fit: expected a whole number"),
        ("experiment=flat", "experiment/flat: "),
        ("batch=3", "batch=3 does not fit: expected the keys tokens"),
        ("model.width=[3", "cannot read model.width=[3: write key=value"),
        ("~model", "~model: model cannot be left out; choose one of bahdanau"),
        ("~batch.tokens", "batch.tokens: cannot be left out"),
        ("resume=maybe", "resume='maybe' does not fit: expected true or false or one of 'auto'"),
        ("validation.search=bream", "validation.search=bream does not fit: expected one of 'greedy', 'search'"),
        ("seed=1.5", "seed=1.5 does not fit: expected a whole number"),
        ("cache=null", "cache=null does not fit: expected text"),
    ],
)
def test_what_cannot_be_composed_is_said_in_our_words(tmp_path: Path, word: str, said: str) -> None:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    with pytest.raises(ConfigError) as error:
        compose("train", [word], ["--config-dir", str(tmp_path)])
    assert said in str(error.value)
    for theirs in ("\n", "hydra", "Config search path", "full_key", "raised while composing", "struct"):
        assert theirs not in str(error.value)
