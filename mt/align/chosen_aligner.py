"""The aligner that the settings of `mt.align` describe, with the layer and the heads that were left open chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from mt.alignment.attention_links import HeadOptions
from mt.alignment.pair_files import Pair
from mt.data.text.directions import names_of
from mt.device import choose_device, use_threads
from mt.runs.bundle import Bundle
from mt.terminal import say
from mt.translation.aligner import Aligner
from mt.translation.translator import Translator


def reversed_direction(translator: Translator, bundle: Bundle) -> str | None:
    """The direction that is asked of the reverse model; None if it has only one."""
    if len(names_of(bundle.preprocessing.directions)) == 1:
        return None
    return "-".join(translator.directions[0][::-1])


def chosen_aligner(
    settings: Mapping[str, Any], folders: Mapping[str, Path], sample: Sequence[Pair], known: bool
) -> Aligner:
    """Load the models, choose what is open, and say for each model what was chosen and why.

    Args:
        settings: the configuration of `mt.align`.
        folders: the folders of the bundles, by their keys: `run` and perhaps `reverse`.
        sample: the pairs to choose by.
        known: whether their gold links, if there are any, may be looked at.
    """
    use_threads(settings["threads"])
    device = choose_device(settings["device"])
    translators, options = list[Translator](), list[HeadOptions]()
    for key, folder in folders.items():
        bundle = Bundle.load(folder, device, settings["trust"])
        say(f"{folder}: {bundle.describe()}")
        limits = settings["batch"]["tokens"], settings["longest"], settings["precision"]
        asked = settings["direction"] if key == "run" else reversed_direction(translators[0], bundle)
        translator = Translator.of(bundle, None, *limits).in_direction(asked)
        translators.append(translator)
        prefix = "" if key == "run" else f"{key}_"
        given = HeadOptions(*(settings[f"{prefix}{name}"] for name in ("layer", "heads", "shift")))
        if given == HeadOptions() and translator.guided:  # the head that learned an alignment in training
            given = HeadOptions(translator.guided.layer, [translator.guided.head], False)
        options.append(given)
    reverse = (*translators, None)[1]
    aligner = Aligner(translators[0], reverse, settings["symmetrize"], settings["threshold"], *options)
    gold = [pair.gold for pair in sample if pair.gold is not None] if known else []
    why = aligner.choose([pair.source for pair in sample], [pair.target for pair in sample], gold or None)
    for folder, option, direction in zip(folders.values(), options, aligner.directions, strict=True):
        open_before = None in (option.layer, option.heads, option.shift)
        said = f", by {why} on {len(sample):,} pairs" if why and open_before else ""
        say(f"{folder}: {direction.chosen[0]}{said}")
    return aligner
