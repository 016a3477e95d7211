"""What a stranger may put into a bundle or into a run's folder, made by a grammar, and the traps not to be sprung.

The grammar combines what is written (a name of a class, an interpolation) with where it is written (which file, which
key, how deep) and how (which encoding, which manifest). Every variant has a manifest that fits, as a stranger's would.
"""

from __future__ import annotations

import json
import os
import pickle
import random
import shutil
import sys
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import safetensors.torch
import torch
import yaml

from mt.files import folders

SECRET = "s3cret-of-the-user"
"""In a file and in the environment variable `TRAP_SECRET`; no program may ever show it."""

TRAP = """
import pathlib
MARK = pathlib.Path({mark!r})
MARK.write_text("imported")

def touch(*args, **kwargs):
    MARK.write_text("called")

class Touch:
    __init__ = touch
"""


@dataclass(frozen=True)
class Traps:
    """The module `strangers_trap`, which leaves a mark when it is imported or called, and a file with a secret."""

    mark: Path
    secret: Path

    @classmethod
    def lay(cls, folder: Path, patch: pytest.MonkeyPatch) -> Traps:
        """Make them so that an import by name would find the module."""
        traps = cls(folder / "mark", folder / "secret.txt")
        traps.secret.write_text(f"{SECRET}\n")
        (folder / "modules").mkdir()
        (folder / "modules" / "strangers_trap.py").write_text(TRAP.format(mark=str(traps.mark)))
        patch.syspath_prepend(str(folder / "modules"))
        patch.setenv("TRAP_SECRET", SECRET)
        patch.setenv("MT_SETTINGS", str(folder / "no_settings.yaml"))
        return traps

    def require_unsprung(self, said: str, kind: str) -> None:
        """Check that nothing ran, and that nothing secret was said."""
        assert not self.mark.exists(), f"{kind}: {self.mark.read_text()}"
        assert "strangers_trap" not in sys.modules, kind
        assert SECRET not in said, f"{kind}: {said}"
        assert "Traceback" not in said, f"{kind}: {said}"


Change = Callable[[Path], None]
"""Makes the hostile change in a folder."""


@dataclass(frozen=True)
class Variant:
    """One hostile folder.

    Attributes:
        name: what is done to it.
        change: does it.
        sealed: whether the manifest is written again afterwards, so that all sums fit.
        harmless: whether the folder may also be read, as nothing in it asks for anything.
    """

    name: str
    change: Change
    sealed: bool = True
    harmless: bool = False

    def make(self, folder: Path) -> None:
        """Change a folder, which is a copy of an honest one."""
        self.change(folder)
        if self.sealed:
            (folder / "manifest.json").unlink()
            folders._write_manifest(folder)


# -- what is written ------------------------------------------------------------------------------------------------

TARGETS: list[Any] = [
    "strangers_trap.touch",
    "strangers_trap.Touch",
    "strangers_trap",
    "os.system",
    "builtins.eval",
    "builtins.open",
    "subprocess.Popen",
    "pickle.loads",
    "torch.load",
    "hydra.utils.instantiate",
    "omegaconf.OmegaConf.load",
    "mt.errors.os.system",
    "mt.config.build.find",
    "mt.config.build.importlib.import_module",
    "mt.runs.checkpoint.torch.load",
    "mt.training.train",
    "mt.runs.Bundle",
    "mt.models.base.torch.load",
    "mt.models.Transformer.__init__.__globals__",
    "mt.models.__builtins__",
    "mt.models.__loader__",
    "mt.models.lazy_loader",
    "mt.models.transformer.model.Transformer",
    "mt.search..os.system",
    ".strangers_trap.Touch",
    "strangers_trap.Touch ",
    " strangers_trap.Touch",
    "strangers_trap.Touch\n",
    "strangers_trap/Touch",
    "file:strangers_trap.Touch",
    "${oc.env:TRAP_SECRET}",
    "\u202estrangers_trap.Touch",
    "",
    None,
    True,
    7,
    ["strangers_trap.Touch"],
    {"_target_": "strangers_trap.Touch"},
]
"""Values of `_target_`."""

