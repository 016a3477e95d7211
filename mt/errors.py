"""Errors whose message is meant for the person at the keyboard: one line, the culprit, the way out."""

from __future__ import annotations

from collections.abc import Callable, Collection


class UserError(Exception):
    """Something the user can put right. Entry points print the message alone and exit with `exit_code`."""

    exit_code = 1


class ConfigError(UserError):
    """A wrong configuration key, option or value; exit status 2."""

    exit_code = 2


class ArgumentError(ConfigError):
    """Wrong arguments of a class or function, which does not know where in a configuration it stands.

    The message is a template over the arguments. With `width=0` given by name,

    - `{width}` reads `width=0`,
    - `{width.key}` reads `width`,
    - `{width.value}` reads `0`,
    - `{width.group}` reads `width`, and stands where the message advises to choose another file of a config group.

    An object that was built from a configuration reads `model.encoder.width=0` instead: see `at`.

    Args:
        template: the message. Braces that are meant literally are doubled.
        arguments: values by the argument's name. One named `here` stands for the object itself; its value is what a
            caller from Python calls such an argument, such as "score".
    """

    def __init__(self, template: str, **arguments: object) -> None:
        self.template = template
        self.arguments = arguments
        shown = {name: _Argument(value if name == "here" else name, value) for name, value in arguments.items()}
        super().__init__(template.format(**shown))

    def at(self, path: str, keys: Collection[str], group: Callable[[str], str]) -> ConfigError:
        """The same error as seen from a configuration.

        Args:
            path: where the object stands, such as `model.encoder`; empty for the top level.
            keys: the arguments that are keys of the configuration there. All others keep their bare names.
            group: from an argument's name (empty for the object itself) to the word that chooses its file.
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
    """An argument as a template shows it."""

    def __init__(self, key: object, value: object, group: str | None = None) -> None:
        self.key = str(key)
        self.group = group or self.key
        self.value = value

    def __str__(self) -> str:
        return f"{self.key}={shown(self.value)}"


def shown(value: object) -> str:
    """A value as the command line writes it."""
    if value is None:
        return "null"
    return str(value).lower() if isinstance(value, bool) else str(value)
