"""The program that measures and removes heads, against columns of zeros and sums counted one by one."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path
from typing import Any

import pytest
from programs import Finished, in_process, one_line
from tiny_bundle import ENGLISH, SPANISH, tiny_bundle

from mt.data.text.training_words import TrainingWords
from mt.errors import ConfigError
from mt.heads.pruning_settings import check
from mt.runs.bundle import Bundle
from mt.translation.translator import Translator

PAIRS = 5
HEADS = [
    f"{name}.{number}" for name in ("encoder.1", "decoder.1", "decoder.2", "cross.1", "cross.2") for number in (1, 2)
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bundle, and pairs to measure its heads on."""
    folder = tmp_path_factory.mktemp("heads")
    made = Bundle.load(tiny_bundle(folder / "run"))
    words = TrainingWords.of(ENGLISH)
    Bundle.save(made.folder, made.model, made.config, made.preprocessing, made.scores, made.report, words)  # type: ignore[arg-type]
    tiny_bundle(folder / "recurrent", "bahdanau")
    (folder / "a.en").write_text("\n".join([*ENGLISH[:PAIRS], ""]) + "\n", encoding="utf-8")
    (folder / "a.es").write_text("\n".join([*SPANISH[:PAIRS], "nada"]) + "\n", encoding="utf-8")
    return folder


def heads(folder: Path, *words: str, run: str = "run") -> Finished:
    given = ["input=a.en", "references=a.es", "device=cpu", "threads=1"]
    return in_process(folder, "mt.heads", f"run={run}", *given, *words)


def measured(folder: Path, *words: str) -> dict[str, Any]:
    said = heads(folder, "report=report.json", *words)
    assert said.returncode == 0, said.stderr
    found: dict[str, Any] = json.loads((folder / "report.json").read_text())
    assert found.items() >= {"model": "run", "set": "a.en", "sentences": PAIRS}.items()
    return found


def losses(bundle: Bundle) -> list[float]:
    """The negative log-likelihood of each pair."""
    return [-each.score for each in Translator.of(bundle).force(ENGLISH[:PAIRS], SPANISH[:PAIRS], attention=False)]


def zeroed(bundle: Bundle, name: str) -> None:
    """Set the columns of a head to zero, found by the names of its weights."""
    kind, layer, number = name.split(".")
    part = {"encoder": "attention", "decoder": "self_attention", "cross": "cross_attention"}[kind]
    side = "encoder" if kind == "encoder" else "decoder"
    weight = bundle.model.state_dict()[f"{side}.{int(layer) - 1}.{part}.output.weight"]
    weight[:, 8 * (int(number) - 1) : 8 * int(number)] = 0.0  # of 16 columns


def test_each_head_is_switched_off_alone(folder: Path) -> None:
    found, bundle = measured(folder, "search=greedy"), Bundle.load(folder / "run")
    pieces = sum(len(ids) for ids in bundle.preprocessing.encode_targets(SPANISH[:PAIRS]))
    whole = losses(bundle)
    assert [each["head"] for each in found["heads"]] == HEADS
    assert found["pieces"] == pieces
    assert found["loss"] == pytest.approx(sum(whole) / pieces, abs=1e-5)
    weights = {name: value.clone() for name, value in bundle.model.state_dict().items()}
    for each in found["heads"]:
        zeroed(bundle, each["head"])
        changes = [after - before for after, before in zip(losses(bundle), whole, strict=True)]
        bundle.model.load_state_dict(weights)
        mean = sum(changes) / PAIRS
        deviation = (sum((change - mean) ** 2 for change in changes) / (PAIRS - 1)) ** 0.5
        assert each["loss"] == pytest.approx(sum(changes) / pieces, abs=2e-6)
        assert each["interval"] == pytest.approx(1.96 * deviation * PAIRS**0.5 / pieces, abs=2e-6)
        assert each["gradient"] > 0
    assert any(abs(each["loss"]) > 1e-4 for each in found["heads"])
    assert all(isinstance(each["bleu"], float) for each in found["heads"])


def test_the_pruned_bundle_translates_as_the_model_without_these_heads(folder: Path) -> None:
    found = measured(folder, "keep=[cross,encoder.1.2]", "output=pruned", "bleu=false")
    removed = ["encoder.1.1", *(name for name in HEADS if name.startswith("decoder"))]
    assert found["pruned"]["removed"] == removed
    assert found["pruned"]["kept"] == [name for name in HEADS if name not in removed]
    assert found["scores"] is None
    pruned, naive = Bundle.load(folder / "pruned"), Bundle.load(folder / "run")
    for name in removed:
        zeroed(naive, name)
    assert sum(losses(pruned)) / found["pieces"] == pytest.approx(found["pruned"]["loss"], abs=1e-5)
    for search in ({"_target_": "mt.search.GreedySearch"}, {"beam": 3}):
        ours, theirs = (Translator.of(each, search).translate_detailed(ENGLISH) for each in (pruned, naive))
        assert [(each.text, each.score) for each in ours] == [(each.text, each.score) for each in theirs]
    assert losses(pruned) == losses(naive) != losses(Bundle.load(folder / "run"))
    assert pruned.report["removed_heads"] == removed
    assert pruned.report["pruned_from"] == "run"
    assert pruned.scores is None
    assert "5 of 10 heads removed" in pruned.describe()
    assert (folder / "pruned" / "words.json").read_bytes() == (folder / "run" / "words.json").read_bytes()
    again = in_process(folder, "mt.translate", "run=pruned", "device=cpu", text="Good night!\n")
    assert (again.returncode, again.stdout) == (0, Translator.of(pruned).translate("Good night!") + "\n")


