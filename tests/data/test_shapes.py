"""Batches whose lengths come from a short list: what they hold, that they repeat, and that padding changes no loss."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import dealt
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from random_pairs import LENGTHS, random_split, sides
from small_runs import MODELS as SIZES
from small_runs import SMALL

from mt.batch import EOS, Batch, collate
from mt.benchmark.random_pairs import LENGTHS as MADE
from mt.config.command_line import compose
from mt.data.batches.encoded import EncodedSplit
from mt.data.batches.epochs import TrainingPairs
from mt.data.batches.loader import BatchLoader, TokenBatches
from mt.data.batches.shapes import MOST, rounded_up, shapes_for
from mt.runs.saved_config import read_config
from mt.training.experiment import train

Shape = tuple[int, int, int]


def shapes_of(batches: TokenBatches, epoch: int) -> list[Shape]:
    """Rows, S and T of each batch."""
    made = batches.epoch(epoch)
    return [(len(rows), *made.shape(number)) for number, rows in enumerate(made)]  # type: ignore[misc]


def shape(batch: Batch) -> tuple[torch.Size, ...]:
    target = batch.target
    assert target.weights is not None
    return batch.source.ids.shape, target.input.shape, target.output.shape, target.index.shape, target.weights.shape


class TestTheList:
    @given(LENGTHS, st.integers(60, 300), st.integers(0, 5))
    @settings(deadline=None)
    def test_each_pair_once_within_the_padded_budget(
        self, lengths: list[tuple[int, int]], tokens: int, epoch: int
    ) -> None:
        batches = TokenBatches(*sides(lengths), tokens, 3, shapes="few")
        made = batches.epoch(epoch)
        assert sorted(row for batch in made for row in batch) == list(range(len(lengths)))
        for number, rows in enumerate(made):
            found = made.shape(number)
            assert found is not None
            assert all(lengths[row][side] <= found[side] for row in rows for side in (0, 1))
            assert len(rows) * max(found) <= tokens

    @given(LENGTHS, st.integers(60, 300))
    @settings(deadline=None)
    def test_only_the_last_batch_of_the_order_is_not_full(self, lengths: list[tuple[int, int]], tokens: int) -> None:
        batches = TokenBatches(*sides(lengths), tokens, 3, shapes="few")
        assert batches.shapes is not None
        full = set(zip(batches.shapes.rows, batches.shapes.sources, batches.shapes.targets, strict=True))
        assert len(full) <= MOST
        assert sum(found not in full for found in shapes_of(batches, 0)) <= 1

    @pytest.mark.parametrize("tokens", [2048, 8192])
    def test_after_an_epoch_hardly_any_shape_is_new(self, tokens: int) -> None:
        lengths = MADE["wmt"].draw(60_000, np.random.default_rng(3))
        batches = TokenBatches(*lengths, tokens, 1, shapes="few")
        exact = TokenBatches(*lengths, tokens, 1)
        seen = set(shapes_of(batches, 0))
        for epoch in (1, 2):
            found = shapes_of(batches, epoch)
            assert np.mean([each in seen for each in found]) > 0.97
            seen.update(found)
            assert batches.padding_share(epoch) < 0.12
            assert batches.length(epoch) < 1.07 * exact.length(epoch)
        assert list(batches.epoch(1)) != list(batches.epoch(2))

    def test_lengths_are_multiples_but_for_the_longest_sentence(self) -> None:
        assert rounded_up([1, 2, 23, 25, 63, 65, 129]).tolist() == [2, 2, 24, 28, 64, 72, 136]
        sources, targets = MADE["wmt"].draw(20_000, np.random.default_rng(3))
        made = TokenBatches(sources, targets, 4096, shapes="few").shapes
        assert made is not None
        for lengths, longest in ((made.sources, sources.max()), (made.targets, targets.max())):
            assert all(length in (rounded_up(length), longest) for length in lengths)
            assert lengths.max() == longest  # which no limit of a model is below

    @given(LENGTHS, st.integers(0, 3))
    @settings(deadline=None, max_examples=30)
    def test_is_a_function_of_seed_and_epoch(self, lengths: list[tuple[int, int]], epoch: int) -> None:
        first, second = (TokenBatches(*sides(lengths), 100, 7, shapes="few") for _ in range(2))
        second.epoch(epoch + 1)
        assert list(first.epoch(epoch)) == list(second.epoch(epoch))
        assert shapes_of(first, epoch) == shapes_of(second, epoch)

    def test_rows_are_multiples_of_8_where_there_are_many(self) -> None:
        lengths = MADE["wmt"].draw(20_000, np.random.default_rng(3))
        made = TokenBatches(*lengths, 4096, shapes="few").shapes
        assert made is not None
        widths = np.maximum(made.sources, made.targets)
        assert (made.rows * widths <= 4096).all()
        many = made.rows >= 64
        assert many.any()
        assert not (made.rows[many] % 8).any()
        assert ((made.rows + np.where(many, 8, 1)) * widths > 4096).all()

    @pytest.mark.parametrize(
        ("setting", "device", "expected"),
        [
            ("auto", "cuda", "few"),
            ("auto", "cpu", "exact"),
            ("auto", "mps", "exact"),
            ("few", "cpu", "few"),
            ("exact", "cuda", "exact"),
        ],
    )
    def test_the_setting(self, setting: str, device: str, expected: str) -> None:
        assert shapes_for(setting, device) == expected


class TestBatchesOfAShape:
    def test_have_tensors_of_its_size_alone(self) -> None:
        pairs = TrainingPairs(random_split(400), 128, seed=3, shapes="few")
        found: dict[tuple[int, ...], set[tuple[torch.Size, ...]]] = {}
        for batch in dealt.batches(pairs):
            key = (len(batch), batch.source.ids.shape[1], batch.target.output.shape[1])
            found.setdefault(key, set()).add(shape(batch))
        assert all(len(each) == 1 for each in found.values())
        assert len(found) < pairs.updates_in(0)
        assert "at most" in pairs.describe()

    def test_say_which_positions_are_real(self) -> None:
        split = random_split(100)
        for batch in dealt.batches(TrainingPairs(split, 128, seed=3, shapes="few")):
            rows, target = batch.rows.tolist(), batch.target
            assert target.weights is not None
            assert target.weights.dtype == torch.float32
            assert target.index.tolist() == list(range(target.output.numel()))
            assert torch.equal(target.weights.view_as(target.mask), target.mask.float())
            real = target.output.flatten()[target.weights.bool()]
            assert real.tolist() == [each for row in rows for each in split.target(row)]
            assert batch.target_tokens == target.count.item() == target.weights.sum()
            assert batch.source_tokens == batch.source.mask.sum() == sum(len(split.source(row)) for row in rows)

    @given(st.integers(0, 40))
    @settings(deadline=None, max_examples=20)
    def test_a_resumed_epoch_goes_on_with_the_same(self, start: int) -> None:
        pairs = TrainingPairs(random_split(100), 128, seed=5, shapes="few")
        whole, tail = list(dealt.batches(pairs, 1)), list(dealt.batches(pairs, 1, start))
        for one, other in zip(whole[start:], tail, strict=True):
            assert shape(one) == shape(other)
            assert torch.equal(one.source.ids, other.source.ids)
            assert torch.equal(one.target.output, other.target.output)
            assert one.seed == other.seed

    def test_hold_sampled_segmentations_that_fit(self) -> None:
        def longer(rows: list[int], key: tuple[int, ...]) -> tuple[list[list[int]], list[list[int]]]:
            draw = np.random.default_rng(key)
            return tuple(  # type: ignore[return-value]
                [[5] * int(draw.integers(0, 12)) + side(row) for row in rows] for side in (split.source, split.target)
            )

        split = random_split(200)
        longer.growth = 1.3  # type: ignore[attr-defined]
        pairs = TrainingPairs(split, 256, seed=5, sampling=longer, shapes="few")  # type: ignore[arg-type]
        assert pairs.batches.shapes is not None
        allowed = set(zip(pairs.batches.shapes.sources, pairs.batches.shapes.targets, strict=True))
        for batch in dealt.batches(pairs):
            assert (batch.source.ids.shape[1], batch.target.output.shape[1]) in allowed
            assert batch.source.ids.shape[1] <= split.source_lengths.max()

    def test_a_model_that_reads_the_sentences_before_has_exact_shapes(self) -> None:
        ids = [[5, EOS]] * 8
        split = EncodedSplit.from_lists(ids, ids, documents=[0] * 8)
        pairs = TrainingPairs(split, 16, seed=1, context_sentences=2, shapes="few")
        assert all(batch.target.weights is None for batch in dealt.batches(pairs))


class TestOneBlock:
    def batch(self) -> Batch:
        sources, targets = [[5, EOS], [6, 7, 8, EOS]], [[9, EOS], [EOS]]
        return collate(sources, targets, [3, 4], [[], [[5, EOS]]], shape=(6, 4))

    def test_holds_the_same(self) -> None:
        batch = self.batch()
        packed = batch.in_one_block()
        assert batch.block is None
        assert packed.block is not None
        tensors = batch.tensors
        assert len(tensors) == 11  # ids and lengths of both sides, context, index, weights, rows
        for one, other in zip(tensors, packed.tensors, strict=True):
            assert one.dtype == other.dtype
            assert torch.equal(one, other)

    def test_is_moved_as_one(self, monkeypatch: pytest.MonkeyPatch) -> None:
        moves = []
        plain = torch.Tensor.to
        monkeypatch.setattr(torch.Tensor, "to", lambda *words, **more: moves.append(words) or plain(*words, **more))
        packed = self.batch().in_one_block()
        moved = packed.to("meta")
        assert len(moves) == 1
        for one, other in zip(packed.tensors, moved.tensors, strict=True):
            assert other.is_meta
            assert (one.dtype, one.shape) == (other.dtype, other.shape)
        copied = replace(packed, rows=packed.rows.clone()).to("cpu")  # not of one block any more
        assert torch.equal(copied.rows, packed.rows)

    def test_equal_shapes_have_equal_places(self) -> None:
        """So that a captured graph takes in a batch by one copy."""
        one = self.batch().in_one_block()
        other = collate([[8, EOS], [EOS]], [[EOS], [9, 9, EOS]], [0, 9], [[[4, EOS]], []], shape=(6, 4)).in_one_block()
        assert one.block is not None
        assert other.block is not None
        assert one.block.shape == other.block.shape
        one.take(other)
        assert all(map(torch.equal, one.tensors, other.tensors))

    def test_takes_in_loose_tensors_too(self) -> None:
        packed = self.batch().in_one_block()
        for tensor in packed.tensors:
            tensor.zero_()
        packed.take(self.batch())
        assert all(map(torch.equal, packed.tensors, self.batch().tensors))

    @pytest.mark.gpu
    def test_reaches_a_gpu_from_page_locked_memory(self) -> None:
        split = random_split(100)
        for shapes in ("exact", "few"):
            plain = TrainingPairs(split, 128, seed=3, shapes=shapes)  # type: ignore[arg-type]
            pinned = TrainingPairs(split, 128, seed=3, pin_memory=True, shapes=shapes)  # type: ignore[arg-type]
            for one, other in zip(dealt.batches(plain), dealt.batches(pinned), strict=True):
                assert other.rows.is_pinned()
                moved = other.to("cuda")
                assert moved.block is not None
                for a, b in zip(one.tensors, moved.tensors, strict=True):
                    assert torch.equal(a, b.cpu())

    def test_loader_and_loop_agree(self) -> None:
        split = random_split(60)
        batches = TokenBatches(split.source_lengths, split.target_lengths, 128, shapes="few")
        for batch in BatchLoader(split, batches):
            rows, size = batch.rows.tolist(), (batch.source.ids.shape[1], batch.target.output.shape[1])
            sources, targets = [split.source(row) for row in rows], [split.target(row) for row in rows]
            expected = collate(sources, targets, rows, shape=size)
            assert all(map(torch.equal, batch.tensors, expected.tensors))


@pytest.mark.parametrize(("setting", "kept"), [("auto", "exact"), ("few", "few")])
def test_a_run_keeps_the_shapes_that_were_chosen(
    setting: str, kept: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that it goes on with the same batches on a machine with another device."""
    monkeypatch.chdir(tmp_path)
    words = [*SMALL, *SIZES["transformer"], "experiment=none", f"batch.shapes={setting}", "run=run"]
    train(compose("train", [*words, "trainer.max_steps=1", "trainer.validate_every=1"]))
    assert read_config(tmp_path / "run" / "config.yaml")["batch"] == {"tokens": 512, "shapes": kept}
