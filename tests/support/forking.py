"""The process from which tests fork others: it has imported everything already, so that a new one takes no second."""

from __future__ import annotations

import multiprocessing
import os
import sys
from functools import cache
from multiprocessing import forkserver
from multiprocessing.context import ForkServerContext

import pytest


@cache
def forking() -> ForkServerContext:
    """Starts the process to fork from, which searches modules where this one does."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["faulty_training_imports"])
    quiet = "TORCH_CPP_LOG_LEVEL"  # as `mt.ranks.join` sets it, before torch is imported
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
        patch.setenv(quiet, "FATAL")
        forkserver.ensure_running()
    return context
