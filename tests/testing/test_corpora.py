"""Kinds of corpora that need no network keep their promises."""

from functools import partial
from pathlib import Path

import pytest
from omegaconf import OmegaConf

from mt.config.build import CONFIG_DIR
from mt.data import FilesCorpus, SampleCorpus
from mt.data.corpora.sample import sample_folder
from mt.testing import check_corpus

CHECKED = {"mt.data.SampleCorpus", "mt.data.FilesCorpus", "mt.data.HubCorpus", "mt.data.MixedCorpus"}
"""Classes that the files of configs/data name: the first two are checked here, the others in tests/data."""


@pytest.mark.parametrize("path", sorted((CONFIG_DIR / "data").glob("*.yaml")), ids=lambda path: path.stem)
def test_every_kind_of_corpus_is_checked(path: Path) -> None:
    target = OmegaConf.load(path)["_target_"]
    assert target in CHECKED, f"call check_corpus for {target} in this file, and name it in CHECKED"


def test_the_bundled_corpus() -> None:
    check_corpus(SampleCorpus, settings={"seed": 2, "limit": 100}, watched=[sample_folder()])


@pytest.mark.parametrize("kind", ["prefix", "table"])
def test_files(tmp_path: Path, kind: str) -> None:
    pairs = [(f"source {n}", f"target {n}") for n in range(20)]
    if kind == "prefix":
        for side, code in enumerate(("en", "de")):
            lines = "".join(f"{pair[side]}\n" for pair in pairs)
            (tmp_path / f"train.{code}").write_text(lines, encoding="utf-8")
        train = str(tmp_path / "train")
    else:
        train = str(tmp_path / "train.tsv")
        Path(train).write_text("".join("\t".join(pair) + "\n" for pair in pairs), encoding="utf-8")
    corpus = partial(FilesCorpus, source="en", target="de", train=train)
    small = partial(corpus, **{"held_out": 3, "held_out_test": 2})
    check_corpus(small, settings={"seed": 2, "limit": 4, "held_out": 4, "held_out_test": 0}, watched=[tmp_path])
