"""A bundle: a trained translator in one folder, with all it needs to turn raw text into raw text, and its origin.

    model.safetensors     weights; a shared tensor is stored once
    config.json           the run's configuration: `model` and `search` are rebuilt from it
    preprocessing.json    normalisation; beside it `joint.model`, or `source.model` and `target.model` (SentencePiece)
    words.json            which words training held, as a filter of hashes; only if they were counted
    scores.json           scores with sacrebleu's signatures, and the report of training
    README.md             the model card
    manifest.json         size and SHA-256 of every file above

The folder is written completely or not at all, and it is checked when it is read. It contains no pickles.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import safetensors.torch
import torch

import mt
from mt.config.build import build
from mt.config.trust import WAY_OUT, require_kind, trusted
from mt.data.text.directions import names_of
from mt.data.text.preprocessing import SETTINGS, TOKENIZERS, Preprocessing
from mt.data.text.training_words import TrainingWords
from mt.errors import ConfigError, UserError
from mt.evaluation.metrics import Scores
from mt.files.folders import MANIFEST, check_folder, whole_folder
from mt.files.json_files import read_json, write_json
from mt.models.base import Seq2Seq
from mt.ops.meta_weights import meta_weights
from mt.runs.model_card import model_card, model_kind
from mt.runs.model_weights import load_weights, save_weights
from mt.runs.upgrades import FORMAT, Weights, readable_formats, upgraded
from mt.search.base import Search

LARGEST_TABLES = 1 << 26
"""Largest number of values in the tables of a model that are made and not saved, besides the number of its weights."""

WEIGHTS, CONFIG, SCORES, CARD = "model.safetensors", "config.json", "scores.json", "README.md"
WORDS = "words.json"


@dataclass(frozen=True)
class Bundle:
    """A trained model and all it needs to translate.

    Attributes:
        model: in evaluation mode, on the device it was loaded to.
        preprocessing: converts raw text to ids and back.
        config: the configuration of the training run as plain values. `model` and `search` are nodes for
            `mt.config.build`; `data` is the node of the corpus.
        scores: scores on the test set, or on validation if there was no test set; None if it was not scored.
        report: the report of training, such as `split`, `lookup_bleu`, `steps`, `minutes`.
        folder: the folder it was read from.
        trust: the user's packages whose classes the bundle may name.
        words: the words of the training sources; None if the bundle does not know them.
    """

    model: Seq2Seq
    preprocessing: Preprocessing
    config: dict[str, Any]
    scores: Scores | None = None
    report: dict[str, Any] = field(default_factory=dict)
    folder: Path | None = None
    trust: Collection[str] = ()
    words: TrainingWords | None = None

    def in_direction(self, direction: str | None = None) -> Bundle:
        """The same bundle for one direction of a model of several; see `Preprocessing.in_direction`.

        Raises:
            UserError: the model has several, and none is given; or it lacks the one that is.
        """
        return replace(self, preprocessing=self.preprocessing.in_direction(direction))

    @staticmethod
    def save(
        folder: Path | str,
        model: Seq2Seq,
        config: Mapping[str, Any],
        preprocessing: Preprocessing,
        scores: Scores | None = None,
        report: Mapping[str, Any] | None = None,
        words: TrainingWords | None = None,
    ) -> Path:
        """Write a bundle completely or not at all; an existing one is replaced.

        Args:
            folder: the folder to write.
            model: the model; its current weights are written.
            config: the run's configuration as plain values. It must have `model` and `search`, nodes with `_target_`
                from which both can be built, without vocabulary sizes.
            preprocessing: the preprocessing used in training.
            scores: scores of the model on raw text.
            report: plain values for `scores.json` and the model card. `split` names the split that was scored; `corpus`
                and `licence` are one line each about the data.
            words: the words of the training sources, so that users learn which words of theirs are new to the model;
                None if they are not known. They are saved as hashes.

        Returns:
            The folder.

        Raises:
            UserError: the disk is full or cannot be written.
        """
        folder = Path(folder)
        report = {name: value for name, value in (report or {}).items() if name not in ("scores", "history")}
        saved = {"format": FORMAT, "mt": mt.__version__, "torch": torch.__version__, **config}
        parameters = sum(parameter.numel() for parameter in model.parameters())
        try:
            with whole_folder(folder, wins="last") as part:
                save_weights(model, part / WEIGHTS)
                preprocessing.save(part)
                write_json(part / CONFIG, saved)
                if words is not None:
                    write_json(part / WORDS, words.to_dict())
                write_json(part / SCORES, {"scores": scores.to_dict() if scores else None, **report})
                card = model_card(preprocessing, saved, scores, report, parameters, folder)
                (part / CARD).write_text(card, encoding="utf-8")
        except (OSError, safetensors.SafetensorError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise UserError(f"{folder}: the bundle cannot be written ({reason}); no incomplete file was left") from None
        return folder

    @classmethod
    def load(cls, folder: Path | str, device: torch.device | str = "cpu", trust: Collection[str] = ()) -> Bundle:
        """Read a bundle, on any machine. Older formats are upgraded in memory.

        Args:
            folder: a bundle's folder.
            device: device for the model.
            trust: the user's packages whose classes the bundle may name, in addition to those in the user's settings
                file; see `mt.config.trust`.

        Raises:
            UserError: a file is missing, truncated or altered, or was written by a newer version; or the configuration
                names a class that is not a model or a search, or is not trusted.
        """
        folder = Path(folder)
        checked = check_folder(folder, "bundle", WAY_OUT, required=(WEIGHTS, CONFIG, SCORES, SETTINGS))
        for name in (*TOKENIZERS, WORDS):
            if name not in checked and (folder / name).exists():
                raise UserError(f"{folder / MANIFEST}: has no sum of {name}, so it cannot be checked; {WAY_OUT}")
        config, report = read_json(folder / CONFIG, WAY_OUT), read_json(folder / SCORES, WAY_OUT)
        if type(config.get("format")) is not int or config["format"] not in readable_formats():
            raise UserError(
                f"{folder / CONFIG}: format {config.get('format')}, but this version of mt ({mt.__version__}) reads "
                f"formats 1 to {FORMAT}; install the version that wrote it ({config.get('mt')})"
            )
        config, weights = upgraded(config, _read_weights(folder / WEIGHTS))
        for key, kind in (("model", Seq2Seq), ("search", Search)):
            require_kind(config.get(key), key, kind, folder / CONFIG, trusted(trust))
        preprocessing = Preprocessing.load(folder)
        vocabularies = {
            "source_vocabulary": len(preprocessing.source_tokenizer),
            "target_vocabulary": len(preprocessing.target_tokenizer),
            "joint_vocabulary": preprocessing.joint,
        }
        try:
            _require_room(config["model"], vocabularies, weights)
            model: Seq2Seq = build(config["model"], "model", **vocabularies)
            load_weights(model, weights)
        except ConfigError:
            raise
        except UserError as error:
            raise UserError(f"{folder / WEIGHTS}: {error}; {WAY_OUT}") from None
        values = report.pop("scores", None)
        try:
            scores = Scores.from_dict(values) if values else None
        except ValueError:
            raise UserError(f"{folder / SCORES}: damaged (`scores` are no scores); {WAY_OUT}") from None
        words = TrainingWords.read(folder / WORDS, WAY_OUT) if WORDS in checked else None
        return cls(model.to(device).eval(), preprocessing, config, scores, report, folder, tuple(trust), words)

    def describe(self) -> str:
        """One line with the languages, the kind of model, its size, its score and what it was trained on."""
        parameters = sum(parameter.numel() for parameter in self.model.parameters())
        names = names_of(self.preprocessing.directions)
        languages = f"{self.preprocessing.source_language} to {self.preprocessing.target_language}"
        parts = [
            languages if len(names) == 1 else f"{len(names)} directions ({', '.join(names)})",
            f"{model_kind(self.config['model'])} of {parameters / 1e6:.1f} M parameters",
        ]
        if self.scores is not None:
            own = self.scores.by_direction.get(names[0], self.scores) if len(names) == 1 else self.scores
            parts.append(f"{self.report.get('split', 'test')} BLEU {own.bleu.value:.1f}")
        removed, heads = self.report.get("removed_heads"), self.model.multi_head_attentions().values()
        if isinstance(removed, list) and removed and heads:
            parts.append(f"{len(removed)} of {sum(each.heads for each in heads)} heads removed")
        corpus = self.report.get("corpus")
        return ", ".join(parts) + (f"; trained on {corpus}" if isinstance(corpus, str) else "")


def _require_room(node: Mapping[str, Any], vocabularies: Mapping[str, Any], weights: Weights) -> None:
    """Check that the configured model is no larger than its weights, so that a small bundle cannot fill the memory.

    Raises:
        UserError: it is larger.
    """
    with meta_weights():
        model: Seq2Seq = build(node, "model", **vocabularies)
    saved = {id(tensor): tensor.numel() for tensor in model.state_dict(keep_vars=True).values()}
    given = sum(tensor.numel() for tensor in weights.values())
    tables = sum(buffer.numel() for buffer in model.buffers())  # not all are saved: tables of positions are made
    if sum(saved.values()) > given or tables > given + LARGEST_TABLES:
        raise UserError(f"weights do not fit the model: it has {sum(saved.values()):,} values, the file {given:,}")


def _read_weights(path: Path) -> dict[str, torch.Tensor]:
    try:
        return safetensors.torch.load_file(path)
    except (OSError, safetensors.SafetensorError) as error:
        raise UserError(f"{path}: cannot be read ({str(error).strip().splitlines()[0]}); {WAY_OUT}") from None
