"""Every file of every config group composes, fits its constructor, and says at its top how it is used."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import hydra
import pytest
from omegaconf import OmegaConf

import mt.config.schemas  # noqa: F401 - registers the schemas of translate and evaluate
from mt.config.build import CONFIG_DIR, build, check_tree, choices
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
    if path.parent != CONFIG_DIR
]


RECURRENT = ("model/encoder", "model/attention/coverage")
"""Groups that the default model has no use for."""


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


@pytest.mark.parametrize(("group", "name"), GROUPS)
def test_every_choice_fits_its_constructor(group: str, name: str) -> None:
    model = ["model=bahdanau"] if group in RECURRENT else []
    check_tree(filled(composed("train", *model, f"{group}={name}")))


@pytest.mark.parametrize("path", sorted(CONFIG_DIR.rglob("*.yaml")), ids=lambda path: str(path.relative_to(CONFIG_DIR)))
def test_opens_with_what_it_is(path: Path) -> None:
    assert path.read_text(encoding="utf-8").startswith("#")


@pytest.mark.parametrize("name", names("model"))
def test_models_build(name: str) -> None:
    import torch

    with torch.device("meta"):
        model = build(
            composed("train", f"model={name}")["model"],
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
