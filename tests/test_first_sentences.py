"""A newcomer's first sentences come out right: the bundled corpus teaches everyday words and every ASCII character.

The sentences in data/sample/first_sentences.txt, with the translations that a Spanish reader accepts, were written down
before any model was trained on the everyday part of the corpus, and the corpus does not contain them.
"""

import re
import string
from pathlib import Path

import pytest
from programs import in_process

SAMPLE = Path(__file__).parent.parent / "data" / "sample"


def lines(name: str) -> list[str]:
    return (SAMPLE / name).read_text(encoding="utf-8").splitlines()


def first_sentences() -> dict[str, list[str]]:
    pairs = (line.split(" = ") for line in lines("first_sentences.txt"))
    return {english: accepted.split(" | ") for english, accepted in pairs}


def words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def test_none_of_them_is_in_the_corpus():
    assert len(first_sentences()) == 10
    known = {words(text) for split in ("train", "validation", "test") for text in lines(f"{split}.en")}
    assert not known & {words(text) for text in first_sentences()}


def test_the_readme_asks_for_one_of_them():
    readme = (SAMPLE.parents[1] / "README.md").read_text(encoding="utf-8")
    asked = re.findall(r"^echo '(.+?)' \| python -m mt\.translate", readme, re.MULTILINE)
    assert asked
    assert set(asked) <= set(first_sentences())


def test_every_word_of_them_is_in_several_training_pairs():
    training = [set(words(text).split()) for text in lines("train.en")]
    for word in {word for text in first_sentences() for word in words(text).split()}:
        assert sum(word in text for text in training) >= 5, word


def test_every_printable_ascii_character_is_in_several_training_pairs_on_both_sides():
    for side in ("en", "es"):
        training = lines(f"train.{side}")
        for character in string.printable[:94]:
            assert sum(character in text for text in training) >= 5, (side, character)


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_eight_of_ten_come_out_right_after_the_default_training(tmp_path):
    trained = in_process(tmp_path, "mt.train", "run=run", "trainer.threads=2")
    assert trained.returncode == 0, trained.stderr
    written = in_process(tmp_path, "mt.translate", "run=run", text="\n".join(first_sentences()) + "\n").stdout
    right = [text in accepted for text, accepted in zip(written.splitlines(), first_sentences().values(), strict=True)]
    assert sum(right) >= 8, list(zip(right, written.splitlines(), strict=True))
