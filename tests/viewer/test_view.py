"""The view in a real browser: what is drawn, pointed at, linked to and saved is what was recorded."""

from __future__ import annotations

import csv
import io
import json
import re
import struct
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import torch
from browser import Browser

from mt.attention.maps import AttentionMap, MapName, mean_map
from mt.figures.piece_labels import readable_pieces
from mt.translation.translated_page import add_translation
from mt.translation.translation import Translation
from mt.viewer.modules import joined
from mt.viewer.records import Record
from mt.viewer.view_page import ViewPage

if TYPE_CHECKING:
    from playwright.sync_api import Page

expect = pytest.importorskip("playwright.sync_api", reason="needs playwright: pip install -e .[dev]").expect

SOURCE = ["▁The", "▁kit", "chen", "▁is", "▁green", ".", "</s>"]
TARGET = ["▁La", "▁co", "ci", "na", "▁es", "▁verde", ".", "</s>"]
REFERENCE = ["▁Es", "▁verde", "▁la", "▁cocina", "</s>"]
HOSTILE = "<script>window.ran=1</script> <img src=x onerror=window.ran=1> \u202egnp.exe\u202c \x1b[31m"
HOSTILE_PIECES = ["▁<script>window.ran=1</script>", "▁<img", "▁onerror=window.ran=1>", "▁\u202egnp", "\x1b[31m", "</s>"]
LONG = [f"{'▁' if number % 3 else ''}piece{number}" for number in range(119)] + ["</s>"]
ARABIC = ["▁المطبخ", "▁أخ", "ضر", "</s>"]
CHINESE = ["▁", "厨房", "是", "绿色", "的", "。", "</s>"]


def attention(name: str, rows: list[str], columns: list[str], heads: int = 3, seed: int = 0) -> AttentionMap:
    random = torch.Generator().manual_seed(seed)
    weights = torch.randn(heads, len(rows), len(columns), generator=random).mul(2).softmax(-1)
    return AttentionMap(MapName.parse(name), weights, rows, columns)


def translation(source: list[str], target: list[str], text: str, layers: int = 2, **keys: Any) -> Translation:
    maps = [attention(f"cross.{layer}", target, source, seed=layer) for layer in range(1, layers + 1)]
    maps += [
        attention("encoder.1", source, source, seed=7),
        attention("decoder.1", target, ["<s>", *target[:-1]], seed=8),
    ]
    values = {"score": -2.5, "token_scores": [-0.5] * len(target), "source_pieces": source, "pieces": target}
    return Translation(text, "".join(target[:-1]).replace("▁", " ").strip(), **{**values, "attention": maps, **keys})


PLAIN = translation(SOURCE, TARGET, "The kitchen is green.", reference="Es verde la cocina")
FORCED = translation(SOURCE, REFERENCE, "The kitchen is green.", reference="Es verde la cocina")
RECURRENT = translation(SOURCE, TARGET, "The kitchen is green.", attention=[attention("cross", TARGET, SOURCE, 1, 9)])


