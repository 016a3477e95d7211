"""Everyday English sentences with Spanish translations, composed from words (everyday_words.py) and patterns.

They are part of the bundled corpus (scripts/make_sample.py), because the texts of an interface hardly know a kitchen, a
dog or tomorrow. `everyday_pairs` is seeded: it always gives the same pairs. Fixed phrases are in everyday_phrases.txt.

Each English word or pattern has one translation, so that a small model can learn it: `tú` for you, `enciende` for turn
on, `en` for in. Patterns are functions that give every pair they can form.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from string import ascii_letters, ascii_lowercase, digits, punctuation

from scripts.everyday_words import (
    ACTIONS,
    ANIMALS,
    ANYONE,
    ARE,
    CITIES,
    CLOSED_THINGS,
    DAYS,
    FEELINGS,
    FOLKS,
    FOODS,
    FURNITURE,
    GO,
    HAVE,
    LIVE,
    MOODS,
    NAMES,
    NATURES,
    NEED,
    NUMBERS,
    OFTEN,
    OPENED,
    PEOPLE,
    PLACES,
    QUALITIES,
    RELATIVES,
    ROOMS,
    SERVINGS,
    SPEAKERS,
    STAND,
    STUFFS,
    SWITCHED,
    THINGS,
    WANT,
    WHEN,
    WORK,
    Adjective,
    Noun,
)

Pair = tuple[str, str]
Pattern = Callable[[], Iterator[Pair]]

PHRASES = Path(__file__).with_name("everyday_phrases.txt")


def a_(noun: Noun) -> str:
    """`a` with the article: al médico, a la playa."""
    return "al " + noun.spanish if noun.the.startswith("el ") else "a " + noun.the


def de_(noun: Noun) -> str:
    """`de` with the article: del baño, de la cocina."""
    return "del " + noun.spanish if noun.the.startswith("el ") else "de " + noun.the


def sentence(english: str, spanish: str, ends: str = ".") -> Pair:
    """Capital letters, and the marks of a question or an exclamation."""
    opening = {"?": "¿", "!": "¡"}.get(ends, "")
    return english[0].upper() + english[1:] + ends, opening + spanish[0].upper() + spanish[1:] + ends


def requests(english: str, spanish: str) -> Iterator[Pair]:
    """A request, alone and with please in front or behind."""
    yield sentence(english, spanish)
    yield sentence(f"please {english}", f"por favor, {spanish}")
    yield sentence(f"{english}, please", f"{spanish}, por favor")


def switching() -> Iterator[Pair]:
    verbs = [("turn on", "enciende", "encender"), ("turn off", "apaga", "apagar")]
    for (english, spanish, infinitive), thing in product(verbs, SWITCHED):
        for room in [None, *ROOMS]:
            where, de = ("", "") if room is None else (f" in the {room.english}", f" {de_(room)}")
            yield from requests(f"{english} the {thing.english}{where}", f"{spanish} {thing.the}{de}")
            yield sentence(
                f"can you {english} the {thing.english}{where}", f"puedes {infinitive} {thing.the}{de}", ends="?"
            )
            if thing.english in ("light", "lamp", "fan"):
                yield from requests(f"{english} the {thing.plural}{where}", f"{spanish} {thing.the_plural}{de}")
    for thing, room in product(SWITCHED, ROOMS):
        for state, word in [("on", "encendido"), ("off", "apagado")]:
            agreeing = Adjective("", word).agreeing(thing.feminine)
            yield sentence(
                f"the {thing.english} in the {room.english} is {state}", f"{thing.the} {de_(room)} está {agreeing}"
            )
            yield sentence(
                f"is the {thing.english} in the {room.english} {state}", f"está {agreeing} {thing.the} {de_(room)}", "?"
            )


def opening() -> Iterator[Pair]:
    verbs = [("open", "abre", "abrir"), ("close", "cierra", "cerrar")]
    for (english, spanish, infinitive), thing in product(verbs, OPENED + CLOSED_THINGS):
        yield from requests(f"{english} the {thing.english}", f"{spanish} {thing.the}")
        yield sentence(f"can you {english} the {thing.english}", f"puedes {infinitive} {thing.the}", "?")
        yield sentence(
            f"do not {english} the {thing.english}", f"no {'abras' if english == 'open' else 'cierres'} {thing.the}"
        )
    for (english, spanish, _), thing, room in product(verbs, OPENED, ROOMS):
        yield from requests(
            f"{english} the {thing.english} in the {room.english}", f"{spanish} {thing.the} {de_(room)}"
        )
        yield from requests(
            f"{english} the {thing.plural} in the {room.english}", f"{spanish} {thing.the_plural} {de_(room)}"
        )
    for thing, room in product(OPENED, [None, *ROOMS]):
        for state, word in [("open", "abierto"), ("closed", "cerrado")]:
            where, de = ("", "") if room is None else (f" in the {room.english}", f" {de_(room)}")
            adjective = Adjective("", word)
            yield sentence(
                f"the {thing.english}{where} is {state}", f"{thing.the}{de} está {adjective.agreeing(thing.feminine)}"
            )
            yield sentence(
                f"the {thing.plural}{where} are {state}",
                f"{thing.the_plural}{de} están {adjective.agreeing(thing.feminine, plural=True)}",
            )


def temperatures() -> Iterator[Pair]:
    for room, degrees in product(ROOMS, range(15, 31)):
        yield from requests(
            f"set the temperature in the {room.english} to {degrees} degrees",
            f"pon la temperatura {de_(room)} a {degrees} grados",
        )
        yield sentence(f"it is {degrees} degrees in the {room.english}", f"hay {degrees} grados en {room.the}")


def where_is() -> Iterator[Pair]:
    for noun in ROOMS + PLACES + THINGS + ANIMALS:
        yield sentence(f"where is the {noun.english}", f"dónde está {noun.the}", "?")
        yield sentence(f"where is the {noun.english}, please", f"dónde está {noun.the}, por favor", "?")
    for noun in THINGS + ANIMALS:
        yield sentence(f"where are the {noun.plural}", f"dónde están {noun.the_plural}", "?")
        yield sentence(f"where are my {noun.plural}", f"dónde están mis {noun.plural_es}", "?")
        yield sentence(f"where is my {noun.english}", f"dónde está mi {noun.spanish}", "?")
        yield sentence(f"where is your {noun.english}", f"dónde está tu {noun.spanish}", "?")
    for subject in RELATIVES:
        yield sentence(f"where is {subject.english}", f"dónde está {subject.spanish}", "?")


def being_somewhere() -> Iterator[Pair]:
    spots = [
        ("on", "sobre", False),
        ("under", "debajo", True),
        ("behind", "detrás", True),
        ("in front of", "delante", True),
        ("next to", "al lado", True),
        ("near", "cerca", True),
    ]
    places = [(f"in the {room.english}", f"en {room.the}") for room in ROOMS]
    places += [
        (f"in the {noun.english}", f"en {noun.the}") for noun in PLACES if noun.english in ("park", "city", "hotel")
    ]
    places += [
        (f"{english} the {noun.english}", f"{spanish} {de_(noun) if takes_de else noun.the}")
        for (english, spanish, takes_de), noun in product(spots, FURNITURE)
    ]
    movable = ANIMALS + [noun for noun in THINGS if noun not in FURNITURE]
    for noun, (where, donde) in product(movable, places):
        yield sentence(f"the {noun.english} is {where}", f"{noun.the} está {donde}")
        yield sentence(f"there is {noun.a} {where}", f"hay {noun.a_es} {donde}")
        yield sentence(f"is there {noun.a} {where}", f"hay {noun.a_es} {donde}", "?")
        yield sentence(f"the {noun.plural} are {where}", f"{noun.the_plural} están {donde}")
    for subject, room in product(ANYONE, ROOMS):
        yield sentence(
            f"{subject.short_be} in the {room.english}", f"{subject.says(STAND[subject.person])} en {room.the}"
        )


def having() -> Iterator[Pair]:
    owned = ANIMALS + THINGS
    for subject, noun in product(ANYONE, owned):
        has = "has" if subject.third else "have"
        tiene = subject.says(HAVE[subject.person])
        yield sentence(f"{subject.english} {has} {noun.a}", f"{tiene} {noun.a_es}")
        for number, numero in NUMBERS:
            yield sentence(f"{subject.english} {has} {number} {noun.plural}", f"{tiene} {numero} {noun.plural_es}")
    for noun in owned + FOODS:
        yield sentence(f"do you have {noun.a}", f"tienes {noun.a_es}", "?")
        yield sentence(f"I do not have {noun.a}", f"no tengo {noun.a_es}")


def owning_of_a_kind() -> Iterator[Pair]:
    for subject, noun, quality in product(SPEAKERS + RELATIVES[:8] + FOLKS[:4], ANIMALS + THINGS, QUALITIES):
        has = "has" if subject.third else "have"
        tiene = subject.says(HAVE[subject.person])
        article = "an" if quality.english[0] in "aeiou" else "a"
        yield sentence(
            f"{subject.english} {has} {article} {quality.english} {noun.english}",
            f"{tiene} {noun.a_es} {quality.agreeing(noun.feminine)}",
        )
        for number, numero in NUMBERS[:4]:
            yield sentence(
                f"{subject.english} {has} {number} {quality.english} {noun.plural}",
                f"{tiene} {numero} {noun.plural_es} {quality.agreeing(noun.feminine, plural=True)}",
            )


def pointing() -> Iterator[Pair]:
    for noun in THINGS + ANIMALS + FOODS:
        yield sentence(f"this is {noun.a}", f"esto es {noun.a_es}")
        yield sentence(f"that is {noun.a}", f"eso es {noun.a_es}")
        yield sentence(f"is this {noun.a}", f"esto es {noun.a_es}", "?")
        yield sentence(f"this is not {noun.a}", f"esto no es {noun.a_es}")
        yield sentence(f"this is my {noun.english}", f"{'esta' if noun.feminine else 'este'} es mi {noun.spanish}")
        yield sentence(f"is that your {noun.english}", f"{'esa' if noun.feminine else 'ese'} es tu {noun.spanish}", "?")
        yield sentence(
            f"these are my {noun.plural}", f"{'estas' if noun.feminine else 'estos'} son mis {noun.plural_es}"
        )
        for quality in QUALITIES:
            article = "an" if quality.english[0] in "aeiou" else "a"
            yield sentence(
                f"this is {article} {quality.english} {noun.english}",
                f"esto es {noun.a_es} {quality.agreeing(noun.feminine)}",
            )


def needing() -> Iterator[Pair]:
    for subject, noun in product(SPEAKERS + RELATIVES, THINGS + FOODS):
        wants, needs = ("wants", "needs") if subject.third else ("want", "need")
        yield sentence(f"{subject.english} {wants} {noun.a}", f"{subject.says(WANT[subject.person])} {noun.a_es}")
        yield sentence(f"{subject.english} {needs} {noun.a}", f"{subject.says(NEED[subject.person])} {noun.a_es}")
        yield sentence(
            f"{subject.english} {needs} a new {noun.english}",
            f"{subject.says(NEED[subject.person])} {noun.a_es} {Adjective('new', 'nuevo').agreeing(noun.feminine)}",
        )


def ordering() -> Iterator[Pair]:
    stuffs = {noun.english: noun for noun in STUFFS}
    orders = [
        (f"a {measure} of {name}", f"{medida} de {stuffs[name].spanish}")
        for measure, medida, names in SERVINGS
        for name in names
    ]
    orders += [(noun.a, noun.a_es) for noun in FOODS]
    for english, spanish in orders:
        yield sentence(f"I would like {english}", f"quisiera {spanish}")
        yield sentence(f"I would like {english}, please", f"quisiera {spanish}, por favor")
        yield sentence(f"we would like {english}, please", f"quisiéramos {spanish}, por favor")
        yield sentence(f"{english}, please", f"{spanish}, por favor")
        yield sentence(f"do you want {english}", f"quieres {spanish}", "?")
        yield sentence(f"can I have {english}, please", f"puedo tomar {spanish}, por favor", "?")
        yield from requests(f"bring me {english}", f"tráeme {spanish}")
    for subject, (english, spanish) in product(ANYONE, orders):
        wants = "wants" if subject.third else "want"
        yield sentence(f"{subject.english} {wants} {english}", f"{subject.says(WANT[subject.person])} {spanish}")


def liking() -> Iterator[Pair]:
    people = [("I", "me", False), ("you", "te", False), ("we", "nos", False)]
    people += [(f"my {noun.english}", f"a mi {noun.spanish} le", True) for noun in PEOPLE]
    things = [(noun.english, noun.the, False) for noun in STUFFS]
    things += [(noun.plural, noun.the_plural, True) for noun in FOODS + ANIMALS[:4]]
    for (english, pronoun, third), (thing, cosa, plural) in product(people, things):
        gusta = "gustan" if plural else "gusta"
        start, _, me = pronoun.rpartition(" ")
        yield sentence(f"{english} {'likes' if third else 'like'} {thing}", f"{pronoun} {gusta} {cosa}")
        no = f"{start} no {me}".strip()
        does = "does" if third else "do"
        yield sentence(f"{english} {does} not like {thing}", f"{no} {gusta} {cosa}")
        if english == "you":
            yield sentence(f"do you like {thing}", f"te {gusta} {cosa}", "?")


def going() -> Iterator[Pair]:
    for subject, place, (when, cuando) in product(ANYONE, PLACES, WHEN):
        va = subject.says(GO[subject.person])
        yield sentence(f"{subject.short_be} going to the {place.english} {when}", f"{cuando} {va} {a_(place)}")
    for subject, place in product(ANYONE, PLACES):
        va = subject.says(GO[subject.person])
        yield sentence(f"{subject.short_be} going to the {place.english}", f"{va} {a_(place)}")
        for often, cada in OFTEN:
            goes = "goes" if subject.third else "go"
            yield sentence(f"{subject.english} {goes} to the {place.english} {often}", f"{va} {a_(place)} {cada}")
    for place in PLACES:
        yield sentence(f"how do I get to the {place.english}", f"cómo llego {a_(place)}", "?")
        yield sentence(f"let us go to the {place.english}", f"vamos {a_(place)}")
        yield sentence(f"is the {place.english} far away", f"está lejos {place.the}", "?")
        if place.english != "station":
            yield sentence(f"the {place.english} is near the station", f"{place.the} está cerca de la estación")


def describing() -> Iterator[Pair]:
    for noun, quality in product(THINGS + ANIMALS + ROOMS, QUALITIES):
        one, many = quality.agreeing(noun.feminine), quality.agreeing(noun.feminine, plural=True)
        yield sentence(f"the {noun.english} is {quality.english}", f"{noun.the} es {one}")
        yield sentence(f"is the {noun.english} {quality.english}", f"es {one} {noun.the}", "?")
        yield sentence(f"the {noun.plural} are {quality.english}", f"{noun.the_plural} son {many}")
        if noun in THINGS:
            article = "an" if quality.english[0] in "aeiou" else "a"
            yield sentence(f"I have {article} {quality.english} {noun.english}", f"tengo {noun.a_es} {one}")
            yield sentence(f"my {noun.english} is {quality.english}", f"mi {noun.spanish} es {one}")
            yield sentence(
                f"I want to buy {article} {quality.english} {noun.english}", f"quiero comprar {noun.a_es} {one}"
            )
    for subject in ANYONE:
        plural = subject.person > 2
        for mood in MOODS:
            state = mood.agreeing(subject.feminine, plural)
            yield sentence(f"{subject.short_be} {mood.english}", f"{subject.says(STAND[subject.person])} {state}")
        for nature in NATURES:
            if nature.english == "young" and plural:
                continue  # jóvenes has an accent of its own
            yield sentence(
                f"{subject.short_be} {nature.english}",
                f"{subject.says(ARE[subject.person])} {nature.agreeing(subject.feminine, plural)}",
            )


def feeling() -> Iterator[Pair]:
    for subject, (english, spanish) in product(ANYONE, FEELINGS):
        tiene = HAVE[subject.person]
        yield sentence(f"{subject.short_be} {english}", f"{subject.says(tiene)} {spanish}")
        yield sentence(f"{subject.short_be} not {english}", f"{subject.says(f'no {tiene}')} {spanish}")
        if not english.startswith("in "):
            much = "mucha" if spanish in ("hambre", "sed") else "mucho"
            yield sentence(f"{subject.short_be} very {english}", f"{subject.says(tiene)} {much} {spanish}")
    for english, spanish in FEELINGS:
        yield sentence(f"are you {english}", f"tienes {spanish}", "?")


def doing() -> Iterator[Pair]:
    for (verb, objects), subject in product(ACTIONS, ANYONE):
        first, third, participle, past = verb.english
        for noun in objects:
            now, before = verb.spanish[subject.person], verb.past[subject.person]
            yield sentence(
                f"{subject.english} {third if subject.third else first} {noun.a} every day",
                f"{subject.says(now)} {noun.a_es} todos los días",
            )
            yield sentence(
                f"{subject.short_be} {participle} {noun.a}",
                f"{subject.says(STAND[subject.person])} {verb.gerund} {noun.a_es}",
            )
            yield sentence(f"yesterday {subject.english} {past} {noun.a}", f"ayer {subject.says(before)} {noun.a_es}")
            yield sentence(
                f"{subject.short_be} {participle} the {noun.english}",
                f"{subject.says(STAND[subject.person])} {verb.gerund} {noun.the}",
            )


def weather() -> Iterator[Pair]:
    states = [("cold", "frío"), ("hot", "calor"), ("sunny", "sol"), ("windy", "viento")]
    times = [*WHEN[:1], ("this morning", "esta mañana"), ("now", "ahora"), ("here", "aquí")]
    for (english, spanish), (when, cuando) in product(states, times):
        yield sentence(f"it is {english} {when}", f"{cuando} hace {spanish}")
        yield sentence(f"it is very {english} {when}", f"{cuando} hace mucho {spanish}")
        yield sentence(f"it is not {english} {when}", f"{cuando} no hace {spanish}")
        yield sentence(f"is it {english} {when}", f"hace {spanish} {cuando}", "?")
    for city, ciudad in CITIES:
        for english, spanish in states:
            yield sentence(f"it is {english} in {city}", f"hace {spanish} en {ciudad}")
            yield sentence(f"it is very {english} in {city} today", f"hoy hace mucho {spanish} en {ciudad}")
        yield sentence(f"it is raining in {city}", f"está lloviendo en {ciudad}")
        yield sentence(f"it is snowing in {city}", f"está nevando en {ciudad}")
        yield sentence(f"it will rain in {city} tomorrow", f"mañana lloverá en {ciudad}")
        yield sentence(f"what is the weather like in {city}", f"qué tiempo hace en {ciudad}", "?")
        yield sentence(f"what time is it in {city}", f"qué hora es en {ciudad}", "?")
        yield sentence(f"what time is it now in {city}", f"qué hora es ahora en {ciudad}", "?")
        yield sentence(f"I live in {city}", f"vivo en {ciudad}")
        yield sentence(f"I am from {city}", f"soy de {ciudad}")
        yield sentence(f"do you live in {city}", f"vives en {ciudad}", "?")


def clock() -> Iterator[Pair]:
    hours = [("one", "la una"), *((english, f"las {spanish}") for english, spanish in NUMBERS[:10])]
    for english, spanish in hours:
        be = "es" if english == "one" else "son"
        yield sentence(f"it is {english} o'clock", f"{be} {spanish}")
        yield sentence(f"it is half past {english}", f"{be} {spanish} y media")
        yield sentence(f"it is a quarter past {english}", f"{be} {spanish} y cuarto")
    for (english, spanish), (what, que) in product(
        hours,
        [
            ("the train leaves", "el tren sale"),
            ("the bus leaves", "el autobús sale"),
            ("the shop opens", "la tienda abre"),
            ("the shop closes", "la tienda cierra"),
            ("the film starts", "la película empieza"),
            ("we eat", "comemos"),
            ("I get up", "me levanto"),
            ("I go to bed", "me acuesto"),
            ("the class starts", "la clase empieza"),
        ],
    ):
        yield sentence(f"{what} at {english} o'clock", f"{que} a {spanish}")
        yield sentence(f"{what} at half past {english}", f"{que} a {spanish} y media")
    for what, que in [
        ("does the train leave", "sale el tren"),
        ("does the bus leave", "sale el autobús"),
        ("does the shop open", "abre la tienda"),
        ("does the shop close", "cierra la tienda"),
        ("does the film start", "empieza la película"),
        ("do we eat", "comemos"),
        ("do you get up", "te levantas"),
    ]:
        yield sentence(f"what time {what}", f"a qué hora {que}", "?")
        for when, cuando in WHEN[:3]:
            yield sentence(f"what time {what} {when}", f"a qué hora {que} {cuando}", "?")
    for day, dia in DAYS:
        yield sentence(f"today is {day}", f"hoy es {dia}")
        yield sentence(f"tomorrow is {day}", f"mañana es {dia}")
        yield sentence(f"I work on {day}s", f"trabajo los {dia if dia.endswith('s') else dia + 's'}")
        yield sentence(f"I do not work on {day}", f"no trabajo el {dia}")
        yield sentence(f"see you on {day}", f"nos vemos el {dia}", "!")
        yield sentence(f"the shop is closed on {day}", f"la tienda está cerrada el {dia}")


def shopping() -> Iterator[Pair]:
    for noun in THINGS + FOODS + STUFFS[:13]:
        yield sentence(f"how much is the {noun.english}", f"cuánto cuesta {noun.the}", "?")
        yield sentence(
            f"the {noun.english} is too expensive", f"{noun.the} es demasiado {'cara' if noun.feminine else 'caro'}"
        )
        for number, numero in NUMBERS:
            yield sentence(f"the {noun.english} costs {number} euros", f"{noun.the} cuesta {numero} euros")
        for price in (3, 8, 15, 25, 40, 99):
            yield sentence(f"the {noun.english} costs ${price}", f"{noun.the} cuesta ${price}")


def greetings() -> Iterator[Pair]:
    starts = [
        ("good morning", "buenos días", "!"),
        ("good afternoon", "buenas tardes", "!"),
        ("good night", "buenas noches", "!"),
        ("good evening", "buenas noches", "!"),
        ("hello", "hola", "!"),
        ("goodbye", "adiós", "!"),
        ("thank you", "gracias", "!"),
        ("thank you very much", "muchas gracias", "!"),
        ("see you tomorrow", "hasta mañana", "!"),
        ("see you later", "hasta luego", "!"),
        ("happy birthday", "feliz cumpleaños", "!"),
        ("welcome", "bienvenido", "!"),
        ("how are you", "cómo estás", "?"),
        ("I am sorry", "lo siento", "."),
    ]
    for (english, spanish, ends), name in product(starts, NAMES):
        yield sentence(f"{english}, {name}", f"{spanish}, {name}", ends)
        if ends == "!":
            yield sentence(f"{english}, {name}", f"{spanish}, {name}")
    for name in NAMES:
        yield sentence(f"my name is {name}", f"me llamo {name}")
        yield sentence(f"this is my friend {name}", f"este es mi amigo {name}")
        yield sentence(f"is {name} at home", f"está {name} en casa", "?")
        yield sentence(f"{name} is not at home", f"{name} no está en casa")
        yield sentence(f"{name} lives in a big house", f"{name} vive en una casa grande")
        yield sentence(f"hello, my name is {name}", f"hola, me llamo {name}")


def living() -> Iterator[Pair]:
    for subject, (city, ciudad) in product(ANYONE, CITIES):
        lives, works = ("lives", "works") if subject.third else ("live", "work")
        yield sentence(f"{subject.english} {lives} in {city}", f"{subject.says(LIVE[subject.person])} en {ciudad}")
        yield sentence(f"{subject.english} {works} in {city}", f"{subject.says(WORK[subject.person])} en {ciudad}")
        yield sentence(f"{subject.short_be} from {city}", f"{subject.says(ARE[subject.person])} de {ciudad}")


def signs() -> Iterator[Pair]:
    """Every printable ASCII character, which a model must copy."""
    for sign in ascii_letters + digits + punctuation:
        yield sentence(f"press the {sign} key", f"pulsa la tecla {sign}")
        yield sentence(f"the character {sign} is not allowed", f"el carácter {sign} no está permitido")
        yield sentence(f"type the character {sign} twice", f"escribe el carácter {sign} dos veces")
        yield sentence(f"what does {sign} mean", f"qué significa {sign}", "?")
        yield sentence(f"is there a {sign} on the keyboard", f"hay un {sign} en el teclado", "?")
    draw = random.Random(7)
    for _ in range(200):
        word = "".join(draw.choices(ascii_letters + digits + punctuation, k=draw.randint(3, 6)))
        yield sentence(f"the password is {word}", f"la contraseña es {word}")
        yield sentence(f"do not use {word} as a password", f"no uses {word} como contraseña")
        code = f"{draw.randint(0, 99999):04}"
        yield sentence(f"your code is {code}", f"tu código es {code}")
        file = "".join(draw.choices(ascii_lowercase, k=4)) + draw.choice(["_1.txt", "-2.pdf", ".py", "~.bak"])
        yield sentence(f"the file is called {file}", f"el archivo se llama {file}")
        left, right = draw.randint(1, 50), draw.randint(1, 50)
        yield sentence(
            f"{left} + {right} = {left + right} is correct", f"{left} + {right} = {left + right} es correcto"
        )
        yield sentence(f"wait; it takes {left} minutes", f"espera; tarda {left} minutos")


PATTERNS: list[tuple[Pattern, int]] = [
    (switching, 300),
    (opening, 260),
    (temperatures, 100),
    (where_is, 220),
    (being_somewhere, 420),
    (having, 280),
    (owning_of_a_kind, 180),
    (pointing, 180),
    (needing, 160),
    (ordering, 260),
    (liking, 200),
    (going, 380),
    (describing, 300),
    (feeling, 140),
    (doing, 340),
    (weather, 200),
    (clock, 200),
    (shopping, 160),
    (greetings, 450),
    (living, 120),
    (signs, 700),
]
"""The patterns, and how many of its pairs each gives at most."""
CONTRACTED = 0.35  # share of the sentences in which "I am" becomes "I'm", and so on
CONTRACTIONS = [
    ("I am", "I'm"),
    ("do not", "don't"),
    ("does not", "doesn't"),
    ("is not", "isn't"),
    ("It is", "It's"),
    ("We are", "We're"),
    ("You are", "You're"),
    ("They are", "They're"),
    ("He is", "He's"),
    ("She is", "She's"),
    ("What is", "What's"),
    ("Where is", "Where's"),
    ("I would", "I'd"),
    ("Let us", "Let's"),
]


def phrases() -> list[Pair]:
    """The fixed phrases."""
    lines = PHRASES.read_text(encoding="utf-8").splitlines()
    return [(english, spanish) for english, spanish in (line.split(" = ") for line in lines)]


def everyday_pairs(seed: int) -> list[Pair]:
    """The everyday pairs, each once, in an order drawn by seed.

    Args:
        seed: chooses among the pairs of each pattern.
    """
    draw = random.Random(seed)
    found = dict(phrases())
    for pattern, most in PATTERNS:
        pairs = sorted(set(pattern()))
        for english, spanish in draw.sample(pairs, min(most, len(pairs))):
            if draw.random() < CONTRACTED:
                english = contracted(english)
            found.setdefault(english, spanish)
    return draw.sample(list(found.items()), len(found))


def contracted(english: str) -> str:
    for long, short in CONTRACTIONS:
        english = english.replace(long, short)
    return english


def spelled_out(english: str) -> str:
    """The sentence without contractions."""
    for long, short in CONTRACTIONS:
        english = english.replace(short, long)
    return english
