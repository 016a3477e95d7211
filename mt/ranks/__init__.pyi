from .ranks import ALONE as ALONE
from .ranks import Ranks as Ranks
