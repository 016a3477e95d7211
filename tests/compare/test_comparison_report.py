"""The report as a reader meets it: whole, literal, and with nothing to fetch."""

from __future__ import annotations

import csv
import io
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from mt.compare.plots import buckets_figure, curves_figure
from mt.compare.report import Example, Report, ReportPicture, Section, Table, as_csv, as_markdown, write_report
from mt.errors import UserError

NAME = "a<b>|_*c"
TEXT = "x < y & <script>alert(1)</script> | `z`"


def report(name: str = "map.png") -> Report:
    picture = ReportPicture(name, b"\x89PNG", f'map of "{NAME}"')
    return Report(
        title="2 runs",
        facts=["fact"],
        notices=["notice"],
        sections=[Section("Scores", ["line"], Table(["run", "BLEU"], [[NAME, "1.0"], ["b", ""]]), picture)],
        examples=[Example(TEXT, "ref", [(NAME, TEXT, picture), ("b", "hyp", None)])],
        examples_line="sentences",
        files={"runs.csv": [{"run": NAME, "BLEU": 1.25}, {"run": "b,\nc", "BLEU": None}]},
    )


class Page(HTMLParser):
    """Tags with their attributes, and the text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_page_stands_alone_and_takes_texts_literally(tmp_path: Path) -> None:
    write_report(report(), tmp_path / "out")
    page = Page((tmp_path / "out" / "report.html").read_text(encoding="utf-8"))
    assert NAME in page.text
    assert TEXT in page.text
    names = [name for name, _ in page.tags]
    assert not {"script", "link", "iframe"} & set(names)
    images = [attributes for name, attributes in page.tags if name == "img"]
    assert len(images) == 2
    assert all(str(image["src"]).startswith("data:image/png;base64,") and image["alt"] for image in images)
    assert any(attributes.get("name") == "viewport" for _, attributes in page.tags)
    assert "no attention to show" in page.text


def test_markdown_tables_keep_their_columns_and_pictures_are_there(tmp_path: Path) -> None:
    write_report(report(), tmp_path / "out")
    text = (tmp_path / "out" / "report.md").read_text(encoding="utf-8")
    assert text == as_markdown(report())
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    rows = re.findall("tr_open((?:(?! tr_).)*) tr_close", " ".join(token.type for token in tokens))
    assert [len(re.findall("t[hd]_open", row)) for row in rows] == [2] * len(rows) == [2] * 10
    assert not [token for token in tokens if "html" in token.type]
    inlines = [each for token in tokens for each in token.children or []]
    assert {each.type for each in inlines} <= {"text", "text_special", "image", "strong_open", "strong_close"}
    assert "".join(each.content for each in inlines if each.type.startswith("text")).count(TEXT) == 2
    images = [str(each.attrs["src"]) for each in inlines if each.type == "image"]
    assert images
    assert all((tmp_path / "out" / image).is_file() for image in images)


def test_csv_goes_through_a_reader(tmp_path: Path) -> None:
    write_report(report(), tmp_path / "out")
    with (tmp_path / "out" / "runs.csv").open(encoding="utf-8", newline="") as file:
        assert list(csv.DictReader(file)) == [{"run": NAME, "BLEU": "1.25"}, {"run": "b,\nc", "BLEU": ""}]


def test_nothing_is_left_half_written(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be written"):
        write_report(report("nowhere/map.png"), tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_plots_show_each_run_with_its_numbers() -> None:
    series = [("a", [10.0, 20.0], [1.0, 2.0]), ("$b_1$", [5.0, 1.0], [0.5, 0.5])]
    (axes,) = buckets_figure(["1–3", "4"], [30, 31], series, "words").axes
    assert [label.get_text() for label in axes.get_xticklabels()] == ["1–3\nn=30", "4\nn=31"]
    assert [list(each.lines[0].get_ydata()) for each in axes.containers] == [[10.0, 20.0], [5.0, 1.0]]
    legend = axes.get_legend()
    assert legend is not None
    assert [text.get_text() for text in legend.get_texts()] == ["a", "$b_1$"]
    (axes,) = curves_figure([("a", [1.0, 2.0], [3.0, 4.0]), ("_b", [1.0], [2.0])]).axes
    assert [list(line.get_xdata()) for line in axes.lines] == [[1.0, 2.0], [1.0]]
    legend = axes.get_legend()
    assert legend is not None
    assert len(legend.get_texts()) == 2


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("=cmd|'/C calc'!A0", "'=cmd|'/C calc'!A0"),
        ("+1+1", "'+1+1"),
        ("-2+3", "'-2+3"),
        ("@SUM(A1)", "'@SUM(A1)"),
        (" =1", " '=1"),
        ("\t=1", "\t'=1"),
        ("＝1", "'＝1"),
        ("a;=1;-2", "a;'=1;'-2"),
        ('a;"=1', "a;\"'=1"),
        ("a\r=1\n@b", "a\r'=1\n'@b"),
        ("Two = 1 + 1, e-mail me@home.", "Two = 1 + 1, e-mail me@home."),
        ("", ""),
    ],
)
def test_no_cell_is_a_formula(text: str, kept: str) -> None:
    (found,) = csv.DictReader(io.StringIO(as_csv([{"run": text, "BLEU": -1.5, "none": None}]), newline=""))
    assert found == {"run": kept, "BLEU": "-1.5", "none": ""}
