"""The contents of a report on the measurements: facts, caveats, tables, plots, sentences."""

from __future__ import annotations

import io
import platform
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import chain
from typing import Any

import torch
from matplotlib.figure import Figure

from mt.compare.attention_measures import COVERAGE, ENTROPY, LONGEST
from mt.compare.buckets import text_length
from mt.compare.measures import Measured, Measurements
from mt.compare.plots import buckets_figure, curves_figure
from mt.compare.report import Example, Report, ReportPicture, Section, Table
from mt.config.recipes import differences
from mt.errors import UserError
from mt.evaluation.example_rows import rows_from_short_to_long
from mt.evaluation.metrics import ScoreComparison
from mt.evaluation.report import said_of_references
from mt.evaluation.word_splitting import has_spaces, said_of_splitting, scripts_of
from mt.figures.attention_maps import attention_figure
from mt.translation.sentences_before import sentences_before
from mt.translation.translated_page import add_translation
from mt.translation.translation import Translation
from mt.viewer.view_page import ViewPage


def compose(found: Measurements, sentences: int, notices: Sequence[str]) -> Report:
    """Compose the report.

    Args:
        found: the measurements.
        sentences: how many example sentences to show.
        notices: notices from earlier steps, which come first.
    """
    names = [each.run.name for each in found.runs]
    source, target = found.runs[0].run.direction
    files = {
        "runs.csv": [_values(each) for each in found.runs],
        "buckets.csv": _bucket_values(found),
        "translations.csv": [],
    }
    view = ViewPage("Attention of every layer and head", state={"frame": "reference"})
    examples = _examples(found, sentences, view)
    if len(names) > 1:
        view.state |= {"run": names[0], "run2": names[1], "frame2": "reference"}
    files["translations.csv"] = [
        {"sentence": number, "source": each.source, "reference": each.reference, "run": name, "translation": text}
        for number, each in enumerate(examples, 1)
        for name, text, _ in each.runs
    ]
    return Report(
        title=f"{len(names)} {'run' if len(names) == 1 else 'runs'} compared, {source} to {target}",
        facts=_facts(found),
        notices=[*notices, *_reservations(found)],
        sections=[_quality(found), _cost(found), _attention(found), _by_length(found), *_curves(found)],
        examples=examples,
        examples_line=(
            "Test sentences from short to long. Each picture shows a run's attention while it wrote its own "
            "translation: the mean over layers and heads, source across, translation down; darker means more weight."
        ),
        files=files,
        view=view if view.records else None,
    )


def _facts(found: Measurements) -> list[str]:
    first = found.runs[0]
    device = next(first.run.bundle.model.parameters()).device
    where = torch.cuda.get_device_name(device) if device.type == "cuda" else f"{device.type} ({platform.machine()})"
    search = {name: value for name, value in found.search.items() if name != "_target_"}
    settings = ", ".join(f"{name} {value}" for name, value in search.items())
    passes = len(first.decoding.seconds)
    return [
        f"Set: {found.texts.name}, {len(found.texts.sources):,} sentences.",
        f"All translations were made for this report with one search: {found.search['_target_'].rsplit('.', 1)[-1]} "
        f"({settings}).",
        f"Decoding speed was measured on {where}, CPU threads: {torch.get_num_threads()}, torch {torch.__version__}: "
        f"the median of {passes} {'pass' if passes == 1 else 'passes'} over the set after a warm-up, the runs in turn.",
        f"± is half of a 95% confidence interval; differences and p-values are against {first.run.name}, by paired "
        "bootstrap resampling (Koehn 2004).",
        f"Signatures: {'; '.join(f'{each.name} {each.signature}' for each in first.scores)}.",
        *_comparing(found),
    ]


def _comparing(found: Measurements) -> list[str]:
    """What a reader must know of how texts were compared with their references."""
    text, references = found.runs[0].run.bundle.preprocessing, found.texts.references
    lines = [said_of_references(references, text.normalizer)]
    lines += [] if found.tokenizer else [said_of_splitting(text.target_language, chain.from_iterable(references))]
    return [f"{line[0].upper()}{line[1:]}." for line in lines if line is not None]


