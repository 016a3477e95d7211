"""Where Triton kernels run, and the way on where they cannot. Runs the kernels' tests by Triton's interpreter."""

import importlib.util
import logging
import os
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path

import pytest
import torch

from mt.ops import triton_support
from mt.ops.triton_support import KernelFamily, current, plain_operations

CPU = torch.device("cpu")
TESTS = Path(__file__).parent.parent
FILES = [path for path in sorted(TESTS.rglob("test_*.py")) if path.name != Path(__file__).name]
INTERPRETED = [path for path in FILES if "mark.interpreter" in path.read_text(encoding="utf-8")]

has_triton = pytest.mark.skipif(importlib.util.find_spec("triton") is None, reason="needs Triton")


@has_triton
@pytest.mark.parametrize("path", INTERPRETED, ids=lambda path: path.stem)
def test_kernels_by_the_interpreter(path: Path) -> None:
    """In a process of its own, because Triton reads the variable when it is imported, and never again."""
    words = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "-m", "interpreter", str(path)]
    ran = subprocess.run(words, env=os.environ | {"TRITON_INTERPRET": "1"}, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_no_kernel_on_a_cpu_without_the_interpreter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TRITON_INTERPRET", raising=False)
    tried: list[torch.device] = []
    assert not KernelFamily("doubling", tried.append).runs_on(CPU)
    assert tried == []


@has_triton
def test_kernels_are_tried_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRITON_INTERPRET", "1")
    tried: list[torch.device] = []
    family = KernelFamily("doubling", tried.append)
    assert family.runs_on(CPU)
    assert family.runs_on(CPU)
    assert tried == [CPU]
    with plain_operations():
        assert not family.runs_on(CPU)
    assert family.runs_on(CPU)


@has_triton
def test_a_kernel_that_fails_is_told_once(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    def fails(_: torch.device) -> None:
        raise RuntimeError("no C compiler\nand a long story")

    monkeypatch.setenv("TRITON_INTERPRET", "1")
    family = KernelFamily("doubling", fails)
    with caplog.at_level(logging.WARNING):
        assert not family.runs_on(CPU)
        assert not family.runs_on(CPU)
    (line,) = caplog.messages
    assert line == "The Triton kernels of doubling cannot run; slower operations are used: RuntimeError: no C compiler"


def test_without_triton_there_is_no_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRITON_INTERPRET", "1")
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    assert not KernelFamily("doubling", lambda _: None).runs_on(CPU)


def test_programs_start_without_triton() -> None:
    """Importing it takes longer than the help page."""
    code = "import sys, mt.training, mt.models; mt.training.CrossEntropy, mt.models.Transformer; print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert "torch" in ran.stdout.split()
    assert "triton" not in ran.stdout.split()


@has_triton
def test_kernels_are_tried_with_gradients_also_in_inference(monkeypatch: pytest.MonkeyPatch) -> None:
    def trial(device: torch.device) -> None:
        inputs = torch.ones(2, device=device, requires_grad=True)
        inputs.square().sum().backward()  # type: ignore[no-untyped-call]

    monkeypatch.setenv("TRITON_INTERPRET", "1")
    with torch.inference_mode():
        assert KernelFamily("squares", trial).runs_on(CPU)


def test_kernels_run_on_the_current_gpu_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Triton starts them there, whatever GPU their tensors are on."""
    now, tried = [0], list[tuple[torch.device, int]]()

    class Chosen:
        def __init__(self, device: torch.device) -> None:
            self.index = now[0] if device.index is None else device.index

        def __enter__(self) -> None:
            self.before, now[0] = now[0], self.index

        def __exit__(self, *_: object) -> None:
            now[0] = self.before

    monkeypatch.setattr(torch.cuda, "device", Chosen)
    monkeypatch.setattr(torch.cuda, "current_device", lambda: now[0])
    monkeypatch.setattr(torch.random, "fork_rng", lambda _: nullcontext())
    monkeypatch.setattr(triton_support, "_suits_triton", lambda _: True)
    family = KernelFamily("doubling", lambda device: tried.append((device, now[0])))
    first, second = torch.device("cuda:0"), torch.device("cuda:1")
    assert not family.runs_on(second)
    assert family.runs_on(first)
    with current(second):
        assert family.runs_on(second)
        assert not family.runs_on(first)
    assert tried == [(second, 1), (first, 0)]
