"""Test sets: a split of a corpus, or files that the user names."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from mt.config.build import build
from mt.config.trust import require_kind, trusted
from mt.data.corpora.base import Corpus, require_documents
from mt.data.corpora.pairs import DIRECTION, Pairs, document_numbers
from mt.data.text.directions import names_of
from mt.data.text.preprocessing import Preprocessing
from mt.errors import ConfigError, UserError
from mt.evaluation.lookup import affordable, nearest_neighbour
from mt.files.lines import all_lines
from mt.terminal import say


@dataclass(frozen=True)
class EvaluationSet:
    """Raw sources and their references.

    Attributes:
        name: a readable description.
        sources: N texts.
        references: one or several lists of N texts.
        train: the training pairs of the same corpus, for the lookup baseline; None if there are none.
        documents: document number of each source; None if a blank source ends a document.
        files: key and path of each file that it was read from, which no output may replace.
    """

    name: str
    sources: list[str]
    references: list[list[str]]
    train: Pairs | None = None
    documents: list[int] | None = None
    files: list[tuple[str, str | Path]] = field(default_factory=list)

    def label(self, index: int) -> str:
        """The name, in messages, of the source with an index from 0."""
        return f"{self.name}, sentence {index + 1}"

    def lookup(self) -> list[str] | None:
        """The lookup baseline's translations; None if there are no training pairs, or too many (see `affordable`)."""
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
    """The test set that the configuration of `evaluate` describes.

    Args:
        settings: `input`, `references`, `data`, `cache` of `configs/evaluate.yaml`.
        own: the corpus node of the run that is evaluated; None if it is not known.
        direction: source and target language of the model.
        needs_documents: whether the model reads the sentences before each one.
        trust: the user's packages whose corpora `own` may name.

    Raises:
        UserError: a file or split is missing, or files have different numbers of lines.
        ConfigError: settings contradict each other or the model, or the model needs documents and the corpus has none.
    """
    references = files_of(settings["references"])
    if settings["input"] is not None:
        if not references:
            raise ConfigError(f"input={settings['input']} needs references=FILE to score against")
        sources = all_lines(settings["input"], "input", direction[0])
        found = EvaluationSet(settings["input"], sources, [], files=[("input", settings["input"])])
    else:
        found = corpus_set(settings["data"], own, direction, settings["cache"], needs_documents, trust)
    if references:
        streams = [all_lines(path, "references", direction[1]) for path in references]
        files = [*found.files, *(("references", path) for path in references)]
        found = replace(found, references=streams, files=files)
        for path, stream in zip(references, streams, strict=True):
            if len(stream) != len(found.sources):
                raise UserError(
                    f"references={path}: {len(stream)} lines for {len(found.sources)} sources of {found.name}; "
                    "both need a line for each sentence"
                )
    if not found.sources:
        raise UserError(f"{found.name}: no sentence in it")
    return found


def load_sets(
    settings: Mapping[str, Any],
    own: Mapping[str, Any] | None,
    text: Preprocessing,
    needs_documents: bool = False,
    trust: Collection[str] = (),
) -> dict[str, EvaluationSet]:
    """The test sets by the names of their directions; of a model of one direction there is one.

    Args:
        settings, own, needs_documents, trust: as for `load_set`.
        text: the model's preprocessing, which has its directions.

    Raises:
        UserError, ConfigError: see `load_set` and `directions_to_score`.
    """
    directions = directions_to_score(settings, own, text, trust)
    if len(directions) == 1:
        return {"-".join(directions[0]): load_set(settings, own, directions[0], needs_documents, trust)}
    if settings["references"] is not None:
        raise ConfigError("references: the model translates in several directions; choose one, as in direction=en-de")
    data = settings["data"]
    corpus = _corpus(data, own, directions[0], needs_documents, trust)
    splits = corpus.load(Path(settings["cache"]))
    for line in corpus.notices.lines():
        say(line)
    sets = {"-".join(each): _set_of(corpus, splits, data["split"], each) for each in directions}
    found = {name: each for name, each in sets.items() if each.sources}
    if not found:
        raise UserError(f"{data['split']} of {corpus.describe()}: no sentence in it")
    return found


def corpus_set(
    data: Mapping[str, Any],
    own: Mapping[str, Any] | None,
    direction: tuple[str, str],
    cache: str,
    needs_documents: bool = False,
    trust: Collection[str] = (),
) -> EvaluationSet:
    """A split of the corpus that `corpus_node` describes; of a mixture the pairs in one direction."""
    corpus = _corpus(data, own, direction, needs_documents, trust)
    splits = corpus.load(Path(cache))
    for line in corpus.notices.lines():
        say(line)
    return _set_of(corpus, splits, data["split"], direction)


