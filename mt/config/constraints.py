"""Constraints in signatures: `width: PositiveInt` is checked when the object is made, from Python and from YAML alike.

    @checked
    class Layer(nn.Module):
        def __init__(self, width: PositiveInt, dropout: Share = 0.0) -> None: ...

    Layer(width=0)    # ArgumentError: width=0 must be 1 or more

Only plain types are checked: numbers, text, paths, truth values, `Literal`, enumerations, factories, and lists, tuples,
mappings and unions of these, with or without constraints of the package annotated_types. For all other hints every
value but None is accepted. pydantic does the checking, with these rules: a whole number is accepted as a float, but a
truth value never as a number; numbers must be finite, and whole numbers below 2^63; numpy's numbers are numbers; a list
is accepted as a tuple; text has no null character.
"""

from __future__ import annotations

import collections.abc
import functools
import inspect
import numbers
import os
import sys
import types
import typing
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, is_dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

from annotated_types import Ge, Gt, Le, Len, Lt, MultipleOf

from mt.errors import ArgumentError, shown

if TYPE_CHECKING:
    from pydantic import TypeAdapter, ValidationError

LARGEST = 2**63 - 1
"""Largest whole number accepted, because tensors hold no larger ones."""

DEEPEST = 1000
"""Largest number of layers accepted, that of the deepest published Transformer: DeepNet, Wang et al. 2022,
https://arxiv.org/abs/2203.00555. Building many more layers takes minutes, before the other settings can be checked."""

MOST_THREADS = 1024
"""Largest number of CPU threads accepted. At some larger number the system starts no more and kills the process."""

MANY = 1_000_000_000
"""Largest count accepted where no smaller one is stated. No corpus has more pairs, and no training more steps."""


@dataclass(frozen=True)
class Accepts:
    """`Annotated[Any, Accepts(hint)]`: check a value by `hint` where structured configurations can only declare Any."""

    hint: Any


@dataclass(frozen=True)
class Because:
    """`Annotated[int, Ge(1), Le(1000), Because("...")]`: why larger values are refused; the end of the message."""

    reason: str


PositiveInt = Annotated[int, Ge(1), Le(MANY)]
"""A count, from 1 to `MANY`."""
NonNegativeInt = Annotated[int, Ge(0), Le(MANY)]
"""A count, from 0 to `MANY`."""
Positive = Annotated[float, Gt(0), Le(MANY)]
"""A number above 0, at most `MANY`."""
NonNegative = Annotated[float, Ge(0), Le(MANY)]
"""A number from 0 to `MANY`."""
Share = Annotated[float, Ge(0), Lt(1)]
"""A share from 0 to below 1, such as dropout."""
UpToOne = Annotated[float, Ge(0), Le(1)]
"""A share from 0 to 1."""
Weight = Annotated[float, Ge(0), Le(1000), Because("a larger one drowns every other part of the loss")]
"""The weight of a part of the loss, from 0 to 1,000."""
Seed = Annotated[int, Ge(0), Le(LARGEST)]
"""A seed of random numbers, from 0 to below 2^63."""
Threads = Annotated[int, Ge(1), Le(MOST_THREADS)]
"""A number of CPU threads, from 1 to `MOST_THREADS`."""

_WIDE = Because("weights of that size fit into no memory")
Width = Annotated[int, Ge(1), Le(1_000_000), _WIDE]
"""The size of a vector, from 1 to a million."""
EvenWidth = Annotated[int, Ge(2), Le(1_000_000), MultipleOf(2), _WIDE]
"""The even size of a vector, from 2 to a million."""
Depth = Annotated[int, Ge(1), Le(DEEPEST)]
"""A number of layers, from 1 to `DEEPEST`."""
Length = Annotated[int, Ge(1), Le(100_000), Because("a model takes memory for each of these places")]
"""A number of places in a sentence, from 1 to 100,000."""
TextLength = Annotated[int, Ge(2), Le(100_000), Because("a model takes memory for each piece")]
"""A number of pieces of a text with the end of sentence, from 2 to 100,000."""
Temperature = Annotated[float, Ge(1e-4), Le(1e4)]
"""A divisor of scores before a softmax, from 0.0001 (the largest score alone) to 10,000 (all alike)."""

