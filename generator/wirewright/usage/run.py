"""The order of things in `usage`: a spec with its revisions, and files → findings, and what `--fix` makes of the files."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ..config import find, has_packages, load
from ..diagnostics import Diagnostic, Span, WirewrightError, did_you_mean
from ..diffing import read_input
from ..generate import find_revision
from ..resources import SPECS
from ..vendor.revisions import Source
from ..vendor.settings import read_entries
from .finding import Finding
from .judge import Judge
from .project import Project
from .scan import scan
from .sources import Module, find_files, read_module
from .vocabulary import Revision, Vocabulary

if TYPE_CHECKING:
    from .fix import Fixed

USAGE_ERROR = 2


@dataclass(slots=True)
class Report:
    """What was found.

    Attributes:
        spec: The name of the spec.
        revision: The revision that the code was compared with.
        files: How many files were looked at.
        findings: Sorted by place.
        problems: Files that could not be looked at.
        fixed: What `--fix` makes of the files that it changes.
    """

    spec: str
    revision: str
    files: int
    findings: list[Finding]
    problems: list[Diagnostic]
    fixed: list[Fixed] = field(default_factory=list["Fixed"])

    @property
    def conclusion(self) -> str:
        """One line that says it all."""
        files = "1 file" if self.files == 1 else f"{self.files} files"
        against = f"{files}, {self.spec} {self.revision}"
        if not self.findings:
            return f"no findings in {against}"
        number = len(self.findings)
        findings = "1 finding" if number == 1 else f"{number} findings"
        edits = sum(finding.edit is not None for finding in self.findings)
        can = f"; `--fix` mends {edits} of them" if edits and not self.fixed else ""
        return f"{findings} in {against}{can}"


def usage(path: str, vocabulary: Vocabulary, fix: bool = False) -> Report:
    """Look for names of an API in the code at a path, a file or a folder.

    With `fix`, it is worked out what sure edits make of the files; nothing is written. Raises E885 and E891 (exit code
    3), E890 (exit code 2).
    """
    judge = Judge(vocabulary)
    problems: list[Diagnostic] = []
    names = find_files(Path(path), Path(path).as_posix(), problems)
    spec = vocabulary.spec
    report = Report(spec.name, spec.revision, len(names), [], problems)
    project = Project(judge)
    relevant = _relevant_text(vocabulary)
    modules: list[tuple[Path, str]] = []
    for file, display in names:
        module = read_module(file, display)
        if isinstance(module, Diagnostic):
            report.problems.append(module)
            continue
        project.add(module)
        modules.append((file, display))
    project.bind()
    ours = _bound_names(project)
    for file, display in modules:
        module = read_module(file, display)
        if isinstance(module, Diagnostic):
            continue
        if relevant.search(module.text) or ours and ours.search(module.text):
            _scan(module, project, judge, report, fix)
    return report


def _scan(
    module: Module, project: Project, judge: Judge, report: Report, fix: bool
) -> None:
    try:
        findings = scan(module, project, judge)
    except RecursionError:
        start = Span(module.display, 1, 1, 1, 2)
        message = "this is nested too deeply to be looked at"
        report.problems.append(Diagnostic("E887", message, start))
        return
    report.findings += findings
    if fix and any(finding.edit for finding in findings):
        from .fix import fixed

        made = fixed(module, findings)
        if made is not None:
            report.fixed.append(made)


def _relevant_text(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What the text of a module has that is about the API: a name like an event's, or an import."""
    heads = "|".join(map(re.escape, sorted(vocabulary.heads)))
    dotted = rf"\b(?:{heads})\.\w" if heads else r"(?!)"
    single = {
        event.tag
        for revision in vocabulary.revisions
        for event in revision.spec.events
        if "." not in event.tag
    }
    single |= {name for name, _ in vocabulary.gone_headers}
    words = "|".join(map(re.escape, sorted(single)))
    paths = "".join(f"|{re.escape(path)}" for path in sorted(vocabulary.gone_paths))
    plain = rf"|[\"'](?:{words})[\"']" if words else ""
    name = re.escape(vocabulary.spec.name.split("-")[0])
    rest = rf"|import.*{name}|from\s.*{name}{paths}"
    return re.compile(f"{dotted}{plain}{rest}", re.IGNORECASE)


