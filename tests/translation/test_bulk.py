"""`mt.backtranslate` and `mt.distill`: shards of pairs, the same for any number of processes and after any kill."""

from __future__ import annotations

import copy
import errno
import gzip
import hashlib
import json
import os
import shlex
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pyarrow.parquet as pq
import pytest
from processes import with_ranks
from programs import Finished, in_process, one_line
from run_folders import corpus
from sacrebleu.metrics.bleu import BLEU
from sacrebleu.metrics.chrf import CHRF
from tiny_bundle import ENGLISH, SPANISH, tiny_bundle

from mt import Translator, backtranslate, distill
from mt.config.build import build
from mt.config.command_line import compose
from mt.data.corpora.files import FilesCorpus
from mt.data.corpora.paths import text_files
from mt.data.text.directions import Direction
from mt.errors import ConfigError, UserError
from mt.ranks import Ranks
from mt.runs.bundle import Bundle
from mt.translation.bulk import text_blocks
from mt.translation.bulk.bulk_progress import EVERY, BulkProgress
from mt.translation.bulk.bulk_translation import BulkTranslation
from mt.translation.bulk.data_config import known_name
from mt.translation.bulk.job import BulkJob, origin_of
from mt.translation.bulk.nearest_reference import NearestReference
from mt.translation.bulk.pair_filters import PairFilters, require_language
from mt.translation.bulk.requirements import require_given
from mt.translation.bulk.shards import Making, ShardFolder
from mt.translation.bulk.taught_corpus import TaughtCorpus
from mt.translation.bulk.text_blocks import FileBlocks
from mt.translation.translation import Translation

LINES = [text.replace(".", f" {word}.") for word in ("now", "later", "again", "today") for text in ENGLISH[:5]]
WORDS = ["device=cpu", "threads=1", "shard=6", "filter.ratio=null", "search.max_length_extra=60"]


def backtranslate_program(folder: Path, *words: str) -> Finished:
    language = [] if any("filter.language" in word for word in words) else ["filter.language=false"]
    return in_process(folder, "mt.backtranslate", *WORDS, *language, *words)


