"""Files that hold something else than lines of UTF-8 text, known by the ends of their names or by their first bytes.

Read as text, markup would be translated or learned from. So these formats are refused, with the way to a text.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from mt.errors import UserError

COMPRESSIONS = ("", ".gz", ".xz", ".zst")
TABLES = (".tsv", ".csv", ".jsonl", ".ndjson", ".json", ".parquet")

SENTENCES = "write its sentences into a text file, one a line"
PAIRS = f"write its pairs into a table ({', '.join(TABLES)}) or into two text files, one sentence a line"
UNPACK = "unpack it first"
COLUMN = "write the column to read into a text file, one sentence a line"


@dataclass(frozen=True)
class ForeignFormat:
    """A format that is not read.

    Attributes:
        name: with its article, for messages.
        of_sentences: what a user does who has sentences to translate in this format.
        of_pairs: what a user does who has sentence pairs in this format.
    """

    name: str
    of_sentences: str = SENTENCES
    of_pairs: str = PAIRS


XLIFF = ForeignFormat("an XLIFF file")
GETTEXT = ForeignFormat("a gettext catalogue")
WORD = ForeignFormat("a Word document")
OPEN_DOCUMENT = ForeignFormat("an OpenDocument file")
WORKBOOK = ForeignFormat("an Excel workbook", "save its column as a text file, one sentence a line", "save it as CSV")
SLIDES = ForeignFormat("a PowerPoint file")
HTML = ForeignFormat("an HTML page")
XML = ForeignFormat("an XML file")
PDF = ForeignFormat("a PDF document")
RTF = ForeignFormat("a Rich Text document")
SUBRIP = ForeignFormat("a SubRip subtitle file")
WEBVTT = ForeignFormat("a WebVTT subtitle file")
ARCHIVE = ForeignFormat("an archive of files", UNPACK, UNPACK)
PACKED = ForeignFormat("a compressed file", "decompress it first", "decompress it first")

BY_SUFFIX = {
    ".tmx": ForeignFormat("a TMX translation memory"),
    **dict.fromkeys((".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff", ".txlf"), XLIFF),
    **dict.fromkeys((".po", ".pot"), GETTEXT),
    **dict.fromkeys((".doc", ".docx", ".docm"), WORD),
    **dict.fromkeys((".odt", ".ods", ".odp"), OPEN_DOCUMENT),
    **dict.fromkeys((".xls", ".xlsx", ".xlsm"), WORKBOOK),
    **dict.fromkeys((".ppt", ".pptx"), SLIDES),
    **dict.fromkeys((".html", ".htm", ".xhtml"), HTML),
    **dict.fromkeys((".xml", ".dita", ".resx"), XML),
    ".pdf": PDF,
    ".rtf": RTF,
    ".epub": ForeignFormat("an EPUB book"),
    ".srt": SUBRIP,
    ".vtt": WEBVTT,
    **dict.fromkeys((".ass", ".ssa", ".ttml"), ForeignFormat("a subtitle file")),
    **dict.fromkeys((".zip", ".tar", ".tgz", ".7z", ".rar"), ARCHIVE),
    **dict.fromkeys((".bz2", ".lz4"), PACKED),
}
"""The end of a file's name, in lower case and without that of a compression that is read -> the format."""

BY_FIRST_BYTES = {
    b"%PDF-": PDF,
    b"PK\x03\x04": ForeignFormat("a zip archive, such as a .docx, .xlsx or .odt file"),
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": ForeignFormat("a document of an older Office"),
    b"{\\rtf": RTF,
    b"PAR1\x15": ForeignFormat("a Parquet table", COLUMN, "give it a name that ends with .parquet"),
    b"\x1f\x8b": ForeignFormat("a gzip file", *["decompress it first, or give it a name that ends with .gz"] * 2),
    b"\xfd7zXZ\x00": ForeignFormat("an xz file", *["decompress it first, or give it a name that ends with .xz"] * 2),
    b"(\xb5/\xfd": ForeignFormat("a zstd file", *["decompress it first, or give it a name that ends with .zst"] * 2),
}
"""How a file of the format begins."""

BY_FIRST_TEXT = {
    re.compile(r"\s*<\?xml\s", re.I): XML,
    re.compile(r"\s*(<!doctype\s+html|<html[\s>])", re.I): HTML,
    re.compile(r"WEBVTT[ \t]*\r?\n"): WEBVTT,
    re.compile(r"\s*\d+\s*\n\d+:\d\d:\d\d[,.]\d+ --> "): SUBRIP,
}
"""How a text in the format begins."""

SAMPLE = 4096
"""Number of bytes by which an encoding is recognised."""
NO_TEXT = ("Cc", "Cn", "Co", "Cs")
"""Categories of control characters, unassigned and private code points, and surrogates."""
MARKS = {
    b"\xff\xfe\x00\x00": "UTF-32",
    b"\x00\x00\xfe\xff": "UTF-32",
    b"\xff\xfe": "UTF-16",
    b"\xfe\xff": "UTF-16",
}
"""Byte order marks; those of UTF-32 first, because one of them begins with one of UTF-16."""


