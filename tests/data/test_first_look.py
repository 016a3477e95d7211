"""The look at a corpus before training: silent where the pairs are right, and a warning wherever they cannot be."""

import gettext
import itertools
import random
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from datasets import Dataset
from shared_folder import shared_folder

from mt.data.corpora.files import FilesCorpus
from mt.data.corpora.sample import sample_folder
from mt.data.inspection.first_look import FirstLook, split_warnings
from mt.data.module import DataModule
from mt.data.text.cleaning import Cleaning
from mt.data.text.normalization import TextNormalizer
from mt.data.text.tokenizer_training import TokenizerTrainer
from mt.files.lines import read_lines
from mt.languages import language

DATA = shared_folder("data")


def lines_of(path: Path, limit: int | None = None) -> list[str]:
    return list(itertools.islice(read_lines(path), limit))


@pytest.fixture(scope="module")
def english() -> list[str]:
    return lines_of(next(sample_folder().glob("train.en*")))


@pytest.fixture(scope="module")
def spanish() -> list[str]:
    return lines_of(next(sample_folder().glob("train.es*")))


def warnings(sources: list[str], targets: list[str], source: str = "en", target: str = "es") -> list[str]:
    return split_warnings(Dataset.from_dict({"source": sources, "target": targets}), source, target)


def one(sources: list[str], targets: list[str], source: str = "en", target: str = "es") -> str:
    found = warnings(sources, targets, source, target)
    assert len(found) == 1, found
    return found[0]


class TestRightPairs:
    @pytest.mark.parametrize("count", [5884, 1000, 300, 100, 40, 5, 1, 0])
    def test_are_passed_over_in_silence(self, english: list[str], spanish: list[str], count: int) -> None:
        assert warnings(english[:count], spanish[:count]) == []
        assert warnings(spanish[:count], english[:count], "spa", "en-US") == []

    def test_in_any_order(self, english: list[str], spanish: list[str]) -> None:
        order = sorted(range(len(english)), key=lambda row: (len(english[row]), english[row]))
        assert warnings([english[row] for row in order], [spanish[row] for row in order]) == []

    def test_in_lower_or_upper_case(self, english: list[str], spanish: list[str]) -> None:
        for change in (str.lower, str.upper):
            assert warnings([change(text) for text in english], [change(text) for text in spanish]) == []

    def test_with_empty_sides(self, english: list[str], spanish: list[str]) -> None:
        holes = ["" if row % 5 == 0 else text for row, text in enumerate(spanish)]
        assert warnings(english, holes) == []

    def test_of_languages_that_no_standard_knows(self, english: list[str]) -> None:
        turned = [" ".join(word[::-1] for word in text.split()) for text in english]
        assert warnings(english, turned, "en", "xx") == []


class TestWrongLanguages:
    def test_exchanged_sides(self, english: list[str], spanish: list[str]) -> None:
        said = one(spanish, english)
        assert "the sides seem to be exchanged: the source looks like Spanish, the target like English" in said
        assert "exchange the two files or columns" in said

    def test_exchanged_sides_of_a_language_that_cannot_be_identified(
        self, english: list[str], spanish: list[str]
    ) -> None:
        assert "the sides seem to be exchanged" in one(english, spanish, "kw", "en")  # Cornish
        assert "the sides seem to be exchanged" in one(spanish, english, "en", "kw")
        assert warnings(english, spanish, "en", "kw") == []

    def test_exchanged_sides_of_other_letters(self, english: list[str]) -> None:
        other = [text.translate(str.maketrans("abcdefghijklmnoprstuvy", "абцдефгхийклмнопрстувъ")) for text in english]
        for code in ("ab", "kv", "ru"):
            assert "the sides seem to be exchanged" in one(other, english, "en", code)

    def test_the_same_file_twice(self, english: list[str]) -> None:
        assert "source and target are the same text in 100% of the pairs" in one(english, english)
        assert "same text in 100%" in one(english, [text.upper() + " " for text in english])

    def test_two_files_of_one_language(self, english: list[str], spanish: list[str]) -> None:
        said = warnings(english, english[1000:] + english[:1000])
        assert any("both sides seem to be English: the target does not look like Spanish (es)" in line for line in said)
        said = warnings(spanish, spanish[1000:] + spanish[:1000])
        assert any("both sides seem to be Spanish: the source does not look like English (en)" in line for line in said)

    def test_another_language(self, english: list[str], spanish: list[str]) -> None:
        said = one(english, spanish, "en", "de")
        assert "the target looks like Spanish (es) and not like German (de); check its file or column" in said

    @pytest.mark.parametrize(("code", "letters"), [("ru", "Cyrillic"), ("zh", "Han"), ("ja", "Han or Hiragana or")])
    def test_another_script(self, english: list[str], spanish: list[str], code: str, letters: str) -> None:
        said = one(english, spanish, "en", code)
        assert "the target is written in Latin letters, but" in said
        assert f"in {letters}" in said
        assert f"such as {code}-Latn" in said

    def test_both_scripts_of_a_language(self) -> None:
        latin = [f"Dobar dan, kako ste danas {n}? Imamo {n} novih soba u našem hotelu." for n in range(300)]
        cyrillic = [f"Добар дан, како сте данас {n}? Имамо {n} нових соба у нашем хотелу." for n in range(300)]
        assert warnings(latin, cyrillic, "sr-Latn", "sr-Cyrl") == []
        assert warnings(cyrillic, latin, "sr", "hr") == []
        assert any("Cyrillic letters" in line for line in warnings(cyrillic, latin, "sr-Latn", "hr"))

    def test_numbers(self, english: list[str]) -> None:
        numbers = [str(100_000 + 7919 * row % 100_000) for row in range(len(english))]
        assert any("hold numbers or codes" in line for line in warnings(numbers, english, "es", "en"))


