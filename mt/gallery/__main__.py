"""Pictures of attention from running code: `python -m mt.gallery`. Every key: `python -m mt.gallery --help`."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from mt.config.command_line import entry_point
from mt.config.schemas import GallerySchema
from mt.terminal import say, show


@entry_point("gallery", GallerySchema)
def main(settings: dict[str, Any]) -> None:
    """Check the output folder, make every exhibit, and write page, figures and summaries."""
    began = time.perf_counter()
    # These import torch, so only now that the command line is known to be right:
    from mt.device import use_threads
    from mt.gallery.catalogue import choose
    from mt.gallery.output_folder import PAGE, SUMMARIES, check_output, make, write
    from mt.gallery.small_models import SmallModels

    names = choose(settings["only"])
    folder = Path(settings["output"])
    check_output(folder)
    use_threads(settings["threads"])
    studio = SmallModels(settings["seed"], settings["updates"], Path(settings["cache"]))
    exhibits = make(studio, names, say)
    write(exhibits, folder.resolve(), {"exhibits": names, "seed": studio.seed, "updates": studio.updates})
    pictures = sum(len(exhibit.pictures) for exhibit in exhibits)
    show(f"{pictures} pictures in {time.perf_counter() - began:.0f} s: open {folder / PAGE} in a browser")
    show(f"the same in TensorBoard: tensorboard --logdir {folder / SUMMARIES}")


if __name__ == "__main__":
    main()
