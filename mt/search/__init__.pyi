from .base import Decodable as Decodable
from .base import Hypothesis as Hypothesis
from .base import Search as Search
from .beam import BeamSearch as BeamSearch
from .filters import Filter as Filter
from .greedy import GreedySearch as GreedySearch
from .sampling import Sampling as Sampling
