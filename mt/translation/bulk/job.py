"""A translation in bulk, from the settings of a program to shards, a manifest and the command that trains on them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from mt.config.build import build
from mt.device import choose_device, use_threads
from mt.errors import ConfigError, UserError
from mt.files.folders import MANIFEST as BUNDLE_MANIFEST
from mt.ops.precision import Precision
from mt.ranks import ALONE, Ranks
from mt.runs.bundle import Bundle
from mt.search.base import Search
from mt.translation.bulk.bulk_progress import spoken_rate
from mt.translation.bulk.bulk_translation import CPU_CHUNK, GPU_CHUNK, BulkTranslation, translate_blocks
from mt.translation.bulk.data_config import DataConfig
from mt.translation.bulk.nearest_reference import NearestReference, Similarity
from mt.translation.bulk.pair_filters import PairFilters, require_language
from mt.translation.bulk.shards import Making, ShardFolder
from mt.translation.bulk.text_blocks import Census, TextBlocks
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
        self.filters = PairFilters.of(settings["filter"], *self.languages, tags=len(bundle.preprocessing.tags[0]))
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
                `translate_blocks` and `ShardFolder`; or no pair is left.
        """
        settings = self.settings
        self._tell_of_gpus()
        search: Search = build(self.search, "search")
        longest = settings["filter"]["longest"] or LONGEST
        translator = Translator.of(self.bundle, search, settings["batch"]["tokens"], longest, settings["precision"])
        choose = NearestReference(self.nearest, self.languages[1]) if self.nearest else None
        chunk = GPU_CHUNK if self.bundle.model.device.type == "cuda" else CPU_CHUNK
        translation = BulkTranslation(translator, self.filters, self.backward, choose, chunk)
        self.ranks.doing("reading the input")
        census = self.ranks.at_first(lambda: self._census(blocks))
        with ExitStack() as stack:
            self.ranks.at_first(lambda: stack.enter_context(self.folder.only_writer()))
            found = translate_blocks(blocks, census, translation, self.folder, origin, self.say, self.ranks)
        if not found["pairs"]:
            raise UserError(f"{self.summary(found)}; relax filter, or take a better model")
        return found

    def summary(self, found: Mapping[str, Any]) -> str:
        """What `run` has made, in one line."""
        dropped = sorted(found["dropped"].items(), key=lambda each: -each[1])
        reasons = ", ".join(f"{count:,} {reason}" for reason, count in dropped)
        rate = f" at {spoken_rate(found['rate'])} sentences/s" if found["new"] else ""
        return (
            f"{self.folder.folder}: {found['pairs']:,} pairs of {found['lines']:,} sentences in {found['shards']:,} "
            f"shard{'s' * (found['shards'] != 1)}{rate}; dropped: {reasons or 'none'}"
        )

    def next_steps(self) -> str:
        """Write the configuration file beside the shards, and say how to train on them."""
        how = "sources by" if self.backward else "translations by"
        config = DataConfig.of(self.folder)
        config.write(f"Pairs of mt.{self.program}: {how} {self.bundle.folder}")
        return config.advice(self.bundle.config.get("data"))

    def _census(self, blocks: TextBlocks) -> Census:
        """Check the output, then read the input once, so that a fault is found before anything is made."""
        self.folder.check()
        found = blocks.census()
        warning = require_language(found.sample, self.filters, blocks.name, f"bundle={self.settings['bundle']}")
        if warning:
            self.say(warning)
        return found

    def _tell_of_gpus(self) -> None:
        """Say how all GPUs would translate, where only one does."""
        import torch

        if self.ranks.alone and self.settings["device"] in ("auto", "cuda") and torch.cuda.is_available():
            count = torch.cuda.device_count()
            if count > 1:
                self.say(
                    f"one of {count} GPUs is used; all of them by torchrun --nproc-per-node={count} -m "
                    f"mt.{self.program} and the same words"
                )


def load_bundle(folder: Path, settings: Mapping[str, Any], ranks: Ranks = ALONE) -> Bundle:
    """The bundle, in the direction that is asked for, on the device of this process: each takes the GPU of its number.

    Raises:
        UserError: the bundle is damaged, or does not have the direction.
        ConfigError: this machine does not have the device.
    """
    import torch

    use_threads(settings["threads"])
    device = settings["device"]
    if not ranks.alone and device in ("auto", "cuda") and torch.cuda.is_available():
        device = f"cuda:{ranks.local_rank}"
    bundle = Bundle.load(folder, choose_device(device), settings["trust"])
    return bundle.in_direction(settings["direction"])


def origin_of(files: Sequence[Path], bundle: Bundle) -> dict[str, Any]:
    """What the manifest says of where the pairs come from."""
    assert bundle.folder is not None
    named = {"files": [str(path.absolute()) for path in files], "bundle": str(bundle.folder.absolute())}
    return {**named, "model": bundle.describe()}


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
