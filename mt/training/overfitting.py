"""Whether a model memorised a few training pairs: the first test of a new model or installation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

LOSS = 0.1
"""Loss in nats per token below which pairs count as memorised. Guessing evenly among V pieces gives log V."""


@dataclass(frozen=True)
class Overfitting:
    """How well a model has memorised its training pairs.

    Attributes:
        loss: loss of the pairs, in nats per token, without label smoothing.
        exact: number of pairs whose translation equals the reference.
        pairs: number of pairs.
    """

    loss: float
    exact: int
    pairs: int

    @classmethod
    def of(cls, loss: float, hypotheses: Sequence[str], references: Sequence[str]) -> Overfitting:
        """From the loss and the translations of the training pairs."""
        return cls(loss, sum(map(str.__eq__, hypotheses, references)), len(references))

    @property
    def reached(self) -> bool:
        """Whether the loss is below `LOSS`."""
        return self.loss < LOSS

    def __str__(self) -> str:
        measured = f"loss {self.loss:.3f}, {self.exact} of {self.pairs} training pairs translated word for word"
        if self.reached:
            return f"overfitted, as intended: {measured}"
        return (
            f"not overfitted: {measured}; a loss below {LOSS} was expected. Try more updates (trainer.max_steps) or "
            "another optimizer.learning_rate; if that does not help, the model cannot learn"
        )
