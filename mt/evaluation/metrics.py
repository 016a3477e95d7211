"""Corpus scores of translations through sacrebleu: BLEU, chrF, TER, each with the signature that makes it comparable.

Scores compare detokenised translations with raw references (Post 2018, A Call for Clarity in Reporting BLEU Scores).
Both are brought to one Unicode form first: texts that Unicode calls equal, such as a letter with its mark as one
character or as two, count as equal (Unicode Standard Annex 15).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any, TypeAlias

from sacrebleu.metrics.bleu import BLEU
from sacrebleu.metrics.chrf import CHRF
from sacrebleu.metrics.ter import TER
from sacrebleu.significance import PairedTest

from mt.config.bleu_tokenizers import BleuTokenizer
from mt.data.text.given_texts import list_of_texts
from mt.data.text.normalization import TextNormalizer
from mt.errors import UserError
from mt.evaluation.word_splitting import bleu_tokenizer, is_east_asian

References: TypeAlias = Iterable[str] | Iterable[Iterable[str]]
"""One reference for each sentence, or several such iterables."""


@dataclass(frozen=True)
class Metric:
    """One score.

    Attributes:
        name: BLEU, chrF2 or TER.
        value: the score in points from 0 to 100. For TER lower is better, and it may exceed 100.
        signature: sacrebleu's signature, which says how the score was computed.
    """

    name: str
    value: float
    signature: str


@dataclass(frozen=True)
class Scores:
    """The scores of one set of translations.

    Attributes:
        bleu, chrf: the metrics. Of a model of several directions, their means over the directions.
        ter: likewise; None if it was not asked for, because it is slow.
        by_direction: the scores of each direction by its name, such as `en-de`; empty for a model of one direction.
    """

    bleu: Metric
    chrf: Metric
    ter: Metric | None
    by_direction: Mapping[str, Scores] = field(default_factory=dict)

    def metrics(self) -> list[Metric]:
        """The metrics that were computed."""
        return [metric for metric in (self.bleu, self.chrf, self.ter) if metric is not None]

    def to_dict(self) -> dict[str, Any]:
        """Plain values for JSON: {"bleu": {"name", "value", "signature"}, ...}."""
        values = {key: asdict(each) for key in ("bleu", "chrf", "ter") if (each := getattr(self, key)) is not None}
        if self.by_direction:
            values["by_direction"] = {name: each.to_dict() for name, each in self.by_direction.items()}
        return values

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Scores:
        """The reverse of `to_dict`.

        Raises:
            ValueError: these are not the values of `to_dict`.
        """
        try:
            ter = values.get("ter")
            parts = {str(name): cls.from_dict(each) for name, each in values.get("by_direction", {}).items()}
            scores = cls(Metric(**values["bleu"]), Metric(**values["chrf"]), Metric(**ter) if ter else None, parts)
        except (TypeError, KeyError, AttributeError):
            raise ValueError("no scores") from None
        for metric in scores.metrics():
            if not (isinstance(metric.value, int | float) and isinstance(metric.signature, str)):
                raise ValueError("no scores")
        return scores


@dataclass(frozen=True)
class ScoreComparison:
    """One metric of two systems on the same sentences.

    Attributes:
        name: name of the metric.
        baseline, system: scores of the two systems, in points.
        baseline_interval, system_interval: half widths of their 95% confidence intervals.
        p_value: probability of a difference at least this large if both systems were equally good.
        signature: sacrebleu's signature of the metric.
    """

    name: str
    baseline: float
    baseline_interval: float
    system: float
    system_interval: float
    p_value: float
    signature: str


def score(
    hypotheses: Iterable[str],
    references: References,
    language: str | None = None,
    ter: bool = True,
    tokenizer: BleuTokenizer | None = None,
    normalizer: TextNormalizer | None = None,
) -> Scores:
    """Score translations of a whole set.

    Args:
        hypotheses: detokenised translations, in any iterable.
        references: raw references: one for each hypothesis, or several such iterables.
        language: language code of the target, which decides how BLEU and TER split text into words; if it does not
            tell, the script of the references does.
        ter: also compute TER, which is by far the slowest.
        tokenizer: sacrebleu's tokenizer for BLEU; None: the one for the language.
        normalizer: the model's own, whose form the texts are compared in (see `canonical`); None: NFC.

    Raises:
        UserError: there are no sentences, or the numbers of hypotheses and references differ.
        TypeError, ValueError: an element is no text; see `list_of_texts`.
    """
    form, hypotheses = canonical(normalizer), list_of_texts(hypotheses, "hypotheses")
    streams = [[form(each) for each in stream] for stream in reference_streams(hypotheses, references)]
    texts = [form(each) for each in hypotheses]
    found = [_measure(metric, texts, streams) for metric in _metrics(language, ter, tokenizer, streams)]
    return Scores(found[0], found[1], found[2] if ter else None)


def compare(
    baseline: Iterable[str],
    system: Iterable[str],
    references: References,
    language: str | None = None,
    samples: int = 1000,
    ter: bool = False,
    tokenizer: BleuTokenizer | None = None,
    normalizer: TextNormalizer | None = None,
) -> list[ScoreComparison]:
    """Compare two systems by paired bootstrap resampling; see `compare_all`."""
    return compare_all([baseline, system], references, language, samples, ter, tokenizer, normalizer)[1]


def compare_all(
    systems: Iterable[Iterable[str]],
    references: References,
    language: str | None = None,
    samples: int = 1000,
    ter: bool = False,
    tokenizer: BleuTokenizer | None = None,
    normalizer: TextNormalizer | None = None,
) -> list[list[ScoreComparison]]:
    """Compare systems with the first by paired bootstrap resampling.

    Koehn 2004, "Statistical Significance Tests for Machine Translation Evaluation".

    Args:
        systems: translations of the same sentences by each system; the first is the baseline.
        references: as for `score`.
        language: language code of the target.
        samples: number of resampled test sets.
        ter: also compute TER.
        tokenizer: as for `score`.
        normalizer: as for `score`.

    Returns:
        For each system its metrics compared with the baseline, also for the baseline itself.

    Raises:
        UserError: there are no sentences, or the numbers of hypotheses and references differ.
        TypeError, ValueError: an element is no text; see `list_of_texts`.
    """
    texts = [list_of_texts(system, f"systems[{number}]") for number, system in enumerate(systems)]
    given = references if isinstance(references, str) else list(references)
    for system in texts:
        streams = reference_streams(system, given)
    form = canonical(normalizer)
    streams = [[form(each) for each in stream] for stream in streams]
    named: list[tuple[str, Sequence[str]]] = [
        (str(number), [form(each) for each in system]) for number, system in enumerate(texts)
    ]
    metrics = {str(number): metric for number, metric in enumerate(_metrics(language, ter, tokenizer, streams))}
    signatures, results = PairedTest(named, metrics, references=streams, test_type="bs", n_samples=samples)()
    return [
        [
            _comparison(name, results[name][0], results[name][number], str(signature))
            for name, signature in signatures.items()
        ]
        for number in range(len(texts))
    ]


def reference_streams(hypotheses: Sequence[str], references: References) -> list[list[str]]:
    """The references as a list of streams, each with one reference for each hypothesis.

    Raises:
        UserError: there are no sentences, or the numbers of hypotheses and references differ.
        TypeError, ValueError: an element is no text; see `list_of_texts`.
    """
    if not hypotheses:
        raise UserError("nothing to score: the set has no sentence")
    given: list[Any] = [references] if isinstance(references, str) else list(references)
    if all(isinstance(each, str) for each in given):
        given = [given]
    name = "references" if len(given) == 1 else "references[{}]"
    streams = [list_of_texts(each, name.format(number)) for number, each in enumerate(given)]
    for number, stream in enumerate(streams, 1):
        if len(stream) != len(hypotheses):
            raise UserError(
                f"reference {number} has {len(stream)} lines for {len(hypotheses)} translations: "
                "give one line for each sentence of the source"
            )
    return streams


def canonical(normalizer: TextNormalizer | None) -> TextNormalizer:
    """The form in which a model's translations and their references are compared.

    It is the model's own text form, NFC if it has none, but without lower-casing: a model that writes only lower case
    is scored against references as they are.
    """
    normalizer = normalizer or TextNormalizer()
    return replace(normalizer, lowercase=False, unicode_form=normalizer.unicode_form or "NFC")


def changed_references(references: Sequence[str] | Sequence[Sequence[str]], normalizer: TextNormalizer | None) -> int:
    """How many references are not in the form of `canonical`, white space aside."""
    form = canonical(normalizer)
    texts = [text for each in references for text in ([each] if isinstance(each, str) else each)]
    return sum(form(text) != " ".join(text.split()) for text in texts)


def _metrics(language: str | None, ter: bool, tokenizer: BleuTokenizer | None, streams: list[list[str]]) -> list[Any]:
    texts = [text for stream in streams for text in stream]
    metrics: list[Any] = [BLEU(tokenize=tokenizer or bleu_tokenizer(language, texts), force=True), CHRF()]
    asian = is_east_asian(language, texts)
    return [*metrics, TER(normalized=asian, asian_support=asian)] if ter else metrics


def _measure(metric: Any, hypotheses: Sequence[str], streams: list[list[str]]) -> Metric:
    result = metric.corpus_score(list(hypotheses), streams)
    return Metric(result.name, float(result.score), str(metric.get_signature()))


def _comparison(name: str, baseline: Any, system: Any, signature: str) -> ScoreComparison:
    """One metric from sacrebleu's table of two `Result`s, of which the second has the p-value.

    sacrebleu counts differences that exceed the observed one. For equal scores it would call the difference of zero
    significant, so in that case we set the p-value to 1.
    """
    return ScoreComparison(
        name=name,
        baseline=float(baseline.score),
        baseline_interval=float(baseline.ci),
        system=float(system.score),
        system_interval=float(system.ci),
        p_value=1.0 if system.score == baseline.score else float(system.p_value),
        signature=signature,
    )
