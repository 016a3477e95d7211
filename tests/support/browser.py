"""A headless Chromium for tests of pages: the fixture `chromium` of tests/conftest.py. Tests skip where none is there.

One browser process serves a whole session of tests; each test gets pages of its own, with nothing remembered.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
TIMEOUT = 10_000  # milliseconds that a page may take for anything that a test waits for


@cache
def executable() -> str | None:
    """The installed Chromium, or the one that the environment variable MT_CHROMIUM names; None if there is none."""
    return os.environ.get("MT_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)


class Browser:
    """A headless Chromium.

    Attributes:
        process: Playwright's browser.
    """

    def __init__(self, process: Any) -> None:
        self.process = process

    @contextmanager
    def page(
        self,
        url: str,
        width: int = 1400,
        height: int = 900,
        theme: Literal["light", "dark"] = "light",
        scale: float = 1.0,
        quiet: bool = True,
    ) -> Iterator[Page]:
        """Open a page in a new window that remembers nothing.

        Args:
            url: such as `path.as_uri()`.
            width: of the window, in CSS pixels.
            height: of the window, in CSS pixels.
            theme: what the system prefers.
            scale: device pixels of a CSS pixel.
            quiet: the test fails if the page logs an error or a warning, or throws one that nobody catches.
        """
        context = self.process.new_context(
            viewport={"width": width, "height": height},
            color_scheme=theme,
            device_scale_factor=scale,
            accept_downloads=True,
            permissions=["clipboard-read", "clipboard-write"],
        )
        context.set_default_timeout(TIMEOUT)
        said: list[str] = []
        try:
            page = context.new_page()
            page.on("console", lambda line: said.append(line.text) if line.type in ("error", "warning") else None)
            page.on("pageerror", lambda error: said.append(str(error)))
            page.goto(url)
            yield page
        finally:
            context.close()
        if quiet:
            assert said == [], f"the page said: {said}"


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The browser; the test is skipped where no Chromium or no Playwright is installed."""
    playwright = pytest.importorskip("playwright.sync_api", reason="needs playwright: pip install -e .[dev]")
    found = executable()
    if found is None:
        pytest.skip("needs Chromium: apt install chromium, or name one in MT_CHROMIUM")
    with playwright.sync_playwright() as driver:
        options = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        process = driver.chromium.launch(executable_path=found, args=options)
        yield Browser(process)
        process.close()
