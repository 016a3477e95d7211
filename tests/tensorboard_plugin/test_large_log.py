"""The tab over a long training: how soon the first picture is seen, and how much memory it takes.

python -m pytest -m slow -s tests/tensorboard_plugin/test_large_log.py
"""

from __future__ import annotations

import shutil
import sys
import time
from pathlib import Path

import pytest
from browser import Browser
from event_logs import EventLog, MadeTranslation, made_health
from tensorboard_server import TensorBoard, attention_tab

from mt.viewer.records import Record

STEPS, PROBES, LAYERS, HEADS, PIECES = 1000, 8, 6, 16, 20
KINDS = ("cross", "encoder", "decoder")
CURVES = 30
SECONDS, MEMORY = 2.0, 300.0
"""Until the first picture; of TensorBoard's process, in MiB."""


def large_log(folder: Path) -> float:
    """Write the event file of a training, with records of all kinds of maps, and return its size in MiB."""
    log = EventLog(folder / "long", check=False)
    records: dict[tuple[int, str], list[Record]] = {}
    for probe in range(PROBES):
        source = " ".join(f"word{probe}{number}" for number in range(PIECES - 1))
        target = " ".join(f"wort{probe}{number}" for number in range(PIECES - 1))
        for frame in ("hypothesis", "reference"):
            records[probe, frame] = [
                Record.of(
                    MadeTranslation(
                        source, target, target, LAYERS, HEADS, ("cross", "encoder", "decoder"), probe, 0.5 + look
                    ),
                    frame,  # type: ignore[arg-type]
                )
                for look in range(3)
            ]
    for number in range(STEPS):
        step = 100 * (number + 1)
        for curve in range(CURVES):
            log.scalar(step, f"train/curve{curve}", 1 / step)
        for looks in records.values():
            record = looks[number * len(looks) // STEPS]
            log.texts(step, record.tag, record.parts)
        log.health(step, made_health(step, LAYERS, HEADS, 100 * STEPS))
    return log.path.stat().st_size / (1 << 20)


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
def test_a_long_training_opens_at_once_and_takes_little_memory(chromium: Browser, tmp_path: Path) -> None:
    began = time.monotonic()
    folder = tmp_path / "logs"
    size = large_log(folder)
    made = time.monotonic() - began
    server = TensorBoard(folder)
    try:
        alone = server.memory()
        with attention_tab(chromium, f"{server.url}/#timeseries") as (page, frame):
            page.get_by_text("Attention", exact=True).first.wait_for(timeout=60_000)
            began = time.monotonic()
            page.get_by_text("Attention", exact=True).first.click()
            frame.locator(".mt-cells canvas").first.wait_for(timeout=60_000)
            opened = time.monotonic() - began
            began = time.monotonic()
            frame.locator(".mt-tab-lines path").first.wait_for(timeout=60_000)
            curves = time.monotonic() - began
            slider = frame.locator(".mt-steps input")
            began = time.monotonic()
            for step in range(10):
                slider.fill(str(step * 90))
                frame.locator(".mt-step", has_text=f"step {100 * (step * 90 + 1):,}").wait_for()
            moved = (time.monotonic() - began) / 10
            frame.locator("input[value=heads]").check(force=True)
            frame.locator(".mt-multiple canvas").first.wait_for(timeout=60_000)
        memory = server.memory()
    finally:
        server.close()
        shutil.rmtree(folder)
    print(
        f"\n{STEPS:,} steps x {PROBES} sentences x 2 frames x 3 kinds x {LAYERS} layers x {HEADS} heads of "
        f"{PIECES} x {PIECES}: an event file of {size:,.0f} MiB, made in {made:.0f} s\n"
        f"first picture {opened:.2f} s after the click, curves {curves:.2f} s later, "
        f"{moved:.2f} s a step of the slider\n"
        f"memory of TensorBoard {alone['tensorboard']:.0f} MiB at its start, {memory['tensorboard']:.0f} MiB after; "
        f"of its data server {memory.get('data server', 0):.0f} MiB"
    )
    assert opened < SECONDS
    assert memory["tensorboard"] < MEMORY
