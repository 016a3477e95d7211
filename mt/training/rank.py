"""Which of two validations is the better one: for the best checkpoint, early stopping and schedules."""

from __future__ import annotations

import math
from typing import NamedTuple

NOTHING = 0.05
"""Points of BLEU or chrF below which a score counts as 0, as it is shown: in one word of a thousand, chance decides."""


class Rank(NamedTuple):
    """How good a validation was; of two ranks the greater is the better one.

    Ranks are ordered by the score, and of equal scores by the loss. So while BLEU is still 0.0 at the begin of a
    training, a falling loss counts as progress.

    Attributes:
        score: the value of `trainer.metric`, larger is better (the loss is negated). A value between 0 and `NOTHING`
            counts as 0, and one that is not finite as the worst.
        likelihood: the negated validation loss; one that is not finite counts as the worst.
    """

    score: float
    likelihood: float = 0.0

    @classmethod
    def of(cls, score: float, loss: float) -> Rank:
        """The rank of a validation with this score (larger is better) and this loss in nats per token."""
        if not math.isfinite(score):
            score = -math.inf
        elif 0.0 < score < NOTHING:
            score = 0.0
        return cls(score, -loss if math.isfinite(loss) else -math.inf)
