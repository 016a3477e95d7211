"""What happens to processes that were started together: each scene in fresh processes, with short times."""

from __future__ import annotations

import os
import signal
import socket
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from launching import Launched, launch_function

from mt.errors import ConfigError, UserError
from mt.ranks import Ranks, joined, own_device, require_agreement
from mt.ranks.join import _Joined, explain_user_error, join_seconds


def scene(what: str) -> None:
    """Eight updates, in the third of which something happens."""
    from mt.ranks import identity, watch

    watch.BEAT, watch.SILENCE, watch.GRACE, watch.TOLD, watch.MOVED = 0.1, 2.5, 1.0, 1.5, 0.1
    if what == "versions" and os.environ["RANK"] == "1":
        identity._versions = lambda: {"mt": "0.0.1"}  # type: ignore[assignment]
    with joined() as ranks:
        ranks.activity.way_on = lambda: "go on with: COMMAND"
        ranks.activity.hang_seconds = 1.0
        for number in range(8):
            ranks.doing(f"making update {number}", "time")
            if number == 3:
                happen(what, ranks)
            ranks.sum([1])
        if ranks.first:
            print(f"{ranks.size} ended, {ranks.program}", flush=True)


def happen(what: str, ranks: Ranks) -> None:
    first, pid = ranks.first, os.getpid()
    if what == "the same line":
        raise ConfigError("wrong for all")
    if what == "long work" and first:
        ranks.doing("drawing")
        time.sleep(2)
    if what == "movement":
        ranks.doing("validating", "movement")
        end = time.monotonic() + (0 if first else 2)
        while time.monotonic() < end:
            time.sleep(0.01)
            time.sleep(0.02)
    if what == "all wait":
        if first:
            ranks.sum([1])
        with ranks.activity.waiting():
            time.sleep(60)
    if what == "signal" and not first:
        os.kill(pid, signal.SIGTERM)
    if what == "line of the first" and first:
        raise UserError("of the first")
    if what == "killed first" and first:
        os.kill(pid, signal.SIGKILL)
    if first:
        return
    if what == "line":
        raise UserError("of the second")
    if what == "bug":
        raise ZeroDivisionError("of the second")
    if what == "killed":
        os.kill(pid, signal.SIGKILL)
    if what == "stopped":
        os.kill(pid, signal.SIGSTOP)
    if what == "sleeps":
        time.sleep(60)
    if what == "spins":
        while True:
            pass


USUAL = {
    "nothing": (["2 ended, torchrun --nproc-per-node=2 -m"], {0}),
    "long work": (["2 ended, torchrun --nproc-per-node=2 -m"], {0}),
    "the same line": (["error: wrong for all"], {2}),
    "line": (["error: rank 1: of the second"], {1}),
    "killed": (["error: rank 1 is gone: it was killed, or it crashed; it was last seen "], {1, -9}),
    "sleeps": (["error: rank 1 hangs: for 1 seconds it was making update 3 (tests/ranks/test_join.py:"], {1, -9}),
    "stopped": (["error: rank 1 has not answered for "], {1, -9}),
}
"""What happens -> how the lines on the screen begin, and the exit statuses that there may be."""
OTHERS = {
    "movement": USUAL["nothing"],
    "line of the first": (["error: rank 0: of the first"], {1}),
    "signal": (["stopped; go on with: COMMAND"], {143}),
    "killed first": (["error: rank 0 is gone"], {1, -9}),
    "spins": USUAL["sleeps"],
    "all wait": (["error: rank 0 and all others have waited for each other for 1 seconds"], {1}),
    "versions": (["error: rank 0 has mt "], {1}),
}


@pytest.fixture(scope="module")
def scenes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Launched]:
    """The usual scenes, all at the same time: they mostly wait."""
    return {what: launch_function(tmp_path_factory.mktemp("scene"), 2, scene_with_line, what) for what in USUAL}


@pytest.mark.parametrize("what", USUAL)
def test_the_first_cause_is_shown_once_and_all_end(scenes: dict[str, Launched], what: str) -> None:
    check(scenes[what], *USUAL[what])


@pytest.mark.slow
@pytest.mark.parametrize("what", OTHERS)
def test_other_causes_are_shown_once_and_all_end(tmp_path: Path, what: str) -> None:
    check(launch_function(tmp_path, 2, scene_with_line, what), *OTHERS[what])


def check(run: Launched, lines: list[str], statuses: set[int]) -> None:
    ends = run.wait(60)
    said = run.said().splitlines()
    assert len(said) == len(lines), run.said()
    for line, start in zip(said, lines, strict=True):
        assert line.startswith(start), run.said()
    if any(word in lines[0] for word in ("is gone", "hangs", "answered", "waited")):
        assert said[0].endswith("; go on with: COMMAND")
    assert set(ends) <= statuses, (ends, run.said())
    assert statuses == {0} or 0 not in ends


def scene_with_line(what: str) -> None:
    """`scene`; a mistake before the processes have met is shown as the programs show it."""
    from mt.config import command_line
    from mt.ranks import launcher

    launcher.FIRST_SHOWS = 60  # as if torchrun ended the others meanwhile
    if what == "versions" and os.environ["RANK"] == "1":
        try:
            scene(what)
        except UserError:
            sys.exit(1)
    command_line._guard(lambda: scene(what))


@pytest.mark.slow
def test_an_unexpected_error_is_shown_with_its_traceback_and_its_rank(tmp_path: Path) -> None:
    run = launch_function(tmp_path, 2, scene, "bug")
    assert run.wait(30) == [1, 1]
    lines = run.said().splitlines()
    assert lines[:2] == ["error on rank 1:", "Traceback (most recent call last):"]
    assert lines[-1] == "ZeroDivisionError: of the second"
    assert run.said().count("Traceback") == 1


