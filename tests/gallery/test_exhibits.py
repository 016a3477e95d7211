"""What each exhibit shows is true: its data against slow loops and the properties that its text claims."""

import math
import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
import torch

from mt.errors import ConfigError
from mt.gallery.catalogue import ROOMS, choose
from mt.gallery.exhibit import Exhibit
from mt.gallery.exhibits import (
    averaging,
    kernel_regression,
    masks,
    scale,
    score_functions,
    several_heads,
    translators,
    weights,
    word_order,
)
from mt.gallery.small_models import MODELS, SmallModels


@pytest.fixture(scope="session")
def studio(tmp_path_factory: pytest.TempPathFactory) -> SmallModels:
    return SmallModels(seed=1, updates=3, cache=tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="session")
def exhibits(studio: SmallModels) -> dict[str, Exhibit]:
    return {name: make(studio) for name, make in ROOMS.items()}


@pytest.mark.parametrize("name", list(ROOMS))
def test_every_exhibit_says_what_it_shows(exhibits: dict[str, Exhibit], name: str) -> None:
    exhibit = exhibits[name]
    assert exhibit.name == name
    assert exhibit.title
    assert exhibit.source
    assert exhibit.formulas
    assert len(re.findall(r"\.(?:\s|$)", exhibit.explanation)) == 2  # sentences
    assert len({picture.name for picture in exhibit.pictures}) == len(exhibit.pictures) > 0
    for picture in exhibit.pictures:
        assert re.fullmatch(r"[a-z0-9._-]+", picture.name)
        assert picture.alt.endswith(".")
        assert picture.caption.endswith(".")


@pytest.mark.parametrize("name", list(ROOMS))
def test_every_chart_names_its_axes(exhibits: dict[str, Exhibit], name: str) -> None:
    for picture in exhibits[name].pictures:
        axes = [each for each in picture.figure.axes if each.axison]
        labelled = any(each.get_xlabel() for each in axes)
        tokens = any(len(each.get_xticklabels()) > 4 and each.images for each in axes)
        assert labelled or tokens
        titles = [text.get_text() for text in picture.figure.texts]
        assert any(titles)


def test_averaging_guesses_the_mean_and_the_learned_kernel_is_nearest_to_the_truth() -> None:
    found = kernel_regression.regress(seed=3)
    assert torch.allclose(found.fits["average pooling"], found.y.mean().expand(len(found.places)), atol=1e-5)
    assert found.losses[-1] < 0.7 * found.losses[0]
    assert found.losses[0] == pytest.approx(found.fixed_losses["fixed kernel"])
    errors = [found.error(way) for way in kernel_regression.WAYS]
    assert errors[2] < errors[1] < errors[0]


def test_kernel_regression_is_that_of_nadaraya_and_watson() -> None:
    found = kernel_regression.regress(seed=3, updates=5)
    for way, width in (("fixed kernel", kernel_regression.FIXED_WIDTH), ("learned kernel", found.width)):
        for place in (0, 50, 119):
            kernels = [math.exp(-((float(found.places[place] - x)) ** 2) / (2 * width**2)) for x in found.x]
            guess = sum(k * float(y) for k, y in zip(kernels, found.y, strict=True)) / sum(kernels)
            assert float(found.fits[way][place]) == pytest.approx(guess, abs=1e-4)


def test_no_point_helps_to_guess_itself() -> None:
    found = kernel_regression.regress(seed=3, updates=1)
    errors = []
    for i, x in enumerate(found.x):
        others = [j for j in range(len(found.x)) if j != i]
        kernels = {j: math.exp(-(float(x - found.x[j]) ** 2) / 2) for j in others}
        guess = sum(kernels[j] * float(found.y[j]) for j in others) / sum(kernels.values())
        errors.append((guess - float(found.y[i])) ** 2)
    assert found.fixed_losses["fixed kernel"] == pytest.approx(sum(errors) / len(errors), abs=1e-4)


def test_contexts_are_weighted_averages() -> None:
    found = averaging.average(seed=2)
    assert torch.allclose(found.weights.sum(-1), torch.ones(found.weights.shape[:-1]))
    for b, sentence in enumerate(found.weights):
        for t, row in enumerate(sentence):
            average = sum(float(weight) * found.values[b, s] for s, weight in enumerate(row))
            assert torch.allclose(found.contexts[b, t], average, atol=1e-6)


def test_padding_weighs_exactly_nothing() -> None:
    found = masks.weigh(seed=2)
    assert float(found.scores[~found.mask].min()) > float(found.scores[found.mask].max())
    assert (found.weights[~found.mask] == 0).all()
    assert found.weights.sum(-1).tolist() == pytest.approx([float(length > 0) for length in masks.LENGTHS])
    for row, length in enumerate(masks.LENGTHS):
        if length:
            assert torch.allclose(found.weights[row, :length], found.scores[row, :length].softmax(-1))


def test_the_additive_score_learns_what_the_dot_product_sees() -> None:
    found = score_functions.compare(seed=2)
    words = torch.arange(len(score_functions.WORDS))
    assert found.scaled_dot.argmax(-1).equal(words)
    assert found.additive.argmax(-1).equal(words)
    assert float(found.additive_before.max()) < 0.5 < float(found.additive.diagonal().min())


