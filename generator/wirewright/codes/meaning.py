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
        needs its place in the path, once.

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
)
