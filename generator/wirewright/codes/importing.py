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
    code(
        "E814",
        "the spec cannot be updated",
        """
        `--into` takes the folder of a revision, with its YAML files, and changes these.
        A spec that comes with wirewright is not changed; copy it first.

          wirewright import openapi FILE --into spec/my-api/v1
        """,
    ),
    code(
        "E815",
        "the record of the import is broken",
        """
        `upstream.json` beside the files of a spec says what the document said when it was
        imported, and which differences are yours. It cannot be read. Bring it back from your
        version control, or remove it and accept the differences that there are:

          wirewright import openapi FILE --into spec/my-api/v1 --accept
        """,
    ),
    code(
        "E816",
        "a change upstream was not made in the spec",
        """
        The document and your spec differ here, and no edit of the text makes them equal, or
        one place of your spec stands for several of the document that now differ. Both places
        are named. Change the spec by hand; or, if it shall stay as it is, say so:

          wirewright import openapi FILE --into spec/my-api/v1 --accept
        """,
    ),
    code(
        "E817",
        "upstream changed what you correct",
        """
        Your spec has something otherwise than the document on purpose: `corrects` or
        `upstream.json` says so. Now the document changed it, too. Look which of the two is
        right. Then change the spec, or keep it and accept the difference:

          wirewright import openapi FILE --into spec/my-api/v1 --accept
        """,
    ),
    code(
        "E818",
        "a file of the spec cannot be written",
        """
        Nothing was written. The file or its folder is read-only, or the disk is full. Make it
        writable, and run the same command again:

          wirewright import openapi FILE --into spec/my-api/v1
        """,
    ),
    code(
        "E819",
        "a difference of the record is none any more",
        """
        `upstream.json` has a difference between your spec and the document that is not there
        now: one of the two was changed so that they agree, or what differed is gone. It is
        taken out of the record. If your spec has a `corrects` there, you can remove it.
        """,
    ),
)
