"""The order of things in a diff: two inputs → two specs → changes → a report. Only `accept` writes, and only the spec."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .config import find
from .diagnostics import Diagnostic, Diagnostics, WirewrightError
from .diff.change import Comparison
from .diff.compare import compare
from .diff.git import GitPath, read_git
from .diff.ignore import read_ignores, sort_out
from .diff.python import Names, Python
from .diff.report import Report, Side
from .diff.settings import FailOn, Settings, read_settings, weigh
from .generate import Job, read_spec
from .spec.load import load_spec

if TYPE_CHECKING:
    from .spec.model import Spec, Struct
    from .spec.source import SourceFile

UNREADABLE = 3


@dataclass(frozen=True, slots=True)
class Input:
    """One side as it was read."""

    spec: Spec
    names: Names
    side: Side
    folder: Path | None
    """Where its files lie; `None` for a commit of git."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A report, what is wrong with the ignore file, and what `--accept` would confirm."""

    report: Report
    problems: Sequence[Diagnostic]
    comparison: Comparison
    new: Input


def diff(
    old: str, new: str, fail_on: FailOn | None = None, ignore: str | None = None
) -> Outcome:
    """Compare two revisions.

    Each is a folder, a `git-ref:path` or the name of a revision. What is not given comes from `pyproject.toml`.
    Raises `WirewrightError`: exit code 2 for the configuration, 3 for an input that cannot be read, the problems of
    a spec, of both specs, among them.
    """
    settings = read_settings(find(Path.cwd()))
    first, second = read_both(old, new)
    comparison = compare(first.spec, second.spec, Python(first.names, second.names))
    changes = weigh(comparison.changes, settings.rules)
    entries = (
        read_ignores(*_ignore_file(settings, ignore))
        if (ignore or settings.ignore)
        else ()
    )
    counting, ignored, problems = sort_out(changes, entries, datetime.date.today())
    report = Report(
        first.side,
        second.side,
        tuple(counting),
        tuple(ignored),
        fail_on or settings.fail_on,
    )
    return Outcome(report, problems, comparison, second)


def _ignore_file(settings: Settings, ignore: str | None) -> tuple[Path, str]:
    if ignore is not None:
        return Path(ignore), ignore
    assert settings.ignore is not None
    return settings.ignore


def read_both(old: str, new: str) -> tuple[Input, Input]:
    """Both inputs; the problems of both at once."""
    inputs: list[Input] = []
    problems: list[Diagnostic] = []
    for text in (old, new):
        try:
            inputs.append(read_input(text))
        except WirewrightError as error:
            problems += error.diagnostics
    if problems:
        raise WirewrightError(dict.fromkeys(problems), UNREADABLE)
    return inputs[0], inputs[1]


def read_input(text: str) -> Input:
    """The spec that a folder, a `git-ref:path` or the name of a revision holds, checked as `check` does."""
    from .generate import find_revision

    where = GitPath.of(text)
    folder: Path | None = None
    files: tuple[SourceFile, ...]
    if where is not None:
        files, revision, display = read_git(where)
    else:
        folder, display = find_revision(text)
        files, revision = read_spec(Job(text, ""))
    spec = load_spec(files, revision)
    texts = {file.name: file.text for file in files}
    side = Side(spec.name, spec.revision, spec.digest, display, texts)
    return Input(spec, python_names(spec), side, folder)


def python_names(spec: Spec) -> Names:
    """What the generated source calls the things of a spec; raises E401 and E402 as `check` does."""
    from .python.annotations import field_operands
    from .python.layout import flat
    from .python.names import assign_names

    diagnostics = Diagnostics()
    names = assign_names(spec, diagnostics)
    diagnostics.raise_if_any()
    classes = {name: str(made) for name, made in names.definitions.items()}
    classes |= {f"event {key}": str(made) for key, made in names.events.items()}
    attributes: dict[tuple[str, str], str] = {}
    for struct in _structs(spec):
        own = names.structs[struct.name]
        for field in struct.fields:
            annotation = " | ".join(map(flat, field_operands(field, names)))
            line = f"{own.attributes[field.wire]}: {annotation}"
            if not field.required:
                line += " = UNSET"
            attributes[struct.name, field.wire] = line
    return Names(classes, attributes)


def _structs(spec: Spec) -> list[Struct]:
    from .spec.model import Struct

    found = [item for item in spec.definitions if isinstance(item, Struct)]
    return [*found, *(event.struct for event in spec.events)]
