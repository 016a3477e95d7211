"""The kernels of residual connections against dropout, addition and layer normalisation in float64."""

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from mt.models.transformer.layers import Residual
from mt.ops.residual import normalised, normalised_residual, residual, suits
from mt.ops.triton_support import plain_operations

DEVICES = [pytest.param("cpu", marks=pytest.mark.interpreter), pytest.param("cuda", marks=pytest.mark.gpu)]
FP32, FP16, BF16 = torch.float32, torch.float16, torch.bfloat16
CASES = [  # shape, share dropped, types of states and output, whether it is normalised
    ((3, 7, 256), 0.3, (FP32, FP32), True),
    ((13, 384), 0.0, (FP32, FP32), True),
    ((2, 3, 2, 20), 0.3, (FP32, FP16), True),
    ((13, 384), 0.3, (BF16, BF16), True),
    ((9, 512), 0.3, (FP32, BF16), True),
    ((5, 1024), 0.0, (BF16, BF16), True),
    ((1, 1), 0.3, (FP32, FP32), False),
    ((9, 37), 0.3, (FP32, FP32), False),
    ((3, 7, 256), 0.0, (FP32, BF16), False),
    ((3, 7, 256), 0.3, (FP32, BF16), False),
]
MOST = {torch.float32: 2e-6, torch.float16: 2e-3, torch.bfloat16: 1e-2}
"""Largest relative distance from float64."""

pytestmark = pytest.mark.parametrize("device", DEVICES)


def mask_of(seed: int, shape: tuple[int, ...], share: float, device: str) -> Tensor:
    """The scaled dropout mask that a kernel uses after this seed, in float64."""
    torch.manual_seed(seed)
    return residual(torch.zeros(shape, device=device), torch.ones(shape, device=device), share).double()


def off_by(found: Tensor, right: Tensor) -> float:
    assert found.shape == right.shape
    assert torch.isfinite(found).all()
    return float((found.double() - right).norm().detach() / right.norm().detach())


@pytest.mark.parametrize(("shape", "share", "types", "normalises"), CASES, ids=str)
def test_equals_its_formula(
    device: str, shape: tuple[int, ...], share: float, types: tuple[torch.dtype, torch.dtype], normalises: bool
) -> None:
    mask = mask_of(3, shape, share, device)
    torch.manual_seed(1)
    width = shape[-1]
    given = [torch.randn(shape, device=device).to(dtype) for dtype in types]
    given += [torch.randn(width, device=device) + 1, torch.randn(width, device=device)] if normalises else []
    upstream = torch.randn(shape, device=device).to(types[0])

    def by_kernel(x: Tensor, f: Tensor, *norm: Tensor) -> Tensor:
        torch.manual_seed(3)
        return normalised_residual(x, f, norm[0], norm[1], 1e-5, share) if norm else residual(x, f, share)

    def by_formula(x: Tensor, f: Tensor, *norm: Tensor) -> Tensor:
        total = x + mask * f
        return F.layer_norm(total, (width,), *norm, 1e-5) if norm else total

    both = []
    for function, exact in ((by_kernel, False), (by_formula, True)):
        inputs = [each.double() if exact else each.clone() for each in given]
        outputs = function(*(each.requires_grad_() for each in inputs))
        outputs.backward(upstream.to(outputs.dtype))
        both.append([outputs, *(each.grad for each in inputs)])
    for found, right in zip(*both, strict=True):
        assert off_by(found, right) < max(MOST[dtype] for dtype in types)


@pytest.mark.parametrize("shape", [(3, 7, 256), (9, 37)], ids=str)
def test_normalisation_alone(device: str, shape: tuple[int, ...]) -> None:
    torch.manual_seed(0)
    width = shape[-1]
    given = [
        torch.randn(shape, device=device) * 3 + 5,
        torch.randn(width, device=device),
        torch.randn(width, device=device),
    ]
    both = []
    for exact in (False, True):
        x, gain, shift = (each.double() if exact else each.clone() for each in given)
        inputs = [each.requires_grad_() for each in (x, gain, shift)]
        outputs = F.layer_norm(x, (width,), gain, shift, 1e-3) if exact else normalised(x, gain, shift, 1e-3)
        outputs.square().sum().backward()
        both.append([outputs, *(each.grad for each in inputs)])
    for found, right in zip(*both, strict=True):
        assert off_by(found, right) < 1e-5


@pytest.mark.parametrize("share", [0.1, 0.37, 0.9])
def test_a_mask_drops_its_share_independently(device: str, share: float) -> None:
    shape = (150, 700)
    mask = mask_of(0, shape, share, device)
    dropped = (mask == 0).double()
    deviation = (share * (1 - share) / mask.numel()) ** 0.5
    assert dropped.mean().item() == pytest.approx(share, abs=5 * deviation)
    assert mask.max().item() == pytest.approx(1 / (1 - share), rel=1e-6)
    assert mask.unique().numel() == 2
    flat = dropped.flatten()
    for distance in (1, 2, 3, 4, 700, 1400, 2800):  # neighbours in a row, and in a column
        together = (flat[:-distance] * flat[distance:]).mean().item()
        assert together == pytest.approx(share**2, abs=6 * (share**2 / mask.numel()) ** 0.5)


def test_a_seed_fixes_the_mask_and_the_next_one_differs(device: str) -> None:
    first, again = mask_of(5, (40, 64), 0.5, device), mask_of(5, (40, 64), 0.5, device)
    assert torch.equal(first, again)
    following = residual(torch.zeros(40, 64, device=device), torch.ones(40, 64, device=device), 0.5)
    assert not torch.equal(following.double(), first)


def test_gradients_have_the_same_bits_in_every_run(device: str) -> None:
    def gradients() -> list[Tensor]:
        torch.manual_seed(2)
        x, f = (torch.randn(201, 64, device=device, requires_grad=True) for _ in range(2))
        gain, shift = (torch.randn(64, device=device, requires_grad=True) for _ in range(2))
        normalised_residual(x, f, gain, shift, 1e-5, 0.1).square().sum().backward()
        return [each.grad for each in (x, f, gain, shift)]

    assert all(torch.equal(*pair) for pair in zip(gradients(), gradients(), strict=True))


@pytest.mark.parametrize("norm", ["pre", "post"])
def test_the_module_uses_it_in_training_alone(device: str, norm: str) -> None:
    """Under autocast, where its result has autocast's type if it is normalised."""
    torch.manual_seed(0)
    around = Residual(48, norm, 0.0).to(device)  # type: ignore[arg-type]
    states, output = torch.randn(2, 9, 48, device=device), torch.randn(2, 9, 48, device=device).bfloat16()
    assert suits(states)
    with torch.autocast(device, torch.bfloat16):
        found = around.train()(states, output), around.inputs(states)
        with plain_operations():
            plain = around(states, output), around.inputs(states)
        evaluated = around.eval()(states, output), around.inputs(states)
    types = {"pre": (torch.float32, torch.bfloat16), "post": (torch.bfloat16, torch.float32)}
    assert tuple(each.dtype for each in found) == types[norm]
    for one, other, third in zip(found, plain, evaluated, strict=True):
        torch.testing.assert_close(one.float(), other.float(), rtol=1e-2, atol=1e-5)
        torch.testing.assert_close(third.float(), other.float(), rtol=1e-2, atol=1e-5)
    assert evaluated[norm == "pre"].dtype is torch.float32
