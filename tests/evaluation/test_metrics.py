"""Scores against sacrebleu's own functions and properties of the metrics."""

import json

import pytest
import sacrebleu
from sacrebleu.metrics import BLEU, CHRF
from sacrebleu.significance import PairedTest

from mt.errors import UserError
from mt.evaluation.metrics import Scores, bleu_tokenizer, compare, compare_all, score

HYPOTHESES = ["The cat sat on the mat today.", "A dog is here now.", "Hello, my friend!"] * 4
REFERENCES = ["The cat sat on the mat.", "A dog was right here.", "Hello there, my friend!"] * 4


def test_scores_are_sacrebleus() -> None:
    scores = score(HYPOTHESES, REFERENCES)
    assert scores.bleu.value == sacrebleu.corpus_bleu(HYPOTHESES, [REFERENCES]).score
    assert scores.chrf.value == sacrebleu.corpus_chrf(HYPOTHESES, [REFERENCES]).score
    assert scores.ter is not None
    assert scores.ter.value == sacrebleu.corpus_ter(HYPOTHESES, [REFERENCES]).score
    assert "tok:13a" in scores.bleu.signature
    assert f"version:{sacrebleu.__version__}" in scores.bleu.signature


def test_several_references() -> None:
    scores = score(HYPOTHESES, [REFERENCES, HYPOTHESES])
    assert scores.bleu.value == pytest.approx(100)
    assert "nrefs:2" in scores.bleu.signature


def test_scores_go_through_json() -> None:
    for ter in (True, False):
        scores = score(HYPOTHESES, REFERENCES, ter=ter)
        assert Scores.from_dict(json.loads(json.dumps(scores.to_dict()))) == scores
        assert len(scores.metrics()) == 2 + ter


def test_scripts_without_spaces() -> None:
    assert [bleu_tokenizer(code) for code in ("de", "zh", "zh_CN", "th", None)] == ["13a", "zh", "zh", "char", "13a"]
    assert bleu_tokenizer("ja") in ("ja-mecab", "char")
    assert 0 < score(["今天天气很好。"], ["今天天气好。"], "zh").bleu.value < 100


def test_a_system_is_no_better_than_itself_and_worse_than_the_truth() -> None:
    same = compare(HYPOTHESES, HYPOTHESES, REFERENCES, samples=100)
    better = compare(HYPOTHESES, REFERENCES, REFERENCES, samples=100)
    assert [each.name for each in same] == ["BLEU", "chrF2"]
    assert all(each.p_value > 0.5 and each.baseline == each.system for each in same)
    assert all(each.p_value < 0.05 and each.baseline < each.system for each in better)
    assert "bs:100" in better[0].signature


def test_bootstrap_is_sacrebleus() -> None:
    systems = [HYPOTHESES, [*REFERENCES[:3], *HYPOTHESES[3:]], ["The cat today."] * 6 + HYPOTHESES[6:]]
    named = [(f"system {number}", system) for number, system in enumerate(systems)]
    metrics = {"BLEU": BLEU(), "chrF2": CHRF()}
    _, expected = PairedTest(named, metrics, references=[REFERENCES], test_type="bs", n_samples=200)()
    found = compare_all(systems, REFERENCES, samples=200)
    for number, scores in enumerate(found):
        for each in scores:
            own, first = expected[each.name][number], expected[each.name][0]
            assert (each.system, each.system_interval) == (own.score, own.ci)
            assert (each.baseline, each.baseline_interval) == (first.score, first.ci)
            assert each.p_value == (own.p_value if number else 1.0)
    assert compare(systems[0], systems[2], REFERENCES, samples=200) == found[2]
    assert [each.system for each in compare_all([HYPOTHESES], REFERENCES, samples=200)[0]] == [
        each.system for each in found[0]
    ]


def test_counts_must_match() -> None:
    with pytest.raises(UserError, match="2 lines for 12"):
        score(HYPOTHESES, REFERENCES[:2])
    with pytest.raises(UserError, match="no sentence"):
        score([], [])
