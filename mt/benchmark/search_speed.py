"""The decoding speed and BLEU of a trained model, by search and by number format."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import median
from typing import Any

from mt.compare.decoding_speed import decode
from mt.evaluation.metrics import score
from mt.runs.bundle import Bundle
from mt.search.base import Search
from mt.training.precision import Precision
from mt.translation.translator import Translator


def search_speed(
    bundle: Bundle,
    search: Search,
    precision: Precision,
    sources: Sequence[str],
    references: Sequence[str],
    tokens: int,
    passes: int,
) -> dict[str, Any]:
    """Translate a test set several times.

    Args:
        bundle: the trained model, on the precision's device.
        search: how to translate.
        precision: number format of the model's matrix products.
        sources: raw texts.
        references: a raw reference for each.
        tokens: largest number of source pieces in a batch, padding counted.
        passes: number of passes over the whole set.

    Returns:
        Plain values: `seconds` of the median pass from raw text to raw text, and its `sentences_per_second` and target
        `tokens_per_second`; `bleu` and its `signature`.
    """
    translator = Translator.of(bundle, search, tokens)
    with precision.autocast():
        (found,) = decode([translator], sources, passes)
    text = bundle.preprocessing
    bleu = score(found.texts, references, text.target_language, ter=False, normalizer=text.normalizer).bleu
    return {
        "precision": precision.name,
        "device": precision.device.type,
        "sentences": len(sources),
        "seconds": median(found.seconds),
        "sentences_per_second": found.sentences_per_second,
        "tokens_per_second": found.tokens_per_second,
        "bleu": bleu.value,
        "signature": bleu.signature,
    }


def search_table(records: Sequence[Mapping[str, Any]]) -> str:
    """A Markdown table with a row for each record of `search_speed`, which must also name its `model` and `search`."""
    rows = [
        "| model | search | number format | sentences | seconds | sentences/s | tokens/s | BLEU |",
        "|---|---|---|--:|--:|--:|--:|--:|",
    ]
    for record in records:
        cells = [
            record["model"],
            record["search"],
            record["precision"],
            f"{record['sentences']:,}",
            f"{record['seconds']:.2f}",
            f"**{record['sentences_per_second']:,.0f}**",
            f"{record['tokens_per_second']:,.0f}",
            f"{record['bleu']:.2f}",
        ]
        rows.append(f"| {' | '.join(cells)} |")
    return "\n".join(rows) + "\n"
