"""Score a trained model on a test set: `python -m mt.evaluate run=outputs/my_run data.split=test`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mt.config.command_line import entry_point
from mt.config.schemas import EvaluateSchema
from mt.errors import UserError
from mt.files.json_files import json_text
from mt.files.writing import check_outputs, write_line, writer
from mt.runs.find import find_bundle
from mt.terminal import say

if TYPE_CHECKING:
    from mt.runs.bundle import Bundle
    from mt.translation.translator import Translator


@entry_point("evaluate", EvaluateSchema)
def main(settings: dict[str, Any]) -> None:
    """Translate the test set, score the translations, and compare them with those of another model if one is given."""
    folders = [find_bundle(settings["run"], say=say)]
    if settings["compare"] is not None:
        folders.append(find_bundle(settings["compare"], key="compare", say=say))
    # These import torch, so only now that the command line is known to be right:
    from mt.device import choose_device, use_threads
    from mt.evaluation.report import Evaluation, console_for_results
    from mt.evaluation.test_sets import load_set
    from mt.evaluation.word_splitting import require_tokenizer
    from mt.runs.bundle import Bundle
    from mt.runs.run_folder import corpus_of
    from mt.translation.examination import examine

    require_tokenizer(settings["bleu_tokenizer"], "bleu_tokenizer")
    use_threads(settings["threads"])
    device = choose_device(settings["device"])
    bundles = [Bundle.load(folder, device, settings["trust"]) for folder in folders]
    direction = check_directions(bundles)
    reads = any(bundle.model.context_sentences for bundle in bundles)
    translators = [translator(bundle, settings) for bundle in bundles]
    own = corpus_of(folders[0]) or bundles[0].config.get("data")
    chosen = load_set(settings, own, direction, reads, settings["trust"])
    outputs = [(key, settings[key]) for key in ("output", "report")]
    check_outputs(outputs, chosen.files)
    detailed = translators[0].translate_detailed(chosen.sources, documents=chosen.documents, label=chosen.label)
    others = [each.translate(chosen.sources, chosen.documents, chosen.label) for each in translators[1:]]
    translated = [[each.text for each in detailed], *others]
    tokenizer, samples, lookup = (settings[name] for name in ("bleu_tokenizer", "samples", "lookup"))
    findings = examine(translators[0], detailed, chosen.references[0], bundles[0].words)
    found = Evaluation.of(chosen, translated, bundles[0].preprocessing, tokenizer, samples, lookup, findings)
    names = (str(folders[0]), str(folders[1]) if len(folders) > 1 else None)
    if settings["output"] is not None:
        with writer(settings["output"]) as output:
            for line in translated[0]:
                write_line(output, line)
    if settings["report"] is not None:
        with writer(settings["report"], "report") as output:
            output.write(json_text(found.as_dict(*names)).encode())
    console = console_for_results()
    console.print(
        f"{folders[0]}: {bundles[0].describe()}\n{chosen.name}: {len(chosen.sources):,} sentences", soft_wrap=True
    )
    found.show(console, *names)


def check_directions(bundles: list[Bundle]) -> tuple[str, str]:
    """The source and target language, which all models must share.

    Raises:
        UserError: the models translate between different languages.
    """
    directions = [(each.preprocessing.source_language, each.preprocessing.target_language) for each in bundles]
    if len(set(directions)) > 1:
        ours, theirs = (" to ".join(each) for each in directions)
        raise UserError(
            f"compare={bundles[1].folder}: translates {theirs}, but the other model {ours}; compare models of the same "
            "languages"
        )
    return directions[0]


def translator(bundle: Bundle, settings: dict[str, Any]) -> Translator:
    """A translator for the bundle, with the configured search.

    Raises:
        ConfigError: a key or value that the search does not accept.
    """
    from mt.translation.translator import Translator

    search = {name: value for name, value in settings["search"].items() if value is not None}
    return Translator.of(bundle, search, settings["batch"]["tokens"], settings["longest"], settings["precision"])


if __name__ == "__main__":
    main()
