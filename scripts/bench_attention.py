"""Time and peak memory of each score, normaliser and window, as ratios to plain softmax attention of the same run.

    python scripts/bench_attention.py --plot docs/images/attention_costs.png

measures a forward and a backward pass at source lengths from 16 to 4,096: 4 sentences, 32 target positions, width 128;
self-attention of one sentence with 4 heads; windows of radius 10. A Markdown table goes to standard output.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("KINETO_LOG_LEVEL", "99")  # the profiler that measures memory has much to say
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # the checkout need not be installed

import torch
from matplotlib.backend_bases import FigureCanvasBase

from mt.benchmark.arguments import Arguments, count, one_line
from mt.benchmark.attention_costs import Sizes, attention_costs, cost_figure, cost_table
from mt.benchmark.machine import describe_machine
from mt.device import check_threads, choose_device


def main() -> None:
    parser = Arguments(__doc__)
    parser.add_argument("--lengths", type=count, nargs="+", default=[16, 64, 256, 1024, 4096], help="keys")
    parser.add_argument("--batch", type=count, default=4, help="sentences (default: 4)")
    parser.add_argument("--queries", type=count, default=32, help="target positions (default: 32)")
    parser.add_argument("--width", type=count, default=128, help="of queries, keys and values (default: 128)")
    parser.add_argument("--radius", type=count, default=10, help="of windows (default: 10)")
    parser.add_argument("--rounds", type=count, default=7, help="measurements of each, of which the median counts")
    parser.add_argument("--threads", type=count, default=1, help="CPU threads (default: 1)")
    parser.add_argument("--device", default="cpu", help="cpu, cuda, mps, auto (default: cpu)")
    parser.add_argument("--plot", type=Path, help="also draw time and memory into this file")
    arguments = parser.parse_args()
    sizes = Sizes(arguments.batch, arguments.queries, arguments.width, radius=arguments.radius)
    if sizes.width % sizes.heads:
        parser.error(f"--width {sizes.width}: must be a multiple of {sizes.heads}, the heads of self-attention")
    drawn = FigureCanvasBase.get_supported_filetypes()
    if arguments.plot and arguments.plot.suffix.lstrip(".").lower() not in drawn:
        parser.error(f"--plot {arguments.plot}: must end in one of .{', .'.join(sorted(drawn))}")
    with one_line():
        check_threads(arguments.threads, "--threads")
        device = choose_device(arguments.device)
    torch.set_num_threads(arguments.threads)
    costs = attention_costs(arguments.lengths, sizes, arguments.rounds, device)
    print(cost_table(costs))
    print("; ".join(f"{name}: {value}" for name, value in describe_machine(arguments.device).items()))
    if arguments.plot:
        arguments.plot.parent.mkdir(parents=True, exist_ok=True)
        cost_figure(costs).savefig(arguments.plot, dpi=110)


if __name__ == "__main__":
    main()
