"""The observers of a run as one, and what happens when one of them fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from mt.errors import UserError
from mt.tracking.guarded_tracker import described_failure
from mt.training.observers import Observer, Run
from mt.training.update import Sums
from mt.training.validation import Validation


class ObserverFailed(UserError):
    """An observer of the user's own raised an error, which ends the training."""


class ObserverList(Observer):
    """Tells several observers everything, in order. See `Observer` for what a failure does.

    Args:
        observers: the observers.

    Raises:
        ObserverFailed: by each method, if an observer fails whose class is not of mt. A `UserError` is passed on as it
            is.
    """

    def __init__(self, observers: Sequence[Observer]) -> None:
        self._observers = list(observers)

    def __iter__(self) -> Iterator[Observer]:
        return iter(self._observers)

    def updated(self, run: Run, sums: Sums) -> None:
        self._tell(run, lambda observer: observer.updated(run, sums))

    def logged(self, run: Run, values: Mapping[str, float]) -> None:
        self._tell(run, lambda observer: observer.logged(run, values))

    def validated(self, run: Run, validation: Validation) -> None:
        self._tell(run, lambda observer: observer.validated(run, validation))

    def _tell(self, run: Run, call: Callable[[Observer], None]) -> None:
        for observer in list(self._observers):
            try:
                call(observer)
            except UserError:
                raise
            except Exception as error:
                kind = type(observer)
                said = f"observer {described_failure(error, kind)}"
                if kind.__module__.partition(".")[0] != "mt":
                    raise ObserverFailed(said) from error
                self._observers.remove(observer)
                run.console.message(f"{said}; it is left out from now on, and training goes on", "yellow")
