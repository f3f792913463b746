"""`[[tool.wirewright.vendor]]`: everything that a project vendors, in its `pyproject.toml`."""

from __future__ import annotations

import json

import pytest

from hosts import Host

TABLES = """
[[tool.wirewright.vendor]]
spec = "spec/door-bell"
dest = "src/house/bell"
events = ["opened", "ring"]
role = "client"
names = {OpenedEvent = "Opened"}

[[tool.wirewright.vendor]]
spec = "openai-realtime/2025-10"
dest = "src/house/rt"
events = ["error"]
only = "codec"
"""


@pytest.fixture
def settled(host: Host) -> Host:
    host.write("pyproject.toml", host.read("pyproject.toml") + TABLES)
    return host


def test_everything_is_vendored_and_kept_up_to_date(settled: Host) -> None:
    assert settled("check").out.splitlines() == [
        "src/house/bell: is not there",
        "src/house/rt: is not there",
        "2 findings; run `wirewright vendor update`",
    ]
    assert settled.done("list").splitlines() == [
        "src/house/bell  spec/door-bell           not there",
        "src/house/rt    openai-realtime/2025-10  not there",
    ]
    assert len(settled.done("update").splitlines()) == 2
    settled.done("check")
    assert "class Opened:" in "".join(
        content.decode() for content in settled.files("src/house/bell").values()
    )
    assert settled.done("list").splitlines() == [
        "src/house/bell  door-bell        v3       2 events, codec, client",
        "src/house/rt    openai-realtime  2025-10  1 event, codec, both",
    ]


def test_the_table_is_what_counts(settled: Host) -> None:
    settled.done("update")
    settled.edit("pyproject.toml", '["opened", "ring"]', '["opened"]')
    answer = settled("check")
    assert answer.status == 1
    assert "src/house/bell/.wirewright.json: is not up to date" in answer.out
    settled.done("update")
    settled.done("check")
    lock = json.loads(settled.read("src/house/bell/.wirewright.json"))
    assert lock["stamp"]["asked"]["events"] == ["opened"]


def test_it_works_from_any_folder_of_the_project(
    settled: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    settled.done("update")
    before = settled.files()
    monkeypatch.chdir(settled.path("src"))
    assert settled.done("check").splitlines()[0].startswith("house/bell: door-bell v3")
    assert settled.done("update").splitlines()[0] == (
        "house/bell: door-bell v3, nothing changed"
    )
    assert settled.files() == before


def test_locks_without_a_table_count_as_well(settled: Host) -> None:
    settled.done("update")
    settled.done("add", "spec/door-bell/v1", "other", "--events", "opened")
    assert len(settled.done("check").splitlines()) == 3
    assert len(settled.done("check", "other").splitlines()) == 1


@pytest.mark.parametrize(
    ("table", "place", "message", "marked"),
    [
        (
            'spec = "spec/door-bell"\ndest = "b"\nevent = ["opened"]\n',
            "8:1",
            "E501]: unknown key `event`",
            "^^^^^ help: did you mean `events`?",
        ),
        (
            'spec = "spec/door-bell"\n',
            "5:19",
            "E502]: the table has no `dest`",
            '^^^^^^ help: write `spec = "spec/door-bell"` and `dest = "src/app/door_bell"`',
        ),
        (
            'spec = "spec/door-bell"\ndest = "b"\nevents = "opened"\n',
            "8:10",
            "E503]: `events` has to be a list of texts",
            "^^^^^^^^",
        ),
        (
            'spec = "spec/door-bell"\ndest = "b"\nevents = []\n',
            "8:1",
            "E503]: `events` is empty; leave it out, or name something",
            "^^^^^^",
        ),
        (
            'spec = "spec/door-bell"\ndest = "b"\nrole = "boss"\n',
            "8:8",
            "E503]: `role` has to be one of `client`, `server`, `both`",
            "^^^^^^",
        ),
        (
            'spec = "spec/door-bell"\ndest = ""\n',
            "7:8",
            "E503]: `dest` has to be a path",
            "^^",
        ),
        (
            'spec = "spec/door-bell"\ndest = "b"\nnames = {A = 1}\n',
            "8:1",
            "E503]: `names` has to map names of classes to the names that they get",
            "^^^^^",
        ),
        (
            'spec = "spec/door-bell"\ndest = "b"\nsingle-file = "yes"\n',
            "8:15",
            "E503]: `single-file` has to be true or false",
            "^^^^^",
        ),
    ],
)
def test_a_table_that_is_wrong(
    host: Host, table: str, place: str, message: str, marked: str
) -> None:
    text = host.read("pyproject.toml")
    host.write("pyproject.toml", f"{text}\n[[tool.wirewright.vendor]]\n{table}")
    for verb in ("check", "update", "diff", "list"):
        status, printed = host.refused(verb)
        first, _, last = printed.splitlines()
        assert status == 2
        assert first == f"pyproject.toml:{place}: error[{message}"
        assert last.lstrip(" |") == marked


def test_two_tables_for_one_place(settled: Host) -> None:
    settled.edit("pyproject.toml", '"src/house/rt"', '"./src/house/bell"')
    status, message = settled.refused("update")
    assert status == 2
    assert "error[E503]: two tables have the `dest` `src/house/bell`\n" in message


def test_an_unknown_event_is_shown_at_its_table(settled: Host) -> None:
    settled.edit("pyproject.toml", '"opened"', '"open"')
    status, message = settled.refused("update")
    assert status == 1
    assert message.startswith(
        "pyproject.toml:5:19: error[E851]: there is no event `open`\n"
    )
    assert message.endswith(" help: did you mean `opened`?\n")


def test_a_header_that_is_not_there(settled: Host) -> None:
    settled.edit("pyproject.toml", 'role = "client"', 'header = "LICENCE"')
    status, message = settled.refused("check")
    assert status == 3
    assert message.startswith(
        "pyproject.toml:9:10: error[E101]: `LICENCE` cannot be read: No such file"
    )


def test_a_header_of_the_project(settled: Host) -> None:
    settled.write("LICENCE", "Ours.\n")
    settled.edit("pyproject.toml", 'role = "client"', 'header = "LICENCE"')
    settled.done("update")
    assert settled.read("src/house/bell/_runtime.py").startswith("# Ours.\n")


def test_generate_and_vendor_side_by_side(settled: Host) -> None:
    """One project may do both; each leaves the other's tables alone."""
    from wirewright.cli import main

    package = (
        '\n[[tool.wirewright.packages]]\nspec = "spec/door-bell/v1"\noutput = "g"\n'
    )
    settled.write("pyproject.toml", settled.read("pyproject.toml") + package)
    with pytest.raises(SystemExit) as ended:
        main(["generate"])
    assert ended.value.code == 0
    assert len(settled.done("update").splitlines()) == 2
    settled.done("check")
    with pytest.raises(SystemExit) as ended:
        main(["generate", "--check"])
    assert ended.value.code == 0
