"""Batches: the budget, the order, and the loader that makes them ahead."""

import gzip
import random
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from random_pairs import LENGTHS, random_split, sides

from mt.batch import BOS, EOS, PAD, Batch, collate, collate_source
from mt.data.batches.encoded import EncodedSplit
from mt.data.batches.loader import BatchLoader, TokenBatches
from mt.data.batches.subword_sampling import SubwordSampling
from mt.data.text.normalization import TextNormalizer
from mt.data.text.preprocessing import Preprocessing
from mt.data.text.tokenizer_training import TokenizerTrainer
from mt.errors import ConfigError, UserError

MULTI30K = Path(__file__).parents[3] / "shared" / "data" / "multi30k"


def batches_of(split: EncodedSplit, tokens: int = 128, **more: int) -> TokenBatches:
    return TokenBatches(split.source_lengths, split.target_lengths, tokens, **more)


def equal(one: Batch, other: Batch) -> bool:
    return all(map(torch.equal, tensors_of(one), tensors_of(other)))


def tensors_of(batch: Batch) -> list[torch.Tensor]:
    source, target = batch.source, batch.target
    return [source.ids, source.lengths, target.input, target.output, target.lengths, target.index, batch.rows]


class TestTokenBatches:
    @given(LENGTHS, st.integers(60, 300), st.integers(0, 5))
    def test_each_pair_once_within_the_budget(self, lengths: list[tuple[int, int]], tokens: int, epoch: int) -> None:
        made = TokenBatches(*sides(lengths), tokens, 3).epoch(epoch)
        assert sorted(row for batch in made for row in batch) == list(range(len(lengths)))
        for batch in made:
            assert len(batch) * max(max(lengths[row]) for row in batch) <= tokens

    @given(LENGTHS, st.integers(0, 3), st.integers(0, 3))
    def test_order_is_a_function_of_seed_and_epoch(self, lengths: list[tuple[int, int]], seed: int, epoch: int) -> None:
        first, second = (TokenBatches(*sides(lengths), 100, seed) for _ in range(2))
        second.epoch(epoch + 1)  # what was asked before does not matter
        assert list(first.epoch(epoch)) == list(second.epoch(epoch))
        assert first.length(epoch) == len(list(first.epoch(epoch)))

    @given(LENGTHS, st.floats(1.0, 2.0))
    def test_growth_leaves_room(self, lengths: list[tuple[int, int]], growth: float) -> None:
        for batch in TokenBatches(*sides(lengths), 100, growth=growth).epoch(0):
            widest = max(max(lengths[row]) for row in batch)
            assert len(batch) * min(widest * growth, 100) <= 100 + 1e-6

    def test_epochs_and_seeds_differ(self) -> None:
        split = random_split(300)
        orders = [list(batches_of(split, seed=seed).epoch(epoch)) for seed, epoch in ((1, 0), (1, 1), (2, 0))]
        assert orders[0] != orders[1] != orders[2] != orders[0]
        composition = [{frozenset(batch) for batch in order} for order in orders]
        assert composition[0] != composition[1]

    def test_padding_share_is_that_of_the_batches(self) -> None:
        split = random_split(300)
        batches = batches_of(split)
        made = list(BatchLoader(split, batches))
        places = sum(batch.source.ids.numel() + batch.target.output.numel() for batch in made)
        padding = sum(int((batch.source.ids == PAD).sum() + (batch.target.output == PAD).sum()) for batch in made)
        assert batches.padding_share(0) == pytest.approx(padding / places)

    def test_slices_and_negative_items(self) -> None:
        made = batches_of(random_split(100)).epoch(0)
        assert made[2:5] == list(made)[2:5]
        assert made[-1] == list(made)[-1]

    def test_too_wide_a_pair_is_named(self) -> None:
        with pytest.raises(
            UserError, match=r"pair 1 has 5 source and 70 target pieces.*batch\.tokens=64.*to 70 or more"
        ):
            TokenBatches([3, 5], [4, 70], 64)

    def test_bad_settings(self) -> None:
        with pytest.raises(UserError, match="no sentence pairs"):
            TokenBatches([], [], 64)
        with pytest.raises(ConfigError, match=r"^tokens=0"):
            TokenBatches([1], [1], 0)

    @pytest.mark.skipif(not MULTI30K.is_dir(), reason="needs Multi30k")
    def test_little_padding_on_multi30k(self) -> None:
        texts = []
        for side in ("en", "de"):
            with gzip.open(MULTI30K / f"train.{side}.gz", "rt", encoding="utf-8") as file:
                texts.append(file.read().splitlines())
        tokenizer, _ = TokenizerTrainer("unigram", 8000).train(texts[0][:4000], texts[1][:4000])
        lengths = [[len(ids) + 1 for ids in tokenizer.encode_all(side)] for side in texts]
        batches = TokenBatches(*lengths, 4096)
        assert batches.padding_share(0) < 0.10
        assert (
            batches.length() < 1.03 * np.maximum(*lengths).sum() / 4096
        )  # hardly more than the budget makes necessary


