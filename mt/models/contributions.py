"""What each piece that a model read contributed to the probability of each piece that it wrote.

Attention weights say where a layer looked. These contributions say what the whole model made of each piece, whatever
way it took, and they are signed: a piece can make the written piece less probable.

`gradient` is input x gradient (Shrikumar et al. 2017, https://arxiv.org/abs/1605.01713, section 2; in translation: Ding
et al. 2019, https://aclanthology.org/W19-5201). With the embedding e_j of piece j,

    c_j = e_j . d log p(y_t) / d e_j,

how fast log p(y_t) grows as e_j is scaled up. It is exact for small changes only, and its sum over j says how fast
log p(y_t) grows as all embeddings are scaled up together.

`integrated` is integrated gradients (Sundararajan et al. 2017, https://arxiv.org/abs/1703.01365, equation 1), from
embeddings of zeros to the real ones:

    c_j = e_j . integral from 0 to 1 of d log p(y_t; a e) / d (a e_j) da.

Its sum over j is log p(y_t; e) - log p(y_t; 0), exactly (proposition 1): the contributions explain all that the pieces
changed. Positions that are added to embeddings, and sentences before the source, stay as they are all the time.

Shapes: S source pieces, T target pieces, N = S + T pieces that were read, R = T rows of a batch, E embedding width.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
import torch
from torch import Tensor, nn

from mt.batch import Batch, Ids, collate
from mt.errors import UserError
from mt.models.base import Seq2Seq
from mt.ops.evaluation_mode import evaluating
from mt.ops.triton_support import current

Method = Literal["gradient", "integrated"]

POINTS, MOST_STRETCHES = 8, 40
"""Points of a sum for the integral over one stretch of scales, and the largest number of stretches, which are halved
until the sums are right to `TOLERANCE`."""

TOLERANCE = 0.02
"""Largest error of a row's sum, in nats or as a share of the sum, whichever is larger."""


@dataclass(frozen=True)
class Contributions:
    """The contributions of the pieces that a model read to those that it wrote.

    Attributes:
        values: [T, S + T] in nats, on the CPU. Row t belongs to target piece t; the columns are the source pieces, then
            the target pieces that the decoder read: "<s>" and all but the last. They are 0 from piece t on.
        totals: [T] what each row sums to, by the definition of the method, computed without the contributions; None
            for `gradient`.
    """

    values: Tensor
    totals: Tensor | None = None

    @property
    def error(self) -> float:
        """The largest difference between a row's sum and its total, in nats; 0 without totals."""
        return 0.0 if self.totals is None else float((self.values.sum(1) - self.totals).abs().max())

    @property
    def is_complete(self) -> bool:
        """Whether every row sums to its total, to `TOLERANCE`."""
        if self.totals is None:
            return True
        bounds = TOLERANCE * self.totals.abs().clamp(min=1.0)
        return bool(((self.values.sum(1) - self.totals).abs() <= bounds).all())


