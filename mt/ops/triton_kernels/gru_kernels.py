"""The steps of a GRU between its matrix products, each way. Equations: `mt.models.recurrent.gru`.

Shapes: B sentences, H state width. A program has BLOCK of the B x H elements. Everything is computed in float32.

The gradients of a step are `d_parts` [B, 4H]: of m, of what r and z receive, and of what n receives, so that both the
gradient of the product with the state (m, r, z) and that of the input (r, z, n) lie in one piece.
"""

import triton
import triton.language as tl


@triton.jit(do_not_specialize=["count"])
def gru_forward(
    projected, fed, bias, before, gates, candidates, after, after_factor, count, H: tl.constexpr, BLOCK: tl.constexpr
):
    """One step: r, z, n into `gates` [B, 3H], m into `candidates` [B, H], h into `after` and `after_factor` [B, H].

    `projected` x and `fed` U h are [B, 3H] in the order r, z, n; `bias` b is [3H].
    """
    place = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    inside = place < count
    column = place % H
    wide = (place // H).to(tl.int64) * 3 * H + column
    x = tl.load(projected + wide, mask=inside, other=0.0).to(tl.float32) + tl.load(bias + column)
    r = tl.sigmoid(x + tl.load(fed + wide, mask=inside, other=0.0).to(tl.float32))
    x = tl.load(projected + wide + H, mask=inside, other=0.0).to(tl.float32) + tl.load(bias + column + H)
    z = tl.sigmoid(x + tl.load(fed + wide + H, mask=inside, other=0.0).to(tl.float32))
    m = tl.load(fed + wide + 2 * H, mask=inside, other=0.0).to(tl.float32) + tl.load(bias + column + 2 * H)
    x = tl.load(projected + wide + 2 * H, mask=inside, other=0.0).to(tl.float32) + r * m
    n = 2.0 * tl.sigmoid(2.0 * x) - 1.0
    h = n + z * (tl.load(before + place, mask=inside, other=0.0) - n)
    tl.store(gates + wide, r, mask=inside)
    tl.store(gates + wide + H, z, mask=inside)
    tl.store(gates + wide + 2 * H, n, mask=inside)
    tl.store(candidates + place, m, mask=inside)
    tl.store(after + place, h, mask=inside)
    tl.store(after_factor + place, h, mask=inside)


@triton.jit(do_not_specialize=["count"])
def gru_backward(
    d_states, kept, by_products, before, gates, candidates, d_parts, count, H: tl.constexpr, BLOCK: tl.constexpr
):
    """One step: its gradients into `d_parts`, and z dh into `kept` [B, H] float32.

    dh is the sum of `d_states` [B, H], the gradient of the step's output, and of what the step after this one has left
    in `kept` and `by_products` [B, H].
    """
    place = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    inside = place < count
    row, column = (place // H).to(tl.int64), place % H
    wide, part = row * 3 * H + column, row * 4 * H + column
    dh = tl.load(kept + place, mask=inside, other=0.0)
    dh += tl.load(by_products + place, mask=inside, other=0.0).to(tl.float32)
    dh += tl.load(d_states + place, mask=inside, other=0.0).to(tl.float32)
    r = tl.load(gates + wide, mask=inside, other=0.0)
    z = tl.load(gates + wide + H, mask=inside, other=0.0)
    n = tl.load(gates + wide + 2 * H, mask=inside, other=0.0)
    m = tl.load(candidates + place, mask=inside, other=0.0)
    h = tl.load(before + place, mask=inside, other=0.0)
    keep = dh * z
    dn = (dh - keep) * (1.0 - n * n)
    tl.store(d_parts + part, dn * r, mask=inside)
    tl.store(d_parts + part + H, dn * m * r * (1.0 - r), mask=inside)
    tl.store(d_parts + part + 2 * H, dh * (h - n) * z * (1.0 - z), mask=inside)
    tl.store(d_parts + part + 3 * H, dn, mask=inside)
    tl.store(kept + place, keep, mask=inside)
