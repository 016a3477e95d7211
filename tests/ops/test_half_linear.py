"""Linear maps in 16 bits, with and without a non-linearity, against their formulas in float64."""

from contextlib import nullcontext
from typing import get_args

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from mt.models.transformer.layers import FeedForward
from mt.ops import half_linear
from mt.ops.half_linear import Activation, activated_linear, column_sums
from mt.ops.linear import linear
from mt.ops.triton_support import plain_operations

DEVICES = [pytest.param("cpu", marks=pytest.mark.interpreter), pytest.param("cuda", marks=pytest.mark.gpu)]
MOST = {torch.bfloat16: 1e-2, torch.float16: 1.5e-3}
"""Largest relative distance from float64."""

pytestmark = pytest.mark.parametrize("device", DEVICES)


def formula(activation: Activation, z: Tensor) -> Tensor:
    if activation == "relu":
        return z.clamp(min=0)
    if activation == "gelu":
        return z * 0.5 * (1 + torch.erf(z / 2**0.5))
    gate, value = z.chunk(2, dim=-1)
    return gate / (1 + torch.exp(-gate)) * value


def off_by(found: Tensor, right: Tensor) -> float:
    assert found.shape == right.shape
    assert torch.isfinite(found).all()
    return float((found.double() - right).norm().detach() / right.norm().detach())


@pytest.mark.parametrize("activation", get_args(Activation))
@pytest.mark.parametrize(
    ("dtype", "shape", "inner", "share"),
    [
        (torch.bfloat16, (3, 17, 24), 200, 0.25),
        (torch.bfloat16, (70, 64), 128, 0.0),
        (torch.float16, (1, 1, 16), 16, 0.25),
    ],
    ids=str,
)
def test_activated_linear_equals_its_formula(
    device: str, dtype: torch.dtype, activation: Activation, shape: tuple[int, ...], inner: int, share: float
) -> None:
    torch.manual_seed(0)
    rows = inner * 2 if activation == "swiglu" else inner
    x = torch.randn(shape, device=device).to(dtype)
    weight, bias = torch.randn(rows, shape[-1], device=device) / shape[-1] ** 0.5, torch.randn(rows, device=device)
    parameters = [each.to(dtype).float().requires_grad_() for each in (weight, bias)]  # no rounding of ours in them
    x.requires_grad_()
    with torch.autocast(device, dtype):
        hidden = activated_linear(x, parameters[0], parameters[1], activation, share)
    upstream = torch.randn(hidden.shape, device=device).to(dtype)
    hidden.backward(upstream)
    assert hidden.dtype == dtype

    exact = [each.detach().double().requires_grad_() for each in (x, *parameters)]
    dropped = (hidden == 0) & (formula(activation, F.linear(*exact)) != 0)
    right = formula(activation, F.linear(*exact)) * ~dropped / (1 - share)
    right.backward(upstream.double())
    for found, expected in ((hidden, right), *((a.grad, b.grad) for a, b in zip((x, *parameters), exact, strict=True))):
        assert off_by(found, expected) < MOST[dtype]
    if hidden.numel() > 1000:
        deviation = (share * (1 - share) / hidden.numel()) ** 0.5
        places = formula(activation, F.linear(*exact)).abs() > 1e-3  # not rounded to zero
        assert dropped[places].double().mean().item() == pytest.approx(share, abs=8 * deviation + 1e-9)


@pytest.mark.parametrize(("rows", "columns"), [(1, 1), (33, 130), (700, 40), (1500, 129)])
def test_column_sums(device: str, rows: int, columns: int) -> None:
    torch.manual_seed(0)
    matrix = torch.randn(rows, columns, device=device).bfloat16()
    torch.testing.assert_close(column_sums(matrix), matrix.double().sum(0).float(), rtol=1e-4, atol=1e-4)
    assert torch.equal(column_sums(matrix), column_sums(matrix))


