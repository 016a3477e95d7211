"""The kernels of a GRU against torch.nn.GRU in float64."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor, nn

from mt.models.recurrent.gru import GRULayer
from mt.models.recurrent.gru_by_kernels import gru_by_kernels, suits
from mt.ops.triton_support import plain_operations

DEVICES = [pytest.param("cpu", marks=pytest.mark.interpreter), pytest.param("cuda", marks=pytest.mark.gpu)]

pytestmark = pytest.mark.parametrize("device", DEVICES)


def off_by(found: Tensor, right: Tensor) -> float:
    assert found.shape == right.shape
    return float((found.double() - right).norm() / right.norm())


@pytest.mark.parametrize(("dtype", "most"), [(torch.bfloat16, 1.5e-2), (torch.float16, 2e-3)], ids=str)
@pytest.mark.parametrize("sizes", [(5, 3, 24, 16), (1, 2, 7, 8)], ids=str)
def test_equals_torchs_in_float64(
    device: str, sizes: tuple[int, int, int, int], dtype: torch.dtype, most: float
) -> None:
    steps, rows, width, inputs_width = sizes
    torch.manual_seed(1)
    right = nn.GRU(inputs_width, width, dtype=torch.float64)
    inputs, initial = torch.randn(steps, rows, inputs_width).double(), torch.randn(rows, width).double()
    upstream = torch.randn(steps, rows, width).double()
    leaves = [inputs.requires_grad_(), initial.requires_grad_()]
    outputs = right(inputs, initial[None])[0]
    outputs.backward(upstream)
    input_weight, state_weight, input_bias, state_bias = right.all_weights[0]
    projected = (inputs @ input_weight.t() + input_bias).detach()

    given = [each.detach().float().to(device) for each in (projected, initial, state_weight, state_bias)]
    x, state, weight, bias = (each.requires_grad_() for each in given)
    assert suits(state, dtype)
    found = gru_by_kernels(x, state, weight, bias, dtype)
    assert found.dtype is torch.float32
    found.backward(upstream.float().to(device))
    assert off_by(found.detach().cpu(), outputs.detach()) < most
    for one, other in zip((state.grad, weight.grad, bias.grad), (leaves[1], state_weight, state_bias), strict=True):
        assert one is not None
        assert other.grad is not None
        assert off_by(one.cpu(), other.grad) < most
    assert x.grad is not None
    d_input_weight = x.grad.cpu().flatten(0, 1).double().t() @ inputs.detach().flatten(0, 1)
    assert off_by(d_input_weight, input_weight.grad) < most


def test_the_layer_takes_them_under_autocast(device: str, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[torch.dtype] = []

    def noted(*each: object) -> Tensor:
        calls.append(each[-1])  # type: ignore[arg-type]
        return gru_by_kernels(*each)  # type: ignore[arg-type]

    monkeypatch.setattr("mt.models.recurrent.gru.gru_by_kernels", noted)
    torch.manual_seed(1)
    layer, inputs = GRULayer(8, 16).to(device), torch.randn(4, 3, 8, device=device)
    exact = layer(inputs)
    assert calls == []
    with torch.autocast(device, torch.bfloat16):
        half = layer(inputs)
        assert calls == [torch.bfloat16]
        with plain_operations():
            layer(inputs)
        with torch.no_grad():
            layer(inputs)
    assert calls == [torch.bfloat16]
    torch.testing.assert_close(half.float(), exact, atol=2e-2, rtol=2e-2)


def test_the_same_bits_each_time(device: str) -> None:
    torch.manual_seed(1)
    leaves = [torch.randn(shape, device=device) for shape in ((4, 5, 48), (5, 16), (48, 16), (48,))]
    runs = []
    for _ in range(2):
        given = [each.clone().requires_grad_() for each in leaves]
        gru_by_kernels(*given, torch.bfloat16).square().sum().backward()  # type: ignore[no-untyped-call]
        runs.append([each.grad for each in given])
    for one, other in zip(*runs, strict=True):
        assert one is not None
        assert other is not None
        assert torch.equal(one, other)
