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
        """The group on one line; a tuple of one element has its comma."""
        comma = "," if self.open == "(" and len(self.items) == 1 else ""
        return self.open + ", ".join(map(flat, self.items)) + comma + self.close


@dataclass(frozen=True, slots=True)
class Pair:
    """`key: value` of a dictionary, or `name=value` of a call."""

    key: str
    value: Part
    mark: str = ": "


Part = str | Group | Pair


def flat(part: Part) -> str:
    """The part on one line."""
    match part:
        case Group():
            return part.flat()
        case Pair():
            return part.key + part.mark + flat(part.value)
        case str():
            return part


def lay_out(part: Part, indent: int, prefix: str = "", suffix: str = "") -> Code:
    """`prefix`, the part, `suffix`, at an indentation; the first line is indented too."""
    margin = " " * indent
    line = margin + prefix + flat(part) + suffix
    match part:
        case _ if len(line) <= WIDTH:
            return Code(line)
        case Pair():
            return lay_out(part.value, indent, prefix + part.key + part.mark, suffix)
        case Group(items=items) if items:
            opening = margin + prefix + part.open
            if len(opening) > WIDTH and prefix.endswith("= "):
                body = lay_out(part, indent + 4)
                return Code(f"{margin}{prefix}(\n{body}\n{margin}){suffix}")
            comma = "" if _is_index(part) else ","
            lines = [lay_out(item, indent + 4, "", comma) for item in items]
            return Code("\n".join([opening, *lines, margin + part.close + suffix]))
        case _ if prefix.endswith(" = ") and len(margin + prefix + "(") <= WIDTH:
            return Code(
                f"{margin}{prefix}(\n{margin}    {flat(part)}\n{margin}){suffix}"
            )
        case _:
            return Code(line)


def _is_index(group: Group) -> bool:
    """Whether a comma after the only element would change its meaning."""
    return group.close.startswith("]") and len(group.open) > 1 and len(group.items) == 1


def lay_out_chain(
    operands: Sequence[Part], operator: str, indent: int, prefix: str, suffix: str
) -> Code:
    """Operands joined by an operator; in parentheses, one a line if need be, when they do not fit."""
    margin, deeper = " " * indent, " " * (indent + 4)
    if len(operands) == 1:
        return lay_out(operands[0], indent, prefix, suffix)
    joined = f" {operator} ".join(map(flat, operands))
    line = f"{margin}{prefix}{joined}{suffix}"
    if len(line) <= WIDTH:
        return Code(line)
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
    line = f"{' ' * indent}from {module} import {', '.join(listed)}"
    if len(line) <= WIDTH:
        return Code(line)
    return lay_out(Group("(", tuple(listed), ")"), indent, f"from {module} import ")


def import_order(name: str) -> tuple[int, str, str]:
    """Constants, classes, functions, as import sorters have it."""
    rank = 0 if name.isupper() else 1 if name[0].isupper() else 2
    return rank, name.lower(), name
