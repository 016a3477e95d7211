"""Invisible characters in texts to translate: they change nothing, and a line of nothing else stays blank."""

from pathlib import Path

import pytest
from programs import in_process
from tiny_bundle import tiny_bundle

from mt import Translator
from mt.translation.sentences_before import sentences_before

SENTENCE = "Open the door."
VARIANTS = ["\ufeffOpen the door.", "Open the\u00a0 do\u00ador.\u200b", "\u200eOpen\u2028the door. \u200d"]
NOTHING = ["\u200b", "\ufeff", "\u00a0\u2060", "\u200d\ufe0f", "\u3164"]
GOLDEN = Path(__file__).parent.parent / "golden" / "format_2" / "transformer" / "bundle"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_bundle(tmp_path_factory.mktemp("run") / "bundle").parent


def test_every_variant_gives_the_same(folder: Path, tmp_path: Path) -> None:
    lines = [SENTENCE, *VARIANTS, *NOTHING, f"{SENTENCE}\r"]
    (tmp_path / "in.txt").write_bytes("".join(f"{line}\n" for line in lines).encode())
    found = in_process(
        tmp_path, "mt.translate", f"run={folder}", "input=in.txt", "output=out.txt", "device=cpu", "threads=1"
    )
    assert found.returncode == 0, found.stderr
    translated = (tmp_path / "out.txt").read_text(encoding="utf-8").split("\n")
    (expected,) = Translator.load(folder, device="cpu").translate([SENTENCE])
    assert expected
    assert translated == [*[expected] * 4, *[""] * 5, expected, ""]


def test_lines_of_nothing_stay_blank_with_older_bundles_too() -> None:
    translator = Translator.load(GOLDEN, device="cpu")
    assert not translator.preprocessing.normalizer.remove_invisible
    assert translator.translate([*NOTHING, "\x00"]) == [""] * 6


def test_a_line_of_nothing_ends_a_document() -> None:
    texts = ["a", "b", "\ufeff\u200b", "c"]
    assert sentences_before(texts, texts, 2) == [[], ["a"], [], []]
