"""Directions of translation, and the tags that say before a source which direction is meant.

One model translates many languages where a tag before each source names the language of the target, such as `<2de>`
(Johnson et al. 2017, "Google's Multilingual Neural Machine Translation System", section 3,
https://aclanthology.org/Q17-1024). A second tag may say where a pair came from, such as `<bt>` for one whose source was
made by back-translation (Caswell et al. 2019, "Tagged Back-Translation", https://aclanthology.org/W19-5206).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

from mt.errors import UserError, shown

TAG = re.compile(r"<[\w.:+-]{1,40}>")
"""How a tag is written."""

RESERVED = re.compile(r"<(pad|unk|s|0x[0-9A-F]{2})>")
"""Names of other pieces."""


@dataclass(frozen=True)
class Direction:
    """From one language to another, with the tags that stand before a source.

    Attributes:
        source: language code of the source.
        target: language code of the target.
        tags: the tags before each source, in order; none in a model of one direction.
    """

    source: str
    target: str
    tags: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Both languages, such as `en-de`."""
        return f"{self.source}-{self.target}"

    @property
    def languages(self) -> tuple[str, str]:
        """The codes of source and target."""
        return self.source, self.target

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        return {"source": self.source, "target": self.target, "tags": list(self.tags)}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """The inverse of `to_dict`.

        Raises:
            ValueError, KeyError, TypeError: these are no values of `to_dict`.
        """
        source, target, tags = values["source"], values["target"], values["tags"]
        for text in (source, target, *tags):
            if not (isinstance(text, str) and text and text.isprintable()):
                raise ValueError("no direction")
        if not all(map(TAG.fullmatch, tags)):
            raise ValueError("no direction")
        return cls(source, target, tuple(tags))


def language_tag(language: str) -> str:
    """The tag that asks for a translation into a language, such as `<2de>`."""
    return f"<2{language}>"


def names_of(directions: Sequence[Direction]) -> list[str]:
    """The names of directions, each once, in order."""
    return list(dict.fromkeys(each.name for each in directions))


def chosen_direction(directions: Sequence[Direction], asked: str | tuple[str, str] | None) -> Direction:
    """The direction that a user asks for.

    Args:
        directions: those of the model. Of several with the same languages, the first is the one to translate in.
        asked: `en-de`, or both codes, or the code of the target alone where this is enough; None: the only one.

    Returns:
        One of `directions`; or, for a source and a target language that the model knows, but not together, a direction
        that it never saw in training (zero-shot translation).

    Raises:
        UserError: the model has several, and none is asked for; or it lacks the one asked for.
    """
    names = names_of(directions)
    if asked is None:
        if len(names) == 1:
            return directions[0]
        raise UserError(
            f"this model translates {', '.join(names)}: choose one, by direction={names[0]} or, in Python, "
            f"direction={directions[0].languages}"
        )
    wanted = asked if isinstance(asked, str) else "-".join(asked)
    own = [each for each in directions if each.name == wanted]
    if own:
        return own[0]
    if isinstance(asked, str):
        towards = [each for each in directions if each.target == asked]
        if len(names_of(towards)) == 1:
            return towards[0]
        if towards:
            raise UserError(f"direction={asked}: this model translates {', '.join(names_of(towards))}; choose one")
    for source in dict.fromkeys(each.source for each in directions):
        for other in directions:
            if f"{source}-{other.target}" == wanted and source != other.target and other.tags:
                return Direction(source, other.target, other.tags[:1])
    raise UserError(f"direction={shown(wanted)}: this model translates {', '.join(names)}")