class TestWrongPairs:
    @pytest.mark.parametrize("offset", [1, 2])
    def test_one_side_shifted(self, english: list[str], spanish: list[str], offset: int) -> None:
        lines = "a line" if offset == 1 else f"{offset} lines"
        said = one(english[offset:], spanish[:-offset])
        assert f"the sides are not aligned: a source fits the target {lines} later better than its own" in said
        assert "line n of one side must translate line n of the other" in said
        assert f"the target {lines} earlier" in one(english[:-offset], spanish[offset:])

    def test_also_in_a_corpus_that_is_sorted_by_length(self, english: list[str], spanish: list[str]) -> None:
        order = sorted(range(len(english)), key=lambda row: len(english[row]))
        assert "a line later" in one([english[row] for row in order[1:]], [spanish[row] for row in order[:-1]])

    def test_sides_in_different_order(self, english: list[str], spanish: list[str]) -> None:
        mixed = random.Random(1).sample(spanish, len(spanish))
        assert "do not seem to be translations: their words do not occur together" in one(english, mixed)
        assert "their words do not occur together" in one(sorted(english, key=len), sorted(spanish, key=len))

    @pytest.mark.parametrize("count", [5884, 1500, 600])
    def test_a_line_lost_on_the_way(self, english: list[str], spanish: list[str], count: int) -> None:
        lost = count // 2
        said = one(english[: count - 1], spanish[:lost] + spanish[lost + 1 : count])
        found = re.search(r"not aligned between pairs ([\d,]+) and ([\d,]+)", said)
        assert found
        first, last = (int(number.replace(",", "")) for number in found.groups())
        assert lost < first + 100 < lost + 0.15 * count + 100
        assert last == count - 1

    def test_lengths_decide_where_no_word_occurs_twice(self) -> None:
        chance = random.Random(2)
        words = ["".join(chance.choices("abcdefghijklmnoprstuvw", k=chance.randint(3, 25))) for _ in range(1000)]
        like = [word[::-1] + "e" * (len(word) // 4) for word in words]
        assert warnings(words, like, "xx", "yy") == []
        assert "the lengths of source and target do not correlate" in one(words, like[1:] + like[:1], "xx", "yy")


def test_the_look_shows_pairs_and_lengths() -> None:
    sources = [f"{'a' * n} \x1b[31m" for n in range(1, 101)]
    splits = {"train": Dataset.from_dict({"source": sources, "target": ["b" * 300] * 100})}
    look = FirstLook.at(splits, "en", "xxx", ["read so"])
    assert look.facts[:3] == ["read so", "  en   a [31m", f"  xxx  {'b' * 97}..."]
    assert len(look.facts) == 1 + 6 + 1
    lengths = "en 10% up to 16, 50% up to 56, 90% up to 96; xxx 10% up to 300, 50% up to 300, 90% up to 300"
    assert look.facts[-1] == f"lengths in characters: {lengths}"
    assert FirstLook.from_dict(look.to_dict()) == look


def module(prefix: Path, cache: Path, said: list[str], **options: object) -> DataModule:
    corpus = FilesCorpus("en", "es", str(prefix), validation=str(prefix), **options)  # type: ignore[arg-type]
    trainer = TokenizerTrainer("unigram", 300)
    return DataModule(corpus, Cleaning(evaluation=None), TextNormalizer(), trainer, cache, said.append)


def test_every_run_begins_with_it(tmp_path: Path, english: list[str], spanish: list[str]) -> None:
    for name, texts in (("en", spanish), ("es", english)):
        (tmp_path / f"t.{name}").write_text("".join(f"{text}\n" for text in texts[:600]))
    said: list[list[str]] = [[], []]
    for lines in said:
        module(tmp_path / "t", tmp_path / "cache", lines).prepare()
    assert said[0] == said[1]
    assert said[0][:2] == [f"  en  {spanish[0]}", f"  es  {english[0]}"]
    assert said[0][-1].startswith("warning: data.train, data.validation: the sides seem to be exchanged: ")


def test_guesses_come_with_it(tmp_path: Path) -> None:
    table = tmp_path / "a.tsv"
    table.write_text("".join(f"the {n} dogs\tlos {n} perros\n" for n in range(200)))
    said: list[list[str]] = [[], []]
    for lines in said:
        module(table, tmp_path / "cache", lines).prepare()
    assert said[0] == said[1]
    assert "column 1 is read as en and column 2 as es: 'the 0 dogs' -> 'los 0 perros'" in said[0][0]


def corpora() -> Iterator[tuple[str, str, str]]:
    """Every pair of languages of every split: its path without the language, source, target."""
    sides: dict[str, list[str]] = {}
    for path in sorted(DATA.rglob("*.gz")) if DATA.is_dir() else []:
        prefix, code = str(path)[: -len(".gz")].rsplit(".", 1)
        if code != "gold":
            sides.setdefault(prefix, []).append(code)
    for prefix, codes in sides.items():
        for source, target in itertools.combinations(codes, 2):
            yield prefix, source, target


@pytest.mark.skipif(not DATA.is_dir(), reason="no such folder here")
def test_silent_on_public_corpora() -> None:
    one_of_each = {Path(prefix).parent: (prefix, *codes) for prefix, *codes in corpora()}
    for prefix, source, target in one_of_each.values():
        sides = [lines_of(Path(f"{prefix}.{code}.gz"), 3000) for code in (source, target)]
        assert warnings(*sides, source, target) == [], prefix


def catalogues() -> dict[str, dict[str, str]]:
    """Language code -> the English messages of the programs on this machine, and their translations, where they can be
    read."""
    found: dict[str, dict[str, str]] = {}
    for path in Path("/usr/share").rglob("LC_MESSAGES/*.mo"):
        code = path.parts[-3].split(".")[0]
        if "@" not in code and language(code) is not None and not code.startswith("en"):
            messages = found.setdefault(code, {})
            with path.open("rb") as file, suppress(UnicodeDecodeError, IndexError):
                for english, other in vars(gettext.GNUTranslations(file))["_catalog"].items():
                    if isinstance(english, str) and english and other and english != other:
                        messages[english.rpartition("\x04")[2]] = other
    return {code: messages for code, messages in found.items() if len(messages) >= 200}


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_silent_on_message_catalogues() -> None:
    for code, messages in catalogues().items():
        english, other = list(messages), list(messages.values())
        assert warnings(english, other, "en", code) == [], code
        assert warnings(other, english, code, "en") == [], code


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.skipif(not DATA.is_dir(), reason="no such folder here")
def test_finds_every_fault_put_into_public_corpora() -> None:
    for prefix, source, target in corpora():
        first, second = (lines_of(Path(f"{prefix}.{code}.gz")) for code in (source, target))
        assert warnings(first, second, source, target) == [], prefix
        assert warnings(second, first, target, source) == [], prefix
        mixed = random.Random(1).sample(second, len(second))
        middle = len(first) // 2
        faults = {
            "exchanged": (second, first),
            "shifted": (first[:-1], second[1:]),
            "shifted back": (first[1:], second[:-1]),
            "one file twice": (first, first),
            "the other file twice": (second, second),
            "one language": (first, first[middle:] + first[:middle]),
            "mixed": (first, mixed),
        }
        if len(first) > 300:
            faults["a line lost"] = (first[:-1], second[:middle] + second[middle + 1 :])
        for fault, sides in faults.items():
            assert warnings(*sides, source, target), f"{prefix}: {fault}"
