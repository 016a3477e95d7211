"""Triton kernels compiled for a GPU that need not be there: how many registers they take, and whether these suffice."""

import re
import subprocess
from pathlib import Path
from typing import Any, NamedTuple


class Resources(NamedTuple):
    """What one thread of a compiled kernel takes.

    Attributes:
        registers: of 32 bits each.
        spilled: bytes of memory used for values that found no register.
        ptx: the code in NVIDIA's assembly language.
        shared: bytes of shared memory that a program takes.
    """

    registers: int
    spilled: int
    ptx: str
    shared: int


def compiled(
    kernel: Any, types: dict[str, str], constants: dict[str, Any], folder: Path, capability: int = 90, warps: int = 4
) -> Resources:
    """Compile a kernel, in a process without TRITON_INTERPRET.

    Args:
        kernel: a function under `@triton.jit`.
        types: of the other arguments, as Triton writes them: `*bf16`, `i32`, `fp32`. Pointers and whole numbers are
            taken to be multiples of 16.
        constants: values of the arguments that are constant; None stands for a tensor that is not given.
        folder: for the compiled file.
        capability: 90 is an H100.
        warps: of 32 threads each.
    """
    import triton
    from triton.backends.compiler import GPUTarget
    from triton.compiler import ASTSource

    names = kernel.arg_names
    assert set(names) == types.keys() | constants.keys()
    signature = {name: types.get(name, "constexpr") for name in names}
    aligned = {(names.index(n),): [["tt.divisibility", 16]] for n, kind in types.items() if kind[0] in "*i"}
    values = {(names.index(name),): value for name, value in constants.items()}
    source = ASTSource(kernel, signature, values, aligned)
    made = triton.compile(source, target=GPUTarget("cuda", capability, 32), options={"num_warps": warps})
    (folder / "kernel.cubin").write_bytes(made.asm["cubin"])
    program = Path(triton.__file__).parent / "backends" / "nvidia" / "bin" / "cuobjdump"
    words = [program, "--dump-resource-usage", folder / "kernel.cubin"]
    said = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    registers, stack, local = (int(re.search(rf"{name}:(\d+)", said)[1]) for name in ("REG", "STACK", "LOCAL"))  # type: ignore[index]
    return Resources(registers, stack + local, made.asm["ptx"], made.metadata.shared)
