"""Which run a command goes on with that is started again, and with which configuration."""

from __future__ import annotations

import json
import os
import time
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from mt.config.command_line import compose
from mt.errors import ConfigError
from mt.runs.restarted import Begun, begun, config_again, note_launch
from mt.runs.run_folder import new_run

WORDS = ["model=bahdanau", "seed=3", "trainer.max_steps=12"]
TORCHRUN = {"TORCHELASTIC_RUN_ID": "none", "TORCHELASTIC_RESTART_COUNT": "0"}
NAMED = {"TORCHELASTIC_RUN_ID": "night", "TORCHELASTIC_RESTART_COUNT": "1"}
JOB = {"SLURM_JOB_ID": "77"}
AGAIN = {**JOB, "SLURM_RESTART_COUNT": "1"}


@cache
def composed() -> dict[str, Any]:
    return compose("train", WORDS)


def config(**changes: Any) -> dict[str, Any]:
    """What `WORDS` give, with other values of keys at the top."""
    return {**composed(), **changes}


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(folder: str, checkpoint: bool = True, environment: dict[str, str] | None = None) -> Path:
    """The folder of a run that was begun with `WORDS`."""
    with new_run(folder, "name", config()) as path:
        if checkpoint:
            (path / "checkpoints" / "step-00000003").mkdir(parents=True)
        note_launch(path, WORDS, environment or {})
    return path


def test_auto_begins_a_run_and_goes_on_with_it(here: Path) -> None:
    assert begun(config(resume="auto", run="a"), WORDS, {}) == Begun(Path("a"), False)
    run("a", checkpoint=False)
    assert begun(config(resume="auto", run="a"), WORDS, {}) == Begun(Path("a"), False)
    run("a")
    assert begun(config(resume="auto", run="a"), WORDS, {}) == Begun(Path("a"), True)
    assert begun(config(run="a"), WORDS, {}) == Begun(None, False)


def test_auto_needs_to_know_the_run(here: Path) -> None:
    with pytest.raises(ConfigError, match="resume=auto: needs run=FOLDER"):
        begun(config(resume="auto"), WORDS, {})


def test_what_a_launcher_starts_again_is_found(here: Path) -> None:
    for folder, environment in (("outputs/a", TORCHRUN), ("outputs/b", {**NAMED}), ("outputs/c", JOB)):
        run(folder, environment=environment)
        time.sleep(0.01)
    run("outputs/alone")
    assert not (here / "outputs" / "alone" / "launch.json").exists()
    os.utime("outputs/a/launch.json")  # the newest of those that the process that started this one began
    assert begun(config(), WORDS, TORCHRUN) == Begun(Path("outputs/a"), True)
    assert begun(config(), [*WORDS, "seed=4"], TORCHRUN) == Begun(None, False)  # another command of the same script
    assert begun(config(), WORDS, JOB) == Begun(None, False)  # its first start
    assert begun(config(), WORDS, AGAIN) == Begun(Path("outputs/c"), True)
    assert begun(config(), WORDS, {**AGAIN, "SLURM_JOB_ID": "78"}) == Begun(None, False)
    note = json.loads(Path("outputs/b/launch.json").read_text(encoding="utf-8"))
    Path("outputs/b/launch.json").write_text(json.dumps({**note, "names": note["names"][1:]}), encoding="utf-8")
    os.utime("outputs/b/launch.json")  # it was begun from another machine, under the same run id
    assert begun(config(), WORDS, NAMED) == Begun(Path("outputs/b"), True)
    assert begun(config(), WORDS, {**NAMED, "TORCHELASTIC_RESTART_COUNT": "0"}) == Begun(Path("outputs/a"), True)


def test_a_finished_run_is_not_begun_again_by_its_torchrun(here: Path) -> None:
    (run("outputs/a", environment=TORCHRUN) / "bundle").mkdir()
    assert begun(config(), WORDS, TORCHRUN) == Begun(None, False)
    assert begun(config(), WORDS, {**TORCHRUN, "TORCHELASTIC_RESTART_COUNT": "1"}) == Begun(Path("outputs/a"), True)


def test_a_damaged_note_counts_for_nothing(here: Path) -> None:
    folder = run("outputs/a", environment=TORCHRUN)
    for text in (
        "",
        "[]",
        '{"words": 3}',
        '{"names": 3, "words": ["model=bahdanau", "seed=3", "trainer.max_steps=12"]}',
    ):
        (folder / "launch.json").write_text(text, encoding="utf-8")
        assert begun(config(), WORDS, TORCHRUN) == Begun(None, False)


def test_the_same_command_keeps_what_the_run_has_and_may_change_what_is_free(here: Path) -> None:
    folder = run("a")
    again = config_again(folder, config(), [*WORDS, "trainer.max_steps=20", "search=greedy"])
    assert again["trainer"]["max_steps"] == 20
    assert again["seed"] == 3
    with pytest.raises(ConfigError, match="seed=4, but the run in a, which this command would go on with, has 3"):
        config_again(folder, config(seed=4), [*WORDS, "seed=4"])
    with pytest.raises(ConfigError, match=r"model\.dropout=0\.5, but the run in a"):
        config_again(folder, config(model={**composed()["model"], "dropout": 0.5}), [*WORDS, "model.dropout=0.5"])
