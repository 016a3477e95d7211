"""Raw text to ids and ids to raw text, saved as files that any machine can load."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from mt.batch import BOS, EOS, PAD, with_end
from mt.data.text.normalization import TextNormalizer
from mt.data.text.tokenizer import Tokenizer
from mt.errors import ArgumentError, UserError
from mt.files.json_files import read_json, write_json

SETTINGS = "preprocessing.json"
TOKENIZERS = ("joint.model", "source.model", "target.model")
FORMAT = 2
"""The format that this version writes; format 1 lacks `stand_ins` and the normaliser's `remove_invisible`."""


@dataclass(frozen=True)
class Preprocessing:
    """The normaliser and the tokenizers of both languages.

    Attributes:
        source_language: language code of the source, such as "en".
        target_language: language code of the target.
        normalizer: applied to both sides before they are split into pieces.
        source_tokenizer: tokenizer of the source.
        target_tokenizer: tokenizer of the target; the same object as `source_tokenizer` if the vocabulary is joint.
    """

    source_language: str
    target_language: str
    normalizer: TextNormalizer
    source_tokenizer: Tokenizer
    target_tokenizer: Tokenizer

    @property
    def joint(self) -> bool:
        """Whether both languages share one vocabulary."""
        return self.source_tokenizer is self.target_tokenizer

    def encode_source(self, text: str) -> list[int]:
        """Ids of a raw text: normalised, split into pieces, EOS last."""
        return self.encode_sources([text])[0]

    def encode_target(self, text: str) -> list[int]:
        """Ids of a raw text: normalised, split into pieces, EOS last, no BOS."""
        return self.encode_targets([text])[0]

    def encode_sources(self, texts: Iterable[str]) -> list[list[int]]:
        """`encode_source` for many texts, faster."""
        return self._encode_all(self.source_tokenizer, texts)

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
        settings = {
            "format": FORMAT,
            "source_language": self.source_language,
            "target_language": self.target_language,
            "normalizer": self.normalizer.to_dict(),
            "joint": self.joint,
            "stand_ins": self.source_tokenizer.stand_ins,
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
            if version not in (1, FORMAT):
                raise UserError(f"{path}: format {version}, but this version of mt reads formats 1 to {FORMAT}")
            if {type(joint), type(stand_ins)} != {bool} or not all(
                isinstance(name, str) and name.isprintable() for name in languages
            ):
                raise ValueError
            normalizer = TextNormalizer.from_dict(settings["normalizer"])
        except (ValueError, KeyError, TypeError, ArgumentError):
            raise UserError(f"{path}: damaged; restore the file from where it was copied") from None
        source = Tokenizer.load(path.with_name("joint.model" if joint else "source.model"), stand_ins)
        target = source if joint else Tokenizer.load(path.with_name("target.model"), stand_ins)
        return cls(*languages, normalizer, source, target)

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
