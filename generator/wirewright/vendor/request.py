"""What was asked of `vendor`: the same table in the lock, in a configuration, and on the command line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import cast, get_args

from .selection import Only, Role, Selection

Report = Callable[[str, str], None]
"""Takes the key of a wrong entry, and how the sentence "`key` ..." goes on."""

DEFAULT = Selection()


@dataclass(frozen=True, slots=True)
class Request:
    """A selection of a spec.

    Attributes:
        spec: The name of a spec that comes with wirewright, or the path of one from where the table stands, which then
            begins with a dot. With a revision it stays at that one, without it is the newest.
    """

    spec: str
    selection: Selection

    def table(self) -> dict[str, object]:
        """What differs from the defaults, as JSON."""
        table: dict[str, object] = {"spec": self.spec}
        for field in fields(Selection):
            value = getattr(self.selection, field.name)
            if value != getattr(DEFAULT, field.name):
                table[key_of(field.name)] = _plain(value)
        return table


def key_of(attribute: str) -> str:
    """The key of an attribute of `Selection`."""
    return attribute.replace("_", "-")


KEYS = tuple(key_of(field.name) for field in fields(Selection))
"""What a table may have beside its spec."""


def _plain(value: object) -> object:
    if not isinstance(value, tuple):
        return value
    items = cast("tuple[object, ...]", value)
    if all(isinstance(item, tuple) for item in items):
        return dict(cast("tuple[tuple[str, str], ...]", items))
    return list(items)


def read_selection(table: Mapping[str, object], report: Report) -> Selection:
    """The selection that a table asks for; keys that it does not know are left to the caller."""
    return Selection(
        events=_texts(table, "events", report),
        types=_texts(table, "types", report),
        channels=_texts(table, "channels", report),
        role=cast("Role", _choice(table, "role", get_args(Role), report)),
        only=cast("Only", _choice(table, "only", get_args(Only), report)),
        single_file=_flag(table, "single-file", report),
        names=_names(table, "names", report),
        prefix=read_text(table, "prefix", report) or "",
        header=_texts(table, "header", report),
    )


def read_text(table: Mapping[str, object], key: str, report: Report) -> str | None:
    """The text at a key; None when it is missing or, reported, none."""
    value = table.get(key)
    if value is None or isinstance(value, str):
        return value
    report(key, "has to be a text")
    return None


def _texts(table: Mapping[str, object], key: str, report: Report) -> tuple[str, ...]:
    if key not in table:
        return ()
    value = table[key]
    if value == [] and key != "header":
        report(key, "is empty; leave it out, or name something")
        return ()
    if isinstance(value, list):
        items = cast("list[object]", value)
        texts = [item for item in items if isinstance(item, str)]
        if len(texts) == len(items):
            return tuple(texts)
    report(key, "has to be a list of texts")
    return ()


def _choice(
    table: Mapping[str, object], key: str, known: tuple[str, ...], report: Report
) -> str:
    default: str = getattr(DEFAULT, key)
    value = table.get(key, default)
    if isinstance(value, str) and value in known:
        return value
    report(key, f"has to be one of {', '.join(f'`{name}`' for name in known)}")
    return default


def _flag(table: Mapping[str, object], key: str, report: Report) -> bool:
    value = table.get(key, False)
    if isinstance(value, bool):
        return value
    report(key, "has to be true or false")
    return False


def _names(
    table: Mapping[str, object], key: str, report: Report
) -> tuple[tuple[str, str], ...]:
    value = table.get(key, {})
    if isinstance(value, dict):
        items = cast("dict[str, object]", value)
        pairs = [(old, new) for old, new in items.items() if isinstance(new, str)]
        if len(pairs) == len(items):
            return tuple(sorted(pairs))
    report(key, "has to map names of classes to the names that they get")
    return ()
