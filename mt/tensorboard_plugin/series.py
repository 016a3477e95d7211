"""The places of one tag's records in the event files of a run, by step, in 28 bytes a record."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RecordPlace:
    """Where a record lies.

    Attributes:
        file: number of the file among those of its run.
        start: place of the summary's value in the file.
        end: place behind it.
    """

    file: int
    start: int
    end: int


class Series:
    """The records of a tag, in ascending order of their steps.

    A record of a step that is not above the last one takes the place of all from this step on, as in TensorBoard: a
    training that was begun again writes its steps again.
    """

    def __init__(self) -> None:
        self.steps = array("q")
        self._files = array("l")
        self._starts = array("q")
        self._ends = array("q")

    def __len__(self) -> int:
        return len(self.steps)

    def add(self, step: int, place: RecordPlace) -> None:
        """Add a record of a step."""
        if self.steps and self.steps[-1] >= step:
            self.purge(step)
        self.steps.append(step)
        self._files.append(place.file)
        self._starts.append(place.start)
        self._ends.append(place.end)

    def purge(self, step: int) -> None:
        """Forget the records of a step and of later ones."""
        kept = bisect_left(self.steps, step)
        for column in (self.steps, self._files, self._starts, self._ends):
            del column[kept:]

    def place(self, number: int) -> RecordPlace:
        """The place of the record with a number from 0; negative numbers count from the end."""
        return RecordPlace(self._files[number], self._starts[number], self._ends[number])

    def at(self, step: int) -> RecordPlace | None:
        """The place of the record of a step."""
        number = bisect_left(self.steps, step)
        found = number < len(self.steps) and self.steps[number] == step
        return self.place(number) if found else None
