"""Layered attention against a loop over rows, positions and sentences; and a task that nobody solves without it."""

import random
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
import pytest
import torch
from dealt import batches
from hypothesis import given, settings
from hypothesis import strategies as st
from model_alone import composed
from torch import Tensor

from mt.attention.attention import Attention
from mt.attention.coverage import LinguisticCoverage
from mt.attention.normalizers import Hard, Sparsemax
from mt.attention.scores import Additive, Bilinear, ContentAndPosition, Dot, Location
from mt.attention.windows import LocalMonotonic
from mt.batch import EOS, Batch, Context, collate
from mt.benchmark.flops import training_flops
from mt.config.build import CONFIG_DIR, build, choices
from mt.data.batches.encoded import EncodedSplit
from mt.data.batches.epochs import TrainingPairs
from mt.errors import ConfigError
from mt.models.base import CROSS, SENTENCES
from mt.models.encoders.recurrent import RecurrentEncoder
from mt.models.recurrent.hierarchical import DocumentMemory, HierarchicalDecoder
from mt.models.recurrent.memory import RecurrentMemory
from mt.models.recurrent.seq2seq import RecurrentSeq2Seq
from mt.search.beam import BeamSearch
from mt.search.many_sentences import search_all
from mt.training.objectives import CrossEntropy
from mt.training.optimizers import adamw

READS = 3
SIZES: dict[str, Any] = {
    "embedding": 6,
    "encoder": partial(RecurrentEncoder, hidden=4),
    "attention": partial(Attention, score=Bilinear),
    "dropout": 0.0,
}
VARIANTS: list[dict[str, Any]] = [
    {},
    {"input_feeding": True},
    {"cell": "lstm", "layers": 2, "encoder": partial(RecurrentEncoder, hidden=4, cell="lstm", layers=2)},
    {"word_attention": partial(Attention, score=Additive), "sentence_attention": partial(Attention, score=Dot)},
    {"sentence_attention": partial(Attention, score=ContentAndPosition, normalizer=Sparsemax)},
]


OF_DECODER = ("layers", "cell", "input_feeding", "context_sentences", "word_attention", "sentence_attention")


def assembled(**keys: Any) -> RecurrentSeq2Seq:
    own = {name: keys.pop(name) for name in OF_DECODER if name in keys}
    decoder = partial(HierarchicalDecoder, **{"hidden": 8, "context_sentences": READS, **own})
    vocabularies: dict[str, Any] = {"source_vocabulary": 20, "target_vocabulary": 22, "joint_vocabulary": False}
    return RecurrentSeq2Seq(**vocabularies, **{**SIZES, "decoder": decoder, **keys})


def hierarchical(**keys: Any) -> RecurrentSeq2Seq:
    torch.manual_seed(0)
    made = assembled(**keys)
    for parameter in made.parameters():
        torch.nn.init.normal_(parameter, std=0.4)
    return made.double()


SOURCES = [[4, 5, 6, 3], [7, 3], [8, 9, 10, 11, 12, 3], [13, 14, 3]]
TARGETS = [[4, 5, 3], [6, 7, 8, 9, 3], [3], [10, 11, 3]]
CONTEXTS: list[list[list[int]]] = [[[5, 3], [4, 9, 9, 6, 3]], [], [[3], [17, 3], [8, 6, 3]], [[13, 14, 15, 16, 18, 3]]]


def batch(contexts: Any = CONTEXTS) -> Batch:
    return collate(SOURCES, TARGETS, range(4), contexts)


def hidden(model: RecurrentSeq2Seq, examples: Batch) -> Tensor:
    return model.teacher_forced(examples).hidden


def softmax(x: np.ndarray) -> np.ndarray:
    return np.exp(x - x.max()) / np.exp(x - x.max()).sum()


def naive(model: RecurrentSeq2Seq, row: int) -> tuple[np.ndarray, np.ndarray]:
    """Attentional vectors [T, R] and sentence-level weights [T, K] of one row, by the equations."""
    p = {name: value.detach().numpy() for name, value in model.state_dict().items()}
    sentence = collate([SOURCES[row]], [TARGETS[row]], [0])
    decoder, memory = model.decoder, model.encode(sentence.source).decoder
    assert isinstance(decoder, HierarchicalDecoder)
    assert isinstance(memory, RecurrentMemory)
    states = model.target_embedding(sentence.target.input.t())
    for layer, initial in zip(decoder.layers, decoder.initial(memory.summary), strict=True):
        states = layer(states, initial)
    source = memory.values[0].detach().numpy()
    read = []
    for ids in CONTEXTS[row]:
        alone = collate([ids], [[3]], [0])
        encoded = model.encode(alone.source).decoder
        assert isinstance(encoded, RecurrentMemory)
        read.append(encoded.values[0].detach().numpy())
    vectors, shown = [], []
    for state in states[:, 0].detach().numpy():

        def look(name: str, over: np.ndarray, state: np.ndarray = state) -> tuple[np.ndarray, np.ndarray]:
            weights = softmax(np.array([state @ p[f"decoder.{name}.score.key.weight"][0] @ each for each in over]))
            return weights @ over, weights

        context, _ = look("attention", source)
        weights = np.zeros(READS)
        if read:
            summaries = np.stack([look("words", words)[0] for words in read])
            further, weights[: len(read)] = look("sentences", summaries)
            raw = p["decoder.gate.weight"] @ np.concatenate([context, further]) + p["decoder.gate.bias"]
            gate = 1 / (1 + np.exp(-raw))
            context = gate * context + (1 - gate) * further
        total = p["decoder.from_state.weight"] @ state + p["decoder.from_state.bias"]
        total = total + p["decoder.from_context.weight"] @ context
        vectors.append(np.tanh(total))
        shown.append(weights)
    return np.stack(vectors), np.stack(shown)


