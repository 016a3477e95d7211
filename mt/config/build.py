"""Build objects from a configuration. Only this module imports and calls the classes that a configuration names.

A config file names a class (`_target_`), and the signature of the class is its schema: every key is checked against the
constructor's argument names, types and constraints before any work is done. A node with `_partial_: true` becomes a
factory, which the object above it calls when it knows the other arguments.
"""

from __future__ import annotations

import difflib
import importlib
import importlib.util
import inspect
import os
import re
import sys
import traceback
import typing
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from mt.config.constraints import VARIADIC, bare, factory_of, fitting, given_by, hints_of, made_by
from mt.config.synonyms import WORDS, right_words
from mt.errors import LONGEST_SHOWN, ArgumentError, ConfigError, UserError, shown

HERE = Path(__file__).resolve().parent.parent
CONFIG_DIR = next(d for d in (HERE / "configs", HERE.parent / "configs") if d.is_dir())
"""The folder of the configurations: inside the package in a wheel, beside it in a checkout."""

TARGET = "_target_"

PARTIAL = "_partial_"
"""Key that is true in a node that becomes a factory: the object above it makes the part when it knows the widths."""

MISSING = "???"
"""The value of a key that a user must give."""


@dataclass(frozen=True)
class Part:
    """Marks a key whose value is a node: `Annotated[Any, Part("mt.models.Seq2Seq")]` names the class to build from it.

    Attributes:
        name: public name of the part's class, or of a Protocol whose `__call__` takes the arguments that the program
            adds and returns the part.
        function: True: `_target_` may be a function that returns the part. A part that is saved with a model must be a
            class.
        later: True: the node may lack `_target_`; it then changes another node, which is known only later, and is
            checked then. Null changes nothing.
        others: keys of the node that belong to the program and not to the part, with their types.
    """

    name: str
    function: bool = False
    later: bool = False
    others: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True)
class Inlined:
    """Marks `dict[str, Whole]`, where Whole is a dataclass around a part: the keys of both stand in one node.

    Attributes:
        field: the field of Whole that holds the part. The other fields are keys beside those of the part.
        kind: public name of the part's class.
    """

    field: str
    kind: str


def build(node: Mapping[str, Any], key: str, **supplied: Any) -> Any:
    """Make the object that a config node describes.

    Args:
        node: a plain mapping with `_target_` and constructor arguments; nested nodes are built too.
        key: the node's key in the configuration, for messages.
        supplied: arguments that the program adds, such as a vocabulary size.

    Raises:
        ConfigError: a key is unknown or missing, or a value has a wrong type or is outside its range.
    """
    check(node, key, supplied)
    return _factory(node, key)(**supplied)


def check_tree(node: Any, key: str = "") -> None:
    """Check every node with `_target_` below `node`. The topmost of them may lack arguments that the program adds."""
    if isinstance(node, Mapping) and TARGET in node:
        check(node, key, None)
        return
    for path, child in _children(node, key):
        check_tree(child, path)


def check_part(node: Any, key: str, part: Part) -> None:
    """Check that a node describes a valid part.

    Raises:
        ConfigError: the value is not a node, its `_target_` makes another part, or a key or value is wrong.
    """
    if not isinstance(node, Mapping) or TARGET not in node:
        if part.later and isinstance(node, Mapping | None):
            _without_others(node or {}, key, part)
            return
        raise ConfigError(f"{key}={shown(node)}: choose a file: {', '.join(choices(CONFIG_DIR / key))}")
    found = find(part.name, key)
    factory = factory_of(found)
    made = found if factory is None else made_by(found)
    supplied: Collection[str] | None = () if factory is None else given_by(found)
    if part.later:  # the program may add missing arguments later
        node = _without_others(node, key, part)
        supplied = None
    check(node, key, supplied, made, part.function)


