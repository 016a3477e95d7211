"""What every search promises.

Shapes: B sentences, T positions, S source length, V vocabulary.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from mt.batch import BOS, EOS, PAD, UNK
from mt.models.base import CROSS, DecoderState
from mt.search.base import Hypothesis, LengthLimit, Search
from mt.testing.failures import require, require_close
from mt.testing.table_model import TableModel, every_translation, forced_scores, padded

SOURCES = [[4, 5, EOS], [5, EOS], [4, 4, 5, 4, 5, 5, EOS], [EOS]]
WHERE = "Search and Hypothesis in mt/search/base.py"
TOLERANCE = 1e-4
"""Of a sum of log-probabilities in float32."""


def check_search(
    search: Search,
    *,
    limit: Callable[[int], int] | None = None,
    allows_unknown: bool | None = None,
    prefers_probable: bool = True,
    ranks_by_length_alone: bool = True,
    seed: int = 0,
) -> None:
    """Hold a search against the promises of `mt.search.Search`, on a table model whose translations can be counted.

    - Each token's score, and their sum, is the model's own log-probability: what forced decoding gives.
    - Hypotheses are ranked by `normalized`, best first, those that ended and those that the limit cut each for
      themselves; of equally long ones the more probable has the larger `normalized`.
    - What is found is more probable than a translation of its length taken at random.
    - EOS ends a hypothesis and stands in none; PAD and BOS are never written, nor is UNK unless it is allowed;
      `finished` is False exactly where the length limit cut it.
    - Each sentence has a limit of its own, and none is longer than the model can write.
    - The batch changes nothing: its other sentences, their order, the padding and what stands there. Nor does a second
      call, whatever torch's global generator has drawn in between.
    - Maps belong to the hypothesis that they are given with, one row for each token, and are given when asked for only.
    - Filters are obeyed, are told what is written and whose it is, and leave scores the model's.

    What it cannot find: a search that keeps these promises and finds less probable translations than it should. Compare
    it with `mt.testing.every_translation` of a small `mt.testing.TableModel`.

    Args:
        search: as a configuration makes it; small settings make the check quick.
        limit: longest translation, EOS included, as a function of the source's pieces; None: by the attributes
            `max_length_ratio` and `max_length_extra` where the search has them, else by what the model can write.
        allows_unknown: whether UNK may be written; None: by the attribute `allow_unknown`, where there is none, no.
        prefers_probable: False for a search that does not, such as sampling at a high temperature.
        ranks_by_length_alone: False where `normalized` depends on more than score and length.
        seed: of the tables.

    Raises:
        AssertionError: a promise is broken; the sentence says which.
    """
    if limit is None and hasattr(search, "max_length_ratio") and hasattr(search, "max_length_extra"):
        length_limit = LengthLimit(search.max_length_ratio, search.max_length_extra)

        def limit(pieces: int) -> int:
            return max(1, int(length_limit(torch.tensor([pieces]))))

    unknown = bool(getattr(search, "allow_unknown", False)) if allows_unknown is None else allows_unknown
    barred = {PAD, BOS, EOS} if unknown else {PAD, BOS, EOS, UNK}
    for model in _models(seed):
        found = _results(search, model)
        for ids, hypotheses in zip(SOURCES, found, strict=True):
            for each in hypotheses:
                _check_pieces(each, barred, model)
                _check_scores(each, model, ids)
                _check_end(each, _limit(limit, model, ids))
            _check_order(hypotheses, ranks_by_length_alone)
        _check_batches(search, model, found)
        _check_maps(search, model, found)
    _check_limits(search, limit, seed)
    if unknown:
        _check_unknown(search, seed)
    _check_filters(search, seed)
    if prefers_probable:
        _check_better_than_chance(search, seed)


def _models(seed: int) -> list[TableModel]:
    """One that ends now and then, one that would write special pieces, and one with next to no room."""
    usual, special, short = (TableModel(vocabulary=9, seed=seed + n, scale=1.5).eval() for n in range(3))
    with torch.no_grad():
        usual.table[:, EOS] += 1.0
        special.table[:, [PAD, UNK, BOS]] += 4.0
    short.limit = 3
    return [usual, special, short]


def _results(search: Search, model: TableModel, need_attention: bool = False) -> list[list[Hypothesis]]:
    found = search(model, padded(SOURCES), need_attention)
    lists = f"{len(found)} lists for {len(SOURCES)} sentences"
    require(len(found) == len(SOURCES), "a search does not give one list of hypotheses for each sentence", WHERE, lists)
    require(all(found), "a search gives no hypothesis at all for some sentence", WHERE)
    return found


def _limit(limit: Callable[[int], int] | None, model: TableModel, ids: Sequence[int]) -> int | None:
    own = None if limit is None else limit(len(ids))
    return min((each for each in (own, model.limit) if each is not None), default=None)


def _check_pieces(each: Hypothesis, barred: set[int], model: TableModel) -> None:
    written = sorted(barred.intersection(each.tokens))
    names = {PAD: "PAD", UNK: "UNK", BOS: "BOS", EOS: "EOS"}
    said = f"{', '.join(names[piece] for piece in written)} among {each.tokens}"
    require(not written, "a hypothesis holds special pieces that no search writes", WHERE, said)
    inside = all(0 <= token < model.target_vocabulary for token in each.tokens)
    require(inside, "a hypothesis holds pieces outside the vocabulary", WHERE, str(each.tokens))
    count, expected = len(each.token_scores), len(each.tokens) + each.finished
    said = f"{count} scores for {len(each.tokens)} tokens, finished={each.finished}"
    require(count == expected, "there is not one score for each token, EOS included where it was written", WHERE, said)


def _check_scores(each: Hypothesis, model: TableModel, ids: Sequence[int]) -> None:
    expected = forced_scores(model, ids, [*each.tokens, *[EOS] * each.finished])
    promise = f"the token scores of {each.tokens} are not those of forced decoding"
    scores = torch.tensor(each.token_scores, dtype=torch.float64)
    require_close(scores, torch.tensor(expected, dtype=torch.float64), promise, WHERE, 0, TOLERANCE)
    off, said = abs(each.score - sum(expected)), f"{each.score:.6g} instead of {sum(expected):.6g}"
    require(off <= TOLERANCE * len(expected), f"the score of {each.tokens} is not the sum of its tokens'", WHERE, said)


def _check_end(each: Hypothesis, longest: int | None) -> None:
    if longest is None:
        return
    length, said = len(each.token_scores), f"{len(each.token_scores)} tokens, EOS included, limit {longest}"
    require(length <= longest, "a hypothesis is longer than its sentence's limit", WHERE, said)
    cut = each.finished or length == longest
    require(cut, "a hypothesis is not finished, though its sentence's limit did not cut it", WHERE, said)


def _check_order(hypotheses: Sequence[Hypothesis], by_length: bool) -> None:
    for finished in (True, False):
        ranks = [each.normalized for each in hypotheses if each.finished == finished]
        said, kept = ", ".join(f"{rank:.4g}" for rank in ranks), ranks == sorted(ranks, reverse=True)
        require(kept, "hypotheses are not in order, best first by `normalized`", WHERE, said)
    if not by_length:
        return
    for one in hypotheses:
        for other in hypotheses:
            alike = len(one.token_scores) == len(other.token_scores)
            if alike and one.score > other.score + TOLERANCE:
                said = f"scores {one.score:.4g} and {other.score:.4g}, `normalized` {one.normalized:.4g} and "
                promise = "of two equally long hypotheses the less probable has the larger `normalized`"
                kept = one.normalized >= other.normalized
                require(kept, promise, WHERE, f"{said}{other.normalized:.4g}")


def _check_same(found: Sequence[Hypothesis], expected: Sequence[Hypothesis], promise: str) -> None:
    texts = [[(each.tokens, each.finished) for each in hypotheses] for hypotheses in (found, expected)]
    said = f"{[tokens for tokens, _ in texts[0]]} instead of {[tokens for tokens, _ in texts[1]]}"
    require(texts[0] == texts[1], promise, WHERE, said)
    for name in ("score", "normalized"):
        a, b = (torch.tensor([getattr(each, name) for each in hypotheses]) for hypotheses in (found, expected))
        require_close(a, b, f"{promise} in `{name}`", WHERE, 0, TOLERANCE)


def _check_batches(search: Search, model: TableModel, expected: list[list[Hypothesis]]) -> None:
    torch.manual_seed(1)
    again = search(model, padded(SOURCES))
    torch.manual_seed(2)
    backwards = search(model, padded(SOURCES[::-1], width=9, filler=5))[::-1]
    for ids, first, second, third in zip(SOURCES, expected, again, backwards, strict=True):
        _check_same(second, first, f"a second search gives another result for {ids}")
        _check_same(third, first, f"order and padding of the batch change the result for {ids}")
        alone = search(model, padded([ids]))[0]
        _check_same(alone, first, f"the sentence {ids} alone has another result than in a batch")


def _check_maps(search: Search, model: TableModel, plain: list[list[Hypothesis]]) -> None:
    """The table model's map names the state that it came from, so that a wrong turn shows."""
    require(
        not any(each.attention for some in plain for each in some), "a search gives maps that nobody asked for", WHERE
    )
    for ids, shown, without in zip(SOURCES, _results(search, model, True), plain, strict=True):
        _check_same(shown, without, "asking for attention maps changes what is found")
        for each in shown:
            names = f"{', '.join(map(str, each.attention)) or 'none'} instead of {CROSS}"
            require(list(each.attention) == [CROSS], "a hypothesis does not have the maps of its model", WHERE, names)
            expected = _replayed(model, ids, each)
            promise = f"the map of {each.tokens} is not that of its own states"
            require_close(each.attention[CROSS], expected, promise, WHERE, 0, 0)


