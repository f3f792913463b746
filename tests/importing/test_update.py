"""`wirewright import openapi FILE --into SPEC`: what changed in the document changes in the spec, and nothing else does.

The spec in `updating` is written by hand: types, the channel and endpoints have names of their own, and it has comments,
docs, mixins and a correction. `changes.yaml` has changes of its document, and what each does to the spec, as a patch.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import yaml
from commands import ROOT, bytes_of, wirewright
from hypothesis import given, settings
from hypothesis import strategies as st
from wirewright.diagnostics import WirewrightError
from wirewright.importing import (
    Roots,
    SpecUpdate,
    patch_of,
    update_from_openapi,
    write_update,
)

HERE = Path(__file__).parent / "updating"
CHANGES: dict[str, dict[str, Any]] = yaml.safe_load(
    (HERE / "changes.yaml").read_text("utf-8")
)
SPEC = "spec/lamps/v1"
TOGETHER = sorted(CHANGES.keys() - {"another schema of the same shape"})
"""Changes that leave a document when several of them are made."""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the document and the spec, which is the working directory."""
    return _place(tmp_path, monkeypatch)


def _place(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(HERE, folder, dirs_exist_ok=True)
    monkeypatch.chdir(folder)
    return folder


def change(place: Path, *replacements: str) -> None:
    """Replace texts in the document, each of which stands there."""
    document = place / "openapi.yaml"
    text = document.read_text("utf-8")
    for old, new in zip(replacements[::2], replacements[1::2], strict=True):
        assert old in text
        text = text.replace(old, new)
    document.write_text(text, "utf-8")


def edit(place: Path, file: str, old: str, new: str) -> None:
    """A change of the spec by hand."""
    path = place / SPEC / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def update(accept: bool = False) -> SpecUpdate:
    """Bring the spec up to date, on the disk."""
    made = update_from_openapi("openapi.yaml", SPEC, Roots(), accept=accept)
    write_update(made)
    return made


def changed_lines(made: SpecUpdate) -> str:
    """The lines that went and came, file by file, without the record."""
    files = [change for change in made.files if change.path.name != "upstream.json"]
    patch = patch_of(replace(made, files=files))
    lines = [
        line
        for line in patch.splitlines()
        if line[:1] in "-+" and not line.startswith("---")
    ]
    return "".join(f"{line.replace(f'+++ b/{SPEC}/', '')}\n" for line in lines)


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_of_the_document_changes_these_lines(name: str, place: Path) -> None:
    case = CHANGES[name]
    assert not changed_lines(update())
    change(place, *case["document"])
    made = update()
    assert changed_lines(made) == case.get("spec", "")
    assert made.told() == case.get("told", [])
    open_ = [f"{item.code} {item.message}" for item in made.updated.open]
    assert open_ == case.get("open", [])
    again = update()
    assert (list(again.files), again.updated.applied) == ([], [])
    assert len(again.updated.open) == len(open_)


EDITS = (
    ("types.yaml", "on: boolean ", "on?: boolean | null "),
    ("types.yaml", "enum: [red, green]", "enum: [red, green, amber]"),
    ("types.yaml", "(0..100), default: 50", "(0..90), default: 40"),
    ("types.yaml", "limit?: integer | 'inf'\n", ""),
    ("events.yaml", "code?: {type: integer,", "code?: {type: integer | string,"),
    (
        "events.yaml",
        "      name: string\n",
        "      name: string\n      colour: string\n",
    ),
    ("types.yaml", "Machine:", "Robot:"),
    ("events.yaml", "Person | Machine", "Robot | Person"),
    ("api.yaml", "main:", "lamps:"),
)
"""Things that somebody does by hand: eight differences to the document, and other names and another order."""


def test_edits_by_hand_stay(place: Path) -> None:
    update()
    for file, old, new in EDITS:
        edit(place, file, old, new)
    before = bytes_of(place / SPEC)
    change(
        place,
        "tags: {type: array",
        "other: {type: integer}\n        tags: {type: array",
    )
    made = update()
    assert changed_lines(made) == "events.yaml\n+      other?: integer\n"
    assert made.updated.kept == 1 + 8
    after = bytes_of(place / SPEC)
    assert {file for file in after if after[file] != before[file]} == {
        "events.yaml",
        "upstream.json",
    }
    kept = json.loads(after["upstream.json"])["kept"]
    assert [(group["reason"], len(group["differences"])) for group in kept] == [("", 8)]


def test_a_reason_stays_and_what_is_settled_goes(place: Path) -> None:
    update()
    edit(place, "types.yaml", "(0..100)", "(0..90)")
    edit(place, "types.yaml", "on: boolean ", "on?: boolean ")
    update()
    record = place / SPEC / "upstream.json"
    record.write_text(record.read_text().replace('"reason": ""', '"reason": "Tried."'))
    change(place, "required: [on]", "required: []")
    made = update()
    assert [f"{item.code} {item.message}" for item in made.notes] == [
        "E819 no difference any more: POST /lamps/{}: request application/json.on: "
        "required: optional, upstream required"
    ]
    assert (made.updated.open, made.told()) == ([], [])
    kept = json.loads(record.read_text())["kept"]
    assert [(group["reason"], len(group["differences"])) for group in kept] == [
        ("Tried.", 1)
    ]


def test_what_both_changed_is_told_until_it_is_accepted(place: Path) -> None:
    update()
    edit(place, "types.yaml", "(0..100)", "(0..90)")
    update()
    change(place, "maximum: 100", "maximum: 200")
    for _ in range(2):
        made = update()
        assert [item.code for item in made.updated.open] == ["E817"]
        assert not changed_lines(made)
    accepted = update(accept=True)
    assert not changed_lines(accepted)
    assert update().conclusion == (
        f"{SPEC}: 0 changes made, 2 differences kept, 0 open; 0 files written"
    )


def test_what_cannot_be_made_is_told_with_both_places(place: Path) -> None:
    update()
    change(place, "64}\n        setting", "128}\n        setting")
    arguments = ("import", "openapi", "openapi.yaml", "--into", SPEC)
    for number in (1, 0):
        done = wirewright(*arguments, cwd=place)
        assert done.returncode == 1
        assert done.stdout == (
            f"{SPEC}: 0 changes made, 1 difference kept, 1 open; {number} file{'s' * (1 - number)} written\n"
        )
        assert done.stderr == (
            f"{SPEC}/events.yaml:4:7: error[E816]: this change is not made: lamp client lamp.set: event_id: "
            "limits: ..64, upstream ..128\n"
            "    4 |       event_id?: {type: string(..64), docs: Chosen by the client.}\n"
            "      |       ^^^^^^^^^ help: this part of the spec also stands for one that is not so; "
            "change the spec by hand, or keep it as it is with --accept\n"
            "openapi.yaml:31:19: note: upstream it is here\n"
            "   31 |         event_id: {type: string, maxLength: 128}\n"
            "      |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
        )


def test_without_a_record_all_differences_count_as_changes(place: Path) -> None:
    edit(place, "types.yaml", "(0..100)", "(0..90)")
    made = update_from_openapi("openapi.yaml", SPEC, Roots())
    assert "+      level?: {type: integer<percent>(0..100)" in changed_lines(made)
    assert not changed_lines(update(accept=True))
    assert not update().files


def test_line_ends_and_marks_of_a_file_stay(place: Path) -> None:
    for path in (place / SPEC).iterdir():
        text = path.read_text("utf-8").replace("\n", "\r\n")
        path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    update()
    before = bytes_of(place / SPEC)
    change(place, *CHANGES["an event"]["document"])
    update()
    after = bytes_of(place / SPEC)
    changed = [name for name in before if before[name] != after[name]]
    assert len(changed) == 4
    for name in changed:
        if name != "upstream.json":
            assert after[name].startswith(b"\xef\xbb\xbf")
            assert after[name].count(b"\n") == after[name].count(b"\r\n")


def test_the_roots_of_the_last_time_are_taken(place: Path) -> None:
    arguments = ("import", "openapi", "openapi.yaml")
    roots = ("--root", "LampClientEvent")
    wirewright(*arguments, *roots, "-o", "a/v1", cwd=place)
    done = wirewright(*arguments, "--into", "a/v1", cwd=place)
    assert (
        done.stdout
        == "a/v1: 0 changes made, 0 differences kept, 0 open; 0 files written\n"
    )


def test_the_command_tells_what_it_does(place: Path) -> None:
    arguments = ("import", "openapi", "openapi.yaml", "--into", SPEC)
    assert wirewright(*arguments, "--check", cwd=place).stdout == (
        f"{SPEC}/upstream.json: not up to date\n"
    )
    assert wirewright(*arguments, cwd=place).returncode == 0
    change(place, "default: 50", "default: 70")
    before = bytes_of(place)
    checked = wirewright(*arguments, "--check", cwd=place)
    assert (checked.returncode, checked.stdout) == (
        1,
        f"{SPEC}/types.yaml: not up to date\n{SPEC}/upstream.json: not up to date\n",
    )
    diff = wirewright(*arguments, "--diff", cwd=place)
    assert (diff.returncode, diff.stdout.splitlines()[0]) == (
        0,
        f"--- a/{SPEC}/types.yaml",
    )
    assert bytes_of(place) == before
    done = wirewright(*arguments, cwd=place)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        f"{SPEC}/types.yaml:8: POST /lamps/{{}}: request application/json.level: default: 50 → 70\n"
        f"{SPEC}: 1 change made, 1 difference kept, 0 open; 2 files written\n"
    )
    assert wirewright(*arguments, "--check", cwd=place).stdout == "up to date\n"


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("--into", "nowhere"), 2, "error[E814]: `nowhere` is no folder of a spec"),
        (("--into", SPEC, "-o", "a/v1"), 2, "Give either -o or --into."),
        ((), 2, "Give either -o or --into."),
        (("-o", "a/v1", "--accept"), 2, "--accept goes with --into."),
        (("--into", SPEC, "--force"), 2, "--force goes with -o."),
    ],
)
def test_what_does_not_go_together(
    arguments: tuple[str, ...], code: int, message: str, place: Path
) -> None:
    done = wirewright("import", "openapi", "openapi.yaml", *arguments, cwd=place)
    assert done.returncode == code
    assert message in done.stderr


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"format": 2}', "[" * 100_000, '{"format": 1, "kept": 3}']
)
def test_a_broken_record_is_refused(text: str, place: Path) -> None:
    (place / SPEC / "upstream.json").write_text(text)
    with pytest.raises(WirewrightError) as raised:
        update()
    assert [item.message for item in raised.value.diagnostics] == [
        f"`{SPEC}/upstream.json` is no record of `wirewright import`"
    ]
    assert (raised.value.exit_code, raised.value.diagnostics[0].code) == (3, "E815")


