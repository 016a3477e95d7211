"""What each piece that a model read made of each piece of a translation, as maps beside those of attention."""

from __future__ import annotations

import logging
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Literal, get_args

from mt.attention.maps import AttentionMap, MapName
from mt.attention.rollout import rollout
from mt.batch import Ids
from mt.errors import ConfigError
from mt.translation.engine import Engine
from mt.translation.translation import Translation

Influence = Literal["rollout", "gradient", "integrated"]
"""`rollout`: the attention of all layers multiplied (`mt.attention.rollout`), of a Transformer; `gradient`: input x
gradient; `integrated`: integrated gradients, which take some fifty times as long (both: `mt.models.contributions`, of
any model)."""

logger = logging.getLogger(__name__)


def check_influence(kinds: Collection[str], key: str = "influence") -> None:
    """Check that these are kinds of influence.

    Raises:
        ConfigError: one is not.
    """
    wrong = [kind for kind in kinds if kind not in get_args(Influence)]
    if wrong:
        raise ConfigError(f"{key}=[{wrong[0]}]: choose from {', '.join(get_args(Influence))}")


def with_influence(engine: Engine, translation: Translation, kinds: Sequence[Influence]) -> Translation:
    """A translation, its parts and its alternatives with a map of each kind added, [1, T, S + T].

    Rows are the pieces of the translation; columns those of the source, then "<s>" and all pieces but the last, which
    were read too. Maps that it has already are replaced.

    Raises:
        ConfigError: `rollout` is asked of a model without self-attention.
        UserError: the engine cannot tell.
        ValueError: the translation has no `source_ids`.
    """
    if translation.parts:  # attention is in the parts
        return replace(translation, parts=[with_influence(engine, each, kinds) for each in translation.parts])
    others = [with_influence(engine, each, kinds) for each in translation.alternatives]
    found = replace(translation, alternatives=others)
    if not found.ids:
        return found
    if not found.source_ids:
        raise ValueError(f"{translation!r} does not say what was read: give translations as a translator made them")
    kept = [each for each in found.attention if each.name.kind not in kinds]
    return replace(found, attention=[*kept, *(_map(engine, found, kind) for kind in dict.fromkeys(kinds))])


def _map(engine: Engine, translation: Translation, kind: Influence) -> AttentionMap:
    contexts = [translation.context_ids] if engine.context_sentences else None
    pair = [translation.source_ids], [translation.ids], contexts
    if kind == "rollout":
        return _rollout(translation, engine, *pair)
    (found,) = engine.contributions(*pair, method=kind)
    if not found.is_complete:
        logger.warning(
            "warning: the integrated gradients of %s miss up to %.2g nats of a row's sum", translation.text, found.error
        )
    columns = [*translation.source_pieces, "<s>", *translation.pieces[:-1]]
    return AttentionMap(MapName(kind), found.values.float()[None], translation.pieces, columns)


def _rollout(
    translation: Translation,
    engine: Engine,
    sources: Sequence[Sequence[int]],
    targets: Sequence[Sequence[int]],
    contexts: Sequence[Sequence[Ids]] | None,
) -> AttentionMap:
    """The rollout of the maps that the translation has, if self-attention is among them; else of forced decoding."""
    maps = translation.attention
    if not {"encoder", "decoder", "cross"} <= {each.name.kind for each in maps}:
        (forced,) = engine.force(sources, targets, contexts, need_attention=True)
        source, target = translation.source_pieces, translation.pieces
        read = {"encoder": source, "decoder": ["<s>", *target[:-1]], "cross": source}
        maps = [
            AttentionMap(name, weights, source if name.kind == "encoder" else target, read[name.kind])
            for name, weights in forced.attention.items()
            if name.kind in read
        ]
    try:
        return rollout(maps)
    except ValueError:
        raise ConfigError(
            "influence=[rollout] needs a model with self-attention in encoder and decoder, a Transformer; for others "
            "use influence=[gradient]"
        ) from None
