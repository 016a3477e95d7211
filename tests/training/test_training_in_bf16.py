"""Training in bf16 on a CPU: every model learns as in fp32, and is resumed to the bit."""

from __future__ import annotations

import os
import signal
from itertools import cycle, islice
from pathlib import Path
from statistics import mean
from typing import Any

import pytest
import torch
from dealt import batches
from model_alone import composed, small
from torch import nn
from toy import VOCABULARY, ToyValidator, digits, toy_trainer

from mt.batch import EOS, collate
from mt.config.build import CONFIG_DIR, build
from mt.config.command_line import choices, compose
from mt.models.base import Seq2Seq
from mt.ops import precision as precision_module
from mt.ops.precision import Precision
from mt.ops.random_generators import seed_everything
from mt.training.objectives import CrossEntropy
from mt.training.parts import Parts
from mt.training.signals import Stopped
from mt.training.trainer import Trainer


def test_a_run_keeps_the_format_that_auto_chose(monkeypatch: pytest.MonkeyPatch) -> None:
    """The configuration that a run saves, and that a resumed run reads, names the format; validations stay in fp32."""
    for gain, name in ((2.0, "bf16"), (0.5, "fp32")):
        monkeypatch.setattr(precision_module, "native_bf16", lambda: "AMX")
        monkeypatch.setattr(precision_module, "bf16_gain", lambda gain=gain: gain)
        parts = Parts.of(compose("train", ["trainer.device=cpu", "experiment=none"]))
        assert parts.config["trainer"]["precision"] == parts.precision.name == name
        assert parts.validation_precision.name == "fp32"
        resumed = Parts.of(parts.config)
        assert resumed.precision.name == name
        assert resumed.precision.reason == ""


GROUP = CONFIG_DIR / "model"
MODELS = [name for name in choices(GROUP) if name.split("/")[0] not in ("attention", "encoder", "decoder")]
SIZES = {"embedding": 16, "width": 16, "heads": 4, "feed_forward": 32, "encoder_layers": 1, "decoder_layers": 1}
SIZES |= {"decoder.hidden": 16, "hidden": 8, "max_length": 400, "encoder_dropout": 0}


def model_of(name: str, vocabulary: int = VOCABULARY, **sizes: int) -> Seq2Seq:
    """A small model of a configuration file."""
    node = small(composed([f"model={name}"]), {**SIZES, **sizes})
    built: Seq2Seq = build(
        node, "model", source_vocabulary=vocabulary, target_vocabulary=vocabulary, joint_vocabulary=True
    )
    return built


SINGLE = [name for name in MODELS if name != "hierarchical" and not name.startswith("transformer/")]
"""Models of single sentences; of those that differ in size alone, one."""


@pytest.mark.parametrize("name", SINGLE)
def test_a_run_in_bf16_is_resumed_to_the_bit(tmp_path: Path, name: str) -> None:
    def trainer(folder: str) -> Trainer:
        seed_everything(5)
        return toy_trainer(tmp_path / folder, model_of(name), precision="bf16", max_steps=6)

    whole = trainer("whole")
    whole.fit()
    first = trainer("parts")
    first.optimizer.register_step_post_hook(
        lambda *_: os.kill(os.getpid(), signal.SIGTERM) if first.counters.step == 3 else None
    )
    with pytest.raises(Stopped):
        first.fit()
    second = trainer("parts")
    second.resume(second.checkpoints.all()[-1])
    assert second.counters.step == 3
    second.fit()
    for key, tensor in whole.model.state_dict().items():
        assert torch.equal(tensor, second.model.state_dict()[key]), key


@pytest.mark.parametrize("name", SINGLE)
def test_gradients_in_bf16_of_sentences_longer_than_256(name: str) -> None:
    """bf16 has 8 bits: positions above 256, sums over them and states that grow must not be kept in it."""
    torch.manual_seed(3)
    model = model_of(name, vocabulary=40, max_length=400)
    for part in model.modules():
        if isinstance(part, nn.Dropout):
            part.p = 0.0
    ids = [torch.randint(4, 40, (length,)).tolist() for length in (300, 190)]
    batch = collate([[*each, EOS] for each in ids], [[*each, EOS] for each in reversed(ids)], range(2))
    gradients = []
    for precision in (Precision("fp32", torch.device("cpu")), Precision("bf16", torch.device("cpu"))):
        torch.manual_seed(4)
        model.zero_grad()
        with precision.autocast():
            losses = model(batch, CrossEntropy(0.1))
        (losses.loss / batch.target_tokens).backward()
        gradients.append(torch.cat([each.grad.flatten() for each in model.parameters() if each.grad is not None]))
    full, half = gradients
    assert float((half - full).norm() / full.norm()) < 0.05


def loss_after(name: str, precision: Any, seed: int) -> float:
    """The loss on unseen pairs after a short training: reversed digits, in which the source must be read."""
    seed_everything(seed)
    model = model_of(name, **LARGER)
    trainer = toy_trainer(
        Path(os.devnull),
        model,
        digits(4000, seed, reverse=True),
        precision=precision,
        max_steps=300,
        learning_rate=3e-3,
    )
    made = islice(cycle(batches(trainer.data)), 300)
    for step, batch in enumerate(made, 1):
        trainer.counters.step = step
        trainer._set_learning_rate()
        trainer.update([batch])
    model.eval()
    return ToyValidator(digits(200, 99, reverse=True))(model).loss


LARGER = {"embedding": 32, "width": 32, "feed_forward": 64, "decoder.hidden": 48, "hidden": 24}


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("name", SINGLE)
def test_every_model_learns_in_bf16_as_in_fp32(name: str) -> None:
    """The losses of three seeds differ less between the formats than between the seeds, or by less than 0.05 nats."""
    losses = {each: [loss_after(name, each, seed) for seed in (1, 2, 3)] for each in ("fp32", "bf16")}
    print(name, {each: [round(loss, 4) for loss in values] for each, values in losses.items()})
    spread = max(losses["fp32"]) - min(losses["fp32"])
    assert mean(losses["fp32"]) < 2.0  # it has begun to learn; without a source the loss is about 2.2
    assert mean(losses["bf16"]) - mean(losses["fp32"]) < max(spread, 0.05)
