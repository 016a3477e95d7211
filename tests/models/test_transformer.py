"""The Transformer against torch.nn.Transformer with the same weights, and the properties that decoding rests on."""

from functools import partial
from pathlib import Path
from typing import Any

import pytest
import torch
from hydra import compose, initialize_config_dir
from omegaconf import OmegaConf
from torch import nn

from mt.attention.attention import Attention
from mt.attention.relative import Rotary
from mt.attention.scores import ScaledDot
from mt.attention.windows import LocalMonotonic
from mt.batch import BOS, Batch, collate
from mt.config.build import CONFIG_DIR, build
from mt.errors import ConfigError, UserError
from mt.models.transformer.blocks import DecoderLayer, EncoderLayer
from mt.models.transformer.key_value_cache import KeyValueCache
from mt.models.transformer.model import Transformer
from mt.testing import check_model

VOCABULARY = 20
SMALL: dict[str, Any] = {"width": 16, "heads": 2, "feed_forward": 24, "encoder_layers": 2, "decoder_layers": 3}


def transformer(joint: bool = True, **keys: Any) -> Transformer:
    torch.manual_seed(0)
    sizes = {"source_vocabulary": VOCABULARY, "target_vocabulary": VOCABULARY, "joint_vocabulary": joint}
    model = Transformer(**(sizes | SMALL | keys)).eval()
    for parameter in model.parameters():  # biases start at 0 and norms at 1, which would hide a mix-up
        parameter.data += 0.05 * torch.randn_like(parameter)
    return model


def make_batch(lengths: list[tuple[int, int]], seed: int = 0) -> Batch:
    generator = torch.Generator().manual_seed(seed)

    def ids(n: int) -> list[int]:
        return [*torch.randint(4, VOCABULARY, (n - 1,), generator=generator).tolist(), 3]

    return collate([ids(s) for s, _ in lengths], [ids(t) for _, t in lengths], list(range(len(lengths))))


RAGGED = [(5, 3), (2, 6), (7, 1), (1, 4)]


def copied_attention(ours: Any, theirs: nn.MultiheadAttention) -> None:
    theirs.in_proj_weight.data.copy_(ours.packed_weight)
    theirs.in_proj_bias.data.copy_(ours.packed_bias)
    theirs.out_proj.load_state_dict(ours.output.state_dict())


def copied_rest(feed_forward: Any, residuals: list[Any], layer: Any) -> None:
    layer.linear1.load_state_dict(feed_forward.inner.state_dict())
    layer.linear2.load_state_dict(feed_forward.outer.state_dict())
    for number, residual in enumerate(residuals, start=1):
        getattr(layer, f"norm{number}").load_state_dict(residual.norm.state_dict())


def reference(model: Transformer, norm: str, activation: str) -> nn.Transformer:
    """torch.nn.Transformer with the model's weights."""
    keys: dict[str, Any] = {"activation": activation, "norm_first": norm == "pre", "batch_first": True, "dropout": 0.0}
    shape = (SMALL["width"], SMALL["heads"], SMALL["feed_forward"])
    finals = [nn.LayerNorm(SMALL["width"]) if norm == "pre" else None for _ in range(2)]
    encoder = nn.TransformerEncoder(
        nn.TransformerEncoderLayer(*shape, **keys), SMALL["encoder_layers"], finals[0], enable_nested_tensor=False
    )
    decoder = nn.TransformerDecoder(nn.TransformerDecoderLayer(*shape, **keys), SMALL["decoder_layers"], finals[1])
    # Its constructor draws the weights anew: copy after it.
    made = nn.Transformer(
        SMALL["width"], SMALL["heads"], custom_encoder=encoder, custom_decoder=decoder, batch_first=True
    ).eval()
    for ours, theirs in zip(model.encoder, encoder.layers, strict=True):
        assert isinstance(ours, EncoderLayer)
        copied_attention(ours.attention, theirs.self_attn)
        copied_rest(ours.feed_forward, [ours.around_attention, ours.around_feed_forward], theirs)
    for ours, theirs in zip(model.decoder, decoder.layers, strict=True):
        assert isinstance(ours, DecoderLayer)
        copied_attention(ours.self_attention, theirs.self_attn)
        copied_attention(ours.cross_attention, theirs.multihead_attn)
        around = [ours.around_self_attention, ours.around_cross_attention, ours.around_feed_forward]
        copied_rest(ours.feed_forward, around, theirs)
    for final, ours in zip(finals, (model.encoder_norm, model.decoder_norm), strict=True):
        if final is not None:
            final.load_state_dict(ours.state_dict())
    return made


