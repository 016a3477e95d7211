"""Probes: a few fixed sentences whose translation and attention are recorded at every validation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from torch import Tensor

from mt.attention.maps import MapName
from mt.figures.attention_maps import as_heads, attention_figure, overview_figure
from mt.files.markdown import table_cell
from mt.tracking.tracker import Tracker

END = "</s>"


@dataclass(frozen=True)
class Probe:
    """One sentence as text, as pieces, and as the model saw it.

    Attributes:
        source: raw source text.
        reference: raw reference translation.
        hypothesis: the translation that search made.
        source_pieces: S pieces, `</s>` included.
        target_pieces: pieces of the hypothesis; a closing `</s>` may be left out.
        attention: maps by name, padding cut off: `cross` or `cross.<layer>` [H, T, S] from search,
            `encoder.<layer>` [H, S, S], `decoder.<layer>` [H, T, T]; `sentences` [1, T, K] over the previous sentences.
    """

    source: str
    reference: str
    hypothesis: str
    source_pieces: Sequence[str]
    target_pieces: Sequence[str]
    attention: Mapping[MapName, Tensor] = field(default_factory=dict)


def log_probes(
    tracker: Tracker, step: int, probes: Sequence[Probe], self_attention: bool = False, overview: bool = True
) -> None:
    """Record translations as one table and attention as figures.

    Tags: `probes/translations`; a figure for each probe and map, `attention_<probe>/<map>`, so that TensorBoard
    shows a sentence's layers in one section; `attention_<probe>/overview` where there are several layers or heads.

    Args:
        tracker: where to.
        step: optimizer updates so far.
        probes: the same sentences in the same order each time.
        self_attention: also draw the encoder's and decoder's own maps.
        overview: also draw all layers and heads of cross attention at a glance.
    """
    tracker.text(step, "probes/translations", translations_table(probes))
    for number, probe in enumerate(probes, start=1):
        wanted = {
            name: weights
            for name, weights in probe.attention.items()
            if weights.numel() and (self_attention or name.kind in ("cross", "sentences"))
        }
        for name, weights in wanted.items():
            across, down = _axes_of(name, probe, weights)
            figure = attention_figure(weights, across, down, title=f"{name.title}, step {step:,}")
            tracker.figure(step, f"attention_{number}/{name}", figure)
        layers = {name: weights for name, weights in wanted.items() if name.is_cross}
        if overview and len(layers) > 1 and max(len(as_heads(weights)) for weights in layers.values()) > 1:
            named = {name.title.removeprefix("cross attention, "): weights for name, weights in layers.items()}
            figure = overview_figure(named, title=f"cross attention, step {step:,}")
            tracker.figure(step, f"attention_{number}/overview", figure)


def translations_table(probes: Sequence[Probe]) -> str:
    """Source, reference and hypothesis of each probe as a Markdown table."""
    lines = ["| | source | reference | hypothesis |", "|---|---|---|---|"]
    for number, probe in enumerate(probes, start=1):
        source, reference, hypothesis = (table_cell(text) for text in (probe.source, probe.reference, probe.hypothesis))
        lines.append(f"| {number} | {source} | {reference} | {hypothesis and f'**{hypothesis}**'} |")
    return "\n".join(lines)


def _axes_of(name: MapName, probe: Probe, weights: Tensor) -> tuple[list[str], list[str]]:
    """Pieces across and down a map. Search reports a row for EOS too, which the pieces of a text do not hold.

    The decoder's self-attention reads the target shifted by one: what lies across is BOS and all pieces but the last.
    """
    source, target = list(probe.source_pieces), list(probe.target_pieces)
    if weights.shape[-2] == len(target) + 1:
        target.append(END)
    if name.kind == "encoder":
        return source, source
    if name.kind == "sentences":
        return [f"▁-{distance}" for distance in range(1, weights.shape[-1] + 1)], target
    return (["<s>", *target[:-1]], target) if name.kind == "decoder" else (source, target)
