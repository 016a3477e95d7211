"""Characters that show nothing, against the properties that Unicode gives them."""

import unicodedata

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from mt.data.text.invisible import is_blank, without_invisible
from mt.data.text.normalization import TextNormalizer

CHARACTERS = "".join(chr(point) for point in range(0x110000) if not 0xD800 <= point < 0xE000)
IGNORABLE = set(regex.findall(r"\p{Default_Ignorable_Code_Point}", CHARACTERS))
NON_CHARACTERS = set(regex.findall(r"\p{Noncharacter_Code_Point}", CHARACTERS))
CONTROLS = set(regex.findall(r"[\p{Cc}--\p{White_Space}]", CHARACTERS, regex.V1)) - set("\x1c\x1d\x1e\x1f")
ANNOTATION = set("\ufff9\ufffa\ufffb")
MONGOLIAN = set("\u180b\u180c\u180d\u180e\u180f")
NOISE = "\ufeff\u200b\u00ad\u2060\u200e\u200f\u202a\u2069\u061c\x00\x1b\x9f\ufdd0"


def test_what_is_removed_has_the_unicode_properties_of_formatting() -> None:
    formatting = {each for each in IGNORABLE if unicodedata.category(each) in ("Cf", "Cn") and ord(each) < 0xE0080}
    removed = (formatting - MONGOLIAN) | CONTROLS | NON_CHARACTERS | ANNOTATION
    expected = "".join("a" if each in removed else f"a{each}" for each in CHARACTERS)
    assert without_invisible("".join(f"a{each}" for each in CHARACTERS)) == expected


def test_what_is_blank_has_the_unicode_properties_of_nothing() -> None:
    space = set(regex.findall(r"\s", CHARACTERS)) | set("\x1c\x1d\x1e\x1f")
    nothing = IGNORABLE | space | CONTROLS | NON_CHARACTERS | ANNOTATION | {"\u2800"}
    assert is_blank("".join(nothing))
    assert [each for each in CHARACTERS if is_blank(each) and each not in nothing] == []
    assert is_blank("")
    assert is_blank(" \ufeff\u200d\t\ufe0f")
    assert not is_blank("\u200b.")


@pytest.mark.parametrize(
    "text",
    [
        "می\u200cخواهم به خانه\u200cها بروم",  # Persian
        "क\u200dष और क\u094d\u200cष",  # Hindi
        "അവന\u0d4d\u200d വന്നു",  # Malayalam: a letter that ends a word
        "ක\u0dca\u200dෂ",  # Sinhala
        "র\u200d\u09cdয",  # Bengali
        "هـ\u200d",  # Arabic: the joining form at the end
        "👨\u200d👩\u200d👧\u200d👦 ❤\ufe0f\u200d🔥 👩🏽\u200d⚕\ufe0f 🏳\ufe0f\u200d🌈 🏴\u200d☠\ufe0f",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f 1\ufe0f\u20e3",  # the flag of England, a key
        "葛\U000e0100城",  # a variant of a Han character
        "ᠰ\u180bᠠ\u180eᠠ",  # Mongolian
        "\u1100\u1160\u11a8",  # a syllable of old Hangul without a vowel
    ],
)
def test_what_scripts_and_emoji_need_stays(text: str) -> None:
    assert without_invisible(text) == text
    assert TextNormalizer(None)(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Hel\u200dlo\u200c.", "Hello."),
        ("\u200dhello \u200c \U000e0061b\u200d\u200c", "hello  b"),
        ("می\u200c\u200c\u200cخواهم\u200c \u200cبه\u200c", "می\u200cخواهم به"),
        ("me\u00adsa\ufeff", "mesa"),
    ],
)
def test_idle_joiners_and_tags_go(text: str, shown: str) -> None:
    assert without_invisible(text) == shown


@given(
    st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("e\u0301\u200c\u200dمक\u094d👩ΑΣ \u00a0ﬁ")),
    st.lists(st.tuples(st.integers(0, 40), st.sampled_from(NOISE))),
    st.sampled_from(["NFC", "NFKC", None]),
    st.booleans(),
)
def test_invisible_characters_change_nothing(text: str, noise: list[tuple[int, str]], form: str, lower: bool) -> None:
    normalizer = TextNormalizer(form, lower)  # type: ignore[arg-type]
    noisy = text
    for place, character in noise:
        noisy = noisy[:place] + character + noisy[place:]
    assert normalizer(noisy) == normalizer(text)
    assert normalizer(normalizer(noisy)) == normalizer(noisy)


def test_as_configured() -> None:
    old = TextNormalizer.from_dict({"unicode_form": "NFC", "lowercase": False})  # as an earlier version wrote it
    assert not old.remove_invisible
    assert old("\u200b a\u00adb ") == "\u200b a\u00adb"
    assert TextNormalizer()("\ufeff\u200b") == TextNormalizer()("\u3164") == ""
    assert TextNormalizer()("e\u200b\u0301") == "é"
