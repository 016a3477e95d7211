"""Where pictures of sentences are written: `maps` for PNG files in a folder, `maps/{line}.pdf` for another format."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from mt.errors import ConfigError

PictureFormat = Literal["png", "pdf", "svg"]
FORMATS: tuple[PictureFormat, ...] = get_args(PictureFormat)

LINE = "{line}"
"""Stands for the number of a line in the name of a picture."""


@dataclass(frozen=True)
class PicturePaths:
    """The paths of the pictures of a text.

    Attributes:
        folder: where they lie.
        name: the name of each without its ending, with `LINE` in it.
        kind: their format.
    """

    folder: Path
    name: str
    kind: PictureFormat

    @classmethod
    def of(cls, given: str | Path, key: str = "attention_dir") -> PicturePaths:
        """The paths by what a user gave: a folder, or the name of a picture with `{line}` in it.

        Raises:
            ConfigError: the last part looks like the name of one picture, or has an ending that is no format.
        """
        path = Path(given)
        ending = path.suffix.lower().removeprefix(".")
        if LINE in str(path.parent):
            raise ConfigError(f"{key}={given}: {LINE} belongs into the name of the files, as in maps/{LINE}.pdf")
        if LINE in path.name:
            if ending not in FORMATS or LINE not in path.stem:
                raise ConfigError(f"{key}={given}: end it with {', '.join(f'.{each}' for each in FORMATS)}")
            return cls(path.parent, path.stem, ending)
        if ending in FORMATS and not path.is_dir():
            raise ConfigError(
                f"{key}={given}: there is a picture for each line; give their folder, for PNG files, or "
                f"{path.parent / LINE}.{ending}"
            )
        return cls(path, LINE, "png")

    def path(self, number: int, part: int | None = None, name: str = "") -> Path:
        """The path of a picture: `maps/00007.png`, or `maps/00007-1.cross.2.png`.

        Args:
            number: of the line, counted from 1.
            part: of a long line, counted from 1.
            name: of the map, if the picture does not show the mean of all.
        """
        line = f"{number:05d}" + ("" if part is None else f"-{part}") + (name and f".{name}")
        return self.folder / f"{self.name.replace(LINE, line)}.{self.kind}"
