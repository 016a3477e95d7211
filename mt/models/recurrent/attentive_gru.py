"""The recurrence of Bahdanau's decoder: a GRU that attends to the source before each step.

Bahdanau, Cho and Bengio 2015, section 3.1 and appendix A.1.1, A.2.2. With the previous state s = s_{i-1}, source
states h_j and the embedding y of the previous token:

    a_ij = softmax_j e(s, h_j),   c = sum_j a_ij h_j                        attention
    z = sigmoid(W_z y + U_z s + C_z c)                                      update gate
    r = sigmoid(W_r y + U_r s + C_r c)                                      reset gate
    n = tanh(W y + U (r * s) + C c)                                         candidate
    s_i = (1 - z) * s + z * n

Shapes: T target steps, B sentences, S source length, D input width, H state width, C source state width, A score
width. Tensors are time-major, so that each step is one contiguous block.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from mt.attention.attention import Attention
from mt.attention.normalizers import Softmax
from mt.attention.scores import Additive, Concat
from mt.models.recurrent.attentive_cell import AttentiveCell, Recurrence
from mt.models.recurrent.fused_attentive_gru import attentive_gru_sequence
from mt.models.recurrent.memory import RecurrentMemory
from mt.ops.autocast import product_dtype
from mt.ops.linear import Linear


class AttentiveGRU(AttentiveCell):
    """The layer with the paper's GRU.

    Args:
        input_width: D.
        hidden: H.
        context_width: C.
        attention: compares the previous state with the source.
        fused: if the attention is additive with softmax, use the hand-written backward pass. False: use autograd over a
            plain loop, as second derivatives need.
    """

    def __init__(
        self, input_width: int, hidden: int, context_width: int, attention: Attention, fused: bool = True
    ) -> None:
        super().__init__(hidden, context_width, attention, gates=3)
        self.fused = fused
        self.input = Linear(input_width, 3 * hidden)  # W_z, W_r, W
        self.gates = Linear(hidden, 2 * hidden, bias=False)  # U_z, U_r
        self.candidate = Linear(hidden, hidden, bias=False)  # U
        for part in self.input.weight.chunk(3):
            nn.init.xavier_uniform_(part)
        for part in (*self.gates.weight.chunk(2), self.candidate.weight):
            nn.init.orthogonal_(part)
        nn.init.zeros_(self.input.bias)

    def forward(
        self, inputs: Tensor, initial: Tensor, memory: RecurrentMemory, need_weights: bool = True
    ) -> Recurrence:
        score = self.attention.score
        if self.fused and self._is_the_papers:
            assert isinstance(score, Additive)
            return self._fused(self.project(inputs), initial, memory, score)
        return super().forward(inputs, initial, memory, need_weights)

    def project(self, inputs: Tensor) -> Tensor:
        projected: Tensor = self.input(inputs)
        return projected

    def advance(self, projected: Tensor, state: Tensor) -> Tensor:
        gate_input, candidate_input = torch.split(projected, [2 * self.hidden, self.hidden], -1)
        update, reset = torch.sigmoid(gate_input + self.gates(state)).chunk(2, dim=-1)
        candidate = torch.tanh(candidate_input + self.candidate(reset * state))
        return (1 - update) * state + update * candidate

    @property
    def _is_the_papers(self) -> bool:
        """Whether the attention is the paper's, which the hand-written backward pass supports."""
        rule = self.attention
        plain = rule.window is None and rule.coverage is None
        return plain and type(rule.score) in (Additive, Concat) and type(rule.normalizer) is Softmax

    def _fused(self, projected: Tensor, initial: Tensor, memory: RecurrentMemory, score: Additive) -> Recurrence:
        states, contexts, weights = attentive_gru_sequence(
            projected,
            initial,
            memory.keys,
            memory.values,
            memory.mask,
            query_weight=score.query.weight[0],
            gates_weight=self.gates.weight,
            candidate_weight=self.candidate.weight,
            context_weight=self.context.weight,
            energy=score.energy,
            dtype=product_dtype(initial),
        )
        return Recurrence(states, contexts, weights)
