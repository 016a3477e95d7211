"""Wrong values, put into every key of every configuration: each is refused in one line, or is right after all.

A composed configuration is changed in one place and then used as a run uses it, as far as no training is needed: it is
checked, its parts are built, and what the changed part is for is done with a small corpus or a small model. Whatever
happens, nothing but a `UserError` of one line may come out of it. What is accepted is what the code can do.
"""

from __future__ import annotations

import copy
import io
import math
import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
import torch

from mt.batch import EOS, collate_source
from mt.config.command_line import compose
from mt.config.quoting import literal
from mt.config.schemas import SCHEMAS, check_settings
from mt.errors import UserError
from mt.search import Search
from mt.testing import TableModel
from mt.tracking.console import Console
from mt.training.experiment import prepare
from mt.training.parts import Parts
from mt.training.schedules import TrainingProgress

VALUES: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 2, 7, 2**31, 2**63 - 1, 2**63, -(2**63), 10**30, 10**5000,
    0.0, 0.5, -0.5, 1.5, 1e300, -1e300, 5e-324, math.nan, math.inf, -math.inf,
    "", " ", "x", "5", "null", "???", "a\nb", "\x00", "\x1b[31m", "[red]", "{x}", "{0}", "%s", "${x}", "${oc.env:HOME}",
    "/", "~", "..", "a" * 5000, "日本語", "e\u0301", "\ud800", "mt", "mt.", ".mt", "mt.models.Transformer", "os.system",
    [], [None], [1], [-1.5], ["a"], ["a", "b"], [[]], [["a"]], [{}], [math.nan, 2**70], list(range(1000)),
    {}, {"a": 1}, {"a": None}, {"": 1}, {"_target_": None}, {"_target_": 5}, {"_target_": []}, {"_target_": "x"},
    {"_target_": "os.system"}, {"_target_": "mt.models.Transformer"}, {"_target_": "mt.search.GreedySearch"},
    {"_target_": "mt.search.GreedySearch", "_partial_": True}, {"_partial_": True}, {"_partial_": 5}, {"_args_": [1]},
)  # fmt: skip

BASES: dict[str, list[str]] = {
    "transformer": ["model=transformer/tiny"],
    "relative": ["model=transformer/tiny", "model/attention/position=shaw", "search=sampling"],
    "luong": ["model=luong", "optimizer=sgd", "schedule=plateau", "search=greedy", "tokenizer=char"],
    "bahdanau": ["model=bahdanau", "optimizer=adadelta", "schedule=noam", "tokenizer=unigram"],
    "no_attention": ["model=no_attention", "schedule=constant"],
    "conv": ["model=conv", "schedule=linear"],
    "pointer": ["model=pointer", "schedule=cosine", "tokenizer=bpe"],
}

Path_ = tuple[str, ...]


def corpus(folder: Path) -> list[str]:
    """Words that choose a small corpus, with three splits."""
    for split, count in {"train": 60, "validation": 4, "test": 4}.items():
        for side in ("en", "fr"):
            lines = [f"{side} {split} sentence {row}, a b c {row % 7} d e" for row in range(count)]
            (folder / f"{split}.{side}").write_text("\n".join(lines) + "\n", encoding="utf-8")
    files = [f"data.{split}={folder / split}" for split in ("train", "validation", "test")]
    sizes = ["tokenizer.vocabulary_size=40", "trainer.max_steps=1", "batch.tokens=200"]
    return [
        "experiment=none",
        "data=files",
        "data.source=en",
        "data.target=fr",
        *files,
        *sizes,
        f"cache={folder / 'cache'}",
    ]


def base(name: str, folder: Path) -> dict[str, Any]:
    return compose("train", [*corpus(folder), *BASES[name]])


def places(node: Any, path: Path_ = ()) -> Iterator[Path_]:
    """The path of every value, and of every mapping but the whole."""
    if path:
        yield path
    if isinstance(node, dict):
        for name, child in node.items():
            yield from places(child, (*path, name))


def changed(config: dict[str, Any], path: Path_, value: Any) -> dict[str, Any]:
    config = copy.deepcopy(config)
    node = config
    for name in path[:-1]:
        node = node[name]
    node[path[-1]] = value
    return config


def use(config: dict[str, Any], path: Path_) -> None:
    """Check the configuration and build its parts; then do what the part at `path` is for."""
    check_settings({name: value for name, value in config.items() if name != "recipe"}, SCHEMAS["train"])
    parts = Parts.of(config)
    if path[0] in ("data", "cleaning", "normalization", "tokenizer", "cache"):
        with Console(io.StringIO()) as console:
            prepare(parts, console)
    elif path[0] == "search":
        translate(parts.search)
    elif path[0] == "schedule":
        for step in (1, 10, 10**6):
            assert 0 <= parts.schedule(TrainingProgress(step, 10**6)) <= 1


