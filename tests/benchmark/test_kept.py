"""The test set with placeholders, tags and addresses, and what counts as kept."""

from mt.benchmark.kept import made_pairs, measured, without_spans
from mt.translation.spans import find_spans

SOURCES = ["Tom opened the door.", "There are 3 keys here.", "Good night!", ""] * 10
REFERENCES = ["Tom abrió la puerta.", "Aquí hay 3 llaves.", "¡Buenas noches!", ""] * 10


def test_each_pair_has_something_to_keep_and_is_the_old_one_without_it() -> None:
    pairs = made_pairs(SOURCES, REFERENCES)
    assert pairs == made_pairs(SOURCES, REFERENCES)
    assert {pair.kind for pair in pairs} == {"placeholders", "tags", "urls", "names"}
    assert all(find_spans(pair.source, ["placeholders", "tags", "urls"]) for pair in pairs)
    others = [pair for pair in pairs if pair.kind != "names"]
    assert [without_spans(pair.source) for pair in others] == [text for text in SOURCES if text]
    for pair in pairs:
        if pair.kind == "names":
            spans = [[span.text for span in find_spans(text, ["placeholders", "urls"])] for text in pair[:2]]
            assert spans[0] == spans[1]
            assert len(spans[0]) == 1


def test_what_counts_as_kept() -> None:
    pairs = [pair for pair in made_pairs(SOURCES, REFERENCES) if pair.kind == "names"]
    right = measured(pairs, [pair.reference for pair in pairs])["names"]
    assert (right.pairs, right.right) == (20, 1.0)
    assert min(right.bleu, right.placed) > 99.9
    lost = measured(pairs, [without_spans(pair.reference) for pair in pairs])["names"]
    assert lost.right == 0.0
    assert lost.bleu > 99.9
    assert lost.placed < 90.0
    doubled = measured(pairs, [f"{pair.reference} {pair.source}" for pair in pairs])["names"]
    assert doubled.right == 0.0
