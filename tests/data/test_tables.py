"""Tables of pairs: every row is read as it was meant, or refused with its file and line."""

import csv
import gzip
import io
import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from programs import in_process, one_line
from shared_folder import shared_folder

from mt.data.corpora.files import FilesCorpus
from mt.errors import ConfigError, UserError

CASES = shared_folder("cases")
PAIRS = [("One.", "Un."), ("Two.", "Deux."), ("Three.", "Trois.")]


def corpus(train: Any, **options: Any) -> FilesCorpus:
    return FilesCorpus(**{"source": "en", "target": "fr", "train": train, "held_out": 1, **options})


def pairs_of(made: FilesCorpus, split: str = "train") -> list[tuple[str, str]]:
    return [pair for sources, targets in made.read(split) for pair in zip(sources, targets, strict=True)]


def read(path: Path, **options: Any) -> list[tuple[str, str]]:
    return pairs_of(corpus(str(path), **options))


def notices(path: Any, **options: Any) -> list[str]:
    made = corpus(path if isinstance(path, list) else str(path), **options)
    pairs_of(made)
    return made.notices.lines()


def written(path: Path, text: str) -> Path:
    path.write_bytes(text.encode())
    return path


def fails(message: str, path: Path, **options: Any) -> None:
    with pytest.raises(UserError, match=message) as caught:
        read(path, **options)
    assert "\n" not in str(caught.value)


def rows(pairs: list[tuple[str, str]], tab: str = ",") -> str:
    return "".join(f"{a}{tab}{b}\n" for a, b in pairs)


class TestQuotes:
    def test_one_that_is_never_closed_is_named_by_its_line(self, tmp_path: Path) -> None:
        text = "en,fr\n" + rows(PAIRS) + 'Four,"Quatre.\n' + rows(PAIRS) * 200
        fails(
            r"a\.csv:5: the quote that opens here is not closed by the end of the file",
            written(tmp_path / "a.csv", text),
        )

    def test_two_that_pair_up_wrongly(self, tmp_path: Path) -> None:
        text = 'en,fr\nOne.,Un.\n"Two,Deux.\nThree.,Trois.\n"Four.,Quatre.\nFive.,Cinq.\n'
        fails(r"a\.csv:3: the quote that opens here is not closed by line 5", written(tmp_path / "a.csv", text))

    def test_rows_that_a_quote_has_swallowed(self, tmp_path: Path) -> None:
        text = 'en,fr\nOne.,"Un.\n' + rows(PAIRS * 2) + 'Five.,Cinq."\nSix.,Six.\n'
        fails(r"a\.csv:2: .*closes on line 9, and each line between has 2 fields", written(tmp_path / "a.csv", text))

    def test_a_backslash_closes_nothing(self, tmp_path: Path) -> None:
        text = 'en,fr\n"She said \\"Yes\\", then left.","Elle a dit oui."\n'
        fails(r"a\.csv:2: the quote .* write each quote inside a quoted field twice", written(tmp_path / "a.csv", text))

    def test_a_field_without_end_takes_little_memory(self, tmp_path: Path) -> None:
        text = 'en,fr\n"One.,Un.\n' + "Two.,Deux.\n" * 200_000
        fails(r"a\.csv:2: the quote that opens here is not closed", written(tmp_path / "a.csv", text))

    def test_line_breaks_inside_are_read_and_said(self, tmp_path: Path) -> None:
        table = written(tmp_path / "a.csv", 'en,fr\n"One,\none.",Un.\nTwo.,"Deux,\n\n""deux""."\n')
        assert read(table) == [("One,\none.", "Un."), ("Two.", 'Deux,\n\n"deux".')]
        assert notices(table) == [f"{table}: 2 rows hold line breaks inside quotes, the first at line 2"]

    def test_spaces_before_a_quote(self, tmp_path: Path) -> None:
        table = written(tmp_path / "a.csv", 'en, fr\n"One, one.", "Un, un."\nTwo., Deux.\n')
        assert read(table) == [("One, one.", "Un, un."), ("Two.", "Deux.")]
        fails(r"b\.csv:3: the quote", written(tmp_path / "b.csv", 'en, fr\nOne., Un.\nHe said, "Yes" and left\n'))

    def test_another_separator(self, tmp_path: Path) -> None:
        fails("1 column in the first row.*commas in .csv", written(tmp_path / "a.csv", "en;fr\nOne.;Un.\n"))

    def test_quotes_mean_nothing_in_tsv(self, tmp_path: Path) -> None:
        table = written(tmp_path / "a.tsv", 'en\tfr\n"One."\tUn."\n"Two.\tDeux.\n')
        assert read(table) == [('"One."', 'Un."'), ('"Two.', "Deux.")]

    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.lists(st.tuples(*[st.text('ab ,"\n', max_size=8)] * 2), min_size=1, max_size=6))
    def test_what_a_csv_writer_writes_comes_back(self, tmp_path: Path, given: list[tuple[str, str]]) -> None:
        stream = io.StringIO()
        csv.writer(stream, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows([("en", "fr"), *given])
        try:
            assert read(written(tmp_path / "a.csv", stream.getvalue())) == given
        except UserError as error:  # whole rows inside a field are refused
            assert "like a row of its own" in str(error)  # noqa: PT017

    @settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.data())
    def test_one_quote_too_many_swallows_no_row(self, tmp_path: Path, data: Any) -> None:
        side = st.text("ab ,'é", min_size=1, max_size=6)
        given = data.draw(st.lists(st.tuples(side, side), min_size=2, max_size=6))
        lines = [f'"{a}","{b}"' for a, b in given]
        row = data.draw(st.integers(0, len(lines) - 1))
        place = data.draw(st.integers(0, len(lines[row])))
        lines[row] = lines[row][:place] + '"' + lines[row][place:]
        try:
            found = read(written(tmp_path / "a.csv", "\n".join(["en,fr", *lines, ""])))
        except UserError as error:
            assert f"a.csv:{row + 2}: " in str(error)  # noqa: PT017
        else:
            assert found[:row] + found[row + 1 :] == given[:row] + given[row + 1 :]


