"""Imported once, by the process from which `faulty_training` forks: all that a training imports on its way."""

import importlib

for name in (
    "datasets",
    "mt.config.process_launcher",
    "mt.data.corpora.files",
    "mt.models.encoders.recurrent",
    "mt.models.recurrent.bahdanau",
    "mt.models.recurrent.seq2seq",
    "mt.search.greedy",
    "mt.training.experiment",
    "mt.training.reporter",
    "pytest",
    "sacrebleu",
    "sentencepiece",
    "torch._dynamo",
):
    importlib.import_module(name)
