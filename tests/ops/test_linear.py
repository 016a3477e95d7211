"""The products against PyTorch's ordinary ones, above and below the size from which oneDNN takes over."""

import subprocess
import sys

import pytest
import torch
from torch.nn import functional as F

from mt.ops.linear import Linear, linear, product

SIZES = [(3, 4, 5), (300, 64, 100), (130, 200, 60)]


def strided(rows, columns):
    """A matrix with gaps between its rows."""
    return torch.randn(rows, columns + 3)[:, 3:]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("make", [torch.randn, strided, lambda rows, columns: torch.randn(columns, rows).t()])
def test_values_and_gradients(size, make):
    torch.manual_seed(0)
    m, k, n = size
    inputs, weight, bias = make(m, k), make(n, k), torch.randn(n)
    gradient = make(m, n)
    results = []
    for function in (linear, F.linear):
        tensors = [t.detach().requires_grad_() for t in (inputs, weight, bias)]
        outputs = function(*tensors)
        results.append((outputs, *torch.autograd.grad(outputs, tensors, gradient)))
    for ours, expected in zip(*results, strict=True):
        torch.testing.assert_close(ours, expected, atol=1e-4, rtol=1e-4)
    torch.testing.assert_close(product(inputs, weight.t()), inputs @ weight.t(), atol=1e-4, rtol=1e-4)


def test_leading_dimensions_and_no_bias():
    layer = Linear(64, 100, bias=False)
    inputs = torch.randn(20, 15, 64).transpose(0, 1)
    torch.testing.assert_close(layer(inputs), F.linear(inputs, layer.weight), atol=1e-4, rtol=1e-4)


def test_gradient_of_a_sum():
    weight = torch.randn(100, 64, requires_grad=True)
    inputs = torch.randn(300, 64)
    linear(inputs, weight).sum().backward()
    torch.testing.assert_close(weight.grad, inputs.sum(0).expand(100, 64), atol=1e-3, rtol=1e-4)


def test_second_derivatives():
    torch.manual_seed(1)
    inputs, start = torch.randn(300, 64), torch.randn(100, 64) / 8
    seconds = []
    for function in (linear, F.linear):
        weight = start.clone().requires_grad_()
        (first,) = torch.autograd.grad(function(inputs, weight).tanh().sum(), weight, create_graph=True)
        seconds.append(torch.autograd.grad(first.square().sum(), weight)[0])
    torch.testing.assert_close(*seconds, atol=1e-2, rtol=1e-3)


@pytest.mark.parametrize("rows", [40, 1500])
def test_autocast(rows):
    """Few rows take the ordinary way, many rows ours. Both round their inputs and results to bfloat16."""
    torch.manual_seed(0)
    exact = [torch.randn(2, rows, 64), torch.randn(100, 64), torch.randn(100)]
    gradient = torch.randn(2, rows, 100).bfloat16()
    inputs, weight, bias = tensors = [each.clone().requires_grad_() for each in exact]
    with torch.autocast("cpu", dtype=torch.bfloat16):
        outputs = linear(inputs, weight, bias)
    assert outputs.dtype is torch.bfloat16
    found = outputs, *torch.autograd.grad(outputs, tensors, gradient)
    inputs, weight, bias = tensors = [each.double().requires_grad_() for each in exact]
    outputs = F.linear(inputs, weight, bias)
    expected = outputs, *torch.autograd.grad(outputs, tensors, gradient.double())
    for ours, right, given in zip(found, expected, [None, *exact], strict=True):
        assert given is None or ours.dtype is given.dtype
        assert (ours.double() - right).norm() < 0.01 * right.norm()


def test_second_derivatives_under_autocast():
    torch.manual_seed(1)
    inputs, start = torch.randn(2000, 64), torch.randn(100, 64) / 8
    seconds = []
    for precise in (False, True):
        weight = start.clone().requires_grad_()
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=not precise):
            outputs = (F.linear if precise else linear)(inputs, weight).float()
        (first,) = torch.autograd.grad(outputs.tanh().sum(), weight, create_graph=True)
        seconds.append(torch.autograd.grad(first.square().sum(), weight)[0])
    ours, expected = seconds
    assert (ours - expected).norm() < 0.05 * expected.norm()


def test_the_switch_takes_the_ordinary_way():
    inputs, weight = torch.randn(300, 64), torch.randn(100, 64)
    with torch.backends.mkldnn.flags(enabled=False):
        assert torch.equal(linear(inputs, weight), F.linear(inputs, weight))


def test_memory_does_not_grow_with_the_shapes_seen():
    """In a process of its own: what was allocated before would hide it."""
    program = """
import random, torch
from mt.ops.linear import linear
def resident(): return int(open("/proc/self/statm").read().split()[1]) * 4 // 1024
weight = torch.randn(768, 192, requires_grad=True)
for count in range(1, 401):
    rows = random.Random(count).randrange(100, 1000)
    linear(torch.randn(rows, 192, requires_grad=True), weight).sum().backward()
    if count in (200, 400):
        print(resident())
"""
    words = [sys.executable, "-c", program]
    middle, end = subprocess.run(words, capture_output=True, text=True, check=True).stdout.split()
    assert int(end) - int(middle) < 100
