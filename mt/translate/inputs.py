"""The lines that `mt.translate` reads: texts to translate, and given translations of them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import islice

from mt.errors import UserError
from mt.files.lines import STANDARD_INPUT, read_chunks, read_file, read_lines
from mt.translate.prompt import Prompt


def chunks(path: str | None, prompt: Prompt | None, language: str) -> Iterator[list[str]]:
    """The lines to translate, in chunks: from the file `path`, from a prompt, or from standard input."""
    if path is not None:
        return read_file(path, "input", language)
    return prompt.lines() if prompt else read_chunks(sys.stdin.buffer, STANDARD_INPUT, markup=False)


class Targets:
    """The given translations, read beside the input.

    Args:
        path: their file.
        language: their language code.
    """

    def __init__(self, path: str, language: str) -> None:
        self.path = path
        self.lines = read_lines(path, "target", language)
        self.done = 0

    def of(self, lines: list[str]) -> list[str]:
        """The translations of the next lines of the input.

        Raises:
            UserError: the file has fewer lines.
        """
        found = list(islice(self.lines, len(lines)))
        self.done += len(found)
        if len(found) < len(lines):
            raise UserError(f"target={self.path}: has {self.done:,} lines, and the input more; give one for each")
        return found

    def end(self) -> None:
        """Nothing may be left.

        Raises:
            UserError: the file has more lines than the input.
        """
        if next(self.lines, None) is not None:
            raise UserError(f"target={self.path}: has more lines than the input, {self.done:,}; give one for each")
