"""The table of probe sentences as TensorBoard shows it, and the influence that is recorded of them on request."""

from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

import pytest
from tensorboard.plugin_util import markdown_to_safe_html
from toy import toy_trainer

from mt.tracking.tracker import NullTracker
from mt.training.prober import Prober, translations_table
from mt.training.probes import Probes
from mt.training.validation import Validation
from mt.translation.translation import Translation


def test_text_stays_literal_in_its_table_cell_as_tensorboard_shows_it() -> None:
    odd = r"a | b_c_ *d* <b>&amp; `e` [f](g) \| # !"
    table = translations_table([Translation(odd, odd, reference="two\nlines"), Translation("x", "")])
    root = ElementTree.fromstring(f"<page>{markdown_to_safe_html(table)}</page>")
    rows = [["".join(cell.itertext()) for cell in row.iter("td")] for row in root.iter("tr")]
    assert rows[1:] == [["1", odd, "two lines", odd], ["2", "x", "", ""]]


class Kept(NullTracker):
    """Keeps the translations that it is given."""

    def attention(
        self, step: int, translations: Sequence[Translation], forced: Sequence[Translation | None] = ()
    ) -> None:
        self.shown = [*translations, *forced]


@pytest.mark.parametrize(("model", "expected"), [("transformer", ["rollout", "gradient"]), ("luong", ["gradient"])])
def test_influence_of_probes_where_it_is_asked_for(model: str, expected: list[str], tmp_path: Path) -> None:
    """Rollout needs self-attention, so a recurrent model has none; nothing is computed without being asked for."""
    run = toy_trainer(tmp_path, model).run
    run.tracker, run.probes = tracker, _ = Kept(), Probes(run.validation, [0, 3], [True, False])
    modes = [module.training for module in run.model.modules()]
    for asked in ([], ["rollout", "gradient"]):
        Prober(influence=asked).validated(run, Validation(1.0, {}))  # type: ignore[arg-type]
        first, second, reference, none = tracker.shown
        assert none is None
        for each in (first, second, reference):
            assert each is not None
            found = [each.name.kind for each in each.attention]
            assert [kind for kind in found if kind in ("rollout", "gradient")] == (expected if asked else [])
            assert "cross" in found
    assert [module.training for module in run.model.modules()] == modes
    assert all(parameter.grad is None for parameter in run.model.parameters())
