"""Check a machine in one command: tests, speed, and both models trained to a BLEU. Meant for GPUs; runs on a CPU too.

    python scripts/gpu_check.py --corpus corpora/multi30k --source en --target de --minutes 9

runs the tests marked `gpu`, measures tokens a second, share of the matrix peak, memory and data wait of each model,
trains each with mixed precision, and writes a Markdown and a JSON report. Everything ends within the minutes given:
what does not get its turn is named in the report. The exit status is 1 if anything failed; the report says what.

Any key of the training configuration may follow: `optimizer.learning_rate=1e-3 trainer.compile=true`.
"""

from __future__ import annotations

import argparse
import datetime
import shlex
import signal
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # the checkout need not be installed

from mt.benchmark.arguments import Arguments, count, minutes, one_line
from mt.benchmark.corpus_folder import find_splits
from mt.benchmark.gpu_check import CheckPlan, GpuCheck
from mt.benchmark.machine import available_cores, describe_machine, fast_precision
from mt.device import check_threads, choose_device

REPOSITORY = Path(__file__).resolve().parent.parent


def main() -> None:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    arguments = parse()
    with one_line():
        plan = make_plan(arguments)
        machine = describe_machine(plan.device)
    about = {
        "command": shlex.join(["python", "scripts/gpu_check.py", *sys.argv[1:]]),
        "machine": machine,
        "corpus": f"{plan.corpus}, {plan.source} to {plan.target}, "
        + ", ".join(f"{split} {prefix.name}" for split, prefix in plan.splits.items()),
        "minutes": plan.minutes,
    }
    try:
        well = GpuCheck(plan, about, lambda line: print(line, file=sys.stderr, flush=True)).run()
    except KeyboardInterrupt:
        print(f"interrupted; what was found until then: {plan.report}", file=sys.stderr)
        sys.exit(130)
    print(plan.report)
    sys.exit(0 if well else 1)


def parse() -> argparse.Namespace:
    parser = Arguments(__doc__)
    parser.add_argument("--corpus", type=Path, required=True, help="folder with train, val and test in both languages")
    parser.add_argument("--source", default="en", help="language code (default: en)")
    parser.add_argument("--target", default="de", help="language code (default: de)")
    parser.add_argument("--minutes", type=minutes, default=10.0, help="in which everything ends (default: 10)")
    parser.add_argument("--model", nargs="+", default=["transformer/small", "bahdanau"], help="names in configs/model")
    parser.add_argument("--compile", nargs="*", default=[], help="models to measure through torch.compile too")
    parser.add_argument(
        "--tokens", type=count, nargs="+", help="batch budgets; the first trains (GPU: 16384, CPU: 4096)"
    )
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:1, mps (default: auto)")
    parser.add_argument("--precision", help="bf16, fp16, fp32 (default: bf16 where the hardware has it)")
    parser.add_argument("--threads", type=count, default=available_cores(), help="CPU threads (default: all cores)")
    parser.add_argument("--epochs", type=count, default=30, help="of each training, at most (default: 30)")
    parser.add_argument("--updates", type=count, default=60, help="measured for the speed (default: 60)")
    parser.add_argument("--no-tests", action="store_true", help="leave the tests out")
    parser.add_argument("--folder", type=Path, help="runs, logs, prepared corpus (default: outputs/gpu_check_<date>)")
    parser.add_argument("--report", type=Path, help="the Markdown report (default: report.md in the folder)")
    parser.add_argument("overrides", nargs="*", metavar="key=value", help="of the training configuration")
    return parser.parse_intermixed_args()


def make_plan(arguments: argparse.Namespace) -> CheckPlan:
    """What the command line asks for, with the defaults of this machine."""
    check_threads(arguments.threads, "--threads")
    device = choose_device(arguments.device)
    stamp = datetime.datetime.now().strftime("%Y-%m-%d_%H-%M-%S")
    folder = arguments.folder or Path("outputs") / f"gpu_check_{stamp}"
    return CheckPlan(
        repository=REPOSITORY,
        folder=folder,
        report=arguments.report or folder / "report.md",
        corpus=arguments.corpus,
        splits=find_splits(arguments.corpus, arguments.source, arguments.target),
        source=arguments.source,
        target=arguments.target,
        models=arguments.model,
        compiled=arguments.compile,
        tokens=arguments.tokens or [16384 if device.type == "cuda" else 4096],
        device=str(device),
        precision=arguments.precision or fast_precision(arguments.device),
        threads=arguments.threads,
        minutes=arguments.minutes,
        epochs=arguments.epochs,
        updates=arguments.updates,
        overrides=arguments.overrides,
        tests=not arguments.no_tests,
    )


if __name__ == "__main__":
    main()
