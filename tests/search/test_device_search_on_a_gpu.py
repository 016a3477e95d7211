"""Search on a GPU: with graphs, without, and with its state on the host; and in bf16."""

import random
from collections.abc import Sequence
from typing import Any

import pytest
import torch

from mt.batch import EOS
from mt.config.build import build
from mt.models.base import Seq2Seq
from mt.models.half_weights import with_half_weights
from mt.ops.cuda_graphs import CudaRecorder
from mt.search.base import Hypothesis, Search
from mt.search.beam import BeamSearch
from mt.search.greedy import GreedySearch
from mt.search.many_sentences import search_all
from mt.search.step_graphs import Way, graphs_of, steps_by

pytestmark = pytest.mark.gpu

RECURRENT: dict[str, Any] = {
    "_target_": "mt.models.RecurrentSeq2Seq",
    "embedding": 64,
    "encoder": {"_target_": "mt.models.RecurrentEncoder", "_partial_": True, "hidden": 64},
    "decoder": {"_target_": "mt.models.BahdanauDecoder", "_partial_": True, "hidden": 64},
}
TRANSFORMER = {"_target_": "mt.models.Transformer", "width": 64, "heads": 2, "feed_forward": 128, "decoder_layers": 2}
MODELS: dict[str, dict[str, Any]] = {
    "transformer": TRANSFORMER,
    "wide_heads": {**TRANSFORMER, "width": 128, "key_heads": 1, "positions": "learned"},
    "copying": {**TRANSFORMER, "copy": True},
    "band": {**TRANSFORMER, "self_attention_radius": 4},
    "bahdanau": RECURRENT,
    "lstm": {
        **RECURRENT,
        "decoder": {"_target_": "mt.models.LuongDecoder", "_partial_": True, "hidden": 64, "cell": "lstm"},
    },
}
SEARCHES = {"greedy": GreedySearch(), "beam": BeamSearch(beam=5, n_best=2)}


def real_model(name: str) -> Seq2Seq:
    torch.manual_seed(7)
    sizes = {"source_vocabulary": 200, "target_vocabulary": 200, "joint_vocabulary": True}
    model: Seq2Seq = build(MODELS[name], "model", **sizes).cuda().eval()
    with torch.no_grad():
        for each in model.parameters():
            each.mul_(1.6)
    return model


def some_sources(count: int, seed: int = 0) -> list[list[int]]:
    chance = random.Random(seed)
    return [[chance.randrange(4, 200) for _ in range(chance.randint(1, 24))] + [EOS] for _ in range(count)]


def found(model: Seq2Seq, search: Search, way: Way, tokens: int = 2048, need: bool = False) -> list[list[Hypothesis]]:
    with steps_by(way):
        return search_all(model, search, some_sources(150), tokens, need)


def check_close(ours: Sequence[Sequence[Hypothesis]], theirs: Sequence[Sequence[Hypothesis]], share: float) -> None:
    """The same best translations, but for a share of them whose choices were between almost equals."""
    same = [one[0].tokens == two[0].tokens for one, two in zip(ours, theirs, strict=True)]
    assert sum(same) >= (1 - share) * len(same), f"{len(same) - sum(same)} of {len(same)} differ"
    for one, two, equal in zip(ours, theirs, same, strict=True):
        if equal:
            assert one[0].score == pytest.approx(two[0].score, abs=2e-3, rel=1e-3)


@pytest.mark.parametrize("search", list(SEARCHES))
@pytest.mark.parametrize("name", list(MODELS))
def test_graphs_and_launches_and_host_agree(name: str, search: str, caplog: pytest.LogCaptureFixture) -> None:
    model = real_model(name)
    host = found(model, SEARCHES[search], "host")
    launched = found(model, SEARCHES[search], "launches")
    first, again = (found(model, SEARCHES[search], "graphs") for _ in range(2))
    kept = graphs_of(model, model.device)
    assert any(graph for work in kept.workspaces.values() for graph in work.graphs.values())
    assert not [line for line in caplog.messages if "CUDA graphs" in line]
    check_close(launched, host, share=0.03)
    check_close(first, launched, share=0.0)
    check_close(again, launched, share=0.0)


def test_batch_size_changes_nothing() -> None:
    model = real_model("transformer")
    check_close(found(model, SEARCHES["beam"], "graphs", 300), found(model, SEARCHES["beam"], "graphs"), share=0.03)


def test_attention_is_that_of_the_host() -> None:
    model = real_model("transformer")
    ours, theirs = (found(model, SEARCHES["beam"], way, need=True) for way in ("graphs", "host"))
    for one, two in zip(ours, theirs, strict=True):
        if one[0].tokens == two[0].tokens:
            assert one[0].attention
            for name, weights in two[0].attention.items():
                torch.testing.assert_close(one[0].attention[name], weights, atol=1e-3, rtol=1e-3)


@pytest.mark.parametrize("name", ["transformer", "bahdanau"])
def test_bf16_is_close_to_fp32(name: str) -> None:
    model = real_model(name)
    half = with_half_weights(model, torch.bfloat16)
    exact = found(model, SEARCHES["greedy"], "graphs")
    with torch.autocast("cuda", dtype=torch.bfloat16):
        rounded = found(half, SEARCHES["greedy"], "graphs")
        same_way = found(half, SEARCHES["greedy"], "host")
    firsts = [(one[0].token_scores[0], two[0].token_scores[0]) for one, two in zip(exact, rounded, strict=True)]
    assert sum(abs(one - two) for one, two in firsts) / len(firsts) < 0.1
    check_close(rounded, same_way, share=0.2)


def test_a_validation_leaves_no_memory_behind() -> None:
    model = real_model("transformer").train()
    found(model, SEARCHES["greedy"], "graphs", 300)
    before = torch.cuda.memory_allocated()
    found(model, SEARCHES["greedy"], "graphs")
    assert abs(torch.cuda.memory_allocated() - before) < 2**20
    assert not graphs_of(model, model.device).workspaces


def test_weights_that_move_are_followed() -> None:
    model = real_model("transformer")
    found(model, SEARCHES["beam"], "graphs")
    model.cpu()
    model.cuda()
    ours = found(model, SEARCHES["beam"], "graphs")
    check_close(ours, found(model, SEARCHES["beam"], "launches"), share=0.0)


def test_graphs_of_training_can_follow_those_of_a_search() -> None:
    found(real_model("transformer"), SEARCHES["greedy"], "graphs")
    recorder, numbers = CudaRecorder(torch.device("cuda")), torch.ones(4096, device="cuda")
    dropped = torch.zeros_like(numbers)

    def run() -> None:
        dropped.copy_(torch.nn.functional.dropout(numbers, 0.5))

    run()
    replay = recorder.record(run)
    seen = []
    for _ in range(2):
        replay()
        seen.append(dropped.clone())
    assert not torch.equal(*seen)
    assert 0.4 < float((dropped == 0).float().mean()) < 0.6
