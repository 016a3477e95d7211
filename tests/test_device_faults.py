"""Faults of devices and of memory: one line for each message that PyTorch and CUDA give, with the way out."""

from __future__ import annotations

import logging
import re
import warnings
from typing import Any

import pytest
import torch

from mt.benchmark.arguments import one_line
from mt.config.command_line import _guard
from mt.device import choose_device, require_usable
from mt.device_faults import fault_line, memory_wanted, out_of_memory
from mt.errors import ConfigError, UserError

HINT = (
    "\nCUDA kernel errors might be asynchronously reported at some other API call, so the stacktrace below might be "
    "incorrect.\nFor debugging consider passing CUDA_LAUNCH_BLOCKING=1\nCompile with `TORCH_USE_CUDA_DSA` to enable "
    "device-side assertions.\n"
)
"""What PyTorch appends to messages of CUDA (c10/cuda/CUDAException.cpp)."""

OLD_DRIVER = (  # c10/cuda/CUDAFunctions.cpp; also pytorch/pytorch pull request 162531
    "The NVIDIA driver on your system is too old (found version 12080). Please update your GPU driver by downloading "
    "and installing a new version from the URL: http://www.nvidia.com/Download/index.aspx Alternatively, go to: "
    "https://pytorch.org to install a PyTorch version that has been compiled with your version of the CUDA driver."
)
TAKEN = f"CUDA error: CUDA-capable device(s) is/are busy or unavailable{HINT}"  # pytorch/pytorch issue 100691

