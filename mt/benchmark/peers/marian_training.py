"""Training speed of the MarianMT model of transformers, by its `Seq2SeqTrainer`. Prints a line of JSON.

    PYTHON marian_training.py '{"ids": "train.npz", "tokens": 4096, "updates": 60, "warmup": 10, ...}'

The keys are the fields of `TrainingJob`. The model is the Transformer of `model=transformer/small`, the training its
usual one: dropout, label smoothing, clipping, AdamW, warm-up. A batch holds pairs of similar length, at most `tokens`
target positions.
"""

import json
import random
import resource
import sys
import time
from dataclasses import dataclass

import numpy as np
import torch
from marian_model import PAD, random_model
from transformers import Seq2SeqTrainer, Seq2SeqTrainingArguments, TrainerCallback

IGNORED = -100
"""The label of places that have no loss."""


@dataclass
class TrainingJob:
    """What to measure.

    Attributes:
        ids: .npz file of the pairs: `source` and `target`, the ids of all sentences with EOS, one after the other, and
            `source_ends` and `target_ends`, where each ends.
        vocabulary: number of pieces of the joint vocabulary.
        tokens, updates, warmup: the batch size in target tokens, the updates measured, and those before.
        precision: fp32 or bf16.
        folder: for the trainer's own files.
    """

    ids: str
    vocabulary: int
    tokens: int
    updates: int
    warmup: int
    precision: str
    folder: str


class Pairs(torch.utils.data.Dataset):
    """The pairs of ids."""

    def __init__(self, path):
        stored = np.load(path)
        self.sides = [np.split(stored[side], stored[f"{side}_ends"][:-1]) for side in ("source", "target")]

    def __len__(self):
        return len(self.sides[0])

    def __getitem__(self, row):
        return [side[row] for side in self.sides]

    def batches(self, tokens):
        """Lists of rows of similar length, in random order."""
        rows = list(range(len(self)))
        random.shuffle(rows)
        rows.sort(key=lambda row: (len(self.sides[1][row]), len(self.sides[0][row])))
        batches, batch = [], []
        for row in rows:
            if batch and (len(batch) + 1) * len(self.sides[1][row]) > tokens:
                batches.append(batch)
                batch = []
            batch.append(row)
        batches.append(batch)
        random.shuffle(batches)
        return batches


def padded(rows, value):
    """[B, longest] of rows of ids."""
    longest = max(map(len, rows))
    return torch.tensor(np.stack([np.pad(row, (0, longest - len(row)), constant_values=value) for row in rows])).long()


class TokenClock(TrainerCallback):
    """Counts real tokens and CPU seconds of the updates after the warm-up."""

    def __init__(self, warmup):
        self.warmup = warmup
        self.tokens = self.places = 0
        self.start = None

    def on_step_end(self, args, state, control, **_):
        """Forget what came before the end of the warm-up."""
        if state.global_step == self.warmup:
            self.tokens = self.places = 0
            self.start = time.process_time()
        self.end = time.process_time()


def main():
    """Measure."""
    job = TrainingJob(**json.loads(sys.argv[1]))
    torch.set_num_threads(1)
    random.seed(1)
    pairs, speed = Pairs(job.ids), TokenClock(job.warmup)
    model = random_model(job.vocabulary)

    def collate(items):
        sources, targets = zip(*items, strict=True)
        speed.tokens += sum(map(len, sources)) + sum(map(len, targets))
        ids, labels = padded(sources, PAD), padded(targets, IGNORED)
        speed.places += ids.numel() + labels.numel()
        shifted = model.prepare_decoder_input_ids_from_labels(labels=labels)
        return {"input_ids": ids, "attention_mask": (ids != PAD).long(), "labels": labels, "decoder_input_ids": shifted}

    class TokenTrainer(Seq2SeqTrainer):
        def get_train_dataloader(self):
            return torch.utils.data.DataLoader(pairs, batch_sampler=pairs.batches(job.tokens), collate_fn=collate)

    settings = Seq2SeqTrainingArguments(
        output_dir=job.folder,
        max_steps=job.warmup + job.updates,
        learning_rate=1e-3,
        adam_beta2=0.98,
        adam_epsilon=1e-9,
        warmup_steps=400,
        lr_scheduler_type="inverse_sqrt",
        label_smoothing_factor=0.1,
        max_grad_norm=1.0,
        save_strategy="no",
        report_to=[],
        use_cpu=True,
        bf16=job.precision == "bf16",
        remove_unused_columns=False,
        disable_tqdm=True,
    )
    TokenTrainer(model=model, args=settings, train_dataset=pairs, callbacks=[speed]).train()
    result = {
        "tokens_per_second": speed.tokens / (speed.end - speed.start),
        "padding_share": 1.0 - speed.tokens / speed.places,
        "parameters": sum(each.numel() for each in model.parameters()),
        "peak_memory_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }
    sys.stdout.write(json.dumps(result) + "\n")


if __name__ == "__main__":
    main()
