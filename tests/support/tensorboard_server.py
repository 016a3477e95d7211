"""A real TensorBoard over a folder: `from tensorboard_server import TensorBoard`."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from browser import Browser
from playwright.sync_api import FrameLocator, Page

START = 60.0
"""Seconds that TensorBoard may take to start."""
URL = re.compile(rb"TensorBoard \S+ at (http://\S+?)/? ")


class TensorBoard:
    """TensorBoard in a process of its own, as a user starts it.

    Args:
        folder: the log folder.
        options: of the command line.

    Attributes:
        url: without a slash at the end.
        process: ended by `close`.
    """

    def __init__(self, folder: Path, *options: str) -> None:
        command = [sys.executable, "-m", "tensorboard.main", "--logdir", str(folder), "--port", "0", *options]
        self.log = folder.parent / f"{folder.name}.tensorboard.log"
        with self.log.open("wb") as output:
            self.process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT, cwd=folder)
        end = time.monotonic() + START
        while (found := URL.search(self.log.read_bytes())) is None:
            if self.process.poll() is not None or time.monotonic() > end:
                self.close()
                pytest.fail(f"TensorBoard did not start: {self.log.read_text()}")
            time.sleep(0.05)
        self.url = found[1].decode()

    def close(self) -> None:
        """End the process."""
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def memory(self) -> dict[str, float]:
        """Resident memory in MiB of TensorBoard and of the data server that it starts. Linux only."""
        mine = self.process.pid
        found = {"tensorboard": _resident(mine)}
        for other in filter(str.isdigit, os.listdir("/proc")):
            try:
                parent = int(Path(f"/proc/{other}/stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
            if parent == mine:
                found["data server"] = _resident(int(other))
        return found


@contextmanager
def attention_tab(
    browser: Browser, url: str, width: int = 1400, height: int = 900, theme: str = "light"
) -> Iterator[tuple[Page, FrameLocator]]:
    """TensorBoard's page, and the frame of the tab "Attention" in it. What the frame says on the console is an error.

    Args:
        browser: of the fixture `chromium`.
        url: of the page.
        width: of the window.
        height: of the window.
        theme: what the system prefers, "light" or "dark".
    """
    said: list[str] = []
    with browser.page("about:blank", width, height, theme, quiet=False) as page:  # type: ignore[arg-type]
        page.on("console", lambda line: said.append(line.text) if line.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(url)
        yield page, page.frame_locator("iframe[src*=mt_attention]")
    assert [line for line in said if "Three.js" not in line] == []  # which TensorBoard itself says


def _resident(pid: int) -> float:
    fields = dict(line.split(":", 1) for line in Path(f"/proc/{pid}/status").read_text().splitlines() if ":" in line)
    return int(fields["VmRSS"].split()[0]) / 1024
