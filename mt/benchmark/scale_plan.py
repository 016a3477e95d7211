"""What training on many GPUs takes, by formulas: memory, bytes sent, time and cost.

P is the number of parameters, L those of the largest layer, M those of all layers, and N the number of GPUs. Weights,
gradients and the optimizer's running means are float32.

Memory of a GPU (Rajbhandari et al. 2020, "ZeRO", section 3, https://arxiv.org/abs/1910.02054, whose stage 3 is what
FSDP does):

    ddp    weights 4 P      gradients 4 P      optimizer 4 s P      copies 2 P
    fsdp   weights 4 P / N  gradients 4 P / N  optimizer 4 s P / N  copies 2 P, gathered 8 (P - M) + 16 L

s is the number of running means of a weight (2 in Adam). The copies are those of the weights in 16 bits during a pass,
at most; in float32 there are none. Gathered are weights and their gradients: those of no layer during a whole pass, and
of two layers, one in use and the next one on its way. Activations are the same for both.

Bytes that a GPU sends in an update with one batch for each (Patarasuk and Yuan 2009, "Bandwidth optimal all-reduce
algorithms", https://doi.org/10.1016/j.jpdc.2008.09.002: a ring; ZeRO, section 7):

    ddp    2 (N - 1) / N x 4 P               all-reduce of the gradients
    fsdp   (N - 1) / N x (4 P + 4 M + 4 P)   all-gather of the weights forward, of the layers backward; reduce-scatter

Time of an update: c = tokens of a GPU / tokens per second of one GPU, and m = bytes sent / bandwidth of a GPU's slowest
link. It lies between max(c, m), where all sending happens beside computing, and c + m, where none does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

FLOAT, HALF = 4, 2
"""Bytes of a number in float32 and in 16 bits."""

Way = Literal["ddp", "fsdp"]
WAYS: tuple[Way, ...] = ("ddp", "fsdp")


@dataclass(frozen=True)
class ModelSize:
    """The numbers of a model that the plan needs.

    Attributes:
        parameters: all.
        outside: those of no layer: embeddings, last norms, output.
        largest_layer: those of the largest layer.
        running_means: numbers that the optimizer keeps for each parameter.
        activations: bytes that a pass over the largest batch keeps for its way back, at most.
        half: whether passes are in 16 bits.
    """

    parameters: int
    outside: int
    largest_layer: int
    running_means: int
    activations: int
    half: bool = True


@dataclass(frozen=True)
class MemoryParts:
    """Bytes on one GPU, by part."""

    weights: float
    gradients: float
    optimizer: float
    copies: float
    gathered: float
    activations: float

    @property
    def total(self) -> float:
        """All parts."""
        return sum((self.weights, self.gradients, self.optimizer, self.copies, self.gathered, self.activations))


def memory(size: ModelSize, gpus: int, way: Way) -> MemoryParts:
    """Memory of one GPU."""
    share = gpus if way == "fsdp" else 1
    whole = FLOAT * size.parameters / share
    copies = HALF * size.parameters if size.half else 0
    gathered = 0
    if way == "fsdp" and gpus > 1:
        gathered = 2 * FLOAT * min(size.parameters, size.outside + 2 * size.largest_layer)
    return MemoryParts(whole, whole, size.running_means * whole, copies, gathered, size.activations)


def bytes_sent(parameters: int, outside: int, gpus: int, way: Way) -> float:
    """Bytes that each GPU sends in an update.

    Args:
        parameters: all of the model.
        outside: those of no layer.
        gpus: how many.
        way: how they share the work.
    """
    sent = 2 * parameters if way == "ddp" else 2 * parameters + (parameters - outside)
    return (gpus - 1) / gpus * FLOAT * sent


@dataclass(frozen=True)
class Cluster:
    """The machines.

    Attributes:
        gpus_per_node: GPUs of a machine.
        inside: bytes per second that a GPU can send to others of its machine.
        between: bytes per second that a GPU can send to other machines.
        price: of a GPU for an hour.
    """

    gpus_per_node: int
    inside: float
    between: float
    price: float

    def bandwidth(self, gpus: int) -> float:
        """Bytes per second of a GPU's slowest link, if `gpus` train together."""
        return self.inside if gpus <= self.gpus_per_node else min(self.inside, self.between)