def _without_others(node: Mapping[str, Any], key: str, part: Part) -> dict[str, Any]:
    """The keys of a node that belong to the part, without null ones; the others are checked."""
    others = dict(part.others)
    for name in others.keys() & node.keys():
        _check_value(node[name], f"{key}.{name}", name, others[name])
    return {name: value for name, value in node.items() if value is not None and name not in others}


def check(
    node: Mapping[str, Any],
    key: str,
    supplied: Collection[str] | None,
    made: Any = None,
    function: bool = False,
) -> None:
    """Check a node, and the nodes below it, against the signatures of the classes that they name.

    Args:
        node: a plain mapping with `_target_`.
        key: the node's key in the configuration.
        supplied: names of the arguments that the caller adds, which the node must not set. None: not known; arguments
            may then be missing.
        made: the type that the node must make; None for any.
        function: whether `_target_` may be a function that returns this type; otherwise it must be a class.

    Raises:
        ConfigError: a key or value is wrong; the message names the key, the fault and the accepted values.
    """
    target = find(node[TARGET], f"{key}.{TARGET}" if key else TARGET)
    _check_kind(node, key, target, made, function)
    parameters = accepted(target)
    signature = _signature(target).parameters
    open_ended = any(each.kind in VARIADIC for each in signature.values())
    added = [name for name in supplied or () if name in parameters]
    own = [name for name in parameters if name not in added]
    for name, value in node.items():
        path = f"{key}.{name}" if key else name
        if name == PARTIAL and not isinstance(value, bool):
            raise ConfigError(f"{path}={shown(value)}: must be true or false")
        if name in (TARGET, PARTIAL):
            continue
        if name in added:
            raise ConfigError(f"{path}={shown(value)}: is set by the program; {_accepted(name, own)}")
        if name not in parameters and not open_ended:
            raise ConfigError(unknown_key(path, name, own), path)
        _check_value(value, path, name, parameters.get(name, Any))
    if supplied is not None:
        for name in own:
            if signature[name].default is inspect.Parameter.empty and name not in node:
                refused = [] if open_ended else [each for each in supplied if each not in parameters]
                if refused:
                    raise ConfigError(
                        f"{key}.{TARGET}={node[TARGET]}: takes no {' and no '.join(refused)}, which the program gives "
                        "it; name a class or a function that does"
                    )
                raise ConfigError(f"{key}.{name} is missing: give {key}.{name}=... on the command line")


def accepted(target: Any) -> dict[str, Any]:
    """The arguments that a class or a function takes by name, each with its type hint (Any if it has none)."""
    parameters = _signature(target).parameters.values()
    hints = hints_of(target)
    return {each.name: hints.get(each.name, Any) for each in parameters if each.kind not in VARIADIC}


def unknown_key(path: str, name: str, accepted: Collection[str]) -> str:
    """The message for an unknown key: the accepted names and, if there is one, the most similar of them."""
    section = path.rpartition(".")[0]
    words = right_words(path, None, [f"{section}.{each}" if section else each for each in accepted])
    if name in WORDS and words is not None:
        return f"unknown key {path}; did you mean {words}?"
    return f"unknown key {path}; {_accepted(name, list(accepted))}"


def find(name: object, key: str) -> Any:
    """Import the class or function of a dotted name.

    Args:
        name: a text such as `mt.models.Transformer`; any other value is refused.
        key: the key that holds the name, for messages.

    Raises:
        ConfigError: it cannot be imported; the message gives the cause and how to fix it.
    """
    if not (isinstance(name, str) and name.isprintable() and len(name) <= LONGEST_SHOWN):
        raise ConfigError(f"{key}={shown(name)}: is no name of a class; write one such as mt.models.Transformer")
    module, _, attribute = name.rpartition(".")
    package = name.partition(".")[0]
    if not module or not all(part.isidentifier() for part in name.split(".")):
        raise ConfigError(f"{key}={name}: write package.{attribute or 'Name'}, as in mt.models.Transformer")
    try:
        _look_here_too(package)
        owner = importlib.import_module(module)
        return getattr(owner, attribute)
    except AttributeError as error:
        if attribute in dir(owner):  # the name exists, but its import failed
            raise ConfigError(f"{key}={name}: cannot be imported: {with_place(error, package)}") from None
        raise ConfigError(f"{key}={name}: {module} has no {attribute}{_nearest(attribute, dir(owner))}") from None
    except ModuleNotFoundError as error:
        missing = str(error.name)
        if missing == package:
            raise ConfigError(
                f"{key}={name}: no package {package} is found; install it, or name its folder in PYTHONPATH"
            ) from None
        if missing == module or module.startswith(f"{missing}."):
            raise ConfigError(f"{key}={name}: the package {package} has no module {missing}") from None
        raise ConfigError(
            f"{key}={name}: cannot be imported: it needs {missing}, which is not installed"
            f" ({_place(error, package) or module})"
        ) from None
    except Exception as error:
        raise ConfigError(f"{key}={name}: cannot be imported: {with_place(error, package)}") from None


