"""The guide to parts of one's own, followed: the package that it shows is made, tested, trained and translated with."""

from __future__ import annotations

import json
import re
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import safetensors.torch
import torch
from programs import REPOSITORY, Finished, in_process, one_line

GUIDE = (REPOSITORY / "docs" / "extending.md").read_text(encoding="utf-8")
FILES = re.findall(r"^```(?:python|yaml)\n# (my_\w+/\S+)\n(.*?)^```$", GUIDE, re.DOTALL | re.MULTILINE)
SCRIPTS = re.findall(r"^```bash\n(.*?)^```$", GUIDE, re.DOTALL | re.MULTILINE)
LINES = [line for script in SCRIPTS for line in script.replace("\\\n", " ").splitlines()]

QUICK = [
    "tokenizer.vocabulary_size=20",
    "data.limit=300",
    "trainer.device=cpu",
    "threads=1",
    "trainer.max_epochs=null",
    "trainer.max_steps=12",
    "trainer.validate_every=6",
    "trainer.log_every=3",
    "trainer.metric=loss",
    "batch.tokens=512",
]
SMALL = {
    "decoder_only": ["model.width=16", "model.heads=2", "model.layers=2", "model.max_length=32"],
    "luong": ["model.embedding=16", "model.decoder.hidden=16", "model.encoder.width=16"],
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of the guide, with the package importable, and no settings of whoever runs the tests."""
    folder = tmp_path_factory.mktemp("my_project")
    for name, text in FILES:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "my_package" / "__init__.py").touch()
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        patch.setenv("MT_SETTINGS", str(folder / "no_settings.yaml"))
        yield folder
    forget()


def forget() -> None:
    """As if the package had never been imported in this process."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "my_package"]:
        del sys.modules[name]


def typed(project: Path, line: str, *more: str) -> Finished:
    """What a line of the guide does, with more words at its end; training is made short."""
    before, _, command = line.rpartition(" | ")
    module, *words = shlex.split(command)[2:]
    if module == "mt.train" and "resume=true" not in words:
        words += [*QUICK, *next(small for model, small in SMALL.items() if f"model={model}" in words)]
    if module == "mt.benchmark":
        words[words.index("--") : words.index("--")] = ["--tokens", "512", "--updates", "1", "--warmup", "0"]
    return in_process(
        project, module, *words, *more, text=before.removeprefix("echo ").strip("'") + "\n" if before else ""
    )


def lines_with(*parts: str) -> list[str]:
    """The lines of the guide that have all of these."""
    return [line for line in LINES if all(part in line for part in parts)]


@pytest.fixture(scope="module")
def trained(project: Path) -> dict[str, Finished]:
    """The training runs of the guide, by their folder."""
    lines = {re.search(r"run=outputs/(\w+)", line)[1]: line for line in lines_with("mt.train", "--config-dir")}
    found = {name: typed(project, line) for name, line in lines.items()}
    assert all(each.returncode == 0 for each in found.values()), [each.stderr for each in found.values()]
    return found


def test_the_parts_keep_what_parts_promise(project: Path) -> None:
    names: dict[str, object] = {}
    exec((project / "my_package" / "test_my_package.py").read_text(encoding="utf-8"), names)
    tests = [test for name, test in names.items() if name.startswith("test_")]
    assert len(tests) == 2
    for test in tests:
        test()  # type: ignore[operator]


def test_every_file_of_the_guide_is_used() -> None:
    """Each configuration file is chosen by a command, so that no kind of addition is only described."""
    for name, _ in FILES:
        if name.startswith("my_configs/"):
            group, _, choice = name.removeprefix("my_configs/").removesuffix(".yaml").rpartition("/")
            assert lines_with("mt.train", f" {group}={choice} "), name


def test_training_takes_the_parts_and_says_what_to_trust(project: Path, trained: dict[str, Finished]) -> None:
    said = trained["decoder_only"].stderr
    assert said.count("weight norm ") == 2
    assert "python -m mt.translate run=outputs/decoder_only trust=[my_package]\n" in said
    config = json.loads((project / "outputs/decoder_only/bundle/config.json").read_text(encoding="utf-8"))
    assert config["objective"]["_target_"] == "my_package.objectives.RDrop"
    assert config["schedule"]["_target_"] == "my_package.schedules.Halving"
    card = (project / "outputs/decoder_only/bundle/README.md").read_text(encoding="utf-8")
    assert "python -m mt.translate run=outputs/decoder_only/bundle trust=[my_package]\n" in card
    assert "Translator.load('outputs/decoder_only/bundle', trust=['my_package']).translate" in card
    assert "Its code is in `my_package`" in card


def test_a_resumed_run_equals_one_that_was_never_stopped(project: Path, trained: dict[str, Finished]) -> None:
    (line,) = lines_with("mt.train", "--config-dir", "model=decoder_only")
    (resume,) = lines_with("mt.train", "resume=true")
    half = typed(project, line.replace("run=outputs/decoder_only", "run=outputs/half"), "trainer.max_steps=6")
    assert half.returncode == 0, half.stderr
    whole, part = (project / "outputs" / name / "bundle" / "model.safetensors" for name in ("decoder_only", "half"))
    assert not same_weights(whole, part)
    refused = in_process(project, "mt.train", "run=outputs/half", "resume=true", "objective.alpha=2")
    assert "objective.alpha cannot change when a run is resumed" in one_line(refused, 2)
    resumed = typed(project, resume.replace("run=outputs/decoder_only", "run=outputs/half"), "trainer.max_steps=12")
    assert resumed.returncode == 0, resumed.stderr
    assert "going on from step 6\n" in resumed.stderr
    assert same_weights(whole, part)


def same_weights(*files: Path) -> bool:
    one, other = (safetensors.torch.load_file(file) for file in files)
    assert one.keys() == other.keys()
    return all(torch.equal(one[name], other[name]) for name in one)


@pytest.mark.parametrize("line", [line for line in LINES if "mt.train" not in line])
def test_what_is_typed_after_training(project: Path, trained: dict[str, Finished], line: str) -> None:
    result = typed(project, line)
    assert result.returncode == 0, result.stderr
    assert "Traceback" not in result.stderr
    if "n_best=4" in line:
        found = json.loads(result.stdout.splitlines()[0])
        written = [found, *found["alternatives"]]
        assert len({tuple(each["pieces"]) for each in written}) == len(written) == 4


def test_the_python_of_the_guide_runs(
    project: Path, trained: dict[str, Finished], monkeypatch: pytest.MonkeyPatch
) -> None:
    code = next(
        block for block in re.findall(r"^```python\n(.*?)^```$", GUIDE, re.DOTALL | re.MULTILINE) if "trust=" in block
    )
    monkeypatch.chdir(project)
    names: dict[str, object] = {}
    exec(code, names)
    (translation,) = eval(code.strip().splitlines()[-1], names)
    assert isinstance(translation, str)


def test_from_another_folder_by_the_settings_of_the_user(
    project: Path, trained: dict[str, Finished], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = project / "outputs" / "decoder_only"
    refused = in_process(tmp_path, "mt.translate", f"run={run}", text="a b c\n")
    assert "allow it with trust=[my_package]" in one_line(refused, 1)
    (settings,) = re.findall(r"^```yaml\n(trust: .*?)^```$", GUIDE, re.DOTALL | re.MULTILINE)
    (tmp_path / "settings.yaml").write_text(settings, encoding="utf-8")
    monkeypatch.setenv("MT_SETTINGS", str(tmp_path / "settings.yaml"))
    result = in_process(tmp_path, "mt.translate", f"run={run}", "search.groups=4", text="a b c\n")
    assert result.returncode == 0, result.stderr
    assert result.stdout == in_process(tmp_path, "mt.translate", f"run={run}", "search.groups=4", text="a b c\n").stdout


def test_a_trusted_package_that_cannot_be_imported_is_named(
    project: Path, trained: dict[str, Finished], monkeypatch: pytest.MonkeyPatch
) -> None:
    forget()
    monkeypatch.setattr(sys, "path", [entry for entry in sys.path if entry != str(project)])
    words = [f"run={project}/outputs/decoder_only", "trust=[my_package]"]
    said = one_line(in_process(project / "outputs", "mt.translate", *words, text="a b c\n"), 1)
    assert "no package my_package is found; install it, or name its folder in PYTHONPATH" in said


BROKEN = """
from mt.attention import AttentionScore
from mt.search import BeamSearch


class Raises(AttentionScore):
    def __init__(self, query_width: int, key_width: int, heads: int = 1, power: int = 2) -> None:
        super().__init__(query_width, key_width, heads)
        self.power = [][power]

    def forward(self, query, projected_keys):
        return query @ projected_keys.transpose(-1, -2)


def score(query_width: int, key_width: int, heads: int = 1) -> AttentionScore:
    return Raises(query_width, key_width, heads)


def search(beam: int = 2) -> BeamSearch:
    return BeamSearch(beam)


def factory(**keys):
    from mt.models import Transformer

    return Transformer(**keys)


class Nothing:
    pass


def unsigned(model):
    raise AssertionError


class Holds(BeamSearch):
    def __init__(self, made=None) -> None:
        super().__init__()
"""

SCORE = "model.attention.score._target_"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([f"{SCORE}=not_there.Score"], "no package not_there is found; install it, or name its folder in PYTHONPATH"),
        (
            [f"{SCORE}=my_package.needs.Score"],
            r"it needs numpi, which is not installed (\S*my_package/needs.py, line 2)",
        ),
        ([f"{SCORE}=my_package.fails.Score"], r"ZeroDivisionError: division by zero (\S*my_package/fails.py, line 1)"),
        ([f"{SCORE}=my_package.scores.Taxicap"], "my_package.scores has no Taxicap; did you mean Taxicab"),
        ([f"{SCORE}=my_package.broken.Raises"], r"IndexError: .* (\S*my_package/broken.py, line 9)"),
        (["model/attention/score=taxicab", "model.attention.score.scal=2"], "score.scal; .*did you mean 'scale'"),
        (["model/attention/score=taxicab", "model.attention.score.scale=big"], "score.scale='big' .*a number"),
        (["search=diverse", "search.groups=3"], r"search: groups=3 must divide beam=4 (\S*searches.py, line \d+)"),
        ([f"{SCORE}=my_package.broken.score"], "is no AttentionScore; name a class derived from it"),
        (["model=decoder_only", "model._target_=my_package.broken.factory"], "is no Seq2Seq; name a class"),
        (["search._target_=my_package.broken.search"], "is no Search; name a class derived from it"),
        (
            ["experiment=none", "objective=none"],
            "objective._target_=my_package.broken.Nothing: is no objective; give it a __call__",
        ),
        (["experiment=none", "optimizer=from_torch"], "optimizer._target_=torch.optim.Adam: takes no model, which"),
        (
            ["optimizer=unsigned"],
            "is no Optimizer; .* a function whose signature says that it returns one: -> Optimizer",
        ),
        (
            ["search=from_a_function"],
            "search holds _target_=my_package.broken.search, which no bundle can be loaded with; make search a class",
        ),
    ],
)
def test_what_is_wrong_with_a_package_is_said_before_any_work(project: Path, words: list[str], said: str) -> None:
    (project / "my_package" / "broken.py").write_text(BROKEN, encoding="utf-8")
    (project / "my_package" / "needs.py").write_text("\nimport numpi\n", encoding="utf-8")
    (project / "my_package" / "fails.py").write_text("1 / 0\n", encoding="utf-8")
    (project / "my_configs" / "search" / "from_a_function.yaml").write_text(
        "_target_: my_package.broken.Holds\nmade:\n  _target_: my_package.broken.search\n", encoding="utf-8"
    )
    for path, target in {
        "objective/none": "my_package.broken.Nothing",
        "optimizer/from_torch": "torch.optim.Adam",
        "optimizer/unsigned": "my_package.broken.unsigned",
    }.items():
        file = project / "my_configs" / f"{path}.yaml"
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"_target_: {target}\n", encoding="utf-8")
    result = in_process(project, "mt.train", "--config-dir", "my_configs", *words, "run=outputs/refused")
    line = one_line(result, 2)
    pattern = said.replace("(", r"\(").replace(")", r"\)")
    assert re.search(pattern, line), line
    assert not (project / "outputs" / "refused").exists()
    assert "corpus" not in result.stderr
