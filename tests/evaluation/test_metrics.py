"""Scores against sacrebleu's own functions and properties of the metrics."""

import json

import pytest
import sacrebleu

from mt.errors import UserError
from mt.evaluation.metrics import Scores, bleu_tokenizer, compare, score

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


def test_counts_must_match() -> None:
    with pytest.raises(UserError, match="2 lines for 12"):
        score(HYPOTHESES, REFERENCES[:2])
    with pytest.raises(UserError, match="no sentence"):
        score([], [])
