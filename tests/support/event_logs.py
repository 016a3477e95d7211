"""Event files as a training writes them, made without a training: `log = EventLog(folder)`, `log.record(step, ...)`."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from tensorboard.compat.proto.event_pb2 import Event, SessionLog
from tensorboard.compat.proto.summary_pb2 import Summary
from tensorboard.compat.proto.types_pb2 import DT_STRING
from tensorboard.compat.tensorflow_stub.pywrap_tensorflow import masked_crc32c

from mt.viewer.records import Frame, Record


@dataclass(frozen=True)
class MadeName:
    """The name of a map."""

    kind: str
    layer: int | None

    def __str__(self) -> str:
        return self.kind if self.layer is None else f"{self.kind}.{self.layer}"


@dataclass(frozen=True)
class MadeMap:
    """A map as `Record.of` reads it."""

    name: MadeName
    weights: np.ndarray[Any, Any]
    rows: Sequence[str]
    columns: Sequence[str]


@dataclass
class MadeTranslation:
    """A translation as `Record.of` reads it, with weights that are sharper the later the step."""

    source: str
    text: str
    reference: str | None = None
    layers: int = 2
    heads: int = 4
    kinds: Sequence[str] = ("cross",)
    seed: int = 0
    sharpness: float = 2.0
    score: float = -3.25
    token_scores: Sequence[float] = field(default_factory=list)

    @property
    def source_pieces(self) -> list[str]:
        return pieces(self.source)

    @property
    def pieces(self) -> list[str]:
        return pieces(self.text)

    @cached_property
    def attention(self) -> list[MadeMap]:
        generator = np.random.default_rng(self.seed)
        source, target = self.source_pieces, self.pieces
        sides = {"cross": (target, source), "encoder": (source, source), "decoder": (target, ["<s>", *target[:-1]])}
        return [
            MadeMap(MadeName(kind, layer), alignment(generator, self.heads, *sides[kind], self.sharpness), *sides[kind])
            for kind in self.kinds
            for layer in range(1, self.layers + 1)
        ]


def pieces(text: str) -> list[str]:
    """One piece for each word, and the end of sentence."""
    return [f"▁{word}" for word in text.split()] + ["</s>"]


def alignment(
    generator: np.random.Generator, heads: int, rows: Sequence[str], columns: Sequence[str], sharpness: float
) -> np.ndarray[Any, Any]:
    """Attention [H, T, S] around a diagonal, each row of which sums to 1."""
    place = np.linspace(0, 1, len(rows))[:, None] - np.linspace(0, 1, len(columns))[None, :]
    own = sharpness * generator.uniform(0.2, 3.0, size=(heads, 1, 1))
    logits = -own * np.abs(place) * 6 + generator.normal(size=(heads, len(rows), len(columns)))
    weights = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return np.asarray((weights / weights.sum(axis=-1, keepdims=True)).astype(np.float32))


class EventLog:
    """An event file.

    Args:
        folder: of the run; made if absent.
        number: a later file of a run has a larger one.
        check: whether the check sums of the events are right. Without them large files are made in a fraction of the
            time, and TensorBoard's data server reads them all the same.
    """

    def __init__(self, folder: Path, number: int = 0, check: bool = True) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / f"events.out.tfevents.{1_700_000_000 + number:010d}.host.1.{number}"
        self.check = check
        self.time = 1_700_000_000.0 + number
        self.event(Event(file_version="brain.Event:2"))

    def event(self, event: Event) -> None:
        """Append any event."""
        self.time += 1
        event.wall_time = self.time
        self.frame(event.SerializeToString())

    def frame(self, content: bytes) -> None:
        """Append a frame of the file."""
        head = struct.pack("<Q", len(content))
        check = masked_crc32c(content) if self.check else 0
        with self.path.open("ab") as file:
            file.write(head + struct.pack("<I", masked_crc32c(head)) + content + struct.pack("<I", check))

    def texts(self, step: int, tag: str, parts: Sequence[bytes], plugin: str = "mt_attention") -> None:
        """Append a tensor of byte strings."""
        summary = Summary()
        value = summary.value.add(tag=tag)
        value.metadata.plugin_data.plugin_name = plugin
        value.tensor.dtype = DT_STRING
        value.tensor.tensor_shape.dim.add(size=len(parts))
        value.tensor.string_val.extend(parts)
        self.event(Event(step=step, summary=summary))

    def record(self, step: int, translation: MadeTranslation, frame: Frame = "hypothesis") -> Record:
        """Append the record of a translation, and return it."""
        record = Record.of(translation, frame)
        self.texts(step, record.tag, record.parts)
        return record

    def health(self, step: int, health: Mapping[str, Mapping[str, Sequence[float]]]) -> None:
        """Append attention health."""
        self.texts(step, "mt_attention/health", [json.dumps(health).encode()])

    def scalar(self, step: int, tag: str, value: float) -> None:
        """Append a number."""
        summary = Summary()
        summary.value.add(tag=tag, simple_value=value)
        self.event(Event(step=step, summary=summary))

    def restart(self, step: int) -> None:
        """Say that a training went on here."""
        self.event(Event(step=step, session_log=SessionLog(status=SessionLog.START)))


def made_health(step: int, layers: int = 2, heads: int = 4, last: int = 1000) -> dict[str, dict[str, list[float]]]:
    """Health that changes over the steps in a way of its own for each head."""
    done = step / last
    return {
        f"cross.{layer}": {
            "entropy": [2.5 - done * (0.4 * head + 0.2 * layer) for head in range(heads)],
            "coverage": [0.3 + 0.6 * done * (head + 1) / heads for head in range(heads)],
            "end_of_sentence": [0.5 - 0.4 * done * (head + layer) / (heads + layers) for head in range(heads)],
        }
        for layer in range(1, layers + 1)
    }
