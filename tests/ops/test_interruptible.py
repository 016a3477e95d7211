"""Ctrl-C is answered within a second, also inside libraries."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from programs import REPOSITORY
from tiny_bundle import ENGLISH, tiny_bundle

from mt.ops.interruptible import interruptible

SOON = 1.0
"""Seconds of computing after Ctrl-C."""
BUSY = 30.0
"""Seconds by the clock after Ctrl-C, on a machine that does much else."""


def test_items_results_and_errors_come_through() -> None:
    seen: list[int] = []
    interruptible(seen.extend, range(5))
    assert seen == list(range(5))

    def failing() -> Iterator[int]:
        yield 1
        raise ValueError("of the items")

    with pytest.raises(ValueError, match="of the items"):
        interruptible(seen.extend, failing())

    def call(items: Iterator[int]) -> None:
        raise RuntimeError("of the call")

    with pytest.raises(RuntimeError, match="of the call"):
        interruptible(call, [])


proc = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc, to measure")


def computed(process: int) -> float:
    """Seconds that a process has computed so far, in all its threads."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def interrupted(code: str, *words: str, folder: Path, until: str, pause: float) -> tuple[float, int, str]:
    """Send Ctrl-C to a Python program when it has computed for `pause` seconds after it wrote `until`.

    Returns:
        Seconds that it still computed, its status, its messages.
    """
    code = f"import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n{code}"
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY), "OMP_NUM_THREADS": "1"}
    with subprocess.Popen(
        [sys.executable, "-c", code, *words], cwd=folder, env=environment, stderr=subprocess.PIPE, encoding="utf-8"
    ) as process:
        try:
            assert process.stderr is not None
            while until not in process.stderr.readline():
                assert process.poll() is None
            begun = computed(process.pid)
            while computed(process.pid) < begun + pause:
                assert process.poll() is None, "it had ended already"
                time.sleep(0.02)
            process.send_signal(signal.SIGINT)
            sent, before = time.monotonic(), computed(process.pid)
            said = process.stderr.read()
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            assert time.monotonic() - sent < BUSY
            return usage.ru_utime + usage.ru_stime - before, process.returncode, said
        finally:
            if process.returncode is None:
                process.kill()


VOCABULARY = """
import random, sys
from mt.benchmark.arguments import one_line
from mt.data import TokenizerTrainer

draw = random.Random(1)
words = ["".join(draw.choices("abcdefghijklmnopqrstuvwxyz", k=draw.randint(2, 9))) for _ in range(60_000)]

class Texts(list):
    def __iter__(self):
        yield from super().__iter__()
        Texts.reads += 1
        print("read", Texts.reads, file=sys.stderr, flush=True)

Texts.reads = 0
with one_line():
    texts = Texts(" ".join(draw.choices(words, k=12)) for _ in range(30_000))
    TokenizerTrainer(kind=sys.argv[1], vocabulary_size=16_000, character_coverage=0.9999).train(texts, [])
"""


@proc
@pytest.mark.parametrize("kind", ["unigram", "bpe"])
def test_training_a_vocabulary(tmp_path: Path, kind: str) -> None:
    seconds, status, said = interrupted(VOCABULARY, kind, folder=tmp_path, until="read 2", pause=0.2)
    assert (status, said) == (130, "interrupted\n")
    assert seconds < SOON


@proc
def test_translating_a_long_line(tmp_path: Path) -> None:
    tiny_bundle(tmp_path / "bundle")
    (tmp_path / "in.txt").write_text(" ".join(ENGLISH * 500) + "\n")
    code = "from mt.translate.__main__ import main; main()"
    words = ["run=.", "input=in.txt", "output=out.txt", "device=cpu", "search.beam=8"]
    seconds, status, said = interrupted(code, *words, folder=tmp_path, until="M parameters", pause=1)
    assert status == 130
    assert said.splitlines()[-1] == "interrupted"
    assert "Traceback" not in said
    assert seconds < SOON
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bundle", "in.txt"]


@pytest.mark.parametrize(
    ("words", "quiet"),
    [(["-m", "mt.translate"], True), (["-c", "import mt.evaluate"], False)],
    ids=["program", "library"],
)
def test_while_libraries_are_loaded(tmp_path: Path, words: list[str], quiet: bool) -> None:
    (tmp_path / "hydra.py").write_text("raise KeyboardInterrupt")
    environment = {**os.environ, "PYTHONPATH": f"{tmp_path}:{REPOSITORY}"}
    found = subprocess.run([sys.executable, *words], cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert found.returncode == -signal.SIGINT
    assert (found.stderr == "interrupted\n") == quiet
    assert ("Traceback" in found.stderr) != quiet
