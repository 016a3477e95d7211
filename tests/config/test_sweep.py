"""Sweeps: what their runs are called, and what becomes of the others when one fails or is stopped."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from hydra.core.override_parser.overrides_parser import OverridesParser
from omegaconf import DictConfig, OmegaConf

from hydra_plugins import trials
from mt.config import process_launcher
from mt.config.build import CONFIG_DIR
from mt.config.quoting import quoted
from mt.config.sweep import RunFailed, SweepStopped, job_name, train_each
from mt.errors import ConfigError, UserError
from mt.runs.sweep_folder import is_sweep

SCORES = {"seed=1": 20.5, "seed=3": 30.25}


def test_runs_are_called_by_what_is_swept() -> None:
    words = ["model=luong", "trainer.max_steps=3", "seed=1"]
    assert job_name(words, {"model"}, 0) == "model=luong"
    assert job_name(words, {"seed", "model"}, 0) == "model=luong+seed=1"
    assert job_name(words, set(), 0) == "model=luong+trainer.max_steps=3+seed=1"
    assert job_name([], set(), 0) == "defaults"


def test_names_are_names_of_folders() -> None:
    words = ["model/attention/score=dot", "optimizer.betas=[0.9, 0.98]", "data.train='a b/c'"]
    name = job_name(words, set(), 0)
    assert name == "model.attention.score=dot+optimizer.betas=.0.9.0.98+data.train=.a.b.c"
    long = [f"data.train={'x' * 300}{number}" for number in range(2)]
    names = {job_name([word], set(), number) for number, word in enumerate(long)}
    assert len(names) == 2
    assert all(len(each) < 255 for each in names)


def never(config: DictConfig) -> None:
    """A program that nobody should start in this process."""
    raise AssertionError


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[list[str]]:
    """Words of each run, of which those of seed 2 fail."""
    found: list[list[str]] = []

    def call(command: Sequence[str], environment: Mapping[str, str]) -> int:
        assert command[:3] == [sys.executable, "-m", "mt.train"]
        found.append(list(command[3:]))
        if "seed=2" in command:
            return 3
        run = Path(next(word for word in command if word.startswith("run=")).partition("=")[2].strip('"'))
        run.mkdir(parents=True, exist_ok=True)
        score = next((score for word, score in SCORES.items() if word in command), None)
        report = {"history": [{"score": None}, {"score": score}, {"score": 0.5}]}
        (run / "report.json").write_text(json.dumps(report))
        return 0

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(process_launcher, "_call", call)
    return found


def test_runs_lie_side_by_side(calls: list[list[str]], capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    own = ["--config-dir", str(tmp_path)]
    train_each(never, ["seed=1,3", 'run="a b"', "resume=false"], own)
    assert calls == [[*own, f"seed={n}", "resume=False", f'run="a b/seed={n}"'] for n in (1, 3)]
    assert "compare them with: python -m mt.compare 'runs=a b'" in capsys.readouterr().err
    calls.clear()
    train_each(never, ["seed=1,3"])
    folders = [Path(words[-1].removeprefix('run="').removesuffix('"')) for words in calls]
    assert [folder.name for folder in folders] == ["seed=1", "seed=3"]
    assert folders[0].parent == folders[1].parent
    assert folders[0].parent.parent == Path("outputs/multirun")
    assert is_sweep(folders[0].parent)
    calls.clear()
    odd = "it's [1] =x, é $y"
    train_each(never, ["seed=1,3", f"run={quoted(odd)}"])
    assert [read_value(words[-1]) for words in calls] == [f"{odd}/seed=1", f"{odd}/seed=3"]
    calls.clear()
    train_each(never, ["seed=1", "trainer.max_steps=3", "run=c"])
    assert calls == [["seed=1", "trainer.max_steps=3", 'run="c/seed=1+trainer.max_steps=3"']]


def read_value(word: str) -> object:
    """The value of a word in a configuration."""
    value = OverridesParser.create().parse_override(word).value()
    return OmegaConf.create({"key": value}).key


def test_words_inside_a_swept_group_need_not_fit_its_default(calls: list[list[str]]) -> None:
    fixed = ["model.embedding=16", "model/attention/score=dot"]
    train_each(never, ["model=bahdanau,luong", *fixed, "run=r"])
    assert calls == [[f"model={model}", *fixed, f'run="r/model={model}"'] for model in ("bahdanau", "luong")]


def test_folders_that_are_swept_stay_as_they_are(calls: list[list[str]], capsys: pytest.CaptureFixture[str]) -> None:
    train_each(never, ["run=a,b", "seed=1"])
    assert calls == [["run=a", "seed=1"], ["run=b", "seed=1"]]
    assert "mt.compare" not in capsys.readouterr().err


def test_a_run_that_fails_takes_no_other_with_it(calls: list[list[str]], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(UserError, match="1 of 3 runs failed: seed=2"):
        train_each(never, ["seed=1,2,3"])
    assert [words[0] for words in calls] == ["seed=1", "seed=2", "seed=3"]
    said = capsys.readouterr().err
    assert "run 2 of 3: seed=2 failed with status 3" in said
    assert "compare them with" in said
    with pytest.raises(UserError, match="1 of 1 runs failed: seed=2"):
        train_each(never, ["seed=2"])
    assert "compare them with" not in capsys.readouterr().err


def test_own_configurations_and_settings_of_hydra_go_with_every_run(
    calls: list[list[str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    environments: list[Mapping[str, str]] = []
    call = process_launcher._call

    def spy(command: Sequence[str], environment: Mapping[str, str]) -> int:
        environments.append(environment)
        return call(command, environment)

    monkeypatch.setattr(process_launcher, "_call", spy)
    (tmp_path / "own" / "model").mkdir(parents=True)
    mine = "defaults:\n  - /model/transformer@_here_\n  - _self_\nwidth: 32\n"
    (tmp_path / "own" / "model" / "mine.yaml").write_text(mine)
    (tmp_path / "own" / "experiment").mkdir()
    seeds = "# @package _global_\nhydra:\n  sweeper:\n    params:\n      seed: 1,3\n"
    (tmp_path / "own" / "experiment" / "seeds.yaml").write_text(seeds)
    words = [
        "model=mine,luong",
        "+hydra.job.env_set.CUDA_VISIBLE_DEVICES=3",
        "experiment=seeds",
        "run=r",
    ]
    train_each(never, words, ["--config-dir", "own"])
    options = ["--config-dir", str(tmp_path / "own")]
    choices = [(seed, model) for seed in (1, 3) for model in ("mine", "luong")]
    names = [Path(words[-1].strip('"')).name for words in calls]
    assert names == [f"seed={seed}+model={model}" for seed, model in choices]
    assert all(
        words[:2] == options and f"model={model}" in words for words, (_, model) in zip(calls, choices, strict=True)
    )
    assert {each["CUDA_VISIBLE_DEVICES"] for each in environments} == {"3"}
    assert all(each["PATH"] == os.environ["PATH"] for each in environments)


def test_a_sweep_says_what_recipes_make_of_its_runs(calls: list[list[str]], capsys: pytest.CaptureFixture[str]) -> None:
    train_each(never, ["model=bahdanau,transformer"])
    said = capsys.readouterr().err
    assert "differ in more than what is swept" in said
    recipes = [
        OmegaConf.load(CONFIG_DIR / "experiment" / f"sample_{model}.yaml") for model in ("bahdanau", "transformer")
    ]
    bahdanau, transformer = (recipe.trainer.max_epochs for recipe in recipes)
    assert bahdanau != transformer
    assert f"trainer.max_epochs: {bahdanau} in model=bahdanau; {transformer} in model=transformer" in said
    train_each(never, ["model=luong,transformer", "experiment=none"])
    train_each(never, ["optimizer.learning_rate=0.1,0.2"])
    assert "what is swept" not in capsys.readouterr().err
    assert len(calls) == 6


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("model=luong,transfomer", "run 2 of 2, model=transfomer: .*did you mean transformer"),
        ("model=bahdanau,luong model.attention.foo=3", "run 1 of 2, model=bahdanau: unknown key"),
        ("model.heads=4,5", "run 2 of 2, model.heads=5: .*divide"),
        ("seed=1,-1", "run 2 of 2, seed=-1: seed=-1 must be 0 or more"),
        ("optimizer.learning_rate=0.1,-1", "run 2 of 2, .* must be 1e-09 or more"),
        ("tokenizer.vocabulary_size=500,-3", "run 2 of 2, tokenizer.vocabulary_size=-3: .* must be 5 or more"),
        ("cleaning.ratio=2.0,0.5", "run 2 of 2, cleaning.ratio=0.5: cleaning.ratio=0.5 must be 1 or more"),
        ("data.target=es,fr", "run 2 of 2, data.target=fr: .*holds en-es"),
        ("model=luong,hierarchical data=sample", "run 2 of 2, model=hierarchical: .*where documents begin"),
        ("model.dropout=range(0,1,0)", "no values to go through"),
        ("trainer.max_steps=range(5,1)", "is empty"),
        ("trainer max_steps", "cannot read trainer max_steps: write key=value"),
    ],
)
def test_what_cannot_be_is_refused_before_the_first_run(calls: list[list[str]], words: str, expected: str) -> None:
    with pytest.raises(ConfigError, match=expected) as error:
        train_each(never, [words] if "=" not in words else words.split())
    assert not calls
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["hydra/launcher=slurm"], "hydra/launcher=slurm: no such choice; there are basic, .*processes"),
        (["launcher=slrum"], "launcher=slrum: no such choice; .*did you mean slurm"),
        (["launcher=local,slurm"], "launcher: is the same for all runs of a sweep"),
        (["hydra/sweeper=ax"], "hydra/sweeper=ax: no such choice; there are basic.*packages of others bring more"),
        (["hydra.launcher.cores=3"], "cores"),
        (["hydra.sweeper.params={seed:'1,2'}"], "hydra.sweeper.params"),
        (["++hydra.sweeper.params.seed='1,2'"], "root"),
        (["seed=interval(1,2)"], "no values to go through"),
    ],
)
def test_what_hydra_refuses_is_one_line_too(calls: list[list[str]], words: list[str], expected: str) -> None:
    with pytest.raises(ConfigError, match=expected) as error:
        train_each(never, ["model=luong,bahdanau", *words])
    assert not calls
    assert "\n" not in str(error.value)


def test_torch_waits_until_all_words_are_right() -> None:
    code = (
        "import sys\n"
        "from mt.config.sweep import train_each\n"
        "from mt.errors import ConfigError\n"
        "try:\n"
        "    train_each(print, ['seed=1,2', 'model=luong,transfomer'])\n"
        "except ConfigError as error:\n"
        "    assert 'did you mean transformer' in str(error)\n"
        "assert 'torch' not in sys.modules\n"
        "assert 'hydra_plugins.mt_processes' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_reaches_the_run_once_and_ends_the_sweep(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path, number: signal.Signals
) -> None:
    code = (
        "import os, signal, time\n"
        "def stop(number, frame):\n"
        "    print('stopping', flush=True); time.sleep(0.2); os._exit(128 + number)\n"
        f"signal.signal({int(number)}, stop)\n"
        f"os.kill(os.getppid(), {int(number)})\n"
        "time.sleep(20)"
    )
    real = process_launcher._call
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(process_launcher, "_call", lambda command, env: real([sys.executable, "-c", code], env))
    with pytest.raises(SweepStopped, match="stopped at run 1 of 2") as error:
        train_each(never, ["seed=1,2"])
    assert error.value.exit_code == 128 + number
    assert capfd.readouterr().out == "stopping\n"


def test_a_launcher_of_others_runs_all_in_one_process(
    calls: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    seen: list[tuple[int, str]] = []

    def task(config: DictConfig) -> float:
        seen.append((config.seed, config.run))
        if config.seed == 2:
            raise SystemExit(1)
        if config.seed == 3:
            raise ArithmeticError("a mistake in the program")
        return 1.0

    with pytest.raises(UserError, match="2 of 4 runs failed: seed=2, seed=3"):
        train_each(task, ["seed=1,2,3,4", "run=r", "hydra/launcher=basic"])
    assert seen == [(seed, f"r/seed={seed}") for seed in (1, 2, 3, 4)]
    assert not calls
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "a mistake in the program" in captured.err
    assert "overrides" not in captured.err
    assert captured.err.endswith("compare them with: python -m mt.compare runs=r\n")
    seen.clear()
    train_each(task, ["run=a,b", "seed=1", "hydra/launcher=basic"])
    assert seen == [(1, "a"), (1, "b")]


def test_a_stopped_run_ends_a_sweep_in_one_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    seen = []

    def task(config: DictConfig) -> None:
        seen.append(config.seed)
        raise SystemExit(128 + signal.SIGTERM)

    with pytest.raises(SystemExit) as stopped:
        train_each(task, ["seed=1,2", "hydra/launcher=basic"])
    assert stopped.value.code == 128 + signal.SIGTERM
    assert seen == [1]


def test_a_sweeper_of_others_gets_the_score_of_each_run(
    calls: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    train_each(never, ["seed=interval(1,9)", "model=luong", "run=r", "hydra/sweeper=trials"])
    first, failed, *others = trials.returned
    assert [first, *others] == [20.5, 30.25, 30.25]
    assert isinstance(failed, RunFailed)
    with pytest.raises(UserError, match="run 1_seed=2 failed with status 3"):
        float(failed)
    names = ["0_seed=1", "1_seed=2", "2_seed=3", "3_seed=3"]  # numbered: one may be tried twice
    assert [words[-1] for words in calls] == [f'run="r/{name}"' for name in names]
    assert capsys.readouterr().err.endswith("compare them with: python -m mt.compare runs=r\n")


def test_runs_that_a_sweeper_of_others_makes_are_checked_before_each_batch(calls: list[list[str]]) -> None:
    words = ["seed=choice(1,2)", "hydra/sweeper=trials"]
    with pytest.raises(ConfigError, match="did you mean transformer"):
        train_each(never, [*words, "model=transfomer"])
    assert not calls
    with pytest.raises(ConfigError, match="seed=-1 must be 0 or more"):
        train_each(never, [*words, "hydra.sweeper.last=-1"])
    assert len(calls) == 3


def test_what_a_sweeper_of_others_raises_is_one_line(calls: list[list[str]]) -> None:
    with pytest.raises(UserError, match=r"ended the sweep; LookupError: no trial is left$"):
        train_each(never, ["seed=choice(1,2)", "hydra/sweeper=trials", "hydra.sweeper.last=2"])
