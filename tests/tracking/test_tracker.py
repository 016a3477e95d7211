"""Event files read back by TensorBoard's own reader."""

from dataclasses import replace
from math import nan
from pathlib import Path

import pytest
import torch
from matplotlib import get_data_path
from matplotlib.figure import Figure
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from tensorboard.plugins.hparams import metadata

from mt.attention.maps import AttentionMap, MapName
from mt.config.build import build
from mt.config.command_line import compose
from mt.errors import UserError
from mt.figures.fonts import choose_fonts
from mt.tracking.main_settings import KEYS, main_settings
from mt.tracking.recorded import DrawingTime
from mt.tracking.tensorboard_tags import picture_tag
from mt.tracking.tensorboard_tracker import TensorBoardTracker
from mt.tracking.tracker import NullTracker
from mt.translation.translation import Translation
from mt.viewer.health_records import read_health
from mt.viewer.records import Record, sentence_key


def read(folder: Path) -> EventAccumulator:
    events = EventAccumulator(str(folder), size_guidance={"images": 0, "tensors": 0})
    return events.Reload()


def picture() -> Figure:
    figure = Figure(figsize=(2, 1), dpi=50)
    figure.add_subplot().plot([1, 2])
    return figure


def test_scalars_text_and_figures_come_back(tmp_path: Path) -> None:
    with TensorBoardTracker(tmp_path) as tracker:
        tracker.scalars(1, {"train/loss": 2.5, "train/rate": 0.1})
        tracker.scalars(2, {"train/loss": 2.25})
        tracker.text(2, "probes/translations", "| a |\n|---|\n| größe 日本 |")
        tracker.figure(2, "gallery/curve", picture())
    events = read(tmp_path)
    assert [(event.step, event.value) for event in events.Scalars("Learning/loss_train")] == [(1, 2.5), (2, 2.25)]
    (text,) = events.Tensors("probes/translations/text_summary")
    assert "größe 日本" in text.tensor_proto.string_val[0].decode()
    (image,) = events.Images("gallery/curve")
    assert (image.step, image.width, image.height) == (2, 100, 50)


def translation(*names: str, heads: int = 1, rows: int = 2) -> Translation:
    maps = [
        AttentionMap(MapName.parse(name), torch.full((heads, rows, 3), 1 / 3), ["▁zwei", "</s>"][:rows], list("abc"))
        for name in names
    ]
    return Translation("two", "zwei", attention=maps)


@pytest.mark.parametrize(
    ("translations", "tags"),
    [
        ([translation("cross"), translation("cross")], ["attention 1: two/cross", "attention 2: two/cross"]),
        ([translation("cross", "sentences")], ["attention 1: two/cross", "attention 1: two/sentences"]),
        (
            [translation("cross.1", "cross.2", "encoder.1", heads=2)],
            [f"attention 1: two/{name}" for name in ("cross.1", "cross.2", "overview")],
        ),
        ([translation("cross.1", "cross.2")], ["attention 1: two/cross.1", "attention 1: two/cross.2"]),
        ([Translation("", ""), translation("cross")], ["attention 2: two/cross"]),
    ],
    ids=["recurrent", "with sentences before", "layers and heads", "one head a layer", "a blank one"],
)
def test_attention_is_drawn_map_by_map(tmp_path: Path, translations: list[Translation], tags: list[str]) -> None:
    with TensorBoardTracker(tmp_path, drawing_share=1) as tracker:
        tracker.attention(10, translations)
    events = read(tmp_path)
    assert sorted(events.Tags()["images"]) == tags
    assert {event.step for tag in tags for event in events.Images(tag)} == {10}


def test_going_on_drops_what_came_after_the_checkpoint(tmp_path: Path) -> None:
    with TensorBoardTracker(tmp_path) as tracker:
        for step in range(1, 6):
            tracker.scalars(step, {"train/loss": float(step)})
    with TensorBoardTracker(tmp_path, purge_step=4) as tracker:
        tracker.scalars(4, {"train/loss": 40.0})
    values = [(event.step, event.value) for event in read(tmp_path).Scalars("Learning/loss_train")]
    assert values == [(1, 1.0), (2, 2.0), (3, 3.0), (4, 40.0)]


