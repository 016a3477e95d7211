"""Time and memory of each kind of attention at growing source lengths, compared with plain softmax attention.

All kinds of one length are measured in turns, round after round, and reported as ratios to the plain kind in the same
rounds. So if the machine is slow for a while, this affects all kinds alike.

Shapes: B sentences, H heads, T queries, S keys, D width.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import torch
from matplotlib.figure import Figure
from torch.profiler import ProfilerActivity, profile

from mt.attention.attention import Attention
from mt.attention.multihead import MultiHeadAttention
from mt.config.build import CONFIG_DIR, build, choices
from mt.config.command_line import compose

PLAIN = "scaled_dot"
"""The kind that others are compared with: softmax over all scaled dot products, without a fused kernel."""


COSTLY = "additive"
"""A second score with which windows are also measured."""

SOURCE_GROUPS = tuple(f"model/attention/{part}" for part in ("score", "normalizer", "window", "coverage"))
SELF_GROUPS = tuple(f"model/attention/{part}" for part in ("self_window", "position"))
"""Groups of the configuration whose every choice is measured. Positions that are added to embeddings do not change the
attention, so they count as the plain kind."""

TITLES = {"source": "attention to a source", "self": "self-attention"}


@dataclass(frozen=True)
class Sizes:
    """The sizes of all measurements: B, T (of attention to a source), D, H, and the radius of windows."""

    batch: int = 4
    queries: int = 32
    width: int = 128
    heads: int = 4
    radius: int = 10


@dataclass(frozen=True)
class Cost:
    """The cost of one kind at one length, for a forward and a backward pass.

    Attributes:
        group: `source` for attention to a source, `self` for self-attention.
        kind: name of the choice.
        length: S.
        milliseconds: median over the rounds; CPU time on a CPU, wall clock on other devices.
        time_ratio: time relative to the plain kind of the same group and length.
        mebibytes: peak memory of tensors in MiB, without the inputs.
        memory_ratio: memory relative to the plain kind of the same group and length.
    """

    group: str
    kind: str
    length: int
    milliseconds: float
    time_ratio: float
    mebibytes: float
    memory_ratio: float


Pass = Callable[[], None]
"""A forward and a backward pass."""


def attention_costs(lengths: Sequence[int], sizes: Sizes, rounds: int, device: torch.device) -> list[Cost]:
    """Measure every kind at every length, in rounds."""
    costs = []
    for group, kinds in (("source", source_kinds), ("self", self_kinds)):
        for length in lengths:
            torch.manual_seed(0)
            passes = kinds(length, sizes, device)
            times = _times(passes, rounds, device)
            memory = {name: _peak(each, device) for name, each in passes.items()}
            for name in passes:
                ratio, more = times[name] / times[PLAIN], memory[name] / memory[PLAIN]
                costs.append(Cost(group, name, length, 1e3 * times[name], ratio, memory[name] / 2**20, more))
    return costs


def source_kinds(length: int, sizes: Sizes, device: torch.device) -> dict[str, Pass]:
    """Attention of all target positions to a source: the plain kind, then each choice of each part."""
    query, values = (
        torch.randn(sizes.batch, count, sizes.width, device=device, requires_grad=True)
        for count in (sizes.queries, length)
    )
    mask = torch.ones(sizes.batch, length, dtype=torch.bool, device=device)

    def kind(node: dict[str, Any]) -> Pass:
        node = {name: _fitted(part, length, sizes) for name, part in node.items()}
        module: Attention = build(node, "model.attention", query_width=sizes.width, key_width=sizes.width).to(device)

        def run() -> None:
            module(query, module.project_keys(values), values, mask, need_weights=False).context.sum().backward()

        return run

    return {name: kind(node) for name, node in source_choices().items()}


def self_kinds(length: int, sizes: Sizes, device: torch.device) -> dict[str, Pass]:
    """Multi-head self-attention over one sentence, with each choice of window and of relative positions."""
    states = torch.randn(1, length, sizes.width, device=device, requires_grad=True)

    def kind(node: dict[str, Any], causal: bool = False, step_by_step: bool = False) -> Pass:
        module: MultiHeadAttention = build(
            node, "model.self_attention", width=sizes.width, heads=sizes.heads, causal=causal
        ).to(device)

        def run() -> None:
            module(states, causal=causal, need_weights=step_by_step)[0].sum().backward()

        return run

    plain, others = self_choices(sizes.radius)
    kinds = {PLAIN: kind(plain, step_by_step=True), "fused kernel": kind(plain)}
    for name, node in others.items():
        kinds[name] = kind(node)
        if node["radius"] is not None:
            kinds[f"{name}, causal"] = kind(node, causal=True)
    return kinds


@cache
def source_choices() -> dict[str, dict[str, Any]]:
    """The configuration node of each kind of attention to a source, by name, for all choices in `SOURCE_GROUPS`.

    The choices are read from the configuration's folders, so that a new kind is measured as soon as it has a file. The
    more a score costs, the more a window saves, so windows are also measured with a costly score.
    """
    plain = _attention_node()
    kinds = {PLAIN: plain}
    for group in SOURCE_GROUPS:
        for choice in choices(CONFIG_DIR / group):
            node = _attention_node(f"{group}={choice}")
            if node == plain:
                continue
            kinds[choice] = node
            if group.endswith("/window"):
                kinds[f"{choice}, {COSTLY}"] = _attention_node(f"{group}={choice}", f"model/attention/score={COSTLY}")
    return kinds


@cache
def self_choices(radius: int) -> tuple[dict[str, Any], dict[str, dict[str, Any]]]:
    """The node of plain self-attention, and the nodes of other kinds by name, for all choices in `SELF_GROUPS`."""

    def node(*words: str) -> dict[str, Any]:
        model = compose("train", ["experiment=none", "model=transformer", *words])["model"]
        window = None if model["self_attention_radius"] is None else radius
        return {"_target_": "mt.attention.MultiHeadAttention", "relative": model["relative"], "radius": window}

    plain = node()
    named = {choice: node(f"{group}={choice}") for group in SELF_GROUPS for choice in choices(CONFIG_DIR / group)}
    return plain, {name: each for name, each in named.items() if each != plain}


def _attention_node(*words: str) -> dict[str, Any]:
    """`model.attention` of a recurrent model with these choices. That attention has a setting for every part."""
    config = compose("train", ["experiment=none", "model=bahdanau", f"model/attention/score={PLAIN}", *words])
    node: dict[str, Any] = config["model"]["attention"]
    return node


def _fitted(part: Any, length: int, sizes: Sizes) -> Any:
    """A part's node with the sizes of the measurement: `radius` and `max_length`, if the part has them."""
    fitted = {"radius": sizes.radius, "max_length": length}
    if not isinstance(part, dict):
        return part
    return {name: fitted.get(name, _fitted(value, length, sizes)) for name, value in part.items()}


