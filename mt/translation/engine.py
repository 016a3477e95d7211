"""Engines, which translate ids. A `Translator` adds the conversion from and to text.

`SearchEngine` runs a search of this package over a model. Other engines, such as a converted model in another runtime
or a server, implement the same properties and methods; `force` is optional.
"""

from __future__ import annotations

import dataclasses
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

from mt.batch import Ids
from mt.config.constraints import BatchTokens, checked
from mt.errors import UserError
from mt.models.base import Seq2Seq
from mt.models.contributions import Contributions, Method, contributions
from mt.models.half_weights import with_half_weights
from mt.ops.number_formats import PrecisionName
from mt.ops.precision import Precision
from mt.search.base import Hypothesis, Search
from mt.search.forced import force_all
from mt.search.many_sentences import search_all

GPU_BATCH, CPU_BATCH = 16384, 4096
"""Source pieces in a batch, unless the user gives a number. A GPU needs larger batches to be busy."""


class Engine(ABC):
    """Translates sentences that are given as ids."""

    @property
    @abstractmethod
    def max_source_length(self) -> int | None:
        """Longest source that it reads, in ids with EOS; None if there is no limit."""

    @property
    def context_sentences(self) -> int:
        """How many previous source sentences of the same document it reads; 0: it reads each sentence alone."""
        return 0

    @abstractmethod
    def translate(
        self,
        sources: Sequence[Sequence[int]],
        contexts: Sequence[Sequence[Ids]] | None = None,
        need_attention: bool = False,
    ) -> list[list[Hypothesis]]:
        """Translate any number of sentences.

        Args:
            sources: id lists, each `pieces EOS`.
            contexts: for each source the id lists of its previous sentences, the nearest first; None if
                `context_sentences` is 0.
            need_attention: whether to return attention maps.

        Returns:
            For each source a list of hypotheses, best first. The result for a source does not depend on the others.
        """

    def force(
        self,
        sources: Sequence[Sequence[int]],
        targets: Sequence[Sequence[int]],
        contexts: Sequence[Sequence[Ids]] | None = None,
        need_attention: bool = False,
    ) -> list[Hypothesis]:
        """Decode given translations of any number of sentences.

        Args:
            sources: id lists, each `pieces EOS`.
            targets: id lists, each `pieces EOS`, or `pieces` alone for a translation that was cut off.
            contexts: as for `translate`.
            need_attention: whether to return all attention maps, self-attention included.

        Returns:
            One hypothesis for each pair. The result for a pair does not depend on the others.

        Raises:
            UserError: this engine cannot decode given translations.
        """
        raise UserError(f"{type(self).__name__} cannot decode given translations; use a model of mt")

    def contributions(
        self,
        sources: Sequence[Sequence[int]],
        targets: Sequence[Sequence[int]],
        contexts: Sequence[Sequence[Ids]] | None = None,
        method: Method = "gradient",
    ) -> list[Contributions]:
        """What the pieces that were read contributed to given translations.

        Args:
            sources, targets, contexts: as for `force`.
            method: see `mt.models.contributions`.

        Raises:
            UserError: this engine cannot tell.
        """
        raise UserError(f"{type(self).__name__} cannot tell what pieces contribute; use a model of mt")

    @property
    def max_target_length(self) -> int | None:
        """Longest given translation that `force` reads, in ids with EOS; None if there is no limit."""
        return None

    @abstractmethod
    def with_n_best(self, count: int) -> Engine:
        """The same engine with another number of hypotheses per sentence.

        Raises:
            ConfigError: `count` is below 1, or more than the engine can return.
        """


@checked
@dataclass(frozen=True)
class SearchEngine(Engine):
    """A search over a model, batch by batch.

    The model is in evaluation mode while it translates; afterwards it returns to its previous mode.

    Attributes:
        model: the model, on the device where the search runs.
        search: the search.
        batch_tokens: largest number of source pieces in a batch, padding counted; from 1 to a million. None: 16,384 on
            a GPU, 4,096 on other devices.
        autocast: makes the context in which the model computes, such as `Precision.autocast` of a training run. By
            default, matrix products use the format of the weights, fp32.

    Raises:
        ArgumentError: `batch_tokens` is out of its range.
    """

    model: Seq2Seq
    search: Search
    batch_tokens: BatchTokens | None = None
    autocast: Callable[[], AbstractContextManager[object]] = nullcontext

    @classmethod
    def in_format(
        cls, model: Seq2Seq, search: Search, batch_tokens: int | None = None, precision: PrecisionName = "fp32"
    ) -> SearchEngine:
        """An engine whose matrix products are in a number format.

        For bf16 and fp16 the engine makes a copy of the weights in this format (`with_half_weights`). The copy does not
        follow later changes of the model.

        Raises:
            ConfigError: the model's device does not have this format.
        """
        chosen = Precision(precision, model.device, key="precision")
        if chosen.name in ("bf16", "fp16"):
            model = with_half_weights(model, chosen.product_dtype)
        return cls(model, search, batch_tokens, chosen.computing)

    @property
    def max_source_length(self) -> int | None:
        return self.model.max_source_length

    @property
    def context_sentences(self) -> int:
        return self.model.context_sentences

    def translate(
        self,
        sources: Sequence[Sequence[int]],
        contexts: Sequence[Sequence[Ids]] | None = None,
        need_attention: bool = False,
    ) -> list[list[Hypothesis]]:
        with self.autocast():
            return search_all(self.model, self.search, sources, self._tokens, need_attention, contexts)

    @property
    def max_target_length(self) -> int | None:
        return self.model.limits.target

    def force(
        self,
        sources: Sequence[Sequence[int]],
        targets: Sequence[Sequence[int]],
        contexts: Sequence[Sequence[Ids]] | None = None,
        need_attention: bool = False,
    ) -> list[Hypothesis]:
        with self.autocast():
            found = force_all(self.model, sources, targets, self._tokens, need_attention, contexts)
        rank = self.search.normalized
        return [dataclasses.replace(each, normalized=rank(each.score, len(each.token_scores))) for each in found]

    def contributions(
        self,
        sources: Sequence[Sequence[int]],
        targets: Sequence[Sequence[int]],
        contexts: Sequence[Sequence[Ids]] | None = None,
        method: Method = "gradient",
    ) -> list[Contributions]:
        before: Sequence[Sequence[Ids] | None] = contexts or [None] * len(sources)
        tokens = min(self._tokens, CPU_BATCH)  # a batch with its gradients takes several times as much memory
        with self.autocast():
            return [
                contributions(self.model, source, target, method, context, tokens)
                for source, target, context in zip(sources, targets, before, strict=True)
            ]

    @property
    def _tokens(self) -> int:
        return self.batch_tokens or (GPU_BATCH if self.model.device.type == "cuda" else CPU_BATCH)

    def with_n_best(self, count: int) -> SearchEngine:
        return dataclasses.replace(self, search=self.search.with_n_best(count))
