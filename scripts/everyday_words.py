"""The words of the everyday sentences in the bundled corpus: nouns, adjectives, verbs and subjects in both languages.

Each English word has one translation, so that a small model can learn it. The patterns that join them: everyday.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

IRREGULAR = {"child": "children", "man": "men", "woman": "women", "knife": "knives", "mouse": "mice", "fish": "fish"}


@dataclass(frozen=True)
class Noun:
    """A noun in both languages.

    Attributes:
        english, spanish: the singular.
        feminine: whether the Spanish noun is feminine.
        stressed: whether it is feminine and takes the articles el and un (el agua).
    """

    english: str
    spanish: str
    feminine: bool
    stressed: bool = False

    @property
    def plural(self) -> str:
        """The English plural."""
        *before, last = self.english.split(" ")
        if last in IRREGULAR:
            last = IRREGULAR[last]
        elif last.endswith(("s", "sh", "ch", "x", "tomato", "potato")):
            last += "es"
        elif last.endswith("y") and last[-2] not in "aeiou":
            last = last[:-1] + "ies"
        else:
            last += "s"
        return " ".join([*before, last])

    @property
    def plural_es(self) -> str:
        """The Spanish plural: of the first word (`tazas de café`)."""
        first, *rest = self.spanish.split(" ")
        if first.endswith("as"):
            pass  # paraguas
        elif first.endswith("z"):
            first = first[:-1] + "ces"
        elif first[-1] in "aeiouéáó":
            first += "s"
        else:
            plain = first.translate(str.maketrans("áéíóú", "aeiou")) if first[-1] in "ns" else first
            first = plain + "es"
        return " ".join([first, *rest])

    @property
    def the(self) -> str:
        return f"{'la' if self.feminine and not self.stressed else 'el'} {self.spanish}"

    @property
    def the_plural(self) -> str:
        return f"{'las' if self.feminine else 'los'} {self.plural_es}"

    @property
    def a(self) -> str:
        """With the English indefinite article."""
        return f"{'an' if self.english[0] in 'aeiou' else 'a'} {self.english}"

    @property
    def a_es(self) -> str:
        return f"{'una' if self.feminine and not self.stressed else 'un'} {self.spanish}"


@dataclass(frozen=True)
class Adjective:
    english: str
    spanish: str  # masculine singular

    def agreeing(self, feminine: bool, plural: bool = False) -> str:
        word = self.spanish
        if feminine and word.endswith("o"):
            word = word[:-1] + "a"
        if plural:
            word += "s" if word[-1] in "aeo" else "es"
        return word


@dataclass(frozen=True)
class Verb:
    """A verb.

    Attributes:
        english: I, he/she; participle in -ing; past.
        spanish: yo, tú, él, nosotros, ellos; gerund; past of the same five persons.
    """

    english: tuple[str, str, str, str]
    spanish: tuple[str, ...]
    gerund: str
    past: tuple[str, ...]


@dataclass(frozen=True)
class Subject:
    """A subject: its text, the person of its verb (0 to 4: I, you, he, we, they), and its gender."""

    english: str
    spanish: str  # "" where Spanish leaves the pronoun out
    person: int
    feminine: bool = False

    @property
    def be(self) -> str:
        return ("am", "are", "is", "are", "are")[self.person]

    @property
    def short_be(self) -> str:
        return {"I": "I am", "you": "you are", "we": "we are", "they": "they are"}.get(
            self.english, f"{self.english} {self.be}"
        )

    @property
    def third(self) -> bool:
        return self.person == 2

    def says(self, verb: str) -> str:
        """The Spanish subject, if any, with its verb."""
        return f"{self.spanish} {verb}".strip()


def nouns(table: str) -> list[Noun]:
    """Read `english = el spanish` lines; `el` or `la` gives the gender, `el*` marks nouns like el agua."""
    found = []
    for line in table.strip().splitlines():
        english, spanish = (side.strip() for side in line.split("="))
        article, word = spanish.split(" ", 1)
        found.append(Noun(english, word, article in ("la", "el*"), article == "el*"))
    return found


def adjectives(table: str) -> list[Adjective]:
    return [Adjective(*(side.strip() for side in line.split("="))) for line in table.strip().splitlines()]


ROOMS = nouns("""
kitchen = la cocina
bathroom = el baño
bedroom = el dormitorio
living room = el salón
dining room = el comedor
garden = el jardín
garage = el garaje
hallway = el pasillo
office = la oficina
basement = el sótano
attic = el ático
""")
SWITCHED = nouns("""
light = la luz
lamp = la lámpara
radio = la radio
television = la televisión
heating = la calefacción
fan = el ventilador
oven = el horno
washing machine = la lavadora
computer = el ordenador
music = la música
alarm = la alarma
coffee machine = la cafetera
""")
OPENED = nouns("""
door = la puerta
window = la ventana
curtain = la cortina
gate = la verja
blind = la persiana
""")
CLOSED_THINGS = nouns("""
fridge = la nevera
box = la caja
book = el libro
bottle = la botella
drawer = el cajón
""")
ANIMALS = nouns("""
dog = el perro
cat = el gato
horse = el caballo
bird = el pájaro
fish = el pez
mouse = el ratón
rabbit = el conejo
""")
THINGS = nouns("""
car = el coche
house = la casa
bicycle = la bicicleta
phone = el teléfono
key = la llave
book = el libro
chair = la silla
table = la mesa
bed = la cama
clock = el reloj
cup = la taza
glass = el vaso
plate = el plato
spoon = la cuchara
knife = el cuchillo
shirt = la camisa
hat = el sombrero
coat = el abrigo
shoe = el zapato
bag = el bolso
newspaper = el periódico
letter = la carta
picture = el cuadro
flower = la flor
tree = el árbol
ball = la pelota
umbrella = el paraguas
ticket = el billete
computer = el ordenador
camera = la cámara
""")
FURNITURE = [noun for noun in THINGS if noun.english in ("table", "bed", "chair", "tree", "car", "house")]
PLACES = nouns("""
beach = la playa
school = la escuela
park = el parque
station = la estación
supermarket = el supermercado
cinema = el cine
restaurant = el restaurante
hotel = el hotel
hospital = el hospital
airport = el aeropuerto
bank = el banco
market = el mercado
museum = el museo
library = la biblioteca
pharmacy = la farmacia
swimming pool = la piscina
city = la ciudad
church = la iglesia
office = la oficina
doctor = el médico
""")
FOODS = nouns("""
apple = la manzana
orange = la naranja
banana = el plátano
tomato = el tomate
potato = la patata
egg = el huevo
sandwich = el bocadillo
cake = el pastel
ice cream = el helado
salad = la ensalada
soup = la sopa
pizza = la pizza
""")
STUFFS = nouns("""
coffee = el café
tea = el té
water = el* agua
milk = la leche
bread = el pan
cheese = el queso
meat = la carne
fish = el pescado
rice = el arroz
wine = el vino
beer = la cerveza
juice = el zumo
sugar = el azúcar
salt = la sal
chocolate = el chocolate
music = la música
""")
SERVINGS = [
    ("cup", "una taza", ("coffee", "tea", "milk", "chocolate")),
    ("glass", "un vaso", ("water", "milk", "juice", "wine", "beer")),
    ("bottle", "una botella", ("water", "milk", "juice", "wine", "beer")),
    ("piece", "un trozo", ("bread", "cheese", "chocolate", "meat", "fish")),
    ("kilo", "un kilo", ("bread", "cheese", "rice", "sugar", "meat", "salt")),
]
PEOPLE = nouns("""
mother = la madre
father = el padre
sister = la hermana
brother = el hermano
friend = el amigo
grandmother = la abuela
grandfather = el abuelo
daughter = la hija
son = el hijo
teacher = el profesor
neighbour = el vecino
doctor = el médico
aunt = la tía
uncle = el tío
""")
FOLK = nouns("""
man = el hombre
woman = la mujer
boy = el niño
girl = la niña
child = el niño
teacher = el profesor
doctor = el médico
""")
QUALITIES = adjectives("""
big = grande
small = pequeño
new = nuevo
old = viejo
beautiful = bonito
expensive = caro
cheap = barato
red = rojo
white = blanco
black = negro
yellow = amarillo
green = verde
blue = azul
""")
MOODS = adjectives("""
tired = cansado
happy = contento
ill = enfermo
busy = ocupado
ready = listo
worried = preocupado
""")
NATURES = adjectives("""
tall = alto
young = joven
nice = simpático
kind = amable
funny = divertido
clever = inteligente
""")
FEELINGS = [
    ("hungry", "hambre"),
    ("thirsty", "sed"),
    ("cold", "frío"),
    ("hot", "calor"),
    ("sleepy", "sueño"),
    ("afraid", "miedo"),
    ("in a hurry", "prisa"),
]
NUMBERS = [
    ("two", "dos"),
    ("three", "tres"),
    ("four", "cuatro"),
    ("five", "cinco"),
    ("six", "seis"),
    ("seven", "siete"),
    ("eight", "ocho"),
    ("nine", "nueve"),
    ("ten", "diez"),
    ("twelve", "doce"),
    ("twenty", "veinte"),
]
DAYS = [
    ("Monday", "lunes"),
    ("Tuesday", "martes"),
    ("Wednesday", "miércoles"),
    ("Thursday", "jueves"),
    ("Friday", "viernes"),
    ("Saturday", "sábado"),
    ("Sunday", "domingo"),
]
NAMES = [
    "Ana",
    "Carlos",
    "María",
    "Juan",
    "Laura",
    "Pedro",
    "Lucía",
    "Miguel",
    "Sara",
    "David",
    "Tom",
    "Anna",
    "Peter",
    "Mary",
    "John",
    "Paul",
    "Emma",
    "Alice",
    "Bob",
    "Sam",
    "Julia",
    "Max",
    "Lisa",
    "Mark",
    "Nina",
    "Robert",
    "Eva",
    "Daniel",
    "Sofia",
    "Alex",
    "Jane",
    "Kate",
    "Jack",
    "Martin",
    "Clara",
    "George",
    "Helen",
    "Oscar",
    "Irene",
    "Leo",
]
CITIES = [
    ("Madrid", "Madrid"),
    ("London", "Londres"),
    ("Paris", "París"),
    ("Barcelona", "Barcelona"),
    ("New York", "Nueva York"),
    ("Berlin", "Berlín"),
    ("Rome", "Roma"),
    ("Mexico", "México"),
    ("Spain", "España"),
    ("England", "Inglaterra"),
]
WHEN = [
    ("today", "hoy"),
    ("tomorrow", "mañana"),
    ("tonight", "esta noche"),
    ("this afternoon", "esta tarde"),
    ("this morning", "esta mañana"),
    ("next week", "la próxima semana"),
    ("on Monday", "el lunes"),
    ("on Friday", "el viernes"),
    ("on Sunday", "el domingo"),
    ("now", "ahora"),
]
OFTEN = [
    ("every day", "todos los días"),
    ("every week", "todas las semanas"),
    ("on Mondays", "los lunes"),
    ("on Sundays", "los domingos"),
    ("by bus", "en autobús"),
    ("by train", "en tren"),
    ("by car", "en coche"),
]
SPEAKERS = [
    Subject("I", "", 0),
    Subject("you", "", 1),
    Subject("he", "él", 2),
    Subject("she", "ella", 2, feminine=True),
    Subject("we", "", 3),
    Subject("they", "", 4),
]
RELATIVES = [
    Subject(f"{english} {noun.english}", f"{spanish} {noun.spanish}", 2, noun.feminine)
    for (english, spanish), noun in product([("my", "mi"), ("your", "tu")], PEOPLE)
]
FOLKS = [Subject(f"the {noun.english}", noun.the, 2, noun.feminine) for noun in FOLK] + [
    Subject(f"the {noun.plural}", noun.the_plural, 4, noun.feminine) for noun in FOLK if noun.english != "boy"
]
ANYONE = SPEAKERS + RELATIVES + FOLKS
HAVE = ("tengo", "tienes", "tiene", "tenemos", "tienen")
GO = ("voy", "vas", "va", "vamos", "van")
LIVE = ("vivo", "vives", "vive", "vivimos", "viven")
WORK = ("trabajo", "trabajas", "trabaja", "trabajamos", "trabajan")
STAND = ("estoy", "estás", "está", "estamos", "están")
ARE = ("soy", "eres", "es", "somos", "son")
WANT = ("quiero", "quieres", "quiere", "queremos", "quieren")
NEED = ("necesito", "necesitas", "necesita", "necesitamos", "necesitan")
ACTIONS: list[tuple[Verb, list[Noun]]] = [
    (
        Verb(
            ("eat", "eats", "eating", "ate"),
            ("como", "comes", "come", "comemos", "comen"),
            "comiendo",
            ("comí", "comiste", "comió", "comimos", "comieron"),
        ),
        FOODS,
    ),
    (
        Verb(
            ("read", "reads", "reading", "read"),
            ("leo", "lees", "lee", "leemos", "leen"),
            "leyendo",
            ("leí", "leíste", "leyó", "leímos", "leyeron"),
        ),
        [noun for noun in THINGS if noun.english in ("book", "newspaper", "letter")],
    ),
    (
        Verb(
            ("buy", "buys", "buying", "bought"),
            ("compro", "compras", "compra", "compramos", "compran"),
            "comprando",
            ("compré", "compraste", "compró", "compramos", "compraron"),
        ),
        [noun for noun in THINGS if noun.english not in ("tree",)] + FOODS,
    ),
    (
        Verb(
            ("write", "writes", "writing", "wrote"),
            ("escribo", "escribes", "escribe", "escribimos", "escriben"),
            "escribiendo",
            ("escribí", "escribiste", "escribió", "escribimos", "escribieron"),
        ),
        [noun for noun in THINGS if noun.english in ("book", "letter")],
    ),
    (
        Verb(
            ("wash", "washes", "washing", "washed"),
            ("lavo", "lavas", "lava", "lavamos", "lavan"),
            "lavando",
            ("lavé", "lavaste", "lavó", "lavamos", "lavaron"),
        ),
        [
            noun
            for noun in THINGS
            if noun.english in ("car", "shirt", "plate", "cup", "glass", "spoon", "knife", "coat")
        ],
    ),
    (
        Verb(
            ("draw", "draws", "drawing", "drew"),
            ("dibujo", "dibujas", "dibuja", "dibujamos", "dibujan"),
            "dibujando",
            ("dibujé", "dibujaste", "dibujó", "dibujamos", "dibujaron"),
        ),
        [noun for noun in THINGS if noun.english in ("tree", "house", "flower", "car", "hat")] + ANIMALS,
    ),
]
