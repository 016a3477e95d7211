"""The imports point down only, entry points stay small, and nobody below them sees Hydra."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "mt"

LAYERS = [
    {"errors", "batch"},
    {"ops", "files", "device"},
    {"config"},
    {"attention", "data"},
    {"models"},
    {"figures", "search"},
    {"evaluation"},
    {"runs"},
    {"translation"},
    {"tracking"},
    {"training"},
    {"benchmark", "compare", "gallery", "train", "translate", "evaluate"},
]
"""From the ground up: a module may import its own layer and those before it."""

HYDRA = {
    "build.py",
    "composition_errors.py",
    "schemas.py",
    "command_line.py",
    "train.py",
    "translate.py",
    "evaluate.py",
    "__main__.py",
}


def modules() -> list[Path]:
    return [path for path in sorted(PACKAGE.rglob("*.py")) if path.name != "__init__.py"]


def imported(path: Path) -> Iterator[str]:
    """Full names of the imported modules."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def part(path: Path) -> str:
    """The package or top-level module that a file belongs to."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def layer(name: str) -> int:
    return next(number for number, names in enumerate(LAYERS) if name in names)


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_down(path: Path) -> None:
    own = len(LAYERS) if path.name == "sweep.py" else layer(part(path))  # a sweep starts programs
    for name in imported(path):
        parts = name.split(".")
        if parts[0] == "mt" and len(parts) > 1:
            assert layer(parts[1]) <= own, f"{part(path)} imports {name}"
    if path.parent == PACKAGE / "search":
        seen = {name for name in imported(path) if name.startswith("mt.models")}
        assert seen <= {"mt.models.base"}


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_hydra_stays_at_the_top(path: Path) -> None:
    if path.name not in HYDRA:
        names = {name.split(".")[0] for name in imported(path)}
        allowed = {"omegaconf"} if path.name == "run_folder.py" else set()  # reads and writes a run's config.yaml
        assert not names & ({"hydra", "omegaconf"} - allowed)


def test_what_is_imported_is_declared() -> None:
    project = tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.split("[<>=]", line)[0].removesuffix("-core").replace("-", "_") for line in project["dependencies"]}
    declared = {name.replace("pyyaml", "yaml") for name in declared}
    names = {name.split(".")[0] for path in modules() for name in imported(path)}
    assert names - {"mt"} - set(sys.stdlib_module_names) - declared == set()


@pytest.mark.parametrize("name", ["train", "translate", "evaluate", "compare/__main__", "gallery/__main__"])
def test_entry_points_are_small(name: str) -> None:
    text = (PACKAGE / f"{name}.py").read_text(encoding="utf-8")
    assert text.count("\n") < 100
    assert not [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ClassDef)]
