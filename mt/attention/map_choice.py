"""One map out of those of a sentence: by kind, layer and head, or the mean over layers and heads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from mt.attention.maps import AttentionMap, MapName, mean_map
from mt.attention.pieces import WORD_START, is_special


@dataclass(frozen=True)
class ChosenMap:
    """A map, and what it shows in words: `cross attention, layer 2, head 3`."""

    map: AttentionMap
    title: str


def choose_map(
    maps: Sequence[AttentionMap],
    name: str = "cross",
    layer: int | None = None,
    head: int | Literal["all"] | None = None,
    words: bool = False,
) -> ChosenMap:
    """Choose a map, or the mean of several.

    Args:
        maps: the maps of a sentence.
        name: the name of a map, such as `cross.2`, or a kind: `cross`, `encoder`, `decoder`, `sentences`.
        layer: the layer, counted from 1; None: the mean over all layers that `name` leaves open.
        head: the head, counted from 1; None: the mean over heads; "all": all heads, of a single layer.
        words: whether to join pieces to words, each of which then begins with `WORD_START`.

    Raises:
        ValueError: there is no such map, layer or head; the message lists those that there are.
    """
    found = [each for each in maps if name in (str(each.name), each.name.kind)]
    if layer is not None:
        found = [each for each in found if (each.name.layer or 1) == layer]
    if not found:
        asked = name if layer is None else f"{name}, layer {layer}"
        there = ", ".join(str(each.name) for each in maps) or "none"
        raise ValueError(f"no attention map {asked}; the maps are: {there}")
    if any(list(each.columns) != list(found[0].columns) for each in found):
        raise ValueError(
            f"{name} has maps to different texts; choose one: {', '.join(str(each.name) for each in found)}"
        )
    first, heads = found[0], len(found[0].weights)
    if head == "all":
        if len(found) > 1:
            raise ValueError(f"all heads of which layer? {name} has the layers 1 to {len(found)}")
        chosen = ChosenMap(first, first.name.title)
    else:
        if head is not None:
            found = [each.heads([head]) for each in found]
        over = _over(len(found), heads if head is None else 1)
        title = first.name.title if len(found) == 1 else MapName(first.name.kind).title
        chosen = ChosenMap(
            mean_map(found, first.name if len(found) == 1 else None),
            ", ".join(part for part in (title, "" if head is None or heads == 1 else f"head {head}", over) if part),
        )
    return replace(chosen, map=_words(chosen.map)) if words else chosen


def _words(attention: AttentionMap) -> AttentionMap:
    """The map of words, each marked as the beginning of one, so that no label looks like the rest of a word."""
    joined = attention.to_words()
    rows, columns = ([_marked(word) for word in words] for words in (joined.rows, joined.columns))
    return replace(joined, rows=rows, columns=list(joined.columns) if joined.name.kind == "sentences" else columns)


def _marked(word: str) -> str:
    return word if is_special(word) else f"{WORD_START}{word}"


def _over(layers: int, heads: int) -> str:
    """What a map is the mean of, in words; empty if it is no mean."""
    parts = [f"{count} {name}" for count, name in ((layers, "layers"), (heads, "heads")) if count > 1]
    return f"mean over {' and '.join(parts)}" if parts else ""
