"""The two sides of an update: our spec with its files, and what a document makes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..diagnostics import Diagnostics, Span
from ..spec.load import load_spec
from ..spec.model import Spec
from ..spec.nodes import Mapping as MappingNode
from ..spec.source import SourceFile, parse


@dataclass(frozen=True, slots=True)
class OurSpec:
    """A spec with its files: as they are on the disk, and as nodes."""

    spec: Spec
    raw: Mapping[str, str]
    roots: Mapping[str, MappingNode]

    @property
    def own_types(self) -> set[str]:
        """The types that have definitions of their own."""
        found: set[str] = set()
        for root in self.roots.values():
            types = root.get("types")
            if isinstance(types, MappingNode):
                found |= {entry.key.text for entry in types.entries}
        return found


@dataclass(frozen=True, slots=True)
class Upstream:
    """What a document makes: the spec, its own types, and where in the document something stands."""

    spec: Spec
    own_types: set[str]
    place: Callable[[Span | None], Span | None]
    digest: str
    roots: dict[str, list[str]]


def load_texts(raw: Mapping[str, str], revision: str) -> OurSpec:
    """Our spec from the texts of its files, by their names. Raises `WirewrightError` as `check` does."""
    files = tuple(
        SourceFile(name, Path(name).stem, _clean(text)) for name, text in raw.items()
    )
    spec = load_spec(files, revision)
    roots: dict[str, MappingNode] = {}
    for file in files:
        root = parse(file, Diagnostics())
        assert root is not None
        roots[file.name] = root
    return OurSpec(spec, dict(raw), roots)


def _clean(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
