"""Align words by a model's attention: `python -m mt.align run=outputs/my_run source=in.en target=in.fr`."""

from __future__ import annotations

import os
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any

from mt.alignment.error_rate import AlignmentScore
from mt.alignment.links import GoldFormat, format_links
from mt.alignment.pair_files import PairFiles
from mt.config.command_line import entry_point
from mt.config.schemas import AlignSchema
from mt.files.writing import check_outputs, write_line, writer
from mt.runs.find import find_bundle
from mt.terminal import say, show

if TYPE_CHECKING:
    from pathlib import Path

    from mt.translation.aligner import Aligner


@entry_point("align", AlignSchema)
def main(settings: dict[str, Any]) -> None:
    """Check the files, choose layer and heads, then align the lines chunk by chunk and score them if there is gold."""
    form = GoldFormat(settings["gold_first"], settings["gold_swapped"], settings["gold_outside"] == "skip")
    pairs = PairFiles(settings["source"], settings["target"], settings["gold"], form)
    known = PairFiles.optional(settings["validation"], "validation.", form) or pairs
    check_outputs([("output", settings["output"])], [*pairs.named, *known.named])
    folders = [find_bundle(settings["run"], say=say)]
    if settings["reverse"] is not None:
        folders.append(find_bundle(settings["reverse"], key="reverse", say=say))
    pairs.check()
    known.check()
    aligner = loaded(settings, folders)
    choose(aligner, known, pairs, settings["validation"]["sentences"], folders)
    score, done = AlignmentScore(), 0
    output = os.devnull if settings["gold"] is not None and settings["output"] is None else settings["output"]
    with writer(output) as stream:
        for chunk in pairs.chunks():
            label = partial(pairs.label, done)
            found = aligner.align([each.source for each in chunk], [each.target for each in chunk], label)
            for pair, links in zip(chunk, found, strict=True):
                write_line(stream, format_links(links))
                if pair.gold is not None:
                    score.add(links, pair.gold)
            stream.flush()
            done += len(chunk)
    if settings["gold"] is not None:
        show(f"{done:,} pairs: {score}")


def loaded(settings: dict[str, Any], folders: list[Path]) -> Aligner:
    """The aligner over the bundles in the folders: the model, and the reverse model if there is one."""
    from mt.alignment.attention_links import HeadOptions
    from mt.device import choose_device, use_threads
    from mt.runs.bundle import Bundle
    from mt.translation.aligner import Aligner
    from mt.translation.translator import Translator

    use_threads(settings["threads"])
    device = choose_device(settings["device"])
    translators, options = [], []
    for folder, prefix in zip(folders, ("", "reverse_"), strict=False):
        bundle = Bundle.load(folder, device, settings["trust"])
        say(f"{folder}: {bundle.describe()}")
        limits = settings["batch"]["tokens"], settings["longest"], settings["precision"]
        translators.append(Translator.of(bundle, None, *limits))
        options.append(HeadOptions(*(settings[f"{prefix}{name}"] for name in ("layer", "heads", "shift"))))
    reverse = (*translators, None)[1]
    return Aligner(translators[0], reverse, settings["symmetrize"], settings["threshold"], *options)


def choose(aligner: Aligner, known: PairFiles, pairs: PairFiles, most: int, folders: list[Path]) -> None:
    """Choose what the settings leave open, and say what was chosen and why."""
    sample = list(islice(known, most))
    gold = [each.gold for each in sample if each.gold is not None] if known is not pairs else None
    criterion = aligner.choose([each.source for each in sample], [each.target for each in sample], gold or None)
    for folder, direction in zip(folders, aligner.directions, strict=True):
        why = f", by {criterion} on {len(sample):,} pairs" if criterion else ""
        say(f"{folder}: {direction.chosen[0]}{why}")


if __name__ == "__main__":
    main()
