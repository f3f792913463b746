"""Nothing outside of DEST and its lock is touched, wherever DEST is."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from commands import ROOT

from hosts import Host

SPEC = "spec/door-bell/v1"
EVENTS = ("--events", "opened")


def outside(host: Host, *inside: str) -> dict[str, bytes]:
    """Everything around the host and in it, but some folders."""
    around = Host(
        host.root.parent, host._capture
    )  # pyright: ignore[reportPrivateUsage]
    return {
        name: content
        for name, content in around.files().items()
        if not any(name == path or name.startswith(f"{path}/") for path in inside)
    }


@pytest.mark.parametrize(
    ("dest", "at"),
    [
        ("bell", "host/bell"),
        ("./bell/", "host/bell"),
        ("../bell", "bell"),
        ("spec/../bell", "host/bell"),
        ("a/b/../c", "host/a"),
    ],
)
def test_every_spelling(host: Host, dest: str, at: str) -> None:
    before = outside(host, at)
    host.path("a/b").mkdir(parents=True)
    before = outside(host, at)
    host.done(
        "add",
        SPEC if at != "bell" else "openai-realtime",
        dest,
        *(EVENTS if at != "bell" else ("--events", "error")),
    )
    assert (host.root / dest / "_runtime.py").is_file()
    assert outside(host, at) == before
    host.done("check", dest)
    host.done("remove", dest)
    assert outside(host, at) == before


def test_an_absolute_path(host: Host) -> None:
    before = outside(host, "host/bell")
    host.done("add", SPEC, str(host.root / "bell"), *EVENTS)
    assert outside(host, "host/bell") == before
    assert str(host.root) not in host.read("bell/.wirewright.json")
    host.done("check")


def test_through_a_link_to_a_folder(host: Host) -> None:
    (host.root.parent / "far").mkdir()
    host.path("near").symlink_to("../far")
    before = outside(host, "far/bell")
    host.done("add", "openai-realtime", "near/bell", "--events", "error")
    assert outside(host, "far/bell") == before


@pytest.mark.parametrize("to", ["../far", "spec", "nowhere"])
def test_a_link_in_place_of_the_folder(host: Host, to: str) -> None:
    (host.root.parent / "far").mkdir()
    host.path("bell").symlink_to(to)
    before = outside(host)
    assert host.refused("add", SPEC, "bell") == (
        3,
        "error[E601]: the output folder `bell` is a symbolic link\n"
        "  help: name the folder that it leads to\n",
    )
    assert outside(host) == before


def test_a_link_in_place_of_a_file(host: Host) -> None:
    host.done("add", SPEC, "bell", *EVENTS)
    host.write("precious", "x")
    host.path("bell/_runtime.py").unlink()
    host.path("bell/_runtime.py").symlink_to("../precious")
    for verb in (
        ("update",),
        ("update", "--to", "v2"),
        ("add", SPEC, "bell"),
        ("check",),
    ):
        status, message = host.refused(*verb)
        assert status == 3
        assert message.startswith("error[E605]: `bell/_runtime.py` is a symbolic link")


def test_a_link_in_place_of_a_module(host: Host) -> None:
    host.write("precious", "x")
    host.path("bell.py").symlink_to("precious")
    status, message = host.refused("add", SPEC, "bell.py", *EVENTS)
    assert status == 3
    assert message.startswith("error[E605]: `./bell.py` is a symbolic link")


def test_a_file_in_the_way(host: Host) -> None:
    host.write("bell", "x")
    assert host.refused("add", SPEC, "bell") == (
        3,
        "error[E601]: `bell` is not a folder\n",
    )
    assert host.refused("add", SPEC, "bell/inner") == (
        3,
        "error[E601]: `bell/inner` lies below a file: `bell`\n",
    )


def test_files_of_others(host: Host) -> None:
    host.write("bell/mine.py", "x = 1\n")
    assert host.refused("add", SPEC, "bell") == (
        3,
        "error[E602]: `bell` holds what wirewright did not write: `mine.py`\n"
        "  help: choose an empty folder, or move these files away\n",
    )
    host.write("ring.py", "x = 1\n")
    assert host.refused("add", SPEC, "ring.py", *EVENTS) == (
        3,
        "error[E602]: `.` holds what wirewright did not write: `ring.py`\n"
        "  help: choose an empty folder, or move these files away\n",
    )


@pytest.mark.skipif(os.geteuid() == 0, reason="permissions do not bind root")
def test_a_folder_that_is_read_only(host: Host) -> None:
    host.path("closed").mkdir(mode=0o500)
    status, message = host.refused("add", SPEC, "closed/bell", *EVENTS)
    assert status == 3 and message.startswith("error[E604]: ")


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits of a process")
def test_a_disk_that_takes_no_more_leaves_the_old_tree(host: Host) -> None:
    """A process that may not write large files meets what a full disk gives."""
    import resource

    host.done("add", SPEC, "bell", *EVENTS)
    before = host.files()
    limit = 8 * 1024
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "wirewright",
            "vendor",
            "add",
            "spec/door-bell/v3",
            "bell",
        ],
        env={**os.environ, "PYTHONPATH": str(ROOT / "generator")},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout, done.stderr) == (
        3,
        "",
        "error[E604]: `bell` cannot be read or written: File too large\n",
    )
    assert host.files() == before
    host.done("check", "bell")
