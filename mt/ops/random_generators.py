"""Seed, save and restore the random generators used in training."""

from __future__ import annotations

import random
from typing import Any

import numpy
import torch


def random_state() -> dict[str, Any]:
    """The states of all random generators used in training, as plain values for JSON."""
    version, internal, gauss = random.getstate()
    numpy_state: Any = numpy.random.get_state()
    on_devices = torch.cuda.get_rng_state_all() if torch.cuda.is_available() else []
    return {
        "python": [version, list(internal), gauss],
        "numpy": [numpy_state[0], numpy_state[1].tolist(), *numpy_state[2:]],
        "torch": _hex(torch.get_rng_state()),
        "cuda": [_hex(state) for state in on_devices],
    }


def restore_random_state(state: dict[str, Any]) -> None:
    """Restore all generators to the states that `random_state` returned."""
    version, internal, gauss = state["python"]
    random.setstate((version, tuple(internal), gauss))
    name, keys, *rest = state["numpy"]
    numpy.random.set_state((name, numpy.array(keys, dtype="uint32"), *rest))
    torch.set_rng_state(_of_hex(state["torch"]))
    if state["cuda"] and torch.cuda.is_available():
        torch.cuda.set_rng_state_all([_of_hex(each) for each in state["cuda"][: torch.cuda.device_count()]])


def _hex(state: torch.Tensor) -> str:
    return state.numpy().tobytes().hex()


def _of_hex(text: str) -> torch.Tensor:
    return torch.frombuffer(bytearray.fromhex(text), dtype=torch.uint8)


def seed_everything(seed: int) -> None:
    """Seed the generators of Python, NumPy and torch (all devices)."""
    random.seed(seed)
    numpy.random.seed(seed % 2**32)
    torch.manual_seed(seed)


def seed_pass(seed: int, device: torch.device) -> None:
    """Seed the generators that a pass through a model on a device may draw from: torch's, NumPy's and Python's.

    A recorded CUDA graph reads the seed of the device's generator each time it is replayed, so it draws as the same
    pass would draw unrecorded.
    """
    random.seed(seed)
    numpy.random.seed(seed % 2**32)
    for generator in pass_generators(device):
        generator.manual_seed(seed)


def pass_generators(device: torch.device) -> list[torch.Generator]:
    """The random generators of torch that a pass through a model on this device draws from."""
    if device.type == "mps":
        return [torch.default_generator, torch.mps._get_default_mps_generator()]
    if device.type != "cuda":
        return [torch.default_generator]
    index = device.index if device.index is not None else torch.cuda.current_device()
    return [torch.default_generator, torch.cuda.default_generators[index]]
