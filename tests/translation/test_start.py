"""Translating text starts without the libraries that only training needs."""

from __future__ import annotations

import subprocess
import sys


def test_the_translator_loads_no_corpus_library() -> None:
    code = "import sys, mt.translation.translator; print(*({'datasets', 'pandas', 'pyarrow'} & set(sys.modules)))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.split() == []
