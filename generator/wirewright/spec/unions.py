"""How the variants of a union are told apart: by JSON type, then objects by their tags."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..diagnostics import Diagnostics, Related, Span
from .document import Name
from .model import (
    Alias,
    Base64,
    Boolean,
    ByTag,
    Definition,
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
    String,
    Struct,
    Timestamp,
    Type,
    Union,
)


def tell_apart(
    union: Union,
    untagged: Name | None,
    spans: Mapping[Type, Span],
    definitions: Mapping[str, Definition],
    diagnostics: Diagnostics,
) -> Union:
    """The union with its dispatch filled in; `spans` says where its variants are listed.

    Reports E302 (no way to tell variants apart), E303 (the same tag twice) and E304 (two variants of one JSON type).
    """
    return _Dispatch(union, untagged, spans, definitions, diagnostics).fill()


def json_kind(type: Type, definitions: Mapping[str, Definition]) -> str:
    """`string`, `number`, `boolean`, `array`, `object`, or `any`; of a type that is no union and no alias."""
    match type:
        case String() | Base64() | Timestamp(unit="iso"):
            return "string"
        case Integer() | Number() | Timestamp():
            return "number"
        case Boolean() | Literal(value=bool()):
            return "boolean"
        case Literal(value=str()):
            return "string"
        case Literal():
            return "number"
        case List():
            return "array"
        case Map() | FreeObject():
            return "object"
        case Ref():
            definition = definitions[type.name]
            if isinstance(definition, Enum):
                text = isinstance(definition.values[0].value, str)
                return "string" if text else "number"
            return "object"
        case Json() | Nullable():
            return "any"


class _Dispatch:
    def __init__(
        self,
        union: Union,
        untagged: Name | None,
        spans: Mapping[Type, Span],
        definitions: Mapping[str, Definition],
        diagnostics: Diagnostics,
    ) -> None:
        self.union = union
        self.untagged = untagged
        self.spans = spans
        self.definitions = definitions
        self.diagnostics = diagnostics
        self.null = False

    def fill(self) -> Union:
        kinds: dict[str, list[Type]] = {}
        for variant in self._variants(self.union.variants, set()):
            kind = json_kind(variant, self.definitions)
            kinds.setdefault(kind, []).append(variant)
        self._check_overlap(kinds)
        objects = kinds.get("object", [])
        structs = [
            definition
            for variant in objects
            if isinstance(definition := self._definition(variant), Struct)
        ]
        return replace(
            self.union,
            string=_first(kinds, "string"),
            number=_first(kinds, "number"),
            boolean=_first(kinds, "boolean"),
            array=_first(kinds, "array"),
            object=self._objects(objects, structs),
            null=self.null,
        )

    def _variants(self, variants: tuple[Type, ...], seen: set[str]) -> list[Type]:
        """Variants with the names of unions and aliases replaced by what they stand for, each once."""
        flat: dict[Type, None] = {}
        for variant in variants:
            match self._definition(variant):
                case Union() | Alias() as named if named.name in seen:
                    continue
                case Union() as union:
                    seen.add(union.name)
                    below = self._variants(union.variants, seen)
                case Alias() as alias:
                    seen.add(alias.name)
                    below = self._variants((alias.type,), seen)
                case _ if isinstance(variant, Nullable):
                    self.null = True
                    below = self._variants((variant.inner,), seen)
                case _:
                    below = [variant]
            flat.update(dict.fromkeys(below))
        return list(flat)

    def _definition(self, type: Type) -> Definition | None:
        return self.definitions.get(type.name) if isinstance(type, Ref) else None

    def _check_overlap(self, kinds: dict[str, list[Type]]) -> None:
        for kind, variants in kinds.items():
            mixed = kind == "any" and (len(kinds) > 1 or len(variants) > 1)
            if mixed or (len(variants) > 1 and kind != "object"):
                word = {"any": "any JSON value", "array": "an array"}.get(
                    kind, f"a {kind}"
                )
                self._error(
                    "E304",
                    f"more than one variant of {self._what()} can be {word}",
                    variants if len(variants) > 1 else self.union.variants,
                    "make one type of them, which admits both",
                )

    def _objects(
        self, variants: list[Type], structs: list[Struct]
    ) -> Ref | Map | FreeObject | ByTag | None:
        if len(structs) < len(variants):
            if len(variants) > 1:
                self._error(
                    "E304",
                    f"{self._what()} has a free object or map beside other objects",
                    variants,
                    "an object without tags cannot be told from one with tags",
                )
            only = variants[0]
            return only if isinstance(only, (Map, FreeObject)) else None
        default = self._default(structs)
        tagged = [struct for struct in structs if struct.tag]
        if not tagged:
            if len(structs) > 1:
                self._cannot(structs)
            return Ref(structs[0].name) if structs else None
        if len(structs) - len(tagged) > (default is not None and not default.tag):
            self._untaggable(structs, tagged[0])
            return None
        by_tag = self._by_tag(tagged, 0, default)
        if by_tag is not None and default is not None:
            self._check_default(default, by_tag.key)
        return by_tag

    def _check_default(self, default: Struct, key: str) -> None:
        field = default.field(key)
        if field is not None and field.required:
            self.diagnostics.error(
                "E302",
                f"`{default.name}` stands for objects without `{key}`, and requires it",
                self.untagged.span if self.untagged else default.span,
                help=f"write `{key}?` in `{default.name}`",
            )

    def _default(self, structs: list[Struct]) -> Struct | None:
        """The variant of an object whose first tag is absent."""
        if self.untagged is not None:
            named = [struct for struct in structs if struct.name == self.untagged.text]
            if named:
                return named[0]
            self.diagnostics.error(
                "E302",
                f"`{self.untagged.text}` is not an object variant of {self._what()}",
                self.untagged.span,
                help=self.diagnostics.suggest(
                    self.untagged.text, [struct.name for struct in structs]
                ),
            )
            return None
        optional = [struct for struct in structs if _optional(struct)]
        if len(optional) > 1:
            names = ", ".join(f"`{struct.name}`" for struct in optional)
            self._error(
                "E302",
                f"without its tag, an object of {self._what()} could be any of {names}",
                [Ref(struct.name) for struct in optional],
                "say with `untagged` which of them it is",
            )
        return optional[0] if optional else None

    def _by_tag(
        self, structs: list[Struct], depth: int, default: Struct | None
    ) -> ByTag | None:
        keys = {struct.tag[depth] for struct in structs if len(struct.tag) > depth}
        if len(keys) != 1 or any(len(struct.tag) <= depth for struct in structs):
            short = any(len(struct.tag) <= depth for struct in structs)
            self._same_tag(structs) if depth and short else self._cannot(structs, depth)
            return None
        (key,) = keys
        groups: dict[str, list[Struct]] = {}
        for struct in structs:
            field = struct.field(key)
            assert field is not None and isinstance(field.type, Literal)
            groups.setdefault(str(field.type.value), []).append(struct)
        cases: list[tuple[str, Ref | ByTag]] = []
        for value, group in groups.items():
            deeper = max(len(struct.tag) for struct in group) > depth + 1
            if deeper:
                case: Ref | ByTag | None = self._by_tag(group, depth + 1, None)
            else:
                case = Ref(group[0].name)
                if len(group) > 1:
                    self._same_tag(group)
            if case is not None:
                cases.append((value, case))
        return ByTag(key, tuple(cases), Ref(default.name) if default else None)

    def _same_tag(self, structs: list[Struct]) -> None:
        first, second = structs[0], structs[1] if len(structs) > 1 else structs[0]
        tags = [first.field(key) for key in first.tag]
        values = ", ".join(
            f"`{tag.wire}: {tag.type.value}`"
            for tag in tags
            if tag is not None and isinstance(tag.type, Literal)
        )
        self._error(
            "E303",
            f"`{first.name}` and `{second.name}` of {self._what()} have the same tag "
            f"{values}",
            [Ref(first.name), Ref(second.name)],
            "give one of them another value, or both a second tag",
        )

    def _cannot(self, structs: list[Struct], depth: int = 0) -> None:
        names = ", ".join(f"`{struct.name}`" for struct in structs)
        ordinal = "second" if depth == 1 else "next" if depth else "first"
        self._error(
            "E302",
            f"the variants {names} of {self._what()} cannot be told apart",
            [Ref(struct.name) for struct in structs],
            f"give each of them a `tag` with the same {ordinal} key",
        )

    def _untaggable(self, structs: list[Struct], tagged: Struct) -> None:
        """Report the variants without a tag, beside one that has one."""
        bare = [struct for struct in structs if not struct.tag]
        names = ", ".join(f"`{struct.name}`" for struct in bare)
        self._error(
            "E302",
            f"{names} of {self._what()} cannot be told from `{tagged.name}`: no `tag`",
            [Ref(struct.name) for struct in (tagged, bare[0])],
            f"give each a `tag` with the key `{tagged.tag[0]}`, or say with `untagged` "
            "that an object without one is it",
        )

    def _error(
        self, code: str, message: str, variants: Sequence[Type], help: str
    ) -> None:
        """Report at the second of two variants, with a note at the first; what an alias or a union hides is not listed."""
        places = sorted({self.spans[item] for item in variants if item in self.spans})
        at = places[1] if len(places) > 1 else self.union.span
        notes = [Related(places[0], "the other one")] if len(places) > 1 else []
        self.diagnostics.error(code, message, at, help=help, related=notes)

    def _what(self) -> str:
        return f"the union `{self.union.name}`"


def _optional(struct: Struct) -> bool:
    """Whether the first tag of an object may be absent."""
    field = struct.field(struct.tag[0]) if struct.tag else None
    return field is not None and not field.required


def _first(kinds: dict[str, list[Type]], kind: str) -> Type | None:
    return next(iter(kinds.get(kind, ())), None)
