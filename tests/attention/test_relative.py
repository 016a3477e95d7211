"""Relative positions against loops over the papers' equations."""

import math
from itertools import pairwise

import pytest
import torch
from torch import Tensor

from mt.attention.multihead import attend
from mt.attention.relative import ALiBi, Buckets, RelativePositions, Rotary, Shaw, bucket
from mt.errors import ConfigError

B, H, C = 2, 3, 4
KINDS = [RelativePositions, Rotary, ALiBi, Shaw, Buckets]


def make(kind: type[RelativePositions], causal: bool, **settings: int) -> RelativePositions:
    """In float64, with parameters large enough to matter; short ranges, so that a few positions go beyond them."""
    torch.manual_seed(1)
    defaults = {Shaw: {"max_distance": 3}, Buckets: {"buckets": 8, "max_distance": 6}}.get(kind, {})
    made = kind(H, C, causal, **(defaults | settings)).double()
    for parameter in made.parameters():
        torch.nn.init.normal_(parameter)
    return made


def heads(length: int, dtype: torch.dtype = torch.double) -> Tensor:
    """[B, H, T, C] laid out as `MultiHeadAttention` gives them."""
    return torch.randn(B, length, 3, H, C, dtype=dtype).transpose(1, 3)[:, :, 1]


def rotation(position: int, width: int) -> Tensor:
    """R of Su et al. 2021, equation 15."""
    turn = torch.zeros(width, width, dtype=torch.double)
    for i in range(width // 2):
        angle = position * 10000 ** (-2 * i / width)
        turn[2 * i, 2 * i] = turn[2 * i + 1, 2 * i + 1] = math.cos(angle)
        turn[2 * i, 2 * i + 1], turn[2 * i + 1, 2 * i] = -math.sin(angle), math.sin(angle)
    return turn


def seen(causal: bool, queries: int, keys: int, start: int = 0) -> list[tuple[int, int]]:
    """Pairs (t, s) whose key may be seen."""
    return [(t, s) for t in range(queries) for s in range(keys) if not causal or s <= start + t]


def self_attention(module: RelativePositions, q: Tensor, k: Tensor, v: Tensor, start: int = 0) -> Tensor:
    """The context [B, H, T, C] of queries from `start` on, with all that `module` does; `k` is turned already."""
    q = module.rotate(q, start)
    bias = torch.zeros(q.shape[-2], k.shape[-2], dtype=q.dtype)
    if module.causal:
        bias = torch.full_like(bias, -torch.inf).triu(start + 1)
    own = module.bias(q, k.shape[-2], start)
    context, weights = attend(q, k, v, bias if own is None else own + bias, need_weights=True)
    assert weights is not None
    more = module.values(weights, start)
    return context if more is None else context + more


# Equations


@pytest.mark.parametrize("start", [0, 5])
def test_rotary_is_the_papers_matrix(start: int) -> None:
    states = heads(6)
    turned = make(Rotary, True).rotate(states, start)
    for t in range(6):
        expected = states[:, :, t] @ rotation(start + t, C).T
        torch.testing.assert_close(turned[:, :, t], expected, atol=1e-6, rtol=0)


@pytest.mark.parametrize("causal", [False, True])
def test_alibi_is_a_slope_times_the_distance(causal: bool) -> None:
    bias = make(ALiBi, causal).bias(heads(4), 7, 3)
    assert bias is not None
    assert bias.shape == (1, H, 4, 7)
    for h in range(H):
        for t, s in seen(causal, 4, 7, 3):
            assert bias[0, h, t, s].item() == pytest.approx(-(2 ** (-8 * (h + 1) / H)) * abs(3 + t - s), rel=1e-6)


@pytest.mark.parametrize("count", [1, 2, 3, 6, 8, 12, 16])
def test_alibis_slopes_are_a_geometric_sequence_for_any_number_of_heads(count: int) -> None:
    slopes = ALiBi(count, C, True).slopes.tolist()
    ratio = 2 ** (-8 / count)
    assert slopes[0] == pytest.approx(ratio)
    assert slopes[-1] == pytest.approx(2**-8)
    assert [b / a for a, b in pairwise(slopes)] == pytest.approx([ratio] * (count - 1))
    if count == 8:
        assert slopes == [1 / 2, 1 / 4, 1 / 8, 1 / 16, 1 / 32, 1 / 64, 1 / 128, 1 / 256]


@pytest.mark.parametrize("start", [0, 4])
@pytest.mark.parametrize("causal", [False, True])
def test_shaw_adds_vectors_to_keys_and_values(causal: bool, start: int) -> None:
    """Equations 3 and 4 as they stand: a vector for each pair, added before the products."""
    module, k, length = make(Shaw, causal), 3, 9
    assert isinstance(module, Shaw)
    queries = length - start
    q, key, value = heads(queries), heads(length), heads(length)
    context = self_attention(module, q, key, value, start)
    for b in range(B):
        for h in range(H):
            for t in range(queries):
                near = [s for s in range(length) if not causal or s <= start + t]
                rows = [max(-k, min(k, s - start - t)) + k for s in near]
                scores = [
                    torch.dot(q[b, h, t], key[b, h, s] + module.key_vectors[row]) / math.sqrt(C)
                    for s, row in zip(near, rows, strict=True)
                ]
                weights = torch.stack(scores).softmax(0)
                vectors = torch.stack(
                    [value[b, h, s] + module.value_vectors[row] for s, row in zip(near, rows, strict=True)]
                )
                torch.testing.assert_close(context[b, h, t], weights @ vectors)


def bucket_by_integers(distance: int, buckets: int, max_distance: int) -> int:
    """Borders at exact * (max_distance / exact)^(m / logarithmic), compared without any rounding."""
    exact = buckets // 2
    logarithmic = buckets - exact
    number = min(distance, exact - 1)
    for m in range(logarithmic):
        number += distance**logarithmic * exact**m >= exact**logarithmic * max_distance**m
    return number


@pytest.mark.parametrize(
    ("buckets", "furthest"), [(2, 3), (3, 5), (4, 20), (8, 64), (10, 160), (16, 128), (32, 128), (16, 1000)]
)
def test_buckets_are_exact_then_logarithmic(buckets: int, furthest: int) -> None:
    numbers = [bucket(distance, buckets, furthest) for distance in range(2 * furthest)]
    assert numbers == [bucket_by_integers(distance, buckets, furthest) for distance in range(2 * furthest)]
    assert numbers[: buckets // 2 + 1] == list(range(buckets // 2 + 1))
    assert numbers == sorted(numbers)
    assert set(numbers[furthest:]) == {buckets - 1}


def test_buckets_of_t5() -> None:
    """32 buckets up to 128, by hand: 16 exact ones in a decoder, then borders at 16 * 8^(m / 16)."""
    assert [bucket(distance, 32, 128) for distance in (0, 15, 16, 18, 19, 31, 127, 128, 9999)] == [
        *(0, 15, 16, 16, 17, 21, 31, 31, 31)  # 16 * 8^(1/16) = 18.2, * 8^(5/16) = 30.6, * 8^(6/16) = 34.9
    ]


@pytest.mark.parametrize("start", [0, 4])
@pytest.mark.parametrize("causal", [False, True])
def test_buckets_look_up_a_number_for_each_head(causal: bool, start: int) -> None:
    module, length = make(Buckets, causal), 20
    assert isinstance(module, Buckets)
    bias = module.bias(heads(length - start), length, start)
    assert bias.shape == (1, H, length - start, length)
    for t, s in seen(causal, length - start, length, start):
        distance = s - start - t
        number = bucket_by_integers(abs(distance), 8 if causal else 4, 6) + (4 if distance > 0 else 0)
        torch.testing.assert_close(bias[0, :, t, s], module.weight[:, number])


# Properties


def test_a_rotated_product_knows_the_distance_alone() -> None:
    q, k = heads(1), heads(1)
    module = make(Rotary, False)

    def product(m: int, n: int) -> Tensor:
        return (module.rotate(q, m) * module.rotate(k, n)).sum(-1)

    for m, n in [(0, 0), (3, 1), (1, 4), (40, 0)]:
        torch.testing.assert_close(product(m, n), product(m + 57, n + 57), atol=1e-5, rtol=0)
    assert not torch.allclose(product(3, 1), product(1, 3), atol=1e-3)


def test_rotation_keeps_norms_and_leaves_the_first_position() -> None:
    states = heads(300, torch.float)
    turned = Rotary(H, C, True).rotate(states, 0)
    torch.testing.assert_close(turned.norm(dim=-1), states.norm(dim=-1), atol=1e-5, rtol=1e-5)
    assert torch.equal(turned[:, :, 0], states[:, :, 0])


@pytest.mark.parametrize("start", [0, 3, 11])
@pytest.mark.parametrize("kind", [ALiBi, Shaw, Buckets])
def test_a_bias_depends_on_the_distance_alone(kind: type[RelativePositions], start: int) -> None:
    module, query = make(kind, False), torch.randn(B, H, 1, C, dtype=torch.double)
    first = module.bias(query, 12, 0)
    later = module.bias(query, 12 + start, start)
    assert first is not None
    assert later is not None
    assert torch.equal(later[..., start:], first)


@pytest.mark.parametrize("kind", [Shaw, Buckets])
def test_long_distances_clip(kind: type[RelativePositions]) -> None:
    module = make(kind, False)
    bias = module.bias(heads(1), 60, 30)
    assert bias is not None
    for side, far in ((bias[..., :25], bias[..., 0]), (bias[..., 36:], bias[..., -1])):
        assert torch.equal(side, far[..., None].expand_as(side))
    assert not torch.allclose(bias[..., 0], bias[..., -1])


@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("kind", KINDS)
def test_incremental_equals_full(kind: type[RelativePositions], causal: bool) -> None:
    """Queries one by one, and in pieces, with keys turned when they were read."""
    module, length = make(kind, causal), 10
    q, k, v = heads(length), heads(length), heads(length)
    full = self_attention(module, q, module.rotate(k, 0), v)
    turned = torch.cat([module.rotate(k[:, :, t : t + 1], t) for t in range(length)], dim=2)
    for start, end in [(t, t + 1) for t in range(length)] + [(2, 6), (6, 10)]:
        last = end if causal else length
        piece = self_attention(module, q[:, :, start:end], turned[:, :, :last], v[:, :, :last], start)
        torch.testing.assert_close(piece, full[:, :, start:end])


@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("kind", KINDS)
def test_gradients(kind: type[RelativePositions], causal: bool) -> None:
    module, length = make(kind, causal), 6
    inputs = [heads(length).requires_grad_() for _ in range(3)]

    def run(q: Tensor, k: Tensor, v: Tensor, *_: Tensor) -> Tensor:
        return self_attention(module, q, module.rotate(k, 0), v)

    assert torch.autograd.gradcheck(run, [*inputs, *module.parameters()], fast_mode=True)


def test_the_base_changes_nothing() -> None:
    module, states = RelativePositions(H, C, True), heads(5)
    assert module.rotate(states, 3) is states
    assert module.bias(states, 8, 3) is None
    assert module.values(torch.rand(B, H, 5, 8), 3) is None


def test_only_shaw_needs_the_weights() -> None:
    assert [kind.uses_weights for kind in KINDS] == [kind is Shaw for kind in KINDS]


def test_only_what_is_learned_is_kept() -> None:
    assert {kind: {name: tuple(p.shape) for name, p in make(kind, False).state_dict().items()} for kind in KINDS} == {
        RelativePositions: {},
        Rotary: {},
        ALiBi: {},
        Shaw: {"key_vectors": (7, C), "value_vectors": (7, C)},
        Buckets: {"weight": (H, 8)},
    }
    assert make(Shaw, True).state_dict()["key_vectors"].shape == (4, C)


# Rotary's table


def test_the_table_grows() -> None:
    short, long = Rotary(H, C, True), Rotary(H, C, True)
    states = heads(1, torch.float)
    rows = short.table.shape[0]
    long.rotate(states, 10 * rows)
    for position in (rows - 1, rows, 3 * rows, 10 * rows):
        assert torch.equal(short.rotate(states, position), long.rotate(states, position))
    exact = states.double() @ rotation(10 * rows, C).T
    torch.testing.assert_close(long.rotate(states, 10 * rows).double(), exact, atol=1e-5, rtol=0)


def test_a_table_grown_in_inference_mode_can_be_trained_with() -> None:
    module = Rotary(H, C, True)
    with torch.inference_mode():
        module.rotate(heads(500, torch.float), 0)
    states = heads(500, torch.float).requires_grad_()
    module.rotate(states, 0).sum().backward()
    assert states.grad is not None
    assert states.grad.isfinite().all()


def test_real_arithmetic_for_the_compiler_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    module, states = make(Rotary, True), heads(6)
    expected = module.rotate(states, 2)
    monkeypatch.setattr(torch.compiler, "is_compiling", lambda: True)
    torch.testing.assert_close(module.rotate(states, 2), expected)


# Lower precision


def test_rotary_turns_bfloat16_in_float32() -> None:
    module, states = Rotary(H, C, True), heads(200, torch.bfloat16)
    turned = module.rotate(states, 1000)
    assert turned.dtype is torch.bfloat16
    torch.testing.assert_close(turned, module.rotate(states.float(), 1000).bfloat16(), atol=0, rtol=0)


@pytest.mark.parametrize("need_weights", [False, True])
@pytest.mark.parametrize("kind", KINDS)
def test_fits_attention_under_autocast(kind: type[RelativePositions], need_weights: bool) -> None:
    module, length = make(kind, True).float(), 9
    q, k, v = (heads(length, torch.float) for _ in range(3))
    exact = self_attention(module, q, module.rotate(k, 0), v)
    with torch.autocast("cpu", torch.bfloat16):
        q, k = module.rotate(q.bfloat16(), 0), module.rotate(k.bfloat16(), 0)
        bias = module.bias(q, length, 0)
        assert bias is None or bias.dtype is torch.float32
        context, weights = attend(q, k, v.bfloat16(), bias, causal=True, need_weights=need_weights)
        if weights is not None and (more := module.values(weights, 0)) is not None:
            context = context + more
    if need_weights or not module.uses_weights:
        torch.testing.assert_close(context.float(), exact, atol=0.05, rtol=0.05)


# Settings


@pytest.mark.parametrize(
    ("kind", "settings", "words"),
    [
        (Shaw, {"max_distance": 0}, r"^max_distance=0 "),
        (Buckets, {"buckets": 2}, r"^buckets=2 "),
        (Buckets, {"buckets": 9}, r"^buckets=9 "),
        (Buckets, {"max_distance": 0}, r"^max_distance=0 "),
        (Buckets, {"max_distance": 10**12}, r"^max_distance=1000000000000 must be at most 10000"),
        (
            Buckets,
            {"buckets": 32, "max_distance": 16},
            r"^max_distance=16 .*buckets=32",
        ),
    ],
)
@pytest.mark.parametrize("causal", [False, True])
def test_settings_that_cannot_be(kind: type, settings: dict[str, int], words: str, causal: bool) -> None:
    with pytest.raises(ConfigError, match=words) as caught:
        kind(H, C, causal, **settings)
    assert "\n" not in str(caught.value)


def test_rotary_needs_heads_of_even_width() -> None:
    with pytest.raises(ConfigError, match=r"^width=15 and heads=3 .* width 5"):
        Rotary(3, 5, True)
