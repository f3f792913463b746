"""The examples of `spec/GRAMMAR.md`."""

from __future__ import annotations

import re
from pathlib import Path

GRAMMAR = Path(__file__).parents[1] / "spec" / "GRAMMAR.md"


def examples() -> dict[str, str]:
    """The YAML blocks, by the line on which they begin and the heading above."""
    text = GRAMMAR.read_text("utf-8")
    found: dict[str, str] = {}
    for block in re.finditer(r"^```yaml\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        headings = re.findall(r"^#+ (.*)$", text[: block.start()], re.MULTILINE)
        line = text.count("\n", 0, block.start()) + 2
        found[f"{headings[-1]}, line {line}"] = block[1]
    return found