@pytest.mark.parametrize("norm", ["pre", "post"])
@pytest.mark.parametrize("activation", ["relu", "gelu"])
def test_equals_torch_transformer_with_its_gradients(norm: str, activation: str) -> None:
    model, batch = transformer(norm=norm, activation=activation), make_batch(RAGGED)
    theirs = reference(model, norm, activation)
    scale = SMALL["width"] ** 0.5
    weight = model.source_embedding.weight
    source = weight[batch.source.ids] * scale + model.source_positions(0, batch.source.ids.shape[1])
    target = weight[batch.target.input] * scale + model.target_positions(0, batch.target.input.shape[1])
    t = target.shape[1]
    expected = theirs(
        source,
        target,
        tgt_mask=torch.ones(t, t, dtype=torch.bool).triu(1),
        src_key_padding_mask=~batch.source.mask,
        memory_key_padding_mask=~batch.source.mask,
    )
    real = batch.target.mask
    torch.testing.assert_close(model.teacher_forced(batch).hidden[real], expected[real], atol=1e-5, rtol=1e-5)
    losses = [(model.project(hidden)[real] ** 2).sum() for hidden in (model.teacher_forced(batch).hidden, expected)]
    torch.testing.assert_close(*(torch.autograd.grad(loss, weight)[0] for loss in losses), atol=1e-3, rtol=1e-4)


CHOICES: list[dict[str, Any]] = [
    {},
    {"norm": "post", "activation": "gelu", "tie": "none"},
    {"positions": "learned", "max_length": 8, "activation": "swiglu", "tie": "decoder"},
]


@pytest.mark.parametrize("seed", [0, 1, 2])
@pytest.mark.parametrize("keys", [*CHOICES, {"copy": True}], ids=str)
def test_it_keeps_what_every_model_promises(keys: dict[str, Any], seed: int) -> None:
    check_model(transformer(**keys), seed=seed)


def test_the_cache_grows_past_its_room() -> None:
    cache, keys, values = KeyValueCache(), torch.randn(2, 3, 80, 4), torch.randn(2, 3, 80, 4)
    rooms = set()
    for t in range(80):
        cache = cache.append(keys[:, :, t : t + 1], values[:, :, t : t + 1])
        assert cache.keys is not None
        rooms.add(cache.keys.data_ptr())
    assert torch.equal(cache.keys_values[0], keys)
    assert torch.equal(cache.keys_values[1], values)
    assert len(rooms) <= 4, "a step should not copy the whole cache"


def test_the_cache_takes_no_more_room_than_the_longest_translation_needs() -> None:
    cache, keys, values = KeyValueCache(longest=40), torch.randn(2, 3, 50, 4), torch.randn(2, 3, 50, 4)
    rooms = []
    for t in range(50):  # more than was said: a hint is no limit
        cache = cache.append(keys[:, :, t : t + 1], values[:, :, t : t + 1])
        assert cache.keys is not None
        rooms.append(len(cache.keys))
        cache = cache.select(torch.tensor([0, 1]))
    assert rooms[0] == KeyValueCache.CHUNK
    assert rooms[32:40] == [40] * 8
    assert torch.equal(cache.keys_values[0], keys)
    assert torch.equal(cache.keys_values[1], values)


WINDOWED = partial(Attention, score=ScaledDot, window=partial(LocalMonotonic, radius=2))
SHARING: dict[str, tuple[dict[str, Any], bool]] = {
    "plain": ({}, True),
    "copy": ({"copy": True}, True),
    "rotary": ({"relative": Rotary}, True),
    "one head of keys": ({"key_heads": 1}, True),
    "near keys": ({"self_attention_radius": 1}, True),
    "window": ({"attention": WINDOWED}, False),
}


