"""Score a trained model on a test set: `python -m mt.evaluate run=outputs/my_run data.split=test`, or by torchrun."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mt.config.command_line import entry_point
from mt.config.schemas import EvaluateSchema
from mt.error_lines import error_line
from mt.files.json_files import json_text
from mt.files.writing import check_outputs, write_line, writer
from mt.ranks import Ranks, joined
from mt.runs.find import find_bundle
from mt.terminal import say

if TYPE_CHECKING:
    from mt.runs.bundle import Bundle
    from mt.translation.translator import Translator


@entry_point("evaluate", EvaluateSchema, several=True)
def main(settings: dict[str, Any]) -> None:
    """Translate the test set, score the translations, and compare them with those of another model if one is given."""
    with joined(error_line) as ranks:
        evaluate(settings, ranks)


def evaluate(settings: dict[str, Any], ranks: Ranks) -> None:
    """All ranks translate; the first one scores, writes and shows."""
    folders = [find_bundle(settings["run"], say=say)]
    if settings["compare"] is not None:
        folders.append(find_bundle(settings["compare"], key="compare", say=say))
    # These import torch, so only now that the command line is known to be right:
    from mt.device import use_threads
    from mt.evaluation.direction_report import DirectionEvaluations
    from mt.evaluation.report import Evaluation, console_for_results
    from mt.evaluation.test_sets import load_sets, require_directions
    from mt.evaluation.word_splitting import require_tokenizer
    from mt.ranks.device_of_rank import own_device
    from mt.runs.bundle import Bundle
    from mt.runs.run_folder import corpus_of
    from mt.translation.examination import examine
    from mt.translation.shared_engine import shared

    require_tokenizer(settings["bleu_tokenizer"], "bleu_tokenizer")
    use_threads(settings["threads"])
    device = own_device(settings["device"], ranks, "device")
    bundles = [Bundle.load(folder, device, settings["trust"]) for folder in folders]
    reads = any(bundle.model.context_sentences for bundle in bundles)
    translators = [translator(bundle, settings) for bundle in bundles]
    own = corpus_of(folders[0]) or bundles[0].config.get("data")
    sets = load_sets(settings, own, bundles[0].preprocessing, reads, settings["trust"])
    for other in bundles[1:]:
        require_directions(f"compare={other.folder}", other.preprocessing, list(sets))
    outputs = [(key, settings[key]) for key in ("output", "report")]
    ranks.at_first(lambda: check_outputs(outputs, [file for chosen in sets.values() for file in chosen.files]))
    tokenizer, samples, lookup = (settings[name] for name in ("bleu_tokenizer", "samples", "lookup"))
    evaluations, written = dict[str, Evaluation](), list[str]()
    for direction, chosen in sets.items():
        first, *rest = (each.in_direction(direction) for each in translators)
        detailed, *others = (
            shared(each, ranks).translate_detailed(chosen.sources, documents=chosen.documents, label=chosen.label)
            for each in (first, *rest)
        )
        translated = [[each.text for each in translations] for translations in (detailed, *others)]
        written += translated[0]
        if not ranks.first:
            continue
        findings = examine(first, detailed, chosen.references[0], bundles[0].words)
        with_text = chosen, translated, first.preprocessing
        evaluations[direction] = Evaluation.of(*with_text, tokenizer, samples, lookup, findings)
    if not ranks.first:
        return
    found = DirectionEvaluations(evaluations)
    names = str(folders[0]), str(folders[1]) if len(folders) > 1 else None
    if settings["output"] is not None:
        with writer(settings["output"]) as output:
            for line in written:
                write_line(output, line)
    if settings["report"] is not None:
        with writer(settings["report"], "report") as output:
            output.write(json_text(found.as_dict(*names)).encode())
    console = console_for_results()
    console.print(f"{folders[0]}: {bundles[0].describe()}", soft_wrap=True)
    found.show(console, *names)


def translator(bundle: Bundle, settings: dict[str, Any]) -> Translator:
    """A translator for the bundle, with the configured search."""
    from mt.translation.translator import Translator

    search = {name: value for name, value in settings["search"].items() if value is not None}
    return Translator.of(bundle, search, settings["batch"]["tokens"], settings["longest"], settings["precision"])


if __name__ == "__main__":
    main()
