"""Hub corpora: the same code on local folders of the hub's layouts; pairs, columns and splits that are not there."""

import json
from pathlib import Path
from typing import Any

import datasets
import pytest

from mt.data.corpora.hub import HubCorpus
from mt.errors import ArgumentError, ConfigError, UserError

DATA = [(f"hello {n}", f"hallo {n}") for n in range(40)]


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(datasets.config, "HF_DATASETS_CACHE", tmp_path / "hf")
    datasets.disable_progress_bars()


def translations(pairs: list[tuple[str, str]], first: str = "de", second: str = "en") -> datasets.Dataset:
    """Rows as WMT, IWSLT and OPUS have them; the pairs are English first."""
    features = datasets.Features({"translation": datasets.Translation(languages=[first, second])})
    rows = [{"translation": {"en": english, first if second == "en" else second: other}} for english, other in pairs]
    return datasets.Dataset.from_list(rows, features=features)


def card(folder: Path, configurations: list[str], splits: list[str]) -> None:
    """A dataset card that names configurations, as the hub's repositories have it."""
    entries = "".join(
        f"- config_name: {name}\n  data_files:\n"
        + "".join(f"  - split: {split}\n    path: {name}/{split}-*\n" for split in splits)
        for name in configurations
    )
    (folder / "README.md").write_text(f"---\nconfigs:\n{entries}---\n# A corpus\n")


@pytest.fixture
def wmt(tmp_path: Path) -> str:
    """Named configurations in alphabetical order of the languages, a translation dictionary, Parquet."""
    folder = tmp_path / "wmt"
    for name, other in (("de-en", "de"), ("fr-en", "fr")):
        (folder / name).mkdir(parents=True)
        for split, part in (("train", DATA[:30]), ("validation", DATA[30:35]), ("test", DATA[35:])):
            translations(part, other).to_parquet(folder / name / f"{split}-00000-of-00001.parquet")
    card(folder, ["de-en", "fr-en"], ["train", "validation", "test"])
    return str(folder)


@pytest.fixture
def talks(tmp_path: Path) -> str:
    """A folder a pair without a card, as the hub's Parquet conversions are; one column a side; dev, no test."""
    folder = tmp_path / "talks"
    for split, part in (("train", DATA[:30]), ("dev", DATA[30:])):
        place = folder / "en-de" / split
        place.mkdir(parents=True)
        columns = {"english": [a for a, _ in part], "non_english": [b for _, b in part]}
        datasets.Dataset.from_dict(columns).to_parquet(place / "0000.parquet")
    return str(folder)


@pytest.fixture
def multi30k(tmp_path: Path) -> str:
    """JSON Lines with a column a language and one configuration for everything."""
    folder = tmp_path / "multi30k"
    folder.mkdir()
    for split, part in (("train", DATA[:30]), ("val", DATA[30:35]), ("test", DATA[35:])):
        lines = [json.dumps({"en": a, "de": b}) for a, b in part]
        (folder / f"{split}.jsonl").write_text("\n".join(lines))
    return str(folder)


def load(folder: Path, repository: str, **options: Any) -> dict[str, list[tuple[str, str]]]:
    corpus = HubCorpus(**{"source": "en", "target": "de", "repository": repository, **options})
    splits = corpus.load(folder / "cache")
    return {name: list(zip(pairs["source"], pairs["target"], strict=True)) for name, pairs in splits.items()}


EXPECTED = {"train": DATA[:30], "validation": DATA[30:35], "test": DATA[35:]}


def test_named_configurations_with_translation_dictionaries(tmp_path: Path, wmt: str) -> None:
    assert load(tmp_path, wmt) == EXPECTED


def test_either_direction(tmp_path: Path, wmt: str) -> None:
    turned = {name: [(b, a) for a, b in pairs] for name, pairs in EXPECTED.items()}
    assert load(tmp_path, wmt, source="de", target="en") == turned


def test_another_pair(tmp_path: Path, wmt: str) -> None:
    assert load(tmp_path, wmt, source="fr", target="en")["test"] == [(b, a) for a, b in DATA[35:]]


def test_folders_without_a_card_and_named_columns(tmp_path: Path, talks: str) -> None:
    options = {"columns": {"en": "english", "other": "non_english"}, "validation": "dev", "test": None}
    splits = load(tmp_path, talks, held_out_test=4, **options)
    assert splits["validation"] == DATA[30:]
    assert sorted(splits["train"] + splits["test"]) == sorted(DATA[:30])
    assert len(splits["test"]) == 4
    assert load(tmp_path, talks, source="de", target="en", held_out_test=0, **options)["train"] == [
        (b, a) for a, b in DATA[:30]
    ]


