"""The hypotheses of a beam search in tensors on the device, so that a step needs no answer from the host.

The rules are those of `mt.search.beam`. Here the shapes never change: each of N sentences has all K slots in every
step. A slot that is empty has log-probability minus infinity, and a sentence that is done has only empty slots. Each
step adds to a record which slot each new hypothesis comes from, its token, the token's score, and whether it ended. The
host reads the record after the search (`mt.search.search_record`).

Shapes: N sentences, K slots of each, R = N K rows, P largest number of positions, V target vocabulary.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from mt.batch import BOS, EOS, PAD
from mt.ops.top_pieces import top_pieces
from mt.search.decoding import Integers
from mt.search.filters import BarredPieces

OPEN, FINISHED, CUT = 0, 1, 2
"""What the record says of a slot: it goes on or is empty, its hypothesis wrote EOS, or the length limit cut it."""


class DeviceBeams:
    """The state of the search for N sentences, changed in place by each step.

    Args:
        sentences: N.
        slots: K.
        n_best: how many finished hypotheses of a sentence decide when it is done; at most K.
        room: P.
        vocabulary: V.
        device: where the tensors are.
    """

    def __init__(
        self, sentences: int, slots: int, n_best: int, room: int, vocabulary: int, device: torch.device
    ) -> None:
        self.sentences, self.slots, self.room = sentences, slots, room
        whole: dict[str, Any] = {"dtype": torch.long, "device": device}
        exact: dict[str, Any] = {"dtype": torch.float64, "device": device}  # as the host computes ranks
        grid = sentences, slots
        self.position = torch.zeros(1, **whole)  # the number of tokens that each open hypothesis has
        self.tokens = torch.zeros(grid, **whole)  # [N, K] the last token
        self.totals = torch.zeros(grid, device=device)  # [N, K] log-probability; minus infinity: empty
        self.sums = torch.zeros(grid, **exact)  # [N, K] the same, for ranks
        self.free = torch.zeros(sentences, **whole)  # [N] slots that no finished hypothesis has taken
        self.kept = torch.zeros(sentences, n_best, **exact)  # [N, n_best] ranks of the best finished ones, best first
        self.limits = torch.zeros(sentences, **whole)  # [N]
        self.bounds = torch.ones(sentences, **exact)  # [N] the divisor of a hypothesis as long as the limit
        self.divisors = torch.ones(room + 1, **exact)  # [P + 1] the divisor of each length
        self.barred = torch.zeros(vocabulary, device=device)  # [V]
        self.open = torch.zeros(sentences, dtype=torch.bool, device=device)  # [N] sentences that are not done
        self.record = torch.zeros(room, 4, *grid, dtype=torch.int32, device=device)  # parent slot, token, score, ended
        self.numbers = torch.arange(slots, device=device)  # [K]
        self.first_rows = torch.arange(sentences, device=device)[:, None] * slots  # [N, 1]

    def begin(self, limits: Integers, divisors: Sequence[float], allow_unknown: bool) -> None:
        """Begin to search.

        Args:
            limits: [B] largest number of tokens of each sentence, B <= N. The other sentences are done from the start.
            divisors: the divisor of each length from 0 to the largest limit.
            allow_unknown: whether the unknown piece may be written.
        """
        count, device = len(limits), self.tokens.device
        self.position.zero_()
        self.tokens.fill_(BOS)
        self.totals.fill_(-math.inf)
        self.totals[:count, 0] = 0.0
        self.sums.zero_()
        self.free.zero_()
        self.free[:count] = self.slots
        self.kept.fill_(-math.inf)
        self.limits.fill_(1)
        self.limits[:count] = torch.from_numpy(limits).to(device)
        self._set_divisors(torch.tensor(divisors, dtype=torch.float64).to(device))
        self.bounds.copy_(torch.tensor(divisors, dtype=torch.float64).to(device)[self.limits])
        self.barred.copy_(BarredPieces(len(self.barred), device, allow_unknown).bias)
        self.open.fill_(False)
        self.open[:count] = True

    def _set_divisors(self, divisors: Tensor) -> None:
        known = min(len(divisors), len(self.divisors))
        self.divisors[:known] = divisors[:known]

    def take(self, other: DeviceBeams, sentences: Tensor, count: int, divisors: Sequence[float]) -> None:
        """Go on with sentences of another state with the same K.

        Args:
            other: the other state.
            sentences: [N] the sentences of the other state that become those of this one.
            count: how many of them to go on with, the first ones; the others are done.
            divisors: as in `begin`.
        """
        self.position.copy_(other.position)
        for name in ("tokens", "totals", "sums", "free", "kept", "limits", "bounds", "open"):
            getattr(self, name).copy_(getattr(other, name).index_select(0, sentences))
        self._set_divisors(torch.tensor(divisors, dtype=torch.float64).to(self.tokens.device))
        self.barred.copy_(other.barred)
        self.totals[count:] = -math.inf
        self.free[count:] = 0
        self.open[count:] = False

    def advance(self, logits: Tensor) -> Tensor:
        """Choose the next token of every hypothesis, and write the record.

        Args:
            logits: [R, V] of the model, before softmax.

        Returns:
            [R] the row from which each row goes on.
        """
        parents, words, scores = self._best(logits)  # [N, K] each
        totals = self.totals.gather(1, parents) + scores
        sums = self.sums.gather(1, parents) + scores.double()
        taken = (self.numbers < self.free[:, None]) & (totals > -math.inf)
        at_end = taken & (words == EOS)
        length = self.position + 1
        cut = taken & ~at_end & (length >= self.limits)[:, None]
        free = self.free - at_end.sum(dim=1)
        ranks = (sums / self.divisors.index_select(0, length)).masked_fill(~at_end, -math.inf)
        kept = torch.cat((self.kept, ranks), dim=1).topk(self.kept.shape[1], dim=1).values
        stays = taken & ~at_end & ~cut
        best = totals.masked_fill(~stays, -math.inf).amax(dim=1)
        going = best.double() / self.bounds > kept[:, -1]
        ended = at_end * FINISHED + cut * CUT
        noted = torch.stack((parents.int(), words.int(), scores.view(torch.int32), ended.int()))
        self.record.index_copy_(0, self.position, noted[None])
        open_slots = stays & going[:, None]
        self.tokens.copy_(words.masked_fill(~open_slots, PAD))
        self.totals.copy_(totals.masked_fill(~open_slots, -math.inf))
        self.sums.copy_(sums)
        self.free.copy_(free.masked_fill(~going, 0))
        self.kept.copy_(kept)
        self.open.copy_(going)
        self.position.copy_(length)
        return (self.first_rows + parents).flatten()

    def _best(self, logits: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """The best continuations of each sentence, best first; of equals that of the better slot, then the lower id.

        They are among the best K of each slot.

        Returns:
            [N, K] each: the slot that a continuation goes on from, its token, and the token's log-probability.
        """
        n, k = self.sentences, self.slots
        empty = self.totals == -math.inf
        # With a single open slot the total changes ranks only by rounding: see `mt.search.beam`.
        alone = (~empty).sum(dim=1, keepdim=True) == 1
        before = self.totals.masked_fill(alone & ~empty, 0.0)
        values, pieces, scores = (each.view(n, -1) for each in top_pieces(logits, self.barred, before.flatten(), k))
        if k == 1:
            return torch.zeros_like(pieces), pieces, scores
        slots = self.numbers.repeat_interleave(k)  # [K K]
        places = slots * len(self.barred) + pieces
        best = _ranks(values, places).topk(k, dim=1).indices
        return slots[best], pieces.gather(1, best), scores.gather(1, best)


def _ranks(values: Tensor, places: Tensor) -> Tensor:
    """Integers in the order of the values; those of equal values in the reverse order of the places, below 2^31.

    The bits of a positive float32, read as an integer, are in the order of the numbers; those of a negative one in the
    reverse order.
    """
    bits = (values + 0.0).view(torch.int32)  # the sum turns -0 into 0
    ordered = torch.where(bits < 0, bits ^ 0x7FFFFFFF, bits)
    return (ordered.long() << 32) + (0x7FFFFFFF - places)
