"""A model that has learned to write its source backwards links each word with its mirror image."""

from __future__ import annotations

import logging
import random
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from programs import in_process, one_line
from tiny_bundle import SEARCH, tiny_bundle

from mt import Aligner, Translator
from mt.alignment.attention_links import HeadOptions
from mt.alignment.links import GoldLinks, Links, format_links
from mt.batch import collate
from mt.config.build import build
from mt.data.text.normalization import TextNormalizer
from mt.data.text.preprocessing import Preprocessing
from mt.data.text.tokenizer_training import TokenizerTrainer
from mt.errors import ConfigError
from mt.ops.precision import Precision
from mt.runs.bundle import Bundle
from mt.training.objectives import CrossEntropy
from mt.training.optimizers import adamw
from mt.training.update import Update

WORDS = ["alma", "bino", "ceta", "dulo", "efix", "gora", "hume", "irpa"]
MODEL = {
    "_target_": "mt.models.RecurrentSeq2Seq",
    "embedding": 48,
    "encoder": {"_target_": "mt.models.RecurrentEncoder", "_partial_": True, "hidden": 48},
    "decoder": {"_target_": "mt.models.LuongDecoder", "_partial_": True, "hidden": 48},
    "dropout": 0.0,
}


def sentence(chance: random.Random) -> list[str]:
    return [chance.choice(WORDS) for _ in range(chance.randint(1, 5))]


