"""The prompt of `mt.translate` as a user sees it, on a terminal of its own."""

from __future__ import annotations

import os
import pty
import re
import select
import sys
import time
from pathlib import Path

import pytest
import torch
from programs import REPOSITORY
from tiny_bundle import tiny_bundle

from mt.attention.maps import AttentionMap, MapName
from mt.translate.prompt import Prompt
from mt.translation import Translation

pytest.importorskip("readline")


class Terminal:
    """A program on a terminal of 24 lines and 100 columns."""

    def __init__(self, folder: Path, *words: str, **environment: str) -> None:
        self.shown = ""
        self.pid, self.descriptor = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            plain = {
                "PATH": "/usr/bin:/bin",
                "HOME": str(folder),
                "PYTHONPATH": str(REPOSITORY),
                "OMP_NUM_THREADS": "1",
            }
            plain |= {"TERM": "xterm-256color", "LANG": "C.UTF-8", "COLUMNS": "100", "INPUTRC": "/dev/null"}
            os.execve(sys.executable, [sys.executable, "-m", "mt.translate", *words], {**plain, **environment})

    def type(self, keys: str | bytes, until: str = "> ") -> str:
        """Type, and read until the terminal shows this text at the end; returns what came."""
        os.write(self.descriptor, keys.encode() if isinstance(keys, str) else keys)
        return self.read(until)

    def read(self, until: str = "> ") -> str:
        came, end = b"", time.monotonic() + 120
        while time.monotonic() < end:
            if select.select([self.descriptor], [], [], 0.1)[0]:
                try:
                    came += os.read(self.descriptor, 65536)
                except OSError:  # the program has ended
                    break
            elif came.decode(errors="replace").endswith(until):
                break
        self.shown += came.decode(errors="replace")
        return came.decode(errors="replace").replace("\r\n", "\n")

    def close(self) -> int:
        """The program's status."""
        _, status = os.waitpid(self.pid, 0)
        os.close(self.descriptor)
        return os.waitstatus_to_exitcode(status)


def without_colours(text: str) -> str:
    return re.sub(r"\x1b\[[0-9;]*m", "", text)


def test_a_session(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, f"run={tiny_bundle(tmp_path / 'bundle')}")
    assert "type a sentence, or :help" in terminal.read()
    assert "nothing has been translated yet" in terminal.type(":attention\r")
    first = terminal.type("Open the dor.\x1b[D\x1b[Do\r")  # two steps to the left, and a letter put in
    translated = first.split("\n")[1]
    assert translated
    shown = without_colours(terminal.type(":attention words\r"))
    assert "cross attention, mean over 2 layers and 2 heads" in shown
    assert re.search(r"Open +the +door\. +</s>", shown)
    assert "\x1b[" in terminal.shown
    assert "cross attention, layer 2, head 1" in terminal.type(":attention 2.1\r")
    assert "encoder self-attention, layer 1, head 2" in terminal.type(":attention encoder.1.2\r")
    assert "no attention map cross, layer 9; the maps are: cross.1, cross.2" in terminal.type(":attention 9\r")
    assert "cross.2: no head 3; heads are 1 to 2" in terminal.type(":attention 2.3\r")
    assert "give a layer and a head" in terminal.type(":attention a b\r")
    assert ":attention encoder.1.3" in terminal.type(":help\r")
    assert ":foo is no command; :help lists them" in terminal.type(":foo\r")
    again = terminal.type("\x1b[A" * 9 + "\r")  # the first sentence, by the arrow key
    assert again.rstrip().split("\n")[-2] == translated
    assert "not UTF-8 (byte 1 is 0xff)" in terminal.type(b"\xff\xfe\r")
    for sentence in (":-)", " :help"):  # are no commands
        assert len(terminal.type(f"{sentence}\r").rstrip().split("\n")) == 3
    assert "ends" not in terminal.type(":quit\r", until="no such end")
    assert terminal.close() == 0
    assert not list(tmp_path.glob(".*history*"))


def test_without_colours_the_largest_weight_is_in_brackets(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, f"run={tiny_bundle(tmp_path / 'bundle', 'bahdanau')}", TERM="dumb")
    terminal.read()
    terminal.type("Open the door.\r")
    shown = terminal.type(":attention words\r")
    rows = shown.split("</s>", 1)[1].split("\n")[1:-2]
    assert rows
    assert all(row.count("[") == row.count("]") >= 1 for row in rows)
    assert "48;5" not in shown
    terminal.type("\x04", until="no such end")
    assert terminal.close() == 0


def test_nothing_to_show(capsys: pytest.CaptureFixture[str]) -> None:
    prompt = Prompt(None, None)  # type: ignore[arg-type]
    prompt.last = Translation("Open the door.", "Abre")
    prompt.obey("attention", [])
    assert capsys.readouterr().err == "no attention to show: the line was blank, or the model has none\n"


def test_the_parts_of_a_long_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    attention = AttentionMap(MapName("cross"), torch.tensor([[[1.0, 0.0]]]), ["\u2581ja"], ["\u2581yes", "</s>"])
    part = Translation("yes", "ja", attention=[attention])
    prompt = Prompt(None, None)  # type: ignore[arg-type]
    prompt.last = Translation("yes yes", "ja ja", parts=[part, part])
    prompt.obey("attention", [])
    assert capsys.readouterr().err == "cross attention\n\n    yes   </s>\nja [100]      \n" * 2
