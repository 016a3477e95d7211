"""Saved pictures: formats, embedded fonts, size."""

from __future__ import annotations

import re
import shutil
import subprocess
import zlib
from pathlib import Path

import matplotlib
import pytest
import torch
from PIL import Image

from mt.attention.maps import AttentionMap, MapName
from mt.errors import ConfigError
from mt.figures.attention_maps import attention_figure
from mt.figures.fonts import choose_fonts, has_postscript_outlines
from mt.figures.paper_figure import PaperFigure
from mt.figures.picture_paths import PicturePaths


def figure(rows: int = 2) -> PaperFigure:
    pieces = ["▁größe", "▁Łódź", "▁Привет", "</s>"]
    weights = torch.full((1, rows, 4), 0.25)
    return attention_figure(AttentionMap(MapName("cross"), weights, (pieces * rows)[:rows], pieces), "title")


def test_a_pdf_has_its_fonts_and_can_be_searched(tmp_path: Path) -> None:
    figure().savefig(tmp_path / "map.pdf")
    pdf = (tmp_path / "map.pdf").read_bytes()
    assert pdf.startswith(b"%PDF")
    subtypes = set(re.findall(rb"/Subtype /(\w+)", pdf))
    assert b"CIDFontType2" in subtypes
    assert b"Type3" not in subtypes  # drawings, which journals refuse
    streams = [match[1] for match in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)]
    unpacked = [zlib.decompress(each) for each in streams if each[:1] == b"x"]
    (font,) = {each[:4] for each in unpacked if each[:4] in (b"\x00\x01\x00\x00", b"OTTO", b"true")}
    assert font == b"\x00\x01\x00\x00"  # TrueType
    assert any(b"beginbfrange" in each or b"beginbfchar" in each for each in unpacked)  # glyphs back to letters


@pytest.mark.parametrize("text", ["我想要一杯茶", "彼は図書館", "나는 책을"])
def test_letters_with_postscript_outlines_are_drawings_that_every_reader_shows(tmp_path: Path, text: str) -> None:
    """As TrueType they would be missing in Ghostscript and MuPDF."""
    family = next((name for name in choose_fonts([text]).families if name.startswith("Noto Sans CJK")), None)
    if family is None:
        pytest.skip("Noto Sans CJK is not installed")
    assert has_postscript_outlines(family)
    assert not has_postscript_outlines("DejaVu Sans")
    pieces = [*text, "</s>"]
    weights = torch.full((1, 1, len(pieces)), 1 / len(pieces))
    drawn = attention_figure(AttentionMap(MapName("cross"), weights, ["x"], pieces))
    drawn.savefig(tmp_path / "map.pdf")
    pdf = (tmp_path / "map.pdf").read_bytes()
    assert b"/Subtype /Type3" in pdf
    assert b"CIDFontType2" not in pdf
    reader = shutil.which("pdftotext")
    if reader is not None:
        found = subprocess.run([reader, tmp_path / "map.pdf", "-"], capture_output=True, check=True).stdout.decode()
        assert set(text.replace(" ", "")) <= set(found)


def test_an_svg_needs_no_font_and_no_network(tmp_path: Path) -> None:
    figure().savefig(tmp_path / "map.svg")
    svg = (tmp_path / "map.svg").read_text(encoding="utf-8")
    assert "<text" not in svg
    assert "font-family" not in svg
    links = re.findall(r'(?:href|src)="([^"]*)"', svg)
    assert links
    assert all(link.startswith(("#", "data:image/png;base64,")) for link in links)


def test_a_png_has_the_dots_that_print_needs(tmp_path: Path) -> None:
    drawn = figure()
    drawn.savefig(tmp_path / "map.png")
    with Image.open(tmp_path / "map.png") as image:
        assert image.info["dpi"] == pytest.approx((300, 300), abs=0.1)
        assert image.width == pytest.approx(300 * drawn.get_figwidth(), abs=1)
    drawn.savefig(tmp_path / "small.png", dpi=50)
    with Image.open(tmp_path / "small.png") as image:
        assert image.width == pytest.approx(50 * drawn.get_figwidth(), abs=1)
    high = PaperFigure(figsize=(1, 100))
    high.savefig(tmp_path / "high.png")
    with Image.open(tmp_path / "high.png") as image:
        assert image.size == (80, 8000)


@pytest.mark.parametrize("kind", ["png", "pdf", "svg"])
def test_the_same_figure_gives_the_same_bytes_and_settings_stay(kind: str) -> None:
    before = dict(matplotlib.rcParams)
    assert figure().encoded(kind) == figure().encoded(kind)  # type: ignore[arg-type]
    assert dict(matplotlib.rcParams) == before


def test_a_notebook_gets_a_picture() -> None:
    assert figure()._repr_png_().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("given", "path", "of_a_map"),
    [
        ("maps", "maps/00007.png", "maps/00007-2.cross.1.png"),
        ("a.b/v1.2", "a.b/v1.2/00007.png", "a.b/v1.2/00007-2.cross.1.png"),
        ("maps/{line}.pdf", "maps/00007.pdf", "maps/00007-2.cross.1.pdf"),
        ("maps/map_{line}_a.SVG", "maps/map_00007_a.svg", "maps/map_00007-2.cross.1_a.svg"),
        ("{line}.png", "00007.png", "00007-2.cross.1.png"),
    ],
)
def test_paths(given: str, path: str, of_a_map: str) -> None:
    paths = PicturePaths.of(given)
    assert str(paths.path(7)) == path
    assert str(paths.path(7, 2, "cross.1")) == of_a_map


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("maps.pdf", r"attention_dir=maps.pdf: there is a picture for each line; give .* or \{line\}.pdf"),
        ("x/map.PNG", r"or x/\{line\}.png"),
        ("maps/{line}.jpg", r"end it with .png, .pdf, .svg"),
        ("maps/{line}", r"end it with .png, .pdf, .svg"),
        ("{line}/map.pdf", r"belongs into the name of the files, as in maps/\{line\}.pdf"),
    ],
)
def test_names_that_are_no_folder(given: str, said: str) -> None:
    with pytest.raises(ConfigError, match=said):
        PicturePaths.of(given)


def test_a_folder_may_be_called_like_a_picture(tmp_path: Path) -> None:
    (tmp_path / "maps.pdf").mkdir()
    assert PicturePaths.of(tmp_path / "maps.pdf").path(1) == tmp_path / "maps.pdf" / "00001.png"
