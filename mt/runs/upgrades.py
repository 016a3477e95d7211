"""Bundles of older formats, brought up to date one step at a time.

A bundle's `config.json` says its format. Each step turns the configuration and the weights of one format into those of
the next, in memory: the files stay as they are. A released format stays readable, and a small bundle of each stands in
the tests.

    1    before 0.1.0: classes named by the modules that held them
    2    0.1.0: classes by their public names; label smoothing belongs to the objective
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from torch import Tensor

FORMAT = 2
"""What this version writes."""

Config = dict[str, Any]
Weights = Mapping[str, Tensor]


def upgraded(config: Config, weights: Weights) -> tuple[Config, Weights]:
    """A bundle's configuration and weights in the format of this version.

    Args:
        config: as `config.json` holds it; its `format` is one of `readable_formats`.
        weights: by name.
    """
    for number in range(config["format"], FORMAT):
        config, weights = STEPS[number](config, weights)
        config = {**config, "format": number + 1}
    return config, weights


def readable_formats() -> list[int]:
    """The formats that `upgraded` takes, oldest first."""
    return [*sorted(STEPS), FORMAT]


def _public_names(config: Config, weights: Weights) -> tuple[Config, Weights]:
    config = with_public_names(config)
    trainer = config.get("trainer")
    if isinstance(trainer, dict) and "label_smoothing" in trainer:
        smoothing = trainer.pop("label_smoothing")
        config["objective"] = {"_target_": "mt.training.CrossEntropy", "label_smoothing": smoothing}
    return config, weights


def with_public_names(value: Any) -> Any:
    """A tree with every `_target_` of format 1 under its public name."""
    if isinstance(value, dict):
        return {
            name: PUBLIC_NAMES.get(each, each)
            if name == "_target_" and isinstance(each, str)
            else with_public_names(each)
            for name, each in value.items()
        }
    return [with_public_names(each) for each in value] if isinstance(value, list) else value


STEPS: dict[int, Callable[[Config, Weights], tuple[Config, Weights]]] = {1: _public_names}
"""From the format of the key to the next one."""

PUBLIC_NAMES = {
    "mt.attention.coverage.LinguisticCoverage": "mt.attention.LinguisticCoverage",
    "mt.attention.coverage.NeuralCoverage": "mt.attention.NeuralCoverage",
    "mt.attention.normalizers.Entmax15": "mt.attention.Entmax15",
    "mt.attention.normalizers.Hard": "mt.attention.Hard",
    "mt.attention.normalizers.Softmax": "mt.attention.Softmax",
    "mt.attention.normalizers.Sparsemax": "mt.attention.Sparsemax",
    "mt.attention.relative.ALiBi": "mt.attention.ALiBi",
    "mt.attention.relative.Buckets": "mt.attention.Buckets",
    "mt.attention.relative.Rotary": "mt.attention.Rotary",
    "mt.attention.relative.Shaw": "mt.attention.Shaw",
    "mt.attention.scores.Additive": "mt.attention.Additive",
    "mt.attention.scores.Bilinear": "mt.attention.Bilinear",
    "mt.attention.scores.Concat": "mt.attention.Concat",
    "mt.attention.scores.ContentAndPosition": "mt.attention.ContentAndPosition",
    "mt.attention.scores.Cosine": "mt.attention.Cosine",
    "mt.attention.scores.Dot": "mt.attention.Dot",
    "mt.attention.scores.Gaussian": "mt.attention.Gaussian",
    "mt.attention.scores.Location": "mt.attention.Location",
    "mt.attention.scores.Positional": "mt.attention.Positional",
    "mt.attention.scores.ScaledDot": "mt.attention.ScaledDot",
    "mt.attention.single.Attention": "mt.attention.Attention",
    "mt.attention.windows.LocalMonotonic": "mt.attention.LocalMonotonic",
    "mt.attention.windows.LocalPredictive": "mt.attention.LocalPredictive",
    "mt.data.files.FilesCorpus": "mt.data.FilesCorpus",
    "mt.data.filters.Cleaning": "mt.data.Cleaning",
    "mt.data.hub.HubCorpus": "mt.data.HubCorpus",
    "mt.data.normalization.Normalizer": "mt.data.TextNormalizer",
    "mt.data.sample.SampleCorpus": "mt.data.SampleCorpus",
    "mt.data.tokenizer_training.TokenizerTrainer": "mt.data.TokenizerTrainer",
    "mt.models.bahdanau.Bahdanau": "mt.models.Bahdanau",
    "mt.models.convolutional_encoder.ConvolutionalEncoder": "mt.models.ConvolutionalEncoder",
    "mt.models.hierarchical.Hierarchical": "mt.models.Hierarchical",
    "mt.models.luong.Luong": "mt.models.Luong",
    "mt.models.recurrent_encoder.RecurrentEncoder": "mt.models.RecurrentEncoder",
    "mt.models.stacked_encoder.StackedEncoder": "mt.models.StackedEncoder",
    "mt.models.transformer.Transformer": "mt.models.Transformer",
    "mt.search.beam.BeamSearch": "mt.search.BeamSearch",
    "mt.search.greedy.GreedySearch": "mt.search.GreedySearch",
    "mt.search.sampling.Sampling": "mt.search.Sampling",
    "mt.tracking.tracker.NullTracker": "mt.tracking.NullTracker",
    "mt.tracking.tracker.TensorBoardTracker": "mt.tracking.TensorBoardTracker",
    "mt.training.optimizers.adamw": "mt.training.adamw",
    "mt.training.optimizers.sgd": "mt.training.sgd",
    "mt.training.schedules.Constant": "mt.training.Constant",
    "mt.training.schedules.Cosine": "mt.training.CosineDecay",
    "mt.training.schedules.Linear": "mt.training.LinearDecay",
    "mt.training.schedules.Noam": "mt.training.Noam",
    "mt.training.schedules.Plateau": "mt.training.Plateau",
    "mt.training.settings.TrainerSettings": "mt.training.TrainerSettings",
}
"""Where format 1 found a class -> its public name."""