def _corpus(
    data: Mapping[str, Any],
    own: Mapping[str, Any] | None,
    direction: tuple[str, str],
    needs_documents: bool,
    trust: Collection[str],
) -> Corpus:
    corpus: Corpus = build(corpus_node(data, own, trust), "data")
    if direction not in [each.languages for each in corpus.directions]:
        raise ConfigError(
            f"data.source={corpus.source} data.target={corpus.target}: the model translates {direction[0]} to "
            f"{direction[1]}; give data.source={direction[0]} data.target={direction[1]}"
        )
    if needs_documents:
        require_documents(corpus, "the model")
    return corpus


def _set_of(corpus: Corpus, splits: Mapping[str, Pairs], split: str, direction: tuple[str, str]) -> EvaluationSet:
    if split not in splits:
        raise UserError(f"data.split={split}: {corpus.describe()} has no such split; it has {', '.join(splits)}")
    pairs = in_direction(splits[split], corpus, direction)
    train = in_direction(splits["train"], corpus, direction) if split != "train" else None
    numbers = document_numbers(pairs)
    return EvaluationSet(
        name=f"{split} of {corpus.describe()}" + (f", {'-'.join(direction)}" if len(corpus.directions) > 1 else ""),
        sources=list(pairs["source"]),
        references=[list(pairs["target"])],
        train=train,
        documents=None if numbers is None else numbers.tolist(),
        files=[("data", path) for path in corpus.files()],
    )


def in_direction(pairs: Pairs, corpus: Corpus, direction: tuple[str, str]) -> Pairs:
    """The pairs of a split that are in a direction; the split itself, unless it is one of a mixture."""
    if DIRECTION not in pairs.column_names:
        return pairs
    numbers = [number for number, each in enumerate(corpus.directions) if each.languages == direction]
    return pairs.select(np.flatnonzero(np.isin(pairs[DIRECTION][:], numbers)))


def directions_to_score(
    settings: Mapping[str, Any], own: Mapping[str, Any] | None, text: Preprocessing, trust: Collection[str] = ()
) -> list[tuple[str, str]]:
    """The directions in which a model is scored: the one that is asked for, or all that its corpus has pairs of.

    Args:
        settings: as for `load_set`, with `direction`.
        own: as for `load_set`.
        text: the model's preprocessing.
        trust: as for `load_set`.

    Raises:
        UserError: a file is given as `input`, and its direction is not; or the model lacks the one asked for.
        ConfigError: the corpus has no pairs in a direction of the model.
    """
    known = list(dict.fromkeys(each.languages for each in text.directions))
    if settings["direction"] is not None or settings["input"] is not None or len(known) == 1:
        return [text.in_direction(settings["direction"]).directions[0].languages]
    corpus: Corpus = build(corpus_node(settings["data"], own, trust), "data")
    names = {each.languages for each in corpus.directions}
    if not names & set(known):
        raise ConfigError(
            f"data.source={corpus.source} data.target={corpus.target}: the model translates "
            f"{', '.join('-'.join(each) for each in known)}"
        )
    return [each for each in known if each in names]


def require_directions(name: str, text: Preprocessing, wanted: Sequence[str]) -> None:
    """Check that another model translates in all directions in which the first one is scored.

    Args:
        name: of the other model, for the message.
        text: its preprocessing.
        wanted: names of directions.

    Raises:
        UserError: it lacks one.
    """
    names = names_of(text.directions)
    missing = [each for each in wanted if each not in names]
    if missing:
        raise UserError(
            f"{name}: translates {', '.join(names)}, but the other model {missing[0]}; compare models of the same "
            "languages"
        )


def corpus_node(data: Mapping[str, Any], own: Mapping[str, Any] | None, trust: Collection[str] = ()) -> dict[str, Any]:
    """The corpus node to use: `data` if it has a `_target_`, else the run's own node with the changes in `data`.

    If `data` is another corpus, null is an ordinary value (but languages are never null). For the run's own corpus null
    means that the setting is not changed.

    Raises:
        ConfigError: `data` has no `_target_`, and the run's own corpus is not known.
        UserError: the run's node does not name a corpus class.
    """
    given = {name: value for name, value in data.items() if name != "split"}
    if given.get("_target_") is not None:
        return {name: value for name, value in given.items() if value is not None or name not in ("source", "target")}
    if not own or "_target_" not in own:
        raise ConfigError("this bundle does not say which corpus it was trained on; give data=... or input=FILE")
    require_kind(own, "data", Corpus, "the bundle's config.json", trusted(trust))
    return {**own, **{name: value for name, value in given.items() if value is not None}}


def files_of(value: object) -> list[str]:
    """`references` as a list of paths: none, one or several.

    Raises:
        ConfigError: `value` is not null, a path or a list of paths.
    """
    if value is None:
        return []
    paths = list(value) if isinstance(value, (list, tuple)) else [value]
    if any(isinstance(path, (Mapping, list)) or path is None for path in paths):
        raise ConfigError(f"references={value}: give a file or a list of files")
    return [str(path) for path in paths]
