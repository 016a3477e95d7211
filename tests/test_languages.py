"""What language codes mean: any standard's code, any name, and the scripts that go with them."""

import subprocess
import sys

import pytest

from mt.languages import language, named_language, script_name, scripts_in


@pytest.mark.parametrize(
    ("codes", "subtag", "iso639_3"),
    [
        ("zh zho chi cmn zh-TW zh_cn zho_Hans ZH zh-Hant-HK", "zh", "zho"),
        ("yue yue_Hant", "yue", "yue"),
        ("ja jpn JA ja-JP", "ja", "jpn"),
        ("th tha", "th", "tha"),
        ("km khm", "km", "khm"),
        ("my mya bur", "my", "mya"),
        ("de deu ger de-AT deu_Latn", "de", "deu"),
        ("en eng en-US en_GB eng_Latn", "en", "eng"),
        ("ar ara arb arb_Arab", "ar", "ara"),
        ("fa fas per pes prs", "fa", "fas"),
        ("pt-br pt por", "pt", "por"),
    ],
)
def test_codes_of_all_standards(codes: str, subtag: str, iso639_3: str) -> None:
    for code in codes.split():
        found = language(code)
        assert found is not None, code
        assert (found.subtag, found.iso639_3) == (subtag, iso639_3), code


@pytest.mark.parametrize("code", ["xx", "", "x", "source", "en.tok", "a b", "und", "zxx", "mul", "1", "日"])
def test_nothing_is_known_of_other_codes(code: str) -> None:
    assert language(code) is None


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("English", "en"), ("english ", "en"), ("EN", "en"), ("eng", "en"), ("en-US", "en-US"), ("Englisch", "en"),
        ("français", "fr"), ("Deutsch", "de"), ("中文", "zh"), ("日本語", "ja"), ("Simplified Chinese", "zh-Hans"),
        ("Brazilian Portuguese", "pt-BR"), ("Mandarin", "zh"),
    ],
)  # fmt: skip
def test_names(name: str, tag: str) -> None:
    found = named_language(name)
    assert found is not None
    assert found.tag == tag


@pytest.mark.parametrize("word", ["source", "Hello", "Two.", "sentence", "", "\x00enen", "a" * 9999])
def test_other_words_name_no_language(word: str) -> None:
    assert named_language(word) is None


def test_the_same_language() -> None:
    for same in ("en en-GB", "en eng_Latn", "zh cmn", "zh zh-TW", "no nb", "sr sr-Latn", "zh-CN zh_Hans"):
        first, second = map(language, same.split())
        assert first is not None
        assert second is not None
        assert first.same(second), same
        assert second.same(first), same
    for different in ("en de", "zh-CN zh-TW", "zh yue", "sr-Latn sr-Cyrl", "hr sr", "id ms", "pt gl", "nn nb"):
        first, second = map(language, different.split())
        assert first is not None
        assert second is not None
        assert not first.same(second), different


def test_scripts_of_languages() -> None:
    def scripts(code: str) -> set[str]:
        found = language(code)
        assert found is not None
        return set(found.scripts)

    assert scripts("de") == {"Latn"}
    assert scripts("ru") == {"Cyrl"}
    assert scripts("sr") == {"Cyrl", "Latn"}
    assert scripts("sr-Latn") == {"Latn"}
    assert scripts("sr-RS") == {"Cyrl", "Latn"}
    assert scripts("pa-PK") == {"Arab"}
    assert scripts("zh-TW") == scripts("zh_Hans") == {"Hani"}
    assert scripts("ja") == {"Hani", "Hira", "Kana"}
    assert scripts("ko") == {"Hang", "Hani"}
    assert scripts("uz") >= {"Latn", "Cyrl"}


def test_the_usual_script() -> None:
    for code in ("en", "sr", "sr-RS", "zh-TW", "zh_Hant", "ja", "pa"):
        found = language(code)
        assert found is not None
        assert found.usual_script, code
    for code in ("sr-Latn", "be-Latn", "pa-PK", "zh-Latn"):
        found = language(code)
        assert found is not None
        assert not found.usual_script, code


def test_scripts_of_text() -> None:
    assert scripts_in(["Hi 5, é!", "да"]) == {"Latn": 3, "Cyrl": 2}
    assert scripts_in(["東京タワー へ"]) == {"Hani": 2, "Kana": 2, "Hira": 1}
    assert scripts_in(["12 €", "", "…"]) == {}
    assert (script_name("Cyrl"), script_name("Hani"), script_name("Latn")) == ("Cyrillic", "Han", "Latin")


def test_the_libraries_are_loaded_only_when_asked() -> None:
    code = "import sys, mt.languages; sys.exit(bool({'langcodes', 'language_data', 'fontTools'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
