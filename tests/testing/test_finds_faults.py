"""Each check finds the faults that it is for: right classes pass it, the same with one fault do not."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from mt.attention import (
    Bilinear,
    Dot,
    LinguisticCoverage,
    LocalMonotonic,
    Normalizer,
    ScaledDot,
    Softmax,
)
from mt.attention.maps import MapName
from mt.attention.positions import Positions, SinusoidalPositions
from mt.batch import EOS, Batch, Source
from mt.data.corpora.base import Corpus
from mt.data.corpora.pairs import Chunk
from mt.models import DecoderState, Encoded, Losses, Memory, OutputLayer, RecurrentEncoder, Seq2Seq, Step, TeacherForced
from mt.search import BeamSearch, Decodable, Filter, GreedySearch, Hypothesis, Sampling, Search
from mt.testing import (
    TableModel,
    check_corpus,
    check_coverage,
    check_encoder,
    check_model,
    check_normalizer,
    check_objective,
    check_positions,
    check_score,
    check_search,
    check_window,
    copying_task,
    forced_scores,
)
from mt.training import CrossEntropy

# -- models ---------------------------------------------------------------------------------------------------------


class State(DecoderState, Memory):
    """Memory and state in one, of the small model below."""

    def __init__(self, memory: Tensor, mask: Tensor, written: Tensor) -> None:
        self.memory, self.mask, self.written = memory, mask, written

    def select(self, rows: Tensor) -> State:
        return State(self.memory[rows], self.mask[rows], self.written[rows])


class Small(Seq2Seq):
    """Attends by the sum of all that was written; its faults are planted by name.

    Everything from ids to hidden states is one function of what was written, for all positions at once or for one.
    """

    def __init__(
        self, source_vocabulary: int, target_vocabulary: int, joint_vocabulary: bool, fault: str = "", width: int = 8
    ) -> None:
        super().__init__()
        self.source_vocabulary, self.target_vocabulary = source_vocabulary, target_vocabulary
        self.fault = fault
        self.source = nn.Embedding(source_vocabulary, width)
        self.target = nn.Embedding(target_vocabulary, width)
        self.inner, self.output = nn.Linear(2 * width, width), nn.Linear(width, target_vocabulary)
        self.unread = nn.Linear(width, width) if fault == "dead weight" else None
        self.noise = nn.Dropout(0.3)

    def encode(self, source: Source) -> State:
        states = self.source(source.ids)
        mask = torch.ones_like(source.mask) if self.fault == "sees padding" else source.mask
        if self.fault == "sees the batch":
            states = states + states[:, :1].mean(0, keepdim=True)
        return State(states, mask, states.new_zeros(len(source), states.shape[-1]))

    def attend(self, queries: Tensor, state: State) -> tuple[Tensor, Tensor]:
        """[B, T, W] -> hidden [B, T, W] and weights [B, T, S]."""
        scores = queries @ state.memory.transpose(1, 2)
        weights = Softmax()(scores, state.mask[:, None])
        hidden = torch.tanh(self.inner(torch.cat([queries, weights @ state.memory], -1)))
        if self.fault == "dropout stays on":
            hidden = nn.functional.dropout(hidden, 0.3, training=True)
        return hidden, weights

    def maps(self, weights: Tensor) -> dict[MapName, Tensor]:
        if self.fault == "map leaks":
            weights = weights + 1e-3
        if self.fault == "map does not sum to one":
            weights = weights * 0.9
        return {MapName("cross"): weights.unsqueeze(1)}

    def teacher_forced(self, batch: Batch, need_attention: bool = False) -> TeacherForced:
        embedded = self.target(batch.target.input)
        queries = embedded.cumsum(1)
        if self.fault == "looks a step ahead":
            queries = queries + 0.1 * torch.cat([embedded[:, 1:], embedded[:, :1] * 0], dim=1)
        if self.fault == "reads the answer":
            queries = queries + 0.1 * self.target(batch.target.output)
        hidden, weights = self.attend(queries, self.encode(batch.source))
        return TeacherForced(hidden, attention=self.maps(weights) if need_attention else {})

    def project(self, hidden: Tensor) -> Tensor:
        logits: Tensor = self.output(hidden)
        return logits

    def output_layer(self) -> OutputLayer:
        return OutputLayer(self.output.weight, None if self.fault == "no bias" else self.output.bias)

    def start(self, memory: Memory, longest: int | None = None) -> DecoderState:
        assert isinstance(memory, State)
        return WrongSelect(memory) if self.fault == "select is wrong" else memory

    def step(self, tokens: Tensor, state: DecoderState, need_attention: bool = False) -> Step:
        assert isinstance(state, State)
        written = state.written + self.target(tokens)
        if self.fault == "steps forget":
            written = self.target(tokens)
        if self.fault == "state is changed":
            state.written += self.target(tokens)
            written = state.written
        hidden, weights = self.attend(written[:, None], state)
        after = type(state)(state.memory, state.mask, written) if type(state) is State else WrongSelect(state, written)
        asked = need_attention or self.fault == "maps unasked"
        maps = {name: each[:, :, 0] for name, each in self.maps(weights).items()} if asked else {}
        if self.fault == "maps of a step differ":
            maps = {name: each.flip(-1) for name, each in maps.items()}
        return Step(self.project(hidden[:, 0]), after, maps)


class WrongSelect(State):
    """Chooses what was written, and leaves the memory as it stands."""

    def __init__(self, state: State, written: Tensor | None = None) -> None:
        super().__init__(state.memory, state.mask, state.written if written is None else written)

    def select(self, rows: Tensor) -> State:
        kept = rows.clone()
        kept[-1] = 0  # the memory of another sentence
        return WrongSelect(State(self.memory[kept], self.mask[kept], self.written[rows]))


def test_a_right_model_passes() -> None:
    check_model(Small)
    made = Small(12, 12, True)
    before = {name: value.clone() for name, value in made.state_dict().items()}
    check_model(made)
    assert all(torch.equal(value, before[name]) for name, value in made.state_dict().items()), "a copy is checked"


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        ("looks a step ahead", "a position sees the future"),
        ("reads the answer", "the model reads the tokens that it shall predict"),
        ("steps forget", "decoding step by step differs"),
        ("no bias", "the loss uses other logits than search"),
        ("sees padding", "what stands at padding changes the result of teacher forcing"),
        ("sees the batch", "a sentence alone differs from the same sentence in a batch"),
        ("select is wrong", "DecoderState.select after 0 steps differs from decoding the selected rows anew"),
        ("state is changed", "a second continuation of one state"),
        ("dead weight", "gives the weight unread.weight no gradient"),
        ("dropout stays on", "the same batch gives another result"),
        ("map leaks", "has weights where nothing may be seen"),
        ("map does not sum to one", "does not sum to 1"),
        ("maps unasked", "a step gives attention maps that nobody asked for"),
        ("maps of a step differ", "of step 0 differs from that of teacher forcing"),
    ],
)
def test_faults_of_models(fault: str, sentence: str) -> None:
    with pytest.raises(AssertionError, match=sentence) as error:
        check_model(partial(Small, fault=fault))
    assert "\n" not in str(error.value)
    assert "(see " in str(error.value)


def test_a_model_that_cannot_learn_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    class Blind(Small):
        """Forgets its source."""

        def encode(self, source: Source) -> State:
            state = super().encode(source)
            return State(state.memory * 0, state.mask, state.written)

    monkeypatch.setattr(copying_task, "MOST_UPDATES", 100)
    with pytest.raises(AssertionError, match="does not learn to copy"):
        check_model(Blind, learns_to_copy=True, without_gradient=["source.weight"])


# -- searches -------------------------------------------------------------------------------------------------------

BEAM = BeamSearch(beam=3, n_best=3, max_length_ratio=1.0, max_length_extra=2)
Results = list[list[Hypothesis]]


class Changed(Search):
    """Beam search whose results, or sources, are changed."""

    max_length_ratio, max_length_extra = BEAM.max_length_ratio, BEAM.max_length_extra

    def __init__(self, change: Callable[[Results], Results] = lambda found: found, search: Search = BEAM) -> None:
        self.change, self.search = change, search

    def __call__(
        self, model: Decodable, source: Source, need_attention: bool = False, filters: Sequence[Filter] = ()
    ) -> Results:
        return self.change(self.search(model, source, need_attention, filters))


def each(change: Callable[[Hypothesis], Hypothesis]) -> Callable[[Results], Results]:
    return lambda found: [[change(hypothesis) for hypothesis in hypotheses] for hypotheses in found]


class BatchLimit(Changed):
    """Lets every sentence grow as long as the longest of its batch may."""

    def __call__(
        self, model: Decodable, source: Source, need_attention: bool = False, filters: Sequence[Filter] = ()
    ) -> Results:
        longest = int(source.lengths.max()) + 2
        search = BeamSearch(beam=3, n_best=3, max_length_ratio=0.0, max_length_extra=longest)
        return search(model, source, need_attention, filters)


class Negated:
    """A model whose least probable piece seems the most probable. What it never writes, it still never writes."""

    def __init__(self, model: Decodable) -> None:
        self.model, self.limits, self.device = model, model.limits, model.device
        self.encode, self.start = model.encode, model.start

    def step(self, tokens: Tensor, state: DecoderState, need_attention: bool = False) -> Step:
        step = self.model.step(tokens, state, need_attention)
        return replace(step, logits=torch.where(step.logits == -torch.inf, step.logits, -step.logits))


class LeastProbable(Changed):
    """Looks for the worst translations, and reports what they score."""

    def __call__(
        self, model: Decodable, source: Source, need_attention: bool = False, filters: Sequence[Filter] = ()
    ) -> Results:
        assert isinstance(model, TableModel)
        found = GreedySearch(max_length_ratio=1.0, max_length_extra=2)(Negated(model), source, need_attention, filters)
        results = []
        for row, (best,) in enumerate(found):
            ids = source.ids[row, : int(source.lengths[row])].tolist()
            scores = forced_scores(model, ids, [*best.tokens, *[EOS] * best.finished])
            results.append([replace(best, token_scores=scores, score=sum(scores), normalized=sum(scores))])
        return results


class GlobalDraws(Changed):
    """Sampling that draws from torch's global generator."""

    def __call__(
        self, model: Decodable, source: Source, need_attention: bool = False, filters: Sequence[Filter] = ()
    ) -> Results:
        seed = int(torch.randint(1000, ()))
        search = Sampling(seed=seed, max_length_ratio=1.0, max_length_extra=2)
        return search(model, source, need_attention, filters)


