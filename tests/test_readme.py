"""What the README says is so: its example prints what stands below it, and it has the two set-up commands."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

from commands import wirewright

ROOT = Path(__file__).parents[1]
FILE = "# agent.py\n"
"""The first line of a block that is a file to look at."""
BLOCKS = re.findall(
    r"^```(\w*)\n(.*?)^```", (ROOT / "README.md").read_text(), re.M | re.S
)


def test_the_examples_print_what_stands_below_them() -> None:
    examples = [
        (code, BLOCKS[index + 1][1])
        for index, (language, code) in enumerate(BLOCKS)
        if language == "python"
        and BLOCKS[index + 1][0] == ""
        and not code.startswith(FILE)
    ]
    assert examples
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated")}
    for code, output in examples:
        done = subprocess.run(
            [sys.executable, "-c", code],
            env=environment,
            capture_output=True,
            text=True,
        )
        assert (done.stderr, done.stdout) == ("", output)


def test_what_is_found_in_code_stands_below_it(tmp_path: Path) -> None:
    (code, output), *others = [
        (code, BLOCKS[index + 1][1])
        for index, (_, code) in enumerate(BLOCKS)
        if code.startswith(FILE)
    ]
    assert not others
    (tmp_path / "agent.py").write_text(code)
    done = wirewright("usage", "agent.py", cwd=tmp_path)
    assert (done.returncode, done.stderr, done.stdout) == (1, "", output)


def test_commands_print_what_stands_below_them(tmp_path: Path) -> None:
    sessions = [code for language, code in BLOCKS if language == "console"]
    assert sessions
    for session in sessions:
        for step in re.split(r"^\$ ", session, flags=re.M)[1:]:
            command, _, output = step.partition("\n")
            program, *arguments = shlex.split(command)
            assert program == "wirewright"
            done = wirewright(*arguments, cwd=tmp_path)
            assert (done.returncode, done.stdout, done.stderr) == (0, output, "")


def test_what_changed_in_a_document_stands_below_it(tmp_path: Path) -> None:
    ((index, document),) = [
        (index, code)
        for index, (_, code) in enumerate(BLOCKS)
        if code.startswith("# door.yaml\n")
    ]
    arguments = ("import", "openapi", "door.yaml")
    (tmp_path / "door.yaml").write_text(document)
    wirewright(*arguments, "-o", "spec/door/v1", cwd=tmp_path)
    old = "[front, back]}\n"
    assert old in document
    picture = "        picture: {type: string, contentEncoding: base64}\n"
    new = f"[front, back, cellar]}}\n{picture}"
    (tmp_path / "door.yaml").write_text(document.replace(old, new))
    assert BLOCKS[index + 1][1].startswith("wirewright import openapi door.yaml --into")
    done = wirewright(*arguments, "--into", "spec/door/v1", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == BLOCKS[index + 2][1]


def test_there_are_two_commands_that_set_everything_up() -> None:
    commands = [
        line
        for _, code in BLOCKS
        for line in code.splitlines()
        if line.startswith("python3 -m venv")
    ]
    assert len(commands) == 2
    assert commands[0].endswith("wirewright generate")
    assert commands[1].endswith("pytest")
