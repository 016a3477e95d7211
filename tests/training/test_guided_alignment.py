"""Guided alignment against naive loops, and what attention learns from it."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
import toy
from dealt import batches
from repeating import Repeating
from torch import Tensor

from mt.attention.attention import Attention
from mt.attention.maps import MapName
from mt.attention.normalizers import Entmax15, Hard, Sparsemax
from mt.batch import EOS, Batch, Ids, IntArray, collate
from mt.config.command_line import compose
from mt.data.batches.epochs import TrainingPairs
from mt.errors import ConfigError
from mt.models.base import Seq2Seq
from mt.models.transformer.model import Transformer
from mt.ops.precision import Precision
from mt.testing import check_objective
from mt.testing.random_batches import with_every_position, with_rubbish
from mt.training.graphed_gradients import GraphedGradients
from mt.training.guided_alignment import GuidedAlignment, alignment_loss
from mt.training.memory_fit import rows_of
from mt.training.objectives import CrossEntropy
from mt.training.optimizers import adamw
from mt.training.parts import Parts
from mt.training.update import Sums, Update

NAMES = ["transformer", "recurrent", "luong"]
GUIDED = {"transformer": MapName("cross", 1), "recurrent": MapName("cross"), "luong": MapName("cross")}


def reversed_links(rows: Sequence[int], sources: Sequence[Ids], targets: Sequence[Ids]) -> IntArray:
    """The first target piece with the last source piece, and so on; as `PieceLinks`, for strings of digits."""
    return np.array(
        [(place, t, len(target) - 2 - t) for place, target in enumerate(targets) for t in range(len(target) - 1)]
    ).reshape(-1, 3)


def batch(
    seed: int = 0, rows: int = 5, lengths: Sequence[int] | None = None, shape: tuple[int, int] | None = None
) -> Batch:
    """Strings of digits and their reverses, with the links between them; those of the first row are left out."""
    draw = random.Random(seed)
    sizes = lengths or [draw.randint(2, 7) for _ in range(rows)]
    strings = [[draw.randrange(toy.FIRST_DIGIT, toy.VOCABULARY) for _ in range(size)] for size in sizes]
    sources, targets = [[*ids, EOS] for ids in strings], [[*ids[::-1], EOS] for ids in strings]
    links = reversed_links(range(len(sizes)), sources, targets)
    return collate(sources, targets, range(len(sizes)), shape=shape, links=links[links[:, 0] > 0])


def naive_loss(weights: Tensor, alignment: Tensor) -> float:
    """Chen et al. 2016: each target word's links share a probability of 1."""
    total = 0.0
    for row in range(weights.shape[0]):
        for t in range(weights.shape[1]):
            linked = [s for s in range(weights.shape[2]) if alignment[row, t, s]]
            total -= sum(math.log(float(weights[row, t, s])) / len(linked) for s in linked)
    return total


def random_alignment(shape: tuple[int, ...]) -> Tensor:
    return torch.rand(shape, generator=torch.Generator().manual_seed(3)) < 0.3


def test_the_loss_is_that_of_a_loop_and_its_gradient_that_of_finite_differences() -> None:
    torch.manual_seed(0)
    scores = torch.randn(2, 4, 5, dtype=torch.float64, requires_grad=True)
    alignment = random_alignment((2, 4, 5))
    alignment[0, 1] = False
    weights = scores.detach().softmax(-1)
    assert float(alignment_loss(weights, alignment)) == pytest.approx(naive_loss(weights, alignment))
    assert torch.autograd.gradcheck(lambda x: alignment_loss(x.softmax(-1), alignment), (scores,))
    assert float(alignment_loss(weights, torch.zeros_like(alignment))) == 0.0


def test_the_loss_of_a_weight_of_0_is_finite() -> None:
    weights = torch.tensor([[[1.0, 0.0, 0.0]]], requires_grad=True)
    loss = alignment_loss(weights, torch.tensor([[[False, True, False]]]))
    loss.backward()
    assert loss.isfinite()
    assert weights.grad is not None
    assert weights.grad.isfinite().all()


@pytest.mark.parametrize("name", NAMES)
def test_the_objective_adds_the_loss_of_the_map_that_the_model_shows(name: str) -> None:
    torch.manual_seed(1)
    model, pairs = toy.small_model(name).double().eval(), batch()
    assert pairs.alignment is not None
    plain = model(pairs, CrossEntropy(0.1))
    guided = model(pairs, GuidedAlignment(weight=0.7, head=1))
    shown = model.teacher_forced(pairs, need_attention=True).attention[GUIDED[name]]
    expected = naive_loss(shown[:, 0], pairs.alignment)
    assert float(guided.parts["alignment_loss"]) == pytest.approx(expected)
    assert float(guided.loss) == pytest.approx(float(plain.loss) + 0.7 * expected)
    assert float(guided.likelihood) == pytest.approx(float(plain.likelihood))


