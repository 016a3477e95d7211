from .error_rate import AlignmentScore as AlignmentScore
from .links import GoldLinks as GoldLinks
from .links import format_links as format_links
from .links import parse_links as parse_links
from .symmetrize import symmetrized as symmetrized
