"""The word alignment of training pairs, read beside them: one line of links for each pair."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from mt.alignment.links import links_outside, parse_links
from mt.data.corpora.pairs import Chunk, FlatLinks
from mt.data.text.invisible import is_blank
from mt.errors import UserError
from mt.files.lines import read_lines


class LinkFiles:
    """Reads files of word links in step with the pairs that they belong to.

    Line n holds the links of pair n in Pharaoh format, such as `0-0 1-2`: a word of the source and a word of the
    target, both counted from 0 among the words that white space separates. A line without links is blank. Call the
    object with each chunk of pairs in turn, and `finish` after the last one.

    Args:
        paths: the files, read one after the other; plain or compressed.
        between: a chunk that the files have no line for, recognised by identity.
    """

    def __init__(self, paths: Sequence[Path], between: Chunk | None = None) -> None:
        self.paths = paths
        self.between = between
        self._lines = self._read()
        self._pairs = 0

    def __call__(self, chunk: Chunk) -> list[FlatLinks]:
        """The links of the pairs of a chunk.

        Raises:
            UserError: the files have too few lines, or a line has something that is no link, or a link to a word that
                the pair does not have. The message names the file and the line.
        """
        if chunk is self.between:
            return [[] for _ in chunk[0]]
        return [self._links(source, target) for source, target in zip(*chunk, strict=True)]

    def finish(self) -> None:
        """Check that no links are left.

        Raises:
            UserError: there are more lines than pairs. Blank lines at the end do not count.
        """
        more = [number for number, (_, _, line) in enumerate(self._lines, 1) if not is_blank(line)]
        if more:
            raise UserError(self._unequal(self._pairs + more[-1], self._pairs))

    def _links(self, source: str, target: str) -> FlatLinks:
        found = next(self._lines, None)
        if found is None:
            raise UserError(self._unequal(self._pairs, None))
        self._pairs += 1
        path, number, line = found
        try:
            links = parse_links(line)
        except ValueError as error:
            raise UserError(f"{path}, line {number}: {error}") from None
        words = len(source.split()), len(target.split())
        outside = links_outside(links, *words)
        if outside:
            i, j = outside[0]
            raise UserError(
                f"{path}, line {number}: the link {i}-{j} is outside its pair, which has {words[0]} source and "
                f"{words[1]} target words; words are what white space separates, counted from 0"
            )
        return [word for link in sorted(links) for word in link]

    def _read(self) -> Iterator[tuple[Path, int, str]]:
        """The lines of all files, each with its file and its number there."""
        return ((path, number, line) for path in self.paths for number, line in enumerate(read_lines(path), 1))

    def _unequal(self, lines: int, pairs: int | None) -> str:
        named = ", ".join(map(str, self.paths))
        there = "more training pairs" if pairs is None else f"{pairs:,} training pairs"
        return f"data.alignment={named}: {lines:,} lines for {there}; line n must hold the links of pair n"
