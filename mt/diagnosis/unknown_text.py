"""What a model cannot know of a text: words that its training never held, and characters without a piece."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from mt.diagnosis.finding import Finding, listed, plural

UNSEEN = 0.1
"""Largest healthy share of the words of a test set that training never held. Test sets of the domain of training have
a share of 0 (the bundled corpus) to about 0.03 (Multi30k)."""

UNKNOWN = 0.01
"""Largest healthy share of source pieces that are the unknown piece. With SentencePiece only characters that have no
piece become it, so it is 0 where training and test have the same letters."""

FEWEST_WORDS = 100
"""With fewer words nothing is said of a test set."""


def diagnose_words(
    sources: Sequence[str], told: Callable[[str], list[str]], unseen: Callable[[str], list[str]], fewest: int = 1
) -> Finding | None:
    """Whether too many words of a test set are none that training held.

    Args:
        sources: raw texts.
        told: the words of a text.
        unseen: those of them that training did not hold.
        fewest: how often a word must stand in the training text so that it counts as held.
    """
    counts = Counter(word for text in sources for word in told(text))
    new = Counter({word: counts[word] for word in dict.fromkeys(w for text in sources for w in unseen(text))})
    total, times = counts.total(), new.total()
    if total < FEWEST_WORDS or times <= UNSEEN * total:
        return None
    return Finding(
        "unseen_words",
        f"{times:,} of the {total:,} words of these sources ({times / total:.0%}) are words that training "
        f"{_never(fewest)}: {listed(word for word, _ in new.most_common())}",
        "the texts are of another domain than the training pairs, which may be too few",
        "add training pairs of this kind of text (data.train takes a list); smaller pieces help with word forms and "
        "names: a lower tokenizer.vocabulary_size, or tokenizer.sampling_alpha=0.2",
        {"unseen": times, "words": total, "different": len(new)},
    )


def said_of_words(words: Sequence[str], sentences: int = 1, of: int = 1, fewest: int = 1) -> str | None:
    """A line on the words of given sentences that training never held; None if there are none.

    Args:
        words: the different words.
        sentences: number of sentences that have one.
        of: number of all sentences.
        fewest: as for `diagnose_words`.
    """
    if not words:
        return None
    where = "" if of == 1 else f" (in {sentences:,} of {plural(of, 'sentence')})"
    return f"words that training {_never(fewest)}{where}: {listed(words)}; what the model makes of them is a guess"


def diagnose_pieces(unknown: int, pieces: int, side: str = "source") -> Finding | None:
    """Whether too many pieces are the unknown piece.

    Args:
        unknown: number of unknown pieces.
        pieces: number of all pieces.
        side: whose pieces they are, for the message.
    """
    if unknown <= UNKNOWN * pieces:
        return None
    return Finding(
        "unknown_pieces",
        f"{unknown:,} of {pieces:,} {side} pieces ({unknown / pieces:.1%}) are unknown: characters that have no piece",
        "the training text has other characters than this one, or the rarest got no piece",
        "tokenizer.byte_fallback=true, or a larger tokenizer.character_coverage; see whether the texts are of the same "
        "script and encoding",
        {"unknown": unknown, "pieces": pieces},
    )


def _never(fewest: int) -> str:
    return "never held" if fewest == 1 else f"held fewer than {fewest:,} times, or never"
