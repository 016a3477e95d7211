"""Fonts for every script of a corpus: which installed fonts have the glyphs, and what to say where none has.

Matplotlib draws a text with a list of font families and takes each glyph from the first that holds it; since
version 3.11 it also joins Arabic letters, orders right-to-left runs and places Indic vowels (libraqm, HarfBuzz).
What it does not do is find the families. DejaVu Sans, which it carries, stays first, so that Latin, Cyrillic and
Greek look the same on every machine; others are appended by need.
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
"""Environment variable: font files or folders of them, separated like PATH, to be used before installed fonts."""
MISSING = "□"
"""Stands for a character that no font can draw."""

HAN = {
    "Japanese": ("Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans", "IPAexGothic", "Hiragino Sans", "Yu Gothic"),
    "Korean": ("Noto Sans CJK KR", "Noto Sans KR", "NanumGothic", "Apple SD Gothic Neo", "Malgun Gothic"),
    "Chinese": ("Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Micro Hei", "PingFang SC", "Microsoft YaHei", "SimHei"),
}
"""Families by writing tradition: the same Han character is drawn differently in each."""

SUFFIXES = {".ttf", ".otf", ".ttc", ".otc"}
_lock = threading.Lock()
_added: dict[str, list[str]] = {}  # font file -> its families, for files outside the system's folders
_noticed: set[str] = set()


@dataclass(frozen=True)
class FontChoice:
    """Fonts for some texts.

    Attributes:
        families: for Matplotlib's `fontfamily`, the base first.
        missing: characters that none of them can draw, by script.
    """

    families: tuple[str, ...]
    missing: dict[str, str]

    def drawable(self, text: str) -> str:
        """The text with a box in place of each missing character."""
        absent = "".join(self.missing.values())
        return "".join(MISSING if character in absent else character for character in text) if absent else text


def choose_fonts(texts: Iterable[str]) -> FontChoice:
    """Find families that together draw the texts; what stays without a glyph is told once for each script."""
    characters = "".join(sorted(set().union(*texts)))
    choice = _choose(characters, writing_tradition(characters))
    for script in sorted(set(choice.missing) - _noticed):
        _noticed.add(script)
        log.warning(notice(script, choice.missing[script]))
    return choice


def writing_tradition(characters: str) -> str:
    """Whose Han characters these are, told by what stands among them: kana, hangul, or neither."""
    scripts = {script_of(character) for character in characters}
    if scripts & {"HIRAGANA", "KATAKANA"}:
        return "Japanese"
    return "Korean" if "HANGUL" in scripts else "Chinese"


def script_of(character: str) -> str:
    """The script's name in capitals as Unicode character names begin with it: `THAI`, `CJK`; or `SYMBOL`."""
    if unicodedata.category(character)[0] in "LM":
        return unicodedata.name(character, "SYMBOL").split()[0].split("-")[0]
    return "SYMBOL"


def notice(script: str, characters: str) -> str:
    """One line for a script without a font: what is missing and how to get it."""
    package = "fonts-noto-core"
    if script in {"CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO"}:
        package = "fonts-noto-cjk"
    elif script == "SYMBOL":
        package = "fonts-symbola"
    name = {"CJK": "Chinese characters", "SYMBOL": "some symbols"}.get(script, script.capitalize())
    return (
        f"no installed font shows {name} ({characters[:8]}): pictures have boxes instead; install a font "
        f"(Debian, Ubuntu: apt install {package}), or name a font file in the environment variable {FONT_PATH}"
    )


def add_fonts(paths: Sequence[str | Path]) -> None:
    """Make font files, or all those of folders, known to this process, to be taken before installed ones.

    Raises:
        ConfigError: a path that does not exist or a file that is no font.
    """
    with _lock:
        for path in paths:
            for file in _font_files(Path(path).expanduser()):
                _add(file)


@lru_cache(maxsize=1)
def _find_new_fonts() -> bool:
    """Add what was installed since Matplotlib listed the system's fonts, which it does only once; whether anything was.

    Without it nobody who installs the font that a notice asks for would ever see it.
    """
    manager = font_manager.fontManager
    known = {entry.fname for entry in manager.ttflist}
    for file in sorted(set(font_manager.findSystemFonts()) - known):
        try:
            manager.addfont(file)
        except Exception:  # a damaged file among the system's fonts is nobody's concern here
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
    """The first families that draw the characters, as many as it takes."""
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
    """Spaces, controls, joiners and variation selectors need no glyph."""
    return unicodedata.category(character)[0] in "ZC" or "\ufe00" <= character <= "\ufe0f"


def _candidates(tradition: str) -> list[str]:
    """Families in the order they are asked: base, those added by hand, those of the tradition, plain sans, the rest."""
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
    """Upright regular faces by family: the file, and the face in it, that Matplotlib would open."""
    faces: dict[str, font_manager.FontPath] = {}
    for entry in font_manager.fontManager.ttflist:
        upright = entry.style == "normal" and entry.weight in (400, "normal", "regular", "book")
        if upright and not entry.name.startswith("Last Resort"):  # that one draws a box for every character
            faces.setdefault(entry.name, font_manager.FontPath(entry.fname, entry.index))
    return faces


def _has_glyph(family: str, character: str) -> bool:
    try:
        return font_manager.get_font(_families()[family]).get_char_index(ord(character)) > 0
    except Exception:  # a damaged file among the system's fonts is nobody's concern here
        return False
