"""One translation with its scores, pieces and attention."""

from __future__ import annotations

from dataclasses import dataclass, field

from mt.attention.maps import AttentionMap, mean_map


@dataclass(frozen=True)
class Translation:
    """One translation with its scores, pieces and attention.

    Attributes:
        source: the text that was translated.
        text: the translation.
        score: log p(text | source) in nats under the model; 0 for a blank line.
        normalized: the score after the length penalty, by which search ranks translations.
        source_pieces: S pieces of the source, "</s>" last.
        pieces: T pieces of the translation, "</s>" last unless the length limit cut the translation off.
        ids: T ids of `pieces`.
        token_scores: log-probability of each of `pieces`.
        attention: the attention maps of the translation; empty unless requested. Rows are `pieces`. Columns are
            `source_pieces`; for a model that reads K previous sentences, `sentences` maps have the columns `-1`, `-2`,
            ..., the nearest first.
        finished: False if the length limit cut the translation off.
        alternatives: the next best translations, best first, if `n_best` is above 1.
        reference: a human translation; None if there is none.
    """

    source: str
    text: str
    score: float = 0.0
    normalized: float = 0.0
    source_pieces: list[str] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    ids: list[int] = field(default_factory=list)
    token_scores: list[float] = field(default_factory=list)
    attention: list[AttentionMap] = field(default_factory=list)
    finished: bool = True
    alternatives: list[Translation] = field(default_factory=list)
    reference: str | None = None

    @property
    def cross_attention(self) -> list[AttentionMap]:
        """The maps from target to source, by layer."""
        return [each for each in self.attention if each.name.is_cross]

    def mean_attention(self) -> AttentionMap | None:
        """The mean of `cross_attention` over layers and heads, with H = 1; None if there are no maps."""
        maps = self.cross_attention
        return mean_map(maps) if maps else None
