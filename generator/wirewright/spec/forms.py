"""The forms of the spec language: every key that a spec may have, and what stands behind it.

`GRAMMAR.md` explains them to people; the JSON Schema for editors is made from this table.
"""

from __future__ import annotations

from .field_forms import BODIES, FIELDS, FORMS, PARAMETERS, PROVENANCE, add, fields_of
from .leaves import Choice, Flag, JsonSchema, Text, Whole
from .shapes import (
    Either,
    Form,
    ListOf,
    MapOf,
    Named,
    OrNothing,
    schema_name,
)
from .texts import (
    API_NAME,
    CLOSE_CODE,
    DURATION,
    ENDPOINT_NAME,
    ENV,
    EVENT_NAME,
    HEADER,
    HEADER_NAME,
    HTTP_URL,
    MEMBER_PATH,
    PATH,
    PLAIN_NAME,
    SIZE,
    SOCKET_URL,
    SUBPROTOCOL,
    TEXT,
    TYPE_NAME,
    WIRE_NAME,
)

TRANSPORTS = ("websocket", "webhook")
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
REPLAYS = ("merge", "latest")
SIGNATURES = ("standard-webhooks",)

REPLY = OrNothing(MapOf(MEMBER_PATH, key=MEMBER_PATH))

add(
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
add(
    Form(
        "source",
        {"docs": TEXT, "version": TEXT, "published": Flag()},
        required=("docs",),
    )
)
add(
    Form(
        "channel",
        {
            "docs": TEXT,
            "tag": WIRE_NAME,
            "transport": Choice(TRANSPORTS),
            "client": ListOf(TEXT),
            "server": ListOf(TEXT),
            "connection": Named("connection", FORMS),
            "signature": Named("signature", FORMS),
        },
    )
)
add(
    Form(
        "signature",
        {"scheme": Choice(SIGNATURES), "env": ENV},
        required=("scheme",),
    )
)
add(
    Form(
        "connection",
        {
            "path": PATH,
            "query": PARAMETERS,
            "exactly_one": ListOf(TEXT, minimum=2),
            "subprotocols": ListOf(SUBPROTOCOL),
            "first": TEXT,
            "max_message": SIZE,
            "max_duration": DURATION,
            "request_id": WIRE_NAME,
            "error": Named("error reply", FORMS),
        },
        required=("path",),
        needs={"error": ("request_id",)},
    )
)
add(
    Form(
        "error reply",
        {
            "event": TEXT,
            "request_id": MEMBER_PATH,
            "code": MEMBER_PATH,
            "message": MEMBER_PATH,
        },
        required=("event", "request_id"),
    )
)
add(
    Form(
        "event",
        {
            "docs": TEXT,
            "tag": Text(r"[\s\S]+", "a tag"),
            "include": ListOf(TEXT),
            "fields": FIELDS,
            "answered_by": Either(
                scalar=TEXT,
                sequence=ListOf(TEXT, minimum=1),
                mapping=MapOf(REPLY, minimum=1),
            ),
            "replay": Choice(REPLAYS),
            "split": WIRE_NAME,
            **PROVENANCE,
        },
    )
)
add(
    Form(
        "server",
        {
            "docs": TEXT,
            "http": HTTP_URL,
            "websocket": SOCKET_URL,
            "variables": MapOf(Named("variable", FORMS), key=PLAIN_NAME),
            "query": fields_of("server parameter"),
            "auth": ListOf(TEXT),
        },
        one_of=(("http", "websocket"),),
    )
)
add(Form("variable", {"docs": TEXT, "default": TEXT}))
add(
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
add(Form("close code", {"docs": TEXT, "reconnect": Flag()}, required=("reconnect",)))
add(
    Form(
        "endpoint",
        {
            "docs": TEXT,
            "method": Choice(METHODS),
            "path": PATH,
            "path_parameters": PARAMETERS,
            "query": PARAMETERS,
            "request": BODIES,
            "request?": BODIES,
            "response": Named("response", FORMS),
            **PROVENANCE,
        },
        required=("method", "path", "response"),
        apart=("request", "request?"),
    )
)
add(
    Form(
        "response",
        {
            "status": Whole(100, 599),
            "body": BODIES,
            "headers": fields_of("response header", HEADER_NAME),
        },
        required=("status",),
    )
)
add(
    Form(
        "HTTP section",
        {
            "message": MEMBER_PATH,
            "code": MEMBER_PATH,
            "request_id": HEADER,
            "idempotency": HEADER,
        },
        one_of=(("message", "code", "request_id", "idempotency"),),
    )
)
add(
    Form(
        "spec file",
        {
            "api": Named("API", FORMS),
            "sources": MapOf(Named("source", FORMS), key=PLAIN_NAME),
            "channels": MapOf(Named("channel", FORMS), key=PLAIN_NAME),
            "servers": MapOf(Named("server", FORMS), key=PLAIN_NAME),
            "auth": MapOf(Named("auth scheme", FORMS), key=PLAIN_NAME),
            "headers": fields_of("header", HEADER_NAME),
            "close_codes": MapOf(Named("close code", FORMS), key=CLOSE_CODE),
            "mixins": MapOf(Named("mixin", FORMS), key=TYPE_NAME),
            "types": MapOf(Named("type definition", FORMS), key=TYPE_NAME),
            "events": MapOf(Named("event", FORMS), key=EVENT_NAME),
            "endpoints": MapOf(Named("endpoint", FORMS), key=ENDPOINT_NAME),
            "http": Named("HTTP section", FORMS),
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