def _reservations(found: Measurements) -> list[str]:
    """Caveats: differences between the runs that limit the comparison."""
    runs = [each.run for each in found.runs]
    lines = []
    if runs[0].split != "test":
        lines.append(
            "The corpus has no test split: the models were chosen on these sentences, so their scores are too high."
        )
    machines = {tuple(run.report.get(key) for key in ("device", "precision", "threads", "torch")) for run in runs}
    if len(machines) > 1:
        lines.append(
            "The runs were trained on different devices, precisions, numbers of threads or versions of torch: do not "
            "compare their training times and memory."
        )
    configs = [run.bundle.config for run in runs]
    trained = differences({run.name: run.bundle.config for run in runs})
    if trained:
        lines.append(f"The runs differ not only in their models, but also in their settings. {'. '.join(trained)}.")
    if any(config.get("data") != configs[0].get("data") for config in configs):
        lines.append("The runs' data settings differ: they may have been trained on different sentences.")
    if any(config.get("tokenizer") != configs[0].get("tokenizer") for config in configs):
        lines.append("The runs' vocabularies differ: tokens/s, entropy and coverage count different pieces in each.")
    others = [run.name for run in runs if run.bundle.config["search"] != found.search]
    if others:
        lines.append(f"Saved with another search, so their own reports may have other scores: {', '.join(others)}.")
    if len({_validation(config) for config in configs}) > 1:
        lines.append("The runs validated in different ways: do not compare their learning curves.")
    return lines


def _validation(config: dict[str, Any]) -> str:
    settings = config.get("validation") or {}
    search = config["search"] if settings.get("search") == "search" else None
    return repr((settings.get("sentences"), search))


def _quality(found: Measurements) -> Section:
    header = ["run"]
    for metric in found.runs[0].scores:
        header += [metric.name, "difference", "p"]
    rows = []
    for number, each in enumerate(found.runs):
        cells = [each.run.name]
        for metric in each.scores:
            cells.append(f"{metric.system:.1f} ± {metric.system_interval:.1f}")
            cells += [f"{metric.system - metric.baseline:+.1f}", f"{metric.p_value:.3f}"] if number else ["", ""]
        rows.append(cells)
    return Section("Translation quality", table=Table(header, rows))


def _cost(found: Measurements) -> Section:
    header = ["run", "parameters", "training, min", "training tokens/s", "peak memory, MiB"]
    header += ["decoding, sentences/s", "decoding, tokens/s"]
    rows = []
    for each in found.runs:
        report = each.run.report
        rows.append([
            each.run.name,
            _shown(report.get("parameters"), ",.0f"),
            _shown(report.get("training_minutes"), ".1f"),
            _shown(report.get("tokens_per_second"), ",.0f"),
            _shown(report.get("peak_memory_mib"), ",.0f"),
            f"{each.decoding.sentences_per_second:,.1f}",
            f"{each.decoding.tokens_per_second:,.0f}",
        ])  # fmt: skip
    line = (
        "Training: from each run's own report; minutes without validations, source and target pieces per second "
        "without padding. Decoding: from raw text to raw text; tokens are target pieces."
    )
    return Section("Cost", [line], Table(header, rows))


def _attention(found: Measurements) -> Section:
    lines = [
        f"Entropy: {ENTROPY}.",
        f"Coverage: {COVERAGE}.",
        f"Both are means over layers and heads while the model is given the references, over {found.attention_pairs:,} "
        f"test pairs (those of at most {LONGEST} pieces a side in every run); empty without attention.",
    ]
    rows = []
    for each in found.runs:
        numbers = [each.attention.entropy, each.attention.coverage] if each.attention else [None, None]
        rows.append([each.run.name, *(_shown(number, ".2f") for number in numbers)])
    return Section("Attention", lines, Table(["run", "entropy", "coverage"], rows))


def _by_length(found: Measurements) -> Section:
    names, buckets = [each.run.name for each in found.runs], found.buckets
    unit = "words" if _spaced(found) else "characters"
    series = [
        (each.run.name, [bleu.system for bleu in each.by_length], [bleu.system_interval for bleu in each.by_length])
        for each in found.runs
    ]
    figure = buckets_figure([each.label for each in buckets], [len(each.rows) for each in buckets], series, unit)
    ends = "; ".join(f"{name} from {scores[0]:.1f} to {scores[-1]:.1f}" for name, scores, _ in series)
    alt = f"BLEU against source length, from {buckets[0].label} to {buckets[-1].label} {unit}: {ends}"
    rows = [
        [bucket.label, f"{len(bucket.rows):,}", *(_with_interval(each.by_length[number]) for each in found.runs)]
        for number, bucket in enumerate(buckets)
    ]
    line = "A model without attention is expected to be worse on longer sentences. Bars: 95% confidence intervals."
    table = Table([f"source {unit}", "sentences", *names], rows)
    return Section("BLEU by source length", [line], table, _picture("bleu_by_length.png", figure, alt))


