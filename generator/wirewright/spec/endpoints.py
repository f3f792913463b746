"""HTTP: endpoints, and what their answers have in common."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from ..diagnostics import Diagnostics, Related
from .document import BodyNode, Document, EndpointNode, FieldNode, HttpNode
from .model import Answer, Body, Endpoint, Field, HttpConventions, Path
from .source import part_of
from .types import Place, TypeResolver
from .words import camel

_VARIABLE = re.compile(r"\{([^{}]*)\}")


def resolve_http(node: HttpNode | None) -> HttpConventions | None:
    """The conventions of HTTP answers, with paths in place of texts with dots."""
    if node is None:
        return None
    return HttpConventions(
        _path(node.message), _path(node.code), node.request_id, node.idempotency
    )


def _path(text: str | None) -> Path | None:
    return None if text is None else tuple(text.split("."))


def resolve_endpoints(
    document: Document, types: TypeResolver, diagnostics: Diagnostics
) -> tuple[Endpoint, ...]:
    """The endpoints; reports variables of paths that are not what is declared (E311) and names within names (E401)."""
    resolver = _Resolver(types, diagnostics)
    _check_names(document.endpoints, diagnostics)
    return tuple(resolver.endpoint(node) for node in document.endpoints)


def _check_names(nodes: list[EndpointNode], diagnostics: Diagnostics) -> None:
    """Report an endpoint whose name is the beginning of another's: it would be a method and a group of methods."""
    ordered = sorted((node.name for node in nodes), key=lambda name: name.text)
    for first, second in pairwise(ordered):
        # A dot sorts before all else that a name may have.
        if second.text.startswith(f"{first.text}."):
            diagnostics.error(
                "E401",
                f"`{first.text}` is an endpoint, and the group of `{second.text}`",
                second.span,
                help="give one of them another name",
                related=[Related(first.span, "the endpoint")],
            )


class _Resolver:
    def __init__(self, types: TypeResolver, diagnostics: Diagnostics) -> None:
        self.types = types
        self.diagnostics = diagnostics

    def endpoint(self, node: EndpointNode) -> Endpoint:
        provenance = self.types.provenance(node.provenance, node.source)
        node = replace(node, provenance=provenance)
        owner = camel(node.name.text)
        parameters = self._fields(node.path_parameters, owner, node.module)
        self._check_path(node)
        self._check_headers(node.answer_headers)
        return Endpoint(
            node.name.text,
            node.docs,
            node.method,
            node.path.text,
            parameters,
            self._fields(node.query, owner, node.module),
            self._bodies(node.request, owner, "Request", node.module),
            node.request_required,
            Answer(
                node.status,
                self._bodies(node.answer, owner, "Response", node.module),
                self._fields(node.answer_headers, owner, node.module),
            ),
            node.name.span,
            node.provenance,
        )

    def _fields(
        self, nodes: Iterable[FieldNode], owner: str, module: str
    ) -> tuple[Field, ...]:
        return self.types.fields(list(nodes), Place(owner, f"types.{module}"))

    def _bodies(
        self, nodes: tuple[BodyNode, ...], owner: str, what: str, module: str
    ) -> tuple[Body, ...]:
        place = Place(owner, f"types.{module}").below(what)
        return tuple(
            Body(node.media, self.types.type(node.type, place)) for node in nodes
        )

    def _check_path(self, node: EndpointNode) -> None:
        """Report parameters that are not declared, not in the path, or in it twice."""
        declared = {field.wire.text: field.key for field in node.path_parameters}
        used: set[str] = set()
        for match in _VARIABLE.finditer(node.path.text):
            name = match[1]
            problem = "is in the path twice" if name in used else "is not declared"
            if name in used or name not in declared:
                self.diagnostics.error(
                    "E311",
                    f"the path parameter `{name}` {problem}",
                    part_of(node.path.span, node.path.text, *match.span()),
                    help=self.diagnostics.suggest(name, declared),
                )
            used.add(name)
        for name, key in declared.items():
            if name not in used:
                self.diagnostics.error(
                    "E311",
                    f"the path parameter `{name}` is not in the path",
                    key.span,
                    help=self.diagnostics.suggest(name, used - declared.keys()),
                )

    def _check_headers(self, headers: tuple[FieldNode, ...]) -> None:
        """Report a variable that stands twice in the paths of an answer's headers."""
        used: set[str] = set()
        for path in (node.path for node in headers if node.path):
            for match in _VARIABLE.finditer(path.text):
                if match[1] in used:
                    self.diagnostics.error(
                        "E311",
                        f"the variable `{match[1]}` is in the headers of the answer twice",
                        part_of(path.span, path.text, *match.span()),
                        help="give one of the two another name",
                    )
                used.add(match[1])
