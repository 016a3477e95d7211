"""Probes: the few sentences whose translations and attention are recorded at each validation.

`validation.probes` chooses them: a number of validation sentences, from short to long; numbers of validation sentences,
which count from 1; or a file of the user's own sentences, one on each line, where a tab and a reference may follow. A
blank line ends a document, for models that read previous sentences.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mt.config.constraints import MOST_PROBES
from mt.data.batches.encoded import EncodedSplit
from mt.data.text.directions import names_of
from mt.data.text.invisible import is_blank
from mt.data.text.preprocessing import Preprocessing
from mt.errors import ConfigError, UserError, shown
from mt.evaluation.example_rows import rows_from_short_to_long
from mt.files.lines import read_lines
from mt.models.base import ModelLimits
from mt.translation.translation import Translation
from mt.translation.translator import Translator
from mt.viewer.records import sentence_key

KEY = "validation.probes"
LONGEST = 256
"""Longest probe in pieces, with the end of sentence: the maps of all its layers and heads must fit into memory."""


@dataclass(frozen=True)
class ProbeFile:
    """The sentences of a user's file.

    Attributes:
        path: the file.
        sources: the text of each line before the tab; blank ones end a document.
        references: the text after the tab, for each line; None if there is no tab.
    """

    path: str
    sources: list[str]
    references: list[str | None]

    @classmethod
    def read(cls, path: str) -> ProbeFile:
        """Read a file.

        Raises:
            UserError: it cannot be read, has no sentences or too many, or a line has two tabs, or only a reference.
        """
        sources: list[str] = []
        references: list[str | None] = []
        sentences = 0
        for number, line in enumerate(read_lines(path, KEY), start=1):
            source, _, reference = line.partition("\t")
            place = f"{path}, line {number}"
            if "\t" in reference:
                raise UserError(f"{place}: two tabs; write a sentence, or a sentence, one tab and its reference")
            if is_blank(source) and not is_blank(reference):
                raise UserError(f"{place}: no sentence before the tab; write the source first")
            sources.append(source)
            references.append(None if is_blank(reference) else reference)
            sentences += not is_blank(source)
            if sentences > MOST_PROBES:
                raise UserError(f"{place}: more than {MOST_PROBES} sentences, and so many can be recorded at most")
        if not sentences:
            raise UserError(f"{KEY}={path}: no sentences; write one on each line")
        return cls(path, sources, references)


def read_choice(choice: int | list[int] | str) -> int | list[int] | ProbeFile:
    """The value of `validation.probes`, with the file read if it names one. This needs no corpus.

    Raises:
        UserError: see `ProbeFile.read`.
    """
    return ProbeFile.read(choice) if isinstance(choice, str) else choice


@dataclass(frozen=True)
class Probes:
    """The probes of a run, as rows of a split.

    Attributes:
        split: the validation split, or the sentences of the user's file.
        rows: the row of each probe.
        referenced: whether each has a reference.
    """

    split: EncodedSplit
    rows: Sequence[int]
    referenced: Sequence[bool]

    @classmethod
    def of(
        cls,
        choice: int | list[int] | ProbeFile,
        validation: EncodedSplit,
        preprocessing: Preprocessing,
        limits: ModelLimits,
        documents: bool = False,
    ) -> Probes:
        """The probes that were chosen, each sentence once.

        Args:
            choice: see `read_choice`.
            validation: the validation split.
            preprocessing: converts the texts of a file to ids.
            limits: what the model reads and writes.
            documents: whether the model reads previous sentences.

        Raises:
            ConfigError: the validation set has no sentence of a chosen number, or a file is given and the corpus has
                several directions.
            UserError: a chosen sentence is longer than `LONGEST`, or than the model reads.
        """
        most = [min(LONGEST, limit or LONGEST) for limit in (limits.source, limits.target)]
        if isinstance(choice, ProbeFile):
            if len(names_of(preprocessing.directions)) > 1:
                raise ConfigError(
                    f"{KEY}={choice.path}: nothing says the direction of these sentences, and the corpus has several; "
                    f"choose validation sentences by their numbers, as in {KEY}=[1,2]"
                )
            split, rows = _encoded(choice, preprocessing, documents)
            label = f"{choice.path}, line {{}}"
        else:
            split, label = validation, f"{KEY}: validation sentence {{}}"
            lengths = zip(split.source_lengths.tolist(), split.target_lengths.tolist(), strict=True)
            fitting = [row for row, each in enumerate(lengths) if each[0] <= most[0] and each[1] <= most[1]]
            if isinstance(choice, int):
                chosen = rows_from_short_to_long([int(split.source_lengths[row]) for row in fitting], choice)
                rows = [fitting[place] for place in chosen]
            else:
                rows = [number - 1 for number in choice]
                beyond = [number for number in choice if number > len(split)]
                if beyond:
                    raise ConfigError(
                        f"{KEY}={shown(choice)}: there is no sentence {beyond[0]}; the validation set has "
                        f"{len(split):,}, counted from 1"
                    )
        texts = [sentence_key(split.source_text(row)) for row in rows]
        rows = [row for place, row in enumerate(rows) if texts[place] not in texts[:place]]
        for row in rows:
            sides = ("source", split.source(row), most[0]), ("reference", split.target(row), most[1])
            for side, ids, longest in sides:
                if len(ids) > longest:
                    raise UserError(
                        f"{label.format(row + 1)}: its {side} has {len(ids)} pieces, and a probe has at most {longest}"
                    )
        known = None if not isinstance(choice, ProbeFile) else choice.references
        return cls(split, rows, [known is None or known[row] is not None for row in rows])

    def translated(self, translator: Translator) -> list[Translation]:
        """The model's own translations, with all attention maps."""
        found = translator.translate_encoded(self.split, self.rows, attention="all")
        return [
            each if has else replace(each, reference=None) for each, has in zip(found, self.referenced, strict=True)
        ]

    def forced(self, translator: Translator) -> list[Translation | None]:
        """The references by forced decoding, with all attention maps; None where there is no reference."""
        rows = [row for row, has in zip(self.rows, self.referenced, strict=True) if has]
        found = iter(translator.force_encoded(self.split, rows))
        return [next(found) if has else None for has in self.referenced]


def _encoded(file: ProbeFile, preprocessing: Preprocessing, documents: bool) -> tuple[EncodedSplit, list[int]]:
    """The lines of a file as a split, and the rows that have a sentence."""
    targets = [reference or "" for reference in file.references]
    blank = [is_blank(source) for source in file.sources]
    numbers = [sum(blank[:row]) for row in range(len(blank))] if documents else None
    split = EncodedSplit.from_lists(
        preprocessing.encode_sources(file.sources),
        preprocessing.encode_targets(targets),
        file.sources,
        targets,
        numbers,
    )
    return split, [row for row, is_empty in enumerate(blank) if not is_empty]