def contributions(
    model: Seq2Seq,
    source: Sequence[int],
    target: Sequence[int],
    method: Method = "gradient",
    context: Sequence[Ids] | None = None,
    tokens: int = 4096,
) -> Contributions:
    """The contributions to a given translation.

    Args:
        model: any model that looks up embeddings of its pieces in a module whose table has a row for each piece. It is
            in evaluation mode meanwhile.
        source: S ids, `pieces EOS`.
        target: T ids, as written.
        method: `gradient` or `integrated`.
        context: the ids of the sentences before the source, for a model that reads them.
        tokens: largest number of pieces of either side of a batch. A row of a batch explains one target piece.

    Raises:
        UserError: no such module is given the ids.
    """
    if not target:
        return Contributions(torch.zeros(0, len(source)))
    pair = _Pair(model, source, target, context, max(1, tokens // max(len(source), len(target))))
    cudnn = torch.backends.cudnn.flags(enabled=False) if model.device.type == "cuda" else nullcontext()
    # cuDNN has the backward pass of its recurrent layers in training mode only.
    with evaluating(model), current(model.device), torch.inference_mode(False), torch.enable_grad(), cudnn:
        if method == "gradient":
            return Contributions(pair.gradients(1.0)[0])
        return _integrated(pair)


def _integrated(pair: _Pair) -> Contributions:
    """Gauss's sum of `POINTS`, and where it is not right yet, those of halves of the stretch.

    The integral over a stretch of scales must sum to the difference between the log p at its ends, so the stretch with
    the largest error is known.
    """
    stretches = [_stretch(pair, 0.0, 1.0, pair.gradients(0.0)[1], pair.gradients(1.0)[1])]
    totals = stretches[0].after - stretches[0].before
    while True:
        found = Contributions(torch.stack([each.values for each in stretches]).sum(0), totals)
        if found.is_complete or len(stretches) == MOST_STRETCHES:
            return found
        worst = max(stretches, key=lambda each: each.error)
        stretches.remove(worst)
        middle = (worst.start + worst.end) / 2
        between = pair.gradients(middle)[1]
        stretches.append(_stretch(pair, worst.start, middle, worst.before, between))
        stretches.append(_stretch(pair, middle, worst.end, between, worst.after))


@dataclass(frozen=True, eq=False)
class _Stretch:
    """The integral over the scales from `start` to `end`: values [T, N], and the log p [T] before and after."""

    start: float
    end: float
    before: Tensor
    after: Tensor
    values: Tensor

    @property
    def error(self) -> float:
        return float((self.values.sum(1) - (self.after - self.before)).abs().max())


def _stretch(pair: _Pair, start: float, end: float, before: Tensor, after: Tensor) -> _Stretch:
    places, weights = np.polynomial.legendre.leggauss(POINTS)  # on [-1, 1]
    half = (end - start) / 2
    scales = (start + half * (1 + float(place)) for place in places)
    parts = [half * float(weight) * pair.gradients(scale)[0] for scale, weight in zip(scales, weights, strict=True)]
    return _Stretch(start, end, before, after, torch.stack(parts).sum(0))


@dataclass(frozen=True)
class _Pair:
    """A source and its translation.

    Attributes:
        model, source, target, context: see `contributions`.
        rows: how many target pieces one batch explains.
    """

    model: Seq2Seq
    source: Sequence[int]
    target: Sequence[int]
    context: Sequence[Ids] | None
    rows: int

    def gradients(self, scale: float) -> tuple[Tensor, Tensor]:
        """Where every embedding is multiplied by `scale`: [T, S + T] products of each whole embedding and the gradient
        of log p of each target piece; and these [T] log p."""
        parts = [self._part(range(t, min(t + self.rows, len(self.target))), scale) for t in self._starts()]
        return torch.cat([each for each, _ in parts]), torch.cat([each for _, each in parts])

    def _starts(self) -> range:
        return range(0, len(self.target), self.rows)

    def _part(self, places: range, scale: float) -> tuple[Tensor, Tensor]:
        """`gradients` of some target pieces, each explained by a row of a batch. What follows them is cut off."""
        count, length = len(places), places.stop
        contexts = None if self.context is None else [self.context] * count
        target = list(self.target[:length])
        pairs = collate([self.source] * count, [target] * count, list(range(count)), contexts)
        batch = pairs.to(self.model.device)
        index = torch.arange(count, device=batch.source.ids.device) * length + places.start
        index = index + torch.arange(count, device=index.device)
        written = batch.target.output.flatten()[index]  # [R]
        with _scaled_embeddings(self.model, batch, scale) as embedded:
            forced = self.model.teacher_forced(batch)
            scores = _at_least_float32(self.model.logits(forced, index)).log_softmax(dim=-1)  # [R, V]
            log_p = scores.gather(1, written[:, None]).squeeze(1)
            sides = [embedded.of(side) for side in ("source", "target")]
        found = torch.autograd.grad(log_p.sum(), [side.read for side in sides], allow_unused=True)
        values = log_p.new_zeros(count, len(self.source) + len(self.target), device="cpu")
        first = 0
        for side, gradient, width in zip(sides, found, (len(self.source), length), strict=True):
            if gradient is not None:
                products = (_at_least_float32(gradient) * _at_least_float32(side.whole)).sum(
                    -1
                )  # as the ids were given
                values[:, first : first + width] = (products.t() if side.time_major else products).cpu()
            first = len(self.source)
        return values, log_p.detach().cpu()


@dataclass(frozen=True)
class _Side:
    """The embeddings of one side of a batch.

    Attributes:
        whole: [R, L, E], or [L, R, E], as the model looked them up.
        read: the same times the scale, which the model went on with; requires a gradient.
        time_major: whether it is [L, R, E].
    """

    whole: Tensor
    read: Tensor
    time_major: bool


@dataclass
class _ScaledPieces:
    """Multiplies the embeddings of a batch, and keeps them. A hook of all modules, which acts in one thread only."""

    batch: Batch
    scale: float
    thread: int = field(default_factory=threading.get_ident)
    found: dict[str, _Side] = field(default_factory=dict)

    def __call__(self, module: nn.Module, inputs: tuple[Any, ...], output: Any) -> Any:
        ids = inputs[0] if inputs else None
        if not (isinstance(ids, Tensor) and isinstance(output, Tensor) and output.is_floating_point()):
            return None
        if ids.is_floating_point() or ids.dim() != 2 or output.shape[:-1] != ids.shape:
            return None
        if threading.get_ident() != self.thread:
            return None
        for side, own in (("source", self.batch.source.ids), ("target", self.batch.target.input)):
            straight, turned = _same(ids, own), _same(ids, own.t())
            if (straight or turned) and side not in self.found:
                whole = output.detach()
                read = (whole * self.scale).requires_grad_()
                self.found[side] = _Side(whole, read, time_major=turned and not straight)
                return read
        return None

    def of(self, side: str) -> _Side:
        if side not in self.found:
            raise UserError(
                f"contributions need a model that looks up the embeddings of its {side} pieces in a module, given "
                "their ids; this one does not"
            )
        return self.found[side]


def _at_least_float32(tensor: Tensor) -> Tensor:
    return tensor.to(torch.promote_types(tensor.dtype, torch.float32))


def _same(ids: Tensor, own: Tensor) -> bool:
    return ids.shape == own.shape and bool((ids == own).all())


def _tables(model: Seq2Seq) -> list[nn.Module]:
    """The modules with a matrix that has a row for each piece of a vocabulary."""
    vocabularies = {model.source_vocabulary, model.target_vocabulary}
    return [
        module
        for module in model.modules()
        if any(each.dim() == 2 and len(each) in vocabularies for each in module.parameters(recurse=False))
    ]


@contextmanager
def _scaled_embeddings(model: Seq2Seq, batch: Batch, scale: float) -> Iterator[_ScaledPieces]:
    """While it lasts, the embeddings of the batch are multiplied by `scale`."""
    embedded = _ScaledPieces(batch, scale)
    with ExitStack() as hooks:
        for module in _tables(model):
            hooks.callback(module.register_forward_hook(embedded).remove)
        yield embedded