def _look_here_too(package: str) -> None:
    """Let a package that is found nowhere else be imported from the current folder; see `mt/__init__.py`."""
    if package not in sys.modules and os.getcwd() not in sys.path and importlib.util.find_spec(package) is None:
        sys.path.append(os.getcwd())


def choice(path: str, made: Any) -> str:
    """The command-line key that chooses another file for a part, such as `model/encoder@model.encoder.upper`.

    Args:
        path: the key of the part in the configuration.
        made: the type of the part.
    """
    group, below = _group_of(made)
    if group is None and isinstance(made, type):  # has no group: choose a part of it
        for name, hint in accepted(made).items():
            group, below = _group_of(made_by(hint))
            if group is not None:
                path = f"{path}.{name}"
                break
    if group is None:
        return path.replace(".", "/")
    return group if below or path == group.replace("/", ".") else f"{group}@{path}"


def choices(*folders: Path) -> list[str]:
    """The choices of a group whose files are in these folders.

    They are the files, and those in a subfolder with the name of a file, such as `transformer/tiny`. Other subfolders
    are separate groups.
    """
    names = []
    for name in sorted({path.stem for folder in folders for path in folder.glob("*.yaml")}):
        names.append(name)
        names.extend(f"{name}/{inner}" for inner in choices(*(folder / name for folder in folders)))
    return names


@dataclass(frozen=True)
class Factory:
    """A factory built from a `_partial_` node. It knows the node's key, so that its errors can name it.

    Attributes:
        target: a class or a function.
        arguments: the arguments given by the node.
        path: the node's key in the configuration.
        made: the type of the part that it makes.
    """

    target: Callable[..., Any]
    arguments: Mapping[str, Any]
    path: str
    made: Any

    def __call__(self, *args: Any, **added: Any) -> Any:
        """Make the part; `added` are further arguments, which override those of the node."""
        package = str(self.target.__module__).partition(".")[0]
        try:
            return self.target(*args, **{**self.arguments, **added})
        except ArgumentError as error:
            keys = [name for name in accepted(self.target) if name not in added]
            raise error.at(self.path, keys, self._choice) from None
        except UserError:
            raise
        except Exception as error:
            if _is_too_large(error):
                words = f"one of its sizes is too large ({_first_line(error)}); lower it"
                raise ConfigError(f"{self.path}: {words}") from None
            if package != "mt":
                raise ConfigError(f"{self.path}: {with_place(error, package)}") from error
            if isinstance(error, (TypeError, ValueError)):
                raise ConfigError(f"{self.path}: {_first_line(error)}") from None
            raise

    def _choice(self, name: str) -> str:
        if not name:
            return choice(self.path, self.made)
        return choice(f"{self.path}.{name}", made_by(accepted(self.target)[name]))


