"""Corpora in files: every format, every way to name them, every way they can be wrong."""

import bz2
import csv
import gzip
import json
import lzma
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from mt.data.corpora.files import FilesCorpus
from mt.errors import ConfigError, UserError

PAIRS = [("a dog", "ein Hund"), ("the cat, black", 'die "Katze", schwarz'), ("naïve\u2028line", "ü\x85x"), ("", "leer")]


def corpus(train: Any, **options: Any) -> FilesCorpus:
    return FilesCorpus(**{"source": "en", "target": "de", "train": train, "held_out": 1, **options})


def read(train: Any, **options: Any) -> list[tuple[str, str]]:
    found = corpus(train, **options)
    return [pair for sources, targets in found.read("train") for pair in zip(sources, targets, strict=True)]


def write_text(path: Path, lines: list[str], end: str = "\n") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    data = "".join(line + end for line in lines).encode()
    if path.suffix == ".zst":
        with pa.CompressedOutputStream(str(path), "zstd") as stream:
            stream.write(data)
    else:
        path.write_bytes({".gz": gzip.compress, ".xz": lzma.compress}.get(path.suffix, bytes)(data))
    return path


def write_sides(folder: Path, name: str = "train", pairs: list[tuple[str, str]] = PAIRS, packed: str = "") -> str:
    for language, side in (("en", 0), ("de", 1)):
        write_text(folder / f"{name}.{language}{packed}", [pair[side] for pair in pairs])
    return str(folder / name)


@pytest.mark.parametrize("packed", ["", ".gz", ".xz", ".zst"])
def test_aligned_text(tmp_path: Path, packed: str) -> None:
    assert read(write_sides(tmp_path, packed=packed)) == PAIRS


@pytest.mark.parametrize("packed", ["", ".gz", ".xz", ".zst"])
def test_many_lines_come_in_chunks(tmp_path: Path, packed: str) -> None:
    pairs = [(f"line {n} " + "x" * 300, f"Zeile {n}") for n in range(10_000)]
    prefix = write_sides(tmp_path, pairs=pairs, packed=packed)
    assert read(prefix) == pairs
    assert max(len(sources) for sources, _ in corpus(prefix).read("train")) < 10_000


def test_windows_line_ends_a_byte_order_mark_and_no_last_newline(tmp_path: Path) -> None:
    (tmp_path / "t.en").write_bytes("\ufeffone\r\ntwo".encode())
    (tmp_path / "t.de").write_bytes(b"eins\nzwei\n")
    assert read(str(tmp_path / "t")) == [("one", "eins"), ("two", "zwei")]


def test_the_other_direction(tmp_path: Path) -> None:
    prefix = write_sides(tmp_path)
    assert read(prefix, source="de", target="en") == [(b, a) for a, b in PAIRS]


def test_a_mapping_of_files_lists_and_globs(tmp_path: Path) -> None:
    a, b = write_text(tmp_path / "1.x", ["one"]), write_text(tmp_path / "2.x.gz", ["two"])
    c, d = write_text(tmp_path / "1.y", ["eins"]), write_text(tmp_path / "2.y", ["zwei"])
    expected = [("one", "eins"), ("two", "zwei")]
    assert read({"source": [str(a), str(b)], "target": [str(c), str(d)]}) == expected
    assert read({"en": [str(a), str(b)], "de": str(tmp_path / "*.y")}) == expected
    assert read({"source": str(a), "target": str(c)}) == expected[:1]


def test_lists_and_globs_of_prefixes_and_tables(tmp_path: Path) -> None:
    first, second = write_sides(tmp_path, "part-1", PAIRS[:2]), write_sides(tmp_path, "part-2", PAIRS[3:], ".gz")
    table = write_text(tmp_path / "more.tsv", ["x\ty"])
    expected = PAIRS[:2] + PAIRS[3:]
    assert read([first, second, str(table)]) == [*expected, ("x", "y")]
    assert read(str(tmp_path / "part-*")) == expected
    assert read(str(tmp_path / "part-*.en*")) == expected
    write_text(tmp_path / "t-2.tsv.xz", ["3\t4"])
    write_text(tmp_path / "t-1.tsv", ["1\t2"])
    assert read(str(tmp_path / "t-*")) == [("1", "2"), ("3", "4")]


def tabbed(path: Path, rows: list[list[str]]) -> str:
    return str(write_text(path, ["\t".join(row) for row in rows]))


