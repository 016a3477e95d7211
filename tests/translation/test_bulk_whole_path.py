"""From monolingual text to a model that has learned from it; and programs that are killed on the way."""

from __future__ import annotations

import hashlib
import json
import os
import random
import signal
import time
from pathlib import Path

import pytest
from programs import in_process, run, start
from run_folders import corpus
from small_runs import MODELS, SMALL
from tiny_bundle import ENGLISH, tiny_bundle

from mt.data.text.directions import Direction
from mt.runs.bundle import Bundle

OF_TRAINING = [word for word in (*SMALL, *MODELS["transformer"]) if not word.startswith(("data.", "trainer.max_steps"))]
WORDS = ["device=cpu", "threads=1", "filter.ratio=null", "filter.language=false", "search.max_length_extra=60"]


def test_from_monolingual_text_to_a_model_trained_on_it(tmp_path: Path) -> None:
    tiny_bundle(tmp_path / "en-es" / "bundle")
    (tmp_path / "mono.en").write_text("".join(f"{text} Number {number}.\n" for number, text in enumerate(ENGLISH)))
    words = [*WORDS, "bundle=en-es", "input=mono.en", "output=bt", "shard=8", "tag=<bt>"]
    made = in_process(tmp_path, "mt.backtranslate", *words)
    assert made.returncode == 0, made.stderr
    real = corpus(tmp_path / "real", source="es", target="en")
    (tmp_path / "bt" / "data" / "real.yaml").write_text(json.dumps(real))  # JSON is YAML
    with (tmp_path / "real" / "train.es").open("a") as spanish, (tmp_path / "real" / "train.en").open("a") as english:
        spanish.write("El perro duerme.\n")
        english.write("The dog sleeps.\n")
    words = ["--config-dir", "bt", "data=[real,bt]", "tokenizer=char", "cleaning.ratio=null", "run=run"]
    words += ["trainer.max_steps=2", "trainer.validate_every=2", "tokenizer.vocabulary_size=60"]
    words += ["tracking=none", "validation.probes=0"]
    given = {word.partition("=")[0] for word in words}
    more = [word for word in OF_TRAINING if word.partition("=")[0] not in given]
    trained = in_process(tmp_path, "mt.train", *words, *more)
    assert trained.returncode == 0, trained.stderr
    pairs = int(made.stdout.partition(": ")[2].partition(" pairs")[0])
    assert pairs > 4
    assert f"cleaning kept {1 + pairs} of {21 + pairs} training pairs" in trained.stderr  # 20 are of the validation set
    text = Bundle.load(tmp_path / "run" / "bundle").preprocessing
    assert text.directions == (Direction("es", "en"), Direction("es", "en", ("<bt>",)))
    again = [*WORDS, "bundle=run", "output=small", "filter.duplicates=false"]
    distilled = in_process(tmp_path, "mt.distill", *again, "search=sampling")  # a corpus that is a mixture
    assert distilled.returncode == 0, distilled.stderr
    assert distilled.stdout.startswith("small: ")
    assert f" of {21 + pairs} sentences" in distilled.stdout


def digests(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.glob("part-*.parquet"))}


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_a_program_that_is_killed_goes_on_to_the_same_shards(tmp_path: Path) -> None:
    tiny_bundle(tmp_path / "en-es" / "bundle")
    texts = [f"{text} Number {number}." for number in range(300) for text in ENGLISH[:5]]
    (tmp_path / "mono.en").write_text("".join(f"{text}\n" for text in texts))
    words = [*WORDS, "bundle=en-es", "input=mono.en", "shard=100"]
    whole = run(tmp_path, "mt.backtranslate", *words, "output=whole")
    assert whole.returncode == 0, whole.stderr
    chance, kills = random.Random(7), 0
    for _ in range(10):
        before = len(digests(tmp_path / "parts"))
        process = start(tmp_path, "mt.backtranslate", *words, "output=parts")
        while process.poll() is None and len(digests(tmp_path / "parts")) == before:
            time.sleep(0.01)
        time.sleep(chance.random() / 2)
        kills += process.poll() is None
        process.kill()
        process.communicate()
        assert set(digests(tmp_path / "parts").items()) <= set(digests(tmp_path / "whole").items())
    end = run(tmp_path, "mt.backtranslate", *words, "output=parts")
    assert end.returncode == 0, end.stderr
    assert kills >= 3
    assert digests(tmp_path / "parts") == digests(tmp_path / "whole")
    assert (tmp_path / "parts" / "manifest.json").read_bytes() == (tmp_path / "whole" / "manifest.json").read_bytes()
    assert not list((tmp_path / "parts").glob(".*"))


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_when_one_rank_of_two_is_killed_the_same_command_goes_on(tmp_path: Path) -> None:
    tiny_bundle(tmp_path / "en-es" / "bundle")
    texts = [f"{text} Number {number}." for number in range(400) for text in ENGLISH[:5]]
    (tmp_path / "mono.en").write_text("".join(f"{text}\n" for text in texts))
    words = [*WORDS, "bundle=en-es", "input=mono.en", "shard=100"]
    assert run(tmp_path, "mt.backtranslate", *words, "output=whole").returncode == 0
    launcher = ["torch.distributed.run", "--standalone", "--nproc-per-node=2", "-m", "mt.backtranslate"]
    chance, kills = random.Random(11), 0
    for _ in range(4):
        before = len(digests(tmp_path / "parts"))
        process = start(tmp_path, *launcher, *words, "output=parts")
        while process.poll() is None and len(digests(tmp_path / "parts")) == before:
            time.sleep(0.01)
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
        if process.poll() is None and children.exists() and (ranks := children.read_text().split()):
            os.kill(int(chance.choice(ranks)), signal.SIGKILL)
            kills += 1
        _, said = process.communicate(timeout=280)
        assert len([line for line in said.splitlines() if line.startswith("error: ")]) <= 1, said
        assert set(digests(tmp_path / "parts").items()) <= set(digests(tmp_path / "whole").items())
    end = run(tmp_path, *launcher, *words, "output=parts")
    assert end.returncode == 0, end.stderr
    assert kills >= 1
    assert digests(tmp_path / "parts") == digests(tmp_path / "whole")
    assert (tmp_path / "parts" / "manifest.json").read_bytes() == (tmp_path / "whole" / "manifest.json").read_bytes()
