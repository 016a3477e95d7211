"""Attention health against loops written from the definitions."""

import math

import pytest
import torch

from mt.attention.maps import MapName
from mt.batch import length_mask
from mt.tracking.health import attention_health, health_by_map, health_of_heads, health_scalars

SOURCE, TARGET = [5, 1, 3, 2], [4, 2, 1, 3]


def random_weights(seed: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(seed)
    source_mask, target_mask = length_mask(torch.tensor(SOURCE), 5), length_mask(torch.tensor(TARGET), 4)
    scores = 3 * torch.randn(4, 2, 4, 5, generator=generator)
    weights = scores.masked_fill(~source_mask[:, None, None], -torch.inf).softmax(-1)
    return weights, source_mask, target_mask


def by_loops(weights: torch.Tensor) -> dict[str, float]:
    found: dict[str, list[float]] = {"entropy": [], "entropy_share": [], "padding": [], "end_of_sentence": []}
    covered: list[float] = []
    for sentence, (s, t) in enumerate(zip(SOURCE, TARGET, strict=True)):
        for head in range(weights.shape[1]):
            for row in weights[sentence, head, :t].tolist():
                entropy = -sum(p * math.log(p) for p in row if p > 0)
                found["entropy"].append(entropy)
                if s > 1:
                    found["entropy_share"].append(entropy / math.log(s))
                found["padding"].append(sum(row[s:]))
                found["end_of_sentence"].append(row[s - 1])
            for piece in range(s - 1):
                covered.append(float(sum(weights[sentence, head, :t, piece].tolist()) >= 0.5))
    return {name: sum(values) / len(values) for name, values in {**found, "coverage": covered}.items()}


@pytest.mark.parametrize("seed", range(3))
def test_health_is_what_loops_find(seed: int) -> None:
    weights, source_mask, target_mask = random_weights(seed)
    health = attention_health(weights, source_mask, target_mask)
    assert health == pytest.approx(by_loops(weights), abs=1e-6)
    assert health["padding"] == 0.0
    leaking = weights.roll(1, dims=-1)
    assert attention_health(leaking, source_mask, target_mask) == pytest.approx(by_loops(leaking), abs=1e-6)
    assert attention_health(leaking, source_mask, target_mask)["padding"] > 0


def test_what_stands_in_target_padding_changes_nothing() -> None:
    weights, source_mask, target_mask = random_weights(0)
    changed = weights.masked_fill(~target_mask[:, None, :, None], 0.7)
    before, after = (attention_health(w, source_mask, target_mask) for w in (weights, changed))
    assert before == pytest.approx(after)


def test_extremes() -> None:
    mask = torch.ones(1, 3, dtype=torch.bool)
    sharp = attention_health(torch.eye(3)[None, None], mask, mask)
    assert sharp == pytest.approx(
        {"entropy": 0, "entropy_share": 0, "padding": 0, "end_of_sentence": 1 / 3, "coverage": 1}
    )
    even = attention_health(torch.full((1, 1, 3, 3), 1 / 3), mask, mask)
    assert even["entropy"] == pytest.approx(math.log(3))
    assert even["entropy_share"] == pytest.approx(1)
    resting = attention_health(torch.tensor([[[[0.0, 0.0, 1.0]]]]), mask, mask[:, :1])
    assert (resting["end_of_sentence"], resting["coverage"]) == (1.0, 0.0)


def test_a_batch_without_anything_to_count_is_nan_and_no_error() -> None:
    one = torch.ones(1, 1, dtype=torch.bool)
    health = attention_health(torch.ones(1, 1, 1, 1), one, one)
    assert math.isnan(health["coverage"])
    assert health["end_of_sentence"] == 1.0


def test_scalars_name_map_and_number_and_leave_self_attention_out() -> None:
    weights, source_mask, target_mask = random_weights(1)
    weights = weights.masked_fill(~source_mask[:, None, None, :], 0.0)
    maps = {MapName("cross", 2): weights, MapName("encoder", 1): weights}
    scalars = health_scalars(health_by_map(maps, source_mask, target_mask))
    assert set(scalars) == {
        f"attention/cross.2/{name}" for name in ("entropy", "entropy_share", "end_of_sentence", "coverage")
    }


def test_attention_on_padding_is_an_alarm(caplog: pytest.LogCaptureFixture) -> None:
    mask = torch.tensor([[True, True, False]])
    leaking = torch.tensor([[[[0.5, 0.25, 0.25], [0.75, 0.0, 0.25]]]])
    target_mask = torch.ones(1, 2, dtype=torch.bool)
    with caplog.at_level("WARNING", logger="mt"):
        scalars = health_scalars(health_by_map({MapName("cross", 2): leaking}, mask, target_mask))
    assert scalars["ALARM/attention_on_padding/cross.2"] == pytest.approx(0.25)
    assert min(scalars) == "ALARM/attention_on_padding/cross.2"  # TensorBoard shows it before all else
    assert caplog.messages == [
        "cross attention, layer 2: 0.25 of the attention weight is on padding, where it must be 0: the model's mask is "
        "wrong"
    ]


def test_the_health_of_a_head_is_that_of_a_map_with_this_head_alone() -> None:
    weights, source_mask, target_mask = random_weights(2)
    heads = health_of_heads(weights, source_mask, target_mask)
    for head in range(weights.shape[1]):
        alone = attention_health(weights[:, head : head + 1], source_mask, target_mask)
        assert {name: values[head] for name, values in heads.items()} == pytest.approx(alone)
