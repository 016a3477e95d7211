"""The MarianMT model that the programs beside this file measure: the size of `model=transformer/small`."""

import torch
from transformers import MarianConfig, MarianMTModel

PAD, BOS, EOS = 0, 2, 3


def random_model(vocabulary):
    """The model with random weights and a joint vocabulary of this many pieces."""
    torch.manual_seed(1)
    config = MarianConfig(
        vocab_size=vocabulary,
        decoder_vocab_size=vocabulary,
        d_model=256,
        encoder_layers=3,
        decoder_layers=3,
        encoder_ffn_dim=1024,
        decoder_ffn_dim=1024,
        encoder_attention_heads=4,
        decoder_attention_heads=4,
        dropout=0.1,
        attention_dropout=0.0,
        activation_dropout=0.0,
        activation_function="relu",
        scale_embedding=True,
        max_position_embeddings=1024,
        pad_token_id=PAD,
        bos_token_id=BOS,
        eos_token_id=EOS,
        decoder_start_token_id=BOS,
        forced_eos_token_id=None,
    )
    return MarianMTModel(config)
