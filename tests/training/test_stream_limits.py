"""What a training on a stream cannot have is told before the corpus is read."""

from copy import deepcopy
from typing import Any

import pytest

from mt.config.command_line import compose
from mt.errors import ConfigError
from mt.training.parts import Parts

STREAMED = "data.corpora.{0}.streaming=true data.corpora.{0}.source=en data.corpora.{0}.target=de"


@pytest.fixture(scope="module")
def config() -> dict[str, Any]:
    """Of a mixture of two streams of files that are not there."""
    keys = f"{STREAMED} data.corpora.{{0}}.train=none/{{0}}"
    words = [word for name in ("a", "b") for word in keys.format(name).split()]
    found: dict[str, Any] = compose(
        "train", ["experiment=none", "trainer.max_steps=9", "data={a: files, b: files}", *words]
    )
    return found


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"cleaning.longest": None}, r"^cleaning\.longest=null: a stream may have pairs of any length"),
        (
            {"data.corpora.b.cleaning": {"longest": 100_000}},
            r"^data\.corpora\.b\.cleaning\.longest=100000: a stream may have pairs of any length",
        ),
        ({"data.corpora.b.cleaning": {"lnogest": 9}}, r"unknown key data\.corpora\.b\.cleaning\.lnogest"),
        (
            {"data.corpora.a.lanes": 2, "trainer.accumulate": 3},
            r"data\.lanes=2 must divide trainer\.accumulate=3",
        ),
        ({"trainer.max_steps": None}, r"trainer\.max_steps=null: this schedule needs to know the last step"),
        ({"overfit": True}, r"overfit=true"),
    ],
)
def test_it_is_refused_before_the_corpus_is_read(config: dict[str, Any], changes: dict[str, Any], said: str) -> None:
    changed = deepcopy(config)
    for key, value in changes.items():
        *groups, name = key.split(".")
        node = changed
        for group in groups:
            node = node[group]
        node[name] = value
    with pytest.raises(ConfigError, match=said):
        Parts.of(changed)


def test_what_a_part_changes_is_checked_without_a_stream_too(config: dict[str, Any]) -> None:
    changed = deepcopy(config)
    for part in changed["data"]["corpora"].values():
        part["streaming"] = False
    changed["data"]["corpora"]["a"]["cleaning"] = {"ratio": 0.5}
    with pytest.raises(ConfigError, match=r"data\.corpora\.a\.cleaning\.ratio=0\.5"):
        Parts.of(changed)
