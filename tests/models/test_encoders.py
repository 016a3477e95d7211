"""Encoders: the convolutional one against the paper's equations, and every configuration of one in both wirings."""

from functools import partial
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from model_alone import composed
from torch import Tensor, nn

from mt.batch import Batch, collate
from mt.config.build import CONFIG_DIR, build, choices
from mt.config.command_line import compose
from mt.errors import ConfigError, UserError
from mt.models.base import Seq2Seq
from mt.models.encoders.base import Encoder
from mt.models.encoders.convolutional import ConvolutionalEncoder
from mt.models.encoders.recurrent import RecurrentEncoder
from mt.models.encoders.stacked import StackedEncoder

ENCODERS = choices(CONFIG_DIR / "model" / "encoder")
conv = partial(ConvolutionalEncoder, width=6, layers=2, max_length=12)
gru = partial(RecurrentEncoder, hidden=5)
KINDS: dict[str, Any] = {
    "conv": conv,
    "wide": partial(conv, kernel=5, layers=3),
    "no_positions": partial(conv, positions=False),
    "conv_gru": partial(StackedEncoder, lower=conv, upper=gru),
    "gru_conv": partial(StackedEncoder, lower=gru, upper=partial(conv, positions=False)),
}


def make(kind: str, dropout: float = 0.0) -> Encoder:
    torch.manual_seed(0)
    encoder: Encoder = KINDS[kind](input_width=4, dropout=dropout).double()
    for name, parameter in encoder.named_parameters():
        if name.endswith("bias"):
            nn.init.normal_(parameter)  # they start at zero, which would hide a mistake
    return encoder


def masked(lengths: list[int], width: int = 4, extra: int = 0) -> tuple[Tensor, Tensor]:
    """Inputs [S, B, D] with garbage at padding, and their mask [B, S]."""
    longest = max(lengths) + extra
    mask = torch.arange(longest) < torch.tensor(lengths)[:, None]
    return torch.randn(longest, len(lengths), width).double(), mask


def slow_convolutions(encoder: ConvolutionalEncoder, words: Any) -> tuple[Any, Any]:
    """Sections 3.1 to 3.4 for one sentence, [S, D] -> keys and values [S, W], one output number at a time."""
    p = {name: value.detach().numpy() for name, value in encoder.state_dict().items()}
    places = p["positions.weight"] if encoder.positions is not None else np.zeros((len(words), words.shape[1]))
    e = np.array([p["inputs.weight"] @ (w + places[j]) + p["inputs.bias"] for j, w in enumerate(words)])
    z, width = e, e.shape[1]
    for block in range(len(encoder.blocks)):
        weight, bias = p[f"blocks.{block}.convolution.weight"], p[f"blocks.{block}.convolution.bias"]
        kernel = weight.shape[1] // width
        after = np.zeros_like(z)
        for i in range(len(z)):
            y = bias.copy()
            for tap in range(kernel):
                j = i + tap - kernel // 2
                if 0 <= j < len(z):
                    y += weight[:, tap * width : (tap + 1) * width] @ z[j]
            a, b = y[:width], y[width:]
            after[i] = (a / (1 + np.exp(-b)) + z[i]) * np.sqrt(0.5)
        z = after
    return z, (z + e) * np.sqrt(0.5)


@pytest.mark.parametrize("kind", ["conv", "wide", "no_positions"])
def test_convolutions_against_a_slow_loop(kind: str) -> None:
    encoder, (inputs, mask) = make(kind), masked([5, 1, 8, 3])
    assert isinstance(encoder, ConvolutionalEncoder)
    keys, values, summary, ends = (each.detach().numpy() for each in encoder(inputs, mask))
    for row, length in enumerate(mask.sum(1).tolist()):
        expected_keys, expected_values = slow_convolutions(encoder, inputs[:length, row].numpy())
        np.testing.assert_allclose(keys[row, :length], expected_keys, atol=1e-12)
        np.testing.assert_allclose(values[row, :length], expected_values, atol=1e-12)
        np.testing.assert_allclose(summary[row], expected_values.mean(0), atol=1e-12)
    np.testing.assert_array_equal(summary, ends)


def test_a_block_is_a_convolution_of_pytorch() -> None:
    block = make("wide").blocks[0]  # type: ignore[index]
    states = torch.randn(7, 3, 6).double()
    weight = block.convolution.weight.view(12, 5, 6).transpose(1, 2)  # [2W, kW] -> [2W, W, k]
    gated = nn.functional.conv1d(states.permute(1, 2, 0), weight, block.convolution.bias, padding=2)
    expected = (nn.functional.glu(gated, dim=1).permute(2, 0, 1) + states) * 0.5**0.5
    torch.testing.assert_close(block(states), expected)


