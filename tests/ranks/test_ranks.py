"""What the processes of one run tell each other, with real processes over gloo."""

from __future__ import annotations

import signal
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from processes import with_ranks

from mt.errors import ConfigError
from mt.ranks import ALONE, Ranks
from mt.ranks.rank_log import quiet
from mt.training.signals import StopRequest


@dataclass
class Thing:
    """Something that is sent to the processes and back."""

    number: int


def talk(ranks: Ranks, thing: Thing) -> tuple[list[float], Thing, list[int], list[str]]:
    total = ranks.sum([ranks.rank + 1, 2**52])
    first = ranks.from_first(Thing(thing.number + ranks.rank))
    ranks.wait()
    return total, first, ranks.gather(ranks.rank * 10), list(ranks.share("abcde"))


def test_processes_talk() -> None:
    for size in (2, 4, 2, 1):  # each time as many as then belong together
        for rank, (total, first, gathered, share) in enumerate(with_ranks(size, talk, Thing(7))):
            assert total == [size * (size + 1) / 2, size * 2**52]
            assert first == Thing(7)
            assert gathered == [0, 10, 20, 30][:size]
            assert share == list("abcde")[rank::size]


def test_one_process_talks_to_nobody() -> None:
    assert talk(ALONE, Thing(7)) == ([1, 2**52], Thing(7), [0], list("abcde"))


def fail(ranks: Ranks, rank: int | None) -> None:
    if rank in (ranks.rank, None):
        raise ConfigError("of one process", "key")
    ranks.wait()


def test_the_error_of_one_process_ends_the_call_and_the_next_call_works() -> None:
    for rank, named in ((1, "in process 1"), (None, "in process ")):
        with pytest.raises(ConfigError, match="of one process") as raised:
            with_ranks(2, fail, rank)
        assert named in raised.value.__notes__[0]
        assert with_ranks(2, talk, Thing(1))[1][1] == Thing(1)


def test_what_other_ranks_say_goes_to_a_file_of_their_own(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with quiet() as log:
        silent = Ranks(3, 4, log=log)
        silent.log_to(tmp_path)
        assert list(tmp_path.iterdir()) == []  # nothing has been said
        print("a warning", file=sys.stderr)
        print("a line")
    print("the end")
    text = (tmp_path / "rank-3.log").read_text(encoding="utf-8")
    assert text == "a warning\na line\n"
    assert capfd.readouterr() == ("the end\n", "")
    with quiet() as log:
        print("before the run has a folder")
        Ranks(2, 4, log=log).log_to(tmp_path)
    assert (tmp_path / "rank-2.log").read_text(encoding="utf-8") == "before the run has a folder\n"


def test_a_second_interrupt_under_torchrun_ends_at_once() -> None:
    """torchrun passes the first Ctrl-C on as SIGINT, and a second one as SIGTERM."""
    for size, second, at_last in (
        (1, signal.SIGINT, True),
        (1, signal.SIGTERM, False),
        (2, signal.SIGINT, True),
        (2, signal.SIGTERM, True),
        (2, signal.SIGUSR1, False),
    ):
        with StopRequest(ranks=Ranks(0, size)) as stop:
            signal.raise_signal(signal.SIGINT)
            assert stop.received == signal.SIGINT
            if at_last:
                with pytest.raises(KeyboardInterrupt):
                    signal.raise_signal(second)
            else:
                signal.raise_signal(second)
            assert stop.received == signal.SIGINT


def test_a_launcher_keeps_the_signals_that_it_has_taken() -> None:
    taken: list[int] = []
    before = signal.signal(signal.SIGUSR2, lambda number, frame: taken.append(number))
    try:
        with StopRequest() as stop:
            signal.raise_signal(signal.SIGUSR2)
            assert (taken, stop.received) == ([signal.SIGUSR2], None)
            signal.raise_signal(signal.SIGUSR1)
            assert stop.received == signal.SIGUSR1
    finally:
        signal.signal(signal.SIGUSR2, before)