@torch.no_grad()
def _replayed(model: TableModel, ids: Sequence[int], each: Hypothesis) -> Tensor:
    """[1, T, S], decoding the hypothesis again."""
    state: DecoderState = model.start(model.encode(padded([ids])))
    rows = []
    for previous in [BOS, *each.tokens][: len(each.token_scores)]:
        step = model.step(torch.tensor([previous]), state, need_attention=True)
        rows.append(step.attention[CROSS][0])
        state = step.state
    return torch.stack(rows, dim=1)


def _check_limits(search: Search, limit: Callable[[int], int] | None, seed: int) -> None:
    """Of a model that never ends."""
    for most in (None, 4) if limit is not None else (4,):
        model = TableModel(vocabulary=8, seed=seed, scale=0.1, limit=most).eval()
        with torch.no_grad():
            model.table[:, EOS] = -torch.inf
        for ids, hypotheses in zip(SOURCES, _results(search, model), strict=True):
            for each in hypotheses:
                promise = f"a translation of {len(ids)} pieces by a model that never ends is said to have ended"
                require(not each.finished, promise, WHERE)
                _check_end(each, _limit(limit, model, ids))


def _check_unknown(search: Search, seed: int) -> None:
    """Of a model that knows hardly any other piece."""
    model = TableModel(vocabulary=8, seed=seed, scale=0.1).eval()
    with torch.no_grad():
        model.table[:, UNK] += 20.0
    written = any(UNK in each.tokens for some in _results(search, model) for each in some)
    require(written, "UNK is allowed, but not written where it is by far the most probable", WHERE)