def test_one_configuration_with_a_column_a_language(tmp_path: Path, multi30k: str) -> None:
    assert load(tmp_path, multi30k, configuration=None) == EXPECTED


def test_templates_of_configurations(tmp_path: Path, wmt: str) -> None:
    Path(wmt, "de-en").rename(Path(wmt, "iwslt2017-de-en"))
    Path(wmt, "README.md").unlink()
    assert load(tmp_path, wmt, configuration="iwslt2017-{first}-{second}") == EXPECTED
    with pytest.raises(ConfigError, match=r"^configuration=de-en"):
        HubCorpus("en", "de", wmt, configuration="de-en")


def test_held_out_where_there_is_no_such_split(tmp_path: Path, wmt: str) -> None:
    splits = load(tmp_path, wmt, validation=None, test=None, held_out=6, held_out_test=3)
    assert {name: len(pairs) for name, pairs in splits.items()} == {"train": 21, "validation": 6, "test": 3}


def test_missing_text_is_empty(tmp_path: Path, multi30k: str) -> None:
    Path(multi30k, "val.jsonl").write_text('{"en": null, "de": "x"}\n')
    assert load(tmp_path, multi30k, configuration=None)["validation"] == [("", "x")]


def test_other_values_than_text_are_refused(tmp_path: Path, multi30k: str) -> None:
    Path(multi30k, "val.jsonl").write_text('{"en": 1, "de": "x"}\n')
    for split in ("train", "test"):
        Path(multi30k, f"{split}.jsonl").write_text('{"en": 2, "de": "y"}\n')
    fails("column en: a sentence must be text, not int", tmp_path, multi30k, configuration=None)


def test_other_codes_of_a_language(tmp_path: Path, wmt: str, multi30k: str) -> None:
    assert load(tmp_path, f"{wmt}/de-en", configuration=None, source="eng", target="deu") == EXPECTED
    assert load(tmp_path, multi30k, configuration=None, source="en-US", target="de") == EXPECTED


def test_the_fingerprint_follows_the_content_of_a_local_folder(multi30k: str) -> None:
    def key(**options: Any) -> str:
        return HubCorpus("en", "de", multi30k, configuration=None, **options).fingerprint()

    before = key()
    assert key(revision="anything") == before
    assert key(validation=None) != before
    Path(multi30k, "val.jsonl").write_text('{"en": "a", "de": "b"}\n')
    assert key() != before


def test_the_fingerprint_follows_the_revision_on_the_hub() -> None:
    first, second = (HubCorpus("en", "de", "wmt/wmt14", revision=name).fingerprint() for name in "ab")
    assert first != second


def fails(message: str, folder: Path, repository: str, **options: Any) -> None:
    with pytest.raises(UserError, match=message) as caught:
        load(folder, repository, **options)
    assert "\n" not in str(caught.value)


def test_a_pair_that_is_not_there_names_those_that_are(tmp_path: Path, wmt: str, talks: str, multi30k: str) -> None:
    fails(r"does not hold en-ja: it has de-en, fr-en; choose", tmp_path, wmt, target="ja")
    fails(r"does not hold fr-de: it has en-de; choose", tmp_path, talks, source="fr")
    fails(r"does not hold fr: its columns are en, de", tmp_path, multi30k, configuration=None, target="fr")
    fails(r"does not hold ja: its translations are de, en", tmp_path, f"{wmt}/de-en", configuration=None, target="ja")


def test_a_pair_that_a_pinned_repository_lacks_needs_no_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(datasets, "get_dataset_config_names", lambda *_: pytest.fail("asked the hub"))
    fails(r"wmt/wmt14 does not hold en-ja: it has de-en", tmp_path, "wmt/wmt14", target="ja", pairs=["de-en"])


def test_a_split_that_is_not_there_names_those_that_are(tmp_path: Path, wmt: str) -> None:
    fails(
        r"no split valid2 for en-de: it has train, validation, test; .*data\.validation=null",
        tmp_path,
        wmt,
        validation="valid2",
    )
    fails(r"no split training .*set data\.train to one of them$", tmp_path, wmt, train="training")


def test_a_column_that_is_not_there_names_those_that_are(tmp_path: Path, talks: str) -> None:
    options = {"validation": "dev", "test": None, "held_out_test": 0}
    fails(r"no column left for en; it has english, non_english", tmp_path, talks, columns={"en": "left"}, **options)
    fails(r"does not hold en: its columns are english, non_english; .*data\.columns", tmp_path, talks, **options)


