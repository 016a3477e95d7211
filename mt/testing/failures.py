"""How a broken promise is reported: AssertionError with one sentence, its numbers, and where to look."""

from __future__ import annotations

import torch
from torch import Tensor


def require(kept: bool | Tensor, promise: str, where: str, numbers: str = "") -> None:
    """Raise unless the promise is kept.

    Args:
        kept: whether it is.
        promise: what went wrong, as a clause that begins a sentence.
        where: the class or function whose docstring makes the promise.
        numbers: what was found and what was expected.

    Raises:
        AssertionError: it is not kept.
    """
    if not kept:
        raise AssertionError(f"{promise}{f': {numbers}' if numbers else ''} (see {where})")


def require_close(
    found: Tensor,
    expected: Tensor,
    promise: str,
    where: str,
    rtol: float | None = None,
    atol: float | None = None,
) -> None:
    """Raise unless two tensors agree within what their type can hold, or within the tolerances given.

    Raises:
        AssertionError: shapes differ, or values; the sentence gives the place that is furthest off.
    """
    shapes = tuple(found.shape), tuple(expected.shape)
    require(shapes[0] == shapes[1], promise, where, f"shape {list(shapes[0])} instead of {list(shapes[1])}")
    if not found.numel():
        return
    a, b = found.detach().double(), expected.detach().double()
    default = 1e-7 if torch.float64 == found.dtype == expected.dtype else 1e-5
    relative, absolute = default if rtol is None else rtol, default if atol is None else atol
    near = torch.isclose(a, b, rtol=relative, atol=absolute, equal_nan=False)
    if bool(near.all()):
        return
    off = torch.where(near, 0.0, (a - b).abs().nan_to_num(nan=torch.inf))
    worst = int(off.flatten().argmax())
    place = [int(each) for each in torch.unravel_index(torch.tensor(worst), a.shape)]
    values = f"{float(a.flatten()[worst]):.6g} instead of {float(b.flatten()[worst]):.6g} at {place}"
    require(False, promise, where, f"{int((~near).sum())} of {near.numel()} numbers differ, such as {values}")
