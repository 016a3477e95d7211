"""Contributions of pieces against finite differences, and against the log-probabilities that they explain."""

import threading
from collections.abc import Sequence
from typing import Any

import pytest
import torch
from model_alone import composed, small
from torch import Tensor

from mt.batch import BOS, collate
from mt.config.build import CONFIG_DIR, build
from mt.config.command_line import choices
from mt.errors import UserError
from mt.models import contributions as module
from mt.models.base import Seq2Seq, TeacherForced
from mt.models.contributions import contributions

PARTS = ("attention", "encoder", "decoder")
SAME = [f"transformer/{size}" for size in ("tiny", "small", "base", "big")]  # differ from others in their sizes only
MODELS = [name for name in choices(CONFIG_DIR / "model") if name.split("/")[0] not in PARTS and name not in SAME]
MODELS += ["transformer model.norm=post"]
SIZES = {
    "embedding": 6,
    "decoder.hidden": 8,
    "width": 16,
    "heads": 4,
    "feed_forward": 12,
    "encoder_layers": 2,
    "decoder_layers": 2,
    "max_length": 20,
    "hidden": 4,
}
SOURCE, TARGET = [5, 6, 7, 8, 3], [9, 5, 10, 3]  # in each, every piece once, so that a row of a table is one piece
BEFORE = [[11, 12], [13]]


def made(words: str, *, double: bool = True) -> Seq2Seq:
    """A model that shares no table, so that one row of a table can change alone."""
    torch.manual_seed(4)
    node: Any = small(composed(["model=" + words.split()[0], *words.split()[1:]]), SIZES)
    node["tie"] = "none"
    vocabularies = {"source_vocabulary": 20, "target_vocabulary": 20, "joint_vocabulary": bool(node.get("copy"))}
    model: Seq2Seq = build(node, "model", **vocabularies)
    for parameter in model.parameters():
        parameter.data += 0.1 * torch.randn_like(parameter)  # biases too
    return model.double().eval() if double else model.eval()


def context_of(model: Seq2Seq) -> list[list[int]] | None:
    return BEFORE[: model.context_sentences] if model.context_sentences else None


@torch.no_grad()
def log_probabilities(model: Seq2Seq, source: Sequence[int] = SOURCE, target: Sequence[int] = TARGET) -> Tensor:
    """[T] log p of each target piece, by teacher forcing."""
    context = context_of(model)
    batch = collate([source], [target], [0], None if context is None else [context])
    logits = model.logits(model.teacher_forced(batch), batch.target.index)
    return logits.log_softmax(-1)[torch.arange(len(target)), torch.tensor(target)]


def tables(model: Any) -> list[tuple[Tensor, int]]:
    """For each piece that was read its table and its row there: the source's, then the target's."""
    source, target = model.source_embedding.weight, model.target_embedding.weight
    return [(source.data, piece) for piece in SOURCE] + [(target.data, piece) for piece in [BOS, *TARGET[:-1]]]


@pytest.mark.parametrize("name", MODELS)
def test_gradients_are_those_of_finite_differences(name: str) -> None:
    model = made(name)
    found = contributions(model, SOURCE, TARGET, "gradient", context_of(model)).values
    step = 1e-5
    for column, (table, row) in enumerate(tables(model)):
        whole = table[row].clone()
        sides = []
        for sign in (1, -1):
            table[row] = whole * (1 + sign * step)
            sides.append(log_probabilities(model))
        table[row] = whole
        assert found[:, column] == pytest.approx((sides[0] - sides[1]) / (2 * step), abs=1e-6), column
    assert found.abs().max() > 1e-3


@pytest.mark.parametrize("name", [name for name in MODELS if name != "pointer/transformer"])
def test_integrated_gradients_sum_up_to_what_the_pieces_changed(name: str) -> None:
    model = made(name)
    found = contributions(model, SOURCE, TARGET, "integrated", context_of(model))
    with_pieces = log_probabilities(model)
    for table, row in tables(model):
        table[row] = 0.0
    change = with_pieces - log_probabilities(model)
    assert found.totals == pytest.approx(change, abs=1e-9)
    assert found.is_complete
    assert found.error <= 0.02 * max(1.0, float(change.abs().max()))
    assert found.values.sum(1) == pytest.approx(change, rel=0.02, abs=0.02)


