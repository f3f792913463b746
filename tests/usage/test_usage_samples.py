"""Every message of a revision, written as a dict literal: the right names are never reported, the dead ones always."""

from __future__ import annotations

import pprint
from pathlib import Path
from typing import Any

import pytest
from apis import revision
from hypothesis import given
from hypothesis import strategies as st
from wirewright.samples import Sample
from wirewright.usage.finding import Finding
from wirewright.usage.judge import Judge
from wirewright.usage.project import Project
from wirewright.usage.run import read_vocabulary
from wirewright.usage.scan import scan
from wirewright.usage.sources import Module, read_module

JUDGE = Judge(read_vocabulary("openai-realtime", None))
SENT = [
    sample
    for sample in revision("2026-11").samples
    if sample.valid and sample.channel and isinstance(sample.value, dict)
]
DEAD_EVENTS = {
    tag
    for tag in JUDGE.vocabulary.events_of(2)
    if tag not in JUDGE.vocabulary.events_of(JUDGE.vocabulary.chosen)
}
BETA = [
    sample
    for sample in revision("2025-07").samples
    if sample.valid and sample.channel and sample.value["type"] in DEAD_EVENTS
]


def look_at(path: Path, text: str) -> list[Finding]:
    path.write_text(text, encoding="utf-8")
    module = read_module(path, path.name)
    assert isinstance(module, Module)
    project = Project(JUDGE)
    project.add(module)
    project.bind()
    return scan(module, project, JUDGE)


def literal(value: Any) -> str:
    return pprint.pformat(value, width=100, sort_dicts=False)


def test_no_message_of_today_is_reported(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    samples = SENT if request.config.getoption("--long") else SENT[::7]
    assert len(samples) > 500
    lines = [
        f"m{number} = {literal(item.value)}" for number, item in enumerate(samples)
    ]
    found = look_at(tmp_path / "a.py", "\n".join(lines))
    assert [item for item in found if item.rule != "deprecated-event"] == []


@given(st.lists(st.sampled_from(SENT), min_size=1, max_size=5), st.booleans())
def test_nor_in_functions_and_through_names(
    tmp_path_factory: Any, samples: list[Sample], nested: bool
) -> None:
    lines: list[str] = []
    for number, item in enumerate(samples):
        value = dict(item.value)
        inner = next((key for key in value if isinstance(value[key], dict)), None)
        if nested and inner is not None:
            lines.append(f"def f{number}():\n    x = {value.pop(inner)!r}")
            lines.append(f"    return {{**{value!r}, {inner!r}: x}}")
        else:
            lines.append(f"def f{number}(): return {value!r}")
    path = tmp_path_factory.mktemp("s") / "a.py"
    found = look_at(path, "\n".join(lines))
    assert [item for item in found if item.rule != "deprecated-event"] == []


def test_exactly_the_dead_names_of_the_beta_are_reported(tmp_path: Path) -> None:
    assert {item.value["type"] for item in BETA} == DEAD_EVENTS
    for number, item in enumerate(BETA):
        found = look_at(tmp_path / f"a{number}.py", f"m = {literal(item.value)}")
        names = [finding.name for finding in found if finding.rule.endswith("-event")]
        assert names == [item.value["type"]]
        assert all(finding.name != "event_id" for finding in found)