def test_marks_of_patterns_in_the_names_of_folders_and_files_are_letters(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "a[1]*" / "b?"
    (tmp_path / "a1x" / "bb").mkdir(parents=True)  # what the marks would match
    write_sides(folder, "x[2]", [("one", "eins")])
    write_text(folder / "t[3].tsv", ["two\tzwei"])
    pairs = [("three", "drei"), ("four", "vier")]
    for name, pair in zip(("p-1", "p-2"), pairs, strict=True):
        write_sides(folder, name, [pair])
    monkeypatch.chdir(folder.parent)
    for place in (folder, Path("b?")):
        assert read(f"{place}/x[2]") == [("one", "eins")]
        assert read(f"{place}/t[3].tsv", header=False) == [("two", "zwei")]
        assert read(f"{place}/p-[12]") == pairs
        assert read(f"{place}/p-*.en") == pairs
        assert read({"source": f"{place}/p-?.en", "target": [f"{place}/p-1.de", f"{place}/p-[2].de"]}) == pairs
        with pytest.raises(UserError, match=r"there is no file .*y\.en; near it"):
            read(f"{place}/y")


def test_home_stands_for_its_folder_in_every_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    write_sides(tmp_path, "x", PAIRS[:1])
    for spec in ("~/x", "~/[x]", ["~/x"], {"source": "~/x.en", "target": ["~/*.de"]}):
        assert read(spec) == PAIRS[:1]


@pytest.mark.parametrize("packed", ["", ".gz", ".xz", ".zst"])
def test_tsv_quotes_nothing(tmp_path: Path, packed: str) -> None:
    assert read(tabbed(tmp_path / f"t.tsv{packed}", [list(pair) for pair in PAIRS])) == PAIRS


def test_tsv_columns(tmp_path: Path) -> None:
    plain = tabbed(tmp_path / "a.tsv", [["1", "eins", "one"], ["2", "zwei", "two"]])
    named = tabbed(tmp_path / "b.tsv", [["id", "de", "en"], ["1", "eins", "one"], ["2", "zwei", "two"]])
    expected = [("one", "eins"), ("two", "zwei")]
    assert read(plain, columns=[3, 2]) == expected
    assert read(named) == expected
    assert read(named, columns=["en", "de"]) == expected
    assert read(named, columns=[3, 2], header=True) == expected
    assert read(named, columns=["en", 2]) == expected


def test_csv_with_quotes_commas_and_line_breaks_inside(tmp_path: Path) -> None:
    rows = [(a + "\nsecond line", b) for a, b in PAIRS]
    with (tmp_path / "t.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([("source", "target"), *rows])
    assert read(str(tmp_path / "t.csv")) == rows


@pytest.mark.parametrize("packed", ["", ".gz", ".zst"])
def test_json_lines(tmp_path: Path, packed: str) -> None:
    flat = write_text(tmp_path / f"a.jsonl{packed}", [json.dumps({"n": 1, "de": b, "en": a}) for a, b in PAIRS])
    nested = write_text(
        tmp_path / f"b.jsonl{packed}", [json.dumps({"translation": {"de": b, "en": a}}) for a, b in PAIRS]
    )
    other = write_text(tmp_path / f"c.jsonl{packed}", [json.dumps({"left": a, "right": b}) for a, b in PAIRS])
    assert read(str(flat)) == read(str(nested)) == read(str(other), columns=["left", "right"]) == PAIRS


def test_json_null_is_empty_and_blank_lines_are_skipped(tmp_path: Path) -> None:
    path = write_text(tmp_path / "a.jsonl", ['{"en": null, "de": "x"}', "", '{"en": "\\ud800", "de": "y"}'])
    splits = corpus(str(path), validation=str(path)).load(tmp_path / "cache")
    assert list(splits["train"]["source"]) == ["", "�"]


def test_parquet(tmp_path: Path) -> None:
    english, german = [a for a, _ in PAIRS], [b for _, b in PAIRS]
    pq.write_table(pa.table({"n": [1, 2, 3, 4], "de": german, "en": english}), tmp_path / "a.parquet")
    rows = [{"de": b, "en": a} for a, b in PAIRS]
    pq.write_table(pa.table({"translation": rows}), tmp_path / "b.parquet")
    assert read(str(tmp_path / "a.parquet")) == PAIRS
    assert read(str(tmp_path / "a.parquet"), columns=[3, "de"]) == PAIRS
    assert read(str(tmp_path / "b.parquet")) == PAIRS


def test_splits_and_their_order(tmp_path: Path) -> None:
    prefix = write_sides(tmp_path)
    splits = corpus(prefix, validation=prefix, test=prefix).load(tmp_path / "cache")
    assert {name: len(pairs) for name, pairs in splits.items()} == {"train": 4, "validation": 4, "test": 4}
    assert list(splits["test"]["target"]) == [b for _, b in PAIRS]
    assert set(corpus(prefix).load(tmp_path / "cache")) == {"train", "validation"}


def test_the_fingerprint_follows_content_and_not_place(tmp_path: Path) -> None:
    here, there = write_sides(tmp_path / "a"), write_sides(tmp_path / "b")
    assert corpus(here).fingerprint() == corpus(there).fingerprint()
    write_sides(tmp_path / "b", pairs=PAIRS[:3])
    assert corpus(here).fingerprint() != corpus(there).fingerprint()
    assert corpus(here).fingerprint() != corpus(here, source="de", target="en").fingerprint()


def fails(message: str, train: Any, **options: Any) -> None:
    """Reading raises one line that matches."""
    with pytest.raises(UserError, match=message) as caught:
        read(train, **options)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(("english", "german"), [(3, 5), (5, 3), (9000, 5), (4096, 4097)])
def test_different_line_counts_name_both_files(tmp_path: Path, english: int, german: int) -> None:
    write_text(tmp_path / "t.en", ["x"] * english)
    write_text(tmp_path / "t.de", ["y"] * german)
    fails(rf"t\.en has {english:,} lines but \S*t\.de has {german:,}", str(tmp_path / "t"))


def test_different_line_counts_leave_no_cache(tmp_path: Path) -> None:
    write_text(tmp_path / "t.en", ["x"] * 3)
    write_text(tmp_path / "t.de", ["y"] * 5)
    with pytest.raises(UserError):
        corpus(str(tmp_path / "t")).load(tmp_path / "cache")
    assert not list((tmp_path / "cache").iterdir())


def test_a_missing_file_names_its_path_and_near_ones(tmp_path: Path) -> None:
    write_sides(tmp_path, "train")
    fails(r"data\.train: there is no file \S*trian\.en; near it: train\.en", str(tmp_path / "trian"))
    fails(r"no file \S*train\.tsv; near it: ", str(tmp_path / "train.tsv"))
    fails(r"no folder \S*nowhere \(the nearest that exists is ", str(tmp_path / "nowhere" / "train"))
    (tmp_path / "train.de").unlink()
    fails(r"no file \S*train\.de; near it: train\.en", str(tmp_path / "train"))
    fails(r"data\.train\.target: there is no file \S*x\.de", {"source": str(tmp_path / "train.en"), "target": "x.de"})
    (tmp_path / "empty").mkdir()
    fails("holds nothing", str(tmp_path / "empty" / "train"))


def test_globs_without_a_match(tmp_path: Path) -> None:
    fails("matches no table", str(tmp_path / "*"))
    fails("matches no file", {"source": str(tmp_path / "*.en"), "target": str(tmp_path / "*.de")})


def test_one_text_file_is_not_a_pair(tmp_path: Path) -> None:
    fails("one text file holds one language", str(write_text(tmp_path / "all.txt", ["x"])))


def test_sides_of_different_numbers_of_files(tmp_path: Path) -> None:
    path = str(write_text(tmp_path / "a", ["x"]))
    fails("2 source files but 1 target files", {"source": [path, path], "target": path})


@pytest.mark.parametrize("packed", ["", ".gz", ".xz", ".zst"])
def test_bytes_that_are_not_utf8_name_file_and_line(tmp_path: Path, packed: str) -> None:
    prefix = write_sides(tmp_path, pairs=[("x", "y")] * 6000, packed=packed)
    data = b"y\n" * 4500 + "Stra\xdfe\n".encode("latin-1") + b"y\n" * 1499
    path = tmp_path / f"train.de{packed}"
    if packed == ".zst":
        with pa.CompressedOutputStream(str(path), "zstd") as stream:
            stream.write(data)
    else:
        path.write_bytes({".gz": gzip.compress, ".xz": lzma.compress}.get(packed, bytes)(data))
    fails(rf"train\.de{packed}, line 4501: not UTF-8 \(byte 5 is 0xdf\).*iconv", prefix)


@pytest.mark.parametrize("packed", [".gz", ".xz", ".zst"])
def test_a_truncated_file(tmp_path: Path, packed: str) -> None:
    prefix = write_sides(tmp_path, pairs=[(str(n), str(n * 7919)) for n in range(50_000)], packed=packed)
    path = tmp_path / f"train.de{packed}"
    path.write_bytes(path.read_bytes()[:2000])
    fails(rf"train\.de{packed}: damaged or cut short", prefix)


@pytest.mark.parametrize("packed", [".gz", ".xz", ".zst"])
def test_a_file_that_is_not_what_its_name_says(tmp_path: Path, packed: str) -> None:
    prefix = write_sides(tmp_path, packed=packed)
    (tmp_path / f"train.en{packed}").write_bytes(bz2.compress(b"x"))
    fails(rf"train\.en{packed}: damaged", prefix)


def test_missing_columns_name_those_there(tmp_path: Path) -> None:
    table = tabbed(tmp_path / "a.tsv", [["id", "fr"], ["1", "un"]])
    fails(r"a\.tsv: no column en; it has 2: id, fr", table, columns=["en", "fr"])
    fails(r"a\.tsv: no column 3; the file has 2 columns and no header row", table, columns=[1, 3])
    fails(r"a\.tsv: no columns en and de .* it has id, fr: .*data\.columns", table, header=True)
    lines = write_text(tmp_path / "a.jsonl", ['{"fr": "un"}'])
    fails(r"a\.jsonl:1: no columns en and de .* it has fr", str(lines))
    nested = write_text(tmp_path / "b.jsonl", ['{"translation": {"fr": "un", "en": "one"}}'])
    fails(r"no de in the translation column; it has fr, en", str(nested))
    pq.write_table(pa.table({"fr": ["un"]}), tmp_path / "a.parquet")
    fails(r"a\.parquet: no columns en and de .* it has fr", str(tmp_path / "a.parquet"))
    pq.write_table(pa.table({"translation": [{"fr": "un", "en": "one"}]}), tmp_path / "b.parquet")
    fails(r"b\.parquet: no de in the translation column; it has", str(tmp_path / "b.parquet"))


def test_broken_rows_name_their_line(tmp_path: Path) -> None:
    fails(r"a\.tsv:2: 1 fields found, 2 expected", tabbed(tmp_path / "a.tsv", [["a", "b"], ["c"]]))
    fails(r"b\.tsv: 1 column in the first row, but a pair needs two", tabbed(tmp_path / "b.tsv", [["a"]]))
    fails(r"a\.jsonl:2: not JSON", str(write_text(tmp_path / "a.jsonl", ['{"en": "a", "de": "b"}', "{"])))
    fails(r"b\.jsonl:1: not an object but list", str(write_text(tmp_path / "b.jsonl", ["[1]"])))
    fails(r"c\.jsonl:1: .*must be text, not int", str(write_text(tmp_path / "c.jsonl", ['{"en": 1, "de": "b"}'])))
    (tmp_path / "a.parquet").write_bytes(b"PAR1 not")
    fails(r"a\.parquet: not a whole Parquet file", str(tmp_path / "a.parquet"))


def test_values_of_the_wrong_form_are_config_errors(tmp_path: Path) -> None:
    for train in (3, "", {"left": "a", "right": "b"}, {"source": 1, "target": "b"}):
        with pytest.raises(ConfigError, match=r"^(data\.)?train(\.source)?[=:]"):
            read(train)
    for columns in (["en"], ["en", 0]):
        with pytest.raises(ConfigError, match=r"^columns(\[1\])?="):
            corpus("x", columns=columns)
    with pytest.raises(ConfigError, match=r"^train=null does not fit: expected text or a path or a list or a mapping"):
        corpus(None)


@pytest.mark.parametrize("given", ["there/train", "there/train.tsv", {"source": "there/a", "target": "there/b"}])
def test_a_folder_that_may_not_be_read_is_named(monkeypatch: pytest.MonkeyPatch, given: Any) -> None:
    def forbidden(path: Path) -> bool:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "is_file", forbidden)
    with pytest.raises(UserError, match=r"data\.train.*: there/.* cannot be read .Permission denied.") as error:
        FilesCorpus("en", "de", given).load(Path("cache"))
    assert "\n" not in str(error.value)


def test_marks_inside_of_files_that_were_joined(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes('\ufeffen,de\n"Well, yes.",Na ja.\n\ufeff"So, so.",Soso.\n\u200b\n'.encode())
    (tmp_path / "a.tsv").write_bytes("\ufeffen\tde\na\tb\n\ufeff\nc\td\n".encode())
    line = '{"en": "a", "de": "b"}\n'
    (tmp_path / "a.jsonl").write_bytes(f"\ufeff{line}\ufeff{line}\ufeff\n".encode())
    found = {suffix: read(tmp_path / f"a.{suffix}") for suffix in ("csv", "tsv", "jsonl")}
    assert found["csv"] == [("Well, yes.", "Na ja."), ("So, so.", "Soso.")]
    assert found["tsv"] == [("a", "b"), ("c", "d")]
    assert found["jsonl"] == [("a", "b"), ("a", "b")]


def test_names_that_are_not_utf8(tmp_path: Path) -> None:
    write_text(tmp_path / "caf\udce9.tsv", ["en\tde", "a\tb"])
    for train in (f"{tmp_path}/*.tsv", f"{tmp_path}/caf\udce9.tsv"):
        with pytest.raises(
            UserError, match=r"^data\.train: .*caf\\xe9\.tsv: a path with a byte .* \(0xe9\); rename it$"
        ):
            read(train)
