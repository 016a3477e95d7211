"""Translate raw text: `echo 'Good night.' | python -m mt.translate`. Every key: `python -m mt.translate --help`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import islice
from typing import Any

from mt.config.command_line import entry_point
from mt.config.schemas import TranslateSchema
from mt.errors import ConfigError, UserError
from mt.files.lines import STANDARD_INPUT, prompted, read_chunks, read_file, read_lines
from mt.files.standard_streams import require_standard
from mt.files.writing import check_outputs, write_line, writer
from mt.runs.find import find_bundle
from mt.terminal import say


@entry_point("translate", TranslateSchema)
def main(settings: dict[str, Any]) -> None:
    """Find the model, then translate the input chunk by chunk."""
    search = {name: value for name, value in settings["search"].items() if value is not None}
    check(settings, search)
    given = [(key, settings[key]) for key in ("input", "target") if key == "input" or settings[key] is not None]
    check_outputs([("output", settings["output"])], given)
    for stream in ("input", "output"):
        if settings[stream] is None:
            require_standard(stream)
    folder = find_bundle(settings["run"], say=say)
    # These import torch, so only now that the command line is known to be right:
    from mt.device import choose_device, use_threads
    from mt.runs.bundle import Bundle
    from mt.translation.output import as_json, write_pictures
    from mt.translation.translator import Translator

    use_threads(settings["threads"])
    bundle = Bundle.load(folder, choose_device(settings["device"]), settings["trust"])
    if (settings["attention"] or settings["attention_dir"] is not None) and not bundle.model.attends:
        raise ConfigError(f"{folder}: this model has no attention to show; leave out attention= and attention_dir=")
    translator = Translator.of(bundle, search, settings["batch"]["tokens"], settings["longest"], settings["precision"])
    say(f"{folder}: {bundle.describe()}")
    pictures, attention = settings["attention_dir"], settings["attention"]
    interactive = settings["input"] is None and sys.stdin.isatty()
    done = 0
    name = settings["input"] or STANDARD_INPUT

    def label(index: int) -> str:
        return f"{name}, line {done + index + 1}"

    targets = None if settings["target"] is None else Targets(settings["target"], bundle.preprocessing.target_language)
    before: list[str] = []  # the previous lines that a model with document context reads
    with writer(settings["output"]) as output:
        for lines in chunks(settings["input"], interactive, bundle.preprocessing.source_language):
            shown = attention or pictures is not None
            if targets is None:
                found = translator.translate_detailed(lines, attention=shown, before=before, label=label)
            else:
                found = translator.force(lines, targets.of(lines), shown, before, label=label)
            for number, translation in enumerate(found, done + 1):
                text = as_json(translation, attention) if settings["format"] == "json" else translation.text
                write_line(output, text)
                if pictures is not None:
                    write_pictures(translation, pictures, number)
            output.flush()
            done += len(lines)
            before = translator.tail([*before, *lines])
        if targets is not None:
            targets.end()


def check(settings: dict[str, Any], search: dict[str, Any]) -> None:
    """Check the options that depend on `format`, before any work is done.

    Raises:
        ConfigError: `format` is not text or json; or `search.n_best` above 1 or `attention` without `format=json`.
    """
    if settings["format"] not in ("text", "json"):
        raise ConfigError(f"format={settings['format']}: choose text or json")
    if settings["format"] == "text" and search.get("n_best") not in (None, 1):
        raise ConfigError(
            f"search.n_best={search['n_best']} needs format=json: format=text writes one line per input line"
        )
    if settings["format"] == "text" and settings["attention"]:
        raise ConfigError("attention=true needs format=json; for pictures set attention_dir=FOLDER")
    if settings["target"] is not None:
        if search.get("n_best") not in (None, 1):
            raise ConfigError(f"search.n_best={search['n_best']}: target={settings['target']} gives the translations")
        if settings["format"] == "text" and settings["attention_dir"] is None:
            raise ConfigError(f"target={settings['target']}: add format=json for scores, or attention_dir=FOLDER")


class Targets:
    """The given translations, read beside the input.

    Args:
        path: their file.
        language: their language code.
    """

    def __init__(self, path: str, language: str) -> None:
        self.path = path
        self.lines = read_lines(path, "target", language)
        self.done = 0

    def of(self, lines: list[str]) -> list[str]:
        """The translations of the next lines of the input.

        Raises:
            UserError: the file has fewer lines.
        """
        found = list(islice(self.lines, len(lines)))
        self.done += len(found)
        if len(found) < len(lines):
            raise UserError(f"target={self.path}: has {self.done:,} lines, and the input more; give one for each")
        return found

    def end(self) -> None:
        """Nothing may be left.

        Raises:
            UserError: the file has more lines than the input.
        """
        if next(self.lines, None) is not None:
            raise UserError(f"target={self.path}: has more lines than the input, {self.done:,}; give one for each")


def chunks(path: str | None, interactive: bool, language: str) -> Iterator[list[str]]:
    """The lines to translate, in chunks: from the file `path`, from a prompt, or from standard input."""
    if path is not None:
        return read_file(path, "input", language)
    return prompted() if interactive else read_chunks(sys.stdin.buffer, STANDARD_INPUT, markup=False)


if __name__ == "__main__":
    main()