INTERPOLATIONS = [
    "${oc.env:TRAP_SECRET}",
    "${oc.env:NONE,${oc.env:TRAP_SECRET}}",
    "${oc.create:{_target_: strangers_trap.touch}}",
    '${oc.create:\'{"_target_": "strangers_trap.Touch"}\'}',
    "${oc.decode:'{_target_: strangers_trap.touch}'}",
    "${hydra:runtime.cwd}",
    "${choices:search}",
    "${.model}",
    "${model._target_}",
    "${${model}}",
    "${",
    "${oc.env:",
    "{{ 7 * 7 }}",
    "$(touch mark)",
    "`touch mark`",
]
"""Texts that some reader of configurations, though not ours, would resolve."""

RESERVED = ["_args_", "_recursive_", "_convert_", "_mode_", "_x_", "__class__", "__reduce__", "_partial_"]
"""Keys that some reader of configurations knows."""

HOSTILE = {"_target_": "strangers_trap.Touch"}


def nodes() -> Iterator[tuple[str, Any]]:
    """Values that ask for code or for a secret, and how they are described."""
    for target in TARGETS:
        yield f"_target_={target!r}", {"_target_": target}
    for text in INTERPOLATIONS:
        yield text, text
    for key in RESERVED:
        yield f"{key}=node", {key: [HOSTILE], "_target_": "mt.attention.Dot"}
    yield "a node in a list in a list", [[[HOSTILE]]]
    yield "a node in mappings", {"a": {"b": [{"c": HOSTILE}]}}
    yield "a factory", {"_target_": "strangers_trap.touch", "_partial_": True}


def put(tree: Any, key: str, value: Any) -> None:
    """Set a dotted key in nested mappings; the key may be absent."""
    *parents, name = key.split(".")
    for parent in parents:
        tree = tree.setdefault(parent, {})
    tree[name] = value


def in_json(file: str, key: str, value: Any) -> Change:
    """The change that sets a key of a JSON file."""

    def change(folder: Path) -> None:
        tree = json.loads((folder / file).read_text())
        if key and isinstance(value, dict) and "_target_" in value and key in ("model", "search", "data"):
            tree[key] = {**tree[key], **value}  # the rest of the node is as honest as before
        else:
            put(tree, key, value)
        (folder / file).write_text(json.dumps(tree))

    return change


def written(file: str, content: str | bytes) -> Change:
    """The change that replaces a file."""
    given = content.encode() if isinstance(content, str) else content
    return lambda folder: (folder / file).write_bytes(given) and None


# -- where it is written in a bundle --------------------------------------------------------------------------------

PLACES = ["model", "model.attention", "model.width", "model.extra", "search", "search.beam", "search.extra"]
"""Keys of a bundle's configuration from which something is built when it is loaded."""


def configurations() -> Iterator[Variant]:
    """Every hostile value at every place of `config.json`, of format 2 and of the older format 1."""
    for (said, value), place in product(nodes(), PLACES):
        yield Variant(f"config.json {place}: {said}", in_json("config.json", place, value))
    for said, value in nodes():
        yield Variant(
            f"config.json of format 1, model: {said}",
            lambda folder, value=value: [  # type: ignore[misc]
                in_json("config.json", "format", 1)(folder),
                in_json("config.json", "model", value)(folder),
            ],
        )


def corpora() -> Iterator[Variant]:
    """Hostile values in the part that only evaluation and comparison read."""
    for (said, value), place in product(nodes(), ["data", "data.train", "data.source"]):
        yield Variant(f"config.json {place}: {said}", in_json("config.json", place, value), harmless=True)


