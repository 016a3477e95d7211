"""Raw text in documents: a blank line ends one, and what stands before a sentence reaches the model in any batch."""

from __future__ import annotations

from pathlib import Path

import pytest
from fake_model import ContextTableModel
from hypothesis import given, settings
from hypothesis import strategies as st
from tiny_bundle import ENGLISH, SPANISH, tiny_preprocessing

from mt.batch import EOS, with_end
from mt.errors import ConfigError
from mt.evaluation.test_sets import load_set
from mt.search.beam import BeamSearch
from mt.search.forced import force_all
from mt.search.greedy import GreedySearch
from mt.search.many_sentences import search_all
from mt.search.sampling import Sampling
from mt.testing.table_model import TableModel
from mt.translation.engine import SearchEngine
from mt.translation.translator import Translator

READS = 2
PREPROCESSING = tiny_preprocessing()
VOCABULARY = len(PREPROCESSING.target_tokenizer)
texts = st.lists(st.sampled_from(["", "  ", *ENGLISH[:5], "Open", "a"]), max_size=12)


def translator(tokens: int = 4096, reads: int = READS) -> Translator:
    model = ContextTableModel(reads, vocabulary=VOCABULARY) if reads else TableModel(VOCABULARY)
    search = GreedySearch(max_length_ratio=0, max_length_extra=4)
    return Translator(SearchEngine(model, search, tokens), PREPROCESSING)


def by_hand(lines: list[str]) -> list[str]:
    """Each sentence alone with the lines before it, back to a blank one."""
    found = []
    for number, line in enumerate(lines):
        before: list[str] = []
        for each in reversed(lines[:number]):
            if not each.strip() or len(before) == READS:
                break
            before.insert(0, each)
        found.append(translator().translate_detailed([line], before=before)[0].text)
    return found


@settings(max_examples=25, deadline=None)
@given(texts, st.sampled_from([1, 30, 4096]))
def test_a_blank_line_ends_a_document_at_every_batch_size(lines: list[str], tokens: int) -> None:
    found = translator(tokens).translate(lines)
    assert found == by_hand(lines)
    assert all(not text for text, line in zip(found, lines, strict=True) if not line.strip())


@settings(max_examples=25, deadline=None)
@given(texts, st.lists(st.integers(1, 4), min_size=12, max_size=12))
def test_a_stream_in_pieces_gives_the_same(lines: list[str], sizes: list[int]) -> None:
    each = translator()
    found: list[str] = []
    before: list[str] = []
    rest = list(lines)
    for size in sizes:
        part, rest = rest[:size], rest[size:]
        found += [translation.text for translation in each.translate_detailed(part, before=before)]
        before = each.tail([*before, *part])
        assert len(before) <= READS
    assert found == each.translate(lines)


def test_the_context_matters_and_only_to_those_who_read_it() -> None:
    lines = [ENGLISH[0], ENGLISH[1], "", ENGLISH[1]]
    in_context = translator().translate(lines)
    assert in_context[1] != in_context[3]
    alone = translator(reads=0)
    assert alone.translate(lines)[1] == alone.translate(lines)[3]
    assert alone.tail(lines) == []


def test_the_parts_of_a_long_line_are_sentences_of_its_document() -> None:
    sentences = ["Good night!", "Open the door.", "The door is open.", "Good night!", "Turn on the light."]
    lines = [sentences[0], " ".join(sentences[1:4]), sentences[4]]
    whole = translator()
    bounded = Translator(whole.engine, whole.preprocessing, longest=25)
    expected = whole.translate_detailed(sentences)
    for found in (bounded.translate_detailed(lines), bounded.translate_detailed(lines, documents=[4, 4, 4])):
        assert [found[0].text, found[2].text] == [expected[0].text, expected[4].text]
        assert [(part.source, part.text) for part in found[1].parts] == [
            (each.source, each.text) for each in expected[1:4]
        ]
    (last,) = bounded.translate_detailed(lines[2:], before=bounded.tail(lines[:2]))
    assert last.text == expected[4].text


def test_documents_by_number_take_a_blank_source_as_a_sentence() -> None:
    lines = [ENGLISH[0], "", ENGLISH[1], ENGLISH[2]]
    one, two = (translator().translate(lines, documents=numbers) for numbers in ([7, 7, 7, 7], [7, 7, 8, 8]))
    assert one[0] == two[0]
    assert one[1] == two[1] == ""
    assert one[2] != two[2]
    assert two == translator().translate(lines)


@pytest.mark.parametrize(
    "search", [GreedySearch(), BeamSearch(beam=3, n_best=2), Sampling(n_best=2)], ids=lambda each: type(each).__name__
)
def test_every_search_passes_the_context_on(search: GreedySearch | BeamSearch | Sampling) -> None:
    model = ContextTableModel(READS, vocabulary=8)
    sources = [[4, 5, EOS], [6, EOS], [4, 5, 5, 7, EOS], [7, EOS]]
    contexts = [[], [sources[0]], [sources[0], sources[1]], [[7] * 9 + [EOS], [4, EOS]]]
    found = search_all(model, search, sources, contexts=contexts)
    for tokens in (1, 12):
        assert search_all(model, search, sources, tokens, contexts=contexts) == found
    for row, hypotheses in enumerate(found):
        for each in hypotheses:
            if each.finished:
                targets = [with_end(each.tokens)]
                (score,) = force_all(model, [sources[row]], targets, contexts=[contexts[row]])
                assert score.score == pytest.approx(each.score, abs=1e-4)


def write(path: Path, lines: list[str]) -> None:
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def test_an_evaluation_set_brings_its_documents(tmp_path: Path) -> None:
    for language, lines in (("en", ENGLISH[:5]), ("es", SPANISH[:5])):
        write(tmp_path / f"t.{language}", [*lines[:2], "", *lines[2:]])
    settings = {"input": None, "references": None, "cache": str(tmp_path / "cache")}
    node = {"_target_": "mt.data.FilesCorpus", "source": "en", "target": "es"}
    node |= {name: str(tmp_path / "t") for name in ("train", "validation", "test")}
    data = {**node, "split": "test", "documents": "blank_lines"}
    chosen = load_set({**settings, "data": data}, None, ("en", "es"), needs_documents=True)
    assert chosen.sources == ENGLISH[:5]
    assert chosen.documents == [0, 0, 1, 1, 1]
    data["documents"] = None
    with pytest.raises(ConfigError, match="documents=blank_lines") as error:
        load_set({**settings, "data": data}, None, ("en", "es"), needs_documents=True)
    assert "\n" not in str(error.value)
    plain = load_set({**settings, "data": data}, None, ("en", "es"))
    assert plain.documents is None
    assert len(plain.sources) == 6
