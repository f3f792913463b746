"""Spec and selection → the files of a vendored package, as `{path: text}`. A pure function."""

from __future__ import annotations

from pathlib import Path

from ..python.package import Package
from ..python.render import Renderer
from ..spec.model import Spec
from .client import client_files
from .closure import subset
from .compact import compact_files
from .naming import vendored_names
from .selection import Selection


def vendored_package(
    spec: Spec, selection: Selection, templates: Path
) -> dict[str, str]:
    """The files of a package with what is selected; with `single_file` this is one, `__init__.py`.

    `templates` is our folder of templates for Python; those for vendored packages lie beside it. Raises
    `WirewrightError`: E851 to E855 for the selection, E856 to E858 for the names.
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
    return compact_files(package, selection, templates, header)
