"""Parts of a module, each formatted already → the module, with black's empty lines between them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..python.layout import import_line
from .modules import Import, Statement

_CHECKING = Import("typing", "TYPE_CHECKING", "TYPE_CHECKING")


def import_blocks(
    imports: Iterable[Import], typed: Sequence[tuple[Import, Import | None]]
) -> list[str]:
    """Import lines: the standard library's, ours, and those for type checkers.

    `typed` is what type checkers take, and what takes its place when the module runs: another import, or something
    that the module defines, for which there is a stand-in further down.
    """
    listed = [*dict.fromkeys(imports)]
    typing = [item for item in listed if item.typing]
    typing += [first for first, _ in dict.fromkeys(typed)]
    if typing:
        listed.append(_CHECKING)
    always = dict.fromkeys(item for item in listed if not item.typing)
    blocks = [
        _block([item for item in always if not item.is_ours], 0),
        _block([item for item in always if item.is_ours], 0),
    ]
    if typing:
        inside = [
            _block([item for item in typing if item.is_ours is ours], 4)
            for ours in (False, True)
        ]
        block = "if TYPE_CHECKING:\n" + "\n\n".join(part for part in inside if part)
        others = [other for _, other in typed if other is not None]
        if others:
            block += f"\nelse:\n{_block(others, 4)}"
        blocks.append(block)
    return [block for block in blocks if block]


def stand_in(typed: Import, name: str) -> Statement:
    """What stands in for an import of type checkers when the module runs: something that it defines itself."""
    text = f"if not TYPE_CHECKING:\n    {typed.alias} = {name}"
    needs = frozenset({name})
    return Statement((), text, needs, frozenset(), (), 1, is_block=False)


def _block(imports: Iterable[Import], indent: int) -> str:
    listed = [*imports]
    plain = sorted({item.name for item in listed if not item.module})
    by_module: dict[str, set[str]] = {}
    for item in listed:
        if item.module:
            renamed = "" if item.alias == item.name else f" as {item.alias}"
            by_module.setdefault(item.module, set()).add(item.name + renamed)
    lines = [f"{' ' * indent}import {name}" for name in plain]
    ordered = sorted(by_module, key=_depth_first)
    lines += [import_line(module, by_module[module], indent) for module in ordered]
    return "\n".join(lines)


def _depth_first(module: str) -> tuple[int, str]:
    return -(len(module) - len(module.lstrip("."))), module


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
