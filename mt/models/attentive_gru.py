"""The recurrence of Bahdanau's decoder: a GRU that attends to the source before each step.

Bahdanau, Cho and Bengio 2015, section 3.1 and appendix A.1.1, A.2.2. With the previous state s = s_{i-1}, source
states h_j and the embedding y of the previous token:

    a_ij = softmax_j e(s, h_j),   c = sum_j a_ij h_j                        attention
    z = sigmoid(W_z y + U_z s + C_z c)                                      update gate
    r = sigmoid(W_r y + U_r s + C_r c)                                      reset gate
    n = tanh(W y + U (r * s) + C c)                                         candidate
    s_i = (1 - z) * s + z * n

Shapes: T target steps, B sentences, S source length, D input width, H state width, C source state width, A score
width. Time comes first: each step is one contiguous block.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor, nn

from mt.attention.normalizers import Softmax
from mt.attention.scores import Additive, Concat
from mt.attention.single import Attention
from mt.linear import Linear
from mt.models.base import Memory
from mt.models.fused_attentive_gru import attentive_gru_sequence
from mt.models.precision import product_dtype


@dataclass(frozen=True)
class RecurrentMemory(Memory):
    """The source as the decoder sees it.

    Attributes:
        values: [B, S, C] encoder states, zeros at padding.
        keys: [B, S, A] their projection for the attention score.
        mask: [B, S] bool, True at real tokens.
        summary: [B, C'] what the decoder's first state is made of.
    """

    values: Tensor
    keys: Tensor
    mask: Tensor
    summary: Tensor

    def select(self, rows: Tensor) -> RecurrentMemory:
        return RecurrentMemory(*(t.index_select(0, rows) for t in (self.values, self.keys, self.mask, self.summary)))


class Recurrence(NamedTuple):
    """What the recurrence leaves of all steps, or of one (without T).

    Attributes:
        states: [T, B, H] s_i.
        contexts: [T, B, C] c_i.
        weights: [T, B, S] a_ij.
    """

    states: Tensor
    contexts: Tensor
    weights: Tensor


class AttentiveGRU(nn.Module):
    """The decoder's first layer.

    Args:
        input_width: D.
        hidden: H.
        context_width: C.
        attention: compares the previous state with the source.
        fused: train through the hand-written backward pass where the attention is additive with softmax; False takes
            autograd over a plain loop (needed for second derivatives).
    """

    def __init__(
        self, input_width: int, hidden: int, context_width: int, attention: Attention, fused: bool = True
    ) -> None:
        super().__init__()
        self.attention = attention
        self.fused = fused
        self.input = Linear(input_width, 3 * hidden)  # W_z, W_r, W
        self.context = Linear(context_width, 3 * hidden, bias=False)  # C_z, C_r, C
        self.gates = Linear(hidden, 2 * hidden, bias=False)  # U_z, U_r
        self.candidate = Linear(hidden, hidden, bias=False)  # U
        for part in (*self.input.weight.chunk(3), *self.context.weight.chunk(3)):
            nn.init.xavier_uniform_(part)
        for part in (*self.gates.weight.chunk(2), self.candidate.weight):
            nn.init.orthogonal_(part)
        nn.init.zeros_(self.input.bias)

    def forward(self, inputs: Tensor, initial: Tensor, memory: RecurrentMemory) -> Recurrence:
        """Run over a whole target.

        Args:
            inputs: [T, B, D] embeddings of the previous tokens.
            initial: [B, H] s_0.
            memory: the source.
        """
        projected = self.input(inputs)  # [T, B, 3H]: the only part that does not wait for the loop
        score = self.attention.score
        if self.fused and type(score) in (Additive, Concat) and type(self.attention.normalizer) is Softmax:
            assert isinstance(score, Additive)
            return self._fused(projected, initial, memory, score)
        steps = []
        state = initial
        for step_input in projected:
            steps.append(self._advance(step_input, state, memory))
            state = steps[-1].states
        return Recurrence(*(torch.stack(parts) for parts in zip(*steps, strict=True)))

    def step(self, inputs: Tensor, state: Tensor, memory: RecurrentMemory) -> Recurrence:
        """Advance by one position: [B, D] inputs, [B, H] state."""
        return self._advance(self.input(inputs), state, memory)

    def _advance(self, projected: Tensor, state: Tensor, memory: RecurrentMemory) -> Recurrence:
        context, weights = (
            each.squeeze(1) for each in self.attention(state.unsqueeze(1), memory.keys, memory.values, memory.mask)
        )
        gate_input, candidate_input = (projected + self.context(context)).split(
            (2 * state.shape[-1], state.shape[-1]), -1
        )
        update, reset = torch.sigmoid(gate_input + self.gates(state)).chunk(2, dim=-1)
        candidate = torch.tanh(candidate_input + self.candidate(reset * state))
        return Recurrence((1 - update) * state + update * candidate, context, weights)

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
