"""Every objective of the config group keeps its promises, with models that add losses of their own among others."""

from pathlib import Path
from typing import Any

import pytest
from model_alone import composed
from omegaconf import OmegaConf

from mt.config.build import CONFIG_DIR, build
from mt.testing import check_objective
from mt.training import CrossEntropy

FILES = sorted((CONFIG_DIR / "objective").glob("*.yaml"))
SMALL = ["model.embedding=6", "model.encoder.hidden=4", "model.decoder.hidden=8"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_objective(path: Path) -> None:
    node: Any = OmegaConf.to_container(OmegaConf.load(path))
    check_objective(build(node, "objective"))


@pytest.mark.parametrize("smoothing", [0.0, 0.3])
@pytest.mark.parametrize(
    "words",
    [["model=luong", "model.coverage_penalty=0.5"], ["model=pointer", "model/attention/coverage=summed"]],
    ids=str,
)
def test_what_a_model_adds_is_a_sum_too(words: list[str], smoothing: float) -> None:
    sizes = {"source_vocabulary": 12, "target_vocabulary": 12, "joint_vocabulary": True}
    check_objective(CrossEntropy(smoothing), model=build(composed([*words, *SMALL]), "model", **sizes).double())
