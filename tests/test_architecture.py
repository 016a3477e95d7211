"""The imports point down only, entry points stay small, and nobody below them sees Hydra."""

import ast
import importlib
import re
import sys
import tomllib
from collections import Counter
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "mt"

LAYERS = [
    {"errors", "special_ids", "batch", "languages", "terminal", "rich_console"},
    {"ops", "files", "device", "device_faults", "error_lines", "ranks"},
    {"config"},
    {"alignment", "attention", "data"},
    {"models"},
    {"diagnosis", "figures", "viewer", "search"},
    {"evaluation"},
    {"runs"},
    {"translation"},
    {"tracking"},
    {"training"},
    {"testing", "tensorboard_plugin"},
    {"benchmark", "compare", "gallery", "heads", "train", "translate", "evaluate", "align", "doctor", "__main__"}
    | {"backtranslate", "distill"},
]
"""From the ground up: a module may import its own layer and those before it."""

PROGRAMS = {"train.py", "evaluate.py", "backtranslate.py", "distill.py", "__main__.py"}


def module_names(tree: ast.AST) -> set[str]:
    """Full names of the modules that a file imports."""
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


@pytest.fixture(scope="module")
def imported() -> dict[Path, set[str]]:
    """What each file of the package imports, but for the lists of public names."""
    paths = [path for path in sorted(PACKAGE.rglob("*.py")) if path.name != "__init__.py"]
    assert len(paths) > 100
    return {path: module_names(ast.parse(path.read_text(encoding="utf-8"))) for path in paths}


def part(path: Path) -> str:
    """The package or top-level module that a file belongs to."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def layer(name: str) -> int:
    return next(number for number, names in enumerate(LAYERS) if name in names)


def test_imports_point_down(imported: dict[Path, set[str]]) -> None:
    wrong = []
    for path, names in imported.items():
        own = len(LAYERS) if path.name == "sweep.py" else layer(part(path))  # a sweep starts programs
        packages = {name: name.split(".")[1] for name in names if name.startswith("mt.")}
        wrong += [f"{path}: {name}" for name, package in packages.items() if layer(package) > own]
        if path.parent == PACKAGE / "search":
            wrong += [f"{path}: {name}" for name in names if name.startswith("mt.models") and name != "mt.models.base"]
    assert wrong == []


def test_hydra_stays_at_the_top(imported: dict[Path, set[str]]) -> None:
    wrong = []
    for path, names in imported.items():
        used = {name.split(".")[0] for name in names} & {"hydra", "omegaconf"}
        if path.parent != PACKAGE / "config" and path.name not in PROGRAMS:
            wrong += [f"{path}: {name}" for name in used]
    assert wrong == []


def test_what_is_imported_is_declared(imported: dict[Path, set[str]]) -> None:
    project = tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = (re.split(r"[\[<>=]", line)[0] for line in project["dependencies"])
    declared = {name.removesuffix("-core").replace("-", "_") for name in names}
    launcher = PACKAGE / "config" / "slurm_launcher.py"  # which is used only with the packages of the extra `slurm`
    assert "hydra-submitit-launcher" in str(project["optional-dependencies"]["slurm"])
    declared = {name.replace("pyyaml", "yaml").replace("fonttools", "fontTools") for name in declared}
    kernels = PACKAGE / "ops" / "triton_kernels"  # which run only where torch has brought Triton
    peers = PACKAGE / "benchmark" / "peers"  # which run in an environment of their own
    packages = {
        name.split(".")[0]
        for path, names in imported.items()
        for name in names
        if path.parent not in (kernels, peers) and path != launcher
    }
    assert packages - {"mt"} - set(sys.stdlib_module_names) - declared == set()


@pytest.mark.parametrize(
    "name",
    [
        "train",
        "evaluate",
        "backtranslate",
        "distill",
        *(f"{each}/__main__" for each in ("translate", "benchmark", "compare", "gallery", "heads", "align", "doctor")),
    ],
)
def test_entry_points_are_small(name: str) -> None:
    text = (PACKAGE / f"{name}.py").read_text(encoding="utf-8")
    assert text.count("\n") < 100
    assert not [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ClassDef)]


SHARED_NAMES = {"__init__", "__main__", "base", "report"}
"""Of files: what these are called is said by their folder."""


def test_no_file_and_no_class_has_the_name_of_another() -> None:
    files = [path for path in PACKAGE.rglob("*.py") if path.stem not in SHARED_NAMES]
    stems = Counter(path.stem for path in files)
    classes = Counter(
        node.name
        for path in PACKAGE.rglob("*.py")
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef)
    )
    assert {name for name, times in (stems + classes).items() if times > 1} == set()


def test_what_people_read_goes_through_one_place() -> None:
    """Only there are control characters of a stranger's text written out, and Rich takes no `[x]` for a style."""
    bases = {"print": "terminal.py", "Console": "rich_console.py"}  # what others may not use -> where it is used
    seen = set()
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
        used = {each.id for each in calls if isinstance(each, ast.Name)} & {"print"}
        rich = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module == "rich.console"]
        used |= {each.name for node in rich for each in node.names} & {"Console"}
        seen |= {(name, path.name) for name in used}
    assert seen == set(bases.items())


TARGET = re.compile(r"_target_: *([\w.]+)")


def test_configurations_name_public_classes_only() -> None:
    """So that the files of a package can move while saved models and users' files stay as they are."""
    for path in sorted((PACKAGE.parent / "configs").rglob("*.yaml")):
        if "local" in path.relative_to(PACKAGE.parent / "configs").parts:
            continue
        for target in TARGET.findall(path.read_text(encoding="utf-8")):
            package, _, name = target.rpartition(".")
            if package.split(".")[0] == "mt":
                assert package.count(".") == 1, f"{path}: {target}"
                assert name in importlib.import_module(package).__all__, f"{path}: {target}"
