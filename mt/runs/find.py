"""Find a bundle by its folder, by the folder of its run, or the newest one."""

from __future__ import annotations

from pathlib import Path

from mt.errors import UserError
from mt.files.folders import MANIFEST

OUTPUTS = Path("outputs")
BUNDLE = "bundle"
"""Name of the bundle's folder in a run's folder."""


def find_bundle(run: str | Path | None, outputs: Path = OUTPUTS, key: str = "run") -> Path:
    """The folder of the bundle to use.

    Args:
        run: the folder of a run or of a bundle; None for the newest finished run.
        outputs: folder in which to look for runs.
        key: the option that gave `run`, for messages.

    Raises:
        UserError: the folder does not exist, or has no finished model.
    """
    try:
        return newest_bundle(outputs, key) if run is None else _bundle_of(Path(run), key)
    except OSError as error:
        where = error.filename or run or outputs
        raise UserError(f"{key}={run}: {where} cannot be read ({error.strerror}); check its permissions") from None


def _bundle_of(run: Path, key: str) -> Path:
    folder = run
    if not folder.is_dir():
        raise UserError(f"{key}={run}: no such folder; give the folder of a run, or of a bundle")
    for candidate in (folder, folder / BUNDLE):
        if (candidate / MANIFEST).is_file() and (candidate / "config.json").is_file():
            return candidate
    for candidate in (folder, folder / BUNDLE):
        if (candidate / MANIFEST).is_file():
            raise UserError(
                f"{key}={run}: {candidate / 'config.json'} is missing; copy the bundle again from where it came, "
                "or train again"
            )
    if (folder / "config.yaml").is_file():
        way_out = f"finish it with python -m mt.train resume=true run={run}"
        raise UserError(f"{key}={run}: this run has no finished model ({folder / BUNDLE} is missing); {way_out}")
    raise UserError(f"{key}={run}: neither a run nor a bundle (no {BUNDLE}/{MANIFEST} in it)")


def newest_bundle(outputs: Path = OUTPUTS, key: str = "run") -> Path:
    """The bundle under `outputs` that was written last.

    Raises:
        UserError: there is no bundle.
    """
    found = [path for path in outputs.glob(f"**/{BUNDLE}/{MANIFEST}") if path.is_file()]
    if not found:
        raise UserError(f"no finished run under {outputs}: train one with python -m mt.train, or give {key}=FOLDER")
    return max(found, key=lambda path: (path.stat().st_mtime_ns, str(path))).parent