def _bound_names(project: Project) -> re.Pattern[str] | None:
    """The names of the host's classes that stand for something of the API."""
    names = {made.name for made in project.own.values() if made.place.leaves}
    if not names:
        return None
    return re.compile(rf"\b(?:{'|'.join(sorted(names))})\b")


def read_vocabulary(spec: str | None, to: str | None) -> Vocabulary:
    """All revisions of a spec, and which of them counts.

    Args:
        spec: A folder of revisions, one revision, or the name of a spec that comes with wirewright; by default what
            `pyproject.toml` names, or else the only spec that comes along.
        to: The revision that code shall fit; by default the last, or the one that `spec` is.

    Raises:
        WirewrightError: Exit code 2: E888, E889, the configuration; a spec that cannot be read, as for `check`.
    """
    spec = spec or _default_spec()
    folder, display = find_revision(spec)
    is_revision = display == Path(spec).as_posix()
    folder = folder.resolve()
    base = folder.parent
    prefix = base.name if is_revision else Path(spec).as_posix()
    names = _beside(base)
    if to is not None and to not in names:
        help = did_you_mean(to, names) or f"there are {', '.join(names)}"
        message = f"`{prefix}` has no revision `{to}`"
        raise WirewrightError([Diagnostic("E888", message, None, help)], USAGE_ERROR)
    chosen = to or folder.name
    revisions: list[Revision] = []
    for name in names:
        where = spec if is_revision and name == folder.name else str(base / name)
        made = _revision(where, required=name == chosen)
        if made is not None:
            revisions.append(made)
    number = next(n for n, made in enumerate(revisions) if made.name == chosen)
    api = revisions[number].spec.name
    kept = [made for made in revisions if made.spec.name == api]
    return Vocabulary(tuple(kept), kept.index(revisions[number]))


def _beside(folder: Path) -> list[str]:
    """The revisions in a folder."""
    return sorted(
        path.name
        for path in folder.iterdir()
        if path.is_dir() and any(path.glob("*.y*ml"))
    )


def _revision(text: str, *, required: bool) -> Revision | None:
    """A revision; one that is not needed may have mistakes, and then tells nothing."""
    try:
        made = read_input(text)
    except WirewrightError:
        if required:
            raise
        return None
    return Revision(made.spec, made.names.classes)


def _default_spec() -> str:
    """The one spec that the configuration names, or the one that comes with wirewright."""
    pyproject = find(Path.cwd())
    found = sorted(_configured(pyproject)) if pyproject is not None else []
    if len(found) == 1:
        return found[0]
    if found:
        names = ", ".join(f"`{Path(spec).name}`" for spec in found)
        message = f"pyproject.toml names several specs: {names}"
        help = "say which with `--spec`"
        raise WirewrightError([Diagnostic("E889", message, None, help)], USAGE_ERROR)
    bundled = sorted(path.name for path in SPECS.iterdir() if path.is_dir())
    if len(bundled) == 1:
        return bundled[0]
    message = "nothing says which spec is meant"
    help = f"say it with `--spec`: {', '.join(bundled)}"
    raise WirewrightError([Diagnostic("E889", message, None, help)], USAGE_ERROR)


def _configured(pyproject: Path) -> set[str]:
    """The specs from which a project generates or vendors, without their revisions."""
    found = {Source.of(entry.spec).base for entry in read_entries(pyproject)}
    if has_packages(pyproject):
        for package in load(pyproject).packages:
            base = (pyproject.parent / package.spec).parent
            found.add(Path(os.path.relpath(base)).as_posix())
    return found
