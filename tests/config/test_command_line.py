"""What a wrong word on the command line gets: one line and the nearest right one."""

import sys
from pathlib import Path

import pytest

from mt.config.command_line import check_command_line, combinations, compose, entry_point, literal
from mt.config.schemas import GallerySchema
from mt.errors import ConfigError
from mt.training.parts import Parts


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["model=transfomer"], "did you mean transformer"),
        (["trainer.max_step=3"], "did you mean 'max_steps'"),
        (["modle=transformer"], "did you mean 'model'"),
        (["batch.token=3"], "did you mean 'tokens'"),
        (["batch.tokens=many"], "batch.tokens"),
        (["data.sauce=en"], "did you mean 'source'"),
        (["trainer max_steps"], "key=value"),
        (["seed="], "needs a value after the ="),
        (["run='outputs/mine"], "cannot read run='outputs/mine"),
        (["hydra=3"], "single settings"),
        (["model=luong,bahdanau"], "add -m"),
        (["-m", "seed=1,2", "--cfg", "job"], "leave -m out"),
        (["-m", "model=luong,bahdanau", "--help"], "--help shows the keys of one run"),
        (["--help", "model=transfomer"], "did you mean transformer"),
        (["model/attention/score=null"], "there are additive"),
        (["model/attention=dot"], "model/attention/score="),
        (["model=no_attention", "model/attention/score=dot"], "model=no_attention has no such choice"),
        (["model=bahdanau", "model/attention/position=alibi"], "model=bahdanau has no such choice"),
        (["-m", "model=bahdanau,no_attention", "model/attention/score=dot"], "model=no_attention has no such choice"),
    ],
)
def test_one_line_with_the_nearest_name(words: list[str], expected: str) -> None:
    with pytest.raises(ConfigError) as error:
        check_command_line("train", words)
    assert expected in str(error.value)
    assert "\n" not in str(error.value)


def test_right_words_pass() -> None:
    check_command_line("train", ["model=bahdanau", "trainer.max_steps=3", "data.source=es", "data.target=en"])
    check_command_line("train", ["-m", "model=bahdanau,transformer", "seed=1,2"])


def test_own_configurations_are_known(tmp_path: Path) -> None:
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "mine.yaml").write_text("defaults:\n  - /model/transformer@_here_\n  - _self_\nwidth: 32\n")
    (tmp_path / "model" / "transformer").mkdir()
    (tmp_path / "model" / "transformer" / "wide.yaml").write_text(
        "defaults:\n  - /model/transformer@_here_\n  - _self_\n"
    )
    own = ["--config-dir", str(tmp_path)]
    check_command_line("train", [*own, "model=transformer/wide"])
    check_command_line("train", [*own, "model=mine", "model.heads=2"])
    for words, expected in [
        (["model=min"], "did you mean mine"),
        (["model=mine", "model.wdth=3"], "did you mean 'width'"),
        (["--config-dir", str(tmp_path / "absent"), "model=mine"], "absent: no such folder"),
    ]:
        with pytest.raises(ConfigError, match=expected):
            check_command_line("train", [*own, *words])


def test_values_that_the_grammar_cannot_read_are_taken_literally() -> None:
    words = ["-m", "model=a,b", "seed=1", "data.columns=[1,2]", "run='a=b'", "trainer max_steps"]
    assert literal(words) == words
    assert literal(["run=sweep/model=luong"]) == ['run="sweep/model=luong"']
    assert literal(["runs=[a/model=x+seed=1, b/c]"]) == ['runs=["a/model=x+seed=1","b/c"]']
    check_command_line("compare", literal(["runs=[a/model=x+seed=1, b/c]"]))
    check_command_line("translate", literal(["run=sweep/model=luong"]))


def test_every_combination_of_a_sweep() -> None:
    words = ["model=bahdanau,luong", "seed=1", "trainer.max_steps=range(1,3)", 'run="a=b"']
    jobs, swept = combinations(words)
    assert swept == {"model", "trainer.max_steps"}
    assert jobs == [
        [f"model={model}", "seed=1", f"trainer.max_steps={steps}", 'run="a=b"']
        for model in ("bahdanau", "luong")
        for steps in (1, 2)
    ]


