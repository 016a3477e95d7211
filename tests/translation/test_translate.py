"""The commands a person types: `python -m mt.translate`, `python -m mt.evaluate`."""

import json
import os
import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import Any

import hydra
import pytest
from omegaconf import OmegaConf
from programs import REPOSITORY, Finished, in_process
from programs import run as in_a_process
from tiny_bundle import ENGLISH, SPANISH, tiny_bundle

from mt import Translator
from mt.config.build import CONFIG_DIR
from mt.config.command_line import check_command_line, compose
from mt.config.schemas import SCHEMAS, check_settings
from mt.errors import ConfigError
from mt.translate.checks import check
from mt.translation.output import as_json


def run(program: str, *words: str, text: str | bytes = "") -> Finished:
    return in_process(REPOSITORY, f"mt.{program}", "device=cpu", "threads=1", *words, text=text)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_bundle(tmp_path_factory.mktemp("run") / "bundle").parent


def test_a_line_for_each_line_and_nothing_else_on_stdout(folder: Path) -> None:
    lines = [ENGLISH[0], "", "   ", ENGLISH[1], "¿Qué? 你好"]
    words = ["mt.translate", "device=cpu", "threads=1", f"run={folder}"]
    found = in_a_process(folder, *words, text="\n".join(lines))
    assert found.returncode == 0, found.stderr
    expected = Translator.load(folder, device="cpu").translate(lines)
    assert found.stdout == "".join(f"{text}\n" for text in expected)
    assert found.stdout.split("\n")[1:3] == ["", ""]


def test_json_and_pictures(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_text("Open the door.\n\nGood night!\n", encoding="utf-8")
    words = [f"input={tmp_path}/in.txt", f"output={tmp_path}/out.jsonl", f"attention_dir={tmp_path}/maps"]
    found = run("translate", f"run={folder}", "format=json", "attention=true", "search.n_best=2", *words)
    assert found.returncode == 0, found.stderr
    assert found.stdout == ""
    rows = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [row["source"] for row in rows] == ["Open the door.", "", "Good night!"]
    assert len(rows[0]["alternatives"]) == 1
    for name, heads in rows[0]["attention"].items():
        assert name.startswith("cross")
        assert [len(heads[0]), len(heads[0][0])] == [len(rows[0]["pieces"]), len(rows[0]["source_pieces"])]
    pictures = sorted(path.name for path in (tmp_path / "maps").iterdir())
    assert pictures == [f"{line}{layer}.png" for line in ("00001", "00003") for layer in (".cross.1", ".cross.2", "")]
    assert (tmp_path / "maps" / pictures[0]).read_bytes().startswith(b"\x89PNG")


def test_what_goes_wrong_gets_one_line_and_leaves_no_file(folder: Path, tmp_path: Path) -> None:
    broken = tiny_bundle(tmp_path / "bundle")
    weights = broken / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:100])
    output = f"output={tmp_path}/out.txt"
    cases = [
        (run("translate", f"run={broken}", output), 1, "model.safetensors"),
        (run("translate", f"run={folder}", output, text=b"fine\nnot\xff\n"), 1, "line 2: not UTF-8"),
    ]
    for found, status, said in cases:
        assert found.returncode == status
        assert found.stdout == ""
        problem = [line for line in found.stderr.splitlines() if not line.startswith(str(folder))]
        assert len(problem) == 1
        assert said in problem[0]
        assert "Traceback" not in found.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["bundle"]


