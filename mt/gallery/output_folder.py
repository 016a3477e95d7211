"""All exhibits in one folder: the page, the figures, TensorBoard summaries, and the settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from mt.errors import UserError
from mt.files.folders import check_writable, files_of, whole_folder
from mt.files.json_files import write_json
from mt.gallery.catalogue import ROOMS
from mt.gallery.exhibit import Exhibit
from mt.gallery.page import formula_figure, png, render
from mt.gallery.small_models import SmallModels
from mt.ops.random_generators import seed_everything
from mt.tracking.tensorboard_tracker import TensorBoardTracker

PAGE, SETTINGS, FIGURES, SUMMARIES = "index.html", "gallery.json", "figures", "tensorboard"
TITLE = "Attention, seen"


def check_output(folder: Path) -> None:
    """Check that the output folder can be written, and has nothing in it but an earlier gallery, which is replaced.

    Raises:
        UserError: the path is a file, the folder cannot be written, or it has files that no gallery wrote.
    """
    check_writable(folder, "output", whole=True)
    if not folder.exists():
        return
    if not folder.is_dir():
        raise UserError(f"output={folder}: is a file; choose a folder")
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}
    strangers = sorted(files - _own_files(folder))
    if strangers:
        raise UserError(
            f"output={folder}: contains {strangers[0]}, which no gallery wrote; choose another folder, or remove "
            f"{strangers[0]} first"
        )


def make(studio: SmallModels, names: Sequence[str], say: Callable[[str], None]) -> list[Exhibit]:
    """Make the exhibits of these names. Each one is independent of the others."""
    exhibits = []
    for number, name in enumerate(names, start=1):
        say(f"{number}/{len(names)} {name}")
        seed_everything(studio.seed)
        exhibits.append(ROOMS[name](studio))
    return exhibits


def write(exhibits: Sequence[Exhibit], folder: Path, settings: dict[str, object]) -> None:
    """Write page, figures and summaries: all of it or nothing.

    Args:
        exhibits: in the order of the page.
        folder: must have passed `check_output`; an older gallery is replaced.
        settings: the settings of the exhibits, for `gallery.json`.
    """
    with whole_folder(folder, wins="last") as part:
        (part / FIGURES).mkdir()
        for exhibit in exhibits:
            for picture in exhibit.pictures:
                (part / FIGURES / f"{exhibit.name}_{picture.name}.png").write_bytes(png(picture.figure))
        note = f"Made by python -m mt.gallery, seed {settings['seed']}, {settings['updates']:,} updates per model."
        (part / PAGE).write_text(render(exhibits, TITLE, note), encoding="utf-8")
        write_json(part / SETTINGS, settings)
        with TensorBoardTracker(part / SUMMARIES) as tracker:
            for exhibit in exhibits:
                record(tracker, exhibit)


def record(tracker: TensorBoardTracker, exhibit: Exhibit) -> None:
    """Record an exhibit as one section of TensorBoard: text, formulas and figures."""
    tracker.text(0, f"{exhibit.name}/explanation", markdown(exhibit))
    for number, formula in enumerate(exhibit.formulas, start=1):
        figure = formula_figure(formula)
        figure.set(facecolor="white", dpi=150)
        tracker.figure(0, f"{exhibit.name}/formula_{number}", figure)
    for picture in exhibit.pictures:
        tracker.figure(0, f"{exhibit.name}/{picture.name}", picture.figure)


def markdown(exhibit: Exhibit) -> str:
    """An exhibit's title, formulas, explanation, captions and source as Markdown."""
    formulas = "\n\n".join(f"    {formula.plain}" for formula in exhibit.formulas)
    captions = "\n".join(f"- `{picture.name}`: {picture.caption}" for picture in exhibit.pictures)
    return f"## {exhibit.title}\n\n{formulas}\n\n{exhibit.explanation}\n\n{captions}\n\n{exhibit.source}"


def _own_files(folder: Path) -> set[str]:
    """The files that the gallery in this folder wrote; empty if there is no gallery."""
    if not (folder / SETTINGS).is_file():
        return set()
    try:
        return files_of(folder)
    except UserError:
        return set()