def meet() -> None:
    from mt.config.command_line import _guard
    from mt.ranks import launcher

    launcher.FIRST_SHOWS = 0.1

    def body() -> None:
        with joined():
            pass

    _guard(body)


@pytest.mark.slow
def test_a_port_in_use(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("", 0))
        other.listen()
        port = str(other.getsockname()[1])
        run = launch_function(tmp_path, 2, meet, MASTER_PORT=port, MT_JOIN_SECONDS="1")
        time.sleep(0.5)
        run.processes[0].join(30)
        run.kill(1, signal.SIGTERM)  # as torchrun does
        run.wait(30)
    assert run.said(0).startswith(f"error: port {port} of this machine is in use by another program")
    assert run.said(1) == ""


def test_an_address_that_does_not_answer_and_a_process_that_does_not_come(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    alone = launch_function(tmp_path / "a", 1, meet, WORLD_SIZE="2", MT_JOIN_SECONDS="1")
    (tmp_path / "b").mkdir()
    lost = launch_function(tmp_path / "b", 1, meet, WORLD_SIZE="2", RANK="1", MT_JOIN_SECONDS="1")
    assert alone.wait(30) == [1]
    assert lost.wait(30) == [1]
    assert alone.said().startswith("error: 1 of 2 processes did not come in 1 seconds (ranks 1)")
    said = (tmp_path / "b" / "said-1").read_text(encoding="utf-8")
    assert said.startswith("error: rank 1: the first process did not answer at 127.0.0.1:")
    assert len(said.splitlines()) == 1


@pytest.mark.parametrize("text", ["abc", "0", "-3", "nan", "inf"])
def test_a_time_to_join_that_is_none(text: str) -> None:
    with pytest.raises(UserError, match=f"MT_JOIN_SECONDS={text} in the environment must be a number of seconds"):
        join_seconds({"MT_JOIN_SECONDS": text})


def test_a_time_to_join() -> None:
    assert join_seconds({"MT_JOIN_SECONDS": "2.5"}) == 2.5
    assert join_seconds({"MT_JOIN_SECONDS": ""}) == join_seconds({}) == 300


def test_the_line_of_a_broken_connection_says_how_to_go_on() -> None:
    """Where no process is found to be gone."""
    run = object.__new__(_Joined)
    run.ranks = Ranks(1, 2)
    run.ranks.activity.way_on = lambda: "go on with: COMMAND"
    run.watch = SimpleNamespace(known=SimpleNamespace(wait=lambda seconds: False))  # type: ignore[assignment]
    cause = run._cause(RuntimeError("Connection closed by peer [::1]:7"), explain_user_error)
    assert cause is not None
    assert cause.text == (
        "the connection to the other processes broke (Connection closed by peer [::1]:7); go on with: COMMAND"
    )


def test_agreement_names_the_first_key_that_differs() -> None:
    from processes import with_ranks

    with_ranks(2, agree, {"seed": 1, "trainer": {"steps": 12, "minutes": None}}, {})
    with pytest.raises(UserError, match=r"trainer\.steps is 12 in rank 0, but 13 in rank 1: be alike"):
        with_ranks(2, agree, {"seed": 1, "trainer": {"steps": 12, "minutes": None}}, {"steps": 13})
    with pytest.raises(UserError, match=r"trainer\.new is nothing in rank 0, but 3 in rank 1"):
        with_ranks(2, agree, {"seed": 1, "trainer": {"steps": 12}}, {"new": 3})


def agree(ranks: Ranks, values: dict[str, object], changes: dict[str, object]) -> None:
    trainer = {**values["trainer"], **(changes if ranks.rank else {})}  # type: ignore[dict-item]
    require_agreement(ranks, {**values, "trainer": trainer}, "be alike")


def test_a_gpu_for_each_rank() -> None:
    from processes import with_ranks

    assert with_ranks(2, device, "cuda", 2, True) == ["cuda:0", "cuda:1"]
    assert with_ranks(2, device, "auto", 2, True) == ["cuda:0", "cuda:1"]
    assert with_ranks(2, device, "auto", 0, True) == ["cpu", "cpu"]
    assert with_ranks(2, device, "cpu", 2, True) == ["cpu", "cpu"]
    with pytest.raises(UserError, match=r"has 2 processes and 1 GPU: start as many .* --nproc-per-node=1, or set"):
        with_ranks(2, device, "auto", 1, True)
    with pytest.raises(UserError, match=r"this torch has no NCCL.*or set trainer\.device=cpu"):
        with_ranks(2, device, "cuda", 2, False)
    with pytest.raises(ConfigError, match=r"trainer\.device=cuda:1: 2 processes cannot share one device"):
        with_ranks(2, device, "cuda:1", 2, True)


def device(ranks: Ranks, name: str, gpus: int, nccl: bool) -> str:
    """The device of a rank on a machine with so many GPUs, which need not be there."""
    import torch

    class Properties:
        def __init__(self, number: int) -> None:
            self.uuid = f"GPU-{number}"

    def choose(wanted: str) -> torch.device:
        return torch.device(("cuda" if gpus else "cpu") if wanted == "auto" else wanted)

    patches = [
        (sys.modules[own_device.__module__], "choose_device", choose),
        (torch.cuda, "device_count", lambda: gpus),
        (torch.cuda, "get_device_properties", Properties),
        (torch.distributed, "is_nccl_available", lambda: nccl),
    ]
    with pytest.MonkeyPatch.context() as patch:
        for where, attribute, value in patches:
            patch.setattr(where, attribute, value)
        return str(own_device(name, ranks))