def encodings() -> Iterator[Variant]:
    """Forms of a file that two readers could understand differently."""
    good = '{"_target_": "mt.models.Transformer", "_target_": "strangers_trap.Touch"}'
    spelt = '{"\\u005ftarget\\u005f": "strangers_trap\\u002eTouch"}'
    for said, model in (("a key twice", good), ("escaped letters", spelt)):
        text = f'{{"format": 2, "search": {{"_target_": "mt.search.GreedySearch"}}, "model": {model}}}'
        yield Variant(f"config.json with {said}", written("config.json", text))
        for encoding in ("utf-16", "utf-32", "utf-7", "utf-8-sig"):
            yield Variant(f"config.json with {said}, {encoding}", written("config.json", text.encode(encoding)))
    for file, opening in product(["config.json", "scores.json", "preprocessing.json"], ["[", '{"a":', "[[[[{"]):
        for depth in (101, 990, 100_000):
            yield Variant(f"{file}: {opening} {depth} times", written(file, '{"x":' + opening * depth))
        yield Variant(f"{file}: closed lists", written(file, f'{{"x": {"[" * 200 + "]" * 200}}}'))
    for text in ("", "null", "[]", "7", "{", '{"format": ' + "9" * 5000 + "}", "NaN", "\ufeff{}", "{}\x00"):
        for file in ("config.json", "scores.json", "preprocessing.json"):
            yield Variant(
                f"{file}: {text[:20]!r}", written(file, text), harmless=file == "scores.json" and text == "{}"
            )
    for value in (1.0, True, "2", [2], {"a": 2}, 3, -1, None, 2**70):
        yield Variant(f"format={value!r}", in_json("config.json", "format", value))
    for key, value in product(
        ["source_language", "normalizer", "joint", "format"], ["../../x", "\x1b]0;x\x07", [], {"a": 1}, 7, None]
    ):
        yield Variant(f"preprocessing.json {key}: {value!r}", in_json("preprocessing.json", key, value), harmless=True)
    for key, value in product(["scores", "scores.bleu", "scores.bleu.value"], [[1], "x", {"a": 1}, 7]):
        right = (key, value) == ("scores.bleu.value", 7)
        yield Variant(f"scores.json {key}: {value!r}", in_json("scores.json", key, value), harmless=right)
    for value in ([1], {"a": [HOSTILE]}, 7, "${oc.env:TRAP_SECRET}", "\x1b[31m"):
        yield Variant(f"scores.json split: {value!r}", in_json("scores.json", "split", value), harmless=True)


class Reduced:
    """Unpickling it calls the trap."""

    def __reduce__(self) -> tuple[Any, ...]:
        return eval, ("__import__('strangers_trap').touch()",)


def saved_by_torch(path: Path, compressed: bool = False, legacy: bool = False) -> None:
    """A file of `torch.save` with a pickle that calls the trap."""
    torch.save({"optimizer": Reduced(), "random": {}}, path, _use_new_zipfile_serialization=not legacy)
    if compressed:
        with zipfile.ZipFile(path) as archive:
            inside = {each.filename: archive.read(each) for each in archive.infolist()}
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in inside.items():
                archive.writestr(name, content)


def headers() -> list[tuple[str, bytes]]:
    """False files of safetensors: what is wrong, and the content."""
    huge = json.dumps({"w": {"dtype": "F32", "shape": [2**40, 2**20], "data_offsets": [0, 2**62]}}).encode()
    return [
        ("a header of 100 MB", (100_000_000).to_bytes(8, "little") + b"{}"),
        ("a header that never ends", (2**63).to_bytes(8, "little")),
        ("a header nested deeply", (100_000).to_bytes(8, "little") + b"[" * 100_000),
        ("a tensor of exabytes", len(huge).to_bytes(8, "little") + huge),
        ("nothing", b""),
    ]


def pickles() -> Iterator[Variant]:
    """Pickles in place of each file, and files that are larger in memory than on the disk."""
    for file in (
        "model.safetensors",
        "joint.model",
        "config.json",
        "preprocessing.json",
        "scores.json",
        "manifest.json",
    ):
        yield Variant(f"{file}: a pickle", written(file, pickle.dumps(Reduced())), sealed=file != "manifest.json")
        yield Variant(
            f"{file}: of torch.save", lambda folder, file=file: saved_by_torch(folder / file), file != "manifest.json"
        )  # type: ignore[misc]
    for said, content in headers():
        yield Variant(f"model.safetensors: {said}", written("model.safetensors", content))
    for key in ("model.width", "model.feed_forward", "model.encoder_layers", "model.heads"):
        for value in (10**6, 2**40, 2**63 - 1, 2**70):
            yield Variant(f"{key}={value}", in_json("config.json", key, value))

    def large(folder: Path, file: str) -> None:
        with (folder / file).open("r+b") as opened:
            opened.truncate(100 << 20)  # a hole, which takes no room on the disk

    for file in ("scores.json", "config.json", "joint.model", "manifest.json"):
        yield Variant(
            f"{file} of 100 MiB", lambda folder, file=file: large(folder, file), file not in ("manifest.json",)
        )  # type: ignore[misc]


