"""Servers of the spec → the view of `servers.py`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..spec.model import Server, Spec
from ..spec.references import references
from .docs import field_docs
from .fact_parts import constant_of
from .imports import import_block
from .layout import Group, Pair, lay_out
from .names import Names, escape
from .reserved import KEYWORDS
from .signatures import renamed, text_parameter
from .sinks import Code, Docstring, Identifier, docstring, identifier, literal

_TAKEN = frozenset({"API", "Server"})


@dataclass(frozen=True, slots=True)
class ServerView:
    """A function that gives a server."""

    signature: Code
    docs: Docstring
    call: Code


@dataclass(frozen=True, slots=True)
class ServersView:
    typing_imports: tuple[Code, ...]
    exports: Code
    servers: tuple[ServerView, ...]


def server_names(spec: Spec) -> list[Identifier]:
    """The functions, in the order of the spec; the first is the default of clients."""
    names: list[Identifier] = []
    for server in spec.servers:
        name = escape(server.name, KEYWORDS | _TAKEN)
        while name in names:
            name = identifier(f"{name}_")
        names.append(name)
    return names


def servers_view(
    spec: Spec, names: Names, homes: Mapping[Identifier, str]
) -> ServersView:
    """The module with a function for each server."""
    mentioned = {
        name
        for server in spec.servers
        for field in server.query
        for name in references(field.type)
    }
    modules: dict[str, set[str]] = {}
    for name in mentioned:
        cls = names.definitions[name]
        modules.setdefault("." + homes[cls], set()).add(cls)
    functions = server_names(spec)
    listed = tuple(map(literal, sorted(functions)))
    return ServersView(
        tuple(import_block(modules, 4)),
        lay_out(Group("[", listed, "]"), 0, "__all__ = "),
        tuple(
            _server(index, name, server, names)
            for index, (name, server) in enumerate(
                zip(functions, spec.servers, strict=True)
            )
        ),
    )


def _server(
    index: int, function: Identifier, server: Server, names: Names
) -> ServerView:
    taken: set[str] = {"Server", "API"}
    parameters: list[str] = []
    variables: list[Pair] = []
    query: list[Pair] = []
    lines: list[str] = []
    for variable in server.variables:
        name = renamed(escape(variable.name, KEYWORDS), taken)
        taken.add(name)
        default = "" if variable.default is None else f" = {literal(variable.default)}"
        parameters.append(f"{name}: str{default}")
        variables.append(Pair(literal(variable.name), name))
        lines.append(f"* `{name}`: {variable.docs}" if variable.docs else "")
    for field in server.query:
        if field.required and constant_of(field) is not None:
            continue
        name = renamed(escape(field.key, KEYWORDS), taken)
        taken.add(name)
        parameters.append(text_parameter(name, field, names))
        query.append(Pair(literal(field.wire), name))
        docs = field_docs(field)
        lines.append(f"* `{name}`: {docs}" if docs else "")
    parameters.sort(key=lambda text: " = " in text)
    listed = ("*", *parameters) if parameters else ()
    about = "\n".join(line for line in lines if line)
    docs = server.docs or f"The server `{server.name}`."
    arguments = (f"API.servers[{index}]", _dict(variables), _dict(query))
    return ServerView(
        lay_out(Group(f"def {function}(", tuple(listed), ")"), 0, "", " -> Server:"),
        docstring(f"{docs}\n\n{about}" if about else docs, 4),
        lay_out(Group("Server(", arguments, ")"), 4, "return "),
    )


def _dict(pairs: Iterable[Pair]) -> Group:
    return Group("{", tuple(pairs), "}")
