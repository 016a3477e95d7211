"""What is wrong with translations as texts: all alike, copies of their sources, empty, too short or long, repeating.

The limits are far from what healthy models do. Measured on the test sets of the bundled corpus with all of its recipes:
different translations for at least 98% of the sources, no copy, 0.94 to 0.99 times the length of the references, no
translation without an end, and no repetition that the reference does not have.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from mt.data.text.folding import folded
from mt.data.text.word_forms import word_forms
from mt.diagnosis.finding import Finding, plural

FEWEST = 20
"""With fewer different sources nothing is said: chance would decide."""

DIFFERENT = 0.5
"""Smallest healthy number of different translations, as a share of the different sources."""

COPIED = 0.2
"""Largest healthy share of translations that are their source, of those whose reference is not."""

SHORT, LONG = 0.7, 1.4
"""Healthy lengths of all translations together, in characters, as a multiple of the references' length. BLEU's brevity
penalty at 0.7 is already 0.65."""

EMPTY = 0.01
"""Largest healthy share of sources whose translation is empty."""

UNFINISHED = 0.05
"""Largest healthy share of translations that the length limit cut off."""

REPEATING = 0.05
"""Largest healthy share of translations that repeat words three times in a row."""

TIMES, LONGEST_GRAM = 3, 4
"""A repetition is a group of up to four words that stands at least three times in a row."""

HARDLY = "the model has hardly learned to translate, or reads something else than the source"
LONGER = "train longer (trainer.max_epochs, trainer.max_steps)"


def diagnose_outputs(
    sources: Sequence[str],
    translations: Sequence[str],
    references: Sequence[str] | None = None,
    finished: Sequence[bool] | None = None,
) -> list[Finding]:
    """Look at translations as texts.

    Args:
        sources: N raw texts.
        translations: their N translations.
        references: N human translations; None if there are none.
        finished: for each translation, whether it has an end of its own; None if it is not known.
    """
    rows = [row for row, source in enumerate(sources) if source.strip()]
    if len({folded(sources[row]) for row in rows}) < FEWEST:
        return []
    given = [sources[row] for row in rows]
    made = [translations[row] for row in rows]
    right = None if references is None else [references[row] for row in rows]
    ends = [True] * len(rows) if finished is None else [finished[row] for row in rows]
    found = [_alike(given, made), _copies(given, made, right), _empty(made), _unfinished(ends), _repeating(made, right)]
    if right is not None:
        found.append(_length(made, right))
    return [each for each in found if each is not None]


def _alike(sources: Sequence[str], translations: Sequence[str]) -> Finding | None:
    by_source = dict(zip(map(folded, sources), map(folded, translations), strict=True))
    counts = Counter(by_source.values())
    share = len(counts) / len(by_source)
    if share >= DIFFERENT:
        return None
    text, times = counts.most_common(1)[0]
    shown = text if len(text) <= 60 else f"{text[:57]}..."
    return Finding(
        "outputs_alike",
        f"the translations are alike: {plural(len(by_source), 'different source')} have "
        f"{plural(len(counts), 'different translation')}; {times:,} of them have: {shown or '(nothing)'}",
        HARDLY,
        f"{LONGER}; if the loss does not fall, lower optimizer.learning_rate or raise schedule.warmup, and see whether "
        "the model learns a few pairs by heart with experiment=overfit",
        {"sources": len(by_source), "different": len(counts), "most_common": times},
    )


def _copies(sources: Sequence[str], translations: Sequence[str], references: Sequence[str] | None) -> Finding | None:
    wanted = references if references is not None else [""] * len(sources)
    differing = [
        (folded(source), folded(made))
        for source, made, reference in zip(sources, translations, wanted, strict=True)
        if folded(source) != folded(reference)
    ]
    copied = sum(source == made for source, made in differing)
    if len(differing) < FEWEST or copied <= COPIED * len(differing):
        return None
    return Finding(
        "copies",
        f"{copied:,} of {len(differing):,} translations ({copied / len(differing):.0%}) are their source, unchanged",
        "many training pairs have the same text on both sides, or both sides are in one language",
        "keep cleaning.same=true, look at the pairs that a run shows first, and check data.source and data.target",
        {"copies": copied, "translations": len(differing)},
    )


def _empty(translations: Sequence[str]) -> Finding | None:
    empty = sum(not text.strip() for text in translations)
    if empty <= EMPTY * len(translations):
        return None
    return Finding(
        "empty_outputs",
        f"{empty:,} of {len(translations):,} translations ({empty / len(translations):.0%}) are empty",
        "training pairs have targets that are much too short, or the model has hardly been trained",
        f"lower cleaning.ratio, so that such pairs are dropped; {LONGER}; a higher search.length_penalty favours "
        "longer translations",
        {"empty": empty, "translations": len(translations)},
    )


def _unfinished(ends: Sequence[bool]) -> Finding | None:
    cut = ends.count(False)
    if cut <= UNFINISHED * len(ends):
        return None
    return Finding(
        "unfinished_outputs",
        f"{cut:,} of {len(ends):,} translations ({cut / len(ends):.0%}) have no end: the length limit cut them off",
        "the model has not learned to end a sentence, or the limit is too short for this language",
        f"{LONGER}; if the translations are good up to their cut, raise search.max_length_ratio",
        {"unfinished": cut, "translations": len(ends)},
    )


def _repeating(translations: Sequence[str], references: Sequence[str] | None) -> Finding | None:
    others = references if references is not None else [""] * len(translations)
    loops = [made for made, other in zip(translations, others, strict=True) if repeats(made) and not repeats(other)]
    if len(loops) <= REPEATING * len(translations):
        return None
    shown = loops[0] if len(loops[0]) <= 60 else f"{loops[0][:57]}..."
    return Finding(
        "repetitions",
        f"{len(loops):,} of {len(translations):,} translations ({len(loops) / len(translations):.0%}) repeat up to "
        f"{LONGEST_GRAM} words {TIMES} times or more in a row, as in: {shown}",
        "the model does not know which words it has translated already; most often it has hardly been trained",
        f"{LONGER}; in a recurrent model choose model/attention/coverage; a beam helps more than search=greedy",
        {"repeating": len(loops), "translations": len(translations)},
    )


def _length(translations: Sequence[str], references: Sequence[str]) -> Finding | None:
    written = [(made, other) for made, other in zip(translations, references, strict=True) if made.strip()]
    wanted = sum(len(other.strip()) for _, other in written)  # an empty translation is a fault of its own
    ratio = sum(len(made.strip()) for made, _ in written) / max(wanted, 1)
    if not wanted or SHORT <= ratio <= LONG:
        return None
    short = ratio < SHORT
    return Finding(
        "outputs_short" if short else "outputs_long",
        f"the translations are too {'short' if short else 'long'}: {ratio:.2f} times as long as the references",
        "the model ends too early, or training pairs have a part of a side only"
        if short
        else "the model ends too late, or writes the same words again",
        f"{LONGER}; "
        + (
            "raise search.length_penalty, and lower cleaning.ratio so that pairs of unlike lengths are dropped"
            if short
            else "lower search.length_penalty and search.max_length_ratio"
        ),
        {"length_ratio": round(ratio, 4)},
    )


def repeats(text: str) -> bool:
    """Whether a group of up to `LONGEST_GRAM` words stands at least `TIMES` times in a row."""
    words = word_forms(text)
    for size in range(1, LONGEST_GRAM + 1):
        same = 0  # how many words in a row equal the word `size` before them
        for place in range(size, len(words)):
            same = same + 1 if words[place] == words[place - size] else 0
            if same >= (TIMES - 1) * size:
                return True
    return False