class TestCollate:
    @given(st.lists(st.tuples(*[st.lists(st.integers(4, 99), max_size=6)] * 2), min_size=1, max_size=8), st.booleans())
    def test_against_a_loop(self, pairs: list[tuple[list[int], list[int]]], arrays: bool) -> None:
        sources, targets = ([[*pair[side], EOS] for pair in pairs] for side in (0, 1))
        given_ids = [[np.array(ids, np.int32) if arrays else ids for ids in side] for side in (sources, targets)]
        batch = collate(*given_ids, rows=list(range(len(pairs))))
        for row, (source, target) in enumerate(zip(sources, targets, strict=True)):
            s_pad, t_pad = (batch.source.ids.shape[1] - len(source)), (batch.target.output.shape[1] - len(target))
            assert batch.source.ids[row].tolist() == source + [PAD] * s_pad
            assert batch.target.output[row].tolist() == target + [PAD] * t_pad
            assert batch.target.input[row].tolist() == [BOS, *target[:-1]] + [PAD] * t_pad
        assert batch.target.output.flatten()[batch.target.index].tolist() == [id for target in targets for id in target]
        assert batch.source.mask.sum() == batch.source_tokens == sum(map(len, sources))
        assert batch.target.mask.sum() == batch.target_tokens == sum(map(len, targets))
        assert batch.source.ids.dtype == batch.target.index.dtype == torch.int64

    @given(st.lists(st.integers(0, 3), max_size=6))
    def test_selected_sources_are_those_of_the_rows(self, rows: list[int]) -> None:
        sources = [[5, EOS], [6, 7, 8, EOS], [9, 10, EOS], [EOS]]
        contexts = [[], [[5, EOS]], [[6, 7, 8, EOS], [5, EOS]], [[9, 10, EOS]]]
        whole = collate_source(sources, contexts)
        chosen = whole.select(torch.tensor(rows, dtype=torch.long))
        assert len(chosen) == len(rows)
        assert whole.context is not None
        assert chosen.context is not None
        for row, ids, mask, numbers in zip(rows, chosen.ids, chosen.mask, chosen.context.numbers, strict=True):
            assert ids[mask].tolist() == sources[row]
            before = [chosen.context.ids[n, : chosen.context.lengths[n]].tolist() for n in numbers.tolist() if n]
            assert before == contexts[row]

    def test_every_tensor_moves(self) -> None:
        batch = collate([[5, EOS]], [[6, EOS]], [0], [[[7, EOS]]])
        moved = batch.to("meta")
        assert moved.source.context is not None
        context = moved.source.context
        assert all(each.is_meta for each in [*tensors_of(moved), context.ids, context.lengths, context.numbers])
        assert (moved.source_tokens, moved.target_tokens) == (2, 2)


