"""What other descriptions of the API say, as text, and what a spec says of the same places.

A file of `facts/` has a block for each event or body, and in it a line for each place:

    server response.done
      response: object
      response.status?: string null? = cancelled completed
      response.output[]<function_call>.name: string

A place is a path of wire names; `[]` stands for the items of an array, `{}` for the values of a map, `<...>` for the
variant of a union with these tags. A path that does not say which variant means all of them together. `?` is a member
that may be absent. After the colon stand the JSON types (`numeric` where the source does not tell whole numbers from
others, `null?` where it cannot say whether null is allowed), and then the values: `=` all that are allowed, `~` those
that are known. `@NAME` at the end: below are the places of the block `shape NAME`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from wirewright.spec.model import (
    Alias,
    Base64,
    Boolean,
    Constant,
    Enum,
    FreeObject,
    Integer,
    Json,
    List,
    Literal,
    Map,
    Nullable,
    Number,
    Ref,
    Spec,
    String,
    Struct,
    Timestamp,
    Type,
    Union,
)

FACTS = Path(__file__).parent / "facts"


@dataclass(frozen=True)
class Fact:
    """One place: whether it must be there, and what may stand in it."""

    required: bool
    kinds: frozenset[str]
    values: frozenset[str] = frozenset()
    open: bool = False
    """The values are those that are known, not all that are allowed."""


Facts = dict[str, dict[str, Fact]]
"""By event or body, and by path."""

LINE = re.compile(
    r"  ((?:<[^>]*>|[^\s<])+?)(\?)?: ([^=~@]+?)(?: ([=~]) ([^@]+?))?(?: @(\S+))?"
)


def read_facts(path: Path) -> Facts:
    """The facts of a file; `ValueError` for a line that is none."""
    blocks: dict[str, list[tuple[str, Fact, str | None]]] = {}
    for text in path.read_text(encoding="utf-8").splitlines():
        if not text or text.startswith("#"):
            continue
        if not text.startswith(" "):
            block = blocks.setdefault(text, [])
            continue
        found = LINE.fullmatch(text)
        if found is None:
            raise ValueError(f"{path.name}: {text}")
        name, optional, kinds, sign, values, shape = found.groups()
        fact = Fact(
            optional is None,
            frozenset(kinds.split()),
            frozenset((values or "").split()),
            sign == "~",
        )
        block.append((name, fact, shape))

    def places(block: str, prefix: str) -> Iterator[tuple[str, Fact]]:
        for name, fact, shape in blocks[block]:
            place = prefix + name if name[0] == "<" else f"{prefix}.{name}"
            yield place.lstrip("."), fact
            if shape:
                yield from places(f"shape {shape}", place)

    return {
        name: dict(places(name, "")) for name in blocks if not name.startswith("shape ")
    }


@dataclass
class _Leaves:
    """The alternatives at one place of a spec."""

    kinds: set[str] = field(default_factory=set)
    values: set[str] = field(default_factory=set)
    open: bool = False
    structs: list[Struct] = field(default_factory=list)
    items: list[Type] = field(default_factory=list)
    members: list[Type] = field(default_factory=list)


class Reader:
    """Finds in a spec what facts speak of."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec

    def blocks(self) -> Iterator[str]:
        """The name of every event and body of the spec."""
        for side in ("client", "server"):
            tags = {
                event.tag
                for channel in self.spec.channels
                for event in (channel.client if side == "client" else channel.server)
            }
            yield from (f"{side} {tag}" for tag in sorted(tags))
        for endpoint in self.spec.endpoints:
            place = f"{endpoint.method} {endpoint.path}"
            if endpoint.request:
                yield f"request {place}"
            if endpoint.response.bodies:
                yield f"response {place}"

    def structs(self, block: str) -> list[Struct]:
        """The objects that a block stands for; empty when the spec has no such event or body."""
        side, _, rest = block.partition(" ")
        if side == "type":
            return self._leaves([Ref(rest)]).structs
        if side in ("client", "server"):
            events = {
                event.key: event.struct
                for channel in self.spec.channels
                for event in (channel.client if side == "client" else channel.server)
                if event.tag == rest
            }
            return list(events.values())
        types = [
            body.type
            for endpoint in self.spec.endpoints
            if f"{endpoint.method} {endpoint.path}" == rest
            for body in (
                endpoint.request if side == "request" else endpoint.response.bodies
            )
        ]
        return self._leaves(types).structs

    def fact(self, block: str, path: str) -> Fact | None:
        """What the spec says of a place; `None` when it has no such place."""
        here = _Leaves(structs=self.structs(block))
        required = True
        for step in re.findall(r"\[\]|\{\}|<[^>]*>|[^.\[\]{}<>]+", path):
            if step[0] == "<":
                tags = set(step[1:-1].split())
                here.structs = [s for s in here.structs if self._tags(s) == tags]
                continue
            if step == "[]":
                types, required = here.items, True
            elif step == "{}":
                types, required = here.members, True
            else:
                fields = [struct.field(step) for struct in here.structs]
                required = all(item is not None and item.required for item in fields)
                types = [item.type for item in fields if item is not None]
            if not types:
                return None
            here = self._leaves(types)
        return Fact(required, frozenset(here.kinds), frozenset(here.values), here.open)

    def paths(self, block: str) -> list[str]:
        """Every place of an event or body, variants together."""
        return list(dict.fromkeys(self._below("", self.structs(block))))

    def _below(self, path: str, structs: list[Struct]) -> Iterator[str]:
        names = dict.fromkeys(item.wire for struct in structs for item in struct.fields)
        for name in names:
            fields = [struct.field(name) for struct in structs]
            types = [item.type for item in fields if item is not None]
            yield from self._at(f"{path}.{name}" if path else name, types)

    def _at(self, path: str, types: list[Type]) -> Iterator[str]:
        yield path
        here = self._leaves(types)
        yield from self._below(path, here.structs)
        if here.items:
            yield from self._at(f"{path}[]", here.items)
        if here.members:
            yield from self._at(path + "{}", here.members)

    def _tags(self, struct: Struct) -> set[str]:
        tags: set[str] = set()
        for name in struct.tag:
            item = struct.field(name)
            assert item is not None
            tags |= self._leaves([item.type]).values
        return tags

    def _leaves(self, types: Iterable[Type]) -> _Leaves:
        leaves = _Leaves()
        for type in types:
            self._add(leaves, type)
        return leaves

    def _add(self, leaves: _Leaves, type: Type) -> None:
        match type:
            case String() | Base64() | Timestamp(unit="iso"):
                leaves.kinds.add("string")
                leaves.open = True
            case Integer() | Timestamp():
                leaves.kinds.add("integer")
            case Number():
                leaves.kinds.add("number")
            case Boolean():
                leaves.kinds.add("boolean")
            case FreeObject():
                leaves.kinds.add("object")
            case Json():
                leaves.kinds.add("any")
            case Literal(value):
                self._value(leaves, value)
            case List(item):
                leaves.kinds.add("array")
                leaves.items.append(item)
            case Map():
                leaves.kinds.add("object")
                leaves.members.append(type.value)
            case Nullable(inner):
                leaves.kinds.add("null")
                self._add(leaves, inner)
            case Ref(name):
                self._named(leaves, name)

    def _named(self, leaves: _Leaves, name: str) -> None:
        match self.spec.definition(name):
            case Struct() as struct:
                leaves.kinds.add("object")
                if all(struct is not known for known in leaves.structs):
                    leaves.structs.append(struct)
            case Enum() as enum:
                leaves.open |= enum.open
                for value in enum.values:
                    self._value(leaves, value.value)
            case Union() as union:
                for variant in union.variants:
                    self._add(leaves, variant)
            case Alias() as alias:
                self._add(leaves, alias.type)

    def _value(self, leaves: _Leaves, value: Constant) -> None:
        kind = "string" if isinstance(value, str) else "integer"
        leaves.kinds.add("boolean" if isinstance(value, bool) else kind)
        leaves.values.add(str(value))


