"""The tab in a real TensorBoard and a real browser. With MT_SCREENSHOTS=folder, pictures of it are left there."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from browser import Browser
from event_logs import EventLog, MadeTranslation, made_health
from playwright.sync_api import FrameLocator, Page, expect
from tensorboard_server import TensorBoard, attention_tab

from mt.tensorboard_plugin.log_index import FRESH

CAT = "the small cat sleeps in the garden ."
HOSTILE = '<script>document.title="owned"</script><img src=x onerror=document.title="owned"> \u202eevil\x07'
ARABIC = "القطة الصغيرة تنام في الحديقة"
MANY = 1000
RUNS = MANY + 3


def few_runs(folder: Path) -> EventLog:
    """Runs of a Transformer, the newest, and of a recurrent model with other pieces; and one that is damaged."""
    damaged = EventLog(folder / "damaged", 100)
    damaged.record(1, MadeTranslation(CAT, "chat"))
    with damaged.path.open("ab") as file:
        file.write(bytes(100))
    recurrent = EventLog(folder / "recurrent", 200)
    for step in (100, 300):
        recurrent.record(step, MadeTranslation(CAT, "el ga to duer me en el jar dín .", layers=1, heads=1))
    log = EventLog(folder / "transformer", 300)
    for step in range(100, 600, 100):
        log.scalar(step, "train/loss", 1 / step)
        for number, source in enumerate((CAT, HOSTILE, ARABIC)):
            log.record(step, MadeTranslation(source, f"gato {step} .", seed=number, sharpness=step / 100))
        log.health(step, made_health(step, last=600))
    return log


def many_runs(folder: Path) -> None:
    """A thousand small runs."""
    small = EventLog(folder / "many" / "run_0", 0)
    small.record(1, MadeTranslation("one .", "uno .", heads=1, layers=1))
    content = small.path.read_bytes()
    for number in range(1, MANY):
        (folder / "many" / f"run_{number}").mkdir()
        (folder / "many" / f"run_{number}" / small.path.name).write_bytes(content)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("logs")


@pytest.fixture(scope="module")
def url(folder: Path, chromium: Browser) -> Iterator[str]:
    few_runs(folder)
    server = TensorBoard(folder)
    yield f"{server.url}/"
    server.close()


def keep(page: Page, name: str) -> None:
    """Leave a picture where a reader wants them."""
    if folder := os.environ.get("MT_SCREENSHOTS"):
        page.screenshot(path=str(Path(folder) / f"{name}.png"))


def reload(page: Page) -> None:
    """TensorBoard's own button, pressed when what was found before no longer counts as new."""
    page.wait_for_timeout(1000 * FRESH + 100)
    page.locator("button.reload-button").click()


def shown(frame: FrameLocator, step: int) -> None:
    """Wait until a step is seen."""
    expect(frame.locator(".mt-step")).to_have_text(f"step {step:,}")
    expect(frame.locator(".mt-texts")).to_contain_text(f"gato {step} .")
    expect(frame.locator(".mt-cells canvas").first).to_be_visible()


def test_one_click_shows_a_map_and_its_link_shows_it_again(chromium: Browser, url: str) -> None:
    with attention_tab(chromium, url) as (page, frame):
        page.get_by_text("Attention", exact=True).click(timeout=30_000)
        shown(frame, 500)
        expect(frame.locator(".mt-texts .mt-source")).to_have_text(CAT)
        frame.locator(".mt-steps input").fill("1")
        shown(frame, 200)
        frame.locator("input[value=lines]").check(force=True)
        expect(frame.locator(".mt-lines")).to_be_visible()
        link = page.url
        assert "#mt_attention&" in link
        assert "p.mt_attention.step=200" in link
    with attention_tab(chromium, link) as (page, frame):
        expect(frame.locator(".mt-step")).to_have_text("step 200", timeout=30_000)
        expect(frame.locator(".mt-lines")).to_be_visible()
        assert page.url.split("#")[1] == link.split("#")[1]
        keep(page, "tab_lines")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_theme_is_that_of_tensorboard_and_damaged_files_are_named(chromium: Browser, url: str, theme: str) -> None:
    with attention_tab(chromium, f"{url}#mt_attention", 1400, 1200, theme) as (page, frame):
        frame.locator(".mt-tab-lines path").first.wait_for(timeout=30_000)
        shown(frame, 500)
        ground = frame.locator(".mt-tab").evaluate("each => getComputedStyle(each).backgroundColor")
        darkest = max(int(number) for number in re.findall(r"\d+", ground)[:3])
        assert (darkest < 64) == (theme == "dark")
        expect(frame.locator(".mt-tab-problems")).to_contain_text("damaged: the event file")
        keep(page, f"tab_{theme}")


