"""`--accept` writes `renamed_from` where the new name stands, and leaves every other byte as it is."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from diff.pairs import working_in
from refusals.ring import Ran, run
from wirewright.diffing import diff

HEAD = "api: {name: bell, title: Bell, tag: type}\n"
ONE = HEAD + "channels:\n  main: {client: [ring]}\nevents:\n  ring:\n    docs: Ring.\n"
TYPES = ONE + "    fields: {tune: Tune}\ntypes:\n"
TUNE = TYPES + "  Tune:\n    docs: Tune.\n    fields:\n"

FORMS = {
    "short": (
        TUNE + "      is_loud: boolean\n",
        TUNE + "      loud: boolean  # a comment\n",
        "      loud: {type: boolean, renamed_from: is_loud}  # a comment\n",
    ),
    "short with a comma": (
        TUNE + "      loud_text: string(..9, /^a$/)\n",
        TUNE + "      text: string(..9, /^a$/)\n",
        '      text: {type: "string(..9, /^a$/)", renamed_from: loud_text}\n',
    ),
    "short in braces": (
        ONE + "    fields: {is_loud: boolean, name: string}\n",
        ONE + "    fields: {loud: boolean, name: string}\n",
        "    fields: {loud: {type: boolean, renamed_from: is_loud}, name: string}\n",
    ),
    "braces": (
        TUNE + "      is_loud: {type: boolean, docs: Loud.}\n",
        TUNE + "      loud: {type: boolean, docs: Loud.}\n",
        "      loud: {renamed_from: is_loud, type: boolean, docs: Loud.}\n",
    ),
    "block": (
        TUNE + "      is_loud:\n        type: boolean\n        docs: Loud.\n",
        TUNE
        + "      loud:\n        # a comment\n        type: boolean\n        docs: Loud.\n",
        "        renamed_from: is_loud\n        type: boolean\n",
    ),
    "list of values": (
        TUNE + "      size: {enum: [small, extra_large]}\n",
        TUNE + "      size: {enum: [small, extra-large]}\n",
        "{enum: {small: null, extra-large: {renamed_from: extra_large}}}\n",
    ),
    "list of values, one a line": (
        TUNE
        + "      size:\n        enum:\n          - small\n          - extra_large\n",
        TUNE
        + "      size:\n        enum:\n          - small\n          - extra-large\n",
        "          small:\n          extra-large: {renamed_from: extra_large}\n",
    ),
    "documented values": (
        TUNE + "      size:\n        enum:\n          extra_large: Big.\n",
        TUNE + "      size:\n        enum:\n          extra-large: Big.\n",
        "          extra-large: {docs: Big., renamed_from: extra_large}\n",
    ),
    "event": (
        HEAD + "channels: {main: {client: [bell.ring]}}\n"
        "events:\n  bell.ring: {docs: Ring., fields: {a: string, b: number}}\n",
        HEAD + "channels: {main: {client: [bell.do_ring]}}\n"
        "events:\n  bell.do_ring: {docs: Ring., fields: {a: string, b: number}}\n",
        "  bell.do_ring: {renamed_from: bell.ring, docs: Ring.,",
    ),
    "type": (
        TYPES + "  Tune:\n    docs: Tune.\n    fields: {name: string}\n",
        TYPES.replace("Tune", "Song")
        + "  Song:\n    docs: Tune.\n    fields: {name: string}\n",
        "  Song:\n    renamed_from: Tune\n    docs: Tune.\n",
    ),
    "moved": (
        TUNE + "      voice?: string\n      sound?: {fields: {speed?: number}}\n",
        TUNE + "      sound?: {fields: {speed?: number, voice?: string}}\n",
        "{fields: {speed?: number, voice?: {type: string, renamed_from: voice}}}\n",
    ),
    "moved out": (
        TUNE + "      sound?: {fields: {speed?: number, voice?: string}}\n",
        TUNE + "      voice?: string\n      sound?: {fields: {speed?: number}}\n",
        "      voice?: {type: string, renamed_from: sound.voice}\n",
    ),
    "name in quotes": (
        TUNE + '      "off": boolean\n',
        TUNE + '      "off_": boolean\n',
        '      "off_": {type: boolean, renamed_from: "off"}\n',
    ),
}


def lay_out(folder: Path, old: str, new: str) -> None:
    for name, text in (("old", old), ("new", new)):
        (folder / name).mkdir()
        (folder / name / "bell.yaml").write_bytes(text.encode())


def accept(folder: Path, *more: str) -> Ran:
    with working_in(folder):
        return run(["diff", "old", "new", "--accept", *more])


@pytest.mark.parametrize("form", FORMS)
def test_it_is_written_and_confirms(form: str, tmp_path: Path) -> None:
    old, new, expected = FORMS[form]
    lay_out(tmp_path, old, new)
    with working_in(tmp_path):
        before = diff("old", "new").report
    assert [change.probable for change in before.changes] == [True]
    ran = accept(tmp_path)
    assert (ran.exit_code, ran.stderr) == (0, "")
    assert ran.stdout.endswith("1 rename confirmed\n")
    written = (tmp_path / "new" / "bell.yaml").read_text()
    assert expected in written
    assert [
        line for line in new.splitlines() if "#" in line
    ] == [] or "# a comment" in written
    with working_in(tmp_path):
        after = diff("old", "new").report
    assert [change.rule for change in after.changes] == [before.changes[0].rule]
    assert not after.changes[0].probable
    assert accept(tmp_path).stdout == "0 renames confirmed\n"


OLD, NEW, _ = FORMS["short"]


def test_check_and_diff_write_nothing(tmp_path: Path) -> None:
    lay_out(tmp_path, OLD, NEW)
    ran = accept(tmp_path, "--check")
    assert (ran.exit_code, ran.stdout) == (1, "new/bell.yaml: would change\n")
    ran = accept(tmp_path, "--diff")
    assert ran.exit_code == 0
    assert "--- a/new/bell.yaml\n+++ b/new/bell.yaml\n" in ran.stdout
    assert (
        "+      loud: {type: boolean, renamed_from: is_loud}  # a comment" in ran.stdout
    )
    both = accept(tmp_path, "--check", "--diff")
    assert both.exit_code == 1 and both.stdout.startswith(ran.stdout)
    assert (tmp_path / "new" / "bell.yaml").read_text() == NEW


def test_check_without_anything_to_confirm(tmp_path: Path) -> None:
    lay_out(tmp_path, OLD, OLD)
    assert accept(tmp_path, "--check").exit_code == 0


def test_line_ends_and_byte_order_mark_stay(tmp_path: Path) -> None:
    lay_out(tmp_path, OLD, "\ufeff" + FORMS["block"][1].replace("\n", "\r\n"))
    accept(tmp_path)
    content = (tmp_path / "new" / "bell.yaml").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfapi: ")
    assert b"        renamed_from: is_loud\r\n        type: boolean\r\n" in content
    assert content.count(b"\n") == content.count(b"\r\n")


def test_many_at_once(tmp_path: Path) -> None:
    old = TUNE + "      is_loud: boolean\n      size: {enum: [extra_large, b]}\n"
    new = TUNE + "      loud: boolean\n      size: {enum: [extra-large, b]}\n"
    lay_out(tmp_path, old, new)
    assert accept(tmp_path).stdout.endswith("2 renames confirmed\n")
    with working_in(tmp_path):
        assert not any(change.probable for change in diff("old", "new").report.changes)


def test_rights_stay_and_nothing_is_left_behind(tmp_path: Path) -> None:
    lay_out(tmp_path, OLD, NEW)
    path = tmp_path / "new" / "bell.yaml"
    path.chmod(0o640)
    accept(tmp_path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert os.listdir(tmp_path / "new") == ["bell.yaml"]


def test_a_mixin_is_written_to_once(tmp_path: Path) -> None:
    text = (
        HEAD + "channels: {main: {client: [a, b]}}\nmixins:\n  M:\n    fields:\n"
        "      is_loud: boolean\n"
        "events:\n  a: {docs: A., include: [M]}\n  b: {docs: B., include: [M]}\n"
    )
    lay_out(tmp_path, text, text.replace("is_loud", "loud"))
    assert accept(tmp_path).stdout.endswith("1 rename confirmed\n")
    written = (tmp_path / "new" / "bell.yaml").read_text()
    assert written.count("renamed_from") == 1


def test_check_and_diff_need_accept(tmp_path: Path) -> None:
    lay_out(tmp_path, OLD, NEW)
    with working_in(tmp_path):
        for flag in ("--check", "--diff"):
            ran = run(["diff", "old", "new", flag])
            assert ran.exit_code == 2
            assert "go with --accept" in ran.stderr
