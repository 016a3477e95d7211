"""Errors for the user. Each message is one line that names what is wrong and how to fix it."""

from __future__ import annotations

from collections.abc import Callable, Collection


class UserError(Exception):
    """An error that the user can fix. Entry points print only the message and exit with `exit_code`.

    Args:
        message: one line. Line breaks in it, as from a value that it quotes, are written out as `\\n`.
    """

    exit_code = 1

    def __init__(self, message: str) -> None:
        super().__init__("\\n".join(message.splitlines()))


class ConfigError(UserError):
    """A wrong configuration key, option or value; exit status 2.

    Args:
        message: the line to show.
        key: the full key that is unknown or has a wrong value, if the message is about one.
    """

    exit_code = 2

    def __init__(self, message: str = "", key: str | None = None) -> None:
        super().__init__(message)
        self.key = key


class ArgumentError(ConfigError):
    """Wrong arguments of a class or function that does not know its own key in the configuration.

    The message is a template over the arguments. With the keyword argument `width=0`,

    - `{width}` becomes `width=0`,
    - `{width.key}` becomes `width`,
    - `{width.value}` becomes `0`,
    - `{width.group}` becomes `width`; use it in advice to choose another file of a config group.

    If the object was built from a configuration, the key is given in full, as in `model.encoder.width=0`: see `at`.

    Args:
        template: the message. Double the braces that are meant literally.
        arguments: values by the argument's name. The name `here` stands for the object itself; its value is the name of
            the argument by which Python callers pass such an object, for example "score".
    """

    def __init__(self, template: str, **arguments: object) -> None:
        self.template = template
        self.arguments = arguments
        shown = {name: _Argument(value if name == "here" else name, value) for name, value in arguments.items()}
        super().__init__(template.format(**shown))

    def at(self, path: str, keys: Collection[str], group: Callable[[str], str]) -> ConfigError:
        """The same error with the full keys of a configuration.

        Args:
            path: the object's key, such as `model.encoder`; empty at the top level.
            keys: the arguments that are keys of the configuration there. All others keep their bare names.
            group: maps an argument's name (empty for the object itself) to the config group that chooses its file.
        """
        shown: dict[str, _Argument] = {}
        found = None
        for name, value in self.arguments.items():
            if name == "here":
                shown[name] = _Argument(path, value, group(""))
            elif name in keys:
                shown[name] = _Argument(f"{path}.{name}" if path else name, value, group(name))
            else:
                shown[name] = _Argument(name, value)
                continue
            found = found or shown[name].key
        text = self.template.format(**shown)
        return ConfigError(text if found or not path else f"{path}: {text}", found)


class _Argument:
    """An argument as the template of an `ArgumentError` shows it."""

    def __init__(self, key: object, value: object, group: str | None = None) -> None:
        self.key = str(key)
        self.group = group or self.key
        self.value = value

    def __str__(self) -> str:
        return f"{self.key}={shown(self.value)}"


LONGEST_SHOWN = 200
"""Largest number of characters of a value in a message."""


def shown(value: object) -> str:
    """A value as it is written on the command line; the middle of a long one is left out."""
    if value is None:
        return "null"
    if isinstance(value, int) and abs(value) >= 10**LONGEST_SHOWN:  # Python itself writes out no more than 4300 digits
        return f"{'-' if value < 0 else ''}a number of more than {LONGEST_SHOWN} digits"
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN - 40]} ... {text[-30:]}"