class Deaf(Changed):
    """Takes no notice of filters."""

    def __call__(
        self, model: Decodable, source: Source, need_attention: bool = False, filters: Sequence[Filter] = ()
    ) -> Results:
        return BEAM(model, source, need_attention)


class OthersMap(Changed):
    """Gives each hypothesis the map of the next one, cut or lengthened to its length."""

    def __call__(
        self, model: Decodable, source: Source, need_attention: bool = False, filters: Sequence[Filter] = ()
    ) -> Results:
        found = BEAM(model, source, need_attention, filters)
        if not need_attention:
            return found
        return [
            [replace(one, attention=other.attention) for one, other in zip(some, some[1:] + some[:1], strict=True)]
            for some in found
        ]


def test_a_right_search_passes() -> None:
    check_search(Changed())


@pytest.mark.parametrize(
    ("search", "sentence"),
    [
        (Changed(lambda found: [some[::-1] for some in found]), "not in order, best first"),
        (
            Changed(
                lambda found: [
                    sorted(some, key=lambda one: one.score)
                    for some in each(lambda one: replace(one, normalized=-one.score))(found)
                ]
            ),
            "the less probable has the larger `normalized`",
        ),
        (LeastProbable(), "no better than a translation of its length taken at random"),
        (BatchLimit(), "longer than its sentence's limit"),
        (Changed(each(lambda one: replace(one, finished=True, tokens=one.tokens[:-1]))), "one score for each token"),
        (
            Changed(each(lambda one: replace(one, tokens=[*one.tokens, EOS], finished=False) if one.finished else one)),
            "EOS among",
        ),
        (Changed(search=replace(BEAM, allow_unknown=True)), "UNK among"),
        (Changed(each(lambda one: replace(one, score=one.score / 2))), "is not the sum of its tokens'"),
        (
            Changed(each(lambda one: replace(one, token_scores=[0.9 * value for value in one.token_scores]))),
            "are not those of forced decoding",
        ),
        (Changed(lambda found: found[:-1]), "one list of hypotheses for each sentence"),
        (GlobalDraws(), "a second search gives another result"),
        (Deaf(), "a search writes what a filter has barred"),
        (OthersMap(), "is not that of its own states"),
    ],
)
def test_faults_of_searches(search: Search, sentence: str) -> None:
    with pytest.raises(AssertionError, match=sentence) as error:
        check_search(search)
    assert "\n" not in str(error.value)


