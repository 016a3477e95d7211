"""Programs start without the libraries that they do not need."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from small_runs import MODELS, SMALL
from tiny_bundle import tiny_bundle

CORPORA = {"datasets", "pandas", "pyarrow"}
COMPILER = {"torch._dynamo", "torch._inductor", "sympy"}
"""The compiler behind `torch.compile`: a second to import."""
TRAINING = {"tensorboard", "torch.utils.tensorboard", "matplotlib", "jinja2"}


def loaded(code: str, *words: str, text: str = "") -> set[str]:
    """The modules that a Python program has loaded at its end."""
    code += "\nimport sys; print(*sys.modules, sep='\\n', file=sys.stderr)"
    found = subprocess.run(
        [sys.executable, "-c", code, *words], input=text, capture_output=True, encoding="utf-8", check=True
    )
    return set(found.stderr.splitlines())


def test_a_first_translation_loads_neither_corpora_nor_compiler_nor_training(tmp_path: Path) -> None:
    tiny_bundle(tmp_path / "bundle")
    modules = loaded("from mt.translate.__main__ import main; main()", f"run={tmp_path}", text="Open the door.\n")
    assert "torch" in modules
    assert modules & (CORPORA | COMPILER | TRAINING) == set()


def test_no_class_of_a_model_loads_the_compiler() -> None:
    modules = loaded(
        "import mt.attention, mt.models, mt.search\n"
        "for package in (mt.attention, mt.models, mt.search):\n"
        "    for name in dir(package): getattr(package, name)"
    )
    assert "torch" in modules
    assert modules & (CORPORA | COMPILER | TRAINING) == set()


UNTIL_THE_SECOND_UPDATE = r"""
import io, os, sys

class Terminal(io.StringIO):
    before_torch = ""

    def isatty(self):
        return True

    def write(self, text):
        self.before_torch += "" if "torch" in sys.modules else text
        return super().write(text)

shown = sys.stderr = Terminal()
import mt.train
from mt.tracking.console import Console
update, doing = Console.update, Console.doing

def draw_at_once(console, what, logged=False):
    doing(console, what, logged)
    console.progress.refresh()  # a part of the work may be over before the next tenth of a second

Console.doing = draw_at_once

def stop_at_the_second(console, step, *numbers):
    update(console, step, *numbers)
    console.progress.refresh()
    if step == 2:
        print(shown.before_torch, shown.getvalue(), " ".join(sys.modules), sep="\0", flush=True)
        os._exit(0)

Console.update = stop_at_the_second
mt.train.main()
"""


def test_the_first_updates_load_no_code_generator_and_show_what_is_being_done(tmp_path: Path) -> None:
    words = [*SMALL, *MODELS["transformer"], "model=transformer", f"cache={tmp_path}/cache", f"run={tmp_path}/run"]
    found = subprocess.run(
        [sys.executable, "-c", UNTIL_THE_SECOND_UPDATE, *words],
        capture_output=True,
        encoding="utf-8",
        check=True,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "160"},
    )
    before_torch, shown, modules = found.stdout.split("\0")
    assert "torch.optim" in modules.split()
    heavy = {"torch._inductor.compile_fx", "matplotlib.figure", "scipy", "transformers", "tensorflow"}
    assert heavy & set(modules.split()) == set()
    assert "checking the settings" in before_torch
    for what in ("reading the corpus", "training the vocabulary", "encoding the train pairs", "step 1/24"):
        assert what in shown, what


@pytest.mark.parametrize(
    ("given", "expected"),
    [({}, "1000"), ({"OMP_WAIT_POLICY": "passive"}, "0")],
    ids=["ours", "theirs"],
)
def test_threads_that_wait_soon_sleep_unless_the_user_says_otherwise(given: dict[str, str], expected: str) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("OMP_", "GOMP_"))}
    found = subprocess.run(
        [sys.executable, "-c", "import mt, torch"],
        env={**environment, **given, "OMP_DISPLAY_ENV": "verbose"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    if "GOMP_" not in found.stderr:
        pytest.skip("this torch uses another OpenMP than libgomp")
    assert f"GOMP_SPINCOUNT = '{expected}'" in found.stderr
