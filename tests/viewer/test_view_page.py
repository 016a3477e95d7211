"""Pages: what `mt.translate html=FILE` writes, and the bounds of a page."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from programs import REPOSITORY, in_process, one_line
from tiny_bundle import tiny_bundle

from mt import Translator
from mt.translation.translated_page import add_translation
from mt.translation.translation import Translation
from mt.viewer import view_page
from mt.viewer.modules import joined
from mt.viewer.view_page import ViewPage

TEXTS = ["Open the door.", "", "Good night!", "Close the window."]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_bundle(tmp_path_factory.mktemp("run") / "my_run" / "bundle").parent


@pytest.fixture(scope="module")
def translations(folder: Path) -> list[Translation]:
    return Translator.load(folder, device="cpu").translate_detailed(TEXTS, attention="all")


def translate(folder: Path, *words: str, text: str = "\n".join(TEXTS)) -> Any:
    return in_process(REPOSITORY, "mt.translate", "device=cpu", "threads=1", f"run={folder}", *words, text=text)


def records(page: str | Path) -> dict[str, Any]:
    text = page if isinstance(page, str) else page.read_text(encoding="utf-8")
    found = re.search(r'<script type="application/json">(.*?)</script>', text, re.DOTALL)
    assert found is not None
    values: dict[str, Any] = json.loads(found[1])
    return values


def test_the_page_has_every_map_of_every_sentence(folder: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    found = translate(folder, f"html={page}")
    assert found.returncode == 0, found.stderr
    data = records(page)
    assert found.stdout.splitlines() == Translator.load(folder, device="cpu").translate(TEXTS)
    assert [each["header"]["source"] for each in data["records"]] == [text for text in TEXTS if text]
    kinds = {each["name"].split(".")[0] for each in data["records"][0]["header"]["maps"]}
    assert {"cross", "encoder", "decoder"} <= kinds
    assert data["title"] == "my_run, Transformer, en to es"
    assert str(tmp_path) not in page.read_text(encoding="utf-8")  # a page to send says nothing of its author's machine


def test_given_translations_and_the_next_best(folder: Path, tmp_path: Path) -> None:
    page, target = tmp_path / "page.html", tmp_path / "target.txt"
    target.write_text("Abre la puerta.\n\n¡Buenas noches!\nCierra.\n", encoding="utf-8")
    assert translate(folder, f"html={page}", f"target={target}").returncode == 0
    assert [each["header"]["hypothesis"] for each in records(page)["records"]] == [
        "Abre la puerta.",
        "¡Buenas noches!",
        "Cierra.",
    ]
    found = translate(folder, f"html={page}", "format=json", "attention=true", "search.n_best=2", text=TEXTS[0])
    assert found.returncode == 0, found.stderr
    assert records(page)["runs"] == ["my_run", "my_run, number 2"]
    assert {name.split(".")[0] for name in json.loads(found.stdout)["attention"]} == {"cross"}  # as without the page


def test_a_page_that_fails_leaves_none(folder: Path, tmp_path: Path) -> None:
    page, target = tmp_path / "page.html", tmp_path / "target.txt"
    target.write_text("Abre.\n", encoding="utf-8")
    page.write_text("mine", encoding="utf-8")
    found = translate(folder, f"html={page}", f"target={target}", f"output={tmp_path / 'out.txt'}")
    assert found.returncode == 1
    assert page.read_text(encoding="utf-8") == "mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["page.html", "target.txt"]
    assert "is the same file as" in one_line(translate(folder, f"html={page}", f"output={page}"), 2)
    assert "is a folder" in one_line(translate(folder, f"html={tmp_path}"), 1)


def test_a_full_page_says_what_it_leaves_out(
    folder: Path, tmp_path: Path, translations: list[Translation], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = ViewPage("Some")
    assert all(add_translation(page, "run", each) for each in translations)
    assert page.notice() is None
    monkeypatch.setattr(view_page, "MOST_SENTENCES", 2)
    out = tmp_path / "page.html"
    found = translate(folder, f"html={out}")
    assert found.returncode == 0
    said = f"html={out}: the page shows 2 sentences and leaves out 1: a page holds at most 2 sentences and 48 MiB"
    assert said in found.stderr.splitlines()
    assert len(records(out)["records"]) == 2
    assert "leaves out 1" in records(out)["note"]
    assert len(found.stdout.splitlines()) == 4
    monkeypatch.setattr(view_page, "MOST_SENTENCES", 500)
    monkeypatch.setattr(view_page, "LARGEST", len(page.records[0]) + 10)
    small = ViewPage("Some")
    assert [add_translation(small, "run", each) for each in translations] == [True, True, False, False]


def test_a_long_text_shows_its_sentences(folder: Path) -> None:
    translator = Translator.load(folder, device="cpu", longest=20)
    (found,) = translator.translate_detailed(["Open the door. Good night! Close the window."], attention="all")
    assert len(found.parts) > 1
    page = ViewPage("Long")
    assert add_translation(page, "run", found)
    assert [each["header"]["source"] for each in records(page.html())["records"]] == [
        each.source for each in found.parts
    ]


def test_a_model_without_attention_has_no_page(tmp_path: Path) -> None:
    blind = tiny_bundle(tmp_path / "bundle", "no_attention").parent
    found = translate(blind, f"html={tmp_path}/page.html")
    assert "this model has no attention to show; leave out html=" in one_line(found, 2)
    assert not (tmp_path / "page.html").exists()


def test_modules_are_joined_after_those_they_import() -> None:
    modules = {
        "a": 'import { two } from "./b.js";\nconst own = 1;\nexport const three = () => own + two();\n',
        "b": "const own = 2;\nexport function two() {\n  return own;\n}\n",
    }
    script = joined("a", modules)
    assert script.index("module_b") < script.index("module_a")
    assert not re.search(r"^\s*(import|export)\b", script, re.MULTILINE)
    with pytest.raises(ValueError, match="circle: a, b, a"):
        joined("a", {**modules, "b": 'import { three } from "./a.js";\n'})
    with pytest.raises(ValueError, match="not understood"):
        joined("a", {"a": 'import * as b from "./b.js";\n'})


def test_the_vendored_library_is_the_one_that_the_script_fetches() -> None:
    version = re.search(r'^VERSION = "(.+)"$', (REPOSITORY / "scripts/vendor_d3.py").read_text("utf-8"), re.MULTILINE)
    assert version is not None
    library = REPOSITORY / "mt/viewer/static/vendor/d3.min.js"
    assert library.read_text("utf-8").startswith(f"// https://d3js.org v{version[1]} ")
    assert "Mike Bostock" in library.with_name("d3.LICENSE").read_text("utf-8")