OF_BUNDLES = ("model.safetensors", "config.json", "preprocessing.json", "scores.json", "joint.model")
SHARD = "shard-00001-model-00001-of-00001.safetensors"
OF_CHECKPOINTS = (SHARD, "state.json", "counters.json")


def manifests(files: Sequence[str] = OF_BUNDLES) -> Iterator[Variant]:
    """Manifests that lack a file, name one elsewhere, or are none."""
    for text in ("", "{}", "[]", "null", "7", '"x"', "{", "[" * 100_000, '{"a":' * 5000 + "1" + "}" * 5000):
        yield Variant(f"manifest.json: {text[:20]!r}", written("manifest.json", text), sealed=False)

    def entries(change: Callable[[dict[str, Any], Path], Any]) -> Change:
        def changed(folder: Path) -> None:
            manifest = json.loads((folder / "manifest.json").read_text())
            change(manifest, folder)
            (folder / "manifest.json").write_text(json.dumps(manifest))

        return changed

    elsewhere = [
        "../secret.txt",
        "{folder}/../secret.txt",
        "a/../../secret.txt",
        "./config.json",
        "a//b",
        "",
        ".",
        "..",
    ]
    for name in [*elsewhere, "/etc/passwd", "..\\secret.txt", "C:/x", "a\0b", "/dev/zero", "~/x", "${oc.env:HOME}/x"]:

        def add(manifest: dict[str, Any], folder: Path, name: str = name) -> None:
            place = name.replace("{folder}", str(folder))
            honest = (folder / place).is_file()
            manifest[place] = folders._entry(folder / place) if honest else next(iter(manifest.values()))

        yield Variant(f"manifest.json names {name!r}", entries(add), sealed=False)
    for file in files:
        yield Variant(
            f"manifest.json without {file}",
            entries(lambda found, _, file=file: found.pop(file)),
            sealed=False,  # type: ignore[misc]
        )
    for key, value in product(["bytes", "sha256", "ends"], [None, -1, 1.5, "1", [1], {"a": 1}, True, 2**70]):
        if (key, value) == ("ends", "1"):
            continue  # text, as it should be; nobody reads the ends of a small file
        yield Variant(
            f"manifest.json {key}={value!r}",
            entries(lambda found, _, key=key, value=value: next(iter(found.values())).update({key: value})),  # type: ignore[misc]
            sealed=False,
        )
    for entry in (None, [], "x", 7, {}):
        yield Variant(
            f"manifest.json entry={entry!r}",
            entries(lambda found, _, entry=entry: found.update({next(iter(found)): entry})),  # type: ignore[misc]
            sealed=False,
        )


def links(files: Sequence[str] = OF_BUNDLES) -> Iterator[Variant]:
    """Links, pipes and devices in place of files. What a link leads to is never shown."""
    for file in (*files, "manifest.json"):

        def link(folder: Path, file: str = file, aim: str = "../secret.txt") -> None:
            (folder / file).unlink()
            (folder / file).symlink_to(aim)

        def pipe(folder: Path, file: str = file) -> None:
            (folder / file).unlink()
            os.mkfifo(folder / file)

        sealed = file != "manifest.json"
        yield Variant(f"{file} -> a secret", link, sealed)
        for aim in ("/dev/zero", "/dev/stdin", "/proc/self/environ", "/proc/self/mem", file, "missing", "."):
            yield Variant(f"{file} -> {aim}", lambda folder, link=link, aim=aim: link(folder, aim=aim), False)  # type: ignore[misc]
        yield Variant(f"{file}: a pipe", pipe, False)


def of_bundles() -> list[Variant]:
    """Every hostile bundle."""
    return [*configurations(), *corpora(), *encodings(), *pickles(), *manifests(), *links()]


# -- runs -----------------------------------------------------------------------------------------------------------

PARTS = [
    "model",
    "model.width",
    "model.attention",
    "data",
    "data.train",
    "cleaning",
    "normalization",
    "tokenizer",
    "objective",
    "optimizer",
    "optimizer.learning_rate",
    "schedule",
    "search",
    "trainer",
    "trainer.max_steps",
    "tracking",
    "tracking.folder",
    "observers",
    "observers.prober",
    "observers.mine",
    "batch",
    "validation",
    "validation.probes",
    "seed",
    "run_name",
    "hydra",
]
"""Keys of a run's configuration."""