@pytest.mark.parametrize("error", [ConnectionError("no route\nmore"), FileNotFoundError("nothing there")])
def test_the_hub_out_of_reach(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def unreachable(*_: Any, **__: Any) -> None:
        raise error

    monkeypatch.setattr(datasets, "get_dataset_config_names", unreachable)
    monkeypatch.setattr(datasets, "load_dataset_builder", unreachable)
    reason = r"\((no route|nothing there)\)"
    message = rf"wmt/wmt14 cannot be loaded from the hub {reason}: use files of your own \(data=files"
    fails(message, tmp_path, "wmt/wmt14")
    fails("data.repository=/path/to/folder", tmp_path, "bentrevett/multi30k", configuration=None)
    assert not list((tmp_path / "cache").glob("corpus*"))


def test_a_local_folder_that_is_not_there() -> None:
    with pytest.raises(UserError, match=r"^repository=/no/such: there is no such folder"):
        HubCorpus("en", "de", "/no/such")


def test_a_local_folder_that_holds_nothing(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    fails(r"data\.repository=\S*empty: cannot be loaded", tmp_path, str(tmp_path / "empty"), configuration=None)


def test_a_local_folder_that_its_library_would_take_for_a_pattern(tmp_path: Path) -> None:
    (tmp_path / "a[1]" / "b").mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "a[1]" / "b")
    for folder in (tmp_path / "a[1]" / "b", tmp_path / "link"):
        with pytest.raises(
            UserError, match=r"^repository=.*takes \[ for the beginning of a pattern; rename the folder"
        ):
            HubCorpus("en", "de", str(folder))


@pytest.mark.parametrize("place", ["../secret.json", "{folder}/secret.json", "https://example.org/secret.json"])
def test_a_repository_reads_only_its_own_files(tmp_path: Path, place: str) -> None:
    (tmp_path / "secret.json").write_text('{"en": "secret", "de": "geheim"}\n')
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    path = place.format(folder=tmp_path)
    files = f"configs:\n- config_name: default\n  data_files:\n  - split: train\n    path: {path}\n"
    (corpus / "README.md").write_text(f"---\n{files}---\n")
    options = {"configuration": None, "validation": None, "test": None, "held_out": 1}
    with pytest.raises(UserError, match=r"which is not in the repository|cannot be loaded"):
        load(tmp_path, str(corpus), **options)


@pytest.mark.parametrize("name", ["json", "text", "pandas", "csv", "a/b/c", "a b/c", "a/..", "hf://datasets/a/b", ""])
def test_a_name_that_is_no_repository_reads_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    (tmp_path / "train.json").write_text('{"en": "secret", "de": "geheim"}\n')
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ArgumentError, match="OWNER/NAME"):
        HubCorpus("en", "de", name, configuration=None)


def test_a_folder_with_the_name_of_a_reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "secret.json").write_text('{"en": "secret", "de": "geheim"}\n')
    (tmp_path / "json").mkdir()
    rows = [{"en": f"a{number}", "de": f"b{number}"} for number in range(3)]
    (tmp_path / "json" / "train.json").write_text("".join(json.dumps(row) + "\n" for row in rows))
    monkeypatch.chdir(tmp_path)
    found = load(tmp_path, "json", configuration=None, validation=None, test=None, held_out=1, held_out_test=0)
    assert sorted(pair for pairs in found.values() for pair in pairs) == [(row["en"], row["de"]) for row in rows]


LAYOUTS = {
    "wmt": {},
    "talks": {"validation": "dev", "test": None, "columns": {"en": "english", "other": "non_english"}},
    "multi30k": {"configuration": None, "validation": "val"},
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_streams_of_every_layout(layout: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """The training pairs are read from any row on; the other splits are as without streaming."""
    options = {"held_out": 4, "held_out_test": 4, **LAYOUTS[layout]}
    repository = request.getfixturevalue(layout)
    corpus = HubCorpus("en", "de", repository, streaming=True, stream_sample=10, **options)
    splits = corpus.load(tmp_path / "cache")
    (shard,) = corpus.shards()
    assert [list(block.sources) for block in shard.blocks(27)] == [[source for source, _ in DATA[27:30]]]
    assert len(splits["train"]) == 10
    assert list(splits["validation"]["target"]) == [target for _, target in DATA[30 : 30 + len(splits["validation"])]]
    held = [] if layout != "talks" else list(splits["test"]["source"])
    assert held == [source for source, _ in DATA[: len(held)]]
    assert sum(corpus.held_rows) == len(held)
