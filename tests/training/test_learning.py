"""Models with attention learn to copy and to reverse strings of digits they have not seen."""

from pathlib import Path

import pytest
from toy import digits, exact_match, toy_trainer

STEPS = {"transformer": 1200, "recurrent": 800, "luong": 800, "conv": 500}


@pytest.mark.parametrize("reverse", [False, True], ids=["copy", "reverse"])
@pytest.mark.parametrize("model", ["transformer", "recurrent", "luong", "conv"])
def test_learns(tmp_path: Path, model: str, reverse: bool) -> None:
    train, test = digits(20_000, 1, reverse), digits(300, 2, reverse)
    trainer = toy_trainer(
        tmp_path,
        model,
        train,
        max_steps=STEPS[model],
        tokens=512,
        validate_every=10_000,
        log_every=50,
        label_smoothing=0.0,
    )
    trainer.fit()
    assert exact_match(trainer.model, test) > 0.99
