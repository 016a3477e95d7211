"""A translation in bulk, from the settings of a program to shards, a manifest and the command that trains on them."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from mt.config.build import MISSING, build
from mt.data.text.directions import TAG
from mt.errors import ConfigError, UserError
from mt.files.folders import MANIFEST as BUNDLE_MANIFEST
from mt.ops.precision import Precision
from mt.ranks import ALONE, Ranks
from mt.runs.bundle import Bundle
from mt.search.base import Search
from mt.translation.bulk.bulk_progress import spoken_rate
from mt.translation.bulk.bulk_translation import CPU_CHUNK, GPU_CHUNK, BulkTranslation, translate_blocks
from mt.translation.bulk.nearest_reference import NearestReference, Similarity
from mt.translation.bulk.pair_filters import PairFilters, require_language
from mt.translation.bulk.shards import Making, ShardFolder
from mt.translation.bulk.text_blocks import TextBlocks
from mt.translation.translator import LONGEST, Translator

Say = Callable[[str], None]


class BulkJob:
    """The parts of a translation in bulk that its input does not decide.

    Args:
        program: such as `backtranslate`.
        settings: the checked settings of the program.
        bundle: the model.
        backward: True: pairs are (translation, text).
        nearest: for sequence-level interpolation; None: the best translation by its score is taken.
        ranks: the processes that translate together.
        say: shows a line to the user.

    Raises:
        ConfigError: a setting of the search or of the number format does not fit.
        UserError: the model reads the sentences before each one.
    """

    def __init__(
        self,
        program: str,
        settings: Mapping[str, Any],
        bundle: Bundle,
        backward: bool,
        nearest: Similarity | None,
        ranks: Ranks,
        say: Say,
    ) -> None:
        self.settings, self.bundle, self.ranks, self.say = settings, bundle, ranks, say
        self.program, self.backward, self.nearest = program, backward, nearest
        self.languages = bundle.preprocessing.source_language, bundle.preprocessing.target_language
        if bundle.model.context_sentences:
            raise UserError(
                f"bundle={settings['bundle']}: this model reads the sentences before each one, and in bulk each line "
                "is translated alone; take another model"
            )
        given = {name: value for name, value in settings["search"].items() if value is not None}
        self.search = _search(given if "_target_" in given else {**bundle.config["search"], **given}, nearest)
        self.filters = PairFilters.of(settings["filter"], *self.languages)
        pair = self.languages[::-1] if backward else self.languages
        precision = Precision(settings["precision"], bundle.model.device, key="precision").name
        made = {
            "search": self.search,
            "filter": dict(settings["filter"]),
            "precision": precision,
            "shard": settings["shard"],
            "nearest": nearest,
        }
        origin = {"languages": list(self.languages), "sha256": _digest(bundle)}
        self.making = Making(f"mt.{program}", *pair, origin, made, settings["tag"])
        self.folder = ShardFolder(Path(settings["output"]), self.making)

    def run(self, blocks: TextBlocks, origin: Mapping[str, Any]) -> dict[str, Any]:
        """Translate everything, and tell the user what was made.

        Args:
            blocks: the input.
            origin: what the manifest says of the input.

        Returns:
            See `translate_blocks`.

        Raises:
            UserError: the input is in another language, or has no references where they are needed; or see
                `translate_blocks` and `ShardFolder`.
        """
        settings = self.settings
        self._tell_of_gpus()
        search: Search = build(self.search, "search")
        longest = settings["filter"]["longest"] or LONGEST
        translator = Translator.of(self.bundle, search, settings["batch"]["tokens"], longest, settings["precision"])
        choose = NearestReference(self.nearest, self.languages[1]) if self.nearest else None
        chunk = GPU_CHUNK if self.bundle.model.device.type == "cuda" else CPU_CHUNK
        translation = BulkTranslation(translator, self.filters, self.backward, choose, chunk)
        with ExitStack() as stack:
            self.ranks.each(lambda: stack.enter_context(self.folder.only_writer()) if self.ranks.first else None)
            more = {**origin, "bundle": str(settings["bundle"]), "model": self.bundle.describe()}
            return translate_blocks(blocks, translation, self.folder, more, self._accept, self.say, self.ranks)

    def _accept(self, blocks: TextBlocks, sample: Sequence[str]) -> None:
        warning = require_language(list(sample), self.filters, blocks.name, f"bundle={self.settings['bundle']}")
        if warning:
            self.say(warning)

    def _tell_of_gpus(self) -> None:
        """Say how all GPUs would translate, where only one does."""
        import torch

        if self.ranks.alone and self.settings["device"] in ("auto", "cuda") and torch.cuda.is_available():
            count = torch.cuda.device_count()
            if count > 1:
                words = " ".join(sys.argv[1:])
                self.say(
                    f"one of {count} GPUs is used; all of them: torchrun --nproc-per-node={count} -m "
                    f"mt.{self.program} {words}"
                )


def require_given(settings: Mapping[str, Any], keys: Mapping[str, str]) -> None:
    """Check that settings without a default were given, and that the tag can be one.

    Args:
        settings: of the program.
        keys: key -> what to give, for the message.

    Raises:
        ConfigError: one is missing, or the tag is none.
    """
    for key, what in keys.items():
        if settings[key] == MISSING or settings[key] is None:
            raise ConfigError(f"{key}: needs a value: {key}={what}")
    tag = settings["tag"]
    if tag is not None and not TAG.fullmatch(tag):
        raise ConfigError(f"tag={tag}: write a tag in angle brackets, of letters and digits, such as tag='<bt>'")


def bulk_device(device: str, ranks: Ranks = ALONE) -> str:
    """The device of one of several processes: each takes the GPU of its number."""
    import torch

    several = not ranks.alone and device in ("auto", "cuda") and torch.cuda.is_available()
    return f"cuda:{ranks.local_rank}" if several else device


def summary(folder: Path, found: Mapping[str, Any]) -> str:
    """What was made, in one line."""
    dropped = sorted(found["dropped"].items(), key=lambda each: -each[1])
    reasons = ", ".join(f"{count:,} {reason}" for reason, count in dropped)
    rate = f" at {spoken_rate(found['rate'])} sentences/s" if found["new"] else ""
    return (
        f"{folder}: {found['pairs']:,} pairs of {found['lines']:,} sentences in {found['shards']:,} "
        f"shard{'s' * (found['shards'] != 1)}{rate}; dropped: {reasons or 'none'}"
    )


def _search(node: Mapping[str, Any], nearest: Similarity | None) -> dict[str, Any]:
    """The settings of the search, with as many translations as interpolation chooses from.

    Raises:
        ConfigError: there is nothing to choose from, or more translations than are written.
    """
    settings, count = dict(node), node.get("n_best", 1)
    if nearest is None:
        if count != 1:
            raise ConfigError(f"search.n_best={count}: one translation of each sentence is written; leave it out")
        return settings
    if count == 1:
        settings["n_best"] = count = node.get("beam", 1)
    if not isinstance(count, int) or count < 2:
        raise ConfigError(f"nearest={nearest}: chooses among several translations; give search.n_best of 2 or more")
    return settings


def _digest(bundle: Bundle) -> str:
    assert bundle.folder is not None
    return hashlib.sha256((bundle.folder / BUNDLE_MANIFEST).read_bytes()).hexdigest()
