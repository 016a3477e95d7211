"""The table of probe sentences as TensorBoard shows it."""

from xml.etree import ElementTree

from tensorboard.plugin_util import markdown_to_safe_html

from mt.training.prober import translations_table
from mt.translation.translation import Translation


def test_text_stays_literal_in_its_table_cell_as_tensorboard_shows_it() -> None:
    odd = r"a | b_c_ *d* <b>&amp; `e` [f](g) \| # !"
    table = translations_table([Translation(odd, odd, reference="two\nlines"), Translation("x", "")])
    root = ElementTree.fromstring(f"<page>{markdown_to_safe_html(table)}</page>")
    rows = [["".join(cell.itertext()) for cell in row.iter("td")] for row in root.iter("tr")]
    assert rows[1:] == [["1", odd, "two lines", odd], ["2", "x", "", ""]]
