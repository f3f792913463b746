"""What is said of things rather than sent: docs, deprecation, provenance, and settings of any kind."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from ..spec.model import ErrorReply, HttpConventions, Provenance, Reply
from .walk import Site, Walk
from .words import dotted, reply

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    from ..spec.model import Path


def _dotted(item: object) -> str:
    """A path with dots; anything else as it is shown elsewhere."""
    return dotted(cast("Path", item)) if isinstance(item, tuple) else _shown(item)


def compare_docs(walk: Walk, site: Site, old: str, new: str) -> None:
    """Words, but not where their lines break."""
    if old.split() != new.split():
        walk.add("docs-changed", site)


def compare_provenance(
    walk: Walk, site: Site, old: Provenance, new: Provenance
) -> None:
    """Deprecation, and where a fact comes from; renames are told by themselves."""
    if old.deprecated is None and new.deprecated is not None:
        note = f": {new.deprecated}" if new.deprecated else ""
        walk.add("deprecation-added", site, more=note)
    elif new.deprecated is None and old.deprecated is not None:
        walk.add("deprecation-removed", site)
    elif old.deprecated != new.deprecated:
        compare_docs(walk, site, old.deprecated or "", new.deprecated or "")
    for name in ("since", "source", "published", "corrects"):
        before, after = getattr(old, name), getattr(new, name)
        if before != after:
            walk.add(
                "provenance-changed", site, _shown(before), _shown(after), what=name
            )


def compare_settings(
    walk: Walk,
    site: Site,
    old: DataclassInstance,
    new: DataclassInstance,
    known: Iterable[str],
    rule: str = "setting-changed",
) -> None:
    """Every attribute that no rule of its own is about: what the model has, is compared."""
    skipped = {*known, "span", "name"}
    for attribute in dataclasses.fields(old):
        if attribute.name in skipped:
            continue
        before, after = getattr(old, attribute.name), getattr(new, attribute.name)
        if before != after:
            walk.add(rule, site, _shown(before), _shown(after), what=attribute.name)


def _shown(value: object) -> str:
    """A setting as text: names joined, objects by what is set in them."""
    match value:
        case None | () | "":
            return "none"
        case bool():
            return "true" if value else "false"
        case str() | int() | float():
            return f"`{value}`"
        case tuple():
            items = cast("tuple[object, ...]", value)
            return ", ".join(_shown(item) for item in items)
        case Reply():
            return reply(value)
        case ErrorReply() | HttpConventions():
            settings = (
                (attribute.name, getattr(value, attribute.name))
                for attribute in dataclasses.fields(value)
            )
            # Whatever is a tuple in these is a path.
            return ", ".join(
                f"{name} {_dotted(item)}" for name, item in settings if item is not None
            )
        case _ if dataclasses.is_dataclass(value) and not isinstance(value, type):
            parts = (
                f"{attribute.name} {_shown(getattr(value, attribute.name))}"
                for attribute in dataclasses.fields(value)
                if attribute.name != "span"
                and getattr(value, attribute.name) not in (None, "", ())
            )
            return ", ".join(parts)
        case _:
            return str(value)
