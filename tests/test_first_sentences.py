"""The sentences that a newcomer may type first, and the translations that a Spanish reader accepts for each.

They were written down before any model was trained on the everyday sentences of the bundled corpus, and none of them is
in it.
"""

import re
from pathlib import Path

import pytest

SAMPLE = Path(__file__).parent.parent / "data" / "sample"

ACCEPTED = {
    "Turn on the light in the kitchen.": ["Enciende la luz de la cocina.", "Enciende la luz en la cocina."],
    "Good morning!": ["¡Buenos días!", "Buenos días."],
    "Where is the bathroom?": ["¿Dónde está el baño?"],
    "I would like a cup of coffee, please.": [
        "Quisiera una taza de café, por favor.",
        "Me gustaría una taza de café, por favor.",
        "Por favor, quisiera una taza de café.",
    ],
    "The dog is in the garden.": ["El perro está en el jardín."],
    "What time is it?": ["¿Qué hora es?"],
    "My sister has two cats.": ["Mi hermana tiene dos gatos."],
    "It is cold today.": ["Hoy hace frío.", "Hace frío hoy."],
    "Please close the window.": ["Por favor, cierra la ventana.", "Cierra la ventana, por favor."],
    "We are going to the beach tomorrow.": [
        "Mañana vamos a la playa.",
        "Vamos a la playa mañana.",
        "Mañana vamos a ir a la playa.",
        "Vamos a ir a la playa mañana.",
    ],
}
