"""The report of `usage` as text, JSON, annotations for GitHub, and SARIF."""

from __future__ import annotations

import json

from ..diagnostics import Diagnostic
from ..diff.annotations import location, sarif_log, workflow_command
from ..diff.data import JsonValue, object_schema, place_data, place_schema
from ..diff.text import printable
from .finding import Finding
from .rules import USAGE_RULES
from .run import Report

FORMAT = 1
FORMATS = ("text", "json", "github", "sarif")

_ANSI = {"error": "1;31", "warning": "33"}


def render(report: Report, format: str, version: str, *, color: bool = False) -> str:
    """The report as text of a format, without a final newline."""
    match format:
        case "json":
            return json.dumps(_data(report, version), indent=2, ensure_ascii=False)
        case "github":
            return _github(report)
        case "sarif":
            return _sarif(report, version)
        case _:
            return _text(report, color)


def _text(report: Report, color: bool) -> str:
    lines: list[str] = []
    for finding in report.findings:
        span = finding.span
        label = f"{finding.level}[{finding.rule}]"
        if color:
            label = f"\x1b[{_ANSI[finding.level]}m{label}\x1b[0m"
        place = f"{span.file}:{span.line}:{span.column}"
        lines.append(
            printable(f"{place}: ") + label + printable(f": {finding.message}")
        )
    return "\n".join([*lines, report.conclusion])


def _data(report: Report, version: str) -> dict[str, JsonValue]:
    return {
        "format": FORMAT,
        "wirewright": version,
        "spec": report.spec,
        "revision": report.revision,
        "files": report.files,
        "findings": [_finding(finding) for finding in report.findings],
        "unread": [_unread(problem) for problem in report.problems],
    }


def _finding(finding: Finding) -> JsonValue:
    return {
        "rule": finding.rule,
        "level": finding.level,
        "message": finding.message,
        "name": finding.name,
        "new": finding.new,
        "fixable": finding.edit is not None,
        "place": place_data(finding.span),
    }


def _unread(problem: Diagnostic) -> JsonValue:
    return {
        "code": problem.code,
        "message": problem.message,
        "place": place_data(problem.span),
    }


def _github(report: Report) -> str:
    lines = [
        workflow_command(item.level, item.span, item.rule, item.message)
        for item in report.findings
    ]
    return "\n".join([*lines, report.conclusion])


def _sarif(report: Report, version: str) -> str:
    ids = sorted({finding.rule for finding in report.findings})
    results: list[JsonValue] = [
        {
            "ruleId": finding.rule,
            "ruleIndex": ids.index(finding.rule),
            "level": finding.level,
            "message": {"text": finding.message},
            "locations": [location(finding.span)],
        }
        for finding in report.findings
    ]
    return sarif_log([_rule(id) for id in ids], results, version)


def _rule(id: str) -> JsonValue:
    rule = USAGE_RULES[id]
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.title},
        "help": {"text": rule.how},
        "defaultConfiguration": {"level": rule.level},
    }


def usage_schema() -> dict[str, JsonValue]:
    """The JSON Schema of `--format json`."""
    text: JsonValue = {"type": "string"}
    place: JsonValue = {"$ref": "#/$defs/place"}
    finding: dict[str, JsonValue] = {
        "rule": {"enum": list[JsonValue](sorted(USAGE_RULES))},
        "level": {"enum": ["error", "warning"]},
        "message": text,
        "name": text,
        "new": text,
        "fixable": {"type": "boolean"},
        "place": place,
    }
    unread: dict[str, JsonValue] = {
        "code": text,
        "message": text,
        "place": {"anyOf": [place, {"type": "null"}]},
    }
    root = object_schema(
        {
            "format": {"const": FORMAT},
            "wirewright": text,
            "spec": text,
            "revision": text,
            "files": {"type": "integer", "minimum": 0},
            "findings": {"type": "array", "items": {"$ref": "#/$defs/finding"}},
            "unread": {"type": "array", "items": {"$ref": "#/$defs/unread"}},
        },
        "Names of an API in Python code that do not fit a revision of it.",
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "wirewright usage --format json",
        **root,
        "$defs": {
            "place": place_schema(),
            "finding": object_schema(finding, "One name at one place."),
            "unread": object_schema(unread, "A file that could not be looked at."),
        },
    }
