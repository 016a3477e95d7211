"""Words and characters that training never held are told."""

from __future__ import annotations

from pathlib import Path

from mt.data.text.training_words import TrainingWords, told
from mt.diagnosis.unknown_text import diagnose_pieces, diagnose_words, said_of_words
from mt.translation.unseen_words import UnseenWords

SAMPLE = Path(__file__).parents[2] / "data" / "sample"


def lines(name: str) -> list[str]:
    return (SAMPLE / name).read_text(encoding="utf-8").splitlines()


def test_the_bundled_test_set_holds_known_words_and_a_text_of_another_kind_does_not() -> None:
    held = TrainingWords.of(lines("train.en"))
    assert diagnose_words(lines("test.en"), told, held.unseen) is None
    found = diagnose_words(lines("test.es"), told, held.unseen)
    assert found is not None
    assert found.name == "unseen_words"
    known = {word for text in lines("train.en") for word in told(text)}
    words = [word for text in lines("test.es") for word in told(text)]
    new = sum(word not in known for word in words)
    assert found.numbers["words"] == len(words)
    assert 0.97 * new <= found.numbers["unseen"] <= new  # the filter finds a few words that it never held


def test_the_line_on_given_sentences() -> None:
    assert said_of_words([]) is None
    assert (
        said_of_words(["xylophone"])
        == "words that training never held: xylophone; what the model makes of them is a guess"
    )
    line = said_of_words(["a", "b"], 2, 30, fewest=3)
    assert line == (
        "words that training held fewer than 3 times, or never (in 2 of 30 sentences): a, b; "
        "what the model makes of them is a guess"
    )


def test_the_words_of_a_text_are_told_together_and_then_forgotten() -> None:
    said: list[str] = []
    unseen = UnseenWords(TrainingWords.of(["Turn on the light."]), said.append)
    unseen.look(["Turn on the light.", "", "Turn off the lights, 7 of them."])
    unseen.look(["THE OVEN"])
    unseen.tell()
    unseen.tell()
    assert said == [
        "words that training never held (in 2 of 3 sentences): off, lights, of, them, oven; "
        "what the model makes of them is a guess"
    ]
    silent = UnseenWords(None, said.append)  # of a bundle that does not know its words
    silent.look(["Turn off the oven."])
    silent.tell()
    assert len(said) == 1


def test_unknown_pieces() -> None:
    assert diagnose_pieces(1, 100) is None
    assert diagnose_pieces(0, 0) is None
    found = diagnose_pieces(5, 100)
    assert found is not None
    assert found.numbers == {"unknown": 5, "pieces": 100}