def test_hparams_stand_in_the_run_itself_with_their_metrics(tmp_path: Path) -> None:
    with TensorBoardTracker(tmp_path) as tracker:
        tracker.scalars(7, {"train/loss": 1.0})
        tracker.hparams(
            {
                "seed": 3,
                "batch": {"tokens": 512, "shapes": "exact"},
                "model": {"_target_": "mt.models.RecurrentSeq2Seq", "decoder": {"_target_": "mt.models.LuongDecoder"}},
                "optimizer": {"learning_rate": 0.002, "betas": [0.9, 0.98]},
                "objective": {"label_smoothing": True},
            },
            {"test/bleu": 31.5},
        )
    assert [path for path in tmp_path.iterdir() if path.is_dir()] == []
    events = read(tmp_path)
    assert [(event.step, event.value) for event in events.Scalars("test/bleu")] == [(7, 31.5)]
    content = events.PluginTagToContent(metadata.PLUGIN_NAME)
    start = metadata.parse_session_start_info_plugin_data(content[metadata.SESSION_START_INFO_TAG])
    values = {name[3:]: value.number_value or value.string_value for name, value in start.hparams.items()}
    assert values == {
        "model": "Luong", "learning_rate": 0.002, "batch_tokens": 512, "width": "none", "layers": "none",
        "heads": "none", "dropout": "none", "label_smoothing": "true", "vocabulary": "none", "seed": 3,
    }  # fmt: skip
    experiment = metadata.parse_experiment_plugin_data(content[metadata.EXPERIMENT_TAG])
    infos = sorted(experiment.hparam_infos, key=lambda info: info.name)  # as TensorBoard sorts them
    assert [info.display_name for info in infos] == list(KEYS)
    assert sorted(start.hparams) == [info.name for info in infos]
    assert list(KEYS)[:2] == ["model", "learning_rate"]
    assert len(KEYS) == 10
    assert [info.name.tag for info in experiment.metric_infos] == ["test/bleu"]


@pytest.mark.parametrize("words", [["model=transformer"], ["model=bahdanau", "optimizer=adadelta"], ["model=pointer"]])
def test_the_ten_settings_are_found_in_the_configurations_of_our_models(words: list[str]) -> None:
    config = compose("train", words)
    found = main_settings(config)
    assert [name for name, value in found.items() if value == "none"] in ([], ["heads"])
    assert found["learning_rate"] == config["optimizer"]["learning_rate"]
    assert found["seed"] == config["seed"]


def test_losses_and_scores_come_before_all_other_sections(tmp_path: Path) -> None:
    """By the order of code points, which is TensorBoard's own but for digits."""
    maps = [translation("cross.1")]
    with TensorBoardTracker(tmp_path) as tracker:
        tracker.attention(1, maps)
        for name in ("attention/cross.1/entropy", "final/BLEU", "train/loss", "train/learning_rate", "mine/number"):
            tracker.scalars(1, {name: 1.0})
        tracker.scalars(1, {f"validation/{name}": 1.0 for name in ("loss", "perplexity", "bleu", "chrf")})
        tracker.scalars(1, {"train/perplexity": 1.0})
    tags = read(tmp_path).Tags()
    found = sorted([*tags["scalars"], *tags["images"]])
    assert found[:7] == [
        "Learning/BLEU", "Learning/chrF", "Learning/loss_train", "Learning/loss_validation",
        "Learning/perplexity_train", "Learning/perplexity_validation", "attention 1: two/cross.1",
    ]  # fmt: skip
    assert len({tag.split("/")[0] for tag in found}) == 6


@pytest.mark.parametrize(
    ("source", "tag"),
    [
        ("Open the door.", "attention 3: Open the door./cross"),
        ("and/or\x1b[2J\u202eevil\n", "attention 3: and or [2J evil/cross"),
        ("<script>alert(1)</script>", "attention 3: <script>alert(1)< script>/cross"),
        ("w " * 99, f"attention 3: {'w ' * 29}w…/cross"),
        ("猫が好き", "attention 3: 猫が好き/cross"),
    ],
)
def test_the_tag_of_a_picture_has_the_sentence(source: str, tag: str) -> None:
    assert picture_tag(3, source, "cross") == tag


def test_fonts_of_the_configuration_are_known_to_the_figures(tmp_path: Path) -> None:
    symbol = "\u20ec"  # several of Matplotlib's own fonts have it
    assert choose_fonts([symbol]).families[1] != "STIXSizeTwoSym"
    font = f"{get_data_path()}/fonts/ttf/STIXSizTwoSymReg.ttf"
    node = {"_target_": "mt.tracking.TensorBoardTracker", "fonts": [font]}
    build(node, "tracking", folder=tmp_path).close()
    assert choose_fonts([symbol]).families[1] == "STIXSizeTwoSym"


def test_a_missing_font_gets_one_line_and_nothing_is_written(tmp_path: Path) -> None:
    node = {"_target_": "mt.tracking.TensorBoardTracker", "fonts": [str(tmp_path / "no.ttf")]}
    with pytest.raises(UserError, match=r"no\.ttf: no such file or folder \(tracking\.fonts") as caught:
        build(node, "tracking", folder=tmp_path / "tensorboard")
    assert "\n" not in str(caught.value)
    assert not list(tmp_path.iterdir())


def test_the_tracker_of_nothing_takes_fonts_too() -> None:
    build({"_target_": "mt.tracking.NullTracker", "fonts": ["no.ttf"]}, "tracking")


