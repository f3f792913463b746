"""Updates: what the host changed stays, what the API changed comes, and nothing is ever dropped."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from hosts import Host, without_git

DEST = "src/house/bell"
LOCK = f"{DEST}/.wirewright.json"
SERVER = f"{DEST}/__init__.py"
EVENTS = ("--events", "rang,opened,failed")


@pytest.fixture
def bell(host: Host) -> Host:
    """A host that has vendored the first revision."""
    host.done("add", "spec/door-bell/v1", DEST, *EVENTS)
    return host


def pristine(host: Host, revision: str, *events: str) -> dict[str, bytes]:
    """What another host gets that begins with a revision."""
    host.done("add", f"spec/door-bell/{revision}", "else", "--events", ",".join(events))
    files = host.files("else")
    host.done("remove", "else")
    files.pop(".wirewright.json")
    return files


def without_lock(host: Host) -> dict[str, bytes]:
    files = host.files(DEST)
    files.pop(".wirewright.json")
    return files


def test_untouched_code_becomes_that_of_the_new_revision(bell: Host) -> None:
    printed = bell.done("update", "--to", "v3")
    assert printed.splitlines()[0] == f"{DEST}: the event `rang` is now `chimed`"
    assert without_lock(bell) == pristine(bell, "v3", "chimed", "opened", "failed")
    asked = json.loads(bell.read(LOCK))["stamp"]["asked"]
    assert asked["events"] == ["chimed", "opened", "failed"]
    assert asked["spec"] == "../../../spec/door-bell/v3"


def test_directly_or_step_by_step(bell: Host) -> None:
    bell.done("update", "--to", "v3")
    direct = bell.files(DEST)
    bell.done("update", "--to", "v1")
    bell.done("update", "--to", "v2")
    bell.done("update", "--to", "v3")
    assert bell.files(DEST) == direct


def test_back_and_forth(bell: Host) -> None:
    before = bell.files(DEST)
    bell.done("update", "--to", "v3")
    assert bell.done("update", "--to", "v1").splitlines()[0] == (
        f"{DEST}: the event `chimed` is now `rang`"
    )
    assert bell.files(DEST) == before


def test_edits_away_from_changed_lines_survive(bell: Host) -> None:
    bell.edit(
        f"{DEST}/_runtime.py",
        "\n_KEY_LIMIT",
        "\nMINE = 1\n_KEY_LIMIT",
    )
    bell.edit(SERVER, "class FailedEvent:", "class FailedEvent:  # mine")
    printed = bell.done("update", "--to", "v3")
    assert printed.splitlines()[-1].endswith(", 2 edits kept")
    assert "\nMINE = 1\n" in bell.read(f"{DEST}/_runtime.py")
    assert "class FailedEvent:  # mine" in bell.read(SERVER)
    assert "class ChimedEvent:" in bell.read(SERVER)
    assert bell("check").out.splitlines() == [
        f"{SERVER}: was edited by hand, 1 line added, 1 line removed",
        f"{DEST}/_runtime.py: was edited by hand, 1 line added, 0 lines removed",
        "2 findings",
    ]
    assert bell.done("update") == f"{DEST}: door-bell v3, nothing changed\n"


def test_conflicts_are_marked_as_git_marks_them(bell: Host) -> None:
    bell.edit(SERVER, '"""It rings.', '"""It rings loudly.')
    answer = bell("update", "--to", "v2")
    assert answer.status == 1
    text = bell.read(SERVER)
    line = text.split("\n").index("<<<<<<< yours") + 1
    assert answer.out.splitlines()[1] == (
        f"{SERVER}:{line}: conflict; settle it by hand"
    )
    assert answer.out.splitlines()[-1].endswith(", 1 edit kept, 1 conflict")
    mine = text.partition("<<<<<<< yours\n")[2].partition("=======\n")[0]
    theirs = text.partition("=======\n")[2].partition(">>>>>>> door-bell v2\n")[0]
    assert '"""It rings loudly.' in mine and '"""It chimes.' in theirs
    checked = bell("check")
    assert checked.status == 1
    assert (
        f"{SERVER}: has a conflict in line {line} that nobody has settled"
        in checked.out.splitlines()
    )
    again = bell("update")
    assert (again.status, bell.read(SERVER)) == (0, text)


def test_without_git_both_texts_stay(
    bell: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    bell.edit(SERVER, "class FailedEvent:", "class FailedEvent:  # mine")
    before = bell.read(SERVER)
    with without_git(monkeypatch):
        answer = bell("update", "--to", "v2")
    assert answer.status == 1
    text = bell.read(SERVER)
    assert text.startswith(f"<<<<<<< yours\n{before}=======\n")
    assert text.endswith("\n>>>>>>> door-bell v2\n")
    assert "class ChimedEvent:" in text


def test_an_edited_file_that_is_gone_stays(bell: Host) -> None:
    path = f"{DEST}/_runtime.py"
    bell.edit(path, '"""', '"""Mine. ')
    answer = bell("add", "spec/door-bell/v1", DEST, *EVENTS, "--only", "models")
    assert answer.status == 1
    assert answer.out.splitlines()[0] == (
        f"{path}: no longer generated, kept because it was edited by hand"
    )
    assert '"""Mine. ' in bell.read(path)
    assert bell("check").out.splitlines()[0] == (
        f"{path}: is not one of the files that were vendored"
    )


