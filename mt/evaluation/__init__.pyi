from .metrics import Scores as Scores
from .metrics import score as score
