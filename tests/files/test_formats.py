"""Files of other formats are known for what they are, and the way to a text is said."""

import bz2
import gzip
import io
import lzma
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from programs import in_process, one_line
from tiny_bundle import tiny_bundle

from mt.data.corpora.files import FilesCorpus
from mt.errors import UserError
from mt.files.formats import TABLES, encoding_of, require_lines
from mt.files.lines import all_lines, read_chunks, read_lines

TEXTS = {
    "latin": "The door is open.\nÇa va très bien.\n",
    "cyrillic": "Дверь открыта.\nВсё хорошо, спасибо.\n",
    "chinese": "门是开着的。\n一切都很好，谢谢你们大家今天来到这里。\n",
    "arabic": "الباب مفتوح.\nكل شيء بخير.\n",
    "emoji": "😀 fine\n👩‍👩‍👧 family\n",
}
FOREIGN = [
    "tmx",
    "xlf",
    "sdlxliff",
    "po",
    "docx",
    "odt",
    "html",
    "xml",
    "pdf",
    "rtf",
    "srt",
    "vtt",
    "xlsx",
    "zip",
    "tar.gz",
]


def read(data: bytes, markup: bool = True) -> list[str]:
    return [line for lines in read_chunks(io.BytesIO(data), "here", markup=markup) for line in lines]


@pytest.mark.parametrize("script", TEXTS)
@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"])
def test_wide_encodings_are_named_as_their_converter_knows_them(script: str, encoding: str) -> None:
    data = TEXTS[script].encode(encoding)
    with pytest.raises(UserError, match=r"here: UTF-.*not UTF-8; convert it first: iconv -f") as error:
        read(data)
    named = str(error.value).split("iconv -f ")[1].split(" ")[0]
    assert data.decode(named) == TEXTS[script]


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00")))
def test_utf8_is_never_taken_for_another_encoding(text: str) -> None:
    assert encoding_of(text.encode()) is None
    assert encoding_of(text.encode()[:-1]) is None


@pytest.mark.parametrize(
    "text", ["", "a\x00b and more\n", "\x00", "one\x00two\x00three\x00four\x00", "\x00\x00\x00\x00\n"]
)
def test_a_few_zero_bytes_are_not_another_encoding(text: str) -> None:
    assert encoding_of(text.encode()) is None


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_other_encodings_keep_their_message(text: str) -> None:
    assert read(text.encode()) == text.split("\n")[:-1]
    with pytest.raises(UserError, match=r"line 2: not UTF-8 \(byte 3 is 0xe9\)"):
        read(b"good\nab\xe9\n")


def test_binary_files_are_known_by_their_first_bytes() -> None:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("word/document.xml", "<w:document/>")
    cases = {
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n": "a PDF document",
        archive.getvalue(): "a zip archive, such as a .docx",
        gzip.compress(b"a\n"): "a gzip file.*name that ends with .gz",
        lzma.compress(b"a\n"): "an xz file.*name that ends with .xz",
        b"{\\rtf1\\ansi a}\n": "a Rich Text document",
    }
    for data, said in cases.items():
        with pytest.raises(UserError, match=f"^here: {said}") as error:
            read(data)
        assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('\ufeff<?xml version="1.0"?>\n<tmx version="1.4">\n', "an XML file"),
        ("\n<!DOCTYPE HTML>\n<p>Hi</p>", "an HTML page"),
        ("<html lang=en>\n", "an HTML page"),
        ("WEBVTT\n\n00:00.000 --> 00:02.000\nHi\n", "a WebVTT subtitle file"),
        ("1\r\n00:00:01,600 --> 00:00:04,200\r\nHi\r\n", "a SubRip subtitle file"),
    ],
)
def test_markup_on_standard_input_is_known_by_how_it_begins(text: str, said: str) -> None:
    assert len(read(text.encode())) > 0
    with pytest.raises(UserError, match=f"here: {said}, a format that is not read; write its sentences into a text"):
        read(text.encode(), markup=False)


def test_text_that_only_mentions_a_format_is_text() -> None:
    for line in [
        "PK is a railway term.",
        "WEBVTT files",
        "1 and 2",
        "BZh",
        "a <html> tag",
        "PAR1 binds",
        "<b>bold</b>",
    ]:
        assert read(line.encode(), markup=False) == [line]