# -- scores ---------------------------------------------------------------------------------------------------------


class Flipped(ScaledDot):
    def forward(self, query: Tensor, projected_keys: Tensor) -> Tensor:
        return -super().forward(query, projected_keys)


class Unscaled(ScaledDot):
    def forward(self, query: Tensor, projected_keys: Tensor) -> Tensor:
        return query @ projected_keys.transpose(-1, -2)


class OverKeys(Dot):
    """Less the mean over all keys: no score of one pair."""

    def forward(self, query: Tensor, projected_keys: Tensor) -> Tensor:
        scores = super().forward(query, projected_keys)
        return scores - scores.mean(-1, keepdim=True)


class Mixed(Dot):
    """Heads that see each other."""

    def forward(self, query: Tensor, projected_keys: Tensor) -> Tensor:
        scores = super().forward(query, projected_keys)
        return scores + 0.1 * scores.flip(1) if self.heads > 1 else scores


class SharedParameters(Bilinear):
    """Every head by the matrix of the first."""

    def project_keys(self, keys: Tensor, start: int = 0) -> Tensor:
        return keys @ self.key.weight[0].t()


class ForgetsStart(Dot):
    """Later keys score higher, but the place is counted from where a piece begins."""

    def project_keys(self, keys: Tensor, start: int = 0) -> Tensor:
        return keys + torch.arange(keys.shape[-2])[:, None]


