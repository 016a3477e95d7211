"""No text steers the terminal on which it is shown."""

from __future__ import annotations

import io
import logging
import os
import pty
import sys
import unicodedata
from pathlib import Path

import pytest
from programs import in_process
from rich.table import Table
from rich.text import Text
from tiny_bundle import tiny_bundle

from mt.files.writing import write_line, writer
from mt.rich_console import HarmlessConsole
from mt.terminal import harmless, show
from mt.tracking.console import Console, Sample

HOSTILE = "\x1b]0;pwned\x07 \x1b[2J \x9b31m a\rb \x08\x7f é 你好 \u200f[x]"


def steers(text: str) -> bool:
    """Whether a text holds a control character other than tab and line feed."""
    return any(unicodedata.category(character) == "Cc" and character not in "\t\n" for character in text)


def test_control_characters_are_written_out() -> None:
    every = "".join(chr(code) for code in range(0x300) if chr(code) not in "\t\n")
    assert steers(HOSTILE)
    assert not steers(harmless(every))
    assert harmless(HOSTILE).startswith("\\x1b]0;pwned\\x07 \\x1b[2J \\x9b31m a\\x0db ")
    for text in ("é 你好 \u200f[x]\ta\nb", "سلام‌ها", "👩‍👩‍👧", ""):
        assert harmless(text) == text
    assert harmless(os.fsdecode(b"caf\xe9")) == "caf\\udce9"


def test_show_prints_only_harmless_text() -> None:
    stream = io.StringIO()
    show(HOSTILE, stream)
    assert not steers(stream.getvalue())
    assert stream.getvalue().endswith("你好 \u200f[x]\n")


@pytest.mark.parametrize("terminal", [True, False])
def test_tables_and_texts(terminal: bool) -> None:
    stream = io.StringIO()
    console = HarmlessConsole(file=stream, force_terminal=terminal, color_system=None, width=200)
    table = Table(title=HOSTILE, caption=HOSTILE)
    table.add_column(HOSTILE)
    table.add_row(HOSTILE, end_section=True)
    console.print(HOSTILE, Text(HOSTILE, "bold"), table)
    assert stream.getvalue().count("\\x1b]0;pwned") == 6
    assert not steers(stream.getvalue())


@pytest.mark.parametrize("terminal", [True, False])
def test_the_display_of_training(tmp_path: Path, terminal: bool) -> None:
    stream = io.StringIO()
    with Console(stream, tmp_path / "train.log", terminal=terminal) as console:
        console.rich._color_system = None  # so that the only escapes are the texts' own
        console.message(HOSTILE)
        logging.getLogger("mt.test").warning("%s", HOSTILE)
        console.validation(1, 1.0, 2.0, {HOSTILE: 3.0}, sample=Sample(HOSTILE, HOSTILE, HOSTILE))
    assert stream.getvalue().count("pwned") > 3
    assert not steers(stream.getvalue())
    assert not steers((tmp_path / "train.log").read_text())


def test_translations_on_a_terminal_and_in_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = pty.openpty()
    for descriptor, clean in ((theirs, True), (os.dup(os.pipe()[1]), False)):
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            monkeypatch.setattr(sys, "stdout", stream)
            with writer(None) as sink:
                write_line(sink, "\x1b[31m")
            monkeypatch.undo()
        if clean:
            assert os.read(ours, 100) == b"\\x1b[31m\r\n"


def test_messages_with_names_of_files(tmp_path: Path) -> None:
    for word in (f"run={HOSTILE}", f"input=x{HOSTILE}", f"output=o/{HOSTILE}/p"):
        result = in_process(tmp_path, "mt.translate", f"run={tiny_bundle(tmp_path / 'b')}", word, text="x\n")
        assert not steers(result.stderr)
        assert "Traceback" not in result.stderr
