"""The test that docs/extending.md shows, run as it stands there."""

import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import torch
from torch import Tensor, nn

import mt.testing
from mt.attention import AttentionScore
from mt.errors import ConfigError

PAGE = Path(__file__).parents[2] / "docs" / "extending.md"


class Distance(AttentionScore):
    """e = -sum_i |q_i - k_i| / s."""

    def __init__(self, query_width: int, key_width: int, heads: int = 1) -> None:
        super().__init__(query_width, key_width, heads)
        if query_width != key_width:
            raise ConfigError("queries and keys must be of one width")
        self.scale = nn.Parameter(torch.zeros(heads))

    def forward(self, query: Tensor, projected_keys: Tensor) -> Tensor:
        distance = (query.unsqueeze(-2) - projected_keys.unsqueeze(-3)).abs().sum(-1)
        scale = self.scale.exp()[:, None, None]
        return -distance / (scale[0] if self.heads == 1 else scale)


class Nearness(Distance):
    def forward(self, query: Tensor, projected_keys: Tensor) -> Tensor:
        return -super().forward(query, projected_keys)


def shown_test(monkeypatch: pytest.MonkeyPatch, score: type[AttentionScore]) -> Any:
    """What the page's test file defines, with this score in the user's package."""
    (text,) = re.findall(r"## Test it\n.*?```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    package = ModuleType("my_package")
    package.Distance = score  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "my_package", package)
    names: dict[str, Any] = {}
    exec(text, names)
    return names["test_it_is_its_formula"]


def test_the_test_of_the_page_finds_a_flipped_sign(monkeypatch: pytest.MonkeyPatch) -> None:
    shown_test(monkeypatch, Distance)()
    with pytest.raises(AssertionError, match="does not give what its reference gives"):
        shown_test(monkeypatch, Nearness)()


def test_the_page_names_every_check() -> None:
    page = PAGE.read_text(encoding="utf-8")
    checks = [name for name in dir(mt.testing) if name.startswith("check_")]
    assert len(checks) >= 10
    assert [name for name in checks if f"`{name}" not in page] == []
