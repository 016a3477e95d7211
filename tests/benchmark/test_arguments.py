"""What a wrong word gets from the benchmark and the scripts: one line, and status 2."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from mt.benchmark.__main__ import COMMANDS, main
from mt.benchmark.arguments import Arguments, count, count_or_none, full_path, minutes, one_line
from mt.config.build import CONFIG_DIR
from mt.errors import ConfigError, UserError

SHORT = ["model/attention/score=location", "model.attention.score.max_length=99"]


def parser() -> Arguments:
    made = Arguments("What it does.")
    made.add_argument("folder")
    made.add_argument("--pairs", type=count, nargs="+")
    made.add_argument("--warmup", type=count_or_none)
    made.add_argument("--minutes", type=minutes)
    return made


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", "required: folder"),
        ("x --pears 3", "unrecognized arguments: --pears"),
        ("x --pairs", "--pairs: expected at least one"),
        ("x --pairs 3 many", "--pairs: many is not a whole number"),
        ("x --pairs 3 0", "--pairs: 0 must be 1 or more"),
        ("x --pairs 99999999999999999999", "must be below 2^63"),
        ("x --warmup -1", "--warmup: -1 must be 0 or more"),
        ("x --minutes soon", "--minutes: soon is not a number"),
        ("x --minutes nan", "--minutes: nan must be above 0, and finite"),
        ("x --minutes inf", "--minutes: inf must be above 0, and finite"),
    ],
)
def test_one_line_and_status_two(words: str, expected: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        parser().parse_args(words.split())
    said = capsys.readouterr().err
    assert stopped.value.code == 2
    assert said.startswith("error: ")
    assert expected in said
    assert said.endswith("; --help shows all options\n")
    assert said.count("\n") == 1


def test_right_words_pass() -> None:
    found = parser().parse_args(["x", "--pairs", "3", "1", "--warmup", "0", "--minutes", "0.5"])
    assert (found.folder, found.pairs, found.warmup, found.minutes) == ("x", [3, 1], 0, 0.5)


@pytest.mark.parametrize(("kind", "status"), [(UserError, 1), (ConfigError, 2)])
def test_what_can_be_put_right_ends_with_its_status(
    kind: type[UserError], status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped, one_line():
        raise kind("x: is no y")
    assert stopped.value.code == status
    assert capsys.readouterr().err == "error: x: is no y\n"


def test_a_file_that_cannot_be_written_gets_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped, one_line():
        (tmp_path / "absent" / "records.json").write_text("")
    assert stopped.value.code == 1
    assert capsys.readouterr().err == f"error: {tmp_path}/absent/records.json: No such file or directory\n"


def test_ctrl_c_gets_one_word(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped, one_line():
        raise KeyboardInterrupt
    assert stopped.value.code == 130
    assert capsys.readouterr().err == "interrupted\n"


@pytest.mark.parametrize("script", ["make_names", "make_sample"])
def test_every_script_answers_so(script: str) -> None:
    path = CONFIG_DIR.parent / "scripts" / f"{script}.py"
    done = subprocess.run([sys.executable, str(path), "--nonsense"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("error: ")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], "required: command"),
        (
            ["speed"],
            "invalid choice: 'speed' (choose from 'train', 'corpus', 'loader', 'attention', 'decode', 'peer', ",
        ),
        *[([command, "--nonsense"], "--nonsense") for command in COMMANDS if command in ("attention", "gpu")],
        (["train"], "one of the arguments --corpus --lengths is required"),
        (["train", "--corpus", "x", "--lengths", "wmt"], "not allowed with argument"),
        (["train", "--lengths", "wmt14"], "--lengths wmt14: no such lengths; choose from wmt"),
        (["train", "--lengths", "wmt", "--tokens", "100"], "--tokens 100: must be 140 or more"),
        (
            ["train", "--lengths", "wmt", "--model", "luong", "--", *SHORT],
            "--lengths wmt: has sources of 128 pieces, but this model takes at most 99",
        ),
        (["train", "--lengths", "wmt", "--model", "nonsense"], "model=nonsense: no such choice"),
        (["decode", "x"], "required: --corpus"),
        (["decode", "x", "--corpus", "y", "--search", "nonsense"], "search=nonsense: no such choice"),
        (["gpu", "--threads", "99999999999"], "--threads=99999999999 must be at most 1024"),
    ],
)
def test_every_command_answers_so(
    words: list[str], expected: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["benchmark", *words])
    with pytest.raises(SystemExit) as stopped:
        main()
    said = capsys.readouterr()
    assert stopped.value.code == 2
    assert said.out == ""
    assert said.err.startswith("error: ")
    assert expected in said.err
    assert said.err.count("\n") == 1


@pytest.mark.parametrize("command", COMMANDS)
def test_help_needs_no_torch(command: str) -> None:
    code = (
        "import sys; sys.argv[1:] = sys.argv[2:]\n"
        "from mt.benchmark.__main__ import main\n"
        "try: main()\n"
        "except SystemExit as stopped: assert stopped.code == 0\n"
        "assert 'torch' not in sys.modules\n"
    )
    words = [sys.executable, "-c", code, "--", command, "--help"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(f"usage: python -m mt.benchmark {command}")


def test_home_is_expanded_in_paths(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert full_path("~/x y") == tmp_path / "x y"
    assert full_path("x/~") == Path("x/~")
