"""Forced decoding and search show the same maps of the same translation, for every model, search and batch size."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from model_alone import composed, small
from programs import REPOSITORY, in_process
from tiny_bundle import ENGLISH, SPANISH, tiny_bundle, tiny_preprocessing

from mt import Translator
from mt.attention.maps import AttentionMap, MapName
from mt.config.build import build
from mt.errors import UserError
from mt.models.base import Seq2Seq
from mt.search.base import Search
from mt.search.beam import BeamSearch
from mt.search.greedy import GreedySearch
from mt.search.sampling import Sampling
from mt.translation.engine import SearchEngine
from mt.translation.translation import Translation

MODELS = [
    ["model=transformer"],
    ["model=transformer", "model.norm=post", "model/attention/position=rotary"],
    ["model=transformer", "model/attention/score=additive"],
    ["model=pointer/transformer"],
    ["model=bahdanau"],
    ["model=luong"],
    ["model=luong", "model/attention/window=local_p", "model/attention/coverage=neural"],
    ["model=lstm"],
    ["model=conv"],
    ["model=pointer"],
    ["model=hierarchical"],
]
SIZES = {"width": 16, "heads": 2, "feed_forward": 32, "embedding": 12, "hidden": 12, "encoder_layers": 2}
TEXTS = [*ENGLISH[:3], "", "Good night! Open the window.", "Go."]
SEARCHES: list[Search] = [
    BeamSearch(beam=4, n_best=3, max_length_ratio=1.0, max_length_extra=4),
    GreedySearch(max_length_ratio=1.0, max_length_extra=4),
    Sampling(n_best=2, max_length_ratio=1.0, max_length_extra=4),
]


def model_of(words: list[str]) -> Seq2Seq:
    torch.manual_seed(len(words))
    preprocessing = tiny_preprocessing()
    sizes = {"source_vocabulary": len(preprocessing.source_tokenizer), "joint_vocabulary": True}
    node = small(composed(words), SIZES)
    model: Seq2Seq = build(node, "model", target_vocabulary=len(preprocessing.target_tokenizer), **sizes)
    with torch.no_grad():  # weights large enough that attention is far from uniform
        for weight in model.parameters():
            if weight.dim() > 1:
                weight.mul_(1.5)
    return model.eval()


def translator(model: Seq2Seq, search: Search, batch_tokens: int) -> Translator:
    return Translator(SearchEngine(model, search, batch_tokens), tiny_preprocessing())


def by_name(maps: list[AttentionMap]) -> dict[MapName, AttentionMap]:
    return {each.name: each for each in maps}


@pytest.mark.parametrize("words", MODELS, ids=lambda words: " ".join(word.split("/")[-1] for word in words))
def test_maps_traced_through_a_search_are_those_of_forced_decoding(words: list[str]) -> None:
    model = model_of(words)
    for search in SEARCHES:
        for tokens in (1, 60, 4096):
            own = translator(model, search, tokens)
            found = own.translate_detailed(TEXTS, attention=True)
            ranked = [(row, each) for row, one in enumerate(found) for each in (one, *one.alternatives) if each.ids]
            assert len(ranked) >= 5
            # By ids and not by text: an untrained model writes pieces that no text has.
            sources = own.preprocessing.encode_sources(TEXTS)
            reads = own.engine.context_sentences
            before = [[sources[other] for other in _before(row, reads)] for row, _ in ranked] if reads else None
            forced = own.engine.force(
                [sources[row] for row, _ in ranked], [each.ids for _, each in ranked], before, True
            )
            for (_, each), other in zip(ranked, forced, strict=True):
                assert each.attention
                assert other.token_scores == pytest.approx(each.token_scores, abs=1e-4)
                for one in each.attention:
                    expected = other.attention[one.name]
                    torch.testing.assert_close(
                        one.weights, expected[..., : one.weights.shape[-1]], atol=2e-5, rtol=1e-4
                    )


def _before(row: int, most: int) -> list[int]:
    """The rows of the sentences before one in its document, the nearest first; a blank text ends a document."""
    found: list[int] = []
    for other in range(row - 1, -1, -1):
        if not TEXTS[other] or len(found) == most:
            break
        found.append(other)
    return found


@pytest.mark.parametrize("words", MODELS, ids=lambda words: " ".join(word.split("/")[-1] for word in words))
def test_maps_of_given_translations(words: list[str]) -> None:
    model = model_of(words)
    texts, targets = TEXTS, [*SPANISH[:3], "", "¡Buenas noches!", ""]
    found = [translator(model, GreedySearch(), tokens).force(texts, targets) for tokens in (1, 100, 4096)]
    for one, *others in zip(*found, strict=True):
        assert one.text == targets[texts.index(one.source)]
        assert bool(one.pieces) == bool(one.source)
        for other in others:
            assert other.score == pytest.approx(one.score, abs=1e-4)
            assert [each.name for each in other.attention] == [each.name for each in one.attention]
            for each, its in zip(other.attention, one.attention, strict=True):
                columns = min(each.weights.shape[-1], its.weights.shape[-1])  # `sentences` is as wide as its batch
                torch.testing.assert_close(
                    each.weights[..., :columns], its.weights[..., :columns], atol=2e-5, rtol=1e-4
                )
        for each in one.attention:
            summed = each.weights.sum(-1)
            if each.name.kind in ("cross", "encoder", "decoder") and "window" not in " ".join(words):
                torch.testing.assert_close(summed, torch.ones_like(summed), atol=1e-5, rtol=0)
            if each.name.kind != "sentences":
                merged = each.to_words()
                torch.testing.assert_close(merged.weights.sum(-1).mean(), summed.mean(), atol=0.2, rtol=0)
    kinds = {each.name.kind for each in found[0][0].attention}
    if isinstance(model.attends, bool) and "transformer" in words[0]:
        assert kinds == {"cross", "encoder", "decoder"}
        layers = [each.name for each in found[0][0].attention if each.name.kind == "encoder"]
        assert layers == [MapName("encoder", 1), MapName("encoder", 2)]


def test_all_maps_of_own_translations(tmp_path: Path) -> None:
    own = Translator.load(tiny_bundle(tmp_path / "bundle"), search={"beam": 3, "n_best": 2})
    found = own.translate_detailed(TEXTS, attention="all")
    plain = own.translate_detailed(TEXTS, attention=True)
    for one, other in zip(found, plain, strict=True):
        for each, its in zip([one, *one.alternatives], [other, *other.alternatives], strict=True):
            assert replace(each, attention=[], alternatives=[]) == replace(its, attention=[], alternatives=[])
            maps = by_name(each.attention)
            for traced in its.attention:
                assert torch.equal(maps[traced.name].weights, traced.weights)
            if each.ids:
                assert {name.kind for name in maps} == {"cross", "encoder", "decoder"}
                decoder = maps[MapName("decoder", 1)]
                assert decoder.columns[0] == "<s>"
                assert (decoder.weights.triu(1) == 0).all()


def test_given_translations_that_cannot_be_decoded(tmp_path: Path) -> None:
    own = Translator.load(tiny_bundle(tmp_path / "bundle"), longest=30)
    with pytest.raises(UserError, match=r"^texts\[1\]: the source has \d+ pieces, more than 30"):
        own.force(["Go.", "go " * 30], ["Va.", "va"])
    with pytest.raises(ValueError, match="targets has 1 texts for 2 sources"):
        own.force(["a", "b"], ["c"])
    assert own.force([], []) == []
    single = own.force("Open the door.", "Abre la puerta.")
    assert isinstance(single, Translation)
    assert single.text == "Abre la puerta."


def test_the_program_shows_given_translations(tmp_path: Path) -> None:
    bundle = tiny_bundle(tmp_path / "bundle")
    (tmp_path / "in").write_text("".join(f"{text}\n" for text in ENGLISH[:3]), encoding="utf-8")
    (tmp_path / "out").write_text("".join(f"{text}\n" for text in SPANISH[:3]), encoding="utf-8")
    words = [f"run={bundle}", f"input={tmp_path}/in", "device=cpu", "threads=1"]
    found = in_process(REPOSITORY, "mt.translate", *words, f"target={tmp_path}/out", "format=json", "attention=all")
    assert found.returncode == 0, found.stderr
    records: list[dict[str, Any]] = [json.loads(line) for line in found.stdout.splitlines()]
    assert [each["text"] for each in records] == SPANISH[:3]
    expected = Translator.load(bundle, device="cpu").force(ENGLISH[:3], SPANISH[:3])
    for record, own in zip(records, expected, strict=True):
        assert record["score"] == pytest.approx(own.score, abs=1e-5)
        assert list(record["attention"]) == [str(each.name) for each in own.attention]
    (tmp_path / "short").write_text("uno\n", encoding="utf-8")
    (tmp_path / "long").write_text("uno\n" * 5, encoding="utf-8")
    for name, more, status, said in [
        ("short", ["format=json"], 1, "has 1 lines, and the input more"),
        ("long", ["format=json"], 1, "has more lines than the input, 3"),
        ("out", [], 2, "add format=json"),
        ("out", ["format=json", "search.n_best=2"], 2, "gives the translations"),
        ("nowhere", ["format=json"], 1, "cannot be read"),
    ]:
        found = in_process(REPOSITORY, "mt.translate", *words, f"target={tmp_path}/{name}", *more)
        assert found.returncode == status, (name, found.stderr)
        assert said in found.stderr
        assert "Traceback" not in found.stderr
