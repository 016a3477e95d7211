"""Observers: one of the test's own through the command line's configuration, and what each is given when."""

from __future__ import annotations

import json
import re
import shutil
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import torch
from processes import with_ranks
from programs import in_process, one_line
from tiny_bundle import ENGLISH, SPANISH
from toy import notes, toy_trainer

from mt.config.command_line import compose
from mt.errors import ConfigError
from mt.ranks import Ranks
from mt.runs.checkpoint import CheckpointStore
from mt.training import Observer, Run, Sums, Validation, train
from mt.training.observer_list import ObserverFailed, ObserverList
from mt.training.parts import Parts
from mt.training.signals import Stopped

SMALL = [
    "model.width=16",
    "model.heads=2",
    "model.feed_forward=16",
    "model.encoder_layers=1",
    "model.decoder_layers=1",
    "experiment=none",
    "trainer.device=cpu",
    "trainer.max_epochs=null",
    "trainer.max_steps=4",
    "trainer.validate_every=2",
    "trainer.log_every=2",
    "schedule=constant",
    "batch.tokens=64",
    "data=files",
    "data.source=en",
    "data.target=es",
    "data.held_out=4",
    "tokenizer=char",
    "search=greedy",
    "search.max_length_extra=2",
    "search.max_length_ratio=1",
    "tracking=none",
    "observers.prober=null",
]


class Watcher(Observer):
    """Writes down what it is told; `note` is a setting of its own."""

    seen: list[str]

    def __init__(self, note: str = "") -> None:
        self.note = note
        type(self).seen = []
        self.total = torch.zeros(())

    def updated(self, run: Run, sums: Sums) -> None:
        self.total += sums.likelihood / sums.target_tokens
        self.seen.append(f"{self.note}update {run.counters.step}")
        assert not hasattr(run, "optimizer")

    def logged(self, run: Run, values: Mapping[str, float]) -> None:
        self.seen.append(f"{self.note}log {run.counters.step} {sorted(values)[-1]}")

    def validated(self, run: Run, validation: Validation) -> None:
        assert len(validation.translations) == 2
        assert all(each.reference for each in validation.translations)
        assert torch.isfinite(self.total)
        (first,) = run.translator.translate_encoded(run.validation, [0])
        run.tracker.scalars(run.counters.step, {"mine/length": float(len(first.pieces))})
        run.console.message(f"watched step {run.counters.step}")
        self.seen.append(f"{self.note}validation {run.counters.step} of {len(run.counters.history)}")


def words(folder: Path) -> list[str]:
    for language, lines in (("en", ENGLISH), ("es", SPANISH)):
        text = "".join(f"{line[:-1]} {number}.\n" for number, line in enumerate(lines))
        (folder / f"c.{language}").write_text(text, encoding="utf-8")
    places = [f"data.train={folder}/c", f"cache={folder}/cache", f"run={folder}/run", "validation.sentences=2"]
    return [*SMALL, *places]


def test_one_of_the_users_own_is_one_class_and_one_word(tmp_path: Path) -> None:
    own = [f"+observers.mine._target_={__name__}.Watcher", "+observers.mine.note=my_"]
    config = compose("train", [*words(tmp_path), *own])
    assert list(config["observers"]) == ["reporter", "prober", "mine"]  # the others need not be repeated
    train(config)
    told = ["update 1", "update 2", "log 2", "validation 2 of 1", "update 3", "update 4", "log 4", "validation 4 of 2"]
    assert [line.removesuffix(" train/tokens_per_second") for line in Watcher.seen] == [f"my_{line}" for line in told]
    log = (tmp_path / "run" / "train.log").read_text(encoding="utf-8")
    assert "watched step 2" in log
    assert "watched step 4" in log
    assert log.count("bleu") + log.count("BLEU") > 0  # the reporter is there too

    more = ["trainer.max_steps=5", "observers.mine.note=again_"]
    trust = f"trust=[{__name__.partition('.')[0]}]"
    train(compose("train", [*words(tmp_path), *own, *more[:1], "resume=true", trust]), more)
    assert [line.split(" train/")[0] for line in Watcher.seen] == [
        "again_update 5",
        "again_log 5",
        "again_validation 5 of 3",
    ]


