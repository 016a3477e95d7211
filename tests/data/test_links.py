"""Word links on their way from a file to a batch."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from dealt import batches

from mt.batch import EOS
from mt.data.batches.epochs import TrainingPairs
from mt.data.corpora.files import FilesCorpus
from mt.data.corpora.pairs import links_of
from mt.data.module import DataModule, PreparedData
from mt.data.text.cleaning import Cleaning
from mt.data.text.normalization import TextNormalizer
from mt.data.text.normalized_words import normalized_words
from mt.data.text.tokenizer_training import TokenizerTrainer
from mt.errors import UserError

WORDS = ["the", "green", "house", "sleeps", "under", "rivers", "☃", "¡hola!", "it's", "<b>", "unbelievable"]
Link = tuple[int, int]


def write(path: Path, lines: Sequence[str]) -> Path:
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def corpus(folder: Path, pairs: Sequence[tuple[str, str]], links: Sequence[str], **options: Any) -> FilesCorpus:
    folder.mkdir(exist_ok=True)
    for side, language in enumerate(("en", "de")):
        write(folder / f"train.{language}", [pair[side] for pair in pairs])
        write(folder / f"valid.{language}", ["a house", "the house"])
    splits: dict[str, Any] = {"train": str(folder / "train"), "validation": str(folder / "valid")}
    return FilesCorpus("en", "de", **{**splits, "alignment": write(folder / "links.txt", links), **options})


def random_pairs(count: int) -> tuple[list[tuple[str, str]], list[str], list[list[Link]]]:
    """Pairs whose target is the reverse of the source, and the links of this; some links are left out."""
    draw = random.Random(1)
    pairs, links = [], []
    for number in range(count):
        words = [*draw.choices(WORDS, k=draw.randint(1, 7)), f"n{number}"]
        pairs.append((" ".join(words), "  ".join(reversed([word.upper() for word in words]))))
        links.append([(i, len(words) - 1 - i) for i in range(len(words)) if draw.random() < 0.8])
    return pairs, [" ".join(f"{i}-{j}" for i, j in each) for each in links], links


def prepared(given: FilesCorpus, cache: Path, **options: Any) -> PreparedData:
    trainer = TokenizerTrainer("unigram", 120, **options)
    return DataModule(given, Cleaning(), TextNormalizer(lowercase=True), trainer, cache).prepare()


def words_of(pieces: Sequence[str]) -> list[int]:
    """The word of each piece: the number of spaces before its last character."""
    found, text = [], ""
    for piece in pieces:
        text += piece
        found.append(text.count("\u2581") - 1)
    return found


def found_links(data: PreparedData, **options: Any) -> dict[str, set[tuple[str, str]]]:
    """For each source text the linked words in the batches of an epoch, by the pieces of both."""
    text, split = data.preprocessing, data.splits["train"]
    found: dict[str, set[tuple[str, str]]] = {}
    for batch in batches(TrainingPairs(split, 128, 3, data.sampling, links=data.links, **options)):
        assert batch.alignment is not None
        for place, row in enumerate(batch.rows.tolist()):
            sides = batch.source.ids[place], batch.target.output[place]
            pieces = [text.source_pieces(sides[0].tolist()), text.target_pieces(sides[1].tolist())]
            ends = [ids.tolist().index(EOS) for ids in sides]
            table = batch.alignment[place]
            assert not table[ends[1] :].any()  # neither the end of sentence nor padding is linked
            assert not table[:, ends[0] :].any()
            words = [words_of(side[:end]) for side, end in zip(pieces, ends, strict=True)]
            links = {(words[0][s], words[1][t]) for t, s in table.nonzero().tolist()}
            whole = {
                (t, s) for t, own in enumerate(words[1]) for s, other in enumerate(words[0]) if (other, own) in links
            }
            assert whole == {(t, s) for t, s in table.nonzero().tolist()}  # all pieces of two linked words are linked
            texts = split.source_text(row), split.target_text(row)
            found[texts[0]] = {(texts[0].split()[i], texts[1].split()[j]) for i, j in links}
    return found


def expected_links(
    pairs: Sequence[tuple[str, str]], links: Sequence[Sequence[Link]]
) -> dict[str, set[tuple[str, str]]]:
    return {s: {(s.split()[i], t.split()[j]) for i, j in each} for (s, t), each in zip(pairs, links, strict=True)}


@pytest.mark.parametrize("options", [{}, {"sampling_alpha": 0.3}, {"joint": False}])
@pytest.mark.parametrize("shapes", ["exact", "few"])
def test_links_reach_the_pieces_of_their_words(tmp_path: Path, options: dict[str, Any], shapes: Any) -> None:
    """Pairs that cleaning drops take their links with them, also in a corpus that is read from the cache."""
    pairs, lines, links = random_pairs(80)
    pairs[3] = ("", "Nichts")
    lines[3] = ""
    pairs[5], lines[5], links[5] = pairs[4], lines[4], links[4]  # a duplicate
    given = corpus(tmp_path, pairs, lines)
    kept = [(pair, each) for number, (pair, each) in enumerate(zip(pairs, links, strict=True)) if number not in (3, 5)]
    expected = expected_links(*zip(*kept, strict=True))
    for _ in range(2):
        assert found_links(prepared(given, tmp_path / "cache", **options), shapes=shapes) == expected


def test_links_of_pairs_that_are_held_out_or_left_out(tmp_path: Path) -> None:
    pairs, lines, links = random_pairs(120)
    given = corpus(tmp_path, pairs, lines, validation=None, held_out=30, limit=50)
    splits, expected = given.load(tmp_path / "cache"), expected_links(pairs, links)
    assert {name: len(split) for name, split in splits.items()} == {"train": 50, "validation": 30}
    for split in splits.values():
        rows = links_of(split)
        assert rows is not None
        for pair, flat in zip(split, rows, strict=True):
            words = pair["source"].split(), pair["target"].split()
            named = {(words[0][i], words[1][j]) for i, j in zip(flat[::2], flat[1::2], strict=True)}
            assert named == expected[pair["source"]]


def test_links_of_a_corpus_with_documents_and_several_files(tmp_path: Path) -> None:
    """A blank pair ends a document, and has a blank line of links."""
    pairs, lines, links = random_pairs(9)
    first = corpus(tmp_path / "a", [*pairs[:4], ("", "")], [*lines[:4], ""])
    corpus(tmp_path / "b", pairs[4:], [])
    files = [first.alignment[0], write(tmp_path / "more.txt", lines[4:])]
    trains = [str(tmp_path / name / "train") for name in ("a", "b")]
    given = FilesCorpus("en", "de", trains, str(tmp_path / "a" / "valid"), documents="blank_lines", alignment=files)
    assert files[0] in given.files()
    assert files[1] in given.files()
    train = given.load(tmp_path / "cache")["train"]
    assert train["document"] == [0] * 4 + [2] * 5
    rows = links_of(train)
    assert rows is not None
    assert [[(i, j) for i, j in zip(flat[::2], flat[1::2], strict=True)] for flat in rows] == links


def test_another_alignment_is_another_corpus(tmp_path: Path) -> None:
    pairs, lines, _ = random_pairs(30)
    one, same, other = (
        corpus(tmp_path / name, pairs, each) for name, each in (("a", lines), ("b", lines), ("c", ["0-0", *lines[1:]]))
    )
    plain = corpus(tmp_path / "d", pairs, lines, alignment=None)
    assert one.fingerprint() == same.fingerprint()
    assert len({each.fingerprint() for each in (one, other, plain)}) == 3
    assert prepared(plain, tmp_path / "cache").links is None


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["0-0"], "links.txt: 1 lines for more training pairs; line n must hold the links of pair n"),
        (["0-0", "", "0-0"], "links.txt: 3 lines for 2 training pairs; line n must hold the links of pair n"),
        (["0-0", "2-0"], "line 2: the link 2-0 is outside its pair, which has 2 source and 1 target words"),
        (["0-0", "0-1"], "line 2: the link 0-1 is outside its pair"),
        (["0:0", ""], "line 1: '0:0' is no link"),
        (["", "0-0 1p0"], "line 2: '1p0' is no link"),
        (["-1-0", ""], "line 1: '-1-0' is no link"),
    ],
)
def test_a_faulty_file_gives_one_line(tmp_path: Path, lines: list[str], said: str) -> None:
    given = corpus(tmp_path, [("a", "b"), ("good day", "Tag")], lines)
    with pytest.raises(UserError) as error:
        given.load(tmp_path / "cache")
    assert said in str(error.value)
    assert "\n" not in str(error.value)
    assert not list((tmp_path / "cache").glob("corpus-*"))  # nothing half written


def test_blank_lines_at_the_end_do_not_count(tmp_path: Path) -> None:
    corpus(tmp_path, [("a", "b"), ("good day", "Tag")], ["0-0", "1-0", "", " "]).load(tmp_path / "cache")


def test_a_missing_file_names_the_key(tmp_path: Path) -> None:
    given = corpus(tmp_path, [("a", "b")], ["0-0"], alignment=tmp_path / "linkz.txt")
    with pytest.raises(UserError, match=r"data\.alignment: there is no file .*linkz.txt; near it: links.txt"):
        given.load(tmp_path / "cache")


@pytest.mark.parametrize(
    ("text", "normalizer", "expected"),
    [
        ("one two three", TextNormalizer(), [[0], [1], [2]]),
        ("  one \u00a0 two\u2003three ", TextNormalizer(), [[0], [1], [2]]),
        ("one \u200b two", TextNormalizer(), [[0], [], [1]]),
        ("a\u00a8b two", TextNormalizer("NFKC"), [[0, 1], [2]]),
        ("O\u0308l A\u0301", TextNormalizer(lowercase=True), [[0], [1]]),
        ("", TextNormalizer(), []),
        ("\u00ad", TextNormalizer(), [[]]),
    ],
)
def test_words_are_found_again_after_normalisation(
    text: str, normalizer: TextNormalizer, expected: list[list[int]]
) -> None:
    assert [list(words) for words in normalized_words(text, normalizer)] == expected


def test_words_where_normalisation_looks_beyond_a_word() -> None:
    def normalize(text: str) -> str:
        return text.replace("New York", "NewYork")

    assert [list(words) for words in normalized_words("in New York now", normalize)] == [[0], [1], [], [2]]


def test_a_word_that_a_pair_does_not_have_is_passed_over(tmp_path: Path) -> None:
    """The links of the file were checked; this holds even if a cache is not what it should be."""
    pairs, lines, _ = random_pairs(20)
    data = prepared(corpus(tmp_path, pairs, lines), tmp_path / "cache")
    assert data.links is not None
    found = data.links([0], [[5, EOS]], [[5, EOS]])
    assert found.shape[1] == 3
    assert np.all(found[:, 1:] == 0)
