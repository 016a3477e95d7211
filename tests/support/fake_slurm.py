"""SLURM's commands on this machine, for tests: each node of a job is a process or more of this machine.

`install(folder)` writes `sbatch`, `srun`, `scontrol`, `sacct` and `scancel` into a folder that the test puts first into
PATH. `sbatch` runs the script at once, in the background; `scontrol requeue` lets it run again when it has ended. What
SLURM tells a job's processes in environment variables is told here too. All that was called is in `calls.txt`.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import FrameType

COMMANDS = ("sbatch", "srun", "scontrol", "sacct", "scancel")
FIRST = 100
"""The number of the first job."""


def install(folder: Path) -> None:
    """Write the commands."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in COMMANDS:
        path = folder / name
        path.write_text(f'#!/bin/sh\nexec "{sys.executable}" -S "{__file__}" {name} "{folder}" "$@"\n')
        path.chmod(0o755)


def calls(folder: Path) -> list[str]:
    """All commands that were called, in order, with their words."""
    path = folder / "calls.txt"
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


def ended(folder: Path, job: str = str(FIRST), seconds: float = 60) -> bool:
    """Whether a job comes to its end, and to no further one, within this time."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if (folder / f"{job}.ended").exists():
            return True
        time.sleep(0.05)
    return False


def options(script: str) -> dict[str, str]:
    """The `#SBATCH --name=value` lines of a batch script."""
    found = re.findall(r"^#SBATCH --([\w-]+)(?:=(.*?))?(?: +#.*)?$", script, re.MULTILINE)
    return {name: value.strip("'\"") for name, value in found}


def sbatch(folder: Path, words: list[str]) -> None:
    script, *own = words
    given = options(Path(script).read_text(encoding="utf-8"))
    number = FIRST + len(list(folder.glob("*.submitted")))
    (folder / f"{number}.submitted").touch()
    tasks = range(int(given["array"].split("%")[0].split("-")[1]) + 1) if "array" in given else [None]
    for task in tasks:
        command = [sys.executable, "-S", __file__, "run", str(folder), script, str(number)]
        subprocess.Popen(
            [*command, "" if task is None else str(task), *own],
            start_new_session=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    print(f"Submitted batch job {number}")


def run(folder: Path, words: list[str]) -> None:
    """A job, from its start to its last end."""
    script, number, array, *own = words
    task = [array] if array else []
    given = options(Path(script).read_text(encoding="utf-8"))
    nodes, each = int(given.get("nodes", 1)), int(given.get("ntasks-per-node", 1))
    name = f"{number}_{task[0]}" if task else number
    environment = {
        **os.environ,
        "SLURM_JOB_ID": number if not task else f"{number}{task[0]}",
        "SLURM_JOB_NUM_NODES": str(nodes),
        "SLURM_NNODES": str(nodes),
        "SLURM_NTASKS": str(nodes * each),
        "SLURM_JOB_NODELIST": "localhost",
        "SLURM_SUBMIT_DIR": os.getcwd(),
    }
    if task:
        environment |= {"SLURM_ARRAY_JOB_ID": number, "SLURM_ARRAY_TASK_ID": task[0]}
    output = given.get("output", "slurm-%j.out").replace("%j", name).replace("%A", number).replace("%a", name[-1])
    (folder / f"{name}.running").touch()
    for count in range(5):
        Path(output).parent.mkdir(parents=True, exist_ok=True)
        with open(output, "a", encoding="utf-8") as log:
            job = subprocess.Popen(
                ["bash", script, *own], env=environment, stdout=log, stderr=log, start_new_session=True
            )
            (folder / f"{name}.process").write_text(str(job.pid))
            job.wait()
        again = folder / f"{name}.again"
        if not again.exists():
            break
        again.unlink()
        environment["SLURM_RESTART_COUNT"] = str(count + 1)
    (folder / f"{name}.ended").touch()


def srun(folder: Path, words: list[str]) -> int:
    output, each, tasks = "", 0, int(os.environ["SLURM_NTASKS"])
    while words and words[0].startswith("-"):
        name, _, value = words.pop(0).partition("=")
        if name in ("--output", "--error") and not value:
            value = words.pop(0)
        output = value if name == "--output" else output
        each = int(value) if name == "--ntasks-per-node" else each
    nodes = int(os.environ["SLURM_JOB_NUM_NODES"])
    tasks = nodes * each if each else tasks
    job = os.environ.get("SLURM_ARRAY_JOB_ID", os.environ["SLURM_JOB_ID"])
    array = os.environ.get("SLURM_ARRAY_TASK_ID", "")
    processes = []
    for rank in range(tasks):
        step = {
            "SLURM_PROCID": str(rank),
            "SLURM_LOCALID": str(rank % (tasks // nodes)),
            "SLURM_NODEID": str(rank // (tasks // nodes)),
            "SLURM_NTASKS": str(tasks),
            "SLURM_STEP_NUM_TASKS": str(tasks),
            "SLURM_STEP_ID": "0",
            "SLURM_STEP_NODELIST": "localhost",
            "SLURM_STEP_TASKS_PER_NODE": f"{tasks // nodes}(x{nodes})",
        }
        place = output.replace("%j", job).replace("%A", job).replace("%a", array).replace("%t", str(rank))
        log = open(place, "a", encoding="utf-8") if place else None  # noqa: SIM115 - closed when this process ends
        processes.append(subprocess.Popen(words, env={**os.environ, **step}, stdout=log, stderr=log))

    def forward(number: int, frame: FrameType | None) -> None:
        for process in processes:
            process.send_signal(number)

    for number in (signal.SIGTERM, signal.SIGUSR1, signal.SIGUSR2):
        signal.signal(number, forward)
    return max(abs(process.wait()) for process in processes)


def scontrol(folder: Path, words: list[str]) -> None:
    if words[0] == "requeue":
        (folder / f"{words[1]}.again").touch()
    if words[:2] == ["show", "hostnames"]:
        print("\n".join([*words, os.environ["SLURM_JOB_NODELIST"]][2].split(",")))


def sacct(folder: Path, words: list[str]) -> None:
    print("JobID|State|NodeList")
    for path in sorted(folder.glob("*.running")):
        state = "COMPLETED" if path.with_suffix(".ended").exists() else "RUNNING"
        print(f"{path.stem}|{state}|localhost")


if __name__ == "__main__":
    called, home, rest = sys.argv[1], Path(sys.argv[2]), sys.argv[3:]
    with open(home / "calls.txt", "a", encoding="utf-8") as record:
        record.write(" ".join([called, *rest]) + "\n")
    status = {"sbatch": sbatch, "srun": srun, "scontrol": scontrol, "sacct": sacct, "run": run}[called](home, rest)
    raise SystemExit(status or 0)
