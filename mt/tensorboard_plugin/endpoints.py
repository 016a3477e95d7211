"""What the tab asks for over HTTP: JSON, and blocks of maps as they were recorded.

All are below `data/plugin/mt_attention/`, all are GET:

    sentences                                    what there is: runs, sentences, problems
    steps   ?run= &sentence= &frame=             the steps of a sentence
    record  ?run= &sentence= &frame= &step=      the header of a record, see `mt.viewer.records`
    block   ?run= &sentence= &frame= &step= &map=    the block of a map, compressed
    health  ?run=                                attention health of each head over the steps

An error is `{"error": "..."}` with a status of 400 (a parameter), 404 (not recorded), 405 (not GET), 422 (damaged) or
503 (an event file cannot be read). Runs and maps are looked up by name among those that were found; no request opens a
path.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable
from typing import Any

from tensorboard.backend.http_util import Respond
from werkzeug.wrappers import Request, Response

from mt.errors import UserError, shown
from mt.tensorboard_plugin.event_scan import LARGEST_STEP
from mt.tensorboard_plugin.log_index import LogIndex, NotRecorded
from mt.viewer.health_records import NUMBERS
from mt.viewer.record_headers import DamagedRecord, json_bytes

Application = Callable[..., Iterable[bytes]]
"""A WSGI application."""

LONGEST_PARAMETER = 4096
MOST_PROBLEMS = 20

_SENTENCE = re.compile(r"[0-9a-f]{16}")
_FRAME = re.compile(r"hypothesis|reference")
_STEP = re.compile(r"[0-9]{1,16}")


class WrongParameter(UserError):
    """A parameter of a request that is missing or has a wrong value."""


class Endpoints:
    """The endpoints over an index.

    Args:
        index: of the log folder.
    """

    def __init__(self, index: LogIndex) -> None:
        self.index = index

    def applications(self) -> dict[str, Application]:
        """A WSGI application for each path."""
        answers: dict[str, Callable[[Request], Any]] = {
            "/sentences": self.sentences,
            "/steps": self.steps,
            "/record": self.record,
            "/block": self.block,
            "/health": self.health,
        }
        return {path: application(answer) for path, answer in answers.items()}

    def sentences(self, request: Request) -> dict[str, Any]:
        """Runs, sentences, the number of records, what is wrong, and how many event files are still to be read."""
        self.index.refresh()
        found = self.index.contents()
        numbers = {run: number for number, run in enumerate(found.runs)}
        return {
            "runs": found.runs,
            "sentences": [
                {
                    "key": each.key,
                    "source": each.source,
                    "reference": each.reference,
                    "runs": [numbers[run] for run in each.runs],  # by their place among the runs
                    "frames": each.frames,
                }
                for each in found.sentences
            ],
            "records": found.records,
            "problems": found.problems[:MOST_PROBLEMS],
            "more_problems": max(0, len(found.problems) - MOST_PROBLEMS),
            "files": found.files,
            "unread": found.unread,
            "folders": [str(folder) for folder in self.index.folders],
        }

    def steps(self, request: Request) -> dict[str, Any]:
        """The steps of a sentence in a run."""
        self.index.refresh()
        return {"steps": self.index.steps(*_sentence_of(request))}

    def record(self, request: Request) -> dict[str, Any]:
        """The header of a record."""
        return self.index.header(*_sentence_of(request), _step_of(request))

    def block(self, request: Request) -> bytes:
        """The block of a map."""
        return self.index.block(*_sentence_of(request), _step_of(request), _parameter(request, "map"))

    def health(self, request: Request) -> dict[str, Any] | None:
        """Attention health; null if the run has none."""
        steps, found = self.index.health(_parameter(request, "run"))
        if not steps:
            return None
        maps = dict.fromkeys(name for each in found for name in each)
        return {
            "steps": steps,
            "maps": {
                name: {number: [each[name][number] if name in each else None for each in found] for number in NUMBERS}
                for name in maps
            },
        }


def application(answer: Callable[[Request], Any]) -> Application:
    """A WSGI application that sends what a function returns: bytes as they are, anything else as JSON."""

    @functools.wraps(answer)
    def respond(request: Request) -> Response:
        if request.method not in ("GET", "HEAD"):
            return _error(request, 405, "only GET is answered here")
        try:
            found = answer(request)
        except WrongParameter as error:
            return _error(request, 400, str(error))
        except NotRecorded as error:
            return _error(request, 404, str(error))
        except DamagedRecord as error:
            return _error(request, 422, str(error))
        except OSError as error:
            return _error(request, 503, f"an event file cannot be read: {error.strerror}")
        if isinstance(found, bytes):
            return _respond(request, found, "application/octet-stream")
        return _respond(request, json_bytes(found), "application/json")

    wrapped: Application = Request.application(respond)
    return wrapped


def _error(request: Request, code: int, message: str) -> Response:
    return _respond(request, json_bytes({"error": message}), "application/json", code)


def _respond(request: Request, content: bytes, kind: str, code: int = 200) -> Response:
    response: Response = Respond(request, content, kind, code=code)
    return response


def _sentence_of(request: Request) -> tuple[str, str, str]:
    """Run, sentence and frame."""
    return (
        _parameter(request, "run"),
        _parameter(request, "sentence", _SENTENCE),
        _parameter(request, "frame", _FRAME),
    )


def _step_of(request: Request) -> int:
    step = int(_parameter(request, "step", _STEP))
    if step > LARGEST_STEP:
        raise WrongParameter(f"step={step} is larger than {LARGEST_STEP}")
    return step


def _parameter(request: Request, name: str, pattern: re.Pattern[str] | None = None) -> str:
    """A parameter of a request.

    Raises:
        WrongParameter: it is missing, given twice, too long, or not of the pattern.
    """
    values = request.args.getlist(name)
    if len(values) != 1:
        raise WrongParameter(f"give {name}=... once")
    value = values[0]
    if len(value) > LONGEST_PARAMETER:
        raise WrongParameter(f"{name} is longer than {LONGEST_PARAMETER} characters")
    if pattern is not None and not pattern.fullmatch(value):
        raise WrongParameter(f"{name}={shown(value)} is no {name}")
    return value
