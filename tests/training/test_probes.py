"""The sentences that are recorded at each validation: how they are chosen, and what their records hold."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from tiny_bundle import ENGLISH, SPANISH, tiny_bundle, tiny_preprocessing

from mt import Bundle, Translator
from mt.config.command_line import compose
from mt.data.batches.encoded import EncodedSplit
from mt.errors import ConfigError, UserError
from mt.models.base import ModelLimits
from mt.search.greedy import GreedySearch
from mt.training import train
from mt.training.probes import ProbeFile, Probes
from mt.viewer.health_records import read_health
from mt.viewer.records import Record, sentence_key

LIMITS = ModelLimits(60)
WORDS = [
    "experiment=none",
    "model.width=16",
    "model.heads=2",
    "model.feed_forward=16",
    "model.encoder_layers=1",
    "model.decoder_layers=2",
    "trainer.device=cpu",
    "threads=1",
    "trainer.max_epochs=null",
    "trainer.max_steps=4",
    "trainer.validate_every=2",
    "trainer.log_every=2",
    "schedule=constant",
    "batch.tokens=64",
    "data=files",
    "data.source=en",
    "data.target=es",
    "data.held_out=5",
    "tokenizer=char",
    "search=greedy",
    "search.max_length_extra=2",
    "search.max_length_ratio=1",
    "tracking.drawing_share=0",
]


def words(folder: Path) -> list[str]:
    sources = [f"{text[:-1]} {number}." for number, text in enumerate(ENGLISH)]
    targets = [f"{text[:-1]} {number}." for number, text in enumerate(SPANISH)]
    (folder / "train.en").write_text("\n".join(sources) + "\n", encoding="utf-8")
    (folder / "train.es").write_text("\n".join(targets) + "\n", encoding="utf-8")
    return [*WORDS, f"data.train={folder / 'train'}", f"cache={folder / 'cache'}"]


def split(sources: list[str] = ENGLISH[:5], targets: list[str] = SPANISH[:5]) -> EncodedSplit:
    text = tiny_preprocessing()
    return EncodedSplit.from_lists(text.encode_sources(sources), text.encode_targets(targets), sources, targets)


def sources_of(probes: Probes) -> list[str]:
    return [probes.split.source_text(row) for row in probes.rows]


def records(folder: Path) -> dict[str, dict[int, Record]]:
    """The records of a run by tag and step, as TensorBoard's own reader finds them."""
    events = EventAccumulator(str(folder), size_guidance={"tensors": 0}).Reload()
    found: dict[str, dict[int, Record]] = {}
    for tag in events.Tags()["tensors"]:
        if tag.startswith(("mt_attention/hypothesis", "mt_attention/reference")):
            for event in events.Tensors(tag):
                header, *blocks = event.tensor_proto.string_val
                found.setdefault(tag, {})[event.step] = Record.read(header, blocks)
    return found


# -- the choice ----------------------------------------------------------------------------------------------------


def test_a_number_takes_sentences_from_short_to_long_each_once() -> None:
    text = tiny_preprocessing()
    probes = Probes.of(3, split(), text, LIMITS)
    lengths = [len(each) for each in sources_of(probes)]
    assert lengths == sorted(lengths)
    assert len(set(sources_of(probes))) == 3
    assert all(probes.referenced)
    assert Probes.of(0, split(), text, LIMITS).rows == []
    assert len(Probes.of(100, split(ENGLISH, SPANISH), text, LIMITS).rows) == 5  # four times the same five


def test_numbers_count_from_1_and_keep_their_order() -> None:
    probes = Probes.of([4, 1], split(), tiny_preprocessing(), LIMITS)
    assert sources_of(probes) == [ENGLISH[3], ENGLISH[0]]
    with pytest.raises(ConfigError, match=r"validation\.probes=\[1, 6\]: there is no sentence 6; .* has 5, counted"):
        Probes.of([1, 6], split(), tiny_preprocessing(), LIMITS)


def test_what_the_model_cannot_read_is_not_taken_by_a_number_and_refused_by_name() -> None:
    text, limits = tiny_preprocessing(), ModelLimits(60, source=15, target=20)
    fitting = [each for each in ENGLISH[:5] if len(text.encode_source(each)) <= 15]
    assert 0 < len(fitting) < 5
    assert set(sources_of(Probes.of(5, split(), text, limits))) == set(fitting)
    with pytest.raises(UserError, match=r"sentence 1: its source has \d+ pieces, and a probe has at most 15"):
        Probes.of([1], split(), text, limits)


