"""Links from attention, and the criteria that choose heads, against loops and counts by hand."""

from __future__ import annotations

import itertools
import math

import pytest
import torch
from torch import Tensor

from mt.alignment.attention_links import HeadChoice, HeadOptions, choices, linked, links_of, word_attention
from mt.alignment.head_criteria import agreements, error_rates, mutual_informations
from mt.alignment.links import GoldLinks
from mt.attention.maps import AttentionMap, MapName

SOURCE = ["▁the", "▁min", "ister", "▁said", "</s>"]
TARGET = ["▁le", "▁mini", "str", "e", "▁dit", "</s>"]
SOURCE_WORDS, TARGET_WORDS = [0, 1, 1, 2], [0, 1, 1, 1, 2]


def maps(seed: int = 0) -> list[AttentionMap]:
    chance = torch.Generator().manual_seed(seed)
    weights = torch.rand(2, 3, len(TARGET), len(SOURCE), generator=chance)
    weights /= weights.sum(-1, keepdim=True)
    return [AttentionMap(MapName("cross", layer), weights[layer - 1], TARGET, SOURCE) for layer in (1, 2)]


@pytest.mark.parametrize("layer", [1, 2])
@pytest.mark.parametrize("heads", [None, (2,), (1, 3)])
@pytest.mark.parametrize("shift", [False, True])
def test_source_pieces_are_summed_and_target_pieces_averaged(
    layer: int, heads: tuple[int, ...] | None, shift: bool
) -> None:
    own = maps()
    found = word_attention(own, [HeadChoice(layer, heads, shift)], SOURCE_WORDS, TARGET_WORDS, (3, 3))[0]
    for target, source in itertools.product(range(3), range(3)):
        rows = [piece + shift for piece, word in enumerate(TARGET_WORDS) if word == target]
        total = 0.0
        for head in heads or (1, 2, 3):
            for row in rows:
                for column, word in enumerate(SOURCE_WORDS):
                    if word == source:
                        total += float(own[layer - 1].weights[head - 1, row, column])
        assert float(found[target, source]) == pytest.approx(total / len(rows) / len(heads or (1, 2, 3)), abs=1e-6)


def test_it_agrees_with_the_map_of_words() -> None:
    own = maps()
    found = word_attention(own, [HeadChoice(2, (3,), False)], SOURCE_WORDS, TARGET_WORDS, (3, 3))[0]
    words = own[1].heads([3]).to_words()
    assert words.rows == ["le", "ministre", "dit", "</s>"]
    torch.testing.assert_close(found, words.weights[0, :-1, :-1])


def test_a_word_without_pieces_has_no_attention_and_no_links() -> None:
    found = word_attention(maps(), [HeadChoice(1, None, False)], [0, 2, 2, 3], [0, 2, 2, 2, 3], (4, 4))
    assert found.isfinite().all()
    assert (found[0, 1] == 0).all()
    assert (found[0, :, 1] == 0).all()
    links = links_of(linked(found)[0])
    assert {target for _, target in links} == {0, 2, 3}


def test_a_word_is_linked_with_the_one_that_it_attends_to_most() -> None:
    table = torch.tensor([[[0.5, 0.2, 0.1], [0.2, 0.3, 0.3], [0.0, 0.0, 0.0]]])
    assert links_of(linked(table)[0]) == {(0, 0), (1, 1)}
    assert links_of(linked(table, 0.2)[0]) == {(0, 0), (1, 0), (0, 1), (1, 1), (2, 1)}
    assert links_of(linked(torch.zeros(1, 2, 0))[0]) == frozenset()


def test_what_is_decided_is_not_left_open() -> None:
    own = maps()
    assert len(choices(own, HeadOptions())) == 2 * (1 + 3) * 2
    assert choices(own, HeadOptions(2, [1, 3], True)) == [HeadChoice(2, (1, 3), True)]
    assert choices(own, HeadOptions(1, "all", False)) == [HeadChoice(1, None, False)]
    one = [AttentionMap(MapName("cross"), own[0].weights[:1], TARGET, SOURCE)]
    assert choices(one, HeadOptions(layer=1, shift=False)) == [HeadChoice(None, None, False)]


def tables(seed: int, ways: int) -> list[Tensor]:
    chance = torch.Generator().manual_seed(seed)
    return [torch.rand(ways, 2 + size, 3 + size, generator=chance) > 0.6 for size in range(4)]


def test_error_rates_and_agreement_are_those_of_the_links() -> None:
    ours, theirs = tables(1, 3), tables(2, 4)
    right = [GoldLinks(links_of(each[2]), links_of(each[2])) for each in theirs]
    found = agreements(ours, theirs)
    assert found.shape == (3, 4)
    for one, other in itertools.product(range(3), range(4)):
        left = [links_of(each[one]) for each in ours]
        both = sum(len(a & links_of(b[other])) for a, b in zip(left, theirs, strict=True))
        count = sum(map(len, left)) + sum(len(links_of(each[other])) for each in theirs)
        assert float(found[one, other]) == pytest.approx(2 * both / count)
    assert error_rates(ours, right) == pytest.approx((1 - found[:, 2]).tolist())  # without possible links they are one
    assert agreements(theirs, theirs).diagonal().tolist() == pytest.approx([1.0] * 4)


def test_mutual_information_by_hand() -> None:
    """Right links: two words, each with its own translation: ln 2. All to one word: nothing. Each to each: nothing."""
    right = torch.tensor([[True, False], [False, True]])
    first = torch.tensor([[True, False], [True, False]])
    every = torch.ones(2, 2, dtype=torch.bool)
    table = torch.stack([right, first, every])
    texts = [["house", "red"]] * 3, [["maison", "rouge"]] * 3
    assert mutual_informations([table] * 3, *texts) == pytest.approx([math.log(2), 0.0, 0.0], abs=1e-9)