def test_equals_the_equations_row_by_row() -> None:
    model, examples = hierarchical(), batch()
    found, maps = hidden(model, examples), model.teacher_forced(examples, need_attention=True).attention
    assert list(map(str, maps)) == ["cross", "sentences", "context.1", "context.2", "context.3"]
    for row, target in enumerate(TARGETS):
        vectors, weights = naive(model, row)
        np.testing.assert_allclose(found[row, : len(target)].detach().numpy(), vectors, rtol=1e-9)
        np.testing.assert_allclose(maps[SENTENCES][row, 0, : len(target)].detach().numpy(), weights, atol=1e-12)


DOCUMENT = [[[*SOURCES[before]] for before in range(row - 1, max(-1, row - 1 - READS), -1)] for row in range(4)]


def apart(context: Context) -> Context:
    """The same sentences, each as often as it stands before a row."""
    every = context.numbers.flatten()
    return Context(context.ids[every], context.lengths[every], torch.arange(len(every)).view_as(context.numbers))


@pytest.mark.parametrize("keys", VARIANTS, ids=str)
@pytest.mark.parametrize("contexts", [CONTEXTS, DOCUMENT, [DOCUMENT[3]] * 4], ids=["mixed", "document", "same"])
def test_reading_each_sentence_once_equals_reading_it_for_each_row(keys: dict[str, Any], contexts: Any) -> None:
    model, once = hierarchical(**keys), batch(contexts)
    context = once.source.context
    assert context is not None
    assert len(context.ids) == 1 + len({tuple(ids) for row in contexts for ids in row})
    found = []
    for examples in (once, replace(once, source=replace(once.source, context=apart(context)))):
        loss = model(examples, CrossEntropy(0.1)).loss
        gradients = torch.autograd.grad(loss, list(model.parameters()))
        found.append((hidden(model, examples), loss, *gradients))
    for one, other in zip(*found, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-9, atol=1e-12)


def test_dropout_is_drawn_once_a_sentence() -> None:
    model = hierarchical(dropout=0.5).train()
    examples = batch([DOCUMENT[3]] * 4)
    memory = model.encode(examples.source).decoder
    assert isinstance(memory, DocumentMemory)
    assert all(torch.equal(memory.previous_values[0], other) for other in memory.previous_values[1:])


def test_with_nothing_before_it_is_luong_exactly() -> None:
    model = hierarchical()
    without, nothing = hidden(model, batch(None)), hidden(model, batch([[], [], [], []]))
    assert torch.equal(without, nothing)
    assert torch.equal(without[1], hidden(model, batch())[1][: without.shape[1]])
    others = [row for row in range(4) if row != 1]
    assert not torch.isclose(without[others, 0], hidden(model, batch())[others, 0]).all(-1).any()
    assert (model.teacher_forced(batch(None), need_attention=True).attention[SENTENCES] == 0).all()


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 1000), st.sampled_from([1, 12, 4096]))
def test_search_is_the_same_at_every_batch_size(seed: int, tokens: int) -> None:
    draw = random.Random(seed)

    def ids() -> list[int]:
        return [*(draw.randrange(4, 20) for _ in range(draw.randrange(6))), EOS]

    model = hierarchical()
    sources = [ids() for _ in range(5)]
    contexts = [[ids() for _ in range(draw.randrange(READS + 1))] for _ in sources]
    search = BeamSearch(beam=3, max_length_ratio=1, max_length_extra=2)
    found = search_all(model, search, sources, tokens, need_attention=True, contexts=contexts)
    for source, context, hypotheses in zip(sources, contexts, found, strict=True):
        (alone,) = search_all(model, search, [source], need_attention=True, contexts=[context])
        assert alone[0].tokens == hypotheses[0].tokens
        assert alone[0].score == pytest.approx(hypotheses[0].score)
        length = len(hypotheses[0].token_scores)
        assert hypotheses[0].attention[CROSS].shape == (1, length, len(source))
        assert hypotheses[0].attention[SENTENCES].shape == (1, length, READS)
        torch.testing.assert_close(alone[0].attention[SENTENCES], hypotheses[0].attention[SENTENCES])


GROUP = CONFIG_DIR / "model" / "attention"
SMALL = ["model.embedding=6", "model.encoder.hidden=4", "model.decoder.hidden=8", "model.dropout=0"]


