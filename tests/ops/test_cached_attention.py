"""Attention of one position to cached ones, against equation 1 for each row alone."""

import math

import pytest
import torch

from mt.ops.cached_attention import cached_attention
from mt.ops.triton_support import plain_operations

CASES = [  # rows, room, position, heads, heads of keys, width, radius
    (3, 16, 0, 2, 2, 16, None),
    (4, 32, 5, 4, 2, 16, None),
    (2, 48, 33, 2, 1, 32, None),
    (3, 48, 47, 1, 1, 64, None),
    (2, 64, 40, 2, 2, 16, 3),
    (2, 64, 40, 2, 2, 16, 100),
]
Case = tuple[int, int, int, int, int, int, int | None]


def check(case: Case, dtype: torch.dtype, device: str, tolerance: float) -> None:
    rows, room, position, heads, key_heads, width, radius = case
    torch.manual_seed(position)
    packed = torch.randn(rows, (heads + 2 * key_heads) * width, device=device).to(dtype)
    caches = [torch.randn(room, rows, key_heads, width, device=device).to(dtype) for _ in range(2)]
    before = [each.double().clone() for each in caches]
    origins = torch.randint(rows, (room, rows), device=device, dtype=torch.int32)
    origins[position] = torch.arange(rows, device=device)
    place, seen = torch.tensor([position], device=device), -(-(position + 1) // 16) * 16
    found = cached_attention(packed, *caches, origins, place, seen, heads, radius)
    assert found.shape == (rows, heads * width)
    parts = packed.double().view(rows, heads + 2 * key_heads, width)
    for number, (cache, old) in enumerate(zip(caches, before, strict=True)):
        old[position] = parts[:, heads + number * key_heads :][:, :key_heads]
        assert torch.equal(cache.double(), old)  # the new ones are written, the others left
    for row in range(rows):
        for head in range(heads):
            own = head * key_heads // heads
            there = [p for p in range(position + 1) if radius is None or position - p <= radius]
            keys, values = (torch.stack([old[p, int(origins[p, row]), own] for p in there]) for old in before)
            weights = (keys @ parts[row, head] / math.sqrt(width)).softmax(0)
            expected = weights @ values
            torch.testing.assert_close(
                found[row].double().view(heads, width)[head], expected, atol=tolerance, rtol=tolerance
            )


@pytest.mark.parametrize("case", CASES)
def test_plain(case: Case) -> None:
    check(case, torch.float64, "cpu", 1e-9)


@pytest.mark.interpreter
@pytest.mark.parametrize("case", CASES)
def test_kernel_by_the_interpreter(case: Case) -> None:
    check(case, torch.float32, "cpu", 1e-5)


@pytest.mark.gpu
@pytest.mark.parametrize(("dtype", "tolerance"), [(torch.float32, 1e-5), (torch.bfloat16, 2e-2), (torch.float16, 2e-3)])
@pytest.mark.parametrize("case", [*CASES, (300, 128, 100, 4, 4, 64, None)])
def test_on_a_gpu(case: Case, dtype: torch.dtype, tolerance: float) -> None:
    check(case, dtype, "cuda", tolerance)
    with plain_operations():
        check(case, dtype, "cuda", tolerance)
