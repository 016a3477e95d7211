"""The batches of each training epoch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from mt.batch import Batch, Position
from mt.data.batches.encoded import EncodedSplit
from mt.data.batches.loader import BatchLoader, Draw, TokenBatches
from mt.data.batches.piece_links import PieceLinks
from mt.data.batches.shapes import Shapes
from mt.data.batches.subword_sampling import SubwordSampling


class TrainingPairs:
    """Training batches of a token budget, prepared in the background. The batches of an epoch depend on (seed, epoch).

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
    ) -> None:
        self.split = split
        self.sampling = sampling
        self.links = links
        self.pin_memory = pin_memory
        self.context_sentences = context_sentences
        growth = sampling.growth if sampling is not None else 1.0
        contexts = split.context_widths(context_sentences) if context_sentences else None
        lengths = split.source_lengths, split.target_lengths
        self.batches = TokenBatches(
            *lengths, tokens, seed, growth=growth, context_widths=contexts, shapes=shapes, draw=draw
        )
        self._waited = 0.0
        self._loader: BatchLoader | None = None

    def batches_in(self, epoch: int) -> int:
        """Number of batches of an epoch. Epochs are counted from 0."""
        return self.batches.length(epoch)

    def describe(self) -> str:
        """The number of batches, their padding, and how many shapes they have, in words."""
        said = f"{self.batches_in(0):,} batches an epoch, padding {self.batches.padding_share(0):.1%}"
        return said if self.batches.shapes is None else f"{said}, at most {len(self.batches.shapes)} shapes"

    def largest(self) -> list[Batch]:
        """The batches of the first epoch that need most memory: that of most places, and that of the longest pair."""
        order, loader = self.batches.epoch(0), self._load(0, 0)
        return [loader.make(number, order[number]) for number in self.batches.largest()]

    def epoch(self, epoch: int, start: int) -> Iterable[Batch]:
        """The batches of an epoch from batch `start` on, each with the position of training after it."""
        self._waited = self.waited_seconds
        self._loader = self._load(epoch, start)
        return self._placed(self._loader, epoch, start)

    def _load(self, epoch: int, start: int) -> BatchLoader:
        return BatchLoader(
            self.split,
            self.batches,
            epoch,
            start,
            self.sampling,
            self.pin_memory,
            context_sentences=self.context_sentences,
            links=self.links,
        )

    def _placed(self, batches: Iterable[Batch], epoch: int, start: int) -> Iterator[Batch]:
        for number, batch in enumerate(batches, start=start + 1):
            ends = number == self.batches_in(epoch)
            yield replace(batch, after=Position(epoch + 1, 0) if ends else Position(epoch, number))

    @property
    def waited_seconds(self) -> float:
        """Seconds that training has waited for batches so far."""
        return self._waited + (self._loader.waited_seconds if self._loader is not None else 0.0)
