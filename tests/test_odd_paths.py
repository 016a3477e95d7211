"""Every program in folders with names that shells, globs, Hydra and consoles read in ways of their own."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest
from programs import Finished, in_process
from tiny_bundle import ENGLISH, SPANISH

ODD = "o'b [bold] =x, é {b} 100% $y *"
"""A folder's name with an apostrophe, markup, `=`, a comma, spaces, a letter outside ASCII, braces, a glob's mark."""

SMALL = [
    "model.width=16", "model.heads=2", "model.feed_forward=16", "model.encoder_layers=1", "model.decoder_layers=1",
    "experiment=none", "trainer.device=cpu", "trainer.max_epochs=null", "trainer.max_steps=2", "trainer.log_every=1",
    "schedule=constant", "batch.tokens=64", "data=files", "data.source=en", "data.target=es", "data.held_out=3",
    "data.held_out_test=3", "tokenizer=char", "search=greedy", "search.max_length_extra=2", "search.max_length_ratio=1",
    "validation.probes=1",
]  # fmt: skip


def right(result: Finished) -> Finished:
    assert result.returncode == 0, result.stderr
    assert "Traceback" not in result.stderr
    return result


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder with an odd name that holds a corpus in a folder with an odd name; the programs run in it."""
    home = tmp_path / ODD
    corpus = home / "corp[us]"
    corpus.mkdir(parents=True)
    (tmp_path / "elsewhere").mkdir()
    for language, lines in (("en", ENGLISH), ("es", SPANISH)):
        text = "".join(f"{line[:-1]} {number}.\n" for number, line in enumerate(lines))
        (corpus / f"train.{language}").write_text(text, encoding="utf-8")
        (corpus / f"part-1.{language}").write_text(text, encoding="utf-8")
    monkeypatch.setenv("HOME", str(home))
    return home


def test_every_program_reads_and_writes_there(home: Path) -> None:
    said = right(in_process(home, "mt.train", *SMALL, "data.train=corp[us]/train", "run=my [/x] run", "cache=c=1"))
    assert "run my [/x] run" in said.stderr
    run = home / "my [/x] run"
    assert (home / "c=1").is_dir()
    elsewhere = home.parent / "elsewhere"
    again = right(in_process(elsewhere, "mt.train", f"run={run}", "resume=true", "trainer.max_steps=3"))
    assert "going on from step 2" in again.stderr
    assert list(elsewhere.iterdir()) == []

    (command,) = [line for line in again.stderr.splitlines() if "mt.translate" in line]
    (printed,) = shlex.split(command.partition("mt.translate")[2])
    (home / "in {1}.txt").write_text("Good night!\n", encoding="utf-8")
    words = ["input=~/in {1}.txt", "output=~/out,1.txt", "attention_dir=~/maps #", printed]
    right(in_process(elsewhere, "mt.translate", *words))
    assert len((home / "out,1.txt").read_text(encoding="utf-8").splitlines()) == 1
    assert "00001.png" in [path.name for path in (home / "maps #").iterdir()]

    words = ["data.split=validation", "report=~/r'.json", "output=~/$o", "lookup=false"]
    said = right(in_process(elsewhere, "mt.evaluate", "run=~/my [/x] run", "compare=~/my [/x] run", *words))
    assert f"{run}/bundle: en to es" in said.stdout
    assert f"baseline: {run}/bundle" in said.stdout
    assert (home / "r'.json").is_file()
    assert (home / "$o").is_file()
    said = right(in_process(home, "mt.compare", "runs=my [/x] run", "output=~/comparison [1]", "passes=1"))
    assert (home / "comparison [1]" / "report.md").is_file()


def test_a_pattern_in_a_folder_with_brackets_can_be_resumed(home: Path) -> None:
    """The saved pattern is absolute, so that its folders have marks of patterns too; `~` is not expanded by shells."""
    right(in_process(home, "mt.train", *SMALL, "data.train=~/corp[us]/part-*", "run=~/r", "tracking=none"))
    assert "'" in (home / "r" / "config.yaml").read_text(encoding="utf-8")
    right(in_process(home.parent, "mt.train", "run=~/r", "resume=true", "trainer.max_steps=3"))


@pytest.mark.slow  # two runs in processes of their own
def test_a_sweep_in_such_a_folder(home: Path) -> None:
    words = [*SMALL, "data.train=corp[us]/train", "tracking=none", "observers.prober=null"]
    sweep = "s'w [1] {é} $z, (x)"
    right(in_process(home, "mt.train", "-m", *words, f"run={sweep}", "seed=1,2"))
    assert sorted(path.parent.name for path in (home / sweep).glob("*/report.json")) == ["seed=1", "seed=2"]
    said = right(in_process(home, "mt.translate", f"run={sweep}", text="Good night!\n"))
    assert "the best of 2 finished runs by validation BLEU" in said.stderr
