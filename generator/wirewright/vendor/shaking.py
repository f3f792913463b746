"""Modules → what of them is needed: statements that something leads to, and the imports that these use."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .modules import Import, Module, Statement

Name = tuple[str, str]
"""The path of a module, and a name in it."""


class Shaken:
    """What is needed of some modules.

    `roots` are names that are used from outside. A statement is kept whole if something that is kept mentions one of
    its names; of a module of which something is kept, so is every statement that binds nothing.
    """

    def __init__(self, modules: Mapping[str, Module], roots: Iterable[Name]) -> None:
        self.modules = modules
        self._kept: dict[str, set[int]] = {}
        """By path: indexes of statements."""
        self._used: dict[str, set[str]] = {}
        """By path: the imported names that something needs."""
        self._passed_on: dict[str, set[str]] = {}
        """By path: imported names that others import from there."""
        self._owners: dict[Name, list[int]] = {}
        """A function has several statements if it is overloaded."""
        for path, module in modules.items():
            for index, statement in enumerate(module.statements):
                for name in statement.names:
                    self._owners.setdefault((path, name), []).append(index)
        todo = [*roots]
        done: set[Name] = set()
        while todo:
            place = todo.pop()
            if place not in done:
                done.add(place)
                todo += self._visit(*place)

    def _visit(self, path: str, name: str) -> list[Name]:
        """Keep what a name stands for; the names that this needs."""
        module = self.modules[path]
        onward: list[Name] = []
        if path not in self._kept:
            self._kept[path] = set()
            for index, statement in enumerate(module.statements):
                if not statement.names:
                    onward += self._keep(path, index)
        if (path, name) in self._owners:
            for index in self._owners[path, name]:
                onward += self._keep(path, index)
        elif name in module.imports:
            self._passed_on.setdefault(path, set()).add(name)
            self._used.setdefault(path, set()).add(name)
            onward += self._leads_to(path, module.imports[name], None)
        else:
            raise KeyError(f"{path} has no {name}")
        return onward

    def _keep(self, path: str, index: int) -> list[Name]:
        module = self.modules[path]
        statement = module.statements[index]
        self._kept[path].add(index)
        onward: list[Name] = []
        for name in statement.needs:
            if (path, name) in self._owners:
                onward.append((path, name))
                continue
            for alias in module.bound_by(name):
                self._used.setdefault(path, set()).add(alias)
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
        """What is kept of a module, in its order; the gaps are those of what is left."""
        kept = self._kept[path]
        return [
            statement
            for index, statement in enumerate(self.modules[path].statements)
            if index in kept
        ]

    def imports(self, path: str) -> list[Import]:
        """What is kept of the imports of a module."""
        module = self.modules[path]
        return [module.imports[name] for name in sorted(self._used.get(path, ()))]

    def passed_on(self, path: str) -> list[str]:
        """Imported names that others import from a module."""
        return sorted(self._passed_on.get(path, ()))
