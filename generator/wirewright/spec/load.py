"""A folder of YAML files → `Spec`."""

from __future__ import annotations

from pathlib import Path

from ..diagnostics import Diagnostics
from .grammar import check_forms, read_document
from .model import Spec
from .resolve import resolve
from .source import Budget, SourceFile, parse, read_folder, spec_digest


def load_spec(files: tuple[SourceFile, ...], revision: str) -> Spec:
    """The spec that the files of a revision hold.

    Raises `WirewrightError` with everything that the first failing stage found: reading YAML, the forms of the
    grammar, names and types, meaning.
    """
    diagnostics = Diagnostics()
    budget = Budget()
    roots = [(file, parse(file, diagnostics, budget)) for file in files]
    diagnostics.raise_if_any()
    trees = [(file, root) for file, root in roots if root is not None]
    check_forms((root for _, root in trees), diagnostics)
    diagnostics.raise_if_any()
    document = read_document(trees, revision, spec_digest(files), diagnostics)
    diagnostics.raise_if_any()
    spec = resolve(document, diagnostics)
    diagnostics.raise_if_any()
    assert spec is not None
    return spec


def load_folder(folder: Path, display: str) -> Spec:
    """The spec in a revision folder, whose name is the revision."""
    return load_spec(read_folder(folder, display), folder.resolve().name)
