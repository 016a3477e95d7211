"""Draw validation BLEU over time: `python scripts/plot_curves.py outputs/a outputs/b --output curves.png`."""

import argparse
import json
from pathlib import Path

from matplotlib.figure import Figure


def main() -> None:
    """One line for each run, from its `report.json`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("runs", nargs="+", type=Path, help="folders of finished runs")
    parser.add_argument("--output", type=Path, default=Path("curves.png"))
    arguments = parser.parse_args()
    figure = Figure(figsize=(7, 3.6), layout="constrained")
    axes = figure.subplots()
    for run in arguments.runs:
        report = run / "report.json"
        if not report.is_file():
            parser.error(f"{run}: no report.json in it; finish the run with resume=true")
        history = json.loads(report.read_text(encoding="utf-8"))["history"]
        axes.plot(
            [each["seconds"] / 60 for each in history], [each["bleu"] for each in history], "o-", ms=3, label=run.name
        )
    axes.set_xlabel("minutes of training and validation")
    axes.set_ylabel("validation BLEU, greedy")
    axes.set_ylim(bottom=0)
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(frameon=False)
    figure.savefig(arguments.output, dpi=150)


if __name__ == "__main__":
    main()