class TestWidth:
    @pytest.mark.parametrize(("name", "tab"), [("a.csv", ","), ("a.tsv", "\t")])
    @pytest.mark.parametrize("header", [True, False])
    def test_a_row_that_is_wider_or_narrower_is_refused(
        self, tmp_path: Path, name: str, tab: str, header: bool
    ) -> None:
        good = (rows([("en", "fr")], tab) if header else "") + rows(PAIRS, tab)
        line = good.count("\n") + 1
        for row, found in ((f"Well{tab} yes.{tab}Eh bien oui.", 3), ("Yes.", 1), (f"Yes.{tab}Oui.{tab}", 3)):
            table = written(tmp_path / name, good + row + "\n" + rows(PAIRS, tab))
            fails(rf"{name}:{line}: {found} fields found, 2 expected", table)
            fails(rf"{name}:{line}: {found} fields found, 2 expected", table, columns=[1, 2])

    def test_lines_are_counted_through_line_breaks_in_fields(self, tmp_path: Path) -> None:
        text = 'en,fr\n"One\n1","Un\n1"\n\nTwo,Deux,x\n'
        fails(r"a\.csv:6: 3 fields", written(tmp_path / "a.csv", text))


class TestBlankLines:
    @pytest.mark.parametrize(("name", "tab"), [("a.csv", ","), ("a.tsv", "\t")])
    @pytest.mark.parametrize("header", ["", "en{tab}fr\n", "\nen{tab}fr\n"])
    @pytest.mark.parametrize("blank", ["\n", "  \n", "\r\n", "\n\n\n"])
    def test_they_hold_no_pair(self, tmp_path: Path, name: str, tab: str, header: str, blank: str) -> None:
        table = written(
            tmp_path / name, header.format(tab=tab) + rows(PAIRS[:1], tab) + blank + rows(PAIRS[1:], tab) + blank
        )
        assert read(table) == PAIRS

    def test_in_json_lines(self, tmp_path: Path) -> None:
        lines = [json.dumps({"en": a, "fr": b}) for a, b in PAIRS]
        assert read(written(tmp_path / "a.jsonl", "\n".join([*lines, "", ""]))) == PAIRS

    def test_a_row_of_empty_fields_is_a_pair(self, tmp_path: Path) -> None:
        assert read(written(tmp_path / "a.tsv", "en\tfr\n\t\nx\ty\n")) == [("", ""), ("x", "y")]
        assert read(written(tmp_path / "a.csv", "en,fr\n,\nx,y\n")) == [("", ""), ("x", "y")]

    @pytest.mark.parametrize("longer", ["en", "fr"])
    def test_at_the_end_of_one_of_two_files(self, tmp_path: Path, longer: str) -> None:
        for language, side in (("en", 0), ("fr", 1)):
            end = "\n \n" if language == longer else ""
            written(tmp_path / f"t.{language}", "".join(pair[side] + "\n" for pair in PAIRS) + end)
        assert read(tmp_path / "t") == PAIRS
        with (tmp_path / f"t.{longer}").open("a") as file:
            file.write("more\n")
        fails(r"t\.en has \d lines but \S*t\.fr has \d", tmp_path / "t")


