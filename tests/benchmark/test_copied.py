"""The count of copied words, and the corpus made for it."""

import re
import subprocess
import sys
from itertools import islice
from pathlib import Path

import pytest

from mt.benchmark.copied import copied_words
from mt.benchmark.names import name_pairs, write_names

ROOT = Path(__file__).parents[2]


def test_counts_words_that_only_copying_can_know() -> None:
    training = ["Ana has 12 keys", "Ana tiene 12 llaves"]
    sources = ["Bor has 34 keys and Bor is Bor", "Ana saw Cul", "Dim has 56"]
    references = ["Bor tiene 34 llaves y Bor es Bor", "Ana vio a Culo", "Dim tiene 56"]
    hypotheses = ["Bor tiene 345 llaves y Bor", "Ana vio a Cul", "Dim, 56, 56"]
    found = copied_words(training, sources, references, hypotheses)
    assert found == (6, 4)  # Bor three times, 34, Dim, 56; Ana is known, and Cul is no word of the reference
    assert found.share == pytest.approx(4 / 6)
    assert copied_words(training, sources, references, references).share == 1
    assert copied_words(training, ["Ana"], ["Ana"], [""]).share == 1


def test_no_name_and_no_number_comes_twice() -> None:
    pairs = list(islice(name_pairs(seed=3), 2000))
    assert pairs == list(islice(name_pairs(seed=3), 2000))
    numbers = [number for source, _ in pairs for number in re.findall(r"\d+", source)]
    assert len(numbers) == len(set(numbers)) > 1000
    assert all(re.findall(r"\d+", source) == re.findall(r"\d+", target) for source, target in pairs)
    train, test = pairs[:1500], pairs[1500:]
    counted = copied_words([text for pair in train for text in pair], *zip(*test, strict=True), [t for _, t in test])
    assert counted.words > len(test)
    assert counted.share == 1


def test_the_corpus_and_the_count_from_the_command_line(tmp_path: Path) -> None:
    def run(script: str, *words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, *script.split(), *words]
        return subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)

    folder = tmp_path / "names"
    assert run("scripts/make_names.py", str(folder), "--train", "50", "--held-out", "10").returncode == 0
    write_names(tmp_path / "again", train=50, held_out=10)
    for path in folder.iterdir():
        assert path.read_bytes() == (tmp_path / "again" / path.name).read_bytes()
    result = run("-m mt.benchmark copied", str(folder), str(folder / "test.es"))
    assert re.search(r"test\.es: (\d+) of \1 words, 100\.0%", result.stdout)
    for words, expected in (
        ([str(folder), str(folder / "train.es")], "50 lines, but the test set has 10 sentences"),
        ([str(folder), str(folder / "absent")], "cannot be read"),
        ([str(tmp_path / "nowhere"), "x"], "no such folder"),
    ):
        refused = run("-m mt.benchmark copied", *words)
        assert refused.returncode == 1
        assert expected in refused.stderr
        assert "\n" not in refused.stderr.strip()
