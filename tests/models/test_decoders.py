"""A decoder of one's own, one class and one file: it trains, decodes and copies as the package's decoders do."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from mt.attention.attention import AttentionFactory
from mt.batch import Batch, collate
from mt.benchmark.flops import training_flops
from mt.config.build import CONFIG_DIR, build
from mt.config.command_line import choices, compose
from mt.errors import ConfigError
from mt.models.base import CROSS, DecoderState, Memory
from mt.models.encoders.base import EncodedWidths
from mt.models.recurrent.decoder import Decoded, Decoder
from mt.models.recurrent.memory import RecurrentMemory
from mt.models.recurrent.seq2seq import RecurrentSeq2Seq
from mt.search.beam import BeamSearch
from mt.search.many_sentences import search_all
from mt.training.objectives import CrossEntropy


@dataclass(frozen=True)
class TotalState(DecoderState):
    """What came before: the sum of its embeddings, [B, E]."""

    memory: RecurrentMemory
    total: Tensor

    def select(self, rows: Tensor) -> TotalState:
        return TotalState(self.memory.select(rows), self.total.index_select(0, rows))


class BagDecoder(Decoder):
    """Reads the target as a bag of words: the sum of its embeddings queries the source."""

    def __init__(
        self,
        input_width: int,
        output_width: int,
        encoder_widths: EncodedWidths,
        attention: AttentionFactory | None,
        dropout: float,
        fused: bool,
        hidden: int = 8,
    ) -> None:
        super().__init__()
        self.state_width = hidden
        self.query = nn.Linear(input_width, hidden)
        keys, values = encoder_widths.keys, encoder_widths.values
        assert attention is not None
        self.attention = attention(query_width=hidden, key_width=keys, value_width=values)
        self.vector = nn.Linear(hidden + values, output_width)

    def start(self, memory: Memory) -> TotalState:
        assert isinstance(memory, RecurrentMemory)
        return TotalState(memory, self.query.weight.new_zeros(len(memory.mask), self.query.in_features))

    def forward(self, embedded: Tensor, memory: Memory, need_weights: bool = True) -> Decoded:
        assert isinstance(memory, RecurrentMemory)
        return self._seen(embedded.cumsum(0).transpose(0, 1), memory)

    def step(self, embedded: Tensor, state: DecoderState, need_weights: bool = True) -> tuple[Decoded, TotalState]:
        assert isinstance(state, TotalState)
        total = state.total + embedded
        seen = self._seen(total.unsqueeze(1), state.memory)
        assert seen.contexts is not None
        assert seen.weights is not None
        now = Decoded(*(each.squeeze(1) for each in (seen.hidden, seen.states, seen.contexts, seen.weights)))
        return now, TotalState(state.memory, total)

    def _seen(self, totals: Tensor, memory: RecurrentMemory) -> Decoded:
        """[B, T, E]."""
        assert self.attention is not None
        states = torch.tanh(self.query(totals))
        seen = self.attention(states, memory.keys, memory.values, memory.mask)
        hidden = torch.tanh(self.vector(torch.cat((states, seen.context), dim=-1)))
        return Decoded(hidden, states, seen.context, seen.weights)


ANY_ENCODER = ["model.embedding=6", "model.dropout=0", "experiment=none"]
SMALL = ["model.encoder.hidden=4", *ANY_ENCODER]


def chosen(folder: Path, *words: str) -> dict[str, Any]:
    """The model's node of a command line that chooses the decoder from a configuration folder of one's own."""
    file = folder / "model" / "decoder" / "bag.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(f"# A bag.\n_target_: {BagDecoder.__module__}.BagDecoder\n_partial_: true\nhidden: 8\n")
    options = ["--config-dir", str(folder)]
    node = compose("train", ["model=bahdanau", "model/decoder=bag", *words, *SMALL], options)["model"]
    assert isinstance(node, dict)
    return node


def made(node: dict[str, Any]) -> RecurrentSeq2Seq:
    torch.manual_seed(0)
    sizes = {"source_vocabulary": 20, "target_vocabulary": 20, "joint_vocabulary": True}
    model: RecurrentSeq2Seq = build(node, "model", **sizes)
    return model.double()


def batch() -> Batch:
    sources = [[4, 5, 4, 3], [7, 3], [8, 9, 8, 8, 12, 13, 3]]
    return collate(sources, [[4, 5, 3], [6, 7, 8, 9, 3], [3]], [0, 1, 2])


def check_decoding(model: RecurrentSeq2Seq, examples: Batch) -> None:
    """Steps give what teacher forcing gives, logits and attention, and the future is not seen."""
    model.eval()
    with torch.no_grad():
        expected = model.logits(model.teacher_forced(examples), examples.target.index)
        maps = model.teacher_forced(examples, need_attention=True).attention
        state, logits = model.start(model.encode(examples.source)), []
        for t, column in enumerate(examples.target.input.t()):
            step = model.step(column, state, need_attention=True)
            state = step.state  # type: ignore[assignment]
            logits.append(step.logits)
            torch.testing.assert_close(step.attention[CROSS], maps[CROSS][:, :, t])
        torch.testing.assert_close(torch.stack(logits, dim=1)[examples.target.mask], expected)
    early = replace(examples, target=replace(examples.target, input=examples.target.input.clone()))
    early.target.input[:, 2:] = 7
    seen = model.project(model.teacher_forced(early).hidden[:, :2])
    torch.testing.assert_close(seen, model.project(model.teacher_forced(examples).hidden[:, :2]))


@pytest.mark.parametrize("decoder", choices(CONFIG_DIR / "model" / "decoder"))
@pytest.mark.parametrize("model", ["bahdanau", "lstm", "conv", "pointer"])
def test_every_decoder_in_other_models(model: str, decoder: str) -> None:
    node = compose("train", [f"model={model}", f"model/decoder={decoder}", "model.decoder.hidden=8", *ANY_ENCODER])
    recurrent, examples = made(node["model"]), batch()
    recurrent(examples, CrossEntropy(0.1)).loss.backward()
    assert all(p.grad is None or p.grad.isfinite().all() for p in recurrent.parameters())
    check_decoding(recurrent, examples)


@pytest.mark.parametrize("words", [[], ["model.copy=true", "model.coverage_penalty=0.5"]], ids=["plain", "copying"])
def test_a_decoder_of_ones_own(tmp_path: Path, words: list[str]) -> None:
    assert BagDecoder.__module__ in sys.modules
    model, examples = made(chosen(tmp_path, "model.decoder.hidden=10", *words)), batch()
    assert isinstance(model.decoder, BagDecoder)
    assert (model.decoder.state_width, model.attends, model.context_sentences) == (10, True, 0)
    assert training_flops(model, examples) == 0
    model(examples, CrossEntropy(0.1)).loss.backward()
    assert all(p.grad is not None and p.grad.abs().sum() > 0 for p in model.parameters())
    check_decoding(model, examples)
    sources = [[4, 5, 4, 3], [7, 3]]
    together = search_all(model, BeamSearch(beam=3), sources)
    for source, hypotheses in zip(sources, together, strict=True):
        ((alone, *_),) = search_all(model, BeamSearch(beam=3), [source])
        assert alone.tokens == hypotheses[0].tokens
        assert alone.score == pytest.approx(hypotheses[0].score)


def test_its_wrong_keys_get_one_line(tmp_path: Path) -> None:
    with pytest.raises(
        ConfigError, match=r"unknown key model\.decoder\.hiden; accepted: hidden; did you mean 'hidden'"
    ):
        made(chosen(tmp_path, "+model.decoder.hiden=3"))


@pytest.mark.parametrize("words", [["model=bahdanau"], ["model=luong"], ["model=hierarchical"], ["model=lstm"]])
def test_beams_of_one_sentence_share_its_memory(words: list[str]) -> None:
    sizes = ["model.decoder.hidden=8", "model.copy=true"]
    model, examples, rows = made(compose("train", [*words, *SMALL, *sizes])["model"]), batch(), torch.tensor([1, 0, 2])
    state = model.step(examples.target.input[:, 0], model.start(model.encode(examples.source))).state
    same = replace(examples, source=examples.source.select(torch.tensor([0, 0, 2])))  # rows 0 and 1 are one sentence
    beams = model.step(same.target.input[:, 1], model.start(model.encode(same.source))).state
    assert beams.reorder(rows).decoder.memory is beams.decoder.memory  # type: ignore[attr-defined]
    assert state.select(rows).decoder.memory is not state.decoder.memory  # type: ignore[attr-defined]
    tokens = torch.tensor([5, 6, 7])
    torch.testing.assert_close(
        model.step(tokens, beams.reorder(rows)).logits, model.step(tokens, beams.select(rows)).logits
    )