@pytest.mark.parametrize("suffix", [*FOREIGN, "TMX", "tmx.gz"])
def test_foreign_names_are_refused(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"talk.{suffix}"
    path.write_bytes(b"<b>a</b>\n")
    with pytest.raises(UserError, match=rf"^input={path}: an? .*(not read; )"):
        all_lines(path, "input", "en")
    for train in (str(path), {"source": str(path), "target": str(path)}, str(tmp_path / "*")):
        corpus = FilesCorpus("en", "fr", train)
        with pytest.raises(
            UserError, match=rf"^data\.train(\.source)?={path}: an? .*a format that is not read; "
        ) as error:
            corpus.load(tmp_path / "cache")
        assert "\n" not in str(error.value)


@pytest.mark.parametrize("suffix", TABLES)
def test_tables_hold_no_lines_of_text(suffix: str) -> None:
    with pytest.raises(UserError, match="input=x: this is a table, and sentences are read from lines of text"):
        require_lines(Path(f"a{suffix}"), "input=x", ["en"])


def test_language_codes_are_no_formats(tmp_path: Path) -> None:
    for language in ("srt", "pot"):
        path = tmp_path / f"talk.{language}"
        path.write_text("a\nb\nc\n", encoding="utf-8")
        assert all_lines(path, "input", language) == ["a", "b", "c"]
    sides = {"source": f"{tmp_path}/talk.srt", "target": f"{tmp_path}/talk.pot"}
    for train in (f"{tmp_path}/talk", sides):
        corpus = FilesCorpus("srt", "pot", train, held_out=1)
        assert [pairs for chunk in corpus.read("train") for pairs in chunk] == [["a", "b", "c"]] * 2


def test_other_names_are_texts(tmp_path: Path) -> None:
    for name in ("a", "a.txt", "a.en", "a.md", "a.tok.de", "docx", ".po"):
        (tmp_path / name).write_text("one\n", encoding="utf-8")
        assert all_lines(tmp_path / name, "input") == ["one"]
    packed = tmp_path / "a.txt.bz2"
    packed.write_bytes(bz2.compress(b"one\n"))
    with pytest.raises(UserError, match=r"a compressed file.*decompress it first"):
        list(read_lines(packed, "input"))


def test_every_program_says_so_in_one_line(tmp_path: Path) -> None:
    folder = tiny_bundle(tmp_path / "run" / "bundle").parent
    (tmp_path / "a.tmx").write_text("<tmx/>\n", encoding="utf-8")
    (tmp_path / "a.txt").write_bytes("Öffne die Tür.\r\n".encode("utf-16"))
    (tmp_path / "fine.txt").write_text("a\n", encoding="utf-8")
    files = ["data=files", "data.source=en", "data.target=es"]
    translate = ["mt.translate", f"run={folder}", "device=cpu"]
    evaluate = ["mt.evaluate", f"run={folder}", "device=cpu"]
    cases = [
        ([*translate, "input=a.tmx"], "error: input=a.tmx: a TMX translation memory, a format that is not read"),
        ([*translate, "input=a.txt"], "error: a.txt: UTF-16, not UTF-8; convert it first: iconv -f UTF-16 -t UTF-8"),
        ([*evaluate, "input=a.tmx", "references=fine.txt"], "error: input=a.tmx: a TMX translation memory"),
        ([*evaluate, "input=fine.txt", "references=a.tmx"], "error: references=a.tmx: a TMX translation memory"),
        (["mt.train", *files, "data.train=a.tmx"], "write its pairs into a table"),
        (["mt.train", *files, "data.train=\udce9"], r"data.train=\xe9: a path with a byte that is not UTF-8 (0xe9)"),
        ([*evaluate, "input=\udce9", "references=a"], r"input=\xe9: a path with a byte that is not UTF-8 (0xe9)"),
    ]
    for words, said in cases:
        found = in_process(tmp_path, *words)
        status = 2 if "byte that" in said else 1
        assert said in one_line(found, status)
    (tmp_path / "\udce9").mkdir()
    words = ["mt.train", *files, f"data.train={tmp_path}/fine"]
    assert r"\xe9: a path with a byte that" in one_line(in_process(tmp_path / "\udce9", *words), 2)
    page = in_process(tmp_path, *translate, text="<!doctype html>\n<p>Hi</p>\n")
    assert "standard input: an HTML page" in one_line(page, 1)
    assert not (tmp_path / "outputs").exists() or not list((tmp_path / "outputs").glob("2*"))