def test_a_file_has_sentences_with_and_without_references(tmp_path: Path) -> None:
    path = tmp_path / "mine.txt"
    path.write_text("\ufeffGood night!\tBuenas noches!\r\n\r\nOpen  the door.\t \n<b>&\u202e\n", encoding="utf-8")
    probes = Probes.of(ProbeFile.read(str(path)), split(), tiny_preprocessing(), LIMITS)
    assert sources_of(probes) == ["Good night!", "Open  the door.", "<b>&\u202e"]
    assert list(probes.referenced) == [True, False, False]
    bundle = Bundle.load(tiny_bundle(tmp_path / "bundle"))
    translator = Translator.of(bundle, GreedySearch())
    own, forced = probes.translated(translator), probes.forced(translator)
    assert [each.reference for each in own] == ["Buenas noches!", None, None]
    assert [each.text for each in own] == [translator.translate(each) for each in sources_of(probes)]
    assert [each and each.text for each in forced] == ["Buenas noches!", None, None]
    names = ["cross.1", "cross.2", "decoder.1", "decoder.2", "encoder.1"]
    assert [str(each.name) for each in own[1].attention] == names


def test_blank_lines_end_documents(tmp_path: Path) -> None:
    path = tmp_path / "mine.txt"
    path.write_text("a\nb\n\n\nc\nd\n", encoding="utf-8")
    probes = Probes.of(ProbeFile.read(str(path)), split(), tiny_preprocessing(), LIMITS, documents=True)
    before = probes.split.contexts(probes.rows, 2)
    assert before is not None
    text = tiny_preprocessing()
    assert [[text.source_pieces(map(int, ids))[-2] for ids in each] for each in before] == [[], ["a"], [], ["c"]]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("a\tb\tc\n", "mine.txt, line 1: two tabs; write a sentence, or a sentence, one tab and its reference"),
        ("a\n\tb\n", "mine.txt, line 2: no sentence before the tab"),
        ("\n \n", "mine.txt: no sentences; write one on each line"),
        ("", "mine.txt: no sentences; write one on each line"),
        ("a\n" * 101, "mine.txt, line 101: more than 100 sentences"),
        ("a\n" + "\n" * 500 + "b c\n" * 100, "mine.txt, line 601: more than 100 sentences"),
        (b"a\nb\xff\n", "mine.txt, line 2: not UTF-8"),
        (b"PK\x03\x04zip", "mine.txt"),
        (None, r"validation.probes=mine.txt: cannot be read (No such file or directory)"),
    ],
)
def test_a_wrong_file_gets_one_line_before_any_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str | bytes | None, said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    if content is not None:
        Path("mine.txt").write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(UserError) as error:
        train(compose("train", [*words(tmp_path), "validation.probes=mine.txt", "run=run"]))
    assert said in str(error.value)
    assert "\n" not in str(error.value)
    assert not Path("run").exists()
    assert not Path("cache").exists()


def test_a_sentence_of_a_file_that_is_too_long_names_its_line(tmp_path: Path) -> None:
    path = tmp_path / "mine.txt"
    path.write_text(f"short\n{'a' * 255}\n", encoding="utf-8")
    with pytest.raises(UserError, match=r"mine\.txt, line 2: its source has 257 pieces, and a probe has at most 256"):
        Probes.of(ProbeFile.read(str(path)), split(), tiny_preprocessing(), LIMITS)
    path.write_text(f"short\tkurz\nx\t{'a' * 255}\n", encoding="utf-8")
    with pytest.raises(UserError, match=r"mine\.txt, line 2: its reference has 257 pieces"):
        Probes.of(ProbeFile.read(str(path)), split(), tiny_preprocessing(), LIMITS)


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("validation.probes=-1", "validation.probes=-1 must be 0 or more"),
        (
            "validation.probes=1000",
            "validation.probes=1000 must be at most 100: the attention of each",
        ),
        ("validation.probes=[0]", "validation.probes[0]=0 must be 1 or more"),
        ("validation.probes=[1,10000000000]", "validation.probes[1]=10000000000 must be at most 1000000000"),
        ("validation.probes=10000000000000000000", "validation.probes=10000000000000000000 must be at most 100"),
        ("validation.probes=nan", "validation.probes="),
        ("validation.probes=inf", "validation.probes="),
        ("validation.probes=[]", "validation.probes=[] does not fit"),
        ("validation.probes=2.5", "validation.probes=2.5 does not fit"),
        ("validation.probes=[a]", "validation.probes=['a'] does not fit"),
        ("validation.probes={a: 1}", "validation.probes={'a': 1} does not fit"),
        ("validation.probes=null", "validation.probes=null does not fit"),
        ("tracking.drawing_share=2", "tracking.drawing_share=2 must be at most 1"),
        ("tracking.drawing_share=nan", "tracking.drawing_share=nan"),
        ("probes=3", "did you mean validation.probes=3?"),
    ],
)
def test_a_wrong_value_gets_one_line(word: str, said: str) -> None:
    with pytest.raises(ConfigError) as error:
        compose("train", [word])
    assert said in str(error.value)
    assert "\n" not in str(error.value)


# -- the records of a run --------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run with probes from a file, whose path is relative to the folder where the run was started."""
    folder = tmp_path_factory.mktemp("probes")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        Path("mine.txt").write_text("Good night!\t¡Buenas noches!\nShut it.\n", encoding="utf-8")
        train(compose("train", [*words(folder), "validation.probes=mine.txt", "run=run"]))
    return folder / "run"


