"""The process from which tests fork others: it has imported everything already, so that a new one takes no second."""

from __future__ import annotations

import multiprocessing
import os
import sys
from functools import cache
from multiprocessing import forkserver
from multiprocessing.context import ForkServerContext


@cache
def forking() -> ForkServerContext:
    """Starts the process to fork from, which searches modules where this one does."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["faulty_training_imports"])
    before = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = os.pathsep.join(sys.path)
    try:
        forkserver.ensure_running()
    finally:
        os.environ.pop("PYTHONPATH")
        if before is not None:
            os.environ["PYTHONPATH"] = before
    return context
