"""Older bundle formats are read as if they had been written today."""

from __future__ import annotations

import importlib
from typing import Any

import pytest
import torch

from mt.config.build import build
from mt.runs.upgrades import FORMAT, PUBLIC_NAMES, readable_formats, upgraded, with_public_names

OLD: dict[str, Any] = {
    "format": 1,
    "model": {
        "_target_": "mt.models.bahdanau.Bahdanau",
        "embedding": 8,
        "decoder_hidden": 6,
        "readout": "maxout",
        "encoder": {"_target_": "mt.models.recurrent_encoder.RecurrentEncoder", "_partial_": True, "hidden": 8},
        "list": [{"_target_": "mt.attention.single.Attention"}],
    },
    "search": {"_target_": "mt.search.beam.BeamSearch", "beam": 3},
    "trainer": {"_target_": "mt.training.settings.TrainerSettings", "label_smoothing": 0.2, "max_steps": 4},
}


def test_from_the_first_format() -> None:
    config, weights = upgraded(OLD, {})
    assert config["format"] == FORMAT
    assert config["model"]["_target_"] == "mt.models.RecurrentSeq2Seq"
    decoder = {"_target_": "mt.models.BahdanauDecoder", "_partial_": True, "hidden": 6, "readout": "maxout"}
    assert config["model"]["decoder"] == decoder
    assert config["model"]["embedding"] == 8
    assert config["model"].keys() == {"_target_", "embedding", "encoder", "decoder", "list"}
    assert config["model"]["encoder"] == {"_target_": "mt.models.RecurrentEncoder", "_partial_": True, "hidden": 8}
    assert config["model"]["list"] == [{"_target_": "mt.attention.Attention"}]
    assert config["search"] == {"_target_": "mt.search.BeamSearch", "beam": 3}
    assert config["objective"]["label_smoothing"] == 0.2
    assert config["trainer"] == {"_target_": "mt.training.TrainerSettings", "max_steps": 4}
    assert not weights
    assert OLD["model"]["_target_"] == "mt.models.bahdanau.Bahdanau"  # what was given stays as it was


COMMON = ["encoder.rightward.0.gru.weight_ih_l0", "initial.weight", "output.weight"]
BAHDANAU = ["decoder.attention.score.energy", "decoder.gates.weight", "upper.0.gru.bias_hh_l0", "readout.state.bias"]
LUONG = ["attending.score.key.weight", "decoder.1.gru.bias_hh_l0", "feeding.weight", "from_state.bias"]
HIERARCHICAL = [*LUONG, "words.score.key.weight", "sentences.score.key.weight", "gate.bias"]


@pytest.mark.parametrize(
    ("target", "keys", "old", "inner"),
    [
        ("mt.models.bahdanau.Bahdanau", {}, BAHDANAU, "cell"),
        ("mt.models.luong.Luong", {"input_feeding": True}, LUONG, "layers"),
        (
            "mt.models.hierarchical.Hierarchical",
            {"input_feeding": True, "context_sentences": 2},
            HIERARCHICAL,
            "layers",
        ),
    ],
)
def test_weights_of_recurrent_models_find_their_places(
    target: str, keys: dict[str, Any], old: list[str], inner: str
) -> None:
    node = {"_target_": target, "embedding": 8, "decoder_hidden": 6, "decoder_layers": 2, **keys}
    tensors = {name: torch.zeros(number) for number, name in enumerate([*COMMON, *old])}
    config, weights = upgraded({"format": 1, "model": node}, tensors)
    sizes = {"source_vocabulary": 20, "target_vocabulary": 20, "joint_vocabulary": True}
    made = build(config["model"], "model", **sizes)
    assert weights.keys() <= made.state_dict().keys()
    assert sorted(map(len, weights.values())) == list(range(len(tensors)))
    assert any(name.startswith(f"decoder.{inner}.") for name in weights)


def test_the_newest_format_stays_as_it_is() -> None:
    config = {"format": FORMAT, "model": {"_target_": "mt.models.Transformer"}}
    assert upgraded(config, {}) == (config, {})


def test_formats_are_read_without_a_gap() -> None:
    assert readable_formats() == list(range(1, FORMAT + 1))


def test_old_names_lead_to_public_ones() -> None:
    for name in PUBLIC_NAMES.values():
        package, _, attribute = name.rpartition(".")
        assert attribute in importlib.import_module(package).__all__


def test_a_name_of_the_users_own_stays() -> None:
    assert with_public_names({"_target_": "mine.Model"}) == {"_target_": "mine.Model"}
