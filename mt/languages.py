"""What a language code means: the language, its names, and the scripts that it is written in.

Users write codes of several standards: `zh`, `zho`, `chi`, `cmn`, `zh-TW`, `zh_cn`, `zho_Hans`. `langcodes` reads them
all (BCP 47, ISO 639, Unicode CLDR). A code that no standard knows, such as `xx`, is no error: nothing is known of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

_PARTS = {
    "Hans": ("Hani",),
    "Hant": ("Hani",),
    "Hanb": ("Hani",),
    "Jpan": ("Hani", "Hira", "Kana"),
    "Hrkt": ("Hira", "Kana"),
    "Kore": ("Hang", "Hani"),
    "Jamo": ("Hang",),
    "Latf": ("Latn",),
    "Latg": ("Latn",),
    "Aran": ("Arab",),
    "Cyrs": ("Cyrl",),
}
"""Names for a mixture or a style of scripts, and the scripts of their characters."""

_SECOND = {
    "bs": "Cyrl",
    "crh": "Latn",
    "kk": "Latn",
    "ks": "Deva",
    "ro": "Cyrl",
    "tg": "Latn",
    "tk": "Cyrl",
    "tt": "Latn",
    "ug": "Latn",
}
"""Scripts in use (Unicode CLDR, `languageData`) that CLDR's likely subtags, which `langcodes` holds, leave out."""


LONGEST_NAME = 80
"""Characters; what is longer is no name of a language."""


@dataclass(frozen=True)
class Language:
    """A language that a code or a name stands for.

    Attributes:
        tag: the normal form of the code, in BCP 47: `zh` for `cmn`, `zh-Hans` for `zho_Hans`, `pt-BR` for `pt_br`.
        subtag: the language alone, as short as it can be: `zh`, `pt`, `yue`.
        iso639_3: its code in ISO 639-3: `zho`, `por`, `yue`.
        script: the script (ISO 15924) that the code names or that its region implies: `Hans` for `zh-CN`. None if it
            says none, as `zh` alone.
        scripts: the scripts of the characters that the language is written in, such as `Hani`, `Hira` and `Kana` for
            `ja`. Empty if they are not known.
    """

    tag: str
    subtag: str
    iso639_3: str
    script: str | None
    scripts: frozenset[str]

    @property
    def usual_script(self) -> bool:
        """Whether the language is written in its most usual script: true of `sr` and `zh-TW`, but not of `sr-Latn`."""
        import langcodes

        usual = langcodes.get(self.subtag).maximize().script or ""
        return self.scripts >= set(_PARTS.get(usual, (usual,)))

    @property
    def name(self) -> str:
        """The name in English, such as `Chinese (Simplified)`."""
        import langcodes

        return langcodes.get(self.tag).display_name()

    def same(self, other: Language) -> bool:
        """Whether both are one language in one script, whatever the region: `en` and `en-GB`, but not `zh-CN` and
        `zh-TW`, which are written differently."""
        import langcodes

        near = langcodes.tag_distance(self.subtag, other.subtag) <= 1  # 0: the same; 1: no and nb
        return near and (self.script is None or other.script is None or self.script == other.script)


@lru_cache(1024)
def language(code: str) -> Language | None:
    """The language of a code; None if no standard knows the code."""
    import langcodes

    try:
        found = langcodes.get(langcodes.standardize_tag(code.strip(), macro=True))
        if found.language in (None, "und", "mul", "zxx", "mis") or not found.is_valid():
            return None
        iso639_3 = langcodes.get(found.language).to_alpha3()
    except (ValueError, LookupError):
        return None
    script = found.script or (found.maximize().script if found.territory else None)
    usual = langcodes.get(found.language).maximize().script
    only = script if found.script or script != usual else None  # where a region has a script of its own
    return Language(found.to_tag(), found.language, iso639_3, script, _scripts(found.language, only))


@lru_cache(1024)
def named_language(text: str) -> Language | None:
    """The language that a code or a name means; the name may be in any language: `English`, `Englisch`, `anglais`."""
    import langcodes

    found, name = language(text), text.strip()
    if found is None and 0 < len(name) <= LONGEST_NAME and name.isprintable():
        try:
            found = language(langcodes.find(name).to_tag())
        except LookupError:
            return None
    return found


def scripts_in(texts: Iterable[str]) -> Counter[str]:
    """How many letters of each script (ISO 15924: `Latn`, `Hani`, `Cyrl`) the texts have. Digits, punctuation, symbols
    and marks, which belong to no script or to several, do not count."""
    found: Counter[str] = Counter()
    for character, times in Counter(character for text in texts for character in text).items():
        if character.isalpha() and (script := script_of(character)) is not None:
            found[script] += times
    return found


def script_name(script: str) -> str:
    """The English name of a script: `Cyrillic` for `Cyrl`."""
    import langcodes

    return langcodes.Language.make(script=script).script_name()


def _scripts(subtag: str, script: str | None) -> frozenset[str]:
    """The scripts of the characters of a language, in `script` or, if it is None, in all those in use."""
    from langcodes.data_dicts import LIKELY_SUBTAGS

    if script is not None:
        return frozenset(_PARTS.get(script, (script,)))
    used = {likely.split("-")[1] for tag, likely in LIKELY_SUBTAGS.items() if tag.split("-")[0] == subtag}
    used -= {"Bopo", "Shaw"}  # notations of sounds
    if used and subtag in _SECOND:
        used.add(_SECOND[subtag])
    return frozenset(part for name in used for part in _PARTS.get(name, (name,)))


@lru_cache(65536)
def script_of(character: str) -> str | None:
    """The script of a character (ISO 15924); None for what belongs to no script or to several, such as digits."""
    from fontTools import unicodedata

    script: str = unicodedata.script(character)
    return None if script in ("Zyyy", "Zinh", "Zzzz") else script
