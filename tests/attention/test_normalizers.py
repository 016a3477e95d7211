"""Masked softmax: a distribution over what may be seen, zeros elsewhere, never NaN."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from mt.attention.normalizers import Softmax


@given(
    scores=st.lists(st.floats(-1e4, 1e4), min_size=1, max_size=8),
    seed=st.integers(0, 2**16),
)
@settings(max_examples=60, deadline=None)
def test_softmax_over_what_may_be_seen(scores, seed):
    row = torch.tensor(scores, dtype=torch.float64)
    mask = torch.rand(len(scores), generator=torch.Generator().manual_seed(seed)) < 0.6
    weights = Softmax()(row[None], mask[None])[0]
    assert (weights[~mask] == 0).all()
    if mask.any():
        torch.testing.assert_close(weights[mask], row[mask].softmax(0))
    else:
        assert (weights == 0).all()


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16])
def test_what_stands_under_the_mask_changes_nothing(dtype):
    scores = torch.randn(3, 5).to(dtype)
    mask = torch.tensor([[True, True, False, False, False], [True] * 5, [False] * 5])
    changed = torch.where(mask, scores, torch.full_like(scores, 1e4))
    assert torch.equal(Softmax()(scores, mask), Softmax()(changed, mask))


def test_a_row_with_nothing_to_see_has_zero_weights_and_a_zero_gradient():
    scores = torch.randn(2, 4, requires_grad=True)
    mask = torch.tensor([[False] * 4, [True] * 4])
    weights = Softmax()(scores, mask)
    (weights * torch.arange(8.0).view(2, 4)).sum().backward()
    assert (weights[0] == 0).all()
    assert scores.grad is not None
    assert (scores.grad[0] == 0).all()
    assert scores.grad.isfinite().all()
    assert (scores.grad[1] != 0).all()
