"""Which attention heads a model needs, and the model without the others: `python -m mt.heads run=outputs/my_run`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from mt.config.command_line import entry_point
from mt.config.schemas import HeadsSchema
from mt.errors import ConfigError, UserError
from mt.files.folders import check_new
from mt.files.writing import check_outputs, writer
from mt.heads.pruning_settings import check
from mt.runs.find import find_bundle
from mt.terminal import say, show

if TYPE_CHECKING:
    from mt.models.base import Seq2Seq
    from mt.models.head_masks import Head


@entry_point("heads", HeadsSchema)
def main(settings: dict[str, Any]) -> None:
    """Measure the heads, choose those to keep, write the bundle without the others."""
    form = check(settings)
    folder = find_bundle(settings["run"], say=say)
    output = None if settings["output"] is None else Path(settings["output"])
    if output is not None:
        check_new(output, "output")
    # These import torch, so only now that the command line is known to be right:
    from mt.device import choose_device, use_threads
    from mt.evaluation.report import console_for_results
    from mt.evaluation.test_sets import load_set
    from mt.heads.chosen_sentences import choose_sentences
    from mt.heads.importance import least_important, measure_heads
    from mt.heads.pruning import Pruned
    from mt.heads.report import HeadReport
    from mt.runs.bundle import Bundle
    from mt.runs.run_folder import corpus_of
    from mt.translation.translator import Translator

    use_threads(settings["threads"])
    whole = Bundle.load(folder, choose_device(settings["device"]), settings["trust"])
    bundle = whole.in_direction(settings["direction"])
    kept = heads_to_keep(bundle.model, folder, settings["keep"])
    search = {name: value for name, value in settings["search"].items() if value is not None}
    translator = Translator.of(bundle, search, settings["batch"]["tokens"], settings["longest"], settings["precision"])
    direction = bundle.preprocessing.source_language, bundle.preprocessing.target_language
    own = corpus_of(folder) or bundle.config.get("data")
    chosen = load_set(settings, own, direction, bundle.model.context_sentences > 0, settings["trust"])
    check_outputs([("report", settings["report"])], chosen.files)
    sentences = choose_sentences(translator, chosen, settings["sentences"])
    say(f"{folder}: {bundle.describe()}")
    say(f"{chosen.name}: {len(sentences.sources):,} of {len(chosen.sources):,} sentences")
    measures = measure_heads(sentences, settings["bleu"], say)
    removed = None
    if settings["prune"] is not None:
        removed = least_important(measures, round(settings["prune"] * len(measures.effects)), settings["by"])
    elif kept is not None:
        removed = [each.head for each in measures.effects if each.head not in kept]
    pruned = None if removed is None else Pruned.of(sentences, removed, settings["bleu"])
    report = HeadReport(str(folder), chosen.name, measures, pruned)
    if settings["report"] is not None:
        with writer(settings["report"], "report") as stream:
            stream.write(report.text(form).encode())
    report.show(console_for_results())
    if output is not None:
        assert pruned is not None  # as `check` has seen
        split = f"{settings['input'] or settings['data']['split']} ({len(sentences.sources)} sentences)"
        pruned.save(whole, output, split, measures.scores)
        show(f"bundle: {output}")


def heads_to_keep(model: Seq2Seq, folder: Path, names: list[str] | None) -> list[Head] | None:
    """The heads that `keep` names; None if it is null.

    Raises:
        UserError: the model has no heads.
        ConfigError: a name means no head.
    """
    from mt.models.head_masks import heads_of, named_heads

    if not heads_of(model):
        raise UserError(
            f"{folder}: a {type(model).__name__} has a single attention without heads, so there is nothing to compare; "
            "python -m mt.translate influence=[gradient] format=json shows what each source piece contributes"
        )
    try:
        return None if names is None else named_heads(model, names)
    except ValueError as error:
        raise ConfigError(f"keep=[{','.join(names or [])}]: {error}") from None


if __name__ == "__main__":
    main()