@pytest.mark.parametrize("name", NAMES)
def test_a_model_returns_the_one_map_that_is_asked_for(name: str) -> None:
    torch.manual_seed(1)
    model, pairs = toy.small_model(name).eval(), batch()
    every = model.teacher_forced(pairs, need_attention=True)
    for wanted, heads in model.cross_heads.items():
        one = model.teacher_forced(pairs, need_attention=wanted)
        assert list(one.attention) == [wanted]
        assert one.attention[wanted].shape[1] == heads
        real = pairs.target.mask
        for found, expected in ((one.attention[wanted], every.attention[wanted]), (one.hidden, every.hidden)):
            found, expected = (each.movedim(-2, 1)[real] for each in (found, expected))
            torch.testing.assert_close(found, expected)
    assert not model.teacher_forced(pairs).attention


@pytest.mark.parametrize("name", NAMES)
def test_the_promises_of_an_objective_hold(name: str) -> None:
    torch.manual_seed(1)
    model = toy.small_model(name).double()
    check_objective(GuidedAlignment(0.3), model=model)
    objective, whole = GuidedAlignment(0.3), batch()

    def measured(batches: Sequence[Batch]) -> Tensor:
        """Both sums and the gradient, added up."""
        model.zero_grad()
        found = [model(each, objective) for each in batches]
        for each in found:
            each.loss.backward()
        gradients = [p.grad.flatten() for p in model.parameters() if p.grad is not None]
        sums = [sum(each.loss.detach() for each in found), sum(each.parts["alignment_loss"] for each in found)]
        return torch.cat([torch.stack(sums), *gradients])  # type: ignore[arg-type]

    expected = measured([whole])
    rows = [rows_of(whole, row, row + 1) for row in range(len(whole))]
    torch.testing.assert_close(measured(rows), expected)
    torch.testing.assert_close(measured([rows_of(whole, 0, 2), rows_of(whole, 2, 5)]), expected)
    padded = batch(shape=(12, 11))
    torch.testing.assert_close(measured([padded]), expected)
    torch.testing.assert_close(measured([with_every_position(with_rubbish(whole, model, 0))]), expected)


@pytest.mark.parametrize("rule", [Sparsemax, Entmax15, partial(Hard, estimator="gumbel")])
def test_other_normalizers_have_a_finite_loss(rule: Any) -> None:
    torch.manual_seed(1)
    sizes: dict[str, Any] = {"source_vocabulary": 14, "target_vocabulary": 14, "joint_vocabulary": True}
    model = Transformer(**sizes, width=16, heads=2, feed_forward=16, attention=partial(Attention, normalizer=rule))
    losses = model(batch(), GuidedAlignment(1.0))
    losses.loss.backward()
    assert losses.loss.isfinite()
    assert all(p.grad.isfinite().all() for p in model.parameters() if p.grad is not None)


def share_of_links(model: Seq2Seq, name: MapName, head: int, pairs: Batch) -> float:
    """Share of the linked target positions whose largest weight is on their link."""
    model.eval()
    with torch.inference_mode():
        weights = model.teacher_forced(pairs, need_attention=True).attention[name][:, head - 1]
    assert pairs.alignment is not None
    places = pairs.alignment.any(-1)
    return float(pairs.alignment[places].gather(-1, weights.argmax(-1)[places][:, None]).float().mean())


def guided(name: str, objective: GuidedAlignment, reverse: bool) -> Seq2Seq:
    """A model that has learned to write short strings again, or in reverse, and the links of reversing."""
    torch.manual_seed(2)
    model = toy.small_model(name)
    if name == "transformer":
        sizes: dict[str, Any] = {"source_vocabulary": toy.VOCABULARY, "target_vocabulary": toy.VOCABULARY}
        sizes |= {"width": 32, "heads": 2, "feed_forward": 64, "encoder_layers": 1, "decoder_layers": 2}
        model = Transformer(**sizes, joint_vocabulary=True, dropout=0.0, positions="learned", max_length=32)
    update = Update(model.train(), objective, adamw(model, 1e-2), Precision("fp32", torch.device("cpu")), 1.0)
    losses = [update([short(step, reverse)]).parts["alignment_loss"] for step in range(160)]
    assert sum(losses[-10:]) < 0.15 * sum(losses[:3]) / 3 * 10
    return model


def short(seed: int, reverse: bool) -> Batch:
    draw = random.Random(seed)
    pairs = batch(seed, lengths=[draw.randint(2, 4) for _ in range(24)])
    if reverse:
        return pairs
    source = pairs.source
    sides = [ids[:length].tolist() for ids, length in zip(source.ids, source.lengths, strict=True)]
    return collate(sides, sides, range(len(sides)), links=reversed_links(range(len(sides)), sides, sides))


