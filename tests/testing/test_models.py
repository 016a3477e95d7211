"""Every model keeps its promises: every file of its config group, and every two parts that it can be made of."""

from typing import Any

import pytest
from every_pair import every_pair
from model_alone import composed, small
from parts import part

from mt.config.build import CONFIG_DIR, build
from mt.config.command_line import choices
from mt.models.base import Seq2Seq
from mt.testing import check_model

GROUP = CONFIG_DIR / "model"
MODELS = [name for name in choices(GROUP) if name.split("/")[0] not in ("attention", "encoder", "decoder")]
PARTS = {path.name: choices(path) for path in sorted((GROUP / "attention").iterdir())}
"""Of attention: score, normalizer, window, ..., each with its files."""

SMALL = {
    "embedding": 6,
    "decoder.hidden": 8,
    "width": 16,
    "heads": 4,
    "feed_forward": 12,
    "encoder_layers": 2,
    "decoder_layers": 2,
    "max_length": 20,
    "self_attention_radius": 2,
    "radius": 2,
    "hidden": 4,
}
"""Sizes instead of those of the files. The states of an encoder, `hidden` wide in each direction, are as wide as those
of the decoder, for scores that compare vectors of one width."""


def check(*words: str, sizes: dict[str, int] | None = None, **options: Any) -> None:
    """The model that these words choose, small."""
    node = small(composed(list(words)), {**SMALL, **(sizes or {})})

    def make(**vocabularies: object) -> Seq2Seq:
        model: Seq2Seq = build(node, "model", **vocabularies)
        return model

    less_than_one = "model/attention/window=local_p" in words
    check_model(make, joint_vocabulary=bool(node.get("copy")), sums_to_one=not less_than_one, **options)


@pytest.mark.parametrize("name", MODELS)
def test_every_model(name: str) -> None:
    check(f"model={name}")


def test_one_learns_to_copy() -> None:
    """The others do in tests/training/test_learning.py."""
    check("model=luong", sizes={"embedding": 32, "decoder.hidden": 32, "hidden": 16}, learns_to_copy=True)


TWO_LAYERS = "model.decoder.layers=2 model.encoder.layers=2"
LSTM = "model.decoder.cell=lstm model/encoder=lstm"
VARIANTS = [
    "luong model.decoder.input_feeding=true",
    f"luong model.decoder.input_feeding=true {TWO_LAYERS}",
    "luong model.encoder.bidirectional=false",
    f"luong {LSTM} {TWO_LAYERS}",
    "luong model.fused=false",
    "no_attention model.decoder.input_feeding=true",
    f"no_attention {LSTM} model.encoder.bidirectional=false",
    f"bahdanau {TWO_LAYERS}",
    "bahdanau model.decoder.readout=maxout model.decoder.layers=3",
    f"bahdanau {LSTM} {TWO_LAYERS} model.decoder.readout=maxout",
    "bahdanau model.fused=false",
    "hierarchical model.decoder.input_feeding=true",
    f"hierarchical {LSTM} {TWO_LAYERS}",
    "hierarchical model/attention/score@model.decoder.word_attention.score=additive "
    "model/attention/score@model.decoder.sentence_attention.score=dot",
    "hierarchical model/attention/score@model.decoder.sentence_attention.score=content_and_position "
    "model/attention/normalizer@model.decoder.sentence_attention.normalizer=sparsemax",
    f"pointer {LSTM}",
    "luong model/encoder=conv_gru",
    "transformer model.norm=post model.activation=gelu model.tie=none",
    "transformer model.activation=swiglu model.tie=decoder",
]
"""Models with other settings than those of their files."""


@pytest.mark.parametrize("words", VARIANTS)
def test_other_settings(words: str) -> None:
    check(*f"model={words}".split())


ENCODERS = choices(GROUP / "encoder")
LEFT_TO_RIGHT = [f"{name} model.encoder.bidirectional=false" for name in ("gru", "lstm")]


@pytest.mark.parametrize("wiring", ["bahdanau", "luong", "no_attention"])
@pytest.mark.parametrize("encoder", [*ENCODERS, *LEFT_TO_RIGHT])
def test_every_encoder_in_every_wiring(wiring: str, encoder: str) -> None:
    check(f"model={wiring}", *f"model/encoder={encoder}".split())


RECURRENT = ["bahdanau", "bahdanau model.decoder.cell=lstm", "luong", "luong model.decoder.input_feeding=true"]
MADE = {name: part("score", name) for name in PARTS["score"]}
SUMMED = [name for name, make in MADE.items() if make and make(query_width=4, key_width=4, heads=1).sum_width]
"""Scores to whose keys coverage can be added."""


def test_which_scores_go_with_coverage() -> None:
    assert {"additive", "bilinear", "concat", "dot", "scaled_dot"} <= set(SUMMED)
    assert not {"cosine", "gaussian", "location", "positional"} & set(SUMMED)


def together(row: dict[str, str]) -> bool:
    """Coverage is added to the keys of some scores only."""
    return row.get("coverage", "none") == "none" or row.get("score", "dot") in SUMMED


def chosen(row: dict[str, str]) -> list[str]:
    """The words that choose the parts of attention in a row."""
    return [f"model/attention/{group}={choice}" for group, choice in row.items() if group in PARTS]


@pytest.mark.parametrize(
    "row",
    every_pair(
        {
            **{group: PARTS[group] for group in ("score", "normalizer", "window", "coverage")},
            "penalty": ["0", "0.5"],
            "model": RECURRENT,
        },
        together,
    ),
    ids=lambda row: "-".join(row.values()),
)
def test_every_two_choices_of_a_recurrent_model(row: dict[str, str]) -> None:
    check(*f"model={row['model']}".split(), *chosen(row), f"model.coverage_penalty={row['penalty']}")


@pytest.mark.parametrize(
    "row",
    every_pair(
        {
            **{group: PARTS[group] for group in ("score", "position", "normalizer", "window", "self_window")},
            "key_heads": ["1", "2", "4"],
        }
    ),
    ids=lambda row: "-".join(row.values()),
)
def test_every_two_choices_of_a_transformer(row: dict[str, str]) -> None:
    check("model=transformer", *chosen(row), f"model.key_heads={row['key_heads']}")