class CutGradient(Dot):
    def forward(self, query: Tensor, projected_keys: Tensor) -> Tensor:
        return super().forward(query.detach(), projected_keys)


def scaled_dot(query: Tensor, key: Tensor, parameters: object, place: int) -> Tensor:
    return (query @ key) / len(query) ** 0.5


@pytest.mark.parametrize("wrong", [Flipped, Unscaled])
def test_the_definition_finds_a_wrong_formula(wrong: type[ScaledDot]) -> None:
    check_score(ScaledDot, reference=scaled_dot)
    with pytest.raises(AssertionError, match="does not give what its reference gives"):
        check_score(wrong, reference=scaled_dot)


@pytest.mark.parametrize(
    ("score", "sentence"),
    [
        (OverKeys, "compared alone has another score"),
        (Mixed, "of one head change the scores of another"),
        (SharedParameters, "differs from a score of one head with its parameters"),
        (ForgetsStart, "projected from place 2 on"),
        (CutGradient, "derivatives of the score"),
    ],
)
def test_faults_of_scores(score: Any, sentence: str) -> None:
    with pytest.raises(AssertionError, match=sentence):
        check_score(score)


# -- normalizers ----------------------------------------------------------------------------------------------------


class Leaking(Normalizer):
    """Masks by a large number only."""

    def forward(self, scores: Tensor, mask: Tensor) -> Tensor:
        return scores.masked_fill(~mask, -10.0).softmax(-1)