def _made(node: Any, path: str, hint: Any = None) -> Any:
    """The Python value of a configuration value: the object or factory of a node; other values unchanged."""
    if isinstance(node, list):
        (inside,) = typing.get_args(bare(hint))[:1] or (None,)
        return [_made(each, f"{path}[{index}]", inside) for index, each in enumerate(node)]
    if not isinstance(node, Mapping):
        return node
    mark = _inlined(hint)
    if mark is not None:
        return _made_inlined(node, path, hint, mark)
    if TARGET not in node:
        return {name: _made(each, f"{path}.{name}") for name, each in node.items()}
    factory = _factory(node, path, made_by(hint))
    return factory if node.get(PARTIAL, factory_of(hint) is not None) else factory()


def _inlined(hint: Any) -> Inlined | None:
    """The mark of a hint; None if there is none."""
    return next((each for each in getattr(hint, "__metadata__", ()) if isinstance(each, Inlined)), None)


def _whole(hint: Any, mark: Inlined) -> tuple[Any, dict[str, Any]]:
    """The dataclass around a part, and the hints of its own keys."""
    whole = typing.get_args(bare(hint))[1]
    return whole, {name: each for name, each in hints_of(whole).items() if name != mark.field}


def _check_inlined(value: Any, path: str, hint: Any, mark: Inlined) -> None:
    _, own = _whole(hint, mark)
    for child_path, child in _children(value, path):
        if not isinstance(child, Mapping) or TARGET not in child:
            raise ConfigError(f"{child_path}={shown(child)}: is no part; name its file, as in data=[multi30k,tatoeba]")
        for name in own.keys() & child.keys():
            _check_value(child[name], f"{child_path}.{name}", name, own[name])
        rest = {name: each for name, each in child.items() if name not in own}
        check(rest, child_path, (), find(mark.kind, child_path))


def _made_inlined(node: Mapping[str, Any], path: str, hint: Any, mark: Inlined) -> dict[str, Any]:
    whole, own = _whole(hint, mark)
    made = {}
    for name, child in node.items():
        arguments = {each: child[each] for each in own if each in child}
        rest = {each: value for each, value in child.items() if each not in own}
        arguments[mark.field] = _made(rest, f"{path}.{name}")
        made[name] = Factory(whole, arguments, f"{path}.{name}", whole)()
    return made


def _factory(node: Mapping[str, Any], path: str, made: Any = None) -> Factory:
    target = find(node[TARGET], f"{path}.{TARGET}")
    hints = accepted(target)
    own = {name: value for name, value in node.items() if name not in (TARGET, PARTIAL)}
    arguments = {name: _made(each, f"{path}.{name}", hints.get(name)) for name, each in own.items()}
    return Factory(target, arguments, path, made or target)


def _signature(target: Any) -> inspect.Signature:
    try:
        return inspect.signature(target)
    except ValueError:  # a class written in C may have no signature; its constructor reports wrong arguments
        return inspect.Signature([inspect.Parameter("arguments", inspect.Parameter.VAR_KEYWORD)])


def _check_value(value: Any, path: str, name: str, hint: Any) -> None:
    if value == MISSING:
        raise ConfigError(f"{path} needs a value: give {path}=... on the command line")
    mark = _inlined(hint)
    if mark is not None and isinstance(value, Mapping):
        return _check_inlined(value, path, hint, mark)
    made = made_by(hint)
    if isinstance(value, str) and made is not None:
        given = shown(value)
        raise ConfigError(f"{path}={given}: is a choice of files, written with slashes: {choice(path, made)}={given}")
    if isinstance(value, Mapping) and TARGET in value:
        check(value, path, () if factory_of(hint) is None else given_by(hint), made)
    elif any(True for _ in _described(value)):
        inside = typing.get_args(bare(hint))[:1]
        for child_path, child in _children(value, path):
            _check_value(child, child_path, name, inside[0] if inside and isinstance(value, list) else Any)
    elif hint is not Any:
        try:
            fitting(name, value, hint)
        except ArgumentError as error:
            raise error.at(path.rpartition(".")[0], [name], str) from None


