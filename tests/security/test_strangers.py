"""What a stranger puts into a bundle or into a run's folder runs no code, and shows nothing of the user's.

`tests/support/strangers.py` makes the variants by a grammar, and lays the traps. Each test takes a sample of them; the
ones marked slow take all.
"""

from __future__ import annotations

import copy
import json
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from programs import in_process, run
from run_folders import corpus, finished_run
from small_runs import MODELS, SMALL
from strangers import Traps, Variant, in_json, of_bundles, of_runs, sample
from tiny_bundle import ENGLISH, tiny_bundle

from mt import Translator
from mt.config.command_line import compose
from mt.errors import UserError
from mt.evaluation.test_sets import corpus_set
from mt.runs.bundle import Bundle
from mt.training.experiment import train

LONGEST = 20.0
"""Seconds that reading a variant may take; most take milliseconds."""


@pytest.fixture
def traps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Traps:
    monkeypatch.delitem(sys.modules, "strangers_trap", raising=False)
    return Traps.lay(tmp_path, monkeypatch)


@pytest.fixture(scope="module")
def honest_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run of two updates, with its checkpoint and bundle."""
    folder = tmp_path_factory.mktemp("honest")
    lines = [f"{sentence} {number}" for number in range(12) for sentence in ENGLISH[:5]]
    (folder / "corpus.tsv").write_text("".join(f"{line}\tEs: {line}\n" for line in lines))
    words = ["model=transformer/tiny", *SMALL, *MODELS["transformer"], f"cache={folder}/cache", f"run={folder}/run"]
    words += ["data=files", f"data.train={folder}/corpus.tsv", "data.source=en", "data.target=es", "data.limit=null"]
    words += ["data.held_out=5", "data.held_out_test=5", "tokenizer=char", "tokenizer.vocabulary_size=60"]
    words += ["tracking=none", "trainer.max_steps=2", "trainer.validate_every=2", "schedule.warmup=1"]
    train(compose("train", words))
    return folder / "run"


def read(read: Callable[[], Any], variant: Variant, traps: Traps) -> None:
    """Read a hostile folder: refused in one line that names a place, or harmless, and soon."""
    began = time.perf_counter()
    said = ""
    try:
        read()
    except UserError as error:
        said = str(error)
        assert said, variant.name
        assert "\n" not in said.strip(), (variant.name, said)
    else:
        assert variant.harmless, f"{variant.name}: was read as if it were right"
    assert time.perf_counter() - began < LONGEST, variant.name
    traps.require_unsprung(said, variant.name)


def read_each(variants: list[Variant], original: Path, folder: Path, traps: Traps, way: Callable[[Path], Any]) -> None:
    """Read a copy of `original` with each of the variants; afterwards show all failures together."""
    failures = []
    for number, variant in enumerate(variants):
        place = folder / f"v{number}"
        shutil.copytree(original, place, symlinks=True)
        variant.make(place)
        try:
            read(lambda place=place: way(place), variant, traps)  # type: ignore[misc]
        except Exception as error:
            failures.append(f"{variant.name}: {type(error).__name__}: {str(error).splitlines()[0][:300]}")
        for each in folder.glob(f"v{number}*"):
            shutil.rmtree(each)
    assert failures == []


def evaluate(folder: Path) -> None:
    """What evaluation does with a bundle: it also reads the corpus that the bundle names."""
    bundle = Bundle.load(folder)
    Translator.of(bundle).translate(["Open the door."])
    corpus_set({"split": "test"}, bundle.config.get("data"), ("en", "es"), str(folder.parent / "cache"), trust=())


def resume(folder: Path) -> None:
    """What training does with a run to resume."""
    train({**copy.deepcopy(RESUMING), "run": str(folder)}, [f"run={folder}", "resume=true"])


RESUMING: dict[str, Any] = {"resume": True, "trust": []}


def test_hostile_bundles_from_python(tmp_path: Path, traps: Traps) -> None:
    read_each(sample(of_bundles(), 110, 1), tiny_bundle(tmp_path / "b"), tmp_path, traps, evaluate)


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_every_hostile_bundle(tmp_path: Path, traps: Traps) -> None:
    read_each(of_bundles(), tiny_bundle(tmp_path / "b"), tmp_path, traps, evaluate)


def test_hostile_runs_are_not_resumed(honest_run: Path, tmp_path: Path, traps: Traps) -> None:
    read_each(sample(of_runs(), 60, 2), honest_run, tmp_path, traps, resume)


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_every_hostile_run(honest_run: Path, tmp_path: Path, traps: Traps) -> None:
    read_each(of_runs(), honest_run, tmp_path, traps, resume)


def in_program(folder: Path, module: str, *words: str, text: str = "") -> str:
    """Run a program in this process; it must end with a status of its own and say no more than a line of error."""
    result = in_process(folder, module, *words, text=text)
    assert result.returncode in (0, 1, 2), result.stderr
    errors = [line for line in result.stderr.splitlines() if line.startswith("error: ")]
    assert len(errors) == (result.returncode != 0), result.stderr
    return result.stdout + result.stderr


def programs_on(folder: Path) -> str:
    """Every program that reads a run of somebody else, on the run in `folder`."""
    here = folder.parent
    said = in_program(here, "mt.translate", f"run={folder}", "device=cpu", text="Open the door.\n")
    said += in_program(here, "mt.evaluate", f"run={folder}", "device=cpu", "data.split=test", "lookup=false")
    words = ["device=cpu", f"output={here}/{folder.name}-report", "samples=2", "passes=1", "sentences=1"]
    return said + in_program(here, "mt.compare", f"runs=[{folder}]", *words)


def require_programs_safe(variants: list[Variant], folder: Path, traps: Traps) -> None:
    original = finished_run(folder / "run", corpus(folder / "corpus"))
    for number, variant in enumerate(variants):
        place = folder / f"v{number}"
        shutil.copytree(original, place, symlinks=True)
        variant.make(place / "bundle")
        traps.require_unsprung(programs_on(place), variant.name)


def test_hostile_bundles_in_every_program(tmp_path: Path, traps: Traps) -> None:
    require_programs_safe(sample(of_bundles(), 4, 3), tmp_path, traps)


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_many_hostile_bundles_in_every_program(tmp_path: Path, traps: Traps) -> None:
    require_programs_safe(sample(of_bundles(), 60, 4), tmp_path, traps)


def test_hostile_runs_in_the_program_that_resumes(honest_run: Path, tmp_path: Path, traps: Traps) -> None:
    for number, variant in enumerate(sample(of_runs(), 3, 5)):
        place = tmp_path / f"v{number}"
        shutil.copytree(honest_run, place, symlinks=True)
        variant.make(place)
        said = in_program(tmp_path, "mt.train", f"run={place}", "resume=true")
        traps.require_unsprung(said, variant.name)


def test_the_corpus_of_a_strangers_run_is_held_against_the_same_rules(tmp_path: Path, traps: Traps) -> None:
    """Evaluation takes the corpus from the `config.yaml` beside the bundle, if there is one."""
    place = finished_run(tmp_path / "run", corpus(tmp_path / "corpus"))
    (place / "checkpoints").mkdir()
    for target, said in (("strangers_trap.Touch", "is no Corpus"), ("mt.data.HubCorpus", "OWNER/NAME")):
        data = {"_target_": target, "source": "en", "target": "es", "repository": "${oc.env:TRAP_SECRET}"}
        (place / "config.yaml").write_text(json.dumps({"data": data, "model": {}}))
        found = in_program(tmp_path, "mt.evaluate", f"run={place}", "device=cpu", "data.split=test")
        assert said in found
        traps.require_unsprung(found, target)


SHADOWED = ["torch", "yaml", "hydra", "omegaconf", "rich", "random", "safetensors", "sentencepiece", "hydra_plugins/x"]
"""Modules that a program imports, and that a stranger's folder may hold too."""

