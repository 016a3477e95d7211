"""Decoding speed of a model with random weights. It hardly ever ends a translation: each sentence takes all steps."""

from __future__ import annotations

import time
from collections.abc import Sequence
from statistics import median
from typing import Any

import torch

from mt.config.build import build
from mt.device import peak_memory
from mt.ops.number_formats import PrecisionName
from mt.ops.random_generators import seed_everything
from mt.search.base import Search
from mt.search.beam import BeamSearch
from mt.search.greedy import GreedySearch
from mt.translation.engine import SearchEngine


def decoding_seconds(
    model: dict[str, Any],
    vocabulary: int,
    sources: Sequence[Sequence[int]],
    beam: int,
    steps: int,
    precision: PrecisionName,
    batch_tokens: int,
    passes: int,
) -> dict[str, Any]:
    """Translate ids on one thread of a CPU.

    Args:
        model: the configuration of a model.
        vocabulary: number of pieces of the joint vocabulary.
        sources: ids of each sentence, with EOS.
        beam: width of the beam; 1 is greedy search.
        steps: pieces of each translation.
        precision: fp32 or bf16.
        batch_tokens: largest number of source pieces in a batch.
        passes: repetitions after a warm-up.

    Returns:
        `amount`, the CPU seconds of the median pass; `written`, the mean length of a translation in pieces; and
        `peak_memory_mib`.
    """
    torch.set_num_threads(1)
    seed_everything(1)
    made = build(model, "model", source_vocabulary=vocabulary, target_vocabulary=vocabulary, joint_vocabulary=True)
    search: Search = BeamSearch(beam=beam, max_length_ratio=0.0, max_length_extra=steps)
    if beam == 1:
        search = GreedySearch(max_length_ratio=0.0, max_length_extra=steps)
    engine = SearchEngine.in_format(made.eval(), search, batch_tokens, precision)
    seconds = []
    for _ in range(passes + 1):
        start = time.process_time()
        found = engine.translate(sources)
        seconds.append(time.process_time() - start)
    written = sum(len(hypotheses[0].tokens) for hypotheses in found) / len(sources)
    return {
        "amount": median(seconds[1:]),
        "written": written,
        "peak_memory_mib": peak_memory(torch.device("cpu")),
    }