def kind(path: Path) -> str:
    """The suffix of a file without that of its compression: ".tsv" for `a.tsv.gz`."""
    suffix = path.suffix.lower()
    return Path(path.stem).suffix.lower() if suffix in COMPRESSIONS[1:] else suffix


def require_lines(path: str | Path, said: str, languages: Collection[str] = ()) -> None:
    """Check that the name of a file is not that of a format other than lines of text.

    Args:
        path: the file.
        said: how messages name it.
        languages: language codes. They are no formats: `talk.srt` can be a text in Sauri.

    Raises:
        UserError: it is; the message says which and what to do.
    """
    suffix = kind(Path(path))
    if suffix[1:] in languages:
        return
    if suffix in TABLES:
        raise UserError(f"{said}: this is a table, and sentences are read from lines of text; {COLUMN}")
    if suffix in BY_SUFFIX:
        raise _refused(said, BY_SUFFIX[suffix], BY_SUFFIX[suffix].of_sentences)


def require_corpus(path: Path, said: str, languages: Collection[str] = ()) -> None:
    """Check that the name of a file of a corpus is not that of a format other than lines of text and tables.

    The arguments and errors are those of `require_lines`.
    """
    suffix = kind(path)
    if suffix in BY_SUFFIX and suffix[1:] not in languages:
        raise _refused(said, BY_SUFFIX[suffix], BY_SUFFIX[suffix].of_pairs)


def require_text(data: bytes, name: str, markup: bool = False) -> None:
    """Check that bytes are not the beginning of something other than UTF-8 text.

    Args:
        data: the first bytes.
        name: how messages name the file or stream.
        markup: also refuse texts that begin like XML, HTML or subtitles.

    Raises:
        UserError: they are; the message says of what, and what to do.
    """
    found = [each for start, each in BY_FIRST_BYTES.items() if data.startswith(start)]
    if markup:
        text = data[:SAMPLE].decode("utf-8", "replace").removeprefix("\ufeff")
        found += [each for start, each in BY_FIRST_TEXT.items() if start.match(text)]
    if found:
        raise _refused(name, found[0], found[0].of_sentences)
    encoding = encoding_of(data)
    if encoding is not None:
        raise UserError(f"{name}: {encoding}, not UTF-8; convert it first: iconv -f {encoding} -t UTF-8 OLD > NEW")


def encoding_of(data: bytes) -> str | None:
    """The name of an encoding of 2 or 4 bytes a unit, as iconv knows it; None if the bytes do not look like one.

    Without a byte order mark it is known by zero bytes, which texts in UTF-8 do not have.
    """
    marked = next((encoding for mark, encoding in MARKS.items() if data.startswith(mark)), None)
    sample = data[:SAMPLE]
    if marked is not None or 0 not in sample:
        return marked
    return _by_places_of_zeros(sample) if _is_utf8(sample) else _by_decoding(sample)


def _by_places_of_zeros(sample: bytes) -> str | None:
    """The encoding of text whose bytes could also be UTF-8: that of ASCII, Cyrillic or Arabic letters.

    In UTF-16 every space and line feed has a zero, always on the same side. In UTF-32 every character has two or more.
    """
    zeros = [sample[place::4].count(0) for place in range(4)]
    if sum(zeros) < max(2, len(sample) // 16):
        return None
    empty = [zeros[place] >= len(sample) // 4 - 1 > 0 for place in range(4)]
    full = [not zeros[place] for place in range(4)]
    if full[0] and empty[2] and empty[3]:
        return "UTF-32LE"
    if empty[0] and empty[1] and full[3]:
        return "UTF-32BE"
    if full[0] and full[2]:
        return "UTF-16LE"
    return "UTF-16BE" if full[1] and full[3] else None


def _by_decoding(sample: bytes) -> str | None:
    """The encoding in which bytes are a text, and the one with most ASCII, such as spaces, if there are several."""
    texts = {}
    for encoding in ("UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE"):
        try:
            text = codecs.getincrementaldecoder(encoding)().decode(sample)
        except UnicodeDecodeError:
            continue
        if all(character.isspace() or unicodedata.category(character) not in NO_TEXT for character in text):
            texts[encoding] = sum(map(str.isascii, text))
    return max(texts, key=texts.__getitem__, default=None)


def _is_utf8(beginning: bytes) -> bool:
    """Whether bytes are the beginning of UTF-8 text; the last character may be cut short."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(beginning)
    except UnicodeDecodeError:
        return False
    return True


def _refused(said: str, foreign: ForeignFormat, way_out: str) -> UserError:
    return UserError(f"{said}: {foreign.name}, a format that is not read; {way_out}")
