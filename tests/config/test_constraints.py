"""Constraints in signatures: what passes, what is refused, and what the refusal says."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial
from typing import Annotated, Any, Literal, Protocol

import numpy as np
import pytest
from annotated_types import Gt, Le
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

from mt.config.constraints import (
    LARGEST,
    MANY,
    Depth,
    EvenWidth,
    NonNegativeInt,
    Positive,
    PositiveInt,
    Share,
    checked,
    fitting,
    given_by,
    made_by,
)
from mt.errors import ArgumentError, ConfigError


class Colour(Enum):
    red = "red"


class Part(nn.Module):
    pass


class PartFactory(Protocol):
    def __call__(self, *, width: int) -> Part: ...


@checked
class Module(nn.Module):
    def __init__(self, width: PositiveInt, dropout: Share = 0.0, part: PartFactory | None = None) -> None:
        super().__init__()
        self.width = width
        self.dropout = dropout
        self.part = None if part is None else part(width=width)


@checked
@dataclass(frozen=True)
class Base:
    rate: Positive = 1.0


@checked
@dataclass(frozen=True)
class Settings(Base):
    pair: tuple[Share, Share] = (0.9, 0.98)
    most: PositiveInt | None = None
    kind: Literal["a", "b"] | None = "a"
    coverage: Literal["auto"] | Annotated[float, Gt(0), Le(1)] = "auto"
    names: Sequence[str] = ()

    def __post_init__(self) -> None:
        if self.most is not None and self.most > 100 * self.rate:
            raise ArgumentError("{most} must be at most 100 times {rate.key}", most=self.most, rate=self.rate)


@checked
def plain(model: nn.Module, size: EvenWidth = 2, *, layers: Depth = 1, on: bool = False) -> int:
    return size * layers


def refusal(make: Callable[..., Any], *args: Any, **arguments: Any) -> str:
    with pytest.raises(ArgumentError) as error:
        make(*args, **arguments)
    assert isinstance(error.value, ConfigError)
    assert "\n" not in str(error.value)
    return str(error.value)


@settings(deadline=None)  # the first example imports pydantic
@given(st.integers(-(2**70), 2**70))
def test_whole_numbers_within_their_bounds_pass_and_no_others(value: int) -> None:
    if 1 <= value <= MANY:
        assert Module(value).width == value
    else:
        bound = "must be 1 or more" if value < 1 else "must be at most 1000000000"
        assert refusal(Module, value) == f"width={value} {bound}"


@settings(deadline=None)  # the first example imports pydantic
@given(st.integers(-(2**70), 2**70))
def test_whole_numbers_without_bounds_of_their_own_are_below_two_to_the_63(value: int) -> None:
    if abs(value) <= LARGEST:
        assert fitting("size", value, int) == value
    else:
        with pytest.raises(ArgumentError, match=rf"^size={value} must be below 2\^63$"):
            fitting("size", value, int)


@settings(deadline=None)  # the first example imports pydantic
@given(st.floats())
def test_shares_are_finite_and_from_nothing_to_below_all(value: float) -> None:
    if 0 <= value < 1:
        assert Module(1, value).dropout == value
    elif math.isfinite(value):
        assert refusal(Module, 1, value) == f"dropout={value} must be {'0 or more' if value < 0 else 'below 1'}"
    else:
        assert refusal(Module, 1, dropout=value) == f"dropout={value} does not fit: expected a finite number"


@pytest.mark.parametrize(
    ("make", "arguments", "said"),
    [
        (Module, {"width": True}, "width=true does not fit: expected a whole number"),
        (Module, {"width": 2.0}, "width=2.0 does not fit: expected a whole number"),
        (Module, {"width": "2"}, "width='2' does not fit: expected a whole number"),
        (Module, {"width": None}, "width=null does not fit: expected a whole number"),
        (Module, {"width": np.bool_(True)}, "width=True does not fit: expected a whole number"),
        (Module, {"width": 1, "dropout": True}, "dropout=true does not fit: expected a number"),
        (
            Module,
            {"width": 1, "dropout": 10**400},
            "dropout=a number of more than 200 digits does not fit: expected a number below 2^63",
        ),
        (Module, {"width": -(10**5000)}, "width=-a number of more than 200 digits must be 1 or more"),
        (Settings, {"names": ["a\0"]}, r"names='a\x00' does not fit: expected text without a null character"),
        (Settings, {"names": ["a\ud800"]}, r"names='a\ud800' does not fit: expected text of whole characters"),
        (Module, {"width": 1, "part": 3}, "part=3 does not fit: expected a factory of Part or null"),
        (Settings, {"rate": 0}, "rate=0 must be above 0"),
        (Settings, {"most": 0}, "most=0 must be 1 or more, or null"),
        (Settings, {"most": 101}, "most=101 must be at most 100 times rate"),
        (Settings, {"pair": [0.1]}, "pair=[0.1] does not fit: expected a list of a number, a number"),
        (Settings, {"pair": [0.1, 1.5]}, "pair[1]=1.5 must be below 1"),
        (Settings, {"pair": [0.1, True]}, "pair=[0.1, True] does not fit: expected a list of a number, a number"),
        (Settings, {"kind": "c"}, "kind='c' does not fit: expected one of 'a', 'b' or null"),
        (Settings, {"coverage": 1.5}, "coverage=1.5 must be at most 1"),
        (Settings, {"coverage": "aut"}, "coverage='aut' does not fit: expected one of 'auto' or a number"),
        (
            Settings,
            {"names": "ab"},
            "names='ab' does not fit: expected a list of texts; write it in brackets: names=[ab]",
        ),
        (Settings, {"names": {"{0}": 1}}, "names={'{0}': 1} does not fit: expected a list of texts"),
        (plain, {"model": Part(), "size": 3}, "size=3 must be a whole multiple of 2"),
        (plain, {"model": Part(), "layers": 1001}, "layers=1001 must be at most 1000"),
        (plain, {"model": Part(), "on": 1}, "on=1 does not fit: expected true or false"),
        (plain, {"model": None}, "model=null does not fit: expected Module"),
    ],
)
def test_refusals_name_the_argument(make: Callable[..., Any], arguments: dict[str, Any], said: str) -> None:
    assert refusal(make, **arguments) == said


@pytest.mark.parametrize("number", [np.int64(3), np.int8(3), np.uint32(3)])
def test_numpys_numbers_are_numbers(number: Any) -> None:
    made = Module(number, np.float32(0.5))
    assert (type(made.width), made.width, made.dropout) == (int, 3, 0.5)
    assert Settings(rate=number).rate == 3.0


def test_what_fits_arrives_as_the_hint_has_it() -> None:
    made = Settings(2, [0, 0.5], None, None, 1, ["x"])  # type: ignore[arg-type]
    assert made == Settings(2.0, (0.0, 0.5), None, None, 1.0, ["x"])
    assert isinstance(made.pair, tuple)
    assert plain(Part(), 4, layers=3) == 12
    assert Module(2, part=lambda width: Part()).part is not None


def test_a_copy_with_another_value_is_checked_too() -> None:
    assert refusal(partial(replace, Settings()), rate=-1) == "rate=-1 must be above 0"


def test_a_subclass_is_checked_where_it_calls_the_constructor() -> None:
    class Wider(Module):
        def __init__(self, half: int) -> None:
            super().__init__(2 * half)

    assert Wider(2).width == 4
    assert refusal(Wider, 0) == "width=0 must be 1 or more"


def test_missing_and_unknown_arguments_get_pythons_own_words() -> None:
    with pytest.raises(TypeError, match="width"):
        Module()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="depth"):
        Module(1, depth=2)  # type: ignore[call-arg]


def test_hints_that_only_a_type_checker_knows_leave_the_others_checked() -> None:
    @checked
    def known(size: NonNegativeInt, other: Unknown = None) -> int:  # type: ignore[name-defined]  # noqa: F821
        return size

    assert known(0, other=object()) == 0
    assert refusal(known, -1) == "size=-1 must be 0 or more"


def test_enumerations_are_given_by_their_values() -> None:
    assert fitting("colour", "red", Colour) is Colour.red
    with pytest.raises(ArgumentError, match=r"^colour='blue' does not fit: expected one of 'red'"):
        fitting("colour", "blue", Colour)


def test_factories_say_what_they_are_given_and_make() -> None:
    assert (made_by(PartFactory | None), given_by(PartFactory)) == (Part, ["width"])
    assert (made_by(Callable[..., Part]), given_by(Callable[..., Part])) == (Part, None)
    assert (made_by(Callable[[], Part]), given_by(Callable[[], Part])) == (Part, [])
    assert (made_by(Part), made_by(int | None), given_by(str)) == (None, None, None)


def test_an_error_reads_by_where_its_object_stands() -> None:
    error = ArgumentError(
        "{width} fits no {heads.key} (by {secret}); use {score.group}=dot or {here.group}=x",
        width=3,
        heads=2,
        secret=1,
        score=None,
        here="layer",
    )
    assert str(error) == "width=3 fits no heads (by secret=1); use score=dot or layer=x"
    found = error.at("model.layer", ["width", "heads", "score"], lambda name: f"group/{name or 'layer'}")
    assert (
        str(found)
        == "model.layer.width=3 fits no model.layer.heads (by secret=1); use group/score=dot or group/layer=x"
    )
    assert str(ArgumentError("{secret} is 0", secret=0).at("model", ["width"], str)) == "model: secret=0 is 0"
