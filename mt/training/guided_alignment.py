"""Guided alignment: attention learns a given word alignment beside the translation.

Chen et al. 2016, "Guided Alignment Training for Topic-Aware Neural Machine Translation",
https://arxiv.org/abs/1607.01628; for one head of a Transformer Garg et al. 2019, "Jointly Learning to Align and
Translate with Transformer Models", https://aclanthology.org/D19-1453.

Shapes: B sentences, S source length, T target length.
"""

from __future__ import annotations

from collections.abc import Sized
from dataclasses import replace

import torch
from torch import Tensor

from mt.attention.maps import MapName
from mt.batch import Batch
from mt.config.constraints import Depth, Share, Weight, Width, checked
from mt.errors import ConfigError
from mt.models.base import Losses, Seq2Seq
from mt.training.objectives import CrossEntropy

TINY = 1e-20
"""Added to weights before their logarithm: sparse attention gives weights of 0."""


def alignment_loss(weights: Tensor, alignment: Tensor) -> Tensor:
    """Cross entropy between the links of each target position and its attention, a sum in nats.

    The links of a position share its probability evenly. A position without links, such as padding, adds nothing.

    Args:
        weights: [B, T, S] attention weights.
        alignment: [B, T, S] bool, True at links.
    """
    wanted = alignment.to(torch.promote_types(weights.dtype, torch.float32))
    wanted = wanted / wanted.sum(-1, keepdim=True).clamp_min(1.0)
    return -(wanted * (weights.to(wanted.dtype) + TINY).log()).sum()


@checked
class GuidedAlignment(CrossEntropy):
    """Label-smoothed cross entropy, plus a weight times the `alignment_loss` of one attention head.

    The head that is guided is one that translation uses and shows: position t sees the target before t only. (Garg et
    al. also let it see the whole target, in a second pass through the decoder. Then it aligns better, but has no
    weights while a translation is being written.)

    Args:
        weight: of the alignment loss, from 0 to 1,000.
        layer: layer of the decoder, counted from 1; None: the last but one, as in Garg et al., or the only one.
        head: head of this layer, counted from 1.
        label_smoothing: see `CrossEntropy`.

    Raises:
        ArgumentError: a value is out of its range.
    """

    parts = ("alignment_loss",)

    def __init__(
        self, weight: Weight = 0.05, layer: Depth | None = None, head: Width = 1, label_smoothing: Share = 0.1
    ) -> None:
        super().__init__(label_smoothing)
        self.weight = weight
        self.layer = layer
        self.head = head

    def __call__(self, model: Seq2Seq, batch: Batch) -> Losses:
        """The losses of a batch; one without an alignment has an alignment loss of 0."""
        if batch.alignment is None:
            found = super().__call__(model, batch)
            return replace(found, parts={"alignment_loss": torch.zeros_like(found.likelihood)})
        name = self.guided(model)
        forced = model.teacher_forced(batch, name)
        found = self._losses(model, batch, forced)
        guidance = alignment_loss(forced.attention[name][:, self.head - 1], batch.alignment)
        return Losses(found.loss + self.weight * guidance, found.likelihood, {"alignment_loss": guidance.detach()})

    def guided(self, model: Seq2Seq) -> MapName:
        """The name of the map whose head is guided.

        Raises:
            ConfigError: the model has no such layer or head.
        """
        heads = model.cross_heads
        names = list(heads)
        if not names:
            raise ConfigError(
                f"objective: {type(model).__name__} has no attention to the source that could be guided; choose "
                "another model, or objective=cross_entropy"
            )
        if self.layer is not None and self.layer > len(names):
            raise ConfigError(
                f"objective.layer={self.layer}: the decoder attends to the source in {_numbers(names, 'layer')}"
            )
        name = names[max(0, len(names) - 2) if self.layer is None else self.layer - 1]
        if self.head > heads[name]:
            raise ConfigError(f"objective.head={self.head}: this layer has {_numbers(range(heads[name]), 'head')}")
        return name

    def check(self, model: Seq2Seq, aligned: bool) -> None:
        """Check that the model has the head, and that there is an alignment to guide it by.

        Raises:
            ConfigError: it has not, or there is none.
        """
        self.guided(model)
        if not aligned:
            raise ConfigError(
                "data.alignment: objective=guided_alignment needs the word alignment of the training pairs; give "
                "data.alignment=FILE, with data=files or data=sample"
            )


def _numbers(each: Sized, name: str) -> str:
    return f"1 {name}" if len(each) == 1 else f"{name}s 1 to {len(each)}"
