"""Laying out code in 88 columns as black does: on one line if it fits, else one element a line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .sinks import WIDTH, Code


@dataclass(frozen=True, slots=True)
class Group:
    """`open`, elements separated by commas, `close`."""

    open: str
    items: tuple[Part, ...]
    close: str

    def flat(self) -> str:
        """The group on one line."""
        return self.open + ", ".join(_flat(item) for item in self.items) + self.close


@dataclass(frozen=True, slots=True)
class Pair:
    """`key: value` of a dictionary, or `name=value` of a call."""

    key: str
    value: Part
    mark: str = ": "


Part = str | Group | Pair


def _flat(part: Part) -> str:
    match part:
        case Group():
            return part.flat()
        case Pair():
            return part.key + part.mark + _flat(part.value)
        case str():
            return part


def lay_out(part: Part, indent: int, prefix: str = "", suffix: str = "") -> Code:
    """`prefix`, the part, `suffix`, at an indentation; the first line is indented too."""
    margin = " " * indent
    flat = margin + prefix + _flat(part) + suffix
    match part:
        case _ if len(flat) <= WIDTH:
            return Code(flat)
        case Pair():
            return lay_out(part.value, indent, prefix + part.key + part.mark, suffix)
        case Group(items=items) if items and not _is_index(part):
            lines = [margin + prefix + part.open]
            lines += [lay_out(item, indent + 4, "", ",") for item in part.items]
            lines.append(margin + part.close + suffix)
            return Code("\n".join(lines))
        case _:
            return Code(flat)


def _is_index(group: Group) -> bool:
    """Whether a comma after the only element would change its meaning."""
    return group.close == "]" and len(group.open) > 1 and len(group.items) == 1


def lay_out_chain(
    operands: Sequence[Part], operator: str, indent: int, prefix: str, suffix: str
) -> Code:
    """Operands joined by an operator; in parentheses, one a line if need be, when they do not fit."""
    margin, deeper = " " * indent, " " * (indent + 4)
    if len(operands) == 1:
        return lay_out(operands[0], indent, prefix, suffix)
    joined = f" {operator} ".join(_flat(operand) for operand in operands)
    flat = f"{margin}{prefix}{joined}{suffix}"
    if len(flat) <= WIDTH:
        return Code(flat)
    if len(deeper + joined) <= WIDTH:
        body = deeper + joined
    else:
        first, *rest = operands
        lines = [lay_out(first, indent + 4)]
        lines += [lay_out(operand, indent + 4, f"{operator} ") for operand in rest]
        body = "\n".join(lines)
    return Code(f"{margin}{prefix}(\n{body}\n{margin}){suffix}")


def import_line(module: str, names: Iterable[str], indent: int = 0) -> Code:
    """`from module import a, b`, the names sorted."""
    listed = sorted(names, key=import_order)
    flat = f"{' ' * indent}from {module} import {', '.join(listed)}"
    if len(flat) <= WIDTH:
        return Code(flat)
    return lay_out(Group("(", tuple(listed), ")"), indent, f"from {module} import ")


def import_order(name: str) -> tuple[int, str, str]:
    """Constants, classes, functions, as import sorters have it."""
    rank = 0 if name.isupper() else 1 if name[0].isupper() else 2
    return rank, name.lower(), name
