"""Streams of training pairs: every pair once, whatever reads them, and going on at any batch."""

import json
import tracemalloc
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
import torch
from made_shards import Pair, made_pairs, prepared_stream, streamed_corpus, write_shard

from mt.batch import Batch
from mt.data.corpora.mixed import MixedCorpus, MixedPart
from mt.data.corpora.paths import CorpusPart
from mt.data.module import PreparedData
from mt.data.streaming.file_shards import FileShard
from mt.data.streaming.stream import Stream
from mt.data.streaming.stream_parts import StreamPart
from mt.data.streaming.stream_shards import Shard, ShardBlock
from mt.data.streaming.streamed_pairs import StreamedPairs
from mt.data.text.cleaning import Cleaning
from mt.ranks.ranks import ALONE, Ranks

FORMATS = ("a.parquet", "a.jsonl", "a.jsonl.gz", "a.jsonl.zst", "a.tsv", "a", "a/.gz", "a/.xz")


def shard_of(folder: Path, name: str, pairs: Sequence[Pair]) -> FileShard:
    """A shard of a format; `a/.gz` are two compressed text files."""
    base, _, ending = name.partition("/")
    path = write_shard(folder / base, pairs, ending=ending)
    if "." in base:
        part = CorpusPart(path)
    else:
        part = CorpusPart(*(Path(f"{path}.{language}{ending}") for language in ("en", "de")))
    return FileShard(part, streamed_corpus("x").columns)


@pytest.mark.parametrize("name", FORMATS)
def test_a_shard_is_read_from_any_row_on(tmp_path: Path, name: str) -> None:
    pairs = made_pairs(9000)
    shard = shard_of(tmp_path, name, pairs)

    def read(row: int, seek: Sequence[int] = ()) -> list[Pair]:
        blocks = list(shard.blocks(row, seek))
        assert [block.first for block in blocks[1:]] == [block.end for block in blocks[:-1]]
        assert not blocks or blocks[0].first == row
        return [pair for block in blocks for pair in zip(block.sources, block.targets, strict=True)]

    blocks = list(shard.blocks())
    for row in (0, 1, 99, 100, 4096, 5001, 8999, 9000):
        block = next((each for each in reversed(blocks) if each.first <= row), blocks[0])
        assert read(row) == pairs[row:]
        assert read(row, block.seek) == pairs[row:]


SHARDS = (("a.jsonl", 150), ("b.parquet", 260), ("c.tsv", 90), ("d.jsonl.gz", 120), ("e.jsonl", 0), ("f.parquet", 1))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[PreparedData, Stream, list[Pair]]:
    """Six shards of several formats, with pairs that are dropped; and the pairs that are not."""
    folder = tmp_path_factory.mktemp("stream")
    first, everything = 0, []
    for name, count in SHARDS:
        pairs = made_pairs(count, first)
        first += count
        everything += pairs
        if name == "b.parquet":
            pairs = [*pairs[:50], ("", "leer"), ("same", "same"), *pairs[50:], ("the " * 600, "y")]
        write_shard(folder / name, pairs)
    validation = made_pairs(5, 7) + made_pairs(10, 9000)
    write_shard(folder / "v.tsv", validation)
    corpus = streamed_corpus([str(folder / name) for name, _ in SHARDS], validation=str(folder / "v.tsv"))
    data, stream = prepared_stream(corpus, folder / "cache")
    return data, stream, [pair for pair in everything if pair not in validation]


class TestPairs:
    @pytest.mark.parametrize("lanes", [1, 2, 3, 8])
    def test_each_once_in_each_epoch(self, made: Any, lanes: int) -> None:
        data, stream, expected = made
        pairs = streamed(data, stream, lanes)
        orders = [texts(data, everything(pairs, epoch)) for epoch in (0, 1)]
        for order in orders:
            assert sorted(order) == sorted(normal(data, expected))
        assert orders[0] != orders[1]

    def test_batches_are_within_the_budget_and_shuffled(self, made: Any) -> None:
        data, stream, _ = made
        batches = everything(streamed(data, stream, 1), 0)
        assert all(max(each.source.ids.numel(), each.target.output.numel()) <= TOKENS for each in batches)
        widths = [each.source.ids.shape[1] for each in batches]
        assert widths != sorted(widths)
        assert len({batch.seed for batch in batches}) == len(batches)

    @pytest.mark.parametrize("size", [1, 2, 3])
    def test_going_on_at_any_update_changes_nothing(self, made: Any, size: int) -> None:
        """With another number of processes than before, and over the end of an epoch."""
        data, stream, _ = made
        lanes = 3
        whole = [update for epoch in (0, 1) for update in updates(data, stream, lanes, ALONE, epoch)]
        in_first = len(list(updates(data, stream, lanes, ALONE, 0)))
        for stop in range(0, len(whole), 5):
            epoch, start = (0, stop) if stop < in_first else (1, stop - in_first)
            place = {} if start == 0 else json.loads(json.dumps(whole[stop - 1][1]))
            parts = [updates(data, stream, lanes, Ranks(r, size), epoch, start, place) for r in range(size)]
            for number in range(stop, min(stop + 3, in_first if epoch == 0 else len(whole))):
                found = [batch for part in parts for batch in next(part)[0]]
                assert same(found, whole[number][0])
            for part in parts:
                part.close()

    def test_ranks_that_have_ended_wait_with_batches_of_no_weight(self, made: Any) -> None:
        data, stream, expected = made
        lanes, size = 8, 3
        ranks = [streamed(data, stream, lanes, Ranks(r, size)) for r in range(size)]
        readers = [each.updates(0, 0) for each in ranks]
        found = []
        while True:
            shares = [next(reader) for reader in readers]
            assert len({len(share.batches) for share in shares}) == 1
            found += [batch for share in shares for batch in share.batches[: share.real]]
            if all(share.last for share in shares):
                break
        assert sorted(texts(data, found)) == sorted(normal(data, expected))

    def test_steps_of_the_cleaning_are_counted(self, made: Any) -> None:
        data, stream, expected = made
        said: list[str] = []
        everything(streamed(data, stream, 2, say=said.append), 0)
        assert said == [
            f"epoch 1: cleaning kept {len(expected):,} of {len(expected) + 8:,} training pairs",
            "epoch 1: dropped: 1 empty sides, 1 source equal to target, 5 also in validation or test, 1 too long",
        ]

    def test_other_processes_encode_the_same(self, made: Any) -> None:
        data, stream, _ = made
        by_workers = Stream(**{**vars(stream), "workers": 1})
        there = streamed(data, by_workers, 2)
        try:
            found = everything(there, 0)
        finally:
            there.close()
        assert same(found, everything(streamed(data, stream, 2), 0))


