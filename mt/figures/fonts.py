"""Fonts for every script of a corpus: finds installed fonts that have the glyphs, and warns if there are none.

Matplotlib draws a text with a list of font families and takes each glyph from the first family that has it. Since
version 3.11 it also joins Arabic letters, orders right-to-left runs and places Indic vowels (libraqm, HarfBuzz). But it
does not find the families. Here DejaVu Sans, which comes with Matplotlib, is always first, so that Latin, Cyrillic and
Greek look the same on every machine; other families are appended as needed.
"""

from __future__ import annotations

import logging
import os
import threading
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from matplotlib import font_manager

from mt.errors import ConfigError

log = logging.getLogger(__name__)

BASE = "DejaVu Sans"
FONT_PATH = "MT_FONT_PATH"
"""Environment variable with font files or folders of them, separated as in PATH, to use before installed fonts."""
MISSING = "□"
"""Shown in place of a character that no font can draw."""

HAN = {
    "Japanese": ("Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans", "IPAexGothic", "Hiragino Sans", "Yu Gothic"),
    "Korean": ("Noto Sans CJK KR", "Noto Sans KR", "NanumGothic", "Apple SD Gothic Neo", "Malgun Gothic"),
    "Chinese": ("Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Micro Hei", "PingFang SC", "Microsoft YaHei", "SimHei"),
}
"""Font families by writing tradition, as each tradition draws the same Han character differently."""

SUFFIXES = {".ttf", ".otf", ".ttc", ".otc"}
_lock = threading.Lock()
_added: dict[str, list[str]] = {}  # font file -> its families, for files outside the system's folders
_noticed: set[str] = set()


@dataclass(frozen=True)
class FontChoice:
    """Fonts for some texts.

    Attributes:
        families: values for Matplotlib's `fontfamily`, the base font first.
        missing: characters that no family can draw, by script.
    """

    families: tuple[str, ...]
    missing: dict[str, str]

    def drawable(self, text: str) -> str:
        """The text with a box instead of each missing character."""
        absent = "".join(self.missing.values())
        return "".join(MISSING if character in absent else character for character in text) if absent else text


def choose_fonts(texts: Iterable[str]) -> FontChoice:
    """Find families that together draw the texts. Missing characters cause one warning for each script."""
    characters = "".join(sorted(set().union(*texts)))
    choice = _choose(characters, writing_tradition(characters))
    for script in sorted(set(choice.missing) - _noticed):
        _noticed.add(script)
        log.warning(notice(script, choice.missing[script]))
    return choice


def writing_tradition(characters: str) -> str:
    """Japanese if there is kana among the characters, Korean if there is hangul, else Chinese; for Han characters."""
    scripts = {script_of(character) for character in characters}
    if scripts & {"HIRAGANA", "KATAKANA"}:
        return "Japanese"
    return "Korean" if "HANGUL" in scripts else "Chinese"


def script_of(character: str) -> str:
    """The script in capitals, from the start of the character's Unicode name: `THAI`, `CJK`; otherwise `SYMBOL`."""
    if unicodedata.category(character)[0] in "LM":
        return unicodedata.name(character, "SYMBOL").split()[0].split("-")[0]
    return "SYMBOL"


def notice(script: str, characters: str) -> str:
    """The warning for a script without a font: what is missing and how to install it."""
    package = "fonts-noto-core"
    if script in {"CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO"}:
        package = "fonts-noto-cjk"
    elif script == "SYMBOL":
        package = "fonts-symbola"
    name = {"CJK": "Chinese characters", "SYMBOL": "some symbols"}.get(script, script.capitalize())
    return (
        f"no installed font has {name} ({characters[:8]}): pictures show boxes instead; install a font "
        f"(Debian, Ubuntu: apt install {package}), or name a font file in the environment variable {FONT_PATH}"
    )


def add_fonts(paths: Sequence[str | Path]) -> None:
    """Register font files, or all font files of folders, for this process; they precede installed fonts.

    Raises:
        ConfigError: a path does not exist, or a file is not a font.
    """
    with _lock:
        for path in paths:
            for file in _font_files(Path(path).expanduser()):
                _add(file)