BEFORE = [attention("cross", TARGET, SOURCE), attention("context.1", TARGET, SOURCE, seed=1)]
BEFORE += [attention("context.2", TARGET, ["▁Yes", ".", "</s>"], seed=2)]


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The address of each page by name."""
    folder = tmp_path_factory.mktemp("pages")
    page = ViewPage("A <b>title</b>", "Made by a test.")
    assert add_translation(page, "transformer", PLAIN, FORCED)
    assert add_translation(page, "recurrent", RECURRENT)
    for source, target, text in (
        (HOSTILE_PIECES, HOSTILE_PIECES, HOSTILE),
        (LONG, LONG, "A long one"),
        (SOURCE, ARABIC, "To Arabic"),
        (CHINESE, TARGET, "厨房是绿色的。"),
    ):
        assert add_translation(page, "transformer", translation(source, target, text, layers=1))
    steps = ViewPage("Steps")
    for step in (100, 200, 300):
        own = [attention("cross", TARGET, SOURCE, 2, step)]
        changed = translation(SOURCE, TARGET, "The kitchen is green.", attention=own)
        steps.add("run", [Record.of(changed, "hypothesis")], step)
    signed = attention("cross", TARGET, SOURCE, 1)
    signed = AttentionMap(MapName("cross"), signed.weights - 0.3, TARGET, SOURCE)
    negative = ViewPage("Signed")
    negative.add("run", [Record.of(translation(SOURCE, TARGET, "x", attention=[signed]), "hypothesis")])
    before = ViewPage("Sentences before")
    before.add("run", [Record.of(translation(SOURCE, TARGET, "x", attention=BEFORE), "hypothesis")])
    made = {"main": page, "steps": steps, "signed": negative, "before": before, "empty": ViewPage("Empty")}
    for name, each in made.items():
        (folder / f"{name}.html").write_text(each.html(), encoding="utf-8")
    damaged = made["steps"].html().replace('"blocks":["eJ', '"blocks":["eA')
    (folder / "damaged.html").write_text(damaged, encoding="utf-8")
    return {path.stem: path.as_uri() for path in folder.iterdir()}


@pytest.fixture
def seen(chromium: Browser, pages: dict[str, str]) -> Iterator[Page]:
    with chromium.page(pages["main"]) as page:
        page.wait_for_selector(".mt-panel")
        yield page


def saved(page: Page, form: str) -> bytes:
    with page.expect_download() as download:
        page.get_by_role("button", name=f"Save as {form}").click()
    return Path(download.value.path()).read_bytes()


def numbers(page: Page) -> dict[tuple[str, str], np.ndarray[Any, Any]]:
    """What is seen, as the exported CSV has it: weights [T, S] by map and head."""
    rows = list(csv.DictReader(io.StringIO(saved(page, "CSV").decode("utf-8-sig"))))
    found = {}
    for key in dict.fromkeys((row["map"], row["head"]) for row in rows):
        own = [row for row in rows if (row["map"], row["head"]) == key]
        shape = int(own[-1]["row"]), int(own[-1]["column"])
        found[key] = np.array([float(row["weight"]) for row in own]).reshape(shape)
    return found


def close(found: np.ndarray[Any, Any], expected: torch.Tensor) -> bool:
    """Within what 8 bits of a square root allow."""
    return found.shape == tuple(expected.shape) and bool(np.abs(found - expected.numpy()).max() < 0.005)


def choose(page: Page, control: str, text: str) -> None:
    page.locator(f'[data-control="{control}"] label', has=page.get_by_text(text, exact=True)).click()


def title(page: Page) -> str:
    return page.locator(".mt-map-title").first.inner_text()


def point(page: Page, row: int, column: int) -> str:
    """Point at a cell; the text beside the pointer."""
    rows, columns = page.locator(".mt-rows text").count(), page.locator(".mt-columns text").count()
    box = page.locator(".mt-cells").first.bounding_box()
    assert box is not None
    x = box["x"] + (column + 0.5) * box["width"] / columns
    page.mouse.move(x, box["y"] + (row + 0.5) * box["height"] / rows)
    return page.locator(".mt-tooltip").inner_text()


MEAN = mean_map(PLAIN.cross_attention)


def test_the_first_sight_is_the_mean_of_cross_attention_and_every_cell_is_right(seen: Page) -> None:
    assert title(seen) == "Cross attention, mean of 2 layers, 6 heads"
    assert seen.locator(".mt-rows text").all_text_contents() == readable_pieces(TARGET)
    assert seen.locator(".mt-columns text").all_text_contents() == readable_pieces(SOURCE)
    weights = MEAN.weights[0]
    best = divmod(int(weights.argmax()), len(SOURCE))
    said = point(seen, *best)
    assert float(said.split("\n")[0]) == pytest.approx(float(weights[best]), abs=0.005)
    assert f"{TARGET[best[0]].strip('▁')} to {SOURCE[best[1]].strip('▁')}" in said
    marked = seen.locator(".mt-marked").all_text_contents()
    assert sorted(marked) == sorted([readable_pieces(TARGET)[best[0]], readable_pieces(SOURCE)[best[1]]])
    # The darker a cell on paper, the larger its weight:
    lightness = seen.evaluate(
        """([rows, columns]) => { const canvas = document.querySelector(".mt-cells canvas");
        const {data, width, height} = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
        return Array.from({length: rows * columns}, (_, index) => {
          const x = Math.floor((index % columns + 0.5) * width / columns);
          const y = Math.floor((Math.floor(index / columns) + 0.5) * height / rows);
          const [r, g, b] = data.slice((y * width + x) * 4);
          return 0.2126 * r + 0.7152 * g + 0.0722 * b; }); }""",
        [len(TARGET), len(SOURCE)],
    )
    order = np.argsort(-np.array(lightness), kind="stable")
    ascending = weights.flatten().numpy()[order]
    assert (np.diff(ascending) > -0.01).all()
    assert seen.locator("h1").inner_text() == "A <b>title</b>"
    assert seen.locator(".mt-texts dd").all_inner_texts()[:2] == [PLAIN.source, PLAIN.reference]


def test_layers_heads_reductions_and_kinds_are_those_of_the_maps(seen: Page) -> None:
    first = PLAIN.cross_attention[0].weights
    choose(seen, "Layer", "1")
    assert close(numbers(seen)["cross.1", "mean"], first.mean(0))
    choose(seen, "Head", "Max")
    assert close(numbers(seen)["cross.1", "max"], first.amax(0))
    choose(seen, "Head", "3")
    assert title(seen) == "Cross attention, layer 1, head 3"
    assert close(numbers(seen)["cross.1", "3"], first[2])
    choose(seen, "Attention", "Encoder")
    assert close(numbers(seen)["encoder.1", "3"], PLAIN.attention[2].weights[2])
    assert seen.locator(".mt-rows text").all_text_contents() == readable_pieces(SOURCE)
    choose(seen, "Attention", "Decoder")
    assert seen.locator(".mt-columns text").all_text_contents() == readable_pieces(["<s>", *TARGET[:-1]])
    choose(seen, "Attention", "Cross")
    choose(seen, "Rows", "Reference")
    assert close(numbers(seen)["cross.1", "3"], FORCED.cross_attention[0].weights[2])
    assert seen.locator(".mt-rows text").all_text_contents() == readable_pieces(REFERENCE)


def test_words_are_those_of_python(seen: Page) -> None:
    seen.get_by_role("switch", name="Words").click()
    words = MEAN.to_words()
    assert close(numbers(seen)["cross", "mean"], words.weights[0])
    assert seen.locator(".mt-rows text").all_text_contents() == list(words.rows)
    assert seen.locator(".mt-columns text").all_text_contents() == list(words.columns)


def test_merging_and_labels_are_those_of_python(chromium: Browser) -> None:
    lists = [
        TARGET,
        CHINESE,
        ARABIC,
        ["a", "▁b", "<0xE3>", "c", "▁", "d"],
        ["<s>", "▁", "▁▁x", "y", "<unk>", "z", "</s>"],
        ["<>", "▁<", ">", "̈", "ひら", "がな", "x"],
    ]
    with chromium.page("about:blank") as page:
        for pieces in lists:
            for kind in ("cross", "gradient", "sentences"):
                one = attention(kind, pieces, pieces[::-1], 1)
                values = {
                    "rows": len(pieces), "columns": len(pieces), "rowPieces": pieces, "columnPieces": pieces[::-1],
                    "kind": kind, "values": one.weights.flatten().tolist(),
                }  # fmt: skip
                found = page.evaluate(
                    f"(given) => {{ {joined('words')}; const found = module_words.toWords(given);"
                    "return {...found, values: [...found.values]}; }",
                    values,
                )
                words = one.to_words()
                assert (found["rowPieces"], found["columnPieces"]) == (list(words.rows), list(words.columns))
                assert found["values"] == pytest.approx(words.weights.flatten().tolist(), abs=1e-6)
            labels = f"(given) => {{ {joined('pieces')}; return module_pieces.readable(given); }}"
            assert page.evaluate(labels, pieces) == readable_pieces(pieces)


def test_a_click_on_one_of_all_heads_opens_it_and_a_link_brings_it_back(chromium: Browser, seen: Page) -> None:
    choose(seen, "View", "Heads")
    assert seen.locator(".mt-multiple").count() == 6
    assert seen.locator(".mt-multiple h3 button").all_inner_texts()[3] == "Layer 2, head 1"
    assert seen.locator(".mt-multiple").first.locator(".mt-columns text").all_text_contents() == readable_pieces(SOURCE)
    every = numbers(seen)
    assert all(
        close(every[f"cross.{layer + 1}", str(head + 1)], PLAIN.attention[layer].weights[head])
        for layer in (0, 1)
        for head in range(3)
    )
    seen.get_by_role("button", name="Open layer 2, head 2").click()
    seen.get_by_role("switch", name="Words").click()
    choose(seen, "Colour", "Log")
    seen.locator('[data-control="Beside"] select').select_option(label="recurrent · Translation")
    seen.wait_for_selector(".mt-panel >> nth=1")
    seen.get_by_role("button", name="Copy link").click()
    seen.get_by_text("The link is copied.").wait_for()
    link = seen.evaluate("navigator.clipboard.readText()")
    with chromium.page(link) as other:
        other.wait_for_selector(".mt-panel >> nth=1")
        assert other.locator(".mt-map-title").all_inner_texts() == seen.locator(".mt-map-title").all_inner_texts()
        assert other.locator(".mt-panel h2").all_inner_texts() == [
            "transformer · Translation",
            "recurrent · Translation",
        ]
        assert close(numbers(other)["cross.2", "2"], PLAIN.attention[1].heads([2]).to_words().weights[0])
        assert close(numbers(other)["cross", "mean"], RECURRENT.attention[0].to_words().weights[0])


def test_a_cell_of_one_model_is_marked_in_the_other(seen: Page) -> None:
    seen.locator('[data-control="Beside"] select').select_option(label="recurrent · Translation")
    seen.wait_for_selector(".mt-panel >> nth=1")
    box = seen.locator(".mt-cells").first.bounding_box()
    assert box is not None
    seen.mouse.move(box["x"] + 5, box["y"] + 5)
    for side in (0, 1):
        marked = seen.locator(".mt-panel").nth(side).locator(".mt-marked").all_text_contents()
        assert sorted(marked) == ["La", "The"]


def test_pictures_hold_the_labels_and_a_cell_for_each_weight(seen: Page) -> None:
    choose(seen, "Layer", "1")
    drawn = ET.fromstring(saved(seen, "SVG"))
    name = "{http://www.w3.org/2000/svg}"
    texts = [node.text for node in drawn.iter(f"{name}text")]
    assert set(readable_pieces(TARGET)) | set(readable_pieces(SOURCE)) <= set(texts)
    cells = [node for node in drawn.iter(f"{name}rect") if node.get("width") == node.get("height") == "23"]
    assert len(cells) == len(TARGET) * len(SOURCE)
    assert not [node for node in drawn.iter() if node.tag.endswith(("script", "image", "foreignObject"))]
    png = saved(seen, "PNG")
    assert png.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", png[16:24])
    assert (width, height) == (2 * round(float(drawn.get("width", 0))), 2 * round(float(drawn.get("height", 0))))
    for node in drawn.iter(f"{name}text"):  # no text is cut
        size, place = float(node.get("font-size", 0)), float(node.get("x") or 0)
        assert node.get("transform") or place + 0.4 * size * len(node.text or "") < float(drawn.get("width", 0))
    choose(seen, "View", "Lines")
    paths = list(ET.fromstring(saved(seen, "SVG")).iter(f"{name}path"))
    weights = PLAIN.attention[0].weights.mean(0)
    assert len(paths) == int((weights >= 1 / len(SOURCE)).sum())


def test_a_word_of_the_lines_shows_its_weights(seen: Page) -> None:
    choose(seen, "View", "Lines")
    seen.locator(".mt-side-columns").first.hover()
    assert "mt-marked" in (seen.locator(".mt-side-columns").first.get_attribute("class") or "")
    joined_rows = [row for row, weight in enumerate(MEAN.weights[0, :, 0].tolist()) if weight >= 1 / len(SOURCE)]
    labels = [readable_pieces(TARGET)[row] for row in joined_rows]
    assert seen.locator(".mt-side-rows.mt-joined").all_text_contents() == labels
    shown = sorted(float(text) for text in seen.locator(".mt-line-weight").all_text_contents())
    assert shown == pytest.approx(sorted(float(MEAN.weights[0, row, 0]) for row in joined_rows), abs=0.005)


def test_a_hostile_sentence_runs_nothing_and_turns_no_text(chromium: Browser, pages: dict[str, str]) -> None:
    with chromium.page(pages["main"]) as page:
        page.get_by_label("Find a sentence").fill("onerror")
        page.locator(".mt-sentences li").click()
        expect(page.locator(".mt-source")).to_contain_text("<script>")
        assert page.locator(".mt-source").inner_text() == HOSTILE.replace("\u202e", r"\u202e").replace(
            "\u202c", r"\u202c"
        ).replace("\x1b", r"\u001b")
        labels = page.locator(".mt-rows text").all_text_contents()
        assert labels[3:5] == [r"\u202egnp", r"\u001b[31m"]
        for form in ("Lines", "Heads", "Map"):
            choose(page, "View", form)
        point(page, 0, 1)
        assert "<img" in page.locator(".mt-tooltip").inner_text()
        rows = list(csv.reader(io.StringIO(saved(page, "CSV").decode("utf-8-sig"))))
        assert not any(re.match(r"[=+@]|-\D", cell) for row in rows for cell in row)
        ET.fromstring(saved(page, "SVG"))
        assert page.evaluate("window.ran") is None
        assert page.locator("script").count() == 2  # the library, the view
        assert page.locator(".mt-place img, .mt-place script").count() == 0


def test_a_policy_stops_what_does_not_belong_to_the_page(chromium: Browser, pages: dict[str, str]) -> None:
    with chromium.page(pages["main"], quiet=False) as page:
        page.wait_for_selector(".mt-panel")
        page.evaluate("""() => { const added = document.createElement("script");
            added.textContent = "window.ran = 1"; document.body.append(added); }""")
        assert page.evaluate("window.ran") is None
        assert page.evaluate("fetch('https://example.org/').then(() => 'sent', () => 'stopped')") == "stopped"


def test_a_long_sentence_keeps_every_label_and_its_headers_in_sight(chromium: Browser, pages: dict[str, str]) -> None:
    with chromium.page(pages["main"]) as page:
        page.locator(".mt-sentences li", has_text="A long one").click()
        expect(page.locator(".mt-rows text")).to_have_count(120)
        for side in (".mt-rows", ".mt-columns"):
            assert page.locator(f"{side} text").all_text_contents() == readable_pieces(LONG)
            boxes = page.locator(f"{side} text").evaluate_all(
                """nodes => nodes.map((node) => node.getBoundingClientRect())
                .map((box) => [box.x, box.y, box.width, box.height])"""
            )
            axis, size = (1, 3) if side == ".mt-rows" else (0, 2)
            gaps = [after[axis] - before[axis] for before, after in pairwise(boxes)]
            assert min(gaps) >= 0.7 * min(box[size] for box in boxes)  # letters do not touch, lines' boxes may
        page.evaluate("document.querySelector('.mt-scroll').scrollTo(1e6, 1e6)")
        place = page.locator(".mt-scroll").bounding_box()
        rows, columns = page.locator(".mt-rows").bounding_box(), page.locator(".mt-columns").bounding_box()
        assert place is not None
        assert rows is not None
        assert columns is not None
        assert rows["x"] == pytest.approx(place["x"])
        assert columns["y"] == pytest.approx(place["y"])
        took = page.evaluate("""async () => {
            const cells = document.querySelector(".mt-cells"); const box = cells.getBoundingClientRect();
            const start = performance.now();
            for (let index = 0; index < 240; index += 1) {
              const [x, y] = [box.x + (index * 37) % box.width, box.y + (index * 53) % box.height];
              cells.dispatchEvent(new PointerEvent("pointermove", {clientX: x, clientY: y, bubbles: true}));
            }
            return (performance.now() - start) / 240; }""")
        assert took < 8  # milliseconds: half of a frame at 60 frames a second


def test_other_scripts(chromium: Browser, pages: dict[str, str]) -> None:
    with chromium.page(pages["main"], theme="dark") as page:
        page.locator(".mt-sentences li", has_text="To Arabic").click()
        expect(page.locator(".mt-rows text")).to_have_count(4)
        labels = page.locator(".mt-rows text")
        assert labels.all_text_contents() == readable_pieces(ARABIC)
        assert [labels.nth(row).get_attribute("direction") for row in (0, 3)] == ["rtl", "ltr"]
        edges = labels.evaluate_all("nodes => nodes.map((node) => Math.round(node.getBoundingClientRect().right))")
        assert max(edges) - min(edges) <= 3  # all end beside their cells
        page.locator(".mt-sentences li", has_text="厨房").click()
        expect(page.locator(".mt-columns text")).to_have_count(7)
        assert page.locator(".mt-columns text").all_text_contents() == readable_pieces(CHINESE)


def test_steps_play_and_move_by_arrow_keys(chromium: Browser, pages: dict[str, str]) -> None:
    with chromium.page(pages["steps"]) as page:
        step = page.locator(".mt-step")
        page.wait_for_selector(".mt-panel")
        assert step.inner_text() == "step 300"
        page.keyboard.press("ArrowLeft")
        expect(page).to_have_url(re.compile("step=200"))
        assert step.inner_text() == "step 200"
        expected = attention("cross", TARGET, SOURCE, 2, 200).weights.mean(0)
        assert close(numbers(page)["cross", "mean"], expected)
        page.keyboard.press("ArrowLeft")
        page.get_by_role("button", name="Play training").click()
        expect(step).to_have_text("step 300")
        page.get_by_role("button", name="Play training").wait_for()


def test_keys_move_from_cell_to_cell_and_choose(seen: Page) -> None:
    seen.locator(".mt-cells").focus()
    seen.keyboard.press("ArrowRight")
    seen.keyboard.press("ArrowDown")
    spoken = seen.locator(".mt-spoken").inner_text()
    assert spoken.startswith("co to The: ")
    assert float(spoken.split()[-1]) == pytest.approx(float(MEAN.weights[0, 1, 0]), abs=0.005)
    seen.keyboard.press("w")
    assert seen.get_by_role("switch", name="Words").is_checked()
    seen.keyboard.press("v")
    assert seen.locator(".mt-lines").count() == 1
    seen.keyboard.press("j")
    expect(seen.locator(".mt-source")).to_contain_text("<script>")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_texts_have_contrast_and_colours_equal_steps(chromium: Browser, pages: dict[str, str], theme: str) -> None:
    with chromium.page(pages["main"], theme="dark" if theme == "dark" else "light") as page:
        page.wait_for_selector(".mt-panel")
        names = ["--mt-paper", "--mt-ground", "--mt-ink", "--mt-quiet", "--mt-accent", "--mt-on-accent"]
        values = page.evaluate(
            """(names) => { const style = getComputedStyle(document.querySelector(".mt-view"));
            return names.map((name) => style.getPropertyValue(name).trim()); }""",
            names,
        )
        colours = dict(zip(names, values, strict=True))
    pairs = [
        ("--mt-ink", "--mt-paper"),
        ("--mt-quiet", "--mt-paper"),
        ("--mt-quiet", "--mt-ground"),
        ("--mt-accent", "--mt-paper"),
        ("--mt-on-accent", "--mt-accent"),
    ]
    assert min(contrast(colours[one], colours[other]) for one, other in pairs) >= 4.5
    with chromium.page("about:blank") as page:
        page.add_script_tag(path=str(Path(__file__).parents[2] / "mt/viewer/static/vendor/d3.min.js"))
        for ramp in ("ramp", "diverging"):
            lightness = page.evaluate(
                f"(theme) => {{ {joined('colours')};"
                f"return module_colours.{ramp}(theme).map((each) => d3.lab(each).l); }}",
                theme,
            )
            half = lightness if ramp == "ramp" else lightness[128:]
            steps = np.diff(half) * (-1 if theme == "light" else 1)
            assert steps.min() > 0  # every weight has a lightness of its own
            assert steps.max() < 2.2 * steps.mean()


def contrast(one: str, other: str) -> float:
    """The ratio of contrast of WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return float(np.dot([0.2126, 0.7152, 0.0722], linear))