MEMORY = [
    torch.OutOfMemoryError(  # c10/cuda/CUDACachingAllocator.cpp
        "CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 79.11 GiB of which 1.21 GiB is "
        "free. Including non-PyTorch memory, this process has 77.89 GiB memory in use. Of the allocated memory 70.00 "
        "GiB is allocated by PyTorch, and 5.00 GiB is reserved by PyTorch but unallocated."
    ),
    torch.AcceleratorError(f"CUDA error: out of memory{HINT}"),
    RuntimeError("CUDA driver error: out of memory"),
    RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`"),
    RuntimeError(
        "MPS backend out of memory (MPS allocated: 8.00 GB, other allocations: 1.00 GB, max allowed: 9.07 GB)."
    ),
    RuntimeError(  # c10/core/impl/alloc_cpu.cpp
        "[enforce fail at alloc_cpu.cpp:127] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to "
        "allocate 4000000000000000 bytes. Error code 12 (Cannot allocate memory)"
    ),
    RuntimeError("could not create a memory object"),
    MemoryError("Unable to allocate 7.11 PiB for an array with shape (1000000000000000,) and data type float64"),
]

FAULTS = [
    (OLD_DRIVER, "driver is too old .* CUDA 12.8.*update the driver"),
    (TAKEN, "another program has this GPU for itself.*device=cuda:1"),
    (f"CUDA error: all CUDA-capable devices are busy or unavailable{HINT}", "another program has this GPU"),
    (f"CUDA error: no kernel image is available for execution on the device{HINT}", "no code for this GPU"),
    ("No CUDA GPUs are available", "finds no GPU.*CUDA_VISIBLE_DEVICES"),
    ("Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and ...", "finds no GPU"),
    (f"CUDA error: uncorrectable ECC error encountered{HINT}", "the GPU failed .*ECC.*last checkpoint"),
    (f"CUDA error: unspecified launch failure{HINT}", "the GPU failed"),
    ("CUDA error: the launch timed out and was terminated", "the GPU failed"),
    (
        "CUDA unknown error - this may be due to an incorrectly set up environment, e.g. changing env variable "
        "CUDA_VISIBLE_DEVICES after program start. Setting the available devices to be zero.",
        "CUDA cannot be started",
    ),
    (
        "Unexpected error from cudaGetDeviceCount(). Did you run some cuda functions before calling NumCudaDevices() "
        "that might have already set an error? Error 802: system not yet initialized",
        "CUDA cannot be started",
    ),
    ("CUDA driver initialization failed, you might not have a CUDA gpu.", "CUDA cannot be started"),
    ("Torch not compiled with CUDA enabled", "this torch has no CUDA"),
]


@pytest.mark.parametrize("error", MEMORY, ids=lambda error: str(error)[:40])
def test_too_little_memory(error: Exception) -> None:
    line = fault_line(error)
    assert out_of_memory(error)
    assert line is not None
    assert re.match(r"out of memory( \(.*\))?: lower batch\.tokens", line)
    assert "\n" not in line


def test_real_errors_of_this_machine() -> None:
    with pytest.raises(RuntimeError) as host:
        torch.empty(10**15)
    assert memory_wanted(host.value) == " (3,725,290.30 GiB wanted)"
    assert out_of_memory(host.value)
    with pytest.raises(RuntimeError) as other:
        torch.ones(2) @ torch.ones(3)
    assert fault_line(other.value) is None


def test_sizes_are_said() -> None:
    assert memory_wanted(MEMORY[0]) == " (2.00 GiB wanted, 1.21 GiB free)"


@pytest.mark.parametrize(("message", "line"), FAULTS, ids=lambda text: text[:30])
@pytest.mark.parametrize("kind", [RuntimeError, torch.AcceleratorError])
def test_faults(kind: type[Exception], message: str, line: str) -> None:
    found = fault_line(kind(message))
    assert found is not None
    assert re.search(line, found)
    assert "\n" not in found
    assert len(found) < 300


@pytest.mark.parametrize(
    "message", ["shape mismatch", f"CUDA error: device-side assert triggered{HINT}", "an illegal memory access"]
)
def test_mistakes_of_programs_stay_as_they_are(message: str) -> None:
    assert fault_line(RuntimeError(message)) is None


@pytest.mark.parametrize("error", [MEMORY[0], MEMORY[5], RuntimeError(TAKEN)])
def test_programs_end_with_one_line(error: Exception, capsys: pytest.CaptureFixture[str], monkeypatch: Any) -> None:
    def leave(status: int) -> None:
        raise SystemExit(status)

    monkeypatch.setattr("mt.config.command_line.leave", leave)

    def program() -> None:
        raise error

    with pytest.raises(SystemExit) as ended:
        _guard(program)
    assert ended.value.code == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line == f"error: {fault_line(error)}"


def test_a_benchmark_ends_with_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended, one_line():
        raise MEMORY[0]
    assert ended.value.code == 1
    assert capsys.readouterr().err.startswith(
        "error: out of memory (2.00 GiB wanted, 1.21 GiB free): lower --tokens, or"
    )
    with pytest.raises(RuntimeError, match="shape"), one_line():
        raise RuntimeError("shape mismatch")


# -- the choice of a device -----------------------------------------------------------------------------------------


def without_driver(monkeypatch: pytest.MonkeyPatch) -> None:
    def available() -> bool:
        warnings.warn(
            f"CUDA initialization: {OLD_DRIVER} (Triggered internally at CUDAFunctions.cpp:119.)", stacklevel=2
        )
        return False

    monkeypatch.setattr(torch.cuda, "is_available", available)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)


def test_an_old_driver_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    without_driver(monkeypatch)
    with pytest.raises(ConfigError, match=r"^device=cuda: the NVIDIA driver is too old .* CUDA 12\.8"):
        choose_device("cuda")


def test_a_gpu_that_is_not_used_is_spoken_of(monkeypatch: pytest.MonkeyPatch, caplog: Any) -> None:
    without_driver(monkeypatch)
    with caplog.at_level(logging.WARNING, "mt"), warnings.catch_warnings():
        warnings.simplefilter("error")
        assert choose_device("auto").type == "cpu"
    (record,) = caplog.records
    assert record.getMessage().startswith("warning: the GPU is not used: the NVIDIA driver is too old")


@pytest.mark.parametrize(
    "error", [torch.AcceleratorError(TAKEN), torch.AcceleratorError(f"CUDA error: out of memory{HINT}")]
)
def test_a_gpu_of_somebody_else_is_found_before_any_work(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def ones(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(torch, "ones", ones)
    with pytest.raises(UserError, match=r"^device=cuda: (another program has|out of memory)"):
        require_usable(torch.device("cuda"))


@pytest.mark.parametrize(("free", "said"), [(70, 0), (5, 1)])
def test_a_gpu_that_others_use_is_spoken_of(monkeypatch: Any, caplog: Any, free: int, said: int) -> None:
    monkeypatch.setattr(torch, "ones", lambda *_, **__: torch.zeros(1))
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda _: (free * 2**30, 80 * 2**30))
    with caplog.at_level(logging.WARNING, "mt"):
        require_usable(torch.device("cuda"))
    assert len(caplog.records) == said
    if said:
        assert "5.0 of its 80.0 GiB are free" in caplog.records[0].getMessage()


@pytest.mark.gpu
def test_a_real_gpu_is_usable() -> None:
    require_usable(choose_device("cuda"))
    assert not torch.backends.cudnn.allow_tf32
    assert not torch.backends.cuda.matmul.allow_tf32


def test_a_gpu_chosen_by_its_number_becomes_the_current_one(monkeypatch: pytest.MonkeyPatch) -> None:
    chosen: list[torch.device] = []
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    monkeypatch.setattr(torch.cuda, "set_device", chosen.append)
    assert choose_device("cuda:1") == torch.device("cuda:1")
    assert choose_device("cuda") == torch.device("cuda")
    assert chosen == [torch.device("cuda:1")]

    def fails(_: torch.device) -> None:
        raise RuntimeError("CUDA driver initialization failed, you might not have a CUDA gpu.")

    monkeypatch.setattr(torch.cuda, "set_device", fails)
    with pytest.raises(UserError, match="device=cuda:0: CUDA cannot be started"):
        choose_device("cuda:0")
