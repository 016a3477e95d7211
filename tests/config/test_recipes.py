"""Recipes: what a run says of them."""

from __future__ import annotations

import hydra
import pytest
from omegaconf import OmegaConf

from mt.config.build import CONFIG_DIR
from mt.config.command_line import compose
from mt.config.recipes import announcement, differences, leaves, recipe_settings, text
from mt.errors import ConfigError


def announced(*words: str) -> str:
    config = compose("train", words)
    with hydra.initialize_config_dir(str(CONFIG_DIR), version_base="1.3"):
        return "\n".join(announcement(config, words))


def file_settings(name: str) -> dict[str, object]:
    """What a recipe's own file sets."""
    node = OmegaConf.to_container(OmegaConf.load(CONFIG_DIR / "experiment" / f"{name}.yaml"))
    assert isinstance(node, dict)
    return leaves({str(key): value for key, value in node.items() if key != "defaults"})


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ([], "sample_transformer"),
        (["model=luong"], "sample_luong"),
        (["model=pointer/transformer"], "sample_pointer/transformer"),
        (["data=multi30k", "model=bahdanau"], "multi30k_bahdanau"),
        (["data=multi30k", "experiment=sample_transformer"], "sample_transformer"),
        (["experiment=none"], "none"),
        (["data=talks"], None),
    ],
)
def test_the_configuration_holds_the_name(words: list[str], name: str | None) -> None:
    assert compose("train", words)["recipe"] == name


def test_a_run_names_its_recipe_and_every_setting_of_its_file() -> None:
    said = announced()
    assert said.startswith("recipe sample_transformer")
    for key, value in file_settings("sample_transformer").items():
        assert f" {key}={text(value)}" in said
    assert "log_every" not in said


def test_what_the_command_line_changes_is_marked() -> None:
    said = announced("model=luong", "trainer.max_epochs=3", "batch.tokens=1024")
    assert "not trainer.max_epochs=24, for the command line sets trainer.max_epochs=3" in said
    assert "batch.tokens=1024" in said
    assert said.count(", for the command line") == 1


def test_choices_of_a_recipe_are_named_and_not_all_their_keys() -> None:
    with hydra.initialize_config_dir(str(CONFIG_DIR), version_base="1.3"):
        found = recipe_settings(["experiment=names"])
    assert found["model"] == "pointer"
    assert found["data"] == "files"
    own = file_settings("names")
    assert {key: found[key] for key in own if key in found} == {key: own[key] for key in own if key in found}
    assert set(found) - {"model", "data"} <= set(own)


def test_without_a_recipe_the_run_says_so() -> None:
    assert announced("experiment=none").startswith("no recipe (experiment=none)")
    assert announced("data=talks").startswith("no recipe for this corpus and model")
    with pytest.raises(ConfigError, match=r"experiment=null: no such choice; there are .*none"):
        compose("train", ["experiment=null"])


def test_differences_of_runs() -> None:
    configs = {name: compose("train", [f"model={name}"]) for name in ("luong", "bahdanau", "transformer")}
    found = differences(configs, ["batch"])
    assert "trainer.max_epochs: 24 in luong, bahdanau; 32 in transformer" in found
    assert "optimizer.learning_rate: 0.003 in luong, transformer; 0.002 in bahdanau" in found
    assert not [line for line in found if line.startswith(("batch", "model", "tokenizer"))]
    assert differences({"a": configs["luong"], "b": configs["luong"]}) == []
