"""The report for the machines of a CI: GitHub's annotations, SARIF, JUnit."""

from __future__ import annotations

import json
from xml.sax.saxutils import escape, quoteattr

from ..diagnostics import Span
from .change import Change
from .data import JsonValue
from .report import Report, place
from .rule import Level
from .rules import RULES
from .text import reaches

_GITHUB: dict[Level, str] = {
    "breaking": "error",
    "dangerous": "warning",
    "info": "notice",
}
_SARIF: dict[Level, str] = {"breaking": "error", "dangerous": "warning", "info": "note"}


def github_report(report: Report) -> str:
    """One workflow command a change, the worst first; then the conclusion as plain text."""
    lines = [
        workflow_command(
            _GITHUB[change.level],
            change.new or change.old,
            change.rule,
            f"{change.message}{_who(change)}",
        )
        for change in report.ordered
    ]
    return "\n".join([*lines, report.conclusion])


def workflow_command(level: str, span: Span | None, title: str, text: str) -> str:
    """A line that makes GitHub show a text at a place of a file."""
    where: list[str] = []
    if span is not None:
        where = [
            f"file={_property(span.file)}",
            f"line={span.line}",
            f"endLine={span.end_line}",
            f"col={span.column}",
            f"endColumn={span.end_column}",
        ]
    return f"::{level} {','.join([*where, f'title={_property(title)}'])}::{_data(text)}"


def _who(change: Change) -> str:
    """Whom the change hurts, in the words of a message."""
    hurt = [
        f"{verdict.level} for a {verdict.party} that "
        f"{'sends' if verdict.role == 'sends' else 'receives'} it: "
        f"{reaches(verdict.reached)}"
        for verdict in change.verdicts
        if verdict.level != "info" and verdict.role != "imports"
    ]
    return "".join(f"\n{line}" for line in hurt)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def sarif_report(report: Report, version: str) -> str:
    """The report as SARIF 2.1.0: rules, results with both places, fingerprints; what is ignored is suppressed."""
    ids = sorted({change.rule for change in report.changes})
    ids = sorted({*ids, *(change.rule for change, _ in report.ignored)})
    results = [_result(change, ids) for change in report.ordered]
    for change, entry in report.ignored:
        suppression: JsonValue = {"kind": "external", "justification": entry.reason}
        results.append({**_result(change, ids), "suppressions": [suppression]})
    return sarif_log([_rule(id) for id in ids], list[JsonValue](results), version)


def sarif_log(rules: list[JsonValue], results: list[JsonValue], version: str) -> str:
    """A SARIF document of one run."""
    driver: JsonValue = {"name": "wirewright", "version": version, "rules": rules}
    run: JsonValue = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    document: JsonValue = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    }
    return json.dumps(document, indent=2, ensure_ascii=False)


def _rule(id: str) -> JsonValue:
    rule = RULES[id]
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.reason},
        "help": {"text": rule.how},
        "defaultConfiguration": {"level": _SARIF[rule.level]},
    }


def _result(change: Change, ids: list[str]) -> dict[str, JsonValue]:
    result: dict[str, JsonValue] = {
        "ruleId": change.rule,
        "ruleIndex": ids.index(change.rule),
        "level": _SARIF[change.level],
        "message": {"text": change.message + _who(change)},
        "partialFingerprints": {"wirewright/v1": change.fingerprint},
    }
    if (span := change.new or change.old) is not None:
        result["locations"] = [location(span)]
    if change.new is not None and change.old is not None:
        result["relatedLocations"] = [
            {**location(change.old), "message": {"text": "before"}}
        ]
    return result


def location(span: Span) -> dict[str, JsonValue]:
    """A place as SARIF has it."""
    region: JsonValue = {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
    artifact: JsonValue = {"uri": _uri(span.file)}
    return {"physicalLocation": {"artifactLocation": artifact, "region": region}}


def _uri(path: str) -> str:
    from urllib.parse import quote

    return quote(path, safe="/")


def junit_report(report: Report) -> str:
    """One case a change; those at or above the level that fails have failed."""
    failing = {change.fingerprint for change in report.failing}
    cases: list[str] = []
    for change in report.ordered:
        name = quoteattr(_xml(change.message))
        head = f'    <testcase classname="wirewright.{change.rule}" name={name}'
        if change.fingerprint not in failing:
            cases.append(f"{head}/>")
            continue
        detail = "\n".join(
            text
            for text in (
                change.message + _who(change),
                place(change.old) and f"before: {place(change.old)}",
                place(change.new) and f"after: {place(change.new)}",
                RULES[change.rule].how,
            )
            if text
        )
        kind = quoteattr(change.level)
        cases += [
            f"{head}>",
            f"      <failure type={kind} message={name}>{escape(_xml(detail))}</failure>",
            "    </testcase>",
        ]
    cases += [
        f'    <testcase classname="wirewright.{change.rule}" '
        f"name={quoteattr(_xml(change.message))}><skipped "
        f"message={quoteattr(_xml(entry.reason))}/></testcase>"
        for change, entry in report.ignored
    ]
    total = len(report.changes) + len(report.ignored)
    suite = quoteattr(_xml(f"{report.old.label} -> {report.new.label}"))
    counts = f'tests="{total}" failures="{len(report.failing)}" skipped="{len(report.ignored)}"'
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            f"<testsuites {counts}>",
            f"  <testsuite name={suite} {counts}>",
            *cases,
            "  </testsuite>",
            "</testsuites>",
        ]
    )


def _xml(text: str) -> str:
    """Text without what XML cannot hold."""
    return "".join(
        char
        for char in text
        if char in "\t\n"
        or " " <= char <= "\ud7ff"
        or "\ue000" <= char <= "\ufffd"
        or char > "\uffff"
    )
