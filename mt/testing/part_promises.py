"""What encoders, positions, windows and coverages promise: small checks of parts that attention and models are made of.

Shapes: B sentences, S keys, T queries, D width, Q query width, C value width, A score width, d coverage width.
"""

from __future__ import annotations

import torch
from torch import Tensor

from mt.attention.coverage import CoverageFactory
from mt.attention.positions import Positions
from mt.attention.windows import WindowFactory
from mt.models.encoders.base import EncoderFactory
from mt.testing.failures import require, require_close

LENGTHS = [4, 1, 6]


def check_encoder(encoder: EncoderFactory, *, width: int = 6, seed: int = 0) -> None:
    """Hold an encoder of recurrent models against the promises of `mt.models.Encoder`.

    Keys and values are zeros at padding; a sentence alone is read as in a batch, whatever stands at padding; widths are
    those that it names; every weight has a finite gradient.

    Args:
        encoder: called with `input_width`, `dropout` and `fused`.
        width: D of its input.
        seed: of weights and inputs.

    Raises:
        AssertionError: a promise is broken; the sentence says which.
    """
    where = "Encoder in mt/models/encoders/base.py"
    torch.manual_seed(seed)
    made = encoder(input_width=width, dropout=0.0, fused=True).double()
    inputs = torch.randn(max(LENGTHS) + 2, len(LENGTHS), width, dtype=torch.float64)  # [S, B, D]
    mask = torch.arange(len(inputs)) < torch.tensor(LENGTHS)[:, None]
    encoded = made(inputs, mask)
    said = {"keys": made.key_width, "values": made.value_width, "summary": made.summary_width, "ends": made.ends_width}
    for name, named in said.items():
        found = getattr(encoded, name).shape[-1]
        require(found == named, f"{name} have another width than the encoder says", where, f"{found}, not {named}")
    for name in ("keys", "values"):
        zero = (getattr(encoded, name)[~mask] == 0).all()
        require(zero, f"the encoder's {name} are not zeros at padding", where)
    other = made(torch.where(mask.t().unsqueeze(-1), inputs, 7.0), mask)
    for row, length in enumerate(LENGTHS):
        alone = made(inputs[:length, row : row + 1], mask[row : row + 1, :length])
        for name in said:
            one, many, rubbish = (getattr(each, name) for each in (alone, encoded, other))
            if name in ("keys", "values"):
                many, rubbish = many[:, :length], rubbish[:, :length]
            require_close(one[0], many[row], f"{name} of a sentence alone differ from those in a batch", where)
            require_close(rubbish[row], many[row], f"what stands at padding changes {name}", where)
    sum((value * torch.randn_like(value)).sum() for value in set(encoded)).backward()
    for name, parameter in made.named_parameters():
        learns = parameter.grad is not None and bool(parameter.grad.any()) and bool(parameter.grad.isfinite().all())
        require(learns, f"the weight {name} has no gradient, or one that is not finite", where)


