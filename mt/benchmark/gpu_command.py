"""Check a machine in one command: tests, speed, and models trained to a BLEU score. For GPUs; also runs on a CPU.

    python -m mt.benchmark gpu --corpus corpora/multi30k --source en --target de --minutes 9

runs the tests marked `gpu`, measures training speed at WMT's sentence lengths and on the corpus, trains each model with
mixed precision, and measures its decoding speed; models with torch.compile come last. The most important steps come
first, and a Markdown and a JSON report are written after each step. All steps end within the given minutes; the report
lists steps that were skipped for lack of time. The exit status is 1 if any step failed or was skipped.

Without a corpus, only tests and training speed at WMT's sentence lengths are run.

Any key of the training configuration may follow, after `--`: `-- optimizer.learning_rate=1e-3 trainer.compile=true`.
"""

from __future__ import annotations

import argparse
import shlex
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from mt.benchmark.arguments import INTERRUPTED, count, full_path, minutes
from mt.terminal import say, show

if TYPE_CHECKING:
    from mt.benchmark.gpu_check import CheckPlan

CORPUS_MODELS = ["transformer/small", "bahdanau"]
WMT_MODELS = {"cuda": ["transformer/base", "transformer/big", "bahdanau"], "cpu": CORPUS_MODELS}
"""Models measured at WMT's lengths, by type of device. A CPU would need minutes for a few updates of large models."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of this command."""
    parser.add_argument("--corpus", type=full_path, help="folder with train, val and test in both languages")
    parser.add_argument("--source", default="en", help="language code (default: en)")
    parser.add_argument("--target", default="de", help="language code (default: de)")
    parser.add_argument("--minutes", type=minutes, default=10.0, help="time limit of the whole check (default: 10)")
    parser.add_argument(
        "--model", nargs="+", default=CORPUS_MODELS, help="names in configs/model, trained on the corpus"
    )
    parser.add_argument(
        "--wmt", nargs="*", metavar="MODEL", help="models measured at WMT's lengths (GPU: base, big, bahdanau)"
    )
    parser.add_argument(
        "--compile", nargs="*", default=[], help="models to measure with torch.compile too, at WMT's lengths"
    )
    parser.add_argument(
        "--tokens", type=count, nargs="+", help="tokens per batch; training uses the first (GPU: 16384, CPU: 4096)"
    )
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:1, mps (default: auto)")
    parser.add_argument("--precision", help="bf16, fp16, tf32, fp32 (default: auto, bf16 if the hardware supports it)")
    parser.add_argument("--threads", type=count, help="CPU threads (default: all cores)")
    parser.add_argument("--epochs", type=count, default=30, help="most epochs of each training (default: 30)")
    parser.add_argument("--updates", type=count, default=60, help="updates per speed measurement (default: 60)")
    parser.add_argument("--no-tests", action="store_true", help="skip the tests")
    parser.add_argument("--folder", type=full_path, help="runs, logs, prepared corpus (default: outputs/gpu_<date>)")
    parser.add_argument("--report", type=full_path, help="the Markdown report (default: report.md in the folder)")
    parser.add_argument("overrides", nargs="*", metavar="key=value", help="keys of the training configuration")


def run(arguments: argparse.Namespace) -> None:
    """Run all steps within the time limit; print the path of the report."""
    from mt.benchmark.gpu_check import GpuCheck
    from mt.benchmark.machine import describe_machine

    plan = make_plan(arguments)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that SIGTERM also writes the report
    about = {
        "command": shlex.join(["python", "-m", "mt.benchmark", *sys.argv[1:]]),
        "machine": describe_machine(plan.device),
        "corpus": "none"
        if plan.corpus is None
        else f"{plan.corpus}, {plan.source} to {plan.target}, "
        + ", ".join(f"{split} {prefix.name}" for split, prefix in plan.splits.items()),
        "minutes": plan.minutes,
    }
    try:
        well = GpuCheck(plan, about, say).run()
    except KeyboardInterrupt:
        say(f"interrupted; the results so far are in {plan.report}")
        sys.exit(INTERRUPTED)
    show(str(plan.report))
    sys.exit(0 if well else 1)


def make_plan(arguments: argparse.Namespace) -> CheckPlan:
    """The plan for the command line, with this machine's defaults.

    Raises:
        ConfigError: the number of threads or the device is wrong.
        UserError: the checkout has no tests, the corpus has no training pairs, or a folder cannot be written.
    """
    import datetime

    from mt.benchmark.corpus_folder import find_splits
    from mt.benchmark.gpu_check import CheckPlan
    from mt.benchmark.machine import available_cores
    from mt.config.build import CONFIG_DIR
    from mt.device import check_threads, choose_device
    from mt.errors import UserError
    from mt.files.folders import check_writable

    threads = arguments.threads or available_cores()
    check_threads(threads, "--threads")
    device = choose_device(arguments.device)
    repository = CONFIG_DIR.parent
    if not (arguments.no_tests or (repository / "tests").is_dir()):
        raise UserError(f"{repository}: has no tests folder; run this in a checkout, or give --no-tests")
    folder = arguments.folder or Path("outputs") / f"gpu_{datetime.datetime.now():%Y-%m-%d_%H-%M-%S}"
    report = arguments.report or folder / "report.md"
    splits = {} if arguments.corpus is None else find_splits(arguments.corpus, arguments.source, arguments.target)
    check_writable(folder, "--folder")
    check_writable(report.parent, "--report")
    return CheckPlan(
        repository=repository,
        folder=folder,
        report=report,
        corpus=arguments.corpus,
        splits=splits,
        source=arguments.source,
        target=arguments.target,
        models=[] if arguments.corpus is None else arguments.model,
        wmt=WMT_MODELS.get(device.type, CORPUS_MODELS) if arguments.wmt is None else arguments.wmt,
        compiled=arguments.compile,
        tokens=arguments.tokens or [16384 if device.type == "cuda" else 4096],
        device=str(device),
        precision=arguments.precision or "auto",
        threads=threads,
        minutes=arguments.minutes,
        epochs=arguments.epochs,
        updates=arguments.updates,
        overrides=arguments.overrides,
        tests=not arguments.no_tests,
    )
