"""Every encoder, position code, window and coverage of the config groups keeps its promises."""

import pytest
from parts import encoder, files_of, part

from mt.attention.positions import LearnedPositions, NoPositions, Positions, SinusoidalPositions
from mt.config.build import CONFIG_DIR
from mt.config.command_line import choices
from mt.testing import check_coverage, check_encoder, check_positions, check_window

ENCODERS = choices(CONFIG_DIR / "model" / "encoder")


@pytest.mark.parametrize("name", ENCODERS)
def test_every_encoder(name: str) -> None:
    check_encoder(encoder(name))


@pytest.mark.parametrize("name", files_of("window"))
def test_every_window(name: str) -> None:
    window = part("window", name)
    assert window is not None
    check_window(window)


@pytest.mark.parametrize("name", files_of("coverage"))
def test_every_coverage(name: str) -> None:
    coverage = part("coverage", name)
    assert coverage is not None
    check_coverage(coverage)


@pytest.mark.parametrize("positions", [SinusoidalPositions(6), LearnedPositions(6, 9), NoPositions(6)])
def test_every_position_code(positions: Positions) -> None:
    check_positions(positions)
