"""Searches for the best settings by Optuna: more is better, and the whole space is checked before the first run."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml
from omegaconf import DictConfig

from mt.config import process_launcher
from mt.config.search_space import ends_of
from mt.config.sweep import train_each
from mt.errors import ConfigError
from mt.runs.sweep_folder import SWEEP

pytest.importorskip("optuna")

SPACE = ("optimizer.learning_rate", "model.dropout", "schedule.warmup")


def never(config: DictConfig) -> None:
    """A program that nobody should start in this process."""
    raise AssertionError


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[dict[str, float]]:
    """The settings of each run. A run's score is larger the nearer its dropout is to 0.3; the third run fails."""
    found: list[dict[str, float]] = []

    def call(command: Sequence[str], environment: Mapping[str, str]) -> int:
        words = dict(word.split("=", 1) for word in command if "=" in word)
        found.append({key: float(words[key]) for key in SPACE})
        if len(found) == 3:
            return 1
        folder = Path(words["run"].strip('"'))
        folder.mkdir(parents=True)
        score = 20 - abs(found[-1]["model.dropout"] - 0.3)
        (folder / "report.json").write_text(json.dumps({"history": [{"score": score}, {"score": 1.0}]}))
        return 0

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(process_launcher, "_call", call)
    return found


def test_it_finds_the_best_score_of_the_ready_space(
    runs: list[dict[str, float]], capsys: pytest.CaptureFixture[str]
) -> None:
    train_each(never, ["sweeper=optuna", "hydra.sweeper.n_trials=8", "run=search"])
    assert len(runs) == 8
    for run in runs:
        assert 3e-4 <= run["optimizer.learning_rate"] <= 5e-3
        assert run["model.dropout"] in (0.0, 0.1, 0.2, 0.3)
        assert 100 <= run["schedule.warmup"] <= 1000
        assert run["schedule.warmup"].is_integer()
    best = max(
        (run for number, run in enumerate(runs) if number != 2), key=lambda run: -abs(run["model.dropout"] - 0.3)
    )
    result = yaml.safe_load(Path("search/optimization_results.yaml").read_text())
    assert result["best_params"]["model.dropout"] == best["model.dropout"]
    assert json.loads(Path("search", SWEEP).read_text())["swept"] == sorted(SPACE)
    said = capsys.readouterr().err
    assert f"model.dropout={best['model.dropout']}" in said.partition("the best settings so far are ")[2]
    assert "compare them with: python -m mt.compare runs=search" in said


def test_keys_on_the_command_line_replace_the_space(runs: list[dict[str, float]]) -> None:
    words = ["sweeper=optuna", "hydra.sweeper.n_trials=2", "model.dropout=0.25", "schedule.warmup=range(7,10,2)"]
    train_each(never, words)
    assert {run["model.dropout"] for run in runs} == {0.25}
    assert {run["schedule.warmup"] for run in runs} <= {7, 9}


def test_results_are_kept_for_a_later_search(runs: list[dict[str, float]], tmp_path: Path) -> None:
    words = [
        "sweeper=optuna",
        f"hydra.sweeper.storage=sqlite:///{tmp_path}/results.db",
        "hydra.sweeper.study_name=mine",
    ]
    for folder in ("a", "b"):
        train_each(never, [*words, "hydra.sweeper.n_trials=1", "hydra.sweeper.sampler.seed=null", f"run={folder}"])
    values = [yaml.safe_load(Path(name, "optimization_results.yaml").read_text())["best_value"] for name in ("a", "b")]
    assert values[1] == max(20 - abs(run["model.dropout"] - 0.3) for run in runs)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["hydra/sweeper=optuna"], r"worst score, .* take sweeper=optuna .*direction=maximize"),
        (["sweeper=optuna", "hydra.sweeper.direction=minimize"], r"worst score"),
        (["sweeper=optuna", "model.dropout=interval(0.1,2)"], r"model.dropout=2.0: model.dropout=2.0 must be below 1"),
        (["sweeper=optuna", "model.width=choice(64,63)"], r"model.width=63: .*divide"),
        (["sweeper=optuna", "model.dropout=range(1,0)"], "model.dropout=range.* is empty"),
        (["sweeper=optuna", "modle.dropout=interval(0,0.3)"], "unknown key modle"),
        (["sweeper=optuna,grid"], "sweeper: is the same for all runs of a sweep"),
    ],
)
def test_what_cannot_be_is_refused_before_the_first_run(
    runs: list[dict[str, float]], words: list[str], expected: str
) -> None:
    with pytest.raises(ConfigError, match=expected) as error:
        train_each(never, words)
    assert not runs
    assert "\n" not in str(error.value)


def test_each_value_of_the_space_is_among_its_ends() -> None:
    space = ["a=interval(1,2)", "b=choice(x,y,z)", "c=int(interval(3,9))", "d=5"]
    runs = ends_of(space)
    assert runs[0] == ["a=1.0", "b=x", "c=3", "d=5"]
    assert {word for run in runs for word in run} == {"a=1.0", "a=2.0", "b=x", "b=y", "b=z", "c=3", "c=9", "d=5"}
    assert len(runs) == 5


def test_without_the_package_a_line_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    from hydra.core.config_store import ConfigStore

    sweepers: dict[str, Any] = ConfigStore.instance().repo["hydra"]["sweeper"]
    monkeypatch.delitem(sweepers, "optuna.yaml")
    way_out = r"^sweeper=optuna: needs packages that are not installed: pip install 'hydra-optuna-sweeper>=1.3,<2' 'sql"
    for words in (["sweeper=optuna"], ["hydra/sweeper=optuna"]):
        with pytest.raises(ConfigError, match=way_out):
            train_each(never, words)
