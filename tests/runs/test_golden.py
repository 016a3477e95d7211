"""Bundles that earlier versions wrote, one of each format and model: still read, and still translating the same."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mt import Translator
from mt.runs.upgrades import readable_formats

GOLDEN = Path(__file__).parent.parent / "golden"
BUNDLES = sorted(path.parent for path in GOLDEN.glob("format_*/*/translations.json"))


def test_every_readable_format_has_a_bundle() -> None:
    formats = {int(path.parent.name.removeprefix("format_")) for path in BUNDLES}
    assert formats == set(readable_formats())


@pytest.mark.parametrize("folder", BUNDLES, ids=lambda path: str(path.relative_to(GOLDEN)))
def test_translates_as_the_version_that_wrote_it(folder: Path) -> None:
    expected = json.loads((folder / "translations.json").read_text(encoding="utf-8"))
    translator = Translator.load(folder / "bundle", device="cpu")
    found = translator.translate_detailed([each["source"] for each in expected])
    assert [each.text for each in found] == [each["text"] for each in expected]
    assert [each.score for each in found] == pytest.approx([each["score"] for each in expected], abs=2e-3)
