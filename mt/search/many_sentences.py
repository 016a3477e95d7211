"""Search for any number of sentences, in batches of similar length."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mt.batch import Ids, collate_source
from mt.models.base import Seq2Seq
from mt.ops.evaluation_mode import evaluating
from mt.search.base import Hypothesis, Search


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
