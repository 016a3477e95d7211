"""Coverage against the equations of Tu et al. 2016 and See et al. 2017, one position at a time in plain NumPy."""

from functools import partial

import numpy as np
import pytest
import torch
from torch import Tensor

from mt.attention.coverage import Coverage, coverage_loss
from mt.attention.normalizers import Sparsemax
from mt.attention.scores import Additive, Bilinear
from mt.attention.single import Attention, Progress
from mt.errors import ConfigError


def covering(fertility: float | None, score: type = Additive) -> Attention:
    torch.manual_seed(0)
    made = Attention(4, 6, score=score, coverage=partial(Coverage, fertility=fertility))
    for parameter in made.parameters():
        torch.nn.init.normal_(parameter, std=0.8)
    return made.double()


def example() -> tuple[Tensor, Tensor, Tensor]:
    torch.manual_seed(1)
    mask = torch.arange(7) < torch.tensor([7, 3])[:, None]
    return torch.randn(2, 5, 4).double(), torch.randn(2, 7, 6).double(), mask


def by_hand(attention: Attention, queries: np.ndarray, states: np.ndarray) -> np.ndarray:
    """[T, S] weights of one source without padding."""
    p = {name: value.detach().numpy() for name, value in attention.state_dict().items()}
    share = np.ones(len(states))
    if "coverage.fertility.weight" in p:  # equations 10 and 11
        share = 1 / (2.0 / (1 + np.exp(-states @ p["coverage.fertility.weight"][0])))
    covered, rows = np.zeros(len(states)), []
    for q in queries:
        scores = []
        for j, h in enumerate(states):
            key = p["score.key.weight"][0] @ h + p["coverage.weight"] * covered[j]
            if "score.energy" in p:  # equation 5
                scores.append(p["score.energy"] @ np.tanh(p["score.query.weight"][0] @ q + key))
            else:
                scores.append(q @ key)
        rows.append(np.exp(scores) / np.exp(scores).sum())
        covered = covered + share * rows[-1]
    return np.array(rows)


@pytest.mark.parametrize("fertility", [None, 2.0])
@pytest.mark.parametrize("score", [Additive, Bilinear])
def test_equals_the_papers_equations(fertility: float | None, score: type) -> None:
    attention, (query, values, mask) = covering(fertility, score), example()
    seen = attention(query, attention.project_keys(values), values, mask)
    for b, length in enumerate((7, 3)):
        expected = by_hand(attention, query[b].numpy(), values[b, :length].numpy())
        np.testing.assert_allclose(seen.weights[b, :, :length].detach().numpy(), expected, rtol=1e-9)
        np.testing.assert_allclose(seen.context[b].detach().numpy(), expected @ values[b, :length].numpy(), rtol=1e-9)
    assert (seen.weights[1, :, 3:] == 0).all()


def test_one_query_after_the_other_is_all_at_once_and_rows_can_be_chosen() -> None:
    attention, (query, values, mask) = covering(2.0), example()
    keys = attention.project_keys(values)
    whole = attention(query, keys, values, mask)
    progress = Progress()
    for t in range(3):
        progress = attention(query[:, t : t + 1], keys, values, mask, progress).progress
    rows = torch.tensor([1, 0, 1])
    chosen = attention(query[rows, 3:], keys[rows], values[rows], mask[rows], progress.select(rows))
    torch.testing.assert_close(chosen.weights, whole.weights[rows, 3:])
    torch.testing.assert_close(chosen.progress.coverage, whole.progress.coverage[rows])


def test_gradients() -> None:
    attention, (query, values, mask) = covering(2.0), example()

    def weights(query: Tensor, values: Tensor, *_: Tensor) -> Tensor:
        return attention(query, attention.project_keys(values), values, mask).weights  # type: ignore[no-any-return]

    inputs = (query.requires_grad_(), values.requires_grad_(), *attention.parameters())
    assert torch.autograd.gradcheck(weights, inputs)


def test_the_penalty_is_the_sum_of_overlaps() -> None:
    torch.manual_seed(2)
    weights = torch.rand(2, 4, 3).double().requires_grad_()
    mask = torch.tensor([[True] * 4, [True, True, False, False]])
    expected = 0.0
    for b, real in enumerate((4, 2)):
        covered = [0.0] * 3
        for t in range(real):
            for j in range(3):
                weight = weights[b, t, j].item()
                expected += min(weight, covered[j])
                covered[j] += weight
    assert coverage_loss(weights, mask).item() == pytest.approx(expected)
    assert torch.autograd.gradcheck(lambda w: coverage_loss(w, mask), weights)
    assert coverage_loss(torch.eye(4).double()[None], torch.ones(1, 4, dtype=torch.bool)) == 0  # no place twice


def test_wrong_settings_are_refused() -> None:
    with pytest.raises(ConfigError, match="fertility=0"):
        Coverage(3, 3, fertility=0)
    sparse = Attention(4, 4, normalizer=Sparsemax, coverage=Coverage)
    assert sparse.coverage is not None
