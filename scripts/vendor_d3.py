"""Make mt/viewer/static/vendor again: d3 and its licence, as npm's registry has them. Needs npm.

python scripts/vendor_d3.py

For another version, change VERSION and ARCHIVE.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

VERSION = "7.9.0"
ARCHIVE = "7e36605710a2ba54846797c8c6d888911341b215ae53257dc32a49a0b824355e"
"""SHA-256 of the archive that `npm pack d3@VERSION` downloads."""
FILES = {"package/dist/d3.min.js": "d3.min.js", "package/LICENSE": "d3.LICENSE"}
"""Path in the archive -> name in the folder."""
FOLDER = Path(__file__).resolve().parent.parent / "mt/viewer/static/vendor"


def main() -> None:
    """Download the archive, check its sum, and write the two files."""
    with tempfile.TemporaryDirectory() as temporary:
        subprocess.run(
            ["npm", "pack", "--silent", f"d3@{VERSION}"], cwd=temporary, check=True, stdout=subprocess.DEVNULL
        )
        archive = Path(temporary) / f"d3-{VERSION}.tgz"
        found = hashlib.sha256(archive.read_bytes()).hexdigest()
        if found != ARCHIVE:
            sys.exit(f"error: d3@{VERSION} has the SHA-256 {found}, not {ARCHIVE}; nothing was written")
        FOLDER.mkdir(parents=True, exist_ok=True)
        with tarfile.open(archive) as members:
            for path, name in FILES.items():
                member = members.extractfile(path)
                assert member is not None
                (FOLDER / name).write_bytes(member.read())
                print(FOLDER / name)


if __name__ == "__main__":
    main()
