"""A spec from the documents of other tools: OpenAPI."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .diagnostics import Diagnostic, WirewrightError
from .exchange.openapi_document import read_document
from .exchange.openapi_spec import Importer
from .output.tree import Plan, plan
from .spec.load import load_spec
from .spec.model import Spec
from .spec.source import SourceFile

UNREADABLE = 3


@dataclass(frozen=True, slots=True)
class Imported:
    """What writing the spec would change, the spec, and what was left out."""

    plan: Plan
    spec: Spec
    notices: Sequence[Diagnostic]


def import_openapi(
    file: str,
    folder: str,
    roots: Sequence[str] = (),
    client: Sequence[str] = (),
    server: Sequence[str] = (),
    *,
    docs: bool = False,
) -> Imported:
    """The spec that an OpenAPI document makes; `folder` ends with the name of the API and the revision.

    Raises `WirewrightError` (exit code 3) with all problems of the document.
    """
    document = read_document(file)
    target = Path(folder).absolute()
    importer = Importer(document, _api_name(target.parent.name), docs)
    files = importer.run(roots, client, server)
    if document.problems.items:
        raise WirewrightError(document.problems.items, UNREADABLE)
    sources = [
        SourceFile(f"{folder.rstrip('/')}/{name}", name.removesuffix(".yaml"), text)
        for name, text in sorted(files.items())
    ]
    try:
        spec = load_spec(tuple(sources), target.name)
    except WirewrightError as error:
        raise WirewrightError(
            [_invalid(item) for item in error.diagnostics], UNREADABLE
        ) from None
    stamp = {
        "made": "wirewright import openapi",
        "revision": target.name,
        "source": _digest(files),
    }
    return Imported(
        plan(files, target, folder, stamp=stamp), spec, document.notices.items
    )


def _invalid(item: Diagnostic) -> Diagnostic:
    where = (
        "" if item.span is None else f" ({Path(item.span.file).name}:{item.span.line})"
    )
    return Diagnostic(
        "E808",
        f"the spec that came out is not valid: {item.code}: {item.message}{where}",
        None,
        item.help,
    )


def _digest(files: dict[str, str]) -> str:
    return hashlib.sha256("\0".join(files.values()).encode()).hexdigest()


def _api_name(name: str) -> str:
    words = "".join(
        letter if letter.isascii() and letter.isalnum() else " "
        for letter in name.lower()
    ).split()
    made = "-".join(words)
    return made if made[:1].isalpha() else f"api-{made}".rstrip("-")
