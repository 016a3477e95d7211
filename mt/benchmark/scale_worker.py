"""One process of a measurement of scaling: torchrun starts as many as are measured, see `mt.benchmark.scaling`."""

from __future__ import annotations

import os
import socket
import struct
import sys
import time
from contextlib import suppress
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import torch

from mt.batch import EOS, Batch, IntArray, collate
from mt.benchmark.planned_model import count_of, outside_layers
from mt.benchmark.random_pairs import LENGTHS, MadeLengths
from mt.benchmark.scale_plan import Way, bytes_sent
from mt.config.build import build
from mt.data.batches.loader import TokenBatches
from mt.data.batches.shapes import shapes_for
from mt.data.batches.share import Share
from mt.device import use_threads
from mt.error_lines import error_line
from mt.files.json_files import read_json, write_json
from mt.models.base import Seq2Seq
from mt.ops.precision import Precision
from mt.ops.random_generators import seed_everything
from mt.ranks import Ranks, joined, own_device
from mt.training.parallel import Parallel
from mt.training.settings import TrainerSettings
from mt.training.update import Update

PARTS = 4
"""Updates with and without communication are measured in turn, in this many parts."""

PAIRS = 20_000
"""Pairs of the made corpus, whose batches are drawn from all lengths."""

SENT = 200
"""Where Linux puts the bytes that a connection has sent (`tcpi_bytes_sent`), in its answer to TCP_INFO."""


def main() -> None:
    """Read the job, measure, and let the first process write the answer."""
    with joined(error_line) as ranks:
        job = read_json(Path(sys.argv[1]), "measure again")
        record = measured(job["config"], job["updates"], job["warmup"], job["vocabulary"], ranks)
        if ranks.first:
            write_json(Path(job["answer"]), record)


def measured(config: dict[str, Any], updates: int, warmup: int, vocabulary: int, ranks: Ranks) -> dict[str, Any]:
    """Train for a few updates in all processes, and measure.

    Args:
        config: as for `mt.training.train`; `trainer.accumulate` is a number.
        updates: number of measured updates.
        warmup: number of updates before.
        vocabulary: number of pieces of either side.
        ranks: the processes.
    """
    settings: TrainerSettings = build(config["trainer"], "trainer")
    use_threads(config["threads"])
    device = own_device(settings.device, ranks)
    precision = Precision(settings.precision, device)
    lengths = replace(LENGTHS["wmt"], vocabulary=vocabulary)
    accumulate = int(config["trainer"]["accumulate"])
    shares = made_shares(config, lengths, updates + warmup, accumulate, device.type, ranks)
    way: Way = "fsdp" if settings.parallel == "fsdp" else "ddp"
    parallel = Parallel.of(settings.parallel, ranks, device)
    together = _update(config, settings, precision, vocabulary, parallel)
    alone = _update(config, settings, precision, vocabulary, Parallel())
    tokens = [_target_tokens(share) for share in shares]
    of_all = ranks.sum(tokens)
    for share, count in zip(shares[:warmup], of_all[:warmup], strict=True):
        together(share.batches, real=share.real, target_tokens=int(count))
        alone(share.batches, real=share.real, target_tokens=int(count))
    seconds = {"together": 0.0, "alone": 0.0}
    sent = 0
    for part in np.array_split(np.arange(warmup, len(shares)), min(PARTS, updates)):
        for name, update in (("together", together), ("alone", alone)):
            _wait(device, ranks)
            before, start = bytes_sent_by_tcp(), time.perf_counter()
            for number in part:
                share = shares[number]
                update(share.batches, real=share.real, target_tokens=int(of_all[number]))
            _wait_for(device)
            if name == "alone":
                seconds[name] += time.perf_counter() - start
                continue
            sent += bytes_sent_by_tcp() - before
            ranks.wait()
            seconds[name] += time.perf_counter() - start
    counted = [batch for share in shares[warmup:] for batch in share.batches[: share.real]]
    real = sum(batch.source_tokens + batch.target_tokens for batch in counted)
    total, slowest = ranks.sum([real, sent]), ranks.gather(seconds)
    together_seconds = max(each["together"] for each in slowest)
    alone_seconds = sum(each["alone"] for each in slowest) / ranks.size
    parameters, outside = count_of(alone.model), outside_layers(alone.model)
    return {
        "processes": ranks.size,
        "parallel": "one" if ranks.alone else way,
        "model": str(config["model"]["_target_"]).rpartition(".")[2],
        "parameters": parameters,
        "precision": precision.name,
        "device": device.type,
        "threads": torch.get_num_threads(),
        "batch_tokens": config["batch"]["tokens"],
        "batches": accumulate,
        "updates": updates,
        "seconds": together_seconds,
        "updates_per_second": updates / together_seconds,
        "tokens_per_second": total[0] / together_seconds,
        "communication": max(0.0, 1 - alone_seconds / together_seconds),
        "sent": total[1] / ranks.size / updates if device.type == "cpu" else None,
        "sent_by_formula": bytes_sent(parameters, outside, ranks.size, way),
    }