def _check_filters(search: Search, seed: int) -> None:
    """Each sentence is forbidden a piece of its own, and every piece that it has written before."""
    model = TableModel(vocabulary=10, seed=seed, scale=1.0).eval()
    forbidden = [4 + row for row in range(len(SOURCES))]

    def filter_(written: Tensor, sentence: Tensor, log_probs: Tensor) -> Tensor:
        rows = [tuple(each.shape) for each in (written, sentence, log_probs)]
        told = len(rows[0]) == 2 and rows[1] == (rows[0][0],) and rows[2] == (rows[0][0], 10)
        where = "Filter in mt/search/filters.py"
        require(told, "a filter is not told what each open hypothesis has written, and its sentence", where, str(rows))
        bias = torch.zeros_like(log_probs)
        bias.scatter_(1, torch.tensor(forbidden)[sentence][:, None], -torch.inf)
        return log_probs + bias.scatter(1, written, -torch.inf)

    for row, hypotheses in enumerate(search(model, padded(SOURCES), False, [filter_])):
        for each in hypotheses:
            allowed = forbidden[row] not in each.tokens and len(set(each.tokens)) == len(each.tokens)
            said = f"{each.tokens}, without {forbidden[row]} and without repetition"
            require(allowed, "a search writes what a filter has barred", "Filter in mt/search/filters.py", said)
            _check_scores(each, model, SOURCES[row])


def _check_better_than_chance(search: Search, seed: int) -> None:
    """Where the best that is found stands among all translations of its length, on average over many sentences."""
    shares = []
    for number in range(8):
        model = TableModel(vocabulary=7, seed=seed + number, limit=4).eval()
        with torch.no_grad():
            model.table[:, EOS] += 1.0
        for ids, hypotheses in zip(SOURCES, _results(search, model), strict=True):
            best, length = hypotheses[0], len(hypotheses[0].tokens)
            if not best.finished or not best.tokens:
                continue
            every = every_translation(model, ids, 4)
            others = [score for tokens, score in every.items() if len(tokens) == length]
            shares.append(sum(score <= best.score + TOLERANCE for score in others) / len(others))
    if shares:
        mean = sum(shares) / len(shares)
        promise = "the first hypothesis is no better than a translation of its length taken at random"
        said = f"on average it is at least as probable as {mean:.0%} of them"
        require(mean > 0.6, promise, "Search in mt/search/base.py", said)
