"""Position codes against the paper's formula."""

import math

import pytest
import torch

from mt.attention.positions import LearnedPositions, SinusoidalPositions
from mt.errors import UserError


@pytest.mark.parametrize("width", [2, 6, 64])
def test_sinusoids_follow_the_formula(width: int) -> None:
    codes = SinusoidalPositions(width)(0, 40)
    for position in (0, 1, 7, 39):
        for i in range(width // 2):
            angle = position / 10000 ** (2 * i / width)
            assert codes[position, 2 * i].item() == pytest.approx(math.sin(angle), abs=1e-6)
            assert codes[position, 2 * i + 1].item() == pytest.approx(math.cos(angle), abs=1e-6)


def test_a_shift_is_a_rotation() -> None:
    """PE(pos + k) is a linear function of PE(pos), the same for every pos: the reason the paper gives (section 3.5)."""
    width, shift = 8, 5
    codes = SinusoidalPositions(width)(0, 50).double()
    for i in range(width // 2):
        angle = torch.tensor(shift / 10000 ** (2 * i / width), dtype=torch.double)
        turn = torch.tensor([[angle.cos(), -angle.sin()], [angle.sin(), angle.cos()]])
        pair = codes[:, 2 * i : 2 * i + 2]
        torch.testing.assert_close(pair[:-shift] @ turn, pair[shift:], atol=1e-6, rtol=0)


def test_the_table_grows_and_any_part_of_it_can_be_asked_for() -> None:
    short, long = SinusoidalPositions(16, table_length=4), SinusoidalPositions(16, table_length=300)
    assert torch.equal(short(0, 3), long(0, 3))
    assert torch.equal(short(2, 200), long(2, 200))
    assert torch.equal(short(7, 1), long(0, 8)[7:])
    assert short.max_length is None
    assert not short.state_dict()


def test_learned_positions_end_at_their_length() -> None:
    positions = LearnedPositions(8, max_length=5)
    assert positions(0, 5).shape == (5, 8)
    assert torch.equal(positions(3, 2), positions(0, 5)[3:])
    with pytest.raises(UserError, match=r"6 pieces.*5 learned positions.*model\.max_length"):
        positions(5, 1)
