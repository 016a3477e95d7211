"""Attention of short sentences against equation 1 in float64."""

import math
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch
from ahead_of_time import compiled
from torch import Tensor

from mt.ops import short_attention as module
from mt.ops.short_attention import LONGEST, MOST_SHARED, short_attention, suits
from mt.ops.triton_support import plain_operations

CASES = [  # B, T, S (None: self-attention), heads, heads of keys, width, causal, bias
    (2, 5, None, 2, 2, 16, True, False),
    (2, 20, None, 4, 2, 32, False, True),
    (3, 70, 33, 2, 1, 64, False, True),
    (1, 128, None, 1, 1, 64, True, True),
    (2, 40, 100, 2, 2, 16, False, False),
    (1, 1, 1, 1, 1, 128, False, True),
    (2, 8, 17, 3, 3, 64, False, True),
]


def equation_1(
    projected: Tensor, memory: Tensor | None, bias: Tensor | None, causal: bool, heads: int, key_heads: int
) -> Tensor:
    width = projected.shape[2] if memory is not None else projected.shape[2] * heads // (heads + 2 * key_heads)
    packed = projected[..., width:] if memory is None else memory
    head = width // heads
    query = projected[..., :width].unflatten(2, (heads, head)).transpose(1, 2)
    key, value = (each.unflatten(2, (key_heads, head)).transpose(1, 2) for each in packed.chunk(2, dim=2))
    key, value = (each.repeat_interleave(heads // key_heads, dim=1) for each in (key, value))
    scores = query @ key.transpose(-1, -2) / math.sqrt(head)
    if bias is not None:
        scores = scores + bias
    if causal:
        scores = scores.masked_fill(
            torch.ones(scores.shape[-2:], dtype=torch.bool, device=scores.device).triu(1), -torch.inf
        )
    hidden = (scores == -torch.inf).all(-1, keepdim=True)
    weights = scores.masked_fill(hidden, 0.0).softmax(-1) * ~hidden
    return (weights @ value).transpose(1, 2).flatten(2)


def off_by(found: Tensor, right: Tensor) -> float:
    assert torch.isfinite(found).all()
    return float((found.double() - right).norm().detach() / right.norm().detach().clamp(min=1e-12))


def check(device: str, dtype: torch.dtype, case: tuple[int, int, int | None, int, int, int, bool, bool]) -> None:
    rows, queries, keys, heads, key_heads, head, causal, biased = case
    torch.manual_seed(queries)
    own, theirs = heads * head, 2 * key_heads * head
    given = [torch.randn(rows, queries, own + (theirs if keys is None else 0), device=device).to(dtype)]
    given += [] if keys is None else [torch.randn(rows, keys, theirs, device=device).to(dtype)]
    bias = None
    if biased:
        bias = torch.zeros(rows, 1, 1, keys or queries, device=device)
        bias[0, ..., 3:] = -torch.inf
        bias[-1] = -torch.inf if rows > 2 else bias[-1]  # a sentence of which nothing may be seen
    settings = bias, causal, heads, key_heads
    upstream = torch.randn(rows, queries, own, device=device).to(dtype)
    both = []
    for function, kind in ((short_attention, dtype), (equation_1, torch.double)):
        inputs = [each.detach().to(kind).requires_grad_() for each in given]
        context = function(inputs[0], inputs[1] if keys is not None else None, *settings)
        context.backward(upstream.to(kind))
        both.append([context, *(each.grad for each in inputs)])
    most = {torch.float32: 1e-6, torch.float16: 1e-3, torch.bfloat16: 8e-3}[dtype]
    for found, right in zip(*both, strict=True):
        assert off_by(found, right) < most


@pytest.mark.interpreter
@pytest.mark.parametrize("case", CASES, ids=str)
def test_equals_equation_1(case: tuple[int, int, int | None, int, int, int, bool, bool]) -> None:
    check("cpu", torch.float32, case)


@pytest.mark.gpu
@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16], ids=str)
@pytest.mark.parametrize(
    "case", [*CASES, (300, 64, 64, 8, 8, 64, False, True), (200, 90, None, 16, 16, 64, True, False)], ids=str
)
def test_equals_equation_1_on_a_gpu(
    case: tuple[int, int, int | None, int, int, int, bool, bool], dtype: torch.dtype
) -> None:
    check("cuda", dtype, case)


@pytest.mark.gpu
def test_every_run_gives_the_same_bits() -> None:
    torch.manual_seed(1)
    projected = torch.randn(64, 48, 3 * 512, device="cuda", dtype=torch.bfloat16, requires_grad=True)
    found = []
    for _ in range(3):
        context = short_attention(projected, None, None, True, 8, 8)
        found.append((context, *torch.autograd.grad(context.float().square().sum(), projected)))
    for again in found[1:]:
        assert all(torch.equal(one, other) for one, other in zip(found[0], again, strict=True))


@pytest.mark.interpreter
def test_what_it_suits() -> None:
    half = torch.zeros(1, 4, 96, dtype=torch.float16)
    assert suits(half, LONGEST, 32)
    assert not suits(half, LONGEST + 1, 32)
    assert not suits(half, 4, 24)
    assert not suits(half.float(), 4, 32)
    with plain_operations():
        assert not suits(half, 4, 32)


SMALL = 101_376
"""Bytes of shared memory of a GPU that is not of a data centre."""


@pytest.mark.parametrize(
    ("capability", "head", "keys", "most"),
    [
        (86, 64, 128, SMALL),
        (86, 128, 64, SMALL),
        (90, 64, 128, SMALL),
        (80, 128, 128, MOST_SHARED),
        (90, 128, 128, MOST_SHARED),
    ],
)
def test_tiles_fit_the_shared_memory(capability: int, head: int, keys: int, most: int, tmp_path: Path) -> None:
    pytest.importorskip("triton", reason="needs Triton")
    from mt.ops.triton_kernels.short_attention_kernels import attention_backward

    names = attention_backward.arg_names
    types = dict.fromkeys(("query", "key", "value", "d_context", "d_query", "d_key", "d_value"), "*bf16")
    types |= {name: "i32" for name in names if name.endswith(("_batch", "_step"))}
    types |= {"bias": "*fp32", "key_heads": "i32", "queries": "i32", "keys": "i32", "scale": "fp32"}
    rows = 32 if keys == LONGEST else 64
    constants = {"GROUP": 1, "C": head, "M": rows, "N": keys, "HAS_BIAS": True, "CAUSAL": False, "TILES": keys // rows}
    warps = 8 if keys == LONGEST else 4
    found = compiled(attention_backward, types, constants, tmp_path, capability, warps)
    assert found.shared <= most
    assert (found.shared > SMALL) == (keys * head == LONGEST * 128)


def test_the_largest_tiles_need_a_gpu_with_much_shared_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    device, rooms = torch.device("cuda:0"), {"cuda:0": SMALL}
    monkeypatch.setattr(
        torch.cuda,
        "get_device_properties",
        lambda asked: SimpleNamespace(shared_memory_per_block_optin=rooms[str(asked)]),
    )
    module._shared_memory.cache_clear()
    assert not module._fits(device, 65, 128)
    assert module._fits(device, 64, 128)
    assert module._fits(device, LONGEST, 64)
    module._shared_memory.cache_clear()
    rooms["cuda:0"] = 232_448
    assert module._fits(device, LONGEST, 128)
    module._shared_memory.cache_clear()
    assert module._fits(torch.device("cpu"), LONGEST, 128)
