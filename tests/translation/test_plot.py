"""What a translation shows in a notebook, and its pictures as files."""

from __future__ import annotations

import os
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
import torch
from programs import in_process
from tiny_bundle import tiny_bundle

from mt.attention.maps import AttentionMap, MapName
from mt.translation import Translation, Translator

HOSTILE = '<script>alert(1)</script><img src=x onerror="alert(2)">&amp; \x1b[31m \u202eevil'


class Reader(HTMLParser):
    """What a browser would make of a snippet: tags, attributes, text."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.open: list[str] = []
        self.attributes: set[str] = set()
        self.titles: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.open.append(tag)
        self.attributes |= {name for name, _ in attrs}
        self.titles += [value or "" for name, value in attrs if name == "title"]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def translation(source: str, pieces: list[str]) -> Translation:
    weights = torch.rand(2, 2, len(pieces)).softmax(-1)
    cross = AttentionMap(MapName.parse("cross.1"), weights, [HOSTILE, "</s>"], pieces)
    return Translation(source, HOSTILE, -1.5, source_pieces=pieces, attention=[cross], reference=HOSTILE)


def test_the_snippet_is_static_and_every_text_is_escaped() -> None:
    shown = Reader(translation(HOSTILE, ["▁a", HOSTILE, "</s>"])._repr_html_())
    assert set(shown.tags) == {"div", "span", "bdi", "table", "tr", "th", "td"}
    assert shown.attributes == {"style", "title"}
    assert shown.text.count("<script>alert(1)</script>") == 3  # source, translation, reference
    assert "\\x1b[31m" in shown.text
    assert "\x1b" not in shown.text


def test_the_snippet_has_the_weights_of_the_mean() -> None:
    made = translation("a b", ["▁a", "▁b", "</s>"])
    shown = Reader(made._repr_html_())
    mean = made.attention[0].weights.mean(0).flatten().tolist()
    assert [float(title) for title in shown.titles] == pytest.approx(mean, abs=5e-4)
    assert "mean over 2 heads" in shown.text
    assert "-1.50" in shown.text


def test_long_texts_and_texts_without_attention() -> None:
    long = translation("a", ["▁a"] * 200)
    shown = Reader(long._repr_html_())
    assert len(shown.titles) == 2 * 64
    assert "columns 1 to 64 of 200" in shown.text
    assert "table" not in Reader(Translation("a", "b")._repr_html_()).tags
    several = Translation("a a a", "b", parts=[long] * 7)
    shown = Reader(several._repr_html_())
    assert shown.tags.count("table") == 5
    assert "and 2 more parts" in shown.text


def test_plot_draws_the_chosen_map() -> None:
    made = translation("a b", ["▁a", "▁b", "</s>"])
    figure = made.plot()
    assert figure.axes[0].images[0].get_array().tolist() == made.attention[0].weights.mean(0).tolist()
    assert [text.get_text() for text in figure.texts] == ["cross attention, layer 1, mean over 2 heads"]
    heads = made.plot(layer=1, head="all", title="mine")
    assert len(heads.axes) == 3
    assert "mine" in [text.get_text() for text in heads.texts]
    words = translation("a b", ["▁play", "ing", "▁chess", "</s>"]).plot(words=True).axes[0]
    assert [label.get_text() for label in words.get_xticklabels()] == ["playing", "chess", "</s>"]
    with pytest.raises(ValueError, match="no attention map decoder"):
        made.plot("decoder")
    with pytest.raises(ValueError, match="attention=True"):
        Translation("a", "b").plot()
    with pytest.raises(ValueError, match="in 2 parts"):
        Translation("a", "b", parts=[made, made]).plot()


def test_a_translation_of_a_model(tmp_path: Path) -> None:
    translator = Translator.load(tiny_bundle(tmp_path / "bundle"), device="cpu")
    found = translator.translate_detailed("Open the door.", attention="all")
    assert found.plot("encoder.1", head=2).texts[0].get_text() == "encoder self-attention, layer 1, head 2"
    assert "table" in Reader(found._repr_html_()).tags


@pytest.mark.parametrize(
    ("word", "files"),
    [
        ("attention_dir=maps", ["00001.png"]),
        ("attention_dir=maps/{line}.pdf", ["00001.pdf"]),
        ("attention_dir=maps/a_{line}.svg", ["a_00001.svg"]),
    ],
)
def test_the_ending_chooses_the_format(tmp_path: Path, word: str, files: list[str]) -> None:
    folder = tiny_bundle(tmp_path / "bundle", "bahdanau")
    done = in_process(tmp_path, "mt.translate", f"run={folder}", word, text="Open the door.\n")
    assert done.returncode == 0, done.stderr
    assert sorted(os.listdir(tmp_path / "maps")) == files
    start = (tmp_path / "maps" / files[0]).read_bytes()[:6]
    assert re.match(rb"\x89PNG|%PDF|<\?xml", start)


def test_one_picture_for_all_lines_is_refused(tmp_path: Path) -> None:
    done = in_process(tmp_path, "mt.translate", "attention_dir=map.pdf")
    assert done.returncode == 2
    said = "there is a picture for each line; give their folder, for PNG files, or {line}.pdf"
    assert done.stderr.splitlines() == [f"error: attention_dir=map.pdf: {said}"]