def in_yaml(key: str, value: Any) -> Change:
    """The change that sets a key of `config.yaml`."""

    def change(folder: Path) -> None:
        tree = yaml.safe_load((folder / "config.yaml").read_text())
        node = tree.get(key)
        put(tree, key, {**node, **value} if isinstance(node, dict) and isinstance(value, dict) else value)
        (folder / "config.yaml").write_text(yaml.safe_dump(tree))

    return change


COUNTERS = [
    "step",
    "epoch",
    "batch",
    "seconds",
    "training_seconds",
    "source_tokens",
    "places",
    "skipped",
    "history",
    "more",
]
"""Keys of a checkpoint's `counters.json`."""


STATES = ["format", "optimizer", "extra", "more", "extra.scaler", "extra.largest_batch"]
STATES += ["optimizer.parameters", "optimizer.state", "optimizer.rest", "optimizer.rest.param_groups"]
"""Keys of a checkpoint's `state.json`."""


def of_checkpoints() -> Iterator[Variant]:
    """Every hostile checkpoint."""
    old = {
        "a pickle": lambda folder: saved_by_torch(folder / "optimizer.pt"),
        "a compressed pickle": lambda folder: saved_by_torch(folder / "optimizer.pt", compressed=True),
        "a bare pickle": written("optimizer.pt", pickle.dumps(Reduced())),
    }
    for said, change in old.items():
        yield Variant(f"optimizer.pt: {said}", change)
    for file in OF_CHECKPOINTS:
        yield Variant(f"{file}: a pickle", written(file, pickle.dumps(Reduced())))
        yield Variant(f"{file}: of torch.save", lambda folder, file=file: saved_by_torch(folder / file))  # type: ignore[misc]
    for said, content in headers():
        yield Variant(f"{SHARD}: {said}", written(SHARD, content))
    for text in ("", "null", "[]", "7", "{", "{}", "[" * 100_000):
        yield Variant(f"state.json: {text[:20]!r}", written("state.json", text))
    for key, value in product(STATES, ["x", -1, [HOSTILE], {"a": 1}, None, 1e308, True]):
        if (key, value) not in (("extra.largest_batch", None), ("extra.scaler", {"a": 1})):
            yield Variant(f"state.json {key}={value!r}", in_json("state.json", key, value))

    def moment(folder: Path, tensors: dict[str, torch.Tensor]) -> str:
        return next(name for name in tensors if name.endswith("exp_avg"))

    changes: dict[str, Callable[[Path, dict[str, torch.Tensor]], Any]] = {
        "a weight is missing": lambda _, all: all.pop(next(name for name in all if name.startswith("model/"))),
        "one weight more": lambda _, all: all.update({"model/more": torch.zeros(2)}),
        "one moment more": lambda _, all: all.update({"optimizer/more": torch.zeros(2)}),
        "a moment is missing": lambda folder, all: all.pop(moment(folder, all)),
        "a moment of another type": lambda folder, all: all.update({moment(folder, all): torch.zeros(1).half()}),
        "a moment of another shape": lambda folder, all: all.update({moment(folder, all): torch.zeros(3)}),
        "weights of another type": lambda _, all: all.update({name: each.double() for name, each in all.items()}),
        "weights of another shape": lambda _, all: all.update({name: each[..., None] for name, each in all.items()}),
        "nothing": lambda _, all: all.clear(),
    }
    for said, change_tensors in changes.items():
        yield Variant(f"{SHARD}: {said}", in_shard(change_tensors))
    offsets: list[Any] = [None, [], "x", [1], [-1, 0], [2**62, 0], [0.5, 0], [0, 0, 0], {"a": 1}, [True, False]]
    for offset in offsets:
        yield Variant(f"{SHARD}: parts begin at {offset!r}", in_shard(lambda *_: None, offset))
    yield Variant(f"{SHARD}: twice", lambda folder: shutil.copy(folder / SHARD, folder / "more.safetensors"))  # type: ignore[arg-type, return-value]
    yield Variant(
        f"{SHARD}: twice, once without a sum",
        lambda folder: shutil.copy(folder / SHARD, folder / "more.safetensors"),  # type: ignore[arg-type, return-value]
        sealed=False,
    )
    yield from manifests(OF_CHECKPOINTS)
    yield from links(OF_CHECKPOINTS)


