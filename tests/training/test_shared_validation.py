"""Validation by several processes: the result of one, each sentence translated once, and stopped by all together."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import torch
from processes import with_ranks
from tiny_bundle import ENGLISH, SPANISH, tiny_bundle

from mt.data.batches.encoded import EncodedSplit
from mt.errors import UserError
from mt.ops.precision import Precision
from mt.ranks import ALONE, Ranks
from mt.runs.bundle import Bundle
from mt.search.base import Hypothesis
from mt.search.greedy import GreedySearch
from mt.training.signals import Stopped, StopRequest
from mt.training.validation import Validator


class Counting(GreedySearch):
    """Greedy search that counts its sentences and calls a function before each batch."""

    def __init__(self, before: Callable[[], object] = lambda: None) -> None:
        super().__init__()
        self.before, self.sentences = before, 0

    def __call__(self, model: Any, source: Any, need_attention: bool = False, filters: Any = ()) -> Any:
        self.before()
        self.sentences += len(source.lengths)
        found: list[list[Hypothesis]] = super().__call__(model, source, need_attention, filters)
        return found


def validator(folder: Path, ranks: Ranks, search: Counting) -> tuple[Validator, Any]:
    bundle = Bundle.load(folder)
    text = bundle.preprocessing
    sources, targets = [f"{each} {each}" for each in ENGLISH] + ENGLISH[:3], SPANISH + SPANISH[:3]
    split = EncodedSplit.from_lists(text.encode_sources(sources), text.encode_targets(targets), sources, targets)
    precision = Precision("fp32", torch.device("cpu"))
    return Validator(split, text, search, precision, tokens=150, sentences=21, ranks=ranks), bundle.model


def validated(ranks: Ranks, folder: Path) -> tuple[float, dict[str, float], list[str], int]:
    search = Counting()
    validate, model = validator(folder, ranks, search)
    found = validate(model)
    return found.loss, found.scores, [each.text for each in found.translations], search.sentences


def test_ranks_share_the_sentences_and_get_the_result_of_one_process(tmp_path: Path) -> None:
    folder = tiny_bundle(tmp_path / "bundle")
    *alone, sentences = validated(ALONE, folder)
    assert sentences == 21
    for size in (2, 4):
        found = with_ranks(size, validated, folder)
        assert all(tuple(each) == tuple(alone) for *each, _ in found)
        shares = [each[-1] for each in found]
        assert sum(shares) == 21
        assert max(shares) - min(shares) <= 1


def stopped(ranks: Ranks, folder: Path, stop: str) -> str:
    def act() -> None:
        if ranks.rank == 1 and stop == "signal":
            os.kill(os.getpid(), signal.SIGTERM)
        if ranks.rank == 1 and stop == "error":
            raise UserError("a sentence does not fit")

    with StopRequest():
        validate, model = validator(folder, ranks, Counting(act))
        try:
            validate(model)
        except Stopped as error:
            return f"stopped {error.exit_code}"
        except UserError as error:
            return str(error)
    return "went on"


@pytest.mark.parametrize(("stop", "said"), [("signal", "stopped 143"), ("error", "a sentence does not fit")])
def test_what_stops_one_rank_stops_all(tmp_path: Path, stop: str, said: str) -> None:
    run = partial(with_ranks, 2, stopped)
    assert run(tiny_bundle(tmp_path / "bundle"), stop) == [said, said]
