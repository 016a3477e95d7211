from .bundle import Bundle as Bundle
