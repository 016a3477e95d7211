"""Raw text to raw text over a bundle."""

import io
import random
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from tiny_bundle import ENGLISH, MODELS, tiny_bundle

from mt import Translator
from mt.errors import ConfigError, UserError
from mt.runs.bundle import Bundle
from mt.search.base import Hypothesis, Search
from mt.search.beam import BeamSearch
from mt.search.greedy import GreedySearch
from mt.translation.engine import SearchEngine
from mt.translation.translation import Translation


@pytest.fixture(scope="module", params=list(MODELS))
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_bundle(tmp_path_factory.mktemp("run") / "bundle", request.param)


def test_a_list_for_a_list(folder: Path) -> None:
    translator = Translator.load(folder, device="cpu")
    texts = [*ENGLISH[:3], "", "  \t", "Open"]
    found = translator.translate(texts)
    assert len(found) == 6
    assert found[3] == found[4] == ""
    assert all(isinstance(text, str) for text in found)
    assert translator.translate([]) == []


def test_a_run_folder_will_do(folder: Path) -> None:
    assert Translator.load(folder.parent).translate(ENGLISH[:2]) == Translator.load(folder).translate(ENGLISH[:2])


def test_a_text_for_a_text(folder: Path) -> None:
    translator = Translator.load(folder)
    assert translator.translate(ENGLISH[0]) == translator.translate([ENGLISH[0]])[0]
    assert translator.translate("") == ""
    detailed = translator.translate_detailed(ENGLISH[0], n_best=2)
    assert detailed == translator.translate_detailed([ENGLISH[0]], n_best=2)[0]


class Counted:
    """An iterable of the old kind, and one that can be read once only."""

    def __init__(self, texts: list[str]) -> None:
        self.texts = texts
        self.reads = 0

    def __getitem__(self, index: int) -> str:
        self.reads += index == 0
        return self.texts[index]


def test_any_iterable_of_texts(folder: Path) -> None:
    translator = Translator.load(folder)
    texts = [*ENGLISH[:3], "", "Open the window."]
    expected = translator.translate(texts)
    shuffled = pandas.Series(texts, index=[3, 0, 9, 1, 4])  # labels that are no places
    once = Counted(texts)
    generator = (text for text in texts)
    for each in (tuple(texts), iter(texts), generator, map(str, texts), dict.fromkeys(texts).keys(), once, shuffled):
        assert translator.translate(each) == expected  # type: ignore[arg-type]
    assert once.reads == 1
    for each in (np.array(texts), pandas.Series(texts, dtype="string"), io.StringIO("\n".join(texts))):
        assert translator.translate(each) == expected
    unordered = set(texts)
    assert dict(zip(unordered, translator.translate(unordered), strict=True)) == dict(zip(texts, expected, strict=True))
    documents = pandas.Series([5, 5, 5, 6, 6], index=shuffled.index)
    assert translator.translate(shuffled, documents) == translator.translate(texts, [5, 5, 5, 6, 6])


