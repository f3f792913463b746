"""A spec from the documents of other tools: OpenAPI."""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from .diagnostics import Diagnostic, Span, WirewrightError
from .exchange.both_sides import OurSpec, Upstream, load_texts
from .exchange.openapi_defaults import drop_defaults
from .exchange.openapi_document import Document, read_document
from .exchange.openapi_spec import Importer
from .exchange.updating import Updated, accepted, first_record, updated
from .exchange.upstream_record import FILE, Record, read_record
from .output.files import replace_files
from .output.tree import Plan, plan
from .python.names import check_names
from .resources import SPECS
from .spec.load import load_spec
from .spec.model import Spec
from .spec.source import SourceFile, read_folder
from .spec.words import camel

UNREADABLE = 3
USAGE = 2


@dataclass(frozen=True, slots=True)
class Roots:
    """What of a document is wanted; nothing is all of it."""

    root: Sequence[str] = ()
    client: Sequence[str] = ()
    server: Sequence[str] = ()

    def data(self) -> dict[str, list[str]]:
        """Those that are given, by their names."""
        named = {"root": self.root, "client": self.client, "server": self.server}
        return {name: list(roots) for name, roots in named.items() if roots}


@dataclass(frozen=True, slots=True)
class Imported:
    """What writing the spec would change, the spec, and what was left out."""

    plan: Plan
    spec: Spec
    notices: Sequence[Diagnostic]


@dataclass(frozen=True, slots=True)
class FileChange:
    """A file of a spec, before and after; `before` is None for a new one."""

    path: Path
    name: str
    before: str | None
    after: str


@dataclass(frozen=True, slots=True)
class SpecUpdate:
    """What an update of a spec would write, what it means, and what of the document was left out."""

    files: Sequence[FileChange]
    updated: Updated
    notices: Sequence[Diagnostic]
    display: str

    @property
    def notes(self) -> Sequence[Diagnostic]:
        """What was left out of the document, and what the record has no longer."""
        gone = [
            Diagnostic("E819", f"no difference any more: {kept.text}", None)
            for kept in self.updated.dropped
        ]
        return [*self.notices, *gone]

    def told(self) -> list[str]:
        """Every change that was made, with its place in our spec as it was."""
        result = self.updated
        lines = [
            f"{item.site.span.file}:{item.site.span.line}: {item.change}"
            for item in sorted(result.applied, key=lambda item: item.site.span)
        ]
        lines += [f"{name}: a new type" for name in result.added_types]
        unused = "taken out, since nothing uses it any more"
        return lines + [f"{name}: {unused}" for name in result.dropped_types]

    @property
    def conclusion(self) -> str:
        """What happened, in one line."""
        made, ours = len(self.updated.applied), self.updated.kept
        return (
            f"{self.display}: {_count(made, 'change')} made, {_count(ours, 'difference')} kept, "
            f"{len(self.updated.open)} open; {_count(len(self.files), 'file')} written"
        )


def import_openapi(
    file: str, folder: str, wanted: Roots, *, docs: bool = False
) -> Imported:
    """The spec that an OpenAPI document makes; `folder` ends with the name of the API and the revision.

    Raises `WirewrightError` (exit code 3) with all problems of the document.
    """
    target = Path(folder).absolute()
    made = _read(file, folder.rstrip("/"), target, wanted, docs)
    record = first_record(made.spec, made.digest, wanted.data())
    files = {**made.files, FILE: record.text()}
    stamp = {
        "made": "wirewright import openapi",
        "revision": target.name,
        "source": _digest(made.files),
    }
    return Imported(
        plan(files, target, folder, stamp=stamp),
        made.spec,
        made.document.notices.items,
    )


def update_from_openapi(
    file: str,
    folder: str,
    wanted: Roots,
    *,
    docs: bool = False,
    accept: bool = False,
) -> SpecUpdate:
    """What changed in an OpenAPI document since `folder` was brought up to date with it, made in the spec there.

    Nothing is written. Without roots, those of the last time are taken. With `accept`, all differences are taken for
    ours, and only the record changes.

    Raises `WirewrightError`: exit code 2 where the folder cannot be updated, 3 with the problems of the document or
    the spec.
    """
    path = Path(folder)
    display = path.as_posix()
    raw, ours = _read_ours(path, display)
    record, text = _read_record(path, display)
    if record is not None and not wanted.data():
        wanted = Roots(**record.roots)
    made = _read(file, "the document", path.resolve(), wanted, docs)
    upstream = Upstream(
        made.spec,
        set(made.importer.types.definitions),
        made.place,
        made.digest,
        wanted.data(),
    )
    if accept:
        result = accepted(ours, upstream, record)
    else:
        revision = ours.spec.revision
        result = updated(
            ours, upstream, record, lambda texts: _checked(texts, revision)
        )
    changes = [
        FileChange(path / name.rpartition("/")[2], name, raw[name], after)
        for name, after in sorted(result.texts.items())
    ]
    if (after := result.record.text()) != text:
        changes.append(FileChange(path / FILE, f"{display}/{FILE}", text, after))
    return SpecUpdate(changes, result, made.document.notices.items, display)


