"""Documents: where they begin, what becomes of them on the way to a batch, and the sentences before each source."""

import json
import random
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from mt.batch import EOS, PAD, Batch, collate, collate_context
from mt.data.batches.encoded import EncodedSplit
from mt.data.batches.loader import BatchLoader, TokenBatches
from mt.data.batches.subword_sampling import SubwordSampling
from mt.data.corpora.files import FilesCorpus
from mt.data.corpora.holdout import held_out_masks, shuffled
from mt.data.corpora.pairs import document_numbers, open_pairs, write_pairs
from mt.data.module import DataModule
from mt.data.text.cleaning import Cleaning
from mt.data.text.normalization import TextNormalizer
from mt.data.text.preprocessing import Preprocessing
from mt.data.text.tokenizer_training import TokenizerTrainer
from mt.errors import UserError

Pair = tuple[str, str]
TALKS: list[list[Pair]] = [
    [("Good morning.", "Buenos días."), ("It rains.", "")],
    [("The door is open.", "La puerta está abierta."), ("Close it.", "Ciérrala."), ("Thanks.", "Gracias.")],
    [("One.", "Uno.")],
]


def lines_of(documents: Sequence[Sequence[Pair]], side: int) -> list[str]:
    return [line for document in documents for line in (*(pair[side] for pair in document), "")][:-1]


def write_sides(folder: Path, name: str, documents: Sequence[Sequence[Pair]]) -> str:
    for side, language in enumerate(("en", "es")):
        text = "".join(f"{line}\n" for line in lines_of(documents, side))
        (folder / f"{name}.{language}").write_text(text, encoding="utf-8")
    return str(folder / name)


def documents_in(pairs: Any) -> list[list[Pair]]:
    """The documents of a split as lists of pairs, by their numbers."""
    numbers = document_numbers(pairs)
    assert numbers is not None
    rows = zip(numbers.tolist(), pairs["source"], pairs["target"], strict=True)
    return [[(s, t) for _, s, t in group] for _, group in groupby(rows, key=lambda row: row[0])]


def corpus(train: Any, **options: Any) -> FilesCorpus:
    options = {"validation": train, "documents": "blank_lines", **options}
    return FilesCorpus("en", "es", train, **options)


def in_every_form(folder: Path) -> dict[str, Any]:
    """`TALKS` as each kind of file."""
    flat = list(zip(lines_of(TALKS, 0), lines_of(TALKS, 1), strict=True))
    (folder / "t.tsv").write_text("".join(f"{s}\t{t}\n" if s else "\n" for s, t in flat), encoding="utf-8")
    (folder / "t.csv").write_text("".join(f'"{s}","{t}"\n' if s else "\n" for s, t in flat), encoding="utf-8")
    objects = [json.dumps({"en": s, "es": t}) if s else "" for s, t in flat]
    (folder / "t.jsonl").write_text("".join(f"{line}\n" for line in objects), encoding="utf-8")
    columns = {"en": [s or None for s, _ in flat], "es": [t for _, t in flat]}
    pq.write_table(pa.table(columns), folder / "t.parquet")
    parts = [write_sides(folder, f"part{number}", [talk]) for number, talk in enumerate(TALKS)]
    return {
        "aligned": write_sides(folder, "aligned", TALKS),
        "a file each": parts,
        **{kind: str(folder / f"t.{kind}") for kind in ("tsv", "csv", "jsonl", "parquet")},
    }


@pytest.mark.parametrize("form", ["aligned", "a file each", "tsv", "csv", "jsonl", "parquet"])
def test_blank_lines_end_documents_in_every_kind_of_file(tmp_path: Path, form: str) -> None:
    splits = corpus(in_every_form(tmp_path)[form]).load(tmp_path / "cache")
    assert documents_in(splits["train"]) == documents_in(splits["validation"]) == TALKS


