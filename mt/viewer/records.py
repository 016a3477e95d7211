"""The record of a sentence: what a model did with it at one step of training, in a form small enough to keep.

A record has a header, which is JSON, and a block for each attention map, which is compressed bytes. Event files and
pages hold records, and the view in the browser reads them; so does anybody with NumPy. Nothing here imports torch.

    header = {"format": 1,
              "sentence": key,               # the same for the same source text, in all runs and at all steps
              "frame": "hypothesis",         # rows are the model's own translation; "reference": the reference
              "source": text, "reference": text or null, "hypothesis": text, "score": number or null,
              "source_pieces": [...], "target_pieces": [...], "token_scores": [...] or null,
              "left_out": [...],             # names of maps that were too large to keep
              "maps": [{"name": "cross.2", "kind": "cross", "layer": 2 or null, "heads": H, "rows": T, "columns": S,
                        "row_labels": null or [...], "column_labels": null or [...],  # null: see `implied_labels`
                        "signed": false, "scale": [H numbers], "bytes": length of the block,
                        "entropy": [H], "coverage": [H] or null, "end_of_sentence": [H] or null}, ...]}

A weight is stored as 8 bits of its square root, as small weights need the finer steps: a block is zlib of uint8
[H, T, S], and a weight is `scale[h] * (q / 255)^2`. A map with negative numbers is `signed`: int8, and
`scale[h] * sign(q) * (q / 127)^2`. The error is at most `error_bound`: 0.4% of the head's largest weight (0.8% in a
signed map), and less for smaller weights.

Shapes: H heads, T rows (pieces that attend), S columns (pieces that are attended to).
"""

from __future__ import annotations

import hashlib
import math
import unicodedata
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from mt.viewer.record_headers import (
    FORMAT,
    LARGEST_NUMBER,
    MOST_MAPS,
    MOST_WEIGHTS,
    DamagedRecord,
    implied_labels,
    json_bytes,
    read_header,
)

Frame = Literal["hypothesis", "reference"]
"""What the rows of the maps are: the model's own translation, or the reference by forced decoding, which stays the same
over training."""

PLUGIN = "mt_attention"
"""The name under which event files hold records, and the first part of their tags."""

STEPS, SIGNED_STEPS = 255, 127
COVERED = 0.5
"""The weight that a column must get from all rows together to count as covered, as in `mt.tracking.health`."""


class RecordedMap(Protocol):
    """What is recorded of an attention map; `mt.attention.maps.AttentionMap` is one."""

    @property
    def name(self) -> Any:
        """A name with `kind` and `layer`, whose text is such as `cross.2`."""

    @property
    def weights(self) -> Any:
        """[H, T, S], as NumPy can read them."""

    @property
    def rows(self) -> Sequence[str]:
        """T labels."""

    @property
    def columns(self) -> Sequence[str]:
        """S labels."""


class RecordedTranslation(Protocol):
    """What is recorded of a translation; `mt.translation.translation.Translation` is one."""

    @property
    def source(self) -> str:
        """The source text."""

    @property
    def text(self) -> str:
        """The target text."""

    @property
    def reference(self) -> str | None:
        """A human translation, if there is one."""

    @property
    def score(self) -> float:
        """log p(text | source)."""

    @property
    def source_pieces(self) -> Sequence[str]:
        """S pieces, the end of sentence last."""

    @property
    def pieces(self) -> Sequence[str]:
        """T pieces of the text."""

    @property
    def token_scores(self) -> Sequence[float]:
        """T log-probabilities, or none."""

    @property
    def attention(self) -> Sequence[RecordedMap]:
        """The maps."""


