"""A test set with placeholders, tags and addresses, and how many of them a translation keeps."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from typing import NamedTuple

from mt.evaluation.metrics import score
from mt.translation.spans import Kind, find_spans

KINDS: tuple[Kind, ...] = ("placeholders", "tags", "urls")
WORDS: dict[str, list[str]] = {
    "placeholders": ["{name}", "{0}", "%d", "%s", "${count}", "{{ value }}"],
    "urls": ["https://example.org/a?b=1&c=2", "www.example.com/ü", "me@example.org"],
}
TAGS = ["<b>", "<i>", '<a href="#x">']
SHARED = re.compile(r"\b(?:[A-Z][\w-]{2,}|\d+)\b")
"""Names and numbers."""


class MadePair(NamedTuple):
    """A pair with something to keep.

    Attributes:
        source: has it.
        reference: has it too, if it is in the place of a name or a number that both sides had; else it was put into the
            source alone, at random.
        kind: what it is, see `mt.translation.spans`; "names": something in place of a shared word.
    """

    source: str
    reference: str
    kind: str


class Kept(NamedTuple):
    """What translations of such pairs keep.

    Attributes:
        pairs: how many there are.
        right: share of the translations that have all of it as often as the source.
        bleu: BLEU of the rest: it is taken out of translations and references.
        placed: BLEU with it, for pairs whose references have it; 0 for others.
    """

    pairs: int
    right: float
    bleu: float
    placed: float


def made_pairs(sources: Sequence[str], references: Sequence[str], seed: int = 1) -> list[MadePair]:
    """For each pair of a test set one with something put in at random and, if any, one with a shared word replaced."""
    draw = random.Random(seed)
    made = []
    for source, reference in zip(sources, references, strict=True):
        words = source.split()
        if not words:
            continue
        kind = draw.choice(KINDS)
        if kind == "tags":
            first = draw.randrange(len(words))
            last = min(len(words), first + draw.randint(1, 3)) - 1
            tag = draw.choice(TAGS)
            words[first] = tag + words[first]
            words[last] += f"</{tag[1]}>"
        else:
            words.insert(draw.randrange(len(words) + 1), draw.choice(WORDS[kind]))
        made.append(MadePair(" ".join(words), reference, kind))
        shared = [word for word in SHARED.findall(source) if word in SHARED.findall(reference)]
        if shared:
            word, span = re.escape(draw.choice(shared)), draw.choice(WORDS["placeholders"] + WORDS["urls"])
            sides = [span.join(re.split(rf"\b{word}\b", side)) for side in (source, reference)]
            made.append(MadePair(sides[0], sides[1], "names"))
    return made


def measured(pairs: Sequence[MadePair], hypotheses: Sequence[str]) -> dict[str, Kept]:
    """What the translations keep, of each kind.

    Args:
        pairs: from `made_pairs`.
        hypotheses: translations of their sources.
    """
    found = {}
    for kind in (*KINDS, "names"):
        rows = [row for row, pair in enumerate(pairs) if pair.kind == kind]
        if not rows:
            continue
        given = [_texts(pairs[row].source) for row in rows]
        right = sum(_texts(hypotheses[row]) == wanted for row, wanted in zip(rows, given, strict=True)) / len(rows)
        placed = _bleu(pairs, hypotheses, rows, "Kept") if kind == "names" else 0.0
        found[kind] = Kept(len(rows), right, _bleu(pairs, hypotheses, rows, ""), placed)
    return found


def _bleu(pairs: Sequence[MadePair], hypotheses: Sequence[str], rows: Sequence[int], word: str) -> float:
    """BLEU of some rows, with a word in place of what is to be kept."""
    written = [_with(hypotheses[row], word) for row in rows]
    return score(written, [_with(pairs[row].reference, word) for row in rows], ter=False).bleu.value


def without_spans(text: str) -> str:
    """A text without what is to be kept."""
    return _with(text, "")


def _texts(text: str) -> list[str]:
    return sorted(span.text for span in find_spans(text, KINDS))


def _with(text: str, word: str) -> str:
    """A text with a word in place of all that is to be kept, in usual spacing."""
    for span in reversed(find_spans(text, KINDS)):
        text = f"{text[: span.start]} {'' if span.tag else word} {text[span.end :]}"
    return re.sub(r"\s+(?=[.,;:!?])", "", " ".join(text.split()))