def test_parts_of_a_mixture_are_drawn_by_their_weights(tmp_path: Path) -> None:
    """Each pair of each part at least once an epoch, and exactly the same after going on."""
    write_shard(tmp_path / "a.jsonl", made_pairs(4000))
    write_shard(tmp_path / "b.jsonl", made_pairs(1100, 10_000))
    part = {"held_out": 5, "shuffle_buffer": 1000}
    corpora = {name: streamed_corpus(str(tmp_path / f"{name}.jsonl"), **part) for name in "ab"}
    corpus = MixedCorpus({name: MixedPart(each) for name, each in corpora.items()}, weights={"a": 1.0, "b": 2.0})
    data, stream = prepared_stream(corpus, tmp_path / "cache")
    updates_of = list(updates(data, stream, 1, ALONE, 0))
    numbers = [int(text.split()[-1]) for text in texts(data, [batch for found, _ in updates_of for batch in found])]
    own = [number for number in numbers if number < 10_000], [number for number in numbers if number >= 10_000]
    assert len(set(own[0])) == len(own[0]) == 3995
    assert len(set(own[1])) == 1095
    assert len(own[1]) / len(own[0]) == pytest.approx(2, rel=0.5)
    for stop in range(1, len(updates_of), len(updates_of) // 6):
        again = updates(data, stream, 1, ALONE, 0, stop, json.loads(json.dumps(updates_of[stop - 1][1])))
        assert same(next(again)[0], updates_of[stop][0])
        again.close()


def test_a_stream_of_any_size_takes_the_same_memory(made: Any) -> None:
    """What is held does not grow with the rows that have been read."""
    data, stream, _ = made

    class Endless(Shard):
        name, size = "endless", 1

        def __init__(self, rows: int) -> None:
            self.rows = rows

        def identity(self) -> int:
            return self.rows

        def check(self) -> None:
            pass

        def blocks(self, row: int = 0, seek: Sequence[int] = ()) -> Iterator[ShardBlock]:
            for first in range(row, self.rows, 500):
                pairs = [("the cat sees", f"das {first} {number}") for number in range(500)]
                yield ShardBlock([pair[0] for pair in pairs], [pair[1] for pair in pairs], first)

    def peak(rows: int) -> int:
        part = StreamPart("endless", [Endless(rows)], Cleaning())
        pairs = streamed(data, Stream(**{**vars(stream), "parts": [part], "shuffle_buffer": 500}), 1)
        tracemalloc.start()
        read = sum(len(batch) for share in pairs.updates(0, 0) for batch in share.batches[: share.real])
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert read == rows
        return found

    peak(1_500)  # what is imported and kept for all
    assert peak(9_000) < 1.25 * peak(3_000)


TOKENS = 256


def streamed(data: PreparedData, stream: Stream, lanes: int, ranks: Ranks = ALONE, **more: Any) -> StreamedPairs:
    return StreamedPairs(stream, data.splits["train"], TOKENS, 1, lanes, ranks, **more)


def everything(pairs: StreamedPairs, epoch: int) -> list[Batch]:
    return [batch for share in pairs.updates(epoch, 0) for batch in share.batches[: share.real]]


def updates(
    data: PreparedData,
    stream: Stream,
    lanes: int,
    ranks: Ranks,
    epoch: int,
    start: int = 0,
    place: dict[str, Any] | None = None,
) -> Iterator[tuple[list[Batch], dict[str, Any]]]:
    """The batches of each update of one rank, and its place after it."""
    for share in streamed(data, stream, lanes, ranks).updates(epoch, start, place):
        yield share.batches[: share.real], share.place


def same(one: Sequence[Batch], other: Sequence[Batch]) -> bool:
    """Whether the batches are equal, to the seed of dropout; which lane made them has no effect on an update."""
    one, other = (sorted(batches, key=lambda batch: batch.seed or 0) for batches in (one, other))
    return len(one) == len(other) and all(
        a.seed == b.seed and torch.equal(a.source.ids, b.source.ids) and torch.equal(a.target.output, b.target.output)
        for a, b in zip(one, other, strict=True)
    )


def texts(data: PreparedData, batches: Sequence[Batch]) -> list[str]:
    return [data.preprocessing.decode_target(ids) for batch in batches for ids in batch.target.output.tolist()]


def normal(data: PreparedData, pairs: Sequence[Pair]) -> list[str]:
    """The targets as their pieces give them."""
    return [data.preprocessing.decode_target(data.preprocessing.encode_target(target)) for _, target in pairs]