def translate(search: Search) -> None:
    """Translate two short sentences with a model that needs no training."""
    with torch.inference_mode():
        search(TableModel(limit=6), collate_source([[4, 5, EOS], [4, EOS]]))


def problem(config: dict[str, Any], path: Path_, value: Any) -> str | None:
    """What is wrong with how a wrong value is received; None if it is refused in one line, or accepted."""
    try:
        use(changed(config, path, value), path)
    except UserError as error:
        said = str(error)
        if len(said.splitlines()) != 1:
            return f"several lines: {said!r}"
        if not any(name in said for name in path):
            return f"does not name the key: {said[:300]!r}"
        if len(said) > 1500 + 2 * len(value if isinstance(value, str) else ""):
            return f"{len(said)} characters: {said[:200]!r}"
        return None
    except Exception as error:
        return f"{type(error).__name__}: {str(error)[:300]!r}"
    return None


def problems(config: dict[str, Any], tries: Sequence[tuple[Path_, Any]]) -> list[str]:
    found = []
    for path, value in tries:
        wrong = problem(config, path, value)
        if wrong is not None:
            found.append(f"{'.'.join(path)}={str(value)[:60] if value != 10**5000 else '10**5000'} -> {wrong}")
    return found


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Relative paths among the values lead into a folder of their own."""
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    monkeypatch.setenv("HOME", str(tmp_path / "here"))


def test_wrong_values_get_one_line(tmp_path: Path) -> None:
    """A few hundred of the campaign below, others with each key."""
    config = base("transformer", tmp_path)
    chance = random.Random(0)
    tries = [(path, value) for path in places(config) for value in chance.sample(VALUES, 2)]
    assert problems(config, tries) == []


@pytest.mark.slow
@pytest.mark.timeout(3000)
@pytest.mark.parametrize("name", BASES)
def test_every_wrong_value_in_every_key_gets_one_line(name: str, tmp_path: Path) -> None:
    config = base(name, tmp_path)
    known = set() if name == "transformer" else set(places(base("transformer", tmp_path)))
    tries = [(path, value) for path in places(config) if path not in known for value in VALUES]
    assert len(tries) > 100
    assert problems(config, tries) == []


WORDS = (
    "", "null", "[]", "[a]", "{}", "{a:1}", "nan", "inf", "1e400", "-1", "5", "5.5", "true", "'a b'", "a,b", "[1", "{a",
    "${x}", "${oc.env:HOME}", "日本", "'[red]'", "\\", "'", '"', "a=b", "=", "9" * 5000, "???", "1e300", "[[[a]]]",
    "{a:{b:[c]}}", "a\nb", "[" * 100,
)  # fmt: skip
"""What stands after `key=` on a command line."""

KEYS = {
    "train": "run experiment model data batch batch.tokens seed search trainer.patience observers hydra hydra/launcher",
    "translate": "run input search search.beam batch",
    "evaluate": "run data data.split references compare bleu_tokenizer samples",
    "align": "source heads threshold gold_outside symmetrize validation",
    "compare": "runs output search passes",
    "gallery": "only seed",
}


def words(program: str) -> Iterator[str]:
    for key in KEYS[program].split():
        yield from (f"{key}={word}" for word in WORDS)
        yield from (f"{sign}{key}={word}" for sign in ("+", "++") for word in ("null", "5", "[a]", "{a:1}", ""))
        yield from (f"~{key}", f"~{key}=5", f"~{key}=null")


def refused_or_composed(program: str, word: str) -> str | None:
    """What is wrong with how a command line is received; None if it is refused in one line, or accepted."""
    try:
        compose(program, literal([word]))
    except UserError as error:
        return None if len(str(error).splitlines()) == 1 else f"{word[:60]}: several lines: {error}"
    except Exception as error:
        return f"{word[:60]}: {type(error).__name__}: {str(error)[:300]}"
    return None


@pytest.mark.parametrize(
    ("program", "word"),
    [
        ("train", "experiment=null"),
        ("train", "hydra=5"),
        ("train", "hydra/launcher=[1]"),
        ("train", "hydra/launcher=" + "a" * 5000),
        ("train", "~hydra/launcher=5"),
        ("train", "~experiment=5"),
        ("train", "seed=" + "9" * 5000),
        ("evaluate", "data.split=[test]"),
        ("train", "search.length_penalty=1e300"),
        ("train", "tokenizer.sampling_nbest=2147483648"),
    ],
)
def test_wrong_words_get_one_line(program: str, word: str) -> None:
    with pytest.raises(UserError) as refused:
        compose(program, literal([word]))
    assert len(str(refused.value).splitlines()) == 1
    assert word.split("=")[0].strip("~") in str(refused.value)


@pytest.mark.slow
@pytest.mark.timeout(3000)
@pytest.mark.parametrize("program", KEYS)
def test_every_wrong_word_gets_one_line(program: str) -> None:
    found = [refused_or_composed(program, word) for word in words(program)]
    assert [each for each in found if each is not None] == []
