"""Tensors in safetensors files that any number of processes write and read, by `torch.distributed.checkpoint`.

Each process writes the parts of sharded tensors that it has; the first one also writes the tensors that all have. The
header of each file says where in the whole tensor a part begins. Whoever reads takes from all files what it needs, so
the number of processes may be another, and the tensors may be whole. No process waits for another here.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.distributed.checkpoint.default_planner import DefaultLoadPlanner, DefaultSavePlanner
from torch.distributed.checkpoint.hf_storage import HuggingFaceStorageReader, HuggingFaceStorageWriter
from torch.distributed.checkpoint.planner import SavePlan, WriteItem
from torch.distributed.tensor import DTensor

from mt.files.plain_values import parse_json

SUFFIX = ".safetensors"
OFFSETS = "DCP_SHARDING_INFO"
"""Key of the metadata of a file under which torch writes where each part begins."""
LARGEST_FILE = 1 << 30
"""Bytes of tensors in one file, unless one tensor is larger. A file is made in memory before it is written."""


def is_sharded(tensors: Mapping[str, Tensor]) -> bool:
    """Whether some of the tensors are in parts on several processes, as by FSDP."""
    return any(isinstance(tensor, DTensor) for tensor in tensors.values())


def local_bytes(tensors: Mapping[str, Tensor]) -> int:
    """Bytes of the tensors, or of the parts that this process has of them."""
    local = (tensor.to_local() if isinstance(tensor, DTensor) else tensor for tensor in tensors.values())
    return sum(tensor.numel() * tensor.element_size() for tensor in local)


class TensorCopies:
    """Tensors as they are now, to be written by `write`, perhaps in another thread.

    Args:
        tensors: by name, in the same order on all ranks; DTensors are sharded.
        rank: the number of this process. Only the first one writes what all have.
        copy: copy what is on the host too, so that the tensors may change before they are written.

    Raises:
        ValueError: a tensor is of a kind that no such file can hold.
    """

    def __init__(self, tensors: Mapping[str, Tensor], rank: int = 0, copy: bool = False) -> None:
        own = {name: tensor for name, tensor in tensors.items() if _writes(name, tensor, rank)}
        local = {name: each.to_local() if isinstance(each, DTensor) else each for name, each in own.items()}
        own = {name: each for name, each in own.items() if local[name].numel() or not isinstance(each, DTensor)}
        self._copies = {name: _on_host(local[name], copy) for name in own}
        self._planner = _CopiesPlanner(self._copies)
        self._planner.set_up_planner(own, is_coordinator=True)
        indices = _split([each.numel() * each.element_size() for each in self._copies.values()])
        places = {"shard_index": rank + 1, "fqn_to_index_mapping": dict(zip(own, indices, strict=True))}
        self._plan: SavePlan = replace(self._planner.create_local_plan(), storage_data=places)

    def write(self, folder: Path) -> list[str]:
        """Write this process's files into a folder, which must exist. Returns their names.

        Raises:
            OSError, RuntimeError, safetensors.SafetensorError: they cannot be written.
        """
        if not self._copies:
            return []
        writer = HuggingFaceStorageWriter(str(folder), save_distributed=True)
        written: Any = writer.write_data(self._planner.finish_plan(self._plan), self._planner)
        names = sorted({each.storage_data.relative_path for each in written.wait()})
        for name in names:
            _order_metadata(folder / name)
        return names


class _CopiesPlanner(DefaultSavePlanner):
    """Plans by tensors of any kind, and writes copies of their local parts."""

    def __init__(self, copies: Mapping[str, Tensor]) -> None:
        super().__init__(flatten_state_dict=False, flatten_sharded_tensors=False)
        self._copies = copies

    def resolve_data(self, write_item: WriteItem) -> Tensor:
        return self._copies[write_item.index.fqn]


def _writes(name: str, tensor: Tensor, rank: int) -> bool:
    """Whether a rank writes a tensor, or its part of it; of equal parts one rank does."""
    if not isinstance(tensor, DTensor):
        if type(tensor) not in (Tensor, nn.Parameter) or tensor.layout != torch.strided or tensor.is_quantized:
            raise ValueError(f"{name} is a {type(tensor).__name__} of layout {tensor.layout}")
        return rank == 0
    if any(placement.is_partial() for placement in tensor.placements):
        raise ValueError(f"{name} is a sum that is not yet added up over the processes")
    place = tensor.device_mesh.get_coordinate()
    return place is not None and not any(
        at and placement.is_replicate() for at, placement in zip(place, tensor.placements, strict=True)
    )


def _on_host(tensor: Tensor, copy: bool) -> Tensor:
    return tensor.detach().to("cpu", copy=copy, memory_format=torch.contiguous_format).contiguous()


def _split(sizes: Sequence[int]) -> list[int]:
    """The number of the file, from 1, of each tensor of these sizes."""
    numbers, number, room = [], 1, LARGEST_FILE
    for size in sizes:
        if size > room and room < LARGEST_FILE:
            number, room = number + 1, LARGEST_FILE
        room -= size
        numbers.append(number)
    return numbers


def _order_metadata(path: Path) -> None:
    """Sort the metadata in a file's header, which safetensors writes in an order that differs between processes."""
    with path.open("r+b") as file:
        size = int.from_bytes(file.read(8), "little")
        header = json.loads(file.read(size))
        header["__metadata__"] = dict(sorted(header["__metadata__"].items()))
        ordered = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
        if len(ordered) <= size:  # the rest is filled with spaces, as safetensors does
            file.seek(8)
            file.write(ordered.ljust(size))


