"""Which public function of the actions of the site writes how many lines of the log: read from the code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from tests.contract.tracked import ROOT, tracked

SRC = ROOT / "src"
WEB = SRC / "leercyclus" / "web"
WORD = re.compile(r"[a-z_]+\.[a-z_]+")
RECORD = "leercyclus.web.audit.actions:record"
RECORDERS = (RECORD, "leercyclus.web.days.record_actions:record_of_day")
"""What writes a line, and what fills one in for all actions of an app."""


@dataclass
class Module:
    """The functions of a module, and what its names stand for.

    Attributes:
        functions: by name.
        names: by the name in this module, the module and function it was imported from, as 'module:function'.
        modules: by the name in this module, the module it stands for.
    """

    functions: dict[str, ast.FunctionDef] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    modules: dict[str, str] = field(default_factory=dict)


@cache
def action_files() -> tuple[Path, ...]:
    """List the modules of actions of the apps, in order."""
    return tuple(path for path in tracked(".py") if path.is_relative_to(WEB) and path.stem.split("_")[-1] == "actions")


@cache
def read(name: str) -> Module:
    """Read a module of the package by its dotted name."""
    path = SRC / Path(*name.split(".")).with_suffix(".py")
    found = Module()
    if not path.exists():
        return found
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef):
            found.functions[node.name] = node
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                found.names[alias.asname or alias.name] = f"{node.module}:{alias.name}"
                found.modules[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    return found


def name_of(path: Path) -> str:
    """Give the dotted name of a module."""
    return ".".join(path.relative_to(SRC).with_suffix("").parts)


def lines_written(module: str, function: str, seen: frozenset[str] = frozenset()) -> int:
    """Count the places at which a function writes a line, itself or through functions of the site that it calls."""
    here = f"{module}:{function}"
    if here == RECORD:
        return 1
    node = read(module).functions.get(function)
    if node is None or here in seen or not module.startswith("leercyclus.web."):
        return 0
    calls = [called(module, call) for call in ast.walk(node) if isinstance(call, ast.Call)]
    pairs = [call.split(":") for call in calls if call]
    return sum(lines_written(module, function, seen | {here}) for module, function in pairs)


def lines_of_its_own(module: str, function: str, seen: frozenset[str] = frozenset()) -> int:
    """Count the places at which a function writes a line itself, or in what is private to its module."""
    node = read(module).functions[function]
    calls = [called(module, call) for call in ast.walk(node) if isinstance(call, ast.Call)]
    inner = {call.split(":")[1] for call in calls if call.startswith(f"{module}:_")} - seen
    return sum(map(calls.count, RECORDERS)) + sum(lines_of_its_own(module, one, seen | {one}) for one in inner)


def called(module: str, call: ast.Call) -> str:
    """Give the module and function that a call goes to; empty where that is not plain."""
    known = read(module)
    if isinstance(call.func, ast.Name):
        name = call.func.id
        return f"{module}:{name}" if name in known.functions else known.names.get(name, "")
    if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name):
        return f"{known.modules[call.func.value.id]}:{call.func.attr}" if call.func.value.id in known.modules else ""
    return ""


def public_actions() -> list[tuple[str, str]]:
    """List every public function of every module of actions, as module and name."""
    return [
        (name, function)
        for name in map(name_of, action_files())
        for function in read(name).functions
        if not function.startswith("_")
    ]


@cache
def parts() -> frozenset[str]:
    """Give every function, as `module:function`, that an action which writes a line calls, itself or further on."""
    found: set[str] = set()
    waiting = [f"{module}:{function}" for module, function in public_actions() if lines_written(module, function)]
    while waiting:
        module, function = waiting.pop().split(":")
        node = read(module).functions.get(function)
        calls = [called(module, call) for call in ast.walk(node) if isinstance(call, ast.Call)] if node else []
        new = {call for call in calls if call.startswith("leercyclus.web.")} - found
        found |= new
        waiting += new
    return frozenset(found)


@dataclass(frozen=True)
class Words:
    """The words that the code writes: whole ones, and beginnings of those of which the rest is only known later."""

    whole: frozenset[str]
    beginnings: frozenset[str]

    def has(self, word: str) -> bool:
        """Tell whether the code can write a word."""
        return word in self.whole or word.startswith(tuple(self.beginnings))


@cache
def words_written() -> Words:
    """Gather what stands as `what` in a call of a recorder, or of a `_record` that a module keeps for itself."""
    whole: set[str] = set()
    beginnings: set[str] = set()
    for path in tracked(".py"):
        if not path.is_relative_to(WEB):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        constants = _constants(tree)
        for value in _asked(tree):
            if isinstance(value, ast.JoinedStr):
                beginnings |= {str(one.value) for one in value.values[:1] if isinstance(one, ast.Constant)}
            else:
                whole |= {text for text in _texts(value, constants) if WORD.fullmatch(text)}
    return Words(frozenset(whole), frozenset(beginnings))


def _asked(tree: ast.Module) -> Iterator[ast.expr]:
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
            continue
        if call.func.id in {"_record", *(one.split(":")[1] for one in RECORDERS)}:
            yield from (keyword.value for keyword in call.keywords if keyword.arg == "what")
        if call.func.id == "_record":
            yield from (one for one in call.args if isinstance(one, ast.Constant))


def _constants(tree: ast.Module) -> dict[str, object]:
    """Give the constants of a module, those of `ONE, OTHER = "one", "other"` included."""
    found: dict[str, object] = {}
    for node in tree.body:
        if not isinstance(node, ast.Assign):
            continue
        for target in node.targets:
            is_pair = isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple)
            names = target.elts if isinstance(target, ast.Tuple) and is_pair else [target]
            values = node.value.elts if isinstance(node.value, ast.Tuple) and is_pair else [node.value]
            for name, value in zip(names, values, strict=False):
                if isinstance(name, ast.Name) and isinstance(value, ast.Constant):
                    found[name.id] = value.value
    return found


def _texts(value: ast.expr, constants: dict[str, object]) -> list[str]:
    """Give every text that an expression may become, of those that stand in the code."""
    texts = [one.value for one in ast.walk(value) if isinstance(one, ast.Constant)]
    names = [constants.get(one.id) for one in ast.walk(value) if isinstance(one, ast.Name)]
    return [text for text in (*texts, *names) if isinstance(text, str)]
