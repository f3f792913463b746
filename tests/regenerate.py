"""Rewrites every file that the tests expect to the letter: `python tests/regenerate.py`.

Read the difference before you commit it: it is what users will see.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from refusals.ring import rewrite_messages
from test_goldens import rewrite_goldens

from wirewright.spec.forms import json_schema

ROOT = Path(__file__).parents[1]
SCHEMA = ROOT / "spec" / "wirewright.schema.json"


def schema_text() -> str:
    """The JSON Schema of a spec file, as it is checked in."""
    return json.dumps(json_schema(), indent=2) + "\n"


def rewrite_schema() -> None:
    SCHEMA.write_bytes(schema_text().encode())


JOBS: list[Callable[[], None]] = [rewrite_messages, rewrite_schema, rewrite_goldens]

if __name__ == "__main__":
    for job in JOBS:
        job()