def test_a_resumed_run_changes_keys_that_only_its_own_parts_have(tmp_path: Path) -> None:
    own = [f"+observers.mine._target_={__name__}.Watcher", "+observers.mine.note=my_", "search=sampling"]
    assert in_process(tmp_path, "mt.train", *words(tmp_path), *own, "search.temperature=0.5").returncode == 0
    again = ["run=run", "resume=true", f"trust=[{__name__.partition('.')[0]}]", "trainer.max_steps=5"]
    changes = ["observers.mine.note='a, [b]'", "search.temperature=0.25", "~observers.prober"]
    result = in_process(tmp_path, "mt.train", *again, *changes)
    assert result.returncode == 0, result.stderr
    assert Watcher.seen[0] == "a, [b]update 5"
    bundle = json.loads((tmp_path / "run" / "bundle" / "config.json").read_text())
    assert (bundle["search"]["temperature"], bundle["search"]["max_length_extra"]) == (0.25, 2)
    assert list(bundle["observers"]) == ["reporter", "mine"]
    for change, said in [
        ("search.beam=3", "unknown key search.beam; accepted: .*temperature"),  # the default search has it
        ("observers.mine.notes=x", "unknown key observers.mine.notes; accepted: note"),
        ("search.temperature=hot", "search.temperature='hot' does not fit"),
        ("search.temperature=1,2", "several values"),
        ("search.temperature=${seed}", "takes its value from elsewhere"),
        ("model.width=8", "model.width cannot change when a run is resumed"),
    ]:
        assert re.search(said, one_line(in_process(tmp_path, "mt.train", *again, change), 2)), change


def test_a_file_of_the_users_own_adds_one(tmp_path: Path) -> None:
    (tmp_path / "experiment").mkdir()
    (tmp_path / "experiment" / "watched.yaml").write_text(
        f"# @package _global_\nobservers:\n  mine:\n    _target_: {__name__}.Watcher\n", encoding="utf-8"
    )
    config = compose("train", ["experiment=watched"], ["--config-dir", str(tmp_path)])
    assert list(config["observers"]) == ["reporter", "prober", "mine"]
    assert [type(each).__name__ for each in Parts.of(config).observers] == ["Reporter", "Prober", "Watcher"]


class Vandal(Observer):
    """Puts a file where TensorBoard's folder is, and a folder where the log is."""

    def validated(self, run: Run, validation: Validation) -> None:
        place = Path(run.console.log.path).parent if run.console.log else None
        if place is not None and run.counters.step == 2:
            shutil.rmtree(place / "tensorboard")
            (place / "tensorboard").touch()
            (place / "train.log").unlink()
            (place / "train.log").mkdir()


def test_a_run_whose_records_are_destroyed_ends_as_if_nothing_had_been(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    weights = []
    for name in ("quiet", "noisy"):
        (tmp_path / name).mkdir()
        own = ["tracking=tensorboard", "observers.prober={_target_: mt.training.Prober}", "validation.probes=1"]
        if name == "noisy":
            own.append(f"+observers.vandal._target_={__name__}.Vandal")
        report = train(compose("train", [*words(tmp_path / name), *own]))
        assert report["steps"] == 4
        weights.append((tmp_path / name / "run" / "bundle" / "model.safetensors").read_bytes())
    assert weights[0] == weights[1]
    said = capsys.readouterr().err
    assert said.count("tensorboard: File exists; training goes on") == 1
    assert said.count("train.log: Is a directory; training goes on") == 1
    assert "Traceback" not in said


class Ours(Observer):
    """As if it were of mt: fails at the second update."""

    def updated(self, run: Run, sums: Sums) -> None:
        if run.counters.step == 2:
            raise torch.OutOfMemoryError("no memory for a picture")
        assert run.counters.step < 2, "it was to be left out"


def test_an_observer_of_mt_that_fails_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Ours, "__module__", "mt.training.ours")
    trainer = toy_trainer(tmp_path, max_steps=4)
    trainer.observers = ObserverList([Ours(), *trainer.observers])
    trainer.fit()
    assert trainer.counters.step == 4
    assert [step for step, _ in notes(trainer).updates] == [1, 2, 3, 4]
    said = trainer.run.console.rich.file.getvalue()  # type: ignore[attr-defined]
    line = r"observer Ours failed: OutOfMemoryError: no memory for a picture \(.*\); it is left out from now on, and"
    assert len(re.findall(line, said)) == 1


class Painter(Observer):
    """Takes half a second after each validation."""

    def validated(self, run: Run, validation: Validation) -> None:
        time.sleep(0.5)


def test_what_observers_take_counts_in_the_minutes_and_not_in_the_speed(tmp_path: Path) -> None:
    trainer = toy_trainer(tmp_path, max_steps=1000, max_minutes=1 / 60, validate_every=5)
    trainer.observers = ObserverList([Painter(), *trainer.observers])
    trainer.fit()
    counters, painted = trainer.counters, 0.5 * len(trainer.counters.history)
    assert painted <= trainer.observing_seconds < counters.seconds
    assert counters.training_seconds + painted < counters.seconds
    assert counters.step <= 15  # each validation brings the end half a second nearer


class Strict(Observer):
    """A check of the user's own."""

    def logged(self, run: Run, values: Mapping[str, float]) -> None:
        if run.counters.step == 5 and not getattr(run.console, "lenient", False):
            raise KeyError("loss")