def test_a_curve_opens_the_map_of_its_head(chromium: Browser, url: str) -> None:
    with attention_tab(chromium, f"{url}#mt_attention", 1400, 1400) as (page, frame):
        lines = frame.locator(".mt-tab-chart").first.locator(".mt-tab-lines path")
        expect(lines).to_have_count(4, timeout=30_000)
        chart = frame.locator(".mt-tab-chart svg").first
        chart.scroll_into_view_if_needed()
        box, line = chart.bounding_box(), lines.nth(2).bounding_box()
        assert box is not None
        assert line is not None
        # The first point of the third head's line, which falls from the upper left to the lower right.
        chart.click(position={"x": line["x"] - box["x"] + 1, "y": line["y"] - box["y"] + 1})
        shown(frame, 100)
        expect(frame.locator(".mt-map-title").first).to_contain_text("layer 2, head 3")
        assert "p.mt_attention.map=cross.2" in page.url
        marker = frame.locator(".mt-tab-marker").first
        assert float(marker.get_attribute("x1") or "nan") == 0


def test_hostile_text_is_text(chromium: Browser, url: str) -> None:
    with attention_tab(chromium, f"{url}#mt_attention&p.mt_attention.run=%3Cimg%20src%3Dx%3E") as (page, frame):
        frame.locator("li", has_text="<script>").click(timeout=30_000)
        source = frame.locator(".mt-texts .mt-source")
        expect(source).to_have_text(HOSTILE.replace("\u202e", "\\u202e").replace("\x07", "\\u0007"))
        assert frame.locator("img, script[src*=x]").count() == 0
        assert "owned" not in (page.title(), frame.locator("body").evaluate("() => document.title"))
        keep(page, "tab_hostile")


def test_a_folder_without_attention_says_what_to_do_and_goes_on_by_itself(chromium: Browser, tmp_path: Path) -> None:
    folder = tmp_path / "logs"
    folder.mkdir()
    server = TensorBoard(folder)
    try:
        with attention_tab(chromium, f"{server.url}/#mt_attention") as (page, frame):
            empty = frame.locator(".mt-tab-empty")
            expect(empty).to_contain_text("There are no runs here yet", timeout=30_000)
            log = EventLog(folder)
            log.scalar(1, "train/loss", 1.0)
            reload(page)
            expect(empty).to_contain_text("These runs recorded no attention")
            expect(empty).to_contain_text("python -m mt.train")
            keep(page, "tab_empty")
            for step in (400, 500):
                log.record(step, MadeTranslation(CAT, f"gato {step} ."))
            reload(page)
            shown(frame, 500)
    finally:
        server.close()


def test_a_thousand_more_runs_are_searched_and_two_stand_side_by_side(
    chromium: Browser, url: str, folder: Path
) -> None:
    many_runs(folder)
    with attention_tab(chromium, f"{url}#mt_attention") as (page, frame):
        expect(frame.locator(".mt-tab-runs")).to_contain_text(f"{RUNS:,} runs", timeout=30_000)
        run, second = frame.locator(".mt-tab-picker").all()
        second.locator("button").click()
        second.locator("input").fill("RECUR")
        expect(second.locator("li")).to_have_count(1)
        keep(page, "tab_runs")
        second.locator("input").press("Enter")
        expect(frame.locator(".mt-panel")).to_have_count(2)
        expect(frame.locator(".mt-panel").nth(1)).to_contain_text("el ga to duer me en el jar dín .")
        assert "p.mt_attention.run2=recurrent" in page.url
        keep(page, "tab_beside")
        run.locator("button").click()
        expect(run.locator("li")).to_have_count(200)
        run.locator("input").fill("many 777")
        run.locator("li").first.click()
        expect(frame.locator(".mt-texts .mt-source")).to_have_text("one .")
