"""Upgrades of bundles in older formats, one format at a time.

A bundle's `config.json` holds the number of its format. Each step converts configuration and weights of one format to
the next, in memory; the files are not changed. Every released format stays readable; the tests contain a small bundle
of each.

    1    before 0.1.0: classes are named by the modules that define them
    2    0.1.0: classes have public names; label smoothing belongs to the objective; instead of three recurrent models
         there is one, whose decoder is a part with its own settings
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from torch import Tensor

FORMAT = 2
"""The format that this version writes."""

Config = dict[str, Any]
Weights = Mapping[str, Tensor]


def upgraded(config: Config, weights: Weights) -> tuple[Config, Weights]:
    """Convert a bundle's configuration and weights to the format of this version.

    Args:
        config: the content of `config.json`; its `format` is one of `readable_formats`.
        weights: the tensors by name.
    """
    for number in range(config["format"], FORMAT):
        config, weights = STEPS[number](config, weights)
        config = {**config, "format": number + 1}
    return config, weights


def readable_formats() -> list[int]:
    """The formats that `upgraded` accepts, oldest first."""
    return [*sorted(STEPS), FORMAT]


def _public_names(config: Config, weights: Weights) -> tuple[Config, Weights]:
    model = config.get("model")
    weights = _weights_of_parts(str(model.get("_target_")) if isinstance(model, dict) else "", weights)
    config = with_public_names(config)
    trainer = config.get("trainer")
    if isinstance(trainer, dict) and "label_smoothing" in trainer:
        smoothing = trainer.pop("label_smoothing")
        config["objective"] = {"_target_": "mt.training.CrossEntropy", "label_smoothing": smoothing}
    return config, weights


def with_public_names(value: Any) -> Any:
    """Replace, in a tree, every `_target_` of format 1 by its public name, and divide recurrent models into parts."""
    if isinstance(value, dict):
        node = {
            name: PUBLIC_NAMES.get(each, each)
            if name == "_target_" and isinstance(each, str)
            else with_public_names(each)
            for name, each in value.items()
        }
        return _made_of_parts(node) if str(node.get("_target_")) in DECODERS else node
    return [with_public_names(each) for each in value] if isinstance(value, list) else value


def _made_of_parts(node: Config) -> Config:
    """Move the decoder's settings of a recurrent model of format 1 into a node of their own."""
    kind = node["_target_"]
    decoder = {"_target_": DECODERS[kind], "_partial_": True}
    decoder |= {new: node[old] for old, new in DECODER_KEYS.items() if old in node}
    others = {name: each for name, each in node.items() if name not in DECODER_KEYS}
    made = {**others, "_target_": "mt.models.RecurrentSeq2Seq", "decoder": decoder}
    if kind != BAHDANAU and "attention" not in node:  # the default score of these two models in format 1
        score = {"_target_": "mt.attention.Bilinear", "_partial_": True}
        made["attention"] = {"_target_": "mt.attention.Attention", "_partial_": True, "score": score}
    return made


def _weights_of_parts(kind: str, weights: Weights) -> Weights:
    """Rename the weights of a model of format 1 to their names in a recurrent model made of parts."""
    if kind not in DECODERS:
        return weights
    inner = "cell" if kind == BAHDANAU else "layers"
    renamed = {"decoder": f"decoder.{inner}", "attending": "decoder.attention"}
    renamed |= {part: f"decoder.{part}" for part in DECODER_PARTS}
    return {
        ".".join([renamed.get(first, first), *rest]): tensor
        for name, tensor in weights.items()
        for first, *rest in [name.split(".")]
    }


BAHDANAU = "mt.models.bahdanau.Bahdanau"
DECODERS = {
    BAHDANAU: "mt.models.BahdanauDecoder",
    "mt.models.hierarchical.Hierarchical": "mt.models.HierarchicalDecoder",
    "mt.models.luong.Luong": "mt.models.LuongDecoder",
}
"""Recurrent models of format 1 -> their decoders."""
DECODER_KEYS = {
    "decoder_hidden": "hidden",
    "decoder_layers": "layers",
    **{name: name for name in ("cell", "readout", "input_feeding")},
    **{name: name for name in ("context_sentences", "word_attention", "sentence_attention")},
}
"""Keys of these models that belong to the decoder -> the decoder's names for them."""
DECODER_PARTS = ["initial", "upper", "readout", "feeding", "from_state", "from_context", "words", "sentences", "gate"]
"""Parts of these models that belong to the decoder and keep their names; two other parts are renamed."""

STEPS: dict[int, Callable[[Config, Weights], tuple[Config, Weights]]] = {1: _public_names}
"""Format -> the function that converts it to the next format."""

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
    "mt.models.convolutional_encoder.ConvolutionalEncoder": "mt.models.ConvolutionalEncoder",
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
"""The name of a class in format 1 -> its public name."""
