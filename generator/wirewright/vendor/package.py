"""Spec and selection → the files of a vendored package, as `{path: text}`. A pure function."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ..python.imports import export_list
from ..python.package import Package
from ..python.render import Renderer
from ..python.sinks import docstring, literal
from ..spec.model import Spec
from .bundling import Bundle
from .client import client_files
from .closure import subset
from .compact import compact_docs, compact_file, compact_modules, compact_roots
from .layout import import_blocks
from .modules import Import
from .naming import vendored_names
from .selection import Selection
from .shaking import Name, Shaken

INDEX = "__init__.py"


def vendored_package(
    spec: Spec, selection: Selection, templates: Path
) -> dict[str, str]:
    """The files of a package with what is selected; with `single_file` this is one, `__init__.py`.

    Models alone are one module in any case.
    `templates` is our folder of templates. Raises `WirewrightError`: E851 to E855 for the selection, E856 to E858 for
    the names.
    """
    part = subset(spec, selection)
    names = vendored_names(spec, part, selection)
    renderer = Renderer(templates)
    package = Package(
        part,
        names,
        renderer,
        "wirewright vendor update",
        selection.header,
        typed_tables=selection.only == "client",
    )
    header = renderer.render("header.jinja", package=package.header)
    if selection.only == "client":
        return client_files(package, selection, header)
    modules = compact_modules(package, selection, templates)
    roots = compact_roots(package, selection)
    shaken = Shaken(modules, roots, hints_apart=True)
    if selection.single_file or selection.only == "models":
        bundle = Bundle(shaken, roots, lambda path: INDEX)
        facts = _facts(part, (name for _, name in roots))
        files = {INDEX: header + bundle.text(INDEX, _docs(part, selection), facts)}
        return files if selection.single_file else {"py.typed": "", **files}
    bundle = Bundle(shaken, roots, compact_file)
    files = {file: bundle.text(file, compact_docs(file)) for file in bundle.members}
    files[INDEX] = _index(part, _docs(part, selection), bundle, roots)
    return {"py.typed": ""} | {path: header + text for path, text in files.items()}


def _docs(spec: Spec, selection: Selection) -> str:
    codec = "" if selection.only == "models" else " and a lossless codec"
    docs = f"{spec.title}: typed events{codec}."
    return f"{docs}\n\n{spec.docs}" if spec.docs else docs


def _index(spec: Spec, docs: str, bundle: Bundle, roots: Iterable[Name]) -> str:
    """The `__init__.py` that has the public names of the other files."""
    imports: list[Import] = []
    for root in roots:
        home = bundle.target(bundle.origin(*root)[0]).removesuffix(".py")
        imports.append(Import(f".{home}", root[1], root[1]))
    names = [item.name for item in imports]
    parts = [docstring(docs, 0), *import_blocks(imports, [])]
    return "\n\n".join([*parts, *_facts(spec, names)]) + "\n"


def _facts(spec: Spec, names: Iterable[str]) -> list[str]:
    """What the main module says of itself: its public names, and what it was made of."""
    facts = {"SPEC_REVISION": spec.revision, "SPEC_DIGEST": spec.digest}
    lines = [f"{name} = {literal(value)}" for name, value in facts.items()]
    return [export_list([*names, *facts]), "\n".join(lines)]
