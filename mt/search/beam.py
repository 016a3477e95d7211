"""Beam search over a batch of sentences.

Each sentence keeps up to `beam` hypotheses. At each step all continuations of its open hypotheses are ranked by
log-probability, and the best fill the sentence's open slots. The slot of a hypothesis that ends is not filled again, so
that the beam becomes narrower as hypotheses end (as in Bahdanau et al. 2015), and a beam of 1 is greedy search.

Finished hypotheses are ranked by log-probability / penalty(length), where the length includes EOS:

    gnmt     ((5 + length) / 6) ** alpha      Wu et al. 2016, Google's Neural Machine Translation System, equation 14
    average  length ** alpha                  alpha 1: the mean log-probability of a token

Stopping a sentence early does not change the result. An open hypothesis has log-probability s <= 0, and its
continuations have at most s. Both penalties grow with the length, so the best rank that it can still reach is
s / penalty(limit), where limit is the largest length allowed for the sentence. Search stops as soon as `n_best`
hypotheses have finished and this bound of every open hypothesis is at most the rank of the worst of them.

Shapes: B open sentences, W open slots of a sentence, K beam, R = B * W rows, T positions, H heads, S source length,
V target vocabulary.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal

import numpy as np
import torch
from annotated_types import Ge, Le
from numpy.typing import NDArray
from torch import Tensor

from mt.batch import BOS, EOS, Source
from mt.config.constraints import Candidates, LengthExtra, LengthRatio, checked
from mt.errors import ArgumentError
from mt.ops.largest import largest
from mt.search.base import Decodable, Hypothesis, LengthLimit, Search
from mt.search.decoding import AttentionTrace, Integers, check_length_settings, length_limits, to_host
from mt.search.device_search import BeamSettings, device_search, suits_device_search
from mt.search.filters import BarredPieces, Filter, FilterChain, Filtered

Floats = NDArray[np.float32]


@checked
@dataclass(frozen=True)
class BeamSearch(Search):
    """Beam search with a length penalty.

    Attributes:
        beam: hypotheses kept for each sentence, from 1 to 1,000; 1 is greedy search.
        length_penalty: alpha, from 0 to 10: larger values favour longer translations. 0 ranks by log-probability.
        penalty: the formula of the penalty, `gnmt` or `average`; see the module.
        n_best: translations returned for each sentence, from 1 to `beam`.
        max_length_ratio, max_length_extra: the largest length of a translation in pieces, EOS included, is
            max_length_ratio x source length in pieces + max_length_extra; at most 1,000 and 10,000.
        allow_unknown: whether the unknown piece may be written.
    """

    beam: Candidates = 5
    length_penalty: Annotated[float, Ge(0), Le(10)] = 1.0
    penalty: Literal["gnmt", "average"] = "gnmt"
    n_best: Candidates = 1
    max_length_ratio: LengthRatio = 2.0
    max_length_extra: LengthExtra = 10
    allow_unknown: bool = False

    def __post_init__(self) -> None:
        if self.n_best > self.beam:
            raise ArgumentError("{n_best} must be at most {beam}: raise the beam", n_best=self.n_best, beam=self.beam)
        check_length_settings(self.max_length_ratio, self.max_length_extra)

    def length_divisor(self, length: Any) -> Any:
        """penalty(length) of a length in tokens, EOS included, or of an array of lengths."""
        base = (5.0 + length) / 6.0 if self.penalty == "gnmt" else length * 1.0
        return base**self.length_penalty

    def normalized(self, score: float, length: int) -> float:
        return score / float(self.length_divisor(length))

    def settings(self, longest: int) -> BeamSettings:
        """What the search on a device needs to know, for translations of at most `longest` tokens."""
        divisors = [float(self.length_divisor(length)) for length in range(longest + 1)]
        return BeamSettings(self.beam, self.n_best, divisors, self.allow_unknown)

    @torch.inference_mode()
    def __call__(
        self,
        model: Decodable,
        source: Source,
        need_attention: bool = False,
        filters: Sequence[Filter] = (),
    ) -> list[list[Hypothesis]]:
        device = model.device
        limits = length_limits(model, source, LengthLimit(self.max_length_ratio, self.max_length_extra))
        if not filters and suits_device_search(model, self.beam):
            found = device_search(model, source, limits, self.settings(int(limits.max())), need_attention)
            if found is not None:
                return found
        state = model.start(model.encode(source), int(limits.max()))
        beams = _Beams(self, limits)
        allowed = FilterChain(BarredPieces(model.limits.vocabulary, device, self.allow_unknown), filters)
        tokens = torch.full((len(source),), BOS, dtype=torch.long, device=device)  # [R]
        totals = torch.zeros(len(source), 1, device=device)  # [B, W]
        while True:
            step = model.step(tokens, state, need_attention)
            beams.trace.append(step.attention, len(tokens))
            by_sentence = step.logits.view(*totals.shape, -1)  # [B, W, V]
            best = [
                best_continuations(totals[part], allowed(by_sentence[part].flatten(0, 1), beams.written), self.beam)
                for part in allowed.parts(*totals.shape)
            ]
            places, scores = (np.concatenate(each) for each in zip(*best, strict=True))
            words = beams.advance(*np.divmod(places, step.logits.shape[1]), scores)
            if words is None:
                return beams.results(source.lengths.cpu().numpy(), need_attention)
            on_device = torch.from_numpy(words).to(device)  # [3, B, W]: parent row, token, total
            tokens, totals = on_device[1].flatten().long(), on_device[2].view(torch.float32)
            rows = on_device[0].flatten().long()
            state = step.state.reorder(rows) if beams.same_sources else step.state.select(rows)


def best_continuations(totals: Tensor, filtered: Filtered, beam: int) -> tuple[Integers, Floats]:
    """The best continuations of each sentence, best first; of equals the one from the better slot, then the lower id.

    Among equal values `topk` may return any. We ask it for one value more than needed: if that one equals the last
    value needed, the choice was arbitrary, and it is repeated for that sentence by a stable sort. With a single slot
    the total changes ranks only by rounding. It is left out, so a beam of 1 equals greedy search.

    Args:
        totals: [B, W] log-probabilities of the open hypotheses, -inf in empty slots.
        filtered: log-probabilities of the next tokens.
        beam: how many to return.

    Returns:
        On the host, each [B, K]: the places (slot * V + token) and the tokens' own log-probabilities.
    """
    batch, width = totals.shape
    pieces = filtered.choice.shape[1]
    count = min(beam, width * pieces)
    more = min(count + 1, width * pieces)
    # A row has no more than its own `more` best continuations among those of its sentence: adding the total of the slot
    # keeps their order.
    near, inside = largest(filtered.choice, min(more, pieces))  # [R, K + 1]
    near, places = near.view(batch, width, -1), inside.view(batch, width, -1)
    if width > 1:
        near, places = totals[:, :, None] + near, places + pieces * torch.arange(width, device=places.device)[:, None]
    values, chosen = near.flatten(1).topk(more)
    places = places.flatten(1).gather(1, chosen)
    log_probs, given = (each.view(batch, -1) for each in filtered)  # [B, W * V]
    words = to_host(values, places, given.gather(1, places))
    host_values, host_places, host_scores = words[0].view(np.float32), words[1], words[2].view(np.float32)
    edge, beyond = host_values[:, count - 1], host_values[:, -1]
    if more > count:
        for row in np.flatnonzero((edge == beyond) & (edge > -np.inf)):
            candidates = log_probs[row]
            if width > 1:
                candidates = (totals[row, :, None] + candidates.view(width, -1)).flatten()
            place = (candidates >= float(edge[row])).nonzero().squeeze(1)
            place = place[candidates[place].sort(descending=True, stable=True).indices[:count]]
            again = to_host(candidates[place], place, given[row, place])
            host_values[row, :count], host_places[row, :count] = again[0].view(np.float32), again[1]
            host_scores[row, :count] = again[2].view(np.float32)
    order = np.lexsort((host_places[:, :count], -host_values[:, :count]))  # by value, then by place
    places_in_order = np.take_along_axis(host_places, order, 1).astype(np.int64)
    return places_in_order, np.take_along_axis(host_scores, order, 1)


@dataclass(frozen=True)
class _Ended:
    """A hypothesis that ended: its tokens and their scores, EOS included, and its row in the batch at each step."""

    tokens: list[int]
    scores: list[float]
    rows: Integers
    normalized: float
    finished: bool


class _Beams:
    """The hypotheses of a batch, on the host: the tokens of each open slot, and the hypotheses that ended."""

    def __init__(self, search: BeamSearch, limits: Integers) -> None:
        self.search = search
        self.trace = AttentionTrace()
        self.ended: list[list[_Ended]] = [[] for _ in limits]
        self.worst_kept = np.full(len(limits), -np.inf)  # rank to beat, once n_best hypotheses have finished
        self.same_sources = False  # whether every row of the next step has the same source as in this step
        # The following hold only open sentences:
        self.sentences: Integers = np.arange(len(limits))  # [B]
        self.limits = limits  # [B]
        self.slots = np.full(len(limits), search.beam)  # [B] not yet taken by a finished hypothesis
        self.totals = np.zeros((len(limits), 1), dtype=np.float32)  # [B, W]
        self.tokens = np.zeros((len(limits), 1, 0), dtype=np.int64)  # [B, W, T]
        self.scores = np.zeros((len(limits), 1, 0), dtype=np.float32)  # [B, W, T]
        self.rows = np.zeros((len(limits), 1, 0), dtype=np.int64)  # [B, W, T] row at each step

    def written(self) -> tuple[Integers, Integers]:
        """The tokens of each open slot, [R, T], and its sentence, [R]."""
        sentences, width, length = self.tokens.shape
        return self.tokens.reshape(sentences * width, length), self.sentences.repeat(width)

    def advance(self, parents: Integers, tokens: Integers, scores: Floats) -> NDArray[np.int32] | None:
        """Extend the hypotheses by one step.

        Args:
            parents: [B, K] parent slots of the best continuations, best first.
            tokens: [B, K] their tokens.
            scores: [B, K] the log-probabilities of these tokens.

        Returns:
            None if every sentence is done, else [3, B', W'] 32-bit words: parent row, token, total of each new slot.
        """
        width = self.tokens.shape[1]
        self._extend(parents, tokens, scores)
        taken = (np.arange(parents.shape[1]) < self.slots[:, None]) & (self.totals > -np.inf)
        at_end = taken & (tokens == EOS)
        cut = taken & ~at_end & (self.tokens.shape[2] >= self.limits)[:, None]
        for row, slot in zip(*np.nonzero(at_end | cut), strict=True):
            self._end(row, slot, finished=bool(at_end[row, slot]))
        self.slots -= at_end.sum(axis=1)
        stays = taken & ~at_end & ~cut
        best = np.where(stays, self.totals, -np.inf).max(axis=1)
        going = best / self.search.length_divisor(self.limits) > self.worst_kept[self.sentences]
        if not going.any():
            return None
        words = self._narrow(going, stays)
        self.same_sources = bool(going.all()) and words.shape[2] == width
        return words

    def _extend(self, parents: Integers, tokens: Integers, scores: Floats) -> None:
        """Build the history of each of the K candidates from that of its parent among the W slots."""
        rows = np.arange(len(parents))[:, None] * self.tokens.shape[1] + parents  # [B, K] rows of this step
        self.totals = np.take_along_axis(self.totals, parents, 1) + scores
        parents = parents[:, :, None]
        self.tokens = np.concatenate([np.take_along_axis(self.tokens, parents, 1), tokens[:, :, None]], axis=2)
        self.scores = np.concatenate([np.take_along_axis(self.scores, parents, 1), scores[:, :, None]], axis=2)
        self.rows = np.concatenate([np.take_along_axis(self.rows, parents, 1), rows[:, :, None]], axis=2)

    def _end(self, row: int, slot: int, finished: bool) -> None:
        tokens, scores = self.tokens[row, slot].tolist(), self.scores[row, slot].tolist()
        normalized = self.search.normalized(sum(scores), len(tokens))
        kept = self.ended[self.sentences[row]]
        kept.append(_Ended(tokens, scores, self.rows[row, slot].copy(), normalized, finished))
        kept.sort(key=lambda each: (not each.finished, -each.normalized))  # stable: of equals the earlier one
        del kept[self.search.n_best :]
        if len(kept) == self.search.n_best and kept[-1].finished:
            self.worst_kept[self.sentences[row]] = kept[-1].normalized

    def _narrow(self, going: NDArray[np.bool_], stays: NDArray[np.bool_]) -> NDArray[np.int32]:
        """Drop the sentences and slots that are done; move the open slots of each remaining sentence to the front."""
        stays = stays[going]
        order = np.argsort(~stays, axis=1, kind="stable")[:, : int(stays.sum(axis=1).max())]  # [B', W']
        empty = ~np.take_along_axis(stays, order, 1)
        self.sentences, self.limits, self.slots = self.sentences[going], self.limits[going], self.slots[going]
        self.totals = np.take_along_axis(self.totals[going], order, 1)
        self.totals[empty] = -np.inf
        order = order[:, :, None]
        self.tokens = np.take_along_axis(self.tokens[going], order, 1)
        self.scores = np.take_along_axis(self.scores[going], order, 1)
        self.rows = np.take_along_axis(self.rows[going], order, 1)
        last_rows, last_tokens = self.rows[:, :, -1].astype(np.int32), self.tokens[:, :, -1].astype(np.int32)
        return np.stack([last_rows, last_tokens, self.totals.view(np.int32)])

    def results(self, lengths: Integers, need_attention: bool) -> list[list[Hypothesis]]:
        """The `n_best` hypotheses of every sentence, best first; `lengths` are the source lengths, [sentences]."""
        self.trace.end()
        nothing = _Ended([], [], np.zeros(0, dtype=np.int64), -np.inf, finished=False)  # if a model gives only NaN
        return [
            [self._hypothesis(ended, int(length), need_attention) for ended in kept or [nothing]]
            for kept, length in zip(self.ended, lengths, strict=True)
        ]

    def _hypothesis(self, ended: _Ended, source_length: int, need_attention: bool) -> Hypothesis:
        return Hypothesis(
            tokens=ended.tokens[:-1] if ended.finished else ended.tokens,
            token_scores=ended.scores,
            score=float(sum(ended.scores)) if ended.scores else -np.inf,
            normalized=ended.normalized,
            attention=self.trace.along(ended.rows, source_length) if need_attention else {},
            finished=ended.finished,
        )
