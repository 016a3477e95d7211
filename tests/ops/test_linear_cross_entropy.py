"""The output layer's loss in chunks, against torch's own loss in float64. By PyTorch's operations and by the kernel."""

import re
from pathlib import Path
from typing import Any

import pytest
import torch
from ahead_of_time import compiled
from torch import Tensor
from torch.multiprocessing.reductions import StorageWeakRef
from torch.nn import functional
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from mt.ops.cross_entropy import KERNEL, consume_rows
from mt.ops.linear_cross_entropy import CHUNK_BYTES, ROW_TILE, linear_cross_entropy, rows_of_a_chunk

by_kernel = pytest.mark.parametrize(
    "device", [pytest.param("cpu", marks=pytest.mark.interpreter), pytest.param("cuda", marks=pytest.mark.gpu)]
)
everywhere = pytest.mark.parametrize(
    "device", ["cpu", pytest.param("cpu", marks=pytest.mark.interpreter), pytest.param("cuda", marks=pytest.mark.gpu)]
)
TOLERANCES = {torch.float64: 1e-12, torch.float32: 1e-5, torch.bfloat16: 2e-2, torch.float16: 3e-3}
"""Of gradients, relative to the largest of them."""


def drawn(rows: int, width: int, vocabulary: int, device: str, dtype: torch.dtype) -> tuple[Tensor, ...]:
    """Hidden states, weight, bias and target; the logits have a deviation of about 3."""
    torch.manual_seed(rows + vocabulary)
    hidden, weight = torch.randn(rows, width), torch.randn(vocabulary, width) * 3 / width**0.5
    floats = [each.to(device, dtype).requires_grad_() for each in (hidden, weight, torch.randn(vocabulary))]
    return (*floats, torch.randint(vocabulary, (rows,)).to(device))


def reference(
    hidden: Tensor, weight: Tensor, bias: Tensor | None, target: Tensor, smoothing: float, weights: Tensor | None
) -> tuple[Tensor, Tensor, list[Tensor]]:
    """Loss, likelihoods and gradients by torch in float64."""
    made = [each.detach().double().cpu().requires_grad_() for each in (hidden, weight, bias) if each is not None]
    logits = functional.linear(*made)
    factor = torch.ones(len(target)) if weights is None else weights.cpu()
    losses = functional.cross_entropy(logits, target.cpu(), label_smoothing=smoothing, reduction="none")
    loss = (losses * factor).sum()
    plain = functional.cross_entropy(logits.detach(), target.cpu(), reduction="none")
    return loss.detach(), plain * factor, list(torch.autograd.grad(loss, made))


def check(
    rows: int,
    width: int,
    vocabulary: int,
    device: str,
    dtype: torch.dtype = torch.float32,
    smoothing: float = 0.1,
    with_bias: bool = True,
    weights: Tensor | None = None,
) -> None:
    hidden, weight, bias, target = drawn(rows, width, vocabulary, device, dtype)
    leaves = [hidden, weight, bias] if with_bias else [hidden, weight]
    given = bias if with_bias else None
    loss, likelihood = linear_cross_entropy(hidden, weight, given, target, smoothing, weights)
    found = torch.autograd.grad(loss * 3.0, leaves)
    expected = reference(hidden, weight, given, target, smoothing, weights)
    close = max(TOLERANCES[dtype], 1e-5 if dtype.itemsize < 8 else 0.0)
    torch.testing.assert_close(loss.double().cpu(), expected[0], rtol=close, atol=close)
    torch.testing.assert_close(likelihood.double().cpu(), expected[1].double(), rtol=close, atol=10 * close)
    for leaf, gradient, wanted in zip(leaves, found, expected[2], strict=True):
        assert gradient.dtype == leaf.dtype
        largest = float(wanted.abs().max()) * 3.0 if wanted.numel() else 1.0
        torch.testing.assert_close(gradient.double().cpu(), wanted * 3.0, rtol=0.0, atol=close * max(largest, 1e-3))


@everywhere
@pytest.mark.parametrize("smoothing", [0.0, 0.1, 0.5])
@pytest.mark.parametrize("with_bias", [False, True])
def test_equals_torch(device: str, smoothing: float, with_bias: bool) -> None:
    check(9, 24, 11, device, smoothing=smoothing, with_bias=with_bias)


@everywhere
@pytest.mark.parametrize("dtype", [torch.float64, torch.bfloat16, torch.float16])
def test_in_other_types(device: str, dtype: torch.dtype) -> None:
    check(9, 24, 300, device, dtype)


@everywhere
@pytest.mark.parametrize(("rows", "vocabulary"), [(1, 50_001), (3, 32_000), (2, 4097), (5, 4096), (4, 1)])
def test_any_size_of_vocabulary(device: str, rows: int, vocabulary: int) -> None:
    check(rows, 16, vocabulary, device)


