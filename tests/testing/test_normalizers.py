"""Every normalizer of the config group keeps its promises."""

import pytest
from parts import files_of, part

from mt.attention import Hard
from mt.testing import check_normalizer


@pytest.mark.parametrize("name", files_of("normalizer"))
def test_every_normalizer(name: str) -> None:
    normalizer = part("normalizer", name)
    assert normalizer is not None
    check_normalizer(normalizer)


def test_hard_attention_by_the_score_function() -> None:
    check_normalizer(Hard("score"))
