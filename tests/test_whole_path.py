"""The whole way as a user goes it: train, stop, go on, translate, evaluate."""

from __future__ import annotations

import json
import re
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import safetensors.torch
import torch
from programs import Finished, in_process, one_line, run, start
from small_runs import MODELS, SMALL
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator


@pytest.mark.parametrize(("model", "run"), [("transformer", run), ("bahdanau", in_process)], ids=MODELS)
def test_train_stop_resume_translate_evaluate(tmp_path: Path, model: str, run: Callable[..., Finished]) -> None:
    words = ["mt.train", f"model={model}", *SMALL, *MODELS[model], "cache=cache", "tracking.drawing_share=1"]
    whole = run(tmp_path, *words, "run=whole")
    assert whole.returncode == 0, whole.stderr
    assert whole.stdout == ""
    assert whole.stderr.startswith(f"recipe sample_{model} (experiment=none leaves it out) sets\n")
    assert "not trainer.max_epochs=" in whole.stderr
    for expected in ("test BLEU", "lookup BLEU", "python -m mt.translate run=whole", "tensorboard --logdir"):
        assert expected in whole.stderr

    process = start(tmp_path, *words, "run=parts")
    while not list(tmp_path.glob("parts/checkpoints/step-*")) and process.poll() is None:
        time.sleep(0.05)
    process.send_signal(signal.SIGTERM)
    _, said = process.communicate(timeout=200)
    if process.returncode != 0:  # it may have been quicker than the signal
        assert process.returncode == 128 + signal.SIGTERM
        assert "go on with: python -m mt.train run=parts resume=true" in said
        assert not (tmp_path / "parts" / "bundle").exists()
        refused = in_process(tmp_path, "mt.translate", "run=parts", text="Turn on the light.")
        assert "no finished model" in one_line(refused, 1)
        resumed = run(tmp_path, "mt.train", "run=parts", "resume=true")
        assert resumed.returncode == 0, resumed.stderr
        assert resumed.stderr.startswith(f"recipe sample_{model}\n")
    weights = [
        safetensors.torch.load_file(tmp_path / name / "bundle" / "model.safetensors") for name in ("whole", "parts")
    ]
    assert weights[0].keys() == weights[1].keys()
    assert all(torch.equal(weights[0][name], weights[1][name]) for name in weights[0])

    check_report(tmp_path / "whole", f"sample_{model}")
    check_tensorboard(tmp_path / "parts" / "tensorboard", model)
    check_translate_and_evaluate(tmp_path, run)


def check_report(folder: Path, recipe: str) -> None:
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    bundle = json.loads((folder / "bundle" / "config.json").read_text(encoding="utf-8"))
    assert report["recipe"] == bundle["recipe"] == recipe
    assert f"recipe: {recipe}\n" in (folder / "config.yaml").read_text(encoding="utf-8")
    assert report["steps"] == 24
    assert [record["step"] for record in report["history"]] == [12, 24]
    assert "tok:13a" in report["scores"]["bleu"]["signature"]
    assert report["lookup_bleu"] > 0
    found = {finding["name"] for finding in report["findings"]}  # a model after 24 updates
    assert "below_lookup" in found
    assert found & {"outputs_alike", "unfinished_outputs", "repetitions"}
    assert (folder / "test.hypotheses.txt").read_text(encoding="utf-8").count("\n") == 500
    assert not list(folder.rglob("*.part"))


