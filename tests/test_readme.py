"""What README and guides tell people to type composes, and what they point to is there."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from omegaconf import OmegaConf
from tiny_bundle import tiny_bundle

from mt.benchmark.__main__ import parse
from mt.config.command_line import check_command_line, literal
from mt.config.schemas import SCHEMAS

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
DATA_GUIDE = ROOT / "docs" / "data.md"
GUIDES = ("attention", "benchmarks", "diagnosis", "influence", "synthetic", "scale", "training")
TYPED = [README, DATA_GUIDE, *(ROOT / "docs" / f"{name}.md" for name in GUIDES)]
LINKING = [README, *sorted((ROOT / "docs").glob("*.md"))]
SHELL = {"|", "<", ">", ">>", "&&", "&", ";"}


def blocks(page: Path, language: str) -> list[str]:
    """The contents of a page's fenced blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


def simple_commands(line: str) -> list[list[str]]:
    """The words of each command of a shell line, without comment, pipes and redirections."""
    lexer = shlex.shlex(line, posix=True, punctuation_chars=True)
    lexer.whitespace_split = True
    commands: list[list[str]] = [[]]
    for word in lexer:
        if word in SHELL:
            commands.append([])
        else:
            commands[-1].append(word)
    return [command for command in commands if command]


def commands(page: Path) -> list[list[str]]:
    """Every command of a page's bash blocks, and every `python -m mt...` in its text."""
    lines = [line for block in blocks(page, "bash") for line in block.replace("\\\n", " ").splitlines()]
    lines += re.findall(r"`(python -m mt\.[^`]+)`", page.read_text(encoding="utf-8"))
    return [command for line in lines for command in simple_commands(line)]


def program_calls() -> dict[str, tuple[str, list[str]]]:
    """Program and arguments of each different `python -m mt.<program>` line."""
    found = {}
    for page in TYPED:
        for command in commands(page):
            if command[:2] == ["python", "-m"] and command[2].startswith("mt."):
                found[shlex.join(command[2:])] = command[2].removeprefix("mt."), command[3:]
            if command[0] == "torchrun":
                start = command.index("-m") + 1
                found[shlex.join(command)] = command[start].removeprefix("mt."), command[start + 1 :]
    return found


@pytest.mark.parametrize(("program", "arguments"), program_calls().values(), ids=list(program_calls()))
def test_commands_compose(program: str, arguments: list[str]) -> None:
    if program == "benchmark":
        parse(arguments)
        return
    assert program in SCHEMAS
    check_command_line(program, literal(arguments))


def test_every_way_to_start_is_among_them() -> None:
    calls = set(program_calls())
    assert {"mt.train", "mt.translate", "mt.evaluate data.split=test", "mt.train model=bahdanau"} <= calls
    assert any("data=files" in call for call in calls)


def test_make_targets_exist() -> None:
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    wanted = {word for page in TYPED for command in commands(page) if command[0] == "make" for word in command[1:]}
    assert {"train", "test"} <= wanted <= targets


@pytest.mark.parametrize("page", LINKING, ids=lambda page: page.name)
def test_links_and_images_are_there(page: Path) -> None:
    links = re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8"))
    files = {link.split("#")[0] for link in links if not re.match(r"[a-z]+:", link)} - {""}
    assert sorted(file for file in files if not (page.parent / file).exists()) == []


def test_the_python_of_the_readme_runs(tmp_path: Path) -> None:
    (code,) = blocks(README, "python")
    assert '"outputs/my_run"' in code
    tiny_bundle(tmp_path / "bundle")
    names: dict[str, object] = {}
    exec(code.replace('"outputs/my_run"', repr(str(tmp_path))), names)
    *_, last = code.strip().splitlines()
    (translation,) = eval(last, names)
    assert isinstance(translation, str)


def test_the_corpora_without_a_commit_are_named() -> None:
    page = DATA_GUIDE.read_text(encoding="utf-8")
    (sentence,) = re.findall(r"^(.*) name the branch `refs/convert/parquet`", page, re.MULTILINE)
    configs = {path.stem: OmegaConf.load(path) for path in (ROOT / "configs" / "data").glob("*.yaml")}
    revisions = {name: config["revision"] for name, config in configs.items() if "revision" in config}
    moving = {name for name, revision in revisions.items() if not re.fullmatch("[0-9a-f]{40}", revision or "")}
    assert set(re.findall(r"`(\w+)`", sentence)) == moving
    assert {revisions[name] for name in moving} == {"refs/convert/parquet"}


def test_the_bundled_corpus_has_as_many_pairs_as_it_says() -> None:
    folder = ROOT / "data" / "sample"
    sizes = {path.stem: len(path.read_text(encoding="utf-8").splitlines()) for path in folder.glob("*.en")}
    said = f"{sizes['train']:,} pairs to train, {sizes['validation']} each for validation and test"
    assert said in DATA_GUIDE.read_text(encoding="utf-8")
    assert sizes["validation"] == sizes["test"]
