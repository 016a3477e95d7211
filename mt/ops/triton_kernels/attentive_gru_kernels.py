"""The steps of Bahdanau's decoder between its matrix products, each way.

The equations are those of `mt.models.recurrent.fused_attentive_gru`, with its twofold query, keys and energy:

    e_j = v . sigmoid(q + k_j),  a = softmax(e),  c = sum_j a_j h_j
    z, r = sigmoid(x + U s + C c),   n = tanh(x + U (r * s) + C c),   s' = s + z * (n - s)

Shapes: B sentences, S source length, A score width, C value width, H state width. A program of the attention has one
sentence: its keys are [KEYS, CHUNK] at a time, where KEYS is the smallest power of two that holds S. A program of the
gates has BLOCK of the B x H elements. Everything is computed in float32. No sum depends on the order of the programs.

Products with the state are `fed` [B, A + 2H]: query, z, r. The gradients of what the gates and the query receive are
`d_fed` [B, A + 3H]: query, z, r, n, so that the rows of all matrix products lie side by side.
"""

import triton
import triton.language as tl


@triton.jit(do_not_specialize=["S"], do_not_specialize_on_alignment=["mask", "weights"])
def attention_forward(
    fed,
    keys,
    values,
    mask,
    energy,
    weights,
    contexts,
    S,
    FED: tl.constexpr,
    A: tl.constexpr,
    C: tl.constexpr,
    KEYS: tl.constexpr,
    CHUNK: tl.constexpr,
):
    """`weights` a [B, S] and `contexts` c [B, C]; a row without visible keys gets zeros. The grid is [B]."""
    row = tl.program_id(0).to(tl.int64)
    places = tl.arange(0, KEYS)
    here = (row * S + places)[:, None]
    energies = tl.zeros((KEYS, CHUNK), tl.float32)
    for start in range(0, A, CHUNK):
        columns = start + tl.arange(0, CHUNK)
        inside = (places < S)[:, None] & (columns < A)[None, :]
        q = tl.load(fed + row * FED + columns, mask=columns < A, other=0.0).to(tl.float32)
        v = tl.load(energy + columns, mask=columns < A, other=0.0)
        k = tl.load(keys + here * A + columns[None, :], mask=inside, other=0.0).to(tl.float32)
        energies += v[None, :] * tl.sigmoid(q[None, :] + k)
    scores = tl.sum(energies, axis=1)
    seen = tl.load(mask + row * S + places, mask=places < S, other=0) != 0
    scores = tl.where(seen, scores, float("-inf"))
    top = tl.max(scores, axis=0)
    shares = tl.where(seen, tl.exp(scores - tl.where(top > float("-inf"), top, 0.0)), 0.0)
    total = tl.sum(shares, axis=0)
    shares = shares / tl.where(total > 0.0, total, 1.0)
    tl.store(weights + row * S + places, shares, mask=places < S)
    for start in range(0, C, CHUNK):
        columns = start + tl.arange(0, CHUNK)
        inside = (places < S)[:, None] & (columns < C)[None, :]
        h = tl.load(values + here * C + columns[None, :], mask=inside, other=0.0).to(tl.float32)
        tl.store(contexts + row * C + columns, tl.sum(shares[:, None] * h, axis=0), mask=columns < C)


