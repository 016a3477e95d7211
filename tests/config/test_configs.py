"""Every file of every config group composes, fits its constructor, and says at its top how it is used."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import hydra
import pytest
from omegaconf import OmegaConf

import mt.config.schemas  # noqa: F401 - registers the schemas of translate and evaluate
from mt.config.build import CONFIG_DIR, build, check_tree, choices
from mt.config.local import LOCAL
from mt.models.base import Seq2Seq
from mt.search.base import Search
from mt.training.schedules import Schedule

ROOTS = [path.stem for path in sorted(CONFIG_DIR.glob("*.yaml"))]


def group_of(path: Path) -> Path:
    """The folder of choices that a file belongs to: `transformer/tiny.yaml` stands beside `transformer.yaml`."""
    folder = path.parent
    while folder.with_suffix(".yaml").is_file():
        folder = folder.parent
    return folder


GROUPS = [
    (group_of(path).relative_to(CONFIG_DIR).as_posix(), path.relative_to(group_of(path)).with_suffix("").as_posix())
    for path in sorted(CONFIG_DIR.rglob("*.yaml"))
    if path.parent != CONFIG_DIR and LOCAL not in path.parents
]


def composed(root: str, *overrides: str) -> dict[str, Any]:
    with hydra.initialize_config_dir(str(CONFIG_DIR), version_base="1.3"):
        config = hydra.compose(root, list(overrides))
    container = OmegaConf.to_container(config, resolve=True)
    assert isinstance(container, dict)
    return container  # type: ignore[return-value]


def filled(config: dict[str, Any]) -> dict[str, Any]:
    """The configuration with something in place of what a user must give."""
    return {
        key: filled(value) if isinstance(value, dict) else "xx" if value == "???" else value
        for key, value in config.items()
    }


def names(group: str) -> list[str]:
    return [name for owner, name in GROUPS if owner == group]


def test_the_command_line_offers_the_same_choices() -> None:
    for group in {group for group, _ in GROUPS}:
        assert sorted(choices(CONFIG_DIR / group)) == sorted(names(group))


@pytest.mark.parametrize("root", ROOTS)
def test_roots_compose(root: str) -> None:
    assert composed(root)


TOGETHER = [
    (["model=bahdanau"], ["model/encoder", *(f"model/attention/{part}" for part in ("score", "normalizer", "window"))]),
    (["model=bahdanau"], ["model/attention/coverage", "model/decoder"]),
    (["model=transformer"], ["model/attention/position", "model/attention/self_window"]),
    (["experiment=none"], ["cleaning", "normalization", "optimizer", "schedule", "search", "tokenizer", "tracking"]),
]
"""Groups whose choices go together, and the words that they need."""
ALONE = sorted({group for group, _ in GROUPS} - {group for _, groups in TOGETHER for group in groups} - {"model"})


def compositions() -> list[list[str]]:
    """Words of few configurations that hold every choice of every group but the models, which are built below."""
    found = [[f"{group}={name}"] for group in ALONE for name in names(group)]
    for words, groups in TOGETHER:
        for row in itertools.zip_longest(*(names(group) for group in groups)):
            found.append([*words, *(f"{group}={name}" for group, name in zip(groups, row, strict=True) if name)])
    return found


def test_no_choice_is_left_out() -> None:
    chosen = {word for words in compositions() for word in words}
    assert {f"{group}={name}" for group, name in GROUPS if group != "model"} <= chosen


@pytest.mark.parametrize("words", compositions(), ids=" ".join)
def test_every_choice_fits_its_constructor(words: list[str]) -> None:
    check_tree(filled(composed("train", *words)))


def test_every_file_opens_with_what_it_is() -> None:
    files = sorted(CONFIG_DIR.rglob("*.yaml"))
    assert len(files) > len(GROUPS)
    assert [path for path in files if not path.read_text(encoding="utf-8").startswith("#")] == []


@pytest.mark.parametrize("name", names("model"))
def test_models_build(name: str) -> None:
    import torch

    config = filled(composed("train", f"model={name}"))
    check_tree(config)
    with torch.device("meta"):
        model = build(
            config["model"],
            "model",
            source_vocabulary=40,
            target_vocabulary=40,
            joint_vocabulary=True,
        )
    assert isinstance(model, Seq2Seq)


@pytest.mark.parametrize("name", names("search"))
def test_searches_build(name: str) -> None:
    assert isinstance(build(composed("train", f"search={name}")["search"], "search"), Search)


@pytest.mark.parametrize("name", names("schedule"))
def test_schedules_build(name: str) -> None:
    assert isinstance(build(composed("train", f"schedule={name}")["schedule"], "schedule"), Schedule)


@pytest.mark.parametrize("name", names("optimizer"))
def test_optimizers_build(name: str) -> None:
    from torch import nn

    optimizer = build(composed("train", f"optimizer={name}")["optimizer"], "optimizer", model=nn.Linear(2, 2))
    assert len(optimizer.param_groups) == 2
