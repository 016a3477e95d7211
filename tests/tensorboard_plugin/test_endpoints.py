"""The endpoints answer what was written, in JSON, and refuse what they do not know."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

import pytest
from event_logs import EventLog, MadeTranslation, made_health
from tensorboard.plugins.base_plugin import TBContext
from werkzeug.test import Client, TestResponse

from mt.tensorboard_plugin.assets import ENTRY, asset_paths
from mt.tensorboard_plugin.plugin import AttentionPlugin
from mt.viewer.records import Record, sentence_key

CAT = MadeTranslation("the cat sleeps .", "die Katze schläft .", reference="die Katze schläft .")
HOSTILE = MadeTranslation("<script>alert(1)</script>\u202e\x01", '"</script><img src=x>', seed=3)
KEY = sentence_key(CAT.source)
GOOD = {"run": "a run/ü", "sentence": KEY, "frame": "hypothesis", "step": "20", "map": "cross.2"}


class Plugin:
    """The plugin over a folder, asked by GET."""

    def __init__(self, folder: Path) -> None:
        self.plugin = AttentionPlugin(TBContext(flags=Namespace(logdir=str(folder), logdir_spec="")))
        self.applications = self.plugin.get_plugin_apps()
        self.plugin.index.refresh(30)

    def get(self, path: str, method: str = "GET", **parameters: str) -> TestResponse:
        return Client(self.applications[path]).open(method=method, query_string=parameters)

    def json(self, path: str, status: int = 200, **parameters: str) -> Any:
        response = self.get(path, **parameters)
        assert response.status_code == status, response.get_data()
        assert response.mimetype == "application/json"
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        return json.loads(response.get_data())


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Plugin, dict[int, Record]]:
    folder = tmp_path_factory.mktemp("logs")
    log = EventLog(folder / "a run" / "ü")
    records = {step: log.record(step, MadeTranslation(CAT.source, CAT.text, seed=step)) for step in (10, 20)}
    log.record(20, CAT, "reference")
    for step in (10, 20):
        log.health(step, made_health(step, layers=step // 10))
    EventLog(folder / "second", 100).record(5, HOSTILE)
    return Plugin(folder), records


def test_what_there_is(written: tuple[Plugin, dict[int, Record]]) -> None:
    found = written[0].json("/sentences")
    assert found["runs"] == ["second", "a run/ü"]  # the one that wrote last first
    hostile, cat = found["sentences"]
    assert (hostile["key"], hostile["source"]) == (sentence_key(HOSTILE.source), HOSTILE.source)
    assert (hostile["reference"], hostile["runs"], hostile["frames"]) == (None, [0], ["hypothesis"])
    assert (cat["key"], cat["source"], cat["reference"]) == (KEY, CAT.source, None)
    assert (cat["runs"], cat["frames"]) == ([1], ["hypothesis", "reference"])
    assert (found["files"], found["unread"], found["records"], found["problems"]) == (2, 0, 6, [])


def test_steps_headers_and_blocks(written: tuple[Plugin, dict[int, Record]]) -> None:
    plugin, records = written
    of = {name: GOOD[name] for name in ("run", "sentence", "frame")}
    assert plugin.json("/steps", **of) == {"steps": [10, 20]}
    for step, record in records.items():
        header = plugin.json("/record", **of, step=str(step))
        assert header == record.header
        for each, block in zip(header["maps"], record.blocks, strict=True):
            response = plugin.get("/block", **of, step=str(step), map=each["name"])
            assert (response.status_code, response.mimetype) == (200, "application/octet-stream")
            assert response.get_data() == block


def test_health_is_one_list_over_the_steps(written: tuple[Plugin, dict[int, Record]]) -> None:
    plugin, _ = written
    early, late = made_health(10, layers=1), made_health(20, layers=2)
    health = plugin.json("/health", run=GOOD["run"])
    assert health["steps"] == [10, 20]
    assert health["maps"]["cross.1"]["entropy"] == [early["cross.1"]["entropy"], late["cross.1"]["entropy"]]
    assert health["maps"]["cross.2"]["coverage"] == [None, late["cross.2"]["coverage"]]
    assert plugin.json("/health", run="second") is None


WRONG = [
    ("/steps", {"run": None}, 400, "give run=... once"),
    ("/steps", {"sentence": "../../etc/passwd"}, 400, "is no sentence"),
    ("/steps", {"frame": "else"}, 400, "frame=else is no frame"),
    ("/steps", {"run": "x" * 5000}, 400, "run is longer than"),
    ("/steps", {"run": "../../../etc"}, 404, "there is no run"),
    ("/steps", {"run": "/etc/passwd\x00"}, 404, "there is no run"),
    ("/record", {"step": "-1"}, 400, "step=-1 is no step"),
    ("/record", {"step": "1e3"}, 400, "step=1e3 is no step"),
    ("/record", {"step": "9" * 16}, 400, "is larger than"),
    ("/record", {"step": "21"}, 404, "recorded no hypothesis of this sentence at step 21"),
    ("/record", {"sentence": "0" * 16}, 404, "recorded no hypothesis"),
    ("/block", {"map": None}, 400, "give map=... once"),
    ("/block", {"map": "cross.3"}, 404, "no map cross.3"),
    ("/block", {"map": "<script>"}, 404, "no map <script>"),
    ("/health", {"run": "\ud800".encode("utf-8", "replace").decode()}, 404, "there is no run"),
]


@pytest.mark.parametrize(("path", "changes", "status", "said"), WRONG)
def test_wrong_requests(
    written: tuple[Plugin, dict[int, Record]], path: str, changes: dict[str, str | None], status: int, said: str
) -> None:
    parameters = {name: value for name, value in {**GOOD, **changes}.items() if value is not None}
    assert said in written[0].json(path, status, **parameters)["error"]


def test_only_get_is_answered(written: tuple[Plugin, dict[int, Record]]) -> None:
    for path in ("/sentences", "/record"):
        response = written[0].get(path, method="POST", **GOOD)
        assert response.status_code == 405
        assert "error" in json.loads(response.get_data())


def test_a_damaged_record_is_an_answer(tmp_path: Path) -> None:
    log = EventLog(tmp_path)
    record = log.record(10, CAT)
    log.texts(20, record.tag, [record.parts[0], b"x" * len(record.parts[1]), *record.parts[2:]])
    plugin = Plugin(tmp_path)
    of = {"run": ".", "sentence": KEY, "frame": "hypothesis", "step": "20"}
    assert plugin.json("/record", **of) == record.header
    assert "block of cross.1 does not hold" in plugin.json("/block", 422, **of, map="cross.1")["error"]
    assert plugin.get("/block", **of, map="cross.2").status_code == 200
    log.path.unlink()
    assert "cannot be read" in plugin.json("/record", 503, **of)["error"]


def test_a_tab_without_records_is_inactive(tmp_path: Path) -> None:
    EventLog(tmp_path / "run").scalar(1, "train/loss", 2.0)
    plugin = Plugin(tmp_path)
    assert not plugin.plugin.is_active()
    found = plugin.json("/sentences")
    assert (found["runs"], found["sentences"], found["files"]) == ([], [], 1)
    assert found["folders"] == [str(tmp_path)]
    other = tmp_path / "other"
    EventLog(other).record(1, CAT)
    assert Plugin(other).plugin.is_active()


def test_named_folders(tmp_path: Path) -> None:
    EventLog(tmp_path / "a").record(1, CAT)
    EventLog(tmp_path / "b" / "deep").record(1, CAT)
    spec = f"first:{tmp_path / 'a'},{tmp_path / 'b'}"
    plugin = AttentionPlugin(TBContext(flags=Namespace(logdir="", logdir_spec=spec)))
    plugin.index.refresh(30)
    assert set(plugin.index.contents().runs) == {"first/.", "deep"}


def test_what_the_browser_loads(written: tuple[Plugin, dict[int, Record]]) -> None:
    plugin, _ = written
    assert ENTRY in asset_paths()
    assert "/static/viewer/view.js" in asset_paths()
    for address, path in asset_paths().items():
        response = plugin.get(address)
        assert response.status_code == 200
        assert response.get_data() == path.read_bytes()
        assert response.mimetype == ("text/css" if address.endswith(".css") else "text/javascript")
    compressed = Client(plugin.applications[ENTRY]).get(headers={"Accept-Encoding": "gzip"})
    assert gzip.decompress(compressed.get_data()) == asset_paths()[ENTRY].read_bytes()


def test_no_text_is_ever_set_as_markup() -> None:
    for path in (Path(__file__).parents[2] / "mt" / "tensorboard_plugin" / "static").glob("*.js"):
        text = path.read_text(encoding="utf-8")
        assert not any(
            word in text for word in ("innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(", ".html(")
        )


def test_the_plugin_is_light() -> None:
    """TensorBoard loads it at every start."""
    code = (
        "import sys; import tensorboard.default, tensorboard.backend.http_util, werkzeug; before = set(sys.modules);"
        "import mt.tensorboard_plugin.plugin; "
        "print(*sorted({name.split('.')[0] for name in set(sys.modules) - before}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"torch", "pandas", "pyarrow", "datasets", "matplotlib", "hydra"} & set(done.stdout.split())
