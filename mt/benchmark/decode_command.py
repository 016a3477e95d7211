"""Sentences per second and BLEU of a trained model, by search and by number format.

    python -m mt.benchmark decode outputs/RUN --corpus corpora/multi30k --source en --target de --device cuda

translates the test split of the corpus with greedy search and a beam of 5, in fp32 and bf16, from raw text to raw text.
It reports the median of three passes after a warm-up, as a Markdown table on standard output, and how many translations
differ from those in the first number format. `--steps graphs launches host` shows on a GPU what CUDA graphs save:
`launches` starts every kernel of a step by itself, and `host` keeps the state of the search on the host, as on a CPU.
With `--longest N` a model that seldom ends a sentence, such as one of few updates, does the same work as another one.
"""

from __future__ import annotations

import argparse
from itertools import product

from mt.benchmark.arguments import count, full_path
from mt.terminal import show


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of this command."""
    parser.add_argument("run", type=full_path, help="folder of a run, or of a bundle")
    parser.add_argument("--corpus", type=full_path, required=True, help="folder with train and test in both languages")
    parser.add_argument("--source", default="en", help="language code (default: en)")
    parser.add_argument("--target", default="de", help="language code (default: de)")
    parser.add_argument("--search", nargs="+", default=["greedy", "beam"], help="names in configs/search")
    parser.add_argument("--precision", nargs="+", default=["fp32", "bf16"], help="fp32, bf16, fp16, auto")
    parser.add_argument(
        "--steps",
        nargs="+",
        default=["graphs"],
        choices=["graphs", "launches", "host"],
        help="how a GPU searches: graphs, launches, host (default: graphs)",
    )
    parser.add_argument("--device", default="cpu", help="cpu, cuda, mps, auto (default: cpu)")
    parser.add_argument("--threads", type=count, default=1, help="CPU threads (default: 1)")
    parser.add_argument("--tokens", type=count, default=16384, help="source tokens per batch (default: 16384)")
    parser.add_argument(
        "--longest", type=count, help="cut every translation after N pieces (default: 2 x source pieces + 10)"
    )
    parser.add_argument("--sentences", type=count, help="translate only the first N sentences")
    parser.add_argument("--passes", type=count, default=3, help="passes over the test split (default: 3)")
    parser.add_argument("--json", type=full_path, help="also write the records to this file, after each measurement")


def run(arguments: argparse.Namespace) -> None:
    """Measure every search in every number format; print the table."""
    import torch

    from mt.benchmark.corpus_folder import read_split
    from mt.benchmark.search_speed import search_speed, search_table
    from mt.config.build import build
    from mt.config.command_line import compose
    from mt.device import check_threads, choose_device
    from mt.files.folders import check_writable
    from mt.files.json_files import json_text
    from mt.files.writing import writer
    from mt.ops.precision import Precision
    from mt.runs.bundle import Bundle
    from mt.runs.find import find_bundle

    if arguments.json:
        check_writable(arguments.json.parent, "--json")
        arguments.json.parent.mkdir(parents=True, exist_ok=True)
    check_threads(arguments.threads, "--threads")
    torch.set_num_threads(arguments.threads)
    device = choose_device(arguments.device)
    limit = {}
    if arguments.longest:
        limit = {"max_length_ratio": 0.0, "max_length_extra": arguments.longest}
    nodes = {name: compose("train", [f"search={name}"])["search"] for name in arguments.search}
    searches = {name: build({**node, **limit}, "search") for name, node in nodes.items()}
    for name in arguments.precision:
        Precision(name, device, key="--precision")  # refuses what the device does not have
    texts = read_split(arguments.corpus, "test", arguments.source, arguments.target)
    sources, references = (side[: arguments.sentences] for side in texts)
    bundle = Bundle.load(find_bundle(arguments.run), device)
    records = []
    for name, search in searches.items():
        first = None
        sizes = sources, references, arguments.tokens, arguments.passes
        for precision, way in product(arguments.precision, arguments.steps if device.type == "cuda" else ["host"]):
            speed, translations = search_speed(bundle, search, precision, *sizes, way, first)
            first = first or translations
            records.append({"model": arguments.run.name, "search": name, **speed})
            if arguments.json:
                with writer(arguments.json, "--json") as output:
                    output.write(json_text(records).encode())
    show(search_table(records), end="")
