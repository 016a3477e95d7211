"""The kernels of embeddings against their formula in float64."""

import pytest
import torch
from torch import Tensor

from mt.ops.embedding import embedded
from mt.ops.residual import residual

DEVICES = [pytest.param("cpu", marks=pytest.mark.interpreter), pytest.param("cuda", marks=pytest.mark.gpu)]

pytestmark = pytest.mark.parametrize("device", DEVICES)


@pytest.mark.parametrize(
    ("shape", "width", "share", "dtype"),
    [
        ((3, 7), 384, 0.0, torch.float32),
        ((2, 5), 512, 0.3, torch.bfloat16),
        ((4, 3), 37, 0.3, torch.float32),
        ((1, 1), 256, 0.0, torch.float16),
    ],
    ids=str,
)
def test_equals_its_formula(device: str, shape: tuple[int, int], width: int, share: float, dtype: torch.dtype) -> None:
    torch.manual_seed(0)
    tokens = torch.randint(11, shape, device=device)
    weight, codes = torch.randn(11, width, device=device), torch.randn(shape[1], width, device=device)
    upstream = torch.randn(*shape, width, device=device).to(dtype)
    torch.manual_seed(3)
    mask = residual(torch.zeros_like(upstream).float(), torch.ones_like(upstream).float(), share).double()

    def by_kernel(weight: Tensor, codes: Tensor) -> Tensor:
        torch.manual_seed(3)
        return embedded(tokens, weight, codes, 1.5, share, dtype)

    def by_formula(weight: Tensor, codes: Tensor) -> Tensor:
        return mask * (1.5 * weight[tokens] + codes)

    both = []
    for function, kind in ((by_kernel, torch.float32), (by_formula, torch.double)):
        inputs = [each.to(kind).requires_grad_() for each in (weight.clone(), codes.clone())]
        states = function(*inputs)
        states.backward(upstream.to(states.dtype))
        both.append([states, *(each.grad for each in inputs)])
    assert both[0][0].dtype == dtype
    most = {torch.float32: 1e-6, torch.float16: 1e-3, torch.bfloat16: 8e-3}[dtype]
    for found, right in zip(*both, strict=True):
        assert float((found.double() - right).norm().detach() / right.norm().detach()) < most


def test_codes_may_be_one_row_for_all_positions(device: str) -> None:
    tokens, weight = torch.tensor([[1, 0, 2]], device=device), torch.randn(3, 20, device=device)
    code = torch.randn(1, 20, device=device)
    found = embedded(tokens, weight, code.expand(3, 20), 2.0, 0.0)
    torch.testing.assert_close(found, 2 * weight[tokens] + code)
