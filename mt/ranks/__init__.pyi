from .agreement import require_agreement as require_agreement
from .join import joined as joined
from .launched import launched as launched
from .launched import refuse_several as refuse_several
from .own_device import own_device as own_device
from .ranks import ALONE as ALONE
from .ranks import Ranks as Ranks
