"""Each revision of the flagship says what others said of the API at its time, or a reason is written down.

facts/REVISION-python-package.txt is compared in both directions; of the others, everything must be in the spec.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from apis import FLAGSHIP
from facts import FACTS, Reader, differences, missing, read_facts

from wirewright.spec.load import load_folder, load_spec
from wirewright.spec.source import SourceFile

SOURCES = sorted(path.stem for path in FACTS.glob("*.txt"))
PACKAGE = "-python-package"


@cache
def reader(revision: str) -> Reader:
    return Reader(load_folder(FLAGSHIP.parent / revision, "spec"))


@cache
def differences_of(source: str) -> list[str]:
    compare = differences if source.endswith(PACKAGE) else missing
    return list(compare(read_facts(FACTS / f"{source}.txt"), reader(source[:7])))


@cache
def explained() -> dict[str, list[str]]:
    """Patterns of differences that have a reason, by source."""
    patterns: dict[str, list[str]] = {}
    reason = ""
    path = Path(__file__).parent / "differences.txt"
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line:
            reason = ""
        elif line.startswith("# "):
            reason += line
        else:
            assert reason, line
            sources, _, pattern = line.partition(": ")
            for name in sources.split():
                source = name + PACKAGE if len(name) == len("2024-12") else name
                patterns.setdefault(source, []).append(pattern)
    return patterns


def fits(pattern: str, text: str) -> bool:
    parts = map(re.escape, pattern.split("*"))
    return re.fullmatch(".*".join(parts), text) is not None


def test_every_revision_is_compared() -> None:
    revisions = {path.name for path in FLAGSHIP.parent.iterdir()}
    assert {source.removesuffix(PACKAGE) for source in SOURCES} >= revisions
    assert set(explained()) <= set(SOURCES)


@pytest.mark.parametrize("source", SOURCES)
def test_every_difference_has_a_reason(source: str) -> None:
    patterns = explained().get(source, [])
    found = differences_of(source)
    assert [
        text for text in found if not any(fits(pattern, text) for pattern in patterns)
    ] == []


@pytest.mark.parametrize("source", SOURCES)
def test_every_reason_is_needed(source: str) -> None:
    found = differences_of(source)
    patterns = explained().get(source, [])
    assert [
        pattern for pattern in patterns if not any(fits(pattern, t) for t in found)
    ] == []


SPEC = """
api: {name: case, title: Case, tag: type}
channels: {main: {client: [set], server: [was.set]}}
events:
  set:
    fields:
      name: string
      size?: {enum: [s, m]}
      area?: Square | Circle | null
      marks?: map<list<integer>>
      free?: json
  was.set: {fields: {at: timestamp<s>}}
types:
  Square: {tag: {kind: square}, fields: {side: number}}
  Circle: {tag: {kind: circle}, fields: {radius: number, colour?: string | 'red'}}
"""

FACTS_OF_IT = """\
# The same as the spec.
client set
  type: string = set
  name: string
  size?: string = m s
  area?: object null @Area
  marks?: object
  marks{}: array
  marks{}[]: integer
  free?: any
server was.set
  type: string = was.set
  at: integer
shape Area
  <square>.kind: string = square
  <square>.side: number
  <circle>.kind: string = circle
  <circle>.radius: number
  <circle>.colour?: string ~ red
"""

CHANGES = {
    "  name: string": ("  name?: string", ["client set: name: required here"]),
    "  size?: string = m s": (
        "  size: integer = l s",
        [
            "client set: size: integer is missing",
            "client set: size: l is missing",
            "client set: size: optional here",
            "client set: size: string is only here",
            "client set: size: m is only here",
        ],
    ),
    "  area?: object null @": (
        "  area?: object @",
        ["client set: area: null here"],
    ),
    "  marks?: object": (
        "  marks?: object null",
        ["client set: marks: never null here"],
    ),
    "  marks{}[]: integer": ("  marks{}[]: numeric", []),
    "  marks{}: array": ("  marks{}: any", []),
    "server was.set": (
        "server is.set",
        ["server is.set: missing", "server was.set: only here"],
    ),
    "  at: integer": ("  at: integer\n  by?: string", ["server was.set: by: missing"]),
    "  at: integer\n": ("", ["server was.set: at: only here"]),
    "  <square>.side: number": ("  <square>.side: number null?", []),
    "  free?: any": (
        "  free?: object",
        ["client set: free: object is missing", "client set: free: any is only here"],
    ),
    "~ red": ("= red", ["client set: area<circle>.colour: open here"]),
    "= m s": ("~ m s", ["client set: size: closed here"]),
    "<circle>.radius": (
        "<circle>.diameter",
        [
            "client set: area<circle>.diameter: missing",
            "client set: area.radius: only here",
        ],
    ),
}


def found_in(facts: str, folder: Path) -> Iterator[str]:
    path = folder / "facts.txt"
    path.write_text(facts, encoding="utf-8")
    spec = load_spec((SourceFile("api.yaml", "api", SPEC),), "v1")
    return differences(read_facts(path), Reader(spec))


def test_no_difference(tmp_path: Path) -> None:
    assert list(found_in(FACTS_OF_IT, tmp_path)) == []


@pytest.mark.parametrize("old", CHANGES)
def test_each_kind_of_difference(old: str, tmp_path: Path) -> None:
    new, expected = CHANGES[old]
    changed = FACTS_OF_IT.replace(old, new, 1)
    assert changed != FACTS_OF_IT
    assert list(found_in(changed, tmp_path)) == expected


def test_a_line_that_is_no_fact(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"^facts\.txt:   name string$"):
        list(found_in("client set\n  name string\n", tmp_path))
