"""What a training on a stream cannot have, told before any work is done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mt.data.corpora.base import Corpus
from mt.data.text.cleaning import Cleaning
from mt.errors import ConfigError
from mt.models.base import Seq2Seq


def require_streamable_training(config: Mapping[str, Any], corpus: Corpus, cleaning: Cleaning, model: Seq2Seq) -> None:
    """Check that a training can do with a stream, if its corpus is one.

    No pair of a stream is seen before it is read, so no pair may be longer than a batch, or than the model can read.

    Raises:
        ConfigError: it cannot; the message names the setting.
    """
    if corpus.stream is None:
        return
    if config.get("overfit"):
        raise ConfigError(
            "overfit=true learns a few pairs by heart, and data.streaming=true has no few: use one of them"
        )
    tags = max(len(direction.tags) for direction in corpus.directions)
    bounds = {"batch.tokens": config["batch"]["tokens"] - tags}
    for side, bound in (("source", model.max_source_length), ("target", model.max_target_length)):
        if bound is not None:
            bounds[f"the model's longest {side}"] = bound - (tags if side == "source" else 0)
    name, least = min(bounds.items(), key=lambda item: item[1])
    if cleaning.longest is None or cleaning.longest > least:
        shown = "null" if cleaning.longest is None else cleaning.longest
        raise ConfigError(
            f"cleaning.longest={shown}: a stream may have pairs of any length (data.streaming=true), and all must fit: "
            f"set it to {least} or less, which is {name}",
            "cleaning.longest",
        )