@lru_cache(maxsize=1)
def _find_new_fonts() -> bool:
    """Add fonts installed since Matplotlib made its cached list of the system's fonts; True if there were any.

    Matplotlib makes that list only once, so without this a font installed after our warning would never be used.
    """
    manager = font_manager.fontManager
    known = {entry.fname for entry in manager.ttflist}
    for file in sorted(set(font_manager.findSystemFonts()) - known):
        try:
            manager.addfont(file)
        except Exception:  # skip a damaged file among the system's fonts
            log.debug("font %s cannot be read", file)
    _families.cache_clear()
    return {entry.fname for entry in manager.ttflist} != known


def _font_files(path: Path) -> list[Path]:
    if path.is_dir():
        return sorted(file for file in path.rglob("*") if file.suffix.lower() in SUFFIXES)
    if not path.is_file():
        raise ConfigError(f"font {path}: no such file or folder (tracking.fonts or {FONT_PATH})")
    return [path]


def _add(file: Path) -> None:
    if str(file) in _added:
        return
    known = len(font_manager.fontManager.ttflist)
    try:
        font_manager.fontManager.addfont(file)
    except Exception as error:
        raise ConfigError(f"font {file}: cannot be read ({error}); give a .ttf, .otf or .ttc file") from None
    _added[str(file)] = [entry.name for entry in font_manager.fontManager.ttflist[known:]]
    _families.cache_clear()
    _choose.cache_clear()


@lru_cache(maxsize=512)
def _choose(characters: str, tradition: str) -> FontChoice:
    add_fonts([path for path in os.environ.get(FONT_PATH, "").split(os.pathsep) if path])
    wanted = {c for c in characters if not _invisible(c)}
    choice = _cover(wanted, tradition)
    if choice.missing and _find_new_fonts():
        choice = _cover(wanted, tradition)
    return choice


def _cover(wanted: set[str], tradition: str) -> FontChoice:
    """The first families that together draw the characters."""
    families: list[str] = []
    for family in _candidates(tradition):
        covered = {c for c in wanted if _has_glyph(family, c)}
        if covered or not families:
            families.append(family)
        wanted = wanted - covered
        if not wanted:
            break
    missing: dict[str, str] = {}
    for character in sorted(wanted):
        script = script_of(character)
        missing[script] = missing.get(script, "") + character
    return FontChoice(tuple(families), missing)


def _invisible(character: str) -> bool:
    """Whether a character needs no glyph: spaces, controls, joiners and variation selectors."""
    return unicodedata.category(character)[0] in "ZC" or "\ufe00" <= character <= "\ufe0f"


def _candidates(tradition: str) -> list[str]:
    """Families in order of preference: base, added by the user, of the writing tradition, sans serif, the rest."""
    families = _families()
    added = [name for names in _added.values() for name in names]

    def rank(name: str) -> tuple[int, str]:
        if name.startswith("Noto Sans"):
            return (0 if "Mono" not in name else 2), name
        return (1 if "Sans" in name or "Gothic" in name else 3), name

    order = [BASE, *added, *HAN[tradition], *sorted(families, key=rank)]
    return [name for name in dict.fromkeys(order) if name in families]


@lru_cache(maxsize=1)
def _families() -> dict[str, font_manager.FontPath]:
    """The upright regular face of each family, as Matplotlib would open it: a file and the index of the face in it."""
    faces: dict[str, font_manager.FontPath] = {}
    for entry in font_manager.fontManager.ttflist:
        upright = entry.style == "normal" and entry.weight in (400, "normal", "regular", "book")
        if upright and not entry.name.startswith("Last Resort"):  # that one draws a box for every character
            faces.setdefault(entry.name, font_manager.FontPath(entry.fname, entry.index))
    return faces


@lru_cache(maxsize=256)
def has_postscript_outlines(family: str) -> bool:
    """Whether a family has PostScript's outlines (a CFF table), as Noto Sans CJK has, and not TrueType's."""
    from fontTools.ttLib import TTFont, TTLibError  # only where a PDF is written

    path = _families().get(family)
    if path is None:
        return False
    try:
        with TTFont(path.path, fontNumber=path.face_index, lazy=True) as font:
            return "CFF " in font or "CFF2" in font
    except (OSError, TTLibError):  # a damaged file among the system's fonts
        return False


def _has_glyph(family: str, character: str) -> bool:
    try:
        return font_manager.get_font(_families()[family]).get_char_index(ord(character)) > 0
    except Exception:  # skip a damaged file among the system's fonts
        return False