def missing(facts: Facts, reader: Reader) -> Iterator[str]:
    """What the facts have and the spec has not: events, places, JSON types, values."""
    for block, places in facts.items():
        if not reader.structs(block):
            yield f"{block}: missing"
            continue
        for path, theirs in places.items():
            ours = reader.fact(block, path)
            if ours is None:
                yield f"{block}: {path}: missing"
            else:
                for what in _lacking(theirs, ours):
                    yield f"{block}: {path}: {what}"


def differences(facts: Facts, reader: Reader) -> Iterator[str]:
    """How the spec is not what the facts say, in either direction."""
    yield from missing(facts, reader)
    for block in reader.blocks():
        if block not in facts:
            yield f"{block}: only here"
    for block, places in facts.items():
        known = {without_variants(path) for path in places}
        for path in reader.paths(block):
            if path not in known and _parent(path) in known | {""}:
                yield f"{block}: {path}: only here"
        for path, theirs in places.items():
            ours = reader.fact(block, path)
            if ours is not None:
                for what in _unlike(theirs, ours):
                    yield f"{block}: {path}: {what}"


def without_variants(path: str) -> str:
    """The path that means all variants together."""
    return re.sub(r"<[^>]*>", "", path).lstrip(".")


def _parent(path: str) -> str:
    return re.sub(r"(\.?[^.\[\]{}]+|\[\]|\{\})$", "", path)


def _lacking(theirs: Fact, ours: Fact) -> Iterator[str]:
    left, right = _kinds(theirs, ours)
    for kind in sorted(left - right):
        yield f"{kind} is missing"
    for value in sorted(theirs.values - ours.values):
        yield f"{value} is missing"


def _unlike(theirs: Fact, ours: Fact) -> Iterator[str]:
    if theirs.required != ours.required:
        yield "required here" if ours.required else "optional here"
    if "null?" not in theirs.kinds and ("null" in theirs.kinds) != (
        "null" in ours.kinds
    ):
        yield "null here" if "null" in ours.kinds else "never null here"
    left, right = _kinds(theirs, ours)
    for kind in sorted(right - left):
        yield f"{kind} is only here"
    for value in sorted(ours.values - theirs.values):
        yield f"{value} is only here"
    if "string" in theirs.kinds & ours.kinds:
        theirs_open = theirs.open or not theirs.values
        ours_open = ours.open or not ours.values
        if theirs_open != ours_open:
            yield "closed here" if theirs_open else "open here"


def _kinds(theirs: Fact, ours: Fact) -> tuple[frozenset[str], frozenset[str]]:
    """The JSON types of both, null aside, as exactly as they know them."""
    left, right = theirs.kinds - {"null", "null?"}, ours.kinds - {"null"}
    if "any" in left:
        return left, left
    if "numeric" in left:
        numbers = {"integer", "number"}
        right = frozenset("numeric" if kind in numbers else kind for kind in right)
    return left, right