def check_positions(positions: Positions) -> None:
    """Hold position codes against the promises of `mt.attention.positions.Positions`.

    The codes of places from `start` on are those rows of the whole table, in any order of asking, and `max_length`
    places can be asked for.

    Args:
        positions: made for some width.

    Raises:
        AssertionError: a promise is broken; the sentence says which.
    """
    where = "Positions in mt/attention/positions.py"
    longest = positions.max_length or 1200
    later = positions(longest // 2, longest - longest // 2).detach().clone()
    table = positions(0, longest).detach()
    require(table.dim() == 2 and len(table) == longest, "codes are not [T, D]", where, str(list(table.shape)))
    require(table.isfinite().all(), "a code is not finite", where)
    require_close(later, table[longest // 2 :], "codes asked for from a later place on differ from the table's", where)
    one = torch.cat([positions(place, 1) for place in range(min(longest, 5))]).detach()
    require_close(one, table[:5], "codes asked for one at a time differ from the table's", where)


def check_window(window: WindowFactory, *, seed: int = 0) -> None:
    """Hold a window against the promises of `mt.attention.Window`, with one head and with two.

    Centres are places of the sentence; a query alone, at its own `start`, looks where it looks among others; sentences
    are separate; the places lie around the centre, 2 radius + 1 of them; what `emphasis` gives is between 0 and 1.

    Args:
        window: called with `query_width` and `heads`.
        seed: of weights and queries.

    Raises:
        AssertionError: a promise is broken; the sentence says which.
    """
    where = "Window in mt/attention/windows.py"
    for heads in (1, 2):
        torch.manual_seed(seed)
        made = window(query_width=3, heads=heads).double()
        query = torch.randn(len(LENGTHS), heads, 5, 3, dtype=torch.float64)
        lengths = torch.tensor(LENGTHS)[:, None, None]  # [B, 1, 1]
        centres = made.centres(query, lengths, 0)
        shape = list(centres.shape)
        require(shape == list(query.shape[:-1]), "centres are not [..., T]", where, str(shape))
        inside = bool(((centres >= 0) & (centres <= lengths)).all())
        low, high = float(centres.detach().min()), float(centres.detach().max())
        said = f"from {low:.4g} to {high:.4g} for sentences of {LENGTHS}"
        require(inside, "a centre lies outside its sentence", where, said)
        for t in range(5):
            alone = made.centres(query[:, :, t : t + 1], lengths, t)
            require_close(alone, centres[:, :, t : t + 1], "a query alone looks elsewhere than among others", where)
        for row in range(len(LENGTHS)):
            alone = made.centres(query[row : row + 1], lengths[row : row + 1], 0)
            require_close(alone, centres[row : row + 1], "a sentence alone has other centres than in a batch", where)
        places = made.places(centres)
        steps = places.diff(dim=-1)
        kept = places.shape[-1] == 2 * made.radius + 1 and bool((steps == 1).all())
        require(kept, "places are not 2 radius + 1 neighbours", where, str(list(places.shape)))
        off = (places[..., made.radius] - centres).abs().max()
        require(
            bool(off.detach() <= 0.5 + 1e-9), "places do not lie around their centre", where, f"{off.item():.4g} away"
        )
        emphasis = made.emphasis(places, centres)
        if emphasis is not None:
            fits = emphasis.shape == places.shape and bool(((emphasis >= 0) & (emphasis <= 1)).all())
            require(fits, "the emphasis is not a number between 0 and 1 for each place", where)


def check_coverage(coverage: CoverageFactory, *, seed: int = 0) -> None:
    """Hold a coverage against the promises of `mt.attention.Coverage`.

    Shapes are those of its methods, coverage is float32 at least; sentences and source positions are separate; keys
    keep their shape; gradients reach every weight through two updates and are finite.

    Args:
        coverage: called with `score_width`, `value_width` and `query_width`.
        seed: of weights and inputs.

    Raises:
        AssertionError: a promise is broken; the sentence says which.
    """
    where = "Coverage in mt/attention/coverage.py"
    torch.manual_seed(seed)
    made = coverage(score_width=4, value_width=5, query_width=3).double()
    batch, length = 3, 6
    values, keys = torch.randn(batch, length, 5).double(), torch.randn(batch, length, 4).double()
    queries = torch.randn(2, batch, 3).double()
    weights = torch.randn(2, batch, length).double().softmax(-1)

    def covered(rows: slice, places: slice) -> Tensor:
        """Keys after two queries."""
        source = made.of_source(values[rows, places])
        state = made.begin(source)
        said = f"{list(state.shape)} {state.dtype}"
        fits = state.shape[:-1] == source.shape[:-1] and state.dtype in (torch.float32, torch.float64)
        require(fits, "`begin` does not give [B, S, d] in float32 at least", where, said)
        for query, weight in zip(queries, weights, strict=True):
            after = made.update(state, source, weight[rows, places], query[rows])
            require(after.shape == state.shape, "`update` changes the shape of the coverage", where)
            state = after
        changed: Tensor = made(keys[rows, places], state)
        return changed

    whole, everything = covered(slice(None), slice(None)), slice(None)
    require(whole.shape == keys.shape, "covered keys have another shape than the keys", where, str(list(whole.shape)))
    for row in range(batch):
        one = slice(row, row + 1)
        require_close(
            covered(one, everything), whole[one], "a sentence alone is covered otherwise than in a batch", where
        )
    promise = "source positions change each other's coverage: padding would be seen"
    require_close(covered(everything, slice(2, 5)), whole[:, 2:5], promise, where)
    (whole * torch.randn_like(whole)).sum().backward()  # type: ignore[no-untyped-call]
    for name, parameter in made.named_parameters():
        learns = parameter.grad is not None and bool(parameter.grad.any()) and bool(parameter.grad.isfinite().all())
        require(learns, f"the weight {name} has no gradient, or one that is not finite", where)