@pytest.mark.parametrize(
    ("given", "error", "said"),
    [
        (None, TypeError, r"^texts is None: give a text, or a list of texts$"),
        (5, TypeError, r"^texts is 5: give a text, or a list of texts$"),
        (b"Open", TypeError, r"^texts is bytes, not text: decode it first, with texts.decode\('utf-8'\)$"),
        ({"a": "b"}, TypeError, r"^texts is a dict: give the texts in it as a list, or one of its columns$"),
        (pandas.DataFrame({"en": ["a"]}), TypeError, r"^texts is a DataFrame: "),
        (
            ["a", None],
            TypeError,
            r"^texts\[1\] is None \(NoneType\), but each text is a string; for a missing one give",
        ),
        (["a", "b", float("nan")], TypeError, r"^texts\[2\] is nan \(float\), "),
        ([["a", "b"]], TypeError, r"^texts\[0\] is \['a', 'b'\] \(list\), "),
        ([b"a"], TypeError, r"^texts\[0\] is b'a' \(bytes\), "),
        ([pandas.Series([1, 2])], TypeError, r"^texts\[0\] is 0 1 1 2 dtype: int64 \(Series\), "),
        (
            ["a", "b\ud83d"],
            ValueError,
            r"^texts\[1\] holds half a surrogate pair \(U\+D83D at place 1\); repair it with",
        ),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_is_no_text_is_named(folder: Path, given: Any, error: type[Exception], said: str) -> None:
    with pytest.raises(error, match=said) as raised:
        Translator.load(folder).translate(given)
    assert "\n" not in str(raised.value)


def test_the_way_out_of_half_a_pair_works(folder: Path) -> None:
    broken = ["\ud83d\ude00 Open", "half \ud83d"]
    with pytest.raises(ValueError, match="surrogate") as raised:
        Translator.load(folder).translate(broken)
    way_out = str(raised.value).partition("repair it with ")[2]
    assert eval(way_out, {"texts": broken}) == "😀 Open"


def test_wrong_companions_of_texts_are_named(folder: Path) -> None:
    translator = Translator.load(folder)
    with pytest.raises(ValueError, match="documents has 1 numbers for 2 texts"):
        translator.translate(["a", "b"], documents=[1])
    with pytest.raises(TypeError, match=r"before\[0\] is 3 \(int\)"):
        translator.translate_detailed(["a"], before=[3])  # type: ignore[list-item]

    def broken() -> Iterator[str]:
        yield "a"
        raise TypeError("the caller's own")

    with pytest.raises(TypeError, match="the caller's own"):
        translator.translate(broken())


def test_print_is_short(folder: Path) -> None:
    (found,) = Translator.load(folder).translate_detailed([ENGLISH[0] * 30], n_best=2, attention=True)
    shown = repr(found)
    assert shown == str(found)
    assert len(shown) < 300
    assert "\n" not in shown
    assert "1 alternatives" in shown
    assert f"{len(found.pieces)} pieces" in shown
    assert "tensor" not in repr(found.attention)
    assert repr(Translation("a", "b", -0.25)) == "Translation(source='a', text='b', score=-0.25)"
    assert repr(Translation("a", "b", -0.25, finished=False)).endswith(", not finished)")


@pytest.mark.parametrize("search", [{}, {"_target_": "mt.search.Sampling", "n_best": 2}], ids=["beam", "sampling"])
def test_threads_share_a_translator(folder: Path, search: dict[str, Any]) -> None:
    translator = Translator.load(folder, search=search, batch_tokens=60)
    attends = isinstance(translator.engine, SearchEngine) and translator.engine.model.attends
    texts = [*dict.fromkeys(ENGLISH), "", "The door is open. Good night! Close the window.", "Open"]
    shares = [texts, texts[::-1], texts[::2], texts[1::2]]

    def work(share: list[str]) -> list[tuple[str, float, list[float], list[list[float]]]]:
        translations = translator.translate_detailed(share, attention=True)
        return [
            (each.text, each.score, each.token_scores, [one.weights.flatten().tolist() for one in each.attention])
            for each in translations
        ]

    alone = [work(share) for share in shares]
    assert any(row[3] for row in alone[0]) == attends
    start, before = threading.Barrier(len(shares)), sys.getswitchinterval()

    def together(share: list[str]) -> list[Any]:
        start.wait()
        return [work(share) for _ in range(2)]

    sys.setswitchinterval(1e-5)  # threads take turns as often as can be
    try:
        with ThreadPoolExecutor(len(shares)) as pool:
            found = list(pool.map(together, shares))
    finally:
        sys.setswitchinterval(before)
    assert found == [[each] * 2 for each in alone]


@settings(max_examples=5, deadline=None)
@given(tokens=st.sampled_from([1, 40, 4096]), shuffle=st.randoms())
def test_batches_and_order_change_nothing(folder: Path, tokens: int, shuffle: random.Random) -> None:
    texts = [*ENGLISH[:5], "", "a", "The door is open. Good night! Close the window."]
    one_by_one = [Translator.load(folder).translate([text])[0] for text in texts]
    order = list(range(len(texts)))
    shuffle.shuffle(order)
    found = Translator.load(folder, batch_tokens=tokens).translate([texts[row] for row in order])
    assert found == [one_by_one[row] for row in order]


def test_details(folder: Path) -> None:
    translator = Translator.load(folder)
    best, blank = translator.translate_detailed([ENGLISH[0], ""], n_best=3, attention=True)
    assert blank == Translation(source="", text="")
    assert best.source == ENGLISH[0]
    assert best.source_pieces[-1] == "</s>"
    assert len(best.alternatives) == 2
    for each in (best, *best.alternatives):
        assert (each.pieces[-1:] == ["</s>"]) == each.finished
        assert len(each.pieces) == len(each.token_scores)
        assert each.score == pytest.approx(sum(each.token_scores), abs=1e-5)
        assert len(each.ids) == len(each.pieces)
        assert isinstance(translator.engine, SearchEngine)
        assert bool(each.attention) == translator.engine.model.attends
        for each_map in each.attention:
            assert (each_map.rows, each_map.columns) == (each.pieces, best.source_pieces)
            torch.testing.assert_close(each_map.weights.sum(-1), torch.ones(each_map.weights.shape[:2]))
    ranked = [each for each in (best, *best.alternatives) if each.finished]
    assert [each.normalized for each in ranked] == sorted((each.normalized for each in ranked), reverse=True)


def search_of(translator: Translator) -> Search:
    assert isinstance(translator.engine, SearchEngine)
    return translator.engine.search


def test_search_by_object_by_settings_and_by_change(folder: Path) -> None:
    by_object = Translator.load(folder, search=BeamSearch(beam=2, max_length_extra=3))
    by_settings = Translator.load(folder, search={"_target_": "mt.search.BeamSearch", "beam": 2, "max_length_extra": 3})
    assert search_of(by_object) == search_of(by_settings)
    changed = Translator.load(folder, search={"beam": 4})
    assert search_of(changed) == BeamSearch(beam=4, max_length_ratio=1.0, max_length_extra=2)
    with pytest.raises(ConfigError, match="did you mean 'beam'"):
        Translator.load(folder, search={"baem": 4})


def test_more_translations_than_the_search_gives(folder: Path) -> None:
    with pytest.raises(ConfigError, match=r"n_best=4.*beam=3"):
        Translator.load(folder).translate_detailed(["a"], n_best=4)
    with pytest.raises(ConfigError, match="GreedySearch gives one"):
        Translator.load(folder, search=GreedySearch()).translate_detailed(["a"], n_best=2)


@dataclass(frozen=True)
class Repeated(Search):
    """A search of the user's own: the greedy translation, `n_best` times."""

    n_best: int = 1

    def __call__(self, *source: Any, **options: Any) -> list[list[Hypothesis]]:
        return [found * self.n_best for found in GreedySearch()(*source, **options)]


def test_a_search_of_the_users_own_gives_as_many_as_it_is_asked_for(folder: Path) -> None:
    (found,) = Translator.load(folder, search=Repeated()).translate_detailed([ENGLISH[0]], n_best=3)
    assert [each.text for each in found.alternatives] == [found.text] * 2


def test_wrong_places_and_devices(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(UserError, match="no such folder"):
        Translator.load(tmp_path / "nowhere")
    with pytest.raises(ConfigError, match=r"device=nonsense"):
        Translator.load(folder, device="nonsense")
    with pytest.raises(ConfigError, match=r"longest=1 must be 2 or more"):
        Translator.load(folder, longest=1)
    if not torch.cuda.is_available():
        with pytest.raises(ConfigError, match="device=cuda: not available"):
            Translator.load(folder, device="cuda")


@pytest.mark.parametrize("precision", ["bf16", "auto"])
def test_a_number_format_belongs_to_the_translator_alone(folder: Path, precision: Any) -> None:
    bundle = Bundle.load(folder, torch.device("cpu"))
    plain, other = Translator.of(bundle), Translator.of(bundle, precision=precision)
    assert {each.dtype for each in bundle.model.parameters()} == {torch.float32}
    expected, found = plain.translate_detailed(ENGLISH[:5]), other.translate_detailed(ENGLISH[:5])
    for one, two in zip(expected, found, strict=True):
        assert two.token_scores[0] == pytest.approx(one.token_scores[0], abs=0.2)
    several = other.translate_detailed(ENGLISH[0], n_best=2)
    assert several.score == pytest.approx(found[0].score, abs=1e-3)
    assert plain.translate_detailed(ENGLISH[:5]) == expected


def test_a_cpu_has_no_fp16(folder: Path) -> None:
    with pytest.raises(ConfigError, match="precision=fp16 needs a GPU"):
        Translator.load(folder, device="cpu", precision="fp16")
