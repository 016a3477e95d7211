"""Neural machine translation: from a parallel corpus to a translator.

    from mt import Translator

    translator = Translator.load("outputs/my_run")
    translator.translate(["Turn on the light."])

`__init__.pyi` lists the public names; each is imported on first use, so that `import mt` is fast.
"""

import os
import sys

if (
    sys.argv[:1] == ["-m"]
    and os.path.isdir(sys.path[0])  # the current folder; "" if it has been deleted
    and os.path.samefile(sys.path[0], ".")
    and not os.path.samefile(os.path.dirname(__path__[0]), ".")
):
    # `python -m mt.translate` makes Python look into the current folder first. That may be a stranger's, with a
    # torch.py of his own. `mt.config.build` looks there, last, for packages that the configuration names.
    del sys.path[0]

import lazy_loader

from mt.terminal import interrupt_in_one_word

interrupt_in_one_word()
if "OMP_WAIT_POLICY" not in os.environ:
    os.environ.setdefault("GOMP_SPINCOUNT", "1000")
"""How often a waiting thread of torch looks whether the others are done, before it sleeps. libgomp reads this when
torch is imported; alone it takes 300,000, and 1,000 only where there are more threads than cores. A thread that waits
so long keeps its core from the thread that it waits for as soon as another program uses the cores too, and training
loses most of its speed. Waits within a model are short."""

__version__ = "0.1.0"
__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
