"""Observers of a run: progress bar, curves, translations of a few sentences, and the user's own.

The configuration key `observers` maps names to observers. This adds one on the command line:

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
from mt.training.probes import Probes
from mt.training.settings import TrainerSettings
from mt.training.training_data import TrainingData
from mt.training.update import Sums
from mt.training.validation import Validation
from mt.translation.translator import Translator


@dataclass
class Run:
    """The parts of a run that observers may read. They may write to `tracker` and `console`, and change nothing else.

    Attributes:
        model: the model in training, on its device, in training mode. With trainer.parallel=fsdp it holds only a share
            of each weight.
        settings: `trainer.*` of the configuration.
        data: the batches of each epoch.
        tracker: records numbers, texts and translations with their attention maps.
        console: writes lines to the terminal and to `train.log`.
        validation: the validation split.
        translator: translates with the same model and the run's search, in fp32.
        counters: how far training has come; after a resume, the values of the checkpoint.
        probes: the sentences whose translations and attention are recorded at each validation; None: none.
        searched: the model that `translator` translates with. None stands for `model`; with trainer.parallel=fsdp it is
            a copy, which has weights only while `Observer.validated` is called.
    """

    model: Seq2Seq
    settings: TrainerSettings
    data: TrainingData
    tracker: Tracker
    console: Console
    validation: EncodedSplit
    translator: Translator
    counters: Counters = field(default_factory=Counters)
    probes: Probes | None = None
    searched: Seq2Seq | None = None

    @property
    def whole(self) -> Seq2Seq:
        """A model with all its weights: `searched` or `model`."""
        return self.searched or self.model

    @property
    def epochs(self) -> float:
        """Epochs so far, including the part of the current one: 2.5 is the middle of the third."""
        counters = self.counters
        if counters.batch == 0:  # so that the next epoch's batches need not be planned yet
            return float(counters.epoch)
        updates, accumulate = self.data.updates_in(counters.epoch), self.settings.batches_an_update
        if updates is None:
            return float(counters.epoch)
        return counters.epoch + min(counters.batch / (updates * accumulate), 1.0)


class Observer:
    """Base class of observers. The trainer calls these methods between updates; override those that you need.

    Observers are called in the order of the configuration. An exception in one of the user's own ends the training, in
    one line with its place in the code, after a checkpoint: it may be a check that the run must not pass. An observer
    of mt that fails is said and left out from then on; it must not cost the run. What a tracker raises reaches no
    observer. Checkpoints do not store the state of observers. They must not draw from torch's global random generators,
    or a resumed run would differ from an uninterrupted one.
    """

    def updated(self, run: Run, sums: Sums) -> None:
        """Called after every update.

        The tensors of `sums` are on the device. Reading one (`float(sums.loss)`, `.item()`, `.cpu()`) makes the host
        wait for the device and slows training down. Sum them on the device, and read the sum in `logged`.
        """

    def logged(self, run: Run, values: Mapping[str, float]) -> None:
        """Called after every `trainer.log_every` updates, and before a validation.

        `values` are means since the last call, plain numbers on the host. Their names are `train/loss`,
        `train/perplexity`, `train/gradient_norm`, `train/learning_rate`, `train/tokens_per_second`,
        `train/padding_share`, `train/skipped_updates`, `train/data_wait_seconds`.
        """

    def validated(self, run: Run, validation: Validation) -> None:
        """Called after every validation, whose record is the last one of `run.counters.history`."""
