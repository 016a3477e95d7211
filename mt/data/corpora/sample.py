"""The bundled corpus: everyday sentences and interface texts, English and Spanish. Needs no network."""

from __future__ import annotations

from pathlib import Path

from mt.config.constraints import PositiveInt, Seed, checked
from mt.data.corpora.files import FilesCorpus, LinksSpec
from mt.errors import ArgumentError, UserError

PACKAGE = Path(__file__).resolve().parents[2]
LANGUAGES = ("en", "es")


def sample_folder() -> Path:
    """The folder of the bundled corpus: inside the package in a wheel, under `data/` in a checkout.

    Raises:
        UserError: neither folder exists.
    """
    places = (PACKAGE / "sample", PACKAGE.parent / "data" / "sample")
    folder = next((place for place in places if place.is_dir()), None)
    if folder is None:
        raise UserError(f"the bundled corpus is not in {places[0]} or {places[1]}: install mt again, or use data=files")
    return folder


@checked
class SampleCorpus(FilesCorpus):
    """The bundled pairs, in either direction.

    Args:
        source: "en" or "es".
        target: the other language.
        alignment: the word alignment of the training pairs, see `FilesCorpus`.
        limit: train on this many randomly chosen pairs, 1 or more; null for all.
        seed: seed of that random choice.

    Raises:
        ArgumentError: other languages than en and es.
    """

    def __init__(
        self,
        source: str = "en",
        target: str = "es",
        alignment: LinksSpec | None = None,
        limit: PositiveInt | None = None,
        seed: Seed = 1,
    ) -> None:
        if {source, target} != set(LANGUAGES):
            raise ArgumentError(
                "{source} and {target}: the bundled corpus holds en-es, in either direction; for other languages see "
                "data=files or a hub corpus such as data=opus100",
                source=source,
                target=target,
            )
        folder = sample_folder()
        super().__init__(
            source=source,
            target=target,
            train=str(folder / "train"),
            validation=str(folder / "validation"),
            test=str(folder / "test"),
            alignment=alignment,
            limit=limit,
            seed=seed,
        )

    def describe(self) -> str:
        return (
            f"bundled corpus: everyday sentences and interface texts of Home Assistant, {self.source} -> {self.target}"
        )
