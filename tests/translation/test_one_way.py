"""Everything that translates gives the same texts: validation, probes, the test set of a run, programs, the API."""

from __future__ import annotations

from collections.abc import Sequence
from io import StringIO

import pytest
import torch
from tiny_bundle import ENGLISH, SPANISH, tiny_bundle

from mt import Bundle, Translator
from mt.data.batches.encoded import EncodedSplit
from mt.data.batches.epochs import TrainingPairs
from mt.evaluate import translator as of_evaluate
from mt.evaluation.test_sets import EvaluationSet
from mt.ops.precision import Precision
from mt.search.base import Hypothesis
from mt.search.beam import BeamSearch
from mt.search.greedy import GreedySearch
from mt.search.many_sentences import search_all
from mt.tracking.console import Console
from mt.tracking.tracker import NullTracker
from mt.training.counters import Counters
from mt.training.observers import Run
from mt.training.prober import Prober
from mt.training.probes import Probes
from mt.training.settings import TrainerSettings
from mt.training.validation import Validation, Validator
from mt.translation.engine import Engine, SearchEngine
from mt.translation.translation import Translation

SOURCES = ["Good night!", "", *ENGLISH[:3], "  "]
TARGETS = ["¡Buenas noches!", "nada", *SPANISH[:3], ""]
SEARCH = BeamSearch(beam=2, max_length_extra=3)
CPU = Precision("fp32", torch.device("cpu"))


