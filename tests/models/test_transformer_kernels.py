"""A whole Transformer in training, computed by the Triton kernels and by PyTorch's operations."""

import random
from typing import Any

import pytest
import torch
from torch import Tensor

from mt.batch import Batch, collate
from mt.models import Transformer
from mt.ops import half_linear
from mt.ops.triton_support import plain_operations
from mt.training import CrossEntropy

DEVICES = [pytest.param("cpu", marks=pytest.mark.interpreter), pytest.param("cuda", marks=pytest.mark.gpu)]
PAIRS = [([4, 5, 6, 3], [7, 8, 3]), ([9, 3], [5, 6, 7, 8, 4, 3]), ([4, 4, 5, 6, 7, 8, 3], [9, 3])]

pytestmark = pytest.mark.parametrize("device", DEVICES)


def model_and_batch(device: str, **changes: Any) -> tuple[Transformer, Batch]:
    torch.manual_seed(0)
    sizes: dict[str, Any] = {"source_vocabulary": 11, "target_vocabulary": 11, "joint_vocabulary": True}
    small = {
        "width": 48,
        "heads": 3,
        "feed_forward": 64,
        "encoder_layers": 1,
        "decoder_layers": 2,
        "dropout": 0.0,
    } | changes
    model = Transformer(**sizes, **small).to(device).train()
    return model, collate(*zip(*PAIRS, strict=True), range(3)).to(device)  # type: ignore[arg-type]


def loss_and_gradient(model: Transformer, batch: Batch, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
    model.zero_grad()
    with torch.autocast(model.device.type, dtype, enabled=dtype is not torch.float32):
        loss = model(batch, CrossEntropy(0.1)).loss
    loss.backward()
    return loss.detach(), torch.cat([each.grad.flatten() for each in model.parameters() if each.grad is not None])


@pytest.mark.parametrize("changes", [{"norm": "pre", "positions": "learned"}, {"norm": "post", "activation": "swiglu"}])
@pytest.mark.parametrize(
    "dtype", [torch.float32, torch.float16], ids=str
)  # the interpreter has no products of bfloat16
def test_the_same_loss_and_gradient(
    device: str, changes: dict[str, Any], dtype: torch.dtype, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(half_linear, "FEWEST", 1)
    model, batch = model_and_batch(device, **changes)
    loss, gradient = loss_and_gradient(model, batch, dtype)
    with plain_operations():
        plain_loss, plain_gradient = loss_and_gradient(model, batch, dtype)
    most = 1e-5 if dtype is torch.float32 else 3e-3
    torch.testing.assert_close(loss, plain_loss, rtol=most, atol=0.0)
    assert float((gradient - plain_gradient).norm() / plain_gradient.norm()) < 2 * most


def test_dropout_follows_the_random_state(device: str) -> None:
    """So that resumed training goes on with the same numbers."""
    model, batch = model_and_batch(device, dropout=0.3, activation_dropout=0.2, activation="gelu")
    torch.manual_seed(1)
    first, other = (loss_and_gradient(model, batch, torch.float16) for _ in range(2))
    torch.manual_seed(1)
    again = loss_and_gradient(model, batch, torch.float16)
    assert torch.equal(first[0], again[0])
    assert torch.equal(first[1], again[1])
    assert not torch.equal(first[1], other[1])


@pytest.mark.parametrize("norm", ["pre", "post"])
def test_the_gradient_is_as_exact_as_autocasts(device: str, norm: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Measured from the gradient in float32. With `post`, states between layers are in bfloat16, too."""
    monkeypatch.setattr(half_linear, "FEWEST", 1)
    width = 12 if device == "cpu" else 32  # heads of 12 have no kernel of attention: the interpreter lacks its products
    model, _ = model_and_batch(device, norm=norm, width=4 * width, heads=4)
    distances = torch.zeros(2)
    for seed in range(2):
        random.seed(seed)
        sides = [[[*random.choices(range(4, 11), k=random.randint(2, 9)), 3] for _ in range(8)] for _ in range(2)]
        batch = collate(*sides, range(8)).to(device)
        with plain_operations():
            _, exact = loss_and_gradient(model, batch, torch.float32)
            _, autocast = loss_and_gradient(model, batch, torch.bfloat16)
        _, kernels = loss_and_gradient(model, batch, torch.bfloat16)
        distances += torch.stack([(each - exact).square().sum().cpu() for each in (kernels, autocast)])
    assert distances[0] ** 0.5 < 1.6 * distances[1] ** 0.5
