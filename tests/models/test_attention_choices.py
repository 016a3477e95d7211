"""Parts of attention in whole models, beyond what every model promises (tests/testing/test_models.py)."""

import pytest
import torch
from every_pair import every_pair
from model_alone import composed

from mt.attention import attention
from mt.attention.coverage import coverage_loss
from mt.attention.scores import Gaussian
from mt.attention.windows import spread
from mt.batch import Batch, collate
from mt.config.build import CONFIG_DIR, build, choices
from mt.config.command_line import compose
from mt.errors import ConfigError
from mt.models.base import CROSS, Seq2Seq
from mt.testing import check_model
from mt.training.objectives import CrossEntropy

GROUP = CONFIG_DIR / "model" / "attention"
WINDOWS, COVERAGES = choices(GROUP / "window"), choices(GROUP / "coverage")
SMALL = {
    "bahdanau": ["model.embedding=6", "model.encoder.hidden=4", "model.decoder.hidden=8"],
    "luong": ["model.embedding=6", "model.encoder.hidden=4", "model.decoder.hidden=8"],
    "no_attention": [],
    "transformer": ["model.width=16", "model.heads=4", "model.feed_forward=12", "model.max_length=20"],
}
ALWAYS = ["experiment=none", "model.dropout=0"]


def make(*words: str) -> Seq2Seq:
    torch.manual_seed(0)
    model = next(word.removeprefix("model=") for word in words if word.startswith("model="))
    node = composed([*words, *SMALL[model], "model.dropout=0"])
    made: Seq2Seq = build(node, "model", source_vocabulary=20, target_vocabulary=22, joint_vocabulary=False)
    return made.double()


def batch() -> Batch:
    sources = [[4, 5, 6, 3], [7, 3], [8, 9, 10, 11, 12, 13, 3]]
    return collate(sources, [[4, 5, 3], [6, 7, 8, 9, 3], [3]], [0, 1, 2])


RECURRENT = [
    ["model=bahdanau"],
    ["model=bahdanau", "model.decoder.cell=lstm"],
    ["model=luong"],
    ["model=luong", "model.decoder.input_feeding=true"],
]


@pytest.mark.parametrize("window", ["local_m", "local_p"])
@pytest.mark.parametrize("model", [*RECURRENT, ["model=transformer"]])
def test_windows_move_along_while_decoding(model: list[str], window: str) -> None:
    """Where nothing else is chosen: coverage takes its own way through the queries."""
    words = [f"model/attention/window={window}", "model.attention.window.radius=1"]
    check_model(make(*model, *words), sums_to_one=window != "local_p")


