"""Every model, in every file of its config group and with every part that attention is made of, keeps its promises."""

import pytest
from model_alone import composed

from mt.config.build import CONFIG_DIR, build
from mt.config.command_line import choices
from mt.models.base import Seq2Seq
from mt.testing import check_model

GROUP = CONFIG_DIR / "model"
PARTS = ["attention", "encoder"]
MODELS = [name for name in choices(GROUP) if name.split("/")[0] not in PARTS]
SIZES = {
    "embedding": 6,
    "decoder_hidden": 8,
    "width": 16,
    "heads": 4,
    "feed_forward": 12,
    "encoder_layers": 2,
    "decoder_layers": 2,
    "max_length": 20,
    "context_sentences": 3,
}
"""Small ones for the keys that a model has."""


def check(*words: str, **options: object) -> None:
    """The model that these words choose, small."""
    node = composed(list(words))
    sizes = {f"model.{key}": value for key, value in SIZES.items() if key in node}
    sizes |= {f"model.encoder.{key}": 4 if key == "hidden" else 8 for key in node.get("encoder", ()) if key in ENCODER}
    given = {word.split("=")[0] for word in words}
    chosen = composed([*words, *(f"{key}={value}" for key, value in sizes.items() if key not in given)])

    def make(**vocabularies: object) -> Seq2Seq:
        model: Seq2Seq = build(chosen, "model", **vocabularies)
        return model

    check_model(make, joint_vocabulary=bool(node.get("copy")), **options)  # type: ignore[arg-type]


ENCODER = ("hidden", "width")


@pytest.mark.parametrize("name", MODELS)
def test_every_model(name: str) -> None:
    check(f"model={name}")