def test_soft_sparse_hard_and_local() -> None:
    found = weights.weigh(seed=2)
    above = {name: int((each > 0).sum()) for name, each in found.items()}
    assert above["softmax"] == len(weights.WORDS) ** 2
    assert above["softmax"] > above["entmax 1.5"] > above["sparsemax"] > above["hard"] == len(weights.WORDS)
    places = torch.arange(len(weights.WORDS))
    far = (places[:, None] - places).abs() > weights.RADIUS
    assert (found["local-m"][far] == 0).all()
    for name in ("softmax", "entmax 1.5", "sparsemax", "hard", "local-m"):
        assert torch.allclose(found[name].sum(-1), torch.ones(len(places)))
    assert (found["local-p"].sum(-1) < 1).all()
    same = [place for place, word in enumerate(weights.WORDS) if word == "the"]
    assert found["softmax"][weights.QUERY][same].tolist() == pytest.approx(
        [float(found["softmax"][weights.QUERY, 1])] * 3
    )
    assert int(found["local-m"][weights.QUERY].argmax()) == weights.QUERY


def test_local_p_learns_where_words_stand() -> None:
    before, after = (weights.weigh(seed=2, updates=updates)["local-p"] for updates in (0, weights.UPDATES))
    assert float(after.diagonal().mean()) > 0.5 > float(before.diagonal().mean())


def test_entropy_falls_with_the_width_only_without_the_scale() -> None:
    found = scale.measure(seed=2)
    scaled, plain = ([float(each.mean()) for each in found.entropies(name)] for name in scale.SCORES)
    assert max(scaled) - min(scaled) < 0.3
    assert all(later < earlier for earlier, later in pairwise(plain))
    assert plain[-1] < 0.1 * math.log(scale.KEYS)
    row = found.weights["without the scale"][8][0]
    assert float(found.entropies("without the scale")[2][0]) == pytest.approx(
        -sum(float(a) * math.log(a) for a in row), abs=1e-4
    )


@pytest.mark.parametrize("distance", [1, 6, 40])
def test_a_step_is_a_rotation_wherever_it_starts(distance: int) -> None:
    table = word_order.codes(100)
    assert torch.allclose(word_order.shifted(table[:50], distance), table[distance : 50 + distance], atol=1e-5)


def test_rotary_products_know_the_distance_alone() -> None:
    products = word_order.rotary_scores(seed=2)
    for distance in (0, 1, 17):
        line = products.diagonal(distance)
        assert torch.allclose(line, line[0].expand_as(line), atol=1e-5)


def test_slopes_and_buckets() -> None:
    penalties = word_order.alibi_penalties()
    assert penalties[:, 0].tolist() == [0.0] * word_order.HEADS
    assert penalties[0, 10] == pytest.approx(-5.0)  # slope 1/2
    assert torch.allclose(penalties[1:], penalties[:-1] / 2)
    buckets = word_order.bucket_of_distance(140)
    left, right = buckets[:140].flip(0), buckets[141:]
    assert buckets[140] == 0
    assert not set(left.tolist()) & set(right.tolist())
    for side in (left, right):
        assert side[:7].unique().numel() == 7
        assert (side.diff() >= 0).all()
        assert side[127:].unique().numel() == 1


def test_translators_and_heads_weigh_real_pieces(studio: SmallModels) -> None:
    pair, maps = translators.cross_attention(studio)
    assert list(maps) == list(MODELS)
    for each in maps.values():
        assert each.shape == (len(pair.target), len(pair.source))
        assert torch.allclose(each.sum(-1), torch.ones(len(pair.target)), atol=1e-5)
    pair, layers = several_heads.self_attention(studio)
    assert [each.shape for each in layers.values()] == [(4, len(pair.source), len(pair.source))] * 2


def test_the_sentence_shown_is_new_to_the_models(studio: SmallModels) -> None:
    splits = studio.data.splits
    assert translators.SOURCE not in splits["train"].source_texts()
    row = splits["validation"].source_texts().index(translators.SOURCE)
    assert splits["validation"].target_text(row) == translators.TARGET


@pytest.mark.slow
def test_luong_learns_which_word_is_which(tmp_path: Path) -> None:
    pair, maps = translators.cross_attention(SmallModels(seed=1, updates=450, cache=tmp_path))
    source, target = ([piece.strip("▁") for piece in pieces] for pieces in (pair.source, pair.target))
    for spanish, english in (("inicio", "start"), ("modo", "mode"), ("ausente", "away")):
        assert source[int(maps["luong"][target.index(spanish)].argmax())] == english


@pytest.mark.parametrize("make", [kernel_regression.regress, score_functions.compare, weights.weigh, scale.measure])
def test_the_same_seed_gives_the_same(make: Callable[[int], object]) -> None:
    assert repr(make(5)) == repr(make(5)) != repr(make(6))


def test_choosing_exhibits() -> None:
    assert choose(None) == list(ROOMS)
    assert choose(["scale", "masks"]) == ["masks", "scale"]
    with pytest.raises(ConfigError, match=r"only=mask: no such exhibit.*did you mean masks\?"):
        choose(["mask"])
    with pytest.raises(ConfigError, match="names no exhibit"):
        choose([])