@pytest.mark.parametrize("has_bias", [True, False])
def test_linear_is_autocasts_with_gradients_in_float32(
    device: str, has_bias: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(half_linear, "FEWEST", 1)
    torch.manual_seed(0)
    x, weight = torch.randn(4, 9, 32, device=device), torch.randn(48, 32, device=device)
    bias = torch.randn(48, device=device) if has_bias else None
    upstream = torch.randn(4, 9, 48, device=device).bfloat16()
    results = []
    for plain in (False, True):
        tensors = [None if each is None else each.clone().requires_grad_() for each in (x, weight, bias)]
        with torch.autocast(device, torch.bfloat16):
            outputs = (F.linear if plain else linear)(*tensors)  # type: ignore[arg-type]
        outputs.backward(upstream)
        results.append([outputs, *(each.grad for each in tensors if each is not None)])
    assert torch.equal(results[0][0], results[1][0])
    for found, autocast in zip(*results, strict=True):
        assert found.dtype == autocast.dtype
        torch.testing.assert_close(found, autocast, rtol=1e-2, atol=1e-2)
    rounded = x.bfloat16().double().flatten(0, 1), upstream.double().flatten(0, 1)
    assert off_by(results[0][1 + 1], rounded[1].T @ rounded[0]) < 1e-6  # autocast rounds it to 16 bits
    with plain_operations():
        assert not half_linear.suits(x, weight.requires_grad_())


def test_few_positions_frozen_weights_and_evaluation_are_left_to_autocast(device: str) -> None:
    many, few, weight = (
        torch.zeros(5000, 4, device=device),
        torch.zeros(50, 4, device=device),
        torch.zeros(4, 4, device=device),
    )
    with torch.autocast(device, torch.bfloat16):
        assert not half_linear.suits(many, weight)
        weight.requires_grad_()
        assert half_linear.suits(many, weight)
        assert not half_linear.suits(few, weight)
        with torch.no_grad():
            assert not half_linear.suits(many, weight)
    assert not half_linear.suits(many, weight)


def test_weights_copied_once_give_the_same(device: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(half_linear, "FEWEST", 1)
    torch.manual_seed(0)
    x, packed = torch.randn(7, 32, device=device), torch.randn(96, 32, device=device, requires_grad=True)
    bias = torch.randn(96, device=device, requires_grad=True)

    def results(copied: bool = False) -> list[Tensor]:
        packed.grad = bias.grad = None
        once = half_linear.weights_copied_once([packed, bias], 7) if copied else nullcontext()
        with torch.autocast(device, torch.bfloat16), once:
            queries, keys = linear(x, packed[:32], bias[:32]), linear(x, packed[32:], bias[32:])
            hidden = activated_linear(keys, packed[:, :].reshape(48, 64), bias[:48], "relu", 0.0)
        (queries.float().sum() + hidden.float().square().sum()).backward()
        return [queries, keys, hidden, packed.grad, bias.grad]  # type: ignore[list-item]

    expected = results()
    for one, other in zip(results(copied=True), expected, strict=True):
        assert torch.equal(one, other)
    with torch.autocast(device, torch.bfloat16), half_linear.weights_copied_once([packed, bias], 7):
        with torch.no_grad():
            packed.add_(1.0)
        assert torch.equal(linear(x, packed[:32], bias[:32]), expected[0])  # by the copy made before
    assert not torch.equal(results()[0], expected[0])  # no copy is left


@pytest.mark.parametrize("activation", get_args(Activation))
def test_the_feed_forward_network_uses_it(device: str, activation: Activation, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(half_linear, "FEWEST", 1)
    torch.manual_seed(0)
    module, x = FeedForward(32, 64, activation).to(device), torch.randn(3, 5, 32, device=device)
    results = []
    for plain in (False, True):
        module.zero_grad()
        with torch.autocast(device, torch.bfloat16):
            if plain:
                with plain_operations():
                    outputs = module(x)
            else:
                outputs = module(x)
        outputs.float().square().sum().backward()
        results.append([outputs, *(each.grad for each in module.parameters())])
    for found, autocast in zip(*results, strict=True):
        assert off_by(found, autocast.double()) < 2e-2
