"""Whether cross-attention looks for the words to translate: heads that are uniform, diagonal, or stuck on one piece.

Shapes: H heads, T target pieces, S source pieces, "</s>" last.

A head without a function is common and harmless, so a model is said to be at fault only if nearly all of its heads
are. The limits are far from what healthy heads do: of the models of the bundled corpus (Transformer, Bahdanau, Luong,
convolutional encoder; 53 to 58 test BLEU), no head has an `entropy_share` above 0.55, a `one_place` above 0.4, an
`end_of_sentence` above 0.35, or a `diagonal` above 0.65.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from mt.diagnosis.finding import Finding, plural

Floats = npt.NDArray[np.float64]

UNIFORM, STUCK, ENDING, DIAGONAL = 0.9, 0.7, 0.7, 0.9
"""A head is at fault if its mean entropy share, the weight of its favourite piece, that of the end of sentence, or that
within one piece of the diagonal is above this."""

NEARLY_ALL = 0.9
"""Share of the heads that must be at fault."""

FEWEST_MAPS = 8
"""With fewer sentences nothing is said."""

SHORTEST_SOURCE, SHORTEST_TARGET = 5, 3
"""Shorter sentences are left out: where there is little to choose from, every shape looks like every other."""


@dataclass(frozen=True)
class HeadShape:
    """Means over the sentences of one head.

    Attributes:
        entropy_share: entropy of a row, divided by that of uniform weights; 1 is uniform.
        one_place: mean weight, over all rows of a sentence, of the source piece that gets most, "</s>" left out.
        end_of_sentence: weight of "</s>".
        diagonal: weight of the source pieces at most one place from the place of the row.
    """

    entropy_share: float
    one_place: float
    end_of_sentence: float
    diagonal: float

    @property
    def fault(self) -> str | None:
        """The shape that keeps this head from looking for words; None if there is none."""
        if self.entropy_share > UNIFORM:
            return "uniform"
        if self.end_of_sentence > ENDING:
            return "end_of_sentence"
        if self.one_place > STUCK:
            return "one_place"
        return "diagonal" if self.diagonal > DIAGONAL else None


def head_shapes(maps: Iterable[Mapping[str, npt.NDArray[np.floating]]]) -> dict[str, list[HeadShape]]:
    """Measure the heads of a model.

    Args:
        maps: for each sentence its cross-attention maps by name, each [H, T, S].

    Returns:
        The heads of each map; nothing if fewer than `FEWEST_MAPS` sentences are long enough.
    """
    sums: dict[str, list[Floats]] = {}
    for sentence in maps:
        for name, weights in sentence.items():
            if weights.shape[1] >= SHORTEST_TARGET and weights.shape[2] >= SHORTEST_SOURCE:
                sums.setdefault(name, []).append(_measured(np.asarray(weights, np.float64)))
    return {
        name: [HeadShape(*map(float, head)) for head in np.mean(measured, axis=0)]
        for name, measured in sums.items()
        if len(measured) >= FEWEST_MAPS
    }


def diagnose_attention(shapes: Mapping[str, Sequence[HeadShape]]) -> Finding | None:
    """Whether nearly all heads have a shape by which they cannot find the words to translate.

    Args:
        shapes: the heads of each map, by its name.
    """
    heads = [head for each in shapes.values() for head in each]
    faults = Counter(head.fault for head in heads if head.fault is not None)
    if not heads or faults.total() < NEARLY_ALL * len(heads):
        return None
    kind, _ = faults.most_common(1)[0]
    shown = ", ".join(f"{SHOWN[name]}: {count}" for name, count in faults.most_common())
    names = HeadShape.__annotations__
    means = {f"mean_{name}": round(float(np.mean([getattr(head, name) for head in heads])), 4) for name in names}
    cause, remedy = REASONS[kind]
    return Finding(
        f"attention_{kind}",
        f"attention does not look for words ({shown} of {plural(len(heads), 'head')}; mean entropy "
        f"{means['mean_entropy_share']:.0%} of that of uniform weights, {means['mean_end_of_sentence']:.0%} of the "
        f"weight on the end of sentence, {means['mean_one_place']:.0%} on the favourite piece)",
        cause,
        remedy,
        {"heads": len(heads), **{name: faults[name] for name in SHOWN}, **means},
    )


SHOWN = {
    "uniform": "uniform weights",
    "end_of_sentence": "stuck on the end of sentence",
    "one_place": "stuck on one piece",
    "diagonal": "on the diagonal",
}
"""Name of a fault -> how it is said."""

TRAIN_LONGER = "train longer (trainer.max_epochs, trainer.max_steps), with a lower optimizer.learning_rate"
REASONS = {
    "uniform": ("the model has not learned to align, so each word gets the mean of the source", TRAIN_LONGER),
    "end_of_sentence": (
        "the model writes without the source, as a language model does; often the pairs are no translations",
        f"see what python -m mt.doctor says of the pairs; {TRAIN_LONGER}",
    ),
    "one_place": (
        "the model writes without most of the source, as a language model does; often the pairs are no translations",
        f"see what python -m mt.doctor says of the pairs; {TRAIN_LONGER}",
    ),
    "diagonal": (
        "the model looks at places and not at words: it copies, or a window keeps it near the diagonal",
        "check that both sides are not the same text (cleaning.same=true), and choose model/attention/window=global",
    ),
}
"""Name of a fault -> its likely cause and what to do."""


def _measured(weights: Floats) -> Floats:
    """[H, 4] the numbers of `HeadShape`, for one sentence."""
    _, target, source = weights.shape
    safe = np.where(weights > 0, weights, 1.0)
    entropy = -(weights * np.log(safe)).sum(2).mean(1) / np.log(source)
    columns = weights.mean(1)
    near = np.abs(np.arange(target)[:, None] - np.arange(source)[None, :]) <= 1
    return np.stack([entropy, columns[:, :-1].max(1), columns[:, -1], (weights * near).sum(2).mean(1)], axis=1)
