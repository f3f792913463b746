"""What the constructor of a client takes."""

from __future__ import annotations

from ..spec.model import Header, Spec
from .fact_parts import constant_of
from .layout import Group, Pair, lay_out
from .names import escape
from .reserved import CLIENT, KEYWORDS
from .signatures import renamed
from .sinks import Code, Docstring, Identifier, docstring, literal


def header_parameters(spec: Spec) -> tuple[tuple[Code, ...], Code]:
    """The spec's headers as parameters, and as a dict by wire name."""
    names = _header_names(spec)
    parameters = tuple(Code(f"{name}: str | None = None") for name in names)
    pairs = tuple(
        Pair(literal(item.field.wire), name)
        for item, name in zip(_own_headers(spec), names, strict=True)
    )
    return parameters, lay_out(Group("{", pairs, "}"), 12, "headers=", ",")


def has_default_server(spec: Spec) -> bool:
    """Whether there is a first server that needs no word from the user."""
    if not spec.servers:
        return False
    first = spec.servers[0]
    has_variables = any(variable.default is None for variable in first.variables)
    return not has_variables and not any(
        field.required and constant_of(field) is None for field in first.query
    )


def client_docs(spec: Spec) -> Docstring:
    """The docstring of a client, with a line for each argument."""
    env = [auth.env for auth in spec.auth if auth.env]
    own = zip(_header_names(spec), _own_headers(spec), strict=True)
    lines = [
        "* `api_key`: Text, or a function that gives it and is asked again for each "
        "connection and request."
        + (f" Without it: {' or '.join(env)} of the environment." if env else ""),
        "* `server`: One of the module `servers`"
        + ("; the first one by default." if has_default_server(spec) else "."),
        "* `auth`: How the key travels, if not as the server likes it best.",
        "* `websocket_url`, `http_url`: Base addresses of a server of your own; of one "
        "alone the other is made.",
        *(
            f"* `{name}`: The header `{item.field.wire}`. {item.field.docs}".rstrip()
            for name, item in own
        ),
        "* `extra_headers`, `extra_query`: Go along with everything.",
        "* `limits`: Sizes and times of connections.",
        "* `reconnect`: Whether and how connections are made again. Not by default.",
        "* `validate`: Check each event before it is sent; `InvalidEvent` otherwise.",
        "* `generate_id`: Makes ids, from what they begin with.",
        "* `transport`: The library that carries messages, by name, or your own.",
        "* `proxy`: An address, or whether to look for one in the environment.",
        "* `ssl_context`: For servers with certificates of your own.",
        "* `http_client`: Your own client object of httpx2 or httpx.",
        "* `http_timeout`: Seconds for a request, unless it says otherwise.",
        "* `retry`: How often requests are tried again.",
    ]
    about = (
        "Raises `ValueError` or `TypeError`, with the name of the argument, for what "
        "cannot be right. Nothing is sent before the first connection or request."
    )
    return docstring(f"{spec.title}.\n\n{about}\n\n" + "\n".join(lines), 4)


def _own_headers(spec: Spec) -> list[Header]:
    """The headers that are not the same for everybody."""
    return [
        item
        for item in spec.headers
        if not item.field.required or constant_of(item.field) is None
    ]


def _header_names(spec: Spec) -> list[Identifier]:
    return [
        renamed(escape(item.field.wire.lower(), KEYWORDS), CLIENT)
        for item in _own_headers(spec)
    ]
