"""The programs with a client in the README print what stands below them, against the server of these tests."""

from __future__ import annotations

import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

from example_server import ExampleServer

README = Path(__file__).parents[2] / "README.md"

BLOCK = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def programs() -> list[tuple[str, str]]:
    """The blocks of Python that are followed by a block of text, and that text."""
    blocks = BLOCK.findall(README.read_text(encoding="utf-8"))
    return [
        (code, output)
        for (language, code), (kind, output) in pairwise(blocks)
        if (language, kind) == ("python", "text")
    ]


def test_the_clients_of_the_readme(
    api: ExampleServer, environment: dict[str, str]
) -> None:
    found = programs()
    assert found
    for code, output in found:
        url = f"Client(websocket_url={api.websocket_url!r})"
        here, count = re.subn(r"Client\(\)", url, code)
        assert count == 1
        done = subprocess.run(
            [sys.executable, "-c", here],
            env=environment,
            capture_output=True,
            timeout=30,
            check=False,
        )
        assert (done.stderr.decode(), done.stdout.decode()) == ("", output)
