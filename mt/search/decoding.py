"""Functions that all searches share: length limits, attention along a hypothesis, batches.

Shapes: B sentences, R rows (open hypotheses) of a step, T positions, S source length, H heads, V target vocabulary.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from mt.attention.maps import MapName
from mt.batch import Ids, Source, collate_source
from mt.errors import ArgumentError
from mt.models.base import AttentionMaps, Seq2Seq
from mt.ops.evaluation_mode import evaluating
from mt.search.base import Decodable, Hypothesis, LengthLimit, Search

Integers = NDArray[np.int64]


def check_length_settings(max_length_ratio: float, max_length_extra: int) -> None:
    """Check that a translation may have at least one token.

    Raises:
        ArgumentError: `max_length_ratio` and `max_length_extra` are both 0.
    """
    if max_length_ratio == 0 and max_length_extra == 0:
        raise ArgumentError(
            "{max_length_extra} and {max_length_ratio} leave no room for a token: raise one of them",
            max_length_extra=max_length_extra,
            max_length_ratio=max_length_ratio,
        )


def length_limits(model: Decodable, source: Source, limit: LengthLimit) -> Integers:
    """[B] largest number of target tokens, EOS included, from each source's length and the model's own limit."""
    limits, most = limit(source.lengths).clamp(min=1), model.limits.target
    if most is not None:
        limits = limits.clamp(max=most)
    return np.asarray(limits.cpu().numpy(), dtype=np.int64)


def to_host(*parts: Tensor) -> list[NDArray[np.int32]]:
    """Copy tensors of one shape (32-bit types, or indices below 2^31) to the host in one transfer, as 32-bit words."""
    words = [part.view(torch.int32) if part.dtype == torch.float32 else part.to(torch.int32) for part in parts]
    return list(torch.stack(words).cpu().numpy())


class AttentionTrace:
    """Collects the attention maps of every step, and assembles the maps of the hypotheses at the end.

    Each step only appends the model's maps. A hypothesis knows its row at each step, so no maps are copied when
    hypotheses are reordered or dropped.
    """

    def __init__(self) -> None:
        self._steps: dict[MapName, list[Tensor]] = {}
        self._offsets = [0]
        self._maps: dict[MapName, Tensor] | None = None

    def append(self, attention: AttentionMaps, rows: int) -> None:
        """Append the maps of one step, each [R, H, S], R = `rows`."""
        if self._maps is not None:
            raise RuntimeError("`append` was called after the end of the search")
        for name, weights in attention.items():
            self._steps.setdefault(name, []).append(weights)
        self._offsets.append(self._offsets[-1] + rows)

    def end(self) -> None:
        """End the search: copy all maps to the CPU, each kind of map in one transfer."""
        self._maps = {name: torch.cat(steps).float().cpu() for name, steps in self._steps.items()}
        self._steps = {}

    def along(self, rows: Sequence[int] | Integers, source_length: int) -> dict[MapName, Tensor]:
        """Maps [H, T, S], on the CPU, of the hypothesis that had row `rows[t]` at step t.

        Maps of the source are cut to `source_length` columns, without padding.

        Raises:
            RuntimeError: `end` has not been called.
        """
        if self._maps is None:
            raise RuntimeError("attention maps can be read once the search is over: call `end` first")
        index = torch.as_tensor(np.asarray(rows, np.int64) + np.asarray(self._offsets[: len(rows)], np.int64))
        chosen = {name: maps[index].transpose(0, 1) for name, maps in self._maps.items()}  # [H, T, S]
        return {
            name: (maps[:, :, :source_length] if name.is_cross else maps).contiguous() for name, maps in chosen.items()
        }


def token_batches(lengths: Sequence[int], tokens: int) -> Iterator[list[int]]:
    """Group rows by length, longest first, so that rows x longest <= `tokens`; a longer row forms a group alone."""
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
    """The padded width of each row, for `token_batches`: the larger of its longest side and of its padded context."""
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
    """Translate any number of sentences. The model is in evaluation mode during the search.

    Args:
        model: on the device where the search is to run.
        search: any search.
        sources: id lists, each `pieces EOS`.
        tokens: largest number of source tokens in a batch, padding included; the same limit holds for `contexts`.
        need_attention: return the attention maps.
        contexts: for each source the id lists of the sentences before it, nearest first, for a model that reads them.

    Returns:
        One list of hypotheses, best first, for each source, in the order of `sources`.
    """
    results: list[list[Hypothesis]] = [[] for _ in sources]
    with evaluating(model):
        for rows in token_batches(widths(sources, contexts), tokens):
            before = None if contexts is None else [contexts[row] for row in rows]
            source = collate_source([sources[row] for row in rows], before)
            found = search(model, source.to(model.device), need_attention)
            for row, hypotheses in zip(rows, found, strict=True):
                results[row] = hypotheses
    return results
