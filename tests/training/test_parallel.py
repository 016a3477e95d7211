"""Several processes make the same updates as one: the same batches dealt out, with dropout, accumulated."""

from __future__ import annotations

import gc
from dataclasses import dataclass, replace
from functools import cache, partial
from itertools import islice
from typing import Any

import pytest
import torch
from processes import with_ranks
from repeating import Repeating
from toy import digits, small_model

from mt.batch import Batch
from mt.data.batches.encoded import EncodedSplit
from mt.data.batches.epochs import TrainingPairs
from mt.errors import ConfigError
from mt.models.base import Losses, Seq2Seq
from mt.models.encoders.recurrent import RecurrentEncoder
from mt.models.recurrent.hierarchical import HierarchicalDecoder
from mt.models.recurrent.seq2seq import RecurrentSeq2Seq
from mt.models.transformer.model import Transformer
from mt.ops.precision import Precision
from mt.ops.random_generators import seed_everything
from mt.ranks import ALONE, Ranks
from mt.training.graphed_gradients import GraphedGradients
from mt.training.memory_fit import OutOfMemory
from mt.training.objectives import CrossEntropy
from mt.training.optimizers import adadelta, adamw
from mt.training.parallel import DataParallel, Parallel
from mt.training.parts import common_precision
from mt.training.settings import TrainerSettings
from mt.training.update import Update

CPU = torch.device("cpu")
SIZES: dict[str, Any] = {
    "source_vocabulary": 14,
    "target_vocabulary": 14,
    "joint_vocabulary": True,
    "dropout": 0.2,
}


@dataclass(frozen=True)
class Task:
    """What each process is to train, and how.

    Attributes:
        model: `transformer`, `pointer`, `bahdanau` or `hierarchical`.
        parallel: as `trainer.parallel`.
        precision: as `trainer.precision`.
        graphed: with recorded passes.
        accumulate: batches of an update.
        bad_at: number of the batch of the first update whose loss is not finite.
        largest: places of a batch above which it is split.
        optimizer: `adamw` or `adadelta`.
        odd: whether the model has a parameter that only the losses of batches of odd length read.
    """

    model: str = "transformer"
    parallel: str = "auto"
    precision: str = "fp32"
    graphed: bool = False
    accumulate: int = 4
    updates: int = 4
    bad_at: int | None = None
    largest: int | None = None
    optimizer: str = "adamw"
    odd: bool = False


@dataclass(frozen=True)
class Trained:
    """What a process has at the end: whole weights, and of each update what it was told."""

    weights: dict[str, torch.Tensor]
    losses: list[float]
    norms: list[float]
    skipped: list[float]
    reductions: list[int]
    none: list[list[str]]


class Bad(CrossEntropy):
    """Cross entropy that is not finite for the batch with a certain seed; a parameter `odd` adds to some batches."""

    def __init__(self, seed: int | None) -> None:
        super().__init__(0.1)
        self.seed = seed

    def __call__(self, model: Seq2Seq, batch: Batch) -> Losses:
        found = super().__call__(model, batch)
        if hasattr(model, "odd") and batch.source.ids.shape[1] % 2:
            found = replace(found, loss=found.loss + model.odd.square().sum())  # type: ignore[operator, union-attr]
        return replace(found, loss=found.loss * float("nan")) if batch.seed == self.seed else found


def model_of(name: str) -> Seq2Seq:
    if name == "pointer":
        sizes = {"width": 32, "heads": 4, "feed_forward": 64, "encoder_layers": 2, "decoder_layers": 2}
        return Transformer(**SIZES, **sizes, copy=True)
    if name == "hierarchical":
        decoder = partial(HierarchicalDecoder, hidden=24, context_sentences=2)
        return RecurrentSeq2Seq(**SIZES, embedding=24, encoder=partial(RecurrentEncoder, hidden=24), decoder=decoder)
    return small_model(name, dropout=0.2)