@pytest.mark.parametrize("window", ["local_m", "local_p"])
@pytest.mark.parametrize("model", [*RECURRENT, ["model=transformer"]])
def test_no_weights_are_laid_out_that_nobody_looks_at(
    model: list[str], window: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, examples = make(*model, f"model/attention/window={window}"), batch()
    state = made.start(made.encode(examples.source))
    expected = made.step(examples.target.input[:, 0], state, need_attention=True)
    assert expected.attention
    laid_out = []

    def noted(weights: torch.Tensor, places: torch.Tensor, length: int) -> torch.Tensor:
        laid_out.append(length)
        return spread(weights, places, length)

    monkeypatch.setattr(attention, "spread", noted)
    loss = made(examples, CrossEntropy(0.1)).loss
    loss.backward()
    assert torch.equal(made.step(examples.target.input[:, 0], state).logits, expected.logits)
    assert not laid_out
    assert made.teacher_forced(examples, need_attention=True).attention
    assert set(laid_out) == {examples.source.ids.shape[1]}


@pytest.mark.parametrize("model", RECURRENT)
def test_the_coverage_penalty_sees_the_weights_of_a_window(model: list[str]) -> None:
    made, examples = make(*model, "model/attention/window=local_m", "model.coverage_penalty=0.5"), batch()
    (penalty,) = made.teacher_forced(examples).losses
    weights = made.teacher_forced(examples, need_attention=True).attention[CROSS]
    expected = coverage_loss(weights.squeeze(1), examples.target.mask)
    torch.testing.assert_close(penalty(torch.zeros(())), 0.5 * expected)
    check_model(made)


@pytest.mark.parametrize(
    "row",
    every_pair({"window": WINDOWS, "coverage": COVERAGES, "model": list(map(" ".join, RECURRENT))}),
    ids=lambda row: "-".join(row.values()),
)
def test_hard_attention_by_the_score_function(row: dict[str, str]) -> None:
    words = ["model/attention/normalizer=hard", "model.attention.normalizer.estimator=score"]
    parts = [f"model/attention/{group}={row[group]}" for group in ("window", "coverage")]
    made = make(*row["model"].split(), *words, *parts)
    check_model(made, sums_to_one=row["window"] != "local_p")
    made(batch(), CrossEntropy(0.1)).loss.backward()
    scores = {name: p for name, p in made.named_parameters() if ".score." in name or ".window." in name}
    assert scores
    assert all(p.grad is not None and p.grad.abs().sum() > 0 for p in scores.values())


@pytest.mark.parametrize(
    ("readout", "layers", "encoder"),
    [("tanh", 1, "gru"), ("tanh", 2, "lstm"), ("maxout", 1, "lstm"), ("maxout", 2, "gru")],
)
def test_lstms_in_bahdanaus_wiring(readout: str, layers: int, encoder: str) -> None:
    words = ["model.decoder.cell=lstm", f"model.decoder.readout={readout}", f"model.decoder.layers={layers}"]
    check_model(make("model=bahdanau", *words, f"model/encoder={encoder}", "model.encoder.bidirectional=false"))


def refused(words: list[str]) -> None:
    node = compose("train", words)["model"]
    with torch.device("meta"):
        build(node, "model", source_vocabulary=20, target_vocabulary=22, joint_vocabulary=False)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["model=bahdanau", "model.decoder.hidden=6", "model/attention/score=dot"], "queries have 6 and keys 8"),
        (
            ["model=transformer", "model.key_heads=3"],
            "model.key_heads=3 does not divide model.heads=4: use one of 1, 2",
        ),
        (["model=transformer", "model/attention/score=addtive"], "did you mean additive"),
        (["model=transformer", "model.attention.normalizer.temperatur=3"], "unknown key"),
        (["model=bahdanau", "model/attention/position=rotary"], "position"),
        (["model=bahdanau", "model.attention.score=dot"], "model/attention/score=dot"),
        (["model=transformer", "model.width=12", "model/attention/position=rotary"], "even"),
        (
            ["model=transformer", "model/attention/position=shaw", "model.relative.max_distance=0"],
            "model.relative.max_distance=0",
        ),
        (
            ["model=transformer", "model/attention/normalizer=hard", "model.attention.normalizer.estimator=score"],
            "estimator=score is for recurrent models",
        ),
        (["model=luong", "model/attention/window=local_m", "model.attention.window.radius=0"], "window.radius=0"),
        (["model=transformer", "model/attention/window=local_p", "model.attention.window.radius=-1"], "radius=-1"),
        (["model=transformer", "model.self_attention_radius=0"], "model.self_attention_radius=0"),
        (["model=bahdanau", "model/attention/coverage=summed", "model/attention/score=cosine"], "coverage needs keys"),
        (
            ["model=bahdanau", "model/attention/coverage=fertility", "model.attention.coverage.fertility=0"],
            "model.attention.coverage.fertility=0",
        ),
        (["model=luong", "model/attention/coverage=neural", "model.attention.coverage.width=0"], "coverage.width=0"),
        (["model=luong", "model/attention/coverage=neural", "model/attention/score=gaussian"], "coverage needs keys"),
        (["model=transformer", "model/attention/coverage=summed"], "coverage"),
        (["model=no_attention", "model.coverage_penalty=1"], "model.coverage_penalty=1.0 needs attention"),
        (
            [
                "model=luong",
                "model.coverage_penalty=0.5",
                "model/attention/normalizer=hard",
                "model.attention.normalizer.estimator=score",
            ],
            "has no gradient through weights that hard attention draws",
        ),
        (["model=luong", "model/encoder=gruu"], "did you mean gru"),
        (["model=luong", "model/decoder=loung"], "did you mean luong"),
        (["model=luong", "+model.decoder.attention=null"], "model.decoder.attention=null: is set by the program"),
        (["model=luong", "+model.decoder.output_width=7"], "accepted: hidden, layers, cell, input_feeding"),
        (["model=bahdanau", "model.attention=null"], "needs attention; without attention use model/decoder=luong"),
        (["model=hierarchical", "model.attention=null"], "needs attention; without attention use model/decoder=luong"),
        (["model=bahdanau", "+model.attention.heads=2"], "model.attention.heads=2: is set by the program"),
        (["model=bahdanau", "+model.source_vocabulary=3"], "model.source_vocabulary=3: is set by the program"),
        (["model=bahdanau", "+model.attention.query_width=3"], "is set by the program"),
        (["model=luong", "+model.attention.score.heads=7"], "is set by the program; accepted: none"),
        (["model=luong", "+model.encoder.input_width=7"], "is set by the program; accepted: hidden, layers"),
        (["model=luong", "+model.attention.foo=7"], "accepted: score, normalizer, window, coverage"),
        (
            ["model=hierarchical", "+model.decoder.word_attention.heads=2"],
            "model.decoder.word_attention.heads=2: is set by the program",
        ),
        (
            [
                "model=hierarchical",
                "model/attention/score@model.decoder.word_attention.score=additive",
                "model.decoder.word_attention.score.width=0",
            ],
            "model.decoder.word_attention.score.width=0 must",
        ),
        (
            [
                "model=hierarchical",
                "model.decoder.hidden=6",
                "model/attention/score@model.decoder.sentence_attention.score=dot",
            ],
            "model/attention/score@model.decoder.sentence_attention.score=dot compares",
        ),
        (
            [
                "model=luong",
                "model/attention/score=content_and_position",
                "model/attention/score@model.attention.score.content=additive",
                "model.attention.score.content.width=0",
            ],
            "model.attention.score.content.width=0 must",
        ),
        (
            ["model=luong", "model/encoder=conv_gru", "model.encoder.upper.hidden=0"],
            "model.encoder.upper.hidden=0 must",
        ),
        (["model=luong", "model.coverage_penalty=nan"], "model.coverage_penalty=nan does not fit"),
        (["model=luong", "model/attention/score=gaussian", "model.attention.score.width=inf"], "a finite number"),
        (["model=transformer", "model.width=1000000000000"], "model.width=1000000000000 must be at most 1000000"),
        (["model=transformer", "model.width=99999999999999999999999"], "must be at most 1000000: weights of that size"),
        (
            ["model=luong", "model/attention/normalizer=hard", "model.attention.normalizer.baseline_decay=2"],
            "baseline_decay=2 must be",
        ),
    ],
)
def test_what_cannot_be_gets_one_line(words: list[str], expected: str) -> None:
    model = words[0].removeprefix("model=")
    given = {word.split("=")[0] for word in words}
    sizes = [word for word in SMALL.get(model, SMALL["luong"]) if word.split("=")[0] not in given]
    if "model/encoder=conv_gru" in words:
        sizes.remove("model.encoder.hidden=4")
    with pytest.raises(ConfigError) as error:
        refused([*words, *sizes, *ALWAYS])
    assert expected in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("words", "wrong", "advised"),
    [
        (["model=luong"], "model.attention=dot", "model/attention/score=dot"),
        (["model=luong"], "model.attention.normalizer=sparsemax", "model/attention/normalizer=sparsemax"),
        (
            ["model=luong", "model/attention/score=content_and_position"],
            "model.attention.score.content=additive",
            "model/attention/score@model.attention.score.content=additive",
        ),
        (
            ["model=hierarchical"],
            "model.decoder.word_attention.score=additive",
            "model/attention/score@model.decoder.word_attention.score=additive",
        ),
        (
            ["model=luong", "model/encoder=conv_gru"],
            "model.encoder.upper=lstm",
            "model/encoder@model.encoder.upper=lstm",
        ),
        (
            ["model=luong", "model/encoder=gru_conv"],
            "model.encoder.lower=conv",
            "model/encoder@model.encoder.lower=conv",
        ),
        (["model=luong"], "model.encoder=conv", "model/encoder=conv"),
        (["model=luong"], "model.decoder=bahdanau", "model/decoder=bahdanau"),
        (["model=transformer", "model/attention/position=buckets"], "model.relative=shaw", "position=shaw"),
    ],
)
def test_the_word_that_is_advised_works(words: list[str], wrong: str, advised: str) -> None:
    with pytest.raises(ConfigError) as error:
        compose("train", [*words, wrong])
    assert str(error.value).endswith(advised)
    word = str(error.value).split()[-1]
    assert composed([*words, word]) != composed(words)


