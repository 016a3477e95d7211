"""The configuration file beside the shards, so that `data=NAME` reads them, and the command that trains on them."""

from __future__ import annotations

import re
import shlex
from collections.abc import Collection
from pathlib import Path

from mt.config.build import CONFIG_DIR, choices
from mt.files.folders import write_whole
from mt.files.plain_values import yaml_text
from mt.translation.bulk.shards import CONFIGS, REAL, ShardFolder


def write_data_config(folder: ShardFolder, said: str) -> str:
    """Write `data/NAME.yaml`, and return NAME: the folder's own, unless a corpus of ours has it.

    Args:
        folder: the shards.
        said: what they are, in one sentence without a full stop.

    Raises:
        UserError: the file cannot be written.
    """
    place = folder.folder.absolute()
    name = re.sub(r"\W+", "_", place.name).strip("_") or "synthetic"
    if name in choices(CONFIG_DIR / "data"):
        name = f"synthetic_{name}"
    making = folder.making
    node: dict[str, object] = {
        "_target_": "mt.data.FilesCorpus",
        "source": making.source,
        "target": making.target,
        "train": str(place / "*.parquet"),
    }
    for split in ("validation", "test"):
        path = place / REAL / f"{split}.parquet"
        node[split] = str(path) if path.is_file() else None
    defaults = {"columns": None, "header": None, "alignment": None, "documents": None}
    node |= {**defaults, "held_out": 1000, "held_out_test": 0, "limit": None, "seed": 1}
    head = f"# {said}.\n#   {training_command(folder.folder, [name])}\n"
    with folder.refusals():
        (folder.folder / CONFIGS).mkdir(exist_ok=True)
        write_whole(folder.folder / CONFIGS / f"{name}.yaml", head + yaml_text(node))
    return name


def training_command(folder: Path, parts: Collection[str]) -> str:
    """The command that trains on corpora of which some are chosen by the configuration in a folder."""
    chosen = parts if isinstance(parts, str) else ",".join(parts)
    data = f"data=[{chosen}]" if len(parts) > 1 else f"data={chosen}"
    return shlex.join(["python", "-m", "mt.train", "--config-dir", str(folder), data])
