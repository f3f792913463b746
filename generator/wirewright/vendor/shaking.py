"""Modules → what of them is needed: definitions that something leads to, and the imports that these use."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping

from ..python.layout import import_line
from .modules import Definition, Import, Module

Name = tuple[str, str]
"""The path of a module, and a name in it."""


class Shaken:
    """What is needed of some modules.

    `roots` are names that are used from outside. A definition is kept whole, if something that is kept mentions one of
    its names; so is a statement that binds nothing.
    """

    def __init__(self, modules: Mapping[str, Module], roots: Iterable[Name]) -> None:
        self.modules = modules
        self.kept: dict[str, set[Definition]] = {}
        """By path."""
        self.used: dict[str, set[str]] = {}
        """By path: the imported names that something needs."""
        self.passed_on: dict[str, set[str]] = {}
        """By path: imported names that others import from here."""
        self._owners = {
            (path, name): definition
            for path, module in modules.items()
            for definition in module.definitions
            for name in definition.names
        }
        todo = [*roots]
        done: set[Name] = set()
        while todo:
            name = todo.pop()
            if name not in done:
                done.add(name)
                todo += self._visit(*name)
        for path, module in modules.items():
            if path in self.kept or path in self.passed_on:
                for definition in module.definitions:
                    if not definition.names:
                        self._keep(path, definition)

    def _visit(self, path: str, name: str) -> list[Name]:
        """Keep what a name stands for; the names that this needs."""
        module = self.modules[path]
        definition = self._owners.get((path, name))
        if definition is not None:
            return self._keep(path, definition)
        if name in module.imports:
            self.passed_on.setdefault(path, set()).add(name)
            return self._import(path, module.imports[name])
        raise KeyError(f"{path} has no {name}")

    def _keep(self, path: str, definition: Definition) -> list[Name]:
        module = self.modules[path]
        self.kept.setdefault(path, set()).add(definition)
        onward: list[Name] = []
        for name in definition.needs:
            if (path, name) in self._owners:
                onward.append((path, name))
            elif name in module.imports:
                onward += self._import(path, module.imports[name])
        return onward + [
            (module.home(item.module), item.name) for item in definition.inner
        ]

    def _import(self, path: str, item: Import) -> list[Name]:
        self.used.setdefault(path, set()).add(item.alias)
        if not item.is_ours:
            return []
        return [(self.modules[path].home(item.module), item.name)]

    def paths(self) -> list[str]:
        """The modules of which something is left."""
        return sorted({*self.kept, *self.passed_on})

    def definitions(self, path: str) -> list[Definition]:
        """What is kept of a module, in its order."""
        kept = self.kept.get(path, set())
        return [item for item in self.modules[path].definitions if item in kept]

    def text(self, path: str) -> str:
        """A module with what is kept of it."""
        module = self.modules[path]
        parts = [f'"""{module.docs}"""', "from __future__ import annotations"]
        used = [module.imports[name] for name in sorted(self.used.get(path, ()))]
        parts += import_blocks(used)
        passed_on = sorted(self.passed_on.get(path, ()))
        if passed_on:
            own = [name for item in self.definitions(path) for name in item.names]
            public = [name for name in own if not name.startswith("_")]
            parts.append(f"__all__ = {sorted([*passed_on, *public])}")
        parts += [module.text(item) for item in self.definitions(path)]
        return formatted("\n\n".join(parts) + "\n")


def import_blocks(imports: Iterable[Import]) -> list[str]:
    """Import lines: the standard library's, ours, and those for type checkers."""
    listed = list(imports)
    always = [item for item in listed if not item.typing]
    blocks = [
        _block([item for item in always if not item.is_ours], 0),
        _block([item for item in always if item.is_ours], 0),
    ]
    typing = [item for item in listed if item.typing]
    if typing:
        blocks.append("if TYPE_CHECKING:\n" + _block(typing, 4))
    if typing and not any(item.alias == "TYPE_CHECKING" for item in always):
        checking = Import("typing", "TYPE_CHECKING", "TYPE_CHECKING")
        return import_blocks([*listed, checking])
    return [block for block in blocks if block]


def _block(imports: list[Import], indent: int) -> str:
    plain = sorted({item.name for item in imports if not item.module})
    by_module: dict[str, set[str]] = {}
    for item in imports:
        if item.module:
            renamed = "" if item.alias == item.name else f" as {item.alias}"
            by_module.setdefault(item.module, set()).add(item.name + renamed)
    lines = [f"{' ' * indent}import {name}" for name in plain]
    lines += [
        import_line(module, by_module[module], indent) for module in sorted(by_module)
    ]
    return "\n".join(lines)


def formatted(source: str) -> str:
    """A module in black's form: what was cut out leaves holes, and other names make longer lines."""
    import black

    assert ast.parse(source)
    return black.format_str(source, mode=black.Mode())