SCORES, NORMALIZERS = choices(GROUP / "score"), choices(GROUP / "normalizer")


@pytest.mark.parametrize("number", range(len(SCORES)))
def test_every_score_and_normalizer_of_either_layer(number: int) -> None:
    words = ["model=hierarchical", *SMALL]
    for layer, further in (("word_attention", 0), ("sentence_attention", 1)):  # never the same in both
        for part, names in (("score", SCORES), ("normalizer", NORMALIZERS)):
            name = names[(number + further) % len(names)]
            words.append(f"model/attention/{part}@model.decoder.{layer}.{part}={name}")
    torch.manual_seed(0)
    vocabularies = {"source_vocabulary": 20, "target_vocabulary": 22, "joint_vocabulary": False}
    model: RecurrentSeq2Seq = build(composed(words), "model", **vocabularies).double()
    examples = batch()
    model(examples, CrossEntropy(0.0)).loss.backward()  # type: ignore[no-untyped-call]
    assert all(p.grad.isfinite().all() for p in model.parameters() if p.grad is not None)
    model.eval()
    expected = hidden(model, examples)
    for row, target in enumerate(TARGETS):
        alone = collate([SOURCES[row]], [target], [row], [CONTEXTS[row]])
        torch.testing.assert_close(hidden(model, alone)[0], expected[row, : len(target)])


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ({"context_sentences": 0}, "context_sentences=0"),
        (
            {"word_attention": partial(Attention, score=Additive, window=LocalMonotonic)},
            "word_attention supports only a score and a normaliser",
        ),
        (
            {"sentence_attention": partial(Attention, score=Additive, coverage=LinguisticCoverage)},
            "sentence_attention supports only a score and a normaliser",
        ),
        ({"word_attention": partial(Attention, normalizer=partial(Hard, estimator="score"))}, "estimator=score"),
        ({"sentence_attention": partial(Attention, score=partial(Location, max_length=2))}, "2 sentences at most"),
    ],
)
def test_what_cannot_be_gets_one_line(keys: dict[str, Any], said: str) -> None:
    with pytest.raises(ConfigError, match=said) as error:
        assembled(**keys)
    assert "\n" not in str(error.value)


def test_what_it_says_of_itself() -> None:
    model = hierarchical(word_attention=partial(Attention, score=partial(Location, max_length=9)))
    assert (model.context_sentences, model.max_source_length, model.attends) == (READS, 9, True)
    assert training_flops(model, batch()) == 0


# -- a task that needs the sentence before -----------------------------------------------------------------------

IT, HE, SHE, NOUNS = 4, 4, 5, range(10, 16)
FILLERS = range(16, 20)


def talk(count: int, seed: int, together: bool) -> EncodedSplit:
    """A noun, a sentence between, and "it", which is `HE` or `SHE` by the noun two back; fillers are copied."""
    draw = random.Random(seed)
    sources, targets, documents = [], [], []
    for number in range(count):
        noun = draw.choice(NOUNS)
        first, between, last = ([draw.choice(FILLERS) for _ in range(draw.randint(1, 2))] for _ in range(3))
        sources += [[*first, noun, EOS], [*between, EOS], [IT, *last, EOS]]
        targets += [[*first, noun, EOS], [*between, EOS], [HE if noun % 2 else SHE, *last, EOS]]
        documents += [number] * 3 if together else range(3 * number, 3 * number + 3)
    return EncodedSplit.from_lists(sources, targets, documents=documents)


def share_of_right_genders(together: bool) -> float:
    torch.manual_seed(1)
    decoder = partial(HierarchicalDecoder, hidden=32, context_sentences=2)
    sizes: dict[str, Any] = {"embedding": 24, "encoder": partial(RecurrentEncoder, hidden=24)}
    model = RecurrentSeq2Seq(20, 20, True, **{**SIZES, "decoder": decoder, **sizes})
    optimizer = adamw(model, 2e-2)
    data = TrainingPairs(talk(300, 1, together), 300, seed=1, context_sentences=2)
    for epoch in range(8):
        for examples in batches(data, epoch):
            loss = model(examples, CrossEntropy(0.0)).loss
            (loss / examples.target_tokens).backward()  # type: ignore[no-untyped-call]
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad()
    test = talk(60, 2, together)
    rows = [row for row in range(len(test)) if test.source(row)[0] == IT]
    sources = [test.source(row) for row in rows]
    found = search_all(model, BeamSearch(beam=2), sources, contexts=test.contexts(rows, 2))
    right = [best[0].tokens[:1] == test.target(row)[:1] for row, best in zip(rows, found, strict=True)]
    copied = [best[0].tokens[1:] == test.target(row)[1:-1] for row, best in zip(rows, found, strict=True)]
    assert sum(copied) / len(copied) > 0.9
    return sum(right) / len(right)


def test_it_learns_what_only_the_sentences_before_tell() -> None:
    assert share_of_right_genders(together=True) > 0.95
    assert share_of_right_genders(together=False) < 0.7
