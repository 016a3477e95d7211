"""Whether a model learnt a few training pairs by heart: the first thing to ask of a new model or installation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

LOSS = 0.1
"""Nats a token. Who knows a text by heart has less; one that guesses among V pieces has log V."""


@dataclass(frozen=True)
class Overfitting:
    """How well a model knows its training pairs.

    Attributes:
        loss: of the pairs, in nats a token, without label smoothing.
        exact: pairs that it translates word for word.
        pairs: how many there are.
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
        """Whether the loss is about zero."""
        return self.loss < LOSS

    def __str__(self) -> str:
        measured = f"loss {self.loss:.3f}, {self.exact} of {self.pairs} training pairs translated word for word"
        if self.reached:
            return f"overfitted, as it should: {measured}"
        return (
            f"not overfitted: {measured}; a loss below {LOSS} was expected. Give it more updates (trainer.max_steps) "
            "or another optimizer.learning_rate; if that does not help, the model does not learn"
        )
