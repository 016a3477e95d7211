"""Attention rollout against walks through the layers, enumerated one by one."""

import itertools

import pytest
import torch
from torch import Tensor

from mt.attention.maps import AttentionMap, MapName
from mt.attention.rollout import rollout

SOURCE, TARGET = ["▁a", "b", "</s>"], ["▁x", "</s>"]
READ = ["<s>", "▁x"]


def drawn(kind: str, layer: int, heads: int, rows: list[str], columns: list[str], causal: bool = False) -> AttentionMap:
    """Random weights whose rows sum to 1."""
    generator = torch.Generator().manual_seed(len(kind) * 10 + layer)
    weights = torch.rand(heads, len(rows), len(columns), generator=generator) + 0.1
    weights = weights.tril() if causal else weights
    return AttentionMap(MapName(kind, layer), weights / weights.sum(-1, keepdim=True), rows, columns)


def maps_of(encoder: int, decoder: int) -> list[AttentionMap]:
    layers = range(1, decoder + 1)
    return [
        *(drawn("cross", layer, 3, TARGET, SOURCE) for layer in layers),
        *(drawn("encoder", layer, 2, SOURCE, SOURCE) for layer in range(1, encoder + 1)),
        *(drawn("decoder", layer, 3, TARGET, READ, causal=True) for layer in layers),
    ]


def by_walks(maps: list[AttentionMap], encoder: int, decoder: int) -> Tensor:
    """The chance that a walker who goes down from a target position ends at each piece.

    At each attention it stays where it is, with chance 1/2, or goes where one of the heads looks, drawn evenly.
    """
    mean = {str(each.name): each.weights.mean(0) for each in maps}
    found = torch.zeros(len(TARGET), len(SOURCE) + len(READ))
    choices = [("stay", "go")] * (2 * decoder + encoder)
    for start in range(len(TARGET)):
        for path in itertools.product(*choices):
            ends = {("target", start): 0.5 ** len(path)}
            for number, choice in enumerate(path):
                if number < 2 * decoder:
                    layer, side = decoder - number // 2, "target"
                    name = f"cross.{layer}" if number % 2 == 0 else f"decoder.{layer}"
                else:
                    name, side = f"encoder.{encoder - (number - 2 * decoder)}", "source"
                after: dict[tuple[str, int], float] = {}
                for (where, place), chance in ends.items():
                    if where != side or choice == "stay":
                        after[where, place] = after.get((where, place), 0.0) + chance
                        continue
                    goes_to = "target" if name.startswith("decoder") else "source"
                    for to, weight in enumerate(mean[name][place].tolist()):
                        after[goes_to, to] = after.get((goes_to, to), 0.0) + chance * weight
                ends = after
            for (where, place), chance in ends.items():
                found[start, place + (len(SOURCE) if where == "target" else 0)] += chance
    return found


@pytest.mark.parametrize(("encoder", "decoder"), [(1, 1), (2, 1), (1, 2), (2, 3)])
def test_it_is_the_chance_of_walks_through_the_layers(encoder: int, decoder: int) -> None:
    maps = maps_of(encoder, decoder)
    found = rollout(maps)
    assert found.weights[0] == pytest.approx(by_walks(maps, encoder, decoder), abs=1e-6)
    assert found.weights.sum(-1) == pytest.approx(torch.ones(1, len(TARGET)))
    assert (found.rows, found.columns) == (TARGET, SOURCE + READ)
    assert found.to_source(len(SOURCE)).columns == SOURCE
    assert torch.equal(found.to_source(len(SOURCE)).weights, found.weights[..., : len(SOURCE)])


def test_the_order_of_the_maps_and_others_among_them_change_nothing() -> None:
    maps = maps_of(2, 2)
    other = AttentionMap(MapName("sentences"), torch.ones(1, 2, 1), TARGET, ["-1"])
    assert torch.equal(rollout([*reversed(maps), other]).weights, rollout(maps).weights)


def test_nothing_comes_from_later_target_pieces() -> None:
    assert not rollout(maps_of(2, 3)).weights[0, 0, len(SOURCE) + 1 :].any()


def test_rows_without_weight_pass_on_what_they_had() -> None:
    """Windows may see nothing: then the residual connection is all there is."""
    maps = maps_of(1, 1)
    blind = AttentionMap(MapName("cross", 1), torch.zeros(3, 2, 3), TARGET, SOURCE)
    found = rollout([blind, *maps[1:]]).weights[0]
    own = (maps[2].weights.mean(0) + torch.eye(2)) / 2
    assert found == pytest.approx(torch.cat((torch.zeros(2, 3), own), dim=1), abs=1e-6)


@pytest.mark.parametrize("missing", ["encoder", "decoder", "cross"])
def test_a_missing_map_is_refused(missing: str) -> None:
    maps = [each for each in maps_of(2, 2) if str(each.name) not in (f"{missing}.1", f"{missing}.2")]
    with pytest.raises(ValueError, match=r'rollout needs the encoder, decoder and cross attention.*attention="all"'):
        rollout(maps)
