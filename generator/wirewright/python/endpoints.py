"""Endpoints → the views of methods that make HTTP requests."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from ..spec.model import Endpoint, Field, Spec
from ..spec.references import definition_references, references
from .annotations import operands
from .client_views import MemberView, MethodView, NamespaceView
from .decoders import Decoders
from .docs import field_docs, type_docs
from .endpoint_facts import JSON, body_struct, last_word, media_of, requests_of
from .layout import Group, Pair, Part, flat, lay_out
from .modes import ModeView
from .names import Names, escape
from .namespaces import Namespace, class_name, namespace
from .reserved import KEYWORDS
from .results import result_name
from .signatures import parameters_of, renamed, text_parameter
from .sinks import Code, Identifier, docstring, identifier, literal

_LOCAL = frozenset({"self", "timeout", "answer", "body", "UNSET"})


@dataclass(frozen=True, slots=True)
class _Request:
    """One way of calling an endpoint."""

    endpoint: Endpoint
    name: str
    media: str | None


def member(name: Identifier, cls: Identifier, argument: str) -> MemberView:
    """`self.name = cls(argument)`."""
    call = Group(f"{cls}(", (argument,), ")")
    return MemberView(lay_out(call, 8, f"self.{name} = "))


class Endpoints:
    """Builds the methods for the endpoints of a spec."""

    def __init__(
        self, spec: Spec, names: Names, mode: ModeView, taken: set[str]
    ) -> None:
        self.spec = spec
        self.names = names
        self.mode = mode
        self.taken = taken
        self.mentioned: set[str] = set()
        self.made: set[Identifier] = set()
        """Classes of bodies, which are made when the code runs."""
        self.results: set[str] = set()
        self.decoders: set[str] = set()
        self._decoders = Decoders(spec, names)
        self._groups: list[NamespaceView] = []

    def views(self, used: Set[str]) -> tuple[NamespaceView, tuple[NamespaceView, ...]]:
        """What the client itself has, and the classes of the namespaces within."""
        listed = [
            (name, _Request(endpoint, name, media))
            for endpoint in self.spec.endpoints
            for name, media in requests_of(endpoint)
        ]
        tree = namespace(listed, KEYWORDS | used)
        top = self._namespace(tree, identifier(f"{self.mode.prefix}Client"))
        return top, tuple(self._groups)

    def _namespace(self, tree: Namespace[_Request], cls: Identifier) -> NamespaceView:
        members: list[MemberView] = []
        for name, inner in tree.inner.items():
            prefix = str(self.mode.prefix)
            child = identifier(class_name(prefix, inner.path, "Requests", self.taken))
            self._groups.append(self._namespace(inner, child))
            owner = "requests" if tree.path else "self._requests"
            members.append(member(name, child, owner))
        methods = tuple(
            self._method(name, request) for name, request in tree.members.items()
        )
        docs = docstring(f"Makes the requests `{'.'.join(tree.path)}.*`.", 4)
        return NamespaceView(cls, docs, tuple(members), methods)

    def _method(self, name: Identifier, request: _Request) -> MethodView:
        endpoint, mode = request.endpoint, self.mode
        path = {
            field.wire: renamed(escape(field.key, KEYWORDS), _LOCAL)
            for field in endpoint.path_parameters
        }
        taken = _LOCAL | set(path.values())
        query = {
            field.wire: renamed(escape(field.key, KEYWORDS), taken)
            for field in endpoint.query
        }
        taken |= set(query.values())
        body, parameters, docs = self._body(request, taken)
        listed: list[str] = ["self"]
        listed += [
            text_parameter(path[field.wire], field, self.names)
            for field in endpoint.path_parameters
        ]
        keywords = [
            *parameters,
            *(
                text_parameter(query[field.wire], field, self.names)
                for field in endpoint.query
            ),
        ]
        keywords.sort(key=lambda text: " = " in text)
        listed += ["*", *keywords, "timeout: float | None = None"]
        self._mention([*endpoint.path_parameters, *endpoint.query])
        returns, result = self._result(request)
        head = Group(f"{mode.async_}def {name}(", tuple(listed), ")")
        signature = lay_out(head, 4, "", f" -> {returns}:")
        arguments: list[Part] = [f"ENDPOINTS[{literal(request.name)}]"]
        for key, pairs in (("path", path), ("query", query)):
            if pairs:
                given = tuple(
                    Pair(literal(wire), value) for wire, value in pairs.items()
                )
                arguments.append(Pair(key, Group("{", given, "}"), "="))
        if body is not None:
            arguments.append("body=body")
        arguments.append("timeout=timeout")
        call = Group(f"{mode.await_}self._requests.call(", tuple(arguments), ")")
        prefix = "answer = " if returns != "None" else ""
        lines = [
            *([body] if body is not None else []),
            lay_out(call, 8, prefix),
            *result,
        ]
        text = type_docs(endpoint.docs, endpoint.provenance)
        about = f"`{endpoint.method} {endpoint.path}`. Raises `HttpError`."
        full = "\n\n".join(part for part in (text, about, docs) if part)
        return MethodView(signature, docstring(full, 8), tuple(lines))

    def _mention(self, fields: list[Field]) -> None:
        for field in fields:
            self.mentioned |= set(references(field.type))

    def _body(
        self, request: _Request, taken: Set[str]
    ) -> tuple[Code | None, list[str], str]:
        """The line that makes the body, its parameters, and the docs of these."""
        endpoint = request.endpoint
        if request.media is None:
            return None, [], ""
        struct = body_struct(self.spec, endpoint, request.media)
        if struct is None:
            return self._plain_body(request, taken)
        parameters = parameters_of(
            struct, self.names, fixed=set(struct.tag), taken=taken
        )
        cls = self.names.definitions[struct.name]
        self.made.add(cls)
        self.mentioned |= set(definition_references(struct))
        pairs = tuple(Pair(item.attribute, str(item.name), "=") for item in parameters)
        line = lay_out(Group(f"{cls}(", pairs, ")"), 8, "body = ")
        docs = "\n".join(
            f"* `{item.name}`: {text}"
            for item in parameters
            if (text := field_docs(item.field))
        )
        return line, [item.text for item in parameters], docs

    def _plain_body(
        self, request: _Request, taken: Set[str]
    ) -> tuple[Code, list[str], str]:
        """A body that is no object: one argument, named after its media type."""
        body = next(
            body for body in request.endpoint.request if body.media == request.media
        )
        word = "value" if body.media == JSON else last_word(body.media)
        name = renamed(escape(word, KEYWORDS), taken)
        annotation = " | ".join(map(flat, operands(body.type, self.names)))
        self.mentioned |= set(references(body.type))
        text = f"{name}: {annotation}"
        if not request.endpoint.request_required:
            text = f"{name}: {annotation} | UnsetType = UNSET"
        return Code(f"        body = {name}"), [text], ""

    def _result(self, request: _Request) -> tuple[str, list[Code]]:
        """What a method returns, and the lines that make it of the answer."""
        endpoint = request.endpoint
        if endpoint.response.headers:
            name = result_name(endpoint, self.names)
            self.results.add(name)
            return name, [Code(f"        return {name}.of(answer)")]
        media = media_of(endpoint)
        if media is None:
            return "None", []
        type = next(
            body.type for body in endpoint.response.bodies if body.media == media
        )
        annotation = " | ".join(map(flat, operands(type, self.names)))
        self.mentioned |= set(references(type))
        if media != JSON:
            return "str", [Code("        return answer.text()")]
        function = self._decoders.function(type)
        if function is None:
            line = f"        result: {annotation} = answer.json()"
        else:
            self.decoders.add(function)
            line = f"        result: {annotation} = {function}(answer.json())"
        return annotation, [Code(line), Code("        return result")]