def _curves(found: Measurements) -> list[Section]:
    """The learning curves of the runs that have a history; no section if none has."""
    curves = []
    for each in found.runs:
        history = [record for record in each.run.report.get("history", []) if "bleu" in record and "seconds" in record]
        if history:
            minutes = [record["seconds"] / 60 for record in history]
            curves.append((each.run.name, minutes, [record["bleu"] for record in history]))
    if not curves:
        return []
    ends = "; ".join(f"{name} {max(bleu):.1f} at best, {minutes[-1]:.1f} minutes" for name, minutes, bleu in curves)
    picture = _picture("curves.png", curves_figure(curves), f"validation BLEU against minutes: {ends}")
    return [Section("Learning curves", picture=picture)]


def _examples(found: Measurements, count: int, view: ViewPage) -> list[Example]:
    """Some sentences of the test set; every run's maps of them, also of the reference, are added to the view."""
    sources, spaced = found.texts.sources, _spaced(found)
    rows = rows_from_short_to_long([text_length(source, spaced) for source in sources], count)
    most = max(translator.engine.context_sentences for translator in found.translators)
    contexts = sentences_before(sources, sources, most, found.texts.documents)
    examples = []
    for place, row in enumerate(rows, start=1):
        before = [] if contexts is None else contexts[row][::-1]
        reference = found.texts.references[0][row]
        runs = []
        for number, (each, translator) in enumerate(zip(found.runs, found.translators, strict=True), start=1):
            # Attention maps are requested only here, where nothing is timed.
            (translation,) = translator.translate_detailed([sources[row]], attention="all", before=before)
            forced = None
            with suppress(UserError):  # a reference that is too long to be read at once
                (forced,) = translator.force([sources[row]], [reference], before=before)
            add_translation(view, each.run.name, replace(translation, reference=reference), forced)
            runs.append((each.run.name, translation.text, _map(translation, f"{place}_{number}", each)))
        examples.append(Example(sources[row], reference, runs, before))
    return examples


def _map(translation: Translation, place: str, each: Measured) -> ReportPicture | None:
    mean = translation.mean_attention()
    if mean is None:
        return None
    figure = attention_figure(mean)
    alt = f"attention of {each.run.name} from “{translation.text}” to “{translation.source}”"
    return _picture(f"attention_{place}.png", figure, alt)


def _picture(name: str, figure: Figure, alt: str) -> ReportPicture:
    stream = io.BytesIO()
    figure.savefig(stream, format="png", dpi=figure.dpi)
    return ReportPicture(name, stream.getvalue(), alt)


def _values(each: Measured) -> dict[str, Any]:
    """The row of a run in `runs.csv`."""
    report = each.run.report
    row: dict[str, Any] = {"run": each.run.name, "folder": str(each.run.folder)}
    for key in ("parameters", "training_minutes", "minutes", "tokens_per_second", "peak_memory_mib"):
        row[key] = report.get(key)
    for metric in each.scores:
        row |= {metric.name: metric.system, f"{metric.name}_half_interval": metric.system_interval}
        row |= {f"{metric.name}_difference": metric.system - metric.baseline, f"{metric.name}_p": metric.p_value}
    row["decoding_sentences_per_second"] = each.decoding.sentences_per_second
    row["decoding_tokens_per_second"] = each.decoding.tokens_per_second
    row["attention_entropy"] = each.attention.entropy if each.attention else None
    row["attention_coverage"] = each.attention.coverage if each.attention else None
    return row


def _bucket_values(found: Measurements) -> list[dict[str, Any]]:
    return [
        {
            "run": each.run.name,
            "shortest": bucket.first,
            "longest": bucket.last,
            "sentences": len(bucket.rows),
            "BLEU": bleu.system,
            "BLEU_half_interval": bleu.system_interval,
            "BLEU_p": bleu.p_value,
        }
        for each in found.runs
        for bucket, bleu in zip(found.buckets, each.by_length, strict=True)
    ]


def _spaced(found: Measurements) -> bool:
    """Whether the source language has spaces between its words."""
    return has_spaces(scripts_of(found.runs[0].run.direction[0], found.texts.sources))


def _with_interval(metric: ScoreComparison) -> str:
    return f"{metric.system:.1f} ± {metric.system_interval:.1f}"


def _shown(value: float | None, form: str) -> str:
    return "" if value is None else format(value, form)
