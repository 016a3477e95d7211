"""Search, or any other computation, for any number of sentences, in batches of similar length."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeVar

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
Found = TypeVar("Found")


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

    def translate(rows: list[int]) -> list[list[Hypothesis]]:
        before = None if contexts is None else [contexts[row] for row in rows]
        source = collate_source([sources[row] for row in rows], before)
        return search(model, source.to(model.device), need_attention)

    return in_batches(model, widths(sources, contexts), tokens, translate)


def in_batches(
    model: Seq2Seq, sizes: Sequence[int], tokens: int, compute: Callable[[list[int]], list[Found]]
) -> list[Found]:
    """Compute something for any number of sentences, in batches. The model is in evaluation mode meanwhile.

    Args:
        model: on the device where the computation is to run.
        sizes: the padded width of each sentence, see `widths`.
        tokens: as in `search_all`.
        compute: gives the results of the sentences with these rows.

    Returns:
        The result of each sentence, in the order of `sizes`.

    Raises:
        UserError: a sentence alone does not fit into memory.
    """
    if model.device.type == "cuda":
        sizes = [-(-size // WIDTH) * WIDTH for size in sizes]  # then batches of the same shapes come again
    results: dict[int, Found] = {}
    waiting = list(range(len(sizes)))
    trains = model.training
    with evaluating(model), current(model.device):
        while waiting:
            failed = _compute_until_full(compute, sizes, waiting, tokens, results)
            if failed is None:
                break
            waiting = [row for row in waiting if row not in results]
            tokens = _smaller(failed, sizes, model.device)
    if trains:
        drop_graphs(model)  # training needs the memory
    return [results[row] for row in range(len(sizes))]


class _Full(NamedTuple):
    """A batch that did not fit into memory: its rows, and what PyTorch said of sizes."""

    rows: list[int]
    wanted: str


def _compute_until_full(
    compute: Callable[[list[int]], list[Found]],
    sizes: Sequence[int],
    waiting: Sequence[int],
    tokens: int,
    results: dict[int, Found],
) -> _Full | None:
    """Add the results of the rows `waiting`, until a batch does not fit into memory; return that batch."""
    for group in token_batches([sizes[row] for row in waiting], tokens):
        rows = [waiting[place] for place in group]
        try:
            found = compute(rows)
        except (RuntimeError, MemoryError) as error:
            if not out_of_memory(error):
                raise
            return _Full(rows, memory_wanted(error))
        results.update(zip(rows, found, strict=True))
    return None


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
