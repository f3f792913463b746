"""Locks that somebody edited, and maps of names that are none."""

from __future__ import annotations

import re

import pytest

from hosts import Host

LOCK = "bell/.wirewright.json"
RESTORE = "take the lock from version control, or vendor again to another place"
EVENTS = ("--events", "opened,ring")


@pytest.fixture
def bell(host: Host) -> Host:
    host.done("add", "spec/door-bell/v1", "bell", *EVENTS)
    return host


def errors(message: str) -> list[str]:
    """The errors of a message without places and source lines."""
    return re.findall(r"^(?:\S+: )?error\[(.*)$", message, re.M)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('"spec":', '"specs":', ["E866]: in the lock, `specs` is no key that a lock has", "E866]: in the lock, `spec` is missing"]),
        ('"name": "door-bell"', '"name": 7', ["E866]: in the lock, `name` has to be a text"]),
        ('"revision": "v1",\n', "", ["E866]: in the lock, `revision` is missing"]),
        ('"opened",', "7,", ["E866]: in the lock, `events` has to be a list of texts"]),
        ('"asked": {', '"asked": 1, "x": {', ["E866]: in the lock, `asked` has to be a table", "E866]: in the lock, `spec` is missing", "E866]: in the lock, `x` is no key that a lock has"]),
        ('"format": 1', '"format": 2', ["E602]: `bell/.wirewright.json` was written by a newer wirewright (format 2, this one knows 1)"]),
        ('"format": 1', '"format": "1"', ["E602]: `bell/.wirewright.json` is not a manifest, so nobody knows which files in `bell` are generated"]),
        ("{", "", ["E602]: `bell/.wirewright.json` is not JSON, so nobody knows which files in `bell` are generated"]),
        ('"_runtime.py"', '"../_runtime.py"', ["E605]: `bell/.wirewright.json` lists `../_runtime.py`, which leaves the folder"]),
    ],
)  # fmt: skip
def test_a_damaged_lock(bell: Host, old: str, new: str, expected: list[str]) -> None:
    bell.edit(LOCK, old, new)
    for verb in (
        ("check",),
        ("update",),
        ("diff",),
        ("remove", "bell"),
        ("add", "spec/door-bell/v2", "bell"),
    ):
        status, message = bell.refused(*verb)
        assert status == 3
        assert sorted(errors(message)) == sorted(expected)


def test_the_place_of_the_damage(bell: Host) -> None:
    text = bell.read(LOCK)
    bell.edit(LOCK, '"name": "door-bell"', '"name": 7')
    line = text[: text.index('"name": "door-bell"')].count("\n") + 1
    status, message = bell.refused("check")
    assert status == 3
    assert message.splitlines() == [
        f"{LOCK}:{line}:5: error[E866]: in the lock, `name` has to be a text",
        f'{line:>5} |     "name": 7,',
        f"      |     ^^^^^^ help: {RESTORE}",
    ]


def test_a_digest_that_is_none(bell: Host) -> None:
    text = bell.read(LOCK)
    bell.write(LOCK, re.sub(r'("_runtime.py": ")[0-9a-f]+', r"\1abc", text))
    _, message = bell.refused("check")
    assert errors(message) == [
        "E866]: in the lock, `_runtime.py` has a digest that is no SHA-256"
    ]


def test_a_digest_that_does_not_fit(bell: Host) -> None:
    """The file is taken for edited; as it is what an update writes, the update mends the lock."""
    text = bell.read(LOCK)
    bell.write(LOCK, re.sub(r'("_runtime.py": ")[0-9a-f]+', r"\g<1>" + "0" * 64, text))
    answer = bell("check")
    assert answer.status == 1
    assert answer.out.splitlines() == [
        f"{LOCK}: is not up to date",
        "bell/_runtime.py: is not up to date",
        "2 findings; run `wirewright vendor update`",
    ]
    bell.done("update")
    assert bell.read(LOCK) == text


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "error[E101]: `names.yaml` cannot be read: No such file or directory\n"),
        ("- a\n", "error[E869]: `names.yaml` maps no name to another\n"),
        ("Visitor: 7\n", "error[E869]: in `names.yaml`, `Visitor` is not mapped to a name\n"),
        ("a: [\n", "error[E869]: `names.yaml:2:1` is no YAML\n"),
    ],
)  # fmt: skip
def test_names_that_are_no_map(host: Host, content: str | None, message: str) -> None:
    if content is not None:
        host.write("names.yaml", content)
    help = "  help: write `OLD=NEW`, or name a file with a line `Old: New` for each class\n"
    assert host.refused(
        "add", "spec/door-bell/v1", "bell", "--names", "names.yaml"
    ) == (3, message + help)


def test_names_from_a_file(host: Host) -> None:
    host.write("names.yaml", "Visitor: Guest\nOpenedEvent: Opened\n")
    host.done("add", "spec/door-bell/v1", "bell", *EVENTS, "--names", "names.yaml")
    text = b"".join(host.files("bell").values()).decode()
    assert "class Guest:" in text and "class Opened:" in text


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            ("--package", "my-bell"),
            "error[E859]: `my-bell` is no name of a package\n"
            "  help: use letters, digits and underscores, and begin with a letter\n",
        ),
        (
            ("--package", "class"),
            "error[E859]: `class` is no name of a package\n"
            "  help: use letters, digits and underscores, and begin with a letter\n",
        ),
    ],
)
def test_a_package_that_cannot_be_imported(
    host: Host, options: tuple[str, ...], message: str
) -> None:
    assert host.refused("add", "spec/door-bell/v1", "src", *options) == (1, message)


def test_a_module_has_its_name(host: Host) -> None:
    assert host.refused("add", "spec/door-bell/v1", "bell.py", "--package", "bell") == (
        1,
        "error[E859]: `bell.py` is a module, and has its name already\n"
        "  help: leave out `--package`, or name a folder\n",
    )
