"""Measure speed beside the toolkits that a user would pick instead, in turn on one CPU core.

    python -m mt.benchmark peer training PEER/bin/python --corpus corpora/multi30k --precision fp32 bf16

trains beside MarianMT of transformers and its `Seq2SeqTrainer`, on the same pieces: a Transformer of 3 + 3 layers
(width 256, feed-forward 1,024, 4 heads, tied embeddings, dropout 0.1), and our recurrent model. Tokens are source and
target tokens without padding, per CPU second of the process; 60 updates are measured after 10 of warm-up.

    python -m mt.benchmark peer decoding PEER/bin/python --corpus corpora/multi30k --precision fp32 bf16

translates the test split beside MarianMT's `generate` and CTranslate2, from ids to ids, greedily and with a beam of 5.
The models have the same size and random weights. Such a model hardly ever ends a translation, so all write `--steps`
pieces for each sentence. Start-up is not counted.

The tables on standard output give the ratio of each round, because a core's speed changes with what the machine does
beside it. The second argument is the Python of an environment that has the other toolkits:

    python -m venv PEER && PEER/bin/pip install torch 'transformers[sentencepiece]' accelerate ctranslate2
"""

from __future__ import annotations

import argparse
import os
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mt.benchmark.arguments import count, full_path
from mt.terminal import say, show

if TYPE_CHECKING:
    from mt.benchmark.peers_beside import Contender, Measurement
    from mt.data.batches.encoded import EncodedSplit