@pytest.mark.parametrize("by", ["loss", "gradient"])
def test_a_share_of_the_heads_is_removed_the_least_important_first(folder: Path, by: str) -> None:
    found = measured(folder, "prune=0.3", f"by={by}", "bleu=false")
    rows = found["heads"]

    def importance(row: dict[str, Any]) -> float:
        if by == "loss":
            return float(row["loss"])
        same = [each["gradient"] for each in rows if each["head"][:-1] == row["head"][:-1]]
        return float(row["gradient"] / sum(value**2 for value in same) ** 0.5)

    worst = sorted(rows, key=importance)[:3]
    assert set(found["pruned"]["removed"]) == {row["head"] for row in worst}
    assert [row["head"] for row in rows if not row["kept"]] == found["pruned"]["removed"]


def test_table_and_csv(folder: Path) -> None:
    said = heads(folder, "prune=0.5", "output=half", "report=report.csv", "search=greedy", "sentences=3")
    assert said.returncode == 0, said.stderr
    rows = list(csv.DictReader((folder / "report.csv").read_text().splitlines()))
    assert [row["head"] for row in rows] == HEADS
    printed = {
        line.split()[0]: line for line in said.stdout.splitlines() if line.split()[:1] and line.split()[0] in HEADS
    }
    assert list(printed) == HEADS
    for row in rows:
        cells = printed[row["head"]].split()
        assert [cells[1], cells[3]] == [f"{float(row['loss']):+.4f}", f"{float(row['interval']):.4f}"]
        assert cells[-1] == {"True": "yes", "False": "no"}[row["kept"]]
    assert sum(row["kept"] == "True" for row in rows) == 5
    assert "5 heads kept: loss " in said.stdout
    assert "bundle: half" in said.stdout
    bundle = Bundle.load(folder / "half")
    assert bundle.scores is not None
    assert bundle.report["split"] == "a.en (3 sentences)"
    assert "lookup_bleu" not in bundle.report


def test_a_pruned_model_can_be_pruned_further(folder: Path) -> None:
    """What is gone stays gone, is removed first, and cannot be kept."""
    words = ["bleu=false", "report=report.json"]
    assert heads(folder, "keep=[cross,decoder.2,encoder]", "output=first", *words).returncode == 0
    assert heads(folder, "prune=0.4", "output=second", *words, run="first").returncode == 0
    found = json.loads((folder / "report.json").read_text())
    gone = ["decoder.1.1", "decoder.1.2"]
    assert len(found["pruned"]["removed"]) == 4
    assert set(gone) < set(found["pruned"]["removed"])
    assert [each["loss"] for each in found["heads"] if each["head"] in gone] == [0.0, 0.0]
    assert heads(folder, "keep=[cross,decoder]", "output=third", *words, run="first").returncode == 0
    assert Bundle.load(folder / "third").report["removed_heads"] == ["encoder.1.1", "encoder.1.2", *gone]


def test_half_precision(folder: Path) -> None:
    found = measured(folder, "precision=bf16", "bleu=false", "prune=0.2", "output=from_half")
    assert len(found["pruned"]["removed"]) == 2
    before, after = (Bundle.load(folder / name).model.state_dict() for name in ("run", "from_half"))
    kept = {key: (value != 0) for key, value in after.items()}
    assert all((before[key][mask] == after[key][mask]).all() for key, mask in kept.items())


@pytest.mark.parametrize(
    ("words", "status", "expected"),
    [
        (["prune=1"], 2, "prune=1"),
        (["by=size"], 2, "by='size' does not fit: expected one of 'loss', 'gradient'"),
        (["prune=0.5", "output=run"], 1, "output=run: exists already; choose a new folder"),
        (["keep=[cross.3]"], 2, "keep=[cross.3]: no head has the name cross.3; heads are encoder.1, decoder.1"),
    ],
)
def test_mistakes_get_one_line(folder: Path, words: list[str], status: int, expected: str) -> None:
    assert expected in one_line(heads(folder, *words), status)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"prune": 0.3, "keep": ["cross", "encoder.1"]}, "prune=0.3 and keep=[cross,encoder.1]: give one of them"),
        ({"output": "x"}, "output=x: give prune=0.3 or keep=[...], which say which heads to remove"),
        ({"report": "x.txt"}, "report=x.txt: give a file that ends in .json or .csv"),
    ],
)
def test_settings_that_do_not_go_together(changes: dict[str, Any], expected: str) -> None:
    settings = {"prune": None, "keep": None, "output": None, "report": None, **changes}
    with pytest.raises(ConfigError, match=re.escape(expected)):
        check(settings)


def test_a_model_without_heads(folder: Path) -> None:
    expected = "recurrent: a RecurrentSeq2Seq has a single attention without heads, so there is nothing to compare"
    assert expected in one_line(heads(folder, run="recurrent"), 1)


def test_pairs_that_cannot_be_read(folder: Path) -> None:
    assert "can read none of its 6 pairs at once" in one_line(heads(folder, "longest=3"), 1)