@pytest.mark.parametrize(("keys", "shared"), SHARING.values(), ids=SHARING)
def test_hypotheses_of_a_sentence_share_its_keys(keys: dict[str, Any], shared: bool) -> None:
    """Rows spread, drop sentences, become irregular; each always equals its own history decoded alone."""
    model, source = transformer(**keys).double().eval(), make_batch(RAGGED).source
    moves = [[0, 0, 1, 1, 2, 2, 3, 3], [1, 0, 2, 3, 5, 4, 6, 7], [2, 2, 2, 7, 6, 7], [4, 0, 1, 3, 3], [1, 1, 4]]
    rows_of_memory = [4, 4, 2, 5, 3] if shared else [8, 8, 6, 5, 3]
    sentences, histories = list(range(4)), [[BOS] for _ in range(4)]
    with torch.inference_mode():
        memory = model.encode(source)
        state = model.start(memory)
        for time, (rows, held) in enumerate(zip(moves, rows_of_memory, strict=True)):
            state = model.step(torch.tensor([each[-1] for each in histories]), state).state
            state = state.select(torch.tensor(rows))
            assert len(state.memory.bias) == held
            sentences = [sentences[row] for row in rows]
            histories = [[*histories[row], 4 + (time + place) % 6] for place, row in enumerate(rows)]
            found = model.step(torch.tensor([each[-1] for each in histories]), state, need_attention=True)
            for row, (sentence, history) in enumerate(zip(sentences, histories, strict=True)):
                alone = model.start(memory.select(torch.tensor([sentence])))
                for token in history:
                    expected = model.step(torch.tensor([token]), alone, need_attention=True)
                    alone = expected.state
                torch.testing.assert_close(found.logits[row], expected.logits[0])
                assert found.attention.keys() == expected.attention.keys()
                for name, weights in expected.attention.items():
                    torch.testing.assert_close(found.attention[name][row], weights[0])


def test_attention_maps_are_named_by_layer() -> None:
    model, batch = transformer(), make_batch(RAGGED)
    maps = model.teacher_forced(batch, need_attention=True).attention
    depths = {"encoder": 2, "decoder": 3, "cross": 3}
    names = [f"{kind}.{layer}" for kind, depth in depths.items() for layer in range(1, depth + 1)]
    assert list(map(str, maps)) == names
    assert {weights.shape[1] for weights in maps.values()} == {SMALL["heads"]}
    step = model.step(batch.target.input[:, 0], model.start(model.encode(batch.source)), need_attention=True)
    assert list(map(str, step.attention)) == ["cross.1", "cross.2", "cross.3"]


@pytest.mark.parametrize(
    ("tie", "joint", "matrices"),
    [("all", True, 1), ("decoder", True, 2), ("none", True, 3), (None, True, 1), (None, False, 2)],
)
def test_ties(tie: str | None, joint: bool, matrices: int) -> None:
    model = transformer(joint=joint, tie=tie)
    parts = (model.source_embedding, model.target_embedding, model.output)
    assert len({part.weight.data_ptr() for part in parts}) == matrices
    again = transformer(joint=joint, tie=tie)
    again.load_state_dict({name: torch.zeros_like(value) for name, value in model.state_dict().items()})
    again.load_state_dict(model.state_dict())
    batch = make_batch(RAGGED)
    assert torch.equal(again.teacher_forced(batch).hidden, model.teacher_forced(batch).hidden)


def test_padding_is_not_trained() -> None:
    model, batch = transformer(tie="none").train(), make_batch(RAGGED)
    hidden = model.teacher_forced(batch).hidden.flatten(0, 1).index_select(0, batch.target.index)
    torch.nn.functional.cross_entropy(
        model.project(hidden), batch.target.output.flatten()[batch.target.index]
    ).backward()
    assert (model.source_embedding.weight.grad[0] == 0).all()  # type: ignore[index]
    assert (model.target_embedding.weight.grad[0] == 0).all()  # type: ignore[index]


def test_initial_embeddings_have_unit_variance_once_scaled() -> None:
    torch.manual_seed(0)
    model = Transformer(source_vocabulary=500, target_vocabulary=500, joint_vocabulary=True, width=64)
    assert model.source_embedding(torch.arange(500)).std().item() == pytest.approx(1.0, rel=0.05)