@pytest.mark.parametrize("name", NAMES)
def test_attention_learns_the_links_that_it_is_given(name: str) -> None:
    head = 2 if name == "transformer" else 1
    model = guided(name, GuidedAlignment(1.0, head=head), reverse=True)
    assert share_of_links(model, GUIDED[name], head, short(10_000, reverse=True)) > 0.95


def test_only_the_chosen_head_is_guided() -> None:
    """The links are of no use for copying, so no other head takes them."""
    model = guided("transformer", GuidedAlignment(1.0, layer=2, head=2), reverse=False)
    heads = [(layer, head) for layer in (1, 2) for head in (1, 2)]
    test = short(10_000, reverse=False)
    *others, last = [share_of_links(model, MapName("cross", layer), head, test) for layer, head in heads]
    assert last > 0.95
    assert max(others) < 0.8


@pytest.mark.parametrize("name", NAMES)
def test_recorded_passes_give_the_same_updates(name: str) -> None:
    def trained(recorder: Repeating | None) -> list[Sums]:
        torch.manual_seed(2)
        model, objective = toy.small_model(name, dropout=0.3).train(), GuidedAlignment(0.5)
        update = Update(model, objective, adamw(model, 3e-3), Precision("fp32", torch.device("cpu")))
        if recorder is not None:
            graphed = GraphedGradients(model, objective, update.precision, recorder)
            recorder.owned = [*graphed._buffers, graphed._sums, *model.buffers()]
            update.gradients = graphed
        torch.manual_seed(5)
        sizes = [[3, 5, 6], [4, 4, 2], [6, 2, 3], [5, 5, 5]]
        return [update([batch(seed, lengths=size, shape=(8, 8))]) for seed, size in enumerate(sizes)]

    recorder = Repeating()
    plain, recorded = trained(None), trained(recorder)
    assert recorder.replays > 0  # batches of one shape have one graph, whatever their links
    for left, right in zip(plain, recorded, strict=True):
        assert torch.equal(left.loss, right.loss)
        assert torch.equal(left.parts["alignment_loss"], right.parts["alignment_loss"])


@pytest.mark.parametrize("name", ["transformer", "recurrent"])
def test_a_resumed_run_equals_an_uninterrupted_one_and_logs_the_loss(name: str, tmp_path: Path) -> None:
    keys: dict[str, Any] = {"objective": GuidedAlignment(0.5), "links": reversed_links, "dropout": 0.2, "accumulate": 2}
    whole = toy.toy_trainer(tmp_path / "whole", name, max_steps=12, validate_every=6, **keys)
    whole.fit()
    first = toy.toy_trainer(tmp_path / "parts", name, max_steps=6, validate_every=6, **keys)
    first.fit()
    second = toy.toy_trainer(tmp_path / "parts", name, max_steps=12, validate_every=6, **keys)
    second.resume(second.checkpoints.all()[-1])
    second.fit()
    logged = toy.notes(whole).values
    assert all(values["train/alignment_loss"] > 0 for values in logged)
    assert logged[-1]["train/alignment_loss"] < logged[0]["train/alignment_loss"]
    usual = toy.toy_trainer(tmp_path / "usual", name, max_steps=12, validate_every=12)
    usual.fit()
    assert "train/alignment_loss" not in toy.notes(usual).values[0]


def test_batches_are_the_same_with_and_without_links() -> None:
    split = toy.digits(100, 1)
    plain, linked = (list(batches(TrainingPairs(split, 64, 2, links=links))) for links in (None, reversed_links))  # type: ignore[arg-type]
    for one, other in zip(plain, linked, strict=True):
        assert one.alignment is None
        assert other.alignment is not None
        assert other.alignment.shape == (*other.target.output.shape, other.source.ids.shape[1])
        assert torch.equal(one.rows, other.rows)
        moved = other.in_one_block().to("cpu")
        assert moved.alignment is not None
        assert torch.equal(moved.alignment, other.alignment)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "data.alignment: objective=guided_alignment needs the word alignment"),
        (["objective.layer=9"], "objective.layer=9: the decoder attends to the source in layers 1 to "),
        (["objective.head=99"], "objective.head=99: this layer has heads 1 to "),
        (["model=bahdanau", "objective.layer=2"], "objective.layer=2: the decoder attends to the source in 1 layer"),
        (["model=bahdanau", "objective.head=2"], "objective.head=2: this layer has 1 head"),
        (["model=no_attention"], "objective: RecurrentSeq2Seq has no attention to the source"),
        (["objective.weight=-1"], "objective.weight=-1"),
    ],
)
def test_what_does_not_fit_is_refused_before_training(words: list[str], said: str) -> None:
    with pytest.raises(ConfigError) as error:
        Parts.of(compose("train", ["objective=guided_alignment", "experiment=none", "trainer.device=cpu", *words]))
    assert said in str(error.value)
