"""Older bundle formats are read as if they had been written today."""

from __future__ import annotations

import importlib
from typing import Any

from mt.runs.upgrades import FORMAT, PUBLIC_NAMES, readable_formats, upgraded, with_public_names

OLD: dict[str, Any] = {
    "format": 1,
    "model": {
        "_target_": "mt.models.bahdanau.Bahdanau",
        "encoder": {"_target_": "mt.models.recurrent_encoder.RecurrentEncoder", "_partial_": True, "hidden": 8},
        "list": [{"_target_": "mt.attention.single.Attention"}],
    },
    "search": {"_target_": "mt.search.beam.BeamSearch", "beam": 3},
    "trainer": {"_target_": "mt.training.settings.TrainerSettings", "label_smoothing": 0.2, "max_steps": 4},
}


def test_from_the_first_format() -> None:
    config, weights = upgraded(OLD, {})
    assert config["format"] == FORMAT
    assert config["model"]["_target_"] == "mt.models.Bahdanau"
    assert config["model"]["encoder"] == {"_target_": "mt.models.RecurrentEncoder", "_partial_": True, "hidden": 8}
    assert config["model"]["list"] == [{"_target_": "mt.attention.Attention"}]
    assert config["search"] == {"_target_": "mt.search.BeamSearch", "beam": 3}
    assert config["objective"]["label_smoothing"] == 0.2
    assert config["trainer"] == {"_target_": "mt.training.TrainerSettings", "max_steps": 4}
    assert not weights
    assert OLD["model"]["_target_"] == "mt.models.bahdanau.Bahdanau"  # what was given stays as it was


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