@dataclass(frozen=True)
class Record:
    """What one sentence showed at one step.

    Attributes:
        header: plain values, see the top of this file.
        blocks: one for each of `header["maps"]`, in this order.
    """

    header: dict[str, Any]
    blocks: list[bytes]

    @classmethod
    def of(cls, translation: RecordedTranslation, frame: Frame, hypothesis: str | None = None) -> Record:
        """The record of a translation with its attention maps.

        Weights that are not finite, as of a model that has diverged, are stored as 0, and the numbers that they make
        impossible as null. A map of more than `MOST_WEIGHTS` is named in `left_out`.

        Args:
            translation: for the frame "hypothesis" the model's own translation; for "reference" the reference, with the
                scores and maps of forced decoding.
            frame: see `Frame`.
            hypothesis: for the frame "reference", the text of the model's own translation, to show beside it.
        """
        own = frame == "hypothesis"
        pieces = list(translation.source_pieces), list(translation.pieces)
        maps: list[dict[str, Any]] = []
        blocks: list[bytes] = []
        left_out: list[str] = []
        for each in translation.attention:
            weights = np.asarray(each.weights, dtype=np.float32)
            if weights.size > MOST_WEIGHTS or len(maps) == MOST_MAPS:
                left_out.append(str(each.name))
                continue
            described, block = _stored(each, weights, *pieces)
            maps.append(described)
            blocks.append(block)
        reference = translation.reference if own or translation.reference is not None else translation.text
        scores = [_finite(value) for value in translation.token_scores]
        header = {
            "format": FORMAT,
            "sentence": sentence_key(translation.source),
            "frame": frame,
            "source": translation.source,
            "reference": reference,
            "hypothesis": translation.text if own else hypothesis or "",
            "score": _finite(translation.score),
            "source_pieces": pieces[0],
            "target_pieces": pieces[1],
            "token_scores": scores if scores and None not in scores else None,
            "left_out": left_out,
            "maps": maps,
        }
        return cls(header, blocks)

    @classmethod
    def read(cls, header: str | bytes, blocks: Sequence[bytes]) -> Record:
        """A record that anybody may have written.

        Blocks are decompressed by `map`, when they are asked for, and never beyond the size that the header states.

        Args:
            header: JSON.
            blocks: the compressed maps.

        Raises:
            DamagedRecord: the header is not as described at the top of this file, or there are not as many blocks, or
                not of the sizes, that it states.
        """
        checked = read_header(header)
        maps = checked["maps"]
        if len(blocks) != len(maps):
            raise DamagedRecord(f"damaged record: {len(blocks)} blocks for {len(maps)} maps")
        for block, each in zip(blocks, maps, strict=True):
            if len(block) != each["bytes"]:
                raise DamagedRecord(
                    f"damaged record: the block of {each['name']} has {len(block)} bytes instead of {each['bytes']}"
                )
        return cls(checked, list(blocks))

    @property
    def tag(self) -> str:
        """The tag of the record in an event file."""
        return f"{PLUGIN}/{self.header['frame']}/{self.header['sentence']}"

    @property
    def parts(self) -> list[bytes]:
        """Header and blocks as bytes, as an event file holds them."""
        return [json_bytes(self.header), *self.blocks]

    def map(self, name: str) -> NDArray[np.float32]:
        """The weights [H, T, S] of a map, within the error of their 8 bits.

        Raises:
            KeyError: the record has no map of this name.
            DamagedRecord: the block is damaged.
        """
        for each, block in zip(self.header["maps"], self.blocks, strict=True):
            if each["name"] == name:
                return _restored(each, block)
        raise KeyError(name)

    def labels(self, name: str) -> tuple[list[str], list[str]]:
        """The labels of the T rows and the S columns of a map.

        Raises:
            KeyError: the record has no map of this name.
        """
        for each in self.header["maps"]:
            if each["name"] == name:
                rows, columns = each["row_labels"], each["column_labels"]
                if rows is None or columns is None:
                    implied = implied_labels(each["kind"], self.header["source_pieces"], self.header["target_pieces"])
                    assert implied is not None, "written or checked with its labels"
                    rows = implied[0] if rows is None else rows
                    columns = implied[1] if columns is None else columns
                return rows, columns
        raise KeyError(name)


def sentence_key(source: str) -> str:
    """A key of 16 hexadecimal digits, the same for all texts that differ only in spaces or in Unicode's composition."""
    text = " ".join(unicodedata.normalize("NFC", source).split())
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:16]


def quantised(weights: NDArray[np.float32]) -> tuple[NDArray[np.uint8] | NDArray[np.int8], list[float], bool]:
    """8 bits for each weight [H, T, S], the scale of each head, and whether the map is signed.

    A head with weights that are not finite gets the scale 0.
    """
    heads = len(weights)
    flat = weights.reshape(heads, -1).astype(np.float64)
    flat = np.where((np.abs(flat) <= LARGEST_NUMBER).all(axis=1, keepdims=True), flat, 0.0)
    signed = bool((flat < 0).any())
    scale = np.abs(flat).max(axis=1, initial=0.0)
    share = np.abs(flat) / np.where(scale > 0, scale, 1.0)[:, None]
    steps = np.rint(np.sqrt(share) * (SIGNED_STEPS if signed else STEPS))
    values = (np.sign(flat) * steps).astype(np.int8) if signed else steps.astype(np.uint8)
    return values.reshape(weights.shape), [float(f"{each:.7g}") for each in scale], signed


