"""Fonts: every character gets a glyph, or a notice says why not."""

import copy
import importlib.util
import logging
import sys
from pathlib import Path
from types import ModuleType

import pytest
from matplotlib import font_manager, get_data_path

from mt.errors import ConfigError
from mt.figures import fonts
from mt.figures.fonts import choose_fonts, script_of, writing_tradition

SAMPLES = {
    "Latin": "Añadir größe Łódź",
    "Cyrillic": "Привет",
    "Chinese": "我想要一杯茶。",
    "Japanese": "彼は図書館に行きました。",
    "Korean": "나는 책을 읽었다.",
    "Arabic": "ذهب الولد إلى المدرسة",
    "Hebrew": "שלום עולם",
    "Devanagari": "यह किताब मेरी है।",
    "Thai": "ฉันชอบดื่มน้ำ",
}


MATPLOTLIBS_OWN = Path(get_data_path()) / "fonts" / "ttf"


def installed(name: str) -> bool:
    choose_fonts(SAMPLES.values())  # finds fonts that are newer than Matplotlib's list of them
    return any(entry.name.startswith(name) for entry in font_manager.fontManager.ttflist)


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module as a new process has it, on a machine with no fonts but the one that Matplotlib falls back to."""
    manager = copy.copy(font_manager.fontManager)
    manager.ttflist = [entry for entry in manager.ttflist if entry.name == "DejaVu Sans"]
    monkeypatch.setattr(font_manager, "fontManager", manager)
    monkeypatch.setattr(font_manager, "findSystemFonts", list)
    spec = importlib.util.find_spec(fonts.__name__)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, fonts.__name__, module)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("script", SAMPLES)
def test_each_character_has_a_glyph_in_the_chosen_fonts(script: str) -> None:
    if not installed("Noto Sans CJK") or not installed("Noto Sans Devanagari"):
        pytest.skip("Noto fonts are not installed")
    text = SAMPLES[script]
    choice = choose_fonts([text])
    assert choice.missing == {}
    assert choice.families[0] == "DejaVu Sans"
    assert choice.drawable(text) == text
    faces = [font_manager.get_font(font_manager.findfont(name, fallback_to_default=False)) for name in choice.families]
    for character in text.replace(" ", ""):
        assert any(ord(character) in face.get_charmap() for face in faces), character


@pytest.mark.parametrize(
    ("text", "tradition"),
    [("図書館に行く", "Japanese"), ("图书馆", "Chinese"), ("도서관 圖書館", "Korean"), ("a", "Chinese")],
)
def test_han_characters_follow_their_company(text: str, tradition: str) -> None:
    assert writing_tradition(text) == tradition
    if installed("Noto Sans CJK") and tradition != "Chinese":
        assert choose_fonts([text]).families[1] == fonts.HAN[tradition][0]


def test_what_no_font_has_is_boxed_and_told_once(bare: ModuleType, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, logger="mt"):
        choice = bare.choose_fonts(["Tee 茶 यह"])
        bare.choose_fonts(["more 茶"])
    assert choice.missing == {"CJK": "茶", "DEVANAGARI": "यह"}
    assert choice.drawable("Tee 茶") == "Tee □"
    assert [("fonts-noto-cjk" in line, "fonts-noto-core" in line) for line in caplog.messages] == [
        (True, False),
        (False, True),
    ]
    assert all("MT_FONT_PATH" in line and "\n" not in line for line in caplog.messages)


def test_fonts_given_by_hand_come_before_installed_ones(bare: ModuleType, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"nowhere\.ttf: no such file"):
        bare.add_fonts([tmp_path / "nowhere.ttf"])
    (tmp_path / "broken.ttf").write_bytes(b"not a font")
    with pytest.raises(ConfigError, match=r"broken\.ttf: cannot be read"):
        bare.add_fonts([tmp_path])
    font_manager.fontManager.addfont(MATPLOTLIBS_OWN / "STIXGeneral.ttf")  # as if installed
    symbol = "\u20ec"  # in both
    assert bare.choose_fonts([symbol]).families == ("DejaVu Sans", "STIXGeneral")
    bare.add_fonts([MATPLOTLIBS_OWN / "STIXSizTwoSymReg.ttf"])
    assert bare.choose_fonts([symbol]).families == ("DejaVu Sans", "STIXSizeTwoSym")


def test_script_names() -> None:
    assert [script_of(c) for c in "a漢かカ한عहท!😀"] == [
        "LATIN", "CJK", "HIRAGANA", "KATAKANA", "HANGUL", "ARABIC", "DEVANAGARI", "THAI", "SYMBOL", "SYMBOL",
    ]  # fmt: skip


def test_fonts_installed_after_matplotlib_made_its_list_are_found(
    bare: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What `apt install fonts-...` does to somebody who has used Matplotlib before."""
    late = str(MATPLOTLIBS_OWN / "STIXGeneral.ttf")
    monkeypatch.setattr(font_manager, "findSystemFonts", lambda: [late, __file__])
    choice = bare.choose_fonts(["\u20ec"])
    assert choice.missing == {}
    assert choice.families == ("DejaVu Sans", "STIXGeneral")
