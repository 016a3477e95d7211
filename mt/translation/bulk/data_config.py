"""The configuration file beside the shards, so that `data=NAME` reads them, and the command that trains on them."""

from __future__ import annotations

import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mt.config.build import CONFIG_DIR, choices
from mt.files.folders import write_whole
from mt.files.plain_values import parse_yaml, yaml_text
from mt.translation.bulk.shards import CONFIGS, REAL, ShardFolder

CORPUS = "CORPUS"
"""Stands for a name that only the user knows."""

CHOSEN = {
    *("source", "target", "alignment", "held_out", "held_out_test", "limit", "seed"),
    *("streaming", "lanes", "workers", "shuffle_buffer", "stream_sample"),
}
"""Keys of a corpus that a user changes without it being another one."""


@dataclass(frozen=True)
class DataConfig:
    """The file `data/NAME.yaml`, and how it is used.

    Pairs that come with validation pairs of people (`real/`), and have no tag, are a corpus by themselves: `data=NAME`.
    Others are a part of a mixture, which is neither validated nor tested on them: `data=[CORPUS,NAME]`.

    Attributes:
        folder: the shards.
        name: the name of the file: that of the folder, unless a corpus of ours has it.
        alone: whether the pairs are a corpus by themselves.
    """

    folder: ShardFolder
    name: str
    alone: bool

    @classmethod
    def of(cls, folder: ShardFolder) -> DataConfig:
        """The file for these shards, not yet written."""
        name = re.sub(r"\W+", "_", folder.folder.absolute().name, flags=re.ASCII).strip("_")
        if not name or name[0].isdigit() or name in choices(CONFIG_DIR / "data"):
            name = f"synthetic_{name}".rstrip("_")
        real = (folder.folder / REAL / "validation.parquet").is_file()
        return cls(folder, name, real and folder.making.tag is None)

    def write(self, said: str) -> None:
        """Write the file.

        Args:
            said: what the pairs are, in one sentence without a full stop.

        Raises:
            UserError: it cannot be written.
        """
        place, making = self.folder.folder, self.folder.making
        node = _settings("files")
        node |= {"source": making.source, "target": making.target, "train": str(place.absolute() / "*.parquet")}
        for split in ("validation", "test"):
            path = place.absolute() / REAL / f"{split}.parquet"
            node[split] = str(path) if self.alone and path.is_file() else None
        if not self.alone:
            node |= {"tag": making.tag, "scored": False}
        head = f"# {said}.\n#   {self.command(CORPUS)}\n"
        with self.folder.refusals():
            (place / CONFIGS).mkdir(exist_ok=True)
            write_whole(place / CONFIGS / f"{self.name}.yaml", head + yaml_text(node))

    def command(self, corpus: str) -> str:
        """The command that trains on the shards.

        Args:
            corpus: the name of the corpus of real pairs to mix them with, where they are no corpus by themselves.
        """
        words = ["python", "-m", "mt.train", "--config-dir", str(self.folder.folder)]
        if self.alone:
            return shlex.join([*words, f"data={self.name}"])
        words.append(f"data=[{corpus},{self.name}]")
        if corpus != CORPUS:
            making = self.folder.making
            words += [f"data.corpora.{corpus}.source={making.source}", f"data.corpora.{corpus}.target={making.target}"]
        return shlex.join(words)

    def advice(self, corpus: Mapping[str, Any] | None) -> str:
        """What to do next, in one line.

        Args:
            corpus: the node of the corpus that the bundle was trained on; None if it is not known.
        """
        name = known_name(corpus or {}) or CORPUS
        what = f" ({CORPUS}: the name of your real pairs, a file in configs/data or configs/local/data)"
        return f"next: {self.command(name)}{what if name == CORPUS and not self.alone else ''}"


def known_name(node: Mapping[str, Any]) -> str | None:
    """The name of the file in `configs/data` that describes a corpus, whatever its direction; None if there is none."""
    for name in choices(CONFIG_DIR / "data"):
        values = _settings(name)
        if "???" not in values.values() and _kept(values) == _kept(node):
            return name
    return None


def _settings(name: str) -> dict[str, Any]:
    """The keys of a file in `configs/data`, with their values."""
    values: dict[str, Any] = parse_yaml((CONFIG_DIR / "data" / f"{name}.yaml").read_text(encoding="utf-8"))
    return values


def _kept(node: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in node.items() if key not in CHOSEN and value is not None}