def check_tensorboard(folder: Path, model: str) -> None:
    events = EventAccumulator(str(folder), size_guidance={"scalars": 0, "images": 0, "tensors": 0})
    events.Reload()
    scalars = set(events.Tags()["scalars"])
    cross = "cross.1" if model == "transformer" else "cross"
    assert scalars >= {
        "Learning/loss_train",
        "Learning/perplexity_train",
        "train/learning_rate",
        "train/gradient_norm",
        "train/tokens_per_second",
        "train/padding_share",
        "Learning/loss_validation",
        "Learning/perplexity_validation",
        "Learning/BLEU",
        "Learning/chrF",
        f"attention/{cross}/entropy",
        f"attention/{cross}/end_of_sentence",
        f"attention/{cross}/coverage",
        "final/BLEU",
    }
    assert [event.step for event in events.Scalars("Learning/loss_train")] == [4, 8, 12, 16, 20, 24]
    assert not [tag for tag in scalars if "padding" in tag and tag != "train/padding_share"]
    assert [tag for tag in events.Tags()["images"] if tag.startswith("attention 1: ") and tag.endswith(f"/{cross}")]
    assert any("translations" in tag for tag in events.Tags()["tensors"])
    for frame in ("hypothesis", "reference"):
        tags = [tag for tag in events.Tags()["tensors"] if tag.startswith(f"mt_attention/{frame}/")]
        assert [[event.step for event in events.Tensors(tag)] for tag in tags] == [[12, 24]] * 2


def check_translate_and_evaluate(folder: Path, run: Callable[..., Finished]) -> None:
    text = "Turn on the light.\n\nUnable to connect.\n"
    translated = run(folder, "mt.translate", "run=whole", text=text)
    assert translated.returncode == 0, translated.stderr
    guessed = in_process(folder, "mt.translate", "run=whole", text="Turn on the light.\nTurn on the xylophone.\n")
    assert "words that training never held (in 1 of 2 sentences): xylophone; " in guessed.stderr
    known = in_process(folder, "mt.translate", "run=whole", text="Turn on the light.\n")
    assert "training never held" not in known.stderr
    assert translated.stdout.count("\n") == 3
    assert translated.stdout.split("\n")[1] == ""
    evaluated = run(folder, "mt.evaluate", "run=whole", "data.split=test", "report=scores.json", "lookup=false")
    assert evaluated.returncode == 0, evaluated.stderr
    scores = json.loads((folder / "scores.json").read_text(encoding="utf-8"))
    report = json.loads((folder / "whole" / "report.json").read_text(encoding="utf-8"))
    assert json.dumps(report["scores"]["bleu"]["value"])[:5] in json.dumps(scores)
    of_run, of_set = ({found["name"] for found in each["findings"]} for each in (report, scores))
    assert of_set == of_run - {"below_lookup"}  # what was seen in training is not seen in a test set
    for each in scores["findings"]:
        assert each["what"] in evaluated.stdout


