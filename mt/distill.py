"""Translate source text by a teacher: `python -m mt.distill bundle=outputs/teacher output=data/distilled`."""

from __future__ import annotations

from typing import Any

from mt.config.command_line import entry_point
from mt.config.schemas import DistillSchema
from mt.data.corpora.paths import text_files
from mt.error_lines import error_line
from mt.errors import ConfigError
from mt.ranks import joined
from mt.runs.find import find_bundle
from mt.terminal import say, show
from mt.translation.bulk.requirements import require_given

NEEDED = {"bundle": "FOLDER, of the teacher", "output": "FOLDER"}


@entry_point("distill", DistillSchema, several=True)
def main(settings: dict[str, Any]) -> None:
    """Find the teacher and the text, then translate it block by block."""
    with joined(error_line) as ranks:
        require_given(settings, NEEDED)
        check(settings)
        files, references = (
            text_files(settings[key], key) if settings[key] is not None else [] for key in ("input", "references")
        )
        folder = find_bundle(settings["bundle"], key="bundle", say=say)
        # These import torch, so only now that the command line is known to be right:
        from mt.translation.bulk.job import BulkJob, load_bundle, origin_of
        from mt.translation.bulk.taught_corpus import TaughtCorpus
        from mt.translation.bulk.text_blocks import FileBlocks

        bundle = load_bundle(folder, settings, ranks)
        say(f"{folder}: {bundle.describe()}")
        job = BulkJob("distill", settings, bundle, False, settings["nearest"], ranks, say)
        if files:
            found = job.run(
                FileBlocks(files, references, settings["shard"], *job.languages),
                origin_of([*files, *references], bundle),
            )
        else:
            corpus = TaughtCorpus(settings, bundle, folder, ranks, say)
            found = job.run(corpus.blocks(), {**origin_of([], bundle), "corpus": corpus.name})
            if ranks.first:
                corpus.write_real(job.folder)
        if ranks.first:
            show(job.summary(found))
            show(job.next_steps())


def check(settings: dict[str, Any]) -> None:
    """Check the options that depend on each other, before any work is done.

    Raises:
        ConfigError: there are references without `input` or without use; or no references where they are needed.
    """
    if settings["references"] is not None and settings["input"] is None:
        raise ConfigError(f"references={settings['references']}: goes with input=FILE; a corpus has its own")
    if settings["references"] is not None and settings["nearest"] is None:
        raise ConfigError(f"references={settings['references']}: is for nearest=bleu or nearest=chrf; give one of them")
    if settings["nearest"] is not None and settings["input"] is not None and settings["references"] is None:
        raise ConfigError(f"nearest={settings['nearest']}: needs references=FILE, a translation of each line of input")


if __name__ == "__main__":
    main()
