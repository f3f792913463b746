"""An OpenAPI document: its nodes with their places, and where its references lead."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

from ..diagnostics import Diagnostic, Diagnostics, Span, WirewrightError
from ..spec.nodes import Mapping, Node, Scalar, Sequence
from ..spec.source import Budget, SourceFile, decode, parse

MAX_BYTES = 32 * 1024 * 1024
MAX_NODES = 4_000_000
UNREADABLE = 3
SCHEMAS = "#/components/schemas/"
_MAX_STEPS = 64  # references to references


class Broken(Exception):
    """A part that cannot be read; the reason is reported."""


@dataclass(frozen=True)
class Document:
    """A document of version 3.0 or 3.1.

    Attributes:
        root: The whole of it.
        schemas: `components/schemas` by name.
        problems: What makes the import fail.
        notices: What the import leaves out.
    """

    root: Mapping
    schemas: dict[str, Node]
    problems: Diagnostics = field(default_factory=Diagnostics)
    notices: Diagnostics = field(default_factory=Diagnostics)
    targets: dict[str, Node] = field(default_factory=dict[str, Node])

    def follow(self, node: Node) -> Node:
        """What a node, or the chain of references in it, stands for. Raises `Broken`."""
        steps = 0
        while (reference := reference_of(node)) is not None:
            steps += 1
            if steps > _MAX_STEPS:
                message = f"`{reference.text}` leads back to itself"
                self.problems.error("E805", message, reference.span)
                raise Broken
            node = self.target(reference)
        return node

    def target(self, reference: Scalar) -> Node:
        """The node that a reference names. Raises `Broken`."""
        text = reference.text
        if text in self.targets:
            return self.targets[text]
        if not text.startswith("#"):
            help = "bundle the document into one file first; nothing is fetched"
            self.problems.error(
                "E803",
                f"`{text}` is outside of the document",
                reference.span,
                help=help,
            )
            raise Broken
        node: Node | None = self.schemas.get(text.removeprefix(SCHEMAS))
        if node is not None and text.startswith(SCHEMAS):
            return node
        node = self.root
        for step in text[1:].split("/")[1:]:
            name = unquote(step).replace("~1", "/").replace("~0", "~")
            if isinstance(node, Sequence) and name.isdecimal() and len(name) < 7:
                index = int(name)
                node = node.items[index] if index < len(node.items) else None
            else:
                node = node.get(name) if isinstance(node, Mapping) else None
        if node is None:
            wanted = text.removeprefix(SCHEMAS)
            near = self.problems.suggest(wanted, self.schemas)
            help = near or "add what it names, or take the reference out"
            message = f"`{text}` leads nowhere"
            self.problems.error("E804", message, reference.span, help=help)
            raise Broken
        self.targets[text] = node
        return node


# JSON writes a character beyond the basic plane as two escapes, which YAML does not know.
_PAIR = re.compile(
    r"(?<!\\)((?:\\\\)*)\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})", re.IGNORECASE
)


def _one_escape(pair: re.Match[str]) -> str:
    high, low = int(pair[2], 16) - 0xD800, int(pair[3], 16) - 0xDC00
    return f"{pair[1]}\\U{0x10000 + (high << 10) + low:08x}"


def read_document(path: str) -> Document:
    """The document in a file.

    Raises `WirewrightError` (exit code 3): it cannot be read, is too large, no YAML or JSON, no OpenAPI 3.0 or 3.1.
    """
    found = Diagnostics()
    file = Path(path)
    try:
        if file.exists() and not file.is_file():
            raise OSError("it is not a regular file")
        with file.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        message = f"`{path}` cannot be read: {(error.strerror or str(error)).lower()}"
        raise WirewrightError([Diagnostic("E101", message, None)], UNREADABLE) from None
    if len(data) > MAX_BYTES:
        message = f"the file is larger than {MAX_BYTES // 1024**2} MiB"
        found.error("E108", message, Span(path, 1, 1, 1, 1))
    text = None if found.items else decode(data, path, found)
    if text is not None and text.lstrip().startswith("{"):
        text = _PAIR.sub(_one_escape, text)
    root = (
        None
        if text is None
        else parse(
            SourceFile(path, file.stem, text), found, Budget(MAX_NODES), foreign=True
        )
    )
    if root is not None:
        _check_version(root, found)
    if root is None or found.items:
        raise WirewrightError(found.items, UNREADABLE)
    components = root.get("components")
    schemas = components.get("schemas") if isinstance(components, Mapping) else None
    return Document(root, entries_of(schemas))


def _check_version(root: Mapping, found: Diagnostics) -> None:
    version = root.get("openapi")
    if isinstance(version, Scalar):
        if not version.text.startswith(("3.0", "3.1")):
            message = f"OpenAPI {version.text} is not read"
            found.error("E802", message, version.span, help="3.0 and 3.1 are")
        return
    swagger = root.get("swagger")
    if swagger is not None:
        help = "convert the document to OpenAPI 3"
        found.error("E802", "OpenAPI 2 is not read", swagger.span, help=help)
        return
    help = "an OpenAPI document begins with a line such as `openapi: 3.1.0`"
    found.error("E801", "there is no key `openapi`", root.span, help=help)


def reference_of(node: Node | None) -> Scalar | None:
    """The `$ref` of a node."""
    found = node.get("$ref") if isinstance(node, Mapping) else None
    return found if isinstance(found, Scalar) else None


def entries_of(node: Node | None) -> dict[str, Node]:
    """The keys of a mapping with their values; nothing for any other node."""
    if not isinstance(node, Mapping):
        return {}
    return {entry.key.text: entry.value for entry in node.entries}


def items_of(node: Node | None) -> tuple[Node, ...]:
    """The items of a list; nothing for any other node."""
    return node.items if isinstance(node, Sequence) else ()


def text_of(node: Node | None) -> str | None:
    """The text of a scalar."""
    return node.text if isinstance(node, Scalar) else None


def is_true(node: Node | None) -> bool:
    return isinstance(node, Scalar) and node.value is True


def plain(node: Node) -> object:
    """A node as Python data."""
    if isinstance(node, Mapping):
        return {entry.key.text: plain(entry.value) for entry in node.entries}
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return node.value