def made_shares(
    config: dict[str, Any], lengths: MadeLengths, updates: int, accumulate: int, device: str, ranks: Ranks
) -> list[Share]:
    """This rank's share of the first updates of a made corpus, which is the same for any number of processes."""
    random = np.random.default_rng(config["seed"])
    sources, targets = lengths.draw(PAIRS, random)
    shapes = shapes_for(config["batch"]["shapes"], device)
    tokens, seed = config["batch"]["tokens"], config["seed"]
    epoch = TokenBatches(sources, targets, tokens, seed, shapes=shapes, accumulate=accumulate).epoch(0)

    def made(number: int) -> Batch:
        rows, ids = epoch[number], np.random.default_rng([config["seed"], number])
        pieces = [[_ids(each[row], lengths.vocabulary, ids) for row in rows] for each in (sources, targets)]
        return collate(pieces[0], pieces[1], rows, shape=epoch.shape(number))

    shares = []
    for group in islice(epoch.groups(), updates):
        own = list(ranks.share(group)) or [group[0]]
        real, passes = len(ranks.share(group)), -(-len(group) // ranks.size)
        batches = [made(number) for number in own]
        shares.append(Share(batches + batches[-1:] * (passes - len(batches)), real, last=False))
    return shares


def _ids(length: int, vocabulary: int, random: np.random.Generator) -> IntArray:
    return np.append(random.integers(EOS + 1, vocabulary, length - 1), EOS)


def _update(
    config: dict[str, Any], settings: TrainerSettings, precision: Precision, vocabulary: int, parallel: Parallel
) -> Update:
    seed_everything(config["seed"])
    sizes = {"source_vocabulary": vocabulary, "target_vocabulary": vocabulary, "joint_vocabulary": True}
    model: Seq2Seq = build(config["model"], "model", **sizes).to(precision.device)
    parallel.wrap(model)
    optimizer = build(config["optimizer"], "optimizer", model=model)
    objective = build(config["objective"], "objective")
    model.train()
    return Update(model, objective, optimizer, precision, settings.clip_norm, settings.cuda_graphs, parallel)


def _target_tokens(share: Share) -> int:
    return sum(batch.target_tokens for batch in share.batches[: share.real])


def _wait(device: torch.device, ranks: Ranks) -> None:
    _wait_for(device)
    ranks.wait()


def _wait_for(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.synchronize(device)


def bytes_sent_by_tcp() -> int:
    """Bytes that this process has sent over its open TCP connections; 0 where the system does not tell."""
    return sum(_sent_by(each) for each in _open_sockets())


def _sent_by(file: int) -> int:
    with suppress(OSError), socket.socket(fileno=os.dup(file)) as each:  # closed meanwhile, or no TCP
        if each.family in (socket.AF_INET, socket.AF_INET6) and each.type == socket.SOCK_STREAM:
            told = each.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, SENT + 8)
            return int(struct.unpack_from("Q", told, SENT)[0]) if len(told) == SENT + 8 else 0
    return 0


def _open_sockets() -> list[int]:
    """The file descriptors of this process that are sockets; none where the system does not tell."""
    folder, found = Path("/proc/self/fd"), []
    for each in folder.iterdir() if folder.is_dir() else ():
        with suppress(OSError):
            if os.readlink(each).startswith("socket:"):
                found.append(int(each.name))
    return found


if __name__ == "__main__":
    main()
