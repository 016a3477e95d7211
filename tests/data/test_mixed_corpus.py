"""Several corpora as one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import pytest

from mt.config.build import build
from mt.config.command_line import compose
from mt.config.quoting import literal
from mt.data import Cleaning, FilesCorpus, MixedCorpus, MixedPart
from mt.data.corpora.pairs import DIRECTION, DOCUMENT, LINKS, PART
from mt.data.text.directions import Direction
from mt.errors import ConfigError, UserError
from mt.testing import check_corpus

COUNTS = {"a": 9, "b": 5, "bt": 4}


def corpus(folder: Path, name: str, source: str = "en", target: str = "de", **settings: Any) -> FilesCorpus:
    """Numbered pairs, whose texts name their corpus."""
    for split, count in (("train", COUNTS[name]), ("validation", 2), ("test", 3)):
        lines = [f"{name} {split} {n} {source}\t{name} {split} {n} {target}\n" for n in range(count)]
        (folder / f"{name}-{split}.tsv").write_text("".join(lines), encoding="utf-8")
    files = {split: str(folder / f"{name}-{split}.tsv") for split in ("train", "validation", "test")}
    return FilesCorpus(source, target, **{**files, **settings})


def columns(pairs: Any, *names: str) -> list[tuple[Any, ...]]:
    return list(zip(*(pairs[name] for name in names), strict=True))


def test_pairs_of_all_parts_with_their_part_and_direction(tmp_path: Path) -> None:
    parts = {
        "a": MixedPart(corpus(tmp_path, "a")),
        "b": MixedPart(corpus(tmp_path, "b", "de", "en")),
        "bt": MixedPart(corpus(tmp_path, "bt", validation=None, test=None), tag="<bt>"),
    }
    mixed = MixedCorpus(parts)
    assert mixed.directions == [
        Direction("en", "de", ("<2de>",)),
        Direction("de", "en", ("<2en>",)),
        Direction("en", "de", ("<2de>", "<bt>")),
    ]
    splits = mixed.load(tmp_path / "cache")
    expected = [(f"{name} train {n}", part) for part, name in enumerate(COUNTS) for n in range(COUNTS[name])]
    found = columns(splits["train"], "source", "target", PART, DIRECTION)
    assert [(source[:-3], part) for source, _, part, _ in found] == expected  # nothing is held out of `bt`
    assert [target[:-3] for _, target, *_ in found] == [source[:-3] for source, *_ in found]
    assert {(part, way) for *_, part, way in found} == {(0, 0), (1, 1), (2, 2)}
    assert splits["validation"]["source"][:] == [
        f"{name} validation {n} {code}" for n in range(2) for name, code in (("a", "en"), ("b", "de"))
    ]
    assert splits["validation"][PART][:] == [0, 1] * 2
    assert [part for (part,) in columns(splits["test"], PART)] == [0, 1] * 3


def test_parts_of_one_direction_need_no_tag(tmp_path: Path) -> None:
    mixed = MixedCorpus({"a": MixedPart(corpus(tmp_path, "a")), "b": MixedPart(corpus(tmp_path, "b"))})
    assert mixed.directions == [Direction("en", "de")]
    assert (mixed.source, mixed.target) == ("en", "de")


def test_it_keeps_what_corpora_promise(tmp_path: Path) -> None:
    first, other = corpus(tmp_path, "a"), corpus(tmp_path, "b", "de", "en")
    both = {"a": MixedPart(first), "b": MixedPart(other)}
    others = {"a": MixedPart(first, tag="<x>"), "b": MixedPart(other)}
    check_corpus(partial(MixedCorpus, corpora=both), settings={"corpora": others}, watched=[tmp_path])
    assert MixedCorpus(both, temperature=5.0).fingerprint() == MixedCorpus(both).fingerprint()  # the pairs are the same


def test_documents_and_links_are_joined_only_if_all_parts_have_them(tmp_path: Path) -> None:
    for name in ("a", "b"):
        lines = "".join(f"x {n}\ty {n}\n" for n in range(2)) + "\n" + "x 9\ty 9\n"
        (tmp_path / f"{name}.tsv").write_text(lines)
        (tmp_path / f"{name}.links").write_text("0-0 1-1\n0-0\n\n1-1\n")
    held = {"validation": str(tmp_path / "a.tsv"), "header": False}

    def part(name: str, documents: bool = True, links: bool = True) -> MixedPart:
        return MixedPart(
            FilesCorpus(
                "en",
                "de",
                str(tmp_path / f"{name}.tsv"),
                documents="blank_lines" if documents else None,
                alignment=str(tmp_path / f"{name}.links") if links else None,
                **held,  # type: ignore[arg-type]
            )
        )

    whole = MixedCorpus({"a": part("a"), "b": part("b")})
    assert whole.documents == "blank_lines"
    train = whole.load(tmp_path / "cache")["train"]
    numbers = train[DOCUMENT]
    assert [numbers[n] == numbers[n - 1] for n in range(1, 6)] == [True, False, False, True, False]
    assert train[LINKS] == [[0, 0, 1, 1], [0, 0], [1, 1]] * 2
    assert whole.train_links() is not None
    some = MixedCorpus({"a": part("a"), "b": part("b", documents=False, links=False)})
    assert some.documents is None
    assert some.train_links() is None
    assert {DOCUMENT, LINKS}.isdisjoint(some.load(tmp_path / "cache")["train"].column_names)


def test_each_part_is_cleaned_by_its_own_settings(tmp_path: Path) -> None:
    parts = {
        "a": MixedPart(corpus(tmp_path, "a"), cleaning={"ratio": 2.0, "duplicates": False}),
        "b": MixedPart(corpus(tmp_path, "b", "de", "en")),
    }
    first, other = MixedCorpus(parts).cleanings(Cleaning(longest=50), [9, 5])
    assert (first.name, first.rows, first.tags) == ("a", 9, 1)
    assert first.cleaning.settings() == Cleaning(longest=50, ratio=2.0, duplicates=False).settings()
    assert other.cleaning.settings() == Cleaning(longest=50).settings()
    for wrong, said in [
        ({"ratoi": 2.0}, "unknown key data.corpora.a.cleaning.ratoi; accepted: empty"),
        ({"ratio": 0.5}, "data.corpora.a.cleaning.ratio=0.5 must be 1 or more"),
    ]:
        with pytest.raises(ConfigError, match=said):
            MixedCorpus({"a": MixedPart(parts["a"].corpus, cleaning=wrong)}).cleanings(Cleaning(), [9])


def test_an_error_names_its_part(tmp_path: Path) -> None:
    missing = FilesCorpus("en", "de", str(tmp_path / "absent.tsv"))
    empty = tmp_path / "empty.tsv"
    empty.write_text("")
    for faulty in (missing, FilesCorpus("en", "de", str(empty))):
        mixed = MixedCorpus({"a": MixedPart(corpus(tmp_path, "a")), "b": MixedPart(faulty)})
        with pytest.raises(UserError, match=r"^data\.corpora\.b[.:]") as caught:
            mixed.load(tmp_path / "cache")
        assert "\n" not in str(caught.value)


def made(*words: str) -> MixedCorpus:
    found = build(compose("train", literal(words))["data"], "data")
    assert isinstance(found, MixedCorpus)
    return found


def test_words_of_the_command_line() -> None:
    mixed = made("data=[sample,tatoeba]", "data.corpora.tatoeba.target=fr", "data.weights={sample: 2, tatoeba: 1}")
    assert [each.name for each in mixed.directions] == ["en-es", "en-fr"]
    assert mixed.weights == {"sample": 2, "tatoeba": 1}
    swapped = ["data.corpora.back.source=es", "data.corpora.back.target=en", "data.temperature=5"]
    mixed = made("data={to: sample, back: sample}", *swapped, "data.corpora.back.cleaning.ratio=3")
    assert [each.name for each in mixed.directions] == ["en-es", "es-en"]
    assert mixed.temperature == 5
    assert mixed.parts["back"].cleaning == {"ratio": 3}
    mixed = made("data=[sample,files]", *(f"data.corpora.files.{word}" for word in FILES), "data.weights.sample=2",
                 "data.weights.files=1")  # fmt: skip
    assert mixed.parts["files"].tag == "<bt>"
    assert mixed.weights == {"sample": 2, "files": 1}


FILES = ["source=en", "target=es", "train=bt", "tag=<bt>"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["data=[sample,sample]"], "sample twice: give each part a name of its own"),
        (["data=[sampel]"], "data=sampel: no such choice; .*did you mean sample?"),
        (["data=[mixture]"], "a part cannot be a mixture itself"),
        (["data=[]"], "no corpus in this mixture; name some, as in"),
        (["data=mixture"], "data.corpora: no corpus in this mixture; name some, as in"),
        (["data=[[sample]]"], "is no name of a file in configs/data"),
        (["data={my-part: sample}"], "my-part is no name of a part"),
        (["data=[sample"], r"cannot read data=.\[sample.: write the corpora of a mixture as in"),
        (["data=[sample],tatoeba"], "a sweep chooses between files"),
        (["data=[sample,tatoeba]", "data.weights={sample: 2}"], "data.weights: no weight for tatoeba"),
        (["data=[sample]", "data.weights={sample: 2, x: 1}"], "data.weights: there is no corpus x in this mixture"),
        (["data=[sample]", "data.weights={sample: 0}"], "data.weights=0 must be above 0"),
        (["data=[sample]", "data.temperature=0.5"], "data.temperature=0.5 must be 1 or more"),
        (["data=[sample]", "data.temperature=5", "data.weights={sample: 1}"], "give one of the two"),
        (["data=[sample]", "data.corpora.sample.tag=bt"], "data.corpora.sample.tag=bt: a tag is written like <bt>"),
        (["data=[sample]", "data.corpora.sample.tag=<unk>"], "is no name of another piece"),
        (["data=[sample]", "data.corpora.sample.tag=<bt>"], "data.corpora: no part is scored"),
        (["data=[sample]", "data.corpora.sample.area=x"], "unknown key data.corpora.sample.area; accepted: source"),
        (["data=[sample]", "data.corpora.sample=5"], "data.corpora.sample=5: is no part; name its file"),
        (["data=[sample]", "data.corpora.sample.scored=maybe"], "data.corpora.sample.scored='maybe' does not fit"),
        (["data=[sample,files]"], "data.corpora.files.source needs a value"),
        (["data=[sample]", "data.corpora.sample.source=it"], "data.corpora.sample.source=it and .*the bundled corpus"),
    ],
)  # fmt: skip
def test_what_is_wrong_gets_one_line(words: list[str], said: str) -> None:
    with pytest.raises(ConfigError, match=said) as caught:
        made(*words)
    assert "\n" not in str(caught.value)


def test_a_file_of_ones_own_names_a_mixture(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "both.yaml").write_text(
        "defaults:\n  - mixture\n  - /data@corpora.sample: sample\n  - /data@corpora.bt: files\n  - _self_\n"
        "corpora:\n  bt: {source: en, target: es, train: bt.tsv, tag: <bt>}\nweights: {sample: 3, bt: 1}\n"
    )
    words = ["data=both", "data.corpora.sample.limit=7"]
    config = compose("train", words, ["--config-dir", str(tmp_path)])
    mixed = build(config["data"], "data")
    assert [each.tags for each in mixed.directions] == [(), ("<bt>",)]
    assert mixed.parts["sample"].corpus.limit == 7