class UniformWhenBlind(Normalizer):
    """Right, but a row with nothing to see is uniform."""

    def forward(self, scores: Tensor, mask: Tensor) -> Tensor:
        return scores.masked_fill(~mask, torch.finfo(scores.dtype).min).softmax(-1)


class Faulty(Normalizer):
    def __init__(self, change: Callable[[Tensor], Tensor]) -> None:
        super().__init__()
        self.change, self.softmax = change, Softmax()

    def forward(self, scores: Tensor, mask: Tensor) -> Tensor:
        weights: Tensor = self.change(self.softmax(scores, mask))
        return weights


class UpsideDown(Normalizer):
    def forward(self, scores: Tensor, mask: Tensor) -> Tensor:
        weights: Tensor = Softmax()(-scores, mask)
        return weights


class WrongGradient(Normalizer):
    def forward(self, scores: Tensor, mask: Tensor) -> Tensor:
        weights: Tensor = Softmax()(scores, mask)
        return weights.detach() + 0.5 * (weights - weights.detach())


@pytest.mark.parametrize(
    ("normalizer", "sentence"),
    [
        (Leaking(), "a key that may not be seen has a weight"),
        (UniformWhenBlind(), "a key that may not be seen has a weight"),
        (Faulty(lambda weights: weights * 0.9), "does not sum to 1"),
        (Faulty(lambda weights: 2 * weights - weights.square()), "does not sum to 1"),
        (Faulty(lambda weights: -weights), "a weight is negative"),
        (UpsideDown(), "the one with the higher score weighs less"),
        (WrongGradient(), "derivatives of the weights"),
    ],
)
def test_faults_of_normalizers(normalizer: Normalizer, sentence: str) -> None:
    with pytest.raises(AssertionError, match=sentence):
        check_normalizer(normalizer)


# -- objectives -----------------------------------------------------------------------------------------------------


def mean(model: Seq2Seq, batch: Batch) -> Losses:
    losses = CrossEntropy(0.1)(model, batch)
    return Losses(losses.loss / batch.target_tokens, losses.likelihood / batch.target_tokens)


def mean_loss_alone(model: Seq2Seq, batch: Batch) -> Losses:
    losses = CrossEntropy(0.1)(model, batch)
    return Losses(losses.loss / len(batch), losses.likelihood)


def counts_padding(model: Seq2Seq, batch: Batch) -> Losses:
    logits = model.project(model.teacher_forced(batch).hidden)
    loss = nn.functional.cross_entropy(logits.flatten(0, 1), batch.target.output.flatten(), reduction="sum")
    return Losses(loss, loss.detach())


def ignores_weights(model: Seq2Seq, batch: Batch) -> Losses:
    return CrossEntropy(0.1)(model, replace(batch, target=replace(batch.target, weights=None)))


def smoothed_likelihood(model: Seq2Seq, batch: Batch) -> Losses:
    losses = CrossEntropy(0.1)(model, batch)
    return Losses(losses.loss, losses.loss.detach())


def without_gradient(model: Seq2Seq, batch: Batch) -> Losses:
    losses = CrossEntropy(0.1)(model, batch)
    return Losses(losses.loss.detach(), losses.likelihood)


@pytest.mark.parametrize(
    ("objective", "sentence"),
    [
        (mean, "the loss of a batch is not the sum over its rows"),
        (mean_loss_alone, "the loss of a batch is not the sum over its rows"),
        (counts_padding, "the loss of a batch is not the sum over its rows"),
        (ignores_weights, "the loss is changed by padding whose weight in `Target.weights` is 0"),
        (smoothed_likelihood, "the likelihood is not the negative log-probability of the targets"),
        (without_gradient, "the loss has no gradient"),
    ],
)
def test_faults_of_objectives(objective: Any, sentence: str) -> None:
    with pytest.raises(AssertionError, match=sentence):
        check_objective(objective)