def test_without_documents_a_blank_line_is_a_pair_as_before(tmp_path: Path) -> None:
    plain = corpus(write_sides(tmp_path, "t", TALKS), documents=None)
    splits = plain.load(tmp_path / "cache")
    assert document_numbers(splits["train"]) is None
    assert len(splits["train"]) == 8
    assert "documents" not in plain.content()
    assert plain.fingerprint() != corpus(str(tmp_path / "t")).fingerprint()


def test_blank_lines_in_a_row_and_at_the_ends_make_no_documents(tmp_path: Path) -> None:
    chunks = [(["", "a"], [" ", "A"]), (["", "\t", "b"], ["", "", "B"]), (["c", ""], ["C", ""])]
    assert write_pairs(chunks, tmp_path / "x.arrow", documents=True) == 3
    assert documents_in(open_pairs(tmp_path / "x.arrow")) == [[("a", "A")], [("b", "B"), ("c", "C")]]


words = st.sampled_from(["Thanks.", *(f"sentence {n}" for n in range(40))])
some_documents = st.lists(st.lists(words, min_size=1, max_size=5), min_size=3, max_size=12)


def pairs_of(folder: Path, documents: Sequence[Sequence[str]]) -> Any:
    chunks = [([*document, ""], [*(text.upper() for text in document), ""]) for document in documents]
    path = folder / f"{random.random()}.arrow"
    write_pairs(chunks, path, documents=True)
    return open_pairs(path)


@settings(max_examples=40, deadline=None)
@given(some_documents, st.integers(1, 6), st.integers(0, 5))
def test_whole_documents_are_held_out(
    tmp_path_factory: pytest.TempPathFactory, documents: list[list[str]], size: int, seed: int
) -> None:
    pairs = pairs_of(tmp_path_factory.mktemp("pairs"), documents)
    numbers = document_numbers(pairs)
    assert numbers is not None
    try:
        masks = held_out_masks(pairs, {"validation": size, "test": 1}, seed)
    except UserError as error:
        assert f"{len(pairs)} pairs in {len(documents)} documents" in str(error)  # noqa: PT017
        return
    sides = {name: set(np.array(pairs["source"])[mask]) for name, mask in masks.items()}
    assert masks["validation"].sum() >= size
    assert not sides["validation"] & sides["test"] | sides["train"] & (sides["validation"] | sides["test"])
    whole = [set(numbers[masks[name]].tolist()) for name in ("validation", "test")]
    assert not whole[0] & whole[1]
    for number in whole[0]:
        assert masks["validation"][numbers == number].all()
    for number in whole[1]:  # what is missing stands in validation
        missing = set(np.array(pairs["source"])[(numbers == number) & ~masks["test"]])
        assert missing <= sides["validation"]
    again = held_out_masks(pairs, {"validation": size, "test": 1}, seed)
    assert all((masks[name] == again[name]).all() for name in masks)


def test_documents_that_share_nothing_are_held_out_first(tmp_path: Path) -> None:
    documents = [[f"{n}", "Thanks."] for n in range(20)]
    documents[7], documents[11] = ["only", "here"], ["and", "there"]
    masks = held_out_masks(pairs_of(tmp_path, documents), {"validation": 3}, seed=4)
    assert masks["validation"].sum() == 4
    assert masks["train"].sum() == 36


@given(some_documents, st.integers(0, 5))
def test_shuffled_documents_keep_their_order(documents: list[list[str]], seed: int) -> None:
    numbers = np.concatenate([np.full(len(each), 2 * n, np.int32) for n, each in enumerate(documents)])
    order = shuffled(len(numbers), numbers, seed)
    assert sorted(order) == list(range(len(numbers)))
    groups = [list(group) for _, group in groupby(order, key=lambda row: numbers[row])]
    assert len(groups) == len(documents)
    assert all(group == sorted(group) for group in groups)
    assert (shuffled(5, None, seed) == np.random.default_rng(seed).permutation(5)).all()


def test_a_limit_takes_whole_documents_and_the_beginning_of_one(tmp_path: Path) -> None:
    documents = [[(f"{n} {i}", f"T {n} {i}") for i in range(4)] for n in range(9)]
    splits = corpus(write_sides(tmp_path, "t", documents), limit=10).load(tmp_path / "cache")
    kept = documents_in(splits["train"])
    assert sorted(map(len, kept)) == [2, 4, 4]
    assert all(document in [each[: len(document)] for each in documents] for document in kept)


