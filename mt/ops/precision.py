"""The number format of training and of translating: fp32, tf32, bf16 or fp16."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import cache
from typing import Literal

import torch
from torch import Tensor

from mt.errors import ConfigError
from mt.ops.linear import linear
from mt.ops.number_formats import PrecisionName
from mt.ops.tensor_float import tensor_float

FASTER = 1.1
"""On a CPU, `auto` takes bf16 if its products are at least this many times as fast as those of fp32."""


class Precision:
    """A number format. Weights and sums are fp32; the name says how products are computed.

    | name | matrix products | recurrent layers of a GPU |
    |---|---|---|
    | fp32 | IEEE float32 | IEEE float32 |
    | tf32 | TF32: factors with a mantissa of 10 bits | TF32 |
    | bf16, fp16 | in this format where autocast does so, else IEEE float32 | GRUs: in this format; LSTMs: TF32 |

    `auto` is bf16 on GPUs that have it, fp16 with loss scaling on other GPUs, bf16 on CPUs that multiply it natively,
    and fp32 on all others.

    Args:
        name: auto, fp32, tf32, bf16 or fp16.
        device: the device that computes.
        key: the setting that gives the name, for messages.

    Attributes:
        name: the format; never auto.
        device: the argument.
        scaler: scales the loss for fp16; does nothing in other formats.
        reason: why `auto` chose this format, for the user; empty if the format was given.
        warning: what the user should know about a format that was given; else empty.

    Raises:
        ConfigError: the device does not have the format.
    """

    def __init__(self, name: PrecisionName, device: torch.device, key: str = "trainer.precision") -> None:
        self.reason = self.warning = ""
        if name == "auto":
            name, self.reason = _chosen(device)
        elif device.type == "cuda":
            _require_gpu(name, device, key)
        elif name == "fp16" and device.type == "cpu":
            raise ConfigError(f"{key}=fp16 needs a GPU; use bf16 or fp32 on the CPU")
        elif name == "tf32":
            raise ConfigError(f"{key}=tf32 needs an NVIDIA GPU; use fp32 on {device.type}")
        elif name == "bf16" and device.type == "cpu" and native_bf16() is None:
            self.warning = f"this CPU has no instructions for bf16 and emulates it, which is slow: {key}=fp32 is faster"
        self.name: Literal["fp32", "tf32", "bf16", "fp16"] = name
        self.device = device
        self.scaler = torch.amp.GradScaler(device.type, enabled=name == "fp16")

    def autocast(self) -> AbstractContextManager[object]:
        """The context for the forward pass and the loss."""
        dtype = torch.float16 if self.name == "fp16" else torch.bfloat16
        return torch.autocast(self.device.type, dtype=dtype, enabled=self.name in ("bf16", "fp16"))

    def products(self) -> AbstractContextManager[object]:
        """The context for forward and backward passes on a GPU: where products use TF32."""
        if self.device.type != "cuda":
            return nullcontext()
        return tensor_float(products=self.name == "tf32", recurrent=self.name != "fp32")

    @contextmanager
    def computing(self) -> Iterator[None]:
        """The context for a computation without gradients: `products` and `autocast`."""
        with self.products(), self.autocast():
            yield

    @property
    def product_dtype(self) -> torch.dtype:
        """The type of the factors of matrix products."""
        return {"bf16": torch.bfloat16, "fp16": torch.float16}.get(self.name, torch.float32)

    def describe(self) -> str:
        """The format, and the reason for it if `auto` chose it."""
        return f"{self.name}: {self.reason}" if self.reason else self.name


def native_bf16() -> str | None:
    """The instructions by which this CPU multiplies bf16 natively: "AMX" or "AVX512-BF16". None if it has neither."""
    found = dict(torch.cpu.get_capabilities()) if hasattr(torch.cpu, "get_capabilities") else {}
    if found.get("amx_bf16") or (not found and torch.cpu._is_amx_tile_supported()):
        return "AMX"
    if found.get("avx512_bf16") or (not found and torch.cpu._is_avx512_bf16_supported()):
        return "AVX512-BF16"
    return None


@cache
def bf16_gain() -> float:
    """How many times as fast as in fp32 this CPU computes a linear layer in bf16, casts included.

    Measured in CPU time of the process, so that other programs hardly affect it, in about 20 ms.
    """
    inputs, weight = torch.ones(1024, 256), torch.ones(1024, 256)

    def in_bf16() -> Tensor:
        with torch.autocast("cpu", dtype=torch.bfloat16):
            return linear(inputs, weight)

    def seconds(compute: Callable[[], Tensor]) -> float:
        before = time.process_time()
        compute()
        return time.process_time() - before

    with torch.inference_mode():
        rounds = [(seconds(lambda: linear(inputs, weight)), seconds(in_bf16)) for _ in range(5)]
    full, half = (min(times) for times in zip(*rounds, strict=True))
    return float(full / max(half, 1e-9))


def _chosen(device: torch.device) -> tuple[Literal["fp32", "bf16", "fp16"], str]:
    """What `auto` stands for on a device, and why."""
    if device.type == "cuda":
        return ("bf16", "this GPU has it") if _has_bf16(device) else ("fp16", "this GPU has no bf16")
    if device.type != "cpu":
        return "fp32", ""
    instructions = native_bf16()
    if instructions is None:
        return "fp32", "this CPU has no instructions for bf16"
    gain = bf16_gain()
    if gain < FASTER:
        return "fp32", f"this CPU has {instructions}, but bf16 is only {gain:.1f} times as fast"
    return "bf16", f"this CPU has {instructions}; a linear layer is {gain:.1f} times as fast as in fp32"


def _require_gpu(name: PrecisionName, device: torch.device, key: str) -> None:
    """Refuse a format that a GPU does not have.

    Raises:
        ConfigError: with the GPU's name and the format to use instead.
    """
    if name in ("fp32", "fp16") or _has_bf16(device):
        return
    properties = torch.cuda.get_device_properties(device)
    others = "auto, fp16 or fp32" if name == "bf16" else "fp32"
    raise ConfigError(
        f"{key}={name} needs a GPU of compute capability 8.0 or higher, and {properties.name} has "
        f"{properties.major}.{properties.minor}; use {others}"
    )


def _has_bf16(device: torch.device) -> bool:
    with torch.cuda.device(device):
        return bool(torch.cuda.is_bf16_supported(including_emulation=False))
