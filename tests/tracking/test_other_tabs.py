"""Which numbers and settings a real TensorBoard shows first, in a real browser."""

from __future__ import annotations

from pathlib import Path

from browser import Browser
from matplotlib.figure import Figure
from tensorboard_server import TensorBoard

from mt.tracking.tensorboard_tags import picture_tag
from mt.tracking.tensorboard_tracker import TensorBoardTracker

WAIT = 40_000  # milliseconds

HOSTILE = "<img src=x onerror=alert(1)> and/or \u202esdrow"


def run(folder: Path, rate: float) -> None:
    picture = Figure(figsize=(1, 1), dpi=40)
    config = {
        "seed": 1,
        "model": {"_target_": "mt.models.Transformer", "width": 8},
        "optimizer": {"learning_rate": rate},
    }
    with TensorBoardTracker(folder) as tracker:
        tracker.figure(1, picture_tag(1, HOSTILE, "cross.1"), picture)
        names = ["attention/cross.1/entropy", "train/learning_rate", "train/loss", "validation/loss", "validation/bleu"]
        tracker.scalars(1, dict.fromkeys(names, 1.0))
        tracker.hparams(config, {"final/BLEU": 30.0})


def test_losses_and_scores_and_the_main_settings_come_first(tmp_path: Path, chromium: Browser) -> None:
    for number in (1, 2):
        run(tmp_path / "outputs" / f"run_{number}", 0.001 * number)
    server = TensorBoard(tmp_path / "outputs")
    try:
        with chromium.page(f"{server.url}/#timeseries", quiet=False) as page:
            page.locator("card-view").first.wait_for(timeout=WAIT)
            titles = [title.inner_text() for title in page.locator("metrics-card-groups .group-title").all()]
            assert titles == [
                "Learning",
                "attention",
                "attention 1: <img src=x onerror=alert(1)> and or sdrow",
                "final",
                "train",
            ]
        with chromium.page(f"{server.url}/#hparams", quiet=False) as page:
            table = page.locator("tf-hparams-table-view")
            headers = [
                table.get_by_text(name, exact=True) for name in ("model", "learning_rate", "batch_tokens", "layers")
            ]
            headers[0].first.wait_for(timeout=WAIT)
            places = [box["x"] for header in headers if (box := header.first.bounding_box())]
            assert len(places) == 4
            assert places == sorted(places)
            assert table.get_by_text("seed", exact=True).count() == 0  # only the first five of the ten
    finally:
        server.close()
