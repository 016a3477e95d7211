"""Coverage against the equations of Tu et al. 2016 and See et al. 2017, one position at a time in plain NumPy."""

from functools import partial

import numpy as np
import pytest
import torch
from torch import Tensor

from mt.attention.attention import Attention, AttentionProgress
from mt.attention.coverage import CoverageFactory, LinguisticCoverage, NeuralCoverage, coverage_loss
from mt.attention.normalizers import Sparsemax
from mt.attention.scores import Additive, Bilinear
from mt.attention.windows import LocalMonotonic, WindowFactory
from mt.errors import ConfigError

PLAIN = partial(LinguisticCoverage, fertility=None)
FERTILE = partial(LinguisticCoverage, fertility=2.0)
NEURAL = partial(NeuralCoverage, width=3)
KINDS = [PLAIN, FERTILE, NEURAL]


def covering(coverage: CoverageFactory, score: type = Additive, window: WindowFactory | None = None) -> Attention:
    torch.manual_seed(0)
    made = Attention(4, 6, score=score, coverage=coverage, window=window)
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
    to_score = p["coverage.weight"]  # a vector where d = 1
    to_score = to_score[:, None] if to_score.ndim == 1 else to_score
    covered, rows = np.zeros((len(states), to_score.shape[1])), []
    for q in queries:
        scores = []
        for j, h in enumerate(states):
            key = p["score.key.weight"][0] @ h + to_score @ covered[j]
            if "score.energy" in p:  # equation 5
                scores.append(p["score.energy"] @ np.tanh(p["score.query.weight"][0] @ q + key))
            else:
                scores.append(q @ key)
        rows.append(np.exp(scores) / np.exp(scores).sum())
        covered = np.array([updated(p, c, a, h, q) for c, a, h in zip(covered, rows[-1], states, strict=True)])
    return np.array(rows)


def updated(p: dict[str, np.ndarray], c: np.ndarray, a: float, h: np.ndarray, q: np.ndarray) -> np.ndarray:
    """The coverage of one position after query q gave it the weight a."""
    if "coverage.candidate.weight" in p:  # section 3.1.2: a GRU whose input is [a; h; q]
        inputs = np.concatenate(([a], h, q))
        names = ("coverage.attention.weight", "coverage.source.weight", "coverage.query.weight")
        for_update, for_reset, for_candidate = np.split(np.hstack([p[name] for name in names]), 3)
        b_update, b_reset, b_candidate = np.split(p["coverage.source.bias"], 3)
        u_update, u_reset = np.split(p["coverage.gates.weight"], 2)
        z = logistic(for_update @ inputs + u_update @ c + b_update)
        r = logistic(for_reset @ inputs + u_reset @ c + b_reset)
        n = np.tanh(for_candidate @ inputs + p["coverage.candidate.weight"] @ (r * c) + b_candidate)
        return (1 - z) * c + z * n  # type: ignore[no-any-return]
    if "coverage.fertility.weight" in p:  # equations 10 and 11
        return c + a / (2.0 * logistic(p["coverage.fertility.weight"][0] @ h))  # type: ignore[no-any-return]
    return c + a


def logistic(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))  # type: ignore[no-any-return]


@pytest.mark.parametrize("coverage", KINDS)
@pytest.mark.parametrize("score", [Additive, Bilinear])
@pytest.mark.parametrize("window", [None, partial(LocalMonotonic, radius=20)])  # one that sees everything
def test_equals_the_papers_equations(coverage: CoverageFactory, score: type, window: WindowFactory | None) -> None:
    attention, (query, values, mask) = covering(coverage, score, window), example()
    seen = attention(query, attention.project_keys(values), values, mask)
    for b, length in enumerate((7, 3)):
        expected = by_hand(attention, query[b].numpy(), values[b, :length].numpy())
        np.testing.assert_allclose(seen.weights[b, :, :length].detach().numpy(), expected, rtol=1e-9)
        np.testing.assert_allclose(seen.context[b].detach().numpy(), expected @ values[b, :length].numpy(), rtol=1e-9)
    assert (seen.weights[1, :, 3:] == 0).all()


@pytest.mark.parametrize("coverage", KINDS)
def test_one_query_after_the_other_is_all_at_once_and_rows_can_be_chosen(coverage: CoverageFactory) -> None:
    attention, (query, values, mask) = covering(coverage), example()
    keys = attention.project_keys(values)
    whole = attention(query, keys, values, mask)
    progress = AttentionProgress()
    for t in range(3):
        progress = attention(query[:, t : t + 1], keys, values, mask, progress).progress
    rows = torch.tensor([1, 0, 1])
    chosen = attention(query[rows, 3:], keys[rows], values[rows], mask[rows], progress.select(rows))
    torch.testing.assert_close(chosen.weights, whole.weights[rows, 3:])
    torch.testing.assert_close(chosen.progress.coverage, whole.progress.coverage[rows])


@pytest.mark.parametrize("coverage", [FERTILE, NEURAL])
def test_gradients(coverage: CoverageFactory) -> None:
    attention, (query, values, mask) = covering(coverage), example()

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
        LinguisticCoverage(3, 3, 3, fertility=0)
    with pytest.raises(ConfigError, match=r"^width=0"):
        NeuralCoverage(3, 3, 3, width=0)
    sparse = Attention(4, 4, normalizer=Sparsemax, coverage=LinguisticCoverage)
    assert sparse.coverage is not None


def test_neural_coverage_in_half_precision_is_kept_in_full() -> None:
    """And its score differs by rounding only."""
    attention, (query, values, mask) = covering(NEURAL).float(), example()
    query, values = query.float(), values.float()
    exact = attention(query, attention.project_keys(values), values, mask)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        seen = attention(query, attention.project_keys(values), values, mask)
    assert seen.progress.coverage.dtype is torch.float32
    torch.testing.assert_close(seen.weights.float(), exact.weights, atol=0.05, rtol=0)