Candidates = Annotated[int, Ge(1), Le(1000), Because("a search keeps so many translations of each sentence in memory")]
"""A number of translations of one sentence, from 1 to 1,000."""
LengthRatio = Annotated[float, Ge(0), Le(1000), Because("no translation is so much longer than its source")]
"""A number of target pieces for each source piece, from 0 to 1,000."""
LengthExtra = Annotated[int, Ge(0), Le(10_000), Because("no sentence has so many pieces")]
"""A number of target pieces, from 0 to 10,000."""
BatchTokens = Annotated[int, Ge(1), Le(1_000_000), Because("a batch must fit into memory at once")]
"""The size of a batch in pieces, from 1 to a million."""
Resamplings = Annotated[int, Ge(1), Le(10_000), Because("each is kept in memory, and 1000 are usual (Koehn 2004)")]
"""A number of resamplings of a test set, from 1 to 10,000."""
ClipNorm = Annotated[float, Ge(1e-6), Le(1e6)]
"""A largest norm of a gradient, from a millionth to a million."""
Few = Annotated[int, Ge(1), Le(1000)]
"""A number of things that a person looks at, from 1 to 1,000."""


@dataclass(frozen=True)
class IsPath:
    """Marks a hint of text, or of lists and mappings of text: each text is the path of a file or a folder.

    `~` at the beginning of a path becomes the user's home folder when the value is checked. A run keeps its paths as
    absolute ones, so that it can be resumed from any folder.

    Attributes:
        or_name: the text may also be a name of something else, if no file and no folder has it.
    """

    or_name: bool = False


PathText = Annotated[str, IsPath()]
"""The path of a file or a folder."""
PathOrName = Annotated[str, IsPath(or_name=True)]
"""The path of a file or a folder, or a name."""

MOST_PROBES = 100
"""Largest number of sentences whose attention is recorded at each validation."""
ProbeChoice = (
    Annotated[int, Ge(0), Le(MOST_PROBES), Because("the attention of each sentence is kept at every validation")]
    | Annotated[list[PositiveInt], Len(1, MOST_PROBES)]
    | PathText
)
"""Sentences to record: how many; or their numbers, which count from 1; or a file."""


def path_mark(hint: Any) -> IsPath | None:
    """The mark of a path in a hint or in one of its options; None if there is none."""
    metadata = getattr(hint, "__metadata__", ())
    marks = (each for each in metadata if isinstance(each, IsPath))
    accepted = [each.hint for each in metadata if isinstance(each, Accepts)]
    inside = (path_mark(each) for each in (*accepted, *get_args(hint)))
    return next((each for each in (*marks, *inside) if each is not None), None)


