from .runs.bundle import Bundle as Bundle
from .translation.aligner import Aligner as Aligner
from .translation.translation import Translation as Translation
from .translation.translator import Translator as Translator

__version__: str
