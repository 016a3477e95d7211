"""A synthetic corpus, English to Spanish, of short messages with names and numbers that occur only once each.

No name or number of a test sentence is in the training text, so a translation can have it right only by copying it,
piece by piece. A seeded generator makes names from syllables and numbers from digits.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

from mt.files.folders import write_whole

Pair = tuple[str, str]

TEMPLATES: list[Pair] = [
    ("Meet {name} {day} at the {place}.", "Encuentra a {name} {day} en {place}."),
    ("{name} ordered {number} {thing}.", "{name} pidió {number} {thing}."),
    ("Please call {name} on {number} {day}.", "Por favor, llama a {name} al {number} {day}."),
    ("{name} and {other} are waiting at the {place}.", "{name} y {other} esperan en {place}."),
    ("Room {number} is booked for {name}.", "La sala {number} está reservada para {name}."),
    ("{day}, {name} will sell {number} {thing} to {other}.", "{day}, {name} venderá {number} {thing} a {other}."),
    ("The code of {name} is {number}.", "El código de {name} es {number}."),
    ("Send {number} {thing} to {name} at the {place}.", "Envía {number} {thing} a {name} en {place}."),
    ("Has {name} already paid bill {number}?", "¿Ya ha pagado {name} la factura {number}?"),
    ("{name} lives in {other}, house {number}.", "{name} vive en {other}, casa {number}."),
    ("Train {number} to {name} leaves {day}.", "El tren {number} a {name} sale {day}."),
    ("Doctor {name} will see you {day} in room {number}.", "El doctor {name} le atenderá {day} en la sala {number}."),
    ("There are {number} {thing} at the {place}.", "Hay {number} {thing} en {place}."),
    ("{name} wrote to {other} {day}.", "{name} escribió a {other} {day}."),
    ("We need {number} {thing} {day}.", "Necesitamos {number} {thing} {day}."),
    ("Mrs {name} found {thing} at the {place} {day}.", "La señora {name} encontró {thing} en {place} {day}."),
]
SLOTS: dict[str, list[Pair]] = {
    "day": [("today", "hoy"), ("tomorrow", "mañana"), ("on Monday", "el lunes"), ("on Friday", "el viernes")],
    "place": [
        ("station", "la estación"),
        ("museum", "el museo"),
        ("market", "el mercado"),
        ("school", "la escuela"),
        ("harbour", "el puerto"),
        ("library", "la biblioteca"),
    ],
    "thing": [
        ("red apples", "manzanas rojas"),
        ("books", "libros"),
        ("old keys", "llaves viejas"),
        ("bottles of water", "botellas de agua"),
        ("tickets", "billetes"),
        ("letters", "cartas"),
    ],
}
ONSETS = ["b", "br", "c", "d", "dr", "f", "g", "gr", "h", "j", "k", "kl", "l", "m", "n", "p", "pr", "r", "s", "st"]
ONSETS += ["t", "tr", "v", "w", "z"]
VOWELS = "aeiou"
CODAS = ["", "", "l", "m", "n", "r", "s", "x"]

MOST_PAIRS = 500_000
"""Largest total number of pairs. There are only 999,900 numbers, and drawing unused ones gets slow near that limit."""


def write_names(folder: Path, train: int = 200, held_out: int = 300, seed: int = 1) -> None:
    """Write train, validation and test as `train.en`, `train.es` and so on into a folder.

    Args:
        folder: the output folder; made if it does not exist.
        train: number of training pairs.
        held_out: number of validation pairs, and of test pairs.
        seed: seed of the generator.
    """
    pairs = name_pairs(seed)
    for name, count in (("train", train), ("val", held_out), ("test", held_out)):
        chosen = [next(pairs) for _ in range(count)]
        folder.mkdir(parents=True, exist_ok=True)
        for language, lines in zip(("en", "es"), zip(*chosen, strict=True), strict=True):
            write_whole(folder / f"{name}.{language}", "".join(f"{line}\n" for line in lines))


def name_pairs(seed: int) -> Iterator[Pair]:
    """An endless stream of pairs in which no name or number occurs in two slots."""
    generator, used = random.Random(seed), set[str]()

    def fresh(kind: str) -> str:
        while (made := _name(generator) if kind in ("name", "other") else _number(generator)) in used:
            pass
        used.add(made)
        return made

    while True:
        templates = generator.choice(TEMPLATES)
        slots = re.findall(r"{(\w+)}", templates[0])
        filling = {slot: generator.choice(SLOTS[slot]) if slot in SLOTS else (fresh(slot),) * 2 for slot in slots}
        sides = [templates[i].format(**{slot: words[i] for slot, words in filling.items()}) for i in (0, 1)]
        yield tuple(side[0].upper() + side[1:] for side in sides)  # type: ignore[misc]


def _name(generator: random.Random) -> str:
    syllables = [
        generator.choice(ONSETS) + generator.choice(VOWELS) + generator.choice(CODAS)
        for _ in range(generator.randint(2, 4))
    ]
    return "".join(syllables).capitalize()


def _number(generator: random.Random) -> str:
    length = generator.randint(3, 6)
    return str(generator.randrange(10 ** (length - 1), 10**length))
