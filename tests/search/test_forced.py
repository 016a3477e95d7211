"""Teacher forcing against stepping through the target one piece at a time."""

import pytest
import torch

from mt.batch import BOS, EOS, collate_source, with_end
from mt.config.build import build
from mt.models.base import Seq2Seq
from mt.search.forced import force_all

MODELS = [
    {"_target_": "mt.models.Transformer", "width": 16, "heads": 2, "feed_forward": 32},
    {
        "_target_": "mt.models.RecurrentSeq2Seq",
        "embedding": 8,
        "encoder": {"_target_": "mt.models.RecurrentEncoder", "_partial_": True, "hidden": 8},
        "decoder": {"_target_": "mt.models.BahdanauDecoder", "_partial_": True, "hidden": 16},
    },
]


@pytest.mark.parametrize("config", MODELS, ids=["transformer", "bahdanau"])
@pytest.mark.parametrize("tokens", [1, 1000])
def test_scores_are_those_of_single_steps(config: dict[str, object], tokens: int) -> None:
    torch.manual_seed(0)
    model: Seq2Seq = build(config, "model", source_vocabulary=15, target_vocabulary=12, joint_vocabulary=False)
    sources = [[4, 5, EOS], [6, EOS], [7, 8, 9, 10, 11, EOS]]
    targets = [with_end([4, 4]), with_end([5, 6, 7, 8]), with_end([])]
    found = force_all(model, sources, targets, tokens)
    assert model.training
    model.eval()
    for ids, target, score in zip(sources, targets, found, strict=True):
        state = model.start(model.encode(collate_source([ids])))
        expected = []
        for previous, token in zip([BOS, *target], target, strict=False):
            step = model.step(torch.tensor([previous]), state)
            state = step.state
            expected.append(step.logits[0].log_softmax(0)[token].item())
        assert score.token_scores == pytest.approx(expected, abs=1e-4)
        assert score.score == pytest.approx(sum(expected), abs=1e-3)