def _check_kind(node: Mapping[str, Any], key: str, target: Any, made: Any, function: bool) -> None:
    """Refuse a `_target_` that does not make the required type. Loading a bundle makes the same check."""
    if not callable(target) or isinstance(target, ModuleType):
        raise ConfigError(f"{key}.{TARGET}={node[TARGET]}: is neither a class nor a function")
    if isinstance(made, type) and not getattr(made, "_is_protocol", False):
        found = hints_of(target).get("return") if function and not isinstance(target, type) else target
        if not (isinstance(found, type) and issubclass(found, made)):
            way_out = "name a class derived from it"
            if function:
                way_out += f", or a function whose signature says that it returns one: -> {made.__name__}"
            raise ConfigError(f"{key}.{TARGET}={node[TARGET]}: is no {made.__name__}; {way_out}")


def _described(value: Any) -> Iterator[Mapping[str, Any]]:
    if isinstance(value, Mapping) and TARGET in value:
        yield value
    for _, child in _children(value, ""):
        yield from _described(child)


def _children(node: Any, key: str) -> Iterator[tuple[str, Any]]:
    if isinstance(node, Mapping):
        for name, child in node.items():
            yield f"{key}.{name}" if key else str(name), child
    elif isinstance(node, list):
        for index, child in enumerate(node):
            yield f"{key}[{index}]", child


def _accepted(name: str, names: list[str]) -> str:
    return f"accepted: {', '.join(names) or 'none'}{_nearest(name, names, '; ', repr)}"


def _nearest(name: str, names: Collection[str], before: str = "; ", written: Any = str) -> str:
    near = difflib.get_close_matches(name, names, n=1, cutoff=0.5)
    return f"{before}did you mean {written(near[0])}?" if near else ""


def _group_of(made: Any) -> tuple[str | None, bool]:
    """The config group whose files name classes of this type, and whether the `_target_` in these files is below a key.

    An example of such a key is `relative` in the files of configs/model/attention/position.
    """
    from omegaconf import OmegaConf

    if not isinstance(made, type):
        return None, False
    for file in sorted(CONFIG_DIR.rglob("*.yaml")):
        node: Any = OmegaConf.to_container(OmegaConf.load(file), resolve=False)
        whole = TARGET in node or "defaults" in node
        targets = [node] if whole else [each for each in node.values() if isinstance(each, dict)]
        for each in targets:
            named = each.get(TARGET)
            if isinstance(named, str) and not file.parent.is_relative_to(CONFIG_DIR / "experiment"):
                found = find(named, str(file))
                if isinstance(found, type) and issubclass(found, made):
                    folder = file.parent
                    while folder.with_suffix(".yaml").is_file():  # model/transformer/tiny.yaml is a choice of model
                        folder = folder.parent
                    return folder.relative_to(CONFIG_DIR).as_posix(), each is not node
    return None, False


def _is_too_large(error: BaseException) -> bool:
    """Whether the error says that a size, or the memory needed for it, is too large."""
    if isinstance(error, RuntimeError):
        return re.search("overflow|alloc|out of memory|too large", str(error), re.IGNORECASE) is not None
    return isinstance(error, (OverflowError, MemoryError))


def with_place(error: BaseException, package: str) -> str:
    """An error in the user's own code with its place, such as `KeyError: 'x' (mine/model.py, line 12)`."""
    place = _place(error, package)
    kind = "" if isinstance(error, (ValueError, TypeError)) else f"{type(error).__name__}: "
    return f"{kind}{_first_line(error)}" + (f" ({place})" if place else "")


def _place(error: BaseException, package: str) -> str | None:
    """File and line in the package that are innermost in the error's traceback; None if there are none."""
    if isinstance(error, SyntaxError) and error.filename:
        return f"{error.filename}, line {error.lineno}"
    for frame, line in reversed(list(traceback.walk_tb(error.__traceback__))):
        if str(frame.f_globals.get("__name__", "")).partition(".")[0] == package:
            return f"{frame.f_code.co_filename}, line {line}"
    return None


def _first_line(error: BaseException) -> str:
    if isinstance(error, SyntaxError):
        return error.msg
    return str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
