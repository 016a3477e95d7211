"""Translations with their attention on a page of `mt.viewer.view_page`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from mt.files.writing import Sink
from mt.runs.bundle import Bundle
from mt.runs.model_card import model_kind
from mt.terminal import say
from mt.translation.translation import Translation
from mt.viewer.records import Frame, Record
from mt.viewer.view_page import ViewPage


def add_translation(page: ViewPage, run: str, translation: Translation, forced: Translation | None = None) -> bool:
    """Add a translation to a page: the sentences of a long text one by one, and the next best translations.

    A blank text, or a model without attention, has nothing to show and is left out without a word.

    Args:
        page: gets the records.
        run: the model's name.
        translation: with its attention maps.
        forced: the reference under forced decoding, with its maps; only for a text that was translated at once.

    Returns:
        Whether there was place for all of it.
    """
    whole = True
    for part in translation.parts or [translation]:
        if part.attention:
            records = [Record.of(part, "hypothesis")]
            if forced is not None and forced.attention and not translation.parts:
                reference: Frame = "reference"
                records.append(Record.of(replace(forced, reference=forced.text), reference, part.text))
            whole &= page.add(run, records)
        for rank, other in enumerate(part.alternatives, start=2):
            if other.attention:
                whole &= page.add(f"{run}, number {rank}", [Record.of(other, "hypothesis")])
    return whole


def write_page(page: ViewPage, file: Sink, name: str) -> None:
    """Write a page, and say what had no place on it; `name` is that of the file."""
    file.write(page.html().encode("utf-8", "replace"))
    if notice := page.notice():
        say(f"html={name}: {notice}")


def page_title(run: str, bundle: Bundle) -> str:
    """What a page shows: the run, its languages and its kind of model."""
    text = bundle.preprocessing
    return f"{run}, {model_kind(bundle.config['model'])}, {text.source_language} to {text.target_language}"


def run_name(bundle: Path) -> str:
    """The name of the run that a bundle's folder belongs to, without the path, which tells about the user's machine."""
    folder = bundle.resolve()
    return folder.parent.name if folder.name == "bundle" else folder.name
