"""What an installed package carries: programs, configurations and the bundled corpus, and nothing of the user's own."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from mt.__main__ import PROGRAMS

ROOT = Path(__file__).parent.parent
BUILD = "import sys; from hatchling.build import build_wheel; build_wheel(sys.argv[1])"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The files of a wheel built from a checkout with configurations of the user's own; with the text of metadata."""
    checkout, built = tmp_path_factory.mktemp("checkout"), tmp_path_factory.mktemp("built")
    for name in ("mt", "hydra_plugins", "configs", "data"):
        shutil.copytree(ROOT / name, checkout / name, ignore=shutil.ignore_patterns("__pycache__", "local"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, checkout)
    (checkout / "configs" / "local" / "experiment").mkdir(parents=True)
    (checkout / "configs" / "local" / "experiment" / "mine.yaml").write_text("# @package _global_\nseed: 3\n")
    subprocess.run([sys.executable, "-c", BUILD, str(built)], cwd=checkout, check=True, capture_output=True)
    (path,) = built.glob("*.whl")
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        return {name: archive.read(name).decode() if ".dist-info/" in name else "" for name in names}


def relative(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "local" not in path.parts and "__pycache__" not in path.parts
    }


def test_it_has_all_code_configurations_and_the_corpus(wheel: dict[str, str]) -> None:
    expected = {f"mt/{name}" for name in relative(ROOT / "mt")}
    expected |= {f"mt/configs/{name}" for name in relative(ROOT / "configs")}
    expected |= {f"mt/sample/{name}" for name in relative(ROOT / "data" / "sample")}
    expected |= {f"hydra_plugins/{name}" for name in relative(ROOT / "hydra_plugins")}
    assert {name for name in wheel if ".dist-info/" not in name} == expected


def test_it_has_nothing_of_the_users_own(wheel: dict[str, str]) -> None:
    assert [name for name in wheel if "local/" in name] == []


def test_it_installs_every_program(wheel: dict[str, str]) -> None:
    (scripts,) = [text for name, text in wheel.items() if name.endswith("entry_points.txt")]
    for name, module in PROGRAMS.items():
        assert f"mt-{name} = {module}:main" in scripts.splitlines()
