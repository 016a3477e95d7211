"""Greedy and beam search on a GPU, in steps of fixed shapes that CUDA graphs replay.

The sources are encoded as usual. Then the GPU decodes without waiting for the host: each step runs the model, chooses
the next tokens and writes a record (`DeviceBeams`). The host looks every `LOOK` steps which sentences are done, always
at the answer to its last but one question, so that the GPU has work meanwhile. When most of the sentences are done, the
others move to smaller tensors. At the end the host builds the hypotheses from the record.

Shapes are taken from short lists, so that graphs repeat: sources are padded to multiples of `WIDTH` pieces, and the
number of sentences is rounded up to a power of two or one and a half times such a power.

The hypotheses are those of `BeamSearch` and `GreedySearch` on other devices, but for rounding.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from mt.batch import PAD, Source
from mt.models.base import Seq2Seq
from mt.ops.triton_support import current
from mt.search.base import Decodable, Hypothesis
from mt.search.decoding import AttentionTrace, Integers
from mt.search.device_beams import DeviceBeams
from mt.search.search_record import SearchRecord
from mt.search.step_graphs import MEMORY_SHARE, StepGraphs, Workspace, graphs_of, on_host

LOOK = 4
"""Steps between two looks of the host at which sentences are done."""
WIDTH = 8
"""Sources are padded to multiples of so many pieces."""
SHRINKS = 4
"""Sentences move to smaller tensors once these are at most a quarter as large: graphs are recorded there, too."""
WIDEST_BEAM = 16
"""Largest beam for which the device search is used: it passes over all candidates once for each slot."""
SMALLEST_ROOM = 32
"""Target positions for which room is made at least; twice as many if they do not suffice, and so on."""


@dataclass(frozen=True)
class BeamSettings:
    """What a beam search asks for; greedy search is a beam of one.

    Attributes:
        beam: K.
        n_best: hypotheses to return for each sentence.
        divisors: for each length, from 0 to the largest limit, the number by which a log-probability is divided.
        allow_unknown: whether the unknown piece may be written.
    """

    beam: int
    n_best: int
    divisors: Sequence[float]
    allow_unknown: bool


def suits_device_search(model: Decodable, beam: int) -> bool:
    """Whether `device_search` is worth trying: on a CUDA device, for a beam that is not too wide."""
    return model.device.type == "cuda" and beam <= WIDEST_BEAM and not on_host()


@torch.inference_mode()
def device_search(
    model: Decodable, source: Source, limits: Integers, settings: BeamSettings, need_attention: bool = False
) -> list[list[Hypothesis]] | None:
    """Translate a batch.

    Args:
        model: in evaluation mode.
        source: B sentences on the model's device.
        limits: [B] largest number of tokens of each translation.
        settings: of the search.
        need_attention: return the attention maps; then no graphs are used.

    Returns:
        B lists of hypotheses, best first; None if the model cannot decode in place, or reads previous sentences.
    """
    if source.context is not None or not (isinstance(model, Seq2Seq) and model.decodes_in_place):
        return None
    graphs = graphs_of(model, source.ids.device)
    with graphs.lock, current(source.ids.device):
        graphs.check(model)
        return _Run(model, graphs, source, limits, settings, need_attention).hypotheses()


class _Run:
    """One search over a batch."""

    def __init__(
        self,
        model: Seq2Seq,
        graphs: StepGraphs,
        source: Source,
        limits: Integers,
        settings: BeamSettings,
        need_attention: bool,
    ) -> None:
        self.model, self.graphs, self.settings, self.limits = model, graphs, settings, limits
        self.source = _padded(source)
        self.longest = int(limits.max())
        self.trace = AttentionTrace() if need_attention else None
        self.memory = model.encode(self.source)
        self.sentences: Integers = np.arange(len(limits))  # which sentence of the batch each one at work is
        self.begun = self.position = 0  # the first step of the workspace in use; the next step
        self.parts: list[tuple[int, Integers, Tensor]] = []  # of the record, see `SearchRecord.add`

    def hypotheses(self) -> list[list[Hypothesis]]:
        """See `device_search`."""
        first = self.longest if self.trace else min(self.longest, self.source.ids.shape[1] + WIDTH)
        work = self._workspace(rounded_up(len(self.limits)), _room(first))
        work.state.load(self.memory)
        work.beams.begin(self.limits, self.settings.divisors, self.settings.allow_unknown)
        self._decode(work)
        lengths = self.source.lengths.cpu().numpy()
        record = SearchRecord(len(self.limits), self.settings.beam, self.longest)
        for first, sentences, steps in self.parts:
            record.add(first, sentences, steps.cpu().numpy())
        if self.trace:
            self.trace.end()
        return record.hypotheses(self.settings.n_best, self.settings.divisors, lengths, self.trace)

    def _decode(self, work: Workspace) -> None:
        asked: list[_Answer] = []
        while True:
            for _ in range(min(LOOK, self.longest - self.position, work.beams.room - self.position)):
                self._step(work)
            if self.position == self.longest:
                break
            full = self.position == work.beams.room  # then there is nothing to do until the host has looked
            asked.append(_Answer(work.beams.open))
            if len(asked) < 2 and not full:
                continue
            answer = asked[-1] if full else asked.pop(0)
            still = np.flatnonzero(answer.read()[: len(self.sentences)])
            if not len(still):
                break
            smaller = rounded_up(len(still))
            if full or (SHRINKS * smaller <= work.beams.sentences and not self.trace):
                room = _room(work.beams.room + 1) if full else work.beams.room
                work, asked = self._moved(work, still, min(smaller, work.beams.sentences), room), []
        self._keep(work)

    def _step(self, work: Workspace) -> None:
        seen = work.state.seen_at(self.position)
        if self.trace:
            self.trace.append(work.step(seen, need_attention=True), work.beams.sentences * work.beams.slots)
        else:
            self.graphs.step(work, seen)
        self.position += 1

    def _moved(self, work: Workspace, still: Integers, sentences: int, room: int) -> Workspace:
        """The sentences `still`, of those at work, in tensors for `sentences` sentences and `room` positions."""
        self._keep(work)
        target = self._workspace(sentences, room)
        index = np.zeros(sentences, dtype=np.int64)
        index[: len(still)] = still
        chosen = torch.from_numpy(index).to(work.beams.tokens.device)
        target.beams.take(work.beams, chosen, len(still), self.settings.divisors)
        target.state.take(work.state, chosen, work.state.seen_at(self.position - 1))
        self.sentences = self.sentences[still]
        return target

    def _keep(self, work: Workspace) -> None:
        """Keep the record since the last call. It is a copy, because the workspace may be used again."""
        self.parts.append((self.begun, self.sentences, work.beams.record[self.begun : self.position].clone()))
        self.begun = self.position

    def _workspace(self, sentences: int, room: int) -> Workspace:
        """Tensors for so many sentences and positions, and the graphs of their steps."""
        ids, settings = self.source.ids, self.settings
        key = sentences, settings.beam, settings.n_best, room, ids.shape[1], _formats(ids.device)
        limit = None
        if ids.is_cuda:
            limit = int(MEMORY_SHARE * torch.cuda.get_device_properties(ids.device).total_memory)

        def make() -> Workspace:
            sizes = sentences, settings.beam, settings.n_best, room, self.model.limits.vocabulary
            state = self.model.static_state(self.memory, sentences, settings.beam, room)
            return Workspace(DeviceBeams(*sizes, ids.device), state)

        return self.graphs.workspace(key, make, limit)


class _Answer:
    """Which sentences were open when the host asked, copied to the host while the device works on."""

    def __init__(self, still: Tensor) -> None:
        self.event: torch.cuda.Event | None = None
        if still.is_cuda:
            self.copy = torch.empty(still.shape, dtype=still.dtype, pin_memory=True)
            self.copy.copy_(still, non_blocking=True)
            self.event = torch.cuda.Event()  # type: ignore[no-untyped-call]
            self.event.record(torch.cuda.current_stream(still.device))
        else:
            self.copy = still.clone()

    def read(self) -> NDArray[np.bool_]:
        """[N]; waits for the device."""
        if self.event is not None:
            self.event.synchronize()
        return self.copy.numpy()


def rounded_up(count: int) -> int:
    """The smallest number of at least `count` that is a power of two, or one and a half times one."""
    power = 1 << (count - 1).bit_length()
    return 3 * power // 4 if power >= 4 and count <= 3 * power // 4 else power


def _room(positions: int) -> int:
    """`SMALLEST_ROOM` or twice as many, and so on, until they are at least `positions`."""
    room = SMALLEST_ROOM
    while room < positions:
        room *= 2
    return room


def _padded(source: Source) -> Source:
    """The same sources, padded to a multiple of `WIDTH`."""
    return Source(F.pad(source.ids, (0, -source.ids.shape[1] % WIDTH), value=PAD), source.lengths)


def _formats(device: torch.device) -> Hashable:
    """What decides the number formats of a model's computation besides its weights."""
    on = torch.is_autocast_enabled(device.type)
    return on and torch.get_autocast_dtype(device.type), torch.backends.cuda.matmul.allow_tf32
