"""Types → views of the functions that make Python values of JSON values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..spec.model import (
    Alias,
    ByTag,
    Enum,
    Field,
    FreeObject,
    List,
    Map,
    Nullable,
    Ref,
    Spec,
    Struct,
    Type,
    Union,
)
from .layout import Group, Pair, lay_out
from .names import Names
from .sinks import WIDTH, Code, Identifier, Literal, identifier, literal


@dataclass(frozen=True, slots=True)
class OptionalView:
    attribute: Identifier
    get: Code
    """`v = get("name", UNSET)`."""
    convert: Code | None
    """`v = decode_Name(v)`, where it needs decoding."""


@dataclass(frozen=True, slots=True)
class DecoderView:
    """A function that makes an object of a class of what JSON has."""

    function: Identifier
    cls: Identifier
    extras: Code
    required: tuple[Code, ...]
    """Assignments; each may raise `KeyError`."""
    complete: Code
    count: int
    optional: tuple[OptionalView, ...]


@dataclass(frozen=True, slots=True)
class ChooserView:
    """A function that chooses a decoder by JSON type and tag."""

    function: Identifier
    key: Literal | None
    """The wire name of the tag, where there is one."""
    table: Code | None
    look_up: Code
    """`return TAGS_Name.get(tag, Unknown)(v)`."""
    absent: Identifier | None
    object: Identifier | None
    array: Identifier | None
    plain: Code | None
    """`is str` or `in (str, bool)`: the classes of values that stay as they are."""


@dataclass(frozen=True, slots=True)
class ItemsView:
    """A function that decodes the items of a list or the values of a map."""

    function: Identifier
    is_map: bool
    body: Code


def structs_of(spec: Spec, names: Names) -> list[tuple[Identifier, Struct]]:
    """Every class of the package with its object, types before events."""
    structs = [
        (names.definitions[item.name], item)
        for item in spec.definitions
        if isinstance(item, Struct)
    ]
    return structs + [(names.events[event.key], event.struct) for event in spec.events]


class Decoders:
    """The decoding functions of a package. Every type has one, but for those whose JSON is their Python value."""

    def __init__(self, spec: Spec, names: Names) -> None:
        self.spec = spec
        self.names = names
        self.items: dict[str, ItemsView] = {}
        self.structs = [
            self._struct(cls, item) for cls, item in structs_of(spec, names)
        ]
        self.choosers = [
            view
            for item in spec.definitions
            if isinstance(item, Union)
            for view in self._union(item)
        ]

    def channels(self, direction: str) -> list[Code]:
        """For each channel, its tag and the decoders of its messages of one direction."""
        lines: list[Code] = []
        for channel in self.spec.channels:
            events = channel.client if direction == "client" else channel.server
            cases = tuple(
                Pair(literal(event.tag), f"decode_{self.names.events[event.key]}")
                for event in events
            )
            value = Group("(", (literal(channel.tag), Group("{", cases, "}")), ")")
            lines.append(lay_out(Pair(literal(channel.name), value), 4, "", ","))
        return lines

    def classes(self) -> list[Code]:
        """For each class, its decoder."""
        return [
            lay_out(Pair(view.cls, view.function), 4, "", ",") for view in self.structs
        ]

    def function(
        self, type: Type, seen: frozenset[str] = frozenset()
    ) -> Identifier | None:
        """The function for a type; `None` where JSON needs no decoding."""
        match type:
            case Nullable():
                return self.function(type.inner, seen)
            case List():
                return self._items(self.function(type.item, seen), "list")
            case Map():
                return self._items(self.function(type.value, seen), "map")
            case Ref():
                match self.spec.definition(type.name):
                    case Struct() | Union():
                        return identifier(f"decode_{self.names.definitions[type.name]}")
                    case Alias() as alias if alias.name not in seen:
                        return self.function(alias.type, seen | {alias.name})
                    case Alias() | Enum():
                        return None  # an alias of itself is lists and maps all the way
            case _:
                return None

    def _items(self, item: Identifier | None, kind: str) -> Identifier | None:
        if item is None:
            return None
        name = identifier(f"{kind}_of_{item.removeprefix('decode_')}")
        is_map = kind == "map"
        self.items.setdefault(
            name, ItemsView(name, is_map, _comprehension(item, is_map))
        )
        return name

    def _struct(self, cls: Identifier, struct: Struct) -> DecoderView:
        attributes = self.names.structs[struct.name].attributes
        required = [field for field in struct.fields if field.required]
        optional = [field for field in struct.fields if not field.required]
        wires = tuple(literal(field.wire) for field in required)
        function = identifier(f"decode_{cls}")
        return DecoderView(
            function,
            cls,
            lay_out(Group("extras_of(", ("d", cls), ")"), 8, "o.extra_fields = "),
            tuple(self._assign(field, attributes[field.wire]) for field in required),
            lay_out(
                Group(
                    f"return {function}(",
                    (Group("complete(", ("d", *wires), ")"),),
                    ")",
                ),
                8,
            ),
            len(required),
            tuple(self._optional(field, attributes[field.wire]) for field in optional),
        )

    def _assign(self, field: Field, attribute: Identifier) -> Code:
        value = Group("d[", (literal(field.wire),), "]")
        function = self.function(field.type)
        part = value if function is None else Group(f"{function}(", (value,), ")")
        return lay_out(part, 8, f"o.{attribute} = ")

    def _optional(self, field: Field, attribute: Identifier) -> OptionalView:
        function = self.function(field.type)
        return OptionalView(
            attribute,
            lay_out(Group("get(", (literal(field.wire), "UNSET"), ")"), 4, "v = "),
            (
                None
                if function is None
                else lay_out(Group(f"{function}(", ("v",), ")"), 8, "v = ")
            ),
        )

    def _union(self, union: Union) -> Iterator[ChooserView]:
        function = identifier(f"decode_{self.names.definitions[union.name]}")
        by_tag = union.object if isinstance(union.object, ByTag) else None
        object = None if isinstance(union.object, ByTag) else union.object
        yield from self._by_tag(
            function,
            by_tag,
            None if object is None else self.function(object),
            None if union.array is None else self.function(union.array),
            self._plain_classes(union, object),
        )

    def _plain_classes(
        self, union: Union, object: Ref | Map | FreeObject | None
    ) -> tuple[str, ...]:
        """Classes of JSON values that are variants as they are."""
        classes = ["str"] if union.string is not None else []
        classes += ["int", "float"] if union.number is not None else []
        classes += ["bool"] if union.boolean is not None else []
        for name, type in (("list", union.array), ("dict", object)):
            if type is not None and self.function(type) is None:
                classes.append(name)
        return tuple(classes)

    def _by_tag(
        self,
        function: Identifier,
        by_tag: ByTag | None,
        object: Identifier | None,
        array: Identifier | None,
        plain: tuple[str, ...],
    ) -> Iterator[ChooserView]:
        cases: list[Pair] = []
        for value, case in by_tag.cases if by_tag else ():
            if isinstance(case, Ref):
                target = self.function(case)
                assert target is not None
            else:
                target = identifier(f"{function}_{len(cases)}")
                yield from self._by_tag(target, case, None, None, ())
            cases.append(Pair(literal(value), target))
        table_name = identifier(f"TAGS_{function.removeprefix('decode_')}")
        table = lay_out(
            Group("{", tuple(cases), "}"), 0, f"{table_name}: dict[str, Decode] = "
        )
        absent = by_tag.absent if by_tag else None
        yield ChooserView(
            function,
            literal(by_tag.key) if by_tag else None,
            table if by_tag else None,
            _look_up(table_name),
            self.function(absent) if absent else None,
            object,
            array,
            Code(_is_one_of(plain)) if plain else None,
        )


def _comprehension(item: Identifier, is_map: bool) -> Code:
    """`return [decode_Name(x) for x in v]`, or the same for the values of a map."""
    value = f"k: {item}(x)" if is_map else f"{item}(x)"
    loop = "for k, x in v.items()" if is_map else "for x in v"
    opening, closing = "{}" if is_map else "[]"
    line = f"        return {opening}{value} {loop}{closing}"
    if len(line) <= WIDTH:
        return Code(line)
    inner = f"            {value} {loop}"
    if len(inner) > WIDTH:
        inner = f"            {value}\n            {loop}"
    return Code(f"        return {opening}\n{inner}\n        {closing}")


def _look_up(table: Identifier) -> Code:
    """`return TABLE.get(tag, Unknown)(v)`, broken at the last bracket that allows it."""
    indent = " " * 12
    start = f"{indent}return {table}.get("
    if len(f"{start}tag, Unknown)(v)") <= WIDTH:
        return Code(f"{start}tag, Unknown)(v)")
    if len(f"{start}tag, Unknown)(") <= WIDTH:
        return Code(f"{start}tag, Unknown)(\n{indent}    v\n{indent})")
    return Code(f"{start}\n{indent}    tag, Unknown\n{indent})(v)")


def _is_one_of(classes: tuple[str, ...]) -> str:
    return f"is {classes[0]}" if len(classes) == 1 else f"in ({', '.join(classes)})"
