"""Raw text to raw text over a bundle."""

import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from tiny_bundle import ENGLISH, MODELS, tiny_bundle

from mt import Translator
from mt.errors import ConfigError, UserError
from mt.search.base import Hypothesis, Search
from mt.search.beam import BeamSearch
from mt.search.greedy import GreedySearch
from mt.translation.engine import SearchEngine
from mt.translation.translation import Translation
from mt.translation.translator import SourceTooLong


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


def test_one_bare_text_is_a_mistake(folder: Path) -> None:
    with pytest.raises(TypeError, match="list"):
        Translator.load(folder).translate("Open the door.")


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


def test_a_text_beyond_what_the_model_reads(tmp_path: Path) -> None:
    folder = tiny_bundle(tmp_path / "bundle", positions="learned", max_length=12)
    translator = Translator.load(folder)
    assert len(translator.translate(["Open", "a" * 10])) == 2
    with pytest.raises(SourceTooLong, match=r"text 2 .* at most 12; split it"):
        translator.translate(["Open", "a" * 40])


def test_wrong_places_and_devices(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(UserError, match="no such folder"):
        Translator.load(tmp_path / "nowhere")
    with pytest.raises(ConfigError, match=r"device=nonsense"):
        Translator.load(folder, device="nonsense")
    if not torch.cuda.is_available():
        with pytest.raises(ConfigError, match="device=cuda: not available"):
            Translator.load(folder, device="cuda")
