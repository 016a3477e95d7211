"""Errors whose message is meant for the person at the keyboard: one line, the culprit, the way out."""


class UserError(Exception):
    """Something the user can put right. Entry points print the message alone and exit with `exit_code`."""

    exit_code = 1


class ConfigError(UserError):
    """A wrong configuration key, option or value; exit status 2."""

    exit_code = 2
