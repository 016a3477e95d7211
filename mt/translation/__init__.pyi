from .aligner import Aligner as Aligner
from .engine import Engine as Engine
from .engine import SearchEngine as SearchEngine
from .shared_engine import SharedEngine as SharedEngine
from .translation import Translation as Translation
from .translator import Translator as Translator
