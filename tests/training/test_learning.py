"""Every ready model learns to copy strings of digits it has not seen, and those that can look back also to reverse."""

from pathlib import Path

import pytest
import torch
from toy import VOCABULARY, digits, exact_match, toy_trainer

from mt.config.build import CONFIG_DIR, build
from mt.config.command_line import compose
from mt.models.base import Seq2Seq

READY = sorted(path.stem for path in (CONFIG_DIR / "model").glob("*.yaml"))
STEPS = {"transformer": 1200, "bahdanau": 500, "conv": 500}
ALL_AT_ONCE = ["transformer", "bahdanau", "luong", "conv"]
"""Those whose reversed copies are worth the time: one of each wiring and encoder."""
ALWAYS = [("transformer", True), ("bahdanau", True), ("conv", False)]
"""What every run of the tests has time for; the rest is slow."""


def small(name: str) -> Seq2Seq:
    """A ready model, narrow."""
    words = ["model.embedding=64", "model.decoder.hidden=64"]
    words.append("model.encoder.width=64" if name == "conv" else "model.encoder.hidden=64")
    if name == "transformer":
        words = ["model.width=64", "model.feed_forward=128", "model.encoder_layers=2", "model.decoder_layers=2"]
        words += ["model/attention/position=learned", "model.max_length=32"]
    node = compose("train", [f"model={name}", "experiment=none", "model.dropout=0", *words])["model"]
    sizes = {"source_vocabulary": VOCABULARY, "target_vocabulary": VOCABULARY, "joint_vocabulary": True}
    torch.manual_seed(3)
    model: Seq2Seq = build(node, "model", **sizes)
    return model


@pytest.mark.parametrize(
    ("name", "reverse"),
    [
        pytest.param(*task, marks=[] if task in ALWAYS else pytest.mark.slow)
        for task in [(name, False) for name in READY] + [(name, True) for name in ALL_AT_ONCE]
    ],
)
def test_learns(tmp_path: Path, name: str, reverse: bool) -> None:
    longest = 5 if name == "no_attention" else 8  # one vector holds no more for so few updates
    train, test = digits(20_000, 1, reverse, longest), digits(300, 2, reverse, longest)
    trainer = toy_trainer(
        tmp_path,
        small(name),
        train,
        max_steps=STEPS.get(name, 800),
        tokens=512,
        validate_every=10_000,
        log_every=50,
        label_smoothing=0.0,
    )
    trainer.fit()
    assert exact_match(trainer.model, test) > 0.99
