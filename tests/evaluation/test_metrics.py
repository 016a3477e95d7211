"""Scores against sacrebleu's own functions and properties of the metrics."""

import json
import unicodedata

import pandas
import pytest
import sacrebleu
from sacrebleu.metrics import BLEU, CHRF
from sacrebleu.significance import PairedTest

from mt.data.text.normalization import TextNormalizer
from mt.errors import UserError
from mt.evaluation.metrics import Scores, changed_references, compare, compare_all, score

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
    assert 0 < score(["今天天气很好。"], ["今天天气好。"], "zh").bleu.value < 100


@pytest.mark.parametrize("code", ["zh", "cmn", "zho", "chi", "zho_Hans", "zh-TW", "xx", None])
def test_a_perfect_chinese_output_scores_100_under_every_code(code: str | None) -> None:
    texts = ["今天天气很好。", "我喜欢学习新的语言。"]
    expected = sacrebleu.corpus_bleu(texts, [texts], tokenize="zh").score
    assert expected == pytest.approx(100)
    assert score(texts, texts, code).bleu.value == expected
    worse = ["今天天气好。", "我喜欢学习新语言。"]
    scores = score(worse, texts, code)
    assert scores.bleu.value == sacrebleu.corpus_bleu(worse, [texts], tokenize="zh").score
    assert scores.ter is not None
    assert scores.ter.value == sacrebleu.corpus_ter(worse, [texts], normalized=True, asian_support=True).score


def test_a_tokenizer_of_ones_own_choice() -> None:
    for tokenizer in ("char", "none", "intl"):
        found = score(HYPOTHESES, REFERENCES, tokenizer=tokenizer).bleu
        assert found.value == sacrebleu.corpus_bleu(HYPOTHESES, [REFERENCES], tokenize=tokenizer, force=True).score
        assert f"tok:{tokenizer}" in found.signature


def test_canonically_equal_texts_are_equal() -> None:
    composed = ["Où êtes-vous allé cet été ?", "Ça déçoit même l'élève âgé."]
    decomposed = [unicodedata.normalize("NFD", text) for text in composed]
    assert decomposed != composed
    assert sacrebleu.corpus_bleu(composed, [decomposed]).score < 50
    for hypotheses, references in ((composed, decomposed), (decomposed, composed), (decomposed, decomposed)):
        scores = score(hypotheses, references, "fr")
        assert [metric.value for metric in scores.metrics()] == pytest.approx([100, 100, 0])
        assert [each.system for each in compare(hypotheses, hypotheses, references, samples=10)] == pytest.approx(
            [100] * 2
        )
    assert changed_references(decomposed, None) == 2
    assert changed_references([composed, decomposed], TextNormalizer()) == 2
    assert changed_references(["two  blanks ", *composed], TextNormalizer()) == 0


def test_texts_are_compared_in_the_form_that_the_model_writes() -> None:
    wide, narrow = ["ＡＢＣ １２３ ｘｙｚ ①", "ﬁne ﬂow of ﬁsh"], ["ABC 123 xyz 1", "fine flow of fish"]
    assert score(narrow, wide).bleu.value < 100
    assert score(narrow, wide, normalizer=TextNormalizer("NFKC")).bleu.value == pytest.approx(100)
    lower = [text.lower() for text in REFERENCES]
    cased = score(lower, REFERENCES, normalizer=TextNormalizer(lowercase=True)).bleu
    assert cased.value == sacrebleu.corpus_bleu(lower, [REFERENCES]).score < 100
    as_is = TextNormalizer(unicode_form=None)
    assert score(["é à ü ô"], ["e\u0301 a\u0300 u\u0308 o\u0302"], normalizer=as_is).bleu.value == pytest.approx(100)


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


def test_any_iterable_is_scored_and_what_is_no_text_is_named() -> None:
    hypotheses, references = ["Abre la puerta.", "Hola"], ["Abre la puerta.", "Buenas noches"]
    expected = score(hypotheses, references)
    columns = [pandas.Series(texts, index=[1, 0]) for texts in (hypotheses, references)]  # labels that are no places
    assert score(*columns) == score(iter(hypotheses), (text for text in references)) == expected
    assert score(columns[0], iter(columns[1:] * 2)) == score(hypotheses, [references] * 2)
    assert score(hypotheses[0], references[0]).bleu.value == pytest.approx(100)
    compared = compare_all([hypotheses, references], references, samples=5)
    assert compare_all(map(pandas.Series, [hypotheses, references]), iter(references), samples=5) == compared
    for given, said in [
        ((["a", None], ["a", "b"]), r"^hypotheses\[1\] is None \(NoneType\), but each text is a string"),
        ((["a", "b"], ["a", float("nan")]), r"^references\[1\] is nan: give a text, or a list of texts"),
        ((["a", "b"], [["a", "b"], ["a", 3]]), r"^references\[1\]\[1\] is 3 \(int\), "),
    ]:
        with pytest.raises(TypeError, match=said):
            score(*given)