class TestHeaders:
    @pytest.mark.parametrize(
        "header", ["FR\tEN", "fr \t en", "fra\teng", "French\tEnglish", "français\tanglais", "fr-FR\ten_US", "fre\tEng"]
    )
    def test_columns_are_found_by_any_name_of_their_language(self, tmp_path: Path, header: str) -> None:
        text = header + "\n" + rows([(b, a) for a, b in PAIRS], "\t")
        table = written(tmp_path / "a.tsv", text)
        assert read(table) == PAIRS
        french, english = map(str.strip, header.split("\t"))
        assert notices(table) == [f"{table}: reading column {english} as en, column {french} as fr"]
        assert read(table, source="fr", target="en") == [(b, a) for a, b in PAIRS]

    @pytest.mark.parametrize(("code", "name"), [("zh", "Chinese"), ("cmn", "Chinese"), ("zh", "zh_Hans"), ("nb", "no")])
    def test_other_codes(self, tmp_path: Path, code: str, name: str) -> None:
        table = written(tmp_path / "a.csv", f"id,English,{name}\n1,One.,x\n2,Two.,y\n")
        assert read(table, target=code) == [("One.", "x"), ("Two.", "y")]

    @pytest.mark.parametrize("header", ["Source,TARGET", " source , target "])
    def test_source_and_target(self, tmp_path: Path, header: str) -> None:
        assert read(written(tmp_path / "a.csv", f"{header}\n{rows(PAIRS)}")) == PAIRS

    def test_an_exact_code_goes_before_a_near_one(self, tmp_path: Path) -> None:
        table = written(tmp_path / "a.csv", "en-GB,en-US,fr\nlorry,truck,camion\n")
        assert read(table, source="en-US") == [("truck", "camion")]
        assert read(table, source="en-US", target="en-GB") == [("truck", "lorry")]
        fails("2 columns may be en: en-GB, en-US", table)

    def test_scripts_are_told_apart(self, tmp_path: Path) -> None:
        table = written(tmp_path / "a.csv", "en,zh-CN,zh-TW\nbody,体,體\n")
        assert read(table, target="zh-Hant") == [("body", "體")]
        assert read(table, target="zh_Hans") == [("body", "体")]
        fails("2 columns may be zh: zh-CN, zh-TW", table, target="zh")

    def test_a_number_is_not_indonesian(self, tmp_path: Path) -> None:
        table = written(tmp_path / "a.csv", "id,English,Indonesian\n1,One.,Satu.\n")
        fails("2 columns may be id: id, Indonesian", table, target="id")
        assert read(table, target="id", columns=["English", "Indonesian"]) == [("One.", "Satu.")]
        assert read(written(tmp_path / "b.csv", "en,id\nOne.,Satu.\n"), target="id") == [("One.", "Satu.")]

    @pytest.mark.parametrize(
        "header", ["id,English,Chinese", "en,de", "German,Spanish", "text,label", "English,notes", "source,label"]
    )
    def test_names_of_other_columns_are_no_pair(self, tmp_path: Path, header: str) -> None:
        text = header + "\n" + ",".join("x" for _ in header.split(",")) + "\n"
        fails(
            rf"seems to hold names of columns.*: {header.replace(',', ', ')}; .*data.header=false",
            written(tmp_path / "a.csv", text),
        )

    def test_the_way_out_of_that(self, tmp_path: Path) -> None:
        table = written(tmp_path / "a.csv", "English,Anglais\nFrench,Français\n")
        fails("2 columns may be en|seems to hold names", table)
        assert read(table, header=False) == [("English", "Anglais"), ("French", "Français")]

    def test_a_guess_is_said_with_the_first_pair(self, tmp_path: Path) -> None:
        table = written(tmp_path / "a.tsv", rows(PAIRS, "\t"))
        said = notices(table)
        assert read(table) == PAIRS
        assert len(said) == 1
        assert "column 1 is read as en and column 2 as fr: 'One.' -> 'Un.'" in said[0]
        assert notices(table, columns=[1, 2]) == []
        assert notices(written(tmp_path / "b.tsv", "en\tfr\n" + rows(PAIRS, "\t"))) == []

    def test_one_notice_for_many_parts(self, tmp_path: Path) -> None:
        parts = [str(written(tmp_path / f"{n}.tsv", rows(PAIRS, "\t"))) for n in range(5)]
        said = notices(parts)
        assert len(said) == 1
        assert said[0].endswith("(and 4 more like this)")

    def test_notices_are_kept_with_the_pairs(self, tmp_path: Path) -> None:
        table = str(written(tmp_path / "a.tsv", rows(PAIRS, "\t")))
        made, again = (corpus(table, validation=table) for _ in range(2))
        made.load(tmp_path / "cache")
        again.load(tmp_path / "cache")
        assert made.notices.lines() == again.notices.lines() != []

    def test_numbers_do_not_make_a_pair_of_the_header(self, tmp_path: Path) -> None:
        table = written(tmp_path / "a.csv", "French,English\n" + rows([(b, a) for a, b in PAIRS]))
        assert read(table, columns=[2, 1]) == PAIRS
        fails("column French would be read as en", table, columns=[1, 2])
        fails("column French would be read as en", table, columns=["French", "English"])

    def test_numbers_without_a_guess_where_the_first_columns_are_no_sentences(self, tmp_path: Path) -> None:
        table = written(tmp_path / "a.tsv", "1\tOne.\tUn.\n2\tTwo.\tDeux.\n")
        fails(r"a\.tsv:1: 3 columns without names, and the first two are no pair.*data\.columns", table)
        assert read(table, columns=[2, 3]) == PAIRS[:2]

    def test_a_part_without_names_after_one_with_names(self, tmp_path: Path) -> None:
        written(tmp_path / "1.tsv", "fr\ten\nUn.\tOne.\n")
        written(tmp_path / "2.tsv", "Deux.\tTwo.\n")
        fails(r"2\.tsv: no row of names, but \S*1\.tsv has one", tmp_path / "*.tsv")
        assert read(tmp_path / "*.tsv", columns=[2, 1]) == PAIRS[:2]

    @pytest.mark.parametrize("header", ["en,fr,fr", "EN,fr,Fr", "en,en,fr", "source,target,source"])
    def test_two_columns_of_one_name(self, tmp_path: Path, header: str) -> None:
        table = written(tmp_path / "a.csv", f"{header}\na,b,c\n")
        fails(r"2 columns may be \w+: .*it has .*data\.columns=\[1,2\]", table)

    def test_two_that_are_not_needed_do_no_harm(self, tmp_path: Path) -> None:
        assert read(written(tmp_path / "a.csv", "en,x,fr,x\nOne.,1,Un.,2\n")) == PAIRS[:1]

    def test_a_name_of_several_lines_stays_in_one(self, tmp_path: Path) -> None:
        fails("it has the text, x y", written(tmp_path / "a.csv", '"the\ntext","x\ny"\na,b\n'), header=True)

    def test_one_column_is_no_pair(self, tmp_path: Path) -> None:
        with pytest.raises(ConfigError, match="one column cannot be both sides"):
            corpus("x", columns=[2, 2])
        fails("cannot be both sides", written(tmp_path / "a.csv", "en,fr\na,b\n"), columns=["en", 1])


