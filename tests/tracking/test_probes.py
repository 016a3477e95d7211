"""Probe sentences as text and pictures, read back from a run's event files."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
import torch
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from tensorboard.plugin_util import markdown_to_safe_html

from mt.attention.maps import MapName
from mt.models.base import CROSS, SENTENCES
from mt.tracking.probes import Probe, log_probes, translations_table
from mt.tracking.tracker import TensorBoardTracker

SOURCE, TARGET = ["▁two", "▁dogs", "</s>"], ["▁zwei", "▁Hund", "e"]


def probe(attention: dict[MapName, torch.Tensor]) -> Probe:
    return Probe("two dogs", "zwei Hunde", "zwei | Hund_e <b>", SOURCE, TARGET, attention)


def even(*shape: int) -> torch.Tensor:
    return torch.full(shape, 1 / shape[-1])


def logged(folder: Path, probes: list[Probe], **options: bool) -> list[str]:
    with TensorBoardTracker(folder) as tracker:
        log_probes(tracker, 10, probes, **options)
    events = EventAccumulator(str(folder)).Reload()
    assert events.Tags()["tensors"] == ["probes/translations/text_summary"]
    return sorted(events.Tags()["images"])


@pytest.mark.parametrize("rows", [3, 4])  # without and with the row of EOS
def test_recurrent_model_has_one_picture_a_probe(tmp_path: Path, rows: int) -> None:
    tags = logged(tmp_path, [probe({CROSS: even(1, rows, 3)}), probe({CROSS: even(1, rows, 3)})])
    assert tags == ["attention_1/cross", "attention_2/cross"]


def test_the_sentences_before_have_one_beside_it(tmp_path: Path) -> None:
    tags = logged(tmp_path, [probe({CROSS: even(1, 4, 3), SENTENCES: even(1, 4, 2)})])
    assert tags == ["attention_1/cross", "attention_1/sentences"]


def test_transformer_has_one_a_layer_and_an_overview(tmp_path: Path) -> None:
    shapes = {"cross.1": (4, 3), "cross.2": (4, 3), "encoder.1": (3, 3), "decoder.1": (4, 4)}
    maps = {MapName.parse(name): even(2, *shape) for name, shape in shapes.items()}
    assert logged(tmp_path / "a", [probe(maps)]) == [f"attention_1/{n}" for n in ("cross.1", "cross.2", "overview")]
    tags = logged(tmp_path / "b", [probe(maps)], self_attention=True, overview=False)
    assert tags == [f"attention_1/{name}" for name in sorted(maps)]


def test_an_empty_translation_has_text_and_no_picture(tmp_path: Path) -> None:
    empty = Probe("a", "b", "", ["▁a", "</s>"], [], {CROSS: even(1, 0, 2)})
    assert logged(tmp_path, [empty]) == []


def test_text_stays_literal_in_its_table_cell_as_tensorboard_shows_it() -> None:
    odd = r"a | b_c_ *d* <b>&amp; `e` [f](g) \| # !"
    table = translations_table([Probe(odd, "two\nlines", odd, [], []), Probe("x", "", "", [], [])])
    root = ElementTree.fromstring(f"<page>{markdown_to_safe_html(table)}</page>")
    rows = [["".join(cell.itertext()) for cell in row.iter("td")] for row in root.iter("tr")]
    assert rows[1:] == [["1", odd, "two lines", odd], ["2", "x", "", ""]]
