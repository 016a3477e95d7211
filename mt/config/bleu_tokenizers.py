"""The names of sacrebleu's tokenizers for BLEU, as configurations write them."""

from __future__ import annotations

from typing import Literal

BleuTokenizer = Literal[
    "13a", "char", "flores101", "flores200", "intl", "ja-mecab", "ko-mecab", "none", "spBLEU-1K", "zh"
]
"""With `flores101`, `flores200` and `spBLEU-1K` the score is called spBLEU: Goyal et al. 2022, "The Flores-101
Evaluation Benchmark"."""
