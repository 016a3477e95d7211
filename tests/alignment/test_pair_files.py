"""Files read together: in bounded memory, from pipes too."""

from __future__ import annotations

import os
import threading
import tracemalloc
from pathlib import Path

import pytest

from mt.alignment.links import GoldFormat
from mt.alignment.pair_files import PairFiles, chunked
from mt.errors import UserError


def files(folder: Path, count: int) -> PairFiles:
    for name, line in (("a", "one two three"), ("b", "un deux trois"), ("gold", "1-1 2p3")):
        (folder / name).write_text(f"{line}\n" * count)
    return PairFiles(*(str(folder / name) for name in ("a", "b", "gold")), form=GoldFormat(first=1))


def test_chunks_hold_every_line_once(tmp_path: Path) -> None:
    sizes = [len(chunk) for chunk in chunked(files(tmp_path, 2500))]
    assert sizes == [1000, 1000, 500]
    assert list(chunked(files(tmp_path, 0))) == []


def test_long_files_take_little_memory(tmp_path: Path) -> None:
    own = files(tmp_path, 10_000)
    tracemalloc.start()
    assert sum(len(chunk) for chunk in chunked(own)) == 10_000
    assert tracemalloc.get_traced_memory()[1] < 5 << 20
    tracemalloc.stop()


def test_a_pipe_is_read_once(tmp_path: Path) -> None:
    own = files(tmp_path, 3)
    os.mkfifo(tmp_path / "pipe")
    writer = threading.Thread(target=lambda: (tmp_path / "pipe").write_text("x y z\n" * 3))
    writer.start()
    piped = PairFiles(str(tmp_path / "pipe"), own.target, own.gold, form=own.form)
    piped.check()
    assert [each.source for each in piped] == ["x y z"] * 3
    writer.join()


def test_a_file_that_ends_early_is_found_before_work_begins(tmp_path: Path) -> None:
    own = files(tmp_path, 3)
    Path(own.target).write_text("un deux trois\n")
    with pytest.raises(UserError, match=r"b: ends after 1 lines, but source=.*a has more"):
        own.check()
