"""Where a module binds dict literals to names, and which functions return them."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .evaluate import key_of

Scope = ast.Module | ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


class Definitions:
    """The dict literals of one module, by the scope and the name that they are bound to."""

    def __init__(self, tree: ast.Module) -> None:
        self._bound: dict[tuple[int, str], list[ast.expr]] = {}
        self._returned: dict[str, list[ast.expr]] = {}
        self._twice: set[str] = set()
        self._read(tree.body, [tree])

    def of(
        self, node: ast.expr, scopes: list[ast.AST]
    ) -> Iterator[tuple[ast.AST, str, ast.expr]]:
        """The literals that an expression stands for: each with its scope and name, or no name if a function made it."""
        if isinstance(node, ast.Await):
            node = node.value
        if isinstance(node, ast.Call):
            name = key_of(node.func).split(".")[-1]
            if name not in self._twice:
                for made in self._returned.get(name, ()):
                    yield scopes[0], "", made
            return
        key = key_of(node)
        if not key:
            return
        for scope in reversed(scopes):
            found = self._bound.get((id(scope), key))
            if found:
                for made in found:
                    yield scope, key, made
                return

    def _read(self, body: list[ast.stmt], scopes: list[Scope]) -> None:
        for statement in body:
            match statement:
                case ast.FunctionDef() | ast.AsyncFunctionDef():
                    self._function(statement)
                    self._read(statement.body, [*scopes, statement])
                case ast.ClassDef():
                    self._read(statement.body, [*scopes, statement])
                case ast.Assign(targets=targets, value=value):
                    for target in targets:
                        self._bind(target, value, scopes)
                case ast.AnnAssign(target=target, value=ast.expr() as value):
                    self._bind(target, value, scopes)
                case _:
                    self._read(list(_inside(statement)), scopes)

    def _bind(self, target: ast.expr, value: ast.expr, scopes: list[Scope]) -> None:
        key = key_of(target)
        if not key or not isinstance(value, ast.Dict | ast.List | ast.IfExp):
            return
        scope = scopes[-1]
        if key.startswith("self."):
            classes = [item for item in scopes if isinstance(item, ast.ClassDef)]
            scope = classes[-1] if classes else scope
        self._bound.setdefault((id(scope), key), []).append(value)
        if isinstance(scope, ast.ClassDef) and "." not in key:
            self._bound.setdefault((id(scope), f"self.{key}"), []).append(value)

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        if node.name in self._returned:
            self._twice.add(node.name)
        made: list[ast.expr] = []
        todo: list[ast.stmt] = list(node.body)
        while todo:
            statement = todo.pop()
            if isinstance(
                statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
            ):
                continue
            if isinstance(statement, ast.Return) and isinstance(
                statement.value, ast.Dict
            ):
                made.append(statement.value)
            todo += _inside(statement)
        self._returned[node.name] = made


def _inside(statement: ast.stmt) -> Iterator[ast.stmt]:
    """The statements in the blocks of a statement."""
    for inner in ast.iter_child_nodes(statement):
        if isinstance(inner, ast.stmt):
            yield inner
        elif isinstance(inner, ast.ExceptHandler | ast.match_case):
            yield from inner.body
