"""The view's JavaScript as one script. Browsers load no modules from a file beside a page that is opened from disk.

Each module becomes a function that returns what the module exports, so names of two modules never meet.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

STATIC = Path(__file__).parent / "static"
STYLE = STATIC / "view.css"
LIBRARY = STATIC / "vendor/d3.min.js"
"""The drawing library: a script that sets a global name, so it is no part of what is joined."""

_IMPORT = re.compile(r'^import (\{[^}]*\}) from "\./(\w+)\.js";$', re.MULTILINE)
_LIBRARY = re.compile(r'^import "\./vendor/[\w.]+";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function|class|const) (\w+))", re.MULTILINE)
_LEFT = re.compile(r"^(?:import|export)\b.*$", re.MULTILINE)


def joined(entry: str, modules: Mapping[str, str] | None = None) -> str:
    """One script that does what a module does.

    Args:
        entry: the module's name, such as `page`.
        modules: text by name; None: the files of `STATIC`.

    Raises:
        ValueError: modules import each other in a circle, or use a form of import or export that is not understood.
    """
    texts = modules or {path.stem: path.read_text(encoding="utf-8") for path in STATIC.glob("*.js")}
    order: list[str] = []
    _visit(entry, texts, order, ())
    return '"use strict";\n' + "\n".join(_as_function(name, texts[name]) for name in order)


def _visit(name: str, texts: Mapping[str, str], order: list[str], above: tuple[str, ...]) -> None:
    """Append a module's name to `order` after those that it imports."""
    if name in above:
        raise ValueError(f"modules import each other in a circle: {', '.join([*above, name])}")
    if name in order:
        return
    for _, wanted in _IMPORT.findall(texts[name]):
        _visit(wanted, texts, order, (*above, name))
    order.append(name)


def _as_function(name: str, text: str) -> str:
    exported = _EXPORT.findall(text)
    body = _EXPORT.sub("", _IMPORT.sub(r"const \1 = module_\2;", _LIBRARY.sub("", text)))
    left = _LEFT.search(body)
    if left:
        raise ValueError(f"{name}.js: `{left[0]}` is not understood")
    return f"const module_{name} = (() => {{\n{body}return {{ {', '.join(exported)} }};\n}})();"
