"""The names of the number formats in which a model trains and translates; `mt.ops.precision` says what they mean."""

from __future__ import annotations

from typing import Literal

PrecisionName = Literal["auto", "fp32", "tf32", "bf16", "fp16"]
