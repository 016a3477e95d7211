"""Options stand anywhere on the line; what no program has gets one line with the right word."""

from __future__ import annotations

from pathlib import Path

import pytest
from programs import in_process, one_line

from mt.config.command_line import check_command_line
from mt.config.options import of_hydra, read_options
from mt.errors import ConfigError

PROGRAMS = ["train", "translate", "evaluate", "backtranslate", "distill", "align", "compare", "gallery"]


@pytest.mark.parametrize("place", range(3))
def test_the_folder_of_own_files_stands_anywhere(tmp_path: Path, place: int) -> None:
    (tmp_path / "search").mkdir()
    (tmp_path / "search" / "mine.yaml").write_text("_target_: mt.search.GreedySearch\nmax_length_extra: 3\n")
    words = ["search=mine", "seed=2"]
    words[place:place] = ["--config-dir", str(tmp_path)]
    (config,) = check_command_line("train", words)
    assert (config.search.max_length_extra, config.seed) == (3, 2)
    assert of_hydra(read_options(words)) == ["--config-dir", str(tmp_path), "search=mine", "seed=2"]


def test_flags_stand_anywhere_too() -> None:
    options = read_options(["seed=1", "-m", "model=a,b", "--cfg=job", "run=x"])
    assert options.multirun
    assert options.cfg == "job"
    assert options.overrides == ["seed=1", "model=a,b", "run=x"]
    assert read_options(["--info", "seed=1"]).overrides == ["seed=1"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["--epochs", "3"], "trainer.max_epochs=3"),
        (["--epochs=3"], "trainer.max_epochs=3"),
        (["--max-epochs", "3", "seed=1"], "trainer.max_epochs=3"),
        (["seed=1", "--lr", "0.1"], "optimizer.learning_rate=0.1"),
        (["--model", "luong"], "model=luong"),
        (["--trainer.max_steps=3"], "trainer.max_steps=3"),
        (["--fp16", "seed=1"], "trainer.precision=fp16"),
        (["--resume"], "resume=true"),
        (["--run", "outputs/mine"], "run=outputs/mine"),
        (["--batch_size", "64"], "batch.tokens="),
        (["--config-name", "x"], "no such option"),
        (["-x"], "no such option"),
        (["--config-dir"], "--config-dir: needs a value"),
        (["--config-dir="], "--config-dir: needs a value"),
        (["--cfg", "everything"], "choose from"),
        (["--info", "everything"], "choose from"),
    ],
)
def test_one_line_with_the_right_word(words: list[str], expected: str) -> None:
    with pytest.raises(ConfigError) as error:
        check_command_line("train", words)
    assert expected in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize("word", ["--nonsense", "nonsense=3", "threads=", "nonsense", "threads='2", "--config-dir"])
def test_every_program_refuses_in_one_line_with_status_2(program: str, word: str, tmp_path: Path) -> None:
    assert one_line(in_process(tmp_path, f"mt.{program}", word), 2)


@pytest.mark.parametrize("program", [*PROGRAMS, "benchmark", "__main__"])
def test_every_program_says_its_version(program: str, tmp_path: Path) -> None:
    found = in_process(tmp_path, f"mt.{program}", "--version")
    assert found.returncode == 0
    assert found.stdout.startswith("mt 0.")
    assert "torch 2." in found.stdout
