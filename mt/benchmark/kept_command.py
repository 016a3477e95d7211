"""Count what a model keeps of placeholders, tags and addresses, without and with `keep` of mt.translate.

    python -m mt.benchmark kept outputs/RUN --corpus data/sample --source en --target es

For each pair of the test split a tag, a placeholder or an address is put into the source at random. Where both sides
have the same name or number, a second pair has a placeholder or an address in place of it on both sides (`names`).
`right` is the share of the translations that have all of it as often as the source, unchanged. `BLEU of the rest`
leaves it out on both sides; `BLEU with it` counts it as a word, where the reference says where it belongs.
"""

from __future__ import annotations

import argparse

from mt.benchmark.arguments import count, full_path
from mt.terminal import show


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of this command."""
    parser.add_argument("run", type=full_path, nargs="+", help="folder of a run, or of a bundle")
    parser.add_argument("--corpus", type=full_path, required=True, help="folder with test in both languages")
    parser.add_argument("--source", default="en", help="language code (default: en)")
    parser.add_argument("--target", default="es", help="language code (default: es)")
    parser.add_argument("--sentences", type=count, help="use only the first N sentences")
    parser.add_argument("--threads", type=count, default=1, help="CPU threads (default: 1)")


def run(arguments: argparse.Namespace) -> None:
    """Print a table with a row for each model, way and kind."""
    import torch

    from mt.benchmark.corpus_folder import read_split
    from mt.benchmark.kept import KINDS, made_pairs, measured, without_spans
    from mt.translation.translator import Translator

    torch.set_num_threads(arguments.threads)
    sources, references = read_split(arguments.corpus, "test", arguments.source, arguments.target)
    pairs = made_pairs(sources[: arguments.sentences], references[: arguments.sentences])
    show("| model | | of what | sentences | right | BLEU of the rest | BLEU with it |")
    show("|---|---|---|--:|--:|--:|--:|")
    for folder in arguments.run:
        keeping = [
            ("left out", Translator.load(folder, device="cpu"), [without_spans(pair.source) for pair in pairs]),
            ("plain", Translator.load(folder, device="cpu"), [pair.source for pair in pairs]),
            ("keep", Translator.load(folder, device="cpu", keep=KINDS), [pair.source for pair in pairs]),
        ]
        for way, translator, texts in keeping:
            for kind, found in measured(pairs, translator.translate(texts)).items():
                right, placed = f"{found.right:.1%}", f"{found.placed:.1f}"
                if way == "left out":
                    right = placed = ""
                numbers = str(found.pairs), right, f"{found.bleu:.1f}", placed if kind == "names" else ""
                row = folder.name, way, kind, *numbers
                show(f"| {' | '.join(row)} |")
