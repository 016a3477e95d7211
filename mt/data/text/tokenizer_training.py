"""Training of SentencePiece vocabularies on the training split."""

from __future__ import annotations

import io
import itertools
import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Annotated, Any, Literal

import sentencepiece
from annotated_types import Ge, Gt, Le

from mt.config.constraints import PositiveInt, checked
from mt.data.text.alphabet import Alphabet, parts_of
from mt.data.text.normalization import TextNormalizer
from mt.data.text.tokenizer import SPACE, STAND_INS, Tokenizer
from mt.data.text.vocabulary_texts import GivenTexts, VocabularyTexts
from mt.errors import ArgumentError, ConfigError, UserError, shown
from mt.ops.interruptible import interruptible
from mt.special_ids import BOS, EOS, PAD, UNK

IDEOGRAPHS = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
"""Kana and Han characters. Han has thousands of characters, most of them rare."""
LETTER = re.compile(r"\w")
THREADS = 8
"""Number of training threads. The trained vocabulary depends on it (each thread sums its own part), so it is fixed."""
SPECIAL, BYTES = 4, 256
"""Pieces that do not come from the text: PAD, UNK, BOS and EOS, and with `byte_fallback` one for each byte."""
LARGEST = 1_000_000
"""Largest vocabulary size, that of XLM-V (Liang et al. 2023, https://arxiv.org/abs/2301.10472). SentencePiece hangs at
sizes near 2^31."""
LONGEST = 4096
"""Largest number of characters that SentencePiece gets at a time. Longer texts are cut at spaces, which pieces never
cross, so this changes no vocabulary."""
NAMES = {"<pad>": "padding", "<unk>": "unknown", "<s>": "begin-of-sentence", "</s>": "end-of-sentence"}
"""Names of the special pieces, and what they mean. Where a text has them, they are split into other pieces."""
BYTE_NAME = re.compile("<0x[0-9A-F]{2}>")
SHOWN = 5
"""Number of characters that a notice names."""
SCRIPT_SAMPLE = 20_000
"""Number of texts of each language that are examined to detect the script."""

Notice = Callable[[str], None]


