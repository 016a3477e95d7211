"""What the records of a run are called in TensorBoard, so that it shows first what a reader wants first.

TensorBoard makes a section of all tags with the same text before their first `/`. It sorts sections and the cards in
them by code point, so capital letters come before small ones, and the Time Series tab opens the first two sections.
Here these are `Learning`, with losses and scores, and `attention`, with the health of the attention.
"""

from __future__ import annotations

import unicodedata

FIRST = {
    "train/loss": "Learning/loss_train",
    "train/perplexity": "Learning/perplexity_train",
    "validation/loss": "Learning/loss_validation",
    "validation/perplexity": "Learning/perplexity_validation",
    "validation/bleu": "Learning/BLEU",
    "validation/chrf": "Learning/chrF",
}
"""Names of the numbers that are shown first, and their tags."""

LONGEST_TEXT = 60
"""Characters of a sentence in a tag; a longer one ends in an ellipsis."""


def scalar_tag(name: str) -> str:
    """The tag of a number: `Learning/BLEU` for `validation/bleu`; the name itself if it is none of `FIRST`."""
    return FIRST.get(name, name)


def picture_tag(number: int, sentence: str, name: str) -> str:
    """The tag of a picture, such as `attention 2: Open the door./cross.1`: a section for each sentence.

    Args:
        number: of the sentence, counted from 1.
        sentence: its source text. Its slashes and the characters that nobody sees are left out, as TensorBoard would
            make sections of the former and be misled by the latter.
        name: of the picture.
    """
    shown = "".join(c if c.isprintable() and c != "/" else " " for c in unicodedata.normalize("NFC", sentence))
    shown = " ".join(shown.split())
    if len(shown) > LONGEST_TEXT:
        shown = shown[: LONGEST_TEXT - 1].rstrip() + "…"
    return f"attention {number}: {shown}/{name}"
