"""E80x and E81x: what `import` is given, and what it cannot say."""

from __future__ import annotations

from .code import code

IMPORTING = (
    code(
        "E801",
        "the file is no OpenAPI document",
        """
        `wirewright import openapi` reads OpenAPI 3.0 and 3.1, as YAML or JSON. Such a
        document says its version at the top:

          openapi: 3.1.0
        """,
    ),
    code(
        "E802",
        "this version of OpenAPI is not read",
        """
        Versions 3.0 and 3.1 are. A document of version 2 (Swagger) has to be converted
        first, with a tool such as swagger2openapi.

          bad:   swagger: "2.0"
          good:  openapi: 3.1.0
        """,
    ),
    code(
        "E803",
        "a reference leads out of the document",
        """
        Nothing is fetched, and no other file is read. Bundle the document into one file
        first, so that every `$ref` begins with `#/`.

          bad:   $ref: other.yaml#/Visitor
          good:  $ref: "#/components/schemas/Visitor"
        """,
    ),
    code(
        "E804",
        "a reference leads nowhere",
        """
        There is nothing in the document at the place that `$ref` names. Mostly the name is
        misspelt, or the document was cut.

          $ref: "#/components/schemas/Visitor"   # needs `Visitor` under components, schemas
        """,
    ),
    code(
        "E805",
        "references go round in a circle",
        """
        A schema that is only a reference to itself, or that has itself among its `allOf`,
        describes nothing. A member that refers to the schema around it is fine.

          bad:   Door: {$ref: "#/components/schemas/Door"}
        """,
    ),
    code(
        "E806",
        "two schemas for one event name",
        """
        Two variants of a union of events have the same tag, so a reader could not tell
        which of them a message is. Give one of them another name, or import only one:

          wirewright import openapi FILE --root RealtimeServerEvent -o spec/my-api/v1
        """,
    ),
    code(
        "E807",
        "the document has no such root",
        """
        `--root`, `--client` and `--server` take the name of a schema in
        `components/schemas`; `--root` also takes a path such as `/realtime/calls`.

          wirewright import openapi FILE --root /realtime/calls --client ClientEvent -o FOLDER
        """,
    ),
    code(
        "E808",
        "the imported spec is not valid",
        """
        What came out would not pass `wirewright check`, so nothing was written. The message
        says what is wrong with it. Mostly the document demands something that no finite
        value satisfies; otherwise it is a bug of wirewright, which you should report.
        """,
    ),
    code(
        "E809",
        "the document has no events",
        """
        A spec describes events. The unions of them are found by their names, which end with
        `ClientEvent`, `ServerEvent` or the plural, or with `Message` in place of `Event`.
        Name others, or single events, with `--client SCHEMA` and `--server SCHEMA`.
        """,
    ),
    code(
        "E811",
        "a part of a schema cannot be said",
        """
        The spec language has nothing for this keyword, or not for this value of it. The
        type was imported without it, and is wider than the document's. Look whether you miss
        it, and say it in the docs of the type.
        """,
    ),
    code(
        "E812",
        "the variants of a union cannot be told apart",
        """
        A union needs variants that differ in their JSON type or in members with fixed
        values. This one was imported as `object` or `json`, which takes all of them. Where you
        know how to tell them apart, correct the spec.
        """,
    ),
    code(
        "E813",
        "a part of an HTTP request cannot be said",
        """
        The spec language describes one successful answer of an endpoint, with parameters
        in the path and the query. What is named here was left out. Add by hand what you need
        of it.
        """,
    ),
)
