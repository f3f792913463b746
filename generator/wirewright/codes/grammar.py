"""E2xx: the grammar of the spec language, and references."""

from __future__ import annotations

from .code import code

GRAMMAR = (
    code(
        "E201",
        "an unknown key",
        """
        The spec language has no such key at this place. It is refused, not passed over,
        because a mistyped key would otherwise change the generated code without a word.
        The help names the nearest key; GRAMMAR.md lists all of them.

          bad:   docz: The name of the room.
          good:  docs: The name of the room.
        """,
    ),
    code(
        "E202",
        "the wrong kind of value",
        """
        Something else is expected here: a mapping instead of a list, text instead of a
        number, and so on. Unquoted `true`, `null` and numbers are not text; quotes make
        text of them. `no`, `on` and `012` are text as they stand.

          bad:   version: 1.0
          good:  version: "1.0"
        """,
    ),
    code(
        "E203",
        "an unknown type",
        """
        The name is no built-in type and stands under `types` in no file of the revision.
        Built-in types are written in lower case (`string`, `integer`, `list<...>`), the
        spec's own start with a capital letter. Correct the name, or define the type.

          bad:   delta: strnig
          good:  delta: string
        """,
    ),
    code(
        "E204",
        "a key is missing",
        """
        The mapping cannot be understood without this key. Add it; GRAMMAR.md shows each
        construct with an example.

          bad:   api: { name: door-bell, title: Door bell }
          good:  api: { name: door-bell, title: Door bell, tag: type }
        """,
    ),
    code(
        "E205",
        "keys that exclude each other",
        """
        Each of the keys says by itself what the thing is, or one of them has a meaning
        only beside another. With both there would be two answers. Keep one.

          bad:   size: { type: integer, enum: [1, 2] }
          good:  size: { enum: [1, 2] }
        """,
    ),
    code(
        "E206",
        "a type expression does not parse",
        """
        The text does not follow the syntax of types: a name, then `<...>` for what it
        holds, then `(...)` for its limits; `|` between alternatives. In a `{...}` of
        YAML an expression with commas or brackets needs quotes.

          bad:   lines: list(string)
          good:  lines: list<string>
        """,
    ),
    code(
        "E207",
        "something is defined twice",
        """
        The files of a revision are merged, and two of them define the same type, event
        or other name. Which one counts would depend on the order of files. Both places
        are shown; remove one, or rename it.
        """,
    ),
    code(
        "E208",
        "an unknown event",
        """
        A channel, an `answered_by`, a `first` or an `error` names an event that stands
        under `events` in no file, or not on the channel. Names of events are compared
        exactly. Correct it, or define the event.

          bad:   server: [sesion.created]
          good:  server: [session.created]
        """,
    ),
    code(
        "E209",
        "an unknown mixin",
        """
        `include` names a mixin that stands under `mixins` in no file. Only mixins can be
        included, not types or events. Correct the name, or define the mixin.

          bad:   include: [ServerEvnt]
          good:  include: [ServerEvent]
        """,
    ),
    code(
        "E210",
        "a value outside a closed choice",
        """
        The value must have a certain form or be one of a few words: an HTTP method, a
        transport, a unit, a media type, a size, a URL. The message says which.

          bad:   method: FETCH
          good:  method: GET
        """,
    ),
    code(
        "E211",
        "an unknown source",
        """
        `source` names where a fact comes from, and must be a key under `sources`, so
        that a reader can find it. Correct the name, or describe the source there.

          sources:
            recorded: { docs: Seen on real connections, published: false }
        """,
    ),
    code(
        "E212",
        "a bad name",
        """
        A type is a capital letter followed by letters and digits, since it becomes a
        class. Events, channels and endpoints have the forms that GRAMMAR.md gives; what
        the wire calls a thing may differ, by `tag` for an event and `wire` for a field.

          bad:   types: { audio-format: ... }
          good:  types: { AudioFormat: ... }
        """,
    ),
)
