"""Writes a report as one folder with self-contained HTML, Markdown, CSV and pictures; the folder is whole or absent.

report.html        everything in one file, pictures included: opens offline, on a phone too
report.md          the same for repositories and notes; its pictures lie in images/
runs.csv           a row for each run, numbers as they are
buckets.csv        a row for each run and bucket of source lengths
translations.csv   a row for each run and example sentence
"""

from __future__ import annotations

import base64
import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from mt.errors import UserError
from mt.files.folders import whole_folder
from mt.files.markdown import cell, line
from mt.viewer.view_page import ViewPage, policy, scripts, style

HTML, MARKDOWN, IMAGES = "report.html", "report.md", "images"
TEMPLATE = "report.html.j2"
FORMULA = re.compile(r"((?:^|[;\t\r\n])[\s\"]*)([=+\-@＝＋－＠])")


@dataclass(frozen=True)
class ReportPicture:
    """A PNG picture.

    Attributes:
        name: the file's name.
        png: the file's bytes.
        alt: a description for readers who cannot see it.
    """

    name: str
    png: bytes
    alt: str

    @property
    def data_uri(self) -> str:
        """The picture as a data URI."""
        return "data:image/png;base64," + base64.b64encode(self.png).decode("ascii")


@dataclass(frozen=True)
class Table:
    """Cells as text; the first column names the row."""

    header: Sequence[str]
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True)
class Section:
    """A heading with the text, table and picture below it.

    Attributes:
        title: the heading.
        lines: short paragraphs.
        table: a table, or None.
        picture: a picture, or None.
    """

    title: str
    lines: Sequence[str] = ()
    table: Table | None = None
    picture: ReportPicture | None = None


@dataclass(frozen=True)
class Example:
    """A test sentence with the translation of every run.

    Attributes:
        source: raw source text.
        reference: raw reference.
        runs: for each run its name, its translation, and a picture of its attention or None.
        before: the previous source sentences of its document, in reading order, as many as the runs read at most.
    """

    source: str
    reference: str
    runs: Sequence[tuple[str, str, ReportPicture | None]]
    before: Sequence[str] = ()


@dataclass(frozen=True)
class Report:
    """The contents of a report.

    Attributes:
        title: its heading.
        facts: which runs were compared, on which data, and how.
        notices: caveats of the comparison.
        sections: tables and plots.
        examples: example sentences.
        examples_line: an explanation of their pictures.
        files: rows of CSV files by name; the keys of the first row are the header.
        view: the attention of every run to explore, on the page; None if no run has attention.
    """

    title: str
    facts: Sequence[str]
    notices: Sequence[str]
    sections: Sequence[Section]
    examples: Sequence[Example]
    examples_line: str
    files: Mapping[str, Sequence[Mapping[str, Any]]] = field(default_factory=dict)
    view: ViewPage | None = None

    def pictures(self) -> Iterator[ReportPicture]:
        """Every picture of the report."""
        yield from (section.picture for section in self.sections if section.picture)
        yield from (picture for example in self.examples for _, _, picture in example.runs if picture)


def write_report(report: Report, folder: Path) -> None:
    """Write the folder.

    Raises:
        UserError: the folder cannot be written; no partial report is left.
    """
    try:
        with whole_folder(folder, wins="last") as part:
            (part / HTML).write_text(as_html(report), encoding="utf-8")
            (part / MARKDOWN).write_text(as_markdown(report), encoding="utf-8")
            for name, rows in report.files.items():
                (part / name).write_text(as_csv(rows), encoding="utf-8", newline="")
            (part / IMAGES).mkdir()
            for picture in report.pictures():
                (part / IMAGES / picture.name).write_bytes(picture.png)
    except OSError as error:
        raise UserError(f"output={folder}: cannot be written ({error.strerror}); choose another folder") from None


def as_html(report: Report) -> str:
    """The report as one page that needs no other file."""
    loader = FileSystemLoader(Path(__file__).parent)
    environment = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["breakable"] = _breakable
    environment.globals.update(policy=policy, scripts=scripts, style=style)
    return environment.get_template(TEMPLATE).render(report=report) + "\n"


def as_markdown(report: Report) -> str:
    """The report as Markdown, with pictures in the folder `IMAGES`. Markdown marks inside texts are escaped."""
    lines = [f"# {cell(report.title)}", ""]
    lines += [f"- {line(each)}" for each in report.facts]
    lines += [f"- **Note**: {cell(each)}" for each in report.notices]
    for section in report.sections:
        lines += ["", f"## {section.title}", ""]
        lines += [f"{line(each)}\n" for each in section.lines]
        if section.picture:
            lines += [_image(section.picture), ""]
        if section.table:
            lines += _table(section.table.header, section.table.rows)
    lines += ["", "## Sentences", "", line(report.examples_line)]
    for number, example in enumerate(report.examples, 1):
        texts = [("before", text) for text in example.before]
        texts += [("source", example.source), ("reference", example.reference)]
        texts += [(name, text) for name, text, _ in example.runs]
        lines += ["", f"### Sentence {number}", "", *_table(["", "text"], texts), ""]
        maps = [_image(picture) if picture else "no attention to show" for _, _, picture in example.runs]
        names = [cell(name) for name, _, _ in example.runs]
        lines += [f"| {' | '.join(names)} |", f"|{'---|' * len(names)}", f"| {' | '.join(maps)} |"]
    return "\n".join(lines) + "\n"


def as_csv(rows: Sequence[Mapping[str, Any]]) -> str:
    """Rows as CSV with a header; None becomes an empty cell, and texts are made `inert`."""
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, list(rows[0]) if rows else [], lineterminator="\n")
    writer.writeheader()
    writer.writerows(
        {name: inert(each) if isinstance(each, str) else each for name, each in row.items()} for row in rows
    )
    return stream.getvalue()


def inert(text: str) -> str:
    """A text that no spreadsheet runs as a formula: an apostrophe stands before a character that would begin one.

    A formula begins at the start of a cell, and behind a semicolon, tab or line break, which some spreadsheets take for
    the end of a cell. Such are `=`, `+`, `-`, `@` and their full-width forms (OWASP, "CSV Injection").
    """
    return FORMULA.sub(r"\1'\2", text)


def _breakable(name: str) -> Markup:
    """A name with optional line breaks after the marks between its words, as in `model=luong+seed=1`."""
    return Markup("<wbr>").join(re.split("(?<=[=+./])", name))  # joining escapes the parts


def _table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    right = "--:|" * (len(header) - 1) if header[1:] != ["text"] else "---|"
    lines = [f"| {' | '.join(map(cell, header))} |", f"|---|{right}"]
    return lines + [f"| {' | '.join(map(cell, row))} |" for row in rows]


def _image(picture: ReportPicture) -> str:
    return f"![{cell(picture.alt)}]({IMAGES}/{picture.name})"
