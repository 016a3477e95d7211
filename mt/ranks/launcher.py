"""How this process was started: by torchrun, by srun or submitit inside a SLURM job, or alone.

torchrun and submitit (`TorchDistributedEnvironment.export`) say it in RANK, WORLD_SIZE, LOCAL_RANK, LOCAL_WORLD_SIZE,
MASTER_ADDR and MASTER_PORT; srun in SLURM_PROCID and its sisters. Nothing here imports torch.
"""

from __future__ import annotations

import os
import random
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass

from mt.errors import UserError, shown

NUMBERS = ("RANK", "WORLD_SIZE", "LOCAL_RANK")
"""Variables that only a launcher of several processes sets; each of them calls for the others."""

PORTS = (20_000, 60_000)
"""From where a SLURM job without MASTER_PORT takes its port."""

MEETING_PORT = 29_500
"""torchrun's own default; the processes are not told at which port the launchers of several machines met."""

FIRST_SHOWS = 4.0
"""Seconds that the first process has to show a mistake in the command line."""

ENOUGH = 1_000_000
"""No run has as many processes."""


@dataclass(frozen=True)
class Launched:
    """The place of this process among those that were started together.

    Attributes:
        rank: its number, from 0.
        size: how many processes there are.
        local_rank: its number on its machine, from 0.
        local_size: how many there are on its machine.
        address: of the machine where all meet.
        port: where they meet.
        agent: whether the launcher answers there; else the first process does.
        restart: how often the launcher has started all of them again.
        run_id: the launcher's name for this launch, which stays the same when it starts them again; empty if it gave
            none.
        slurm: whether srun or submitit is the launcher.
    """

    rank: int
    size: int
    local_rank: int
    local_size: int
    address: str
    port: int
    agent: bool = False
    restart: int = 0
    run_id: str = ""
    slurm: bool = False

    @property
    def command(self) -> str:
        """How to start a program as this one was started, without its name; on each of several machines."""
        if self.slurm:
            return "srun python -m"
        machines, meeting = self.size // self.local_size, ""
        if machines > 1:
            meeting = f"--nnodes={machines} --rdzv-backend=c10d --rdzv-endpoint={self.address}:{MEETING_PORT} "
        return f"torchrun {meeting}--nproc-per-node={self.local_size} -m"


def launched(environment: Mapping[str, str] = os.environ) -> Launched | None:
    """The place of this process, or None if it was started alone, or as one of one.

    Raises:
        UserError: only a part of the variables is set, or one has a value that cannot be.
    """
    by_variables = any(environment.get(name) for name in NUMBERS)
    found = _by_variables(environment) if by_variables else _by_srun(environment)
    return found if found is not None and found.size > 1 else None


def refuse_several(program: str, environment: Mapping[str, str] = os.environ) -> None:
    """Refuse to run a program in several processes that can use only one.

    Args:
        program: such as "mt.compare".
        environment: the variables of this process.

    Raises:
        UserError: it was started in several, or in a half-made environment.
    """
    found = launched(environment)
    if found is not None:
        raise UserError(
            f"{program} runs in one process, and was started in {found.size}: start it without "
            f"{found.command.split()[0]}"
        )


