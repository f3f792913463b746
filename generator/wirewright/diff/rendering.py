"""A report in any of the formats."""

from __future__ import annotations

from .report import Report


def render(
    report: Report,
    format: str,
    version: str,
    *,
    color: bool = False,
    verbose: bool = False,
) -> str:
    """The report as text of a format, without a final newline; what a format needs is imported for it only."""
    match format:
        case "json":
            from .data import json_report

            return json_report(report, version)
        case "markdown":
            from .markdown import markdown_report

            return markdown_report(report)
        case "html":
            from .page import html_report

            return html_report(report)
        case "github":
            from .annotations import github_report

            return github_report(report)
        case "sarif":
            from .annotations import sarif_report

            return sarif_report(report, version)
        case "junit":
            from .annotations import junit_report

            return junit_report(report)
        case _:
            from .text import text_report

            return text_report(report, color=color, verbose=verbose)
