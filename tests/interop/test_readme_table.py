"""What the README's table for people who come from `openai` names is there, on both sides."""

from __future__ import annotations

import builtins
import re
from pathlib import Path
from typing import Any

import openai
import openai_realtime
from openai.resources.realtime.realtime import RealtimeConnection
from openai.types import realtime

README = Path(__file__).parents[2] / "README.md"

CALL = re.compile(r"\b(client|connection)((?:\.\w+)+)")
NAME = re.compile(r"(?<![\w.\"])([A-Z]\w*[a-z]\w*)(?=[(.`,])")


def rows() -> list[tuple[str, str]]:
    """The two cells of each row."""
    text = README.read_text(encoding="utf-8")
    section = text.partition("### For people who come from `openai`")[2]
    lines = [
        line for line in section.partition("\n### ")[0].splitlines() if line[:2] == "| "
    ]
    cells = [line.strip("| ").split(" | ") for line in lines[1:]]
    return [(left, right) for left, right in (row[-2:] for row in cells if row[1:])]


def missing(text: str, client: Any, connection: Any, *modules: Any) -> list[str]:
    """Calls and names in a cell that lead nowhere."""
    lost: list[str] = []
    homes = {"client": client, "connection": connection}
    for home, path in CALL.findall(text):
        found = homes[home]
        for name in path.split(".")[1:]:
            found = getattr(found, name, None)
            if found is None:
                lost.append(home + path)
                break
    for name in NAME.findall(text):
        if not any(hasattr(module, name) for module in (*modules, builtins)):
            lost.append(name)
    return lost


def test_what_the_table_names_is_there() -> None:
    their_client = openai.OpenAI(api_key="key")
    their_connection = RealtimeConnection(object())  # type: ignore[arg-type]
    our_client = openai_realtime.Client("key")
    our_connection = our_client.realtime.connect(model="gpt-realtime")
    listed = rows()
    assert len(listed) > 30
    for left, right in listed:
        theirs = missing(left, their_client, their_connection, openai, realtime)
        assert not theirs, left
        same = left if right.startswith("the same") else ""
        ours = missing(f"{same} {right}", our_client, our_connection, openai_realtime)
        assert not ours, right