def test_cleaning_leaves_the_others_in_their_documents(tmp_path: Path) -> None:
    long = "word " * 300
    documents = [
        [("a b c", "A B C"), ("same", "same"), ("d e", "D E"), (long, long.upper())],
        [("a b c", "A B C"), ("f g", ""), ("h i", "H I"), ("j k", "J K")],
        [("bad \ufffd", "BAD"), ("same", "same")],
        [("l m", "L M")],
    ]
    names = {name: write_sides(tmp_path, name, docs) for name, docs in (("t", documents), ("v", TALKS))}
    source = corpus(names["t"], validation=names["v"])
    module = DataModule(source, Cleaning(), TextNormalizer(), TokenizerTrainer("char", 200), tmp_path / "cache")
    for _ in range(2):  # the second time from the cache
        prepared = module.prepare()
        train = prepared.splits["train"]
        kept = [["a b c", "d e"], ["h i", "j k"], ["l m"]]
        assert train.source_texts() == [text for document in kept for text in document]
        assert train.documents is not None
        assert [len(list(group)) for _, group in groupby(train.documents.tolist())] == [2, 2, 1]
        validation = prepared.splits["validation"]
        assert validation.source_texts() == [pair[0] for talk in TALKS for pair in talk]
        contexts = validation.contexts(range(6), 2)
        assert contexts is not None
        encode = prepared.preprocessing.encode_source
        first, second = ([encode(source) for source, _ in talk] for talk in TALKS[:2])
        expected = [[], first[:1], [], second[:1], [second[1], second[0]], []]
        assert [[each.tolist() for each in row] for row in contexts] == expected


