"""Spec and selection → the files of a vendored package, as `{path: text}`. A pure function."""

from __future__ import annotations

from pathlib import Path

from ..python.package import Package
from ..python.render import Renderer
from ..spec.model import Spec
from .closure import subset
from .naming import vendored_names
from .selection import Selection


def vendored_package(
    spec: Spec, selection: Selection, templates: Path
) -> dict[str, str]:
    """The files of a package with what is selected.

    `templates` is our folder of templates. Raises `WirewrightError`: E851 to E855 for the selection, E856 to E858 for
    the names.
    """
    part = subset(spec, selection)
    names = vendored_names(spec, part, selection)
    renderer = Renderer(templates)
    package = Package(
        part, names, renderer, "wirewright vendor update", selection.header
    )
    return package.files()
