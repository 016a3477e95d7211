"""Tokenizers: round trips in many scripts, determinism, subword regularisation, sizes and their messages."""

import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mt.batch import BOS, EOS, PAD, UNK
from mt.data.text.normalization import TextNormalizer
from mt.data.text.preprocessing import Preprocessing
from mt.data.text.segmentations import BpeDropout, UnigramSampling
from mt.data.text.tokenizer import Tokenizer
from mt.data.text.tokenizer_training import TokenizerTrainer, ideograph_share
from mt.errors import ConfigError, UserError

SCRIPTS = {
    "latin": "Ein kleines Mädchen, das über den Fluss springt!",
    "chinese": "一个小女孩跳过了河。",
    "japanese": "小さな女の子が川を飛び越えている。",
    "korean": "작은 소녀가 강을 뛰어넘고 있다.",
    "arabic": "فتاة صغيرة تقفز فوق النهر.",
    "devanagari": "एक छोटी लड़की नदी पर कूद रही है।",
    "cyrillic": "Маленькая девочка прыгает через реку.",
}
WORDS = ["a", "the", "man", "woman", "dog", "cat", "runs", "sits", "sleeps", "jumping", "playing", "under", "over"]
WORDS += ["table", "house", "river", "green", "small", "old"]


def sentences(count: int, seed: int = 1) -> list[str]:
    draw = random.Random(seed)
    return [" ".join(draw.choices(WORDS, k=draw.randint(3, 9))) + "." for _ in range(count)]


@pytest.fixture(scope="module", params=["unigram", "bpe"])
def trained(request: pytest.FixtureRequest) -> Tokenizer:
    return TokenizerTrainer(request.param, 80).train(sentences(300), sentences(300, 2))[0]


@pytest.mark.parametrize("kind", ["unigram", "bpe", "char"])
@pytest.mark.parametrize("script", SCRIPTS)
def test_round_trip(kind: str, script: str) -> None:
    text = SCRIPTS[script]
    trainer = TokenizerTrainer(kind, 500, character_coverage=1.0)  # type: ignore[arg-type]
    tokenizer, _ = trainer.train([text] * 5, [SCRIPTS["latin"]] * 5)
    assert tokenizer.decode(tokenizer.encode(text)) == text
    assert UNK not in tokenizer.encode(text)
    assert "".join(tokenizer.pieces(tokenizer.encode(text))).replace("▁", " ").strip() == text


@pytest.mark.parametrize("kind", ["unigram", "bpe", "char"])
def test_byte_fallback_writes_any_character(kind: str) -> None:
    unseen = "🙂 naïve 漢字 👩‍👩‍👧"
    trainer = TokenizerTrainer(kind, 400, byte_fallback=True)  # type: ignore[arg-type]
    tokenizer, _ = trainer.train(sentences(100), sentences(100))
    assert UNK not in tokenizer.encode(unseen)
    assert tokenizer.decode(tokenizer.encode(unseen)) == unseen
    without, _ = TokenizerTrainer(kind, 60).train(sentences(100), sentences(100))  # type: ignore[arg-type]
    assert UNK in without.encode(unseen)


def test_special_pieces_have_the_ids_of_the_batch(trained: Tokenizer) -> None:
    assert trained.pieces([PAD, UNK, BOS, EOS]) == ["<pad>", "<unk>", "<s>", "</s>"]
    assert trained.decode([BOS, *trained.encode("the dog"), EOS, PAD]) == "the dog"
    assert not {PAD, BOS, EOS} & set(trained.encode("<s> the </s> <pad>"))


def test_many_at_once_equals_one_by_one(trained: Tokenizer) -> None:
    texts = sentences(50, 3)
    assert trained.encode_all(texts) == [trained.encode(text) for text in texts]
    assert trained.encode_all([]) == []


@pytest.mark.parametrize("kind", ["unigram", "bpe", "char"])
def test_same_texts_same_bytes(kind: str) -> None:
    trainer = TokenizerTrainer(kind, 80)  # type: ignore[arg-type]
    first, second = (trainer.train(sentences(300), sentences(300, 2))[0] for _ in range(2))
    assert first.proto == second.proto


