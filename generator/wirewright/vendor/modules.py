"""Python modules as what they import and define, statement by statement, in their own words."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any


@dataclass(frozen=True, slots=True)
class Import:
    """A name that a module has from somewhere; `module` begins with dots if it is one of the package."""

    module: str
    """Empty for a module as a whole, which `name` then is."""
    name: str
    alias: str
    typing: bool = False
    """For type checkers only."""

    @property
    def is_ours(self) -> bool:
        """Whether it comes from the same package."""
        return self.module.startswith(".")


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement of a module, with the comment above it and the docstring below it."""

    names: tuple[str, ...]
    """What it binds; nothing for a statement that is there for what it does."""
    text: str
    needs: frozenset[str]
    """Names that it mentions."""
    hints: frozenset[str]
    """Of these, the names that only type checkers look up: in annotations."""
    members: frozenset[tuple[str, str]]
    """Names that it mentions with an attribute."""
    inner: tuple[Import, ...]
    """What functions in it import of the package when they run."""
    gap: int
    """Empty lines above it."""
    is_block: bool
    """Whether it is a class or a function."""


@dataclass(slots=True)
class Module:
    """A module of a package."""

    path: str
    docs: str
    pragmas: tuple[str, ...] = ()
    """Comments for type checkers, above the docstring."""
    imports: dict[str, Import] = field(default_factory=lambda: dict[str, Import]())
    """By the name in the module."""
    typed: dict[str, Import] = field(default_factory=lambda: dict[str, Import]())
    """What type checkers take in place of an import of the same name."""
    statements: list[Statement] = field(default_factory=lambda: list[Statement]())

    def bound_by(self, name: str) -> list[str]:
        """Which imports bind a name: `import a.b` binds `a`, as others may."""
        return [alias for alias in self.imports if alias.partition(".")[0] == name]

    def home(self, module: str, modules: Mapping[str, Module]) -> str:
        """The path of a module of the package that this one calls `module`, with its dots."""
        name = module.lstrip(".")
        folders = self.path.split("/")[: -(len(module) - len(name))]
        path = "/".join([*folders, *(name.split(".") if name else ())])
        return f"{path}.py" if f"{path}.py" in modules else f"{path}/__init__.py"

    def whole_module(self, item: Import, modules: Mapping[str, Module]) -> str | None:
        """The path of the module that an import has as a whole: `from . import name`."""
        dot = "" if item.module.endswith(".") else "."
        home = self.home(f"{item.module}{dot}{item.name}", modules)
        return home if item.is_ours and home in modules else None


@lru_cache(maxsize=256)
def parse(path: str, source: str) -> Module:
    """A module of ours. It has no `import *`, and no statement that hides another one.

    Modules are remembered, since those of the runtime are the same for every package.
    """
    tree = ast.parse(source)
    lines = source.split("\n")
    docs = ast.get_docstring(tree, clean=False) or ""
    pragmas = tuple(line for line in lines if line.startswith("# pyright: "))
    module = Module(path, docs, pragmas)
    body = tree.body[1:] if docs else tree.body
    for index, node in enumerate(body):
        match node:
            case ast.Import() | ast.ImportFrom():
                module.imports |= {item.alias: item for item in _imports(node)}
            case ast.If(test=ast.Name("TYPE_CHECKING")):
                _typing_block(node.body, node.orelse, module)
            case ast.If(test=ast.UnaryOp(ast.Not(), ast.Name("TYPE_CHECKING"))):
                _typing_block(node.orelse, node.body, module)
            case ast.Expr(ast.Constant(str())):
                pass  # the docstring of the statement before it
            case _ if _bound(node) == ("__all__",):
                pass
            case _:
                follower = body[index + 1] if index + 1 < len(body) else None
                module.statements.append(_statement(node, follower, lines))
    return module


