"""Check a machine in one command: tests, speed, and models trained to a BLEU. Meant for GPUs; runs on a CPU too.

    python -m mt.benchmark gpu --corpus corpora/multi30k --source en --target de --minutes 9

runs the tests marked `gpu`, measures training at WMT's sentence lengths, then on the corpus, trains each model with
mixed precision and measures how fast it translates; models through torch.compile come last. What matters most comes
first, and a Markdown and a JSON report are written anew after each step. Everything ends within the minutes given; the
report names what did not get its turn. The exit status is 1 if anything failed; the report says what.

Without a corpus only tests and WMT's lengths are measured.

Any key of the training configuration may follow, after `--`: `-- optimizer.learning_rate=1e-3 trainer.compile=true`.
"""

from __future__ import annotations

import argparse
import shlex
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from mt.benchmark.arguments import INTERRUPTED, count, minutes

if TYPE_CHECKING:
    from mt.benchmark.gpu_check import CheckPlan

CORPUS_MODELS = ["transformer/small", "bahdanau"]
WMT_MODELS = {"cuda": ["transformer/base", "transformer/big", "bahdanau"], "cpu": CORPUS_MODELS}
"""Models measured at WMT's lengths, by kind of device: a CPU needs minutes for a few updates of the large ones."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Of the command line."""
    parser.add_argument("--corpus", type=Path, help="folder with train, val and test in both languages")
    parser.add_argument("--source", default="en", help="language code (default: en)")
    parser.add_argument("--target", default="de", help="language code (default: de)")
    parser.add_argument("--minutes", type=minutes, default=10.0, help="in which everything ends (default: 10)")
    parser.add_argument(
        "--model", nargs="+", default=CORPUS_MODELS, help="names in configs/model, trained on the corpus"
    )
    parser.add_argument(
        "--wmt", nargs="*", metavar="MODEL", help="models measured at WMT's lengths (GPU: base, big, bahdanau)"
    )
    parser.add_argument(
        "--compile", nargs="*", default=[], help="models to measure through torch.compile too, at WMT's lengths"
    )
    parser.add_argument(
        "--tokens", type=count, nargs="+", help="batch budgets; the first trains (GPU: 16384, CPU: 4096)"
    )
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:1, mps (default: auto)")
    parser.add_argument("--precision", help="bf16, fp16, fp32 (default: bf16 where the hardware has it)")
    parser.add_argument("--threads", type=count, help="CPU threads (default: all cores)")
    parser.add_argument("--epochs", type=count, default=30, help="of each training, at most (default: 30)")
    parser.add_argument("--updates", type=count, default=60, help="measured for the speed (default: 60)")
    parser.add_argument("--no-tests", action="store_true", help="leave the tests out")
    parser.add_argument("--folder", type=Path, help="runs, logs, prepared corpus (default: outputs/gpu_<date>)")
    parser.add_argument("--report", type=Path, help="the Markdown report (default: report.md in the folder)")
    parser.add_argument("overrides", nargs="*", metavar="key=value", help="of the training configuration")


def run(arguments: argparse.Namespace) -> None:
    """Do every step in the time there is; print where the report is."""
    from mt.benchmark.gpu_check import GpuCheck
    from mt.benchmark.machine import describe_machine

    plan = make_plan(arguments)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that the report is written then too
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
        well = GpuCheck(plan, about, lambda line: print(line, file=sys.stderr, flush=True)).run()
    except KeyboardInterrupt:
        print(f"interrupted; what was found until then: {plan.report}", file=sys.stderr)
        sys.exit(INTERRUPTED)
    print(plan.report)
    sys.exit(0 if well else 1)


def make_plan(arguments: argparse.Namespace) -> CheckPlan:
    """What the command line asks for, with the defaults of this machine."""
    import datetime

    from mt.benchmark.corpus_folder import find_splits
    from mt.benchmark.gpu_check import CheckPlan
    from mt.benchmark.machine import available_cores, fast_precision
    from mt.config.build import CONFIG_DIR
    from mt.device import check_threads, choose_device
    from mt.errors import UserError
    from mt.files.folders import check_writable

    threads = arguments.threads or available_cores()
    check_threads(threads, "--threads")
    device = choose_device(arguments.device)
    repository = CONFIG_DIR.parent
    if not (arguments.no_tests or (repository / "tests").is_dir()):
        raise UserError(f"{repository}: no tests in it; run this in a checkout, or give --no-tests")
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
        precision=arguments.precision or fast_precision(arguments.device),
        threads=threads,
        minutes=arguments.minutes,
        epochs=arguments.epochs,
        updates=arguments.updates,
        overrides=arguments.overrides,
        tests=not arguments.no_tests,
    )