@pytest.mark.parametrize(
    ("keys", "message"),
    [
        ({"heads": 3}, r"heads=3 does not divide width=16"),
        ({"tie": "all", "joint": False}, r"tie=all needs one vocabulary.*tokenizer\.joint=true"),
        ({"width": 15, "heads": 3}, r"width=15 must be even"),
        ({"dropout": 1.0}, r"dropout=1\.0"),
        ({"attention_dropout": -0.1}, r"attention_dropout=-0\.1"),
        ({"encoder_layers": 0}, r"encoder_layers=0"),
        ({"decoder_layers": 1001}, r"decoder_layers=1001 must be at most 1000"),
        ({"heads": 10**6, "key_heads": 7}, r"key_heads=7 does not divide .*: use one of 1, 2, 4, 5, "),
        ({"max_length": 0}, r"max_length=0"),
    ],
)
def test_values_that_cannot_be_are_named(keys: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        transformer(**keys)


def test_learned_positions_bound_both_sides() -> None:
    assert (transformer().max_source_length, transformer().max_target_length) == (None, None)
    model = transformer(positions="learned", max_length=5)
    assert (model.max_source_length, model.max_target_length) == (5, 5)
    assert model.limits == (VOCABULARY, 5, 5)
    with pytest.raises(UserError, match="7 pieces"):
        model.teacher_forced(make_batch(RAGGED))


def test_dropout_kinds_are_set_apart() -> None:
    quiet = {"dropout": 0.0, "embedding_dropout": 0.0}
    for kind in ("dropout", "embedding_dropout", "attention_dropout", "activation_dropout"):
        model, batch = transformer(**(quiet | {kind: 0.5})), make_batch(RAGGED)
        assert torch.equal(model.teacher_forced(batch).hidden, model.teacher_forced(batch).hidden)
        model.train()
        assert not torch.equal(model.teacher_forced(batch).hidden, model.teacher_forced(batch).hidden), kind
    model = transformer(**quiet).train()
    assert torch.equal(model.teacher_forced(batch).hidden, model.teacher_forced(batch).hidden)


CONFIGS = [CONFIG_DIR / "model" / "transformer.yaml", *sorted((CONFIG_DIR / "model" / "transformer").glob("*.yaml"))]


@pytest.mark.parametrize("path", CONFIGS, ids=lambda path: path.stem)
def test_every_config_builds_its_model(path: Path) -> None:
    name = path.relative_to(CONFIG_DIR / "model").with_suffix("").as_posix()
    with initialize_config_dir(str(CONFIG_DIR), version_base="1.3"):
        node = OmegaConf.to_container(compose(overrides=[f"+model={name}"]).model, resolve=True)
    assert isinstance(node, dict)
    sizes = {"source_vocabulary": VOCABULARY, "target_vocabulary": VOCABULARY, "joint_vocabulary": False}
    with torch.device("meta"):
        model = build(node, "model", **sizes)
    assert isinstance(model, Transformer)
    assert len(model.encoder) == node["encoder_layers"]


@pytest.mark.gpu
def test_bf16_on_cuda_is_close_to_fp32_on_the_cpu() -> None:
    model, batch = transformer(width=64, heads=4, feed_forward=128), make_batch(RAGGED)
    expected = model.teacher_forced(batch).hidden[batch.target.mask]
    model.cuda()
    batch = batch.to("cuda")
    with torch.autocast("cuda", dtype=torch.bfloat16):
        hidden = model.teacher_forced(batch).hidden
        loss = model.project(hidden.flatten(0, 1).index_select(0, batch.target.index)).float().logsumexp(-1).sum()
    loss.backward()
    assert all(p.grad is not None and p.grad.isfinite().all() for p in model.parameters())
    torch.testing.assert_close(hidden[batch.target.mask].float().cpu(), expected, atol=0.15, rtol=0.1)


@pytest.mark.gpu
def test_training_and_a_step_never_wait_for_the_device() -> None:
    model, batch = transformer().cuda().train(), make_batch(RAGGED).to("cuda")
    model.teacher_forced(batch)
    torch.cuda.set_sync_debug_mode("error")
    try:
        model.teacher_forced(batch).hidden.sum().backward()
        state = model.start(model.encode(batch.source))
        model.step(batch.target.input[:, 0], model.step(batch.target.input[:, 0], state).state)
    finally:
        torch.cuda.set_sync_debug_mode("default")