def test_evaluate_files_several_references_and_compare(folder: Path, tmp_path: Path) -> None:
    other = tiny_bundle(tmp_path / "other", "bahdanau")
    (tmp_path / "test.en").write_text("\n".join(ENGLISH) + "\n", encoding="utf-8")
    (tmp_path / "a.es").write_text("\n".join(SPANISH) + "\n", encoding="utf-8")
    (tmp_path / "b.es").write_text("\n".join(text.lower() for text in SPANISH) + "\n", encoding="utf-8")
    found = run(
        "evaluate",
        f"run={folder}",
        f"compare={other}",
        f"input={tmp_path}/test.en",
        f"references=[{tmp_path}/a.es,{tmp_path}/b.es]",
        f"report={tmp_path}/report.json",
        f"output={tmp_path}/hypotheses.txt",
        "samples=20",
    )
    assert found.returncode == 0, found.stderr
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert "nrefs:2" in report["scores"]["bleu"]["signature"]
    assert set(report["scores"]) == {"bleu", "chrf", "ter"}
    assert [each["name"] for each in report["comparison"]] == ["BLEU", "chrF2"]
    expected = Translator.load(folder, device="cpu").translate(ENGLISH)
    assert (tmp_path / "hypotheses.txt").read_text(encoding="utf-8").splitlines() == expected
    for part in ("BLEU", "chrF2", "TER", "nrefs:2", "baseline"):
        assert part in found.stdout


def test_evaluate_compares_canonical_forms_and_says_so(folder: Path, tmp_path: Path) -> None:
    sources = ENGLISH[:5]
    (tmp_path / "in").write_text("\n".join(sources) + "\n", encoding="utf-8")
    perfect = Translator.load(folder, device="cpu").translate(sources)
    accented = [f"{text} ¿Qué te pasó, José?" for text in perfect]  # so that there is something to decompose
    reports = []
    for form in ("NFC", "NFD"):
        references = "\n".join(unicodedata.normalize(form, text) for text in accented) + "\n"
        (tmp_path / form).write_text(references, encoding="utf-8")
        words = [f"input={tmp_path}/in", f"references={tmp_path}/{form}", f"report={tmp_path}/report.json"]
        found = run("evaluate", f"run={folder}", "bleu_tokenizer=intl", *words)
        assert found.returncode == 0, found.stderr
        reports.append(json.loads((tmp_path / "report.json").read_text(encoding="utf-8")))
        said = "5 references are not in the form that the model writes"
        assert (said in found.stdout) == (form == "NFD")
        assert "tok:intl" in found.stdout
    assert reports[0]["scores"] == reports[1]["scores"]
    assert [(each["compared_form"], each["changed_references"]) for each in reports] == [("NFC", 0), ("NFC", 5)]


def test_an_ascii_locale_shows_a_comparison(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "in").write_text("\n".join(ENGLISH[:3]) + "\n", encoding="utf-8")
    (tmp_path / "out").write_text("\n".join(SPANISH[:3]) + "\n", encoding="utf-8")
    words = [f"run={folder}", f"compare={folder}", f"input={tmp_path}/in", f"references={tmp_path}/out", "samples=5"]
    command = [sys.executable, "-m", "mt.evaluate", "device=cpu", "threads=1", "lookup=false", *words]
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONPATH": str(REPOSITORY)}
    found = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=False)
    assert found.returncode == 0, found.stderr.decode()
    assert b"0.00 \\xb1 0.00" in found.stdout or b" \\xb1 " in found.stdout


@pytest.mark.parametrize("word", ["attention_dir=maps", "attention=true"])
def test_a_model_without_attention_says_so(tmp_path: Path, word: str) -> None:
    blind = tiny_bundle(tmp_path / "bundle", "no_attention")
    found = run("translate", f"run={blind}", "format=json", word, text="Open the door.\n")
    assert found.returncode == 2
    assert found.stdout == ""
    assert "this model has no attention to show" in found.stderr


@pytest.mark.parametrize(
    ("changes", "search", "said"),
    [
        ({"format": "xml"}, {}, "format=xml"),
        ({}, {"n_best": 3}, "format=json"),
        ({"attention": True}, {}, "attention_dir"),
    ],
)
def test_settings_that_cannot_be(changes: dict[str, object], search: dict[str, int], said: str) -> None:
    with pytest.raises(ConfigError, match=said):
        check({**compose("translate"), **changes}, search)


