"""`--help` shows every key, with its value and the comment of its configuration file."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from omegaconf import OmegaConf
from programs import in_process

from mt.config.build import CONFIG_DIR, choices
from mt.config.command_line import check_command_line, config_folders
from mt.config.comments import key_comments, purpose
from mt.config.help_page import meanings
from mt.config.recipes import leaves

PROGRAMS = ["train", "translate", "evaluate", "backtranslate", "distill", "align", "compare", "gallery"]


def keys_of(program: str, words: list[str]) -> list[str]:
    """The keys of a composed configuration, without those that name classes."""
    (config,) = check_command_line(program, words)
    container = OmegaConf.to_container(OmegaConf.masked_copy(config, [key for key in config if key != "hydra"]))
    assert isinstance(container, dict)
    found = leaves({str(key): value for key, value in container.items()})
    return [key for key in found if not key.rpartition(".")[2].startswith("_")]


@pytest.mark.parametrize("program", PROGRAMS)
def test_every_key_is_shown_with_its_meaning(program: str) -> None:
    found = in_process(CONFIG_DIR.parent, f"mt.{program}", "--help")
    assert (found.returncode, found.stderr) == (0, "")
    lines = found.stdout.splitlines()
    assert lines[0].endswith(".")
    examples = [line for line in lines if f"python -m mt.{program}" in line]
    assert len(examples) >= 2
    for line in examples:
        check_command_line(program, line.split(f"mt.{program}")[1].split("   ")[0].split())
    shown = {match[1]: match[2] for match in re.finditer(r"^  ([\w.]+)=(\S.*)?$", found.stdout, re.MULTILINE)}
    assert set(keys_of(program, [])) <= set(shown)
    assert "--version" in found.stdout
    if program in ("translate", "evaluate", "distill", "compare"):
        assert {"search.beam", "search.temperature"} <= set(shown)
    assert max(map(len, lines)) <= 120


def test_a_comment_of_a_file_is_what_is_shown() -> None:
    text = (CONFIG_DIR / "trainer" / "default.yaml").read_text(encoding="utf-8")
    (meaning,) = re.findall(r"^patience: null +# (.*)$", text, re.MULTILINE)
    page = in_process(CONFIG_DIR.parent, "mt.train", "--help", "trainer.patience=5").stdout
    assert f"trainer.patience=5 {meaning}" in " ".join(page.split())


OF_TRAINING = ("model", "data", "optimizer", "schedule", "search", "tokenizer", "cleaning", "tracking")
OF_RECURRENT_MODELS = ("encoder", "decoder", "attention/score", "attention/normalizer", "attention/coverage")


def every_choice(groups: dict[str, Path], *fixed: str) -> list[list[str]]:
    """Lines of training that together choose each file of each group."""
    names = {group: choices(folder) for group, folder in groups.items()}
    return [
        ["train", *fixed, *(f"{group}={each[number % len(each)]}" for group, each in names.items())]
        for number in range(max(map(len, names.values())))
    ]


CHOSEN = [
    *([program] for program in PROGRAMS),
    *every_choice({group: CONFIG_DIR / group for group in OF_TRAINING}, "experiment=none"),
    *every_choice({f"model/{group}": CONFIG_DIR / "model" / group for group in OF_RECURRENT_MODELS}, "model=luong"),
    *every_choice({"model/attention/position": CONFIG_DIR / "model" / "attention" / "position"}),
]


@pytest.mark.parametrize("line", CHOSEN, ids=" ".join)
def test_every_key_has_a_meaning(line: list[str]) -> None:
    program, *words = line
    known = meanings(program, words, config_folders())
    assert [key for key in keys_of(program, words) if not known.get(key)] == []


@pytest.mark.parametrize("group", sorted(path.name for path in CONFIG_DIR.iterdir() if path.is_dir()))
def test_every_file_says_what_it_is_for(group: str) -> None:
    files = [path for path in (CONFIG_DIR / group).rglob("*.yaml") if "local" not in path.parts]
    assert [path for path in files if not 10 < len(purpose(path)) < 400] == []


def test_where_comments_stand(tmp_path: Path) -> None:
    path = tmp_path / "file.yaml"
    path.write_text(
        "# The head.\n# Of two lines.\n"
        "first: 1   # beside\n"
        "second: 'a # b'  # beside a quoted value\n"
        "                 # and below\n"
        "# above, on one line\n"
        "third: [1, 2]\n"
        "none: 3\n"
        "outer:  # beside a section\n"
        "  inner: null  # inside\n"
        "  # above the last\n"
        "  last: x#y\n"
    )
    assert key_comments(path) == {
        "first": "beside",
        "second": "beside a quoted value and below",
        "third": "above, on one line",
        "outer": "beside a section",
        "outer.inner": "inside",
        "outer.last": "above the last",
    }
    assert purpose(path) == "The head"


def test_own_files_are_shown_too(tmp_path: Path) -> None:
    (tmp_path / "schedule").mkdir()
    text = "# Mine.\n_target_: mt.training.Noam\nwarmup: 12  # my own warm-up\n"
    (tmp_path / "schedule" / "mine.yaml").write_text(text)
    page = in_process(tmp_path, "mt.train", "schedule=mine", "--help", "--config-dir", str(tmp_path)).stdout
    assert "schedule.warmup=12 my own warm-up" in " ".join(page.split())
    assert re.search(r"^  schedule=mine +Mine$", page, re.MULTILINE)


def test_help_into_a_pipe_that_closes_says_nothing_of_it() -> None:
    command = f"{sys.executable} -m mt.train --help | head -1"
    found = subprocess.run(command, shell=True, capture_output=True, text=True, cwd=CONFIG_DIR.parent, check=True)
    assert found.stdout.startswith("Trains a translator")
    assert found.stderr == ""
