"""Says which words of the sentences to translate are none that training held."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from mt.data.text.training_words import TrainingWords
from mt.diagnosis.unknown_text import said_of_words


class UnseenWords:
    """Collects the words of sentences that training never held.

    Args:
        held: the words of training; None if they are not known, and then nothing is said.
        say: is given the line.
    """

    def __init__(self, held: TrainingWords | None, say: Callable[[str], None]) -> None:
        self.held = held
        self.say = say
        self._start()

    def look(self, texts: Iterable[str]) -> None:
        """Look at the words of some sentences."""
        if self.held is None:
            return
        for text in texts:
            words = self.held.unseen(text)
            self._sentences += bool(text.strip())
            self._with_some += bool(words)
            self._words |= dict.fromkeys(words)

    def tell(self) -> None:
        """Say one line on the sentences looked at since the last call; nothing if training held all of their words."""
        fewest = 1 if self.held is None else self.held.fewest
        said = said_of_words(list(self._words), self._with_some, self._sentences, fewest)
        self._start()
        if said is not None:
            self.say(said)

    def _start(self) -> None:
        self._words: dict[str, None] = {}
        self._sentences = self._with_some = 0
