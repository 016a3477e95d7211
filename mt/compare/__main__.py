"""Compare finished runs in one report: `python -m mt.compare runs=[outputs/a,outputs/b]`, or a sweep's folder."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

from mt.compare.chosen_folders import find_runs
from mt.config.command_line import entry_point
from mt.config.schemas import CompareSchema
from mt.files.folders import check_new
from mt.runs.find import OUTPUTS
from mt.terminal import say, show


@entry_point("compare", CompareSchema)
def main(settings: dict[str, Any]) -> None:
    """Find the runs, measure them, write the report."""
    output = new_folder(settings["output"])
    folders, notices = find_runs(settings["runs"])
    for notice in notices:
        say(notice)
    # These import torch, so only now that the command line is known to be right:
    from mt.compare.compared_runs import common_set, load_runs
    from mt.compare.contents import compose
    from mt.compare.measures import measure
    from mt.compare.report import HTML, write_report
    from mt.device import choose_device, use_threads
    from mt.evaluation.word_splitting import require_tokenizer

    require_tokenizer(settings["bleu_tokenizer"], "bleu_tokenizer")
    use_threads(settings["threads"])
    runs = load_runs(folders, choose_device(settings["device"]), settings["trust"], settings["direction"])
    texts = common_set(runs, settings["cache"])
    found = measure(runs, texts, settings, say)
    report = compose(found, settings["sentences"], notices)
    for line in report.notices[len(notices) :]:
        say(line)
    write_report(report, output.resolve())
    for each in found.runs:
        scores = ", ".join(f"{metric.name} {metric.system:.1f}" for metric in each.scores)
        show(f"{each.run.name}: {scores}, {each.decoding.sentences_per_second:,.1f} sentences/s")
    show(f"report: {output / HTML}")


def new_folder(output: str | None) -> Path:
    """The folder of the report: new or empty, and writable.

    Raises:
        UserError: the folder has files in it, or cannot be written.
    """
    folder = Path(output or OUTPUTS / f"comparison_{datetime.datetime.now():%Y-%m-%d_%H-%M-%S}")
    check_new(folder, "output")
    return folder


if __name__ == "__main__":
    main()
