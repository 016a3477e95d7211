"""One translation with its scores, pieces and attention."""

from __future__ import annotations

from collections.abc import Sized
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from mt.attention.map_choice import choose_map
from mt.attention.maps import AttentionMap, mean_map

if TYPE_CHECKING:
    from mt.figures.paper_figure import PaperFigure  # matplotlib, which text can do without

SHOWN = 60
"""Largest number of characters of a text that `repr` shows."""

PARTS_SHOWN = 5
"""Largest number of parts of a long text whose attention a notebook shows."""


@dataclass(frozen=True, repr=False)
class Translation:
    """One translation with its scores, pieces and attention. `print` shows it in one short line.

    A text that was too long to be translated at once has `parts`: the translations of its sentences. Its own pieces,
    ids and token scores are those of the parts, one after the other, and its scores their sums. Attention is in the
    parts.

    Attributes:
        source: the text that was translated.
        text: the translation.
        score: log p(text | source) in nats under the model; 0 for a blank line.
        normalized: the score after the length penalty, by which search ranks translations.
        source_pieces: S pieces of the source, "</s>" last.
        pieces: T pieces of the translation, "</s>" last unless the length limit cut the translation off.
        ids: T ids of `pieces`.
        source_ids: S ids of `source_pieces`.
        context_ids: for a model that reads previous sentences, their ids, the nearest first.
        token_scores: log-probability of each of `pieces`.
        attention: the attention maps of the translation; empty unless requested. Rows are `pieces`. Columns are
            `source_pieces`, and in maps of influence also the target pieces that were read; for a model that reads K
            previous sentences, `sentences` maps have the columns `-1`, `-2`, ..., the nearest first.
        finished: False if the length limit cut the translation off.
        alternatives: the next best translations, best first, if `n_best` is above 1.
        reference: a human translation; None if there is none.
        parts: the translations of the parts of a long text, in their order; empty if it was translated at once.
    """

    source: str
    text: str
    score: float = 0.0
    normalized: float = 0.0
    source_pieces: list[str] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    ids: list[int] = field(default_factory=list)
    source_ids: list[int] = field(default_factory=list)
    context_ids: list[list[int]] = field(default_factory=list)
    token_scores: list[float] = field(default_factory=list)
    attention: list[AttentionMap] = field(default_factory=list)
    finished: bool = True
    alternatives: list[Translation] = field(default_factory=list)
    reference: str | None = None
    parts: list[Translation] = field(default_factory=list)

    def __repr__(self) -> str:
        shown = [f"source={_shortened(self.source)}", f"text={_shortened(self.text)}", f"score={self.score:.4g}"]
        lists: dict[str, Sized] = {
            "pieces": self.pieces,
            "attention maps": self.attention,
            "alternatives": self.alternatives,
            "parts": self.parts,
        }
        shown += [f"{len(items)} {name}" for name, items in lists.items() if items]
        return f"Translation({', '.join(shown)}{'' if self.finished else ', not finished'})"

    @property
    def cross_attention(self) -> list[AttentionMap]:
        """The maps from target to source, by layer."""
        return [each for each in self.attention if each.name.is_cross]

    def without_attention(self) -> Translation:
        """The same without attention maps, also in its alternatives and parts."""
        alternatives = [each.without_attention() for each in self.alternatives]
        parts = [each.without_attention() for each in self.parts]
        return replace(self, attention=[], alternatives=alternatives, parts=parts)

    def mean_attention(self) -> AttentionMap | None:
        """The mean of `cross_attention` over layers and heads, with H = 1; None if there are no maps."""
        maps = self.cross_attention
        return mean_map(maps) if maps else None

    def plot(
        self,
        name: str = "cross",
        layer: int | None = None,
        head: int | Literal["all"] | None = None,
        words: bool = False,
        title: str | None = None,
    ) -> PaperFigure:
        """A picture of an attention map. A notebook shows it; `savefig("map.pdf")` saves it as PDF, SVG or PNG.

        Args:
            name: the name of a map, such as `cross.2`, or a kind: `cross`, `encoder`, `decoder`, `sentences`.
            layer: the layer, counted from 1; None: the mean over all layers that `name` leaves open.
            head: the head, counted from 1; None: the mean over heads; "all": a panel for each head of a single layer.
            words: whether to join pieces to words.
            title: the line above; None: what the picture shows.

        Raises:
            ValueError: there is no such map, layer or head.
        """
        from mt.figures.attention_maps import attention_figure

        if self.parts and not self.attention:
            raise ValueError(f"this text was translated in {len(self.parts)} parts; plot one of them: .parts[0].plot()")
        if not self.attention:
            raise ValueError(
                "this translation has no attention maps; ask for them: translate_detailed(..., attention=True)"
            )
        chosen = choose_map(self.attention, name, layer, head, words)
        return attention_figure(chosen.map, chosen.title if title is None else title)

    def _repr_html_(self) -> str:
        """What a notebook shows: the texts, the score and the mean of the attention to the source."""
        from mt.figures.html_map import html_frame, html_line, html_map

        content = [html_line("source", self.source), html_line("translation", self.text)]
        if self.reference is not None:
            content.append(html_line("reference", self.reference))
        content.append(
            html_line("score", f"{self.score:.2f}" + ("" if self.finished else ", cut off at the length limit"))
        )
        content += [html_line(f"number {rank}", each.text) for rank, each in enumerate(self.alternatives, start=2)]
        for part in (self.parts or [self])[:PARTS_SHOWN]:
            if part.cross_attention:
                chosen = choose_map(part.attention)
                content.append(html_map(chosen.map, chosen.title))
        if len(self.parts) > PARTS_SHOWN:
            content.append(html_line("", f"and {len(self.parts) - PARTS_SHOWN:,} more parts"))
        return str(html_frame(content))


def _shortened(text: str) -> str:
    return repr(text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…")