# -- corpora and parts ----------------------------------------------------------------------------------------------


class Listed(Corpus):
    """Pairs that are made here; faults are planted by name."""

    def __init__(self, fault: str = "", **settings: Any) -> None:
        super().__init__("en", "de", **{"held_out": 2, **settings})
        self.fault = fault

    def splits(self) -> list[str]:
        return ["validation"] if self.fault == "no train" else ["train"]

    def read(self, split: str) -> Iterator[Chunk]:
        if self.fault == "writes elsewhere":
            Path("download.txt").write_text("pairs", encoding="utf-8")
        if self.fault == "leaves temporary files":
            tempfile.mkstemp()
        sources = [f"source {n}" for n in range(20)]
        if self.fault == "another order":
            np.random.default_rng().shuffle(sources)
        targets = [f"target {n}" for n in range(20 - (self.fault == "lost line"))]
        yield sources, targets

    def content(self) -> dict[str, Any]:
        return {"where": Path("here")} if self.fault == "not plain" else {"pairs": 20}

    def describe(self) -> str:
        return "made\nhere" if self.fault == "two lines" else "made here"

    def fingerprint(self) -> str:
        return "always" if self.fault == "one fingerprint" else super().fingerprint()


def test_a_right_corpus_passes() -> None:
    check_corpus(Listed)


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        ("no train", "`splits` must name train"),
        ("writes elsewhere", "writes outside the cache"),
        ("leaves temporary files", "writes outside the cache"),
        ("another order", "other pairs in another cache"),
        ("lost line", "more of one side than of the other"),
        ("not plain", "`content` is not plain data"),
        ("two lines", "`describe` is not one line"),
        ("one fingerprint", "does not change the fingerprint"),
    ],
)
def test_faults_of_corpora(fault: str, sentence: str) -> None:
    with pytest.raises(AssertionError, match=sentence):
        check_corpus(partial(Listed, fault=fault))


class LeavesPadding(RecurrentEncoder):
    def forward(self, inputs: Tensor, mask: Tensor) -> Encoded:
        encoded = super().forward(inputs, mask)
        return encoded._replace(values=encoded.values + 1.0)


class FromZero(Positions):
    """Counts from 0 wherever it is asked to begin."""

    max_length = None

    def __init__(self) -> None:
        super().__init__()
        self.inner = SinusoidalPositions(4)

    def forward(self, start: int, length: int) -> Tensor:
        codes: Tensor = self.inner(0, length)
        return codes


class Beyond(LocalMonotonic):
    def centres(self, query: Tensor, lengths: Tensor, start: int) -> Tensor:
        return super().centres(query, lengths + 5, start)


class Spreading(LinguisticCoverage):
    """Adds to every position what any has had."""

    def update(self, coverage: Tensor, source: Tensor, weights: Tensor, query: Tensor) -> Tensor:
        return super().update(coverage, source, weights.mean(-1, keepdim=True).expand_as(weights), query)


@pytest.mark.parametrize(
    ("check", "part", "sentence"),
    [
        (check_encoder, partial(LeavesPadding, hidden=4), "values are not zeros at padding"),
        (check_positions, FromZero(), "from a later place on differ"),
        (check_window, Beyond, "outside its sentence"),
        (check_coverage, Spreading, "source positions change each other's coverage"),
    ],
)
def test_faults_of_parts(check: Any, part: Any, sentence: str) -> None:
    with pytest.raises(AssertionError, match=sentence):
        check(part)


def test_mt_testing_needs_no_test_framework() -> None:
    import mt.testing

    files = Path(mt.testing.__file__).parent.glob("*.py")
    assert not [path.name for path in files if "pytest" in path.read_text(encoding="utf-8")]
