"""Every number that a configuration or a caller can set has a range in its signature, and the range is enforced.

Without an upper bound a count that was mistyped (`search.beam=100000`) ends in a full memory or never; a number outside
what a formula is for (`search.temperature=1e-300`) gives nonsense that nobody notices.
"""

from __future__ import annotations

import importlib
import inspect
import re
import typing
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Annotated, Any, get_args, get_origin

import pytest
from annotated_types import Ge, Gt, Le, Lt, MultipleOf
from programs import REPOSITORY

from mt.config.build import CONFIG_DIR
from mt.config.constraints import Accepts, Because, PositiveInt, fitting, given_by, hints_of
from mt.config.schemas import SCHEMAS
from mt.errors import ArgumentError

RECORDS = {
    "mt.ranks.Ranks",
    "mt.Translation", "mt.alignment.AlignmentScore",
    "mt.attention.MapName", "mt.search.Hypothesis", "mt.training.Sums", "mt.training.Validation",
    "mt.training.TrainingProgress", "mt.translation.SourceTooLong", "mt.translation.Translation",
}  # fmt: skip
"""Results that the code makes: nobody sets their numbers."""


def public_names() -> dict[str, Any]:
    """All public names of the packages, and all classes that configuration files name."""
    names = set()
    for stub in (REPOSITORY / "mt").rglob("__init__.pyi"):
        package = ".".join(stub.parent.relative_to(REPOSITORY).parts)
        names |= {f"{package}.{name}" for name in re.findall(r"import \w+ as (\w+)", stub.read_text())}
    for path in CONFIG_DIR.rglob("*.yaml"):
        names |= set(re.findall(r"_target_: *(mt\.\S+)", path.read_text()))
    found = {}
    for name in sorted(names):
        module, _, attribute = name.rpartition(".")
        found[name] = getattr(importlib.import_module(module), attribute)
    return found


PUBLIC = public_names()


def hints_everywhere() -> Iterator[Any]:
    for target in PUBLIC.values():
        if callable(target):
            yield from hints_of(target).values()
    for schema in SCHEMAS.values():
        for hint in typing.get_type_hints(schema, include_extras=True).values():
            part = next((each for each in getattr(hint, "__metadata__", ()) if hasattr(each, "name")), None)
            if part is not None:
                module, _, attribute = part.name.rpartition(".")
                yield getattr(importlib.import_module(module), attribute)


def supplied() -> set[str]:
    """The arguments that the code gives to the parts that it makes, such as the width of a query."""
    return {name for hint in hints_everywhere() for name in given_by(hint) or ()} | {"purge_step"}


def numbers_in(hint: Any, bounds: tuple[Any, ...] = ()) -> Iterator[tuple[type, tuple[Any, ...]]]:
    """The numeric types in a hint, each with the constraints around it."""
    if get_origin(hint) is Annotated:
        accepts = next((each.hint for each in hint.__metadata__ if isinstance(each, Accepts)), get_args(hint)[0])
        yield from numbers_in(accepts, hint.__metadata__)
    elif hint in (int, float):
        yield hint, bounds
    elif get_origin(hint) in (typing.Union, type(int | str), list, tuple):
        for option in get_args(hint):
            yield from numbers_in(option)


def bounded(bounds: tuple[Any, ...]) -> bool:
    return any(isinstance(each, Ge | Gt) for each in bounds) and any(isinstance(each, Le | Lt) for each in bounds)


def keys() -> Iterator[tuple[str, Any, Any]]:
    """Name, hint and owner of each argument that a configuration or a caller sets."""
    given = supplied()
    for name, target in PUBLIC.items():
        if name in RECORDS or name.startswith("mt.testing.") or not callable(target):
            continue
        parameters = inspect.signature(target).parameters
        hints = hints_of(target)
        for argument in parameters:
            if argument in hints and argument not in given:
                yield f"{name}({argument})", hints[argument], target
    for program, schema in SCHEMAS.items():
        yield from schema_keys(program, schema)


def schema_keys(path: str, schema: Any) -> Iterator[tuple[str, Any, Any]]:
    hints = typing.get_type_hints(schema, include_extras=True)
    for each in fields(schema):
        if is_dataclass(hints[each.name]):
            yield from schema_keys(f"{path}.{each.name}", hints[each.name])
        else:
            yield f"{path}.{each.name}", hints[each.name], None