@pytest.mark.parametrize("make", [lambda folder: NullTracker(), TensorBoardTracker])
def test_every_tracker_takes_everything_and_closes_twice(make, tmp_path: Path) -> None:
    tracker = make(tmp_path)
    tracker.scalars(1, {"a/b": float("nan")})
    tracker.text(1, "a/c", "")
    tracker.attention(1, [translation("cross")])
    tracker.attention(1, [])
    tracker.hparams({}, {})
    tracker.flush()
    tracker.close()
    tracker.close()


def with_pieces(*names: str) -> Translation:
    given = translation(*names)
    return replace(given, source_pieces=list("abc"), pieces=["▁zwei", "</s>"], reference="zwo", score=-2.0)


KEPT = [("two", "hypothesis"), ("two", "reference"), ("another", "hypothesis")]
"""Sentences and frames."""


def test_records_come_back_in_both_frames(tmp_path: Path) -> None:
    own, forced = with_pieces("cross.1", "encoder.1"), replace(with_pieces("cross.1"), text="zwo")
    other = replace(with_pieces("cross.1"), source="another")
    with TensorBoardTracker(tmp_path, drawing_share=0) as tracker:
        tracker.attention(10, [own, other], [forced, None])
        tracker.attention(20, [own, Translation("another", "")])
        tracker.attention_health(10, {"cross.1": {"entropy": [1.5], "coverage": [0.25], "end_of_sentence": [nan]}})
        recorded = tracker.recorded
    events = read(tmp_path)
    assert events.Tags()["images"] == []
    key = {text: sentence_key(text) for text in ("two", "another")}
    tags = [f"mt_attention/{frame}/{key[text]}" for text, frame in KEPT]
    assert set(tags) | {"mt_attention/health"} == {tag for tag in events.Tags()["tensors"] if tag.startswith("mt_")}
    assert [[event.step for event in events.Tensors(tag)] for tag in tags] == [[10, 20], [10], [10]]
    header, *blocks = events.Tensors(tags[1])[0].tensor_proto.string_val
    record = Record.read(header, blocks)
    assert (record.header["hypothesis"], record.header["reference"]) == ("zwei", "zwo")
    assert record.map("cross.1") == pytest.approx(1 / 3, abs=1e-3)
    content = [events.SummaryMetadata(tag).plugin_data.plugin_name for tag in [*tags, "mt_attention/health"]]
    assert content == ["mt_attention"] * 4
    health = read_health(events.Tensors("mt_attention/health")[0].tensor_proto.string_val[0])
    assert health == {"cross.1": {"entropy": [1.5], "coverage": [0.25], "end_of_sentence": [None]}}
    parts = [part for tag in tags for event in events.Tensors(tag) for part in event.tensor_proto.string_val]
    assert (recorded.maps, recorded.size) == (6, sum(map(len, parts)))


class Slow:
    """A clock by which drawing a picture takes 3 seconds."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_pictures_take_no_more_than_their_share_of_the_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    clock = Slow()

    def figure(self: TensorBoardTracker, step: int, tag: str, figure: object) -> None:
        drawn.append((step, tag.partition("/")[2]))
        clock.now += 3

    drawn: list[tuple[int, str]] = []
    monkeypatch.setattr(TensorBoardTracker, "figure", figure)
    two = [translation("cross.1", "cross.2", heads=2), translation("cross.1", "cross.2", heads=2)]
    with TensorBoardTracker(tmp_path, drawing_share=0.1) as tracker, caplog.at_level("WARNING", logger="mt"):
        tracker._drawing = DrawingTime(0.1, tracker.recorded, clock)
        for step in range(1, 21):
            tracker.attention(step, two)
            clock.now += 30
        recorded = tracker.recorded
    assert recorded.drawing_seconds <= 2 + 0.1 * clock.now + 3
    assert recorded.drawing_seconds > 0.08 * clock.now
    assert (recorded.pictures, recorded.left_out) == (len(drawn), 20 * 6 - len(drawn))
    assert {name for _, name in drawn} == {"overview"}  # overviews come first; sentence 1 has one at each step
    assert len({step for step, _ in drawn}) == 20
    assert len(caplog.messages) == 1
    assert caplog.messages[0].startswith("step 1: 1 of 6 pictures of attention are drawn, as drawing may take 10%")


def test_a_share_of_1_draws_all_pictures_and_0_none(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    for share, count in ((1, 3), (0, 0)):
        with TensorBoardTracker(tmp_path / str(share), drawing_share=share) as tracker:
            tracker.attention(1, [translation("cross.1", "cross.2", heads=2)])
            assert (tracker.recorded.pictures, tracker.recorded.left_out) == (count, 0)
            assert tracker.recorded.maps == 2
    assert not caplog.messages
