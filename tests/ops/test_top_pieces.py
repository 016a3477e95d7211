"""The best pieces of rows of logits, against a sort of Python's."""

import math

import pytest
import torch

from mt.ops.top_pieces import top_pieces
from mt.ops.triton_support import plain_operations

CASES = [(3, 7, 1), (5, 40, 5), (4, 129, 3), (2, 1000, 8), (3, 4, 6)]


def check(rows: int, vocabulary: int, count: int, dtype: torch.dtype, device: str) -> None:
    torch.manual_seed(rows)
    logits = (torch.randn(rows, vocabulary, device=device) * 3).round(decimals=0 if rows == 5 else 4).to(dtype)
    barred = torch.zeros(vocabulary, device=device)
    barred[[0, 2]] = -torch.inf
    before = torch.randn(rows, device=device) - 3
    before[-1] = -torch.inf
    found = top_pieces(logits, barred, before, count)
    exact = logits.double().log_softmax(-1).tolist()
    for row in range(rows - 1):
        allowed = [piece for piece in range(vocabulary) if piece not in (0, 2)]
        best = sorted(allowed, key=lambda piece: (-exact[row][piece], piece))[:count]
        assert found.pieces[row, : len(best)].tolist() == best
        expected = [exact[row][piece] for piece in best]
        assert found.scores[row, : len(best)].tolist() == pytest.approx(expected, abs=1e-5)
        values = [score + float(before[row]) for score in expected]
        assert found.values[row, : len(best)].tolist() == pytest.approx(values, abs=1e-5)
        assert found.values[row, len(best) :].tolist() == [-math.inf] * (count - len(best))
    assert (found.values[-1] == -torch.inf).all()
    assert (found.pieces < vocabulary).all()
    logits[0] = torch.nan
    found = top_pieces(logits, barred, before, count)
    assert (found.pieces < vocabulary).all()
    assert not (found.values[0] > -torch.inf).any()


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("case", CASES)
def test_plain(case: tuple[int, int, int], dtype: torch.dtype) -> None:
    check(*case, dtype, "cpu")


@pytest.mark.interpreter
@pytest.mark.parametrize("case", CASES)
def test_kernel_by_the_interpreter(case: tuple[int, int, int]) -> None:
    check(*case, torch.float32, "cpu")


@pytest.mark.gpu
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16])
@pytest.mark.parametrize("case", [*CASES, (64, 8000, 5), (33, 32000, 4), (8, 65536, 2)])
def test_on_a_gpu(case: tuple[int, int, int], dtype: torch.dtype) -> None:
    check(*case, dtype, "cuda")
    with plain_operations():
        check(*case, dtype, "cuda")
