from .agreement import require_agreement as require_agreement
from .device_of_rank import own_device as own_device
from .join import joined as joined
from .launcher import launched as launched
from .launcher import refuse_several as refuse_several
from .ranks import ALONE as ALONE
from .ranks import Ranks as Ranks
