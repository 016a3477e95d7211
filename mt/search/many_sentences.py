"""Search for any number of sentences, in batches of similar length."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import torch

from mt.batch import Ids, collate_source
from mt.device_faults import OTHER_DEVICE, memory_wanted, out_of_memory
from mt.errors import UserError
from mt.models.base import Seq2Seq
from mt.ops.evaluation_mode import evaluating
from mt.ops.triton_support import current
from mt.search.base import Hypothesis, Search
from mt.search.device_search import WIDTH
from mt.search.step_graphs import drop_graphs

log = logging.getLogger(__name__)


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
        tokens: largest number of source tokens in a batch, padding included; the same limit holds for `contexts`. When
            a batch does not fit into memory, those after it are half as large, and the log says so.
        need_attention: return the attention maps.
        contexts: for each source the id lists of the sentences before it, nearest first, for a model that reads them.

    Returns:
        One list of hypotheses, best first, for each source, in the order of `sources`.

    Raises:
        UserError: a sentence alone does not fit into memory.
    """
    results: list[list[Hypothesis]] = [[] for _ in sources]
    sizes = widths(sources, contexts)
    if model.device.type == "cuda":
        sizes = [-(-size // WIDTH) * WIDTH for size in sizes]  # then batches of the same shapes come again
    waiting = list(range(len(sources)))
    trains = model.training
    with evaluating(model), current(model.device):
        while waiting:
            done, failed = _search_until_full(model, search, sources, contexts, sizes, waiting, tokens, need_attention)
            for row, hypotheses in done.items():
                results[row] = hypotheses
            if failed is None:
                break
            waiting = [row for row in waiting if row not in done]
            tokens = _smaller(failed, sizes, model.device)
    if trains:
        drop_graphs(model)  # training needs the memory
    return results


class _Full(NamedTuple):
    """A batch that did not fit into memory: its rows, and what PyTorch said of sizes."""

    rows: list[int]
    wanted: str


def _search_until_full(
    model: Seq2Seq,
    search: Search,
    sources: Sequence[Sequence[int]],
    contexts: Sequence[Sequence[Ids]] | None,
    sizes: Sequence[int],
    waiting: Sequence[int],
    tokens: int,
    need_attention: bool,
) -> tuple[dict[int, list[Hypothesis]], _Full | None]:
    """Translate the rows `waiting`, until a batch does not fit into memory: what was found by row, and that batch."""
    done: dict[int, list[Hypothesis]] = {}
    for group in token_batches([sizes[row] for row in waiting], tokens):
        rows = [waiting[place] for place in group]
        before = None if contexts is None else [contexts[row] for row in rows]
        source = collate_source([sources[row] for row in rows], before)
        try:
            found = search(model, source.to(model.device), need_attention)
        except (RuntimeError, MemoryError) as error:
            if not out_of_memory(error):
                raise
            return done, _Full(rows, memory_wanted(error))
        done.update(zip(rows, found, strict=True))
    return done, None


def _smaller(full: _Full, sizes: Sequence[int], device: torch.device) -> int:
    """Source tokens of a batch half as large as the one that did not fit into memory. Frees what is kept for later.

    Raises:
        UserError: it was a sentence alone.
    """
    longest = max(sizes[row] for row in full.rows)
    drop_graphs()
    if device.type == "cuda":
        torch.cuda.empty_cache()
    if len(full.rows) == 1:
        raise UserError(
            f"out of memory{full.wanted}: a sentence of {longest} pieces does not fit alone; lower longest or "
            f"search.beam, {OTHER_DEVICE}"
        )
    tokens = (len(full.rows) + 1) // 2 * longest
    log.warning(
        "warning: out of memory%s with %d sentences of up to %d pieces; going on with batches of %d pieces "
        "(batch.tokens=%d begins so)",
        full.wanted,
        len(full.rows),
        longest,
        tokens,
        tokens,
    )
    return tokens
