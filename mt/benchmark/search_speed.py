"""The decoding speed and BLEU of a trained model, by search and by number format."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import ne
from statistics import median
from typing import Any

from mt.compare.decoding_speed import decode
from mt.evaluation.metrics import score
from mt.ops.number_formats import PrecisionName
from mt.runs.bundle import Bundle
from mt.search.base import Search
from mt.search.step_graphs import Way, steps_by
from mt.translation.translator import Translator


def search_speed(
    bundle: Bundle,
    search: Search,
    precision: PrecisionName,
    sources: Sequence[str],
    references: Sequence[str],
    tokens: int,
    passes: int,
    way: Way = "graphs",
    compared: Sequence[str] | None = None,
) -> tuple[dict[str, Any], list[str]]:
    """Translate a test set several times.

    Args:
        bundle: the trained model.
        search: how to translate.
        precision: number format of the model's matrix products.
        sources: raw texts.
        references: a raw reference for each.
        tokens: largest number of source pieces in a batch, padding counted.
        passes: number of passes over the whole set.
        way: how a GPU searches.
        compared: other translations of `sources`, with which these are compared.

    Returns:
        Plain values: `seconds` of the median pass from raw text to raw text, and its `sentences_per_second` and target
        `tokens_per_second`; `cpu_seconds` of the process in the median pass; `mean_pieces` of a translation; `bleu` and
        its `signature`; `differing`, the number of translations that differ from `compared`, or None. And the
        translations.
    """
    translator = Translator.of(bundle, search, tokens, precision=precision)
    with steps_by(way):
        (found,) = decode([translator], sources, passes)
    text = bundle.preprocessing
    bleu = score(found.texts, references, text.target_language, ter=False, normalizer=text.normalizer).bleu
    device = bundle.model.device.type
    differing = None if compared is None else sum(map(ne, found.texts, compared))
    speed = {
        "precision": precision,
        "device": device,
        "steps": way if device == "cuda" else "host",
        "sentences": len(sources),
        "seconds": median(found.seconds),
        "cpu_seconds": median(found.cpu_seconds),
        "mean_pieces": found.mean_pieces,
        "sentences_per_second": found.sentences_per_second,
        "tokens_per_second": found.tokens_per_second,
        "bleu": bleu.value,
        "signature": bleu.signature,
        "differing": differing,
    }
    return speed, found.texts


def search_table(records: Sequence[Mapping[str, Any]]) -> str:
    """A Markdown table with a row for each record of `search_speed`, which must also name its `model` and `search`."""
    rows = [
        "| model | search | number format | steps | sentences | pieces each | seconds | CPU s | sentences/s | tokens/s "
        "| BLEU | differing |",
        "|---|---|---|---|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for record in records:
        cells = [
            record["model"],
            record["search"],
            record["precision"],
            record.get("steps", ""),
            f"{record['sentences']:,}",
            f"{record['mean_pieces']:.1f}",
            f"{record['seconds']:.2f}",
            f"{record['cpu_seconds']:.2f}",
            f"**{record['sentences_per_second']:,.0f}**",
            f"{record['tokens_per_second']:,.0f}",
            f"{record['bleu']:.2f}",
            "" if record.get("differing") is None else f"{record['differing']:,}",
        ]
        rows.append(f"| {' | '.join(cells)} |")
    return "\n".join(rows) + "\n"
