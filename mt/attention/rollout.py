"""Attention rollout: how much of each source piece and of each earlier target piece reaches each target position.

One layer's attention says what this layer reads from the states below, which have mixed the pieces already. Rollout
follows the mixing through all layers (Abnar and Zuidema 2020, https://arxiv.org/abs/2005.00928, section 3). A layer's
attention A, the mean over its heads, is read together with the residual connection around it, each with half the
weight, and layers are multiplied:

    encoder:  R_0 = I,  R_l = (A_l + I) / 2 R_{l-1}

A decoder position is a mixture of source pieces and of the target pieces read so far. As in Ferrando et al. 2022,
https://arxiv.org/abs/2205.11631, section 3, which propagates both together (there with norms of transformed vectors in
place of the weights), X_l are the shares of the source and Y_l those of the target; X_0 = 0 and Y_0 = I. With the
self-attention D_l and the attention to the source C_l of decoder layer l, each with its residual connection,

    X' = (D_l + I) / 2 X_{l-1},   Y' = (D_l + I) / 2 Y_{l-1}
    X_l = (X' + C_l R) / 2,       Y_l = Y' / 2

The rows of X_l and Y_l together sum to 1. Rollout knows only the weights: not how large the values are, nor what
feed-forward networks do. Contributions by gradients (`mt.models.contributions`) take account of all of it.

Shapes: H heads, S source pieces, T target pieces.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from mt.attention.maps import AttentionMap, MapKind, MapName

ROLLOUT = MapName("rollout")


def rollout(maps: Sequence[AttentionMap]) -> AttentionMap:
    """The rollout of all layers of a Transformer for one translation.

    Args:
        maps: all `encoder`, `decoder` and `cross` maps of the translation; others are ignored.

    Returns:
        A map of kind `rollout`, [1, T, S + T]: for each target piece the shares of the source pieces, then of the
        pieces that the decoder read, from "<s>" on. Rows sum to 1. `to_source(S)` has the columns of the source.

    Raises:
        ValueError: a layer lacks one of its maps, as those of models without self-attention do.
    """
    encoder, decoder, cross = (_layers(maps, kind) for kind in ("encoder", "decoder", "cross"))
    if not (encoder and decoder and len(decoder) == len(cross)):
        raise ValueError(
            "rollout needs the encoder, decoder and cross attention of every layer: of a Transformer, with "
            'attention="all"'
        )
    source = torch.eye(len(encoder[0].columns))
    for each in encoder:
        source = _with_residual(each) @ source
    targets = len(decoder[0].rows)
    from_source, from_target = torch.zeros(targets, len(source)), torch.eye(targets)
    for own, read in zip(decoder, cross, strict=True):
        mixing = _with_residual(own)
        attended, weight = _shares(read)
        from_source = (1 - weight / 2) * (mixing @ from_source) + weight / 2 * (attended @ source)
        from_target = (1 - weight / 2) * (mixing @ from_target)
    columns = [*encoder[0].columns, *decoder[0].columns]
    return AttentionMap(ROLLOUT, torch.cat((from_source, from_target), dim=1)[None], cross[0].rows, columns)


def _layers(maps: Sequence[AttentionMap], kind: MapKind) -> list[AttentionMap]:
    """The maps of a kind, the lowest layer first."""
    return sorted((each for each in maps if each.name.kind == kind), key=lambda each: each.name.layer or 0)


def _with_residual(own: AttentionMap) -> Tensor:
    """(A + I) / 2 of a self-attention; a row that sees nothing has the residual connection alone."""
    attended, weight = _shares(own)
    return weight / 2 * attended + (1 - weight / 2) * torch.eye(len(attended))


def _shares(each: AttentionMap) -> tuple[Tensor, Tensor]:
    """The mean over the heads with rows that sum to 1, and [rows, 1] ones; a row without any weight is 0, and has a 0.

    Windows and hard attention may give rows that do not sum to 1.
    """
    mean = each.weights.float().mean(0)
    total = mean.sum(1, keepdim=True)
    return mean / total.clamp(min=torch.finfo(mean.dtype).tiny), (total > 0).to(mean.dtype)