SLOW = pytest.mark.slow


@pytest.mark.parametrize(
    ("module", "words", "status"),
    [
        ("translate", ["run=."], 0),
        pytest.param("evaluate", ["run=.", "data.split=test"], 0, marks=SLOW),
        pytest.param("train", ["model=transformer/tiny", "trainer.max_steps=0"], 2, marks=SLOW),
    ],
)
def test_modules_in_a_strangers_folder_are_not_imported(
    tmp_path: Path, traps: Traps, module: str, words: list[str], status: int
) -> None:
    """`python -m`, in a process of its own, started in the stranger's folder, where it looks first."""
    folder = finished_run(tmp_path / "run", corpus(tmp_path / "corpus"))
    (folder / "hydra_plugins").mkdir()
    for name in [*SHADOWED, "strangers_trap"]:
        (folder / f"{name}.py").write_text(f"open({str(traps.mark)!r}, 'w').write({name!r})\nclass Touch: pass\n")
    result = run(folder, f"mt.{module}", *words, text="x\n")
    assert result.returncode == status, result.stderr
    traps.require_unsprung(result.stdout + result.stderr, module)


def test_what_the_user_trusts_is_found_in_the_current_folder(tmp_path: Path) -> None:
    """The package that `trust` names is looked for there, last."""
    config = tiny_bundle(tmp_path / "b") / "config.json"
    Variant("", in_json("config.json", "search", {"_target_": "own_package.Mine", "beam": 2})).make(config.parent)
    (tmp_path / "own_package.py").write_text("from mt.search import BeamSearch\nclass Mine(BeamSearch): pass\n")
    result = run(tmp_path, "mt.translate", "run=b", "trust=[own_package]", text="x\n")
    assert result.returncode == 0, result.stderr