class Stored(NamedTuple):
    """Shape and type of a tensor in the files of a folder."""

    shape: tuple[int, ...]
    dtype: torch.dtype


@dataclass
class _Parts:
    """The parts of one tensor: where each begins, and its shape."""

    dtype: torch.dtype
    parts: list[tuple[tuple[int, ...], tuple[int, ...]]]


def stored_tensors(folder: Path, names: Sequence[str]) -> dict[str, Stored]:
    """The tensors in the files of a folder, by their headers, in the order of their names.

    Args:
        folder: the folder.
        names: the files that should be there.

    Raises:
        ValueError: there are other files, a header is not of the kind that `TensorCopies` writes, or the parts of a
            tensor do not make it whole.
        OSError, safetensors.SafetensorError: a file cannot be read.
    """
    from safetensors import safe_open
    from safetensors.torch import _getdtype

    others = {path.name for path in folder.iterdir() if path.name.endswith(SUFFIX)} - set(names)
    if others:
        raise ValueError(f"{min(others)} does not belong to it")
    found: dict[str, _Parts] = {}
    for file_name in names:
        with safe_open(str(folder / file_name), framework="pt") as file:
            offsets = parse_json((file.metadata() or {}).get(OFFSETS, ""))
            for name in sorted(file.keys()):
                header = file.get_slice(name)
                shape, dtype = tuple(header.get_shape()), _getdtype(header.get_dtype())
                start = _offset(offsets, name, shape)
                known = found.setdefault(name, _Parts(dtype, []))
                if known.dtype != dtype:
                    raise ValueError(f"{name} is of type {known.dtype} and of type {dtype}")
                known.parts.append((start, shape))
    return {name: Stored(_whole(name, found[name].parts), found[name].dtype) for name in sorted(found)}


def _offset(offsets: Any, name: str, shape: tuple[int, ...]) -> tuple[int, ...]:
    entry = offsets.get(name) if isinstance(offsets, dict) else None
    start = entry.get("saved_offsets") if isinstance(entry, dict) else None
    if not isinstance(start, list) or len(start) != len(shape) or not all(map(_is_place, start)):
        raise ValueError(f"it is not said where the part of {name} begins")
    return tuple(start)


def _is_place(value: Any) -> bool:
    return type(value) is int and 0 <= value < 2**62


def _whole(name: str, parts: list[tuple[tuple[int, ...], tuple[int, ...]]]) -> tuple[int, ...]:
    """The shape that the parts of a tensor have together, side by side along one dimension."""
    parts = sorted(parts)
    first, size = parts[0]
    cut = [dim for dim in range(len(size)) if any(start[dim] != first[dim] for start, _ in parts)]
    if len(cut) <= 1 and not any(first) and (cut or len(parts) == 1):
        dim = cut[0] if cut else 0
        ends = [start[dim] + shape[dim] for start, shape in parts] if cut else []
        begins = [start[dim] for start, _ in parts[1:]]
        others = {(*shape[:dim], *shape[dim + 1 :]) for _, shape in parts}
        if begins == ends[:-1] and (len(parts) == 1 or len(others) == 1):
            return (*size[:dim], ends[-1], *size[dim + 1 :]) if cut else size
    raise ValueError(f"the parts of {name} do not make it whole")


def read_tensors(folder: Path, stored: Mapping[str, Stored], tensors: dict[str, Tensor]) -> None:
    """Fill tensors, of which DTensors are sharded, from the files of a folder.

    Args:
        folder: the folder.
        stored: what `stored_tensors` found in it.
        tensors: by name; they are overwritten.

    Raises:
        ValueError: a tensor is not in the folder, or has another shape or type there. None has been overwritten.
    """
    for name, tensor in tensors.items():
        if name not in stored:
            raise ValueError(f"{name} is missing")
        if stored[name] != (tuple(tensor.shape), tensor.dtype):
            shape, dtype = stored[name]
            raise ValueError(f"{name} is {list(shape)} {dtype}, and not {list(tensor.shape)} {tensor.dtype}")
    reader = HuggingFaceStorageReader(str(folder))
    planner = DefaultLoadPlanner(flatten_state_dict=False, flatten_sharded_tensors=False)
    metadata = reader.read_metadata()
    with torch.no_grad():
        planner.set_up_planner({name: tensor.detach() for name, tensor in tensors.items()}, metadata, True)
        reader.set_up_storage_reader(metadata, True)
        plan = planner.finish_plan(reader.prepare_local_plan(planner.create_local_plan()))
        reader.read_data(plan, planner).wait()


def empty(stored: Stored, device: torch.device | str = "cpu") -> Tensor:
    """A tensor to be filled by `read_tensors`."""
    return torch.empty(stored.shape, dtype=stored.dtype, device=device)
