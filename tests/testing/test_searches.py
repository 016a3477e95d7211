"""Every search of the config group keeps its promises, as it stands there and with other settings."""

from pathlib import Path
from typing import Any

import pytest
from omegaconf import OmegaConf

from mt.config.build import CONFIG_DIR, build
from mt.search import BeamSearch, GreedySearch, Sampling, Search
from mt.testing import check_search

FILES = sorted((CONFIG_DIR / "search").glob("*.yaml"))
SMALL = {"max_length_ratio": 1.0, "max_length_extra": 2}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_search(path: Path) -> None:
    node: Any = OmegaConf.to_container(OmegaConf.load(path))
    sizes = {key: value for key, value in {**SMALL, "n_best": 3}.items() if key in node}
    check_search(build({**node, **sizes}, "search"))


@pytest.mark.parametrize(
    "search",
    [
        GreedySearch(allow_unknown=True),
        BeamSearch(beam=1, max_length_ratio=2.0, max_length_extra=0),
        BeamSearch(beam=4, n_best=4, length_penalty=0.0, allow_unknown=True, **SMALL),
        BeamSearch(beam=3, n_best=2, length_penalty=2.0, penalty="average", **SMALL),
        Sampling(n_best=2, temperature=0.7, top_k=3, seed=5, **SMALL),
        Sampling(n_best=2, top_p=0.8, allow_unknown=True, **SMALL),
    ],
    ids=str,
)
def test_other_settings(search: Search) -> None:
    check_search(search)