def test_line_ends_of_windows_are_no_edit(bell: Host) -> None:
    path = bell.path(f"{DEST}/_runtime.py")
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert bell("check").out.splitlines()[0] == (
        f"{DEST}/_runtime.py: has other line ends"
    )
    bell.done("update", "--to", "v2")
    assert b"\r" not in path.read_bytes()


def test_a_revision_that_is_gone_is_found_in_history(bell: Host) -> None:
    """Without the old spec nobody can make the old text again; the host's repository has it."""
    git(bell, "init", "-q")
    git(bell, "add", ".")
    git(bell, "-c", "user.name=x", "-c", "user.email=x@y", "commit", "-qm", "begun")
    bell.edit(SERVER, "class FailedEvent:", "class FailedEvent:  # mine")
    bell.path("spec/door-bell/v1/api.yaml").unlink()
    bell.path("spec/door-bell/v1").rmdir()
    bell.done("add", "spec/door-bell/v2", DEST, "--events", "chimed,opened,failed")
    text = bell.read(SERVER)
    assert "class FailedEvent:  # mine" in text and "class ChimedEvent:" in text
    assert "<<<<<<<" not in text


def test_a_revision_that_is_gone_without_history(bell: Host) -> None:
    """Both texts stay where they differ."""
    bell.edit(SERVER, "class FailedEvent:", "class FailedEvent:  # mine")
    bell.path("spec/door-bell/v1/api.yaml").unlink()
    bell.path("spec/door-bell/v1").rmdir()
    answer = bell("add", "spec/door-bell/v2", DEST, "--events", "chimed,opened,failed")
    assert answer.status == 1
    text = bell.read(SERVER)
    assert "class FailedEvent:  # mine" in text and "class ChimedEvent:" in text
    assert "<<<<<<< yours\n" in text


def git(host: Host, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=host.root, check=True, capture_output=True)


def test_uncommitted_edits_of_a_repository_are_kept(bell: Host) -> None:
    git(bell, "init", "-q")
    git(bell, "add", ".")
    git(bell, "-c", "user.name=x", "-c", "user.email=x@y", "commit", "-qm", "begun")
    bell.edit(
        f"{DEST}/_runtime.py",
        "\n_KEY_LIMIT",
        "\nMINE = 1\n_KEY_LIMIT",
    )
    bell.done("update", "--to", "v2")
    assert "\nMINE = 1\n" in bell.read(f"{DEST}/_runtime.py")


