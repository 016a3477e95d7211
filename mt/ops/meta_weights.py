"""Modules whose weights have a shape but take no memory, to learn their sizes.

On the meta device, torch computes a few functions by code that imports the compiler behind `torch.compile`, which takes
a second. So values are not computed there: weights are not drawn, and tables of constants ask `without_values`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import torch
from torch.overrides import TorchFunctionMode


class _Undrawn(TorchFunctionMode):
    """Leaves tensors as they are where their values would be drawn."""

    def __torch_function__(
        self, func: Callable[..., Any], types: Any, args: Sequence[Any] = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        options = kwargs or {}
        if func is torch.Tensor.normal_ or getattr(func, "__module__", None) == "torch.nn.init":
            return args[0] if args else options["tensor"]
        return func(*args, **options)


@contextmanager
def meta_weights() -> Iterator[None]:
    """Make modules on the meta device."""
    with torch.device("meta"), _Undrawn():
        yield


def without_values() -> bool:
    """Whether modules are being made on the meta device."""
    return torch.get_default_device().type == "meta"
