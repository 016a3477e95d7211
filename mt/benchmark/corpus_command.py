"""Measure how time and memory grow with the size of a corpus: preparing it, loading batches, and the first update.

    python -m mt.benchmark corpus --pairs 10000 100000 1000000 10000000 --plot corpus_growth.png

makes corpora of random words, and trains the smallest model on each for one update: once after preparing the corpus,
and once streaming it (data.streaming=true). Memory is what the processes hold for themselves; files that are mapped
into memory, which the system takes back when it needs room, do not count. 10 million pairs take 20 GB of disk
meanwhile. What was measured stays in FOLDER/results.jsonl and is not measured again. Linux only. The result is a
Markdown table on standard output.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from mt.benchmark.arguments import count, full_path
from mt.terminal import say, show


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of this command."""
    sizes = [10_000, 100_000, 1_000_000]
    parser.add_argument("--pairs", type=count, nargs="+", default=sizes, help="sizes (default: 10,000 to 1,000,000)")
    parser.add_argument(
        "--ways", nargs="+", choices=("prepared", "streaming"), default=["prepared", "streaming"], help="default: both"
    )
    parser.add_argument("--num-proc", type=count, help="processes that prepare (default: one for each core)")
    place = Path("outputs/corpus_growth")
    parser.add_argument("--folder", type=full_path, default=place, help=f"for corpora and results (default: {place})")
    parser.add_argument("--plot", type=full_path, help="also plot memory and time to this file")


def run(arguments: argparse.Namespace) -> None:
    """Measure every size in every way; print the table and draw the figure."""
    from mt.benchmark.attention_command import check_plot
    from mt.benchmark.corpus_growth import Growth, growth_figure, growth_table, measure, read_results
    from mt.benchmark.machine import describe_machine

    if arguments.plot:
        check_plot(arguments.plot)
    arguments.folder.mkdir(parents=True, exist_ok=True)
    results, found = arguments.folder / "results.jsonl", list[Growth]()
    known = read_results(results)
    for way in arguments.ways:
        for pairs in sorted(arguments.pairs):
            wanted = (pairs, way, arguments.num_proc)
            growth = next((each for each in known if (each.pairs, each.way, each.processes) == wanted), None)
            if growth is None:
                say(f"{pairs:,} pairs, {way}")
                growth = measure(arguments.folder, pairs, way, arguments.num_proc)
                with results.open("a", encoding="utf-8") as file:
                    file.write(json.dumps(growth.to_dict()) + "\n")
            found.append(growth)
    show(growth_table(found))
    show("; ".join(f"{name}: {value}" for name, value in describe_machine("cpu").items()))
    if arguments.plot:
        arguments.plot.parent.mkdir(parents=True, exist_ok=True)
        growth_figure(found).savefig(arguments.plot, dpi=110)
