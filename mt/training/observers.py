"""Who watches a run: progress bar, curves, translations of a few sentences, and hooks of the user's own.

`observers` of the configuration is a mapping from a name to a described object, so that one more is one line:

    python -m mt.train +observers.mine._target_=my_package.Mine
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from mt.data.batches.encoded import EncodedSplit
from mt.models.base import Seq2Seq
from mt.tracking.console import Console
from mt.tracking.tracker import Tracker
from mt.training.counters import Counters
from mt.training.settings import TrainerSettings
from mt.training.training_data import TrainingData
from mt.training.update import Sums
from mt.training.validation import Validation
from mt.translation.translator import Translator


@dataclass
class Run:
    """What an observer may look at. It may write to `tracker` and `console`, and changes nothing else.

    Attributes:
        model: the model that is trained, on its device, in training mode.
        settings: `trainer.*` of the configuration.
        data: the batches of each epoch.
        tracker: takes numbers, texts and translations with their attention maps.
        console: takes lines for the person at the terminal, and for `train.log`.
        validation: the validation split.
        translator: over the same model, with the search of the run, in fp32.
        counters: where training stands; after a resume where it stood when the checkpoint was written.
    """

    model: Seq2Seq
    settings: TrainerSettings
    data: TrainingData
    tracker: Tracker
    console: Console
    validation: EncodedSplit
    translator: Translator
    counters: Counters = field(default_factory=Counters)

    @property
    def epochs(self) -> float:
        """Epochs so far, with the part of the one under way: 2.5 is the middle of the third."""
        counters = self.counters
        if counters.batch == 0:  # the next epoch need not be planned to know that
            return float(counters.epoch)
        return counters.epoch + counters.batch / max(self.data.batches_in(counters.epoch), 1)


class Observer:
    """Is told how training goes, between two updates. The methods do nothing: override those that you need.

    Observers are called in the order of the configuration. An exception ends the training. What they do is not part of
    a checkpoint: they draw no numbers from the global random generators of torch, so that a resumed run equals one that
    was never stopped.
    """

    def updated(self, run: Run, sums: Sums) -> None:
        """After every update.

        The tensors of `sums` are on the device. Reading one (`float(sums.loss)`, `.item()`, `.cpu()`) makes the host
        wait for the device and slows training down: add them up on the device, and read them in `logged`.
        """

    def logged(self, run: Run, values: Mapping[str, float]) -> None:
        """After every `trainer.log_every` updates, and before a validation: means since the last call, on the host.

        Names are `train/loss`, `train/perplexity`, `train/gradient_norm`, `train/learning_rate`,
        `train/tokens_per_second`, `train/padding_share`, `train/skipped_updates`, `train/data_wait_seconds`.
        """

    def validated(self, run: Run, validation: Validation) -> None:
        """After every validation; its record is the last one of `run.counters.history`."""
