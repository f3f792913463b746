"""The published document of the flagship against our spec: every difference is recorded, with the reason."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from commands import ROOT, bytes_of
from wirewright.exchange.upstream_record import read_record
from wirewright.importing import Roots, update_from_openapi

SPEC = ROOT / "spec" / "openai-realtime" / "2026-11"
REFERENCE = os.environ.get("WIREWRIGHT_OPENAPI", "")
NEEDS_REFERENCE = pytest.mark.skipif(
    not REFERENCE, reason="WIREWRIGHT_OPENAPI names no document"
)


def test_every_recorded_difference_has_a_reason() -> None:
    record = read_record((SPEC / "upstream.json").read_text("utf-8"), "upstream.json")
    assert len(record.kept) > 50
    assert [kept.text for kept in record.kept if not kept.reason] == []


@NEEDS_REFERENCE
def test_no_difference_is_left(tmp_path: Path) -> None:
    copy = tmp_path / SPEC.name
    shutil.copytree(SPEC, copy)
    update = update_from_openapi(REFERENCE, str(copy), Roots())
    assert [item.message for item in update.updated.open] == []
    assert (list(update.files), update.updated.dropped) == ([], [])
    assert bytes_of(copy) == bytes_of(SPEC)


@NEEDS_REFERENCE
def test_a_change_of_it_comes_into_our_spec(tmp_path: Path) -> None:
    copy = tmp_path / SPEC.name
    shutil.copytree(SPEC, copy)
    document = tmp_path / "openapi.yaml"
    text = Path(REFERENCE).read_text("utf-8")
    old = "    RealtimeReasoningEffort:\n"
    assert old in text
    start = text.index("- minimal\n", text.index(old))
    line = text[text.rindex("\n", 0, start) + 1 : start]
    document.write_text(f"{text[:start]}- none\n{line}{text[start:]}", "utf-8")
    update = update_from_openapi(str(document), str(copy), Roots())
    assert [change.path.name for change in update.files] == [
        "session.yaml",
        "upstream.json",
    ]
    (line,) = update.told()
    assert line.endswith("reasoning.effort: value `none`: absent → present")
    assert update.updated.open == []
