"""A decoder layer that attends to the source before each of its steps (Bahdanau, Cho and Bengio 2015, section 3.1).

With the previous output h, source states h_j and the embedding y of the previous token:

    c = attention(h, source),     state = cell(W y + C c, previous state)

Shapes: T target steps, B sentences, S source length, D input width, H output width, X state width (H; for an LSTM 2H),
C value width, A score width. Tensors are time-major, so that each step is one contiguous block.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import NamedTuple

import torch
from torch import Tensor, nn

from mt.attention.attention import Attended, Attention, AttentionProgress
from mt.attention.normalizers import Draw
from mt.models.recurrent.lstm import LSTMLayer
from mt.models.recurrent.memory import RecurrentMemory
from mt.ops.linear import Linear


class Recurrence(NamedTuple):
    """The layer's output for all steps, or for one step (then without T).

    Attributes:
        outputs: [T, B, H].
        contexts: [T, B, C].
        weights: [T, B, S]; None: see `Attended`.
        draw: see `Attended`, [T, B, 1, S].
    """

    outputs: Tensor
    contexts: Tensor
    weights: Tensor | None
    draw: Draw | None = None


class AttentiveCell(nn.Module, ABC):
    """Base class of the attending layers. Subclasses supply the cell.

    Args:
        hidden: H.
        context_width: C.
        attention: compares the previous output with the source.
        gates: number of gates and candidates of a step, each H wide.
    """

    def __init__(self, hidden: int, context_width: int, attention: Attention, gates: int) -> None:
        super().__init__()
        self.attention = attention
        self.hidden = hidden
        self.context = Linear(context_width, gates * hidden, bias=False)
        for part in self.context.weight.chunk(gates):
            nn.init.xavier_uniform_(part)

    def output(self, state: Tensor) -> Tensor:
        """The output part of a state: [..., X] -> [..., H]."""
        return state[..., : self.hidden]

    @abstractmethod
    def project(self, inputs: Tensor) -> Tensor:
        """W y, the part of a step that does not depend on the previous state: [..., D] -> [..., gates x H]."""

    @abstractmethod
    def advance(self, projected: Tensor, state: Tensor) -> Tensor:
        """One step of the cell: W y + C c [B, gates x H] and the previous state [B, X] -> the next state [B, X]."""

    def forward(
        self, inputs: Tensor, initial: Tensor, memory: RecurrentMemory, need_weights: bool = True
    ) -> Recurrence:
        """Run over a whole target.

        Args:
            inputs: [T, B, D] embeddings of the previous tokens.
            initial: [B, X] the state before the first step.
            memory: the encoded source.
            need_weights: False saves windowed attention the work of placing its weights over the whole source.
        """
        projected = self.project(inputs)  # [T, B, gates x H]
        steps, state, progress = [], initial, AttentionProgress()
        for step_input in projected:
            state, step, progress = self._advance(step_input, state, memory, progress, need_weights)
            steps.append(step)
        outputs, contexts, rows, draws = zip(*steps, strict=True)
        weights = torch.stack(rows) if need_weights else None
        drawn = [None if draw is None else Draw(*(each.unsqueeze(0) for each in draw)) for draw in draws]
        return Recurrence(torch.stack(outputs), torch.stack(contexts), weights, Draw.joined(drawn, dim=0))

    def step(
        self,
        inputs: Tensor,
        state: Tensor,
        memory: RecurrentMemory,
        progress: AttentionProgress,
        need_weights: bool = True,
    ) -> tuple[Tensor, Recurrence, AttentionProgress]:
        """Advance by one position: inputs [B, D] and state [B, X] -> the next state, the output, the progress."""
        return self._advance(self.project(inputs), state, memory, progress, need_weights)

    def _advance(
        self, projected: Tensor, state: Tensor, memory: RecurrentMemory, progress: AttentionProgress, need_weights: bool
    ) -> tuple[Tensor, Recurrence, AttentionProgress]:
        query = self.output(state).unsqueeze(1)
        seen: Attended = self.attention(query, memory.keys, memory.values, memory.mask, progress, need_weights)
        context, weights = seen.context.squeeze(1), None if seen.weights is None else seen.weights.squeeze(1)
        state = self.advance(projected + self.context(context), state)
        return state, Recurrence(self.output(state), context, weights, seen.draw), seen.progress


class AttentiveLSTM(AttentiveCell):
    """The layer with an LSTM."""

    def __init__(
        self, input_width: int, hidden: int, context_width: int, attention: Attention, fused: bool = True
    ) -> None:
        super().__init__(hidden, context_width, attention, gates=4)
        self.recurrence = LSTMLayer(input_width, hidden, fused)

    def project(self, inputs: Tensor) -> Tensor:
        return self.recurrence.project(inputs)

    def advance(self, projected: Tensor, state: Tensor) -> Tensor:
        return self.recurrence.advance(projected, state)
