"""Functions that `torch.compile` leaves as they are."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import ParamSpec, TypeVar

import torch

Parameters = ParamSpec("Parameters")
Returned = TypeVar("Returned")


def not_compiled(function: Callable[Parameters, Returned]) -> Callable[Parameters, Returned]:
    """Keep a function out of what `torch.compile` compiles, for example a loop over target positions.

    `torch.compiler.disable` does the same, but imports the compiler when it decorates: a second that each program would
    pay at its start. Here it is called only while a model is being compiled, when the compiler is loaded anyway.
    """

    @functools.wraps(function)
    def call(*args: Parameters.args, **kwargs: Parameters.kwargs) -> Returned:
        if torch.compiler.is_compiling():
            plain: Callable[Parameters, Returned] = torch.compiler.disable(function)  # type: ignore[no-untyped-call]
            return plain(*args, **kwargs)
        return function(*args, **kwargs)

    return call