class TestJsonLines:
    @pytest.mark.parametrize("names", [("EN", " fr "), ("English", "French"), ("eng", "fra"), ("source", "Target")])
    def test_names_as_in_other_tables(self, tmp_path: Path, names: tuple[str, str]) -> None:
        lines = [json.dumps({"n": 1, names[1]: b, names[0]: a}) for a, b in PAIRS]
        assert read(written(tmp_path / "a.jsonl", "\n".join(lines))) == PAIRS

    def test_a_name_that_occurs_twice(self, tmp_path: Path) -> None:
        text = '{"en": "One.", "fr": "Un."}\n{"en": "Two.", "en": "Deux.", "fr": "x"}\n'
        fails(r"a\.jsonl:2: the name en occurs twice", written(tmp_path / "a.jsonl", text))
        table = written(tmp_path / "b.jsonl", '{"en": "a", "EN": "b", "fr": "c"}')
        fails(r"b\.jsonl:1: 2 columns may be en: en, EN", table)
        assert read(table, columns=["EN", "fr"]) == [("b", "c")]

    def test_null_is_an_empty_side(self, tmp_path: Path) -> None:
        lines = [
            '{"en": null, "fr": "a"}', '{"translation": null}', '{"translation": {"en": "b", "fr": null}}',
            '{"translation": {"eng": "c", "FR": "d"}}',
        ]  # fmt: skip
        assert read(written(tmp_path / "a.jsonl", "\n".join(lines))) == [("", "a"), ("", ""), ("b", ""), ("c", "d")]

    def test_other_values_are_refused(self, tmp_path: Path) -> None:
        for value in ('"text"', "[1]", "3"):
            fails(
                r"a\.jsonl:1: the translation column holds",
                written(tmp_path / "a.jsonl", f'{{"translation": {value}}}'),
            )
        deep = "[" * 100_000 + "]" * 100_000
        fails(r"a\.jsonl:1: .*nested too deeply", written(tmp_path / "a.jsonl", f'{{"en": {deep}, "fr": "x"}}'))


