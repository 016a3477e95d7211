"""TF32: float32 products on NVIDIA GPUs with factors rounded to a mantissa of 10 bits, several times as fast.

PyTorch has two switches for the whole process: one for matrix products, one for cuDNN, whose recurrent layers use TF32
unless it is off. Everything in mt computes in IEEE float32 (`ieee_products`), except inside `tensor_float`.

The older names of the switches are used here. PyTorch's newer ones (`fp32_precision`) make the older getters raise an
error, which PyTorch itself still reads when it compiles a model.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import torch


def ieee_products() -> None:
    """Compute all float32 products in IEEE float32, recurrent layers included, from now on in this process."""
    _switch(products=False, recurrent=False)


@contextmanager
def tensor_float(products: bool, recurrent: bool) -> Iterator[None]:
    """Use TF32 inside the block, forward and backward; IEEE float32 again after it.

    Args:
        products: in matrix products.
        recurrent: in cuDNN's recurrent layers and convolutions.
    """
    before = torch.backends.cuda.matmul.allow_tf32, torch.backends.cudnn.allow_tf32
    if before == (products, recurrent):
        yield
        return
    _switch(products, recurrent)
    try:
        yield
    finally:
        _switch(*before)


@contextmanager
def ieee_matrices() -> Iterator[None]:
    """Compute matrix products inside the block in IEEE float32, for a small difference of large numbers."""
    if not torch.backends.cuda.matmul.allow_tf32:
        yield
        return
    with tensor_float(products=False, recurrent=torch.backends.cudnn.allow_tf32):
        yield


def _switch(products: bool, recurrent: bool) -> None:
    with warnings.catch_warnings():  # some versions say once that there are newer names
        warnings.simplefilter("ignore")
        torch.backends.cuda.matmul.allow_tf32 = products
        torch.backends.cudnn.allow_tf32 = recurrent
