"""Whether each side of a corpus is in the language that it should be in, by its letters and by identification.

The language is identified by `py3langid` (Lui and Baldwin 2012, "langid.py: An Off-the-shelf Language Identification
Tool"), in texts of several sentences. A side is judged only if the identifier knows its language, and only if that
language is not among the likely ones, so that near relatives are not mistaken for each other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from mt.languages import Language, language, script_name, scripts_in

SENTENCES = 10
"""Sentences that are identified together."""

FEWEST_TEXTS = 10
"""With fewer texts of so many sentences nothing is said of the language."""

FEWEST_FOR_OTHERS = 20
"""With fewer, a side is not said to be in a language that is neither the source nor the target."""

NO_LANGUAGE = "zxx"
"""What the identifier calls numbers, names of files and the like."""

Ranking = list[str]
"""The identifier's names of languages, the likeliest first."""


@dataclass(frozen=True)
class Side:
    """One side of a sample.

    Attributes:
        code: the language code that the user gave.
        texts: sentences.
    """

    code: str
    texts: Sequence[str]
    rankings: list[Ranking] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "rankings", _rankings(self.texts))

    @property
    def names(self) -> frozenset[str]:
        """The identifier's names of the language; none if it does not know it."""
        return _names(self.code)

    def resembles(self) -> str | None:
        """The identifier's name of the language that this side is in, if it cannot be the one that it should be in."""
        return self._most_common() if self.names and self.is_unlikely() else None

    def is_unlikely(self) -> bool:
        """Whether the language of this side is seldom among the three likeliest."""
        likely = sum(bool(self.names & set(ranking[:3])) for ranking in self.rankings)
        return bool(self.rankings) and likely <= 0.2 * len(self.rankings)

    def exchanged_with(self, other: Side) -> bool:
        """Whether this side is in the language or the letters of the other, and the other side in those of this one."""
        if self.wrong_script() in _scripts(other.code) and other.wrong_script() in _scripts(self.code):
            return True
        if self.names:
            return self.prefers(other) and other.prefers(self)
        # The identifier does not know this language, so that the other side must be in none that it should be in.
        return bool(other.names) and self._most_common() in other.names and other.is_unlikely()

    def _most_common(self) -> str | None:
        """The likeliest language of at least 60% of the texts."""
        for name, times in Counter(ranking[0] for ranking in self.rankings).most_common(1):
            if times >= 0.6 * len(self.rankings):
                return name
        return None

    def prefers(self, other: Side) -> bool:
        """Whether nearly all texts are more likely in the language of the other side than in that of this one."""
        if not self.rankings or not self.names or not other.names or self.names & other.names:
            return False
        votes = [next(name for name in ranking if name in self.names | other.names) for ranking in self.rankings]
        return sum(name in other.names for name in votes) >= 0.8 * len(votes)

    def wrong_script(self) -> str | None:
        """The script of most letters, if the language is written in another one."""
        wanted = _scripts(self.code)
        found = scripts_in(self.texts)
        if not wanted or found.total() < 200 or sum(found[script] for script in wanted) >= 0.5 * found.total():
            return None
        return found.most_common(1)[0][0]


def language_warnings(source: Side, target: Side) -> list[str]:
    """What is wrong with the languages of a sample, each with the way out."""
    if source.exchanged_with(target) or target.exchanged_with(source):
        return [
            f"the sides seem to be exchanged: the source looks like {_called(target.code)}, the target like "
            f"{_called(source.code)}; exchange the two files or columns, or data.source and data.target"
        ]
    said = []
    for name, side, other in (("source", source, target), ("target", target, source)):
        like, script, wanted = side.resembles(), side.wrong_script(), _called(side.code)
        if like is not None and like in other.names:
            said.append(
                f"both sides seem to be {_called(like)}: the {name} does not look like {wanted} ({side.code}); check "
                "its file or column"
            )
        elif script is not None:
            expected = " or ".join(sorted(script_name(each) for each in _scripts(side.code)))
            said.append(
                f"the {name} is written in {script_name(script)} letters, but {wanted} ({side.code}) in {expected}; "
                f"check its file or column, or give a code with the script, such as {side.code}-{script}"
            )
        elif like == NO_LANGUAGE:
            said.append(f"the {name} seems to hold numbers or codes and no sentences; check its file or column")
        elif like is not None and len(side.rankings) >= FEWEST_FOR_OTHERS:
            said.append(
                f"the {name} looks like {_called(like)} ({like}) and not like {wanted} ({side.code}); check its file "
                "or column, or the language code"
            )
    return said


def identifier_between(source: str, target: str) -> Callable[[str], int] | None:
    """A function that says whether a text is more likely in the first (0) or in the second (1) of two languages.

    None if the identifier does not know both, or knows them as one.
    """
    names = _names(source), _names(target)
    if not names[0] or not names[1] or names[0] & names[1]:
        return None

    def likelier(text: str) -> int:
        return next(
            int(name in names[1]) for name, _ in _identifier().rank(text) if name in names[0] or name in names[1]
        )

    return likelier


def in_other_letters(code: str, text: str) -> bool:
    """Whether most letters of a text are of scripts in which the language is not written."""
    wanted, found = _scripts(code), scripts_in([text])
    return bool(wanted) and sum(found[script] for script in wanted) < 0.5 * found.total()


def _rankings(texts: Sequence[str]) -> list[Ranking]:
    """For each few sentences, all languages in the order of their likelihood; nothing, if the sentences are too few."""
    present = [text for text in texts if text.strip()]
    joined = [" ".join(present[start : start + SENTENCES]) for start in range(0, len(present), SENTENCES)]
    if len(present) % SENTENCES:
        joined.pop()
    if len(joined) < FEWEST_TEXTS:
        return []
    return [[name for name, _ in _identifier().rank(text)] for text in joined]


@lru_cache(1)
def _identifier() -> Any:
    from py3langid import langid

    return langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE)


@lru_cache(64)
def _names(code: str) -> frozenset[str]:
    wanted = language(code)
    if wanted is None or not wanted.usual_script:  # the identifier learned most languages in one script
        return frozenset()
    known = ((name, language(name)) for name in _identifier().labels)
    return frozenset(name for name, found in known if found is not None and found.same(wanted))


def _scripts(code: str) -> frozenset[str]:
    found = language(code)
    return found.scripts if found is not None else frozenset()


def _called(code: str) -> str:
    found: Language | None = language(code)
    return found.name if found is not None else code