def in_shard(change: Callable[[Path, dict[str, torch.Tensor]], Any], offset: Any = ()) -> Change:
    """Change the tensors of a checkpoint; with `offset`, also what the header says of where each of them begins."""

    def changed(folder: Path) -> None:
        tensors = safetensors.torch.load_file(folder / SHARD)
        change(folder, tensors)
        begins = {
            name: {"saved_offsets": [0] * each.dim() if offset == () else offset} for name, each in tensors.items()
        }
        (folder / SHARD).write_bytes(safetensors.torch.save(tensors, {"DCP_SHARDING_INFO": json.dumps(begins)}))

    return changed


def of_runs() -> list[Variant]:
    """Every hostile run folder; `harmless` where the key means nothing, or any text is a valid value of it."""
    unread = ("run_name", "hydra")
    variants = [
        Variant(f"config.yaml {place}: {said}", in_yaml(place, value), False, place in unread or place == "data.train")
        for (said, value), place in product(nodes(), PARTS)
    ]
    bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{new}: &{new} [{','.join(['*' + old] * 9)}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
    )
    texts = {
        "an alias bomb": bomb,
        "a merge": "data: &d {a: 1}\nmodel: {<<: *d}\n",
        "a cycle": "data: &d {model: *d}\nmodel: {}\n",
        "python/object": "data: !!python/object/apply:strangers_trap.touch []\nmodel: {}\n",
        "python/name": "data: !!python/name:strangers_trap.touch ''\nmodel: {}\n",
        "python/module": "data: !!python/module:strangers_trap ''\nmodel: {}\n",
        "python/tuple": "data: !!python/tuple [1]\nmodel: {}\n",
        "pathlib": "data: !!python/object/apply:pathlib.Path [/etc/passwd]\nmodel: {}\n",
        "a tag of its own": "%TAG ! tag:yaml.org,2002:python/\n---\ndata: !object/apply:strangers_trap.touch []\n",
        "deep lists": "data: " + "[" * 100_000,
        "deep mappings": "".join(f"{' ' * depth}a:\n" for depth in range(5000)),
        "a key twice": "data: {}\ndata: {_target_: strangers_trap.Touch}\nmodel: {}\n",
        "two documents": "data: {}\nmodel: {}\n---\ndata: {}\n",
        "binary": "data: !!binary c3RyYW5nZXJz\nmodel: {}\n",
        "no text": "\x00\x01",
        "empty": "",
    }
    variants += [Variant(f"config.yaml: {said}", written("config.yaml", text), False) for said, text in texts.items()]
    encoded = "data: {_target_: strangers_trap.Touch}\nmodel: {_target_: strangers_trap.Touch}\n"
    for encoding in ("utf-16", "utf-32", "utf-8-sig", "utf-7"):
        variants.append(Variant(f"config.yaml: {encoding}", written("config.yaml", encoded.encode(encoding)), False))
    for name in ("train.log", "train.lock", "tensorboard", "bundle", "checkpoints"):

        def link(folder: Path, name: str = name) -> None:
            path = folder / name
            if path.is_dir():
                path.rename(folder.parent / f"{folder.name}-{name}")
            path.unlink(missing_ok=True)
            path.symlink_to(folder.parent / f"{folder.name}-{name}" if name == "checkpoints" else "../secret.txt")

        variants.append(Variant(f"{name} -> elsewhere", link, False))

    def checkpoint(change: Callable[[Path], Any], sealed: bool = True) -> Change:
        def changed(folder: Path) -> None:
            for inner in (folder / "checkpoints").iterdir():
                Variant("", change, sealed).make(inner)

        return changed

    for variant in of_checkpoints():
        variants.append(Variant(f"checkpoint: {variant.name}", checkpoint(variant.change, variant.sealed), False))
    for key, value in product(COUNTERS, ["x", -1, [HOSTILE], {"a": 1}, None, 1e308, True]):
        variants.append(
            Variant(f"counters.json {key}={value!r}", checkpoint(in_json("counters.json", key, value)), False)
        )
    return variants


def sample(variants: list[Variant], count: int, seed: int) -> list[Variant]:
    """Some of the variants, spread over all kinds; the same ones for the same seed."""
    step = max(1, len(variants) // count)
    start = random.Random(seed).randrange(step)
    return variants[start::step][:count]
