"""The speed of a machine's matrix products, with which the speed of training is compared.

On a CPU, seconds are CPU time of the process (of all its threads), so that other programs affect them as little as
possible. On a GPU, seconds are wall clock between two synchronisations.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import torch
from torch import Tensor

from mt.ops.linear import product
from mt.ops.precision import Precision

PRODUCT_WIDTH = {"cpu": 1024, "cuda": 8192}
"""Width of the square matrices for the peak, large enough that the arithmetic takes nearly all the time."""
PRODUCT_SECONDS = 0.1
"""Shortest duration of one sample of the peak."""


class Stopwatch:
    """Measures seconds of a device, as defined above, and wall-clock seconds."""

    def __init__(self, device: torch.device) -> None:
        self.device = device
        self.seconds = self.wall_seconds = 0.0

    def start(self) -> None:
        self._synchronize()
        self._cpu, self._wall = time.process_time(), time.perf_counter()

    def stop(self) -> None:
        self._synchronize()
        wall = time.perf_counter() - self._wall
        self.wall_seconds += wall
        self.seconds += time.process_time() - self._cpu if self.device.type == "cpu" else wall

    def _synchronize(self) -> None:
        if self.device.type == "cuda":
            torch.cuda.synchronize(self.device)


class MatrixPeak:
    """Samples of the speed of a large matrix product in FLOP/s, in the number format of the training.

    Attributes:
        samples: with our fastest product, `mt.ops.linear.product`.
        plain: with PyTorch's own `@`, whose library for float32 is slower on some CPUs; for comparing machines.
    """

    def __init__(self, precision: Precision) -> None:
        self.device = precision.device
        self.precision = precision
        self.dtype = {"bf16": torch.bfloat16, "fp16": torch.float16}.get(precision.name, torch.float32)
        self.samples: list[float] = []
        self.plain: list[float] = []

    def sample(self) -> None:
        """Measure both products once."""
        width = PRODUCT_WIDTH.get(self.device.type, 4096)
        generator = torch.Generator(self.device).manual_seed(0)  # leaves the random numbers of the training unchanged
        factor = torch.randn(width, width, generator=generator, device=self.device).to(self.dtype)
        with self.precision.products():
            self.samples.append(self._measure(product, factor))
            self.plain.append(self._measure(torch.matmul, factor))

    def _measure(self, multiply: Callable[[Tensor, Tensor], Tensor], factor: Tensor) -> float:
        multiply(factor, factor)
        repeats, seconds = 1, 0.0
        while seconds < PRODUCT_SECONDS:
            repeats *= 2
            watch = Stopwatch(self.device)
            watch.start()
            for _ in range(repeats):
                multiply(factor, factor)
            watch.stop()
            seconds = watch.seconds
        return 2.0 * len(factor) ** 3 * repeats / seconds
