"""Values from files that anybody may have written: JSON and YAML read as plain data, within bounds.

Nothing in such a file is more than a value: an interpolation such as `${oc.env:HOME}` stays the text that it is, YAML
tags make no objects, and YAML aliases, by which ten short lines become a billion values, are refused.
"""

from __future__ import annotations

import functools
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mt.errors import UserError

if TYPE_CHECKING:
    import yaml

LARGEST_FILE = 64 << 20
"""Largest JSON or YAML file to read, in bytes. A configuration takes kilobytes, a long history of validations a few
megabytes."""

DEEPEST = 100
"""Deepest nesting of lists and mappings. The deepest configuration of ours has 8 levels."""


def read_text(path: Path) -> str:
    """The content of a UTF-8 file of values.

    Raises:
        OSError: the file cannot be read.
        ValueError: it is no regular file, is larger than `LARGEST_FILE`, or is not UTF-8.
    """
    if path.exists() and not path.is_file():
        raise ValueError("it is not a regular file")
    with path.open("rb") as file:
        content = file.read(LARGEST_FILE + 1)
    if len(content) > LARGEST_FILE:
        raise ValueError(f"it is larger than {LARGEST_FILE >> 20} MiB")
    return content.decode("utf-8")


def parse_json(text: str | bytes) -> Any:
    """The value of a JSON text.

    Raises:
        ValueError: it is not JSON, or is nested deeper than `DEEPEST`.
    """
    try:
        return _shallow(json.loads(text))
    except RecursionError:
        raise ValueError(_too_deep()) from None


def parse_yaml(text: str) -> Any:
    """The value of a YAML text, by the rules of OmegaConf's files: `1e-5` is a number, and a date is text.

    Raises:
        ValueError: it is not YAML, is nested deeper than `DEEPEST`, has an alias, a tag or a key twice, or a key that
            is not text.
    """
    import yaml

    reader = _reader()
    try:
        depth = 0
        for event in yaml.parse(text, reader):  # without values yet, so that a bomb is seen before it goes off
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > DEEPEST:
                raise ValueError(_too_deep())
            if isinstance(event, yaml.AliasEvent):
                raise ValueError(f"line {event.start_mark.line + 1} has an alias, *{event.anchor}: write the value")
            if getattr(event, "tag", None):
                raise ValueError(f"line {event.start_mark.line + 1} has a tag, {event.tag}: write a plain value")
        return yaml.load(text, reader)
    except yaml.MarkedYAMLError as error:
        place = f"line {error.problem_mark.line + 1}: " if error.problem_mark else ""
        raise ValueError(f"{place}{error.problem or error.context}") from None
    except yaml.YAMLError as error:
        raise ValueError(str(error).splitlines()[0]) from None
    except RecursionError:
        raise ValueError(_too_deep()) from None


def yaml_text(values: Any) -> str:
    """Plain values as YAML that `parse_yaml` reads back, with keys in their order."""
    import yaml

    text: str = yaml.dump(values, Dumper=_writer(), sort_keys=False, allow_unicode=True)
    return text


def read_yaml(path: Path, way_out: str) -> Any:
    """The value of a YAML file; see `parse_yaml`.

    Args:
        path: the file.
        way_out: what the user can do if it cannot be read, for the message.

    Raises:
        UserError: it cannot be read.
    """
    try:
        return parse_yaml(read_text(path))
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror}); {way_out}") from None
    except ValueError as error:
        raise UserError(f"{path}: cannot be read ({error}); {way_out}") from None


def _shallow(value: Any) -> Any:
    """The value itself, if it is nested at most `DEEPEST` deep."""
    level = [value]
    for _ in range(DEEPEST + 1):
        level = [
            child
            for each in level
            if isinstance(each, (dict, list))
            for child in (each.values() if isinstance(each, dict) else each)
            if isinstance(child, (dict, list))
        ]
        if not level:
            return value
    raise ValueError(_too_deep())


def _too_deep() -> str:
    return f"it is nested deeper than {DEEPEST} levels"


FLOAT = re.compile(
    r"""(?:
        [-+]? [0-9][0-9_]* (?: \.[0-9_]* (?: [eE][-+]?[0-9]+ )? | [eE][-+]?[0-9]+ )  # 1.  1.5  1.5e3  1e-5
      | [-+]? \.[0-9][0-9_]* (?: [eE][-+]?[0-9]+ )?                                  # .5  .5e3
      | [-+]? \.(?: inf | Inf | INF )
      | \.(?: nan | NaN | NAN )
    )\Z""",
    re.VERBOSE,
)
"""Numbers with a point or an exponent. YAML 1.1, which PyYAML reads, takes `1e-5` for text."""


@functools.cache
def _reader() -> type[yaml.SafeLoader]:
    import yaml

    class Reader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
        """Plain values only; a key that comes twice is an error."""

        def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
            seen = set()
            for key, _ in node.value:
                if key.tag != "tag:yaml.org,2002:str":
                    raise yaml.constructor.ConstructorError(None, None, "a key is not text", key.start_mark)
                if key.value in seen:
                    raise yaml.constructor.ConstructorError(
                        None, None, f"the key {key.value} comes twice", key.start_mark
                    )
                seen.add(key.value)
            return super().construct_mapping(node, deep)  # type: ignore[no-any-return]

    _use_our_numbers(Reader)
    return Reader


@functools.cache
def _writer() -> type[yaml.SafeDumper]:
    import yaml

    class Writer(yaml.SafeDumper):  # type: ignore[misc]
        """Quotes what `Reader` would not take for text. Writes no anchors, which `parse_yaml` refuses."""

        def ignore_aliases(self, data: Any) -> bool:
            return True

    def text_node(writer: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
        # PyYAML folds line breaks such as U+0085 into spaces unless they are escaped, in double quotes.
        return writer.represent_scalar("tag:yaml.org,2002:str", text, style=None if text.isprintable() else '"')

    _use_our_numbers(Writer)
    Writer.add_representer(str, text_node)
    return Writer


def _use_our_numbers(kind: Any) -> None:
    """Let a loader or dumper of YAML tell numbers by `FLOAT`, and know no dates."""
    kind.yaml_implicit_resolvers = {
        first: [
            (tag, pattern)
            for tag, pattern in resolvers
            if tag not in ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:float", "tag:yaml.org,2002:merge")
        ]
        for first, resolvers in kind.yaml_implicit_resolvers.items()
    }
    kind.add_implicit_resolver("tag:yaml.org,2002:float", FLOAT, list("-+0123456789."))