def random_split(seed: int, count: int = 80, longest: int = 12) -> EncodedSplit:
    draw = random.Random(seed)

    def ids() -> list[int]:
        return [*(draw.randint(4, 99) for _ in range(draw.randint(0, longest))), EOS]

    documents = sorted(draw.randint(0, count // 4) for _ in range(count))
    sides = [[ids() for _ in range(count)] for _ in range(2)]
    return EncodedSplit.from_lists(*sides, documents=documents)


def naive_context(split: EncodedSplit, row: int, sentences: int) -> list[list[int]]:
    assert split.documents is not None
    found: list[list[int]] = []
    for before in range(row - 1, -1, -1):
        if split.documents[before] != split.documents[row] or len(found) == sentences:
            break
        found.append(split.source(before))
    return found


def loader(split: EncodedSplit, sentences: int, epoch: int = 0, start: int = 0, **more: Any) -> BatchLoader:
    lengths = split.source_lengths, split.target_lengths
    batches = TokenBatches(*lengths, 96, seed=3, context_widths=split.context_widths(sentences))
    numbers = range(start, batches.length(epoch))
    return BatchLoader(split, batches, epoch, numbers, context_sentences=sentences, **more)


def equal(one: Batch, other: Batch) -> bool:
    contexts = one.source.context, other.source.context
    assert None not in contexts
    pairs = [(one.source.ids, other.source.ids), (one.target.output, other.target.output)]
    pairs += [tuple(getattr(each, name) for each in contexts) for name in ("ids", "lengths", "numbers")]
    return all(torch.equal(*pair) for pair in pairs)


def sentences_before(batch: Batch) -> list[list[list[int]]]:
    """Ids of the sentences before each row, as the batch says them."""
    context = batch.source.context
    assert context is not None
    sentences = [ids[:length].tolist() for ids, length in zip(context.ids, context.lengths.tolist(), strict=True)]
    return [[sentences[number] for number in row if number] for row in context.numbers.tolist()]


@given(st.integers(0, 9), st.integers(1, 4), st.integers(0, 12))
@settings(max_examples=20, deadline=None)
def test_batches_bring_the_sentences_before(seed: int, sentences: int, start: int) -> None:
    split = random_split(seed)
    made = list(loader(split, sentences, epoch=1))
    for batch in made:
        context = batch.source.context
        assert context is not None
        assert batch.source.ids.numel() <= 96
        assert context.numbers.numel() * context.ids.shape[1] <= 96
        assert torch.equal(context.mask, context.ids != PAD)
        expected = [naive_context(split, row, sentences) for row in batch.rows.tolist()]
        assert sentences_before(batch) == expected
        distinct = {tuple(ids) for row in expected for ids in row}
        assert len(context.ids) == 1 + len(distinct)
        assert context.lengths.tolist() == [0, *sorted(map(len, distinct))]
        there = [[True] * len(row) + [False] * (context.numbers.shape[1] - len(row)) for row in expected]
        assert (context.numbers > 0).tolist() == there
    tail = list(loader(split, sentences, epoch=1, start=start))
    assert len(tail) == max(0, len(made) - start)
    assert all(equal(*pair) for pair in zip(tail, made[start:], strict=True))


def test_widths_are_those_of_the_sentences_before() -> None:
    split = random_split(5)
    for sentences in (1, 3, 200):
        expected = [
            sentences * max(map(len, naive_context(split, row, sentences)), default=0) for row in range(len(split))
        ]
        assert split.context_widths(sentences).tolist() == expected


def test_nobody_asks_nothing_comes() -> None:
    split = random_split(1)
    batches = TokenBatches(split.source_lengths, split.target_lengths, 96)
    assert all(batch.source.context is None for batch in BatchLoader(split, batches))


def test_sentences_before_that_no_batch_can_hold() -> None:
    with pytest.raises(UserError, match=r"before pair 1 take 60 tokens.*batch\.tokens=40.*to 60 or more"):
        TokenBatches([9, 9], [9, 9], 40, context_widths=[0, 60])


def test_sampling_leaves_the_context_in_its_best_segmentation() -> None:
    draw = random.Random(1)
    vocabulary = ["the", "small", "old", "green", "dog", "woman", "house", "river", "sleeps", "under"]
    texts = [" ".join(draw.choices(vocabulary, k=draw.randint(2, 6))) for _ in range(60)]
    tokenizers = TokenizerTrainer("unigram", 50).train(texts, texts)
    text = Preprocessing("en", "es", TextNormalizer(), *tokenizers)
    ids = text.encode_sources(texts)
    split = EncodedSplit.from_lists(ids, ids, texts, texts, documents=[n // 10 for n in range(60)])
    sampling = SubwordSampling(text, split, "unigram", alpha=0.2)
    made = [list(loader(split, 2, epoch=epoch, sampling=sampling)) for epoch in (0, 0, 1)]
    assert all(equal(*pair) for pair in zip(made[0], made[1], strict=True))
    sampled = False
    for batch in made[2]:
        for row, own, before in zip(batch.rows.tolist(), batch.source.ids, sentences_before(batch), strict=True):
            sampled |= own[own != PAD].tolist() != split.source(row)
            assert before == naive_context(split, row, 2)
    assert sampled


def test_a_context_travels_with_its_batch() -> None:
    one, two = [6, 7, EOS], [8, EOS]
    batch = collate([two] * 4, [[4, EOS]] * 4, range(4), [[], [one, two], [two], [np.array(two), one]])
    context = batch.source.context
    assert context is not None
    assert context.ids.tolist() == [[PAD] * 3, [8, EOS, PAD], [6, 7, EOS]]
    assert context.lengths.tolist() == [0, 2, 3]
    assert context.numbers.tolist() == [[0, 0], [2, 1], [1, 0], [1, 2]]
    assert batch.source_tokens == 8
    on_meta = batch.to("meta").source.context
    assert on_meta is not None
    assert all(each.is_meta for each in (on_meta.ids, on_meta.lengths, on_meta.numbers))
    nothing = collate_context([[], []])
    assert (nothing.ids.shape, nothing.numbers.shape) == ((1, 1), (2, 1))
    assert not nothing.mask.any()
    assert not nothing.numbers.any()
