"""Parts of a module, each formatted already → the module, with black's empty lines between them."""

from __future__ import annotations

import textwrap
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from ..python.layout import import_line, import_order
from ..python.sinks import WIDTH
from .modules import Import, Statement
from .renaming import formatted


def import_blocks(
    imports: Collection[Import],
    typed: Sequence[tuple[Import, Import | None]],
    *,
    has_hints: bool = False,
) -> list[str]:
    """Import lines: the standard library's, ours, and those for type checkers.

    `typed` is what type checkers take, and what takes its place when the module runs: another import, or something
    that the module defines, for which there is a stand-in further down. `has_hints` is whether there is more for type
    checkers further down.
    """
    always = {_key(item): item for item in imports if not item.typing}
    typing = {_key(item): item for item in imports if item.typing}
    typing = {key: item for key, item in typing.items() if key not in always}
    constant = ""
    if typing or typed or has_hints:
        checking = Import("typing", "TYPE_CHECKING", "TYPE_CHECKING")
        if any(item.module == "typing" for item in always.values()):
            always[_key(checking)] = checking
        else:
            # `typing` is slow to import. Type checkers know the name all the same.
            constant = "TYPE_CHECKING = False"
    blocks = [
        _block([item for item in always.values() if item.is_ours is ours], 0)
        for ours in (False, True)
    ]
    if typing:
        inside = [
            _block([item for item in typing.values() if item.is_ours is ours], 4)
            for ours in (False, True)
        ]
        block = "if TYPE_CHECKING:\n" + "\n\n".join(part for part in inside if part)
        blocks.append(f"{constant}\n{block}" if constant else block)
    else:
        blocks.append(constant)
    for item, other in dict.fromkeys(typed):
        if other is not None:
            blocks.append(_either(_block([other], 4), item))
    return [block for block in blocks if block]


def _either(line: str, typed: Import) -> str:
    """What binds a name when a module runs, and the import that type checkers take instead.

    That import comes last: linters believe the last one.
    """
    return f"if not TYPE_CHECKING:\n{line}\nelse:\n{_block([typed], 4)}"


def _key(item: Import) -> tuple[str, str, str]:
    return item.module, item.name, item.alias


def for_checkers(group: Sequence[Statement]) -> Statement:
    """Statements that only type checkers see."""
    text = "if TYPE_CHECKING:"
    above: Statement | None = None
    for item in group:
        gap = int(item.is_block) if above is None else min(1, _gap(above, item))
        text += "\n" * (gap + 1) + textwrap.indent(item.text, "    ")
        above = item
    names = tuple(name for item in group for name in item.names)
    if any(len(line) > WIDTH for line in text.split("\n")):
        text = formatted(text)
    return replace(group[0], names=names, text=text, is_block=False)


def stand_in(typed: Import, name: str) -> Statement:
    """What stands in for an import of type checkers when the module runs: something that it defines itself."""
    text = _either(f"    {typed.alias} = {name}", typed)
    needs = frozenset({name})
    empty = frozenset[str]()
    return Statement((), text, needs, empty, frozenset(), (), 1, is_block=False)


def _block(imports: Iterable[Import], indent: int) -> str:
    listed = [*imports]
    plain = sorted({item.name for item in listed if not item.module})
    together: dict[str, set[str]] = {}
    alone: list[tuple[str, set[str]]] = []
    for item in listed:
        if item.module and item.alias == item.name:
            together.setdefault(item.module, set()).add(item.name)
        elif item.module:  # a renamed name has a line of its own
            alone.append((item.module, {f"{item.name} as {item.alias}"}))
    lines = [f"{' ' * indent}import {name}" for name in plain]
    ordered = sorted([*together.items(), *alone], key=_in_order)
    lines += [import_line(module, names, indent) for module, names in ordered]
    return "\n".join(dict.fromkeys(lines))


def _in_order(line: tuple[str, set[str]]) -> tuple[int, str, tuple[int, str, str]]:
    """Parents first, then by module; two lines of one module by their first names."""
    module, names = line
    depth = len(module) - len(module.lstrip("."))
    return -depth, module, min(map(import_order, names))


def joined(head: Sequence[str], statements: Iterable[Statement]) -> str:
    """The text of a module."""
    text = "\n\n".join(head)
    above: Statement | None = None
    for statement in statements:
        text += "\n" * (_gap(above, statement) + 1) + statement.text
        above = statement
    return text + "\n"


def _gap(above: Statement | None, statement: Statement) -> int:
    """The empty lines between two statements, of which the first may be the imports."""
    if above is None:
        return 2 if statement.is_block else 1
    if above.is_block and statement.is_block and statement.gap == 0:
        return 0  # overloads may stand close together
    if above.is_block or statement.is_block:
        return 2
    return min(statement.gap, 1)
