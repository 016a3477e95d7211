"""The additive score against the paper's equation, written as plain loops."""

import numpy as np
import torch

from mt.attention.normalizers import Softmax
from mt.attention.scores import Additive
from mt.attention.single import Attention


def test_additive_is_the_papers_equation():
    torch.manual_seed(1)
    score = Additive(query_width=3, key_width=5, width=4).double()
    query, keys = torch.randn(2, 3).double(), torch.randn(2, 6, 5).double()
    w, u, v = (p.detach().numpy() for p in (score.query.weight, score.key.weight, score.energy))
    expected = np.zeros((2, 6))
    for b in range(2):
        for j in range(6):
            hidden = [
                np.tanh(
                    sum(w[a, i] * query[b, i].item() for i in range(3))
                    + sum(u[a, i] * keys[b, j, i].item() for i in range(5))
                )
                for a in range(4)
            ]
            expected[b, j] = sum(v[a] * hidden[a] for a in range(4))
    np.testing.assert_allclose(score(query, score.project_keys(keys)).detach().numpy(), expected, rtol=1e-12)


def test_additive_gradients():
    torch.manual_seed(2)
    score = Additive(3, 5, 4).double()
    inputs = (torch.randn(2, 3).double().requires_grad_(), torch.randn(2, 6, 5).double().requires_grad_())
    assert torch.autograd.gradcheck(lambda query, keys: score(query, score.project_keys(keys)), inputs)


def test_many_queries_broadcast_over_the_keys_of_their_sentence():
    torch.manual_seed(3)
    score = Additive(3, 5, 4).double()
    queries, keys = torch.randn(2, 7, 3).double(), score.project_keys(torch.randn(2, 6, 5).double())
    together = score(queries, keys.unsqueeze(1))
    one_by_one = torch.stack([score(queries[:, t], keys) for t in range(7)], dim=1)
    torch.testing.assert_close(together, one_by_one)


def test_attention_averages_what_may_be_seen():
    torch.manual_seed(4)
    attention = Attention(Additive(3, 5, 4), Softmax()).double()
    query, values = torch.randn(2, 3).double(), torch.randn(2, 6, 5).double()
    mask = torch.tensor([[True] * 4 + [False] * 2, [True] * 6])
    context, weights = attention(query, attention.project_keys(values), values, mask)
    scores = attention.score(query, attention.project_keys(values)).detach().numpy()
    for b, seen in enumerate((4, 6)):
        exponentials = np.exp(scores[b, :seen])
        expected = exponentials / exponentials.sum()
        np.testing.assert_allclose(weights[b, :seen].detach().numpy(), expected, rtol=1e-12)
        np.testing.assert_allclose(context[b].detach().numpy(), expected @ values[b, :seen].numpy(), rtol=1e-12)
