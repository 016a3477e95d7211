"""The names that other toolkits give to our settings: JoeyNMT, fairseq, OpenNMT, Hugging Face, Marian, PyTorch.

A wrong key gets the right one in the error: `unknown key epochs; did you mean trainer.max_epochs=3?`
"""

from __future__ import annotations

import difflib
from collections.abc import Collection

TOKENS = " (tokens of a batch with its padding, not sentences)"
LAYERS = ("model.encoder_layers= model.decoder_layers=", "model.encoder.layers= model.decoder.layers=")
WIDTH = ("model.width=", "model.encoder.hidden= model.decoder.hidden=", "model.decoder.hidden=")
EMBEDDING = ("model.embedding=", "model.width=")
LENGTH = ("search.max_length_ratio=1.5", "cleaning.longest=")

RIGHT: dict[tuple[str, ...], tuple[str, ...]] = {
    ("epochs", "epoch", "num_epochs", "n_epochs", "num_train_epochs", "nepochs", "max_epoch", "after_epochs"): (
        "trainer.max_epochs=",
    ),
    ("steps", "train_steps", "updates", "max_update", "max_updates", "num_steps", "total_steps"): (
        "trainer.max_steps=",
    ),
    ("iterations", "max_iterations", "after_batches", "total_num_update"): ("trainer.max_steps=",),
    ("minutes", "time_limit", "max_time", "max_hours", "hours"): ("trainer.max_minutes=",),
    ("batch_size", "bs", "bsz", "batchsize", "mini_batch", "train_batch_size", "per_device_train_batch_size", "size"): (
        f"batch.tokens=4096{TOKENS}",
    ),
    ("max_tokens", "batch_tokens", "tokens_per_batch", "mini_batch_words"): ("batch.tokens=",),
    ("max_sentences", "eval_batch_size", "per_device_eval_batch_size"): (f"batch.tokens=4096{TOKENS}",),
    ("lr", "learn_rate", "learningrate", "max_lr", "peak_lr"): ("optimizer.learning_rate=",),
    ("optim", "optimiser", "opt"): ("optimizer=",),
    ("lr_scheduler", "lr_scheduler_type", "scheduler", "scheduling", "lr_schedule", "decay_method"): ("schedule=",),
    ("warmup_steps", "warmup_updates", "warm_up", "warmups", "learning_rate_warmup", "lr_warmup"): (
        "schedule.warmup=",
    ),
    ("decrease_factor", "lr_shrink", "learning_rate_decay", "lr_decay", "factor"): ("schedule.decay=",),
    ("wd", "l2", "adam_weight_decay"): ("optimizer.weight_decay=",),
    ("adam_betas", "adam_beta1", "adam_beta2", "beta1", "beta2"): ("optimizer.betas=[0.9,0.98]",),
    ("eps", "adam_eps", "adam_epsilon"): ("optimizer.epsilon=",),
    ("smoothing", "label_smooth", "label_smoothing_factor"): ("objective.label_smoothing=",),
    ("clip", "grad_clip", "clip_grad", "clip_grad_norm", "gradient_clip_val", "max_grad_norm"): ("trainer.clip_norm=",),
    ("accum", "accum_count", "update_freq", "batch_multiplier", "grad_accum"): ("trainer.accumulate=",),
    ("gradient_accumulation_steps", "accumulate_grad_batches", "optimizer_delay"): ("trainer.accumulate=",),
    ("early_stopping", "early_stop", "early_stopping_patience", "stop_patience"): ("trainer.patience=",),
    ("validation_freq", "valid_freq", "valid_steps", "eval_steps", "eval_every", "validate_interval_updates"): (
        "trainer.validate_every=",
    ),
    ("save_steps", "save_every", "save_freq", "save_interval_updates", "save_checkpoint_steps"): (
        "trainer.validate_every=",
    ),
    ("log_interval", "log_freq", "logging_freq", "logging_steps", "report_every", "disp_freq"): ("trainer.log_every=",),
    ("keep_checkpoints", "keep_checkpoint", "keep_last_epochs", "keep_best_ckpts", "save_total_limit"): (
        "trainer.keep_last=",
    ),
    ("early_stopping_metric", "eval_metric", "best_checkpoint_metric", "metric_for_best_model"): ("trainer.metric=",),
    ("fp16", "half", "amp", "mixed_precision", "use_amp", "autocast"): ("trainer.precision=fp16",),
    ("bf16", "bfloat16"): ("trainer.precision=bf16",),
    ("fp32", "float32"): ("trainer.precision=fp32",),
    ("tf32", "allow_tf32"): ("trainer.precision=tf32",),
    ("dtype", "model_dtype"): ("trainer.precision=",),
    ("gpu", "gpus", "gpu_id", "gpu_ranks", "gpuid", "cuda", "use_cuda", "use_gpu", "n_gpu"): (
        "device=cuda",
        "trainer.device=cuda",
    ),
    ("cpu", "no_cuda", "use_cpu"): ("device=cpu", "trainer.device=cpu"),
    ("torch_compile",): ("trainer.compile=true",),
    ("num_threads", "n_threads", "nthreads", "cpus", "num_cpus", "cpu_threads", "workers", "num_workers", "jobs"): (
        "threads=",
    ),
    ("random_seed", "manual_seed", "rng_seed"): ("seed=",),
    ("arch", "architecture", "model_type", "model_name"): ("model=", "run="),
    ("num_layers", "n_layers", "nlayers", "layers", "depth"): LAYERS,
    ("enc_layers", "encoder_depth", "num_encoder_layers"): ("model.encoder_layers=", "model.encoder.layers="),
    ("dec_layers", "decoder_depth", "num_decoder_layers", "dec_depth"): (
        "model.decoder_layers=",
        "model.decoder.layers=",
    ),
    ("hidden_size", "hidden", "hidden_dim", "d_model", "dim", "model_dim", "rnn_size", "dim_rnn", "units"): WIDTH,
    ("embed_dim", "embedding_dim", "emb_size", "embedding_size", "word_vec_size", "dim_emb", "emb_dim"): EMBEDDING,
    ("encoder_embed_dim", "decoder_embed_dim"): EMBEDDING,
    ("num_heads", "n_heads", "nhead", "nheads", "attention_heads", "encoder_attention_heads", "transformer_heads"): (
        "model.heads=",
    ),
    ("ff_size", "ffn", "ffn_dim", "d_ff", "transformer_ff", "dim_feedforward", "ffn_embed_dim", "encoder_ffn_dim"): (
        "model.feed_forward=",
    ),
    ("tied_embeddings", "tie_embeddings", "tie_word_embeddings", "share_embeddings", "share_all_embeddings"): (
        "model.tie=all",
    ),
    ("hidden_dropout", "dropout_rate", "transformer_dropout", "dropout_prob", "p_dropout"): ("model.dropout=",),
    ("relu_dropout",): ("model.activation_dropout=",),
    ("beam_size", "num_beams", "beams", "beam_width"): ("search.beam=",),
    ("nbest", "n_best_list", "num_return_sequences"): ("search.n_best=",),
    ("lenpen", "length_pen", "beam_alpha", "len_penalty"): ("search.length_penalty=",),
    ("max_len", "max_length", "max_output_length", "max_len_a", "max_len_b", "max_new_tokens"): LENGTH,
    ("max_seq_len", "max_source_length", "max_target_length", "max_sent_length", "max_source_positions"): (
        "cleaning.longest=",
    ),
    ("vocab_size", "vocab", "vocabsize", "voc_limit", "num_symbols", "src_vocab_size", "bpe_codes", "bpe_size"): (
        "tokenizer.vocabulary_size=",
    ),
    ("joined_dictionary", "share_vocab", "shared_vocab", "joint_vocab"): ("tokenizer.joint=true",),
    ("lower", "lc", "do_lower_case", "lower_case"): ("normalization.lowercase=true",),
    ("src", "src_lang", "source_lang", "source_language", "lang_src", "from"): ("data.source=",),
    ("tgt", "trg", "tgt_lang", "trg_lang", "target_lang", "target_language", "lang_tgt", "to"): ("data.target=",),
    ("train", "train_data", "train_file", "train_path", "trainpref", "train_set", "train_sets", "corpus"): (
        "data=files data.train=",
    ),
    ("valid", "val", "dev", "validpref", "valid_data", "dev_data", "validation_file", "valid_sets"): (
        "data=files data.validation=",
    ),
    ("test", "testpref", "test_data", "test_file", "test_set"): ("data=files data.test=", "input="),
    ("dataset", "data_dir", "data_path", "dataset_name", "corpora"): ("data=",),
    ("output_dir", "save_dir", "model_dir", "save_model", "save_path", "out_dir", "log_dir", "tensorboard_dir"): (
        "run=",
        "output=",
    ),
    ("restore_file", "resume_from_checkpoint", "load_model", "train_from", "continue", "resume_from", "warm_start"): (
        "resume=true",
        "run=",
    ),
    ("checkpoint", "ckpt", "model_path", "model_name_or_path", "models", "path", "bundle"): (
        "run=",
        "runs=",
        "bundle=",
    ),
    ("run",): ("bundle=",),
    ("in", "infile", "input_file", "source_file", "text"): ("input=",),
    ("out", "o", "outfile", "output_file", "hyp"): ("output=", "run="),
    ("ref", "refs", "reference", "tgt_file"): ("references=",),
    ("json",): ("format=json",),
    ("plot", "plots", "heatmap", "attention_plots", "save_attention"): ("attention_dir=",),
    ("preprocessing_num_workers", "processes", "num_processes", "nproc", "n_proc"): ("num_proc=",),
    ("cache_dir", "data_cache"): ("cache=",),
    ("probes", "probe", "probe_sentences", "print_valid_sents", "n_samples", "examples"): ("validation.probes=",),
}
"""Names elsewhere, and the words of ours that mean the same: the first that the program has is suggested. What ends in
`=` takes the value that was given."""