def _typing_block(
    typing: Iterable[ast.stmt], running: Iterable[ast.stmt], module: Module
) -> None:
    """Imports for type checkers, and others in place of them for when the module runs."""
    for statement in running:
        for item in _imports(statement):
            module.imports[item.alias] = item
    for statement in typing:
        for item in _imports(statement, typing=True):
            table = module.typed if item.alias in module.imports else module.imports
            table[item.alias] = item


def _imports(node: ast.AST, *, typing: bool = False) -> Iterator[Import]:
    match node:
        case ast.Import():
            for name in node.names:
                yield Import("", name.name, name.asname or name.name, typing)
        case ast.ImportFrom():
            home = "." * node.level + (node.module or "")
            for name in node.names:
                if home != "__future__":
                    yield Import(home, name.name, name.asname or name.name, typing)
        case _:
            return


def _bound(node: ast.stmt) -> tuple[str, ...]:
    match node:
        case ast.FunctionDef() | ast.ClassDef() | ast.AsyncFunctionDef():
            return (node.name,)
        case ast.Assign(targets=[ast.Name(name)]) | ast.AnnAssign(
            target=ast.Name(name)
        ):
            return (name,)
        case _:
            return ()


def _statement(
    node: ast.stmt, follower: ast.stmt | None, lines: list[str]
) -> Statement:
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    first = min([node.lineno, *(item.lineno for item in decorators)]) - 1
    while first and lines[first - 1].startswith("#"):
        first -= 1
    above = first
    while above and not lines[above - 1]:
        above -= 1
    last = node.end_lineno or node.lineno
    if isinstance(follower, ast.Expr) and isinstance(follower.value, ast.Constant):
        last = follower.end_lineno or last
    looked_up = [*_looked_up(node)]
    names = {name.id for name in names_in(node)}
    return Statement(
        _bound(node),
        "\n".join(lines[first:last]),
        frozenset(names),
        frozenset(names - {name.id for name in looked_up}),
        frozenset(_members(node)),
        tuple(inner_imports(node)),
        first - above,
        isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef),
    )


def _looked_up(node: ast.AST) -> Iterator[ast.Name]:
    """The names that a statement mentions outside of annotations and texts."""
    if isinstance(node, ast.Name):
        yield node
    for name, child in parts_of(node):
        if name not in ("annotation", "returns"):
            yield from _looked_up(child)


def parts_of(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """The nodes in a node, each with the name of its field."""
    for name in node._fields:
        value: Any = getattr(node, name, None)
        values: list[Any] = value if value.__class__ is list else [value]
        for child in values:
            if isinstance(child, ast.AST):
                yield name, child


def _members(node: ast.AST) -> Iterator[tuple[str, str]]:
    for child in ast.walk(node):
        match child:
            case ast.Attribute(ast.Name(name), attribute):
                yield name, attribute
            case _:
                pass


def inner_imports(node: ast.AST) -> Iterator[Import]:
    """What functions import of the package when they run."""
    for child in ast.walk(node):
        if isinstance(child, ast.ImportFrom) and child.level:
            yield from _imports(child)


def names_in(node: ast.AST) -> Iterator[ast.Name]:
    """The names that a statement mentions, those in quoted types with the place in their text."""
    for child in ast.walk(node):
        if isinstance(child, ast.Name):
            yield child
        for text in quoted_types(child):
            for name in ast.walk(ast.parse(str(text.value), mode="eval")):
                if isinstance(name, ast.Name):
                    name.lineno = text.lineno
                    name.col_offset += text.col_offset + 1
                    yield name


def quoted_types(node: ast.AST) -> Iterator[ast.Constant]:
    """Types that are written as text: what an alias means, and what something is cast to."""
    match node:
        case ast.AnnAssign(
            annotation=ast.Name("TypeAlias"), value=ast.Constant(str()) as text
        ):
            yield text
        case ast.Call(func=ast.Name("cast"), args=[ast.Constant(str()) as text, _]):
            yield text
        case _:
            return
