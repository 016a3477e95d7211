"""Decoding speed of the MarianMT model of transformers, by its own `generate` or in CTranslate2. Prints a line of JSON.

    PYTHON marian_decoding.py '{"ids": "test.npz", "engine": "ctranslate2", "beam": 5, "steps": 16, ...}'

The keys are the fields of `DecodingJob`. The model has random weights. Such a model hardly ever ends a translation, so
every toolkit does the same work, `steps` pieces a sentence. `written` in the result is how many there were.
"""

import json
import resource
import statistics
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from marian_model import EOS, PAD, random_model


@dataclass
class DecodingJob:
    """What to measure.

    Attributes:
        ids: .npz file, see `marian_training.TrainingJob`; the sources are translated.
        vocabulary: number of pieces of the joint vocabulary.
        engine: generate or ctranslate2.
        precision: fp32, bf16 or (CTranslate2) int8.
        beam, steps, sentences, passes: width of the beam, pieces of a translation, sentences in a batch, repetitions.
        folder: for the converted model.
    """

    ids: str
    vocabulary: int
    engine: str
    precision: str
    beam: int
    steps: int
    sentences: int
    passes: int
    folder: str


def by_generate(job, model, sources):
    """A function that translates all sources, and returns the mean number of pieces."""
    model = model.to(torch.bfloat16 if job.precision == "bf16" else torch.float32)
    order = sorted(range(len(sources)), key=lambda row: len(sources[row]))

    @torch.inference_mode()
    def translate():
        written = 0
        for start in range(0, len(order), job.sentences):
            rows = [sources[row] for row in order[start : start + job.sentences]]
            longest = max(map(len, rows))
            ids = torch.tensor([[*row, *[PAD] * (longest - len(row))] for row in rows])
            found = model.generate(
                input_ids=ids,
                attention_mask=(ids != PAD).long(),
                num_beams=job.beam,
                max_new_tokens=job.steps,
                do_sample=False,
                early_stopping=False,
            )
            written += int(((found[:, 1:] != PAD) & (found[:, 1:] != EOS)).sum())
        return written / len(sources)

    return translate


def by_ctranslate2(job, model, sources):
    """As `by_generate`."""
    import ctranslate2
    from ctranslate2.converters.transformers import BartLoader

    model.config.normalize_before = model.config.normalize_embedding = False
    spec = BartLoader().get_model_spec(model)
    names = [str(number) for number in range(job.vocabulary)]
    spec.register_source_vocabulary(names)
    spec.register_target_vocabulary(names)
    spec.config.unk_token, spec.config.bos_token, spec.config.eos_token = "1", "2", "3"
    spec.config.decoder_start_token = "2"
    spec.config.add_source_bos = spec.config.add_source_eos = False
    spec.validate()
    spec.optimize()
    folder = Path(job.folder, "ctranslate2")
    folder.mkdir(exist_ok=True)
    spec.save(str(folder))
    kind = {"fp32": "float32", "bf16": "bfloat16"}.get(job.precision, job.precision)
    translator = ctranslate2.Translator(str(folder), compute_type=kind, inter_threads=1, intra_threads=1)
    pieces = [[str(piece) for piece in row] for row in sources]

    def translate():
        found = translator.translate_batch(
            pieces, beam_size=job.beam, max_batch_size=job.sentences, max_decoding_length=job.steps
        )
        return sum(len(each.hypotheses[0]) for each in found) / len(pieces)

    return translate


def main():
    """Measure."""
    job = DecodingJob(**json.loads(sys.argv[1]))
    torch.set_num_threads(1)
    stored = np.load(job.ids)
    sources = [row.tolist() for row in np.split(stored["source"], stored["source_ends"][:-1])]
    make = {"generate": by_generate, "ctranslate2": by_ctranslate2}[job.engine]
    translate = make(job, random_model(job.vocabulary).eval(), sources)
    seconds = []
    for _ in range(job.passes + 1):  # the first is the warm-up
        start = time.process_time()
        written = translate()
        seconds.append(time.process_time() - start)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(
        json.dumps({"cpu_seconds": statistics.median(seconds[1:]), "written": written, "peak_memory_mib": memory})
        + "\n"
    )


if __name__ == "__main__":
    main()
