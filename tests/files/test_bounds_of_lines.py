"""A small file may decompress to gigabytes: what is held in memory stays small."""

from __future__ import annotations

import gzip
import lzma
import subprocess
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest

from mt.data.corpora import pairs
from mt.data.corpora.pairs import CHUNK, chunks_of, in_chunks, open_pairs, write_pairs
from mt.errors import UserError
from mt.files import xz
from mt.files.lines import LONGEST_LINE, read_lines

PEAK = """
import resource, sys
from mt.errors import UserError
from mt.files.lines import read_lines
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    print(sum(1 for _ in read_lines(sys.argv[1])))
except UserError as error:
    print(error)
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)
"""


def opened(path: Path) -> object:
    return {".gz": gzip.open, ".xz": lzma.open}.get(path.suffix, open)(path, "wb")  # type: ignore[operator]


@pytest.mark.parametrize("suffix", [".txt", ".txt.gz", ".txt.xz"])
def test_a_line_is_bounded(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"x{suffix}"
    longest = b"a" * LONGEST_LINE
    with opened(path) as file:  # type: ignore[attr-defined]
        file.write(b"one\n" + longest + b"\nthree\n" + longest)
    assert [len(line) for line in read_lines(path)] == [3, LONGEST_LINE, 5, LONGEST_LINE]
    for before, number in ((b"", 1), (b"one\ntwo\n\n", 4), (b"x\n" * 200_000, 200_001)):
        for end in (b"", b"\n", b"\nlast"):
            with opened(path) as file:  # type: ignore[attr-defined]
                file.write(before + longest + b"a" + end)
            with pytest.raises(UserError, match=rf"x{suffix}, line {number}: longer than 1 MiB"):
                list(read_lines(path))


@pytest.mark.parametrize("line", [b"a" * (1 << 20), b"\n" * (1 << 20)])
def test_a_bomb_takes_little_memory(tmp_path: Path, line: bytes) -> None:
    path = tmp_path / "bomb.gz"
    with gzip.open(path, "wb", compresslevel=1) as file:
        for _ in range(200):
            file.write(line)
    assert path.stat().st_size < 2 << 20
    result = subprocess.run([sys.executable, "-c", PEAK, str(path)], capture_output=True, text=True, check=True)
    said, mebibytes = result.stdout.splitlines()
    assert "line 1: longer than 1 MiB" in said or said == str(200 << 20)
    assert float(mebibytes) < 60


def test_xz_is_read_as_lzma_reads_it(tmp_path: Path) -> None:
    path, content = tmp_path / "x.txt.xz", np.random.default_rng(1).integers(97, 123, 300_000, np.uint8).tobytes()
    first, empty, last = lzma.compress(content), lzma.compress(b""), lzma.compress(b"more\nend", preset=0)
    padded = first + b"\0" * 8 + empty + last + b"\0" * 70_000
    for whole, expected in ((first, content), (empty, b""), (first + last, None), (padded, content + b"more\nend")):
        path.write_bytes(whole)
        with xz.XzReader(path) as ours:
            assert ours.read() == (lzma.decompress(whole) if expected is None else expected)
    for damaged in (first[:1000], first + b"x", first[:500] + b"!!" + first[502:], b"junk"):
        path.write_bytes(damaged)
        with pytest.raises(UserError, match=r"damaged or cut short"):
            list(read_lines(path))


def test_xz_that_wants_gigabytes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.xz"
    with lzma.open(path, "wb", filters=[{"id": lzma.FILTER_LZMA2, "preset": 0, "dict_size": 1 << 20}]) as file:
        file.write(b"fine\n")
    assert next(read_lines(path)) == "fine"
    header = bytearray(path.read_bytes())
    place = header.index(b"\x21\x01") + 2  # the filter's identity and the length of its properties
    header[place] = 40  # a dictionary of 4 GiB
    end = 12 + (header[12] + 1) * 4 - 4
    header[end : end + 4] = zlib.crc32(bytes(header[12:end])).to_bytes(4, "little")
    path.write_bytes(header)
    with pytest.raises(UserError, match="Memory usage limit exceeded"):
        list(read_lines(path))


def test_long_pairs_come_in_small_chunks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = [("a", "b")] * (CHUNK + 1) + [("x" * 600, "y" * 600)] * 5 + [("é", "")]
    monkeypatch.setattr(pairs, "CHUNK_TEXT", 1000)
    monkeypatch.setattr(pairs, "CHUNK", 300)
    found = list(in_chunks(iter(given)))
    assert [pair for chunk in found for pair in chunk] == given
    assert max(map(len, found)) == 300
    assert max(sum(len(a) + len(b) for a, b in chunk) for chunk in found) <= 1000 + 1200
    write_pairs((([a for a, _ in chunk], [b for _, b in chunk]) for chunk in found), tmp_path / "x.arrow")
    read = list(chunks_of(open_pairs(tmp_path / "x.arrow")))
    assert [pair for sources, targets in read for pair in zip(sources, targets, strict=True)] == given
    write_pairs([(["x" * 600] * 50, ["y" * 600] * 50)], tmp_path / "x.arrow")
    read = list(chunks_of(open_pairs(tmp_path / "x.arrow")))
    assert sum(len(sources) for sources, _ in read) == 50
    assert max(sum(map(len, [*sources, *targets])) for sources, targets in read) <= 6000
