"""What all tests share. One thread each: on small tensors several only wait for each other."""

from __future__ import annotations

import os

import pytest
from browser import chromium

__all__ = ["chromium"]  # defined once, so that a process has one browser for all of its tests

os.environ.setdefault("OMP_NUM_THREADS", "1")  # read when torch is first imported


@pytest.fixture(autouse=True)
def exact_gpu(request: pytest.FixtureRequest) -> None:
    """Tests marked `gpu` compare in IEEE float32, and not in TF32, in matrix products and recurrent layers alike."""
    if request.node.get_closest_marker("gpu"):
        from mt.ops.tensor_float import ieee_products

        ieee_products()


LONG = [
    "test_compare.py",
    "test_whole_path.py",
    "test_learning.py",
    "test_gallery.py",
    "test_gpu_check.py",
    "test_training.py",
]
"""Files of few tests that take long: begun first, so that no worker is left alone with one at the end."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long files first. Tests marked `gpu` are skipped where there is none, also when they are asked for."""
    items.sort(key=lambda item: LONG.index(item.path.name) if item.path.name in LONG else len(LONG))
    marked = [item for item in items if item.get_closest_marker("gpu")]
    if not marked:
        return
    import torch

    if not torch.cuda.is_available():
        for item in marked:
            item.add_marker(pytest.mark.skip(reason="needs a CUDA device"))