@pytest.mark.parametrize(
    ("program", "word", "said"),
    [
        ("translate", "batch.tokens=many", "batch.tokens"),
        ("translate", "threads=many", "threads"),
        ("translate", "batch.tokns=3", "did you mean 'tokens'"),
        ("evaluate", "samples=x", "samples"),
        ("evaluate", "lookup=3.5", "lookup"),
    ],
)
def test_types_and_keys_are_refused_in_one_line(program: str, word: str, said: str) -> None:
    with pytest.raises(ConfigError, match=said) as error:
        check_command_line(program, [word])
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("program", "words", "said"),
    [
        ("translate", ["+bream=3"], "unknown key bream"),
        ("evaluate", ["+sample=3"], "did you mean 'samples'"),
        ("translate", ["+batch.rows=3"], "unknown key batch.rows"),
        ("translate", ["attention=perhaps"], "attention='perhaps' does not fit"),
        ("translate", ["threads=0"], "threads=0 must be 1 or more"),
        ("evaluate", ["threads=99999999999"], "threads=99999999999 must be at most 1024"),
        ("translate", ["batch.tokens=0"], "batch.tokens=0 must be 1 or more"),
        ("evaluate", ["samples=-1"], "samples=-1 must be 1 or more"),
        ("evaluate", ["bleu_tokenizer=zhh"], "bleu_tokenizer='zhh' does not fit: expected one of '13a', 'char'"),
        ("evaluate", ["data=sample", "+data.spilt=test"], "unknown key data.spilt"),
        ("evaluate", ["data=sample", "data.seed=x"], "data.seed='x' does not fit"),
        ("translate", ["search=beam", "search.beam=x"], "search.beam='x' does not fit"),
    ],
)
def test_values_are_refused_before_a_model_is_loaded(program: str, words: list[str], said: str) -> None:
    with hydra.initialize_config_dir(str(CONFIG_DIR), version_base="1.3"):
        settings: Any = OmegaConf.to_container(hydra.compose(program, words), resolve=True)
    with pytest.raises(ConfigError, match=said) as error:
        check_settings(settings, SCHEMAS[program])
    assert "\n" not in str(error.value)


def test_the_programs_end_with_status_two(folder: Path) -> None:
    for program, word in [("translate", "batch.tokens=many"), ("evaluate", "samples=0")]:
        found = run(program, f"run={folder}", word)
        assert found.returncode == 2
        assert found.stdout == ""
        assert len(found.stderr.splitlines()) == 1


@pytest.mark.parametrize("program", ["translate", "evaluate"])
def test_keys_of_a_search_are_those_of_its_class(folder: Path, program: str) -> None:
    found = run(program, f"run={folder}", "search.beem=3")
    assert found.returncode == 2
    assert found.stdout == ""
    (line,) = found.stderr.splitlines()
    assert "unknown key search.beem" in line
    assert "did you mean 'beam'" in line
    assert compose(program, ["search.groups=2"])["search"] == {"groups": 2}  # a class of the user's own may have it
    with pytest.raises(ConfigError, match=r"unknown key search.groups; accepted: beam, "):
        compose(program, ["search=beam", "search.groups=2"])


def test_json_holds_the_source_as_it_was(folder: Path) -> None:
    source = "Open\u2028the\u0085door\u2029.\x0b\x1cNow"
    text = as_json(Translator.load(folder, device="cpu").translate_detailed([source])[0])
    assert len(text.splitlines()) == 1
    assert json.loads(text)["source"] == source
    found = run("translate", f"run={folder}", "format=json", text=f"{source}\n")
    assert json.loads(found.stdout)["source"] == source


def test_wrong_words_get_the_nearest_right_one() -> None:
    for program, word, said in [
        ("translate", "search=greedi", "did you mean greedy"),
        ("evaluate", "data.spilt=test", "did you mean 'split'"),
        ("evaluate", "reference=a.txt", "did you mean references=a.txt"),
    ]:
        with pytest.raises(ConfigError, match=said):
            check_command_line(program, [word])
    check_command_line(
        "evaluate", ["data=files", "data.train=a", "data.source=en", "data.target=de", "data.split=test"]
    )
    check_command_line("translate", ["search=sampling", "search.temperature=0.5", "search.n_best=3"])
