"""Recipes: what a run says of them."""

from __future__ import annotations

import re
from pathlib import Path

import hydra
import pytest
from omegaconf import OmegaConf

from mt.config import local
from mt.config.build import CONFIG_DIR, build
from mt.config.command_line import choices, compose
from mt.config.recipes import announcement, differences, leaves, recipe_settings, text
from mt.errors import ConfigError
from mt.training.parts import Parts, try_model
from mt.training.schedules import TrainingProgress


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
    ("recipe", "word", "said"),
    [
        ("model: {wdth: 3}", "seed=1", "unknown key model.wdth; .* did you mean 'width'? the recipe mine sets it"),
        ("model: {width: 0}", "seed=1", "model.width=0 must be .*; the recipe mine sets it"),
        ("optimizer: {momentun: 1}", "optimizer=sgd", "unknown key optimizer.momentun; .* the recipe mine sets it"),
        ("trainer: {max_epoch: 1}", "seed=1", "unknown key trainer.max_epoch; .* the recipe mine sets it"),
        ("batch: {token: 1}", "seed=1", "experiment/mine: unknown key batch.token; accepted: tokens"),
        ("batch: {tokens: many}", "seed=1", "experiment/mine: .*batch.tokens"),
    ],
)
def test_a_fault_that_a_recipe_brings_names_the_recipe(tmp_path: Path, recipe: str, word: str, said: str) -> None:
    (tmp_path / "experiment").mkdir()
    (tmp_path / "experiment" / "mine.yaml").write_text(f"# @package _global_\n{recipe}\n")
    with pytest.raises(ConfigError) as error:
        compose("train", ["experiment=mine", word], ["--config-dir", str(tmp_path)])
    assert re.search(said.replace("?", r"\?"), str(error.value)), str(error.value)
    assert "experiment=none" in str(error.value)
    assert "\n" not in str(error.value)


def test_a_fault_of_the_command_line_blames_no_recipe() -> None:
    for word in ("model.width=0", "optimizer.learning_rate=-1", "+model.wdth=3", "trainer.max_epochs=0"):
        with pytest.raises(ConfigError) as error:  # the recipe of the bundled corpus sets some of these keys
            compose("train", [word])
        assert "recipe" not in str(error.value)


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
    assert "not trainer.max_epochs=15: the command line sets trainer.max_epochs=3" in said
    assert "batch.tokens=1024" in said
    assert said.count(": the command line") == 1


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
    assert "trainer.max_epochs: 15 in luong, transformer; 12 in bahdanau" in found
    assert "optimizer.learning_rate: 0.003 in luong, transformer; 0.002 in bahdanau" in found
    assert not [line for line in found if line.startswith(("batch", "model", "tokenizer"))]
    assert differences({"a": configs["luong"], "b": configs["luong"]}) == []


PAPERS = ("vaswani_base", "vaswani_big", "bahdanau_rnnsearch")


@pytest.mark.parametrize("name", choices(CONFIG_DIR / "experiment"))
def test_recipes_build(name: str) -> None:
    """A whole command is its `experiment=`; one that is taken by itself is chosen by the corpus and model it names."""
    data, _, model = name.partition("_")
    by_itself = (CONFIG_DIR / "data" / f"{data}.yaml").is_file() and (CONFIG_DIR / "model" / f"{model}.yaml").is_file()
    words = [f"data={data}", f"model={model}"] if by_itself else [f"experiment={name}"]
    config = compose("train", words)
    assert config["recipe"] == name
    Parts.of(config)


@pytest.mark.parametrize("name", PAPERS)
def test_each_value_of_a_paper_has_its_source_beside_it(name: str) -> None:
    text = (CONFIG_DIR / "experiment" / f"{name}.yaml").read_text(encoding="utf-8")
    body = text.split("\ndata:\n")[1]
    values = [line for line in body.splitlines() if re.match(r" +\w+: \S", line)]
    assert len(values) > 25
    assert [line for line in values if " # " not in line] == []


@pytest.mark.parametrize(
    ("name", "width", "steps", "averaged", "dropout"),
    [("vaswani_base", 512, 100_000, 5, 0.1), ("vaswani_big", 1024, 300_000, 20, 0.3)],
)
def test_the_transformer_as_published(name: str, width: int, steps: int, averaged: int, dropout: float) -> None:
    config = compose("train", [f"experiment={name}"])
    model = try_model(config["model"], joint=True)
    blocks = sum(p.numel() for key, p in model.named_parameters() if "embedding" not in key and key != "output.weight")
    per_layer = 4 * width * width + 4 * width  # attention: queries, keys, values, output
    feed_forward = 2 * width * 4 * width + 5 * width
    expected = 6 * (per_layer + feed_forward) + 6 * (2 * per_layer + feed_forward)
    assert blocks == pytest.approx(expected, rel=0.01)
    schedule = build(config["schedule"], "schedule")
    rate = config["optimizer"]["learning_rate"]
    for step in (1, 100, 4000, 5000, steps):  # Vaswani et al. 2017, equation 3
        published = width**-0.5 * min(step**-0.5, step * 4000**-1.5)
        assert rate * schedule(TrainingProgress(step)) == pytest.approx(published, rel=1e-5)
    trainer, search = config["trainer"], config["search"]
    assert (trainer["max_steps"], trainer["average"], trainer["average_count"]) == (steps, "last", averaged)
    assert (config["model"]["dropout"], config["model"]["norm"]) == (dropout, "post")
    assert (search["beam"], search["length_penalty"]) == (4, 0.6)
    assert config["optimizer"]["betas"] == [0.9, 0.98]
    assert config["optimizer"]["epsilon"] == 1e-9


def test_a_folder_of_ones_own_is_searched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local, "LOCAL", tmp_path)
    (tmp_path / "experiment").mkdir()
    (tmp_path / "experiment" / "mine.yaml").write_text("# @package _global_\ntrainer:\n  max_epochs: 3\n")
    config = compose("train", ["experiment=mine"])
    assert (config["recipe"], config["trainer"]["max_epochs"]) == ("mine", 3)
    with pytest.raises(ConfigError, match="did you mean mine"):
        compose("train", ["experiment=min"])


@pytest.mark.parametrize("name", [name for name in choices(CONFIG_DIR / "experiment") if name != "none"])
def test_a_recipe_opens_with_command_paper_score_and_time(name: str) -> None:
    lines = (CONFIG_DIR / "experiment" / f"{name}.yaml").read_text(encoding="utf-8").splitlines()
    head = [line for line in lines if line.startswith("# ")]
    for label in ("# Paper: ", "# Score: ", "# Time: "):
        assert any(line.startswith(label) for line in head), label
    commands = [line.partition("python -m mt.train")[2].split("  ")[0] for line in head if "mt.train" in line]
    assert commands
    mine = {"mine": "transformer", "...": "corpus/train"}  # what stands for a name of the user's
    for command in commands:
        words = [word.strip("()") for word in command.split()]
        words = [f"{key}={mine.get(value, value)}" for key, _, value in (word.partition("=") for word in words)]
        assert compose("train", words)["recipe"] == name
