"""What every attention score promises.

Shapes: B sentences, H heads, T queries, S keys, Q query width, K key width, A score width.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import torch
from torch import Tensor

from mt.attention.scores import AttentionScore, ScoreFactory
from mt.errors import ConfigError
from mt.testing.failures import require, require_close

Reference = Callable[[Tensor, Tensor, Mapping[str, Tensor], int], Tensor | float]
"""The score of one pair by its formula: query [Q], key [K], the parameters of the head by name, and the place of the
key, counted from 0. Parameters have the shapes that they have in a score of one head."""

WHERE = "AttentionScore in mt/attention/scores.py"
BATCH, QUERIES, KEYS = 2, 3, 5


def check_score(
    score: ScoreFactory,
    *,
    reference: Reference | None = None,
    widths: tuple[int, int] | None = None,
    gradients: bool = True,
    seed: int = 0,
) -> None:
    """Hold an attention score against the promises of `mt.attention.AttentionScore`, with one head and with two.

    - Scores are [..., T, S], finite, and differ from pair to pair.
    - Keys may be projected together, in pieces (`start` says where a piece begins) or compared alone; queries may come
      one at a time; the scores stay the same.
    - Heads and sentences are separate: each is scored as if alone, by parameters of its own.
    - Leading dimensions broadcast between queries and keys.
    - `sum_width` is the width of a projected key; `max_keys` are accepted.
    - Derivatives by query, key and parameters are those of finite differences.
    - With a reference: each score is what the formula gives.

    What it cannot find without a reference: a formula that is wrong in the same way for every pair, such as a score
    with its sign flipped or without its scale. Any real number is a score, so only the definition can tell.

    Args:
        score: the class, or a partial of it, called with `query_width`, `key_width` and `heads`.
        reference: the formula of one pair, as plain as it can be written.
        widths: Q and K; None: 3 and 5 where the score takes them, else 4 and 4.
        gradients: False for a score that is not differentiable.
        seed: of parameters, queries and keys.

    Raises:
        AssertionError: a promise is broken; the sentence says which.
    """
    query_width, key_width = widths or _widths(score)
    for heads in (1, 2):
        torch.manual_seed(seed)
        made = score(query_width=query_width, key_width=key_width, heads=heads).double()
        for parameter in made.parameters():
            torch.nn.init.normal_(parameter, std=0.5)
        query = torch.randn(BATCH, heads, QUERIES, query_width, dtype=torch.float64)
        key = torch.randn(BATCH, heads, KEYS, key_width, dtype=torch.float64)
        alone = score(query_width=query_width, key_width=key_width, heads=1).double()
        with torch.no_grad():
            expected = made(query, made.project_keys(key))
            _check_values(expected, heads)
            _check_pieces(made, query, key, expected)
            _check_separate(made, query, key, expected)
            _check_heads(made, alone, query, key, expected)
            _check_broadcasting(made, query, key, heads)
            _check_widths(made, key)
            if reference is not None:
                _check_reference(made, alone, query, key, expected, reference)
        if gradients:
            _check_gradients(made, query, key)


def _widths(score: ScoreFactory) -> tuple[int, int]:
    try:
        score(query_width=3, key_width=5, heads=1)
    except ConfigError:
        return 4, 4
    return 3, 5


def _check_values(found: Tensor, heads: int) -> None:
    wanted = [BATCH, heads, QUERIES, KEYS]
    said = f"{list(found.shape)} instead of {wanted}"
    require(list(found.shape) == wanted, "scores are not [..., T, S]", WHERE, said)
    require(found.isfinite().all(), "a score is not a finite number", WHERE)
    require(
        bool((found != found.flatten()[0]).any()), "every pair has the same score", WHERE, f"{found.flatten()[0]:.6g}"
    )


def _check_pieces(score: AttentionScore, query: Tensor, key: Tensor, expected: Tensor) -> None:
    projected = score.project_keys(key)
    for s in range(KEYS):
        promise = f"key {s} compared alone has another score than among all keys"
        require_close(score(query, projected[..., s : s + 1, :]), expected[..., s : s + 1], promise, WHERE)
    for t in range(QUERIES):
        promise = f"query {t} alone has other scores than among all queries"
        require_close(score(query[..., t : t + 1, :], projected), expected[..., t : t + 1, :], promise, WHERE)
    behind = score.project_keys(key[..., 2:, :], start=2)
    promise = "keys projected from place 2 on (`start=2`) have other scores than projected together"
    require_close(score(query, behind), expected[..., 2:], promise, WHERE)


def _check_separate(score: AttentionScore, query: Tensor, key: Tensor, expected: Tensor) -> None:
    for dimension, name in ((0, "sentence"), (1, "head")):
        for which in range(1, query.shape[dimension]):
            others = [query.clone(), key.clone()]
            for each in others:
                each.select(dimension, which).mul_(-1.7).add_(0.3)
            found = score(others[0], score.project_keys(others[1])).narrow(dimension, 0, which)
            promise = f"queries and keys of one {name} change the scores of another"
            require_close(found, expected.narrow(dimension, 0, which), promise, WHERE)


def _parameters_of(score: AttentionScore, alone: AttentionScore, head: int) -> dict[str, Tensor] | None:
    """What a score of one head would have; None where the shapes do not tell which part is whose."""
    wanted = dict(alone.named_parameters())
    found: dict[str, Tensor] = {}
    for name, parameter in score.named_parameters():
        shape = wanted[name].shape if name in wanted else None
        if parameter.shape == shape and score.heads == 1:
            found[name] = parameter
        elif shape and parameter.shape[1:] == shape[1:] and len(parameter) == score.heads * shape[0]:
            found[name] = parameter.chunk(score.heads)[head]
        else:
            return None
    return found


def _check_heads(score: AttentionScore, alone: AttentionScore, query: Tensor, key: Tensor, expected: Tensor) -> None:
    for head in range(score.heads):
        own = _parameters_of(score, alone, head)
        if own is None:
            return
        for name, parameter in alone.named_parameters():
            parameter.copy_(own[name])
        single, keys = query[:, head], alone.project_keys(key[:, head])  # without a dimension of heads
        promise = f"head {head} of {score.heads} differs from a score of one head with its parameters"
        require_close(alone(single, keys), expected[:, head], promise, WHERE)


def _check_broadcasting(score: AttentionScore, query: Tensor, key: Tensor, heads: int) -> None:
    one = key[:1]
    promise = "one sentence's keys for the queries of several differ from the same keys repeated"
    found = score(query, score.project_keys(one))
    require_close(found, score(query, score.project_keys(one.expand_as(key))), promise, WHERE)


def _check_widths(score: AttentionScore, key: Tensor) -> None:
    width, projected = score.sum_width, score.project_keys(key).shape[-1]
    said = f"{width} instead of {projected}"
    require(width in (None, projected), "`sum_width` is not the width of a projected key", WHERE, said)
    if score.max_keys is not None:
        longest = torch.randn(1, score.heads, score.max_keys, score.key_width, dtype=torch.float64)
        shape = score.project_keys(longest).shape
        require(
            shape[-2] == score.max_keys, "as many keys as `max_keys` says are not accepted", WHERE, str(list(shape))
        )


def _check_reference(
    score: AttentionScore, alone: AttentionScore, query: Tensor, key: Tensor, found: Tensor, reference: Reference
) -> None:
    for b, h, t, s in torch.cartesian_prod(*map(torch.arange, found.shape)).tolist():
        own = _parameters_of(score, alone, h)
        if own is None:
            return
        expected = float(reference(query[b, h, t], key[b, h, s], own, s))
        value = float(found[b, h, t, s])
        said = f"{value:.6g} instead of {expected:.6g} for query {t} and key {s} of head {h}"
        near = abs(value - expected) <= 1e-6 * max(1.0, abs(expected))
        require(near, f"{type(score).__name__} does not give what its reference gives", "the class's docstring", said)


def _check_gradients(score: AttentionScore, query: Tensor, key: Tensor) -> None:
    names = [name for name, _ in score.named_parameters()]
    whole = _Whole(score)

    def scores(query: Tensor, key: Tensor, *values: Tensor) -> Tensor:
        own = {f"score.{name}": value for name, value in zip(names, values, strict=True)}
        found: Tensor = torch.func.functional_call(whole, own, (query, key))
        return found

    inputs = [query[:1, :, :2], key[:1, :, :3], *score.parameters()]
    require_derivatives(scores, inputs, "derivatives of the score are not those of finite differences", WHERE)


class _Whole(torch.nn.Module):
    """Projection of the keys and comparison as one function of the parameters."""

    def __init__(self, score: AttentionScore) -> None:
        super().__init__()
        self.score = score

    def forward(self, query: Tensor, key: Tensor) -> Tensor:
        scores: Tensor = self.score(query, self.score.project_keys(key))
        return scores


def require_derivatives(function: Callable[..., Tensor], inputs: list[Tensor], promise: str, where: str) -> None:
    """Raise unless autograd agrees with finite differences at float64 inputs.

    Raises:
        AssertionError: it does not.
    """
    leaves = tuple(each.detach().clone().requires_grad_() for each in inputs)
    try:
        torch.autograd.gradcheck(function, leaves)
    except RuntimeError as error:  # GradcheckError among them
        said = " ".join(str(error).split())[:200]
        require(False, promise, where, said)
