"""What every translation model promises.

Shapes: B sentences, S source length, T target length, H heads, V target vocabulary.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Collection
from dataclasses import replace
from fnmatch import fnmatch

import torch
from torch import Tensor

from mt.attention.maps import MapName
from mt.batch import EOS, Batch, Source, collate
from mt.models.base import AttentionMaps, DecoderState, Seq2Seq, TeacherForced
from mt.ops.linear import linear
from mt.testing.copying_task import require_learns_to_copy
from mt.testing.failures import require, require_close
from mt.testing.random_batches import random_batch, with_every_position, with_rubbish
from mt.training.objectives import CrossEntropy

ModelFactory = Callable[..., Seq2Seq]
"""Called with `source_vocabulary`, `target_vocabulary` and `joint_vocabulary`, as the programs call it."""

BASE = "mt/models/base.py"


def check_model(
    model: Seq2Seq | ModelFactory,
    *,
    joint_vocabulary: bool = False,
    sums_to_one: bool = True,
    without_gradient: Collection[str] = (),
    learns_to_copy: bool = False,
    dtype: torch.dtype = torch.float64,
    seed: int = 0,
) -> None:
    """Hold a model against the promises of `mt.models.Seq2Seq`, on small random batches on the CPU.

    - `step` after `start` and `encode` gives what `teacher_forced` and `logits` give, position by position.
    - Padding changes nothing, however much there is and whatever stands there; nor do the other rows of a batch.
    - No position sees what comes after it, nor the target that it shall predict.
    - `DecoderState.select` and `reorder`, and `Memory.select`, give what computing those rows anew gives; two
      continuations of one state stay apart, and the hint `longest` changes nothing.
    - Attention maps are as `mt.models.base.AttentionMaps` says: named, of the right shape, never negative, 0 at
      padding, rows that sum to 1, the same from `step` as from `teacher_forced`. They are given when asked for only,
      and asking changes nothing else.
    - `output_layer`, where there is one, gives the logits that `project` gives.
    - In evaluation mode the same batch gives the same result again.
    - Gradients of the training loss are finite and reach every weight. Padding that `Target.index` names with weight 0
      changes neither them nor the loss.
    - The model learns to copy (where asked for).

    What it cannot find: a model that keeps these promises and computes something else than its paper's equations.

    Args:
        model: a model, which stays as it is (a copy is checked); or what makes one, called as the programs call it.
        joint_vocabulary: whether a model made here has one vocabulary for both sides.
        sums_to_one: rows of attention maps sum to 1; False where they may sum to less, as with a predicted window.
        without_gradient: patterns of the names of weights that need no gradient, such as `*.key.weight` of a score
            that does not look at keys.
        learns_to_copy: also train it to copy strings of digits, about 10 seconds on one core for a small model.
        dtype: of the weights while all but the copying is checked.
        seed: of weights and batches.

    Raises:
        AssertionError: a promise is broken; the sentence says which.
    """
    torch.manual_seed(seed)
    if isinstance(model, Seq2Seq):
        made = copy.deepcopy(model)
    else:
        sizes = {"source_vocabulary": 20, "target_vocabulary": 20 if joint_vocabulary else 22}
        made = model(**sizes, joint_vocabulary=joint_vocabulary)
    original = copy.deepcopy(made) if learns_to_copy else made
    _disturb(made.cpu().to(dtype))
    batch = random_batch(made, seed)
    _check_output_layer(made, batch)
    _check_gradients(made, batch, without_gradient)
    made.eval()
    with torch.no_grad():
        _check_repeats(made, batch)
        _check_future(made, batch)
        _check_steps(made, batch)
        _check_padding(made, batch)
        _check_rows_alone(made, batch)
        _check_selection(made, batch)
        _check_maps(made, batch, sums_to_one)
    _check_every_position(made, batch)
    if learns_to_copy:
        require_learns_to_copy(original, seed)


def _disturb(model: Seq2Seq) -> None:
    """Move every weight a little: offsets that start at 0 and norms that start at 1 would hide a mix-up."""
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(0.1 * torch.randn_like(parameter))


def _log_probs(model: Seq2Seq, batch: Batch, forced: TeacherForced | None = None) -> Tensor:
    """[N, V] of the real target positions, by teacher forcing."""
    forced = model.teacher_forced(batch) if forced is None else forced
    return model.logits(forced, batch.target.index).log_softmax(-1)


def _stepped(
    model: Seq2Seq, source: Source, tokens: Tensor, longest: int | None = None, need_attention: bool = False
) -> tuple[Tensor, list[AttentionMaps]]:
    """Log-probabilities [B, T, V] by stepping through `tokens` [B, T], and the maps of each step."""
    state: DecoderState = model.start(model.encode(source), longest)
    rows, maps = [], []
    for column in tokens.t():
        step = model.step(column, state, need_attention)
        rows.append(step.logits.log_softmax(-1))
        maps.append(step.attention)
        state = step.state
    return torch.stack(rows, dim=1), maps


def _check_gradients(model: Seq2Seq, batch: Batch, excused: Collection[str]) -> None:
    model.train()
    for _ in range(2):  # what chance left out once, such as a dropped unit, it will hardly leave out again
        model(batch, CrossEntropy(0.1)).loss.backward()
    where = f"Seq2Seq.forward in {BASE}"
    for name, parameter in model.named_parameters():
        if parameter.grad is None or not parameter.grad.any():
            free = not parameter.requires_grad or any(fnmatch(name, pattern) for pattern in excused)
            require(free, f"the training loss gives the weight {name} no gradient", where)
        else:
            require(parameter.grad.isfinite().all(), f"the gradient of {name} is not finite", where)
    model.zero_grad()


@torch.no_grad()
def _check_output_layer(model: Seq2Seq, batch: Batch) -> None:
    layer, hidden = model.output_layer(), model.teacher_forced(batch).hidden
    if layer is not None:
        differ = "the loss uses other logits than search: `output_layer` and `project` differ"
        require_close(linear(hidden, *layer), model.project(hidden), differ, f"Seq2Seq.output_layer in {BASE}")


def _check_every_position(model: Seq2Seq, batch: Batch) -> None:
    where = f"Seq2Seq.forward in {BASE}, and Target.weights in mt/batch.py"
    found = []
    for each in (batch, with_every_position(batch), with_every_position(with_rubbish(batch, model, 2))):
        losses = model(each, CrossEntropy(0.1))
        losses.loss.backward()
        gradients = [parameter.grad for parameter in model.parameters() if parameter.grad is not None]
        found.append((losses, torch.cat([each.flatten() for each in gradients])))
        model.zero_grad()
    (expected, gradient), *others = found
    for losses, other in others:
        for name in ("loss", "likelihood"):
            a, b = (getattr(each, name).detach() for each in (losses, expected))
            require_close(a, b, f"the {name} is changed by padding whose weight is 0", where, 1e-5, 1e-5)
        require_close(other, gradient, "padding whose weight is 0 changes the gradient", where)


def _check_repeats(model: Seq2Seq, batch: Batch) -> None:
    again = "in evaluation mode the same batch gives another result the second time"
    require_close(_log_probs(model, batch), _log_probs(model, batch), again, "Seq2Seq.teacher_forced in " + BASE)


def _check_steps(model: Seq2Seq, batch: Batch) -> None:
    expected, where = _log_probs(model, batch), f"Seq2Seq.step in {BASE}"
    for longest, promise in (
        (batch.target.input.shape[1], "decoding step by step differs from teacher forcing"),
        (1, "decoding differs from teacher forcing once more is decoded than `start` was told, which is only a hint"),
    ):
        found, _ = _stepped(model, batch.source, batch.target.input, longest)
        require_close(found[batch.target.mask], expected, promise, where)


def _check_padding(model: Seq2Seq, batch: Batch) -> None:
    expected, where = _log_probs(model, batch), f"Seq2Seq.encode in {BASE}"
    for extra, promise in ((0, "what stands at padding changes the result"), (2, "more padding changes the result")):
        other = with_rubbish(batch, model, extra)
        require_close(_log_probs(model, other), expected, f"{promise} of teacher forcing", where)
        found, _ = _stepped(model, other.source, batch.target.input)
        require_close(found[batch.target.mask], expected, f"{promise} of decoding", where)


def _check_future(model: Seq2Seq, batch: Batch) -> None:
    where, real = f"Seq2Seq.teacher_forced in {BASE}", batch.target.mask
    expected = _on_grid(_log_probs(model, batch), batch)
    other = _other_tokens(batch.target.input, model.target_vocabulary)
    for t in range(1, real.shape[1]):
        changed = torch.where(torch.arange(real.shape[1]) >= t, other, batch.target.input)
        found = _on_grid(_log_probs(model, replace(batch, target=replace(batch.target, input=changed))), batch)
        seen = f"a position sees the future: what stands at target position {t} changes what is predicted before it"
        require_close(found[:, :t][real[:, :t]], expected[:, :t][real[:, :t]], seen, where)
    output = _other_tokens(batch.target.output, model.target_vocabulary)
    found = _log_probs(model, replace(batch, target=replace(batch.target, output=output)))
    told = "the model reads the tokens that it shall predict"
    require_close(found, expected[real], told, where)


def _on_grid(values: Tensor, batch: Batch) -> Tensor:
    """[N, V] -> [B, T, V], zeros at padding."""
    grid = values.new_zeros(*batch.target.mask.shape, values.shape[-1])
    grid[batch.target.mask] = values
    return grid


def _other_tokens(ids: Tensor, vocabulary: int) -> Tensor:
    """Another ordinary piece in each place."""
    return EOS + 1 + (ids + 1) % (vocabulary - EOS - 1)


def _check_rows_alone(model: Seq2Seq, batch: Batch) -> None:
    together = _on_grid(_log_probs(model, batch), batch)
    where = f"mt/batch.py and Seq2Seq in {BASE}"
    for row in range(len(batch)):
        alone = _row(batch, row)
        found = _log_probs(model, alone)
        promise = f"a sentence alone differs from the same sentence in a batch (row {row})"
        require_close(found, together[row, : len(found)], promise, where)


def _row(batch: Batch, row: int) -> Batch:
    """One pair as a batch of its own, without padding."""
    source, target, context = batch.source, batch.target, batch.source.context
    before = None
    if context is not None:
        numbers = [number for number in context.numbers[row].tolist() if number]
        before = [[context.ids[number, : int(context.lengths[number])].tolist() for number in numbers]]
    ids = source.ids[row, : int(source.lengths[row])].tolist()
    return collate([ids], [target.output[row, : int(target.lengths[row])].tolist()], [0], before)


def _check_selection(model: Seq2Seq, batch: Batch) -> None:
    """States whose rows are chosen go on as if those rows had been decoded from the start."""
    where = f"DecoderState and Memory in {BASE}"
    generator, count = torch.Generator().manual_seed(1), len(batch)
    tokens = torch.randint(EOS + 1, model.target_vocabulary, (count, 4), generator=generator)
    tokens[:, 0] = batch.target.input[:, 0]
    rows = torch.tensor([count - 1, 0, 0, 1])

    def anew(source: Source, tokens: Tensor) -> Tensor:
        return _stepped(model, source, tokens)[0][:, -1]

    chosen = batch.source.select(rows)
    for before in range(3):
        state: DecoderState = model.start(model.encode(batch.source))
        for column in tokens[:, :before].t():
            state = model.step(column, state).state
        found, expected = _continued(model, state.select(rows), tokens[rows, before:]), anew(chosen, tokens[rows])
        promise = f"DecoderState.select after {before} steps differs from decoding the selected rows anew"
        require_close(found, expected, promise, where)
    found = _continued(model, model.start(model.encode(batch.source).select(rows)), tokens[rows])
    require_close(found, anew(chosen, tokens[rows]), "Memory.select differs from encoding the selected rows", where)

    beams = torch.arange(count).repeat_interleave(2)  # two hypotheses of each sentence
    written = torch.randint(EOS + 1, model.target_vocabulary, (2 * count, 4), generator=generator)
    written[:, 0] = batch.target.input[0, 0]
    state = model.start(model.encode(batch.source)).select(beams)
    for column in written[:, :3].t():
        state = model.step(column, state).state
    turned = torch.arange(2 * count).view(-1, 2).flip(1)
    turned[-1] = turned[-1, 0]  # of the last sentence one hypothesis goes on twice
    order = turned.flatten()
    kept = state.reorder(order)
    others = torch.randint(EOS + 1, model.target_vocabulary, (2 * count,), generator=generator)
    model.step(others, kept)  # another continuation, which must leave no trace
    found = model.step(written[order, 3], kept).logits.log_softmax(-1)
    expected = anew(batch.source.select(beams), written[order])
    promise = "DecoderState.reorder, or a second continuation of one state, differs from decoding anew"
    require_close(found, expected, promise, where)
    found = model.step(written[:, 3], state).logits.log_softmax(-1)
    promise = "a state is changed by what is done with it later: select, reorder and step must leave it as it is"
    require_close(found, anew(batch.source.select(beams), written), promise, where)


def _continued(model: Seq2Seq, state: DecoderState, tokens: Tensor) -> Tensor:
    """[B, V] after stepping on through `tokens` [B, T]."""
    for column in tokens.t():
        step = model.step(column, state)
        state = step.state
    return step.logits.log_softmax(-1)


def _check_maps(model: Seq2Seq, batch: Batch, sums_to_one: bool) -> None:
    where = f"AttentionMaps in {BASE}"
    plain, shown = model.teacher_forced(batch), model.teacher_forced(batch, need_attention=True)
    require(not plain.attention, "teacher forcing gives attention maps that nobody asked for", where)
    promise = "asking for attention maps changes the result of teacher forcing"
    require_close(_log_probs(model, batch, shown), _log_probs(model, batch, plain), promise, where)
    said = f"{len(shown.attention)} maps, attends={model.attends}"
    require(bool(shown.attention) == model.attends, "`attends` and the attention maps disagree", where, said)
    for name, weights in shown.attention.items():
        require(isinstance(name, MapName), f"the attention map {name} is not named by a MapName", where)
        _check_map(name, weights, batch, sums_to_one, where)

    unasked, nothing = _stepped(model, batch.source, batch.target.input)
    found, steps = _stepped(model, batch.source, batch.target.input, need_attention=True)
    require(not any(nothing), "a step gives attention maps that nobody asked for", where)
    real = batch.target.mask
    require_close(found[real], unasked[real], "asking for attention maps changes the result of a step", where)
    expected = {name for name in shown.attention if name.kind in ("cross", "sentences")}
    for t, maps in enumerate(steps):
        names = f"{_names(maps)} instead of {_names(expected)}"
        require(set(maps) == expected, "the maps of a step are not those of teacher forcing", where, names)
        for name, weights in maps.items():
            here, promise = real[:, t], f"the map {name} of step {t} differs from that of teacher forcing"
            require_close(weights[here], shown.attention[name][:, :, t][here], promise, where)


def _names(maps: Collection[MapName]) -> str:
    return ", ".join(sorted(map(str, maps))) or "none"


def _check_map(name: MapName, weights: Tensor, batch: Batch, sums_to_one: bool, where: str) -> None:
    rows, visible = _visible(name, batch)  # [B, T], [B, 1 or T, S]
    shape, wanted = list(weights.shape), [len(batch), weights.shape[1], rows.shape[1], visible.shape[2]]
    require(shape == wanted, f"the attention map {name} has a wrong shape", where, f"{shape} instead of {wanted}")
    lowest = float(weights.min())
    require(lowest >= 0, f"the attention map {name} has a weight below 0", where, f"{lowest:.6g}")
    hidden = weights.masked_select((~visible)[:, None] & rows[:, None, :, None])
    leaked = f"the largest is {float(hidden.max()) if hidden.numel() else 0.0:.6g}"
    require((hidden == 0).all(), f"the attention map {name} has weights where nothing may be seen", where, leaked)
    sums = weights.sum(-1).transpose(1, 2)[rows]  # [N, H]
    wanted_sums = visible.any(-1).expand_as(rows)[rows].to(sums.dtype)[:, None].expand_as(sums)
    if sums_to_one:
        require_close(sums, wanted_sums, f"a row of the attention map {name} does not sum to 1", where)
    else:
        most = float((sums - wanted_sums).max()) + 1.0
        require(most < 1 + 1e-5, f"a row of the attention map {name} sums to more than 1", where, f"{most:.6g}")


def _visible(name: MapName, batch: Batch) -> tuple[Tensor, Tensor]:
    """Which rows of a map are real, [B, T], and what they may see, [B, 1 or T, S]."""
    source, target, context = batch.source.mask, batch.target.mask, batch.source.context
    if name.kind == "encoder":
        return source, source[:, None]
    if name.kind == "decoder":
        before = torch.ones(target.shape[1], target.shape[1], dtype=torch.bool).tril()
        return target, target[:, None] & before
    if name.kind == "cross" or context is None:
        return target, source[:, None]
    if name.kind == "sentences":
        return target, (context.numbers != 0)[:, None]
    assert name.sentence is not None
    return target, context.mask[context.numbers[:, name.sentence - 1]][:, None]
