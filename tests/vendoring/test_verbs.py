"""Adding, checking, listing and removing, as a host does it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from hosts import Host

DEST = "src/house/bell"
LOCK = f"{DEST}/.wirewright.json"


def add(host: Host, *options: str, spec: str = "spec/door-bell/v1") -> str:
    return host.done("add", spec, DEST, *options)


def test_what_is_added_works(host: Host) -> None:
    printed = add(host, "--events", "ring,opened")
    files = len(json.loads(host.read(LOCK))["files"])
    assert printed == f"{DEST}: door-bell v1, {files} files written\n"
    code = (
        "from house.bell import decode_server_event, encode, RingEvent, Visitor\n"
        'print(decode_server_event(\'{"type": "opened", "by": "Ann"}\'))\n'
        'print(decode_server_event(\'{"type": "rang", "times": 2}\'))\n'
        "print(encode(RingEvent(visitor=Visitor(name='Bob'))).decode())\n"
    )
    done = subprocess.run(
        [
            sys.executable,
            "-I",
            "-S",
            "-c",
            "import sys; sys.path.insert(0, 'src')\n" + code,
        ],
        capture_output=True,
        text=True,
        cwd=host.root,
    )
    assert (done.stderr, done.stdout.splitlines()) == (
        "",
        [
            "OpenedEvent(type='opened', by='Ann')",
            "UnknownEvent('rang', {'type': 'rang', 'times': 2})",
            '{"type":"ring","visitor":{"name":"Bob"}}',
        ],
    )


def test_the_lock_to_the_letter(host: Host) -> None:
    host.write("LICENCE", "House rules\n\nAll rights.\n")
    names = ("--names", "Visitor=Guest", "--prefix", "Bell", "--header", "LICENCE")
    add(host, "--events", "ring", "--events", "opened", "--role", "client", *names)
    lock = json.loads(host.read(LOCK))
    assert list(lock) == ["files", "format", "stamp"]
    assert list(lock["files"]) == sorted(lock["files"])
    digest = lock["stamp"].pop("digest")
    assert len(digest) == 64
    assert lock["stamp"] == {
        "asked": {
            "events": ["ring", "opened"],
            "header": ["House rules", "", "All rights."],
            "names": {"Visitor": "Guest"},
            "prefix": "Bell",
            "role": "client",
            "spec": "../../../spec/door-bell/v1",
        },
        "name": "door-bell",
        "revision": "v1",
        "version": "0.1.0",
    }
    assert str(host.root) not in host.read(LOCK)
    before = host.files()
    assert add(host, "--events", "ring,opened", "--role", "client", *names) == (
        f"{DEST}: door-bell v1, nothing changed\n"
    )
    assert host.files() == before


def test_a_spec_that_comes_along_is_named(host: Host) -> None:
    host.done("add", "openai-realtime/2025-10", DEST, "--events", "error")
    stamp = json.loads(host.read(LOCK))["stamp"]
    assert stamp["asked"] == {"events": ["error"], "spec": "openai-realtime/2025-10"}
    assert host.done("list") == (
        f"{DEST}  openai-realtime  2025-10  1 event, codec, both\n"
    )


def test_untouched_is_up_to_date(host: Host) -> None:
    add(host)
    files = len(json.loads(host.read(LOCK))["files"])
    assert (
        host.done("check")
        == f"{DEST}: door-bell v1, {files} files, up to date; v3 is newer\n"
    )
    assert host.done("update", "--check") == "nothing would change\n"
    assert host.done("update", "--diff") == ""


def test_one_byte_of_any_file_is_seen(host: Host) -> None:
    add(host, "--events", "opened")
    for name, content in host.files(DEST).items():
        path = host.path(f"{DEST}/{name}")
        if path.is_dir() or not content:
            continue
        for at in (0, len(content) // 2, len(content) - 1):
            letter = b"x" if content[at : at + 1] != b"x" else b"y"
            path.write_bytes(content[:at] + letter + content[at + 1 :])
            answer = host("check")
            assert answer.status in (1, 3)
            assert f"{DEST}/{name}" in answer.out + answer.err
        path.write_bytes(content)
    assert host("check").status == 0


def test_an_added_byte_is_seen_with_its_lines(host: Host) -> None:
    add(host, "--events", "opened")
    host.write(f"{DEST}/py.typed", "x")
    host.edit(f"{DEST}/_runtime.py", "\n", "\n# mine\n")
    host.edit(f"{DEST}/_runtime.py", '"""', "'''")
    answer = host("check")
    assert answer.status == 1
    assert answer.out.splitlines() == [
        f"{DEST}/_runtime.py: was edited by hand, 2 lines added, 1 line removed",
        f"{DEST}/py.typed: was edited by hand, 1 line added, 1 line removed",
        "2 findings",
    ]


