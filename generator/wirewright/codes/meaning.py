"""E3xx: what a spec says is impossible or contradicts itself."""

from __future__ import annotations

from .code import code

MEANING = (
    code(
        "E301",
        "a cycle of references with no way out",
        """
        Each type of the cycle needs a value of the next, so no finite message could ever
        hold one; or an alias stands, in the end, for itself. Make one member optional or
        nullable, put it into a list or map, or remove the circular alias.

          bad:   Node: { fields: { next: Node } }
          good:  Node: { fields: { next?: Node } }
        """,
    ),
    code(
        "E302",
        "a union whose variants cannot be told apart",
        """
        Two variants are objects, and no tag of theirs has a different fixed value in
        each. A reader could only guess. Give both a `tag`, or make one object of them
        with optional fields.

          bad:   union: [Cat, Dog]   # neither has a tag
          good:  Cat: { tag: { kind: cat }, ... }   Dog: { tag: { kind: dog }, ... }
        """,
    ),
    code(
        "E303",
        "the same tag twice",
        """
        Two variants of a union, or two events that the same side sends on one channel,
        have the same values in all their tags, so the second could never be reached.
        Change one, add a second tag member, or move the event to another channel.
        """,
    ),
    code(
        "E304",
        "variants that overlap by JSON type",
        """
        Without tags a union's variants are told apart by their JSON type, and two of
        these have the same one: two kinds of text, two numbers, two lists. Merge them
        into one type that admits both.

          bad:   size: integer | number
          good:  size: number
        """,
    ),
    code(
        "E305",
        "a value that its type forbids",
        """
        A constant, a default or an enum value is not of the type beside it, or outside
        its limits. One of the two is wrong; correct the value or widen the type.

          bad:   speed?: { type: number(0.25..1.5), default: 2 }
          good:  speed?: { type: number(0.25..1.5), default: 1 }
        """,
    ),
    code(
        "E306",
        "limits that nothing can meet",
        """
        The lower limit lies above the upper one, a length is negative, or the limit does
        not fit the type. A range is written from low to high; either end may be left out.

          bad:   integer(10..1)      string(-1..)
          good:  integer(1..10)      string(1..)
        """,
    ),
    code(
        "E307",
        "a bad pattern",
        """
        The text between the slashes is no regular expression that can be used on both
        sides: it follows the ECMA rules, and only the part of them that Python's `re`
        shares. A slash inside is written `\\/`.

          bad:   string(/[a-z/)
          good:  string(/[a-z]+/)
        """,
    ),
    code(
        "E308",
        "an event on no channel",
        """
        The event is defined, but no channel lists it under `client` or `server`, so
        nobody could send it. Add it to the channels where it flows, or remove it.

          channels:
            main: { client: [ping], server: [pong] }
        """,
    ),
    code(
        "E309",
        "a field twice",
        """
        The same wire name comes from two places: an own field and a mixin, two mixins, or
        a field and a tag. An object cannot hold a member twice. Remove one of them; if
        the field differs from the mixin's, do not include the mixin here.
        """,
    ),
    code(
        "E310",
        "an unused mixin",
        """
        No event, type or other mixin includes it, so its fields appear nowhere. That is
        mostly a mistyped or forgotten `include`. Include the mixin, or remove it.

          events:
            pong: { docs: The answer., include: [ServerEvent] }
        """,
    ),
    code(
        "E311",
        "path and path parameters differ",
        """
        Each `{name}` in a path needs an entry under `path_parameters`, and each entry
        needs its place in the path, once. The variables of addresses and the query
        parameters that other keys name have to be declared, too.

          bad:   path: /calls/{id}    path_parameters: { call_id: string }
          good:  path: /calls/{call_id}    path_parameters: { call_id: string }
        """,
    ),
    code(
        "E312",
        "a tag value of the wrong kind",
        """
        What identifies an object or event is a fixed piece of text, a whole number or a
        boolean where the construct admits it, and is of one kind in all variants of a
        union. Quotes make text of a value that only looks like a number.

          bad:   tag: { version: 1.5 }
          good:  tag: { version: "1.5" }
        """,
    ),
    code(
        "E313",
        "nothing to generate",
        """
        The spec has no channel with an event, and so describes no message. Add one:

          channels:
            main: { client: [ping], server: [pong] }
        """,
    ),
    code(
        "E314",
        "a member that is not there",
        """
        The spec names a member of a message or an object, by its wire name or by a path
        with dots, and no such member is there. Of a union, one variant has to have it;
        inside free JSON (`object`, `json`, `map`) a path may lead anywhere.

          bad:   answered_by: { shown: { item.nmae: name } }
          good:  answered_by: { shown: { item.name: name } }
        """,
    ),
    code(
        "E315",
        "an event on the wrong side",
        """
        What is answered, sent again or split is an event that a client sends, and what
        answers it is an event that the server sends on each channel of the first. What
        only the server sets is no part of an event that only clients send.

          bad:   rang: { answered_by: ring }    # `rang` is the server's
          good:  ring: { answered_by: rang }
        """,
    ),
    code(
        "E316",
        "a member of another type than is needed",
        """
        The name of a message, an id and the address in a header are text, what is split
        is base64, and two members that are compared or copied have the same JSON type.

          bad:   count: { type: integer, id: bell_ }
          good:  bell_id: { type: string, id: bell_ }
        """,
    ),
    code(
        "E317",
        "an object that cannot be sent in the other type",
        """
        `sent_as` names the object type in which a client sends what it received. It is
        another type, is not itself sent as a third, and finds every member that it
        requires; `fields` says where one comes from that has another name.

          bad:   Song: { sent_as: SongRequest, ... }   # which requires `by`
          good:  Song: { sent_as: { type: SongRequest, fields: { by: singer } }, ... }
        """,
    ),
)