def test_integrated_gradients_are_the_mean_over_a_straight_line() -> None:
    """Against a midpoint sum of finite differences: one piece, many points."""
    model, column, points, step = made("bahdanau"), 1, 40, 1e-5
    found = contributions(model, SOURCE, TARGET, "integrated").values[:, column]
    whole = [(table, row, table[row].clone()) for table, row in tables(model)]
    total = torch.zeros(len(TARGET), dtype=torch.float64)
    for number in range(points):
        scale = (number + 0.5) / points
        sides = []
        for sign in (1, -1):
            for place, (table, row, before) in enumerate(whole):
                table[row] = before * (scale + sign * step * (place == column))
            sides.append(log_probabilities(model))
        total += (sides[0] - sides[1]) / (2 * step) / points
    assert found == pytest.approx(total, abs=1e-4)


def test_nothing_comes_from_the_piece_itself_nor_from_later_ones() -> None:
    found = contributions(made("transformer"), SOURCE, TARGET).values[:, len(SOURCE) :]
    assert torch.equal(found.triu(1), torch.zeros_like(found))
    assert (found.tril() != 0).sum() == len(TARGET) * (len(TARGET) + 1) / 2


@pytest.mark.parametrize("tokens", [1, 9, 12])
@pytest.mark.parametrize("words", ["transformer", "luong", "transformer model/attention/window=local_p"])
def test_the_size_of_the_batches_changes_nothing(words: str, tokens: int) -> None:
    model = made(words)
    whole = contributions(model, SOURCE, TARGET).values
    assert contributions(model, SOURCE, TARGET, tokens=tokens).values == pytest.approx(whole, abs=1e-9)


@pytest.mark.parametrize("words", ["transformer model.tie=all", "pointer", "pointer/transformer"])
def test_one_table_for_both_sides(words: str) -> None:
    """The same piece on both sides has two contributions; the sum is how the table's row matters, as an input."""
    node: Any = small(composed([f"model={words.split()[0]}", *words.split()[1:]]), SIZES)
    torch.manual_seed(1)
    model: Any = build(
        {**node, "tie": "all"}, "model", source_vocabulary=20, target_vocabulary=20, joint_vocabulary=True
    )
    separate: Any = build(
        {**node, "tie": "none"}, "model", source_vocabulary=20, target_vocabulary=20, joint_vocabulary=True
    )
    separate.load_state_dict(model.state_dict())
    for each in (separate.target_embedding, separate.output):
        each.weight.data.copy_(model.source_embedding.weight.data)
    ours, theirs = (contributions(each.double(), SOURCE, TARGET).values for each in (model, separate))
    assert ours == pytest.approx(theirs, abs=1e-9)


def test_the_model_is_as_it_was_and_so_are_its_modes() -> None:
    model = made("transformer").train()
    model.encoder[0].eval()  # type: ignore[index, union-attr]
    before = {name: value.clone() for name, value in model.state_dict().items()}
    contributions(model, SOURCE, TARGET)
    assert model.training
    assert not model.encoder[0].training  # type: ignore[index, union-attr]
    assert all(parameter.grad is None for parameter in model.parameters())
    assert all(not module._forward_hooks for module in model.modules())
    assert all(torch.equal(value, before[name]) for name, value in model.state_dict().items())


def test_inside_inference_mode() -> None:
    model = made("bahdanau")
    expected = contributions(model, SOURCE, TARGET).values
    with torch.inference_mode():
        assert torch.equal(contributions(model, SOURCE, TARGET).values, expected)


def test_other_threads_translate_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pass of another thread, in the middle of ours, reads the same ids with whole embeddings."""
    model = made("transformer")
    expected, seen = log_probabilities(model), []
    forced = Seq2Seq.logits

    def interrupted(self: Seq2Seq, *words: Any) -> Tensor:
        if threading.current_thread() is threading.main_thread():
            thread = threading.Thread(target=lambda: seen.append(log_probabilities(model)))
            thread.start()
            thread.join()
        return forced(self, *words)

    monkeypatch.setattr(Seq2Seq, "logits", interrupted)
    pair = module._Pair(model, SOURCE, TARGET, None, 1)
    pair.gradients(0.5)
    assert len(seen) == len(TARGET)
    assert all(torch.equal(each, expected) for each in seen)


def test_an_empty_translation_has_none() -> None:
    assert contributions(made("luong"), SOURCE, []).values.shape == (0, len(SOURCE))


def test_a_model_without_embeddings_in_a_module_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    model = made("transformer")
    whole = type(model).teacher_forced

    def elsewhere(self: Any, batch: Any, need_attention: bool = False) -> TeacherForced:
        turned = collate([[*SOURCE[::-1][1:], 3]] * len(batch), [TARGET] * len(batch), [0] * len(batch))
        return whole(self, turned, need_attention)

    monkeypatch.setattr(type(model), "teacher_forced", elsewhere)
    with pytest.raises(UserError, match="looks up the embeddings of its source pieces in a module"):
        contributions(model, SOURCE, TARGET)
