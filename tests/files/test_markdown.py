"""Texts in Markdown, as a renderer of CommonMark and GitHub's tables shows them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from mt.files.markdown import cell, line

MARKS = st.text(st.sampled_from("\\`*_[]()<>|~$&#!+-=:;.,'\"{}^ 12ab") | st.characters(codec="utf-8"), max_size=30)
RENDERER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def shown(tokens: list[Token]) -> str:
    """The text of inline tokens; fails if there is anything but text in them."""
    assert {token.type for token in tokens} <= {"text", "text_special"}, tokens
    return "".join(token.content for token in tokens)


def inlines(text: str) -> list[str]:
    return [shown(token.children or []) for token in RENDERER.parse(text) if token.type == "inline"]


def as_read(text: str) -> str:
    return " ".join(text.replace("\0", "\N{REPLACEMENT CHARACTER}").split())


@given(MARKS)
def test_a_line_and_a_cell_are_shown_as_they_are(text: str) -> None:
    (found,) = inlines(f"- x {line(text)}")
    assert found == as_read(f"x {text}")
    if line(text):
        tokens = [token.type for token in RENDERER.parse(line(text))]
        assert tokens == ["paragraph_open", "inline", "paragraph_close"]
        assert inlines(line(text)) == [as_read(text)]
    table = f"| a | b |\n|---|---|\n| {cell(text)} | {cell(text)} |\n"
    assert inlines(table) == ["a", "b", as_read(text), as_read(text)]


def test_ordinary_texts_are_read_in_an_editor_as_they_are() -> None:
    for text in (
        "model=transformer+seed=1, outputs/my_run: BLEU 31.2 (p = 0.03)!",
        "Well, it's 5 > 4 & \"that\" is all; isn't it?",
        "tokenizer.vocabulary_size 8,000 — #1",
        "¿Está abierta la puerta?",
    ):
        assert line(text) == cell(text) == text
    assert cell("runs/[a]_b|c") == r"runs/\[a\]\_b\|c"
