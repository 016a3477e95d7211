"""What a model is evaluated on: a split of a corpus, or files that the user names."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from mt.config.build import build
from mt.config.trust import require_kind, trusted
from mt.data.corpora.base import Corpus, require_documents
from mt.data.corpora.pairs import Pairs, document_numbers
from mt.errors import ConfigError, UserError
from mt.evaluation.lookup import affordable, nearest_neighbour
from mt.files.lines import all_lines


@dataclass(frozen=True)
class EvaluationSet:
    """Raw sources and their references.

    Attributes:
        name: what it is, for people.
        sources: N texts.
        references: one or several lists of N texts.
        train: the training pairs of the same corpus, for the lookup baseline; None if there are none.
        documents: the number of each source's document; None where a blank source ends one.
    """

    name: str
    sources: list[str]
    references: list[list[str]]
    train: Pairs | None = None
    documents: list[int] | None = None

    def lookup(self) -> list[str] | None:
        """The translation of the nearest training source for each source; None without training pairs or too many."""
        if self.train is None or not affordable(len(self.train), len(self.sources)):
            return None
        return nearest_neighbour(list(self.train["source"]), list(self.train["target"]), self.sources)


def load_set(
    settings: Mapping[str, Any],
    own: Mapping[str, Any] | None,
    direction: tuple[str, str],
    needs_documents: bool = False,
    trust: Collection[str] = (),
) -> EvaluationSet:
    """The set that the configuration of `evaluate` describes.

    Args:
        settings: `input`, `references`, `data`, `cache` of `configs/evaluate.yaml`.
        own: the corpus node of the run under evaluation.
        direction: source and target language of the model.
        needs_documents: whether the model reads the sentences before each one.
        trust: packages of the user's own whose corpora `own` may name.

    Raises:
        UserError: a missing file or split, files of different line counts.
        ConfigError: settings that contradict each other or the model; no documents in a corpus where it needs some.
    """
    references = files_of(settings["references"])
    if settings["input"] is not None:
        if not references:
            raise ConfigError(f"input={settings['input']} needs references=FILE to score against")
        sources = all_lines(settings["input"], "input")
        found = EvaluationSet(settings["input"], sources, [])
    else:
        found = corpus_set(settings["data"], own, direction, settings["cache"], needs_documents, trust)
    if references:
        streams = [all_lines(path, "references") for path in references]
        found = replace(found, references=streams)
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
    data: Mapping[str, Any],
    own: Mapping[str, Any] | None,
    direction: tuple[str, str],
    cache: str,
    needs_documents: bool = False,
    trust: Collection[str] = (),
) -> EvaluationSet:
    """A split of the corpus that `corpus_node` describes."""
    node = corpus_node(data, own, trust)
    corpus: Corpus = build(node, "data")
    if (corpus.source, corpus.target) != direction:
        raise ConfigError(
            f"data.source={corpus.source} data.target={corpus.target}: the model translates {direction[0]} to "
            f"{direction[1]}; give data.source={direction[0]} data.target={direction[1]}"
        )
    if needs_documents:
        require_documents(corpus, "the model")
    splits = corpus.load(Path(cache))
    split = data["split"]
    if split not in splits:
        raise UserError(f"data.split={split}: {corpus.describe()} has no such split; it has {', '.join(splits)}")
    pairs = splits[split]
    train = splits["train"] if split != "train" else None
    numbers = document_numbers(pairs)
    return EvaluationSet(
        name=f"{split} of {corpus.describe()}",
        sources=list(pairs["source"]),
        references=[list(pairs["target"])],
        train=train,
        documents=None if numbers is None else numbers.tolist(),
    )


def corpus_node(data: Mapping[str, Any], own: Mapping[str, Any] | None, trust: Collection[str] = ()) -> dict[str, Any]:
    """Another corpus (`data` with `_target_`), or the run's own with the changes in `data`.

    Null is a value of its own in another corpus's settings (only languages are never null); of the run's own it says
    that nothing is changed.

    Raises:
        ConfigError: neither is there.
        UserError: what the run calls its corpus is none.
    """
    given = {name: value for name, value in data.items() if name != "split"}
    if given.get("_target_") is not None:
        return {name: value for name, value in given.items() if value is not None or name not in ("source", "target")}
    if not own or "_target_" not in own:
        raise ConfigError("this bundle does not say which corpus it was trained on; give data=... or input=FILE")
    require_kind(own, "data", Corpus, "the bundle's config.json", trusted(trust))
    return {**own, **{name: value for name, value in given.items() if value is not None}}


def files_of(value: object) -> list[str]:
    """`references` as a list: nothing, one path, or several.

    Raises:
        ConfigError: it is none of them.
    """
    if value is None:
        return []
    paths = list(value) if isinstance(value, (list, tuple)) else [value]
    if any(isinstance(path, (Mapping, list)) or path is None for path in paths):
        raise ConfigError(f"references={value}: give a file or a list of files")
    return [str(path) for path in paths]
