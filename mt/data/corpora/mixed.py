"""Several corpora in one training: by weights or a temperature, each with a cleaning of its own, in many directions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import numpy as np
import pyarrow as pa
from annotated_types import Ge, Gt, Le

from mt.config.build import Inlined
from mt.config.constraints import checked
from mt.data.batches.mixture_sampling import MixtureSampling, shares_by_temperature
from mt.data.corpora.base import NOTICES, SPLITS, CleanedRows, Corpus, Progress
from mt.data.corpora.files import DOCUMENT_END
from mt.data.corpora.link_files import LinkFiles
from mt.data.corpora.notices import Notices
from mt.data.corpora.pairs import CHUNK, DIRECTION, DOCUMENT, LINKS, PART, SCHEMA, Chunk, Pairs, extended
from mt.data.inspection.first_look import FirstLook
from mt.data.streaming.stream_parts import StreamPart
from mt.data.streaming.stream_sample import HELD_ROWS
from mt.data.streaming.stream_settings import StreamSettings
from mt.data.streaming.stream_shards import Shard
from mt.data.text.cleaning import Cleaning
from mt.data.text.directions import RESERVED, TAG, Direction, language_tag
from mt.errors import ArgumentError, ConfigError, UserError
from mt.files.json_files import write_json

if TYPE_CHECKING:  # loads torch, which reading a corpus does not need
    from mt.data.batches.encoded import EncodedSplit
    from mt.data.batches.loader import Draw


@checked
@dataclass(frozen=True)
class MixedPart:
    """A corpus as a part of a mixture.

    Attributes:
        corpus: the corpus.
        tag: a tag before each of its sources, such as `<bt>` for sources made by back-translation; None: none.
        scored: whether its validation and test pairs are those of the mixture, too. False: it only has training pairs,
            and none are held out. None: a part without a tag is scored, one with a tag is not.
        cleaning: settings of the cleaning that differ for this part, such as `{"ratio": 3}`; None: none.

    Raises:
        ArgumentError: the corpus is a mixture itself, or the tag is not written like `<bt>`.
    """

    corpus: Corpus
    tag: str | None = None
    scored: bool | None = None
    cleaning: dict[str, Any] | None = None

    def __post_init__(self) -> None:
        if isinstance(self.corpus, MixedCorpus):
            raise ArgumentError("a part cannot be a mixture itself; name its parts instead")
        if self.tag is not None and (TAG.fullmatch(self.tag) is None or RESERVED.fullmatch(self.tag)):
            raise ArgumentError(
                "{tag}: a tag is written like <bt>, with letters and digits, and is no name of another piece",
                tag=self.tag,
            )

    @property
    def is_scored(self) -> bool:
        """Whether its validation and test pairs are used."""
        return self.tag is None if self.scored is None else self.scored


@checked
class MixedCorpus(Corpus):
    """Several corpora as one.

    The training pairs are those of its parts, one part after the other; in validation and test the parts take turns,
    unless they mark documents. Pairs have the columns `part`, which counts
    the parts from 0, and `direction`, the number of a pair's direction in `directions`. Where parts have different
    languages, a tag before each source names the language of its target.

    Without weights and temperature an epoch has every training pair once. With them see `MixtureSampling`.

    Args:
        corpora: the parts by name.
        weights: how often a pair of each part is drawn, relative to the other parts, by name.
        temperature: draw parts by their sizes, with this temperature: 1 keeps the sizes, 5 is usual for parts of very
            different sizes, and at 100 all are drawn almost alike.

    Attributes:
        parts: the parts by name.

    Raises:
        ArgumentError: there are no parts, weights do not fit them, or both weights and a temperature are given.
    """

    def __init__(
        self,
        corpora: Annotated[dict[str, MixedPart], Inlined("corpus", "mt.data.Corpus")],
        weights: dict[str, Annotated[float, Gt(0), Le(1e6)]] | None = None,
        temperature: Annotated[float, Ge(1), Le(100)] | None = None,
    ) -> None:
        self.parts = {name: each if isinstance(each, MixedPart) else MixedPart(each) for name, each in corpora.items()}
        self._check(weights, temperature)
        self.parts = {name: _without_scores(part) for name, part in self.parts.items()}
        corpus = [part.corpus for part in self.parts.values()]
        scored = [part.corpus for part in self.parts.values() if part.is_scored] or corpus
        super().__init__(corpus[0].source, corpus[0].target, held_out_test=max(each.held_out_test for each in scored))
        self.source, self.target = ("+".join(sorted({getattr(each, side) for each in corpus})) for side in ENDS)
        self.weights = weights
        self.temperature = temperature
        self.stream = self._mixed_stream()
        self.documents = corpus[0].documents if all(each.documents is not None for each in corpus) else None

    def _mixed_stream(self) -> StreamSettings | None:
        """How the mixture is streamed, as its parts are: all of them, or none."""
        streams = {name: part.corpus.stream for name, part in self.parts.items()}
        there = [stream for stream in streams.values() if stream is not None]
        if not there:
            return None
        for name, stream in streams.items():
            if stream is None:
                other = next(each for each, found in streams.items() if found is not None)
                raise ArgumentError(
                    f"{{corpora.key}}: {other} is streamed, {name} is not; set streaming=true for all parts, or none",
                    corpora=self.parts,
                )
        lanes = {stream.lanes for stream in there if stream.lanes is not None}
        if len(lanes) > 1:
            raise ArgumentError(
                f"{{corpora.key}}: one stream has one number of lanes, and the parts say {sorted(lanes)}",
                corpora=self.parts,
            )
        workers = [stream.workers for stream in there if stream.workers is not None]
        return StreamSettings(
            lanes=next(iter(lanes), None),
            workers=max(workers, default=None),
            shuffle_buffer=max(stream.shuffle_buffer for stream in there),
            sample=sum(stream.sample for stream in there),
        )

    def _check(self, weights: Mapping[str, float] | None, temperature: float | None) -> None:
        if not self.parts:
            way_out = "name some, as in data=[multi30k,tatoeba]"
            raise ArgumentError(f"{{corpora.key}}: no corpus in this mixture; {way_out}", corpora={})
        if weights is not None and temperature is not None:
            raise ArgumentError(
                "{weights.key} and {temperature.key}: give one of the two, and null for the other",
                weights=weights,
                temperature=temperature,
            )
        names = ", ".join(self.parts)
        for name in weights or {}:
            if name not in self.parts:
                raise ArgumentError(
                    f"{{weights.key}}: there is no corpus {name} in this mixture; there are {names}", weights=weights
                )
        for name in self.parts if weights is not None else ():
            if name not in (weights or {}):
                raise ArgumentError(
                    f"{{weights.key}}: no weight for {name}; give one for each of {names}", weights=weights
                )
        if temperature is not None and any(part.corpus.stream is not None for part in self.parts.values()):
            raise ArgumentError(
                "{temperature}: the sizes of streamed corpora are not known; give {weights.key}",
                temperature=temperature,
                weights=weights,
            )
        if not any(part.is_scored for part in self.parts.values()):
            raise ArgumentError(
                "{corpora.key}: no part is scored, so there are no validation pairs; add one without a tag, or set "
                "scored=true for one",
                corpora=self.parts,
            )

    @property
    def directions(self) -> list[Direction]:
        """Each direction once, and after them those whose sources have the tag of a part, too."""
        return list(dict.fromkeys([*self._plain_directions(), *self._directions_of_parts()]))

    def part_directions(self) -> list[int]:
        """For each part the number of its direction in `directions`."""
        every = self.directions
        return [every.index(each) for each in self._directions_of_parts()]

    def _plain_directions(self) -> list[Direction]:
        """Each direction once, without tags of parts."""
        corpora = [part.corpus for part in self.parts.values()]
        languages = list(dict.fromkeys((each.source, each.target) for each in corpora))
        several = len(languages) > 1
        return [Direction(source, target, (language_tag(target),) if several else ()) for source, target in languages]

    def _directions_of_parts(self) -> list[Direction]:
        by_languages = {each.languages: each for each in self._plain_directions()}
        found = []
        for part in self.parts.values():
            own = by_languages[part.corpus.source, part.corpus.target]
            found.append(replace(own, tags=own.tags if part.tag is None else (*own.tags, part.tag)))
        return found

    def splits(self) -> list[str]:
        scored = [part.corpus for part in self.parts.values() if part.is_scored]
        found = {split for each in scored for split in each.splits()}
        return [split for split in SPLITS if split == "train" or split in found]

    def read(self, split: str) -> Iterator[Chunk]:
        for part in self.parts.values():
            if split == "train" or (part.is_scored and split in part.corpus.splits()):
                yield from part.corpus.read(split)
                if self.documents is not None:
                    yield DOCUMENT_END

    def shards(self, split: str = "train") -> list[Shard]:
        found = list[Shard]()
        for name, part in self.parts.items():
            with naming(name):
                found += part.corpus.shards(split)
        return found

    def stream_parts(self, cleaning: Cleaning, cache_dir: Path) -> list[StreamPart]:
        found = list[StreamPart]()
        for (name, part), direction in zip(self.parts.items(), self.part_directions(), strict=True):
            with naming(name):
                (own,) = part.corpus.stream_parts(_changed(cleaning, name, part.cleaning or {}), cache_dir)
            found.append(replace(own, name=name, direction=direction))
        if self.weights is None:
            return found
        return [replace(part, weight=self.weights[part.name]) for part in found]

    def forbidden_pairs(self, cache_dir: Path) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
        every = [part.corpus.forbidden_pairs(cache_dir) for part in self.parts.values() if part.is_scored]
        given, held = ([pair for kinds in every for pair in kinds[kind]] for kind in (0, 1))
        if self._goes_both_ways:
            given, held = ([*pairs, *((target, source) for source, target in pairs)] for pairs in (given, held))
        return given, held

    def content(self) -> dict[str, Any]:
        parts = []
        for name, part in self.parts.items():
            with naming(name):
                fingerprint = part.corpus.fingerprint()
            parts.append([name, fingerprint, part.tag, part.is_scored, part.cleaning, part.corpus.documents])
        return {"parts": parts, "directions": [each.to_dict() for each in self.directions]}

    def describe(self) -> str:
        return "mixture of " + "; ".join(f"{name} ({part.corpus.describe()})" for name, part in self.parts.items())

    def files(self) -> list[Path]:
        found = list[Path]()
        for name, part in self.parts.items():
            with naming(name):
                found += part.corpus.files()
        return found

    def train_links(self) -> LinkFiles | None:
        links = [part.corpus.train_links() for part in self.parts.values()]
        if any(each is None for each in links):
            return None
        return LinkFiles([path for each in links if each is not None for path in each.paths], between=DOCUMENT_END)

    def cleanings(self, cleaning: Cleaning, sizes: Sequence[int]) -> list[CleanedRows]:
        """How the training rows of each part are cleaned.

        Args:
            cleaning: the cleaning of the run; a part may change settings of it.
            sizes: number of training rows of each part; the last parts may be left out if they have none.

        Raises:
            ConfigError: a setting that a part changes is wrong.
        """
        rows = [*sizes, *[0] * (len(self.parts) - len(sizes))]
        parts = zip(self.parts.items(), rows, self._directions_of_parts(), strict=True)
        return [
            CleanedRows(name, rows, len(direction.tags), _changed(cleaning, name, part.cleaning or {}))
            for (name, part), rows, direction in parts
        ]

    def first_look(self, splits: Mapping[str, Pairs]) -> FirstLook:
        facts, warnings = list(self.notices.lines()), list[str]()
        for number, (name, part) in enumerate(self.parts.items()):
            own = {split: pairs for split, all_pairs in splits.items() if len(pairs := rows_of(all_pairs, number))}
            key, corpus = f"data.corpora.{name}", part.corpus
            look = FirstLook.at(own, corpus.source, corpus.target, key=key)
            facts += [f"{name}: {corpus.source} -> {corpus.target}, {len(own['train']):,} training pairs", *look.facts]
            warnings += look.warnings
        return FirstLook(facts, warnings)

    def evaluation_pairs(self, splits: Mapping[str, Pairs]) -> list[Pairs]:
        pairs = super().evaluation_pairs(splits)
        if self._goes_both_ways:
            pairs += [each.rename_columns({"source": "target", "target": "source"}) for each in pairs]
        return pairs

    @property
    def _goes_both_ways(self) -> bool:
        """Whether a pair of the validation may be told by one of the other direction."""
        names = {each.languages for each in self.directions}
        return any(languages[::-1] in names for languages in names)

    def draw(self, train: EncodedSplit, seed: int) -> Draw | None:
        if self.weights is None and self.temperature is None:
            return None
        assert train.parts is not None
        sizes = np.bincount(train.parts, minlength=len(self.parts)).tolist()
        if self.weights is not None:
            shares = [self.weights[name] for name in self.parts]
        else:
            shares = shares_by_temperature(sizes, self.temperature or 1.0)
        return MixtureSampling(train.parts, shares, seed)

    def _fill(self, folder: Path, cache_dir: Path, progress: Progress) -> None:
        """Write the pairs of all parts into one file for each split."""
        self.notices = Notices()
        loaded = {name: self._loaded(name, part, cache_dir, progress) for name, part in self.parts.items()}
        links = all(LINKS in splits["train"].column_names for splits in loaded.values())
        numbers = list(zip(range(len(loaded)), self.part_directions(), loaded.values(), strict=True))
        for split in SPLITS:
            there = [(part, way, splits[split]) for part, way, splits in numbers if split in splits]
            if there:
                own_links = links and all(LINKS in pairs.column_names for *_, pairs in there)
                tables = _tables(there, self.documents is not None, own_links)
                _write(folder / f"{split}.arrow", tables, in_turns=split != "train" and self.documents is None)
        write_json(folder / NOTICES, self.notices.to_dict())
        if self.stream is not None:
            write_json(folder / HELD_ROWS, {"rows": []})  # the parts have theirs

    def _loaded(self, name: str, part: MixedPart, cache_dir: Path, progress: Progress) -> dict[str, Pairs]:
        with naming(name):
            splits = part.corpus.load(cache_dir, progress)
        for line in part.corpus.notices.lines():
            self.notices.add(f"{name}: {line}", f"{name}: {line}")
        return splits if part.is_scored else {"train": splits["train"]}


ENDS = ("source", "target")


@contextmanager
def naming(name: str) -> Iterator[None]:
    """Let the errors of a part name it."""
    try:
        yield
    except UserError as error:
        said, key = str(error), f"data.corpora.{name}"
        line = f"{key}{said.removeprefix('data')}" if said.startswith("data.") else f"{key}: {said}"
        raise (ConfigError(line) if isinstance(error, ConfigError) else UserError(line)) from None


def rows_of(pairs: Pairs, part: int) -> Pairs:
    """The rows of one part of a mixture."""
    batches = pairs.select_columns(PART).with_format("arrow").iter(batch_size=CHUNK)
    parts = np.concatenate([np.zeros(0, np.int32), *(batch.column(PART).to_numpy() for batch in batches)])
    return pairs.select(np.flatnonzero(parts == part))


def _without_scores(part: MixedPart) -> MixedPart:
    """A part that is not scored holds no pairs out of its training pairs."""
    if part.is_scored:
        return part
    corpus = copy(part.corpus)
    corpus.held_out = corpus.held_out_test = 0
    return MixedPart(corpus, part.tag, part.scored, part.cleaning)


def _changed(cleaning: Cleaning, name: str, changes: Mapping[str, Any]) -> Cleaning:
    settings = cleaning.settings()
    key = f"data.corpora.{name}.cleaning"
    for each in changes:
        if each not in settings:
            raise ArgumentError(f"unknown key {key}.{each}; accepted: {', '.join(settings)}")
    try:
        return type(cleaning)(**{**settings, **changes})
    except ArgumentError as error:
        raise error.at(key, list(settings), str) from None


def _tables(parts: Sequence[tuple[int, int, Pairs]], documents: bool, links: bool) -> Iterator[pa.Table]:
    """The pairs of several parts, chunk by chunk, each with the numbers of its part and its direction."""
    schema = extended(SCHEMA, documents, links, mixed=True)
    first_document = 0
    for part, direction, pairs in parts:
        last = first_document
        for batch in pairs.with_format("arrow").iter(batch_size=CHUNK):
            columns = {name: batch.column(name).combine_chunks() for name in ENDS}
            if documents:
                numbers = batch.column(DOCUMENT).to_numpy() + first_document
                last = max(last, int(numbers[-1]) + 1)
                columns[DOCUMENT] = pa.array(numbers, pa.int32())
            if links:
                columns[LINKS] = batch.column(LINKS).combine_chunks()
            for name, number in ((PART, part), (DIRECTION, direction)):
                columns[name] = pa.array(np.full(len(batch), number, np.int32))
            yield pa.table(columns).cast(schema)
        first_document = last


def _write(path: Path, tables: Iterator[pa.Table], in_turns: bool) -> None:
    """Write the pairs of all parts, one part after the other, in bounded memory; or the parts taking turns, so that
    the first pairs are of all parts."""
    first = next(tables)
    with pa.OSFile(str(path), "wb") as sink, pa.ipc.new_stream(sink, first.schema) as writer:
        if not in_turns:
            for table in chain([first], tables):
                writer.write_table(table)
            return
        table = pa.concat_tables([first, *tables])
        parts = table.column(PART).to_numpy()
        turn = np.concatenate([np.arange(count) for count in np.bincount(parts) if count])
        writer.write_table(table.take(np.argsort(turn, kind="stable")).combine_chunks(), max_chunksize=CHUNK)
