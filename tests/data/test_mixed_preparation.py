"""A mixture from its parts to the batches of an epoch."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mt.batch import EOS
from mt.data import Cleaning, DataModule, FilesCorpus, MixedCorpus, MixedPart, PreparedData, TextNormalizer
from mt.data.batches.epochs import TrainingPairs
from mt.data.text.tokenizer_training import TokenizerTrainer
from mt.errors import UserError

WORDS = ["dog", "cat", "house", "river", "tree", "road", "small", "old"]


def write(folder: Path, name: str, pairs: list[tuple[str, str]]) -> str:
    path = folder / f"{name}.tsv"
    path.write_text("".join(f"{source}\t{target}\n" for source, target in pairs), encoding="utf-8")
    return str(path)


def pairs(count: int, seed: int, most: int = 5) -> list[tuple[str, str]]:
    draw = random.Random(seed)
    lines = [" ".join(draw.choices(WORDS, k=draw.randint(2, most))) for _ in range(count)]
    return [(line, line.upper()) for line in lines]


def files(folder: Path, name: str, train: list[tuple[str, str]], source: str = "en", target: str = "de") -> FilesCorpus:
    given = {"train": write(folder, f"{name}-train", train)}
    given |= {"validation": write(folder, f"{name}-valid", [("a", "b"), ("c d", "e")])}
    given |= {"test": write(folder, f"{name}-test", TEST)}
    return FilesCorpus(source, target, **given, header=False)  # type: ignore[arg-type]


TEST = [("a secret test", "EIN GEHEIMER TEST")]


def prepared(corpus: MixedCorpus, cache: Path, **settings: Any) -> PreparedData:
    trainer = TokenizerTrainer("unigram", 80, **settings)
    return DataModule(corpus, Cleaning(ratio=None), TextNormalizer(), trainer, cache).prepare()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mixed")


@pytest.fixture(scope="module")
def mixed(folder: Path) -> MixedCorpus:
    long = ("dog " * 9 + "cat", "x " * 9 + "y")
    back = [*((target, source) for source, target in pairs(40, 2)), TEST[0][::-1], long]
    parts = {
        "to": MixedPart(files(folder, "to", [*pairs(200, 1), TEST[0], long]), cleaning={"duplicates": False}),
        "back": MixedPart(files(folder, "back", back, "de", "en"), cleaning={"longest": 8}),
        "bt": MixedPart(files(folder, "bt", pairs(30, 3)), tag="<bt>"),
    }
    return MixedCorpus(parts, weights={"to": 4, "back": 2, "bt": 1})


@pytest.fixture(scope="module")
def data(mixed: MixedCorpus, folder: Path) -> PreparedData:
    return prepared(mixed, folder / "cache", sampling_alpha=0.01)


def test_sources_have_the_tags_of_their_part(data: PreparedData) -> None:
    train, text = data.splits["train"], data.preprocessing
    assert train.parts is not None
    tags = {0: ["<2de>"], 1: ["<2en>"], 2: ["<2de>", "<bt>"]}
    for row in range(len(train)):
        wanted = [text.source_tokenizer.tag(tag) for tag in tags[int(train.parts[row])]]
        plain = text.source_tokenizer.encode(text.normalizer(train.source_text(row)))
        assert train.source(row) == [*wanted, *plain, EOS]
        assert train.target(row) == [*text.target_tokenizer.encode(text.normalizer(train.target_text(row))), EOS]
    assert data.splits["test"].parts is not None
    assert set(data.splits["test"].parts.tolist()) == {0, 1}  # a part with a tag is not scored


def test_each_part_is_cleaned_for_itself(data: PreparedData, mixed: MixedCorpus) -> None:
    train = data.splits["train"]
    assert train.parts is not None
    texts = list(zip(train.source_texts(), train.target_texts(), train.parts.tolist(), strict=True))
    assert [pair for *pair, part in texts if part == 0].count(list(pairs(200, 1)[0])) >= 1
    counts = Counter(part for *_, part in texts)
    assert counts[0] == 201  # duplicates are kept, the test pair is not
    assert counts[1] == len(set(pairs(40, 2)))  # without duplicates, and without the long pair
    assert max(len(source) for source, _, part in texts if part == 0) > 36  # which another part keeps
    lines = "\n".join(data.notices)
    assert "to: cleaning kept 201 of 202 training pairs" in lines
    assert f"back: cleaning kept {counts[1]} of 42 training pairs" in lines


def test_a_test_pair_is_not_learned_in_the_other_direction_either(data: PreparedData) -> None:
    sides = {*data.splits["train"].source_texts(), *data.splits["train"].target_texts()}
    assert sides.isdisjoint({*TEST[0]})


def test_an_epoch_has_the_parts_by_their_weights(data: PreparedData, mixed: MixedCorpus) -> None:
    train = data.splits["train"]
    assert train.parts is not None
    plain = TrainingPairs(train, 256, seed=1, draw=mixed.draw(train, 1))
    rows = np.concatenate([plain.batches.epoch(3)[number] for number in range(plain.batches.length(3))])
    assert np.bincount(train.parts[rows]).tolist() == [201, round(201 / 2), round(201 / 4)]
    again = TrainingPairs(train, 256, seed=1, draw=mixed.draw(train, 1))
    assert list(again.batches.epoch(3)) == list(plain.batches.epoch(3))  # without the epochs before it


def test_sampled_segmentations_keep_the_tags(data: PreparedData) -> None:
    train = data.splits["train"]
    assert data.sampling is not None
    assert train.directions is not None
    rows = list(range(0, len(train), 7))
    sources, _ = data.sampling(rows, (1, 2))
    for row, ids in zip(rows, sources, strict=True):
        tags = data.preprocessing.tags[train.directions[row]]
        assert ids[: len(tags)] == tags
        assert data.preprocessing.decode_target(ids) == data.preprocessing.normalizer(train.source_text(row))
    assert any(ids != train.source(row) for row, ids in zip(rows, sources, strict=True))


def test_a_part_of_which_nothing_is_left_is_named(folder: Path) -> None:
    parts = {
        "to": MixedPart(files(folder, "some", pairs(20, 1))),
        "empty": MixedPart(files(folder, "none", [("dog", "dog")] * 3)),
    }
    with pytest.raises(UserError, match=r"^data\.corpora\.empty: no training pair is left of 3") as caught:
        prepared(MixedCorpus(parts), folder / "cache")
    assert "\n" not in str(caught.value)


def test_links_of_words_stand_behind_the_tags(folder: Path) -> None:
    """Word n of a source is word n + tags of what the model reads."""
    parts = {}
    for name, target in (("a", "de"), ("b", "fr")):
        path = write(folder, f"linked-{name}", pairs(30, 5))
        (folder / f"{name}.links").write_text("".join(f"0-0 {len(s.split()) - 1}-1\n" for s, _ in pairs(30, 5)))
        parts[name] = MixedPart(
            FilesCorpus("en", target, path, validation=path, header=False, alignment=str(folder / f"{name}.links")),
            cleaning={"evaluation": None, "duplicates": False},
        )
    data = prepared(MixedCorpus(parts), folder / "cache")
    train, text = data.splits["train"], data.preprocessing
    assert data.links is not None
    for row in (0, 7, 31, 50):
        links = data.links([row], [train.source_ids(row)], [train.target_ids(row)])
        pieces = text.source_pieces(train.source(row))
        assert pieces[0] in ("<2de>", "<2fr>")
        starts = [place for place, piece in enumerate(pieces) if piece.startswith("▁")]
        assert min(links[links[:, 1] == 0][:, 2]) == starts[0]
        assert 0 not in links[:, 2]  # no link to the tag
        assert len(pieces) - 2 in links[:, 2]  # one to the last word


def test_a_stream_reads_the_same_parts(folder: Path, mixed: MixedCorpus) -> None:
    def streamed(part: MixedPart) -> MixedPart:
        corpus: Any = part.corpus
        files = {name: str(each[0].source) for name, each in corpus.parts.items()}
        other = FilesCorpus(corpus.source, corpus.target, **files, header=False, streaming=True, stream_sample=50)
        return MixedPart(other, part.tag, part.scored, part.cleaning)

    stream = MixedCorpus({name: streamed(part) for name, part in mixed.parts.items()}, mixed.weights)
    found = stream.stream_parts(Cleaning(), folder / "cache")
    assert [(each.name, each.direction, each.weight) for each in found] == [("to", 0, 4), ("back", 1, 2), ("bt", 2, 1)]
    assert [each.cleaning.longest for each in found] == [256, 8, 256]
    with pytest.raises(UserError, match="a is streamed, b is not; set streaming=true for all parts, or none"):
        MixedCorpus({"a": streamed(mixed.parts["to"]), "b": mixed.parts["back"]})
    with pytest.raises(UserError, match=r"temperature=5\.0: the sizes of streamed corpora are not known"):
        MixedCorpus({"a": streamed(mixed.parts["to"])}, temperature=5.0)
