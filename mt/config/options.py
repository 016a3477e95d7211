"""The options of a program's command line: the words that begin with a dash. They may stand anywhere on the line."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Sequence
from typing import NoReturn

from mt.errors import ConfigError

CONFIG_DIR_OPTION = "--config-dir"

INFO = ("all", "config", "defaults", "defaults-tree", "plugins", "searchpath")
"""What `--info` can show, by Hydra."""


class _Parser(argparse.ArgumentParser):
    """A parser that raises its errors."""

    def error(self, message: str) -> NoReturn:
        said = re.sub(r"^argument (--?[\w-]+)\S*: ", r"\1: ", message).replace("expected one argument", "needs a value")
        raise ConfigError(f"{said}; --help shows all options")


def read_options(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of a command line, and its other words.

    Returns:
        The options by name; `overrides`, the words without a dash, in order; and `unknown`, a list of pairs: an option
        that no program has, and the value written after it, or None.

    Raises:
        ConfigError: an option lacks its value, or has a wrong one.
    """
    parser = _Parser(add_help=False, allow_abbrev=False)
    for names in (("--help", "-h"), ("--version", "-V"), ("--hydra-help",), ("--multirun", "-m"), ("--resolve",)):
        parser.add_argument(*names, action="store_true")
    parser.add_argument("--shell-completion", "-sc", action="store_true")
    parser.add_argument(CONFIG_DIR_OPTION, "-cd")
    parser.add_argument("--cfg", "-c", choices=["job", "hydra", "all"])
    parser.add_argument("--package", "-p")
    parser.add_argument("--info", "-i", nargs="?", const="all")
    options, rest = parser.parse_known_args(list(arguments))
    if options.info is not None and "=" in options.info:  # a key=value word after a bare --info
        rest.insert(0, options.info)
        options.info = "all"
    if options.info not in (None, *INFO):
        parser.error(f"--info {options.info}: no such information; choose from {', '.join(INFO)}")
    if options.config_dir == "":
        parser.error(f"{CONFIG_DIR_OPTION}: needs a value")
    if options.config_dir is not None:
        options.config_dir = os.path.expanduser(options.config_dir)
    options.overrides, options.unknown = [], []
    words = iter(rest)
    for word in words:
        if not word.startswith("-"):
            options.overrides.append(word)
            continue
        flag, equals, value = word.partition("=")
        following = rest[rest.index(word) + 1 :][:1]
        if not equals and following and not re.search("^-|=", following[0]):
            value, equals = next(words), "="
        options.unknown.append((flag, value if equals else None))
    return options


def of_hydra(options: argparse.Namespace) -> list[str]:
    """The same command line in the order that Hydra reads: options first."""
    flags = [f"--{name.replace('_', '-')}" for name in ("help", "hydra_help", "multirun", "resolve", "shell_completion")
             if getattr(options, name)]  # fmt: skip
    valued = [
        (f"--{name.replace('_', '-')}", getattr(options, name)) for name in ("config_dir", "cfg", "package", "info")
    ]
    return [
        *flags,
        *(part for name, value in valued if value is not None for part in (name, value)),
        *options.overrides,
    ]
