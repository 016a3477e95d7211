"""What all searches share: length limits, pieces that are never written, attention along a hypothesis, batches.

Shapes: B sentences, R rows (open hypotheses) of a step, T positions, S source length, H heads, V target vocabulary.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from mt.batch import BOS, PAD, UNK, Ids, collate_context, length_mask
from mt.errors import ArgumentError
from mt.models.base import AttentionMaps, Seq2Seq, is_cross
from mt.search.base import Hypothesis, LengthLimit, Search

Integers = NDArray[np.int64]


def check_length_settings(max_length_ratio: float, max_length_extra: int) -> None:
    """Refuse settings that leave no room for a single token.

    Raises:
        ArgumentError: both are zero.
    """
    if max_length_ratio == 0 and max_length_extra == 0:
        raise ArgumentError(
            "{max_length_extra} and {max_length_ratio} leave no room: raise one of them",
            max_length_extra=max_length_extra,
            max_length_ratio=max_length_ratio,
        )


def length_limits(model: Seq2Seq, lengths: Tensor, limit: LengthLimit) -> Integers:
    """[B] largest numbers of target tokens, EOS included, each from the sentence's own source length."""
    limits = limit(lengths).clamp(min=1)
    if model.max_target_length is not None:
        limits = limits.clamp(max=model.max_target_length)
    return np.asarray(limits.cpu().numpy(), dtype=np.int64)


def barred_pieces(model: Seq2Seq, device: torch.device, allow_unknown: bool) -> Tensor:
    """[V] 0 where a piece may be written, -inf at PAD, BOS and, unless allowed, UNK.

    It is added to log-probabilities after the softmax: what remains keeps the probability the model gave it, so that
    a hypothesis's score is its probability under the model.
    """
    barred = torch.zeros(model.target_vocabulary, device=device)
    barred[[PAD, BOS] if allow_unknown else [PAD, BOS, UNK]] = -torch.inf
    return barred


def to_host(*parts: Tensor) -> list[NDArray[np.int32]]:
    """Several equally shaped tensors of 32 bits (or indices below 2^31) in one transfer, as raw 32-bit words."""
    words = [part.view(torch.int32) if part.dtype == torch.float32 else part.to(torch.int32) for part in parts]
    return list(torch.stack(words).cpu().numpy())


class AttentionTrace:
    """Cross-attention of every step, and the way back through it for the hypotheses that survive.

    Steps only append what the model returned. A hypothesis remembers which row it held at each step, so that nothing
    is copied while beams are reordered and dropped.
    """

    def __init__(self) -> None:
        self._steps: dict[str, list[Tensor]] = {}
        self._offsets = [0]
        self._maps: dict[str, Tensor] = {}

    def append(self, attention: AttentionMaps, rows: int) -> None:
        """Keep the maps, each [R, H, S], of one step of `rows` rows."""
        for name, weights in attention.items():
            self._steps.setdefault(name, []).append(weights)
        self._offsets.append(self._offsets[-1] + rows)

    def along(self, rows: Sequence[int] | Integers, source_length: int) -> dict[str, Tensor]:
        """Maps on the CPU of the hypothesis that held row `rows[t]` at step t; those of the source without padding."""
        if not self._maps:  # search is over: one transfer for all
            self._maps = {name: torch.cat(steps).float().cpu() for name, steps in self._steps.items()}
        index = torch.as_tensor(np.asarray(rows, np.int64) + np.asarray(self._offsets[: len(rows)], np.int64))
        chosen = {name: maps[index].transpose(0, 1) for name, maps in self._maps.items()}  # [H, T, S]
        return {
            name: (maps[:, :, :source_length] if is_cross(name) else maps).contiguous() for name, maps in chosen.items()
        }


def token_batches(lengths: Sequence[int], tokens: int) -> Iterator[list[int]]:
    """Rows grouped by length, longest first, so that rows x longest source <= `tokens` (one row always fits)."""
    group: list[int] = []
    width = 0
    for row in sorted(range(len(lengths)), key=lambda row: -lengths[row]):
        if group and (len(group) + 1) * width > tokens:
            yield group
            group = []
        width = lengths[row] if not group else width
        group.append(row)
    if group:
        yield group


def widths(sides: Sequence[Sequence[int]], contexts: Sequence[Sequence[Ids]] | None) -> list[int]:
    """Places that each row takes, for `token_batches`: the longer of its sentence and all before it, padded."""
    if contexts is None:
        return [len(ids) for ids in sides]
    before = (len(each) * max(map(len, each), default=0) for each in contexts)
    return [max(len(ids), places) for ids, places in zip(sides, before, strict=True)]


def search_all(
    model: Seq2Seq,
    search: Search,
    sources: Sequence[Sequence[int]],
    tokens: int = 4096,
    need_attention: bool = False,
    contexts: Sequence[Sequence[Ids]] | None = None,
) -> list[list[Hypothesis]]:
    """Translate any number of sentences with a model that is put in evaluation mode meanwhile.

    Args:
        model: on the device where the search shall run.
        search: any search.
        sources: id lists, each `pieces EOS`.
        tokens: largest number of source tokens of a batch, padding counted; likewise of tokens in `contexts`.
        need_attention: keep the attention maps.
        contexts: for each source the id lists of the sentences before it, the nearest first, for a model that reads
            them.

    Returns:
        One list of hypotheses, best first, for each source, in the order of `sources`.
    """
    device = next(model.parameters()).device
    results: list[list[Hypothesis]] = [[] for _ in sources]
    was_training = model.training
    model.eval()
    try:
        for rows in token_batches(widths(sources, contexts), tokens):
            width = max(len(sources[row]) for row in rows)
            source = torch.tensor([[*sources[row], *[PAD] * (width - len(sources[row]))] for row in rows])
            lengths = torch.tensor([len(sources[row]) for row in rows])
            mask = length_mask(lengths, width)
            context = None if contexts is None else collate_context([contexts[row] for row in rows]).to(device)
            found = search(model, source.to(device), mask.to(device), need_attention, context)
            for row, hypotheses in zip(rows, found, strict=True):
                results[row] = hypotheses
    finally:
        model.train(was_training)
    return results