class TestParquet:
    def test_two_columns_of_one_name(self, tmp_path: Path) -> None:
        columns = [pa.array(side) for side in (["One."], ["Un."], ["Uno."])]
        pq.write_table(pa.table(columns, names=["en", "fr", "fr"]), tmp_path / "a.parquet")
        fails(r"a\.parquet: 2 columns may be fr: fr, fr", tmp_path / "a.parquet")
        assert read(tmp_path / "a.parquet", columns=[1, 2]) == [("One.", "Un.")]
        assert read(tmp_path / "a.parquet", columns=[1, 3]) == [("One.", "Uno.")]
        assert read(tmp_path / "a.parquet", columns=[2, 3], source="x", target="y") == [("Un.", "Uno.")]

    @pytest.mark.parametrize("value", ["text", ["One.", "Un."], [{"en": "One."}], 3])
    def test_a_translation_of_another_type(self, tmp_path: Path, value: Any) -> None:
        pq.write_table(pa.table({"translation": [value]}), tmp_path / "a.parquet")
        fails(r"a\.parquet: the column translation holds .*, not a text for each language", tmp_path / "a.parquet")

    def test_a_map_of_translations(self, tmp_path: Path) -> None:
        kind = pa.map_(pa.string(), pa.string())
        values = pa.array([[("fr", "Un."), ("en", "One.")], None, [("en", None), ("fr", "b")]], kind)
        pq.write_table(pa.table({"n": [1, 2, 3], "translation": values}), tmp_path / "a.parquet")
        assert read(tmp_path / "a.parquet") == [("One.", "Un."), ("", ""), ("", "b")]
        fails(r"a\.parquet, row 1: no de in the translation column; it has fr, en", tmp_path / "a.parquet", target="de")

    def test_null_is_an_empty_side(self, tmp_path: Path) -> None:
        rows = pa.array([{"en": "a", "fr": None}, None], pa.struct([("en", pa.string()), ("fr", pa.string())]))
        pq.write_table(pa.table({"translation": rows}), tmp_path / "a.parquet")
        assert read(tmp_path / "a.parquet") == [("a", ""), ("", "")]
        pq.write_table(pa.table({"EN": ["a", None], "fr.text": [None, None]}), tmp_path / "b.parquet")
        assert read(tmp_path / "b.parquet", columns=["en", "fr.text"]) == [("a", ""), ("", "")]

    @pytest.mark.parametrize("values", [[1, 2], [b"a", b"b"], [["a"], ["b"]], [True, False]])
    def test_a_column_that_is_not_text(self, tmp_path: Path, values: Any) -> None:
        pq.write_table(pa.table({"en": ["a", "b"], "fr": values}), tmp_path / "a.parquet")
        fails(r"a\.parquet: column fr must hold text, not ", tmp_path / "a.parquet")

    @pytest.mark.parametrize("kind", [pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string())])
    def test_every_type_of_text(self, tmp_path: Path, kind: Any) -> None:
        sides = {name: pa.array([pair[side] for pair in PAIRS]).cast(kind) for name, side in (("en", 0), ("fr", 1))}
        pq.write_table(pa.table(sides), tmp_path / "a.parquet")
        assert read(tmp_path / "a.parquet") == PAIRS

    def test_a_damaged_page(self, tmp_path: Path) -> None:
        words = [f"word {n * 7919 % 10007} here" for n in range(9000)]
        pq.write_table(pa.table({"en": words, "fr": words}), tmp_path / "a.parquet", use_dictionary=False)
        data = bytearray((tmp_path / "a.parquet").read_bytes())
        for damage in (range(200, 260), range(30_000, 30_100)):
            for place in damage:
                data[place] ^= 0xFF
            (tmp_path / "a.parquet").write_bytes(data)
            fails(r"a\.parquet: not a whole Parquet file", tmp_path / "a.parquet")

    def test_a_folder_of_parts(self, tmp_path: Path) -> None:
        folder = tmp_path / "corpus.parquet"
        (folder / "day=1").mkdir(parents=True)
        for name, pair in zip(("part-0.parquet", "part-1.parquet", "day=1/x.parquet"), PAIRS, strict=True):
            pq.write_table(pa.table({"en": [pair[0]], "fr": [pair[1]]}), folder / name)
        for name in ("_SUCCESS", "_metadata.parquet", ".part-0.parquet.crc", ".hidden.parquet"):
            (folder / name).write_bytes(b"none of ours")
        assert sorted(read(folder)) == sorted(PAIRS)
        assert read(tmp_path / "*.parquet") == read(folder)
        made = corpus(str(folder))
        before = made.fingerprint()
        pq.write_table(pa.table({"en": ["x"], "fr": ["y"]}), folder / "part-2.parquet")
        assert corpus(str(folder)).fingerprint() != before

    def test_a_folder_of_other_tables(self, tmp_path: Path) -> None:
        (tmp_path / "a.csv").mkdir()
        fails(r"data\.train=\S*a\.csv: a folder without a \.csv file", tmp_path / "a.csv")
        for name, pair in zip(("part-0.csv", "part-1.csv.gz"), PAIRS, strict=False):
            text = f"en,fr\n{pair[0]},{pair[1]}\n".encode()
            (tmp_path / "a.csv" / name).write_bytes(gzip.compress(text) if name.endswith("gz") else text)
        assert read(tmp_path / "a.csv") == PAIRS[:2]