@checked
class TokenizerTrainer:
    """Settings of a vocabulary, and its training. The same texts and settings give the same bytes.

    Args:
        kind: `unigram` (Kudo 2018), `bpe` (Sennrich et al. 2016) or `char`.
        vocabulary_size: number of pieces, special ones included, a million at most. If the corpus allows fewer, the
            vocabulary has fewer, and a notice says so. For `char` an upper limit.
        joint: one vocabulary for both languages, trained on both.
        byte_fallback: write characters outside the vocabulary as bytes instead of UNK; costs 256 pieces.
        character_coverage: share of the text's characters, 0.9 to 1, that get a piece of their own; the rarest do not.
            `auto` is 0.9995 for texts in Han or Kana and 1 for all others. With 1, every character of the texts
            has one, also those of texts that are not sampled; a notice says which characters have none.
        user_defined_symbols: pieces that are never split, such as "<2de>".
        strict: raise an error, instead of a notice, if the corpus allows fewer pieces than `vocabulary_size`.
        max_sentences: largest number of texts to train on, sampled evenly from the corpus.
        sampling_alpha: parameter of subword regularisation in training, above 0 and at most 1 (see
            `mt.data.text.segmentations`); usual are 0.1 to 0.5 for unigram and 0.1 for BPE. None: every text always
            has its best segmentation.
        sampling_nbest: number of best segmentations of a word to sample from, from 2 to 1,000; unigram only.

    Raises:
        ArgumentError: sampling with `kind` char, faulty symbols, or a size too small for the special pieces.
    """

    def __init__(
        self,
        kind: Literal["unigram", "bpe", "char"] = "unigram",
        vocabulary_size: Annotated[int, Ge(SPECIAL + 1), Le(LARGEST)] = 8000,
        joint: bool = True,
        byte_fallback: bool = False,
        character_coverage: Annotated[float, Ge(0.9), Le(1)] | Literal["auto"] = "auto",
        user_defined_symbols: list[str] | None = None,
        strict: bool = False,
        max_sentences: PositiveInt = 2_000_000,
        sampling_alpha: Annotated[float, Gt(0), Le(1)] | None = None,
        sampling_nbest: Annotated[int, Ge(2), Le(1000)] = 64,
    ) -> None:
        self.kind = kind
        self.vocabulary_size = vocabulary_size
        self.joint = joint
        self.byte_fallback = byte_fallback
        self.character_coverage = character_coverage
        self.user_defined_symbols = list(user_defined_symbols or [])
        self.strict = strict
        self.max_sentences = max_sentences
        self.sampling_alpha = sampling_alpha
        self.sampling_nbest = sampling_nbest
        self._check()

    def settings(self) -> dict[str, Any]:
        """The settings that the trained vocabulary depends on, as plain values: all but those of sampling."""
        return {name: value for name, value in vars(self).items() if not name.startswith("sampling_")}

    def require_normalized(self, normalizer: TextNormalizer) -> None:
        """Check that normalisation leaves the user-defined symbols as they are; otherwise no text could have them.

        Raises:
            ConfigError: it changes a symbol; the message says into what.
        """
        for symbol in self.user_defined_symbols:
            becomes = normalizer(symbol)
            if becomes != symbol:
                way_out = f"write {becomes}" if becomes.split() == [becomes] else "choose another"
                settings = ", ".join(f"{name}={shown(value)}" for name, value in normalizer.to_dict().items())
                raise ConfigError(
                    f"tokenizer.user_defined_symbols: no text can hold {symbol}, because normalization ({settings}) "
                    f"turns it into {becomes or 'nothing'}; {way_out}, or change normalization"
                )

    def train(
        self,
        sources: VocabularyTexts | Collection[str],
        targets: VocabularyTexts | Collection[str],
        notice: Notice = lambda line: None,
        tags: Sequence[str] = (),
    ) -> tuple[Tokenizer, Tokenizer]:
        """Train on normalised texts, which are read several times and never held in memory together.

        Args:
            sources: source texts.
            targets: target texts.
            notice: called with each line that the user should see.
            tags: pieces of the source vocabulary that no text is split into, such as `<2de>`.

        Returns:
            The source and the target tokenizer; the same object twice if joint.

        Raises:
            UserError: the vocabulary size is too small for the characters of the corpus or, with `strict`, too large;
                or a user-defined symbol is also a tag.
        """
        for symbol in self.user_defined_symbols:
            if symbol in tags:
                raise UserError(
                    f"tokenizer.user_defined_symbols: {symbol} is a tag of the mixture, which no text may hold; leave "
                    "it out"
                )
        sides = [each if isinstance(each, VocabularyTexts) else GivenTexts(each) for each in (sources, targets)]
        if self.joint:
            both = self._train_one(sides, "joint", notice, tags)
            return both, both
        return self._train_one(sides[:1], "source", notice, tags), self._train_one(sides[1:], "target", notice)

    def _train_one(
        self, parts: Sequence[VocabularyTexts], side: str, notice: Notice, tags: Sequence[str] = ()
    ) -> Tokenizer:
        model = io.BytesIO()
        stride = max(1, -(-sum(map(len, parts)) // self.max_sentences))
        names = [*NAMES, *tags, *(f"<0x{byte:02X}>" for byte in range(BYTES * self.byte_fallback))]
        alphabet, samples, first = Alphabet(), list[Iterable[str]](), 0
        for part in parts:
            found, sample = part.study(first, stride, self.user_defined_symbols, names)
            alphabet.add(found)
            samples.append(sample)
            first += len(part)
        coverage = self._coverage(parts)
        required = SPACE + alphabet.overlooked(coverage)
        try:
            interruptible(
                lambda sentences: sentencepiece.SentencePieceTrainer.train(
                    sentence_iterator=sentences,
                    model_writer=model,
                    model_type=self.kind,
                    vocab_size=self.vocabulary_size,
                    hard_vocab_limit=False,
                    character_coverage=coverage,
                    required_chars=required,
                    max_sentence_length=4 * LONGEST,  # in bytes
                    byte_fallback=self.byte_fallback,
                    user_defined_symbols=self.user_defined_symbols,
                    control_symbols=list(tags),
                    normalization_rule_name="identity",  # the texts are already normalised
                    pad_id=PAD,
                    unk_id=UNK,
                    bos_id=BOS,
                    eos_id=EOS,
                    num_threads=THREADS,
                    minloglevel=2,
                ),
                itertools.chain.from_iterable(
                    parts_of(text, LONGEST) for text in itertools.chain.from_iterable(samples)
                ),
            )
        except RuntimeError as error:
            raise self._explained(str(error), side) from None
        tokenizer = Tokenizer(model.getvalue())
        self._compare(len(tokenizer), side, notice)
        if not self.byte_fallback:
            self._count_lost(alphabet, tokenizer, side, notice)
        return tokenizer

    def _coverage(self, parts: Sequence[VocabularyTexts]) -> float:
        if self.character_coverage != "auto":
            return float(self.character_coverage)
        texts = itertools.chain.from_iterable(itertools.islice(part, SCRIPT_SAMPLE) for part in parts)
        return 0.9995 if ideograph_share(texts) > 0.1 else 1.0

    def _compare(self, size: int, side: str, notice: Notice) -> None:
        if size >= self.vocabulary_size or self.kind == "char":
            return
        line = f"vocabulary larger than the corpus allows: {side} {self.kind} vocabulary"
        if self.strict:
            raise UserError(f"{line} can have at most {size} pieces; set tokenizer.vocabulary_size={size} or less")
        notice(f"{line} has {size} pieces, not tokenizer.vocabulary_size={self.vocabulary_size}")

    def _count_lost(self, alphabet: Alphabet, tokenizer: Tokenizer, side: str, notice: Notice) -> None:
        """Say how many characters of the texts have no piece, and which are the most frequent of them."""
        lost = alphabet.lost(tokenizer.characters())
        points = [int(point) for point in (-lost).argsort(kind="stable")[: (lost > 0).sum()]]
        if not points:
            return
        named = ", ".join(_named(point) for point in points[:SHOWN]) + (", ..." if len(points) > SHOWN else "")
        share = lost.sum() / alphabet.counts.sum()
        notice(
            f"characters without a piece: {len(points):,} of the {side} text, {lost.sum():,} times in all "
            f"({share:.2%}), read as the unknown piece: {named}; tokenizer.byte_fallback=true writes them as "
            "bytes, and a larger tokenizer.character_coverage or tokenizer.vocabulary_size gives them pieces"
        )

    def _explained(self, message: str, side: str) -> UserError:
        if needed := re.search(r"smaller than required_chars\. \d+ vs (\d+)", message):
            return UserError(
                f"tokenizer.vocabulary_size={self.vocabulary_size} is too small: the {side} text needs {needed[1]} "
                f"pieces for its characters alone; set {needed[1]} or more, or a smaller tokenizer.character_coverage"
            )
        if "sentences_" in message or "empty" in message.lower():
            return UserError(f"no {side} text to train a vocabulary on; check the corpus and its cleaning")
        return UserError(f"SentencePiece could not train the {side} vocabulary: {message.splitlines()[0]}")

    def _check(self) -> None:
        self._check_symbols()
        self._check_size()
        if self.sampling_alpha is not None and self.kind == "char":
            raise ArgumentError(
                "{sampling_alpha.key} needs {kind.key}=unigram or bpe: characters cannot vary",
                sampling_alpha=self.sampling_alpha,
                kind=self.kind,
            )

    def _check_symbols(self) -> None:
        for number, symbol in enumerate(self.user_defined_symbols):
            problem = None
            if symbol.split() != [symbol]:
                problem = "is empty or holds a space"
            elif any("\ud800" <= character <= "\udfff" for character in symbol):
                problem = "holds half of a surrogate pair, which is no character; choose another"
            elif symbol in NAMES:
                problem = f"is the name of the {NAMES[symbol]} piece; choose another"
            elif self.byte_fallback and BYTE_NAME.fullmatch(symbol):
                problem = "is the name of a byte's piece; choose another, or byte_fallback=false"
            elif any(character in symbol for character in [*STAND_INS, *STAND_INS.values()]):
                problem = (
                    f"holds a character that SentencePiece keeps for itself ({' or '.join(STAND_INS)}); choose another"
                )
            elif symbol in self.user_defined_symbols[:number]:
                problem = "is given twice; give it once"
            if problem is not None:
                raise ArgumentError(
                    f"{{user_defined_symbols.key}}: {{symbol.value}} {problem}",
                    user_defined_symbols=self.user_defined_symbols,
                    symbol=symbol or "''",
                )

    def _check_size(self) -> None:
        least = SPECIAL + BYTES * self.byte_fallback + len(self.user_defined_symbols) + 1
        if self.vocabulary_size < least:
            parts = [f"{SPECIAL} special pieces", f"{BYTES} bytes" if self.byte_fallback else ""]
            parts.append(f"{len(self.user_defined_symbols)} symbols" if self.user_defined_symbols else "")
            counted = ", ".join(part for part in parts if part)
            raise ArgumentError(
                f"{{vocabulary_size}} must be {least} or more: it counts {counted}",
                vocabulary_size=self.vocabulary_size,
            )


def _named(point: int) -> str:
    """A character for a message: itself if it can be shown, and its code point."""
    shown = f"{chr(point)} " if chr(point).isprintable() and not unicodedata.combining(chr(point)) else ""
    return f"{shown}U+{point:04X}"


def ideograph_share(texts: Iterable[str]) -> float:
    """Share of Han and Kana among the letters of the texts."""
    ideographs = letters = 0
    for text in texts:
        ideographs += len(IDEOGRAPHS.findall(text))
        letters += len(LETTER.findall(text))
    return ideographs / letters if letters else 0.0
