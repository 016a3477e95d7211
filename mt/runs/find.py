"""Find a bundle: by its folder, by the folder of its run, the best of a sweep, or the newest one."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterator
from pathlib import Path

from mt.errors import UserError
from mt.files.folders import MANIFEST
from mt.runs.sweep_folder import Member, best, is_sweep, sweep_members

OUTPUTS = Path("outputs")
BUNDLE = "bundle"
"""Name of the bundle's folder in a run's folder."""
INNER = (BUNDLE, "checkpoints", "tensorboard")
"""Folders of a run that hold no other runs."""


def find_bundle(
    run: str | Path | None,
    outputs: Path = OUTPUTS,
    key: str = "run",
    say: Callable[[str], None] = lambda line: None,
) -> Path:
    """The folder of the bundle to use.

    Args:
        run: the folder of a run, of a bundle or of a sweep; None for the newest finished run. For a sweep, and if the
            newest run belongs to one, it is the sweep's best run by its validation scores.
        outputs: folder in which to look for runs; symbolic links are followed.
        key: the option that gave `run`, for messages.
        say: is told in one line which run was taken where the user did not name it.

    Raises:
        UserError: the folder does not exist, or has no finished model; or the runs of the sweep cannot be compared.
    """
    try:
        return _newest(outputs, key, say) if run is None else _bundle_of(Path(run), key, say)
    except OSError as error:
        where = error.filename or run or outputs
        raise UserError(f"{key}={run}: {where} cannot be read ({error.strerror}); check its permissions") from None


def _bundle_of(run: Path, key: str, say: Callable[[str], None]) -> Path:
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
        way_out = f"finish it with python -m mt.train resume=true run={shlex.quote(str(run))}"
        raise UserError(f"{key}={run}: this run has no finished model ({folder / BUNDLE} is missing); {way_out}")
    if is_sweep(folder):
        return _best_bundle(folder, key, say)
    raise UserError(f"{key}={run}: neither a run nor a bundle (no {BUNDLE}/{MANIFEST} in it)")


def _newest(outputs: Path, key: str, say: Callable[[str], None]) -> Path:
    """The bundle under `outputs` that was written last, or the best one of the sweep that it belongs to."""
    found = [run for run in run_folders(outputs) if (run / BUNDLE / MANIFEST).is_file()]
    if not found:
        raise UserError(f"no finished run under {outputs}: train one with python -m mt.train, or give {key}=FOLDER")
    newest = max(found, key=lambda run: ((run / BUNDLE / MANIFEST).stat().st_mtime_ns, str(run)))
    if is_sweep(newest.parent):
        return _best_bundle(newest.parent, key, say)
    if len(found) > 1:
        say(f"{newest} is the newest of the {len(found)} finished runs under {outputs}; {key}=FOLDER takes another")
    return newest / BUNDLE


def _best_bundle(sweep: Path, key: str, say: Callable[[str], None]) -> Path:
    members = [Member.read(run) for run in sweep_members(sweep) if (run / BUNDLE / MANIFEST).is_file()]
    if not members:
        raise UserError(f"{key}={sweep}: none of the runs of this sweep is finished; finish one with resume=true")
    chosen, reason = best(members, sweep, key)
    say(f"{chosen.folder} is {reason} of the sweep {sweep}; {key}=FOLDER takes another")
    return chosen.folder / BUNDLE


def run_folders(outputs: Path) -> Iterator[Path]:
    """The folders of all runs in and below `outputs`, finished or not; each once, also behind symbolic links."""
    seen = set()
    waiting = [outputs]
    while waiting:
        folder = waiting.pop()
        try:
            place = folder.stat()
            entries = sorted(folder.iterdir(), key=lambda path: (not path.is_symlink(), path.name))
        except OSError:  # a broken link, a file, a folder of somebody else
            if folder == outputs and outputs.exists():
                raise
            continue
        if (place.st_dev, place.st_ino) in seen:
            continue
        seen.add((place.st_dev, place.st_ino))
        if (folder / "config.yaml").is_file() or (folder / BUNDLE / MANIFEST).is_file():
            yield folder
        waiting += [path for path in entries if path.name not in INNER and not path.name.startswith(".")]
