"""Number formats: what `auto` chooses and why, what a device does not have, and what an update computes with."""

from __future__ import annotations

import re
from contextlib import nullcontext
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from torch import nn

from mt.errors import ConfigError
from mt.ops import precision as module
from mt.ops.precision import Precision, bf16_gain, native_bf16
from mt.ops.tensor_float import ieee_matrices, ieee_products, tensor_float

CPU, GPU = torch.device("cpu"), torch.device("cuda")


def flags() -> tuple[bool, bool]:
    return torch.backends.cuda.matmul.allow_tf32, torch.backends.cudnn.allow_tf32


def capable(monkeypatch: pytest.MonkeyPatch, gain: float = 2.1, **capabilities: bool) -> None:
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: {"avx2": True, **capabilities}, raising=False)
    monkeypatch.setattr(module, "bf16_gain", lambda: gain)


@pytest.mark.parametrize(
    ("capabilities", "gain", "name", "reason"),
    [
        ({"avx512_bf16": True}, 2.1, "bf16", "AVX512-BF16.* 2.1 times as fast as in fp32"),
        ({"avx512_bf16": True, "amx_bf16": True}, 6.0, "bf16", "AMX; .* 6.0 times"),
        ({"avx512_bf16": True}, 0.02, "fp32", "only 0.0 times as fast"),
        ({"avx512_bf16": False}, 2.0, "fp32", "no instructions for bf16"),
        ({}, 2.0, "fp32", "no instructions for bf16"),
    ],
)
def test_auto_on_a_cpu(
    monkeypatch: pytest.MonkeyPatch, capabilities: dict[str, bool], gain: float, name: str, reason: str
) -> None:
    capable(monkeypatch, gain, **capabilities)
    precision = Precision("auto", CPU)
    assert precision.name == name
    assert re.search(reason, precision.describe())


def test_an_older_torch_is_asked_by_its_own_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(torch.cpu, "get_capabilities", raising=False)
    monkeypatch.setattr(torch.cpu, "_is_amx_tile_supported", lambda: False)
    monkeypatch.setattr(torch.cpu, "_is_avx512_bf16_supported", lambda: True)
    assert native_bf16() == "AVX512-BF16"
    monkeypatch.setattr(torch.cpu, "_is_avx512_bf16_supported", lambda: False)
    assert native_bf16() is None


def test_the_measurement_draws_nothing_and_agrees_with_the_processor() -> None:
    state = torch.get_rng_state()
    gain = bf16_gain()
    assert torch.equal(torch.get_rng_state(), state)
    if native_bf16() is not None:
        assert 1.1 < gain < 30
    assert bf16_gain() == gain  # measured once


def test_emulated_bf16_is_warned_of(monkeypatch: pytest.MonkeyPatch) -> None:
    capable(monkeypatch)
    assert "trainer.precision=fp32 is faster" in Precision("bf16", CPU).warning
    capable(monkeypatch, avx512_bf16=True)
    assert Precision("bf16", CPU).warning == Precision("fp32", CPU).warning == ""


@pytest.mark.parametrize("name", ["fp16", "tf32"])
def test_formats_of_gpus_are_refused_on_a_cpu(name: Any) -> None:
    with pytest.raises(ConfigError, match=rf"^validation\.precision={name} needs an? "):
        Precision(name, CPU, "validation.precision")


# -- GPUs that are not here -----------------------------------------------------------------------------------------


def card(monkeypatch: pytest.MonkeyPatch, name: str, major: int, minor: int) -> None:
    properties = SimpleNamespace(name=name, major=major, minor=minor)
    monkeypatch.setattr(torch.cuda, "device", lambda _: nullcontext())
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda including_emulation: major >= 8)
    monkeypatch.setattr(torch.cuda, "get_device_properties", lambda _: properties)


@pytest.mark.parametrize("name", ["bf16", "tf32"])
def test_a_card_that_is_too_old(monkeypatch: pytest.MonkeyPatch, name: Any) -> None:
    card(monkeypatch, "Tesla T4", 7, 5)
    line = rf"^trainer\.precision={name} needs a GPU of compute capability 8\.0 or higher, and Tesla T4 has 7\.5; use "
    with pytest.raises(ConfigError, match=line):
        Precision(name, GPU)


@pytest.mark.parametrize(
    ("card_name", "major", "name"), [("Tesla T4", 7, "fp16"), ("NVIDIA H100 80GB HBM3", 9, "bf16")]
)
def test_auto_on_a_gpu(monkeypatch: pytest.MonkeyPatch, card_name: str, major: int, name: str) -> None:
    card(monkeypatch, card_name, major, 0)
    monkeypatch.setattr(torch.amp, "GradScaler", lambda *_, **__: None)
    precision = Precision("auto", GPU)
    assert precision.name == name
    assert "this GPU has" in precision.describe()


@pytest.mark.parametrize(
    ("name", "products", "recurrent"), [("fp32", False, False), ("tf32", True, True), ("bf16", False, True)]
)
def test_one_setting_for_matrices_and_recurrent_layers(
    monkeypatch: pytest.MonkeyPatch, name: Any, products: bool, recurrent: bool
) -> None:
    card(monkeypatch, "NVIDIA H100 80GB HBM3", 9, 0)
    monkeypatch.setattr(torch.amp, "GradScaler", lambda *_, **__: None)
    before = flags()
    try:
        ieee_products()
        precision = Precision(name, GPU)
        assert flags() == (False, False)  # validations, scoring and translation
        with precision.products():
            assert flags() == (products, recurrent)
            with ieee_matrices():
                assert flags() == (False, recurrent)
            assert flags() == (products, recurrent)
        assert flags() == (False, False)
    finally:
        torch.backends.cuda.matmul.allow_tf32, torch.backends.cudnn.allow_tf32 = before


def test_switches_are_set_back_after_an_error() -> None:
    before = flags()

    def fail() -> None:
        with tensor_float(products=True, recurrent=True):
            raise ValueError("inside")

    with pytest.raises(ValueError, match="inside"):
        fail()
    assert flags() == before


@pytest.mark.gpu
@pytest.mark.parametrize("layer", [nn.Linear, nn.GRU])
def test_tf32_is_used_where_it_is_asked_for(layer: Any) -> None:
    """Against float64: IEEE float32 is a thousand times closer than TF32."""
    torch.manual_seed(1)
    device = torch.device("cuda")
    weights = layer(512, 512).to(device)
    inputs = torch.randn(64, 512, device=device) if layer is nn.Linear else torch.randn(1, 64, 512, device=device)

    def error(name: Any) -> float:
        with Precision(name, device).products(), torch.no_grad():
            outputs = weights(inputs)
        exact = weights.double()(inputs.double())
        weights.float()
        outputs, exact = (each[0] if isinstance(each, tuple) else each for each in (outputs, exact))
        return float((outputs - exact).abs().max())

    assert error("fp32") < 1e-5
    assert 1e-5 < error("tf32") < 1e-2
    assert error("fp32") < 1e-5
