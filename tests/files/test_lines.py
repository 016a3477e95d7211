"""Lines in and out: nothing lost, nothing half written."""

import gzip
import io
import lzma
import os
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mt.errors import UserError
from mt.files.lines import all_lines, read_chunks, read_lines


class _Raw(io.BytesIO):
    """Reads from a descriptor; `open` would refuse one of a folder itself."""

    def __init__(self, descriptor: int) -> None:
        super().__init__()
        self.descriptor = descriptor

    def read1(self, size: int | None = -1, /) -> bytes:
        return os.read(self.descriptor, size or -1)


@given(
    lines=st.lists(st.text(st.characters(exclude_characters="\n\r\ufeff", exclude_categories=["Cs"]))),
    block=st.integers(1, 20),
    closed=st.booleans(),
)
def test_every_line_once_in_order(lines: list[str], block: int, closed: bool) -> None:
    content = "\n".join(lines).encode() + (b"\n" if closed and lines else b"")
    expected = lines if closed or not lines or lines[-1] else lines[:-1]
    found = [line for chunk in read_chunks(io.BytesIO(content), "here", block) for line in chunk]
    assert found == expected


def test_carriage_returns_and_the_byte_order_mark_go() -> None:
    assert list(read_chunks(io.BytesIO("\ufeffa\r\n\r\nb".encode()), "here")) == [["a", ""], ["b"]]


def test_a_slow_pipe_is_answered_at_once() -> None:
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as source, os.fdopen(writing, "wb", buffering=0) as sink:
        chunks = read_chunks(source, "here")
        sink.write(b"one\ntw")
        assert next(chunks) == ["one"]
        sink.write(b"o\nthree\n")
        assert next(chunks) == ["two", "three"]


def test_bytes_that_are_not_utf8_are_placed() -> None:
    chunks = read_chunks(io.BytesIO(b"good\n\xe4rger\n"), "standard input")
    assert next(chunks) == ["good"]
    with pytest.raises(UserError, match=r"standard input, line 2: not UTF-8 \(byte 1 is 0xe4\)"):
        next(chunks)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"input=.*none\.txt: cannot be read \(No such file"):
        all_lines(tmp_path / "none.txt", "input")


@pytest.mark.parametrize("packed", [".gz", ".xz", ".zst"])
def test_compressed_files_are_read_like_plain_ones(tmp_path: Path, packed: str) -> None:
    data = "\ufeffone\r\n\n猫".encode() + b"\n" + b"long" * 200_000 + b"\nlast \xe4"
    path = tmp_path / f"in.txt{packed}"
    if packed == ".zst":
        with pa.CompressedOutputStream(str(path), "zstd") as stream:
            stream.write(data)
    else:
        path.write_bytes({".gz": gzip.compress, ".xz": lzma.compress}[packed](data))
    lines: list[str] = []
    with pytest.raises(UserError, match=rf"in\.txt{packed}, line 5: not UTF-8 \(byte 6 is 0xe4\)"):
        lines.extend(read_lines(path, "input"))
    assert lines == ["one", "", "猫", "long" * 200_000]


def test_a_stream_that_cannot_be_read(tmp_path: Path) -> None:
    descriptor = os.open(tmp_path, os.O_RDONLY)  # a folder as standard input
    try:
        with pytest.raises(UserError, match="standard input: cannot be read"):
            next(read_chunks(_Raw(descriptor), "standard input"))
    finally:
        os.close(descriptor)