def test_stacked_is_one_after_the_other() -> None:
    encoder, (inputs, mask) = make("gru_conv"), masked([4, 2, 6])
    assert isinstance(encoder, StackedEncoder)
    expected = encoder.upper(encoder.lower(inputs, mask).values.transpose(0, 1), mask)
    for found, wanted in zip(encoder(inputs, mask), expected, strict=True):
        torch.testing.assert_close(found, wanted)


@given(
    kind=st.sampled_from(sorted(KINDS)),
    lengths=st.lists(st.integers(1, 7), min_size=1, max_size=4),
    extra=st.integers(0, 4),
)
@settings(max_examples=40, deadline=None)
def test_padding_changes_nothing(kind: str, lengths: list[int], extra: int) -> None:
    encoder, (inputs, mask) = make(kind), masked(lengths, extra=extra)
    encoded = encoder(inputs, mask)
    assert (encoded.keys[~mask] == 0).all()
    assert (encoded.values[~mask] == 0).all()
    for row, length in enumerate(lengths):
        alone = encoder(inputs[:length, row : row + 1], mask[row : row + 1, :length])
        torch.testing.assert_close(encoded.keys[row, :length], alone.keys[0])
        torch.testing.assert_close(encoded.values[row, :length], alone.values[0])
        torch.testing.assert_close(encoded.summary[row], alone.summary[0])
        torch.testing.assert_close(encoded.ends[row], alone.ends[0])


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_what_is_at_padding_reaches_nobody_and_gets_no_gradient(kind: str) -> None:
    encoder, (inputs, mask) = make(kind, dropout=0.2), masked([5, 2, 7], extra=1)
    inputs.requires_grad_()
    encoded = encoder(inputs, mask)
    sum(each.square().sum() for each in encoded).backward()  # type: ignore[union-attr]
    assert inputs.grad is not None
    assert (inputs.grad[~mask.t()] == 0).all()
    assert (inputs.grad[mask.t()].abs().sum(1) > 0).all()


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_parameter_learns_and_the_widths_are_said(kind: str) -> None:
    encoder, (inputs, mask) = make(kind, dropout=0.2), masked([5, 2, 7])
    keys, values, summary, ends = encoder(inputs, mask)
    assert keys.shape == (3, 7, encoder.key_width)
    assert values.shape == (3, 7, encoder.value_width)
    assert (summary.shape, ends.shape) == ((3, encoder.summary_width), (3, encoder.ends_width))
    (keys * keys.detach().cos() + values * values.detach().sin()[..., : values.shape[2]]).sum().backward()
    for name, parameter in encoder.named_parameters():
        assert parameter.grad is not None, name
        assert parameter.grad.abs().sum() > 0, name


def test_variance_is_kept_from_block_to_block() -> None:
    """What the initialisation of section 3.5 is for."""
    torch.manual_seed(0)
    encoder = ConvolutionalEncoder(256, 0.25, width=256, layers=8, positions=False)
    words, mask = 0.1 * torch.randn(40, 8, 256), torch.ones(8, 40, dtype=torch.bool)
    kept = nn.functional.dropout(words, 0.25)  # the model drops embeddings before the encoder sees them
    encoded = encoder(kept, mask)
    assert 0.07 < float(encoded.keys.detach().std()) < 0.14


def test_a_place_sees_as_far_as_the_kernels_reach() -> None:
    encoder, (inputs, mask) = make("wide"), masked([12, 12])
    changed = inputs.clone()
    changed[0] += 1
    moved = (encoder(inputs, mask).keys - encoder(changed, mask).keys).abs().sum(2) > 0
    assert moved[0].tolist() == [True] * 7 + [False] * 5  # 3 layers, 2 neighbours on each side


@pytest.mark.parametrize(
    ("kind", "longest"), [("conv", 12), ("no_positions", None), ("conv_gru", 12), ("gru_conv", None)]
)
def test_positions_bound_the_length(kind: str, longest: int | None) -> None:
    encoder, (inputs, mask) = make(kind), masked([13])
    assert encoder.max_length == longest
    if longest is None:
        encoder(inputs, mask)
        return
    encoder(inputs[:12], mask[:, :12])
    with pytest.raises(
        UserError, match=r"13 pieces is longer than the encoder's 12 .* model\.encoder\.max_length"
    ) as error:
        encoder(inputs, mask)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_bf16_autocast_stays_close_to_float32(kind: str) -> None:
    encoder, (inputs, mask) = make(kind).float(), masked([5, 2, 7])
    expected = encoder(inputs.float(), mask)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        found = encoder(inputs.float(), mask)
    for rounded, exact in zip(found, expected, strict=True):
        assert rounded.dtype == torch.float32
        torch.testing.assert_close(rounded, exact, atol=0.05, rtol=0.05)
        assert not torch.equal(rounded, exact)


