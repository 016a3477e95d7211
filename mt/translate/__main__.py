"""Translate raw text: `echo 'Good night.' | python -m mt.translate`. Every key: `python -m mt.translate --help`."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from mt.config.command_line import entry_point
from mt.config.schemas import TranslateSchema
from mt.files.lines import STANDARD_INPUT
from mt.files.standard_streams import require_standard
from mt.files.writing import check_outputs, write_line, writer
from mt.runs.find import find_bundle
from mt.terminal import say
from mt.translate.checks import check, check_shown
from mt.translate.inputs import Targets, chunks
from mt.translate.prompt import Prompt

if TYPE_CHECKING:
    from mt.translation.translator import Attention


@entry_point("translate", TranslateSchema)
def main(settings: dict[str, Any]) -> None:
    """Find the model, then translate the input chunk by chunk."""
    search = {name: value for name, value in settings["search"].items() if value is not None}
    check(settings, search)
    given = [(key, settings[key]) for key in ("input", "target") if key == "input" or settings[key] is not None]
    pages = [("html", settings["html"])] if settings["html"] is not None else []
    check_outputs([("output", settings["output"]), *pages], given)
    for stream in ("input", "output"):
        if settings[stream] is None:
            require_standard(stream)
    folder = find_bundle(settings["run"], say=say)
    # These import torch, so only now that the command line is known to be right:
    from mt.device import choose_device, use_threads
    from mt.runs.bundle import Bundle
    from mt.translation.output import as_json
    from mt.translation.pictures import write_pictures
    from mt.translation.translated_page import add_translation, page_title, run_name, write_page
    from mt.translation.translator import Translator
    from mt.translation.unseen_words import UnseenWords
    from mt.viewer.view_page import ViewPage

    use_threads(settings["threads"])
    bundle = Bundle.load(folder, choose_device(settings["device"]), settings["trust"])
    check_shown(settings, bundle.model.attends, folder)
    numbers = settings["batch"]["tokens"], settings["longest"], settings["precision"]
    every = Translator.of(bundle, search, *numbers, settings["keep"], settings["replace_unknown"])
    translator = every.in_direction(settings["direction"])
    bundle = bundle.in_direction(settings["direction"])
    say(f"{folder}: {bundle.describe()}")
    pictures, attention = settings["attention_dir"], settings["attention"]
    page = ViewPage(page_title(run_name(folder), bundle), "Made by mt.translate.") if pages else None
    prompt = Prompt(every, translator) if settings["input"] is None and sys.stdin.isatty() else None
    done, name, unseen = 0, settings["input"] or STANDARD_INPUT, UnseenWords(bundle.words, say)

    def label(index: int) -> str:
        return f"{name}, line {done + index + 1}"

    targets = None if settings["target"] is None else Targets(settings["target"], bundle.preprocessing.target_language)
    before: list[str] = []  # the previous lines that a model with document context reads
    with ExitStack() as files:
        page_file = files.enter_context(writer(settings["html"], "html")) if page else None
        output = files.enter_context(writer(settings["output"]))
        for lines in chunks(settings["input"], prompt, bundle.preprocessing.source_language):
            translator = prompt.translator if prompt else translator
            shown: Attention = attention or pictures is not None
            if (page and not page.left_out) or (prompt and bundle.model.attends):
                shown = "all"
            if targets is None:
                found = translator.translate_detailed(lines, attention=shown, before=before, label=label)
            else:
                found = translator.force(lines, targets.of(lines), shown, before, label=label)
            found = translator.with_influence(found, settings["influence"])
            for number, translation in enumerate(found, done + 1):
                text = as_json(translation, attention) if settings["format"] == "json" else translation.text
                write_line(output, text)
                if pictures is not None:
                    write_pictures(translation, pictures, number)
                if page:
                    add_translation(page, run_name(folder), translation)
            output.flush()
            done += len(lines)
            before = translator.tail([*before, *lines])
            unseen.look(lines)
            if prompt:
                prompt.last = found[-1]
                unseen.tell()
        unseen.tell()
        if targets is not None:
            targets.end()
        if page and page_file:
            write_page(page, page_file, settings["html"])


if __name__ == "__main__":
    main()
