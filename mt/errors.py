"""Errors with a message for the user: one line that names the faulty key, value or file, and how to fix it."""

from __future__ import annotations

from collections.abc import Callable, Collection


class UserError(Exception):
    """A mistake that the user can fix. Programs print the message without a traceback and exit with `exit_code`."""

    exit_code = 1


class ConfigError(UserError):
    """A wrong configuration key, option or value; exit status 2."""

    exit_code = 2


class ArgumentError(ConfigError):
    """A wrong argument of a class or function, raised where the path of the configuration key is not known.

    The message is a template over the arguments. After `ArgumentError(template, width=0)`, the placeholders give

    - `{width}`: `width=0`,
    - `{width.key}`: `width`,
    - `{width.value}`: `0`,
    - `{width.group}`: `width`; use it where the message advises the user to choose another file of a config group.

    If the object was built from a configuration, `at` replaces `width` by its full key, such as `model.encoder.width`.

    Args:
        template: the message. Write `{{` and `}}` for literal braces.
        arguments: argument names and their values. The name `here` stands for the object itself; its value is the name
            that a Python user knows it by, such as "score".
    """

    def __init__(self, template: str, **arguments: object) -> None:
        self.template = template
        self.arguments = arguments
        shown = {name: _Argument(value if name == "here" else name, value) for name, value in arguments.items()}
        super().__init__(template.format(**shown))

    def at(self, path: str, keys: Collection[str], group: Callable[[str], str]) -> ConfigError:
        """The same error with full configuration keys in its message.

        Args:
            path: the key of the object, such as `model.encoder`; empty for the top level.
            keys: the arguments that are configuration keys below `path`. All others keep their bare names.
            group: maps an argument's name (empty for the object itself) to the command-line word that chooses its file.
        """
        shown, found = {}, False
        for name, value in self.arguments.items():
            if name == "here":
                shown[name] = _Argument(path, value, group(""))
            elif name in keys:
                shown[name] = _Argument(f"{path}.{name}" if path else name, value, group(name))
            else:
                shown[name] = _Argument(name, value)
                continue
            found = True
        text = self.template.format(**shown)
        return ConfigError(text if found or not path else f"{path}: {text}")


class _Argument:
    """An argument, as the template of an `ArgumentError` formats it."""

    def __init__(self, key: object, value: object, group: str | None = None) -> None:
        self.key = str(key)
        self.group = group or self.key
        self.value = value

    def __str__(self) -> str:
        return f"{self.key}={shown(self.value)}"


def shown(value: object) -> str:
    """A value in the notation of the command line, such as `null`, `true` or `0.1`."""
    if value is None:
        return "null"
    return str(value).lower() if isinstance(value, bool) else str(value)
