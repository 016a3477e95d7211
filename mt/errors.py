"""Errors whose message is meant for the person at the keyboard: one line, the culprit, the way out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager


class UserError(Exception):
    """Something the user can put right. Entry points print the message alone and exit with `exit_code`."""

    exit_code = 1


class ConfigError(UserError):
    """A wrong configuration key, option or value; exit status 2."""

    exit_code = 2


@contextmanager
def naming(usual: str, real: str) -> Iterator[None]:
    """Refusals of a part that is made here name its keys by where it stands, which it does not know itself.

    Args:
        usual: where such a part stands as a rule, and what it names, such as `model.attention`.
        real: where this one stands.
    """
    try:
        yield
    except ConfigError as error:
        group = usual.replace(".", "/")
        message = re.sub(rf"{group}/(\w+)=", rf"{group}/\1@{real}.\1=", str(error))
        message = message.replace(f"{group}=", f"{group}@{real}=")
        raise ConfigError(message.replace(f"{usual}.", f"{real}.")) from None
