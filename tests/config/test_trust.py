"""Which classes a bundle may name: the public ones, and those of packages that the user trusts."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from mt.config.trust import packages_to_trust, require_kind, require_loadable, trusted
from mt.config.user_settings import user_settings
from mt.errors import ConfigError, UserError
from mt.models.base import Seq2Seq
from mt.search.base import Search

OWN = """
open({mark!r}, "w").close()  # importing it leaves a trace
from mt.search import GreedySearch

class Mine(GreedySearch):
    pass

class Other:
    pass

def function():
    pass
"""


@pytest.fixture
def own_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package called `strangers`; the path is a file that exists once it was imported."""
    mark = tmp_path / "imported"
    folder = tmp_path / "site" / "strangers"
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text(OWN.format(mark=str(mark)))
    monkeypatch.syspath_prepend(str(folder.parent))
    monkeypatch.setenv("MT_SETTINGS", str(tmp_path / "settings.yaml"))
    monkeypatch.delitem(sys.modules, "strangers", raising=False)
    return mark


def test_a_strangers_package_is_not_imported(own_package: Path) -> None:
    node = {"_target_": "strangers.Mine"}
    with pytest.raises(UserError, match=r"here: search\._target_=strangers\.Mine.*allow it with trust=\[strangers\]"):
        require_kind(node, "search", Search, "here", trusted([]))
    assert not own_package.exists()
    require_kind(node, "search", Search, "here", trusted(["strangers"]))
    assert own_package.exists()


def test_trust_from_the_settings_file(own_package: Path, tmp_path: Path) -> None:
    (tmp_path / "settings.yaml").write_text("trust: [strangers]\n")
    assert user_settings().trust == ("strangers",)
    require_kind({"_target_": "strangers.Mine"}, "search", Search, "here", trusted([]))


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("strangers.function", r"is no Search.*; make it a class"),
        ("strangers.Other", r"is no Search.*; make it a class"),
        ("strangers.Missing", "strangers has no Missing"),
        ("strangers.inner.Mine", "the package strangers has no module strangers.inner"),
        ("strangers_too.Mine", r"is no Search.*allow it with trust=\[strangers_too\]"),
        ("not_installed.Mine", "no package not_installed is found; install it, or name its folder in PYTHONPATH"),
    ],
)
def test_trust_is_for_classes_of_that_package(own_package: Path, target: str, said: str) -> None:
    with pytest.raises(UserError, match=f"^here: .*{said}"):
        require_kind({"_target_": target}, "search", Search, "here", trusted(["strangers", "not_installed"]))


@pytest.mark.parametrize(
    ("node", "said"),
    [
        ({"_target_": "strangers.function"}, "_target_=strangers.function, .*; make function a class"),
        (
            {"_target_": "strangers.Mine", "inner": {"_target_": "strangers.function", "_partial_": True}},
            "_target_=strangers.function, .*; make function a class",
        ),
        (
            {"_target_": "mt.search.beam.BeamSearch"},
            "_target_=mt.search.beam.BeamSearch, .*; name a public class of mt.search",
        ),
    ],
)
def test_training_refuses_what_loading_would(own_package: Path, node: dict[str, object], said: str) -> None:
    model = {"_target_": "mt.models.Transformer"}
    with pytest.raises(ConfigError, match=f"^search holds {said}"):
        require_loadable({"model": model, "search": node})
    for trust in ((), ("strangers",)):
        with pytest.raises(UserError):
            require_kind(node, "search", Search, "here", trusted(trust))
    require_loadable({"model": model, "search": {"_target_": "strangers.Mine"}})


def test_the_packages_that_must_be_trusted() -> None:
    config = {
        "model": {"_target_": "b.M", "inner": [{"_target_": "a.b.C"}, {"_target_": "mt.attention.Dot"}]},
        "search": {"_target_": "mt.search.BeamSearch"},
        "data": {"_target_": "c.D"},
        "objective": {"_target_": "d.E"},
    }
    assert packages_to_trust(config) == ["a", "b"]
    assert packages_to_trust(config, ["data"]) == ["c"]


@pytest.mark.parametrize(
    "target",
    [
        "mt.models.base.Seq2Seq",
        "mt.models.transformer.model.Transformer",
        "mt.search.BeamSearch",
        "os.system",
        "",
        "mt",
    ],
)
def test_only_public_models_are_models(target: str) -> None:
    with pytest.raises(UserError, match="is no Seq2Seq"):
        require_kind({"_target_": target}, "model", Seq2Seq, "here")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("trusts: [a]", "unknown key trusts; accepted: trust; did you mean 'trust'"),
        ("trust: a", "expected a list of package names"),
        ("trust: [1]", "expected a list of package names"),
        ("- a", "expected keys and values"),
        ("trust: [", "cannot be read"),
    ],
)
def test_a_wrong_settings_file_gets_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, expected: str
) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(text)
    monkeypatch.setenv("MT_SETTINGS", str(path))
    with pytest.raises(ConfigError) as error:
        user_settings()
    assert str(error.value).startswith(str(path))
    assert expected in str(error.value)
    assert "\n" not in str(error.value)
