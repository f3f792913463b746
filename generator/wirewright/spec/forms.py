"""The forms of the spec language: every key that a spec may have, and what stands behind it.

`GRAMMAR.md` explains them to people; the JSON Schema for editors is made from this table.
"""

from __future__ import annotations

from .leaves import Anything, Choice, Flag, JsonSchema, Plain, Text, Whole
from .shapes import (
    Either,
    Form,
    ListOf,
    MapOf,
    Named,
    Shape,
    schema_name,
)

FORMS: dict[str, Form] = {}

TRANSPORTS = ("websocket", "webhook")
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")

TEXT = Text()
API_NAME = Text("[a-z][a-z0-9]*(-[a-z0-9]+)*", "a name such as `door-bell`")
TYPE_NAME = Text(
    "[A-Z][A-Za-z0-9]*",
    "a type name: a capital letter, then letters and digits",
)
PLAIN_NAME = Text(
    "[a-z][a-z0-9]*([_-][a-z0-9]+)*",
    "a name: small letters, digits, `_` and `-`, beginning with a letter",
)
EVENT_NAME = Text(
    "[A-Za-z][A-Za-z0-9]*([._:/-][A-Za-z0-9]+)*",
    "an event name: letters, digits, and single `.`, `_`, `-`, `:` or `/` between them",
)
FIELD_NAME = Text(
    r"[\s\S]*[^?]\??",
    "the name of a field, of which a last `?` is no part; see `wire`",
)
WIRE_NAME = Text(r"[\s\S]+", "a wire name")
HEADER_NAME = Text(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+\??", "the name of a header")
MEDIA_TYPE = Text(
    r"[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9!#$&^_.+*-]+",
    "a media type such as `application/json`",
    "E210",
)
SIZE = Text("[1-9][0-9]*(B|KiB|MiB|GiB)", "a size such as `15MiB`", "E210")
DURATION = Text("[1-9][0-9]*(s|min|h)", "a duration such as `60min`", "E210")
HTTP_URL = Text(
    r"https?://[A-Za-z0-9.\-_\[\]:{}]+(/[A-Za-z0-9.\-_~/{}%]*)?",
    "an address such as `https://api.example.com/v1`",
    "E210",
)
SOCKET_URL = Text(
    r"wss?://[A-Za-z0-9.\-_\[\]:{}]+(/[A-Za-z0-9.\-_~/{}%]*)?",
    "an address such as `wss://api.example.com/v1`",
    "E210",
)
PATH = Text(r"(/[A-Za-z0-9.\-_~%{}]+)+", "a path such as `/calls/{call_id}`", "E210")
ENV = Text(
    "[A-Z_][A-Z0-9_]*", "the name of an environment variable such as `API_KEY`", "E210"
)
CLOSE_CODE = Text("[1-4][0-9]{3}", "a close code from 1000 to 4999", "E210")
VALUE = Plain(("string", "number", "boolean"))
ENUM_VALUE = Plain(("string", "integer"))

TYPE = Either(scalar=TEXT, mapping=Named("type", FORMS))
FIELDS = MapOf(Either(scalar=TEXT, mapping=Named("field", FORMS)), key=FIELD_NAME)
PARTS = MapOf(Either(scalar=TEXT, mapping=Named("part", FORMS)), key=FIELD_NAME)
BODIES = MapOf(
    Either(scalar=TEXT, mapping=Named("body", FORMS)), key=MEDIA_TYPE, minimum=1
)

PROVENANCE: dict[str, Shape] = {
    "since": TEXT,
    "source": TEXT,
    "corrects": TEXT,
    "deprecated": Either(scalar=Plain(("string", "boolean"))),
    "renamed_from": TEXT,
}

BODY_OF_TYPE: dict[str, Shape] = {
    "type": TEXT,
    "const": VALUE,
    "enum": Either(
        sequence=ListOf(ENUM_VALUE, minimum=1),
        mapping=MapOf(
            Either(
                scalar=Plain(("string", "null")), mapping=Named("enum value", FORMS)
            ),
            minimum=1,
        ),
    ),
    "open": Flag(),
    "tag": MapOf(VALUE, key=FIELD_NAME, minimum=1),
    "include": ListOf(TEXT),
    "fields": FIELDS,
    "list": TYPE,
    "map": TYPE,
    "items": Either(
        scalar=Text(
            r"[0-9]+|[0-9]+\.\.|\.\.[0-9]+|[0-9]+\.\.[0-9]+",
            "a number of items such as `1..10`",
            "E206",
        )
    ),
    "union": ListOf(TYPE, minimum=2),
    "untagged": TEXT,
    "nullable": Flag(),
    "name": TYPE_NAME,
}

KINDS_OF_TYPE = (
    ("type",),
    ("const",),
    ("enum",),
    ("tag", "include", "fields"),
    ("list",),
    ("map",),
    ("union",),
)

NEEDS = {
    "open": ("enum",),
    "untagged": ("union",),
    "items": ("list", "map"),
    "name": ("tag", "include", "fields", "enum", "union"),
}

FIELD: dict[str, Shape] = {
    **BODY_OF_TYPE,
    "docs": TEXT,
    "default": Anything(),
    "sensitive": Flag(),
    "wire": WIRE_NAME,
    **PROVENANCE,
}

DEFINITION = {key: shape for key, shape in BODY_OF_TYPE.items() if key != "name"}


def _add(form: Form) -> None:
    FORMS[form.name] = form


_add(
    Form(
        "API",
        {
            "name": API_NAME,
            "title": TEXT,
            "docs": TEXT,
            "tag": WIRE_NAME,
        },
        required=("name", "title", "tag"),
    )
)
_add(
    Form(
        "source",
        {"docs": TEXT, "version": TEXT, "published": Flag()},
        required=("docs",),
    )
)
_add(
    Form(
        "channel",
        {
            "docs": TEXT,
            "tag": WIRE_NAME,
            "transport": Choice(TRANSPORTS),
            "client": ListOf(TEXT),
            "server": ListOf(TEXT),
            "connection": Named("connection", FORMS),
        },
    )
)
_add(
    Form(
        "connection",
        {
            "path": PATH,
            "query": FIELDS,
            "exactly_one": ListOf(TEXT, minimum=2),
            "subprotocols": ListOf(
                Text(
                    r"[A-Za-z0-9!#$%&'*+.^_`|~-]+",
                    "a subprotocol: letters, digits, `.`, `-` and the like",
                    "E210",
                )
            ),
            "first": TEXT,
            "max_message": SIZE,
            "max_duration": DURATION,
        },
        required=("path",),
    )
)
_add(
    Form(
        "event",
        {
            "docs": TEXT,
            "tag": Text(r"[\s\S]+", "a tag"),
            "include": ListOf(TEXT),
            "fields": FIELDS,
            "answered_by": Either(scalar=TEXT, sequence=ListOf(TEXT, minimum=1)),
            **PROVENANCE,
        },
    )
)
_add(Form("mixin", {"docs": TEXT, "include": ListOf(TEXT), "fields": FIELDS}))
_add(Form("type", BODY_OF_TYPE, one_of=KINDS_OF_TYPE, needs=NEEDS))
_add(Form("field", FIELD, one_of=KINDS_OF_TYPE, needs=NEEDS))
_add(
    Form(
        "type definition",
        {**DEFINITION, "docs": TEXT, **PROVENANCE},
        one_of=KINDS_OF_TYPE,
        needs={key: others for key, others in NEEDS.items() if key != "name"},
    )
)
_add(Form("enum value", {"docs": TEXT, **PROVENANCE}))
_add(Form("part", {**FIELD, "media": MEDIA_TYPE}, one_of=KINDS_OF_TYPE, needs=NEEDS))
_add(
    Form(
        "body",
        {**BODY_OF_TYPE, "fields": PARTS},
        one_of=KINDS_OF_TYPE,
        needs=NEEDS,
    )
)
_add(
    Form(
        "server",
        {
            "docs": TEXT,
            "http": HTTP_URL,
            "websocket": SOCKET_URL,
            "variables": MapOf(Named("variable", FORMS), key=PLAIN_NAME),
            "query": FIELDS,
            "auth": ListOf(TEXT),
        },
        one_of=(("http", "websocket"),),
    )
)
_add(Form("variable", {"docs": TEXT, "default": TEXT}))
_add(
    Form(
        "auth scheme",
        {
            "docs": TEXT,
            "header": HEADER_NAME,
            "query": TEXT,
            "subprotocol": TEXT,
            "value": TEXT,
            "env": ENV,
        },
        one_of=(("header",), ("query",), ("subprotocol",)),
    )
)
_add(Form("header", {**FIELD, "env": ENV}, one_of=KINDS_OF_TYPE, needs=NEEDS))
_add(Form("close code", {"docs": TEXT, "reconnect": Flag()}, required=("reconnect",)))
_add(
    Form(
        "endpoint",
        {
            "docs": TEXT,
            "method": Choice(METHODS),
            "path": PATH,
            "path_parameters": FIELDS,
            "query": FIELDS,
            "request": BODIES,
            "request?": BODIES,
            "response": Named("response", FORMS),
            **PROVENANCE,
        },
        required=("method", "path", "response"),
        apart=("request", "request?"),
    )
)
_add(
    Form(
        "response",
        {"status": Whole(100, 599), "body": BODIES, "headers": FIELDS},
        required=("status",),
    )
)
_add(
    Form(
        "spec file",
        {
            "api": Named("API", FORMS),
            "sources": MapOf(Named("source", FORMS), key=PLAIN_NAME),
            "channels": MapOf(Named("channel", FORMS), key=PLAIN_NAME),
            "servers": MapOf(Named("server", FORMS), key=PLAIN_NAME),
            "auth": MapOf(Named("auth scheme", FORMS), key=PLAIN_NAME),
            "headers": MapOf(
                Either(scalar=TEXT, mapping=Named("header", FORMS)), key=HEADER_NAME
            ),
            "close_codes": MapOf(Named("close code", FORMS), key=CLOSE_CODE),
            "mixins": MapOf(Named("mixin", FORMS), key=TYPE_NAME),
            "types": MapOf(Named("type definition", FORMS), key=TYPE_NAME),
            "events": MapOf(Named("event", FORMS), key=EVENT_NAME),
            "endpoints": MapOf(Named("endpoint", FORMS), key=PLAIN_NAME),
        },
    )
)

FILE = FORMS["spec file"]


def json_schema() -> JsonSchema:
    """The JSON Schema (2020-12) of one spec file, for editors."""
    definitions: dict[str, JsonSchema] = {
        schema_name(name): form.json_schema()
        for name, form in FORMS.items()
        if form is not FILE
    }
    schema = FILE.json_schema()
    assert isinstance(schema, dict)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "wirewright spec file",
        **schema,
        "$defs": definitions,
    }
