"""Normalisation against Python's own Unicode tables."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mt.data.text.normalization import TextNormalizer
from mt.errors import ConfigError

ALL = [TextNormalizer(form, lowercase) for form in ("NFC", "NFKC", None) for lowercase in (False, True)]
TEXT = st.text(st.characters(exclude_categories=["Cs"]))


@given(TEXT)
def test_applying_it_twice_changes_nothing_more(text: str) -> None:
    for normalizer in ALL:
        once = normalizer(text)
        assert normalizer(once) == once


@given(TEXT)
def test_the_result_is_one_line_in_the_wanted_form(text: str) -> None:
    for normalizer in ALL:
        result = normalizer(text)
        assert len(result.splitlines()) <= 1
        assert result == result.strip()
        assert "  " not in result
        if normalizer.unicode_form:
            assert unicodedata.is_normalized(normalizer.unicode_form, result)


def test_forms_differ_where_unicode_says() -> None:
    decomposed, wide = "e\u0301", "ＡＢ１"
    assert TextNormalizer("NFC")(decomposed) == "é"
    assert TextNormalizer(None)(decomposed) == decomposed
    assert TextNormalizer("NFC")(wide) == wide
    assert TextNormalizer("NFKC")(wide) == "AB1"


def test_lowercase_and_white_space() -> None:
    assert TextNormalizer(lowercase=True)(" Der\u00a0ALTE \tHund\n") == "der alte hund"
    assert TextNormalizer()("Der ALTE Hund") == "Der ALTE Hund"


def test_settings_survive_json_form() -> None:
    for normalizer in ALL:
        assert TextNormalizer.from_dict(normalizer.to_dict()) == normalizer


def test_unknown_form_is_refused() -> None:
    with pytest.raises(ConfigError, match=r"unicode_form='NFX'.*'NFC', 'NFKC' or null"):
        TextNormalizer("NFX")  # type: ignore[arg-type]