MARIAN, GENERATE, CTRANSLATE2 = "MarianMT", "generate", "CTranslate2"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of this command."""
    parser.add_argument("what", choices=["training", "decoding"], help="what to measure")
    parser.add_argument("python", type=Path, help="Python of an environment with transformers and ctranslate2")
    parser.add_argument(
        "--corpus", type=full_path, required=True, help="folder with train.<language>, compressed or not"
    )
    parser.add_argument("--source", default="en", help="language code (default: en)")
    parser.add_argument("--target", default="de", help="language code (default: de)")
    parser.add_argument("--model", nargs="+", default=["transformer/small", "bahdanau"], help="names in configs/model")
    parser.add_argument("--precision", nargs="+", default=["fp32"], choices=["fp32", "bf16"], help="fp32, bf16")
    parser.add_argument("--rounds", type=count, default=5, help="how often each is measured (default: 5)")
    training, decoding = parser.add_argument_group("training"), parser.add_argument_group("decoding")
    training.add_argument("--tokens", type=count, default=4096, help="tokens per batch (default: 4096)")
    training.add_argument("--updates", type=count, default=60, help="updates measured (default: 60)")
    training.add_argument("--warmup", type=count, default=10, help="updates before the measurement (default: 10)")
    decoding.add_argument("--beam", type=count, nargs="+", default=[1, 5], help="widths of the beam (default: 1 5)")
    decoding.add_argument("--steps", type=count, default=16, help="pieces of a translation (default: 16)")
    decoding.add_argument("--batch", type=count, default=64, help="sentences in a batch of the peers (default: 64)")
    decoding.add_argument(
        "--batch-tokens", type=count, default=4096, help="source pieces in a batch of ours (default: 4096)"
    )
    decoding.add_argument("--passes", type=count, default=3, help="passes over the test split (default: 3)")
    parser.add_argument(
        "--cache", type=full_path, default=Path("outputs/cache"), help="prepared corpora (default: outputs/cache)"
    )
    parser.add_argument("--json", type=full_path, help="also write the measurements to this file")


def run(arguments: argparse.Namespace) -> None:
    """Measure all in turn; print the table."""
    from mt.benchmark.peers_beside import plain_values, ratio_table
    from mt.errors import UserError
    from mt.files.folders import check_writable
    from mt.files.json_files import json_text
    from mt.files.writing import writer

    if not arguments.python.is_file():
        raise UserError(f"{arguments.python}: no such file; give the Python of an environment with transformers")
    if arguments.json:
        check_writable(arguments.json.parent, "--json")
        arguments.json.parent.mkdir(parents=True, exist_ok=True)
    _use_one_core()
    with tempfile.TemporaryDirectory() as folder:
        if arguments.what == "training":
            measured = _training(arguments, Path(folder))
            show(ratio_table(measured, "tokens a CPU second", MARIAN), end="")
        else:
            measured = _decoding(arguments, Path(folder))
            show(ratio_table(measured, "CPU seconds", GENERATE, less_is_better=True), end="")
    if arguments.json:
        with writer(arguments.json, "--json") as output:
            output.write(json_text(plain_values(measured)).encode())


def _training(arguments: argparse.Namespace, folder: Path) -> list[Measurement]:
    from mt.benchmark.peers_beside import Contender, in_turn, run_program, write_ids
    from mt.benchmark.train_command import in_own_process
    from mt.benchmark.training_speed import training_speed

    def marian(job: dict[str, Any]) -> dict[str, Any]:
        result = run_program(arguments.python, "marian_training.py", job)
        return {"amount": result["tokens_per_second"], **result}

    def ours(config: dict[str, Any]) -> dict[str, Any]:
        result = in_own_process(training_speed, config, arguments.updates, arguments.warmup)
        return {"amount": result["tokens_per_second"], **result}

    train, _, vocabulary = _prepared(arguments)
    write_ids(train, folder / "train.npz")
    job = {
        "ids": str(folder / "train.npz"),
        "vocabulary": vocabulary,
        "tokens": arguments.tokens,
        "updates": arguments.updates,
        "warmup": arguments.warmup,
        "folder": str(folder),
    }
    contenders: list[Contender] = []
    for precision in arguments.precision:
        contenders.append(Contender(precision, MARIAN, partial(marian, {**job, "precision": precision})))
        contenders += [
            Contender(precision, model, partial(ours, _configuration(arguments, model, precision)))
            for model in arguments.model
        ]
    return in_turn(contenders, arguments.rounds, say)


def _decoding(arguments: argparse.Namespace, folder: Path) -> list[Measurement]:
    from mt.benchmark.forced_decoding import decoding_seconds
    from mt.benchmark.peers_beside import Contender, in_turn, run_program, write_ids
    from mt.benchmark.train_command import in_own_process

    def peer(job: dict[str, Any]) -> dict[str, Any]:
        result = run_program(arguments.python, "marian_decoding.py", job)
        return {"amount": result["cpu_seconds"], **result}

    _, test, vocabulary = _prepared(arguments)
    write_ids(test, folder / "test.npz")
    sources = [test.source_ids(row).tolist() for row in range(len(test))]
    job = {
        "ids": str(folder / "test.npz"),
        "vocabulary": vocabulary,
        "steps": arguments.steps,
        "sentences": arguments.batch,
        "passes": arguments.passes,
        "folder": str(folder),
    }
    contenders: list[Contender] = []
    for beam in arguments.beam:
        group, fixed = "greedy" if beam == 1 else f"beam of {beam}", {**job, "beam": beam}
        contenders.append(
            Contender(group, GENERATE, partial(peer, {**fixed, "engine": "generate", "precision": "fp32"}))
        )
        contenders += [
            Contender(
                group,
                f"{CTRANSLATE2}, {precision}",
                partial(peer, {**fixed, "engine": "ctranslate2", "precision": precision}),
            )
            for precision in ("fp32", "int8")
        ]
        for model in arguments.model:
            for precision in arguments.precision:
                settings = _configuration(arguments, model, precision)["model"], vocabulary, sources
                further = beam, arguments.steps, precision, arguments.batch_tokens, arguments.passes
                measure = partial(in_own_process, decoding_seconds, *settings, *further)
                contenders.append(Contender(group, f"{model}, {precision}", measure))
    return in_turn(contenders, arguments.rounds, say)


def _prepared(arguments: argparse.Namespace) -> tuple[EncodedSplit, EncodedSplit, int]:
    """The training pairs, the test pairs, and the number of pieces of the vocabulary."""
    from mt.errors import UserError
    from mt.tracking.console import Console
    from mt.training.experiment import prepare
    from mt.training.parts import Parts

    with Console() as console:
        prepared = prepare(Parts.of(_configuration(arguments, arguments.model[0], "fp32")), console)
    if "test" not in prepared.splits:
        raise UserError(f"{arguments.corpus}: has no test split to translate")
    return prepared.splits["train"], prepared.splits["test"], len(prepared.preprocessing.target_tokenizer)


def _configuration(arguments: argparse.Namespace, model: str, precision: str) -> dict[str, Any]:
    from mt.benchmark.train_command import configuration

    further = {"device": "cpu", "threads": 1, "compile": False, "overrides": []}
    return configuration(argparse.Namespace(**vars(arguments) | further), model, precision)


def _use_one_core() -> None:
    """Keep this process, and all that it starts, on one core with one thread."""
    os.environ |= {"OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1", "HF_HUB_OFFLINE": "1"}
    if hasattr(os, "sched_setaffinity"):  # Linux
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
