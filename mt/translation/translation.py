"""One translation and how it came about."""

from __future__ import annotations

from dataclasses import dataclass, field

from mt.attention.maps import AttentionMap, mean_map


@dataclass(frozen=True)
class Translation:
    """One translation and how it came about.

    Attributes:
        source: the text that was translated.
        text: the translation.
        score: log p(text | source) in nats under the model; 0 for a blank line.
        normalized: the score after the length penalty, by which search ranked it.
        source_pieces: S pieces of the source, "</s>" last.
        pieces: T pieces of the translation, "</s>" last unless the length limit cut it.
        ids: T ids of `pieces`.
        token_scores: log-probability of each of `pieces`.
        attention: the maps of the translation, empty unless asked for. Rows are `pieces`; columns are `source_pieces`,
            or `-1`, `-2`, ... for the K sentences before, the nearest first, of a model that reads them.
        finished: False where the length limit cut the translation.
        alternatives: the next best translations, best first, where `n_best` asked for them.
        reference: a translation by a person; None where there is none.
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
        """The mean over the layers and heads of `cross_attention`, H = 1; None where there is none."""
        maps = self.cross_attention
        return mean_map(maps) if maps else None
