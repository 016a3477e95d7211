from .base import Hypothesis as Hypothesis
from .base import Search as Search
from .beam import BeamSearch as BeamSearch
from .greedy import GreedySearch as GreedySearch
from .sampling import Sampling as Sampling
