"""The size of a model that is planned, and of its batches, without training it."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from mt.batch import EOS, IntArray, collate
from mt.benchmark.random_pairs import LENGTHS, PAIRS
from mt.benchmark.scale_plan import ModelSize
from mt.config.build import build
from mt.data.batches.loader import TokenBatches
from mt.models.base import Seq2Seq
from mt.ops.meta_weights import meta_weights
from mt.training.memory_estimate import kept_by_pass


def model_size(config: dict[str, Any], vocabulary: int) -> ModelSize:
    """Count a model's parameters on the meta device, and estimate the activations of its largest batch.

    Args:
        config: the plain configuration of a training.
        vocabulary: number of pieces of either side.

    Raises:
        ConfigError: the model or the optimizer cannot be built.
    """
    model = model_without_memory(config, vocabulary)
    parameters = count_of(model)
    layers = [count_of(each) for each in model.compiled_layers]
    return ModelSize(
        parameters=parameters,
        outside=outside_layers(model),
        largest_layer=max(layers, default=0),
        running_means=running_means(config),
        half=config["trainer"]["precision"] in ("bf16", "fp16", "auto"),
        activations=activations(_built(config, vocabulary), build(config["objective"], "objective"), config),
    )


def model_without_memory(config: dict[str, Any], vocabulary: int) -> Seq2Seq:
    """The model of a configuration, on the meta device.

    Raises:
        ConfigError: it cannot be built.
    """
    with meta_weights():
        return _built(config, vocabulary)


def _built(config: dict[str, Any], vocabulary: int) -> Seq2Seq:
    joint = bool(config["tokenizer"].get("joint", True))
    model: Seq2Seq = build(
        config["model"],
        "model",
        source_vocabulary=vocabulary,
        target_vocabulary=vocabulary,
        joint_vocabulary=joint,
    )
    return model


def count_of(module: nn.Module) -> int:
    """The number of a module's parameters; one that is shared counts once."""
    return sum(each.numel() for each in module.parameters())


def outside_layers(model: Seq2Seq) -> int:
    """The number of a model's parameters that belong to no layer."""
    return count_of(model) - sum(count_of(each) for each in model.compiled_layers)


def running_means(config: dict[str, Any]) -> int:
    """How many numbers of a parameter's size the optimizer keeps, counted after an update of a small layer."""
    layer = nn.Linear(3, 5)
    optimizer = build(config["optimizer"], "optimizer", model=layer)
    layer(torch.ones(1, 3)).sum().backward()
    optimizer.step()
    kept = [each for each in optimizer.state[layer.weight].values() if isinstance(each, Tensor)]
    return sum(each.numel() for each in kept) // layer.weight.numel()


def activations(model: Seq2Seq, objective: Any, config: dict[str, Any]) -> int:
    """Bytes that a pass in float32 keeps of the largest batch with WMT's lengths, as `memory_of_update` estimates."""
    lengths = LENGTHS["wmt"]
    source, target = (
        min(longest, most or longest)
        for longest, most in (
            (lengths.longest_source, model.max_source_length),
            (lengths.longest_target, model.max_target_length),
        )
    )
    sentences = max(1, int(config["batch"]["tokens"]) // max(source, target))
    pair = collate([_ids(source, model.source_vocabulary)], [_ids(target, model.target_vocabulary)], [0])
    return kept_by_pass(model, objective, pair) * sentences


def _ids(length: int, vocabulary: int) -> IntArray:
    drawn = np.random.default_rng(length).integers(EOS + 1, vocabulary, length - 1)
    return np.append(drawn, EOS)


def mean_tokens(tokens: int) -> float:
    """Real tokens of both sides in a batch, on average over an epoch with WMT's lengths.

    Args:
        tokens: largest size of a batch, `batch.tokens`.
    """
    lengths = LENGTHS["wmt"]
    sources, targets = lengths.draw(PAIRS, np.random.default_rng(1))
    batches = TokenBatches(sources, targets, max(tokens, lengths.longest_target), 1, shapes="few")
    return float(sources.sum() + targets.sum()) / batches.length(0)
