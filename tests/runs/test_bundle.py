"""A bundle gives back what went in, is whole or absent, and is not trusted when it was changed."""

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import torch
from tiny_bundle import ENGLISH, MODELS, tiny_bundle, tiny_preprocessing

import mt
from mt.batch import EOS, collate
from mt.data.text.training_words import TrainingWords
from mt.errors import UserError
from mt.runs.bundle import Bundle

FILES = {"model.safetensors", "config.json", "preprocessing.json", "joint.model", "scores.json", "README.md"}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_bundle(tmp_path_factory.mktemp("made") / "bundle")


@pytest.fixture
def copied(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "bundle"))


def test_the_manifest_names_every_file(made: Path) -> None:
    manifest = json.loads((made / "manifest.json").read_text())
    assert set(manifest) == FILES == {path.name for path in made.iterdir()} - {"manifest.json"}


def test_the_words_of_training_come_back(made: Path, tmp_path: Path) -> None:
    assert Bundle.load(made).words is None
    bundle = Bundle.load(made)
    words = TrainingWords.of(ENGLISH)
    folder = Bundle.save(tmp_path / "with", bundle.model, bundle.config, bundle.preprocessing, words=words)
    again = Bundle.load(folder).words
    assert again is not None
    assert again.unseen("Turn off the light.") == ["off"]
    (folder / "words.json").write_text("{}")
    with pytest.raises(UserError, match=r"words\.json"):
        Bundle.load(folder)


@pytest.mark.parametrize("name", list(MODELS))
@pytest.mark.parametrize("joint", [True, False])
def test_the_model_comes_back(name: str, joint: bool, tmp_path: Path) -> None:
    first = Bundle.load(tiny_bundle(tmp_path / "one", name, joint))
    second = Bundle.load(tiny_bundle(tmp_path / "two", name, joint))
    assert not first.model.training
    weights = first.model.state_dict()
    assert weights.keys() == second.model.state_dict().keys()
    assert all(torch.equal(tensor, weights[key]) for key, tensor in second.model.state_dict().items())
    preprocessing = tiny_preprocessing(joint)
    for text in ENGLISH:
        assert first.preprocessing.encode_source(text) == preprocessing.encode_source(text)
    assert first.preprocessing.joint == joint


def test_shared_tensors_are_written_once_and_come_back_shared(tmp_path: Path) -> None:
    tied = Bundle.load(tiny_bundle(tmp_path / "tied", tie="all")).model
    parameters = sum(parameter.numel() for parameter in tied.parameters())
    size = (tmp_path / "tied" / "model.safetensors").stat().st_size
    assert size < 4 * parameters + 20_000
    names = tied.state_dict(keep_vars=True)
    assert len({id(tensor) for tensor in names.values()}) < len(names)
    batch = collate([[4, EOS]], [[4, 5, EOS]], [0])
    with torch.no_grad():
        before = tied.teacher_forced(batch).hidden
        next(tied.parameters()).mul_(2)
        assert not torch.equal(before, tied.teacher_forced(batch).hidden)


def test_scores_report_and_configuration_come_back(made: Path) -> None:
    bundle = Bundle.load(made)
    assert bundle.scores is not None
    assert bundle.scores.bleu.value == pytest.approx(100)
    assert bundle.report["lookup_bleu"] == 20.0
    assert "history" not in bundle.report
    assert bundle.config["search"]["beam"] == 3
    assert bundle.config["mt"] == mt.__version__
    assert "en to es" in bundle.describe()


def test_the_model_card_says_what_a_reader_asks(made: Path) -> None:
    card = (made / "README.md").read_text()
    for part in ("en to es", "Licence", "Apache-2.0", "nrefs:1", "python -m mt.translate", "Translator.load", "20.00"):
        assert part in card


@pytest.mark.parametrize("name", sorted(FILES))
def test_a_truncated_file_is_named(copied: Path, name: str) -> None:
    path = copied / name
    path.write_bytes(path.read_bytes()[:-5])
    with pytest.raises(UserError, match=f"{name}.*truncated") as error:
        Bundle.load(copied)
    assert "\n" not in str(error.value)


def test_an_altered_file_is_named(copied: Path) -> None:
    path = copied / "model.safetensors"
    content = bytearray(path.read_bytes())
    content[-3] ^= 1
    path.write_bytes(bytes(content))
    with pytest.raises(UserError, match=r"model\.safetensors: altered.*copy the bundle again"):
        Bundle.load(copied)


@pytest.mark.parametrize(
    ("key", "node"),
    [
        ("model", {"_target_": "os.system", "command": "touch {mark}"}),
        ("model", {"_target_": "pathlib.Path.touch", "self": "{mark}"}),
        ("model", {"_target_": "mt.search.BeamSearch"}),
        ("model", {"_target_": "no.such.Model"}),
        ("model", None),
        ("search", {"_target_": "os.system", "command": "touch {mark}"}),
        ("search", {"_target_": "mt.search.GreedySearch", "x": [{"_target_": "os.system"}]}),
    ],
)
def test_a_bundle_makes_models_and_searches_and_nothing_else(
    copied: Path, tmp_path: Path, key: str, node: dict[str, object] | None
) -> None:
    mark = tmp_path / "mark"
    path = copied / "config.json"
    config = {**json.loads(path.read_text()), key: node}
    content = json.dumps(config).replace("{mark}", str(mark)).encode()
    path.write_bytes(content)
    manifest = json.loads((copied / "manifest.json").read_text())
    manifest["config.json"] = {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    (copied / "manifest.json").write_text(json.dumps(manifest))
    with pytest.raises(UserError, match=rf"config\.json: {key}") as error:
        Bundle.load(copied)
    assert "\n" not in str(error.value)
    assert not mark.exists()


def test_a_file_that_may_not_be_read_is_named(copied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    readable = Path.open

    def forbidding(path: Path, *words: Any, **keys: Any) -> Any:
        if path == copied / "config.json":
            raise PermissionError(13, "Permission denied", str(path))
        return readable(path, *words, **keys)

    monkeypatch.setattr(Path, "open", forbidding)
    with pytest.raises(UserError, match=r"config\.json: cannot be read .Permission denied."):
        Bundle.load(copied)


def test_a_missing_file_is_named(copied: Path) -> None:
    (copied / "joint.model").unlink()
    with pytest.raises(UserError, match=r"joint\.model: missing"):
        Bundle.load(copied)


def test_a_folder_that_is_no_bundle(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"no readable manifest\.json"):
        Bundle.load(tmp_path)


def test_a_failed_save_leaves_the_old_bundle(copied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    before = {path.name: path.read_bytes() for path in copied.iterdir()}
    monkeypatch.setattr("mt.runs.bundle.save_weights", full)
    with pytest.raises(UserError, match="No space left on device"):
        tiny_bundle(copied)
    assert {path.name: path.read_bytes() for path in copied.iterdir()} == before
    assert [path.name for path in copied.parent.iterdir()] == ["bundle"]


def test_import_mt_is_light() -> None:
    import subprocess
    import sys

    code = "import sys, mt; assert mt.__version__; assert 'torch' not in sys.modules; mt.Bundle"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(mt.__file__).parent.parent)
    with pytest.raises(AttributeError):
        mt.nothing_of_the_kind  # noqa: B018


def test_the_version_is_the_packages() -> None:
    import tomllib

    project = tomllib.loads((Path(mt.__file__).parent.parent / "pyproject.toml").read_text())["project"]
    assert project.get("version", mt.__version__) == mt.__version__
