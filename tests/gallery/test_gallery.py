"""The gallery as a person makes it: the page, the files beside it, and what is refused."""

import base64
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from programs import REPOSITORY, in_process
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

from mt.errors import UserError
from mt.gallery.exhibit import Exhibit
from mt.gallery.output_folder import check_output, make, write
from mt.gallery.page import png, render
from mt.gallery.small_models import SmallModels

NAMES = ["averaging", "masks", "scale"]
SETTINGS: dict[str, object] = {"exhibits": NAMES, "seed": 1, "updates": 1}


class Page(HTMLParser):
    """Tags of a page with their attributes, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture(scope="module")
def exhibits(tmp_path_factory: pytest.TempPathFactory) -> list[Exhibit]:
    return make(SmallModels(1, 1, tmp_path_factory.mktemp("cache")), NAMES, lambda line: None)


def test_the_page_holds_everything_and_asks_for_nothing(exhibits: list[Exhibit]) -> None:
    html = render(exhibits, "Title", "Note")
    page = Page(html)
    images = [attributes for tag, attributes in page.tags if tag == "img"]
    alts = [image["alt"] for image in images]
    for exhibit in exhibits:
        assert exhibit.title in page.text
        assert exhibit.explanation in page.text
        for formula in exhibit.formulas:
            assert formula.plain in alts
        for picture in exhibit.pictures:
            image = images[alts.index(picture.alt)]
            assert image["src"] == "data:image/png;base64," + base64.b64encode(png(picture.figure)).decode()
            assert picture.caption in page.text
    assert len(images) == sum(len(exhibit.formulas) + len(exhibit.pictures) for exhibit in exhibits)
    assert all(alts)
    links = [value for _, attributes in page.tags for name, value in attributes.items() if name in ("src", "href")]
    assert all(link is not None and link.startswith(("data:", "#")) for link in links)
    assert not re.search(r"url\(|@import|<script", html)
    targets = {attributes["id"] for _, attributes in page.tags if "id" in attributes}
    assert {link[1:] for link in links if link is not None and link.startswith("#")} == targets == set(NAMES)


def test_formulas_are_outlines(exhibits: list[Exhibit]) -> None:
    html = render(exhibits, "Title", "Note")
    drawings = [base64.b64decode(found).decode() for found in re.findall(r"data:image/svg\+xml;base64,([^\"]+)", html)]
    assert drawings
    for drawing in drawings:
        assert "<path" in drawing
        assert "<text" not in drawing


def test_the_same_exhibits_give_the_same_page(exhibits: list[Exhibit], tmp_path: Path) -> None:
    again = make(SmallModels(1, 1, tmp_path), NAMES, lambda line: None)
    assert render(exhibits, "Title", "Note") == render(again, "Title", "Note")


def test_an_exhibit_is_the_same_alone(exhibits: list[Exhibit], tmp_path: Path) -> None:
    (alone,) = make(SmallModels(1, 1, tmp_path), ["scale"], lambda line: None)
    assert [png(picture.figure) for picture in alone.pictures] == [png(p.figure) for p in exhibits[2].pictures]


def test_an_older_gallery_is_replaced_and_nothing_else(exhibits: list[Exhibit], tmp_path: Path) -> None:
    folder = tmp_path / "gallery"
    check_output(folder)
    write(exhibits, folder, SETTINGS)
    check_output(folder)
    write(exhibits[:1], folder, SETTINGS)
    assert {path.name.split("_")[0] for path in (folder / "figures").iterdir()} == {"averaging"}
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(UserError, match=r"contains notes\.txt, which no gallery wrote"):
        check_output(folder)
    other = tmp_path / "other"
    other.mkdir()
    check_output(other)  # an empty folder is nobody's
    (other / "manifest.json").write_text("{}", encoding="utf-8")
    with pytest.raises(UserError, match=r"manifest\.json"):
        check_output(other)
    with pytest.raises(UserError, match="is a file"):
        check_output(folder / "notes.txt")


def test_nothing_is_left_of_a_gallery_that_failed(exhibits: list[Exhibit], tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        write(exhibits, tmp_path / "gallery", {})  # settings without a seed
    assert list(tmp_path.iterdir()) == []


def test_the_command_with_every_exhibit(tmp_path: Path) -> None:
    words = [f"output={tmp_path}/gallery", f"cache={tmp_path}/cache", "updates=2"]
    found = in_process(REPOSITORY, "mt.gallery", "threads=1", *words)
    assert found.returncode == 0, found.stderr
    folder = tmp_path / "gallery"
    assert f"open {folder}/index.html in a browser" in found.stdout
    names = json.loads((folder / "gallery.json").read_text(encoding="utf-8"))["exhibits"]
    assert len(names) == 9
    page = Page((folder / "index.html").read_text(encoding="utf-8"))
    figures = sorted((folder / "figures").iterdir())
    assert all(path.read_bytes().startswith(b"\x89PNG") for path in figures)
    events = EventAccumulator(str(folder / "tensorboard"), size_guidance={"images": 0, "tensors": 0}).Reload()
    tags = events.Tags()
    shown = {f"{tag.split('/')[0]}_{tag.split('/')[1]}.png" for tag in tags["images"] if "/formula_" not in tag}
    assert shown == {path.name for path in figures}
    assert len([tag for tag, _ in page.tags if tag == "img"]) == len(tags["images"])
    assert {f"{name}/explanation/text_summary" for name in names} == set(tags["tensors"])


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["only=[maks]"], 2, "did you mean masks?"),
        (["only=masks"], 2, "write it in brackets: only=[masks]"),
        (["updates=0"], 2, "updates=0 must be 1 or more"),
        (["outptu=x"], 2, "did you mean 'output'"),
        (["+sead=2"], 2, "unknown key sead"),
        (["output=docs"], 1, "which no gallery wrote"),
        (["output=/proc/x"], 1, "output=/proc/x: cannot be written"),
        (["output=README.md/x"], 1, "README.md is a file; choose another folder"),
    ],
)
def test_what_is_wrong_gets_one_line(words: list[str], status: int, said: str) -> None:
    found = in_process(REPOSITORY, "mt.gallery", "threads=1", *words)
    assert found.returncode == status
    assert said in found.stderr
    assert len(found.stderr.splitlines()) == 1
    assert found.stdout == ""
