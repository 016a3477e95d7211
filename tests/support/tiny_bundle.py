"""A bundle of an untrained model, made in an instant: everything about it is real but its translations."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import torch

from mt.config.build import build
from mt.data.text.normalization import TextNormalizer
from mt.data.text.preprocessing import Preprocessing
from mt.data.text.tokenizer_training import TokenizerTrainer
from mt.evaluation.metrics import score
from mt.runs.bundle import Bundle

ENGLISH = ["Turn on the light.", "Open the door.", "The door is open.", "Good night!", "Close the window."] * 4
SPANISH = [
    "Enciende la luz.",
    "Abre la puerta.",
    "La puerta está abierta.",
    "¡Buenas noches!",
    "Cierra la ventana.",
] * 4

MODELS = {
    "transformer": {
        "_target_": "mt.models.Transformer",
        "width": 16,
        "heads": 2,
        "feed_forward": 32,
        "encoder_layers": 1,
        "decoder_layers": 2,
    },
    "bahdanau": {
        "_target_": "mt.models.RecurrentSeq2Seq",
        "embedding": 12,
        "encoder": {"_target_": "mt.models.RecurrentEncoder", "_partial_": True, "hidden": 8},
        "decoder": {"_target_": "mt.models.BahdanauDecoder", "_partial_": True, "hidden": 12},
    },
}
MODELS["no_attention"] = {
    **MODELS["bahdanau"],
    "decoder": {"_target_": "mt.models.LuongDecoder", "_partial_": True, "hidden": 12},
    "attention": None,
}
SEARCH = {"_target_": "mt.search.BeamSearch", "beam": 3, "max_length_ratio": 1.0, "max_length_extra": 2}


@cache
def tiny_preprocessing(joint: bool = True) -> Preprocessing:
    trainer = TokenizerTrainer(kind="char", vocabulary_size=60, joint=joint)
    source, target = trainer.train(ENGLISH, SPANISH)
    return Preprocessing("en", "es", TextNormalizer(), source, target)


def tiny_bundle(
    folder: Path,
    model: str = "transformer",
    joint: bool = True,
    data: dict[str, object] | None = None,
    training: dict[str, object] | None = None,
    **model_keys: object,
) -> Path:
    """Write a bundle into `folder`; its corpus is the bundled one unless `data` says another.

    `training` is what its configuration holds besides.
    """
    preprocessing = tiny_preprocessing(joint)
    config = {**MODELS[model], **model_keys}
    torch.manual_seed(3)
    network = build(
        config,
        "model",
        source_vocabulary=len(preprocessing.source_tokenizer),
        target_vocabulary=len(preprocessing.target_tokenizer),
        joint_vocabulary=joint,
    )
    data = data or {"_target_": "mt.data.SampleCorpus", "source": "en", "target": "es"}
    run = {"model": config, "search": SEARCH, "data": data, "seed": 3, **(training or {})}
    report = {"split": "test", "lookup_bleu": 20.0, "minutes": 0.1, "history": [{"step": 1}]}
    return Bundle.save(folder, network, run, preprocessing, score(SPANISH, SPANISH), report)
