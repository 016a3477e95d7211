"""What a model is evaluated on: a split of a corpus, or files that the user names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mt.config import build
from mt.data.corpus import Corpus
from mt.data.pairs import Pairs
from mt.errors import ConfigError, UserError
from mt.evaluation.lookup import nearest_neighbour
from mt.lines import all_lines

LOOKUP_LIMIT = 2e9
"""Largest product of training and test sentences for which the lookup baseline is worth its time."""


@dataclass(frozen=True)
class EvaluationSet:
    """Raw sources and their references.

    Attributes:
        name: what it is, for people.
        sources: N texts.
        references: one or several lists of N texts.
        train: the training pairs of the same corpus, for the lookup baseline; None if there are none.
    """

    name: str
    sources: list[str]
    references: list[list[str]]
    train: Pairs | None = None

    def lookup(self) -> list[str] | None:
        """The translation of the nearest training source for each source; None without training pairs or too many."""
        if self.train is None or len(self.train) * len(self.sources) > LOOKUP_LIMIT:
            return None
        return nearest_neighbour(list(self.train["source"]), list(self.train["target"]), self.sources)


def load_set(settings: Mapping[str, Any], own: Mapping[str, Any] | None, direction: tuple[str, str]) -> EvaluationSet:
    """The set that the configuration of `evaluate` describes.

    Args:
        settings: `input`, `references`, `data`, `cache` of `configs/evaluate.yaml`.
        own: the corpus node of the run under evaluation.
        direction: source and target language of the model.

    Raises:
        UserError: a missing file or split, files of different line counts.
        ConfigError: settings that contradict each other or the model.
    """
    references = files_of(settings["references"])
    if settings["input"] is not None:
        if not references:
            raise ConfigError(f"input={settings['input']} needs references=FILE to score against")
        sources = all_lines(settings["input"], "input")
        found = EvaluationSet(settings["input"], sources, [])
    else:
        found = corpus_set(settings["data"], own, direction, settings["cache"])
    if references:
        streams = [all_lines(path, "references") for path in references]
        found = EvaluationSet(found.name, found.sources, streams, found.train)
        for path, stream in zip(references, streams, strict=True):
            if len(stream) != len(found.sources):
                raise UserError(
                    f"references={path}: {len(stream)} lines for {len(found.sources)} sources of {found.name}; "
                    "both need a line for each sentence"
                )
    if not found.sources:
        raise UserError(f"{found.name}: no sentence in it")
    return found


def corpus_set(
    data: Mapping[str, Any], own: Mapping[str, Any] | None, direction: tuple[str, str], cache: str
) -> EvaluationSet:
    """A split of another corpus (`data` with `_target_`) or of the run's own, with the changes in `data`."""
    changes = {name: value for name, value in data.items() if name != "split" and value is not None}
    node = changes if "_target_" in changes else {**(own or {}), **changes}
    if "_target_" not in node:
        raise ConfigError("this bundle does not say which corpus it was trained on; give data=... or input=FILE")
    corpus: Corpus = build(node, "data")
    if (corpus.source, corpus.target) != direction:
        raise ConfigError(
            f"data.source={corpus.source} data.target={corpus.target}: the model translates {direction[0]} to "
            f"{direction[1]}; give data.source={direction[0]} data.target={direction[1]}"
        )
    splits = corpus.load(Path(cache))
    split = data["split"]
    if split not in splits:
        raise UserError(f"data.split={split}: {corpus.describe()} has no such split; it has {', '.join(splits)}")
    pairs = splits[split]
    train = splits["train"] if split != "train" else None
    return EvaluationSet(f"{split} of {corpus.describe()}", list(pairs["source"]), [list(pairs["target"])], train)


def files_of(value: str | Sequence[str] | None) -> list[str]:
    """`references` as a list: nothing, one path, or several."""
    if value is None:
        return []
    return [value] if isinstance(value, str) else list(value)