@triton.jit(do_not_specialize=["S"], do_not_specialize_on_alignment=["weights", "d_weights", "d_scores"])
def attention_backward(
    fed,
    keys,
    values,
    energy,
    weights,
    d_weights,
    d_contexts,
    by_gates,
    d_context,
    d_scores,
    d_fed,
    S,
    FED: tl.constexpr,
    D_FED: tl.constexpr,
    A: tl.constexpr,
    C: tl.constexpr,
    HAS_WEIGHTS: tl.constexpr,
    HAS_CONTEXTS: tl.constexpr,
    KEYS: tl.constexpr,
    CHUNK: tl.constexpr,
):
    """The gradients of the context, of the scores and of the query. The grid is [B].

    `d_weights` [B, S] and `d_contexts` [B, C] are the gradients of the step's outputs, `by_gates` [B, C] is that of the
    context through the gates. Writes `d_context` [B, C], `d_scores` [B, S] and the query's part of `d_fed`.
    """
    row = tl.program_id(0).to(tl.int64)
    places = tl.arange(0, KEYS)
    here = (row * S + places)[:, None]
    products = tl.zeros((KEYS, CHUNK), tl.float32)
    for start in range(0, C, CHUNK):
        columns = start + tl.arange(0, CHUNK)
        inside = (places < S)[:, None] & (columns < C)[None, :]
        dc = tl.load(by_gates + row * C + columns, mask=columns < C, other=0.0).to(tl.float32)
        if HAS_CONTEXTS:
            dc += tl.load(d_contexts + row * C + columns, mask=columns < C, other=0.0).to(tl.float32)
        tl.store(d_context + row * C + columns, dc, mask=columns < C)
        h = tl.load(values + here * C + columns[None, :], mask=inside, other=0.0).to(tl.float32)
        products += dc[None, :] * h
    shares = tl.load(weights + row * S + places, mask=places < S, other=0.0)
    d_shares = tl.sum(products, axis=1)
    if HAS_WEIGHTS:
        d_shares += tl.load(d_weights + row * S + places, mask=places < S, other=0.0).to(tl.float32)
    d_scores_here = shares * (d_shares - tl.sum(shares * d_shares, axis=0))
    tl.store(d_scores + row * S + places, d_scores_here, mask=places < S)
    for start in range(0, A, CHUNK):
        columns = start + tl.arange(0, CHUNK)
        inside = (places < S)[:, None] & (columns < A)[None, :]
        q = tl.load(fed + row * FED + columns, mask=columns < A, other=0.0).to(tl.float32)
        v = tl.load(energy + columns, mask=columns < A, other=0.0)
        k = tl.load(keys + here * A + columns[None, :], mask=inside, other=0.0).to(tl.float32)
        layer = tl.sigmoid(q[None, :] + k)
        d_query = v * tl.sum(d_scores_here[:, None] * layer * (1.0 - layer), axis=0)
        tl.store(d_fed + row * D_FED + columns, d_query, mask=columns < A)


@triton.jit(do_not_specialize=["T", "B", "S"], do_not_specialize_on_alignment=["d_scores"])
def keys_backward(
    fed,
    keys,
    energy,
    d_scores,
    d_keys,
    d_energies,
    T,
    B,
    S,
    FED: tl.constexpr,
    A: tl.constexpr,
    PLACES: tl.constexpr,
    CHUNK: tl.constexpr,
):
    """The gradients of keys [B, S, A] and energy, summed over the T steps. The grid is [B, blocks of S, chunks of A].

    `d_energies` [B, blocks of S, A] holds the energy's gradient by program. Computing the hidden layer again for all
    steps at once is cheaper than adding to the gradient of the keys at each step.
    """
    row, block = tl.program_id(0).to(tl.int64), tl.program_id(1)
    places = block * PLACES + tl.arange(0, PLACES)
    columns = tl.program_id(2) * CHUNK + tl.arange(0, CHUNK)
    inside = (places < S)[:, None] & (columns < A)[None, :]
    here = (row * S + places)[:, None] * A + columns[None, :]
    k = tl.load(keys + here, mask=inside, other=0.0).to(tl.float32)
    v = tl.load(energy + columns, mask=columns < A, other=0.0)
    by_key = tl.zeros((PLACES, CHUNK), tl.float32)
    by_energy = tl.zeros((PLACES, CHUNK), tl.float32)
    for t in range(0, T):
        at = t * B + row
        q = tl.load(fed + at * FED + columns, mask=columns < A, other=0.0).to(tl.float32)
        d_score = tl.load(d_scores + at * S + places, mask=places < S, other=0.0)[:, None]
        layer = tl.sigmoid(q[None, :] + k)
        weighted = d_score * layer
        by_energy += weighted
        by_key += weighted * (1.0 - layer)
    tl.store(d_keys + here, by_key * v[None, :], mask=inside)
    blocks = tl.num_programs(1)
    tl.store(d_energies + (row * blocks + block) * A + columns, tl.sum(by_energy, axis=0), mask=columns < A)


