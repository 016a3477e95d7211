"""Random segmentations against SentencePiece's own, and against the papers' definitions."""

import hashlib
import math
import random
import subprocess
import sys
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
import sentencepiece
from hypothesis import given
from hypothesis import strategies as st

from mt.data.text.segmentations import BpeDropout, UnigramSampling
from mt.data.text.tokenizer import Tokenizer
from mt.data.text.tokenizer_training import TokenizerTrainer

WORDS = ["walking", "walked", "talking", "talked", "the", "dog", "singing", "underground", "ground", "understanding"]
SYMBOL = "<2de>"


def sentences(count: int = 300) -> list[str]:
    draw = random.Random(1)
    return [" ".join(draw.choices(WORDS, k=draw.randint(2, 8))) for _ in range(count)]


def train(kind: str, size: int = 60) -> Tokenizer:
    trainer = TokenizerTrainer(kind, size, user_defined_symbols=[SYMBOL])  # type: ignore[arg-type]
    return trainer.train(sentences(), sentences())[0]


UNIGRAM, BPE = train("unigram"), train("bpe")
BOTH = {"unigram": UnigramSampling(UNIGRAM, 0.3, 64, [SYMBOL]), "bpe": BpeDropout(BPE, 0.2, [SYMBOL])}
TEXTS = st.lists(st.sampled_from([*WORDS, "dogwalked", "ü", f"{SYMBOL}dog", "dogü", SYMBOL, "漢字"]), max_size=8).map(
    " ".join
)


@pytest.mark.parametrize("kind", BOTH)
@given(text=TEXTS, seed=st.integers(0, 10**9))
def test_the_text_stays(kind: str, text: str, seed: int) -> None:
    tokenizer = {"unigram": UNIGRAM, "bpe": BPE}[kind]
    ids = BOTH[kind].draw(text, random.Random(seed))
    assert tokenizer.decode(ids) == tokenizer.decode(tokenizer.encode(text))
    assert ids == BOTH[kind].draw(text, random.Random(seed))


@given(TEXTS)
def test_without_randomness_it_is_the_segmentation_of_sentencepiece(text: str) -> None:
    """Also shows that drawing word by word loses nothing: words are segmented independently."""
    sure = [(UnigramSampling(UNIGRAM, 1e6, 64, [SYMBOL]), UNIGRAM), (BpeDropout(BPE, 0.0, [SYMBOL]), BPE)]
    for segmentations, tokenizer in sure:
        assert segmentations.draw(text, random.Random(1)) == tokenizer.encode(text)


def test_unigram_probabilities_are_those_of_the_paper() -> None:
    """P(x) ~ p(x)^alpha over the l best, with p(x) the product of the pieces' probabilities (equation 8)."""
    word, alpha, nbest, draws = "underground", 0.5, 8, 20_000
    processor = sentencepiece.SentencePieceProcessor(model_proto=UNIGRAM.proto)
    candidates = processor.nbest_encode_as_ids(word, nbest)
    weights = [math.prod(math.exp(processor.get_score(id)) for id in ids) ** alpha for ids in candidates]
    generator, sampling = random.Random(1), UnigramSampling(UNIGRAM, alpha, nbest)
    counts = Counter(tuple(sampling.draw_word(word, generator)) for _ in range(draws))
    assert set(counts) <= set(map(tuple, candidates))
    for ids, weight in zip(candidates, weights, strict=True):
        share = weight / sum(weights)
        assert counts[tuple(ids)] / draws == pytest.approx(share, abs=5 * math.sqrt(share / draws))


def test_bpe_probabilities_are_those_of_the_paper() -> None:
    """Against algorithm 1 written down plainly: drop each merge of the list with probability p, apply the first."""

    def algorithm(symbols: list[str], p: float, generator: random.Random) -> list[str]:
        while True:
            merges = [(ranks[a + b], i) for i, (a, b) in enumerate(pairwise(symbols)) if a + b in ranks]
            merges = [merge for merge in merges if generator.random() >= p]
            if not merges:
                return symbols
            _, i = min(merges)
            symbols = [*symbols[:i], symbols[i] + symbols[i + 1], *symbols[i + 2 :]]

    ranks = {BPE.piece(id): -BPE.score(id) for id in range(5, len(BPE)) if len(BPE.piece(id)) > 1}
    draws, generators = 20_000, (random.Random(1), random.Random(2))
    ours = Counter(tuple(BPE.pieces(BOTH["bpe"].draw_word("walking", generators[0]))) for _ in range(draws))
    plain = Counter(tuple(algorithm(list("▁walking"), 0.2, generators[1])) for _ in range(draws))
    for pieces in ours | plain:
        share = plain[pieces] / draws
        assert ours[pieces] / draws == pytest.approx(share, abs=6 * math.sqrt((share + 1 / draws) / draws))


def test_bpe_without_merges_is_characters() -> None:
    ids = BpeDropout(BPE, 1.0).draw("the dog", random.Random(1))
    assert BPE.pieces(ids) == list("▁the▁dog")


@pytest.mark.parametrize("kind", BOTH)
def test_symbols_and_foreign_characters_keep_the_best(kind: str) -> None:
    tokenizer = {"unigram": UNIGRAM, "bpe": BPE}[kind]
    for text in (SYMBOL, f"{SYMBOL}dog", "dogü", "漢字"):
        for seed in range(20):
            assert BOTH[kind].draw(text, random.Random(seed)) == tokenizer.encode(text)


def fingerprints() -> list[str]:
    """A hash of some draws for each method."""
    drawn = ([each.draw(text, random.Random(7)) for text in sentences(50)] for each in BOTH.values())
    return [hashlib.sha256(repr(ids).encode()).hexdigest() for ids in drawn]


def test_another_process_draws_the_same() -> None:
    folders = [str(Path(__file__).parent), *sys.path]
    code = f"import sys; sys.path[:0] = {folders!r}; import test_segmentations as t; print(*t.fingerprints())"
    there = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert there.stdout.split() == fingerprints()
