"""What any addition must satisfy, as functions that a test calls: for the classes of this package and for yours.

    from mt.testing import check_search
    from my_package import DiverseBeam

    def test_it_keeps_what_a_search_promises() -> None:
        check_search(DiverseBeam(groups=2))

Each check raises AssertionError with one sentence: the promise that broke, the numbers, and where it is written down.

The public names stand in `__init__.pyi`; each is imported when it is first used.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
