"""Modules → what of them is needed: statements that something leads to, and the imports that these use."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from .modules import Import, Module, Statement

Name = tuple[str, str]
"""The path of a module, and a name in it."""


class Shaken:
    """What is needed of some modules.

    `roots` are names that are used from outside. A statement is kept whole if something that is kept mentions one of
    its names; of a module of which something is kept, so is every statement that binds nothing. With `hints_apart`,
    what only annotations mention is for type checkers only.
    """

    def __init__(
        self,
        modules: Mapping[str, Module],
        roots: Iterable[Name],
        *,
        hints_apart: bool = False,
    ) -> None:
        self.modules = modules
        self._kept: dict[str, dict[int, bool]] = {}
        """By path: indexes of statements, and whether they are for type checkers only."""
        self._used: dict[str, dict[str, bool]] = {}
        """By path: the imported names that something needs, in the same way."""
        self._hints_apart = hints_apart
        self._passed_on: dict[str, set[str]] = {}
        """By path: imported names that others import from there."""
        self._owners: dict[Name, list[int]] = {}
        """A function has several statements if it is overloaded."""
        for path, module in modules.items():
            for index, statement in enumerate(module.statements):
                for name in statement.names:
                    self._owners.setdefault((path, name), []).append(index)
        self._done: set[Name] = set()
        self._follow(roots, typing=False)
        self._follow_hints()

    def _follow(self, names: Iterable[Name], *, typing: bool) -> None:
        todo = [*names]
        while todo:
            place = todo.pop()
            if place not in self._done:
                self._done.add(place)
                todo += self._visit(*place, typing)

    def _follow_hints(self) -> None:
        """Keep for type checkers what annotations mention and nothing needs."""
        seen: set[tuple[str, int]] = set()
        while (
            kept := {
                (path, index) for path, listed in self._kept.items() for index in listed
            }
            - seen
        ):
            seen |= kept
            for path, index in sorted(kept):
                statement = self.modules[path].statements[index]
                self._follow(self._needed(path, statement, True), typing=True)

    def _visit(self, path: str, name: str, typing: bool) -> list[Name]:
        """Keep what a name stands for; the names that this needs."""
        module = self.modules[path]
        onward: list[Name] = []
        if path not in self._kept:
            self._kept[path] = {}
            for index, statement in enumerate(module.statements):
                if not statement.names:
                    onward += self._keep(path, index, typing)
        if (path, name) in self._owners:
            for index in self._owners[path, name]:
                onward += self._keep(path, index, typing)
        elif name in module.imports:
            self._passed_on.setdefault(path, set()).add(name)
            self._use(path, name, typing)
            onward += self._leads_to(path, module.imports[name], None)
        else:
            raise KeyError(f"{path} has no {name}")
        return onward

    def _keep(self, path: str, index: int, typing: bool) -> list[Name]:
        self._kept[path].setdefault(index, typing)
        return self._needed(path, self.modules[path].statements[index], typing)

    def _use(self, path: str, alias: str, typing: bool) -> None:
        used = self._used.setdefault(path, {})
        used[alias] = typing and used.get(alias, True)

    def _needed(self, path: str, statement: Statement, typing: bool) -> list[Name]:
        """What a statement leads to when it runs or, with `typing`, when it is checked."""
        module = self.modules[path]
        onward: list[Name] = []
        apart = self._hints_apart and not typing
        for name in statement.needs - statement.hints if apart else statement.needs:
            if (path, name) in self._owners:
                onward.append((path, name))
                continue
            for alias in module.bound_by(name):
                self._use(path, alias, typing)
                onward += self._leads_to(path, module.imports[alias], statement)
        for item in statement.inner:
            onward += self._leads_to(path, item, statement)
        return onward

    def _leads_to(
        self, path: str, item: Import, statement: Statement | None
    ) -> list[Name]:
        """What an import is good for: of a whole module, the members that a statement mentions."""
        if not item.is_ours:
            return []
        module = self.modules[path]
        whole = module.whole_module(item, self.modules)
        if whole is None:
            return [(module.home(item.module, self.modules), item.name)]
        members = statement.members if statement is not None else ()
        return [(whole, member) for name, member in members if name == item.alias]

    def paths(self) -> list[str]:
        """The modules of which something is left, each after those that it imports when it is imported itself."""
        ordered: dict[str, None] = {}
        entered: set[str] = set()

        def visit(path: str) -> None:
            if path in entered:
                return
            entered.add(path)
            module = self.modules[path]
            for item in self.imports(path):
                if item.is_ours and not item.typing:
                    whole = module.whole_module(item, self.modules)
                    visit(whole or module.home(item.module, self.modules))
            ordered[path] = None

        for path in sorted(self._kept):
            visit(path)
        return [path for path in ordered if path in self._kept]

    def statements(self, path: str) -> list[Statement]:
        """What is kept of a module, in its order."""
        statements = self.modules[path].statements
        return [statements[index] for index in sorted(self._kept[path])]

    def is_hint(self, path: str, statement: Statement) -> bool:
        """Whether a statement is for type checkers only."""
        return self._kept[path][self.modules[path].statements.index(statement)]

    def imports(self, path: str) -> list[Import]:
        """What is kept of the imports of a module."""
        imports = self.modules[path].imports
        return [
            replace(imports[alias], typing=imports[alias].typing or typing)
            for alias, typing in sorted(self._used.get(path, {}).items())
        ]

    def passed_on(self, path: str) -> list[str]:
        """Imported names that others import from a module."""
        return sorted(self._passed_on.get(path, ()))
