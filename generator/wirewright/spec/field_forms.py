"""The forms of types and fields, wherever they stand in a spec."""

from __future__ import annotations

from .leaves import Anything, Flag, Plain, Text
from .shapes import Either, Form, ListOf, MapOf, Named, Shape
from .texts import (
    ENV,
    FIELD_NAME,
    HEADER_SUBPROTOCOL,
    ID_PREFIX,
    MEDIA_TYPE,
    PATH_END,
    TEXT,
    TYPE_NAME,
    WIRE_NAME,
)

FORMS: dict[str, Form] = {}
"""Every form of the language by its name; `forms` adds the rest of them."""

VALUE = Plain(("string", "number", "boolean"))
ENUM_VALUE = Plain(("string", "integer"))

TYPE = Either(scalar=TEXT, mapping=Named("type", FORMS))


def fields_of(form: str, key: Text = FIELD_NAME) -> MapOf:
    """Names with a `?` or without one, each with a type or one of the forms of a field."""
    return MapOf(Either(scalar=TEXT, mapping=Named(form, FORMS)), key=key)


FIELDS = fields_of("field")
PARAMETERS = fields_of("parameter")
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

DEFINITION = {key: shape for key, shape in BODY_OF_TYPE.items() if key != "name"}

FIELD: dict[str, Shape] = {
    **BODY_OF_TYPE,
    "docs": TEXT,
    "default": Anything(),
    "sensitive": Flag(),
    "wire": WIRE_NAME,
    **PROVENANCE,
}


def add(form: Form) -> None:
    """Enter a form into the table."""
    FORMS[form.name] = form


add(Form("mixin", {"docs": TEXT, "include": ListOf(TEXT), "fields": FIELDS}))
add(Form("type", BODY_OF_TYPE, one_of=KINDS_OF_TYPE, needs=NEEDS))
MORE_OF_FIELDS: dict[str, dict[str, Shape]] = {
    "field": {"id": ID_PREFIX, "server_only": Flag()},
    "parameter": {},
    "server parameter": {"replaces": TEXT},
    "part": {"media": MEDIA_TYPE},
    "header": {"env": ENV, "subprotocol": HEADER_SUBPROTOCOL},
    "response header": {"path": PATH_END},
}
"""What else a field may say, by the place where it stands."""

for _name, _keys in MORE_OF_FIELDS.items():
    add(Form(_name, {**FIELD, **_keys}, one_of=KINDS_OF_TYPE, needs=NEEDS))
add(
    Form(
        "type definition",
        {
            **DEFINITION,
            "docs": TEXT,
            "sent_as": Either(scalar=TYPE_NAME, mapping=Named("sent form", FORMS)),
            **PROVENANCE,
        },
        one_of=KINDS_OF_TYPE,
        needs={
            **{key: others for key, others in NEEDS.items() if key != "name"},
            "sent_as": ("tag", "include", "fields"),
        },
        apart=("nullable", "sent_as"),
    )
)
add(
    Form(
        "sent form",
        {"type": TYPE_NAME, "fields": MapOf(WIRE_NAME, key=WIRE_NAME)},
        required=("type",),
    )
)
add(Form("enum value", {"docs": TEXT, **PROVENANCE}))
add(
    Form(
        "body",
        {**BODY_OF_TYPE, "fields": fields_of("part")},
        one_of=KINDS_OF_TYPE,
        needs=NEEDS,
    )
)
