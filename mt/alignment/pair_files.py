"""Files of sentences, of their translations and of links between their words, read together line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any

from mt.alignment.links import PHARAOH, GoldFormat, GoldLinks, Links, links_outside, parse_links
from mt.alignment.symmetrize import Symmetrization, symmetrized
from mt.errors import ConfigError, UserError
from mt.files.lines import read_lines

CHUNK, CHARACTERS = 1000, 1 << 20
"""Pairs, and characters of their texts, that are held at once."""
NAMES = ("source", "target", "gold", "links", "reverse_links")
"""The keys of the files."""


@dataclass(frozen=True)
class Pair:
    """One line of each file.

    Attributes:
        source: a sentence.
        target: its translation.
        gold: its gold links; None if there is no such file.
        links: links that were made before, of one direction or of both; empty if there are no such files.
    """

    source: str
    target: str
    gold: GoldLinks | None = None
    links: tuple[Links, ...] = ()

    def joined(self, how: Symmetrization) -> Links:
        """The links that were made before, of one direction, or of both joined; see `symmetrized`."""
        return symmetrized(*self.links, how) if len(self.links) == 2 else self.links[0]


def chunked(pairs: Iterable[Pair]) -> Iterator[list[Pair]]:
    """The pairs in lists of at most `CHUNK`, and of about `CHARACTERS`."""
    held, characters = list[Pair](), 0
    for pair in pairs:
        held.append(pair)
        characters += len(pair.source) + len(pair.target)
        if len(held) == CHUNK or characters >= CHARACTERS:
            yield held
            held, characters = [], 0
    if held:
        yield held


@dataclass(frozen=True)
class PairFiles:
    """Files whose lines go together. Every iteration reads them anew, in bounded memory.

    Attributes:
        source: file of sentences, plain or compressed.
        target: file of their translations.
        gold: file of gold links; None: there is none.
        links: file of links in Pharaoh format; None: there is none.
        reverse_links: another one, of the other direction, in which the source's word comes first, too.
        form: how the gold links are written.
        section: what stands before `NAMES` in the options by which the user gave the files, for messages.
    """

    source: str
    target: str
    gold: str | None = None
    links: str | None = None
    reverse_links: str | None = None
    form: GoldFormat = PHARAOH
    section: str = ""

    @classmethod
    def optional(cls, paths: Mapping[str, Any], section: str, form: GoldFormat) -> PairFiles | None:
        """The files of sentences and gold links that a section of the configuration names; None if it names none.

        Args:
            paths: the section.
            section: its name and a point.
            form: how the gold links are written.

        Raises:
            ConfigError: it names sentences without their translations, or gold links without sentences.
        """
        given = [name for name in NAMES[:3] if paths[name] is not None]
        missing = [name for name in NAMES[:2] if name not in given]
        if given and missing:
            said = f"{section}{given[0]}={paths[given[0]]}"
            raise ConfigError(f"{said}: goes with {section}{missing[0]}=FILE, which is missing")
        return cls(paths["source"], paths["target"], paths["gold"], form=form, section=section) if given else None

    def __iter__(self) -> Iterator[Pair]:
        """The pairs.

        Raises:
            UserError: a file cannot be read, or has fewer lines than another; or the gold links of a line cannot be
                read, or lead to a word that a sentence does not have.
        """
        files = self.named
        readers = [read_lines(path, key) for key, path in files]
        for number, lines in enumerate(zip_longest(*readers), 1):
            if None in lines:
                short, long = (files[[line is None for line in lines].index(ended)] for ended in (True, False))
                raise UserError(
                    f"{short[0]}={short[1]}: ends after {number - 1:,} lines, but {long[0]}={long[1]} has more; give "
                    "files whose lines go together"
                )
            source, target, *links = lines
            words = len(source.split()), len(target.split())
            gold = self._gold(links.pop(0), words, number) if self.gold else None
            made = zip(files[2 + (gold is not None) :], links, strict=True)
            yield Pair(source, target, gold, tuple(self._links(*file, line, words, number) for file, line in made))

    @property
    def named(self) -> list[tuple[str, str]]:
        """The key and the path of each file that there is."""
        paths = [(f"{self.section}{name}", getattr(self, name)) for name in NAMES]
        return [(key, path) for key, path in paths if path is not None]

    def label(self, before: int, index: int) -> str:
        """The name, in messages, of the pair with an index, after so many earlier ones."""
        return f"{self.source}, line {before + index + 1}"

    def check(self) -> None:
        """Read all files to their ends, so that a wrong line is found before work begins. Pipes are not read.

        Raises:
            UserError: as when iterating.
        """
        if not any(Path(path).exists() and not Path(path).is_file() for _, path in self.named):
            for _ in self:
                pass

    def _gold(self, line: str, words: tuple[int, int], number: int) -> GoldLinks:
        said = f"{self.section}gold={self.gold}, line {number}"
        try:
            gold = GoldLinks.parse(line, self.form.first, self.form.swapped)
        except ValueError as error:
            raise UserError(f"{said}: {error}") from None
        if self.form.skip_outside:
            return gold.inside(*words)
        first = self.form.first
        self._require_inside(gold.possible, words, said, first, "; see gold_first, gold_swapped and gold_outside")
        return gold

    def _links(self, key: str, path: str, line: str, words: tuple[int, int], number: int) -> Links:
        said = f"{key}={path}, line {number}"
        try:
            links = parse_links(line)
        except ValueError as error:
            raise UserError(f"{said}: {error}") from None
        self._require_inside(links, words, said)
        return links

    def _require_inside(
        self, links: Links, words: tuple[int, int], said: str, first: int = 0, way_out: str = ""
    ) -> None:
        outside = links_outside(links, *words)
        if outside:
            source, target = (word + first for word in outside[0])
            raise UserError(
                f"{said}: a link from source word {source} to target word {target}, but the sentences have {words[0]} "
                f"and {words[1]} words, counted from {first}{way_out}"
            )
