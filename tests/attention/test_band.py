"""Self-attention of fixed width against attention over everything with all else masked."""

from functools import partial
from typing import Any

import pytest
import torch
from torch.utils.flop_counter import FlopCounterMode

from mt.attention.attention import Attention
from mt.attention.multihead import MultiHeadAttention, visibility_bias
from mt.attention.relative import ALiBi, Buckets, Rotary, Shaw
from mt.attention.scores import Additive, Positional

RELATIVE = [None, Rotary, ALiBi, partial(Shaw, max_distance=3), partial(Buckets, buckets=4, max_distance=8)]


def pair(radius: int, causal: bool, relative: Any, rule: Any = None) -> tuple[MultiHeadAttention, MultiHeadAttention]:
    """One that works in a band, and one with the same weights that does not."""
    torch.manual_seed(0)
    parts: dict[str, Any] = {"rule": rule, "relative": relative, "causal": causal}
    narrow = MultiHeadAttention(12, 3, radius=radius, **parts).double()
    wide = MultiHeadAttention(12, 3, **parts).double()
    wide.load_state_dict(narrow.state_dict())
    return narrow, wide


@pytest.mark.parametrize("radius", [1, 5, 40])
@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("relative", RELATIVE)
def test_equals_a_mask_over_everything(radius: int, causal: bool, relative: Any) -> None:
    narrow, wide = pair(radius, causal, relative)
    states = torch.randn(3, 70, 12).double().requires_grad_()
    mask = torch.arange(70) < torch.tensor([70, 33, 2])[:, None]
    distance = torch.arange(70) - torch.arange(70)[:, None]
    far = (distance.abs() > radius) | (distance > 0 if causal else torch.zeros_like(distance, dtype=torch.bool))
    bias = visibility_bias(mask)
    found, _ = narrow(states, bias=bias, causal=causal)
    expected, _ = wide(states, bias=bias + torch.zeros(70, 70).masked_fill(far, -torch.inf))
    torch.testing.assert_close(found[mask], expected[mask])
    shown, weights = narrow(states, bias=bias, causal=causal, need_weights=True)
    _, dense = wide(states, bias=bias + torch.zeros(70, 70).masked_fill(far, -torch.inf), need_weights=True)
    torch.testing.assert_close(shown[mask], expected[mask])
    real = mask[:, None, :, None].expand_as(dense)
    torch.testing.assert_close(weights[real], dense[real])
    gradients = [torch.autograd.grad(each[mask].square().sum(), states)[0] for each in (found, expected)]
    torch.testing.assert_close(*gradients)


@pytest.mark.parametrize("score", [Additive, Positional])
def test_other_scores(score: Any) -> None:
    narrow, wide = pair(4, True, None, partial(Attention, score=score))
    states = torch.randn(2, 50, 12).double()
    distance = torch.arange(50) - torch.arange(50)[:, None]
    bias = torch.zeros(50, 50).masked_fill((distance > 0) | (distance < -4), -torch.inf)
    torch.testing.assert_close(narrow(states, causal=True)[0], wide(states, bias=bias)[0])


def test_the_work_grows_with_the_length_and_not_with_its_square() -> None:
    narrow, wide = pair(32, False, None)

    def operations(module: MultiHeadAttention, length: int) -> int:
        with FlopCounterMode(display=False) as counter:
            module(torch.randn(1, length, 12).double(), need_weights=True)
        return counter.get_total_flops()

    assert operations(narrow, 2048) == pytest.approx(8 * operations(narrow, 256), rel=0.01)
    assert operations(wide, 2048) > 30 * operations(wide, 256)
