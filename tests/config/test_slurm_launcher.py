"""Runs as jobs of SLURM: what is submitted, what each task is told, and how a job goes on from the queue."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import fake_slurm
import pytest
from omegaconf import DictConfig
from programs import in_process
from small_runs import MODELS, SMALL

from mt.config.sweep import SLURM, launch_one, train_each
from mt.errors import ConfigError, UserError

pytest.importorskip("submitit")

NODES = ["launcher=slurm", "hydra.launcher.gpus_per_node=1", "hydra.launcher.cpus_per_task=1"]


@pytest.fixture
def slurm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of SLURM's commands; the current folder is one beside it."""
    folder = tmp_path / "slurm"
    fake_slurm.install(folder)
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    for name in [name for name in os.environ if name.startswith("SLURM_")]:
        monkeypatch.delenv(name)
    return folder


def told(config: DictConfig) -> float:
    """A task that only says what it was told."""
    import json
    import os
    from pathlib import Path

    names = ("RANK", "WORLD_SIZE", "LOCAL_RANK", "LOCAL_WORLD_SIZE", "MASTER_ADDR", "MASTER_PORT")
    assert config.resume == "auto"
    values = {name: os.environ.get(name) for name in names}
    Path(f"told{config.seed}.{values['RANK']}").write_text(json.dumps({**values, "run": config.run}))
    return 10.0 + config.seed


def test_one_run_is_one_job_with_a_rank_for_each_gpu(slurm: Path, capsys: pytest.CaptureFixture[str]) -> None:
    of_slurm = {
        "nodes": 2,
        "partition": "gpu",
        "account": "mine",
        "timeout_min": 90,
        "signal_delay_s": 30,
        "setup": "['export FOUND=yes']",
    }
    words = [*NODES, *(f"hydra.launcher.{key}={value}" for key, value in of_slurm.items())]
    launch_one(told, [*words, "seed=3", "run=mine"])
    (script,) = Path(".submitit").glob("*/*.sh")
    text = script.read_text(encoding="utf-8")
    given = fake_slurm.options(text)
    assert {name: given[name] for name in ("nodes", "gpus-per-node", "ntasks-per-node", "cpus-per-task")} == {
        "nodes": "2",
        "gpus-per-node": "1",
        "ntasks-per-node": "1",
        "cpus-per-task": "1",
    }
    assert (given["time"], given["signal"], given["partition"], given["account"]) == ("90", "USR2@30", "gpu", "mine")
    assert given["requeue"] == ""
    assert "export FOUND=yes" in text
    ranks = [json.loads(Path(f"told3.{rank}").read_text()) for rank in range(2)]
    assert [each["RANK"] for each in ranks] == ["0", "1"]
    assert [each["LOCAL_RANK"] for each in ranks] == ["0", "0"]
    assert {(each["WORLD_SIZE"], each["LOCAL_WORLD_SIZE"], each["MASTER_ADDR"]) for each in ranks} == {
        ("2", "1", "localhost")
    }
    assert len({each["MASTER_PORT"] for each in ranks}) == 1
    assert {each["run"] for each in ranks} == {str(Path("mine").absolute())}
    said = capsys.readouterr().err
    assert f"mine: job {fake_slurm.FIRST}; its log is " in said
    assert "mine: finished, best validation score 13" in said


def of_three_kinds(config: DictConfig) -> float:
    """A task that succeeds, one that fails, and one that is asked to leave while it trains, and saves first."""
    import os
    import signal
    from pathlib import Path

    from mt.training.signals import StopRequest

    if config.seed == 2:
        raise SystemExit(1)
    if config.seed == 3 and not Path("saved").exists():
        with StopRequest() as stop:
            os.kill(os.getpid(), signal.SIGUSR2)
            assert stop.received is not None
            Path("saved").write_text("41.5")
            raise SystemExit(128 + stop.received)
    return float(Path("saved").read_text()) if config.seed == 3 else 1.0


def test_a_sweep_is_an_array_of_jobs_that_may_come_again(slurm: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(UserError, match="1 of 3 runs failed: seed=2"):
        train_each(of_three_kinds, [*NODES, "seed=1,2,3", "run=sweep"])
    (script,) = Path("sweep/.submitit").glob("*/*.sh")
    assert fake_slurm.options(script.read_text(encoding="utf-8"))["array"] == "0-2%3"
    said = capsys.readouterr().err
    assert "seed=1: finished, best validation score 1\n" in said
    assert "seed=2: failed; its log is " in said
    assert "seed=3: finished, best validation score 41.5" in said
    called = fake_slurm.calls(slurm)
    assert f"scontrol requeue {fake_slurm.FIRST}_2" in called
    assert sum(each.startswith("srun ") for each in called) == 4


def test_a_machine_without_slurm_is_told_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UserError, match=r"^launcher=slurm: this machine has no sbatch and no srun; .*launcher=local$"):
        launch_one(told, [*NODES, "trainer.device=cuda", "trainer.precision=fp16"])  # not of this machine
    with pytest.raises(ConfigError, match=r"model.heads=5 does not divide"):
        launch_one(told, [*NODES, "model.heads=5"])


def test_what_slurm_refuses_is_one_line(slurm: Path) -> None:
    (slurm / "sbatch").write_text("#!/bin/sh\necho 'sbatch: error: invalid partition specified: none' >&2\nexit 1\n")
    with pytest.raises(UserError, match=r"could not be submitted: .*invalid partition specified: none") as error:
        launch_one(told, [*NODES, "hydra.launcher.partition=none"])
    assert "\n" not in str(error.value)


def test_without_the_package_a_line_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    from hydra.core.config_store import ConfigStore

    launchers: dict[str, Any] = ConfigStore.instance().repo["hydra"]["launcher"]
    monkeypatch.delitem(launchers, "submitit_slurm.yaml")
    way_out = r"^launcher=slurm: needs packages that are not installed: pip install 'hydra-submitit-launcher>=1.2,<2'$"
    for start, words in ((launch_one, []), (train_each, ["seed=1,2"])):
        with pytest.raises(ConfigError, match=way_out):
            start(told, ["launcher=slurm", *words])


def test_the_name_of_the_launcher() -> None:
    from hydra.core.plugins import Plugins

    assert SLURM in Plugins.instance().class_name_to_class


@pytest.mark.slow
@pytest.mark.parametrize("ranks", [1, 2])
def test_a_training_runs_through_the_launcher(slurm: Path, ranks: int) -> None:
    words = [*SMALL, *MODELS["transformer"], *NODES, f"hydra.launcher.gpus_per_node={ranks}", "run=mine"]
    finished = in_process(Path.cwd(), "mt.train", *words)
    log = "\n".join(path.read_text() for path in Path(".submitit").glob("*/*log*"))
    assert finished.returncode == 0, finished.stderr + log
    report = json.loads(Path("mine/report.json").read_text())
    assert report["steps"] == 24
    assert Path("mine/bundle").is_dir()