def test_a_narrow_page_shows_the_map_at_once_and_never_scrolls_sideways(
    chromium: Browser, pages: dict[str, str]
) -> None:
    with chromium.page(pages["main"], width=360, height=760) as page:
        page.wait_for_selector(".mt-panel")
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
        box = page.locator(".mt-cells").bounding_box()
        assert box is not None
        assert box["y"] < 500
        page.get_by_role("button", name="Options").click()
        choose(page, "Layer", "2")
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
        page.get_by_role("button", name="Sentences").click()
        page.locator(".mt-sentences li", has_text="A long one").click()
        expect(page.locator(".mt-rows text")).to_have_count(120)
        assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_signed_values_have_two_colours(chromium: Browser, pages: dict[str, str]) -> None:
    with chromium.page(pages["signed"]) as page:
        page.wait_for_selector(".mt-panel")
        drawn = ET.fromstring(saved(page, "SVG"))
        fills = [
            node.get("fill", "")
            for node in drawn.iter("{http://www.w3.org/2000/svg}rect")
            if node.get("width") == node.get("height") == "23"
        ]
        weights = (attention("cross", TARGET, SOURCE, 1).weights - 0.3).flatten().tolist()
        clear = [(fill, weight) for fill, weight in zip(fills, weights, strict=True) if abs(weight) > 0.1]
        assert all((int(fill[1:3], 16) > int(fill[5:7], 16)) == (weight < 0) for fill, weight in clear)  # red over blue
        row, column = divmod(int(np.argmin(weights)), len(SOURCE))
        assert point(page, row, column).startswith("−")


