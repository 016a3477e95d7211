"""The LSTM layer: the loop in bf16 against PyTorch's own LSTM in float64."""

from __future__ import annotations

import torch
from torch import Tensor

from mt.models.recurrent.lstm import LSTMLayer, lstm_sequence

T, B, D, H = 7, 4, 5, 6


def gradients(layer: LSTMLayer, outputs: Tensor, *others: Tensor) -> list[Tensor]:
    (outputs * torch.linspace(-1, 1, outputs.numel(), dtype=outputs.dtype).view_as(outputs)).sum().backward()
    return [each.grad for each in (*layer.parameters(), *others) if each.grad is not None]


def test_the_loop_has_the_outputs_and_gradients_of_torch() -> None:
    torch.manual_seed(1)
    layer = LSTMLayer(D, H).double()
    inputs, state = (torch.randn(*shape, dtype=torch.float64) for shape in ((T, B, D), (B, 2 * H)))
    inputs.requires_grad_()
    state.requires_grad_()
    usual = layer(inputs, state)
    expected = gradients(layer, usual, inputs, state)
    layer.zero_grad()
    inputs.grad = state.grad = None
    weight, bias = layer.lstm.weight_hh_l0, layer.lstm.bias_hh_l0
    outputs = lstm_sequence(layer.project(inputs), *state.chunk(2, dim=1), weight, bias, torch.float64)
    torch.testing.assert_close(outputs, usual)
    for found, right in zip(gradients(layer, outputs, inputs, state), expected, strict=True):
        torch.testing.assert_close(found, right)


def test_cells_are_kept_in_float32_under_autocast() -> None:
    """A cell that counts to 600 would stay at 256 in bf16."""
    layer = LSTMLayer(1, 1)
    with torch.no_grad():
        for weights in layer.parameters():
            weights.zero_()
        layer.lstm.bias_ih_l0.copy_(torch.tensor([30.0, 30.0, 30.0, 30.0]))  # all gates open: c' = c + 1
    with torch.autocast("cpu", dtype=torch.bfloat16):
        outputs = lstm_sequence(
            layer.project(torch.zeros(600, 1, 1)),
            torch.zeros(1, 1),
            torch.full((1, 1), -600.0),
            layer.lstm.weight_hh_l0,
            layer.lstm.bias_hh_l0,
            torch.bfloat16,
        )
        assert layer(torch.zeros(3, 1, 1)).dtype is torch.float32
    assert float(outputs[597].detach()) < -0.9  # tanh(-2)
    assert abs(float(outputs[599].detach())) < 0.01  # tanh(0)
