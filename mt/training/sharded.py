"""Training of a model that one device cannot hold together with its gradient and its optimizer, by torch's FSDP2.

Zhao et al. 2023, "PyTorch FSDP", https://arxiv.org/abs/2304.11277, as `torch.distributed.fsdp.fully_shard`. Each rank
holds a share of each weight, of its gradient and of the optimizer. The weights of a layer are gathered before the layer
is used, forward and backward, and dropped afterwards. What no layer holds, such as embeddings and output layer, stays
gathered during a pass. Gradients are summed so that each rank gets its share of them.

Memory of a rank, besides what passes keep for the backward pass, with N weights of 4 bytes, of which the largest layer
has L and all layers together have M, n ranks, and Adam: 16 N / n bytes for weights, gradient and optimizer, and while
an update is computed, up to 8 (N - M) + 16 L bytes for gathered weights and gradients before they are summed, of what
no layer holds and of two layers. While gradients are accumulated (`trainer.accumulate` above the number of ranks), the
whole gradient is kept, 4 N bytes. One process needs 16 N.

Communication of a rank in an update, in bytes, with p passes through the model: it gathers the weights of layers twice
a pass and the others once, p (4 N + 4 M) (n - 1) / n, and the sum of gradients takes 4 N (n - 1) / n once.
"""

from __future__ import annotations

import copy
import warnings
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import is_dataclass
from typing import Any

import torch
from torch import Tensor, nn

from mt.errors import ConfigError
from mt.models.base import Seq2Seq
from mt.ranks import Ranks
from mt.training.parallel import Call, Parallel


class ShardedParallel(Parallel):
    """Each rank holds a share of each weight.

    A parameter that no batch of an update has reached gets a gradient of zero; with one process or `ddp` it gets none.
    So Adam's running means of it decay here, and weight decay shrinks it.
    """

    equal_passes = True

    def __init__(self, ranks: Ranks) -> None:
        super().__init__(ranks)
        self._whole: Seq2Seq | None = None  # without memory for the weights
        self._none: dict[str, nn.Parameter] = {}  # these weights

    def wrap(self, model: Seq2Seq) -> None:
        """Shard the layers (`Seq2Seq.compiled_layers`), and the rest of the model.

        Raises:
            ConfigError: this version of torch cannot.
        """
        from torch.distributed.device_mesh import init_device_mesh
        from torch.distributed.fsdp import FSDPModule, fully_shard

        if not hasattr(FSDPModule, "set_reduce_scatter_unused_params"):
            raise ConfigError(f"trainer.parallel=fsdp needs torch 2.13 or newer, not {torch.__version__}; set ddp")
        self._whole, self._none = _without_weights(model)
        mesh = init_device_mesh(model.device.type, (self.ranks.size,))
        warnings.filterwarnings("ignore", "FSDP2-wrapped module .* returned a view tensor")  # which nothing overwrites
        for module in (*model.compiled_layers, model):
            module.register_forward_hook(_let_find_tensors)  # before the hook of FSDP
            sharded: Any = fully_shard(module, mesh=mesh)
            sharded.set_gradient_divide_factor(1.0)
            sharded.set_force_sum_reduction_for_comms(True)
            sharded.set_reduce_scatter_unused_params(True)

    def call(self, model: Seq2Seq) -> Call:
        return _ShardedCall(model)

    def clip(self, parameters: Sequence[nn.Parameter], largest: float | None) -> Tensor:
        norm: Any = nn.utils.get_total_norm([each.grad for each in parameters if each.grad is not None])
        whole: Tensor = norm.full_tensor()
        if largest is not None:
            nn.utils.clip_grads_with_norm_(parameters, largest, whole)
        return whole

    def whole(self, model: Seq2Seq) -> Seq2Seq:
        assert self._whole is not None, "the model has been wrapped"
        return self._whole

    @contextmanager
    def searched(self, model: Seq2Seq) -> Iterator[Seq2Seq]:
        """A copy with gathered weights, of 4 bytes each; it is dropped afterwards."""
        whole, gathered = self.whole(model), dict[int, nn.Parameter]()
        found = {}
        for name, shard in model.named_parameters(remove_duplicate=False):
            if id(shard) not in gathered:
                own: Any = shard.detach()
                gathered[id(shard)] = nn.Parameter(own.full_tensor(), shard.requires_grad)
            found[name] = gathered[id(shard)]
        with torch.no_grad():
            for name, value in model.state_dict().items():
                if name not in found:
                    whole.get_buffer(name).copy_(value)
        whole.load_state_dict(found, strict=False, assign=True)
        try:
            yield whole.train(model.training)
        finally:
            whole.load_state_dict(self._none, strict=False, assign=True)


class _ShardedCall(Call):
    def going(self, last: bool) -> AbstractContextManager[object]:
        sharded: Any = self.model
        sharded.set_requires_gradient_sync(last)
        return nullcontext()


def _without_weights(model: Seq2Seq) -> tuple[Seq2Seq, dict[str, nn.Parameter]]:
    """A copy of a model whose weights take no memory, and these weights by all their names.

    Tables that are no part of the model's state, such as those of positions, are the same in both.
    """
    saved = model.state_dict(keep_vars=True)
    known: dict[int, Any] = {id(each): each for name, each in model.named_buffers() if name not in saved}
    for each in model.parameters():
        known[id(each)] = nn.Parameter(torch.empty_like(each, device="meta"), each.requires_grad)
    made = copy.deepcopy(model, known)
    return made, dict(made.named_parameters(remove_duplicate=False))


def _let_find_tensors(module: nn.Module, arguments: Any, output: Any) -> None:
    """Let torch look for tensors inside dataclasses that a module returns: FSDP must know when their gradient comes."""
    if isinstance(output, type) or not is_dataclass(output):
        return
    from torch.utils import _pytree as trees

    if type(output) not in trees.SUPPORTED_NODES:
        trees.register_dataclass(type(output))
    for value in vars(output).values():
        _let_find_tensors(module, arguments, value)
