"""A copy of a trained model for translating in bf16 or fp16, whose matrices are stored in that format.

Under autocast, PyTorch casts the weights of a matrix product at every call. (It keeps the casts of weights that are
being trained, but not in inference mode.) Decoding has a step for each target piece, so it would cast every weight
dozens of times for each batch. The copy holds the weights as autocast would cast them. It is meant to be used under
autocast of the same format, which leaves these weights as they are and casts only activations; sums, normalisation and
softmax stay in float32, as in training.
"""

from __future__ import annotations

import copy
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.modules.conv import _ConvNd

from mt.attention.heads import HeadLinear
from mt.attention.multihead import MultiHeadAttention
from mt.models.base import Seq2Seq
from mt.models.transformer.layers import Embedding

_TABLES = (nn.Embedding, Embedding)
_MULTIPLYING = (nn.Linear, _ConvNd, MultiHeadAttention, HeadLinear, *_TABLES)
"""Modules whose own parameters are factors of matrix products (and their biases), which autocast would cast. PyTorch's
recurrent layers are not among them: cuDNN runs them in the format of their weights."""


def with_half_weights(model: Seq2Seq, dtype: torch.dtype) -> Seq2Seq:
    """A copy of the model whose matrices are stored in `dtype`, bf16 or fp16. The model itself does not change.

    Parameters that are not cast, and buffers, are shared with the model. Embeddings are rounded too, because the output
    layer often shares their table, but what is looked up there continues in float32.
    """
    memo: dict[int, Any] = {id(each): each for each in (*model.parameters(), *model.buffers())}
    for module in model.modules():
        if isinstance(module, _MULTIPLYING):
            for each in module.parameters(recurse=False):
                if each.dtype is torch.float32:
                    memo[id(each)] = nn.Parameter(each.detach().to(dtype), requires_grad=False)
    copied = copy.deepcopy(model, memo)
    for module in copied.modules():
        if isinstance(module, _TABLES):
            module.register_forward_hook(_in_float32)
    return copied.eval()


def _in_float32(_module: nn.Module, _inputs: object, output: Tensor) -> Tensor:
    return output.float()
