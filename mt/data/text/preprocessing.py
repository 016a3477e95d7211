"""Raw text to ids and ids to raw text, saved as files that any machine can load."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Self

from mt.data.text.directions import Direction, chosen_direction
from mt.data.text.normalization import TextNormalizer
from mt.data.text.tokenizer import Tokenizer
from mt.errors import ArgumentError, UserError
from mt.files.json_files import read_json, write_json
from mt.special_ids import BOS, EOS, PAD, with_end

SETTINGS = "preprocessing.json"
TOKENIZERS = ("joint.model", "source.model", "target.model")
FORMAT = 3
"""The format that this version writes if there are several directions. Format 2 lacks `directions`, and format 1 also
`stand_ins` and the normaliser's `remove_invisible`."""
WITHOUT_DIRECTIONS = 2
"""The format that this version writes if there is one direction, without tags."""


@dataclass(frozen=True)
class Preprocessing:
    """The normaliser and the tokenizers of both sides, and the directions of translation.

    A model of several directions reads tags before each source, which say which direction is meant. No text can hold a
    tag: where a text has the characters of one, they are read as text.

    Attributes:
        source_language: language code of the source, such as "en"; of several languages all codes, such as "de+en".
        target_language: language code of the target, likewise.
        normalizer: applied to both sides before they are split into pieces.
        source_tokenizer: tokenizer of the source.
        target_tokenizer: tokenizer of the target; the same object as `source_tokenizer` if the vocabulary is joint.
        directions: the directions; given as none, there is one, without tags, between the two languages. Of several
            with the same languages the first is the one to translate in.
    """

    source_language: str
    target_language: str
    normalizer: TextNormalizer
    source_tokenizer: Tokenizer
    target_tokenizer: Tokenizer
    directions: tuple[Direction, ...] = ()

    def __post_init__(self) -> None:
        if len(self.directions) < 2 and not any(each.tags for each in self.directions):
            object.__setattr__(self, "directions", (Direction(self.source_language, self.target_language),))

    def in_direction(self, asked: str | tuple[str, str] | None = None) -> Preprocessing:
        """The preprocessing of one direction; see `chosen_direction`.

        Raises:
            UserError: there are several directions, and none is asked for; or the one asked for is not there.
        """
        chosen = chosen_direction(self.directions, asked)
        return replace(self, source_language=chosen.source, target_language=chosen.target, directions=(chosen,))

    @cached_property
    def tags(self) -> list[list[int]]:
        """For each direction the ids of the tags before its sources."""
        return [[self.source_tokenizer.tag(tag) for tag in each.tags] for each in self.directions]

    @property
    def joint(self) -> bool:
        """Whether both languages share one vocabulary."""
        return self.source_tokenizer is self.target_tokenizer

    def encode_source(self, text: str) -> list[int]:
        """Ids of a raw text: the tags of the only direction, then the pieces of the normalised text, EOS last.

        A text that normalisation leaves empty has no tags.

        Raises:
            UserError: there are several directions.
        """
        return self.encode_sources([text])[0]

    def encode_target(self, text: str) -> list[int]:
        """Ids of a raw text: normalised, split into pieces, EOS last, no BOS."""
        return self.encode_targets([text])[0]

    def encode_sources(self, texts: Iterable[str], directions: Sequence[int] | None = None) -> list[list[int]]:
        """`encode_source` for many texts, faster.

        Args:
            texts: raw texts.
            directions: for each text the number of its direction in `self.directions`; None: that of the only one.
        """
        found = self._encode_all(self.source_tokenizer, texts)
        if directions is None:
            chosen_direction(self.directions, None)
            return [self.tags[0] + ids if len(ids) > 1 else ids for ids in found] if self.tags[0] else found
        return [self.tags[number] + ids if len(ids) > 1 else ids for number, ids in zip(directions, found, strict=True)]

    def source_piece_ends(self, text: str) -> list[int]:
        """Where each piece of the only direction's source ends in a normalised text, in characters; a tag has none."""
        return [0] * len(self.tags[0]) + self.source_tokenizer.piece_ends(text)

    def encode_targets(self, texts: Iterable[str]) -> list[list[int]]:
        """`encode_target` for many texts, faster."""
        return self._encode_all(self.target_tokenizer, texts)

    def decode_target(self, ids: Iterable[int]) -> str:
        """The text of ids, up to the first EOS if there is one; PAD, BOS and EOS give no text."""
        return self.target_tokenizer.decode(_content(ids))

    def source_pieces(self, ids: Iterable[int]) -> list[str]:
        """The piece of each source id, such as "▁the"; EOS is "</s>"."""
        return self.source_tokenizer.pieces(ids)

    def target_pieces(self, ids: Iterable[int]) -> list[str]:
        """The piece of each target id, such as "▁the"; EOS is "</s>"."""
        return self.target_tokenizer.pieces(ids)

    def save(self, folder: Path) -> None:
        """Write `preprocessing.json` and `joint.model`, or `source.model` and `target.model`, into a folder."""
        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        for name, tokenizer in self._models().items():
            tokenizer.save(folder / name)
        plain = self.directions == (Direction(self.source_language, self.target_language),)
        settings = {
            "format": WITHOUT_DIRECTIONS if plain else FORMAT,
            "source_language": self.source_language,
            "target_language": self.target_language,
            "normalizer": self.normalizer.to_dict(),
            "joint": self.joint,
            "stand_ins": self.source_tokenizer.stand_ins,
            **({} if plain else {"directions": [each.to_dict() for each in self.directions]}),
        }
        write_json(folder / SETTINGS, settings)

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Read the files that `save` wrote.

        Raises:
            UserError: a file is missing, damaged, or written by a newer version.
        """
        path = Path(folder) / SETTINGS
        settings = read_json(path, "restore the file from where it was copied")
        try:
            version, joint = settings["format"], settings["joint"]
            stand_ins = settings.get("stand_ins", False)
            languages = (settings["source_language"], settings["target_language"])
            if version not in range(1, FORMAT + 1):
                raise UserError(f"{path}: format {version}, but this version of mt reads formats 1 to {FORMAT}")
            if {type(joint), type(stand_ins)} != {bool} or not all(
                isinstance(name, str) and name.isprintable() for name in languages
            ):
                raise ValueError
            normalizer = TextNormalizer.from_dict(settings["normalizer"])
            directions = tuple(Direction.from_dict(each) for each in settings.get("directions", ()))
        except (ValueError, KeyError, TypeError, ArgumentError):
            raise UserError(f"{path}: damaged; restore the file from where it was copied") from None
        source = Tokenizer.load(path.with_name("joint.model" if joint else "source.model"), stand_ins)
        target = source if joint else Tokenizer.load(path.with_name("target.model"), stand_ins)
        loaded = cls(*languages, normalizer, source, target, directions)
        try:
            assert loaded.tags
        except UserError as error:
            raise UserError(f"{path}: {error}; restore the files from where they were copied") from None
        return loaded

    def _models(self) -> dict[str, Tokenizer]:
        if self.joint:
            return {"joint.model": self.source_tokenizer}
        return {"source.model": self.source_tokenizer, "target.model": self.target_tokenizer}

    def _encode_all(self, tokenizer: Tokenizer, texts: Iterable[str]) -> list[list[int]]:
        return [with_end(ids) for ids in tokenizer.encode_all([self.normalizer(text) for text in texts])]


def _content(ids: Iterable[int]) -> list[int]:
    content = []
    for id in ids:
        if id == EOS:
            break
        if id not in (PAD, BOS):
            content.append(int(id))
    return content