def error_bound(weight: NDArray[Any], scale: float, signed: bool = False) -> NDArray[np.float64]:
    """The largest difference between a weight and its stored value.

    The square root of weight / scale is rounded to a multiple of 1 / steps, so it is off by at most half of that:
    |(r + e)^2 - r^2| <= 2 r e + e^2. The seven digits of a scale add their rounding, and single precision its own.
    """
    half = 0.5 / (SIGNED_STEPS if signed else STEPS)
    root = np.sqrt(np.minimum(np.abs(weight) / scale, 1.0)) if scale > 0 else np.zeros_like(weight, dtype=np.float64)
    bound: NDArray[np.float64] = scale * (2 * root * half + half**2 + 1e-6)
    return bound


def _stored(
    each: RecordedMap, weights: NDArray[np.float32], source_pieces: list[str], target_pieces: list[str]
) -> tuple[dict[str, Any], bytes]:
    """A map's part of the header, and its block."""
    values, scale, signed = quantised(weights)
    block = zlib.compress(values.tobytes(), 6)
    kind, rows, columns = str(each.name.kind), list(each.rows), list(each.columns)
    implied = implied_labels(kind, source_pieces, target_pieces) or (None, None)
    heads, height, width = weights.shape
    described = {
        "name": str(each.name),
        "kind": kind,
        "layer": each.name.layer,
        "heads": heads,
        "rows": height,
        "columns": width,
        "row_labels": None if rows == implied[0] else rows,
        "column_labels": None if columns == implied[1] else columns,
        "signed": signed,
        "scale": scale,
        "bytes": len(block),
        **_measures(kind, weights),
    }
    return described, block


def _measures(kind: str, weights: NDArray[np.float32]) -> dict[str, list[float | None] | None]:
    """Entropy in nats, coverage, and the share of the end of sentence, for each head; null where it says nothing.

    As in `mt.tracking.health`. For weights that do not sum to 1, the entropy is that of their shares.
    """
    sizes = np.abs(weights.astype(np.float64))
    with np.errstate(invalid="ignore", divide="ignore", over="ignore"):
        shares = sizes / sizes.sum(axis=-1, keepdims=True)
        logs = np.where(shares > 0, np.log(np.where(shares > 0, shares, 1.0)), 0.0)
        entropy = -(shares * logs).sum(axis=-1)  # [H, T]
        last = shares[..., -1:].sum(axis=-1)  # [H, T]
        covered = weights.astype(np.float64).sum(axis=1)[:, :-1] >= COVERED - 1e-5  # [H, S - 1], without the end
    finite = [bool(np.isfinite(each).all()) for each in weights]

    def by_head(values: NDArray[Any]) -> list[float | None]:
        means = (float(each.mean()) if each.size and ok else math.nan for each, ok in zip(values, finite, strict=True))
        return [_finite(mean, 5) for mean in means]

    return {
        "entropy": by_head(entropy),
        "coverage": by_head(covered) if kind == "cross" else None,
        "end_of_sentence": by_head(last) if kind in ("cross", "encoder") else None,
    }


def inflated(described: Mapping[str, Any], block: bytes) -> bytes:
    """The values [H, T, S] of a block, which is never decompressed beyond the size that the map's header states.

    Raises:
        DamagedRecord: the block is damaged.
    """
    shape = described["heads"], described["rows"], described["columns"]
    size = math.prod(shape)
    inflating = zlib.decompressobj()
    try:
        content = inflating.decompress(block, size + 1)
        whole = len(content) == size and inflating.eof
    except zlib.error:
        whole = False
    if not whole or inflating.unused_data:
        raise DamagedRecord(
            f"damaged record: the block of {described['name']} does not hold {' x '.join(map(str, shape))} weights"
        )
    return content


def _restored(described: Mapping[str, Any], block: bytes) -> NDArray[np.float32]:
    """The weights [H, T, S] of a block."""
    shape = described["heads"], described["rows"], described["columns"]
    values = np.frombuffer(inflated(described, block), np.int8 if described["signed"] else np.uint8)
    scale = np.asarray(described["scale"], dtype=np.float32)[:, None, None]
    root = values.astype(np.float32).reshape(shape) / np.float32(SIGNED_STEPS if described["signed"] else STEPS)
    return np.asarray(scale * root * np.abs(root), dtype=np.float32)


def _finite(value: float, digits: int = 6) -> float | None:
    """A number for JSON, or null if it is not finite, or beyond `LARGEST_NUMBER`."""
    return float(f"{value:.{digits}g}") if abs(value) <= LARGEST_NUMBER else None