@pytest.fixture(scope="module", params=["transformer", "bahdanau"])
def bundle(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return Bundle.load(tiny_bundle(tmp_path_factory.mktemp("run") / "bundle", request.param))


def encoded(bundle: Bundle) -> EncodedSplit:
    text = bundle.preprocessing
    return EncodedSplit.from_lists(text.encode_sources(SOURCES), text.encode_targets(TARGETS), SOURCES, TARGETS)


class Shown(NullTracker):
    """Keeps the translations that it is given."""

    def __init__(self) -> None:
        self.seen: list[Translation] = []

    def attention(
        self, step: int, translations: Sequence[Translation], forced: Sequence[Translation | None] = ()
    ) -> None:
        self.seen += translations


def probed(bundle: Bundle, split: EncodedSplit) -> list[Translation]:
    tracker = Shown()
    run = Run(
        model=bundle.model,
        settings=TrainerSettings(max_steps=1),
        data=TrainingPairs(split, 100, seed=1),
        tracker=tracker,
        console=Console(stream=StringIO()),
        validation=split,
        translator=Translator.of(bundle, SEARCH),
        counters=Counters(step=1),
        probes=Probes.of(len(split), split, bundle.preprocessing, bundle.model.limits),
    )
    Prober().validated(run, Validation(0.0, {}))
    return tracker.seen


def test_a_blank_source_is_blank_wherever_it_is_translated(bundle: Bundle) -> None:
    split = encoded(bundle)
    # What the search makes of the blank one alone, so that this says something.
    (made_up,) = search_all(bundle.model, SEARCH, [split.source(1)])
    assert made_up[0].tokens

    expected = Translator.of(bundle, SEARCH).translate(SOURCES)
    assert expected[1] == expected[5] == ""
    assert all(expected[row] for row in (0, 2, 3, 4))
    prepared = Translator.of(bundle, SEARCH).translate_encoded(split)
    assert [each.text for each in prepared] == expected
    assert [each.reference for each in prepared] == TARGETS
    validated = Validator(split, bundle.preprocessing, SEARCH, CPU)(bundle.model).translations
    assert [each.text for each in validated] == expected
    shown = {each.source: each.text for each in probed(bundle, split)}
    assert any(not source.strip() for source in shown)
    assert shown.items() <= dict(zip(SOURCES, expected, strict=True)).items()
    settings = {"search": {"_target_": "mt.search.BeamSearch", "beam": 2, "max_length_extra": 3}}
    test_set = EvaluationSet("mine", SOURCES, [TARGETS])
    evaluating = of_evaluate(bundle, {**settings, "batch": {"tokens": 4096}, "longest": 512, "precision": "fp32"})
    assert evaluating.translate(test_set.sources, test_set.documents) == expected


def test_some_rows_of_a_prepared_corpus(bundle: Bundle) -> None:
    split, translator = encoded(bundle), Translator.of(bundle, SEARCH)
    whole, some = translator.translate_encoded(split), translator.translate_encoded(split, [4, 0], attention=True)
    assert [each.text for each in some] == [whole[4].text, whole[0].text]
    assert [each.source for each in some] == [SOURCES[4], SOURCES[0]]


def test_probes_have_the_maps_of_the_search_and_self_attention(bundle: Bundle) -> None:
    rows = range(len(SOURCES))
    plain = Translator.of(bundle, SEARCH).translate_encoded(encoded(bundle), rows, attention=True)
    shown = {each.source: each for each in probed(bundle, encoded(bundle))}
    full = [shown[each.source] for each in plain if each.source in shown]
    plain = [each for each in plain if each.source in shown]
    own = {str(each.name) for one in full for each in one.attention if not each.name.is_cross}
    transformer = type(bundle.model).__name__ == "Transformer"
    assert own == ({"encoder.1", "decoder.1", "decoder.2"} if transformer else set())
    for one, other in zip(plain, full, strict=True):
        assert [each.name for each in one.attention] == [each.name for each in other.cross_attention]
        for mine, theirs in zip(one.attention, other.cross_attention, strict=True):
            torch.testing.assert_close(mine.weights, theirs.weights)
        for each in other.attention:
            source, target = other.source_pieces, other.pieces
            sides = {"encoder": (source, source), "cross": (target, source), "decoder": (target, ["<s>", *target[:-1]])}
            assert (each.rows, each.columns) == sides[each.name.kind]
            torch.testing.assert_close(each.weights.sum(-1), torch.ones(each.weights.shape[:2]))


def test_the_model_comes_back_in_the_mode_it_was_in(bundle: Bundle) -> None:
    model = bundle.model
    model.train()
    frozen = next(module for module in model.modules() if module is not model)
    frozen.eval()
    before = [module.training for module in model.modules()]
    Translator(SearchEngine(model, GreedySearch()), bundle.preprocessing).translate(["Open the door."])
    Validator(encoded(bundle), bundle.preprocessing, GreedySearch(), CPU)(model)
    probed(bundle, encoded(bundle))
    assert [module.training for module in model.modules()] == before
    model.eval()


class Echo(Engine):
    """An engine that is no model of ours: it writes what it reads."""

    @property
    def max_source_length(self) -> int | None:
        return 40

    def translate(self, sources, contexts=None, need_attention=False):  # type: ignore[no-untyped-def]
        assert contexts is None
        assert not need_attention
        return [[Hypothesis(list(ids[:-1]), [-0.5] * len(ids), -0.5 * len(ids), -0.5)] for ids in sources]

    def with_n_best(self, count: int) -> Engine:
        return self


def test_another_engine_fits_below_the_translator(bundle: Bundle) -> None:
    found = Translator(Echo(), bundle.preprocessing).translate_detailed(["Open the door.", ""])
    assert [each.text for each in found] == ["Open the door.", ""]  # one vocabulary for both sides
    assert found[0].pieces == found[0].source_pieces
    assert found[0].pieces[-1] == "</s>"


def test_mean_attention_is_over_layers_and_heads(bundle: Bundle) -> None:
    (found,) = Translator.of(bundle, SEARCH).translate_detailed(["Open the door."], attention=True)
    by_hand = torch.stack([head for each in found.cross_attention for head in each.weights]).mean(0)
    mean = found.mean_attention()
    assert mean is not None
    torch.testing.assert_close(mean.weights[0], by_hand)
    assert Translation("", "").mean_attention() is None
