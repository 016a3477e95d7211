"""Faults of a stream: each is one line that names the file and the way out."""

import io
import os
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest
from made_shards import made_pairs, prepared_stream, streamed_corpus, write_shard

from mt.data.corpora.columns import Columns
from mt.data.corpora.paths import CorpusPart
from mt.data.streaming.encoding import Encoders
from mt.data.streaming.file_shards import FileShard
from mt.data.streaming.hub_shards import ParquetShard
from mt.data.streaming.kept_shards import check_shards, write_shards
from mt.data.streaming.stream_shards import Shard, StreamFault
from mt.data.streaming.streamed_pairs import StreamedPairs
from mt.errors import ArgumentError, ConfigError, UserError


class Run:
    """A training on three shards, of which one is at fault."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.paths = [write_shard(folder / f"{n}.jsonl", made_pairs(60, 60 * n)) for n in range(3)]
        self.corpus = streamed_corpus(str(folder / "*.jsonl"), held_out=5, shuffle_buffer=20)
        data, stream = prepared_stream(self.corpus, folder / "cache")
        self.pairs = StreamedPairs(stream, data.splits["train"], 256, 1)

    def read(self, epoch: int = 0) -> int:
        return sum(share.real for share in self.pairs.updates(epoch, 0))


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return Run(tmp_path_factory.mktemp("run"))


@pytest.fixture
def run(prepared: Run) -> Iterator[Run]:
    """The run, whose files are put back at the end."""
    before = [(path.read_bytes(), path.stat()) for path in prepared.paths]
    yield prepared
    for path, (content, stat) in zip(prepared.paths, before, strict=True):
        path.write_bytes(content)
        os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))


def longer(path: Path) -> None:
    path.write_text(path.read_text() + '{"en": "more", "de": "mehr"}\n')


def other_words(path: Path) -> None:
    path.write_text(path.read_text().replace("the", "xyz"))


def no_pair(path: Path) -> None:
    stat = path.stat()
    path.write_text(path.read_text().replace('"en"', '"xx"', 1))
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (Path.unlink, "1.jsonl: is gone or cannot be read any more (No such file or directory): put the old file back"),
        (longer, "1.jsonl: has changed since this run began to read it ("),
        (other_words, "1.jsonl: has changed since this run began to read it: put the old file back, or start a new"),
        (no_pair, "1.jsonl:1: no columns en and de"),
    ],
)
def test_a_shard_at_fault_in_the_middle(run: Run, fault: Callable[[Path], None], said: str) -> None:
    assert run.read() > 5
    fault(run.paths[1])
    with pytest.raises(StreamFault) as caught:
        run.read(1)
    assert said in str(caught.value)


def test_a_new_time_alone_is_no_change(run: Run) -> None:
    os.utime(run.paths[1], ns=(1, 1))
    assert run.read() > 5


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (longer, "1.jsonl: has changed since this run began: put the old file back, or start a new run"),
        (Path.unlink, "1.jsonl: is gone, or is another file now since this run began"),
    ],
)
def test_a_shard_that_changes_before_the_run_goes_on(
    run: Run, tmp_path: Path, fault: Callable[[Path], None], said: str
) -> None:
    write_shards(run.corpus, tmp_path)
    check_shards(run.corpus, tmp_path)
    fault(run.paths[1])
    again = streamed_corpus(str(run.folder / "*.jsonl"))
    with pytest.raises(StreamFault) as caught:
        check_shards(again, tmp_path)
    assert said in str(caught.value)


def test_a_path_that_was_relative_when_the_run_began(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(run.folder)
    write_shards(streamed_corpus("*.jsonl"), tmp_path)
    write_shard(run.folder / "z.jsonl", made_pairs(3))
    with pytest.raises(StreamFault, match=r"have \d+ shards now, and had \d+, when this run began"):  # none is gone
        check_shards(streamed_corpus(str(run.folder / "*.jsonl")), tmp_path)
    with run.paths[1].open("a", encoding="utf-8") as file:
        file.write("\n")
    with pytest.raises(StreamFault, match=rf"{run.paths[1]}: has changed since this run began"):
        check_shards(streamed_corpus(str(run.folder / "*.jsonl")), tmp_path)


@pytest.mark.parametrize("kept", ['{"shards": [1]}', '{"shards": [[["a"], 2]]}', "{}"])
def test_a_damaged_list_of_shards(run: Run, tmp_path: Path, kept: str) -> None:
    (tmp_path / "shards.json").write_text(kept, encoding="utf-8")
    with pytest.raises(UserError, match=r"shards\.json: damaged"):
        check_shards(run.corpus, tmp_path)


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.jsonl.xz", "a.jsonl.zst", "a.parquet"])
def test_a_file_that_ends_early(tmp_path: Path, name: str) -> None:
    path = write_shard(tmp_path / name, made_pairs(2000))
    path.write_bytes(path.read_bytes()[:-900])
    with pytest.raises(UserError, match=r"a\.\S+: (damaged or cut short|not a whole Parquet file).*fetch it again"):
        list(FileShard(CorpusPart(path), Columns("en", "de", None, None)).blocks())


def test_a_shard_with_fewer_rows_than_where_reading_had_come(run: Run) -> None:
    for share in run.pairs.updates(0, 0):
        place: dict[str, Any] = share.place
        if place["0"].get("pool", {}).get("pool") == 1:
            break
    spot = place["0"]["pool"]["lane"]["spots"][0]
    spot[2:] = [1000, []]
    with pytest.raises(StreamFault, match=r"\d\.jsonl: ends before row 1,000, up to which it was read before"):
        list(run.pairs.updates(0, 1, place))


@pytest.mark.parametrize("place", [{}, {"0": 5}, {"0": {"epoch": 0, "ended": False, "counts": [], "pool": {}}}])
def test_a_place_that_is_none(run: Run, place: dict[str, Any]) -> None:
    with pytest.raises(UserError, match=r"checkpoint .* start a new run"):
        list(run.pairs.updates(0, 1, place))


def test_a_worker_that_dies(run: Run) -> None:
    stream = run.pairs.stream
    directions = [part.direction for part in stream.parts]
    encoders = Encoders(stream.folder, [_Deadly()], directions, stream.forbidden, False, workers=1)  # type: ignore[list-item]
    with pytest.raises(StreamFault, match=r"\(data\.workers\) has died.*set data\.workers lower"):
        list(encoders([_rows(run)]))
    encoders.close()


class _Deadly:
    """Kills the process that makes it anew."""

    def __reduce__(self) -> Any:
        return os._exit, (1,)


def _rows(run: Run) -> Any:
    from mt.data.streaming.lane_reader import LaneReader

    reader = LaneReader(run.pairs.stream.parts, 1, 0, 1, 0)
    return next(iter(reader.read(reader.start)))


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"documents": "blank_lines"}, "documents and streaming=true do not go together"),
        ({"alignment": "links"}, "alignment and streaming=true do not go together"),
        ({"limit": 5}, "limit and streaming=true do not go together"),
        ({"lanes": 0}, "lanes=0 must be 1 or more"),
        ({"shuffle_buffer": 0}, "shuffle_buffer=0 must be 1 or more"),
    ],
)
def test_settings_that_a_stream_cannot_have(options: dict[str, Any], said: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        streamed_corpus("x", **options)
    assert said in str(caught.value)


def test_too_few_pairs_to_hold_out(tmp_path: Path) -> None:
    write_shard(tmp_path / "a.jsonl", made_pairs(30))
    with pytest.raises(UserError, match=r"too few pairs to hold out 20 for validation"):
        streamed_corpus(str(tmp_path / "a.jsonl")).load(tmp_path / "cache")


def test_lanes_that_do_not_divide_the_batches_of_an_update(run: Run) -> None:
    stream = type(run.pairs.stream)(**{**vars(run.pairs.stream), "lanes": 2})
    with pytest.raises(ConfigError, match=r"data\.lanes=2 must divide trainer\.accumulate=3"):
        StreamedPairs(stream, run.pairs.sample, 256, 1, 3)


class TestHub:
    """A server in place of the hub, which stops answering in the middle."""

    @pytest.fixture
    def served(self, tmp_path: Path) -> Iterator[tuple[str, "Failing"]]:
        path = write_shard(tmp_path / "a.parquet", made_pairs(9000), group=1000)
        failing = Failing(path.read_bytes())
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler_of(failing))
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/a.parquet", failing
        server.shutdown()
        server.server_close()

    def shard(self, address: str, waited: list[float], ends: Callable[[], None] = lambda: None) -> Shard:
        def wait(seconds: float) -> None:
            waited.append(seconds)
            ends()

        def sides(table: Any) -> tuple[list[str], list[str]]:
            return table.column("en").to_pylist(), table.column("de").to_pylist()

        return ParquetShard(address, False, sides, columns=["en", "de"], file_of=Ranges, wait=wait)

    def test_it_is_asked_again_and_no_row_is_lost(self, served: tuple[str, "Failing"]) -> None:
        address, failing = served
        waited: list[float] = []
        failing.after = 6
        shard = self.shard(address, waited, ends=lambda: setattr(failing, "after", None) if len(waited) == 3 else None)
        read = [source for block in shard.blocks(100) for source in block.sources]
        assert read == [source for source, _ in made_pairs(9000)[100:]]
        assert waited == [1, 2, 4]

    def test_in_the_end_it_is_said(self, served: tuple[str, "Failing"]) -> None:
        address, failing = served
        waited: list[float] = []
        failing.after = 6
        with pytest.raises(StreamFault) as caught:
            list(self.shard(address, waited).blocks())
        assert f"{address}: the hub does not give it, asked for {sum(waited):,.0f} seconds (" in str(caught.value)
        assert "go on when it can be reached" in str(caught.value)
        assert 300 <= sum(waited) < 340


class Ranges(io.RawIOBase):
    """A file of a server, read part by part."""

    def __init__(self, address: str) -> None:
        self.address, self.place = address, 0
        self.size = int(urlopen(Request(address, method="HEAD")).headers["Content-Length"])

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self.place

    def seek(self, offset: int, whence: int = 0) -> int:
        self.place = offset + (0, self.place, self.size)[whence]
        return self.place

    def readinto(self, buffer: Any) -> int:
        count = min(len(buffer), self.size - self.place)
        if count:
            part = {"Range": f"bytes={self.place}-{self.place + count - 1}"}
            buffer[:count] = urlopen(Request(self.address, headers=part)).read()
            self.place += count
        return count


class Failing:
    """A file that is served until some requests were answered."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.answered = 0
        self.after: int | None = None


def handler_of(failing: Failing) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_HEAD(self) -> None:
            self._answer(b"", len(failing.content))

        def do_GET(self) -> None:
            start, stop = 0, len(failing.content)
            if given := self.headers.get("Range"):
                first, _, last = given.removeprefix("bytes=").partition("-")
                start, stop = int(first), int(last) + 1 if last else stop
            part = failing.content[start:stop]
            self._answer(part, len(part), f"bytes {start}-{start + len(part) - 1}/{len(failing.content)}")

        def _answer(self, body: bytes, length: int, range_: str | None = None) -> None:
            failing.answered += 1
            if failing.after is not None and failing.answered > failing.after:
                self.send_error(503)
                return
            self.send_response(200 if range_ is None else 206)
            self.send_header("Accept-Ranges", "bytes")
            self.send_header("Content-Length", str(length))
            if range_ is not None:
                self.send_header("Content-Range", range_)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    return Handler
