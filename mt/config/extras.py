"""Choices that need packages which mt does not install by itself."""

from __future__ import annotations

EXTRAS = {
    "hydra/launcher/submitit_slurm": ("launcher=slurm", "'hydra-submitit-launcher>=1.2,<2'"),
    "hydra/sweeper/optuna": ("sweeper=optuna", "'hydra-optuna-sweeper>=1.3,<2' 'sqlalchemy>=1.4,<2'"),
}
"""Hydra's file that such a package brings -> the choice that needs it, and the packages as pip takes them.

Optuna's plugin needs Optuna 2, whose storage works with SQLAlchemy 1 only. `pyproject.toml` has the same packages in
the extras `slurm` and `optuna`.
"""


def missing_extra(file: str) -> str | None:
    """A line about a file that Hydra did not find, if a package would bring it; else None.

    Args:
        file: such as `hydra/sweeper/optuna`.
    """
    if file not in EXTRAS:
        return None
    choice, packages = EXTRAS[file]
    return f"{choice}: needs packages that are not installed: pip install {packages}"
