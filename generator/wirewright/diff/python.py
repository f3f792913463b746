"""Before and after in Python: what the generated source has for a change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .walk import Site


@dataclass(frozen=True, slots=True)
class Names:
    """What one side calls things in the generated source.

    Attributes:
        classes: By type name, and by `event KEY`.
        attributes: By owner (a type name, or `event KEY`) and wire name: the line of the class that declares it.
        channels: By channel: its name as an argument.
    """

    classes: Mapping[str, str] = field(default_factory=dict[str, str])
    attributes: Mapping[tuple[str, str], str] = field(
        default_factory=dict[tuple[str, str], str]
    )


@dataclass(frozen=True, slots=True)
class Python:
    """The generated source of both sides."""

    old: Names
    new: Names


NO_PYTHON = Python(Names(), Names())


def snippets(
    python: Python, rule: str, site: Site, old: str, new: str
) -> tuple[str, str]:
    """Lines of Python before and after; empty where there is nothing to show."""
    kind, first, second = site.node
    if kind not in ("type", "event"):
        return "", ""
    owners = [f"event {name}" if kind == "event" else name for name in (first, second)]
    paths = [site.path.rstrip("[]{}") if site.what else ""] * 2
    if rule in ("field-renamed", "field-moved"):
        paths = [old, new]
    return (
        _snippet(python.old, owners[0].partition("/")[0], paths[0]),
        _snippet(python.new, owners[1].partition("/")[0], paths[1]),
    )


def _snippet(names: Names, owner: str, path: str) -> str:
    name = names.classes.get(owner)
    if name is None:
        return ""
    if not path:
        return f"from package import {name}"
    wire, _, inner = path.partition(".")
    line = names.attributes.get((owner, path)) or names.attributes.get((owner, wire))
    if line is None:
        return ""
    if inner and (owner, path) not in names.attributes:
        return f"{name}(...).{path}"
    return f"class {name}:\n    {line}"
