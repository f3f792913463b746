"""Defaults of a document that are none: values which the type of their member does not admit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from ..diagnostics import Diagnostic, Diagnostics, Span
from ..spec.nodes import Mapping
from ..spec.rewriting import plain, rewritten
from ..spec.source import SourceFile, parse
from ..spec.yaml_text import Data


def drop_defaults(
    files: dict[str, str], problems: Sequence[Diagnostic], notices: Diagnostics
) -> bool:
    """Take the defaults at which the problems are out of the files, with a notice (E811) for each.

    Gives False, and changes nothing, where a problem is something else.
    """
    by_file: dict[str, list[Diagnostic]] = {}
    for item in problems:
        if (
            item.span is None
            or item.code != "E305"
            or "the default" not in item.message
        ):
            return False
        by_file.setdefault(item.span.file.rpartition("/")[2], []).append(item)
    made: dict[str, str] = {}
    for name, items in by_file.items():
        root = parse(SourceFile(name, "", files[name]), Diagnostics())
        assert root is not None
        data = cast(dict[str, Data], plain(root))
        for item in items:
            assert item.span is not None
            if not _drop(root, data, item.span):
                return False
        made[name] = rewritten(files[name], root, data)
    files.update(made)
    for item in problems:
        notices.error("E811", f"{item.message}; it is left out", None)
    return True


def _drop(node: Mapping, data: Any, span: Span) -> bool:
    """Take out the default that stands around a place."""
    for entry in node.entries:
        value, key = entry.value, entry.key.text
        if not _holds(value.span, span):
            continue
        if key == "default":
            data.pop(key, None)
            return True
        if isinstance(value, Mapping):
            return _drop(value, data[key], span)
        for index, item in enumerate(cast("list[object]", getattr(value, "items", ()))):
            if isinstance(item, Mapping) and _holds(item.span, span):
                return _drop(item, data[key][index], span)
    return False


def _holds(outer: Span, inner: Span) -> bool:
    start, end = (outer.line, outer.column), (outer.end_line, outer.end_column)
    return start <= (inner.line, inner.column) < end