WORDS = {name: words for names, words in RIGHT.items() for name in names}

RENAMED = {"observers.prober.sentences": "validation.probes="}
"""Keys of our own that had another name, in full."""

CHOICES = {
    "adam": "adamw",
    "rnn": "bahdanau",
    "gru": "bahdanau",
    "seq2seq": "bahdanau",
    "inverse_sqrt": "noam",
    "warmupinversesquareroot": "noam",
    "step": "plateau",
    "sentencepiece": "unigram",
    "spm": "unigram",
    "custom": "files",
}
"""Names of choices elsewhere, such as `optimizer=adam`, and ours."""


def right_words(path: str, value: str | None, keys: Collection[str]) -> str | None:
    """What a user probably meant by a key that does not exist, as words of the command line.

    Args:
        path: the unknown key, such as `epochs` or `training.lr`; an option's name without its dashes.
        value: the given value, put into the suggestion; None if it is not known.
        keys: all keys and groups that the program has.

    Returns:
        Such as `trainer.max_epochs=3`; None if no key is like it.
    """
    if path in RENAMED:
        return _with(RENAMED[path], value)
    section, _, last = path.replace("-", "_").lower().rpartition(".")
    for words in WORDS.get(last, ()):
        if {word.partition("=")[0] for word in words.partition(" (")[0].split()} <= set(keys):
            return _with(words, value)
    same = [key for key in keys if key.rpartition(".")[2] == last and key != path]
    if not same:
        near = difflib.get_close_matches(last, [key.rpartition(".")[2] for key in keys], n=1, cutoff=0.8)
        same = [key for key in keys if key.rpartition(".")[2] in near]
    if not same:
        return None
    return _with(f"{min(same, key=lambda key: (not key.startswith(f'{section}.'), key.count('.')))}=", value)


def _with(words: str, value: str | None) -> str:
    """The words with the value after each `=` that has none."""
    return " ".join(
        word + ("..." if value is None else value) if word.endswith("=") else word for word in words.split(" ")
    )
