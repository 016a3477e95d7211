"""Contributions and rollout of translations, from texts to maps, JSON and records."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import torch
from model_alone import composed, small
from programs import in_process, one_line
from tiny_bundle import ENGLISH, MODELS, SPANISH, tiny_bundle, tiny_preprocessing

from mt import Translator
from mt.attention.maps import AttentionMap, MapName
from mt.attention.rollout import rollout
from mt.config.build import build
from mt.errors import ConfigError, UserError
from mt.models.contributions import contributions
from mt.translation.engine import SearchEngine
from mt.translation.translation import Translation
from mt.viewer.records import Record

SEARCH = {"_target_": "mt.search.BeamSearch", "beam": 3, "n_best": 2, "max_length_ratio": 1.0, "max_length_extra": 2}


@pytest.fixture(scope="module", params=list(MODELS))
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_bundle(tmp_path_factory.mktemp("run") / "bundle", request.param)


def influence_of(translation: Translation, kind: str) -> AttentionMap:
    (found,) = (each for each in translation.attention if each.name == MapName(kind))  # type: ignore[arg-type]
    return found


def test_every_translation_gets_its_own(folder: Path) -> None:
    translator = Translator.load(folder, search=SEARCH)
    texts = [ENGLISH[0], "", ENGLISH[3]]
    found = translator.with_influence(translator.translate_detailed(texts), ["gradient"])
    assert (found[1].attention, found[1].alternatives) == ([], [])
    for text, best in ((texts[0], found[0]), (texts[2], found[2])):
        for each in (best, *best.alternatives):
            shown = influence_of(each, "gradient")
            assert shown.rows == each.pieces
            assert shown.columns == [*each.source_pieces, "<s>", *each.pieces[:-1]]
            model = translator.engine.model  # type: ignore[attr-defined]
            expected = contributions(model, translator.preprocessing.encode_source(text), each.ids).values
            assert torch.equal(shown.weights[0], expected)
    assert found[0].alternatives[0].ids != found[0].ids
    assert [each.text for each in found] == translator.translate(texts)


def test_given_translations_and_integrated_gradients(folder: Path) -> None:
    translator = Translator.load(folder)
    forced = translator.force(ENGLISH[0], SPANISH[0], attention=False)
    (found,) = translator.with_influence([forced], ["integrated", "gradient", "integrated"])
    assert [str(each.name) for each in found.attention] == ["integrated", "gradient"]
    model = translator.engine.model  # type: ignore[attr-defined]
    totals = contributions(model, forced.source_ids, forced.ids, "integrated").totals
    assert totals is not None
    assert found.attention[0].weights.sum(-1)[0] == pytest.approx(totals, rel=0.02, abs=0.02)
    again = translator.with_influence([found], ["gradient"])[0]
    assert [str(each.name) for each in again.attention] == ["integrated", "gradient"]  # replaced, not repeated


def test_rollout_is_that_of_all_maps(tmp_path: Path) -> None:
    translator = Translator.load(tiny_bundle(tmp_path / "bundle"))
    with_maps = translator.translate_detailed(ENGLISH[0], attention="all")
    expected = rollout(with_maps.attention)
    for attention in (False, True, "all"):
        plain = translator.translate_detailed(ENGLISH[0], attention=attention)  # type: ignore[arg-type]
        (found,) = translator.with_influence([plain], ["rollout"])
        shown = influence_of(found, "rollout")
        assert (shown.rows, shown.columns) == (expected.rows, expected.columns)
        assert shown.weights == pytest.approx(expected.weights, abs=1e-5)
        assert shown.weights.sum(-1) == pytest.approx(torch.ones(1, len(plain.pieces)))
        assert len(found.attention) == len(plain.attention) + 1


def test_long_texts_have_influence_in_their_parts(tmp_path: Path) -> None:
    translator = Translator.load(tiny_bundle(tmp_path / "bundle"), longest=24, search=SEARCH)
    text = f"{ENGLISH[0]} {ENGLISH[1]} {ENGLISH[3]}"
    (found,) = translator.with_influence([translator.translate_detailed(text, label=None)], ["gradient", "rollout"])
    assert not found.attention
    assert len(found.parts) > 1
    for part in found.parts:
        assert influence_of(part, "gradient").rows == influence_of(part, "rollout").rows == part.pieces


def test_sentences_before_are_read_too() -> None:
    preprocessing = tiny_preprocessing()
    sizes = {"embedding": 8, "decoder.hidden": 8, "hidden": 6}
    count = len(preprocessing.source_tokenizer)
    torch.manual_seed(1)
    model = build(
        small(composed(["model=hierarchical"]), sizes),
        "model",
        source_vocabulary=count,
        target_vocabulary=count,
        joint_vocabulary=True,
    ).eval()
    translator = Translator(SearchEngine(model, build(SEARCH, "search")), preprocessing)
    found = translator.with_influence(translator.translate_detailed(ENGLISH[:3]))
    for number, each in enumerate(found):
        context = [preprocessing.encode_source(text) for text in ENGLISH[:number][::-1]]
        assert each.context_ids == context[: model.context_sentences]
        expected = contributions(model, each.source_ids, each.ids, "gradient", each.context_ids).values
        assert torch.equal(influence_of(each, "gradient").weights[0], expected)
    alone = contributions(model, found[2].source_ids, found[2].ids, "gradient", [[3]]).values
    assert not torch.allclose(alone, influence_of(found[2], "gradient").weights[0])


@pytest.mark.parametrize("precision", ["fp32", "bf16"])
def test_number_formats(folder: Path, precision: Any) -> None:
    exact, translator = Translator.load(folder), Translator.load(folder, precision=precision)
    forced = [exact.force(ENGLISH[0], SPANISH[0], attention=False)]
    ours, theirs = (each.with_influence(forced)[0].attention[0].weights for each in (translator, exact))
    assert ours == pytest.approx(theirs, abs=0.02 * float(theirs.abs().max()) if precision == "bf16" else 0)


def test_words_add_up_the_rows_of_their_pieces() -> None:
    """log p of a word is the sum of those of its pieces; the sums of contributions are kept."""
    weights = torch.tensor([[[1.0, -2.0, 0.5, 0.0], [0.25, 1.0, -1.0, 2.0]]])
    columns = ["▁a", "b", "<s>", "▁x"]
    found = AttentionMap(MapName("gradient"), weights, ["▁x", "y"], columns).to_words()
    assert (found.rows, found.columns) == (["xy"], ["ab", "<s>", "x"])
    assert found.weights.tolist() == [[[0.25, -0.5, 2.0]]]
    rows = AttentionMap(MapName("rollout"), weights.softmax(-1), ["▁x", "y"], columns).to_words()
    assert rows.weights.sum(-1).flatten().tolist() == pytest.approx([1.0])


def test_records_keep_the_signs(tmp_path: Path) -> None:
    translator = Translator.load(tiny_bundle(tmp_path / "bundle"))
    (found,) = translator.with_influence([translator.translate_detailed(ENGLISH[0])], ["gradient", "rollout"])
    kept = Record.of(found, "hypothesis")
    signed = {each["name"]: each["signed"] for each in kept.header["maps"]}
    assert signed == {"gradient": True, "rollout": False}
    for name in signed:
        weights = influence_of(found, name).weights
        assert torch.from_numpy(kept.map(name)) == pytest.approx(weights, abs=0.01 * float(weights.abs().max()))
        assert kept.labels(name) == (found.pieces, [*found.source_pieces, "<s>", *found.pieces[:-1]])


def test_mistakes(tmp_path: Path) -> None:
    recurrent = Translator.load(tiny_bundle(tmp_path / "bundle", "bahdanau"))
    found = [recurrent.translate_detailed(ENGLISH[0])]
    with pytest.raises(ConfigError, match=r"rollout.* needs a model with self-attention .* use influence=.gradient"):
        recurrent.with_influence(found, ["rollout"])
    with pytest.raises(ConfigError, match="choose from rollout, gradient, integrated"):
        recurrent.with_influence(found, ["grad"])  # type: ignore[list-item]
    with pytest.raises(ValueError, match="does not say what was read"):
        recurrent.with_influence([Translation("a", "b", ids=[5, 3])])

    class Elsewhere(SearchEngine):
        contributions = SearchEngine.__mro__[1].contributions  # type: ignore[attr-defined]

    other = Translator(Elsewhere(recurrent.engine.model, recurrent.engine.search), recurrent.preprocessing)  # type: ignore[attr-defined]
    with pytest.raises(UserError, match="Elsewhere cannot tell what pieces contribute"):
        other.with_influence(found)


def translate(folder: Path, *words: str, model: str = "bundle") -> Any:
    return in_process(folder, "mt.translate", f"run={model}", "device=cpu", "threads=1", *words, text="Good night!\n\n")


def test_on_the_command_line(tmp_path: Path) -> None:
    translator = Translator.load(tiny_bundle(tmp_path / "bundle"))
    said = translate(tmp_path, "format=json", "influence=[rollout,gradient]")
    assert said.returncode == 0, said.stderr
    first, blank = map(json.loads, said.stdout.splitlines())
    (expected,) = translator.with_influence([translator.translate_detailed("Good night!")], ["rollout", "gradient"])
    assert "attention" not in first
    assert "influence" not in blank
    assert list(first["influence"]) == ["rollout", "gradient"]
    for name, rows in first["influence"].items():
        assert rows == pytest.approx(influence_of(expected, name).weights[0].numpy(), abs=2e-6)
    both = json.loads(
        translate(tmp_path, "format=json", "influence=[gradient]", "attention=true").stdout.splitlines()[0]
    )
    assert list(both["influence"]) == ["gradient"]
    assert set(both["attention"]) == {"cross.1", "cross.2"}


def test_a_page_shows_what_a_model_without_attention_made_of_the_pieces(tmp_path: Path) -> None:
    tiny_bundle(tmp_path / "bundle", "no_attention")
    assert "no attention to show" in one_line(translate(tmp_path, "html=page.html"), 2)
    said = translate(tmp_path, "html=page.html", "influence=[gradient]")
    assert said.returncode == 0, said.stderr
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert re.search(r'"kind": ?"gradient"', page)
    assert not re.search(r'"kind": ?"cross"', page)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["influence=[gradient]"], "influence=[gradient] needs format=json, or html=FILE to see it"),
        (["influence=gradient", "format=json"], "influence='gradient' does not fit"),
    ],
)
def test_wrong_words_get_one_line(tmp_path: Path, words: Sequence[str], expected: str) -> None:
    tiny_bundle(tmp_path / "bundle")
    assert expected in one_line(translate(tmp_path, *words), 2)
