"""The files that the browser loads: the parts of the tab, and the view (`mt/viewer/static`).

In the browser the view lies beside the tab: `static/tab/index.js` imports `../viewer/view.js`.
"""

from __future__ import annotations

from pathlib import Path

from tensorboard.backend.http_util import Respond
from werkzeug.wrappers import Request, Response

from mt.tensorboard_plugin.endpoints import Application

HERE = Path(__file__).parent
FOLDERS = {"/static/tab": HERE / "static", "/static/viewer": HERE.parent / "viewer" / "static"}
KINDS = {".js": "text/javascript", ".css": "text/css"}

ENTRY = "/static/tab/index.js"


def asset_paths() -> dict[str, Path]:
    """The files by the paths of their addresses."""
    return {
        f"{prefix}/{path.relative_to(folder).as_posix()}": path
        for prefix, folder in FOLDERS.items()
        for path in sorted(folder.rglob("*"))
        if path.suffix in KINDS
    }


def asset_applications() -> dict[str, Application]:
    """A WSGI application for each file. Which files there are is decided here, and by no request."""
    return {address: _asset(path) for address, path in asset_paths().items()}


def _asset(path: Path) -> Application:
    def respond(request: Request) -> Response:
        response: Response = Respond(request, path.read_bytes(), KINDS[path.suffix])
        return response

    wrapped: Application = Request.application(respond)
    return wrapped