def pairs_of(name: str, accumulate: int, ranks: Ranks) -> TrainingPairs:
    """Of the hierarchical model, the long sentences have none before them, so some batches have no context at all."""
    split, context = digits(150, 1, longest=16), 0
    if name == "hierarchical":
        sources = sorted((split.source(row) for row in range(len(split))), key=len)
        documents = [row // 3 if row < 90 else row for row in range(len(sources))]
        split, context = EncodedSplit.from_lists(sources, sources, documents=documents), 2
    return TrainingPairs(split, 96, 2, context_sentences=context, accumulate=accumulate, ranks=ranks)


def trained(ranks: Ranks, task: Task) -> Trained:
    """Make some updates."""
    seed_everything(4)
    model = model_of(task.model).train()
    if task.odd:
        model.odd = torch.nn.Parameter(torch.ones(3))  # type: ignore[assignment]
    parallel = Parallel.of(task.parallel, ranks, CPU)  # type: ignore[arg-type]
    parallel.wrap(model)
    precision = Precision(task.precision, CPU)  # type: ignore[arg-type]
    pairs = pairs_of(task.model, task.accumulate, ranks)
    bad = None if task.bad_at is None else first_seeds(task)[task.bad_at]
    # Gradients of the bias of attention keys are 0 but for rounding; with a smaller epsilon Adam would follow them.
    optimizer = adamw(model, 3e-3, epsilon=1e-4, weight_decay=0.1) if task.optimizer == "adamw" else adadelta(model)
    update = Update(model, Bad(bad), optimizer, precision, 1.0, parallel=parallel)
    if task.graphed:
        recorder = Repeating()
        graphed = GraphedGradients(model, Bad(bad), precision, recorder, parallel=parallel)
        recorder.owned = [*graphed._buffers, graphed._sums, *model.buffers()]
        update.gradients = graphed
    update.memory.largest = task.largest
    found = Trained({}, [], [], [], [], [])
    clip = update.gradients.clip

    def noted(largest: float | None) -> torch.Tensor:
        found.none.append([name for name, each in model.named_parameters() if each.grad is None])
        return clip(largest)

    update.gradients.clip = noted  # type: ignore[method-assign]
    with counted() as count:
        for epoch in range(2):  # of the hierarchical model, both kinds of batches come in the first
            for share in islice(pairs.updates(epoch, 0), task.updates):
                before = count.calls
                tokens = sum(batch.target_tokens for batch in share.batches[: share.real])
                sums = update(share.batches, share.real, int(ranks.sum([tokens])[0]))
                found.losses.append(ranks.sum([float(sums.loss)])[0])
                found.norms.append(float(sums.gradient_norm))
                found.skipped.append(float(sums.non_finite))
                found.reductions.append(count.calls - before - (0 if ranks.alone else 2))
    with parallel.searched(model) as whole:
        found.weights.update({name: value.detach().clone() for name, value in whole.state_dict().items()})
    return found


class counted:
    """Counts the calls of `all_reduce` in this process."""

    def __enter__(self) -> counted:
        self.calls, self.plain = 0, torch.distributed.all_reduce

        def noted(*arguments: Any, **options: Any) -> Any:
            self.calls += 1
            return self.plain(*arguments, **options)

        torch.distributed.all_reduce = noted
        return self

    def __exit__(self, *_: object) -> None:
        torch.distributed.all_reduce = self.plain


def first_seeds(task: Task) -> list[int | None]:
    """The seeds of the batches of the first update."""
    share = next(pairs_of(task.model, task.accumulate, ALONE).updates(0, 0))
    return [batch.seed for batch in share.batches]


@cache
def alone(task: Task) -> Trained:
    """The same training in this process."""
    return trained(ALONE, task)


def check_same(found: list[Trained], task: Task, tolerance: float = 2e-4, losses: float = 1e-4) -> None:
    expected = alone(replace(task, parallel="auto", graphed=False))
    for each in found:
        assert each.losses == pytest.approx(expected.losses, rel=losses, nan_ok=True)
        assert each.norms == pytest.approx(expected.norms, rel=max(losses, 1e-3), nan_ok=True)
        assert each.skipped == expected.skipped
        assert each.weights.keys() == expected.weights.keys()
        for name, weight in expected.weights.items():
            torch.testing.assert_close(each.weights[name], weight, rtol=1e-3, atol=tolerance)
    for each in found[1:]:
        for name, weight in found[0].weights.items():
            assert torch.equal(each.weights[name], weight), name


MODELS = ["transformer", "bahdanau", "pointer", "hierarchical"]


@pytest.mark.parametrize("model", MODELS)
def test_two_processes_make_the_updates_of_one(model: str) -> None:
    task = Task(model)
    check_same(with_ranks(2, trained, task), task)


@pytest.mark.parametrize("model", ["transformer", "bahdanau"])
def test_in_bf16(model: str) -> None:
    task = Task(model, precision="bf16")
    check_same(with_ranks(2, trained, task), task, tolerance=2e-3, losses=2e-3)


@pytest.mark.parametrize("model", ["pointer", "hierarchical"])
def test_recorded_passes(model: str) -> None:
    task = Task(model, graphed=True)
    check_same(with_ranks(2, trained, task), task)


@pytest.mark.parametrize("model", ["transformer", "hierarchical"])
def test_four_processes_make_the_updates_of_one(model: str) -> None:
    task = Task(model, accumulate=6)  # the last two have one batch fewer
    check_same(with_ranks(4, trained, task), task)


@pytest.mark.parametrize("model", ["transformer", "bahdanau", "hierarchical"])
def test_sharded_weights(model: str) -> None:
    task = Task(model, parallel="fsdp")
    check_same(with_ranks(2, trained, task), task)


def test_sharded_weights_in_bf16_on_four_processes() -> None:
    task = Task("pointer", parallel="fsdp", precision="bf16")
    check_same(with_ranks(4, trained, task), task, tolerance=2e-3, losses=2e-3)


@pytest.mark.parametrize("parallel", ["ddp", "fsdp"])
def test_an_optimizer_without_a_fused_step(parallel: str) -> None:
    task = Task(parallel=parallel, optimizer="adadelta")
    check_same(with_ranks(2, trained, task), task)


@pytest.mark.parametrize("graphed", [False, True])
def test_gradients_are_summed_once_an_update(graphed: bool) -> None:
    """The model fits into one bucket; which parameters are reached is one more sum."""
    few, many = (with_ranks(2, trained, Task(accumulate=size, graphed=graphed)) for size in (2, 8))
    for found in (*few, *many):
        assert set(found.reductions) == {2}


@pytest.mark.parametrize(("parallel", "graphed"), [("ddp", False), ("ddp", True), ("fsdp", False)])
def test_a_gradient_that_is_not_finite_on_one_rank_skips_the_update_on_all(parallel: str, graphed: bool) -> None:
    task = Task(parallel=parallel, graphed=graphed, bad_at=1, updates=2)
    found = with_ranks(2, trained, task)
    assert [each.skipped[:2] for each in found] == [[1.0, 0.0]] * 2
    check_same(found, task)


@pytest.mark.parametrize("graphed", [False, True])
def test_a_parameter_that_no_rank_reaches_has_no_gradient(graphed: bool) -> None:
    task = Task(graphed=graphed, odd=True, accumulate=2, updates=8)
    expected = alone(replace(task, graphed=False))
    assert [] in expected.none
    assert ["odd"] in expected.none
    found = with_ranks(2, trained, task)
    assert [each.none for each in found] == [expected.none] * 2
    check_same(found, task)


@pytest.mark.parametrize("parallel", ["ddp", "fsdp"])
def test_ranks_may_split_their_batches_into_different_numbers_of_parts(parallel: str) -> None:
    """In fp32 without dropout the parts make the update of the whole."""
    task = Task("bahdanau", parallel=parallel, largest=150)
    check_same(with_ranks(2, trained, task), task)


def live_bytes(ranks: Ranks, parallel: str) -> int:
    """Bytes of all tensors that training holds between two updates."""
    before = storages()
    seed_everything(1)
    model = model_of("pointer").train()
    chosen = Parallel.of(parallel, ranks, CPU)  # type: ignore[arg-type]
    chosen.wrap(model)
    update = Update(model, CrossEntropy(0.1), adamw(model), Precision("fp32", CPU), 1.0, parallel=chosen)
    for share in islice(pairs_of("pointer", 2, ranks).updates(0, 0), 2):
        update(share.batches, share.real, 100)
    with chosen.searched(model):
        pass
    del share
    return sum(size for address, size in storages().items() if address not in before)


def storages() -> dict[int, int]:
    """The sizes in bytes of the memory of all tensors of this process, by address."""
    gc.collect()
    tensors = [each for each in gc.get_objects() if type(each) in (torch.Tensor, torch.nn.Parameter)]
    found = [each.untyped_storage() for each in tensors if each.device.type == "cpu"]
    return {each.data_ptr(): each.nbytes() for each in found}


def test_a_rank_holds_its_share_of_weights_and_optimizer() -> None:
    whole, shares = (with_ranks(2, live_bytes, parallel) for parallel in ("ddp", "fsdp"))
    weights = sum(each.numel() * each.element_size() for each in model_of("pointer").parameters())
    assert min(whole) > 2.9 * weights  # with the means of Adam
    assert max(shares) < 0.6 * min(whole)


def rehearsed(ranks: Ranks, limits: list[int]) -> tuple[int | None, str]:
    """What a rehearsal finds where each rank has memory for batches of so many places."""
    seed_everything(1)
    model = small_model("bahdanau").train()
    update = Update(
        model, CrossEntropy(0.1), adamw(model), Precision("fp32", CPU), 1.0, parallel=Parallel.of("ddp", ranks, CPU)
    )
    forward = model.forward

    def limited(batch: Batch, objective: Any) -> Losses:
        if batch.places > limits[ranks.rank]:
            raise torch.OutOfMemoryError("out of memory")
        return forward(batch, objective)

    model.forward = limited  # type: ignore[method-assign]
    try:
        update.rehearse(pairs_of("bahdanau", 2, ranks).largest())
    except OutOfMemory as error:
        return update.memory.largest, str(error)
    return update.memory.largest, ""


def test_ranks_agree_on_what_fits() -> None:
    (first, said), (second, other) = with_ranks(2, rehearsed, [10**6, 90])
    assert first == second
    assert first is not None
    assert first <= 90
    assert said == other == ""


def test_a_pair_that_does_not_fit_on_one_rank_ends_the_rehearsal_of_all() -> None:
    found = with_ranks(2, rehearsed, [10**6, 1])
    assert found[0] == found[1]
    assert "a single pair" in found[0][1]


def test_a_batch_that_does_not_fit_later_is_told_at_once() -> None:
    """The others wait for this rank in the middle of a pass, so it cannot try again with smaller parts."""
    update = Update(small_model("bahdanau"), CrossEntropy(0.1), adamw(small_model("bahdanau")), Precision("fp32", CPU))
    attempts: list[int] = []

    def fails(parts: Any) -> None:
        attempts.append(len(parts))
        raise torch.OutOfMemoryError("out of memory")

    with pytest.raises(OutOfMemory, match=r"^out of memory: a batch of \d+ pairs.* does not fit; lower batch\.tokens$"):
        update.memory(pairs_of("bahdanau", 1, ALONE).largest(), fails, lambda: None, again=False)
    assert len(attempts) == 1
    assert update.memory.largest is None


def test_what_each_name_means() -> None:
    two = Ranks(0, 2)
    assert type(Parallel.of("auto", ALONE, CPU)) is type(Parallel.of("fsdp", ALONE, CPU)) is Parallel
    assert type(Parallel.of("auto", two, CPU)) is type(Parallel.of("ddp", two, CPU)) is DataParallel
    assert Parallel.of("fsdp", two, CPU).equal_passes
    with pytest.raises(ConfigError, match=r"trainer.parallel=none: 2 processes were started; set auto"):
        Parallel.of("none", two, CPU)
    with pytest.raises(ConfigError, match=r"trainer.device=mps: several processes train on cpu or cuda only"):
        Parallel.of("auto", two, torch.device("mps"))


class Four(Ranks):
    """Four ranks, of which the others have chosen these formats."""

    others: tuple[str, ...] = ()

    def gather(self, value: Any) -> list[Any]:
        return [value, *self.others]


@pytest.mark.parametrize("gain", [1.0, 2.0])
def test_all_ranks_compute_in_a_format_that_suits_all(monkeypatch: pytest.MonkeyPatch, gain: float) -> None:
    monkeypatch.setattr("mt.ops.precision.native_bf16", lambda: "AMX")
    monkeypatch.setattr("mt.ops.precision.bf16_gain", lambda: gain)
    ranks = Four(0, 4)
    monkeypatch.setattr(Four, "others", ("bf16", "bf16", "bf16"))
    assert common_precision("auto", CPU, ranks).name == ("fp32" if gain == 1 else "bf16")
    monkeypatch.setattr(Four, "others", ("bf16", "fp32", "bf16"))
    precision = common_precision("auto", CPU, ranks)
    assert precision.name == "fp32"
    assert ("rank 2 chose it, and bf16 is for this one" in precision.describe()) == (gain == 2)


def test_batches_of_an_update() -> None:
    settings = TrainerSettings(max_steps=1)
    assert (settings.accumulate, settings.batches_an_update) == ("auto", 1)
    assert [settings.resolved(Ranks(0, size)).accumulate for size in (1, 2, 8)] == [1, 2, 8]
    eight = replace(settings, accumulate=8)
    assert [eight.resolved(Ranks(0, size)).batches_an_update for size in (1, 4, 8)] == [8, 8, 8]
    with pytest.raises(ConfigError, match=r"trainer.accumulate=8.*each of 16 processes; start at most 8 processes, or"):
        eight.resolved(Ranks(0, 16))
    with pytest.raises(ConfigError, match=r"accumulate"):
        TrainerSettings(max_steps=1, accumulate=0)
    with pytest.raises(ConfigError, match=r"^cuda_graphs=true does not work with parallel=fsdp.*set cuda_graphs=false"):
        TrainerSettings(max_steps=1, parallel="fsdp", cuda_graphs=True)
    with pytest.raises(ConfigError, match=r"^compile=true does not work with parallel=fsdp"):
        TrainerSettings(max_steps=1, parallel="fsdp", compile=True)
