"""The model card, the README of a bundle: the model, its scores, its use and its origin."""

from __future__ import annotations

import json
import shlex
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from mt.config.trust import packages_to_trust
from mt.data.text.preprocessing import Preprocessing
from mt.evaluation.metrics import Scores
from mt.terminal import harmless

PLACED = ("split", "corpus", "licence", "lookup_bleu", "scores", "compared_form", "changed_references")
"""Keys of the report that the card shows in sections of their own."""


def model_kind(node: Mapping[str, Any]) -> str:
    """The kind of a model, such as Transformer, from its node; a recurrent model is named by its decoder."""
    decoder = node.get("decoder")
    part = decoder if isinstance(decoder, Mapping) and "_target_" in decoder else node
    return str(part["_target_"]).rsplit(".", 1)[-1].removesuffix("Decoder")


def model_card(
    preprocessing: Preprocessing,
    config: Mapping[str, Any],
    scores: Scores | None,
    report: Mapping[str, Any],
    parameters: int,
    folder: Path,
) -> str:
    """A model card in Markdown, with the front matter that model hubs read.

    Args:
        preprocessing: gives the languages and the sizes of the vocabularies.
        config: the bundle's configuration.
        scores: scores of the model; None if it was not scored.
        report: the report of training; the keys in `PLACED` have sections of their own.
        parameters: number of parameters of the model.
        folder: the bundle's folder, for the examples.
    """
    directions = list(dict.fromkeys(each.languages for each in preprocessing.directions))
    codes = list(dict.fromkeys(code for each in directions for code in each))
    said = ", ".join(f"{source} to {target}" for source, target in directions)
    named = said if len(directions) == 1 else f"{len(directions)} directions"
    asked = ("", "")  # of a model of several directions, on the command line and in Python
    if len(directions) > 1:
        asked = f" direction={'-'.join(directions[0])}", f", direction={directions[0]}"
    kind = model_kind(config["model"])
    pieces = f"{len(preprocessing.source_tokenizer):,}"
    pieces += " joint" if preprocessing.joint else f" source and {len(preprocessing.target_tokenizer):,} target"
    node = config.get("data") or {}
    own = packages_to_trust(config)
    trusting = (f" trust=[{','.join(own)}]", f", trust={own}") if own else ("", "")
    lines = [
        "---",
        "tags: [translation]",
        f"language: [{', '.join(codes)}]",
        "---",
        f"# {named}, {kind}",
        "",
        f"Translates {said}. {kind} with {parameters:,} parameters over {pieces} SentencePiece pieces.",
        "",
        f"- Data: {_plain(report.get('corpus') or json.dumps(node, ensure_ascii=False) if node else 'not stated')}",
        f"- Licence: {_plain(report.get('licence') or _licence(node))}",
        "",
        "## Scores",
        "",
        *_scores(scores, report),
        "",
        "## Use",
        "",
        *_needed(own),
        "```bash",
        f"echo 'a sentence' | python -m mt.translate run={shlex.quote(str(folder))}{asked[0]}{trusting[0]}",
        "```",
        "",
        "```python",
        "from mt import Translator",
        "",
        f"Translator.load({str(folder)!r}{trusting[1]}).translate(['a sentence']{asked[1]})",
        "```",
        "",
        "## Where it came from",
        "",
        f"Made by mt {config.get('mt')} with torch {config.get('torch')}.",
        "",
        *[f"- {name}: {_plain(value)}" for name, value in report.items() if name not in PLACED],
        "",
        "```json",
        json.dumps({name: config[name] for name in ("model", "search")}, indent=2, ensure_ascii=False),
        "```",
    ]
    return "\n".join(lines) + "\n"


def _scores(scores: Scores | None, report: Mapping[str, Any]) -> list[str]:
    if scores is None:
        return ["None were measured."]
    split = report.get("split", "test")
    rows = []
    for name, each in {"": scores, **{f", {name}": each for name, each in scores.by_direction.items()}}.items():
        for metric in each.metrics():
            signature = metric.signature.replace("|", "\\|")  # an unescaped bar would begin a new column
            rows.append(f"| {split}{name} | {metric.name} | {metric.value:.2f} | `{signature}` |")
    lookup = report.get("lookup_bleu")
    if lookup is not None:
        rows.append(f"| {split} | BLEU of copying the nearest training pair's translation | {lookup:.2f} | |")
    compared = []
    if report.get("changed_references"):
        form, count = report.get("compared_form"), report["changed_references"]
        compared = [
            "",
            f"Translations and references were compared in Unicode form {form}; {count} references had another.",
        ]
    return ["| split | metric | value | signature |", "|---|---|---|---|", *rows, *compared]


def _needed(own: Sequence[str]) -> list[str]:
    """A paragraph on the packages that the model's code stands in."""
    if not own:
        return []
    names = " and ".join(f"`{name}`" for name in own)
    return [f"Its code is in {names}, which must be importable, and which `trust` allows the bundle to name.", ""]


def _licence(data: Mapping[str, Any]) -> str:
    if str(data.get("_target_", "")).endswith(".SampleCorpus"):
        return "trained on texts under Apache-2.0, most of them copyright the Home Assistant authors"
    return "not stated; the terms of the training data apply"


def _plain(value: Any) -> str:
    return harmless(" ".join(str(value).split()))
