"""Bad input gets exactly the message that its case in `refusals/` says, and nothing is written."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from refusals.ring import Case, cases, run, state, working_in
from wirewright import generate
from wirewright.codes import CODES
from wirewright.spec import yaml_events

CASES = cases()
# E901 is a bug of ours, which no input should reach; E706 and E707 come beside a report, and are in `diff/`.
NO_CASE = {"E706", "E707", "E901"}
TESTS = Path(__file__).parent
VERBS = ("importing", "exporting", "usage", "vendoring", "vendor_package")

_PLACE = re.compile(r"(?P<file>\S+):(?P<line>\d+):(?P<column>\d+): (?P<rest>.*)")
_NAME = re.compile('(union |of )?`"?([^`]+?)"?`')


@pytest.fixture(params=CASES, ids=lambda case: case.name)
def case(request: pytest.FixtureRequest) -> Case:
    found: Case = request.param
    if found.missing:
        pytest.skip(f"there is no {found.missing} here")
    return found


def test_refused(case: Case) -> None:
    with case.laid_out() as folder:
        before = state(folder)
        for command in case.commands:
            ran = run(command)
            assert ran.stderr == case.stderr, command
            assert ran.exit_code == case.exit_code, command
            assert ran.stdout == ""
            assert state(folder) == before, "something was written"


def test_message_has_the_code_of_its_case(case: Case) -> None:
    assert f"error[{case.code}]: " in case.stderr


@pytest.mark.parametrize("code", sorted(set(CODES) - NO_CASE))
def test_every_code_has_a_case(code: str) -> None:
    """Either a folder, or a message among the tests of its verb."""
    tests = [path for verb in VERBS for path in (TESTS / verb).glob("test_*.py")]
    tests += (TESTS / "importing" / "cases").glob("*/notes.txt")
    assert any(case.code == code for case in CASES) or any(
        code in path.read_text(encoding="utf-8") for path in tests
    )


def test_places_point_at_what_they_name(case: Case) -> None:
    """Carets stand under the text at the place; where the message names text of that line, under it."""
    printed = case.stderr.splitlines()
    with case.laid_out() as folder:
        for index, message in enumerate(printed):
            place = _PLACE.match(message)
            if place is None:
                continue
            text = _line(folder / place["file"], int(place["line"]))
            column = int(place["column"]) - 1
            assert 0 <= column <= len(text)
            assert re.match(r" +\| +\^+( help: |$)", printed[index + 2])
            width = printed[index + 2].partition(" help: ")[0].count("^")
            if "E2" < case.code < "E5":
                pointed = text[column : column + width]
                assert _is_named(pointed, place["rest"], text), message


def _line(path: Path, number: int) -> str:
    text = path.read_bytes().decode("utf-8-sig", "replace")
    return text.split("\n")[number - 1]


def _is_named(pointed: str, message: str, line: str) -> bool:
    """Whether the place is among what a message names of its line; many name nothing of it."""
    names = [name for whole, name in _NAME.findall(message) if not whole]
    named = [name for name in names if name in line]
    return not named or any(name in pointed or pointed in name for name in named)


CHECKED_IN = [case for case in CASES if not (case.folder / "make.py").exists()]


@pytest.mark.parametrize(
    "case",
    [case for case in CHECKED_IN if case.code < "E2"],
    ids=lambda case: case.name,
)
def test_both_yaml_parsers_say_the_same(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PyYAML may have been built without libyaml."""
    monkeypatch.setattr(yaml_events, "c_parser", None)
    with case.laid_out():
        assert run(case.commands[0]).stderr == case.stderr


def test_the_command_itself() -> None:
    """What the cases show in this process is what a process of its own prints."""
    (case,) = (case for case in CASES if case.name == "e203-nearest")
    with case.laid_out():
        command = [sys.executable, "-m", "wirewright", *case.commands[0]]
        ran = subprocess.run(command, capture_output=True)
    assert (ran.returncode, ran.stdout) == (1, b"")
    assert ran.stderr.decode().splitlines() == case.stderr.splitlines()


def test_a_bug_of_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is named as one, without a traceback."""

    def broken(job: object) -> None:
        raise LookupError("no such shelf")

    monkeypatch.setattr(generate, "check", broken)
    with working_in(tmp_path):
        ran = run(["check", "spec"])
    assert ran.exit_code == 101
    assert re.fullmatch(
        r"error\[E901\]: wirewright \S+ failed with LookupError: no such shelf \(.*\)\n"
        r"  help: this is a bug of wirewright: please report .*\n",
        ran.stderr,
    )
