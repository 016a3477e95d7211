"""All measurements of the runs, made in the same way for each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import Any

from mt.compare.attention_measures import AttentionMeasures, measure_attention
from mt.compare.buckets import Bucket, length_buckets, text_length
from mt.compare.compared_runs import ComparedRun
from mt.compare.decoding_speed import Decoding, decode
from mt.config.bleu_tokenizers import BleuTokenizer
from mt.config.build import build
from mt.evaluation.metrics import ScoreComparison, compare_all
from mt.evaluation.test_sets import EvaluationSet
from mt.evaluation.word_splitting import bleu_tokenizer, has_spaces, scripts_of
from mt.search.base import Search
from mt.translation.engine import CPU_BATCH
from mt.translation.translator import Translator

Scoring = Callable[[Sequence[Sequence[str]], Sequence[Sequence[str]]], list[list[ScoreComparison]]]
"""`compare_all` of translations by several systems and their references, with the other arguments given."""


@dataclass(frozen=True)
class Measured:
    """The measurements of one run.

    Attributes:
        run: the run.
        decoding: its translations of the test set, and its decoding speed.
        scores: BLEU and chrF, compared with those of the first run.
        by_length: BLEU in each bucket, compared with that of the first run.
        attention: entropy and coverage; None for a model without attention.
    """

    run: ComparedRun
    decoding: Decoding
    scores: list[ScoreComparison]
    by_length: list[ScoreComparison]
    attention: AttentionMeasures | None


@dataclass(frozen=True)
class Measurements:
    """The measurements of all runs.

    Attributes:
        texts: the test set.
        search: the configuration of the search.
        translators: the runs' translators, in their order.
        runs: the measurements of each run, in the same order.
        buckets: buckets of source lengths.
        attention_pairs: sentence pairs over which attention was measured.
        tokenizer: sacrebleu's tokenizer for BLEU that the user chose; None: the one for the target language.
    """

    texts: EvaluationSet
    search: Mapping[str, Any]
    translators: list[Translator]
    runs: list[Measured]
    buckets: list[Bucket]
    attention_pairs: int
    tokenizer: BleuTokenizer | None = None


def measure(
    runs: Sequence[ComparedRun], texts: EvaluationSet, settings: Mapping[str, Any], say: Callable[[str], None]
) -> Measurements:
    """Translate, score, and measure attention.

    Args:
        runs: comparable runs; the others are compared with the first.
        texts: the test set that they share.
        settings: `search`, `batch`, `precision`, `passes`, `bucket`, `samples`, `bleu_tokenizer` of
            `configs/compare.yaml`.
        say: called with progress lines.

    Raises:
        ConfigError: the search settings are wrong.
    """
    node = search_node(runs[0], settings["search"])
    search: Search = build(node, "search")
    tokens = settings["batch"]["tokens"]  # null: by the device
    translators = [Translator.of(run.bundle, search, tokens, precision=settings["precision"]) for run in runs]
    say(f"translating {len(texts.sources):,} sentences with each run in turn, {settings['passes']} times")
    decodings = decode(translators, texts.sources, settings["passes"], texts.documents, texts.label)
    source, target = runs[0].direction
    say(f"scoring with {settings['samples']:,} resamplings")
    translations = [each.texts for each in decodings]
    tokenizer = settings["bleu_tokenizer"] or bleu_tokenizer(target, chain.from_iterable(texts.references))
    scoring: Scoring = partial(
        compare_all,
        language=target,
        samples=settings["samples"],
        tokenizer=tokenizer,
        normalizer=runs[0].bundle.preprocessing.normalizer,
    )
    scores = scoring(translations, texts.references)
    spaced = has_spaces(scripts_of(source, texts.sources))
    buckets = length_buckets([text_length(text, spaced) for text in texts.sources], settings["bucket"])
    by_length = [_scores_in(bucket, translations, texts.references, scoring) for bucket in buckets]
    say("measuring attention")
    bundles = [run.bundle for run in runs]
    attention, pairs = measure_attention(
        bundles, texts.sources, texts.references[0], tokens or CPU_BATCH, texts.documents
    )
    measured = [
        Measured(run, decodings[number], scores[number], [bucket[number] for bucket in by_length], attention[number])
        for number, run in enumerate(runs)
    ]
    return Measurements(texts, node, translators, measured, buckets, pairs, settings["bleu_tokenizer"])


def search_node(first: ComparedRun, changes: Mapping[str, Any]) -> dict[str, Any]:
    """The search for all runs: the first run's with `changes`, or a complete other one if they have `_target_`."""
    given = {name: value for name, value in changes.items() if value is not None}
    return given if "_target_" in given else {**first.bundle.config["search"], **given}


def _scores_in(
    bucket: Bucket,
    translations: Sequence[Sequence[str]],
    references: Sequence[Sequence[str]],
    scoring: Scoring,
) -> list[ScoreComparison]:
    """The BLEU score of each run on the sentences of a bucket."""

    def chosen(texts: Sequence[str]) -> list[str]:
        return [texts[row] for row in bucket.rows]

    compared = scoring([chosen(each) for each in translations], [chosen(each) for each in references])
    return [bleu for bleu, *_ in compared]
