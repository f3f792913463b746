"""The report as JSON, and the JSON Schema of it. The format number grows when a reader would have to change."""

from __future__ import annotations

import json

from ..diagnostics import Span
from .change import Change, Verdict
from .report import Report, Side
from .rule import LEVELS
from .rules import RULES

FORMAT = 1

JsonValue = str | int | bool | None | list["JsonValue"] | dict[str, "JsonValue"]


def json_report(report: Report, version: str) -> str:
    """The report as a JSON document, without a final newline."""
    return json.dumps(report_data(report, version), indent=2, ensure_ascii=False)


def report_data(report: Report, version: str) -> dict[str, JsonValue]:
    """The report as JSON values, to the schema of `report_schema`."""
    ignored: list[JsonValue] = [
        {**_change(change), "reason": entry.reason, "until": entry.until.isoformat()}
        for change, entry in report.ignored
    ]
    summary: dict[str, JsonValue] = {
        "conclusion": report.conclusion,
        "semver": report.semver,
        "fail_on": report.fail_on,
        "failing": len(report.failing),
    }
    for level in reversed(LEVELS):
        summary[level] = report.count(level)
    return {
        "format": FORMAT,
        "wirewright": version,
        "old": _side(report.old),
        "new": _side(report.new),
        "summary": summary,
        "changes": [_change(change) for change in report.changes],
        "ignored": ignored,
    }


def _side(side: Side) -> JsonValue:
    return {
        "name": side.name,
        "revision": side.revision,
        "digest": side.digest,
        "source": side.display,
    }


def _change(change: Change) -> dict[str, JsonValue]:
    return {
        "rule": change.rule,
        "axis": change.axis,
        "level": change.level,
        "message": change.message,
        "subject": change.subject,
        "what": change.what,
        "before": change.before,
        "after": change.after,
        "probable": change.probable,
        "along": list(change.along),
        "old": place_data(change.old),
        "new": place_data(change.new),
        "verdicts": [_verdict(verdict) for verdict in change.verdicts],
        "code": {"before": change.code[0], "after": change.code[1]},
        "fingerprint": change.fingerprint,
    }


def place_data(span: Span | None) -> JsonValue:
    """A place as JSON values, to the schema of `place_schema`."""
    if span is None:
        return None
    return {
        "file": span.file,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }


def _verdict(verdict: Verdict) -> JsonValue:
    return {
        "party": verdict.party,
        "role": verdict.role,
        "level": verdict.level,
        "effect": verdict.effect,
        "reached": [
            {"root": reach.root, "path": reach.path} for reach in verdict.reached
        ],
    }


_TEXT: JsonValue = {"type": "string"}
_COUNT: JsonValue = {"type": "integer", "minimum": 0}
_LEVEL: JsonValue = {"enum": list(LEVELS)}


def object_schema(properties: dict[str, JsonValue], docs: str) -> dict[str, JsonValue]:
    """The schema of an object that has all of these properties and no other."""
    return {
        "type": "object",
        "description": docs,
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def place_schema() -> JsonValue:
    """The schema of a place."""
    return object_schema(
        {
            name: {"type": "integer", "minimum": 1} if name != "file" else _TEXT
            for name in ("file", "line", "column", "end_line", "end_column")
        },
        "A half-open range of a file, in code points from 1.",
    )


def report_schema() -> dict[str, JsonValue]:
    """The JSON Schema of the report."""
    side = object_schema(
        {"name": _TEXT, "revision": _TEXT, "digest": _TEXT, "source": _TEXT},
        "One of the two specs; `source` is how it was named.",
    )
    reach = object_schema(
        {"root": _TEXT, "path": _TEXT},
        "An event, endpoint or connection, and the shortest path of wire names from it.",
    )
    verdict = object_schema(
        {
            "party": {"enum": ["client", "server", "code"]},
            "role": {"enum": ["sends", "receives", "imports"]},
            "level": _LEVEL,
            "effect": {"enum": ["none", "extra", "unknown", "refused", "silent"]},
            "reached": {"type": "array", "items": {"$ref": "#/$defs/reach"}},
        },
        "What a change does to one party that was built for the old revision.",
    )
    change = _change_schema()
    ignored: dict[str, JsonValue] = {**change, "reason": _TEXT, "until": _TEXT}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "wirewright diff --format json",
        **_root(),
        "$defs": {
            "side": side,
            "place": place_schema(),
            "reach": reach,
            "verdict": verdict,
            "change": object_schema(change, "One difference."),
            "ignored": object_schema(ignored, "A difference that was agreed upon."),
        },
    }


def _change_schema() -> dict[str, JsonValue]:
    place: JsonValue = {"anyOf": [{"$ref": "#/$defs/place"}, {"type": "null"}]}
    return {
        "rule": {"enum": list[JsonValue](sorted(RULES))},
        "axis": {"enum": ["wire", "source", "behaviour"]},
        "level": _LEVEL,
        "message": _TEXT,
        "subject": _TEXT,
        "what": _TEXT,
        "before": _TEXT,
        "after": _TEXT,
        "probable": {"type": "boolean"},
        "along": {"type": "array", "items": _TEXT},
        "old": place,
        "new": place,
        "verdicts": {"type": "array", "items": {"$ref": "#/$defs/verdict"}},
        "code": object_schema({"before": _TEXT, "after": _TEXT}, "Lines of Python."),
        "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{12}$"},
    }


def _root() -> dict[str, JsonValue]:
    summary: dict[str, JsonValue] = {
        "conclusion": _TEXT,
        "semver": {"enum": ["major", "minor", "patch", "none"]},
        "fail_on": {"enum": ["breaking", "dangerous", "any"]},
        "failing": _COUNT,
        **{level: _COUNT for level in reversed(LEVELS)},
    }
    properties: dict[str, JsonValue] = {
        "format": {"const": FORMAT},
        "wirewright": _TEXT,
        "old": {"$ref": "#/$defs/side"},
        "new": {"$ref": "#/$defs/side"},
        "summary": object_schema(summary, "What the changes come to."),
        "changes": {"type": "array", "items": {"$ref": "#/$defs/change"}},
        "ignored": {"type": "array", "items": {"$ref": "#/$defs/ignored"}},
    }
    return object_schema(properties, "All differences between two revisions of a spec.")