def test_a_spec_with_errors_is_not_changed(place: Path) -> None:
    edit(place, "types.yaml", "level?: {type: integer<", "level?: {type: integr<")
    done = wirewright("import", "openapi", "openapi.yaml", "--into", SPEC, cwd=place)
    assert (done.returncode, done.stdout) == (3, "")
    assert (
        f"{SPEC}/types.yaml:8:22: error[E203]: unknown built-in type `integr`"
        in done.stderr
    )
    assert not (place / SPEC / "upstream.json").exists()


def test_a_full_disk_changes_nothing(place: Path) -> None:
    update()
    change(place, "default: 50", "default: 70")
    before = bytes_of(place)
    command = f"ulimit -f 0; exec {sys.executable} -m wirewright import openapi openapi.yaml --into {SPEC}"
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=place,
        env={"PYTHONPATH": str(ROOT / "generator"), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout) == (3, "")
    assert "error[E818]" in done.stderr
    assert bytes_of(place) == before


@settings(max_examples=15)
@given(names=st.lists(st.sampled_from(TOGETHER), max_size=6, unique=True))
def test_any_changes_at_once(names: list[str]) -> None:
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        place = _place(Path(folder), patch)
        update()
        for name in names:
            document: list[str] = CHANGES[name]["document"]
            text = (place / "openapi.yaml").read_text("utf-8")
            if all(old in text for old in document[::2]):
                change(place, *document)
        update()
        again = update()
        assert (list(again.files), again.updated.applied) == ([], [])