@pytest.mark.parametrize("path", ["file/x", "file", "absent/x", "x" * 300])
def test_a_folder_that_cannot_be_made_gets_one_line(
    tmp_path: Path, path: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(sys, "argv", ["mt.gallery"])
    monkeypatch.chdir(tmp_path)
    program = entry_point("gallery", GallerySchema)(lambda _: (tmp_path / path).mkdir())
    with pytest.raises(SystemExit) as stopped:
        program()
    said = capsys.readouterr().err
    assert stopped.value.code == 1
    assert said.startswith(f"error: {tmp_path / path}: ")
    assert said.endswith("; check the path, or choose another folder\n")
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["run=outputs/a"], r"did you mean runs=outputs/a\?"),
        (["sentences=many"], "sentences"),
        (["search=beem"], "did you mean beam"),
    ],
)
def test_comparisons_know_their_words(words: list[str], expected: str) -> None:
    with pytest.raises(ConfigError, match=expected):
        check_command_line("compare", words)


@pytest.mark.parametrize(
    ("program", "words", "expected"),
    [
        ("gallery", ["model=luong"], "model=luong: gallery takes no such choice; it takes output, only, seed"),
        ("gallery", ["search=beam"], "search=beam: gallery takes no such choice"),
        ("gallery", ["seed=1,2"], "gallery runs once"),
        ("gallery", ["only=masks,scale"], "only=[masks,scale]"),
        ("gallery", ["-m"], "-m: is for training"),
        ("compare", ["-m", "sentences=1,2"], "-m: is for training"),
        ("compare", ["runs=outputs/a,outputs/b"], "runs=[outputs/a,outputs/b]"),
    ],
)
def test_programs_that_run_once(program: str, words: list[str], expected: str) -> None:
    with pytest.raises(ConfigError) as error:
        check_command_line(program, words, sweeps=False)
    assert expected in str(error.value)
    assert "\n" not in str(error.value)


def before_work(word: str) -> None:
    """What training does before it reads the corpus."""
    Parts.of(compose("train", [word]))


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("+modle.foo=3", "unknown key modle"),
        ("+attention=3", "unknown key attention"),
        ("+batch.foo=3", "unknown key batch.foo"),
        ("seed=-1", "seed=-1 must be 0 or more"),
        ("seed=99999999999999999999999", "below 2^63"),
        ("batch.tokens=0", "batch.tokens=0 must be 1 or more"),
        ("validation.sentences=0", "validation.sentences=0 must be 1 or more"),
        ("validation.sentences=-1", "validation.sentences=-1 must be 1 or more"),
        ("data.seed=-1", "data.seed=-1 must be 0 or more"),
        ("trainer.max_minutes=nan", "trainer.max_minutes=nan does not fit: expected a finite number"),
        ("optimizer.learning_rate=inf", "optimizer.learning_rate=inf does not fit: expected a finite number"),
        ("optimizer.learning_rate=-1", "optimizer.learning_rate=-1 must be 1e-09 or more"),
        ("model.width=1000000000000", "model.width=1000000000000 must be at most 1000000: weights of that size"),
        (
            "batch.tokens=99999999999999999999",
            "batch.tokens=99999999999999999999 must be at most 1000000: a batch must fit into memory at once",
        ),
        ("model.width=1000000", "GiB of memory"),
        ("model.encoder_layers=100000", "model.encoder_layers=100000 must be at most 1000"),
        ("threads=99999999999", "threads=99999999999 must be at most 1024"),
        ("tokenizer.vocabulary_size=-3", "tokenizer.vocabulary_size=-3 must be 5 or more"),
        ("cleaning.ratio=0.5", "cleaning.ratio=0.5 must be 1 or more"),
        ("normalization.unicode_form=NFX", "normalization.unicode_form='NFX' does not fit"),
        ("data.source=fr", "the bundled corpus holds en-es"),
    ],
)
def test_training_refuses_before_any_work(word: str, expected: str) -> None:
    with pytest.raises(ConfigError) as error:
        before_work(word)
    assert expected in str(error.value)
    assert "\n" not in str(error.value)


def test_keys_of_a_search_that_is_known_only_later_are_taken() -> None:
    assert compose("translate", ["search.groups=3"])["search"]["groups"] == 3
    with pytest.raises(ConfigError, match=r"unknown key search\.groups; accepted: beam, "):
        compose("translate", ["search=beam", "search.groups=3"])