# Every file of the group, in both wirings.

NARROW = {"width": 6, "hidden": 4}


def narrowed(node: dict[str, Any]) -> dict[str, Any]:
    """The node with small widths, however deep it says them."""
    return {key: narrowed(value) if isinstance(value, dict) else NARROW.get(key, value) for key, value in node.items()}


def model_of(wiring: str, *words: str) -> Seq2Seq:
    torch.manual_seed(0)
    sizes = ["model.embedding=6", "model.decoder.hidden=8", "model.dropout=0"]
    node = narrowed(composed([f"model={wiring}", *sizes, *words]))
    made: Seq2Seq = build(node, "model", source_vocabulary=20, target_vocabulary=22, joint_vocabulary=False)
    return made.double()


def batch() -> Batch:
    sources = [[4, 5, 6, 3], [7, 3], [8, 9, 10, 11, 12, 13, 3]]
    return collate(sources, [[4, 5, 3], [6, 7, 8, 9, 3], [3]], [0, 1, 2])


def test_the_model_says_how_long_a_source_may_be() -> None:
    assert model_of("conv", "model.encoder.max_length=9").max_source_length == 9
    assert model_of("conv", "model.encoder.positions=false").max_source_length is None
    both = ["model/attention/score=location", "model.attention.score.max_length=7", "model.encoder.max_length=9"]
    assert model_of("conv", *both).max_source_length == 7


@pytest.mark.parametrize(
    ("factory", "expected"),
    [
        (partial(conv, kernel=4), "^kernel=4 must be odd, .* use 3 or 5"),
        (partial(conv, kernel=0), "^kernel=0 must be 1 or more"),
        (partial(conv, layers=0), "^layers=0 must be 1 or more"),
        (partial(conv, layers=1001), "^layers=1001 must be at most 1000"),
        (partial(conv, width=0), "^width=0 must be 1 or more"),
        (partial(conv, max_length=0), "^max_length=0 must be 1 or more"),
        (partial(StackedEncoder, lower=partial(conv, kernel=2), upper=gru), "^kernel=2 must be odd"),
        (partial(StackedEncoder, lower=conv, upper=partial(gru, layers=0)), "^layers=0 must be"),
        (partial(StackedEncoder, lower=conv, upper=partial(gru, layers=2000)), "^layers=2000 must"),
    ],
)
def test_what_cannot_be_gets_one_line(factory: Any, expected: str) -> None:
    with pytest.raises(ConfigError, match=expected) as error:
        factory(input_width=4, dropout=0.0)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["model.encoder.lower.kernel=2"], "model.encoder.lower.kernel=2 must be odd"),
        (["model.encoder.lower.heigth=3"], "unknown key model.encoder.lower.heigth"),
        (["model/encoder=convv"], "did you mean conv"),
    ],
)
def test_a_wrong_word_gets_one_line(words: list[str], expected: str) -> None:
    sizes = {"source_vocabulary": 20, "target_vocabulary": 22, "joint_vocabulary": False}
    with pytest.raises(ConfigError, match=expected) as error:
        build(compose("train", ["model=luong", "model/encoder=conv_gru", *words])["model"], "model", **sizes)
    assert "\n" not in str(error.value)


@pytest.mark.gpu
@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
@pytest.mark.parametrize("kind", sorted(KINDS))
def test_gpu_autocast_without_waiting_for_the_device(kind: str, dtype: torch.dtype) -> None:
    encoder, (inputs, mask) = make(kind).float().cuda(), masked([5, 2, 7])
    inputs, mask = inputs.float().cuda().requires_grad_(), mask.cuda()
    expected = encoder(inputs, mask)
    torch.cuda.synchronize()
    torch.cuda.set_sync_debug_mode("error")
    try:
        with torch.autocast("cuda", dtype=dtype):
            found = encoder(inputs, mask)
        found.values.float().square().sum().backward()
    finally:
        torch.cuda.set_sync_debug_mode("default")
    torch.testing.assert_close(found.values.float(), expected.values.float(), atol=0.05, rtol=0.05)
    assert all(p.grad is None or p.grad.isfinite().all() for p in encoder.parameters())
