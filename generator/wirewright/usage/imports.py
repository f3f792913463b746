"""What a module imports from a package that was made from the spec, or from another package for the same API."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from .evaluate import Imports, key_of
from .found import Found
from .vocabulary import Vocabulary


def is_of_the_api(module: str, vocabulary: Vocabulary) -> bool:
    """Whether the path of a module has all words of the spec's name: `door_bell.events` for `door-bell`."""
    words = set(module.lower().replace(".", "_").split("_"))
    return set(vocabulary.spec.name.split("-")) <= words


def read_imports(nodes: Iterable[ast.AST], found: Found) -> Imports:
    """The imports among the nodes of a module; reports classes that are gone or have another name."""
    vocabulary = found.judge.vocabulary
    imports = Imports()
    for node in nodes:
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                local = alias.asname or alias.name
                inner = f"{node.module or ''}.{alias.name}"
                if is_of_the_api(node.module or "", vocabulary):
                    imports.classes[local] = alias.name
                    _report(alias, alias.name, found)
                elif is_of_the_api(inner, vocabulary):
                    imports.modules.add(local)
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if is_of_the_api(alias.name, vocabulary):
                    imports.modules.add(alias.asname or alias.name)
    return imports


def check_module_attribute(node: ast.Attribute, imports: Imports, found: Found) -> None:
    """A class that is named as an attribute of an imported module."""
    if key_of(node.value) in imports.modules:
        verdict = found.judge.class_name(node.attr)
        if verdict is not None:
            found.attribute(node, verdict)


def _report(alias: ast.alias, name: str, found: Found) -> None:
    verdict = found.judge.class_name(name)
    if verdict is not None:
        found.add(alias, verdict, name, None)
