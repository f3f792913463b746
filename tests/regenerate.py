"""Rewrites every file that the tests expect to the letter: `python tests/regenerate.py`.

Read the difference before you commit it: it is what users will see.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from diff.pairs import rewrite_pairs
from evolution.matrix import rewrite_matrix
from refusals.ring import rewrite_messages
from test_goldens import rewrite_goldens
from usage.cases import rewrite_findings

from wirewright.diff.data import report_schema
from wirewright.spec.forms import json_schema
from wirewright.usage.reports import usage_schema

ROOT = Path(__file__).parents[1]
SCHEMA = ROOT / "spec" / "wirewright.schema.json"
DIFF_SCHEMA = ROOT / "spec" / "diff.schema.json"
USAGE_SCHEMA = ROOT / "spec" / "usage.schema.json"


def schema_text() -> str:
    """The JSON Schema of a spec file, as it is checked in."""
    return json.dumps(json_schema(), indent=2) + "\n"


def rewrite_schema() -> None:
    SCHEMA.write_bytes(schema_text().encode())


def diff_schema_text() -> str:
    """The JSON Schema of `diff --format json`, as it is checked in."""
    return json.dumps(report_schema(), indent=2) + "\n"


def rewrite_diff_schema() -> None:
    DIFF_SCHEMA.write_bytes(diff_schema_text().encode())


def usage_schema_text() -> str:
    """The JSON Schema of `usage --format json`, as it is checked in."""
    return json.dumps(usage_schema(), indent=2) + "\n"


def rewrite_usage_schema() -> None:
    USAGE_SCHEMA.write_bytes(usage_schema_text().encode())


JOBS: list[Callable[[], None]] = [
    rewrite_messages,
    rewrite_schema,
    rewrite_diff_schema,
    rewrite_usage_schema,
    rewrite_findings,
    rewrite_goldens,
    rewrite_pairs,
    rewrite_matrix,
]

if __name__ == "__main__":
    for job in JOBS:
        job()
