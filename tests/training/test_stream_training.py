"""Training on a stream: stopped anywhere and gone on with, by any number of processes, it is the same training."""

from io import StringIO
from pathlib import Path

import pytest
import torch
from made_shards import made_pairs, prepared_stream, streamed_corpus, write_shard
from processes import with_ranks
from tiny_bundle import tiny_preprocessing
from toy import ToyValidator

from mt.data.streaming.streamed_pairs import StreamedPairs
from mt.models.transformer.model import Transformer
from mt.ops.precision import Precision
from mt.ops.random_generators import seed_everything
from mt.ranks import ALONE, Ranks
from mt.runs.checkpoint import CheckpointStore
from mt.search.greedy import GreedySearch
from mt.tracking.console import Console
from mt.tracking.tracker import NullTracker
from mt.training.objectives import CrossEntropy
from mt.training.observers import Run
from mt.training.optimizers import adamw
from mt.training.parallel import Parallel
from mt.training.schedules import Constant
from mt.training.settings import TrainerSettings
from mt.training.trainer import Trainer
from mt.translation.engine import SearchEngine
from mt.translation.translator import Translator

CPU = torch.device("cpu")
BATCHES = 3
"""Of an update, and lanes of the stream."""


def trained(ranks: Ranks, shards: Path, folder: Path, until: int) -> tuple[int, int, int, dict[str, torch.Tensor]]:
    """Train up to an update, from the last checkpoint in a folder if there is one.

    Returns:
        Steps, epochs and target tokens so far, and the weights.
    """
    corpus = streamed_corpus(str(shards / "*.jsonl"), held_out=10, shuffle_buffer=30)
    data, stream = prepared_stream(corpus, shards / "cache")
    seed_everything(3)
    size = len(data.preprocessing.source_tokenizer)
    model = Transformer(
        source_vocabulary=size,
        target_vocabulary=size,
        joint_vocabulary=True,
        dropout=0.2,
        width=16,
        heads=2,
        feed_forward=32,
        encoder_layers=1,
        decoder_layers=1,
    )
    parallel = Parallel.of("auto", ranks, CPU)
    parallel.wrap(model)
    settings = TrainerSettings(max_steps=until, accumulate=BATCHES, validate_every=1000, log_every=3, precision="fp32")
    pairs = StreamedPairs(stream, data.splits["train"], 256, 2, BATCHES, ranks)
    validation = data.splits["validation"]
    trainer = Trainer(
        run=Run(
            model=model,
            settings=settings,
            data=pairs,
            tracker=NullTracker(),
            console=Console(stream=StringIO()),
            validation=validation,
            translator=Translator(SearchEngine(model, GreedySearch()), tiny_preprocessing()),
        ),
        objective=CrossEntropy(0.1),
        optimizer=adamw(model, 3e-3, epsilon=1e-4),
        schedule=Constant(),
        validate=ToyValidator(validation),
        checkpoints=CheckpointStore(folder, ranks=ranks),
        precision=Precision("fp32", CPU),
        ranks=ranks,
        parallel=parallel,
    )
    found = trainer.checkpoints.all()
    if found:
        trainer.resume(found[-1])
    trainer.fit()
    counters = trainer.counters
    weights = {name: value.detach().clone() for name, value in model.state_dict().items()}
    return counters.step, counters.epoch, counters.target_tokens, weights


@pytest.fixture(scope="module")
def shards(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shards")
    for number in range(4):
        write_shard(folder / f"{number}.jsonl", made_pairs(70, 70 * number))
    return folder


@pytest.fixture(scope="module")
def whole(shards: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[int, int, int, dict[str, torch.Tensor]]:
    return trained(ALONE, shards, tmp_path_factory.mktemp("whole"), 22)


def test_a_training_that_was_stopped_is_the_training_that_was_not(
    shards: Path, whole: tuple[int, int, int, dict[str, torch.Tensor]], tmp_path: Path
) -> None:
    for until in (4, 5, 13, 22):
        found = trained(ALONE, shards, tmp_path, until)
    assert found[:3] == whole[:3]
    assert whole[1] == 1, "the stream is read over the end of an epoch"
    assert all(torch.equal(value, whole[3][name]) for name, value in found[3].items())


def test_by_other_numbers_of_processes(
    shards: Path, whole: tuple[int, int, int, dict[str, torch.Tensor]], tmp_path: Path
) -> None:
    with_ranks(2, trained, shards, tmp_path, 6)
    trained(ALONE, shards, tmp_path, 9)
    for found in with_ranks(2, trained, shards, tmp_path, 22):
        assert found[:3] == whole[:3]
        for name, value in found[3].items():
            torch.testing.assert_close(value, whole[3][name], rtol=2e-4, atol=2e-5)