def test_an_observer_of_the_user_ends_the_training_after_a_checkpoint(tmp_path: Path) -> None:
    trainer = toy_trainer(tmp_path, max_steps=20, validate_every=10)
    trainer.observers = ObserverList([Strict(), *trainer.observers])
    with pytest.raises(ObserverFailed) as error:
        trainer.fit()
    line = Strict.logged.__code__.co_firstlineno + 2
    assert str(error.value) == f"observer Strict failed: KeyError: 'loss' ({__file__}, line {line}); saved at step 5"
    assert isinstance(error.value.__cause__, KeyError)
    again = toy_trainer(tmp_path, max_steps=20, validate_every=10)
    again.resume(again.checkpoints.all()[-1])
    again.fit()
    whole = toy_trainer(tmp_path / "whole", max_steps=20, validate_every=10)
    whole.fit()
    for mine, theirs in zip(again.model.parameters(), whole.model.parameters(), strict=True):
        assert torch.equal(mine, theirs)


class Once(Observer):
    """Fails at its second update, and counts what it is told."""

    def __init__(self) -> None:
        self.told = 0

    def updated(self, run: Run, sums: Sums) -> None:
        self.told += 1
        if run.counters.step == 2:
            raise KeyError("the first failure")

    def logged(self, run: Run, values: Mapping[str, float]) -> None:
        self.told += 1
        raise KeyError("another one")


def failed(ranks: Ranks, folder: Path) -> tuple[str, list[str], int]:
    """What ends a rank when the observer of the first fails, the checkpoints that it then sees, and what was told."""
    trainer, once = toy_trainer(folder, max_steps=5, validate_every=10, log_every=2), Once()
    trainer.ranks, trainer.observers = ranks, ObserverList([once] if ranks.first else [])
    store = trainer.checkpoints = CheckpointStore(folder, ranks=ranks, in_background=True)
    write = store._write

    def slowly(*arguments: Any) -> None:
        time.sleep(0.5)
        write(*arguments)

    store._write = slowly  # type: ignore[method-assign]
    with pytest.raises((ObserverFailed, Stopped)) as error:
        trainer.fit()
    return str(error.value), sorted(each.name for each in folder.iterdir()), once.told


def test_with_several_processes_all_wait_until_the_first_has_saved(tmp_path: Path) -> None:
    (first, *seen), (other, *seen_by_other) = with_ranks(2, failed, tmp_path)
    assert "'the first failure'" in first
    assert first.endswith("saved at step 2")
    assert other == "stopped at step 2, saved"
    assert seen == [["step-00000002"], 2]
    assert seen_by_other == [["step-00000002"], 0]


def test_the_line_of_a_failed_observer_has_the_way_on(tmp_path: Path) -> None:
    config = compose("train", [*words(tmp_path), f"+observers.mine._target_={__name__}.Strict", "trainer.log_every=5"])
    with pytest.raises(ObserverFailed, match=r"saved at step 5; mend it, and go on with: .*resume=true") as error:
        train({**config, "trainer": {**config["trainer"], "max_steps": 6}})
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("observers.prober.sentences=3", "unknown key observers.prober.sentences; did you mean validation.probes=3?"),
        ("observers.prober.self_attention=true", "unknown key observers.prober.self_attention"),
        (
            "+observers.mine._target_=fractions.Fraction",
            "observers.mine._target_=fractions.Fraction is not an Observer",
        ),
        ("+observers.mine._target_=no_such_package.Mine", "observers.mine._target_=no_such_package.Mine"),
        ("+observers.mine=3", "observers.mine=3: name a class"),
    ],
)
def test_what_is_no_observer_is_refused_before_any_work(word: str, expected: str) -> None:
    with pytest.raises(ConfigError) as error:
        Parts.of(compose("train", [word]))
    assert expected in str(error.value)
    assert "\n" not in str(error.value)


def test_every_update_with_sums_on_the_device(tmp_path: Path) -> None:
    trainer = toy_trainer(tmp_path, max_steps=7, log_every=5, validate_every=100)
    trainer.fit()
    told = notes(trainer)
    assert [step for step, _ in told.updates] == list(range(1, 8))
    assert [values["step"] for values in told.values] == [5, 7]
    losses = [float(sums.loss) / sums.target_tokens for _, sums in told.updates]
    tokens = [sums.target_tokens for _, sums in told.updates]
    mean = sum(loss * count for loss, count in zip(losses[:5], tokens[:5], strict=True)) / sum(tokens[:5])
    assert told.values[0]["train/loss"] == pytest.approx(mean, rel=1e-5)


def test_no_optimizer_is_in_sight(tmp_path: Path) -> None:
    trainer = toy_trainer(tmp_path)
    assert trainer.optimizer not in vars(trainer.run).values()
    assert "optimizer" not in sys.modules[Run.__module__].__dict__