def is_first(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether this process is the one that speaks; one in a half-made environment speaks for itself."""
    try:
        found = launched(environment)
    except UserError:
        return True
    return found is None or found.rank == 0


def wait_for_first(environment: Mapping[str, str] = os.environ) -> int:
    """Let the first process show a mistake before this one does, as it is most likely the same, and torchrun then ends
    this one. Returns the number of this process."""
    try:
        found = launched(environment)
    except UserError:  # which is the mistake
        return 0
    if found is None or found.rank == 0:
        return 0
    time.sleep(FIRST_SHOWS)
    return found.rank


def _by_variables(environment: Mapping[str, str]) -> Launched:
    missing = [name for name in (*NUMBERS, "MASTER_ADDR", "MASTER_PORT") if not environment.get(name)]
    if missing:
        present = [name for name in NUMBERS if environment.get(name)]
        verb = "is" if len(present) == 1 else "are"
        raise UserError(
            f"{' and '.join(present)} {verb} set in the environment, but not {' and '.join(missing)}: start the "
            f"processes with torchrun, or unset {' and '.join(present)} to run in one process"
        )
    rank, size = _number(environment, "RANK", 0), _number(environment, "WORLD_SIZE", 1)
    local_rank = _number(environment, "LOCAL_RANK", 0)
    local_size = _number(environment, "LOCAL_WORLD_SIZE", 1) if environment.get("LOCAL_WORLD_SIZE") else size
    for name, value, bound in (("RANK", rank, size), ("LOCAL_RANK", local_rank, local_size)):
        if value >= bound:
            raise UserError(f"{name}={value} in the environment must be below the number of processes, {bound}")
    run_id = environment.get("TORCHELASTIC_RUN_ID", "")
    return Launched(
        rank,
        size,
        local_rank,
        local_size,
        environment["MASTER_ADDR"],
        _number(environment, "MASTER_PORT", 1, 65_535),
        agent=environment.get("TORCHELASTIC_USE_AGENT_STORE") == "True",
        restart=restarts(environment),
        run_id="" if run_id == "none" else run_id,  # torchrun's own word for no name
        slurm="SLURM_JOB_ID" in environment and "TORCHELASTIC_RUN_ID" not in environment,
    )


def _by_srun(environment: Mapping[str, str]) -> Launched | None:
    """The place in a step of a SLURM job. The batch script itself is no step, though it has a SLURM_PROCID."""
    if "SLURM_STEP_NUM_TASKS" not in environment or "SLURM_PROCID" not in environment:
        return None
    size = _number(environment, "SLURM_STEP_NUM_TASKS", 1)
    if size == 1:
        return None
    job = environment.get("SLURM_JOB_ID", "")
    nodes = environment.get("SLURM_STEP_NODELIST") or environment.get("SLURM_JOB_NODELIST", "")
    return Launched(
        _number(environment, "SLURM_PROCID", 0),
        size,
        _number(environment, "SLURM_LOCALID", 0),
        _tasks_here(environment, size),
        environment.get("MASTER_ADDR") or first_node(nodes),
        _number(environment, "MASTER_PORT", 1, 65_535)
        if environment.get("MASTER_PORT")
        else random.Random(f"{job}.{environment.get('SLURM_STEP_ID', '')}").randint(*PORTS),
        restart=restarts(environment),
        run_id="",
        slurm=True,
    )


def first_node(nodes: str) -> str:
    """The first name of a list of machines as SLURM writes it, such as `gpu[03-07,12],login1`.

    Raises:
        UserError: the list is empty.
    """
    found = re.match(r"([^,\[]+)(?:\[(\d+)[^\]]*\]([^,\[]*))?", nodes)
    if found is None:
        raise UserError(
            "SLURM_STEP_NODELIST is not set, so that the processes do not know where to meet: set MASTER_ADDR to the "
            "name of the first machine"
        )
    return "".join(part or "" for part in found.groups())


def _tasks_here(environment: Mapping[str, str], size: int) -> int:
    """How many tasks this machine has, from a list such as `4(x2),3`."""
    counts: list[int] = []
    for count, times in re.findall(r"(\d+)(?:\(x(\d+)\))?", environment.get("SLURM_STEP_TASKS_PER_NODE", "")):
        counts += [int(count)] * min(int(times or 1), ENOUGH)
    node = environment.get("SLURM_NODEID", "0")
    return counts[int(node)] if node.isdecimal() and int(node) < len(counts) else size


def restarts(environment: Mapping[str, str]) -> int:
    """How often the launcher has started this command again."""
    given = environment.get("TORCHELASTIC_RESTART_COUNT") or environment.get("SLURM_RESTART_COUNT", "")
    return int(given) if given.isdecimal() else 0


def _number(environment: Mapping[str, str], name: str, least: int, largest: int = ENOUGH) -> int:
    text = environment.get(name, "")
    if not (text.isdecimal() and len(text) < 10 and least <= int(text) <= largest):
        raise UserError(f"{name}={shown(text)} in the environment must be a whole number from {least} to {largest:,}")
    return int(text)