def shards(folder: Path) -> dict[str, str]:
    """The digest of each shard and of the manifest."""
    files = [*folder.glob("*.parquet"), folder / "manifest.json"]
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a bundle `model`, English to Spanish, `mono.en.gz` and its back-translation `bt`."""
    folder = tmp_path_factory.mktemp("bulk")
    tiny_bundle(folder / "model" / "bundle")
    with gzip.open(folder / "mono.en.gz", "wt", encoding="utf-8") as stream:
        stream.write("".join(f"{line}\n" for line in LINES))
    found = backtranslate_program(folder, "bundle=model", "input=mono.en.gz", "output=bt", "tag=<bt>")
    assert found.returncode == 0, found.stderr
    assert found.stdout.splitlines()[0].startswith("bt: ")
    return folder


def test_pairs_are_the_translation_and_what_a_person_wrote(place: Path) -> None:
    tables = [pq.read_table(path).to_pylist() for path in sorted((place / "bt").glob("*.parquet"))]
    rows = [row for table in tables for row in table]
    assert [list(row) for row in rows] == [["es", "en", "score", "tag"]] * len(rows)
    assert {row["tag"] for row in rows} == {"<bt>"}
    sampling = {"_target_": "mt.search.Sampling", "max_length_extra": 60}
    alone = Translator.load(place / "model", device="cpu", search=sampling)
    expected = {line: each for line in dict.fromkeys(LINES) if (each := alone.translate_detailed(line)).finished}
    assert {row["en"]: row["es"] for row in rows} == {line: each.text for line, each in expected.items()}
    for row in rows:
        forced = alone.force(row["en"], row["es"])  # by another way: the whole translation at once
        if forced.ids == expected[row["en"]].ids:  # else the text has other pieces than those that were drawn
            assert row["score"] == pytest.approx(forced.score / len(forced.pieces), abs=1e-3)
    manifest = json.loads((place / "bt" / "manifest.json").read_text())
    assert manifest["finished"] is True
    assert (manifest["lines"], manifest["pairs"], manifest["shards"]) == (20, len(rows), 4)
    assert len(rows) + sum(manifest["dropped"].values()) == 20
    assert manifest["made"]["tag"] == "<bt>"


def test_whole_shards_stay_and_missing_ones_come_back_as_they_were(place: Path) -> None:
    before = shards(place / "bt")
    times = {name: (place / "bt" / name).stat().st_mtime_ns for name in before}
    killed = place / "bt" / "part-000001.parquet"
    killed.unlink()
    damaged = place / "bt" / "part-000002.parquet"
    damaged.write_bytes(damaged.read_bytes()[:-40])
    (place / "bt" / ".part-000001.parquet.elsewhere.1.0123abcd.part").write_bytes(b"half")
    found = backtranslate_program(place, "bundle=model", "input=mono.en.gz", "output=bt", "tag=<bt>")
    assert found.returncode == 0, found.stderr
    assert "4 shards, of which 2 are there already" in found.stderr
    assert shards(place / "bt") == before
    changed = {name for name in before if (place / "bt" / name).stat().st_mtime_ns != times[name]}
    assert changed == {killed.name, damaged.name, "manifest.json"}
    assert not list((place / "bt").glob(".*"))


def _in_ranks(ranks: Ranks, place: str, settings: dict[str, Any]) -> dict[str, Any]:
    bundle = Bundle.load(Path(place) / "model" / "bundle")
    job = BulkJob("backtranslate", settings, bundle, True, None, ranks, lambda line: None)
    blocks = FileBlocks([Path(place) / "mono.en.gz"], [], settings["shard"], *job.languages)
    return job.run(blocks, origin_of(blocks.files, bundle))


def test_several_processes_write_the_same_bytes(place: Path, tmp_path: Path) -> None:
    words = [*WORDS, "filter.language=false", "bundle=x", "input=x", f"output={tmp_path}/bt", "tag='<bt>'"]
    found = with_ranks(2, _in_ranks, str(place), compose("backtranslate", words))
    assert found[0] | {"rate": 0} == found[1] | {"rate": 0}
    assert found[0]["new"] == 4
    assert shards(tmp_path / "bt") == shards(place / "bt")


def test_all_ranks_end_with_the_mistake_that_the_first_finds(place: Path, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    settings = compose("backtranslate", [*WORDS, "bundle=x", "input=x", f"output={tmp_path}"])
    with pytest.raises(UserError, match=r"holds letter\.txt"):
        with_ranks(2, _in_ranks, str(place), settings)


@cache
def loaded(folder: Path) -> Bundle:
    return Bundle.load(folder)


@cache
def composed() -> dict[str, Any]:
    return compose("backtranslate", [*WORDS, "bundle=model", "input=x", "output=new", "filter.language=false"])


def job(place: Path, **changes: Any) -> BulkJob:
    """A back-translation with the settings of `WORDS`, without a program around it."""
    settings = copy.deepcopy(composed()) | {"output": str(place / changes.pop("output", "new"))}
    for key, value in changes.items():
        node, name = (settings[key.partition("_")[0]], key.partition("_")[2]) if "_" in key else (settings, key)
        node[name] = value
    return BulkJob(
        "backtranslate", settings, loaded(place / "model" / "bundle"), True, None, Ranks(), lambda line: None
    )


RUSSIAN = ["Это совсем другие буквы, чем надо."] * 20
FOREIGN = [f"{text} Vivo en una casa blanca." for text in SPANISH * 6]


@pytest.mark.parametrize(
    ("changes", "lines", "expected"),
    [
        ({}, ["", " "], "mono.en: no text in it"),
        (
            {"filter_language": True},
            RUSSIAN,
            "is written in Cyrillic letters, but bundle=model translates English (en)",
        ),
        ({"filter_language": True}, FOREIGN, "is in Spanish (es), but bundle=model translates English (en) to Spanish"),
        ({"output": "bt"}, LINES, "holds shards made with tag=<bt>, not null; give the same settings to go on"),
        ({"output": "bt", "tag": "<bt>", "search_top_k": 5}, LINES, "made with search.top_k=0, not 5"),
        ({"output": "bt", "tag": "<bt>"}, LINES[1:], "part-000000.parquet was made from, or has changed since"),
        ({"output": "bt", "tag": "<bt>"}, [*LINES, "More."], "part-000003.parquet was made from, or has changed since"),
        ({"output": "bt", "tag": "<bt>"}, LINES[:12], "part-000002.parquet was made from, or has changed since"),
        ({"output": "model"}, LINES, "holds bundle, which is not of mt.backtranslate"),
        ({"output": "mono.en.gz"}, LINES, "is a file"),
        ({"filter_score": 0.0, "output": "none"}, LINES, "none: 0 pairs of 20 sentences in 4 shards"),
        ({"search_n_best": 3}, LINES, "search.n_best=3: one translation of each sentence is written"),
    ],
)
def test_what_does_not_fit_is_refused(
    place: Path, tmp_path: Path, changes: dict[str, Any], lines: list[str], expected: str
) -> None:
    (tmp_path / "mono.en").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    before = shards(place / "bt")
    with pytest.raises(UserError) as refused:
        job(place, **changes).run(FileBlocks([tmp_path / "mono.en"], [], 6, "en", "es"), {})
    assert expected in str(refused.value)
    assert shards(place / "bt") == before


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({"input": None}, "input: needs a value: input=FILE"),
        ({"output": "???"}, "output: needs a value: output=FOLDER"),
        ({"tag": "bt"}, "tag=bt: write a tag in angle brackets"),
        ({"tag": "<s>"}, "tag=<s>"),
        ({"tag": "<a b>"}, "tag=<a b>"),
    ],
)
def test_settings_that_must_be_given(settings: dict[str, Any], expected: str) -> None:
    given = {"bundle": "x", "input": "y", "output": "z", "tag": None}
    require_given(given, backtranslate.NEEDED)
    with pytest.raises(ConfigError) as refused:
        require_given({**given, **settings}, backtranslate.NEEDED)
    assert expected in str(refused.value)


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("absent.en", "there is no file"),
        (os.devnull, "is no regular file"),
        ("", "is a folder; give its files by a pattern"),
        ("*.gz", "matches no file"),
        ([], "names no file"),
    ],
)
def test_inputs_that_are_no_files(tmp_path: Path, spec: Any, expected: str) -> None:
    with pytest.raises(UserError) as refused:
        text_files(str(tmp_path / spec) if isinstance(spec, str) else spec, "input")
    assert str(refused.value).startswith("input")
    assert expected in str(refused.value)


def test_several_inputs_are_read_one_after_the_other(tmp_path: Path) -> None:
    for name in ("b.en", "a.en", "c.en"):
        (tmp_path / name).write_text(f"{name}\n")
    assert [path.name for path in text_files(str(tmp_path / "*.en"), "input")] == ["a.en", "b.en", "c.en"]
    given = [str(tmp_path / "c.en"), str(tmp_path / "[ab].en")]
    assert [path.name for path in text_files(given, "input")] == ["c.en", "a.en", "b.en"]


@pytest.mark.parametrize(
    ("lines", "references", "expected"),
    [
        (b"good\ncaf\xe9\n", None, "line 2: not UTF-8"),
        (b"one\ntwo\n", b"uno\n", "references: has 1 lines, and input has more"),
        (b"one\n", b"uno\ndos\n", "input: has 1 lines, and references has more"),
    ],
)
def test_a_faulty_input_is_found_before_any_work(
    tmp_path: Path, lines: bytes, references: bytes | None, expected: str
) -> None:
    (tmp_path / "a").write_bytes(lines)
    (tmp_path / "b").write_bytes(references or b"")
    blocks = FileBlocks([tmp_path / "a"], [] if references is None else [tmp_path / "b"], 9, "en", "es")
    with pytest.raises(UserError, match=expected):
        blocks.census()


@pytest.mark.parametrize(
    ("words", "status", "expected"),
    [
        (["run=model"], 2, "did you mean bundle=model?"),
        (["bundle=absent"], 1, "bundle=absent: no such folder"),
        (["direction=en-de"], 1, "direction=en-de: this model translates en-es"),
    ],
)
def test_a_mistake_gets_one_line(place: Path, words: list[str], status: int, expected: str) -> None:
    given = ["input=mono.en.gz", "output=new", *(["bundle=model"] if "bundle=absent" not in words else [])]
    assert expected in one_line(backtranslate_program(place, *given, *words), status)


def test_an_input_that_changes_meanwhile_is_refused(place: Path, tmp_path: Path) -> None:
    text = tmp_path / "mono.en"
    text.write_text("".join(f"{line}\n" for line in LINES))

    class Changing(FileBlocks):
        readings = 0

        def __iter__(self) -> Iterator[text_blocks.Block]:
            self.readings += 1
            if self.readings > 1:
                text.write_text("".join(f"{line}!\n" for line in LINES))
            return super().__iter__()

    with pytest.raises(UserError, match="has changed while it was read"):
        job(place, output="changing").run(Changing([text], [], 6, "en", "es"), {})
    assert not list((place / "changing").glob("*.parquet"))


def test_blocks_are_bounded_and_together_the_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = [tmp_path / "a.txt", tmp_path / "b.txt"]
    texts = [["a" * number for number in range(40)], ["b" * 30, "", "end"]]
    for path, lines in zip(files, texts, strict=True):
        path.write_text("".join(f"{line}\n" for line in lines))
    monkeypatch.setattr(text_blocks, "MOST_CHARACTERS", 200)
    blocks = FileBlocks(files, [], 8, "en", "es")
    found = list(blocks)
    assert [line for block in found for line in block.lines] == [*texts[0], *texts[1]]
    assert [block.number for block in found] == list(range(len(found)))
    assert max(len(block.lines) for block in found) == 8
    assert max(sum(map(len, block.lines[:-1])) for block in found) <= 200
    census = blocks.census()
    assert census.sizes == [len(block.lines) for block in found]
    assert census.sample == [line for line in (*texts[0], *texts[1]) if line]
    assert text_blocks.Block(0, ["ab", "c"]).digest() != text_blocks.Block(0, ["a", "bc"]).digest()


def test_a_full_disk_gets_one_line_and_leaves_whole_shards(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, written = pq.write_table, list[int]()

    def full(*arguments: Any, **options: Any) -> None:
        if len(written) == 2:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        written.append(1)
        write(*arguments, **options)

    monkeypatch.setattr(pq, "write_table", full)
    words = [f"bundle={place}/model", f"input={place}/mono.en.gz", "output=bt", "tag=<bt>"]
    line = one_line(backtranslate_program(tmp_path, *words), 1)
    assert "output=bt: cannot be written (No space left on device); free some space" in line
    assert sorted(path.name for path in (tmp_path / "bt").glob("*part*")) == [
        "part-000000.parquet",
        "part-000001.parquet",
    ]
    assert json.loads((tmp_path / "bt" / "manifest.json").read_text())["finished"] is False
    monkeypatch.undo()
    assert backtranslate_program(tmp_path, *words).returncode == 0
    assert {name: digest for name, digest in shards(tmp_path / "bt").items() if name != "manifest.json"} == {
        name: digest for name, digest in shards(place / "bt").items() if name != "manifest.json"
    }


def test_the_last_line_trains_on_the_shards_as_a_part_of_a_mixture(place: Path) -> None:
    found = backtranslate_program(place, "bundle=model", "input=mono.en.gz", "output=bt", "tag=<bt>")
    start, *words = shlex.split(found.stdout.splitlines()[-1])
    assert [start, *words[:5]] == ["next:", "python", "-m", "mt.train", "--config-dir", "bt"]
    assert words[5] == "data=[sample,bt]"  # the bundle was trained on the bundled corpus, in the other direction
    config = compose("train", words[5:], ["--config-dir", str(place / "bt")])
    mixture = build(config["data"], "data")
    assert mixture.directions == [Direction("es", "en"), Direction("es", "en", ("<bt>",))]
    part = mixture.parts["bt"]
    assert (part.tag, part.is_scored, part.corpus.splits()) == ("<bt>", False, ["train"])
    read = [pair for chunk in part.corpus.read("train") for pair in zip(*chunk, strict=True)]
    rows = [row for path in sorted((place / "bt").glob("*.parquet")) for row in pq.read_table(path).to_pylist()]
    assert read == [(row["es"], row["en"]) for row in rows]


def test_known_corpora_are_found_by_their_settings() -> None:
    node = compose("train", ["data=wmt14", "data.source=de", "data.target=en", "data.limit=7"])["data"]
    assert known_name(node) == "wmt14"
    assert known_name({**node, "repository": "another"}) is None
    assert known_name({"_target_": "mt.data.FilesCorpus", "source": "en", "target": "de", "train": "x"}) is None


def test_a_folder_whose_files_lead_elsewhere_is_refused(place: Path, tmp_path: Path) -> None:
    (tmp_path / "bt").mkdir()
    (tmp_path / "mine").mkdir()
    (tmp_path / "bt" / "data").symlink_to(tmp_path / "mine")
    (tmp_path / "bt" / "manifest.json").write_text("{}")
    words = [f"bundle={place}/model", f"input={place}/mono.en.gz", "output=bt"]
    assert "holds data, which is not of mt.backtranslate" in one_line(backtranslate_program(tmp_path, *words), 1)
    assert not list((tmp_path / "mine").iterdir())


def test_a_folder_with_a_pipe_in_place_of_a_shard_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "part-000000.parquet")
    (tmp_path / "manifest.json").write_text("{}", encoding="utf-8")
    with pytest.raises(UserError, match=r"holds part-000000\.parquet, which is not of mt\.distill"):
        ShardFolder(tmp_path, Making("mt.distill", "en", "es", {}, {})).check()


def made(source: str, text: str, score: float = -1.0, pieces: int = 4, **more: Any) -> Translation:
    """A translation with as many pieces as said, and as many of its source."""
    scores = [score / pieces] * pieces
    return Translation(source, text, score, score, ["x"] * 4, ["x"] * pieces, token_scores=scores, **more)


@pytest.mark.parametrize(
    ("found", "settings", "expected"),
    [
        (made("a dog", "un perro"), {}, None),
        (made("a dog", " "), {}, "empty"),
        (made("a dog", "un \ufffd"), {}, "bad characters"),
        (made("A  dog", "a dog"), {}, "copied"),
        (made("A  dog", "a dog"), {"copies": False}, None),
        (made("a dog", "un perro", finished=False), {}, "cut off at the length limit"),
        (made("a dog", "un perro", pieces=20), {}, None),
        (made("a dog", "un perro", pieces=21), {}, "lengths too unlike"),
        (made("a dog", "un perro", pieces=21), {"ratio": None}, None),
        (made("a dog", "un perro", pieces=9), {"longest": 8}, "too long"),
        (made("a dog", "un perro"), {"shortest": 5}, "too short"),
        (made("a dog", "un perro"), {"shortest": 3, "tags": 1}, None),
        (made("a dog", "un perro"), {"shortest": 4, "tags": 1}, "too short"),  # a tag is no part of the source
        (made("a dog", "un perro", pieces=16), {"tags": 1}, "lengths too unlike"),
        (made("a dog", "un perro", score=-8.0), {"score": -2.0}, None),
        (made("a dog", "un perro", score=-8.1), {"score": -2.0}, "low score"),
        (made("a dog", "Это совсем другие буквы, чем надо."), {}, "another language"),
        (made("a dog", "Это совсем другие буквы, чем надо."), {"language": False}, None),
        (made("a dog", "the light in the kitchen was still on"), {}, "another language"),
    ],
)
def test_what_is_dropped(found: Translation, settings: dict[str, Any], expected: str | None) -> None:
    assert PairFilters("en", "es", **settings).fault_of_pair(found) == expected


def test_what_is_not_translated() -> None:
    filters, seen = PairFilters("en", "es", longest=10), set[str]()
    texts = [
        ("a dog", 3),
        ("a dog ", 3),
        ("\u200b", 1),
        ("a\x07", 2),
        ("long", 11),
        ("Это совсем другие буквы, чем надо", 9),
    ]
    found = [filters.fault_of_text(text, pieces, seen) for text, pieces in texts]
    assert found == [None, "duplicates", "empty", "bad characters", "too long", "another language"]
    assert PairFilters("en", "es", longest=10, tags=1).fault_of_text("long", 11, set()) is None


def test_names_and_short_texts_are_of_any_language() -> None:
    filters = PairFilters("en", "es")
    for text in ("Juan Carlos Martínez", "OK", "12:30", "El Niño"):
        assert filters.fault_of_text(text, 5, set()) is None


def test_another_text_than_the_bundle_reads_is_refused() -> None:
    texts = [f"{text} The house is white and the garden is green." for text in ENGLISH * 6]
    assert require_language(texts, PairFilters("en", "es"), "input=x", "bundle=y") is None
    assert require_language(texts, PairFilters("es", "en", language=False), "input=x", "bundle=y") is None
    with pytest.raises(UserError, match=r"is in English \(en\), but bundle=y translates Spanish \(es\)"):
        require_language(texts, PairFilters("es", "en"), "input=x", "bundle=y")
    french = [f"{number} maisons blanches se trouvent dans le jardin." for number in range(300)]
    warning = require_language(french, PairFilters("en", "es"), "input=x", "bundle=y")
    assert warning is not None
    assert "looks like French" in warning


@pytest.mark.parametrize("similarity", ["bleu", "chrf"])
def test_the_nearest_translation_is_that_of_sacrebleu(similarity: Any) -> None:
    reference = "the cat sat on the mat"
    texts = ["a cat is here", "the cat sat on a mat", "the mat sat on the cat", "the cat sat on a mat"]
    found = Translation("x", texts[0], alternatives=[Translation("x", text, score=-1.0) for text in texts[1:]])
    metric = BLEU(effective_order=True) if similarity == "bleu" else CHRF()
    scores = [metric.sentence_score(text, [reference]).score for text in texts]
    chosen = NearestReference(similarity, "en")(found, reference)
    assert chosen is [found, *found.alternatives][scores.index(max(scores))]


def test_interpolation_takes_from_the_whole_beam(place: Path, tmp_path: Path) -> None:
    data = corpus(tmp_path / "corpus")
    tiny_bundle(tmp_path / "teacher" / "bundle", data=data)
    words = [*WORDS, "bundle=teacher", "nearest=chrf", "filter.duplicates=false"]
    words += ["filter.language=false", "search=sampling", "search.n_best=4"]
    found = in_process(tmp_path, "mt.distill", *words, "output=near")
    assert found.returncode == 0, found.stderr
    rows = [row for path in sorted((tmp_path / "near").glob("*.parquet")) for row in pq.read_table(path).to_pylist()]
    search = {"_target_": "mt.search.Sampling", "n_best": 4, "max_length_extra": 60}
    teacher = Translator.load(tmp_path / "teacher", device="cpu", search=search)
    expected = []
    for source, target in zip(ENGLISH, SPANISH, strict=True):
        best = teacher.translate_detailed(source)
        chosen = max([best, *best.alternatives], key=lambda each: CHRF().sentence_score(each.text, [target]).score)
        if chosen.finished and chosen.text.strip():
            expected.append({"en": source, "es": chosen.text})
    assert [{key: row[key] for key in ("en", "es")} for row in rows] == expected
    assert json.loads((tmp_path / "near" / "manifest.json").read_text())["made"]["settings"]["nearest"] == "chrf"


def test_a_distilled_corpus_is_validated_on_what_people_wrote(place: Path, tmp_path: Path) -> None:
    data = corpus(tmp_path / "corpus")
    tiny_bundle(tmp_path / "teacher" / "bundle", data=data)
    found = in_process(
        tmp_path, "mt.distill", *WORDS, "bundle=teacher", "output=small", "search=sampling", "filter.language=false"
    )
    assert found.returncode == 0, found.stderr
    command = found.stdout.splitlines()[-1]
    assert command == "next: python -m mt.train --config-dir small data=small"
    options = ["--config-dir", str(tmp_path / "small")]
    read = build(compose("train", ["data=small"], options)["data"], "data")
    streamed = build(compose("train", ["data=small", "data.streaming=true"], options)["data"], "data")
    assert [type(each) for each in (read, streamed)] == [FilesCorpus] * 2
    for split in ("validation", "test"):
        pairs = [pair for chunk in read.read(split) for pair in zip(*chunk, strict=True)]
        assert pairs == list(zip(ENGLISH[:5], SPANISH[:5], strict=True))
    pairs = [pair for chunk in read.read("train") for pair in zip(*chunk, strict=True)]
    manifest = json.loads((tmp_path / "small" / "manifest.json").read_text())
    assert len(pairs) == manifest["pairs"] > 0
    assert {source for source, _ in pairs} <= set(ENGLISH)


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({"references": "x"}, "references=x: goes with input=FILE"),
        ({"input": "y", "references": "x"}, "references=x: is for nearest=bleu"),
        ({"input": "y", "nearest": "bleu"}, "nearest=bleu: needs references=FILE"),
    ],
)
def test_references_are_for_interpolation(settings: dict[str, Any], expected: str) -> None:
    with pytest.raises(ConfigError) as refused:
        distill.check({"input": None, "references": None, "nearest": None, **settings})
    assert expected in str(refused.value)


@pytest.mark.parametrize(
    ("words", "status", "expected"),
    [
        (["nearest=bleu", "search.beam=1"], 2, "nearest=bleu: chooses among several translations"),
        (["data.split=dev"], 1, "data.split=dev"),
        (["data=sample", "data.source=es", "data.target=en"], 2, "the bundle translates en to es"),
    ],
)
def test_a_mistake_in_distilling_gets_one_line(place: Path, words: list[str], status: int, expected: str) -> None:
    base = ["device=cpu", "threads=1", "bundle=model", "output=new"]
    assert expected in one_line(in_process(place, "mt.distill", *base, *words), status)


def test_blocks_are_translated_in_chunks_of_any_size(place: Path) -> None:
    translator = Translator.load(place / "model", device="cpu", search={"max_length_extra": 60})
    block = text_blocks.Block(0, LINES)
    told: list[int] = []
    filters = PairFilters("en", "es", ratio=None)
    whole = BulkTranslation(translator, filters, True, None, 100).pairs(block)
    parts = BulkTranslation(translator, filters, True, None, 3).pairs(block, told.append)
    assert parts == whole
    assert told == sorted(told)
    assert told[-1] <= len(LINES)


def test_progress_says_how_many_how_fast_and_how_long(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    with BulkProgress("bt", 1000) as progress:
        progress.begin(200)  # by an earlier program
        now[0] += 2
        progress.at(300)
        assert progress.status() == "300 of 1,000 sentences, 50/s, 14s left"
        progress.at(250)  # a look at the folder may be late
        assert progress.done == 300
        now[0] += EVERY
        progress.at(1000)
    assert progress.status() == "1,000 of 1,000 sentences, 13/s"
    assert capsys.readouterr().err == "bt: 1,000 of 1,000 sentences, 13/s\n"  # once a minute where there is no terminal


def test_the_languages_of_another_corpus_are_those_of_the_teacher(tmp_path: Path) -> None:
    for split in ("train", "validation"):
        for code in ("de", "en"):
            (tmp_path / f"{split}.{code}").write_text(f"{split} {code}\n", encoding="utf-8")
    files = {split: str(tmp_path / split) for split in ("train", "validation")}
    node = {"_target_": "mt.data.FilesCorpus", "source": None, "target": None, "split": "train", **files}
    teacher: Any = SimpleNamespace(config={}, preprocessing=SimpleNamespace(source_language="de", target_language="en"))
    settings = {"data": node, "cache": tmp_path / "cache", "shard": 5, "trust": []}
    (block,) = TaughtCorpus(settings, teacher, tmp_path).blocks()
    assert (block.lines, block.references) == (["train de"], ["train en"])
