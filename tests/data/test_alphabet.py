"""Characters of texts, against counting them one by one."""

from collections import Counter
from collections.abc import Iterator
from weakref import finalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mt.data.text.alphabet import Alphabet, parts_of
from mt.data.text.tokenizer import Tokenizer
from mt.data.text.tokenizer_training import TokenizerTrainer


class Text(str):
    """A text whose end can be seen."""


LETTERS = st.text(st.sampled_from("ab<>s/é漢 "), max_size=12)


@given(st.lists(LETTERS, max_size=30), st.integers(1, 5))
def test_every_character_is_counted_outside_of_symbols(texts: list[str], stride: int) -> None:
    alphabet = Alphabet(texts, stride, symbols=["<a>"], names=["<s>", "</s>"])
    expected = Counter(letter for text in texts for letter in text.replace("<a>", "") if letter != " ")
    assert {chr(point): int(alphabet.counts[point]) for point in alphabet.counts.nonzero()[0]} == expected
    seen = "".join(texts[::stride]).replace("<a>", "")
    if "<" not in "".join(texts):
        assert set(alphabet.overlooked()) == set(expected) - set(seen)


def test_characters_of_names_and_of_texts_left_out_are_overlooked() -> None:
    alphabet = Alphabet(["a<s>b", "é", "c"], stride=2, names=["<s>"])
    assert set(alphabet.overlooked()) == set("<s>é")
    assert set(map(chr, alphabet.lost("abc").nonzero()[0])) == set("<s>é")


@pytest.mark.parametrize("stride", [1, 3, 4096, 5000, 20_000])
def test_long_corpora_are_sampled_evenly_in_bounded_memory(stride: int) -> None:
    alive, most = 0, 0

    def texts() -> Iterator[str]:
        nonlocal alive, most
        for number in range(15_000):
            text = chr(0x4E00 + number)
            alive += 1
            finalize(held := Text(text), done)
            yield held
            del held

    def done() -> None:
        nonlocal alive, most
        most = max(most, alive)
        alive -= 1

    expected = {chr(0x4E00 + number) for number in range(15_000) if number % stride}
    assert set(Alphabet(texts(), stride).overlooked()) == expected
    assert most <= 2 * 4096


@given(st.lists(LETTERS, min_size=1, max_size=30), st.floats(0.5, 1))
def test_rare_characters_are_not_wanted_with_less_coverage(texts: list[str], coverage: float) -> None:
    texts = [f"<s>{text}" for text in texts]
    alphabet = Alphabet(texts, names=["<s>"])
    counts = Counter(letter for text in texts for letter in text if letter != " ")
    wanted, covered = set[str](), 0
    for letter in sorted(counts, key=lambda each: (-counts[each], each)):
        if covered < coverage * counts.total():
            wanted.add(letter)
        covered += counts[letter]
    outside = set("".join(texts).replace("<s>", ""))
    assert set(alphabet.overlooked(coverage)) == wanted - outside


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["char", "bpe"])
def test_rare_characters_of_a_large_corpus_get_pieces(kind: str) -> None:
    texts = ["the small dog sees a cat. " * 150] * 10_000 + ["龘ŋ"]  # 39 million characters
    trained: Tokenizer = TokenizerTrainer(kind, 100, joint=False).train(texts, ["a"])[0]  # type: ignore[arg-type]
    assert trained.decode(trained.encode("龘ŋ")) == "龘ŋ"


@given(LETTERS, st.integers(1, 6))
def test_parts_are_short_and_lose_only_spaces(text: str, longest: int) -> None:
    normal = " ".join(text.split())
    parts = list(parts_of(normal, longest))
    assert all(0 < len(part) <= longest for part in parts) or parts == [""]
    assert "".join(parts).replace(" ", "") == normal.replace(" ", "")
    words = [word for part in parts for word in part.split(" ")]
    assert words == normal.split(" ") or max(map(len, normal.split(" "))) > longest