def cost_table(costs: Sequence[Cost]) -> str:
    """Markdown: for each group time and memory by length; the plain kind in milliseconds and MiB, others as ratios."""
    parts = []
    for group in dict.fromkeys(cost.group for cost in costs):
        own = [cost for cost in costs if cost.group == group]
        lengths = list(dict.fromkeys(cost.length for cost in own))
        head = [f"{TITLES[group]}", *(f"time at {n:,}" for n in lengths), *(f"memory at {n:,}" for n in lengths)]
        lines = [head, ["---", *["--:"] * (2 * len(lengths))]]
        for kind in dict.fromkeys(cost.kind for cost in own):
            cells = [cost for cost in own if cost.kind == kind]
            plain = kind == PLAIN
            times = [f"{c.milliseconds:.2f} ms" if plain else f"{c.time_ratio:.2f}" for c in cells]
            memory = [f"{c.mebibytes:.1f} MiB" if plain else f"{c.memory_ratio:.2f}" for c in cells]
            lines.append([kind, *times, *memory])
        parts.append("".join(f"| {' | '.join(line)} |\n" for line in lines))
    return "\n".join(parts)


def cost_figure(costs: Sequence[Cost]) -> Figure:
    """Time and memory against length, each on logarithmic axes: a column for each group."""
    groups, kinds = (list(dict.fromkeys(getattr(cost, key) for cost in costs)) for key in ("group", "kind"))
    figure = Figure(figsize=(6.4 * len(groups), 9), layout="constrained")
    panels = figure.subplots(2, len(groups), squeeze=False)
    drawn = {}
    for column, group in enumerate(groups):
        lengths = list(dict.fromkeys(cost.length for cost in costs if cost.group == group))
        for number, kind in enumerate(kinds):
            cells = [cost for cost in costs if cost.group == group and cost.kind == kind]
            if not cells:
                continue
            style = {
                "color": "black" if kind == PLAIN else f"C{number % 10}",
                "linestyle": "--" if kind.startswith("local_") else "-",
                "linewidth": 2.4 if kind == PLAIN else 1.2,
                "marker": "os^vD"[number // 4 % 5],
                "markersize": 4,
            }
            label = f"{kind} (plain)" if kind == PLAIN else kind
            (drawn[label],) = panels[0, column].plot(lengths, [cost.milliseconds for cost in cells], **style)
            panels[1, column].plot(lengths, [cost.mebibytes for cost in cells], **style)
        for panel, what in zip(panels[:, column], ("time, ms", "peak memory, MiB"), strict=True):
            panel.set(xscale="log", yscale="log", xlabel="keys", ylabel=what, title=TITLES[group])
            panel.set_xticks(lengths, [f"{length:,}" for length in lengths])
            panel.minorticks_off()
            panel.grid(alpha=0.3)
    figure.legend(list(drawn.values()), list(drawn), loc="outside lower center", ncols=6, fontsize=9)
    return figure


def _times(passes: dict[str, Pass], rounds: int, device: torch.device) -> dict[str, float]:
    """Median seconds of each pass (CPU time on a CPU). Each round measures all passes; a first round is not counted."""
    clock = time.process_time if device.type == "cpu" else time.perf_counter
    seconds: dict[str, list[float]] = {name: [] for name in passes}
    for number in range(rounds + 1):
        for name, run in passes.items():
            _wait(device)
            start = clock()
            run()
            _wait(device)
            if number:
                seconds[name].append(clock() - start)
    return {name: statistics.median(each) for name, each in seconds.items()}


def _wait(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.synchronize(device)


def _peak(run: Pass, device: torch.device) -> int:
    """Peak memory in bytes of the tensors made in a pass."""
    if device.type == "cuda":
        torch.cuda.reset_peak_memory_stats(device)
        before = torch.cuda.memory_allocated(device)
        run()
        return torch.cuda.max_memory_allocated(device) - before
    with profile(activities=[ProfilerActivity.CPU], profile_memory=True) as measured:
        run()
    held = most = 0
    assert measured.profiler is not None
    assert measured.profiler.kineto_results is not None
    events = [event for event in measured.profiler.kineto_results.events() if event.name() == "[memory]"]
    for event in sorted(events, key=lambda event: event.start_ns()):
        held += event.nbytes()
        most = max(most, held)
    return most
