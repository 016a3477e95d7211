"""Words of `python -m mt.train` that make a run of seconds."""

SMALL = [
    "data.limit=600",
    "tokenizer.vocabulary_size=300",
    "trainer.device=cpu",
    "threads=1",
    "trainer.max_epochs=null",
    "trainer.max_steps=24",
    "trainer.validate_every=12",
    "trainer.log_every=4",
    "schedule.warmup=5",
    "batch.tokens=512",
    "validation.sentences=12",
    "validation.probes=2",
    "search.max_length_ratio=1.0",
    "search.max_length_extra=3",
    "search.beam=2",
]
MODELS = {
    "transformer": [
        "model.width=32",
        "model.feed_forward=64",
        "model.heads=2",
        "model.encoder_layers=1",
        "model.decoder_layers=2",
    ],
    "bahdanau": [
        "model.embedding=32",
        "model.encoder.hidden=32",
        "model.decoder.hidden=32",
        "model.attention.score.width=32",
    ],
}
