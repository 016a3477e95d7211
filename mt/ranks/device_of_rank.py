"""The device of a rank: a GPU of its own, or the CPU for all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mt.device import choose_device
from mt.errors import ConfigError, UserError
from mt.ranks.identity import machine
from mt.ranks.ranks import ALONE, Ranks

if TYPE_CHECKING:
    import torch


def own_device(name: str = "auto", ranks: Ranks = ALONE, key: str = "trainer.device") -> torch.device:
    """The device on which a rank computes; called by all ranks. With one process it is `choose_device`.

    Under torchrun a machine's processes see all of its GPUs, and each takes the one of its local number. Some launchers
    (submitit, srun with --gpus-per-task) show each process one GPU alone.

    Args:
        name: auto (a GPU for each where the machines have them, else CPUs), cpu, cuda.
        ranks: the processes of the run.
        key: the configuration's key that gave the name, for messages.

    Raises:
        ConfigError: the name is of a single device.
        UserError: a machine has more processes than GPUs, or torch cannot let GPUs talk.
    """
    if ranks.alone:
        return choose_device(name)
    import torch

    if name.startswith("cuda:") or name == "mps":
        raise ConfigError(
            f"{key}={name}: {ranks.size} processes cannot share one device; {key}=cuda gives each a GPU of its own, "
            f"{key}=cpu runs all on CPUs"
        )
    kind = choose_device(name).type
    if kind != "cuda":
        device = torch.device("cpu")  # gloo knows nothing of Apple's GPUs
        gpu = ""
    else:
        number = ranks.local_rank % torch.cuda.device_count()
        device = choose_device(f"cuda:{number}")
        gpu = str(getattr(torch.cuda.get_device_properties(number), "uuid", number))
    _require_own(ranks, gpu, torch.cuda.device_count() if gpu else 0, key)
    if gpu and not torch.distributed.is_nccl_available():
        raise UserError(
            "this torch has no NCCL, by which the GPUs of several processes exchange gradients: install torch with "
            f"CUDA for Linux (https://pytorch.org), or set {key}=cpu"
        )
    return device


def _require_own(ranks: Ranks, gpu: str, gpus: int, key: str) -> None:
    """Refuse GPUs that two processes would share, and processes of which only some have GPUs.

    Raises:
        UserError: in every rank with the same line.
    """
    places = ranks.gather((machine(), gpu, gpus))
    for rank, (here, its_gpu, its_gpus) in enumerate(places):
        if bool(its_gpu) != bool(places[0][1]):
            with_gpu, without = (0, rank) if places[0][1] else (rank, 0)
            raise UserError(
                f"{ranks.name(with_gpu)} has a GPU, and {ranks.name(without)} has none: see nvidia-smi there, or set "
                f"{key}=cpu"
            )
        if its_gpu and (here, its_gpu) in [each[:2] for each in places[:rank]]:
            count = sum(each[0] == here for each in places)
            raise UserError(
                f"the machine of {ranks.name(rank)} has {count} processes and {its_gpus} GPU{'s'[: its_gpus != 1]}: "
                f"start as many as it has GPUs, with --nproc-per-node={its_gpus}, or set {key}=cpu"
            )