def each_text(value: Any, change: Callable[[str], str]) -> Any:
    """The value with a change made to each text in it; the keys of mappings stay as they are."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list | tuple):
        return type(value)(each_text(each, change) for each in value)
    if isinstance(value, dict):
        return {name: each_text(each, change) for name, each in value.items()}
    return value


T = TypeVar("T", bound=Callable[..., Any])


def checked(target: T) -> T:
    """Decorate a class or a function, so that each call checks its arguments against its annotations.

    For a class the constructor is decorated, and also checks when a subclass calls it. A subclass that defines its own
    constructor must be decorated too. Write `@checked` above `@dataclass`.

    Raises:
        ArgumentError: when the decorated object is called, for the first argument with a wrong type or range.
    """
    if isinstance(target, type):
        setattr(target, "__init__", _checking(vars(target)["__init__"], target))  # noqa: B010 - a class like any other
        return target
    return typing.cast(T, _checking(target, target))


def _checking(function: Callable[..., Any], owner: Any) -> Callable[..., Any]:
    @functools.cache
    def signature() -> tuple[inspect.Signature, dict[str, Any]]:  # at the first call, when all names are defined
        return inspect.signature(function), hints_of(owner)

    @functools.wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        parameters, hints = signature()
        try:
            bound = parameters.bind(*args, **kwargs)
        except TypeError:
            return function(*args, **kwargs)  # raises Python's own error about missing or unexpected arguments
        for name, value in bound.arguments.items():
            if name in hints and parameters.parameters[name].kind not in VARIADIC:
                bound.arguments[name] = fitting(name, value, hints[name])
        return function(*bound.args, **bound.kwargs)

    return wrapper


VARIADIC = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)


def fitting(name: str, value: Any, hint: Any) -> Any:
    """The value, converted to the type of the hint, for instance a list to a tuple.

    Raises:
        ArgumentError: the value has a wrong type or is outside its range; the message names the argument.
    """
    from pydantic import ValidationError

    try:
        return _adapter(hint).validate_python(value)
    except ValidationError as error:
        text = _problem(name, value, hint, error).replace("{", "{{").replace("}", "}}")
        raise ArgumentError(f"{{{name}.key}}{text}", **{name: value}) from None


def hints_of(target: Any) -> dict[str, Any]:
    """The annotations of the arguments of a class or a function, including their constraints."""
    function = vars(target).get("__init__") if isinstance(target, type) else target
    if function is None:  # the constructor of the first base that has one
        return hints_of(next(base for base in target.__mro__ if "__init__" in vars(base)))
    owner = target if is_dataclass(target) else inspect.unwrap(function)
    try:
        return typing.get_type_hints(owner, include_extras=True)
    except Exception:  # a name that exists only for type checkers: check the other arguments
        hints: dict[str, Any] = {}
        for name, hint in getattr(owner, "__annotations__", {}).items():
            alone = types.SimpleNamespace(__annotations__={name: hint})
            try:
                hints |= typing.get_type_hints(alone, _names_of(owner), include_extras=True)
            except Exception:
                continue
        return hints


def _names_of(owner: Any) -> dict[str, Any]:
    return vars(sys.modules[owner.__module__]) if isinstance(owner, type) else owner.__globals__


def described(hint: Any) -> str:
    """A description of the values that a hint accepts, for messages."""
    origin, options = get_origin(hint), get_args(hint)
    if origin is Annotated:
        accepts = next((each.hint for each in options[1:] if isinstance(each, Accepts)), options[0])
        return described(accepts)
    if origin in (Union, types.UnionType):
        return " or ".join(described(option) for option in options)
    if origin is Literal:
        return "one of " + ", ".join(repr(option) for option in options)
    if origin is tuple and Ellipsis not in options:
        return "a list of " + ", ".join(described(option) for option in options)
    if origin in (list, tuple, collections.abc.Sequence):
        plural = {int: " of whole numbers", float: " of numbers", str: " of texts", Any: ""}
        return f"a list{plural.get(bare(options[0]), f' of {described(options[0])}')}"
    if isinstance(hint, type) and issubclass(hint, Enum):
        return "one of " + ", ".join(repr(option.value) for option in hint)
    made = made_by(hint)
    if made is not None:
        return f"a factory of {getattr(made, '__name__', made)}"
    return WORDS.get(origin or hint, getattr(hint, "__name__", str(hint)))


WORDS: Mapping[Any, str] = {
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    str: "text",
    Path: "a path",
    list: "a list",
    dict: "a mapping",
    collections.abc.Mapping: "a mapping",
    type(None): "null",
    Any: "anything",
}


def bare(hint: Any) -> Any:
    """The hint without its constraints."""
    return get_args(hint)[0] if get_origin(hint) is Annotated else hint


def made_by(hint: Any) -> Any | None:
    """The type that a factory parameter returns, else None.

    The hint of a factory is a Protocol whose `__call__` declares the factory's arguments, or `Callable[..., Part]`. It
    may be optional.
    """
    factory = factory_of(hint)
    if factory is None:
        return None
    if get_origin(factory) is collections.abc.Callable:
        return get_args(factory)[-1]
    return typing.get_type_hints(factory.__call__).get("return")


def factory_of(hint: Any) -> Any | None:
    """The type of the factory among the options of a hint; None if there is no factory."""
    hint = bare(hint)
    if get_origin(hint) in (Union, types.UnionType):
        return next((found for found in map(factory_of, get_args(hint)) if found is not None), None)
    if get_origin(hint) is collections.abc.Callable:
        return hint
    is_protocol = isinstance(hint, type) and getattr(hint, "_is_protocol", False) and "__call__" in vars(hint)
    return hint if is_protocol else None


def given_by(hint: Any) -> list[str] | None:
    """The names of the arguments that callers give to a factory; None if its hint does not declare them."""
    factory = factory_of(hint)
    if factory is None or (get_origin(factory) is collections.abc.Callable and get_args(factory)[0] is Ellipsis):
        return None
    if get_origin(factory) is collections.abc.Callable:
        return []
    return list(inspect.signature(factory.__call__).parameters)[1:]


@functools.lru_cache(maxsize=4096)
def _adapter(hint: Any) -> TypeAdapter[Any]:
    from pydantic import ConfigDict, TypeAdapter

    return TypeAdapter(_strict(hint), config=ConfigDict(allow_inf_nan=False))


def _strict(hint: Any) -> Any:
    """The hint for pydantic: numbers and texts are strict, and tuples accept lists."""
    from pydantic import AfterValidator, BeforeValidator, Strict

    origin, options = get_origin(hint), get_args(hint)
    if origin is Annotated:
        accepts = next((each.hint for each in options[1:] if isinstance(each, Accepts)), options[0])
        constraints = tuple(
            AfterValidator(_with_home) if isinstance(each, IsPath) else each
            for each in options[1:]
            if not isinstance(each, Accepts | Because)
        )
        if accepts is int:
            return Annotated[(int, Strict(), *_bounds(constraints), *constraints, BeforeValidator(_number))]
        return Annotated[(_strict(accepts), *constraints)] if constraints else _strict(accepts)
    if hint is int:
        return Annotated[(int, Strict(), *_bounds(()), BeforeValidator(_number))]
    if hint is float:
        return Annotated[float, Strict(), BeforeValidator(_number)]
    if hint is bool:
        return Annotated[bool, Strict()]
    if hint is str:
        return Annotated[str, Strict(), AfterValidator(_writable)]
    if hint in (None, type(None)):
        return None
    if origin is Literal or (isinstance(hint, type) and issubclass(hint, Enum)):
        return hint
    if origin in (Union, types.UnionType):
        inner = [_strict(option) for option in options]
        return Any if Any in inner else _optional_something(inner)
    if origin in (list, tuple, collections.abc.Sequence) and options:
        inner = [option if option is Ellipsis else _strict(option) for option in options]
        return origin[tuple(inner)] if origin is tuple else origin[inner[0]]
    if origin in (dict, collections.abc.Mapping):
        return origin[tuple(_strict(option) for option in options)]
    if hint is Path:
        return Path
    if factory_of(hint) is not None:
        return Callable[..., Any]
    return Any if hint is Any else _something()


def _bounds(constraints: Sequence[Any]) -> Iterator[Any]:
    """The bounds of every whole number, where the constraints have none."""
    if not any(isinstance(each, Ge | Gt) for each in constraints):
        yield Ge(-LARGEST)
    if not any(isinstance(each, Le | Lt) for each in constraints):
        yield Le(LARGEST)


def _optional_something(options: Sequence[Any]) -> Any:
    """A union of the options. A union of None and a type that is not checked accepts everything."""
    if _something() in options:
        return Any if None in options else _something()
    return Union[tuple(options)]  # noqa: UP007 - of types known only now


def _something() -> Any:
    """A type that accepts every value but None, used for hints that are not checked."""
    from pydantic import PlainValidator

    return Annotated[Any, PlainValidator(_not_none)]


def _not_none(value: Any) -> Any:
    if value is None:
        raise ValueError
    return value


def _with_home(value: Any) -> Any:
    return each_text(value, os.path.expanduser)


def _writable(text: str) -> str:
    """The text itself, if it could be a path: no null character, no half of a character but those of bytes in paths."""
    if "\0" in text:
        raise ValueError("without a null character")
    try:
        text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        raise ValueError("of whole characters") from None
    return text


def _number(value: Any) -> Any:
    """A number of numpy's as Python's own type; other values unchanged."""
    return int(value) if isinstance(value, numbers.Integral) and type(value).__module__ == "numpy" else value


BOUNDS: Mapping[str, str] = {
    "greater_than_equal": "must be {ge} or more",
    "greater_than": "must be above {gt}",
    "less_than_equal": "must be at most {le}",
    "less_than": "must be below {lt}",
    "multiple_of": "must be a whole multiple of {multiple_of}",
}


def _problem(name: str, value: Any, hint: Any, error: ValidationError) -> str:
    """The part of the message after the argument's name, such as `=0 must be 1 or more`."""
    problems = error.errors(include_url=False)
    bound = next((each for each in problems if each["type"] in BOUNDS), None)
    if bound is not None:
        place = "".join(f"[{each}]" for each in bound["loc"] if isinstance(each, int))
        limits = {key: _short(limit) for key, limit in bound["ctx"].items()}
        too_large = bound["ctx"].get("le") == LARGEST or bound["ctx"].get("ge") == -LARGEST
        words = "must be below 2^63" if too_large else BOUNDS[bound["type"]].format(**limits)
        null = ", or null" if type(None) in get_args(bare(hint)) else ""
        too_large = too_large or "le" in bound["ctx"] or "lt" in bound["ctx"]
        reason = next(_reasons(hint), None) if too_large else None
        return f"{place}={shown(bound['input'])} {words}{null}{f': {reason}' if reason else ''}"
    expected = described(hint)
    unwritable = next((each for each in problems if each["type"] == "value_error" and type(each["input"]) is str), None)
    if unwritable is not None:
        return f"={shown(unwritable['input'])!a} does not fit: expected text {unwritable['ctx']['error']}"
    if any(each["type"] == "finite_number" for each in problems):
        expected = "a finite number"
    elif isinstance(value, int) and not isinstance(value, bool) and abs(value) > LARGEST:
        expected = "a number below 2^63"
    written = repr(shown(value)) if isinstance(value, str) else shown(value)
    listed = any(each["type"] in ("list_type", "tuple_type", "sequence_str") for each in problems)
    way_out = f"; write it in brackets: {name}=[{shown(value)}]" if listed and isinstance(value, str) else ""
    return f"={written} does not fit: expected {expected}{way_out}"


def _reasons(hint: Any) -> Iterator[str]:
    """The reasons for the upper bounds in a hint."""
    metadata = getattr(hint, "__metadata__", ())
    yield from (each.reason for each in metadata if isinstance(each, Because))
    for option in (*(each.hint for each in metadata if isinstance(each, Accepts)), *get_args(hint)):
        yield from _reasons(option)


def _short(limit: Any) -> Any:
    """A limit without needless decimals: 1 for 1.0."""
    return int(limit) if isinstance(limit, float) and limit.is_integer() else limit
