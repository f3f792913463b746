"""Other names for what a statement mentions, and without the imports that it no longer needs."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from ..python.sinks import WIDTH
from .modules import Import, inner_imports, parts_of, quoted_types

_Place = tuple[int, int, int]
"""Line from 0, first byte, and the byte behind it."""

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_LOOPS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


def renamed(text: str, names: Mapping[str, str]) -> str:
    """The source of a statement with other names for some that its module defines or imports.

    A local name that hides one of these stays, and so do attributes and keywords. New names are longer than old ones:
    what black broke stays broken, and only if a line becomes too long does black look at it again.
    """
    tree = ast.parse(text)
    shared = {
        name
        for node in ast.walk(tree)
        if isinstance(node, ast.Global)
        for name in node.names
    }
    assert not shared & names.keys(), f"{shared} would need another name"
    lines = [line.encode() for line in text.split("\n")]
    changes: dict[_Place, bytes] = {}
    for line, start, old in _mentions(tree, frozenset()):
        if old in names:
            changes[line - 1, start, start + len(old.encode())] = names[old].encode()
    for node in tree.body:
        name: str = getattr(node, "name", "")
        if name in names:
            line, start = _place_of_name(lines, node, name)
            changes[line, start, start + len(name.encode())] = names[name].encode()
    changes |= _in_texts_with_values(tree, lines, names)
    for (line, start, end), new in sorted(changes.items(), reverse=True):
        lines[line] = lines[line][:start] + new + lines[line][end:]
    result = b"\n".join(lines).decode()
    fits = all(len(line) <= WIDTH for line in result.split("\n"))
    return result if fits or result == text else formatted(result)


def formatted(source: str) -> str:
    """Code in black's form; black is heavy, and only needed where a longer name makes a line too long."""
    import black

    return black.format_str(source, mode=black.Mode()).rstrip("\n")


def _mentions(
    node: ast.AST, hidden: AbstractSet[str]
) -> Iterator[tuple[int, int, str]]:
    """Line, first byte and text of the names of the module that some code mentions."""
    match node:
        case ast.Name(name) if name not in hidden:
            yield node.lineno, node.col_offset, name
        case ast.JoinedStr():
            return  # before Python 3.12 the places in it are not known
        case _:
            pass
    for text in quoted_types(node):
        for child in ast.walk(ast.parse(str(text.value), mode="eval")):
            if isinstance(child, ast.Name):
                yield text.lineno, child.col_offset + text.col_offset + 1, child.id
    inside = hidden | _bound_in(node)
    for field, child in parts_of(node):
        if isinstance(child, ast.arguments):
            yield from _mentions_of_arguments(child, hidden)
        elif isinstance(node, _FUNCTIONS) and field in ("decorator_list", "returns"):
            yield from _mentions(child, hidden)
        else:
            yield from _mentions(child, inside)


def _mentions_of_arguments(
    node: ast.arguments, hidden: AbstractSet[str]
) -> Iterator[tuple[int, int, str]]:
    """Annotations and defaults are evaluated outside of the function."""
    for child in ast.iter_child_nodes(node):
        yield from _mentions(child, hidden)


def _bound_in(node: ast.AST) -> frozenset[str]:
    """The local names of a function or of a comprehension."""
    if isinstance(node, _LOOPS):
        targets = [item.target for item in node.generators]
        return frozenset(
            name.id
            for target in targets
            for name in ast.walk(target)
            if isinstance(name, ast.Name)
        )
    if not isinstance(node, _FUNCTIONS):
        return frozenset()
    bound = {item.arg for item in ast.walk(node.args) if isinstance(item, ast.arg)}
    for child in ast.walk(node):
        match child:
            case ast.Name(name, ast.Store()):
                bound.add(name)
            case ast.ExceptHandler(name=str(name)) | ast.MatchAs(name=str(name)):
                bound.add(name)
            case ast.FunctionDef(name) if child is not node:
                bound.add(name)
            case _:
                pass
    return frozenset(bound)


def _place_of_name(lines: list[bytes], node: ast.stmt, name: str) -> tuple[int, int]:
    """Line from 0 and first byte of what a class or a function is called."""
    line = node.lineno - 1
    found = re.search(rb"(?:class|def)\s+(?=%s\b)" % name.encode(), lines[line])
    assert found is not None
    return line, found.end()


def _in_texts_with_values(
    tree: ast.Module, lines: list[bytes], names: Mapping[str, str]
) -> dict[_Place, bytes]:
    """Changes in f-strings: names in braces."""
    changes: dict[_Place, bytes] = {}
    for node in ast.walk(tree):
        if not isinstance(node, ast.JoinedStr):
            continue
        for old, new in names.items():
            name = re.compile(rb"(?<![\w.])%s(?!\w)" % re.escape(old.encode()))
            for line in range(node.lineno - 1, node.end_lineno or node.lineno):
                first = node.col_offset if line == node.lineno - 1 else 0
                is_last = line + 1 == node.end_lineno
                last = node.end_col_offset if is_last else len(lines[line])
                for braces in re.finditer(rb"\{[^{}]*\}", lines[line]):
                    for found in name.finditer(lines[line], *braces.span()):
                        if first <= found.start() < (last or 0):
                            changes[line, found.start(), found.end()] = new.encode()
    return changes


def without_imports(text: str, dropped: AbstractSet[Import]) -> str:
    """A statement without imports inside of functions, and without the empty line behind each."""
    tree = ast.parse(text)
    lines = text.split("\n")
    for node in reversed([*ast.walk(tree)]):
        items = [*inner_imports(node)] if isinstance(node, ast.ImportFrom) else []
        if isinstance(node, ast.stmt) and items and dropped >= {*items}:
            end = node.end_lineno or node.lineno
            del lines[node.lineno - 1 : end if lines[end].strip() else end + 1]
    return "\n".join(lines)
