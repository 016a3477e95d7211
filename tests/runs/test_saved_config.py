"""The configuration in a run's folder: plain data, which names only what is public or trusted."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import yaml

from mt.config.command_line import compose
from mt.errors import ConfigError, UserError
from mt.runs.run_folder import new_run, old_run
from mt.runs.saved_config import read_config, saved_config
from mt.training.parts import Parts


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a new run with the default configuration."""
    monkeypatch.setenv("MT_SETTINGS", str(tmp_path / "none.yaml"))
    with new_run(str(tmp_path / "run"), "name", compose("train", ["cache=c"])) as folder:
        return folder


def altered(run: Path, key: str, value: object) -> None:
    """Set a dotted key in the run's file."""
    path = run / "config.yaml"
    values = yaml.safe_load(path.read_text())
    *parents, name = key.split(".")
    node = values
    for parent in parents:
        node = node[parent]
    node[name] = value
    path.write_text(yaml.safe_dump(values))


def test_what_is_saved_is_what_is_read(run: Path) -> None:
    given = compose("train", ["cache=c"])
    found = saved_config(run, [])
    assert {**found, "cache": "c"} == {name: given[name] for name in found}


def test_text_that_looks_like_a_number_stays_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with new_run("1e3", "name", compose("train", ["cache=c"])) as folder:
        assert read_config(folder / "config.yaml")["run"] == "1e3"


def test_single_values_change(run: Path) -> None:
    words = ["run=x", "resume=true", "trust=[a]", "trainer.max_steps=7", "validation.probes=[3,7]", "cache=1e3x"]
    found = saved_config(run, [*words, "search.length_penalty=5e-1", "~observers.reporter", "threads=null"])
    assert found["trainer"]["max_steps"] == 7
    assert found["validation"]["probes"] == [3, 7]
    assert "reporter" not in found["observers"]
    assert found["cache"] == "1e3x"
    assert found["search"]["length_penalty"] == 0.5
    for word in ("seed=2", "trainer=default", "trainer.max_steps=${oc.env:HOME}", "search.beam.x=1", "search.beam=0"):
        with pytest.raises(ConfigError, match=word.split("=")[0]):
            saved_config(run, [word])


@pytest.mark.parametrize("text", ["${oc.env:CANARY}", "${seed}", "${", "a${b}c", "${hydra:runtime.cwd}"])
def test_interpolations_stay_text(run: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv("CANARY", "secret")
    altered(run, "cache", text)
    assert saved_config(run, [])["cache"] == text
    altered(run, "trainer.max_steps", text)
    with pytest.raises(ConfigError) as error:
        saved_config(run, [])
    assert "secret" not in str(error.value)


@pytest.mark.parametrize("key", ["model", "data", "optimizer", "schedule", "observers.prober", "tracking", "tokenizer"])
def test_a_strangers_names_are_not_imported(
    run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    mark = tmp_path / "imported"
    package = tmp_path / "strangers.py"
    package.write_text(f"open({str(mark)!r}, 'w').close()\nclass Part: pass\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "strangers", raising=False)
    altered(run, f"{key}._target_", "strangers.Part")
    with pytest.raises(UserError, match=r"config\.yaml: \w+ holds _target_=strangers\.Part.*trust=\[strangers\]"):
        saved_config(run, [])
    assert not mark.exists()
    with pytest.raises(ConfigError):  # trusted, and then it is not such a part
        Parts.of(saved_config(run, [], ["strangers"]))
    assert mark.exists()


@pytest.mark.parametrize("key", ["train.log", "train.lock", "tensorboard", "checkpoints", "bundle"])
def test_links_out_of_the_run_are_refused(run: Path, tmp_path: Path, key: str) -> None:
    (run / "checkpoints" / "step-00000001").mkdir(parents=True)
    assert old_run(str(run)) == run
    aim = tmp_path / "elsewhere"
    if key == "checkpoints":
        (run / key).rename(aim)
    else:
        (run / key).unlink(missing_ok=True)
        aim.touch()
    (run / key).symlink_to(aim)
    with pytest.raises(UserError, match=f"{key}: is a link to {aim}"):
        old_run(str(run))
