"""Make pairs of monolingual text: `python -m mt.backtranslate bundle=outputs/en_de input=mono.en output=data/bt`."""

from __future__ import annotations

from typing import Any

from mt.config.command_line import entry_point
from mt.config.schemas import BacktranslateSchema
from mt.data.corpora.paths import text_files
from mt.error_lines import error_line
from mt.ranks import joined
from mt.runs.find import find_bundle
from mt.terminal import say, show
from mt.translation.bulk.requirements import require_given

NEEDED = {"bundle": "FOLDER, of a model of the reverse direction", "input": "FILE", "output": "FOLDER"}


@entry_point("backtranslate", BacktranslateSchema, several=True)
def main(settings: dict[str, Any]) -> None:
    """Find the reverse model and the text, then translate it block by block."""
    with joined(error_line) as ranks:
        require_given(settings, NEEDED)
        files = text_files(settings["input"], "input")
        folder = find_bundle(settings["bundle"], key="bundle", say=say)
        # These import torch, so only now that the command line is known to be right:
        from mt.translation.bulk.job import BulkJob, load_bundle, origin_of
        from mt.translation.bulk.text_blocks import FileBlocks

        bundle = load_bundle(folder, settings, ranks)
        say(f"{folder}: {bundle.describe()}")
        job = BulkJob("backtranslate", settings, bundle, True, None, ranks, say)
        found = job.run(FileBlocks(files, [], settings["shard"], *job.languages), origin_of(files, bundle))
        if ranks.first:
            show(job.summary(found))
            show(job.next_steps())


if __name__ == "__main__":
    main()