@pytest.mark.parametrize(
    ("words", "status", "expected"),
    [
        (["model.widht=3"], 2, "did you mean 'width'"),
        (["model=transfromer"], 2, "did you mean transformer"),
        (["model.heads=5"], 2, "heads=5 does not divide"),
        (["trainer.device=cuda:77"], 2, "cuda:77"),
        (["objective.label_smoothing=2"], 2, "objective.label_smoothing=2"),
        (["batch.tokens=8"], 1, "batch.tokens"),
        (["tokenizer.vocabulary_size=90000", "tokenizer.strict=true"], 1, "at most .* set tokenizer.vocabulary_size"),
        (["data=files", "data.source=en", "data.target=de"], 2, "data.train needs a value"),
        (["data=files", "data.source=en", "data.target=de", "data.train=nowhere/train"], 1, "nowhere/train"),
        (["data.source=fr"], 2, "en-es"),
        (["resume=true", "run=nowhere"], 1, "nowhere is not a run folder"),
        (["trainer.max_epochs=null", "trainer.max_steps=null"], 2, "training has no end"),
        (["trainer.max_epochs=null", "trainer.max_steps=null", "trainer.max_minutes=1"], 2, "last step"),
        (["optimizer.betas=[0.9]"], 2, "optimizer.betas"),
        (["validation.search=beam"], 2, "validation.search"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_a_mistake_gets_one_line(tmp_path: Path, words: list[str], status: int, expected: str) -> None:
    if "resume=true" not in words:
        words = ["data.limit=50", "trainer.max_steps=1", *words]
    result = in_process(tmp_path, "mt.train", *words)
    assert re.search(expected, one_line(result, status)), result.stderr
    assert not list(tmp_path.rglob("config.yaml")), "a run was begun"
    assert not list(tmp_path.rglob("*.part*"))


def test_a_run_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "mine" / "checkpoints" / "step-00000001").mkdir(parents=True)
    (tmp_path / "mine" / "config.yaml").write_text("precious: true\n")
    assert "holds a run already" in one_line(run(tmp_path, "mt.train", "run=mine"), 1)
    assert "did you mean 'run'" in one_line(run(tmp_path, "mt.train", "rnu=mine"), 2)
    assert (tmp_path / "mine" / "config.yaml").read_text() == "precious: true\n"


def test_resume_refuses_another_corpus_and_goes_on_from_any_folder(tmp_path: Path) -> None:
    for language in ("en", "de"):
        text = "".join(f"{'wort' if language == 'de' else 'word'} {i % 7} {i}\n" for i in range(300))
        (tmp_path / f"c.{language}").write_text(text)
    words = [*SMALL[1:4], *SMALL[6:], *MODELS["bahdanau"], "model=bahdanau", "trainer.max_epochs=null"]
    files = ["data=files", "data.source=en", "data.target=de", "data.train=c", "data.held_out=20", "batch.tokens=128"]
    begun = in_process(tmp_path, "mt.train", *files, *words, "run=mine", "trainer.max_steps=2", "schedule=constant")
    assert begun.returncode == 0, begun.stderr
    assert "validation BLEU" in begun.stderr
    assert "data.split=validation" in begun.stderr
    longer = in_process(tmp_path / "mine", "mt.train", "resume=true", "trainer.max_steps=4", "trainer.metric=loss")
    assert longer.returncode == 0, longer.stderr
    assert "going on from step 2" in longer.stderr
    (tmp_path / "c.en").write_text((tmp_path / "c.en").read_text().replace("word", "term"))
    refused = in_process(tmp_path, "mt.train", "run=mine", "resume=true", "trainer.max_steps=6")
    assert "has changed since this run began" in one_line(refused, 1)


def test_a_few_pairs_are_learnt_by_heart_and_it_is_said(tmp_path: Path) -> None:
    found = run(tmp_path, "mt.train", "experiment=overfit", "trainer.max_steps=100", "threads=1", "run=mine")
    assert found.returncode == 0, found.stderr
    assert "pairs: train 16, validation 16" in found.stderr
    assert "\noverfitted, as intended: loss 0.0" in found.stderr
    assert "16 of 16 training pairs translated word for word" in found.stderr
    report = json.loads((tmp_path / "mine" / "report.json").read_text(encoding="utf-8"))
    assert (report["overfitted"], report["recipe"], report["split"]) == (True, "overfit", "train")
    failed = run(tmp_path, "mt.train", "experiment=overfit", "trainer.max_steps=2", "threads=1")
    assert failed.returncode == 1
    assert "\nnot overfitted: loss " in failed.stderr
    assert "Traceback" not in failed.stderr


def test_a_recipe_of_ones_own_beside_debug(tmp_path: Path) -> None:
    own = tmp_path / "own" / "experiment"
    own.mkdir(parents=True)
    (own / "mine.yaml").write_text(
        "# @package _global_\ndefaults:\n  - debug\ntrainer:\n  max_steps: 4\n  validate_every: 2\n"
    )
    found = run(tmp_path, "mt.train", "--config-dir", "own", "experiment=mine", "threads=1")
    assert found.returncode == 0, found.stderr
    assert found.stderr.startswith("recipe mine ")
    assert "data.limit=1000" in found.stderr
    assert "test BLEU" in found.stderr
