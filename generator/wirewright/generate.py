"""The order of things: spec folder → model → package → plan. Nothing here writes; `output.tree.write` does."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from . import __version__
from .config import Config
from .diagnostics import Diagnostic, Span, WirewrightError, did_you_mean
from .output.manifest import digest
from .output.tree import Plan, plan, read_manifest
from .resources import SPECS, TEMPLATES
from .spec.source import SourceFile, read_folder, spec_digest

if TYPE_CHECKING:
    from .spec.model import Spec

PYTHON_TEMPLATES = TEMPLATES / "python"


@dataclass(frozen=True, slots=True)
class Job:
    """One package to generate; paths are as the user wrote them, relative to the working directory."""

    spec: str
    output: str
    templates: str | None = None
    spec_span: Span | None = None
    templates_span: Span | None = None


def configured_jobs(config: Config) -> list[Job]:
    """The packages of a configuration."""
    return [
        Job(
            _from_here(config.root, package.spec),
            _from_here(config.root, package.output),
            package.templates and _from_here(config.root, package.templates),
            package.spec_span,
            package.templates_span,
        )
        for package in config.packages
    ]


def _from_here(root: Path, path: str) -> str:
    return Path(os.path.relpath(root / path)).as_posix()


def find_revision(spec: str, span: Span | None = None) -> tuple[Path, str]:
    """The folder of a revision, and how messages name it.

    `spec` is a folder of YAML files, a folder of revisions (the last by name is taken), or the name of a spec that
    comes with wirewright, with or without `/REVISION`. Raises E505 when it is none of these, E101 (exit code 3) when
    it cannot be looked into.
    """
    try:
        return _find(spec, span)
    except OSError as error:
        message = f"`{spec}` cannot be read: {error.strerror or error}"
        raise WirewrightError([Diagnostic("E101", message, span)], 3) from None


def _find(spec: str, span: Span | None) -> tuple[Path, str]:
    for base in (Path(spec), SPECS / spec):
        if not os.path.isdir(base):
            continue
        if _has_yaml(base):
            return base, Path(spec).as_posix()
        revisions = _revisions(base)
        if revisions:
            return base / revisions[-1], f"{Path(spec).as_posix()}/{revisions[-1]}"
    raise WirewrightError([_no_spec(spec, span)])


def _no_spec(spec: str, span: Span | None) -> Diagnostic:
    path = Path(spec)
    if os.path.isdir(path):
        message = f"`{spec}` holds no `*.yaml` file, nor does a folder in it"
        return Diagnostic("E505", message, span)
    if os.path.isfile(path):
        folder = f"name its folder: `{path.parent.as_posix()}`"
        return Diagnostic("E505", f"`{spec}` is a file, no folder", span, folder)
    near = path.parent
    known = [(near / name).as_posix() for name in _revisions(near)]
    for name in _folders(SPECS):
        known.append(name)
        known += [f"{name}/{revision}" for revision in _revisions(SPECS / name)]
    message = f"there is no spec in `{spec}`"
    return Diagnostic("E505", message, span, did_you_mean(spec, known))


def _has_yaml(folder: Path) -> bool:
    return any(path.suffix in (".yaml", ".yml") for path in folder.iterdir())


def _folders(folder: Path) -> list[str]:
    if not os.path.isdir(folder):
        return []
    return sorted(path.name for path in folder.iterdir() if path.is_dir())


def _revisions(folder: Path) -> list[str]:
    return [name for name in _folders(folder) if _has_yaml(folder / name)]


def read_spec(job: Job) -> tuple[tuple[SourceFile, ...], str]:
    """The files of a job's spec, and the name of its revision."""
    folder, display = find_revision(job.spec, job.spec_span)
    revision = folder.resolve().name
    if not revision.isprintable():
        message = f"the name of the revision, `{revision}`, is no printable text"
        help = "rename the folder"
        raise WirewrightError([Diagnostic("E403", message, job.spec_span, help)])
    return read_folder(folder, display), revision


def load(job: Job) -> Spec:
    """The model of a job's spec."""
    from .spec.load import load_spec

    return load_spec(*read_spec(job))


def check(job: Job) -> Spec:
    """The model of a job's spec, after everything that `generate` would refuse in it."""
    from .python.names import check_names

    spec = load(job)
    check_names(spec)
    return spec


def plan_job(job: Job, *, thorough: bool) -> Plan:
    """What generating a package would change.

    Unless `thorough`, an output folder that is as its manifest says, made from the same spec by the same generator, is
    taken to be right without generating it again.
    """
    overrides = _overrides(job)
    files, revision = read_spec(job)
    stamp = {
        "generator": _generator_digest(overrides),
        "revision": revision,
        "spec": spec_digest(files),
        "version": __version__,
    }
    root = Path(job.output)
    if not thorough:
        known = _untouched(root, job.output, stamp)
        if known is not None:
            return plan(known, root, job.output, stamp=stamp)
    from .python.package import python_package
    from .spec.load import load_spec

    spec = load_spec(files, revision)
    texts = python_package(spec, PYTHON_TEMPLATES, overrides)
    return plan(texts, root, job.output, stamp=stamp)


def _untouched(
    root: Path, display: str, stamp: dict[str, str]
) -> dict[str, str] | None:
    """The files of an output folder, if they are all as the manifest says and made from what `stamp` names."""
    if not os.path.isdir(root):
        return None
    manifest = read_manifest(root, display)
    if manifest is None or dict(manifest.stamp) != stamp:
        return None
    texts: dict[str, str] = {}
    for path, known in manifest.files.items():
        try:
            content = (root / path).read_bytes()
        except OSError:
            return None
        if digest(content) != known:
            return None
        texts[path] = content.decode("utf-8")
    return texts


def _overrides(job: Job) -> Path | None:
    if job.templates is None:
        return None
    folder = Path(job.templates)
    known = {path.name for path in PYTHON_TEMPLATES.glob("*.jinja")}
    if not os.path.isdir(folder):
        message = f"there is no folder of templates `{job.templates}`"
        raise WirewrightError([Diagnostic("E606", message, job.templates_span)])
    unknown = [
        path.name for path in sorted(folder.glob("*.jinja")) if path.name not in known
    ]
    if unknown and not any((folder / name).is_file() for name in known):
        raise WirewrightError(
            Diagnostic(
                "E606",
                f"`{job.templates}/{name}` replaces no template of ours",
                job.templates_span,
                did_you_mean(name, known),
            )
            for name in unknown
        )
    return folder


def _generator_digest(overrides: Path | None) -> str:
    """sha256 of everything that turns a spec into files: our code, our templates, the user's templates."""
    package = Path(__file__).parent
    sums = hashlib.sha256()
    for folder, pattern in _sources(package, overrides):
        for path in sorted(folder.glob(pattern)):
            content = path.read_bytes().replace(b"\r\n", b"\n")
            name = path.relative_to(folder).as_posix()
            sums.update(f"{name}\0{len(content)}\0".encode())
            sums.update(content)
    return sums.hexdigest()


def _sources(package: Path, overrides: Path | None) -> Iterator[tuple[Path, str]]:
    for folder in ("spec", "python", "runtime"):
        yield package / folder, "**/*.py"
    yield PYTHON_TEMPLATES, "*.jinja"
    if overrides is not None:
        yield overrides, "*.jinja"
