"""Pairs that are exchanged, or in other letters, among pairs that are right: several files joined in different orders.

Whole sides are judged by `mt.data.inspection.side_languages`; here each pair is. A single sentence is too short to be
identified among all languages, so the identifier only chooses between the two of the corpus. A pair is exchanged if
both of its sides are in the language of the other: languages that resemble each other are mistaken on one side or on
the other, but seldom on both.
"""

from __future__ import annotations

from collections.abc import Sequence

from mt.data.inspection.side_languages import identifier_between, in_other_letters
from mt.languages import language

LETTERS = 25
"""Letters that each side of a pair must have to be judged."""

FEWEST = 60
"""With fewer such pairs nothing is said."""

EXCHANGED, OTHER_LETTERS = 0.05, 0.1
"""Largest healthy share of exchanged pairs, and of sentences that are written in letters of another script."""


def mixed_warnings(pairs: Sequence[tuple[str, str]], source: str, target: str) -> list[str]:
    """What is wrong with some of the pairs of a sample, with the way out.

    Args:
        pairs: source and target of each.
        source, target: language codes.
    """
    judged = [pair for pair in pairs if all(sum(map(str.isalpha, side)) >= LETTERS for side in pair)]
    if len(judged) < FEWEST:
        return []
    said = []
    for name, code, place in (("source", source, 0), ("target", target, 1)):
        share = sum(in_other_letters(code, pair[place]) for pair in judged) / len(judged)
        if OTHER_LETTERS < share < 0.5:
            said.append(
                f"the {name} is mixed: {share:.0%} of its sentences are not in the letters of {_called(code)}; check "
                "the files that it was made of"
            )
    prefers = identifier_between(source, target)
    if prefers is None:
        return said
    exchanged = sum(prefers(first) == 1 and prefers(second) == 0 for first, second in judged) / len(judged)
    if EXCHANGED < exchanged < 0.5:
        said.append(
            f"the sides are mixed: in {exchanged:.0%} of the pairs the source is in {_called(target)} and the target "
            f"in {_called(source)}; exchange the sides of these pairs, or leave out the files that they came from"
        )
    return said


def _called(code: str) -> str:
    found = language(code)
    return code if found is None else found.name