def test_a_location_score_bounds_the_length() -> None:
    words = ["model/attention/score=location", "model.attention.score.max_length=9"]
    assert make("model=bahdanau", *words).max_source_length == 9
    model = make("model=transformer", *words)
    assert (model.max_source_length, model.max_target_length) == (9, 9)


@pytest.mark.parametrize("score", ["positional", "content_and_position"])
def test_a_long_sentence_translated_first_does_not_spoil_training(score: str) -> None:
    model = make("model=luong", f"model/attention/score={score}")
    with torch.inference_mode():
        model.teacher_forced(collate([[4] * 600 + [3]], [[4, 3]], [0]))
    check_model(model)


@pytest.mark.parametrize(
    "words",
    [
        ["model=luong", "model.decoder.input_feeding=true"],
        ["model=bahdanau", "model.fused=false"],
        ["model=bahdanau", "model/attention/coverage=fertility"],
        ["model=bahdanau", "model/attention/coverage=neural"],
        ["model=luong", "model/attention/coverage=summed"],
        ["model=luong", "model/attention/coverage=summed", "model/attention/window=local_m"],
    ],
)
def test_memory_of_an_additive_score_does_not_grow_with_target_times_source(words: list[str]) -> None:
    """Stepwise decoders too keep no hidden layer [B, S, A] of every step."""

    def kept(length: int) -> int:
        model, seen = make(*words, "model/attention/score=additive", "model.attention.score.width=512"), {}

        def pack(tensor: torch.Tensor) -> torch.Tensor:
            seen[tensor.untyped_storage().data_ptr()] = tensor.untyped_storage().nbytes()
            return tensor

        with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
            model.teacher_forced(collate([[4] * 100 + [3]], [[4] * length + [3]], [0]))
        return sum(seen.values())

    hidden_layer = 100 * 512 * 8
    assert kept(40) - kept(20) < 20 * hidden_layer / 4


def test_gaussian_scores_keep_their_precision_in_bf16() -> None:
    torch.manual_seed(0)
    score = Gaussian(512, 512, width=1.0)
    keys = torch.randn(2, 6, 512).bfloat16()
    query = keys[:, :3] + 0.05 * torch.randn(2, 3, 512).bfloat16()
    with torch.autocast("cpu", dtype=torch.bfloat16):
        rounded = score(query, score.project_keys(keys))
    exact = score(query.double(), score.project_keys(keys.double()))
    torch.testing.assert_close(rounded.double(), exact, atol=2e-2, rtol=1e-4)
