"""Keys by the names that other toolkits give them."""

from __future__ import annotations

import pytest

from mt.config.build import CONFIG_DIR, choices
from mt.config.command_line import check_command_line, compose, config_folders, known_keys
from mt.config.synonyms import CHOICES, RIGHT, WORDS
from mt.errors import ConfigError


def refused(program: str, *words: str) -> str:
    with pytest.raises(ConfigError) as error:
        check_command_line(program, list(words))
    assert "\n" not in str(error.value)
    return str(error.value)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("epochs=3", "trainer.max_epochs=3"),
        ("training.epochs=3", "trainer.max_epochs=3"),
        ("+epochs=3", "trainer.max_epochs=3"),
        ("max_epochs=3", "trainer.max_epochs=3"),
        ("max_epoch=3", "trainer.max_epochs=3"),
        ("lr=1e-3", "optimizer.learning_rate=1e-3"),
        ("optimizer.lr=1e-3", "optimizer.learning_rate=1e-3"),
        ("learning_rate=1e-3", "optimizer.learning_rate=1e-3"),
        ("batch_size=64", "batch.tokens="),
        ("max_tokens=4096", "batch.tokens=4096"),
        ("beam_size=4", "search.beam=4"),
        ("search.beam_size=4", "search.beam=4"),
        ("beam=4", "search.beam=4"),
        ("num_layers=6", "model.encoder_layers=6 model.decoder_layers=6"),
        ("hidden_size=256", "model.width=256"),
        ("heads=8", "model.heads=8"),
        ("dropout=0.3", "model.dropout=0.3"),
        ("fp16=true", "trainer.precision=fp16"),
        ("gpu=0", "trainer.device=cuda"),
        ("device=cpu", "trainer.device=cpu"),
        ("trainer.seed=3", "seed=3"),
        ("trainer.threads=3", "threads=3"),
        ("src=de", "data.source=de"),
        ("data.tgt=de", "data.target=de"),
        ("train=corpus/train", "data=files data.train=corpus/train"),
        ("vocab_size=300", "tokenizer.vocabulary_size=300"),
        ("warmup_steps=300", "schedule.warmup=300"),
        ("label_smoothing=0.1", "objective.label_smoothing=0.1"),
    ],
)
def test_training(word: str, expected: str) -> None:
    assert f"did you mean {expected}" in refused("train", word)


def test_a_recurrent_model_has_other_keys() -> None:
    assert "model.encoder.layers=2 model.decoder.layers=2" in refused("train", "model=bahdanau", "num_layers=2")
    assert "model.decoder.hidden=9" in refused("train", "model=bahdanau", "hidden_size=9")


def test_other_programs() -> None:
    assert "did you mean run=x" in refused("translate", "checkpoint=x")
    assert "did you mean device=cuda" in refused("translate", "gpu=0")
    assert "did you mean references=x" in refused("evaluate", "ref=x")
    with pytest.raises(ConfigError, match=r"unknown key search\.beam_size; did you mean search\.beam="):
        compose("translate", ["search=beam", "search.beam_size=3"])


@pytest.mark.parametrize(
    ("word", "expected"), [("optimizer=adam", "adamw"), ("model=rnn", "bahdanau"), ("schedule=inverse_sqrt", "noam")]
)
def test_choices(word: str, expected: str) -> None:
    assert refused("train", word).endswith(f"did you mean {expected}?")


def test_every_suggestion_exists() -> None:
    """A suggestion for a key that was renamed meanwhile would never be made, and nobody would notice."""
    there: set[str] = set()
    lines = [("train", word) for word in ("model=transformer", "model=bahdanau", "schedule=plateau")]
    others = ("translate", "evaluate", "backtranslate", "compare")
    for program, word in [*lines, *((name, "threads=1") for name in others)]:
        (config,) = check_command_line(program, [word])
        there |= set(known_keys(config, config_folders()))
    suggested = {
        word.partition("=")[0] for words in RIGHT.values() for each in words for word in each.split(" (")[0].split()
    }
    assert suggested - there == set()
    names = {name for group in CONFIG_DIR.iterdir() if group.is_dir() for name in choices(group)}
    assert set(CHOICES.values()) - names == set()


def test_no_name_is_listed_twice() -> None:
    assert len(WORDS) == sum(map(len, RIGHT))