def pairs(count: int, seed: int) -> tuple[list[str], list[str], list[Links]]:
    """Sentences, the same backwards, and the right links."""
    chance = random.Random(seed)
    own = [sentence(chance) for _ in range(count)]
    links = [frozenset((number, len(words) - 1 - number) for number in range(len(words))) for words in own]
    return [" ".join(words) for words in own], [" ".join(words[::-1]) for words in own], links


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A model that writes backwards, and the same one as a model of the other direction: the task is its reverse."""
    sources, targets, _ = pairs(3000, 1)
    tokenizer = TokenizerTrainer(kind="bpe", vocabulary_size=60).train(sources, targets)[0]
    there = Preprocessing("en", "es", TextNormalizer(lowercase=True), tokenizer, tokenizer)
    torch.manual_seed(1)
    sizes = {"source_vocabulary": len(tokenizer), "target_vocabulary": len(tokenizer), "joint_vocabulary": True}
    model = build(MODEL, "model", **sizes)
    update = Update(model, CrossEntropy(0.0), adamw(model, 5e-3), Precision("fp32", torch.device("cpu")), clip_norm=1.0)
    ids = there.encode_sources(sources), there.encode_targets(targets)
    for step in range(150):
        rows = [(step * 64 + row) % len(sources) for row in range(64)]
        update([collate([ids[0][row] for row in rows], [ids[1][row] for row in rows], rows, None)])
    folder = tmp_path_factory.mktemp("runs")
    back = replace(there, source_language="es", target_language="en")
    for name, preprocessing in (("there", there), ("back", back)):
        Bundle.save(folder / name, model.eval(), {"model": MODEL, "search": SEARCH}, preprocessing)
    return folder / "there", folder / "back"


def right(found: list[Links], links: list[Links]) -> float:
    """The share of sentences whose links are exactly the right ones."""
    return sum(own == wanted for own, wanted in zip(found, links, strict=True)) / len(links)


def test_it_links_what_it_translates(runs: tuple[Path, Path]) -> None:
    sources, targets, links = pairs(60, 2)
    aligner = Aligner.load(runs[0])
    assert aligner.choose(sources, targets) == "mutual information of linked words"
    assert aligner.choose(sources, targets) is None  # nothing is left open
    assert right(aligner.align(sources, targets), links) > 0.95


def test_gold_links_choose_too(runs: tuple[Path, Path]) -> None:
    sources, targets, links = pairs(60, 2)
    aligner = Aligner.load(runs[0], reverse=runs[1])
    assert aligner.choose(sources, targets, [GoldLinks(each, each) for each in links]) == "error rate"
    assert [str(each.chosen[0]) for each in aligner.directions] == ["shift=false", "shift=false"]
    shifted = Aligner.load(runs[0], options=HeadOptions(shift=True))
    assert right(shifted.align(sources, targets), links) < 0.5
    assert shifted.choose(sources, targets) is None


@pytest.mark.parametrize("how", ["intersection", "union", "grow-diag-final-and"])
def test_two_directions_agree_and_are_joined(runs: tuple[Path, Path], how: str) -> None:
    sources, targets, links = pairs(60, 3)
    aligner = Aligner.load(runs[0], reverse=runs[1], symmetrize=how)
    assert aligner.choose(sources, targets) == "agreement of both directions"
    assert right(aligner.align(sources, targets), links) > 0.95


def test_words_are_those_of_the_text(runs: tuple[Path, Path]) -> None:
    """Capitals, more white space than one space, a hyphen that shows nothing, and a word of it alone."""
    aligner = Aligner.load(runs[0], options=HeadOptions(shift=False))
    found = aligner.align(["  Alma\u00a0 BI\u00adno \u00ad ceta"], ["ceta \u200b  bino\talma "])
    assert found == [frozenset({(0, 3), (1, 2), (3, 0)})]


def test_blank_and_long_sides_have_no_links(runs: tuple[Path, Path], caplog: pytest.LogCaptureFixture) -> None:
    aligner = Aligner(Translator.of(Bundle.load(runs[0]), longest=8), options=HeadOptions(shift=False))
    texts = (
        ["", "alma", "alma bino", " ", " ".join(["alma"] * 9), "ceta"],
        ["alma", "", "bino alma", "", "alma", "ceta"],
    )
    with caplog.at_level(logging.WARNING):
        found = aligner.align(*texts, label="pair {}".format)
    none = frozenset[tuple[int, int]]()
    assert found == [none, none, frozenset({(0, 1), (1, 0)}), none, none, frozenset({(0, 0)})]
    said = ["pair 4: 10 pieces, but 8 at most are read at once: no links"]
    assert [each.message for each in caplog.records] == said
    caplog.clear()
    Aligner(aligner.forward.translator).align(*texts, label="pair {}".format)  # chooses first, and says it once
    assert [each.message for each in caplog.records] == said
    assert aligner.align([], []) == []


def test_links_do_not_depend_on_the_other_pairs(runs: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    sources, targets, _ = pairs(20, 4)
    aligner = Aligner.load(runs[0], reverse=runs[1], threshold=0.2)
    together = aligner.align(sources, targets)
    monkeypatch.setattr("mt.translation.aligner.CELLS", 40)
    assert aligner.align(sources, targets) == together
    assert [aligner.align([source], [target])[0] for source, target in zip(sources, targets, strict=True)] == together


def test_a_low_threshold_links_more_than_a_high_one(runs: tuple[Path, Path]) -> None:
    sources, targets, _ = pairs(20, 4)
    found = [
        Aligner.load(runs[0], threshold=each, options=HeadOptions(shift=False)).align(sources, targets)
        for each in (1e-6, 0.3, 1.0)
    ]
    counts = [sum(map(len, each)) for each in found]
    assert counts[0] > counts[1] > counts[2]
    assert all(few <= many for few, many in zip(found[1], found[0], strict=True))


def test_wrong_models_and_options(runs: tuple[Path, Path], tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="translates en to es, which is not the reverse of en to es"):
        Aligner.load(runs[0], reverse=runs[0])
    with pytest.raises(ConfigError, match="layer=2: the model attends to its source in 1 layer"):
        Aligner.load(runs[0], options=HeadOptions(layer=2))
    with pytest.raises(ConfigError, match=r"heads=\[1, 3\]: a layer of this model has heads 1 to 2"):
        Aligner.load(tiny_bundle(tmp_path / "tiny"), options=HeadOptions(heads=[1, 3]))
    with pytest.raises(ConfigError, match="has no attention to the source"):
        Aligner.load(tiny_bundle(tmp_path / "blind", "no_attention"))
    with pytest.raises(ConfigError, match="threshold"):
        Aligner.load(runs[0], threshold=0)
    with pytest.raises(ValueError, match="targets has 1 texts for 2 sources"):
        Aligner.load(runs[0]).align(["alma", "bino"], ["alma"])


@pytest.mark.parametrize("model", ["transformer", "bahdanau"])
def test_every_way_to_read_a_model_is_tried(tmp_path: Path, model: str) -> None:
    aligner = Aligner.load(tiny_bundle(tmp_path / "run", model))
    ways = [str(each) for each in aligner.forward.chosen]
    if model == "bahdanau":
        assert ways == ["shift=false", "shift=true"]
    else:
        heads = [f"layer={layer} heads={each}" for layer in (1, 2) for each in ("all", "[1]", "[2]")]
        assert ways == [f"{head} shift={shift}" for head in heads for shift in ("false", "true")]
    assert len(aligner.align(["Open the door."], ["Abre la puerta."])[0]) == 3
    assert len(aligner.forward.chosen) == 1


def write(folder: Path, **texts: list[str]) -> None:
    for name, lines in texts.items():
        (folder / name).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def test_the_program(runs: tuple[Path, Path], tmp_path: Path) -> None:
    sources, targets, links = pairs(40, 5)
    gold = [" ".join(f"{source + 1}-{target + 1}" for source, target in each) for each in links]
    write(
        tmp_path,
        a=[*sources, ""],
        b=[*targets, ""],
        gold=[*gold, ""],
        **{"small.a": sources[:9], "small.b": targets[:9]},
    )
    write(tmp_path, **{"small.gold": gold[:9]})
    files = ["source=a", "target=b"]
    done = in_process(tmp_path, "mt.align", f"run={runs[0]}", f"reverse={runs[1]}", *files)
    assert done.returncode == 0, done.stderr
    found = done.stdout.split("\n")
    assert right(found[:-2], [format_links(each) for each in links]) > 0.95  # type: ignore[arg-type]
    assert found[-2:] == ["", ""]
    assert "shift=false, by agreement of both directions on 41 pairs" in done.stderr

    words = ["gold=gold", "gold_first=1", "output=links"]
    words += ["validation.source=small.a", "validation.target=small.b", "validation.gold=small.gold"]
    scored = in_process(tmp_path, "mt.align", f"run={runs[0]}", *files, *words)
    assert scored.returncode == 0, scored.stderr
    assert "by error rate on 9 pairs" in scored.stderr
    assert scored.stdout.startswith("41 pairs: precision ")
    assert float(scored.stdout.split("AER ")[1].strip().rstrip("%")) < 5
    written = (tmp_path / "links").read_text().split("\n")
    assert right(written[:-2], [format_links(each) for each in links]) > 0.95  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["target=short"], 1, "target=short: ends after 2 lines, but source=a has more"),
        (["source=short", "target=b"], 1, "source=short: ends after 2 lines, but target=b has more"),
        (["gold=short"], 1, "gold=short, line 1: 'alma' is no link"),
        (
            ["gold=wide"],
            1,
            "gold=wide, line 2: a link from source word 0 to target word 7, but the sentences have 1 and 1",
        ),
        (
            ["gold=wide", "gold_first=1"],
            1,
            "gold=wide, line 1: '0-0' counts words from 0, but here the first word is 1",
        ),
        (["gold=none"], 1, "gold=none: cannot be read"),
        (["target=null"], 2, "target"),
        (["source=???"], 2, "source: needs a value: source=FILE, the sentences to align"),
        (["output=b"], 2, "output=b: is the same file as target=b"),
        (["validation.gold=wide"], 2, "validation.gold=wide: goes with validation.source=FILE, which is missing"),
        (["validation.source=a"], 2, "validation.source=a: goes with validation.target=FILE, which is missing"),
        (["layer=4"], 2, "layer=4: the model attends to its source in 1 layer"),
        (["heads=best"], 2, "heads"),
        (["symmetrize=both"], 2, "symmetrize"),
        (["threshold=2"], 2, "threshold=2.0 must be at most 1"),
        (["links=short", "run=null"], 1, "links=short, line 1: 'alma' is no link"),
        (["links=wide", "run=null"], 1, "links=wide, line 2: a link from source word 0 to target word 7"),
        (["links=wide"], 2, "links=wide takes the place of models; give one"),
        (["reverse_links=wide"], 2, "reverse_links=wide: goes with links=FILE, which is missing"),
        (["reverse=nowhere"], 1, "reverse=nowhere: no such folder"),
        (["reverse_layer=1"], 2, "reverse_layer=1: says how to read reverse=FOLDER, which is missing"),
        (["links=wide", "run=null", "shift=true"], 2, "shift=True: says how to read run=FOLDER, which is missing"),
    ],
)
def test_wrong_input_gets_one_line(
    runs: tuple[Path, Path], tmp_path: Path, words: list[str], status: int, said: str
) -> None:
    write(tmp_path, a=["alma", "bino", "ceta"], b=["alma", "bino", "ceta"], short=["alma", "bino"])
    write(tmp_path, wide=["0-0", "0-7", ""])
    defaults = [f"run={runs[0]}", "source=a", "target=b", "output=links"]
    kept = [each for each in defaults if each.split("=")[0] not in {word.split("=")[0] for word in words}]
    found = in_process(tmp_path, "mt.align", *kept, *words)
    assert said in one_line(found, status)
    assert not (tmp_path / "links").exists()


def test_gold_links_outside_are_skipped_on_request(runs: tuple[Path, Path], tmp_path: Path) -> None:
    write(tmp_path, a=["alma", "bino ceta"], b=["alma", "ceta bino"], gold=["0-0 3-0", "1-0 0p1"])
    words = [f"run={runs[0]}", "source=a", "target=b", "gold=gold", "gold_outside=skip", "shift=false"]
    found = in_process(tmp_path, "mt.align", *words)
    assert found.stdout == "2 pairs: precision 100.0%, recall 100.0%, AER 0.0%\n", found.stderr


def test_links_made_before_are_joined_and_scored(tmp_path: Path) -> None:
    write(tmp_path, a=["a b c", "d", ""], b=["x y", "z", ""], gold=["0-0 1p1", "0-0", ""])
    write(tmp_path, there=["0-0 2-1", "0-0", ""], back=["0-0 1-1", "", ""])
    files = ["source=a", "target=b", "links=there", "reverse_links=back", "symmetrize=union"]
    found = in_process(tmp_path, "mt.align", *files)
    assert (found.returncode, found.stdout) == (0, "0-0 1-1 2-1\n0-0\n\n"), found.stderr
    scored = in_process(tmp_path, "mt.align", *files[:3], "gold=gold")
    assert scored.stdout == "3 pairs: precision 66.7%, recall 100.0%, AER 20.0%\n"


def test_a_guided_head_is_taken(tmp_path: Path) -> None:
    write(tmp_path, a=["Open the door."], b=["Abre la puerta."])
    for objective, said in (
        ({"_target_": "mt.training.GuidedAlignment", "layer": None, "head": 2}, "layer=1 heads=[2] shift=false\n"),
        ({"_target_": "mt.training.GuidedAlignment", "layer": 2}, "layer=2 heads=[1] shift=false\n"),
        ({"_target_": "mt.training.GuidedAlignment", "layer": 9}, "by mutual information"),
        ({"_target_": "mt.training.CrossEntropy"}, "by mutual information"),
        ("guided", "by mutual information"),
    ):
        folder = tiny_bundle(tmp_path / "run", training={"objective": objective})
        found = in_process(tmp_path, "mt.align", f"run={folder}", "source=a", "target=b")
        assert said in found.stderr
        assert len(found.stdout.split()) == 3