KEYS = {name: (hint, target) for name, hint, target in keys()}
NUMERIC = sorted(name for name, (hint, _) in KEYS.items() if any(True for _ in numbers_in(hint)))


def test_the_walk_finds_the_numbers() -> None:
    assert {"mt.search.BeamSearch(beam)", "train.batch.tokens", "mt.training.adamw(betas)"} <= set(NUMERIC)
    assert {"mt.models.Transformer(width)", "evaluate.samples", "mt.data.Cleaning(ratio)"} <= set(NUMERIC)
    assert len(NUMERIC) > 100
    assert "query_width" in supplied()
    assert "beam" not in supplied()


@pytest.mark.parametrize("name", NUMERIC)
def test_every_number_has_a_range(name: str) -> None:
    hint, _ = KEYS[name]
    for kind, bounds in numbers_in(hint):
        assert bounded(bounds), (
            f"{name}: {kind.__name__} without a lower or an upper bound; see mt/config/constraints.py"
        )


@pytest.mark.parametrize("name", NUMERIC)
def test_the_range_is_enforced(name: str) -> None:
    """Just outside, far outside, infinite and NaN are refused, in one line with the argument's name."""
    hint, _ = KEYS[name]
    if get_origin(hint) in (list, tuple) or "columns" in name or "probes" in name:
        pytest.skip("a list: its members are checked in test_constraints, those of probes in test_probes")
    for _, bounds in numbers_in(hint):
        low = next(each for each in bounds if isinstance(each, Ge | Gt))
        high = next(each for each in bounds if isinstance(each, Le | Lt))
        least = low.ge if isinstance(low, Ge) else low.gt
        most = high.le if isinstance(high, Le) else high.lt
        for value in (least - 1, most + 1, -(2**63), 2**63, 10**30, -1e300, 1e300, float("inf"), float("nan")):
            with pytest.raises(ArgumentError, match=r"^value(\[\d\])?=") as refused:
                fitting("value", value, hint)
            assert "\n" not in str(refused.value)


@pytest.mark.parametrize("name", [name for name in NUMERIC if KEYS[name][1] is not None])
def test_the_signature_is_checked_from_python_too(name: str) -> None:
    """The class or function itself refuses a huge value, whether or not a configuration named it."""
    hint, target = KEYS[name]
    argument = name.partition("(")[2].rstrip(")")
    if inspect.isabstract(target) or getattr(target, "_is_protocol", False):
        pytest.skip("cannot be made")
    wanted = inspect.signature(target).parameters
    others = {
        each: Standing() for each in wanted if wanted[each].default is inspect.Parameter.empty and each != argument
    }
    others = {each: 8 if each in supplied() or "width" in each else value for each, value in others.items()}
    value = [1e300, 1e300] if get_origin(hint) is tuple else [10**12] if "columns" in name else 1e300
    with pytest.raises((ArgumentError, TypeError)) as refused:
        target(**others, **{argument: value})
    assert isinstance(refused.value, ArgumentError), refused.value
    assert argument in str(refused.value) or "=" in str(refused.value)


class Standing:
    """Stands in for an argument that is not looked at."""


def test_why_a_large_number_is_refused_is_said() -> None:
    reasoned = Annotated[int, Ge(1), Le(5), Because("six do not fit")]
    with pytest.raises(ArgumentError, match=r"^n=6 must be at most 5: six do not fit$"):
        fitting("n", 6, reasoned)
    with pytest.raises(ArgumentError, match=r"^n=6 must be at most 5, or null: six do not fit$"):
        fitting("n", 6, reasoned | None)
    with pytest.raises(ArgumentError, match=r"^n=0 must be 1 or more$"):
        fitting("n", 0, reasoned)
    with pytest.raises(ArgumentError, match=r"^n=3 must be a whole multiple of 2$"):
        fitting("n", 3, Annotated[int, MultipleOf(2), Because("six do not fit")])
    with pytest.raises(ArgumentError, match=r"^n=1000000001 must be at most 1000000000$"):
        fitting("n", 10**9 + 1, PositiveInt)
