"""The batches of each training epoch, dealt to updates and ranks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import Any

from mt.batch import Batch
from mt.data.batches.encoded import EncodedSplit
from mt.data.batches.loader import BatchLoader, Draw, TokenBatches
from mt.data.batches.piece_links import PieceLinks
from mt.data.batches.shapes import ShapeList, Shapes
from mt.data.batches.share import Share
from mt.data.batches.subword_sampling import SubwordSampling
from mt.ranks.ranks import ALONE, Ranks


class TrainingPairs:
    """Training batches of a token budget, prepared in the background.

    The batches of an epoch and their groups, of `accumulate` batches for one update each, are a pure function of (seed,
    epoch, accumulate). Rank r of n gets the batches number r, r + n, ... of each group, and reads no others.

    With `context_sentences`, each source comes with up to that many source sentences before it. `shapes` says how long
    batches are, see `mt.data.batches.shapes`. With `links`, batches have an alignment. `draw` gives the rows of an
    epoch; without it, every pair occurs once.
    """

    def __init__(
        self,
        split: EncodedSplit,
        tokens: int,
        seed: int,
        sampling: SubwordSampling | None = None,
        pin_memory: bool = False,
        context_sentences: int = 0,
        shapes: Shapes = "exact",
        links: PieceLinks | None = None,
        draw: Draw | None = None,
        accumulate: int = 1,
        ranks: Ranks = ALONE,
    ) -> None:
        self.split = split
        self.sampling = sampling
        self.links = links
        self.ranks = ranks
        self.pin_memory = pin_memory
        self.context_sentences = context_sentences
        growth = sampling.growth if sampling is not None else 1.0
        contexts = split.context_widths(context_sentences) if context_sentences else None
        lengths = split.source_lengths, split.target_lengths
        self.batches = TokenBatches(*lengths, tokens, seed, growth, contexts, shapes, draw, accumulate)
        self._waited = 0.0
        self._loader: BatchLoader | None = None

    @property
    def shapes(self) -> ShapeList | None:
        """The list that the lengths of batches come from; None with `exact` shapes."""
        return self.batches.shapes

    def updates_in(self, epoch: int) -> int:
        """Number of updates that the batches of an epoch make. Epochs are counted from 0."""
        return self.batches.updates(epoch)

    def describe(self) -> str:
        """The number of batches and updates, the padding, and how many shapes the batches have, in words."""
        count, accumulate = self.batches.length(0), self.batches.accumulate
        said = f"{count:,} batches an epoch, padding {self.batches.padding_share(0):.1%}"
        if self.batches.shapes is not None:
            said = f"{said}, at most {len(self.batches.shapes)} shapes"
        if count < accumulate:
            return f"{said}; fewer than the {accumulate:,} that make an update: lower batch.tokens"
        return said if accumulate == 1 else f"{said}, {self.updates_in(0):,} updates"

    def largest(self) -> list[Batch]:
        """The batches of the first epoch that need most memory: that of most places, and that of the longest pair."""
        order, loader = self.batches.epoch(0), self._load(0, [])
        return [loader.make(number, order[number]) for number in self.batches.largest()]

    def updates(self, epoch: int, start: int, place: dict[str, Any] | None = None) -> Iterator[Share]:
        """This rank's share of each update of an epoch, from the update that begins with batch `start` on.

        All ranks have equally many batches in an update. A rank for which there are fewer repeats its last one, or has
        the first one of the group, without weight.
        """
        self._waited = self.waited_seconds
        groups = self.batches.epoch(epoch).groups(start)
        numbers = [self.ranks.share(group) or group[:1] for group in groups]
        self._loader = self._load(epoch, list(chain.from_iterable(numbers)))
        return self._shares(iter(self._loader), groups)

    def _shares(self, made: Iterator[Batch], groups: Sequence[range]) -> Iterator[Share]:
        for group in groups:
            real, passes = len(self.ranks.share(group)), -(-len(group) // self.ranks.size)
            batches = list(islice(made, max(real, 1)))
            yield Share(batches + batches[-1:] * (passes - len(batches)), real, last=group is groups[-1])

    def _load(self, epoch: int, numbers: Sequence[int]) -> BatchLoader:
        return BatchLoader(
            self.split,
            self.batches,
            epoch,
            numbers,
            self.sampling,
            self.pin_memory,
            context_sentences=self.context_sentences,
            links=self.links,
        )

    @property
    def waited_seconds(self) -> float:
        """Seconds that training has waited for batches so far."""
        return self._waited + (self._loader.waited_seconds if self._loader is not None else 0.0)
