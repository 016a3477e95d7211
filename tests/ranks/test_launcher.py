"""What the environment of a launcher says, by the variables that each of them documents."""

from __future__ import annotations

from pathlib import Path

import pytest
from programs import Finished, in_process

from mt.errors import UserError
from mt.ranks.launcher import Launched, first_node, launched, refuse_several

TORCHRUN = {
    "RANK": "5",
    "WORLD_SIZE": "8",
    "LOCAL_RANK": "1",
    "LOCAL_WORLD_SIZE": "4",
    "MASTER_ADDR": "gpu01",
    "MASTER_PORT": "29500",
    "TORCHELASTIC_RUN_ID": "night",
    "TORCHELASTIC_RESTART_COUNT": "2",
    "TORCHELASTIC_USE_AGENT_STORE": "True",
}
SRUN = {
    "SLURM_JOB_ID": "77",
    "SLURM_STEP_ID": "0",
    "SLURM_STEP_NUM_TASKS": "5",
    "SLURM_PROCID": "3",
    "SLURM_LOCALID": "1",
    "SLURM_NODEID": "1",
    "SLURM_STEP_TASKS_PER_NODE": "2(x2),1",
    "SLURM_STEP_NODELIST": "gpu[03-04,11]",
}


def test_torchrun() -> None:
    assert launched(TORCHRUN) == Launched(5, 8, 1, 4, "gpu01", 29500, True, 2, "night")
    found = launched({**TORCHRUN, "TORCHELASTIC_RUN_ID": "none"})
    assert found is not None
    assert found.run_id == ""
    meeting = "--rdzv-backend=c10d --rdzv-endpoint=gpu01:29500"
    assert found.command == f"torchrun --nnodes=2 {meeting} --nproc-per-node=4 -m"


def test_srun() -> None:
    found = launched(SRUN)
    assert found is not None
    assert (found.rank, found.size, found.local_rank, found.local_size, found.address) == (3, 5, 1, 2, "gpu03")
    assert found == launched(SRUN)  # every task draws the same port
    assert 20_000 <= found.port <= 60_000
    assert not found.agent
    assert found.command == "srun python -m"


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"MASTER_ADDR": "gpu01", "MASTER_PORT": "29500"},  # which some clusters set for everything
        {"SLURM_JOB_ID": "77", "SLURM_NTASKS": "8", "SLURM_PROCID": "0"},  # the batch script, which is no step
        {**SRUN, "SLURM_STEP_NUM_TASKS": "1"},
        {**TORCHRUN, "RANK": "0", "WORLD_SIZE": "1", "LOCAL_RANK": "0", "LOCAL_WORLD_SIZE": "1"},
    ],
)
def test_one_process(environment: dict[str, str]) -> None:
    assert launched(environment) is None
    refuse_several("mt.compare", environment)


@pytest.mark.parametrize(
    ("changes", "part"),
    [
        ({"WORLD_SIZE": ""}, "RANK and LOCAL_RANK are set in the environment, but not WORLD_SIZE"),
        ({"MASTER_PORT": ""}, "but not MASTER_PORT: start the processes with torchrun, or unset RANK"),
        ({"RANK": "8"}, "RANK=8 in the environment must be below the number of processes, 8"),
        ({"RANK": "one"}, "RANK=one in the environment must be a whole number from 0"),
        ({"LOCAL_RANK": "-1"}, "LOCAL_RANK=-1 in the environment"),
        ({"MASTER_PORT": "99999"}, "MASTER_PORT=99999 in the environment must be a whole number from 1 to 65,535"),
        ({"WORLD_SIZE": "9" * 5000}, "WORLD_SIZE=999"),
    ],
)
def test_half_an_environment_gets_one_line(changes: dict[str, str], part: str) -> None:
    with pytest.raises(UserError) as raised:
        launched({**TORCHRUN, **changes})
    assert part in str(raised.value)
    assert len(str(raised.value)) < 400


@pytest.mark.parametrize("word", ["--help", "--version", "--cfg=job"])
def test_help_is_printed_by_the_first_process_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, word: str) -> None:
    for name, value in TORCHRUN.items():
        monkeypatch.setenv(name, value)
    assert in_process(tmp_path, "mt.train", word) == Finished(0, "", "")


@pytest.mark.parametrize("words", [["-m", "seed=1,2"], ["launcher=slurm"]])
def test_what_starts_other_trainings_is_one_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    for name, value in {**TORCHRUN, "RANK": "0"}.items():
        monkeypatch.setenv(name, value)
    line = f"error: mt.train {words[0]} runs in one process, and was started in 8: start it without torchrun\n"
    assert in_process(tmp_path, "mt.train", *words) == Finished(1, "", line)


def test_programs_of_one_process_refuse() -> None:
    with pytest.raises(UserError, match=r"mt\.compare runs in one process, and was started in 8: start it without"):
        refuse_several("mt.compare", TORCHRUN)


@pytest.mark.parametrize(
    ("nodes", "first"),
    [("gpu01", "gpu01"), ("a,b", "a"), ("gpu[03-07,12],login", "gpu03"), ("r[1-2]n", "r1n"), ("x[7]", "x7")],
)
def test_the_first_machine_of_a_list(nodes: str, first: str) -> None:
    assert first_node(nodes) == first


def test_no_list_of_machines() -> None:
    with pytest.raises(UserError, match="set MASTER_ADDR"):
        first_node("")
