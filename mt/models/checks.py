"""Checks that models make of their settings; each refusal is one line that names the key."""

from __future__ import annotations

from mt.errors import ConfigError

DEEPEST = 1000
"""Layers of a stack, those of the deepest Transformer published: DeepNet, Wang et al. 2022,
https://arxiv.org/abs/2203.00555. Making many more takes minutes, before anything else could be said of the model."""


def check_sizes(**sizes: int) -> None:
    """Refuse a size below 1, by its name in the configuration."""
    for name, size in sizes.items():
        if size < 1:
            raise ConfigError(f"model.{name}={size} must be 1 or more")


def check_depths(**depths: int) -> None:
    """Refuse a number of layers below 1 or above `DEEPEST`, by its name in the configuration."""
    check_sizes(**depths)
    for name, depth in depths.items():
        if depth > DEEPEST:
            raise ConfigError(f"model.{name}={depth} must be at most {DEEPEST}, the layers of the deepest models known")


def check_shares(**shares: float | None) -> None:
    """Refuse what is no share of a whole; None passes."""
    for name, share in shares.items():
        if share is not None and not 0.0 <= share < 1.0:
            raise ConfigError(f"model.{name}={share} must be a share from 0 to below 1")


def check_amounts(**amounts: float) -> None:
    """Refuse what is below 0."""
    for name, amount in amounts.items():
        if amount < 0:
            raise ConfigError(f"model.{name}={amount} must be 0 or more")