BITS = r"""en fr , \t " \n \r\n { } [ ] : "en" "fr":"x" null 1 \\ \x00 \xff \xc3\xa9 \u2028 translation English PAR1"""


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from([*BITS.split(), " "]), max_size=25),
    st.sampled_from([".csv", ".tsv", ".jsonl", ".parquet"]),
    st.booleans(),
)
def test_any_bytes_are_read_or_refused_in_one_line(
    tmp_path: Path, bits: list[str], suffix: str, documents: bool
) -> None:
    table = tmp_path / f"a{suffix}"
    table.write_bytes("".join(bits).encode().decode("unicode_escape").encode("latin-1", "replace"))
    try:
        read(table, documents="blank_lines" if documents else None)
    except UserError as error:
        assert "\n" not in str(error)  # noqa: PT017
        assert str(table) in str(error)  # noqa: PT017


def test_parquet_with_text_that_is_not_utf8(tmp_path: Path) -> None:
    text = pa.StringArray.from_buffers(1, pa.py_buffer(b"\0\0\0\0\2\0\0\0"), pa.py_buffer(b"\xe9t"))
    pq.write_table(pa.table({"en": ["summer"], "fr": text}), tmp_path / "a.parquet")
    fails(r"a\.parquet: holds text that is not UTF-8", tmp_path / "a.parquet")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_damaged_parquet_file_is_read_or_refused_in_one_line(tmp_path: Path, data: Any) -> None:
    table = tmp_path / "a.parquet"
    words = [f"word {n * 7919 % 1009}" for n in range(500)]
    pq.write_table(pa.table({"en": words, "fr": words[::-1]}), table)
    whole = bytearray(table.read_bytes())
    for _ in range(data.draw(st.integers(1, 3))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    table.write_bytes(whole)
    try:
        read(table)
    except UserError as error:
        assert "\n" not in str(error)  # noqa: PT017


@pytest.mark.parametrize("split", ["validation", "test"])
def test_a_faulty_row_of_any_split_stops_a_run_and_leaves_nothing(tmp_path: Path, split: str) -> None:
    good = written(tmp_path / "good.csv", "en,fr\n" + rows(PAIRS))
    bad = written(tmp_path / "bad.csv", "en,fr\n" + rows(PAIRS) + 'Four,"Quatre.\n')
    words = ["data=files", "data.source=en", "data.target=fr", f"data.train={good}", f"data.validation={good}"]
    result = in_process(tmp_path, "mt.train", *words, f"data.{split}={bad}", "model=transformer/tiny")
    assert f"{bad}:5: the quote that opens here is not closed" in one_line(result, 1)
    assert not list(tmp_path.glob("outputs/cache/corpus*"))
    assert not list(tmp_path.glob("outputs/*_transformer*"))


@pytest.mark.skipif(not CASES.is_dir(), reason="no such folder here")
@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("csv-unclosed-quote/small.csv", r"small\.csv:3: the quote"),
        ("csv-unclosed-quote/two.csv", r"two\.csv:3: the quote"),
        ("csv-unclosed-quote/train.csv", r"train\.csv:51: the quote"),
        ("csv-unclosed-quote/valid.csv", r"valid\.csv:21: the quote"),
        ("row-too-wide/small.csv", r"small\.csv:2: 3 fields found, 2 expected"),
        ("row-too-wide/small.tsv", r"small\.tsv:2: 3 fields found, 2 expected"),
        ("parquet/damaged.parquet", "not a whole Parquet file"),
        ("parquet/duplicate_columns.parquet", "2 columns may be fr"),
        ("parquet/translation_is_list.parquet", "the column translation holds list"),
        ("parquet/translation_is_text.parquet", "the column translation holds string"),
    ],
)
def test_cases_that_are_refused(name: str, message: str) -> None:
    fails(message, CASES / name)


@pytest.mark.skipif(not CASES.is_dir(), reason="no such folder here")
@pytest.mark.parametrize(
    ("name", "count"),
    [("csv-unclosed-quote/good.csv", 364), ("header-case-order/train.tsv", 400), ("parquet/spark.parquet", 400)],
)
def test_cases_that_are_read(name: str, count: int) -> None:
    pairs = read(CASES / name)
    assert len(pairs) == count
    assert pairs[0] == ("When did you finish writing the report?", "Quand avez-vous achevé d'écrire le rapport?")
