"""The prompt of `mt.translate` on a terminal: lines to translate, and commands that show the attention of the last one.

Where Python has GNU Readline, a line can be edited, and the arrow keys bring back earlier ones. They are kept until the
program ends, and in no file.
"""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from mt.errors import UserError
from mt.files.lines import STANDARD_INPUT, read_chunks
from mt.terminal import say

if TYPE_CHECKING:
    from mt.translation.translation import Translation  # loads torch
    from mt.translation.translator import Translator

PROMPT = "> "
COMMAND = re.compile(r":([a-z]+)((?:\s+\S+)*)\s*")
MAP = re.compile(r"(?:([a-z]+)\.?)?(\d+)?(?:\.(\d+))?")
HELP = """\
:attention        the attention of the last translation: the mean over layers and heads, in percent
:attention 2      layer 2;  :attention 2.3  its head 3;  :attention encoder.1.3  self-attention; also decoder
:attention words  words instead of pieces;  :attention 2.3 words
:to de            of a model of several languages: translate into German from now on; :to en-de says both languages
:help             this
:quit             the end; Ctrl-D does the same
A line that begins with a space is translated, even if a command follows."""


class Prompt:
    """Asks for lines on the terminal, and obeys the commands among them.

    Args:
        every: translates in all directions of the model.
        translator: translates in the first direction.

    Attributes:
        translator: translates in the direction that was chosen last.
        last: the translation that commands show; None before the first.
    """

    def __init__(self, every: Translator, translator: Translator) -> None:
        self.every = every
        self.translator = translator
        self.last: Translation | None = None

    def lines(self) -> Iterator[list[str]]:
        """Yield the lines to translate, each alone. What is no text gets a line that says so, and the next prompt."""
        say("type a sentence, or :help")
        for number, typed in enumerate(_typed(), start=1):
            try:
                chunks = list(read_chunks(io.BytesIO(typed + b"\n"), STANDARD_INPUT, first=number, markup=False))
            except UserError as error:
                say(str(error))
                continue
            for lines in chunks:
                command = COMMAND.fullmatch(lines[0])
                if command is None:
                    yield lines
                elif command[1] in ("quit", "q", "exit"):
                    return
                else:
                    self.obey(command[1], command[2].split())

    def obey(self, command: str, words: list[str]) -> None:
        """Do what a command says, or say what is wrong with it."""
        if command == "help":
            say(HELP)
        elif command == "attention":
            self.show(words)
        elif command == "to":
            self.turn(words)
        else:
            say(f":{command} is no command; :help lists them; put a space before a line to translate it")

    def turn(self, words: list[str]) -> None:
        """Translate in another direction from now on.

        Args:
            words: the words after `:to`: a target language, or a direction such as `en-de`.
        """
        if len(words) != 1:
            names = ", ".join("-".join(each) for each in self.every.directions)
            say(f":to needs a language or a direction, as in :to {self.every.directions[0][1]}; there are {names}")
            return
        try:
            self.translator = self.every.in_direction(words[0])
        except UserError as error:
            say(str(error))
            return
        say("from now on " + "-".join(self.translator.directions[0]))

    def show(self, words: list[str]) -> None:
        """Show a map of the last translation.

        Args:
            words: the words after `:attention`: at most one map, such as `2.3`, and `words`.
        """
        asked = [word for word in words if word != "words"]
        found = MAP.fullmatch(asked[0] if asked else "")
        if len(asked) > 1 or found is None:
            say(f":attention {' '.join(words)}: give a layer and a head, as in :attention 2.3")
        elif self.last is None:
            say("nothing has been translated yet")
        else:
            layer, head = (int(number) if number else None for number in found.groups()[1:])
            for part in self.last.parts or [self.last]:
                _show(part, found[1] or "cross", layer, head, len(asked) < len(words))


def _show(translation: Translation, name: str, layer: int | None, head: int | None, words: bool) -> None:
    from mt.attention.map_choice import choose_map
    from mt.figures.terminal_map import terminal_map  # matplotlib, for its colours
    from mt.rich_console import HarmlessConsole

    if not translation.attention:
        say("no attention to show: the line was blank, or the model has none")
        return
    try:
        chosen = choose_map(translation.attention, name, layer, head, words)
    except ValueError as error:
        say(str(error))
        return
    console = HarmlessConsole(stderr=True)
    colored = console.color_system is not None and not console.no_color
    for line in terminal_map(chosen.map, chosen.title, console.width, colored):
        console.print(line, no_wrap=True, overflow="ignore", crop=False)


def _typed() -> Iterator[bytes]:
    """The lines that are typed, without their ends; edited by Readline where input and output are a terminal."""
    if not _edits():
        while line := _asked():
            yield line.removesuffix(b"\n")
    else:
        while True:
            try:
                yield input(PROMPT).encode("utf-8", "surrogateescape")
            except EOFError:
                break
            except UnicodeDecodeError as error:
                yield error.object
    sys.stderr.write("\n")


def _asked() -> bytes:
    sys.stderr.write(PROMPT)
    sys.stderr.flush()
    return sys.stdin.buffer.readline()


def _edits() -> bool:
    with suppress(ImportError):  # Python for Windows has none
        import readline  # noqa: F401  # `input` uses it from now on

        return sys.stdin.isatty() and sys.stdout.isatty()
    return False
