"""The parts of a run that need no corpus: built from the configuration, once, and checked."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn

from mt.config.build import build
from mt.config.trust import require_loadable
from mt.data.corpora.base import Corpus, require_documents
from mt.data.text.cleaning import Cleaning
from mt.data.text.normalization import TextNormalizer
from mt.data.text.tokenizer_training import TokenizerTrainer
from mt.errors import ConfigError, shown
from mt.models.base import Objective, Seq2Seq
from mt.ops.meta_weights import meta_weights
from mt.ops.number_formats import PrecisionName
from mt.ops.precision import Precision
from mt.ranks import ALONE, Ranks, own_device
from mt.search.base import Search
from mt.training.observers import Observer
from mt.training.probes import ProbeFile, read_choice
from mt.training.schedules import Schedule
from mt.training.settings import TrainerSettings
from mt.training.stream_limits import require_streamable_training

BY_DEMAND = ("fp32", "fp16", "bf16")
"""The number formats that `auto` may choose; a device for which it chooses one computes in those before it as well, but
for a CPU, where it never chooses fp16."""


@dataclass(frozen=True)
class Parts:
    """All parts of a run except those that need the corpus or the run's folder: model, optimizer and tracker.

    Attributes:
        config: the plain configuration of `configs/train.yaml`, with what `trainer.precision=auto` and
            `trainer.accumulate=auto` stand for here, so that a resumed run keeps it.
        settings: from the key `trainer`.
        precision: number format and device, from `settings`.
        validation_precision: number format of validations, on the same device.
        search: translates the test set, and is saved in the bundle.
        objective: the loss to minimise.
        schedule: the learning rate by step.
        corpus: from the key `data`.
        cleaning: says which pairs to drop from the training split.
        normalizer: from the key `normalization`.
        tokenizer: from the key `tokenizer`; trains the vocabulary.
        observers: from the key `observers`, in order.
        probes: from the key `validation.probes`; a file is read, and its sentences are not encoded yet.
        context_sentences: how many previous sentences the model reads.
    """

    config: dict[str, Any]
    settings: TrainerSettings
    precision: Precision
    validation_precision: Precision
    search: Search
    objective: Objective
    schedule: Schedule
    corpus: Corpus
    cleaning: Cleaning
    normalizer: TextNormalizer
    tokenizer: TokenizerTrainer
    observers: list[Observer]
    probes: int | list[int] | ProbeFile
    context_sentences: int

    @classmethod
    def of(cls, config: dict[str, Any], ranks: Ranks = ALONE) -> Parts:
        """Build the parts, so that a wrong setting fails before any work is done. This writes nothing.

        The settings of model and optimizer are checked too: the model is built on the meta device, without memory.
        Each rank gets a GPU of its own, where there are GPUs.

        Raises:
            ConfigError: a part cannot be built, no bundle could be loaded with the model or search, the model reads
                previous sentences but the corpus has no documents, or the objective does not fit model or corpus.
            UserError: the file of probes cannot be read.
        """
        require_loadable(config)
        settings: TrainerSettings = build(config["trainer"], "trainer")
        settings = settings.resolved(ranks)
        tokenizer: TokenizerTrainer = build(config["tokenizer"], "tokenizer")
        corpus: Corpus = build(config["data"], "data")
        model = try_model(config["model"], tokenizer.joint)
        if model.context_sentences:
            require_documents(corpus, "this model")
        cleaning: Cleaning = build(config["cleaning"], "cleaning")
        corpus.cleanings(cleaning, [])  # what a part of a mixture changes is checked
        schedule: Schedule = build(config["schedule"], "schedule")
        require_streamable_training(config, corpus, cleaning, model, settings, schedule, ranks)
        build(config["optimizer"], "optimizer", model=nn.Linear(1, 1))
        objective: Any = build(config["objective"], "objective")
        if not callable(objective):
            named = config["objective"]["_target_"]
            raise ConfigError(f"objective._target_={named}: is no objective; give it a __call__ of a model and a batch")
        if hasattr(objective, "check"):
            objective.check(model, corpus.train_links() is not None)
        observers: list[Observer] = []
        ranks.at_first(lambda: observers.extend(observers_of(config["observers"])))
        device = own_device(settings.device, ranks)
        precision = common_precision(settings.precision, device, ranks)
        chosen = {"precision": precision.name, "accumulate": settings.accumulate}
        return cls(
            config={**config, "trainer": {**config["trainer"], **chosen}},
            settings=settings,
            precision=precision,
            validation_precision=common_precision(
                config["validation"]["precision"], device, ranks, "validation.precision"
            ),
            search=build(config["search"], "search"),
            objective=objective,
            schedule=schedule,
            corpus=corpus,
            cleaning=cleaning,
            normalizer=build(config["normalization"], "normalization"),
            tokenizer=tokenizer,
            observers=observers,
            probes=read_choice(config["validation"].get("probes", 4)),
            context_sentences=model.context_sentences,
        )


def observers_of(nodes: Mapping[str, Any]) -> list[Observer]:
    """Build the observers of a configuration, in its order. A null entry is left out.

    Raises:
        ConfigError: an entry has no `_target_`, or its class is not a subclass of `Observer`.
    """
    observers = []
    if not isinstance(nodes, Mapping):
        raise ConfigError(f"observers={shown(nodes)} does not fit: expected a name for each, and its class")
    for name, node in nodes.items():
        if node is None:
            continue
        key = f"observers.{name}"
        if not isinstance(node, Mapping) or "_target_" not in node:
            raise ConfigError(
                f"{key}={shown(node)}: name a class, as in {key}._target_=my_package.MyObserver, or set null"
            )
        observer = build(node, key)
        if not isinstance(observer, Observer):
            way_out = "make it a subclass of mt.training.Observer"
            raise ConfigError(f"{key}._target_={node['_target_']} is not an Observer; {way_out}")
        observers.append(observer)
    return observers


def try_model(node: dict[str, Any], joint: bool) -> Seq2Seq:
    """Build the model on the meta device, where weights take no memory, to check its settings.

    Raises:
        ConfigError: a setting is wrong, or the weights are larger than this machine's memory.
    """
    with meta_weights():
        model: Seq2Seq = build(node, "model", source_vocabulary=8, target_vocabulary=8, joint_vocabulary=joint)
    size = sum(parameter.numel() * parameter.element_size() for parameter in model.parameters())
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    if size > memory:
        raise ConfigError(
            f"model: its weights alone are {size / 2**30:,.0f} GiB, and this machine has {memory / 2**30:,.0f} GiB of "
            "memory; choose smaller widths or fewer layers"
        )
    return model


def common_precision(
    name: PrecisionName, device: torch.device, ranks: Ranks, key: str = "trainer.precision"
) -> Precision:
    """The number format of all ranks; called by all of them. `auto` is what all devices have, where they differ.

    Raises:
        ConfigError: this rank's device does not have the format.
    """
    own = Precision(name, device, key)
    if name != "auto":
        return own
    names = ranks.gather(own.name)
    common = min(names, key=BY_DEMAND.index)
    if common == own.name:
        return own
    found = Precision(common, device, key)
    found.reason = f"{ranks.name(names.index(common))} chose it, and {own.name} is for this one"
    return found
