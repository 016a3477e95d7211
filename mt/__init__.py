"""Neural machine translation: from a parallel corpus to a translator.

    from mt import Translator

    translator = Translator.load("outputs/my_run")
    translator.translate(["Turn on the light."])

`__init__.pyi` lists the public names; each is imported on first use, so that `import mt` is fast.
"""

import lazy_loader

__version__ = "0.1.0"
__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