def write_update(update: SpecUpdate) -> None:
    """Write every file, or none. Raises E818 (exit code 3)."""
    try:
        replace_files({change.path: change.after.encode() for change in update.files})
    except OSError as error:
        message = f"`{error.filename}` cannot be written: {error.strerror}"
        raise WirewrightError([Diagnostic("E818", message, None)], UNREADABLE) from None


def patch_of(update: SpecUpdate) -> str:
    """What an update would write, as a patch."""
    return "".join(
        line
        for change in update.files
        for line in difflib.unified_diff(
            (change.before or "").splitlines(keepends=True),
            change.after.splitlines(keepends=True),
            "/dev/null" if change.before is None else f"a/{change.name}",
            f"b/{change.name}",
        )
    )


@dataclass(frozen=True, slots=True)
class _Made:
    """A document, and the spec that it makes."""

    document: Document
    importer: Importer
    files: dict[str, str]
    spec: Spec
    digest: str

    def place(self, span: Span | None) -> Span | None:
        """Where in the document stands what has this place in the spec that it makes."""
        return None if span is None else self._places().get(span)

    def _places(self) -> Mapping[Span, Span]:
        known = self.importer.types.places
        found: dict[Span, Span] = {}
        structs = [
            *((definition.name, definition) for definition in self.spec.definitions),
            *((camel(event.key), event.struct) for event in self.spec.events),
        ]
        for name, definition in structs:
            if (name, "") in known:
                found[definition.span] = known[name, ""]
            for member in getattr(definition, "fields", ()):
                if (name, member.wire) in known:
                    found[member.span] = known[name, member.wire]
        return found


def _read(file: str, display: str, target: Path, wanted: Roots, docs: bool) -> _Made:
    """Read a document, and check the spec that it makes."""
    document = read_document(file)
    importer = Importer(document, _api_name(target.parent.name), docs)
    files = importer.run(wanted.root, wanted.client, wanted.server)
    if document.problems.items:
        raise WirewrightError(document.problems.items, UNREADABLE)
    try:
        spec = _loaded(files, display, target.name)
    except WirewrightError as error:
        if not drop_defaults(files, error.diagnostics, document.notices):
            raise _invalid(error) from None
        try:
            spec = _loaded(files, display, target.name)
        except WirewrightError as second:
            raise _invalid(second) from None
    digest = hashlib.sha256(Path(file).read_bytes()).hexdigest()
    return _Made(document, importer, files, spec, digest)


def _loaded(files: Mapping[str, str], display: str, revision: str) -> Spec:
    """The spec in the texts of files. Raises `WirewrightError`."""
    sources = tuple(
        SourceFile(f"{display}/{name}", name.removesuffix(".yaml"), text)
        for name, text in sorted(files.items())
    )
    spec = load_spec(sources, revision)
    check_names(spec)
    return spec


def _checked(texts: Mapping[str, str], revision: str) -> OurSpec:
    """Our spec from texts. Raises `WirewrightError` as `check` does."""
    ours = load_texts(texts, revision)
    check_names(ours.spec)
    return ours


def _read_ours(path: Path, display: str) -> tuple[dict[str, str], OurSpec]:
    """The texts of our spec, and what they say."""
    if not path.is_dir():
        message = f"`{display}` is no folder of a spec"
        help = "make one with -o, or name the folder of a revision"
        raise WirewrightError([Diagnostic("E814", message, None, help)], USAGE)
    if SPECS.parent.name == "_data" and SPECS in path.resolve().parents:
        message = f"`{display}` comes with wirewright, and is not yours to change"
        help = "copy it first"
        raise WirewrightError([Diagnostic("E814", message, None, help)], USAGE)
    try:
        files = read_folder(path, display)
        raw = {
            file.name: (path / file.name.rpartition("/")[2]).read_bytes().decode()
            for file in files
        }
        return raw, _checked(raw, path.resolve().name)
    except WirewrightError as error:
        raise WirewrightError(error.diagnostics, UNREADABLE) from None


def _read_record(path: Path, display: str) -> tuple[Record | None, str | None]:
    """The record beside a spec, and its text; None where there is none."""
    name = f"{display}/{FILE}"
    try:
        text = (path / FILE).read_bytes().decode()
    except FileNotFoundError:
        return None, None
    except (OSError, ValueError) as error:
        message = f"`{name}` cannot be read: {error}"
        raise WirewrightError([Diagnostic("E101", message, None)], UNREADABLE) from None
    return read_record(text, name), text


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def _invalid(error: WirewrightError) -> WirewrightError:
    found: list[Diagnostic] = []
    for item in error.diagnostics:
        span = item.span
        where = "" if span is None else f" ({Path(span.file).name}:{span.line})"
        message = (
            f"the spec that came out is not valid: {item.code}: {item.message}{where}"
        )
        found.append(Diagnostic("E808", message, None, item.help))
    return WirewrightError(found, UNREADABLE)


def _digest(files: dict[str, str]) -> str:
    return hashlib.sha256("\0".join(files.values()).encode()).hexdigest()


def _api_name(name: str) -> str:
    words = "".join(
        letter if letter.isascii() and letter.isalnum() else " "
        for letter in name.lower()
    ).split()
    made = "-".join(words)
    return made if made[:1].isalpha() else f"api-{made}".rstrip("-")
