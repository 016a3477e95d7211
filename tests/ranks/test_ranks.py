"""What the processes of one run tell each other, with real processes over gloo."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from processes import with_ranks

from mt.errors import ConfigError
from mt.ranks import ALONE, Ranks


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
