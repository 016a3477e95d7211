"""Align words by a model's attention: `python -m mt.align run=outputs/my_run source=in.en target=in.fr`."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import partial
from itertools import chain, islice
from typing import Any

from mt.alignment.error_rate import AlignmentScore
from mt.alignment.links import GoldFormat, format_links
from mt.alignment.pair_files import NAMES, Pair, PairFiles, chunked
from mt.config.build import MISSING
from mt.config.command_line import entry_point
from mt.config.schemas import AlignSchema
from mt.errors import ConfigError
from mt.files.writing import check_outputs, write_line, writer
from mt.runs.find import find_bundle
from mt.terminal import say, show

ROLES = {"source": "sentences to align", "target": "translations of the sentences"}


@entry_point("align", AlignSchema)
def main(settings: dict[str, Any]) -> None:
    """Check the files, choose layer and heads, then align the lines chunk by chunk and score them if there is gold."""
    check(settings)
    form = GoldFormat(settings["gold_first"], settings["gold_swapped"], settings["gold_outside"] == "skip")
    files = PairFiles(**{name: settings[name] for name in NAMES}, form=form)
    known = PairFiles.optional(settings["validation"], "validation.", form)
    check_outputs([("output", settings["output"])], [*files.named, *(known.named if known else [])])
    keys = [key for key in ("run", "reverse") if key == "run" or settings[key]] if settings["links"] is None else []
    folders = {key: find_bundle(settings[key], key=key, say=say) for key in keys}
    for each in (files, known or files):
        each.check()
    pairs: Iterator[Pair] = iter(files)
    aligner = None
    if folders:
        from mt.align.chosen_aligner import chosen_aligner  # imports torch

        most = settings["validation"]["sentences"]
        sample = list(islice(pairs if known is None else known, most))
        pairs = chain(sample, pairs) if known is None else pairs
        aligner = chosen_aligner(settings, folders, sample, known is not None)
    score, done = AlignmentScore(), 0
    output = os.devnull if settings["gold"] is not None and settings["output"] is None else settings["output"]
    with writer(output) as stream:
        for chunk in chunked(pairs):
            if aligner is None:
                found = [pair.joined(settings["symmetrize"]) for pair in chunk]
            else:
                label = partial(files.label, done)
                found = aligner.align([pair.source for pair in chunk], [pair.target for pair in chunk], label)
            for pair, links in zip(chunk, found, strict=True):
                write_line(stream, format_links(links))
                if pair.gold is not None:
                    score.add(links, pair.gold)
            stream.flush()
            done += len(chunk)
    if settings["gold"] is not None:
        show(f"{done:,} pairs: {score}")


def check(settings: dict[str, Any]) -> None:
    """Check that the files are given, and that the options go together, before any work is done.

    Raises:
        ConfigError: a file is missing; or there are both models and links made before, links of the reverse direction
            only, or a layer, heads or a shift of a model that is not there.
    """
    missing = next((key for key in ("source", "target") if settings[key] == MISSING), None)
    if missing:
        raise ConfigError(f"{missing}: needs a value: {missing}=FILE, the {ROLES[missing]}")
    given = next((key for key in ("run", "reverse") if settings[key] is not None), None)
    if settings["links"] is not None and given:
        raise ConfigError(f"{given}={settings[given]}: links={settings['links']} takes the place of models; give one")
    if settings["reverse_links"] is not None and settings["links"] is None:
        raise ConfigError(f"reverse_links={settings['reverse_links']}: goes with links=FILE, which is missing")
    for prefix, model in (("", "run"), ("reverse_", "reverse")):
        own = [f"{prefix}{name}" for name in ("layer", "heads", "shift")]
        chosen = next((key for key in own if settings[key] is not None), None)
        if chosen and (settings["links"] is not None or (prefix and settings["reverse"] is None)):
            raise ConfigError(f"{chosen}={settings[chosen]}: says how to read {model}=FOLDER, which is missing")


if __name__ == "__main__":
    main()