def test_check_and_diff_write_nothing(bell: Host) -> None:
    before = bell.files()
    answer = bell("update", "--to", "v2", "--check")
    assert answer.status == 1
    assert f"{SERVER}: would change" in answer.out.splitlines()
    printed = bell.done("update", "--to", "v2", "--diff")
    assert f"--- a/{SERVER}\n+++ b/{SERVER}\n" in printed
    assert bell.files() == before
    Path("patch").write_text(printed)
    subprocess.run(["git", "apply", "patch"], check=True)
    assert bell.done("update", "--to", "v2", "--check") == "nothing would change\n"


def test_diff_tells_what_the_api_changed_for_this_host(host: Host) -> None:
    host.done("add", "spec/door-bell/v1", DEST, *EVENTS, "--role", "client")
    before = host.files()
    printed = host.done("diff", "--to", "v3")
    assert host.files() == before
    report = printed[printed.index(f"{DEST}: door-bell v1 -> door-bell v3") :]
    assert "`rang`" in report and "`asleep`" in report
    assert "Visitor" not in report  # nobody selected it
    assert "Servers:" not in report  # the host is a client


def test_an_event_that_is_gone_is_named(bell: Host) -> None:
    bell.edit("spec/door-bell/v3/api.yaml", "opened, failed", "failed")
    text = bell.read("spec/door-bell/v3/api.yaml").split("\n")
    text = [line for line in text if not line.startswith("  opened:")]
    bell.write("spec/door-bell/v3/api.yaml", "\n".join(text))
    status, message = bell.refused("update", "--to", "v3")
    assert status == 1
    assert message.startswith("error[E851]: there is no event `opened`\n")


def test_an_unknown_revision_is_named(bell: Host) -> None:
    status, message = bell.refused("update", "--to", "v22")
    assert (status, message) == (
        1,
        "error[E505]: there is no spec in `spec/door-bell/v22`\n"
        "  help: did you mean `spec/door-bell/v2`?\n",
    )


def test_a_file_that_is_no_text_is_left_alone(bell: Host) -> None:
    bell.path(SERVER).write_bytes(b"\xff\xfe\x00")
    status, message = bell.refused("update", "--to", "v2")
    assert (status, message) == (
        3,
        f"error[E868]: `{SERVER}` was edited, and is no UTF-8 text any more\n"
        "  help: move it away, or take it from version control\n",
    )


def test_the_names_of_the_host_follow_a_rename(bell: Host) -> None:
    names = ("--names", "RangEvent=Bell", "--names", "Reason=Why")
    bell.done("add", "spec/door-bell/v1", DEST, *EVENTS, *names)
    bell.done("update", "--to", "v3")
    assert "class Bell:" in bell.read(SERVER)
    asked = json.loads(bell.read(LOCK))["stamp"]["asked"]
    assert asked["names"] == {"ChimedEvent": "Bell", "Reason": "Why"}


def test_a_spec_that_has_moved(bell: Host) -> None:
    bell.path("spec").rename(bell.path("specs"))
    status, message = bell.refused("update")
    assert status == 1
    assert message.startswith("error[E505]: there is no spec in `spec/door-bell/v1`\n")
    bell.done("update", "--spec", "specs/door-bell/v2")
    assert json.loads(bell.read(LOCK))["stamp"]["asked"]["spec"] == (
        "../../../specs/door-bell/v2"
    )


def test_a_spec_outside_of_the_project(bell: Host) -> None:
    bell.path("spec").rename(bell.root.parent / "spec")
    status, message = bell.refused("add", "../spec/door-bell/v1", "there")
    assert (status, message) == (
        1,
        "error[E867]: the spec `../spec/door-bell/v1` lies outside of the project of `there`\n"
        "  help: copy it into `.`, so that an update finds it on every machine\n",
    )
