from pathlib import Path

from hydra.core.override_parser.overrides_parser import OverridesParser
from hypothesis import given
from hypothesis import strategies as st

from mt.benchmark.words import key_values, options

PATHS = st.text(st.characters(min_codepoint=32, max_codepoint=0x2FFF, exclude_categories=["Cs", "Cc"]), min_size=1)


@given(PATHS)
def test_a_path_is_taken_literally(name: str) -> None:
    path = Path(name)
    (word,) = key_values({"data.train": path})
    (override,) = OverridesParser.create().parse_overrides([word])
    assert override.key_or_group == "data.train"
    assert str(override.value()) == str(path)


def test_other_values_stand_as_they_are() -> None:
    assert key_values({"model": "transformer/small", "trainer.compile": True}) == [
        "model=transformer/small",
        "trainer.compile=True",
    ]
    assert options({"tokens": 4096, "json": Path("a b")}) == ["--tokens", "4096", "--json", "a b"]