def test_sentences_before_are_seen_one_by_one(chromium: Browser, pages: dict[str, str]) -> None:
    """Each has pieces of its own, so there is no mean of all."""
    with chromium.page(pages["before"]) as page:
        page.wait_for_selector(".mt-panel .mt-cells")
        choose(page, "Attention", "Context")
        expect(page.locator('[data-control="Back"] label')).to_have_count(2)
        (found,) = numbers(page).values()
        assert close(found, BEFORE[1].mean().weights[0])
        choose(page, "Back", "2")
        expect(page.locator(".mt-columns text")).to_have_count(3)
        (found,) = numbers(page).values()
        assert close(found, BEFORE[2].mean().weights[0])


def test_what_cannot_be_shown_is_said(chromium: Browser, pages: dict[str, str]) -> None:
    with chromium.page(pages["empty"]) as page:
        assert page.locator(".mt-status").inner_text() == "No attention is recorded here."
    with chromium.page(pages["damaged"]) as page:
        page.get_by_role("alert").wait_for()
        assert "damaged" in page.get_by_role("alert").inner_text()
    with chromium.page(f"{pages['main']}#sentence=nowhere&run=%3Cb%3E&map=cross.99&head=-7&zoom=1e9&step=x") as page:
        page.wait_for_selector(".mt-panel .mt-cells")
        assert title(page) == "Cross attention, mean of 2 layers, 6 heads"


def test_records_lie_in_a_page_as_data(pages: dict[str, str]) -> None:
    text = Path(pages["main"].removeprefix("file://")).read_text(encoding="utf-8")
    data = re.search(r'<script type="application/json">(.*?)</script>', text, re.DOTALL)
    assert data is not None
    assert "<" not in data[1]
    sources = [record["header"]["source"] for record in json.loads(data[1])["records"]]
    assert HOSTILE in sources
    assert "http://" not in data[1]
    assert re.findall(r'(?:src|href)="(?!data:)', text) == []
