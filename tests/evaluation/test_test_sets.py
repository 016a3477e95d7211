"""What is evaluated on: the run's own corpus, another one, or files."""

from pathlib import Path
from typing import Any

import hydra
import pytest
from omegaconf import OmegaConf

import mt.config.schemas  # noqa: F401 - registers the schema of evaluate
from mt.config.build import CONFIG_DIR, build
from mt.config.mixture_words import with_mixtures
from mt.errors import ConfigError, UserError
from mt.evaluation.test_sets import corpus_node, files_of, load_set

DIRECTION = ("en", "es")


@pytest.fixture
def corpus(tmp_path: Path) -> dict[str, Any]:
    for split, count in {"train": 30, "validation": 4, "test": 5}.items():
        for side in DIRECTION:
            lines = [f"{side} {split} sentence {row}" for row in range(count)]
            (tmp_path / f"{split}.{side}").write_text("\n".join(lines) + "\n")
    node = {"_target_": "mt.data.FilesCorpus", "source": "en", "target": "es"}
    return {**node, **{split: str(tmp_path / split) for split in ("train", "validation", "test")}}


def settings(tmp_path: Path, **changes: Any) -> dict[str, Any]:
    data = {"split": "test", "source": None, "target": None}
    return {"input": None, "references": None, "data": data, "cache": str(tmp_path / "cache"), **changes}


def test_the_runs_own_corpus(corpus: dict[str, Any], tmp_path: Path) -> None:
    found = load_set(settings(tmp_path), corpus, DIRECTION)
    assert found.sources == [f"en test sentence {row}" for row in range(5)]
    assert found.references == [[f"es test sentence {row}" for row in range(5)]]
    assert found.lookup() is not None
    validation = settings(tmp_path, data={"split": "validation"})
    assert len(load_set(validation, corpus, DIRECTION).sources) == 4


def test_another_corpus(corpus: dict[str, Any], tmp_path: Path) -> None:
    found = load_set(settings(tmp_path, data={**corpus, "split": "test"}), None, DIRECTION)
    assert len(found.sources) == 5


def test_what_is_guessed_of_a_table_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "all.tsv"
    table.write_text("".join(f"sentence {row}\tfrase {row}\n" for row in range(9)))
    node = {"_target_": "mt.data.FilesCorpus", "source": "en", "target": "es"}
    node |= dict.fromkeys(("train", "validation", "test"), str(table))
    for _ in range(2):  # the second time, from the cache
        assert load_set(settings(tmp_path), node, DIRECTION).sources[0] == "sentence 0"
        said = capsys.readouterr()
        assert said.out == ""
        assert "column 1 is read as en and column 2 as es: 'sentence 0' -> 'frase 0'" in said.err


def composed(program: str, words: list[str]) -> dict[str, Any]:
    with hydra.initialize_config_dir(str(CONFIG_DIR), version_base="1.3"):
        node: Any = OmegaConf.to_container(hydra.compose(program, words).data, resolve=True)
    return dict(node)


@pytest.mark.parametrize("name", sorted(path.stem for path in (CONFIG_DIR / "data").glob("*.yaml")))
def test_another_corpus_is_what_training_would_make_of_it(name: str) -> None:
    words = [f"data={name}"]
    if name == "files":
        words += ["data.source=en", "data.target=es", "data.train=a"]
    if name == "mixture":
        words = with_mixtures(["data=[sample,tatoeba]"])
    expected = composed("train", words)
    found = corpus_node(composed("evaluate", words), {"_target_": "never.Used", "limit": 3})
    assert found == expected
    build(found, "data")


def test_changes_of_the_runs_own_corpus(corpus: dict[str, Any]) -> None:
    own = {**corpus, "limit": 7, "header": None}
    assert corpus_node({"split": "test", "source": None, "target": None}, own) == own
    assert corpus_node({"split": "test", "source": "es", "target": None}, own) == {**own, "source": "es"}
    with pytest.raises(UserError, match=r"data\._target_=os\.system"):
        corpus_node({"split": "test"}, {"_target_": "os.system", "command": "true"})
    with pytest.raises(ConfigError, match=r"unknown key data\.spilt"):
        build(corpus_node({"split": "test", "spilt": "test"}, own), "data")


def test_references_of_ones_own(corpus: dict[str, Any], tmp_path: Path) -> None:
    files = []
    for name in ("a", "b"):
        path = tmp_path / f"{name}.txt"
        path.write_text("".join(f"{name} {row}\n" for row in range(5)))
        files.append(str(path))
    found = load_set(settings(tmp_path, references=files), corpus, DIRECTION)
    assert found.references == [[f"{name} {row}" for row in range(5)] for name in ("a", "b")]
    alone = load_set(settings(tmp_path, input=files[0], references=files[1]), None, DIRECTION)
    assert alone.sources == [f"a {row}" for row in range(5)]
    assert alone.lookup() is None


def test_paths_that_look_like_numbers_are_paths() -> None:
    assert files_of(2016) == ["2016"]
    assert files_of(["a", 2017]) == ["a", "2017"]
    with pytest.raises(ConfigError, match="give a file or a list"):
        files_of({"a": "b"})


def test_what_does_not_fit_is_said_in_one_line(corpus: dict[str, Any], tmp_path: Path) -> None:
    short = tmp_path / "short.txt"
    short.write_text("one\n")
    cases: list[tuple[dict[str, Any], dict[str, Any] | None, str]] = [
        ({"references": str(short)}, corpus, r"short\.txt: 1 lines for 5 sources"),
        ({"input": str(short)}, corpus, "needs references"),
        ({"data": {"split": "tset"}}, corpus, "data.split=tset.*train, validation, test"),
        ({}, None, "give data=... or input=FILE"),
        ({}, {**corpus, "source": "es", "target": "en"}, "the model translates en to es"),
    ]
    for changes, own, said in cases:
        with pytest.raises((UserError, ConfigError), match=said) as error:
            load_set(settings(tmp_path, **changes), own, DIRECTION)
        assert "\n" not in str(error.value)