def test_save_and_load(trained: Tokenizer, tmp_path: Path) -> None:
    trained.save(tmp_path / "joint.model")
    loaded = Tokenizer.load(tmp_path / "joint.model")
    assert len(loaded) == len(trained)
    assert loaded.encode("the dog runs.") == trained.encode("the dog runs.")
    with pytest.raises(UserError, match=r"absent\.model.*cannot be read"):
        Tokenizer.load(tmp_path / "absent.model")
    (tmp_path / "joint.model").write_bytes(trained.proto[: len(trained.proto) // 2])
    with pytest.raises(UserError, match=r"joint\.model.*damaged"):
        Tokenizer.load(tmp_path / "joint.model")
    with pytest.raises(UserError, match="empty"):
        Tokenizer(b"")


SPECIAL = ["<unk>", "<s>", "</s>", "<pad>", "▁", "▁▁a ▁", "▅", "⁇", "<0x41>", "<2de>", "\u2585\u2581", "a\u0301", "\\n"]
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("<>/su▁▅ ⁇"), max_size=20)


@given(
    st.lists(ANY_TEXT | st.sampled_from(SPECIAL), min_size=1, max_size=6), st.sampled_from(["unigram", "bpe", "char"])
)
@settings(max_examples=60, deadline=None)
def test_every_character_of_the_training_text_comes_through(texts: list[str], kind: str) -> None:
    normalizer = TextNormalizer()
    normal = [*map(normalizer, texts), "a"]
    notices: list[str] = []
    trainer = TokenizerTrainer(kind, 800, character_coverage=1.0)  # type: ignore[arg-type]
    tokenizer = trainer.train(normal, normal, notices.append)[0]
    preprocessing = Preprocessing("en", "de", normalizer, tokenizer, tokenizer)
    together = normalizer(" ".join(texts))  # words that stood in different texts
    for raw, text in [*zip(texts, normal, strict=False), (together, together)]:
        ids = preprocessing.encode_target(raw)
        assert preprocessing.decode_target(ids) == text
        assert not {PAD, UNK, BOS} & set(ids)
    assert not [line for line in notices if "without a piece" in line]


@pytest.mark.parametrize("kind", ["unigram", "bpe", "char"])
def test_names_of_special_pieces_are_ordinary_text(kind: str) -> None:
    texts = [f"<s>{text}</s>" for text in sentences(50)] + ["a▁b <unk> and <pad> ▅"]
    tokenizer = TokenizerTrainer(kind, 120).train(texts, texts)[0]  # type: ignore[arg-type]
    for text in ["<s>the dog.</s>", "a▁b", "▁", "▅▁ <pad><unk>", "/><"]:
        assert tokenizer.decode(tokenizer.encode(text)) == text
        assert not {PAD, UNK, BOS, EOS} & set(tokenizer.encode(text))
    shown = tokenizer.pieces(tokenizer.encode("a▁b"))
    assert "".join(shown) == "▁a▁b"
    assert tokenizer.decode(tokenizer.best("a▁b", 3)[-1] if kind == "unigram" else tokenizer.encode("a▁b")) == "a▁b"


@pytest.mark.parametrize("kind", ["unigram", "bpe"])
def test_sampled_segmentations_keep_such_text(kind: str) -> None:
    texts = [f"<s>{text}</s> ▁a▁ ▅" for text in sentences(100)]
    tokenizer = TokenizerTrainer(kind, 120).train(texts, texts)[0]  # type: ignore[arg-type]
    sampling = UnigramSampling(tokenizer, 0.1) if kind == "unigram" else BpeDropout(tokenizer, 0.3)
    generator = random.Random(1)
    drawn = {tuple(sampling.draw(texts[0], generator)) for _ in range(20)}
    assert len(drawn) > 10
    assert {tokenizer.decode(ids) for ids in drawn} == {texts[0]}


def test_models_without_stand_ins_read_as_before() -> None:
    proto = TokenizerTrainer("char", 60).train(sentences(50), sentences(50))[0].proto
    old, new = Tokenizer(proto, stand_ins=False), Tokenizer(proto)
    assert old.encode("the▁dog") == old.encode("the dog")
    assert UNK in new.encode("the▁dog")
    assert old.encode("the dog") == new.encode("the dog")


@pytest.mark.slow
def test_every_character_of_unicode_comes_through() -> None:
    points = [point for point in range(1, 0x110000) if not 0xD800 <= point < 0xE000 and point not in (0xFDD0, 0xFDD1)]
    characters = [chr(point) for point in points if not chr(point).isspace()]
    for start in range(0, len(characters), 100_000):
        part = characters[start : start + 100_000]
        texts = ["".join(part[place : place + 50]) for place in range(0, len(part), 50)]
        tokenizer = TokenizerTrainer("char", 200_000, character_coverage=1.0).train(texts, ["a"])[0]
        assert [tokenizer.decode(ids) for ids in tokenizer.encode_all(texts)] == texts


class TestTraining:
    @pytest.mark.parametrize("kind", ["unigram", "bpe", "char"])
    def test_long_lines_are_learned_from(self, kind: str) -> None:
        one_line = " ".join(sentences(2000)) + " ŋaŋa"
        assert len(one_line.encode()) > 50_000
        trainer = TokenizerTrainer(kind, 45)  # type: ignore[arg-type]
        long, _ = trainer.train([one_line], [one_line])
        short, _ = trainer.train(one_line.split(" "), one_line.split(" "))
        assert {long.piece(id) for id in range(len(long))} == {short.piece(id) for id in range(len(short))}
        unbroken = "漢字" * 100_000
        tokenizer, _ = TokenizerTrainer(kind, 70, joint=False).train([unbroken], ["a"])  # type: ignore[arg-type]
        assert UNK not in tokenizer.encode("字漢")

    def test_characters_of_texts_left_out_have_pieces(self) -> None:
        texts = [*["x y z"] * 99, "☃", *["x"] * 100]
        tokenizer, _ = TokenizerTrainer("bpe", 60, joint=False, max_sentences=20).train(texts, ["a"])
        assert tokenizer.decode(tokenizer.encode("☃")) == "☃"

    @pytest.mark.parametrize("kind", ["unigram", "bpe", "char"])
    def test_tags_around_chinese_have_pieces(self, kind: str) -> None:
        texts = ["<s>我们今天去河边看一只小狗跳舞唱歌</s>"] * 100
        tokenizer, _ = TokenizerTrainer(kind, 200, joint=False).train(texts, ["a"])  # type: ignore[arg-type]
        assert tokenizer.decode(tokenizer.encode(texts[0])) == texts[0]

    def test_characters_without_a_piece_are_counted(self) -> None:
        texts = ["我们今天去河边看一只小狗跳舞唱歌"] * 400 + ["龘a\u0301龘"]
        notices: list[str] = []
        TokenizerTrainer("char", 200, joint=False).train(texts, ["b"], notices.append)
        (line,) = notices
        assert "2 of the source text, 2 times in all (0.03%)" in line  # 龘 is still within the share of 99.95%
        assert ": a U+0061, U+0301;" in line
        assert "byte_fallback=true" in line
        notices.clear()
        TokenizerTrainer("char", 400, joint=False, byte_fallback=True).train(texts, ["b"], notices.append)
        TokenizerTrainer("char", 200, joint=False, character_coverage=1.0).train(texts, ["b"], notices.append)
        assert notices == []
        TokenizerTrainer("char", 10).train(["abcdefgh\x00"], ["abcde"], notices.append)
        assert "4 of the joint text" in notices[0]  # f, g, h and NUL, in the order of their counts and code points

    def test_joint_is_one_object_and_separate_are_two(self) -> None:
        sources, targets = sentences(100), [SCRIPTS["cyrillic"]] * 100
        one, same = TokenizerTrainer("unigram", 60).train(sources, targets)
        assert one is same
        source, target = TokenizerTrainer("unigram", 40, joint=False).train(sources, targets)
        assert UNK in source.encode(SCRIPTS["cyrillic"])
        assert UNK not in target.encode(SCRIPTS["cyrillic"])
        assert UNK not in one.encode(SCRIPTS["cyrillic"])

    @pytest.mark.parametrize("kind", ["unigram", "bpe"])
    def test_size_falls_with_a_notice(self, kind: str) -> None:
        notices: list[str] = []
        trainer = TokenizerTrainer(kind, 8000)  # type: ignore[arg-type]
        tokenizer, _ = trainer.train(sentences(100), sentences(100), notices.append)
        assert len(tokenizer) < 8000
        assert len(notices) == 1
        assert str(len(tokenizer)) in notices[0]
        notices.clear()
        TokenizerTrainer(kind, 40).train(sentences(100), sentences(100), notices.append)  # type: ignore[arg-type]
        assert notices == []

    def test_strict_size_is_an_error_with_the_size_that_works(self) -> None:
        with pytest.raises(UserError, match="vocabulary larger than the corpus allows") as caught:
            TokenizerTrainer("unigram", 8000, strict=True).train(sentences(100), sentences(100))
        size = int(str(caught.value).split("at most ")[1].split()[0])
        tokenizer, _ = TokenizerTrainer("unigram", size, strict=True).train(sentences(100), sentences(100))
        assert len(tokenizer) == size

    def test_too_small_a_size_names_the_least(self) -> None:
        with pytest.raises(UserError, match=r"vocabulary_size=10 is too small.*set (\d+) or more") as caught:
            TokenizerTrainer("bpe", 10).train(sentences(100), sentences(100))
        least = int(str(caught.value).split("set ")[1].split()[0])
        assert len(TokenizerTrainer("bpe", least).train(sentences(100), sentences(100))[0]) == least

    def test_no_text_is_an_error(self) -> None:
        with pytest.raises(UserError, match="no joint text"):
            TokenizerTrainer().train([], [])
        with pytest.raises(UserError, match="no source text"):
            TokenizerTrainer(joint=False).train([""], ["a"])

    def test_user_defined_symbols_stay_whole(self) -> None:
        trainer = TokenizerTrainer("unigram", 60, user_defined_symbols=["<2de>"])
        tokenizer, _ = trainer.train(sentences(100), sentences(100))
        assert "<2de>" in tokenizer.pieces(tokenizer.encode("<2de> the dog"))

    @pytest.mark.parametrize(
        ("symbol", "normalizer", "way_out"),
        [
            ("<2DE>", TextNormalizer(lowercase=True), r"lowercase=true.* into <2de>; write <2de>"),
            ("①", TextNormalizer("NFKC"), r"unicode_form=NFKC.* into 1; write 1"),
            ("e\u0301", TextNormalizer(), r"unicode_form=NFC.* into é; write é"),
            ("½¼", TextNormalizer("NFKC"), r"write 1⁄21⁄4"),
            ("\u00a8", TextNormalizer("NFKC"), r"into \u0308; write"),
            ("\u200b", TextNormalizer(), r"remove_invisible=true.* into nothing; choose another"),
        ],
    )
    def test_symbols_that_normalisation_changes_are_refused(
        self, symbol: str, normalizer: TextNormalizer, way_out: str
    ) -> None:
        trainer = TokenizerTrainer(user_defined_symbols=["<2de>", symbol])
        with pytest.raises(ConfigError, match=way_out) as caught:
            trainer.require_normalized(normalizer)
        assert str(caught.value).startswith("tokenizer.user_defined_symbols: ")
        assert "\n" not in str(caught.value)
        TokenizerTrainer(user_defined_symbols=["<2de>", "1", "é"]).require_normalized(normalizer)

    def test_coverage_follows_the_script(self) -> None:
        rare = "龘"
        chinese = ["我们今天去河边看一只小狗跳舞唱歌"] * 400 + [rare]
        tokenizer, _ = TokenizerTrainer("char", 200, joint=False).train(chinese, ["a"])
        assert UNK in tokenizer.encode(rare)
        latin, _ = TokenizerTrainer("char", 200, joint=False).train([*sentences(400), "ǆ"], ["a"])
        assert UNK not in latin.encode("ǆ")

    def test_ideograph_share(self) -> None:
        assert ideograph_share(["漢字 ab", "かな!"]) == pytest.approx(4 / 6)
        assert ideograph_share([]) == 0.0

    def test_many_sentences_are_thinned_out_evenly(self) -> None:
        sources, targets = ["aaa"] * 100, ["bbb"] * 100
        tokenizer, _ = TokenizerTrainer("char", 20, max_sentences=20).train(sources, targets)
        assert UNK not in tokenizer.encode("ab")

    @pytest.mark.parametrize(
        ("settings", "key"),
        [
            ({"kind": "word"}, "kind='word' does not fit"),
            ({"vocabulary_size": 3}, "vocabulary_size=3 must be 5 or more$"),
            ({"vocabulary_size": 200, "byte_fallback": True}, "must be 261 or more: .* 256 bytes"),
            ({"vocabulary_size": 6, "user_defined_symbols": ["x", "y"]}, "must be 7 or more: .* 2 symbols"),
            ({"vocabulary_size": 2**31}, "vocabulary_size=2147483648 must be at most"),
            ({"user_defined_symbols": ["x", "x"]}, "user_defined_symbols: x is given twice"),
            ({"user_defined_symbols": ["<unk>"]}, "user_defined_symbols: <unk> is the name of the unknown piece"),
            ({"user_defined_symbols": ["</s>"]}, "user_defined_symbols: </s> is the name of the end-of-sentence piece"),
            ({"user_defined_symbols": ["x", "<s>"]}, "user_defined_symbols: <s> is the name of the begin-of-sentence"),
            ({"user_defined_symbols": ["<pad>"]}, "user_defined_symbols: <pad> is the name of the padding piece"),
            ({"user_defined_symbols": ["▁"]}, "user_defined_symbols: ▁ holds a character that SentencePiece keeps"),
            ({"user_defined_symbols": ["a▅"]}, "user_defined_symbols: a▅ holds a character that SentencePiece keeps"),
            ({"user_defined_symbols": ["\ud800"]}, "expected text of whole characters"),
            ({"user_defined_symbols": ["<0x41>"], "byte_fallback": True}, "<0x41> is the name of a byte's piece"),
            ({"character_coverage": 0.5}, "character_coverage"),
            ({"max_sentences": 0}, "max_sentences"),
            ({"user_defined_symbols": ["a b"]}, "user_defined_symbols"),
        ],
    )
    def test_bad_settings_name_their_key(self, settings: dict[str, object], key: str) -> None:
        with pytest.raises(ConfigError, match=key):
            TokenizerTrainer(**settings)  # type: ignore[arg-type]

    def test_sampling_settings_are_checked(self) -> None:
        with pytest.raises(ConfigError, match=r"sampling_alpha needs kind"):
            TokenizerTrainer("char", sampling_alpha=0.1)
        with pytest.raises(ConfigError, match=r"sampling_alpha=2.0"):
            TokenizerTrainer("bpe", sampling_alpha=2.0)
        with pytest.raises(ConfigError, match=r"sampling_nbest=0"):
            TokenizerTrainer("unigram", sampling_alpha=0.1, sampling_nbest=0)


def test_a_vocabulary_with_a_piece_of_megabytes_is_refused(tmp_path: Path) -> None:
    """Else a short translation could be a text of gigabytes. SentencePiece refuses it itself."""
    from sentencepiece import sentencepiece_model_pb2

    honest, _ = TokenizerTrainer(kind="char", vocabulary_size=40).train(["abc def"] * 20, ["abc def"] * 20)
    honest.save(tmp_path / "honest.model")
    assert len(Tokenizer.load(tmp_path / "honest.model")) == len(honest)
    proto = sentencepiece_model_pb2.ModelProto()
    proto.ParseFromString(honest.proto)
    proto.pieces[-1].piece = "x" * (2 << 20)
    (tmp_path / "hostile.model").write_bytes(proto.SerializeToString())
    with pytest.raises(UserError, match=r"hostile\.model: not a SentencePiece model"):
        Tokenizer.load(tmp_path / "hostile.model")
    with (tmp_path / "huge.model").open("wb") as file:
        file.truncate(8 << 30)  # takes no room on the disk
    with pytest.raises(UserError, match=r"huge\.model: larger than 32 MiB"):
        Tokenizer.load(tmp_path / "huge.model")


@pytest.mark.parametrize("options", [{}, {"byte_fallback": True, "vocabulary_size": 320}])
def test_where_pieces_end(options: dict[str, Any]) -> None:
    """Unknown characters, characters of several bytes, and those that SentencePiece keeps for itself."""
    lines = ["the green house is old", "a small dog sleeps", "über den Fluß"] * 20
    tokenizer, _ = TokenizerTrainer("unigram", **{"vocabulary_size": 40, **options}).train(lines, lines)
    for text in ["the old house", "über ☃雪 dog", "a▁b 雪", "", "𝔘 the"]:
        ends, ids = tokenizer.piece_ends(text), tokenizer.encode(text)
        assert len(ends) == len(ids)
        assert ends == sorted(ends)
        assert ends[-1:] == ([len(text)] if text else [])
        parts = [text[start:end] for start, end in zip([0, *ends], ends, strict=False)]
        for part, id in zip(parts, ids, strict=True):
            if tokenizer.is_text(id):
                assert tokenizer.decode([id]).strip() == part.strip()
