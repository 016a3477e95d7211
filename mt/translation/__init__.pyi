from .translator import Translation as Translation
from .translator import Translator as Translator