def test_both_frames_are_recorded_at_each_validation(run: Path) -> None:
    found = records(run / "tensorboard")
    with_reference, without = sentence_key("Good night!"), sentence_key("Shut it.")
    assert set(found) == {
        f"mt_attention/hypothesis/{with_reference}",
        f"mt_attention/reference/{with_reference}",
        f"mt_attention/hypothesis/{without}",
    }
    assert {step for steps in found.values() for step in steps} == {2, 4}
    steps = found[f"mt_attention/reference/{with_reference}"]
    for record in steps.values():
        assert record.header["target_pieces"][0] == "▁"
        assert record.header["target_pieces"] == steps[2].header["target_pieces"]
        assert record.header["reference"] == "¡Buenas noches!"
        assert {each["name"] for each in record.header["maps"]} == {
            *("cross.1", "cross.2", "decoder.1", "decoder.2", "encoder.1")
        }
    own = found[f"mt_attention/hypothesis/{with_reference}"]
    assert all(steps[step].header["hypothesis"] == own[step].header["hypothesis"] for step in (2, 4))
    assert found[f"mt_attention/hypothesis/{without}"][4].header["reference"] is None
    assert steps[2].header["score"] != steps[4].header["score"]


def test_what_was_stored_at_the_last_step_is_what_the_model_shows(run: Path) -> None:
    """The bundle has the weights of a validation; its maps equal the stored ones within their 8 bits."""
    report = json.loads((run / "report.json").read_text(encoding="utf-8"))
    step = int(report["chosen"].removeprefix("step ").replace(",", ""))
    translator = Translator.load(run)
    (forced,) = translator.force(["Good night!"], ["¡Buenas noches!"])
    own = translator.translate_detailed(["Good night!"], attention="all")
    found, key = records(run / "tensorboard"), sentence_key("Good night!")
    for frame, translation in (("reference", forced), ("hypothesis", own[0])):
        record = found[f"mt_attention/{frame}/{key}"][step]
        assert record.header["score"] == pytest.approx(translation.score, rel=1e-4)
        assert record.header["target_pieces"] == translation.pieces
        assert len(record.header["maps"]) == len(translation.attention) == 5
        for each in translation.attention:
            stored = torch.from_numpy(record.map(str(each.name)))
            torch.testing.assert_close(stored, each.weights, atol=0.0045, rtol=0)
            torch.testing.assert_close(stored.sum(-1), torch.ones(stored.shape[:2]), atol=0.05, rtol=0)
            assert record.labels(str(each.name)) == (list(each.rows), list(each.columns))


def test_the_health_of_each_head_is_recorded(run: Path) -> None:
    events = EventAccumulator(str(run / "tensorboard"), size_guidance={"tensors": 0}).Reload()
    kept = events.Tensors("mt_attention/health")
    found = {event.step: read_health(event.tensor_proto.string_val[0]) for event in kept}
    assert set(found) == {2, 4}
    for step, health in found.items():
        assert set(health) == {"cross.1", "cross.2"}
        for name, numbers in health.items():
            assert {len(values) for values in numbers.values()} == {2}
            (scalar,) = (each for each in events.Scalars(f"attention/{name}/entropy") if each.step == step)
            entropies = [value for value in numbers["entropy"] if value is not None]
            assert scalar.value == pytest.approx(sum(entropies) / 2, rel=1e-3)


def test_the_report_says_what_was_recorded(run: Path) -> None:
    recording = json.loads((run / "report.json").read_text(encoding="utf-8"))["recording"]
    assert (recording["maps"], recording["pictures"], recording["left_out"]) == (2 * 3 * 5, 0, 0)
    found = [record for steps in records(run / "tensorboard").values() for record in steps.values()]
    size = sum(len(part) for record in found for part in record.parts)
    assert recording["size"] == size
    log = (run / "train.log").read_text(encoding="utf-8")
    assert f"{size / 1000:.1f} kB" in log
    assert "30 maps of" in log
    assert "of the time" in log


def test_a_run_is_resumed_from_elsewhere_with_its_probes_and_ends_as_if_it_had_none(run: Path, tmp_path: Path) -> None:
    plain = [*words(tmp_path), "validation.probes=0", "observers.prober=null", f"run={tmp_path / 'plain'}"]
    train(compose("train", [*plain, "trainer.max_steps=6"]))
    resumed = [f"run={run}", "resume=true", "trainer.max_steps=6", f"cache={run.parent / 'cache'}"]
    train(compose("train", resumed), resumed)
    found = records(run / "tensorboard")
    assert {step for steps in found.values() for step in steps} == {2, 4, 6}
    one, other = (folder / "bundle" / "model.safetensors" for folder in (run, tmp_path / "plain"))
    assert one.read_bytes() == other.read_bytes()
    (run.parent / "mine.txt").unlink()
    with pytest.raises(UserError, match=r"validation\.probes=.*mine\.txt: cannot be read"):
        train(compose("train", resumed), resumed)
    again = [*resumed[:2], "trainer.max_steps=8", "validation.probes=1"]
    train(compose("train", again), again)
    assert len({tag.split("/")[2] for tag in records(run / "tensorboard")}) == 3