def test_missing_and_extra_files_are_seen(host: Host) -> None:
    add(host, "--events", "opened")
    host.path(f"{DEST}/_runtime.py").unlink()
    host.write(f"{DEST}/mine.py", "x = 1\n")
    host.write(f"{DEST}/deep/mine.txt", "")
    answer = host("check", DEST)
    assert answer.status == 1
    assert answer.out.splitlines() == [
        f"{DEST}/_runtime.py: is missing",
        f"{DEST}/deep/mine.txt: is not one of the files that were vendored",
        f"{DEST}/mine.py: is not one of the files that were vendored",
        "3 findings; run `wirewright vendor update`",
    ]
    assert host("update").status == 0
    assert host("check").out.splitlines()[-1] == "2 findings"


def test_a_newer_revision_makes_it_stale(host: Host) -> None:
    add(host, spec="spec/door-bell")
    assert host.done("check").startswith(f"{DEST}: door-bell v3, ")
    host.write("spec/door-bell/v4/api.yaml", host.read("spec/door-bell/v3/api.yaml"))
    answer = host("check")
    assert answer.status == 1
    assert answer.out.splitlines()[-1].endswith("; run `wirewright vendor update`")
    host.done("update")
    assert host.done("check").startswith(f"{DEST}: door-bell v4, ")


def test_a_changed_spec_makes_it_stale(host: Host) -> None:
    add(host)
    host.edit("spec/door-bell/v1/api.yaml", "No more noise.", "Silence.")
    answer = host("check")
    assert answer.status == 1
    assert any(line.endswith(": is not up to date") for line in answer.out.splitlines())
    host.done("update")
    host.done("check")


def test_another_selection_takes_the_place_of_the_first(host: Host) -> None:
    add(host, "--events", "opened,ring")
    host.edit(f"{DEST}/_runtime.py", "\n_KEY_LIMIT", "\nMINE = 1\n_KEY_LIMIT")
    printed = add(host, "--events", "opened,failed")
    assert printed.endswith(", 1 edit kept\n")
    text = host.read(f"{DEST}/__init__.py")
    assert "RingEvent" not in text and "class FailedEvent:" in text
    assert "\nMINE = 1\n" in host.read(f"{DEST}/_runtime.py")


def test_remove_leaves_nothing(host: Host) -> None:
    before = host.files()
    add(host)
    host.path(f"{DEST}/__pycache__").mkdir()
    host.write(f"{DEST}/__pycache__/x.cpython-311.pyc", "")
    answer = host("remove", DEST, "--check")
    assert answer.status == 1 and f"{DEST}/_runtime.py: would go" in answer.out
    host.done("remove", DEST)
    after = host.files()
    for name in ("src", "src/house"):  # folders that were made on the way
        after.pop(name)
    assert after == before


def test_remove_keeps_edits_and_the_files_of_others(host: Host) -> None:
    add(host)
    host.edit(f"{DEST}/_runtime.py", '"""', '"""Mine. ')
    host.write(f"{DEST}/mine.py", "x = 1\n")
    answer = host("remove", DEST)
    assert answer.status == 1
    assert answer.out.splitlines()[0] == (
        f"{DEST}/_runtime.py: kept, it was edited by hand"
    )
    assert sorted(host.files(DEST)) == [".wirewright.json", "_runtime.py", "mine.py"]
    assert list(json.loads(host.read(LOCK))["files"]) == ["_runtime.py"]
    host.path(f"{DEST}/_runtime.py").unlink()
    host.done("remove", DEST)
    assert sorted(host.files(DEST)) == ["mine.py"]


