"""Every score of the config group against the formula of its docstring, for one query and one key."""

import math
from collections.abc import Mapping

import pytest
import torch
from parts import files_of, part
from torch import Tensor

from mt.testing import check_score
from mt.testing.score_promises import Reference

Parameters = Mapping[str, Tensor]


def code(place: int, width: int) -> Tensor:
    """Vaswani et al. 2017, section 3.5."""
    angles = [place / 10000 ** (2 * i / width) for i in range(width // 2)]
    return torch.tensor([value for a in angles for value in (math.sin(a), math.cos(a))], dtype=torch.float64)


def additive(q: Tensor, k: Tensor, p: Parameters, place: int) -> Tensor:
    return p["energy"] @ torch.tanh(p["query.weight"][0] @ q + p["key.weight"][0] @ k)


def positional(q: Tensor, k: Tensor, p: Parameters, place: int) -> Tensor:
    w = p["query.weight"][0]
    return (w @ q) @ code(place, len(w))


def content_and_position(q: Tensor, k: Tensor, p: Parameters, place: int) -> Tensor:
    content = q @ p["content.key.weight"][0] @ k
    return content + positional(q, k, {"query.weight": p["position.query.weight"]}, place)


REFERENCES: dict[str, Reference] = {
    "dot": lambda q, k, p, place: q @ k,
    "scaled_dot": lambda q, k, p, place: (q @ k) / math.sqrt(len(q)),
    "bilinear": lambda q, k, p, place: q @ p["key.weight"][0] @ k,
    "additive": additive,
    "concat": additive,  # W [q; k] = W_q q + W_k k
    "cosine": lambda q, k, p, place: (q @ k) / (q.norm() * k.norm() * p["log_temperature"].exp()).squeeze(),
    "gaussian": lambda q, k, p, place: (-(q - k).square().sum() / (2 * p["log_width"].exp() ** 2)).squeeze(),
    "location": lambda q, k, p, place: p["position.weight"][0, place] @ q,
    "positional": positional,
    "content_and_position": content_and_position,
}
"""One for each file in configs/model/attention/score."""

SCORES = files_of("score")


@pytest.mark.parametrize("name", SCORES)
def test_every_score_is_its_formula(name: str) -> None:
    assert name in REFERENCES, f"write the formula of {name} into REFERENCES: no other check can find a flipped sign"
    score = part("score", name)
    assert score is not None
    check_score(score, reference=REFERENCES[name])