@dataclass(frozen=True)
class Bounds:
    """A number that is between two bounds."""

    least: float
    most: float

    def times(self, factor: float) -> Bounds:
        """Both bounds multiplied by a positive factor."""
        return Bounds(self.least * factor, self.most * factor)


@dataclass(frozen=True)
class WorkOfGpu:
    """What one GPU computes.

    Attributes:
        tokens: real tokens of both sides in a batch, on average.
        tokens_per_second: real tokens of both sides that one GPU alone trains on in a second.
        corpus: real tokens of both sides in the corpus.
    """

    tokens: float
    tokens_per_second: float
    corpus: float

    @property
    def seconds(self) -> float:
        """Seconds that a GPU computes for an update of one batch."""
        return self.tokens / self.tokens_per_second


@dataclass(frozen=True)
class Plan:
    """What training on a number of GPUs takes, if an update has one batch of each GPU."""

    gpus: int
    way: Way
    memory: MemoryParts
    sent: float
    update: Bounds
    efficiency: Bounds
    updates_an_epoch: float
    epoch: Bounds
    cost: Bounds


def plan(size: ModelSize, work: WorkOfGpu, cluster: Cluster, gpus: int, way: Way) -> Plan:
    """The plan for a number of GPUs."""
    sent = bytes_sent(size.parameters, size.outside, gpus, way)
    sending = sent / cluster.bandwidth(gpus)
    update = Bounds(max(work.seconds, sending), work.seconds + sending)
    updates = work.corpus / (work.tokens * gpus)
    epoch = update.times(updates)
    return Plan(
        gpus,
        way,
        memory(size, gpus, way),
        sent,
        update,
        Bounds(work.seconds / update.most, work.seconds / update.least),
        updates,
        epoch,
        epoch.times(gpus * cluster.price / 3600),
    )


def memory_table(plans: Sequence[Plan]) -> str:
    """A Markdown table of memory by part, in GiB of one GPU."""
    rows = [
        "| GPUs | | weights | gradients | optimizer | 16-bit copies | gathered | activations, at most | all |",
        "|--:|---|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for each in plans:
        found = each.memory
        parts = [found.weights, found.gradients, found.optimizer, found.copies, found.gathered, found.activations]
        parts.append(found.total)
        rows.append(f"| {each.gpus} | {each.way} | {' | '.join(f'{part / 2**30:.2f} GiB' for part in parts)} |")
    return "\n".join(rows) + "\n"


def time_table(plans: Sequence[Plan]) -> str:
    """A Markdown table of bytes sent, time and cost. A span is written `from-to`."""
    rows = [
        "| GPUs | | sent by a GPU in an update | ms an update | efficiency | updates an epoch | seconds an epoch "
        "| cost an epoch |",
        "|--:|---|--:|--:|--:|--:|--:|--:|",
    ]
    for each in plans:
        cells = [
            str(each.gpus),
            each.way,
            f"{each.sent / 2**20:,.0f} MiB",
            spanned(each.update.times(1000), 1),
            spanned(each.efficiency.times(100), 0) + "%",
            f"{each.updates_an_epoch:,.0f}",
            spanned(each.epoch, 1),
            spanned(each.cost, 2),
        ]
        rows.append(f"| {' | '.join(cells)} |")
    return "\n".join(rows) + "\n"


def spanned(span: Bounds, digits: int) -> str:
    """`17.5-19.0`; one number if both bounds read the same."""
    least, most = (f"{value:,.{digits}f}" for value in (span.least, span.most))
    return least if least == most else f"{least}-{most}"