def test_a_single_module_among_those_of_the_host(host: Host) -> None:
    host.write("src/house/__init__.py", "")
    host.write("src/house/mine.py", "x = 1\n")
    host.done("add", "spec/door-bell/v1", "src/house/bell.py", "--events", "opened")
    host.done("add", "spec/door-bell/v2", "src/house/chime.py", "--events", "chimed")
    assert sorted(host.files("src/house")) == [
        ".bell.py.wirewright.json",
        ".chime.py.wirewright.json",
        "__init__.py",
        "bell.py",
        "chime.py",
        "mine.py",
    ]
    assert host.done("list").splitlines() == [
        "src/house/bell.py   door-bell  v1  1 event, codec, both",
        "src/house/chime.py  door-bell  v2  1 event, codec, both",
    ]
    host.edit("src/house/bell.py", '"""', '"""Mine. ')
    assert host("check").out.splitlines()[0] == (
        "src/house/bell.py: was edited by hand, 1 line added, 1 line removed"
    )
    host.done("update", "src/house/bell.py", "--to", "v3")
    assert '"""Mine. ' in host.read("src/house/bell.py")
    host.done("remove", "src/house/chime.py")
    assert "chime.py" not in host.files("src/house")
    assert host.read("src/house/mine.py") == "x = 1\n"


@pytest.mark.parametrize("single", [False, True])
def test_a_package_in_a_folder_of_packages(host: Host, single: bool) -> None:
    options = ["--package", "bell", *(["--single-file"] if single else [])]
    host.done("add", "spec/door-bell/v1", "src/house", *options)
    assert host.path("src/house/bell.py").is_file() == single
    assert host.path("src/house/bell/__init__.py").is_file() != single


def test_generated_packages_are_not_vendored_ones(host: Host) -> None:
    from wirewright.cli import main

    with pytest.raises(SystemExit):
        main(["generate", "spec/door-bell/v1", "-o", "made"])
    assert host.done("list") == "nothing is vendored here\n"
    status, message = host.refused("check", "made")
    assert status == 3
    assert message == (
        "error[E865]: `made` is the output of `wirewright generate`\n"
        "  help: vendor to another place\n"
    )
    assert host.refused("add", "spec/door-bell/v1", "made") == (status, message)


def test_nothing_is_vendored(host: Host) -> None:
    for verb in ("check", "update", "diff"):
        status, message = host.refused(verb)
        assert status == 2
        assert message.endswith(
            "Error: Nothing is vendored here. Begin with `wirewright vendor add SPEC DEST`.\n"
        )
    for verb in ("check", "update", "diff", "remove"):
        assert host.refused(verb, "src/bell") == (
            3,
            "error[E865]: nothing is vendored in `src/bell`\n"
            "  help: begin with `wirewright vendor add SPEC src/bell`\n",
        )


@pytest.mark.parametrize("option", ["--events", "--types", "--channel"])
def test_an_option_that_names_nothing(host: Host, option: str) -> None:
    status, message = host.refused("add", "spec/door-bell/v1", DEST, option, " ,")
    assert status == 2
    assert message.endswith(
        f"Error: {option} names nothing; leave it out, or name something.\n"
    )


def test_help_names_every_verb(host: Host) -> None:
    printed = host.done("--help")
    for verb in ("add", "check", "diff", "list", "remove", "update"):
        assert f"\n  {verb} " in printed


def test_nothing_of_it_is_in_the_path_of_the_machine(
    host: Host, tmp_path: Path
) -> None:
    add(host)
    for name, content in host.files(DEST).items():
        assert str(tmp_path).encode() not in content, name


def test_usage_passes_over_what_is_vendored(host: Host) -> None:
    from wirewright.cli import main

    beta = ("--events", "response.audio.delta")
    host.done("add", "openai-realtime/2025-07", "src/rt", *beta)
    host.done("add", "openai-realtime/2025-07", "src/one.py", *beta)
    host.write("src/mine.py", 'NAME = "response.audio.delta"\n')
    with pytest.raises(SystemExit) as ended:
        main(["usage", "src"])
    assert ended.value.code == 1
    lines = host.out().splitlines()
    assert [line.partition(":")[0] for line in lines[:-1]] == ["src/mine.py"]
    host.path("src/mine.py").unlink()
    with pytest.raises(SystemExit) as ended:
        main(["usage", "src"])
    assert ended.value.code == 0