class TestBatchLoader:
    @pytest.mark.parametrize("depth", [0, 1, 8])
    def test_gives_the_batches_of_the_epoch(self, depth: int) -> None:
        split = random_split(200)
        batches = batches_of(split)
        made = list(BatchLoader(split, batches, epoch=2, depth=depth))
        assert [batch.rows.tolist() for batch in made] == list(batches.epoch(2))
        for batch in made:
            rows = batch.rows.tolist()
            assert equal(batch, collate([split.source(row) for row in rows], [split.target(row) for row in rows], rows))

    @given(st.integers(0, 40))
    def test_start_gives_the_same_tail(self, start: int) -> None:
        split = random_split(100)
        batches = batches_of(split)
        whole = list(BatchLoader(split, batches, epoch=1))
        loader = BatchLoader(split, batches, epoch=1, numbers=range(start, len(whole)))
        tail = list(loader)
        assert len(tail) == len(loader) == max(0, len(whole) - start)
        assert all(equal(*pair) for pair in zip(tail, whole[start:], strict=True))

    def test_can_be_read_twice(self) -> None:
        split = random_split(50)
        loader = BatchLoader(split, batches_of(split))
        assert [batch.rows.tolist() for batch in loader] == [batch.rows.tolist() for batch in loader]

    def test_early_exit_stops_the_thread(self) -> None:
        split = random_split(200)
        before = threading.active_count()
        for _ in BatchLoader(split, batches_of(split), depth=2):
            break
        assert threading.active_count() == before

    def test_errors_reach_the_consumer(self) -> None:
        class Broken(BatchLoader):
            def make(self, number: int, rows: list[int]) -> Batch:
                if number == 3:
                    raise UserError("row 7 is damaged")
                return super().make(number, rows)

        split = random_split(200)
        taken: Iterator[Batch] = iter(Broken(split, batches_of(split)))
        for _ in range(3):
            next(taken)
        with pytest.raises(UserError, match="row 7 is damaged"):
            next(taken)

    def test_waiting_is_measured(self) -> None:
        class Slow(BatchLoader):
            def make(self, number: int, rows: list[int]) -> Batch:
                time.sleep(0.01)
                return super().make(number, rows)

        split = random_split(100)
        loader = Slow(split, batches_of(split), depth=0)
        assert loader.waited_seconds == 0.0
        count = len(list(loader))
        assert loader.waited_seconds >= 0.01 * count

    def test_batches_are_made_while_the_consumer_is_busy(self) -> None:
        ahead = threading.Event()

        class Watched(BatchLoader):
            def make(self, number: int, rows: list[int]) -> Batch:
                if number == 4:
                    ahead.set()
                return super().make(number, rows)

        split = random_split(100)
        for _ in Watched(split, batches_of(split), depth=8):
            assert ahead.wait(timeout=10)  # with the first batch in hand, the fifth is made
            break


Sampled = tuple[EncodedSplit, Preprocessing, SubwordSampling]


@pytest.fixture(scope="module", params=["unigram", "bpe"])
def sampled(request: pytest.FixtureRequest) -> Sampled:
    draw = random.Random(1)
    words = ["the", "a", "small", "old", "green", "dog", "woman", "house", "river", "runs", "sleeps", "under"]
    texts = [[" ".join(draw.choices(words, k=draw.randint(1, 12))) for _ in range(200)] for _ in range(2)]
    tokenizers = TokenizerTrainer(request.param, 50, joint=False).train(*texts)
    preprocessing = Preprocessing("en", "de", TextNormalizer(), *tokenizers)
    ids = preprocessing.encode_sources(texts[0]), preprocessing.encode_targets(texts[1])
    split = EncodedSplit.from_lists(*ids, *texts)
    return split, preprocessing, SubwordSampling(preprocessing, split, request.param, alpha=0.2)


class TestSubwordSampling:
    def loader(self, sampled: Sampled, epoch: int = 0, start: int = 0) -> BatchLoader:
        split, _, sampling = sampled
        lengths = split.source_lengths, split.target_lengths
        batches = TokenBatches(*lengths, 256, seed=5, growth=sampling.growth)
        return BatchLoader(split, batches, epoch, range(start, batches.length(epoch)), sampling)

    def test_is_a_function_of_seed_epoch_and_batch(self, sampled: Sampled) -> None:
        whole = list(self.loader(sampled, 1))
        assert all(equal(*pair) for pair in zip(whole, self.loader(sampled, 1), strict=True))
        assert all(equal(*pair) for pair in zip(whole[3:], self.loader(sampled, 1, start=3), strict=True))

    def test_epochs_see_other_pieces_of_the_same_text(self, sampled: Sampled) -> None:
        split, preprocessing, _ = sampled
        seen: list[dict[int, list[int]]] = []
        for epoch in (0, 1):
            seen.append({})
            for batch in self.loader(sampled, epoch):
                for row, ids, length in zip(
                    batch.rows.tolist(), batch.target.output, batch.target.lengths, strict=True
                ):
                    seen[-1][row] = ids[:length].tolist()
        assert seen[0] != seen[1]
        for row in range(len(split)):
            for epoch in (0, 1):
                assert preprocessing.decode_target(seen[epoch][row]) == split.target_text(row)

    def test_budget_and_longest_sentence_hold(self, sampled: Sampled) -> None:
        split, _, sampling = sampled
        assert sampling.growth > 1.0
        for batch in self.loader(sampled):
            assert max(batch.source.ids.numel(), batch.target.output.numel()) <= 256
            assert batch.source.ids.shape[1] <= split.source_lengths.max()
            assert batch.target.output.shape[1] <= split.target_lengths.max()
