"""Which of sacrebleu's tokenizers a language gets, by its code or by the script of the references."""

from __future__ import annotations

import typing
from pathlib import Path

import pytest
import sacrebleu
import sentencepiece
from sacrebleu.metrics import BLEU
from sacrebleu.tokenizers import tokenizer_spm

from mt.config.bleu_tokenizers import BleuTokenizer
from mt.errors import UserError
from mt.evaluation.metrics import score
from mt.evaluation.word_splitting import (
    bleu_tokenizer,
    has_spaces,
    is_east_asian,
    require_tokenizer,
    said_of_splitting,
    scripts_of,
    what_it_lacks,
)

CHINESE, JAPANESE, KOREAN = "今天天气很好。", "今日はとても良い天気です。", "오늘은 날씨가 좋다."
OTHERS = {
    "Thai": "วันนี้อากาศดี",
    "Khmr": "ថ្ងៃនេះអាកាសធាតុល្អ",
    "Mymr": "ဒီနေ့ရာသီဥတုကောင်းတယ်",
    "Laoo": "ມື້ນີ້ອາກາດດີ",
    "Tibt": "དེ་རིང་གནམ་གཤིས་ཡག་པོ་འདུག",
}
JAPANESE_TOKENIZERS = ("ja-mecab", "char")  # the first if its packages are installed
KOREAN_TOKENIZERS = ("ko-mecab", "13a")


def test_the_names_are_sacrebleus() -> None:
    assert set(typing.get_args(BleuTokenizer)) == set(BLEU.TOKENIZERS) - {"spm"}  # "spm" is a deprecated name


@pytest.mark.parametrize(
    ("codes", "tokenizers"),
    [
        ("zh ZH zho chi cmn zh_CN zh-TW zh-Hant-HK zho_Hans zho_Hant cmn_Hans yue yue_Hant wuu lzh", ("zh",)),
        ("ja jpn JA ja-JP jpn_Jpan", JAPANESE_TOKENIZERS),
        ("ko kor ko-KR kor_Hang", KOREAN_TOKENIZERS),
        ("th tha tha_Thai lo lao km khm my mya bur my-MM bo bod dz", ("char",)),
        ("de en-US eng_Latn fra rus hi arb_Arab zh-Latn vi heb sr_Cyrl", ("13a",)),
    ],
)
def test_by_code(codes: str, tokenizers: tuple[str, ...]) -> None:
    for code in codes.split():
        assert bleu_tokenizer(code) in tokenizers, code
        assert bleu_tokenizer(code, ["Only words of English."] * 9) in tokenizers, code
        assert has_spaces(scripts_of(code)) == ("13a" in tokenizers), code


@pytest.mark.parametrize("code", ["xx", "target", "", None])
def test_by_the_script_of_the_references(code: str | None) -> None:
    assert bleu_tokenizer(code, [CHINESE, "OK", "他说 hello。"]) == "zh"
    assert bleu_tokenizer(code, [JAPANESE, "OK"]) in JAPANESE_TOKENIZERS
    assert bleu_tokenizer(code, [KOREAN]) in KOREAN_TOKENIZERS
    for text in OTHERS.values():
        assert bleu_tokenizer(code, [text, "5"]) == "char"
    for texts in (["An English text, with one 字 of Chinese."], ["Привет!"], ["12:30", "…"], [""], []):
        assert bleu_tokenizer(code, texts) == "13a"
    assert is_east_asian(code, [CHINESE])
    assert is_east_asian(code, [JAPANESE])
    assert not is_east_asian(code, [KOREAN])
    assert not is_east_asian(code, [OTHERS["Thai"]])


def test_a_perfect_output_scores_100_in_every_script() -> None:
    for text in (CHINESE, JAPANESE, KOREAN, *OTHERS.values()):
        assert score([text], [text], "xx").bleu.value == pytest.approx(100), text
        assert score([text[1:]], [text], "xx").bleu.value > 40, text


def test_what_is_guessed_is_said() -> None:
    assert said_of_splitting("de", ["Guten Tag"]) is None
    assert said_of_splitting("xx", ["Guten Tag"]) is None
    assert said_of_splitting("ko", [KOREAN]) is None
    known = said_of_splitting("cmn", [CHINESE])
    assert known is not None
    assert "tok:zh" in known
    guessed = said_of_splitting("xx", [OTHERS["Khmr"]])
    assert guessed is not None
    assert "tok:char" in guessed
    assert "letters of the references" in guessed


def test_spbleu_needs_its_pieces_on_this_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tokenizer_spm, "SACREBLEU_DIR", str(tmp_path))
    monkeypatch.setattr(sacrebleu.utils, "SACREBLEU_DIR", str(tmp_path))
    monkeypatch.setattr(tokenizer_spm, "download_file", None)  # nothing may be fetched
    with pytest.raises(UserError) as refused:
        require_tokenizer("flores200", "bleu_tokenizer")
    path = tmp_path / "models" / "flores200sacrebleuspm"
    assert str(refused.value) == (
        "bleu_tokenizer=flores200: its pieces are not on this machine: "
        f"save {tokenizer_spm.SPM_MODELS['flores200']['url']} as {path}"
    )
    path.parent.mkdir()
    (tmp_path / "text").write_text("the cat sat on the mat\na dog was here\n" * 20)
    prefix = tmp_path / "made"
    sentencepiece.SentencePieceTrainer.train(
        input=str(tmp_path / "text"), model_prefix=str(prefix), vocab_size=30, hard_vocab_limit=False, minloglevel=2
    )
    prefix.with_suffix(".model").rename(path)
    require_tokenizer("flores200", "bleu_tokenizer")
    found = score(["the cat was here"], ["the cat was here"], "de", tokenizer="flores200").bleu
    assert found.value == pytest.approx(100)
    assert "tok:flores200" in found.signature


def test_other_tokenizers_are_ready_or_say_what_they_lack() -> None:
    for tokenizer in ("13a", "char", "intl", "none", "zh"):
        assert what_it_lacks(tokenizer) is None
    require_tokenizer(None, "bleu_tokenizer")
    for tokenizer in ("ja-mecab", "ko-mecab"):
        lacks = what_it_lacks(tokenizer)
        assert lacks is None or "pip install" in lacks
