"""Standard streams that are closed, or that nobody reads any more."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from programs import REPOSITORY, start
from small_runs import MODELS, SMALL
from tiny_bundle import tiny_bundle

from mt import Translator
from mt.files.standard_streams import Lasting

SCRIPT = """
import os, sys
from mt.files.standard_streams import secure
secure()
with open("new file", "w") as file:
    print("a message", file=sys.stderr)
    os.write(2, b"a message of C")
    print("a result")
    print(file.fileno() > 2, sys.stdin.read(), file=file)
"""


def shell(folder: Path, line: str) -> subprocess.CompletedProcess[str]:
    """Run a line of shell in which `python` is this one."""
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY), "OMP_NUM_THREADS": "1"}
    line = f'python() {{ exec "{sys.executable}" "$@"; }}\n{line}'
    return subprocess.run(["sh", "-c", line], cwd=folder, env=environment, capture_output=True, encoding="utf-8")


@pytest.mark.parametrize(
    ("closed", "out", "err"),
    [
        ("2>&-", "a result\n", ""),
        (">&-", "", "a message\na message of C"),
        ("<&-", "a result\n", "a message\na message of C"),
        ("<&- >&- 2>&-", "", ""),
    ],
)
def test_a_closed_stream_is_no_other_and_no_file(tmp_path: Path, closed: str, out: str, err: str) -> None:
    (tmp_path / "script.py").write_text(SCRIPT)
    found = shell(tmp_path, f"python script.py </dev/null {closed}")
    assert (found.returncode, found.stdout, found.stderr) == (0, out, err)
    assert (tmp_path / "new file").read_text() == "True \n"


def test_messages_never_fail() -> None:
    reading, writing = os.pipe()
    with os.fdopen(writing, "w", buffering=1) as stream:
        messages = Lasting(stream)
        messages.write("read\n")
        assert os.read(reading, 100) == b"read\n"
        os.close(reading)
        for _ in range(3):
            assert messages.write("lost\n") == 5
            messages.flush()
    with open("/dev/full", "w") as full:
        messages = Lasting(full)
        messages.write("lost\n")
        messages.flush()
        assert (messages.encoding, messages.isatty()) == (full.encoding, False)


def test_the_program_says_what_is_closed_and_translates_without_messages(tmp_path: Path) -> None:
    tiny_bundle(tmp_path / "bundle")
    (tmp_path / "in.txt").write_text("Open the door.\n\n")
    expected = Translator.load(tmp_path).translate(["Open the door.", ""])
    program = "python -m mt.translate run=. device=cpu threads=1"
    silent = shell(tmp_path, f"{program} <in.txt 2>&-")
    assert (silent.returncode, silent.stdout.splitlines(), silent.stderr) == (0, expected, "")
    for closed, said in (
        ("<&-", "input is closed; give input=FILE"),
        (">&- <in.txt", "output is closed; give output=F"),
    ):
        found = shell(tmp_path, f"{program} {closed}")
        assert (found.returncode, found.stdout) == (1, "")
        assert found.stderr.startswith(f"error: standard {said}")
        assert len(found.stderr.splitlines()) == 1
    full = shell(tmp_path, f"{program} <in.txt >/dev/full")
    assert full.returncode == 1
    assert "error: standard output: cannot be written (No space left on device)" in full.stderr
    assert len(full.stderr.splitlines()) == 2


def test_a_run_goes_on_when_its_reader_leaves(tmp_path: Path) -> None:
    small = [word for word in SMALL if word != "search.beam=2"]
    words = [
        *small,
        *MODELS["bahdanau"],
        "model=bahdanau",
        "cache=cache",
        "run=mine",
        "search=greedy",
        "trainer.max_steps=4",
    ]
    process = start(tmp_path, "mt.train", *words)
    try:
        assert process.stderr is not None
        assert process.stderr.readline().startswith("recipe ")
        process.stderr.close()
        assert process.wait(timeout=250) == 0
    finally:
        process.kill()
    assert (tmp_path / "mine" / "bundle" / "manifest.json").is_file()
    assert "test BLEU" in (tmp_path / "mine" / "train.log").read_text(encoding="utf-8")
