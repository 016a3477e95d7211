"""Time and peak memory of every kind of attention, as ratios to plain softmax attention in the same run.

    python -m mt.benchmark attention --plot docs/images/attention_costs.png

measures a forward and a backward pass at source lengths from 16 to 4,096: 4 sentences, 32 target positions, width 128;
self-attention of one sentence with 4 heads; windows of radius 10. Each file in `configs/model/attention` is one kind.
The result is a Markdown table on standard output.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from mt.benchmark.arguments import count, full_path
from mt.terminal import show


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of this command."""
    parser.add_argument("--lengths", type=count, nargs="+", default=[16, 64, 256, 1024, 4096], help="source lengths")
    parser.add_argument("--batch", type=count, default=4, help="sentences (default: 4)")
    parser.add_argument("--queries", type=count, default=32, help="target positions (default: 32)")
    parser.add_argument("--width", type=count, default=128, help="width of queries, keys and values (default: 128)")
    parser.add_argument("--radius", type=count, default=10, help="radius of windows (default: 10)")
    parser.add_argument("--rounds", type=count, default=7, help="measurements of each kind (default: 7)")
    parser.add_argument("--threads", type=count, default=1, help="CPU threads (default: 1)")
    parser.add_argument("--device", default="cpu", help="cpu, cuda, mps, auto (default: cpu)")
    parser.add_argument("--plot", type=full_path, help="also plot time and memory to this file")


def run(arguments: argparse.Namespace) -> None:
    """Measure every kind at every length; print the table and draw the figure."""
    os.environ.setdefault("KINETO_LOG_LEVEL", "99")  # torch reads this; else the memory profiler logs a lot
    import torch

    from mt.benchmark.attention_costs import Sizes, attention_costs, cost_figure, cost_table
    from mt.benchmark.machine import describe_machine
    from mt.device import check_threads, choose_device
    from mt.errors import ConfigError

    sizes = Sizes(arguments.batch, arguments.queries, arguments.width, radius=arguments.radius)
    if sizes.width % sizes.heads:
        raise ConfigError(
            f"--width {sizes.width}: must be a multiple of {sizes.heads}, the number of self-attention heads"
        )
    if arguments.plot:
        check_plot(arguments.plot)
    check_threads(arguments.threads, "--threads")
    device = choose_device(arguments.device)
    torch.set_num_threads(arguments.threads)
    costs = attention_costs(arguments.lengths, sizes, arguments.rounds, device)
    show(cost_table(costs))
    show("; ".join(f"{name}: {value}" for name, value in describe_machine(arguments.device).items()))
    if arguments.plot:
        arguments.plot.parent.mkdir(parents=True, exist_ok=True)
        cost_figure(costs).savefig(arguments.plot, dpi=110)


def check_plot(path: Path) -> None:
    """Check before the measurement that the figure can be saved to `path`.

    Raises:
        ConfigError: the file's ending is not that of a supported picture format.
        UserError: the file's folder cannot be written.
    """
    from matplotlib.backend_bases import FigureCanvasBase

    from mt.errors import ConfigError
    from mt.files.folders import check_writable

    drawn = FigureCanvasBase.get_supported_filetypes()
    if path.suffix.lstrip(".").lower() not in drawn:
        raise ConfigError(f"--plot {path}: must end in one of .{', .'.join(sorted(drawn))}")
    check_writable(path.parent, "--plot")