@triton.jit(do_not_specialize=["count"])
def gates_forward(
    projected,
    fed,
    from_context,
    before,
    gates,
    reset_before,
    count,
    FED: tl.constexpr,
    A: tl.constexpr,
    H: tl.constexpr,
    BLOCK: tl.constexpr,
):
    """z and r into `gates` [B, 3H], and r * s into `reset_before` [B, H]. `count` is B x H."""
    place = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    inside = place < count
    row, column = (place // H).to(tl.int64), place % H
    wide = row * 3 * H + column
    received = row * FED + A + column
    x = tl.load(projected + wide, mask=inside, other=0.0).to(tl.float32)
    x += tl.load(from_context + wide, mask=inside, other=0.0).to(tl.float32)
    z = tl.sigmoid(x + tl.load(fed + received, mask=inside, other=0.0).to(tl.float32))
    x = tl.load(projected + wide + H, mask=inside, other=0.0).to(tl.float32)
    x += tl.load(from_context + wide + H, mask=inside, other=0.0).to(tl.float32)
    r = tl.sigmoid(x + tl.load(fed + received + H, mask=inside, other=0.0).to(tl.float32))
    s = tl.load(before + place, mask=inside, other=0.0)
    tl.store(gates + wide, z, mask=inside)
    tl.store(gates + wide + H, r, mask=inside)
    tl.store(reset_before + place, r * s, mask=inside)


@triton.jit(do_not_specialize=["count"])
def state_forward(
    projected,
    from_context,
    from_reset,
    before,
    gates,
    after,
    after_factor,
    count,
    H: tl.constexpr,
    BLOCK: tl.constexpr,
):
    """n into `gates`, and s' into `after` [B, H] float32 and `after_factor` [B, H], the factor of the next products."""
    place = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    inside = place < count
    wide = (place // H).to(tl.int64) * 3 * H + place % H
    x = tl.load(projected + wide + 2 * H, mask=inside, other=0.0).to(tl.float32)
    x += tl.load(from_context + wide + 2 * H, mask=inside, other=0.0).to(tl.float32)
    x += tl.load(from_reset + place, mask=inside, other=0.0).to(tl.float32)
    n = 2.0 * tl.sigmoid(2.0 * x) - 1.0
    s = tl.load(before + place, mask=inside, other=0.0)
    z = tl.load(gates + wide, mask=inside, other=0.0)
    s += z * (n - s)
    tl.store(gates + wide + 2 * H, n, mask=inside)
    tl.store(after + place, s, mask=inside)
    tl.store(after_factor + place, s, mask=inside)


@triton.jit(do_not_specialize=["count"])
def state_backward(
    d_states,
    kept,
    by_products,
    before,
    gates,
    d_fed,
    count,
    D_FED: tl.constexpr,
    A: tl.constexpr,
    H: tl.constexpr,
    HAS_STATES: tl.constexpr,
    BLOCK: tl.constexpr,
):
    """The gradients of what z and n receive, into `d_fed`, and (1 - z) ds' into `kept` [B, H] float32.

    ds' is the sum of `d_states` [B, H], the gradient of the step's output, and of what the step after this one has left
    in `kept` and `by_products` [B, H].
    """
    place = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    inside = place < count
    row, column = (place // H).to(tl.int64), place % H
    wide, received = row * 3 * H + column, row * D_FED + A + column
    ds = tl.load(kept + place, mask=inside, other=0.0)
    ds += tl.load(by_products + place, mask=inside, other=0.0).to(tl.float32)
    if HAS_STATES:
        ds += tl.load(d_states + place, mask=inside, other=0.0).to(tl.float32)
    z = tl.load(gates + wide, mask=inside, other=0.0)
    n = tl.load(gates + wide + 2 * H, mask=inside, other=0.0)
    s = tl.load(before + place, mask=inside, other=0.0)
    change = ds * z
    tl.store(d_fed + received, ds * (n - s) * z * (1.0 - z), mask=inside)
    tl.store(d_fed + received + 2 * H, change * (1.0 - n * n), mask=inside)
    tl.store(kept + place, ds - change, mask=inside)


@triton.jit(do_not_specialize=["count"])
def reset_backward(
    d_reset,
    kept,
    before,
    gates,
    d_fed,
    count,
    D_FED: tl.constexpr,
    A: tl.constexpr,
    H: tl.constexpr,
    BLOCK: tl.constexpr,
):
    """The gradient of what r receives, from `d_reset` [B, H], that of r * s; adds its part of ds to `kept`."""
    place = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    inside = place < count
    row, column = (place // H).to(tl.int64), place % H
    d = tl.load(d_reset + place, mask=inside, other=0.0).to(tl.float32)
    r = tl.load(gates + row * 3 * H + column + H, mask=inside, other=0.0)
    s = tl.load(before + place, mask=inside, other=0.0)
    tl.store(d_fed + row * D_FED + A + H + column, d * s * r * (1.0 - r), mask=inside)
    tl.store(kept + place, tl.load(kept + place, mask=inside, other=0.0) + d * r, mask=inside)