@everywhere
def test_no_rows(device: str) -> None:
    check(0, 8, 20, device)


@everywhere
@pytest.mark.parametrize("dtype", [torch.float32, torch.float16])
def test_rows_of_weight_zero_add_nothing(device: str, dtype: torch.dtype) -> None:
    weights = torch.tensor([1.0, 0.0, 1.0, 1.0, 0.0]).to(device)
    check(5, 8, 30, device, dtype, weights=weights)
    hidden, weight, bias, target = drawn(5, 8, 30, device, dtype)
    loss, likelihood = linear_cross_entropy(hidden, weight, bias, target, 0.1, weights)
    real = weights.nonzero().flatten()
    alone, some = linear_cross_entropy(hidden[real], weight, bias, target[real], 0.1)
    torch.testing.assert_close(loss, alone)
    torch.testing.assert_close(likelihood[real], some)
    assert (torch.autograd.grad(loss, hidden)[0][weights == 0] == 0).all()


@pytest.mark.parametrize("device", ["cpu", pytest.param("cuda", marks=pytest.mark.gpu)])
@pytest.mark.parametrize("rows", [128, 129, 300, 384])
def test_chunks_change_nothing(device: str, rows: int, monkeypatch: pytest.MonkeyPatch) -> None:
    hidden, weight, bias, target = drawn(rows, 16, 50, device, torch.float32)
    whole = linear_cross_entropy(hidden, weight, bias, target, 0.1)
    gradients = torch.autograd.grad(whole[0], [hidden, weight, bias])
    monkeypatch.setitem(CHUNK_BYTES, device, ROW_TILE * 64 * 4)
    assert rows_of_a_chunk(rows, 64 * 4, torch.device(device)) == ROW_TILE
    parts = linear_cross_entropy(hidden, weight, bias, target, 0.1)
    torch.testing.assert_close(parts, whole, rtol=1e-5, atol=1e-5)
    torch.testing.assert_close(torch.autograd.grad(parts[0], [hidden, weight, bias]), gradients, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("count", [0, 1, 127, 128, 129, 1000, 16_384, 65_536, 70_000])
@pytest.mark.parametrize("kind", ["cpu", "cuda"])
def test_chunks_cover_all_rows_evenly(count: int, kind: str) -> None:
    row_bytes = 64_000
    rows = rows_of_a_chunk(count, row_bytes, torch.device(kind))
    starts = range(0, count, rows)
    assert rows * row_bytes <= CHUNK_BYTES[kind]
    if len(starts) > 1:
        assert rows % ROW_TILE == 0
        assert len(starts) == -(-count // (CHUNK_BYTES[kind] // row_bytes // ROW_TILE * ROW_TILE))
        assert count - starts[-1] > rows - len(starts) * ROW_TILE


@everywhere
def test_autocast_chooses_the_type_of_the_products(device: str) -> None:
    """Weights and hidden states stay in float32; their gradients are as exact as one rounding of the factors allows."""
    hidden, weight, _, target = drawn(50, 64, 500, device, torch.float32)
    with torch.autocast(device, torch.bfloat16):
        loss, likelihood = linear_cross_entropy(hidden, weight, None, target, 0.1)
    assert loss.dtype == likelihood.dtype == torch.float32
    found = torch.autograd.grad(loss, [hidden, weight])
    expected, _, wanted = reference(hidden, weight, None, target, 0.1, None)
    torch.testing.assert_close(loss.double().cpu(), expected, rtol=1e-3, atol=0.0)
    for gradient, other in zip(found, wanted, strict=True):
        assert gradient.dtype == torch.float32
        torch.testing.assert_close(gradient.double().cpu(), other, rtol=0.0, atol=0.02 * float(other.abs().max()))


@everywhere
def test_a_small_factor_of_the_loss_is_not_rounded(device: str) -> None:
    """An update divides by the number of tokens: in bfloat16 that factor would be off by up to a part in 256."""
    hidden, weight, _, target = drawn(20, 512, 100, device, torch.bfloat16)
    gradients = []
    for factor in (1.0, 1.0 / 1003):
        loss, _ = linear_cross_entropy(hidden, weight, None, target, 0.1)
        gradients.append(torch.autograd.grad(loss * factor, hidden)[0].double())
    assert float((gradients[1] * 1003).norm() / gradients[0].norm()) == pytest.approx(1.0, abs=2e-4)


@everywhere
def test_float16_keeps_gradients_that_only_loss_scaling_makes_large(device: str) -> None:
    """With 32,000 pieces the even part of the gradient, 0.1 / V, is below float16's normal range."""
    rows, vocabulary = 4, 32_000
    hidden = torch.ones(rows, 16, device=device).half().requires_grad_()
    weight = torch.zeros(vocabulary, 16, device=device, requires_grad=True)
    with torch.autocast(device, torch.float16, enabled=device == "cuda"):
        kept = weight if device == "cuda" else weight.half()
        loss, _ = linear_cross_entropy(hidden, kept, None, torch.zeros(rows, dtype=torch.int64, device=device), 0.5)
    (gradient,) = torch.autograd.grad(loss * 2.0**10, kept)
    expected = rows * (1 / vocabulary - 0.5 / vocabulary) * 2.0**10
    torch.testing.assert_close(
        gradient[1:].float(), torch.full_like(gradient[1:], expected).float(), rtol=2e-3, atol=0.0
    )


@everywhere
def test_without_gradient(device: str) -> None:
    hidden, weight, bias, target = drawn(20, 8, 40, device, torch.float32)
    loss, likelihood = linear_cross_entropy(hidden, weight, bias, target, 0.1)
    for mode in (torch.no_grad, torch.inference_mode):
        with mode():
            other = linear_cross_entropy(hidden, weight, bias, target, 0.1)
        assert not other[0].requires_grad
        torch.testing.assert_close(other, (loss.detach(), likelihood))


def test_only_wanted_gradients() -> None:
    hidden, weight, bias, target = drawn(20, 8, 40, "cpu", torch.float32)
    frozen = weight.detach(), bias.detach()
    (alone,) = torch.autograd.grad(linear_cross_entropy(hidden, *frozen, target, 0.1)[0], hidden)
    (wanted,) = torch.autograd.grad(linear_cross_entropy(hidden, weight, bias, target, 0.1)[0], hidden)
    assert torch.equal(alone, wanted)


def test_a_second_gradient_is_refused() -> None:
    hidden, weight, bias, target = drawn(3, 8, 4, "cpu", torch.float32)
    loss, _ = linear_cross_entropy(hidden, weight, bias, target, 0.1)
    torch.autograd.grad(loss, hidden, retain_graph=True)
    with pytest.raises(RuntimeError, match="only once"):
        torch.autograd.grad(loss, hidden)


def test_a_second_derivative_is_refused() -> None:
    hidden, weight, bias, target = drawn(3, 8, 4, "cpu", torch.float32)
    loss, _ = linear_cross_entropy(hidden, weight, bias, target, 0.1)
    (gradient,) = torch.autograd.grad(loss, hidden, create_graph=True)
    with pytest.raises(RuntimeError, match="does not require grad"):
        torch.autograd.grad(gradient.sum(), weight)


@by_kernel
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16])
@pytest.mark.parametrize("vocabulary", [5, 300, 4100])
def test_kernel_in_padded_rows(device: str, dtype: torch.dtype, vocabulary: int) -> None:
    """Columns beyond the vocabulary hold anything, change nothing, and become zeros."""
    assert KERNEL.runs_on(torch.device(device))
    rows, padded = 6, -(-vocabulary // 16) * 16
    torch.manual_seed(0)
    memory = torch.full((rows, padded), float("nan"), device=device, dtype=dtype)
    logits = memory[:, :vocabulary]
    logits.copy_(torch.randn(rows, vocabulary) * 3)
    bias, target = torch.randn(vocabulary).to(device), torch.randint(vocabulary, (rows,)).to(device)
    weights = torch.tensor([1.0, 0.0, 1.0, 2.0, 1.0, 0.5]).to(device)
    scores = (logits.double() + bias).requires_grad_()
    expected = functional.cross_entropy(scores, target, label_smoothing=0.2, reduction="none") * weights
    (wanted,) = torch.autograd.grad(expected.sum(), scores)
    likelihood, even = consume_rows(logits, target, 0.2, bias=bias, weights=weights, scale=4.0, padded=padded)
    torch.testing.assert_close((0.8 * likelihood + 0.2 * even).double(), expected.detach(), rtol=1e-5, atol=1e-5)
    exact = {torch.float32: 1e-6, torch.bfloat16: 4e-3, torch.float16: 5e-4}[dtype]
    torch.testing.assert_close(logits.double(), wanted * 4.0, rtol=exact, atol=4 * exact)
    assert not memory[:, vocabulary:].any()


@by_kernel
def test_kernel_with_extreme_logits(device: str) -> None:
    """Large ones, equal ones, and pieces that are ruled out by minus infinity."""
    logits = torch.tensor([[6e4, -6e4, 0.0], [5.0, 5.0, 5.0], [-torch.inf, 1.0, 2.0]], device=device)
    target = torch.tensor([1, 2, 2], device=device)
    expected = functional.cross_entropy(logits, target, reduction="none")
    wanted = logits.softmax(1) - functional.one_hot(target, 3)
    likelihood, _ = consume_rows(logits, target, 0.0)
    torch.testing.assert_close(likelihood, expected)
    torch.testing.assert_close(logits, wanted)


class PeakMemory(TorchDispatchMode):
    """Counts the bytes of the tensors that are made meanwhile and are still held."""

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[StorageWeakRef, int] = {}
        self.peak = 0

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        made = func(*args, **(kwargs or {}))
        for each in tree_leaves(made):
            if isinstance(each, Tensor):
                self.held[StorageWeakRef(each.untyped_storage())] = each.untyped_storage().nbytes()
        self.held = {storage: size for storage, size in self.held.items() if not storage.expired()}
        self.peak = max(self.peak, sum(self.held.values()))
        return made


@pytest.mark.parametrize(("dtype", "vocabulary"), [(torch.bfloat16, 32_000), (torch.float16, 31_999)])
def test_memory_of_a_large_batch(dtype: torch.dtype, vocabulary: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a GPU with the kernel holds at 65,536 target tokens; all logits in 16 bits would take 3.9 GiB."""
    rows, width = 65_536, 512

    def by_kernel(logits: Tensor, *_: object, **__: object) -> tuple[Tensor, Tensor]:
        return tuple(logits.new_empty(2, len(logits), dtype=torch.float32))  # type: ignore[return-value]

    monkeypatch.setattr("mt.ops.linear_cross_entropy.consume_rows", by_kernel)
    with torch.device("meta"):
        hidden = torch.empty(rows, width, dtype=dtype, requires_grad=True)
        weight, target = torch.empty(vocabulary, width, requires_grad=True), torch.empty(rows, dtype=torch.int64)
        with PeakMemory() as memory:
            loss, _ = linear_cross_entropy(hidden, weight, None, target, 0.1)
            gradients = torch.autograd.grad(loss, [hidden, weight])
    assert [each.shape for each in gradients] == [hidden.shape, weight.shape]
    assert 0.5 * 2**30 < memory.peak < 1.0 * 2**30


@pytest.mark.gpu
@pytest.mark.parametrize("vocabulary", [32_000, 31_999])
def test_large_chunks_on_a_gpu(vocabulary: int) -> None:
    """The sizes of a real update in bfloat16, against torch in float32."""
    rows, width = 20_000, 512
    torch.manual_seed(0)
    hidden = torch.randn(rows, width, device="cuda", requires_grad=True)
    weight = (torch.randn(vocabulary, width, device="cuda") * 0.04).requires_grad_()
    target = torch.randint(vocabulary, (rows,), device="cuda")
    expected = functional.cross_entropy(hidden @ weight.t(), target, label_smoothing=0.1, reduction="sum")
    wanted = torch.autograd.grad(expected, [hidden, weight])
    torch.cuda.reset_peak_memory_stats()
    before = torch.cuda.memory_allocated()
    with torch.autocast("cuda", torch.bfloat16):
        loss, _ = linear_cross_entropy(hidden, weight, None, target, 0.1)
    found = torch.autograd.grad(loss, [hidden, weight])
    added = torch.cuda.max_memory_allocated() - before
    torch.testing.assert_close(loss, expected.detach(), rtol=1e-4, atol=0.0)
    for gradient, other in zip(found, wanted, strict=True):
        assert float((gradient - other).norm() / other.norm()) < 0.01
    assert added < 1.0 * 2**30, f"{added / 2**30:.2f} GiB; all logits in bfloat16 take 1.19"


@pytest.mark.parametrize("vocabulary", [5000, 31_999, 32_000])
@pytest.mark.parametrize("kind", ["fp32", "bf16", "fp16"])
def test_kernel_fits_the_registers_and_moves_16_bytes_at_a_time(kind: str, vocabulary: int, tmp_path: Path) -> None:
    pytest.importorskip("triton", reason="needs Triton")
    from mt.ops.triton_kernels.cross_entropy_kernel import BLOCK, cross_entropy_kernel

    types = {"logits": "*" + kind, "target": "*i64", "likelihood": "*fp32", "even": "*fp32", "stride": "i32"}
    types |= {"smoothing": "fp32", "scale": "fp32"}
    constants = {"bias": None, "weights": None, "VOCABULARY": vocabulary, "READABLE": -(-vocabulary // 16) * 16}
    constants |= {"GRADIENT": True, "BLOCK": BLOCK}
    found = compiled(cross_entropy_kernel, types, constants, tmp_path, warps=BLOCK // 256)
    assert found.spilled == 0
    assert found.registers <= 64  # 1024 threads of a multiprocessor at least
    stored = re.findall(r"st\.global\S*", found.ptx)
    assert sum("v4.b32" in each for each in stored) == len(stored) - 2  # the two losses of a row are single numbers
